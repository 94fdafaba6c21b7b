import SMTPReply

/// Reads chunks of whole lines in order and hands on what they hold.
package struct DocumentReader: Sendable {
    package let profile: DocumentProfile
    package let formats: FormatSet

    /// Bytes of a line that are interpreted; the rest of a longer one is passed over.
    package static let maximumLine = 1 << 20

    package init(profile: DocumentProfile, formats: FormatSet = .builtIn) {
        self.profile = profile
        self.formats = formats
    }

    /// Reads `chunk` (whole lines) and calls `sink` with each finding, in order of position. Places are relative to
    /// the chunk's first byte.
    package func read(_ chunk: Bytes, state: inout ReaderState, sink: (Finding) -> Void) {
        read(chunk, lineStarts: LineScanner.lineStarts(in: chunk), state: &state, sink: sink)
    }

    /// Reads `chunk`, whose lines begin at `lineStarts`: who keeps a text knows them already.
    package func read(
        _ chunk: Bytes, lineStarts: [UInt32], state: inout ReaderState, sink: (Finding) -> Void
    ) {
        guard profile.kind != .off else { return }
        withReader(of: chunk, sink) { read($0, lineStarts: lineStarts, state: &state, sink: $1) }
    }

    private func read(
        _ reader: LineReader, lineStarts: [UInt32], state: inout ReaderState, sink: (Finding) -> Void
    ) {
        let chunk = reader.bytes
        for number in lineStarts.indices {
            let start = Int(lineStarts[number])
            guard start < chunk.count else { break }
            let next = number + 1 < lineStarts.count ? Int(lineStarts[number + 1]) : chunk.count
            let whole = LineScanner.line(in: chunk, from: start, next: next)
            let line = whole.count > Self.maximumLine ? start..<start &+ Self.maximumLine : whole
            switch reader.kind {
            case .lines: reader.readLine(line, state: &state, sink: sink)
            case .bounce: reader.readBounceLine(line, state: &state, sink: sink)
            case .configuration: reader.readConfigurationLine(line, state: &state, sink: sink)
            }
        }
    }

    /// Called at the end of the text: what was still open is handed on.
    package func finish(state: inout ReaderState, sink: (Finding) -> Void) {
        guard profile.kind != .off else { return }
        withReader(of: .empty, sink) { reader, sink in
            switch reader.kind {
            case .lines: break
            case .bounce: reader.finishBounce(state: &state, sink: sink)
            case .configuration: reader.finishConfiguration(state: &state, sink: sink)
            }
            reader.flush(&state.session, sink: sink)
        }
    }

    /// Calls `body` with a reader of `bytes` and the memory in which it tries patterns.
    private func withReader(
        of bytes: Bytes, _ sink: (Finding) -> Void, _ body: (LineReader, (Finding) -> Void) -> Void
    ) {
        withUnsafeTemporaryAllocation(byteCount: LineReader.room, alignment: 8) { memory in
            guard let memory = memory.baseAddress else { return }
            let reader = LineReader(bytes: bytes, profile: profile, formats: formats, memory: memory)
            withUnspecialized(sink) { body(reader, $0) }
        }
    }
}
