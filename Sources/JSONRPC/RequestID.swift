import JSON

/// The id of a request, echoed with its type (JSON-RPC 2.0 §4).
package enum RequestID: Hashable, Sendable {
    case integer(Int)
    case string(String)
}

extension RequestID: CustomStringConvertible {
    package var description: String {
        switch self {
        case .integer(let number): "\(number)"
        case .string(let text): "\"\(text)\""
        }
    }
}

extension RequestID: JSONEncodable {
    /// The id in `json`; nil where it is neither a whole number nor a string.
    package init?(_ json: JSONView) {
        if let number = json.int {
            self = .integer(number)
        } else if let text = json.string {
            self = .string(text)
        } else {
            return nil
        }
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .integer(let number): writer.integer(number)
        case .string(let text): writer.string(text)
        }
    }
}
