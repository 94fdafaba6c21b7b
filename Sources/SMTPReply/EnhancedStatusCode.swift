/// An enhanced status code `class.subject.detail` (RFC 3463 §2): class 2, 4 or 5, subject and detail 0 to 999.
public struct EnhancedStatusCode: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What the first part says (RFC 3463 §2).
    public enum Class: UInt8, Sendable, CaseIterable {
        /// 2: success.
        case success = 2
        /// 4: persistent transient failure.
        case transientFailure = 4
        /// 5: permanent failure.
        case permanentFailure = 5
    }

    /// The class.
    public let `class`: Class
    /// The subject, 0 to 999.
    public let subject: UInt16
    /// The detail, 0 to 999.
    public let detail: UInt16

    /// An enhanced status code, or nil where subject or detail exceed 999.
    public init?(_ class: Class, _ subject: Int, _ detail: Int) {
        guard (0...999).contains(subject), (0...999).contains(detail) else { return nil }
        self.class = `class`
        self.subject = UInt16(subject)
        self.detail = UInt16(detail)
    }

    /// An enhanced status code from its whole text `5.1.6`; nil where the text is anything else or breaks a limit.
    public init?(_ text: some StringProtocol) {
        let parsed = Array(text.utf8).withBytes { bytes in
            ReplyParser.enhancedStatusCode(in: bytes, at: 0).flatMap { $0.range.upperBound == bytes.count ? $0 : nil }
        }
        guard let parsed, let code = parsed.code, parsed.faults.isEmpty else { return nil }
        self = code
    }

    /// `class.subject.detail`.
    public var description: String {
        // Written by hand, because it is asked for with every finding.
        String(unsafeUninitializedCapacity: 9) { room in
            room[0] = 0x30 + self.class.rawValue
            var count = 1
            func append(_ number: UInt16) {
                room[count] = 0x2E
                count += 1
                if number > 99 { append(digit: number / 100) }
                if number > 9 { append(digit: number / 10 % 10) }
                append(digit: number % 10)
            }
            func append(digit: UInt16) {
                room[count] = 0x30 + UInt8(truncatingIfNeeded: digit)
                count += 1
            }
            append(subject)
            append(detail)
            return count
        }
    }

    /// Orders by class, subject, detail.
    public static func < (first: EnhancedStatusCode, second: EnhancedStatusCode) -> Bool {
        (first.class.rawValue, first.subject, first.detail) < (second.class.rawValue, second.subject, second.detail)
    }
}
