@testable import SMTPReply

/// A reply as one line for comparison: `550- 5.1.1 "text" | 550 5.1.1 "text" !fault@3..<4`.
func describe(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return Reply.parse(text).map { describe($0, bytes) }.joined(separator: " ;; ")
}

func describe(_ reply: Reply, _ bytes: [UInt8]) -> String {
    let lines = reply.lines.map { describe($0, bytes) }.joined(separator: " | ")
    let faults = reply.faults.map { " !\($0.kind.rawValue)@\(slice(bytes, $0.range))" }
    return lines + faults.joined()
}

func describe(_ line: ReplyLine, _ bytes: [UInt8]) -> String {
    var text = line.codeRange.isEmpty ? "---" : slice(bytes, line.codeRange)
    switch line.separator {
    case .space: text += " "
    case .hyphen: text += "-"
    case .none: text += "$"
    case .other: text += "?"
    }
    if let range = line.enhancedRange { text += slice(bytes, range) + " " }
    return text + "\"" + slice(bytes, line.textRange) + "\""
}

private func slice(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
}
