import SMTPReply

extension FormatSet {
    /// Whether `pattern` fits the line `range`; what it captured is in `attempt`.
    @inline(__always)
    func matches(_ pattern: CompiledPattern, in bytes: Bytes, _ range: Range<Int>, attempt: inout PatternAttempt)
        -> Bool
    {
        attempt.start(at: range.lowerBound)
        return goOn(pattern, from: 0, in: bytes, range, attempt: &attempt)
    }

    /// Whether the candidate's pattern fits; the steps that it shares with the one tried before are not run again.
    @inline(__always)
    func matches(_ candidate: PatternCandidate, in bytes: Bytes, _ range: Range<Int>, attempt: inout PatternAttempt)
        -> Bool
    {
        Int(candidate.shared) <= attempt.failed && follows(candidate, in: bytes, range, attempt: &attempt)
    }

    private func follows(
        _ candidate: PatternCandidate, in bytes: Bytes, _ range: Range<Int>, attempt: inout PatternAttempt
    ) -> Bool {
        let shared = min(Int(candidate.shared), attempt.valid)
        if shared == 0 { attempt.start(at: range.lowerBound) }
        attempt.valid = .max
        if candidate.leadMask != 0, shared == Int(candidate.shared),
            (bytes.word(at: attempt.position(before: shared)) ^ candidate.lead) & candidate.leadMask != 0
        {
            attempt.failed = shared
            return false
        }
        return goOn(patterns[Int(candidate.pattern)], from: shared, in: bytes, range, attempt: &attempt)
    }

    /// Runs the steps behind the first `done`, from where those left off.
    @inline(__always)
    private func goOn(
        _ pattern: CompiledPattern, from done: Int, in bytes: Bytes, _ range: Range<Int>, attempt: inout PatternAttempt
    ) -> Bool {
        let first = Int(pattern.steps.lowerBound)
        let last = Int(pattern.steps.upperBound)
        var index = first &+ done
        var position = attempt.resume(at: done)
        while index < last {
            attempt.note(step: index &- first, position: position)
            let stop = runStep(index, bytes, position, range.upperBound, &attempt.captures)
            guard stop >= 0 else {
                attempt.failed = index &- first
                return false
            }
            position = stop
            index &+= steps[index].kind == .optional ? Int(steps[index].length) &+ 1 : 1
        }
        attempt.failed = .max
        for index in Int(pattern.cuts.lowerBound)..<Int(pattern.cuts.upperBound) {
            cut(self.cuts[index], in: bytes, range, captures: &attempt.captures)
        }
        return true
    }

    /// Runs one step at `position`; the offset behind, or -1 if it does not fit.
    @inline(__always)
    private func runStep(_ index: Int, _ bytes: Bytes, _ position: Int, _ end: Int, _ captures: inout Captures) -> Int {
        let step = steps[index]
        switch step.kind {
        case .literal:
            let literal = self.literal(step.start, step.length)
            return bytes.has(literal, at: position, before: end) ? position &+ literal.count : -1
        case .shaped:
            let stop = Self.shapeEnd(step.role, in: bytes, at: position, before: end)
            guard stop > position else { return -1 }
            captures.set(step.role, position, stop)
            return stop
        case .until, .untilLast:
            let literal = self.literal(step.start, step.length)
            guard fits(step.role, in: bytes, at: position, before: end),
                let hit = find(step, literal, next: index &+ 1, in: bytes, from: position, to: end)
            else { return -1 }
            captures.set(step.role, position, hit)
            return hit &+ literal.count
        case .rest:
            guard fits(step.role, in: bytes, at: position, before: end) else { return -1 }
            captures.set(step.role, position, end)
            return end
        case .optional: return runGroup(index, bytes, position, end, &captures)
        }
    }

    /// Runs the steps of the optional group at `index`; where they do not fit, the group is absent.
    private func runGroup(_ index: Int, _ bytes: Bytes, _ start: Int, _ end: Int, _ captures: inout Captures) -> Int {
        let mask = captures.mask
        var position = start
        var inner = index &+ 1
        let last = inner &+ Int(steps[index].length)
        // Most groups begin with a literal: the first byte tells at once.
        if steps[inner].kind == .literal, bytes[start] != pool[Int(steps[inner].start)] { return start }
        while inner < last {
            let stop =
                steps[inner].kind == .optional
                ? runGroup(inner, bytes, position, end, &captures) : runFlat(inner, bytes, position, end, &captures)
            guard stop >= 0 else {
                captures.restore(mask)
                return start
            }
            position = stop
            inner &+= steps[inner].kind == .optional ? Int(steps[inner].length) &+ 1 : 1
        }
        return position
    }

