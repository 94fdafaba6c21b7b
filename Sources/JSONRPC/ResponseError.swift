import JSON

/// The code of an error response (JSON-RPC 2.0 §5.1, LSP 3.17 `ErrorCodes` and `LSPErrorCodes`).
package struct ErrorCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let parseError = ErrorCode(rawValue: -32700)
    package static let invalidRequest = ErrorCode(rawValue: -32600)
    package static let methodNotFound = ErrorCode(rawValue: -32601)
    package static let invalidParams = ErrorCode(rawValue: -32602)
    package static let internalError = ErrorCode(rawValue: -32603)
    /// A request before `initialize`.
    package static let serverNotInitialized = ErrorCode(rawValue: -32002)
    package static let requestFailed = ErrorCode(rawValue: -32803)
    package static let serverCancelled = ErrorCode(rawValue: -32802)
    package static let contentModified = ErrorCode(rawValue: -32801)
    package static let requestCancelled = ErrorCode(rawValue: -32800)
}

/// Why a request has no result.
package struct ResponseError: Error, Hashable, Sendable {
    package var code: ErrorCode
    /// One sentence.
    package var message: String
    package var data: JSONValue?

    package init(_ code: ErrorCode, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }
}

extension ResponseError {
    package static let cancelled = ResponseError(.requestCancelled, "The request was cancelled.")

    package static func methodNotFound(_ method: String) -> ResponseError {
        ResponseError(.methodNotFound, "There is no method \(method).")
    }

    /// Parameters that do not have the method's shape.
    package static func invalidParams(_ error: JSONDecodingError) -> ResponseError {
        ResponseError(.invalidParams, error.description)
    }
}

extension ResponseError: JSONEncodable {
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", code.rawValue)
        writer.member("message", message)
        writer.member("data", ifPresent: data)
        writer.endObject()
    }
}
