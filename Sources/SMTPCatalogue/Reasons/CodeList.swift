import SMTPReply

/// Lists of codes in the fields of a provider's reply.
enum CodeList {
    /// Whether `5xx | 421` names the code.
    static func holds(_ patterns: Bytes, _ code: ReplyCode?) -> Bool {
        guard let code else { return false }
        let digits = [code.firstDigit, code.secondDigit, Int(code.rawValue) % 10]
        var index = 0
        while index &+ 3 <= patterns.count {
            let fits = (0..<3).allSatisfy {
                patterns[index &+ $0] == 0x78 || Int(patterns[index &+ $0]) &- 0x30 == digits[$0]
            }
            if fits { return true }
            index &+= 1
        }
        return false
    }

    /// Whether `5.7.1 | 4.7.0` names the enhanced status code.
    static func holds(_ patterns: Bytes, _ code: EnhancedStatusCode?) -> Bool {
        guard let code else { return false }
        var index = 0
        while index < patterns.count {
            if let match = ReplyParser.enhancedStatusCode(in: patterns, at: index) {
                if match.code == code { return true }
                index = match.range.upperBound
            } else {
                index &+= 1
            }
        }
        return false
    }
}
