import JSON

/// Writes whole messages, framed with `Content-Length` or one a line, into a buffer that is used again.
package struct MessageWriter: Sendable {
    /// How messages are told apart on the wire.
    package enum Framing: Sendable {
        /// `Content-Length: N`, an empty line, N bytes (LSP 3.17, base protocol).
        case header
        /// One message a line.
        case line
    }

    package let framing: Framing
    private var body = JSONWriter(capacity: 1024)

    package init(framing: Framing) {
        self.framing = framing
    }

    /// A successful response whose result `result` writes.
    package mutating func response(id: RequestID, result: (inout JSONWriter) -> Void) -> OutgoingMessage {
        message { writer in
            writer.member("id", id)
            writer.key("result")
            result(&writer)
        }
    }

    /// An error response; `id` is null where the request's could not be read.
    package mutating func response(id: RequestID?, error: ResponseError) -> OutgoingMessage {
        message { writer in
            writer.member("id", id)
            writer.member("error", error)
        }
    }

    package mutating func notification(_ method: String, params: (inout JSONWriter) -> Void) -> OutgoingMessage {
        message { writer in
            writer.member("method", method)
            writer.key("params")
            params(&writer)
        }
    }

    package mutating func request(
        id: RequestID, _ method: String, params: ((inout JSONWriter) -> Void)?
    ) -> OutgoingMessage {
        message { writer in
            writer.member("id", id)
            writer.member("method", method)
            if let params {
                writer.key("params")
                params(&writer)
            }
        }
    }

    /// One message with the members that `members` writes.
    private mutating func message(_ members: (inout JSONWriter) -> Void) -> OutgoingMessage {
        body.reset()
        body.beginObject()
        body.key("jsonrpc")
        body.plain("2.0")
        members(&body)
        body.endObject()
        return frame(body.bytes)
    }

    /// One message whose JSON stands.
    package func frame(_ json: [UInt8]) -> OutgoingMessage {
        switch framing {
        case .header: OutgoingMessage(head: Array("Content-Length: \(json.count)\r\n\r\n".utf8), body: json, tail: [])
        case .line: OutgoingMessage(head: [], body: json, tail: [0x0A])
        }
    }
}

/// The bytes of one message, in parts so that a long body is not copied.
package struct OutgoingMessage: Sendable {
    package let head: [UInt8]
    package let body: [UInt8]
    package let tail: [UInt8]

    /// All bytes in order.
    package var bytes: [UInt8] { head + body + tail }
}
