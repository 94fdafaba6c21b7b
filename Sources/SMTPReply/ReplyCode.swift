/// A three-digit reply code (RFC 5321 §4.2), any of 000 to 999.
///
/// Every three digits are a value, because real servers send every kind; whether the standard allows a code is asked
/// with ``isLegal``.
public struct ReplyCode: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number, 0 to 999.
    public let rawValue: UInt16

    /// A reply code, or nil outside 0 to 999.
    public init?(rawValue: UInt16) {
        guard rawValue <= 999 else { return nil }
        self.rawValue = rawValue
    }

    /// A reply code, or nil outside 0 to 999.
    public init?(_ number: Int) {
        guard (0...999).contains(number) else { return nil }
        rawValue = UInt16(number)
    }

    /// A reply code from exactly three digits.
    public init?(_ text: some StringProtocol) {
        var number = 0
        var count = 0
        for byte in text.utf8 {
            guard byte &- 0x30 < 10, count < 3 else { return nil }
            number = number * 10 + Int(byte &- 0x30)
            count += 1
        }
        guard count == 3 else { return nil }
        self.init(number)
    }

    /// First digit, 0 to 9: the severity's digit.
    public var firstDigit: Int { Int(rawValue) / 100 }
    /// Second digit, 0 to 9: the category's digit.
    public var secondDigit: Int { Int(rawValue) / 10 % 10 }

    /// What the first digit says, nil outside 2 to 5 (1yz is not used in SMTP, RFC 5321 §4.2.1).
    public var severity: Severity? { Severity(rawValue: firstDigit) }
    /// What the second digit says, nil outside 0 to 5 (RFC 5321 §4.2.1).
    public var category: Category? { Category(rawValue: secondDigit) }
    /// Whether the grammar of RFC 5321 §4.2 (`%x32-35 %x30-35 %x30-39`) produces it.
    public var isLegal: Bool { severity != nil && category != nil }

    /// The three digits.
    public var description: String {
        String(unsafeUninitializedCapacity: 3) { buffer in
            buffer[0] = UInt8(truncatingIfNeeded: 0x30 + firstDigit)
            buffer[1] = UInt8(truncatingIfNeeded: 0x30 + secondDigit)
            buffer[2] = UInt8(truncatingIfNeeded: 0x30 + Int(rawValue) % 10)
            return 3
        }
    }

    /// Orders by number.
    public static func < (first: ReplyCode, second: ReplyCode) -> Bool { first.rawValue < second.rawValue }

    /// The severity of a reply: its first digit (RFC 5321 §4.2.1).
    public enum Severity: Int, Sendable, CaseIterable {
        /// 2yz: the command was done.
        case positiveCompletion = 2
        /// 3yz: the command was accepted, more is awaited.
        case positiveIntermediate = 3
        /// 4yz: not done now; trying again may succeed.
        case transientNegative = 4
        /// 5yz: not done; the same request must not be repeated.
        case permanentNegative = 5
    }

    /// The category of a reply: its second digit (RFC 5321 §4.2.1).
    public enum Category: Int, Sendable, CaseIterable {
        /// x0z: syntax.
        case syntax = 0
        /// x1z: information.
        case information = 1
        /// x2z: the connection.
        case connections = 2
        /// x3z: unspecified in RFC 5321; authentication in practice (RFC 4954).
        case authentication = 3
        /// x4z: unspecified.
        case unspecified = 4
        /// x5z: the mail system.
        case mailSystem = 5
    }
}
