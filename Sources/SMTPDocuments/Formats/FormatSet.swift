import SMTPReply

/// Formats made ready for reading: their patterns compiled, and tables that lead from a line's tag or first byte to
/// the few patterns that may fit it.
package final class FormatSet: Sendable {
    /// The built-in formats, then the user's; ``FormatID`` is the index.
    package let formats: [Format]

    /// The built-in formats alone.
    package static let builtIn = FormatSet()

    nonisolated(unsafe) let steps: UnsafeMutablePointer<PatternStep>
    nonisolated(unsafe) let cuts: UnsafeMutablePointer<CompiledCut>
    nonisolated(unsafe) let ends: UnsafeMutablePointer<(start: Int32, length: Int32, pivot: UInt8)>
    nonisolated(unsafe) let pool: UnsafeMutablePointer<UInt8>
    nonisolated(unsafe) let patterns: UnsafeMutablePointer<CompiledPattern>
    let dispatch: FormatDispatch
    /// Formats of events in JSON, and the keys that identify them.
    let jsonNeedles: JSONNeedles
    let jsonPatterns: [FormatID: CompiledPattern]
    /// The format of bare session lines.
    let raw: FormatID
    /// The format of what only the safe rule finds.
    let safe: FormatID
    /// The format of conversations behind marks of their own.
    let marks: FormatID
    /// All formats in the order in which they are asked: the user's first, who knows better what the lines are.
    let order: [Int]
    /// The words of all mail systems where a user's formats add to them.
    private let userCues: BounceCues?
    /// The words of all mail systems.
    var cues: BounceCues { userCues ?? .shared }
    /// A user's formats tell bounces by words of their own.
    var hasUserCues: Bool { userCues != nil }
    /// The pattern that each compiled pattern was made of.
    let sources: [LinePattern]

    /// The built-in formats and `userFormats`.
    package init(adding userFormats: [Format] = []) {
        formats = FormatList.all + userFormats
        order = Array(FormatList.all.count..<formats.count) + Array(0..<FormatList.all.count)
        var compiler = PatternCompiler()
        var compiled: [CompiledPattern] = []
        var sources: [LinePattern] = []
        for index in order {
            let format = formats[index]
            let id = FormatID(rawValue: UInt16(clamping: index))
            for pattern in format.patterns + (format.strategy == .json ? [LinePattern("{}")] : []) {
                guard let made = compiler.compile(pattern, index: sources.count, format: format, id: id) else {
                    continue
                }
                compiled.append(made)
                sources.append(pattern)
            }
        }
        self.sources = sources
        userCues = userFormats.contains { !$0.cues.isEmpty } ? BounceCues(FormatList.all + userFormats) : nil
        raw = FormatList.id(of: "raw")
        safe = FormatList.id(of: "generic")
        marks = FormatList.id(of: "marks")
        steps = Self.keep(compiler.steps)
        cuts = Self.keep(compiler.cuts)
        ends = Self.keep(compiler.ends)
        pool = Self.keep(compiler.pool)
        patterns = Self.keep(compiled)
        let events = formats.enumerated().filter { $0.element.strategy == .json }.map { index, format in
            (id: FormatID(rawValue: UInt16(clamping: index)), needles: format.needles)
        }
        jsonNeedles = JSONNeedles(events)
        jsonPatterns = Dictionary(
            events.compactMap { entry in compiled.first { $0.format == entry.id }.map { (entry.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        dispatch = FormatDispatch(formats: formats, patterns: compiled, steps: compiler.steps, pool: compiler.pool)
    }

    deinit {
        steps.deallocate()
        cuts.deallocate()
        ends.deallocate()
        pool.deallocate()
        patterns.deallocate()
    }

    /// The format with that id.
    package func format(_ id: FormatID) -> Format? {
        formats.indices.contains(Int(id.rawValue)) ? formats[Int(id.rawValue)] : nil
    }

    /// The id of the format of that name.
    package func id(named name: String) -> FormatID? {
        formats.firstIndex { $0.id == name }.map { FormatID(rawValue: UInt16(clamping: $0)) }
    }

    /// The literal that stands at `start` in the pool.
    @inline(__always)
    func literal(_ start: Int32, _ length: Int32) -> Bytes {
        Bytes(UnsafeBufferPointer(start: pool + Int(start), count: Int(length)))
    }

    /// Copies `elements` (of a trivial type) to memory of their own.
    private static func keep<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        for (index, element) in elements.enumerated() { (memory + index).initialize(to: element) }
        return memory
    }
}
