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
    /// The bytes are one record's text: the lines around it cannot be looked at.
    let isWrapped: Bool
    /// ``room`` bytes in which patterns are tried, those of one list at a time.
    let memory: UnsafeMutableRawPointer

    /// Bytes of memory that a reader works in.
    static let room = PatternAttempt.room + PairSieve.room

    /// Which way of reading the profile asks for.
    enum Kind: UInt8 {
        case lines, bounce, configuration
    }

    init(bytes: Bytes, profile: DocumentProfile, formats: FormatSet, memory: UnsafeMutableRawPointer) {
        self.memory = memory
        self.bytes = bytes
        self.profile = profile
        self.formats = formats
        kind = profile.kind == .bounce ? .bounce : profile.kind == .configuration ? .configuration : .lines
        expectsSession =
            profile.kind == .transcript
            && (profile.formats.isEmpty
                || profile.formats.contains { formats.format($0)?.conversation.isBare ?? false })
        configuration = kind == .configuration ? ConfigurationReader(bytes, profile: profile, formats: formats) : nil
        isWrapped = false
    }

    /// Reads `bytes`, which were decoded from those of `outer`.
    init(_ outer: LineReader, _ bytes: Bytes) {
        self.bytes = bytes
        memory = outer.memory
        profile = outer.profile
        formats = outer.formats
        kind = outer.kind
        expectsSession = outer.expectsSession
        configuration = nil
        isWrapped = true
    }
}
