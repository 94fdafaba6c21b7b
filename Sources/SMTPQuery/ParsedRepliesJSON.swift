import JSON
import SMTPReply

/// What the shared reply parser makes of a text; all offsets are bytes of its UTF-8.
struct ParsedRepliesJSON: JSONEncodable {
    let text: [UInt8]

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("replies")
        writer.beginArray()
        text.withBytes { bytes in
            for reply in Reply.parse(text) { write(reply, bytes, &writer) }
        }
        writer.endArray()
        writer.endObject()
    }

    private func write(_ reply: Reply, _ bytes: Bytes, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.code("code", reply.code)
        if let enhanced = reply.enhanced { writer.code("enhanced", enhanced) }
        writer.member("isComplete", reply.isComplete)
        writer.key("lines")
        writer.beginArray()
        for line in reply.lines { write(line, bytes, &writer) }
        writer.endArray()
        writer.key("faults")
        writer.beginArray()
        for fault in reply.faults {
            writer.beginObject()
            writer.member("kind", fault.kind.rawValue)
            write(fault.range, &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private func write(_ line: ReplyLine, _ bytes: Bytes, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.code("code", line.code)
        if let enhanced = line.enhanced { writer.code("enhanced", enhanced) }
        writer.member("isLast", !line.isContinued)
        writer.key("text")
        writer.string(utf8: bytes[line.textRange].buffer)
        write(line.range, &writer)
        writer.endObject()
    }

    private func write(_ range: Range<Int>, _ writer: inout JSONWriter) {
        writer.member("start", range.lowerBound)
        writer.member("end", range.upperBound)
    }
}
