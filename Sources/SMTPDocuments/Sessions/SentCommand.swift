import SMTPReply

/// A command that the client sent, kept until its reply is seen.
package struct SentCommand: Hashable, Sendable {
    package var command: FoundCommand
    package var parameters: Parameters = []
    /// The number behind `SIZE=` (MAIL) or `BDAT`.
    package var number: UInt64?
    /// The mechanism of AUTH.
    package var mechanism: Mechanism?
    /// Sent before the reply to the command before it was seen.
    package var isPipelined = false

    package var verb: CommandVerb { command.verb }

    /// Parameters and flags of MAIL, RCPT, BDAT and AUTH.
    package struct Parameters: OptionSet, Hashable, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        package static let size = Parameters(rawValue: 1 << 0)
        package static let body8Bit = Parameters(rawValue: 1 << 1)
        package static let bodyBinary = Parameters(rawValue: 1 << 2)
        package static let body = Parameters(rawValue: 1 << 3)
        package static let smtpUTF8 = Parameters(rawValue: 1 << 4)
        package static let dsn = Parameters(rawValue: 1 << 5)
        package static let auth = Parameters(rawValue: 1 << 6)
        package static let requireTLS = Parameters(rawValue: 1 << 7)
        package static let prdr = Parameters(rawValue: 1 << 8)
        /// BDAT … LAST.
        package static let last = Parameters(rawValue: 1 << 9)
        /// AUTH with an initial response (RFC 4954 §4).
        package static let initialResponse = Parameters(rawValue: 1 << 10)
    }

    /// A SASL mechanism, as far as rules tell them apart.
    package enum Mechanism: UInt8, Hashable, Sendable {
        case plain, login, cramMD5, xoauth2, oauthBearer, external, ntlm, other

        static let names: [(name: StaticString, value: Mechanism)] = [
            ("PLAIN", .plain), ("LOGIN", .login), ("CRAM-MD5", .cramMD5), ("XOAUTH2", .xoauth2),
            ("OAUTHBEARER", .oauthBearer), ("EXTERNAL", .external), ("NTLM", .ntlm),
        ]

        /// Whether the password or token itself crosses the wire.
        package var sendsPlainSecret: Bool {
            self == .plain || self == .login || self == .xoauth2 || self == .oauthBearer
        }
    }

    package init(_ command: FoundCommand) { self.command = command }

    /// Reads the arguments of `command` in `window`.
    init(_ command: FoundCommand, in window: TextWindow) {
        self.command = command
        guard let argument = command.argument else { return }
        let bytes = window.bytes(argument)
        switch command.verb {
        case .mail: bytes.forEachWord(from: 0) { read(parameter: $0) }
        case .rcpt: bytes.forEachWord(from: 0) { read(recipientParameter: $0) }
        case .bdat:
            number = bytes.leadingNumber
            bytes.forEachWord(from: 0) { if $0.isASCIIEqual(to: "LAST") { parameters.insert(.last) } }
        case .auth: read(mechanism: bytes)
        default: break
        }
    }

    private mutating func read(parameter word: Bytes) {
        if word.startsASCII(with: "SIZE=", at: 0) {
            parameters.insert(.size)
            number = word[5..<word.count].leadingNumber
        } else if word.startsASCII(with: "BODY=", at: 0) {
            parameters.insert(.body)
            if word.startsASCII(with: "8BITMIME", at: 5) { parameters.insert(.body8Bit) }
            if word.startsASCII(with: "BINARYMIME", at: 5) { parameters.insert(.bodyBinary) }
        } else if word.isASCIIEqual(to: "SMTPUTF8") {
            parameters.insert(.smtpUTF8)
        } else if word.startsASCII(with: "RET=", at: 0) || word.startsASCII(with: "ENVID=", at: 0) {
            parameters.insert(.dsn)
        } else if word.startsASCII(with: "AUTH=", at: 0) {
            parameters.insert(.auth)
        } else if word.isASCIIEqual(to: "REQUIRETLS") {
            parameters.insert(.requireTLS)
        } else if word.isASCIIEqual(to: "PRDR") {
            parameters.insert(.prdr)
        }
    }

    private mutating func read(recipientParameter word: Bytes) {
        if word.startsASCII(with: "NOTIFY=", at: 0) || word.startsASCII(with: "ORCPT=", at: 0) {
            parameters.insert(.dsn)
        }
    }

    private mutating func read(mechanism bytes: Bytes) {
        var words = 0
        bytes.forEachWord(from: 0) { word in
            words += 1
            if words == 1 {
                mechanism = Mechanism.names.first { word.isASCIIEqual(to: $0.name) }?.value ?? .other
            } else if words == 2 {
                parameters.insert(.initialResponse)
            }
        }
    }

    mutating func rebase(by offset: Int) { command = command.rebased(by: offset) }
}

extension FoundCommand {
    /// The same command, its places moved by `offset`.
    func rebased(by offset: Int) -> FoundCommand {
        var moved = self
        moved.move { $0.moved(by: offset) }
        return moved
    }
}

extension Range where Bound == Int {
    /// The range moved by `offset`.
    package func moved(by offset: Int) -> Range<Int> { (lowerBound &+ offset)..<(upperBound &+ offset) }

    /// `lower ..< upper`, empty at `lower` where they stand the other way round.
    @inline(__always)
    package static func span(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<Swift.max(lower, upper) }
}

extension Bytes {
    /// Calls `body` with each run of bytes between blanks, angle-bracketed paths kept whole.
    package func forEachWord(from offset: Int, _ body: (Bytes) -> Void) {
        var index = Swift.max(0, offset)
        while index < count {
            while index < count, self[index] <= 0x20 { index += 1 }
            let start = index
            var inPath = false
            while index < count, inPath || self[index] > 0x20 {
                if self[index] == 0x3C { inPath = true }
                if self[index] == 0x3E { inPath = false }
                index += 1
            }
            if index > start { body(self[start..<index]) }
        }
    }
}
