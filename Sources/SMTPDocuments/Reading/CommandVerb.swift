/// The verb of an SMTP or LMTP command, in capitals. An open set.
///
/// Verbs are compared and copied for every line of a session: their bytes stand in two words, which nobody has to count
/// references to. Of a longer word, which is no command anywhere, the first 16 bytes are kept.
package struct CommandVerb: RawRepresentable, Hashable, Sendable {
    /// The first eight bytes and the next, each with its first byte lowest; zero behind the last.
    @usableFromInline let low: UInt64
    @usableFromInline let high: UInt64

    package init(rawValue: String) {
        var words: [UInt64] = [0, 0]
        var place = 0
        for scalar in rawValue.unicodeScalars {
            let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if place + bytes.count > 16 { break }
            for byte in bytes {
                words[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
                place += 1
            }
        }
        (low, high) = (words[0], words[1])
    }

    package var rawValue: String {
        var bytes: [UInt8] = []
        for place in 0..<16 {
            let byte = UInt8(truncatingIfNeeded: (place < 8 ? low : high) >> UInt64(place % 8 * 8))
            if byte == 0 { break }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // Without these two the standard library would compare raw values.
    @inlinable
    package static func == (first: CommandVerb, second: CommandVerb) -> Bool {
        first.low == second.low && first.high == second.high
    }
    @inlinable
    package static func != (first: CommandVerb, second: CommandVerb) -> Bool { !(first == second) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(high)
    }

    package static let ehlo = CommandVerb(rawValue: "EHLO")
    package static let helo = CommandVerb(rawValue: "HELO")
    package static let lhlo = CommandVerb(rawValue: "LHLO")
    package static let mail = CommandVerb(rawValue: "MAIL")
    package static let rcpt = CommandVerb(rawValue: "RCPT")
    package static let data = CommandVerb(rawValue: "DATA")
    package static let bdat = CommandVerb(rawValue: "BDAT")
    package static let burl = CommandVerb(rawValue: "BURL")
    package static let rset = CommandVerb(rawValue: "RSET")
    package static let noop = CommandVerb(rawValue: "NOOP")
    package static let quit = CommandVerb(rawValue: "QUIT")
    package static let vrfy = CommandVerb(rawValue: "VRFY")
    package static let expn = CommandVerb(rawValue: "EXPN")
    package static let help = CommandVerb(rawValue: "HELP")
    package static let auth = CommandVerb(rawValue: "AUTH")
    package static let startTLS = CommandVerb(rawValue: "STARTTLS")
    package static let etrn = CommandVerb(rawValue: "ETRN")
    package static let xclient = CommandVerb(rawValue: "XCLIENT")
    package static let xforward = CommandVerb(rawValue: "XFORWARD")
    /// Not a verb on the wire: the opening of the connection, answered by the greeting.
    package static let connect = CommandVerb(rawValue: "CONNECT")
    /// Not a verb on the wire: the lone dot that ends the message.
    package static let endOfData = CommandVerb(rawValue: "END-OF-DATA")
}
