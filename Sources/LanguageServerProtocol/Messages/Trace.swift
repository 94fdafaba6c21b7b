import JSON

/// `TraceValue`.
package enum TraceValue: String, Hashable, Sendable {
    case off, messages, verbose
}

/// `$/setTrace`.
package enum SetTrace: NotificationMessage {
    package static let method = "$/setTrace"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var value: TraceValue

        package init(json: JSONView) throws(JSONDecodingError) {
            let text: String = try json.decode("value")
            guard let value = TraceValue(rawValue: text) else {
                throw JSONDecodingError(path: "params.value", problem: "expected off, messages or verbose")
            }
            self.value = value
        }
    }
}

/// `$/logTrace`.
package enum LogTrace: ServerNotification {
    package static let method = "$/logTrace"

    package struct Params: Sendable, JSONEncodable {
        package var message: String
        /// Only where the trace is verbose.
        package var verbose: String?

        package init(message: String, verbose: String? = nil) {
            self.message = message
            self.verbose = verbose
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("message", message)
            writer.member("verbose", ifPresent: verbose)
            writer.endObject()
        }
    }
}
