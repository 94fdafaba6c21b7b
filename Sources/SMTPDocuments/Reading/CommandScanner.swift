import SMTPReply

/// Reads commands (RFC 5321 §4.1.1 and extensions).
enum CommandScanner {
    /// The command that fills `range` if it begins with a known verb, in any case.
    static func known(in bytes: Bytes, _ range: Range<Int>) -> FoundCommand? {
        let end = bytes.trimmedEnd(range).upperBound
        var wordEnd = range.lowerBound
        while wordEnd < end, bytes[wordEnd].isLetter { wordEnd &+= 1 }
        guard wordEnd &- range.lowerBound >= 4, wordEnd &- range.lowerBound <= 8,
            wordEnd == end || bytes[wordEnd] == 0x20 || bytes[wordEnd] == 0x3A || bytes[wordEnd] == 0x09,
            let verb = verb(in: bytes, range.lowerBound..<wordEnd)
        else { return nil }
        return command(verb, in: bytes, range.lowerBound..<end, argument: wordEnd)
    }

    /// The command that fills `range`, whatever its verb; nil for what cannot be one: `<opens the connection>`, `...`.
    static func any(in bytes: Bytes, _ range: Range<Int>) -> FoundCommand? {
        if let known = known(in: bytes, range) { return known }
        let end = bytes.trimmedEnd(range).upperBound
        var wordEnd = range.lowerBound
        while wordEnd < end, bytes[wordEnd] > 0x20, bytes[wordEnd] != 0x3A, wordEnd &- range.lowerBound < 32 {
            wordEnd &+= 1
        }
        guard end > range.lowerBound, bytes[range.lowerBound].isAlphanumeric || bytes[range.lowerBound] == 0x2E else {
            return nil
        }
        let name = String(decoding: bytes[range.lowerBound..<wordEnd].buffer, as: UTF8.self).uppercased()
        return command(CommandVerb(rawValue: name), in: bytes, range.lowerBound..<end, argument: wordEnd)
    }

    /// The verb that `range` spells, in any case.
    @inline(__always)
    static func verb(in bytes: Bytes, _ range: Range<Int>) -> CommandVerb? {
        guard range.count <= 8 else { return nil }
        var key: UInt64 = 0
        var index = range.lowerBound
        while index < range.upperBound {
            key = key &<< 8 | UInt64(bytes[index].uppercased)
            index &+= 1
        }
        let place = keys.lastIndex(notAbove: key)
        return keys[place] == key ? verbs[place] : nil
    }

    private static let verbs: [CommandVerb] = {
        let all: [CommandVerb] = [
            .ehlo, .helo, .lhlo, .mail, .rcpt, .data, .bdat, .burl, .rset, .noop, .quit, .vrfy, .expn, .help, .auth,
            .startTLS, .etrn, .xclient, .xforward,
        ]
        let rare = ["TURN", "ATRN", "SEND", "SOML", "SAML", "VERB", "XADR", "XVRB", "XUSR", "XEXCH", "XQUE"]
        return (all + rare.map(CommandVerb.init(rawValue:))).sorted { key(of: $0) < key(of: $1) }
    }()

    /// The bytes of each verb as a number, in order: few enough to be found sooner than hashed.
    private static let keys = verbs.map(key)

    private static func key(of verb: CommandVerb) -> UInt64 {
        verb.rawValue.utf8.reduce(0) { $0 &<< 8 | UInt64($1) }
    }

    /// Finds argument and address of a command whose verb ends at `argument`.
    private static func command(_ verb: CommandVerb, in bytes: Bytes, _ range: Range<Int>, argument: Int)
        -> FoundCommand
    {
        var command = FoundCommand(verb: verb, range: range)
        var start = argument
        if verb == .mail || verb == .rcpt {
            let path = bytes.find(0x3A, from: argument, to: min(range.upperBound, argument &+ 8))
            if path < min(range.upperBound, argument &+ 8) { start = path &+ 1 }
        }
        let rest = bytes.trimmed(start..<range.upperBound)
        guard !rest.isEmpty else { return command }
        command.argument = rest
        guard verb == .mail || verb == .rcpt || verb == .vrfy || verb == .expn else { return command }
        let open = bytes.find(0x3C, from: rest.lowerBound, to: rest.upperBound)
        if open < rest.upperBound {
            let close = bytes.find(0x3E, from: open, to: rest.upperBound)
            if close < rest.upperBound { command.address = (open &+ 1)..<close }
        } else {
            command.address = rest.lowerBound..<bytes.find(0x20, from: rest.lowerBound, to: rest.upperBound)
        }
        return command
    }
}
