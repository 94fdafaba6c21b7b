extension ReplyParser {
    /// Everything that is wrong with one line by itself, in order of position.
    public static func faults(of line: ReplyLine, in bytes: Bytes) -> [ReplyFault] {
        var faults: [ReplyFault] = []
        if !line.codeRange.isEmpty { codeFaults(of: line, in: bytes, into: &faults) }
        enhancedFaults(of: line, in: bytes, into: &faults)
        textFaults(of: line, in: bytes, into: &faults)
        return faults
    }

    private static func codeFaults(of line: ReplyLine, in bytes: Bytes, into faults: inout [ReplyFault]) {
        let start = line.codeRange.lowerBound
        if line.codeRange.count != 3 {
            faults.append(ReplyFault(.codeLength, line.codeRange))
        } else {
            if line.code.severity == nil { faults.append(ReplyFault(.firstDigit, start..<start &+ 1)) }
            if line.code.category == nil { faults.append(ReplyFault(.secondDigit, start &+ 1..<start &+ 2)) }
        }
        let end = line.codeRange.upperBound
        switch line.separator {
        case .none: faults.append(ReplyFault(.bareCode, line.codeRange))
        case .other: faults.append(ReplyFault(.separator, end..<end &+ 1))
        case .space, .hyphen: break
        }
    }

    private static func enhancedFaults(of line: ReplyLine, in bytes: Bytes, into faults: inout [ReplyFault]) {
        guard let code = line.enhanced, let range = line.enhancedRange else {
            // A greeting may name a version.
            let start = line.textRange.lowerBound
            guard line.code.rawValue != 220, isDigit(bytes[start]), bytes[start &+ 1] == 0x2E,
                let scan = scanEnhanced(bytes, at: start, to: line.textRange.upperBound)
            else { return }
            return faults.append(contentsOf: scan.faults)
        }
        if isMalformed(bytes, range) { faults.append(ReplyFault(.leadingZeroOrOverflow, range)) }
        let before = bytes[range.lowerBound &- 1]
        if before == 0x23 || before == 0x28 || before == 0x5B || before == 0x3C {
            faults.append(ReplyFault(.placement, range))
        }
        if line.code.severity == .positiveIntermediate {
            faults.append(ReplyFault(.enhancedOnIntermediate, range))
        } else if line.code.severity != nil, Int(code.class.rawValue) != line.code.firstDigit {
            faults.append(ReplyFault(.classMismatch, range))
        }
    }

    private static func isMalformed(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        scanEnhanced(bytes, at: range.lowerBound, to: range.upperBound)?.isMalformed ?? false
    }

    /// 512 octets with the line end (RFC 5321 §4.5.3.1.5).
    private static let longestLine = 510

    private static func textFaults(of line: ReplyLine, in bytes: Bytes, into faults: inout [ReplyFault]) {
        if line.range.count > longestLine { faults.append(ReplyFault(.lineTooLong, line.range)) }
        guard let first = bytes.firstNonText(in: line.textRange) else { return }
        let isControl = bytes[first] < 0x80
        var end = first
        while end < line.textRange.upperBound, bytes[end].isText == false, (bytes[end] < 0x80) == isControl {
            end &+= 1
        }
        faults.append(ReplyFault(isControl ? .control : .nonASCII, first..<end))
    }

    /// What is wrong between the lines of one reply: codes that differ, a last line that announces another.
    static func faults(across lines: [ReplyLine], into faults: inout [ReplyFault]) {
        guard let first = lines.first, let last = lines.last else { return }
        if last.isContinued {
            let end = last.codeRange.upperBound
            faults.append(ReplyFault(.unterminated, last.codeRange.isEmpty ? last.range : end..<end &+ 1))
        }
        var enhanced = first.enhanced
        for line in lines.dropFirst() {
            if line.code != first.code { faults.append(ReplyFault(.codeDiffers, line.codeRange)) }
            guard let own = line.enhanced, let range = line.enhancedRange else { continue }
            if let enhanced, enhanced != own { faults.append(ReplyFault(.enhancedDiffers, range)) }
            enhanced = enhanced ?? own
        }
    }
}

extension UInt8 {
    /// Whether RFC 5321 §4.2 allows the octet in a reply's text: HT, blank, visible US-ASCII.
    @inline(__always)
    var isText: Bool { self &- 0x20 < 0x5F || self == 0x09 }
}

extension Bytes {
    /// Where the first octet stands that a reply's text may not hold.
    func firstNonText(in range: Range<Int>) -> Int? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        var index = range.lowerBound
        let raw = UnsafeRawPointer(base)
        let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        while index &+ 8 <= range.upperBound {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let belowBlank = (word &- ones &* 0x20) & ~word
            let isDelete = word ^ (ones &* 0x7F)
            let deletes = (isDelete &- ones) & ~isDelete
            if (word | belowBlank | deletes) & high != 0 { break }
            index &+= 8
        }
        while index < range.upperBound {
            if !self[index].isText { return index }
            index &+= 1
        }
        return nil
    }
}
