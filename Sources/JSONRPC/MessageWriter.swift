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
    private var framed: [UInt8] = []

    package init(framing: Framing) {
        self.framing = framing
    }

    /// The bytes of a successful response whose result `result` writes.
    package mutating func response(id: RequestID, result: (inout JSONWriter) -> Void) -> [UInt8] {
        message { writer in
            writer.member("id", id)
            writer.key("result")
            result(&writer)
        }
    }

    /// The bytes of an error response; `id` is null where the request's could not be read.
    package mutating func response(id: RequestID?, error: ResponseError) -> [UInt8] {
        message { writer in
            writer.member("id", id)
            writer.member("error", error)
        }
    }

    package mutating func notification(_ method: String, params: (inout JSONWriter) -> Void) -> [UInt8] {
        message { writer in
            writer.member("method", method)
            writer.key("params")
            params(&writer)
        }
    }

    package mutating func request(
        id: RequestID, _ method: String, params: ((inout JSONWriter) -> Void)?
    ) -> [UInt8] {
        message { writer in
            writer.member("id", id)
            writer.member("method", method)
            if let params {
                writer.key("params")
                params(&writer)
            }
        }
    }

    /// The bytes of one message with the members that `members` writes.
    private mutating func message(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        body.reset()
        body.beginObject()
        body.key("jsonrpc")
        body.plain("2.0")
        members(&body)
        body.endObject()
        return frame(body.bytes)
    }

    /// The bytes of one message whose JSON stands.
    package mutating func frame(_ json: [UInt8]) -> [UInt8] {
        if framed.capacity > 1 << 20 { framed = [] } else { framed.removeAll(keepingCapacity: true) }
        framed.reserveCapacity(json.count + 32)
        switch framing {
        case .header:
            framed.append(contentsOf: "Content-Length: ".utf8)
            framed.append(contentsOf: String(json.count).utf8)
            framed.append(contentsOf: [0x0D, 0x0A, 0x0D, 0x0A])
            framed.append(contentsOf: json)
        case .line:
            framed.append(contentsOf: json)
            framed.append(0x0A)
        }
        return framed
    }
}
