import SMTPReply

/// Turns templates into steps (``LinePattern/template``).
struct PatternCompiler {
    private(set) var steps: [PatternStep] = []
    private(set) var cuts: [CompiledCut] = []
    private(set) var ends: [(start: Int32, length: Int32, pivot: UInt8)] = []
    private(set) var pool: [UInt8] = []

    /// A piece of a template.
    private enum Piece {
        case literal([UInt8])
        case field(FieldRole, last: Bool)
        case optional([Piece])
    }

    /// Compiles `pattern` of the format `id`; nil where a capture has an unknown name.
    mutating func compile(_ pattern: LinePattern, index: Int, format: Format, id: FormatID) -> CompiledPattern? {
        var scanner = Array(pattern.template.utf8)[...]
        guard let pieces = Self.pieces(&scanner, isGroup: false) else { return nil }
        let firstStep = Int32(steps.count)
        emit(pieces)
        let firstCut = Int32(cuts.count)
        for cut in pattern.fields {
            cuts.append(
                CompiledCut(
                    role: cut.role, after: literal(cut.after), before: literal(cut.before), isClosed: cut.isClosed))
        }
        let firstEnd = Int32(ends.count)
        for end in pattern.ends { ends.append(literal(end)) }
        var roles: UInt32 = 0
        for step in steps[Int(firstStep)...] { roles |= 1 &<< UInt32(step.role.rawValue) }
        for cut in pattern.fields { roles |= 1 &<< UInt32(cut.role.rawValue) }
        return CompiledPattern(
            format: id, index: UInt16(clamping: index), steps: firstStep..<Int32(steps.count),
            cuts: firstCut..<Int32(cuts.count), ends: firstEnd..<Int32(ends.count),
            form: pattern.form ?? format.form, isWeak: pattern.isWeak, repeats: pattern.repeats,
            hasBoundary: pattern.boundary != nil,
            hasCommand: pattern.command != nil, outcome: pattern.outcome, roles: roles,
            pairs: PairSieve.pairs(of: literals(in: firstStep..<Int32(steps.count)), rank: Self.frequency))
    }

    /// The literals outside optional groups.
    private func literals(in range: Range<Int32>) -> [[UInt8]] {
        var literals: [[UInt8]] = []
        var index = Int(range.lowerBound)
        while index < Int(range.upperBound) {
            let step = steps[index]
            index += 1
            if step.kind == .optional {
                index += Int(step.length)
            } else {
                literals.append(Array(pool[Int(step.start)..<Int(step.start + step.length)]))
            }
        }
        return literals
    }

    /// Splits a template (or a group of it) into its pieces.
    private static func pieces(_ text: inout ArraySlice<UInt8>, isGroup: Bool) -> [Piece]? {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        func flush() { if !literal.isEmpty { pieces.append(.literal(literal)) } }
        while let byte = text.popFirst() {
            if byte == UInt8(ascii: "}"), isGroup {
                flush()
                return pieces
            }
            guard byte == UInt8(ascii: "{"), text.first != UInt8(ascii: "{") else {
                if byte == UInt8(ascii: "{") { text.removeFirst() }
                literal.append(byte)
                continue
            }
            flush()
            literal = []
            if text.first == UInt8(ascii: "?") {
                text.removeFirst()
                guard let group = Self.pieces(&text, isGroup: true) else { return nil }
                pieces.append(.optional(group))
                continue
            }
            guard let close = text.firstIndex(of: UInt8(ascii: "}")) else { return nil }
            var name = text[..<close]
            text = text[(close + 1)...]
            let last = name.last == UInt8(ascii: ">")
            if last { name.removeLast() }
            guard let role = name.isEmpty ? .skip : FieldRole.named(name) else { return nil }
            pieces.append(.field(role, last: last))
        }
        guard !isGroup else { return nil }
        flush()
        return pieces
    }

    /// Appends the steps of `pieces`.
    private mutating func emit(_ pieces: [Piece]) {
        var index = 0
        while index < pieces.count {
            defer { index += 1 }
            switch pieces[index] {
            case .literal(let bytes): emitLiteral(.literal, .skip, bytes)
            case .optional(let group):
                let place = steps.count
                steps.append(PatternStep(kind: .optional))
                emit(group)
                steps[place].length = Int32(steps.count - place - 1)
            case .field(let role, _) where role.isShaped: steps.append(PatternStep(kind: .shaped, role: role))
            case .field(let role, let last):
                guard index + 1 < pieces.count, case .literal(let bytes) = pieces[index + 1] else {
                    steps.append(PatternStep(kind: .rest, role: role))
                    continue
                }
                emitLiteral(last ? .untilLast : .until, role, bytes)
                index += 1
                if index + 1 < pieces.count, case .field(let next, _) = pieces[index + 1], next.isChecked {
                    steps[steps.count - 1].checksNext = true
                }
            }
        }
    }

    private mutating func emitLiteral(_ kind: PatternStep.Kind, _ role: FieldRole, _ bytes: [UInt8]) {
        let place = literal(bytes)
        steps.append(PatternStep(kind: kind, role: role, start: place.start, length: place.length, pivot: place.pivot))
    }

    private mutating func literal(_ text: String) -> (start: Int32, length: Int32, pivot: UInt8) {
        literal(Array(text.utf8))
    }

    private mutating func literal(_ bytes: [UInt8]) -> (start: Int32, length: Int32, pivot: UInt8) {
        let start = Int32(pool.count)
        pool.append(contentsOf: bytes)
        let pivot = bytes.indices.min { Self.frequency(bytes[$0]) < Self.frequency(bytes[$1]) } ?? 0
        return (start, Int32(bytes.count), UInt8(clamping: pivot))
    }

    /// How often a byte is met in logs, roughly: searching by a rare one is faster.
    private static func frequency(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: " "): 10
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ":"): 8
        case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "o"),
            UInt8(ascii: "r"):
            7
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 5
        case UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "-"),
            UInt8(ascii: "/"):
            4
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "@"): 3
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
        default: 1
        }
    }
}

extension LinePattern {
    /// Whether its template can be read: braces in pairs, captures with names that there are.
    package var isWellFormed: Bool {
        var compiler = PatternCompiler()
        let format = Format(id: "", product: "", kind: .unknown)
        return compiler.compile(self, index: 0, format: format, id: FormatID(rawValue: 0)) != nil
    }
}

extension FieldRole {
    /// The role of that name in a template.
    package static func named(_ name: some Collection<UInt8>) -> FieldRole? {
        let count = name.count
        return allCases.first {
            $0.nameBytes.utf8CodeUnitCount == count && Bytes($0.nameBytes).buffer.elementsEqual(name)
        }
    }

    /// Its own bytes tell where it ends.
    var isShaped: Bool {
        switch self {
        case .queueID, .status, .code, .digits, .delivery, .word, .name, .mark: true
        default: false
        }
    }

    /// Its first bytes tell whether it is one.
    var isChecked: Bool { isShaped || self == .reply || self == .statusText }
}
