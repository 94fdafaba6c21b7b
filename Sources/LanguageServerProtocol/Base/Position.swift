import JSON

/// `Position`: a zero-based line and a zero-based character in the negotiated encoding (LSP 3.17).
package struct LSPPosition: Hashable, Sendable {
    package var line: Int
    package var character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }
}

extension LSPPosition: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        line = try json.decode("line")
        character = try json.decode("character")
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("line", line)
        writer.member("character", character)
        writer.endObject()
    }
}

/// `Range`: `end` is exclusive.
package struct LSPRange: Hashable, Sendable {
    package var start: LSPPosition
    package var end: LSPPosition

    package init(start: LSPPosition, end: LSPPosition) {
        self.start = start
        self.end = end
    }
}

extension LSPRange: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        start = try json.decode("start")
        end = try json.decode("end")
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("start", start)
        writer.member("end", end)
        writer.endObject()
    }
}

/// `Location`.
package struct Location: Hashable, Sendable {
    package var uri: String
    package var range: LSPRange

    package init(uri: String, range: LSPRange) {
        self.uri = uri
        self.range = range
    }
}

extension Location: JSONEncodable {
    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("uri", uri)
        writer.member("range", range)
        writer.endObject()
    }
}
