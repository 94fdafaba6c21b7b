import JSON

/// A request of the client: its method, parameters and result.
package protocol RequestMessage: SendableMetatype {
    associatedtype Params: MessageParams
    associatedtype Result: JSONEncodable & Sendable

    static var method: String { get }
}

/// A notification of the client.
package protocol NotificationMessage: SendableMetatype {
    associatedtype Params: MessageParams

    static var method: String { get }
}

/// A notification of the server.
package protocol ServerNotification {
    associatedtype Params: JSONEncodable

    static var method: String { get }
}

/// A request of the server.
package protocol ServerRequest {
    associatedtype Params: JSONEncodable

    static var method: String { get }
}

/// Parameters of a message of the client.
package protocol MessageParams: Sendable {
    /// Reads the member `params` of a message; nil where it is absent or null.
    static func read(_ json: JSONView?) throws(JSONDecodingError) -> Self
}

extension MessageParams where Self: JSONDecodable {
    package static func read(_ json: JSONView?) throws(JSONDecodingError) -> Self {
        guard let json else { throw JSONDecodingError(path: "params", problem: "missing") }
        guard json.kind == .object else { throw json.mismatch(expected: "object") }
        return try Self(json: json)
    }
}

/// No parameters; whatever a client sends in their place is passed over.
package struct NoParams: MessageParams, JSONEncodable {
    package init() {}
    package static func read(_ json: JSONView?) -> NoParams { NoParams() }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

/// Parameters of any shape, for methods whose shape is another module's business.
package struct AnyParams: MessageParams {
    package let json: JSONView?
    package static func read(_ json: JSONView?) -> AnyParams { AnyParams(json: json) }
}

/// A result that says nothing: null.
package struct VoidResult: JSONEncodable, Sendable {
    package init() {}
    package func write(to writer: inout JSONWriter) { writer.null() }
}
