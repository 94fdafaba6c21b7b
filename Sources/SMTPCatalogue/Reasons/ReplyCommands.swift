import SMTPReply

/// The command that a reply answered, as the catalogue names it (`HELO` and `LHLO` are `EHLO`, `BDAT` is `DATA`).
enum ReplyCommands {
    /// The command that `text` begins with, in any case.
    static func command(named text: Bytes) -> String? {
        if text.count == 0 { return nil }
        var start = 0
        while text[start] == 0x20 { start &+= 1 }
        for (prefix, name) in prefixes where begins(text, start, with: prefix) { return name }
        return nil
    }

    private static let prefixes: [(StaticString, String)] = [
        ("end of data", "END-OF-DATA"), ("end-of-data", "END-OF-DATA"), ("mail", "MAIL"), ("rcpt", "RCPT"),
        ("ehlo", "EHLO"),
        ("helo", "EHLO"), ("lhlo", "EHLO"), ("initial conn", "CONNECT"), ("conn", "CONNECT"), ("data", "DATA"),
        ("bdat", "DATA"), ("auth", "AUTH"), ("starttls", "STARTTLS"), ("vrfy", "VRFY"), ("etrn", "ETRN"),
        ("quit", "QUIT"),
        ("rset", "RSET"), ("noop", "NOOP"), ("help", "HELP"), ("expn", "EXPN"),
    ]

    /// What stands in front of a command in the words of the programs that quote replies.
    private static let introductions: [StaticString] = [
        "in reply to ", "remote mail server after ", "remote mailer after ", "not like our ", "following ",
        "in response to the ", "in response to ", "while sending ", "[", ">>> ", "after pipelined ", "after ",
    ]

    /// The command that a quoting program names: `(in reply to RCPT TO command)`.
    static func command(quotedIn text: Bytes) -> String? {
        var isBehindLetter = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            let isLetter = (byte | 0x20) &- 0x61 < 26
            if !(isLetter && isBehindLetter), mayIntroduce(byte, text[index &+ 1] | 0x20) {
                for introduction in introductions where begins(text, index, with: introduction) {
                    if let command = quoted(text, index &+ introduction.utf8CodeUnitCount) { return command }
                }
            }
            isBehindLetter = isLetter
            index &+= 1
        }
        return nil
    }

    /// Whether one of ``introductions`` begins with these two bytes, the second one small.
    @inline(__always)
    private static func mayIntroduce(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0x69: second == 0x6E
        case 0x72, 0x6E, 0x66: second == 0x65 || second == 0x6F
        case 0x77: second == 0x68
        case 0x61: second == 0x66
        case 0x5B: true
        case 0x3E: second == 0x3E
        default: false
        }
    }

    /// Commands are quoted in capitals; in small letters only `end of data` and `initial connection`.
    private static func quoted(_ text: Bytes, _ index: Int) -> String? {
        let isCapital = text[index] &- 0x41 < 26 && text[index &+ 1] &- 0x41 < 26
        guard isCapital || begins(text, index, with: "end of data") || begins(text, index, with: "initial conn") else {
            return nil
        }
        return command(named: text[index..<text.count])
    }

    private static func begins(_ text: Bytes, _ index: Int, with prefix: StaticString) -> Bool {
        guard index &+ prefix.utf8CodeUnitCount <= text.count else { return false }
        for offset in 0..<prefix.utf8CodeUnitCount {
            let byte = text[index &+ offset]
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small != prefix.utf8Start[offset] { return false }
        }
        return true
    }
}