    /// A step inside a group.
    private func runFlat(_ index: Int, _ bytes: Bytes, _ position: Int, _ end: Int, _ captures: inout Captures) -> Int {
        runStep(index, bytes, position, end, &captures)
    }

    /// Where the literal of `step` stands; occurrences where the next step cannot begin are passed over.
    @inline(__always)
    private func find(
        _ step: PatternStep, _ literal: Bytes, next: Int, in bytes: Bytes, from start: Int, to end: Int
    ) -> Int? {
        if step.kind == .untilLast { return bytes.findLast(literal, from: start, to: end) }
        var search = start
        while let hit = bytes.find(literal, pivot: Int(step.pivot), from: search, to: end) {
            guard step.checksNext else { return hit }
            let role = steps[next].role
            let behind = hit &+ literal.count
            if role.isShaped
                ? Self.shapeEnd(role, in: bytes, at: behind, before: end) > behind
                : fits(role, in: bytes, at: behind, before: end)
            {
                return hit
            }
            search = hit &+ 1
        }
        return nil
    }

    /// Whether a field that its first bytes identify may begin at `index`.
    @inline(__always)
    func fits(_ role: FieldRole, in bytes: Bytes, at index: Int, before end: Int) -> Bool {
        switch role {
        case .reply: ReplyScanner.looksLikeReply(in: bytes, at: index, before: end) || looksEscaped(bytes, index, end)
        case .statusText: ReplyScanner.enhanced(in: bytes, at: index, before: end) != nil
        default: true
        }
    }

    /// A reply code with `_` or `+` for the blank.
    private func looksEscaped(_ bytes: Bytes, _ index: Int, _ end: Int) -> Bool {
        index &+ 4 <= end && bytes[index] &- 0x32 < 4 && bytes[index &+ 1].isDigit && bytes[index &+ 2].isDigit
            && (bytes[index &+ 3] == 0x5F || bytes[index &+ 3] == 0x2B || bytes[index &+ 3] == 0x23)
    }

    /// The end of a field that its own bytes end; `index` if none stands there.
    @inline(__always)
    static func shapeEnd(_ role: FieldRole, in bytes: Bytes, at index: Int, before end: Int) -> Int {
        var position = index
        switch role {
        case .queueID:
            while position < end, bytes[position].isAlphanumeric || bytes[position] == 0x2D || bytes[position] == 0x2E {
                position &+= 1
            }
            return (4...40).contains(position &- index) ? position : index
        case .status: return ReplyScanner.enhanced(in: bytes, at: index, before: end)?.end ?? index
        case .code: return ReplyScanner.code(in: bytes, at: index, before: end) == nil ? index : index &+ 3
        case .digits, .delivery:
            while position < end, bytes[position].isDigit { position &+= 1 }
        case .name:
            while position < end, bytes[position].isAlphanumeric || bytes[position] == 0x5F || bytes[position] == 0x2D {
                position &+= 1
            }
        case .mark:
            while position < end, Self.isMark(bytes[position]) { position &+= 1 }
            return position &- index == 2 ? position : index
        default:
            while position < end, bytes[position] > 0x20 { position &+= 1 }
        }
        return position
    }

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x3D || byte == 0x2D || byte == 0x3E || byte == 0x3C
    }

    /// Captures a field that may stand anywhere in the line, unless the template has captured it.
    func cut(_ cut: CompiledCut, in bytes: Bytes, _ range: Range<Int>, captures: inout Captures) {
        guard !captures.has(cut.role) else { return }
        let after = literal(cut.after.start, cut.after.length)
        var search = range.lowerBound
        while let hit = bytes.find(after, pivot: Int(cut.after.pivot), from: search, to: range.upperBound) {
            let start = hit &+ after.count
            search = hit &+ 1
            let before = literal(cut.before.start, cut.before.length)
            var stop = range.upperBound
            if before.count > 0 {
                stop =
                    bytes.find(before, pivot: Int(cut.before.pivot), from: start, to: range.upperBound)
                    ?? range.upperBound
            }
            if cut.role.isShaped {
                let shape = Self.shapeEnd(cut.role, in: bytes, at: start, before: stop)
                guard shape > start else { continue }
                captures.set(cut.role, start, shape)
                return
            }
            guard fits(cut.role, in: bytes, at: start, before: stop) else { continue }
            if cut.isClosed, stop < range.upperBound { stop &+= before.count }
            captures.set(cut.role, start, stop)
            return
        }
    }
}
