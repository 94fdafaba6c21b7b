import SMTPReply

/// Which codes a standard or the registry defines: what rules ask without looking anything up.
enum KnownCodes {
    /// Highest detail of each subject in the registry (IANA, SMTP Enhanced Status Codes), which has no gaps.
    private static let details: [UInt16] = [0, 10, 4, 6, 7, 6, 10, 30]

    /// Whether a standard or the registry knows the reply code: RFC 5321 and its extensions define it, or the registry
    /// of enhanced status codes names it.
    static func isStandard(_ code: ReplyCode) -> Bool {
        switch code.rawValue {
        case 211, 214, 220, 221, 235, 250, 251, 252, 253, 334, 353, 354, 355, 421, 422, 430, 432: true
        case 450...455, 458, 459, 500...504, 521, 523, 524, 525, 530, 533, 534, 535, 538, 550...556: true
        default: false
        }
    }

    /// Whether the digits of a code that means nothing else spell a registered enhanced status code: 4.2.2, 5.1.1 …
    private static func isDotless(_ code: ReplyCode) -> Bool {
        switch code.rawValue {
        case 422, 431, 441, 447, 471, 511, 512, 513, 522, 541, 546, 571: true
        default: false
        }
    }

    /// Whether there is nothing to say about the three digits.
    static func isPlain(_ code: ReplyCode) -> Bool { isStandard(code) && !isDotless(code) }

    /// The enhanced status code that the digits spell, for codes that mean nothing else.
    static func dotless(_ code: ReplyCode) -> EnhancedStatusCode? {
        guard isDotless(code) else { return nil }
        let digits = Int(code.rawValue)
        return EnhancedStatusCode.Class(rawValue: UInt8(clamping: digits / 100))
            .flatMap { EnhancedStatusCode($0, digits / 10 % 10, digits % 10) }
    }

    /// The reply code that goes with a dotless code's meaning.
    static func replacement(_ code: ReplyCode) -> String {
        switch code.rawValue {
        case 522: "552"
        case 422, 431: "452"
        case 435: "454"
        case 441, 447: "451"
        case 546: "554"
        case 471: "450"
        case 511, 512, 571, 541: "550"
        case 513: "501"
        default: ["250", "354", "450"].first { $0.utf8.first == code.description.utf8.first } ?? "550"
        }
    }

    /// Whether the registry lists the enhanced status code (RFC 5248).
    static func isRegistered(_ code: EnhancedStatusCode) -> Bool {
        Int(code.subject) < details.count && code.detail <= details[Int(code.subject)]
    }
}

extension EnhancedStatusCode {
    /// The same subject and detail in the class of `code`; itself where the code has none.
    func withClass(of code: ReplyCode) -> EnhancedStatusCode {
        guard let klass = Class(rawValue: UInt8(clamping: code.firstDigit)) else { return self }
        return EnhancedStatusCode(klass, Int(subject), Int(detail)) ?? self
    }
}
