import SMTPReply

/// Reads the lines of one run of bytes: strips envelopes, finds the format by tag or first byte, hands on findings.
///
/// `bytes` is a chunk of the document, or a text that was decoded from it (then the caller's sink moves the places).
package struct LineReader {
    let bytes: Bytes
    let profile: DocumentProfile
    let formats: FormatSet
    let kind: Kind
    /// Unmarked reply and command lines are read without further evidence.
    let expectsSession: Bool
    /// What reads the lines of a configuration.
    let configuration: ConfigurationReader?

    /// Which way of reading the profile asks for.
    enum Kind: UInt8 {
        case lines, bounce, configuration
    }

    init(bytes: Bytes, profile: DocumentProfile, formats: FormatSet) {
        self.bytes = bytes
        self.profile = profile
        self.formats = formats
        kind = profile.kind == .bounce ? .bounce : profile.kind == .configuration ? .configuration : .lines
        expectsSession =
            profile.kind == .transcript
            && (profile.formats.isEmpty
                || profile.formats.contains { formats.format($0)?.conversation.isBare ?? false })
        configuration = kind == .configuration ? ConfigurationReader(bytes, profile: profile, formats: formats) : nil
    }

    private init(_ outer: LineReader, _ bytes: Bytes) {
        self.bytes = bytes
        profile = outer.profile
        formats = outer.formats
        kind = outer.kind
        expectsSession = outer.expectsSession
        configuration = nil
    }

    /// Reads a text that was decoded from this reader's bytes with `body`; what is found lands on the original places.
    func reading(_ decoded: DecodedText, sink: (Finding) -> Void, body: (LineReader, (Finding) -> Void) -> Void) {
        var found: [Finding] = []
        decoded.bytes.withBytes { inner in
            body(LineReader(self, inner)) { found.append($0.decoded(in: inner)) }
        }
        for finding in found { sink(finding.moved(by: decoded.original)) }
    }
}

extension Finding {
    /// The finding with its text written out, since its places will no longer spell it.
    fileprivate func decoded(in bytes: Bytes) -> Finding {
        guard case .reply(var reply) = self, reply.decodedText == nil else { return self }
        reply.decodedText = reply.text(in: bytes)
        return .reply(reply)
    }
}
