import SMTPReply

/// Which provider a host belongs to, by the longest suffix of its name.
enum ProviderHosts {
    /// The provider of the first host in a text that has one; a host in an address or a link does not count.
    static func provider(namedIn text: Bytes) -> Int? {
        var index = 0
        while index < text.count {
            // A host has a dot inside, and words mostly have none.
            guard text[index] == 0x2E, !isBreak(text[index &+ 1]) else {
                index &+= 1
                continue
            }
            var start = index
            while start > 0, !isBreak(text[start &- 1]) { start &-= 1 }
            var isOther = false
            index = start
            while index < text.count, !isBreak(text[index]) {
                if text[index] == 0x40 || (text[index] == 0x2F && text[index &+ 1] == 0x2F) { isOther = true }
                index &+= 1
            }
            if isOther { continue }
            var found: Int?
            HostNames.find(text, start..<index) { host in
                if found == nil { found = provider(of: text[host]) }
            }
            if let found { return found }
        }
        return nil
    }

    @inline(__always)
    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, 0x20, 0x3C, 0x3E, 0x22, 0x28, 0x29, 0x2C, 0x3B: true
        default: false
        }
    }

    /// Number of the provider's record, nil for a host of nobody in the catalogue.
    static func provider(of host: Bytes) -> Int? {
        var end = host.count
        for index in 0..<host.count where host[index] == 0x5B {
            end = index
            break
        }
        while end > 0, host[end &- 1] == 0x2E || host[end &- 1] == 0x20 { end &-= 1 }
        var start = 0
        while start < end {
            if let provider = find(host[start..<end]) { return provider }
            while start < end, host[start] != 0x2E { start &+= 1 }
            start &+= 1
        }
        return nil
    }

    /// Whether a host is given by name: not by its address alone, not as `unknown` or `localhost`.
    static func isDomainName(_ host: Bytes) -> Bool {
        var (hasDot, hasLetter) = (false, false)
        for byte in host.buffer {
            if byte == 0x5B || byte == 0x20 { break }
            if byte == 0x2E { hasDot = true }
            if (byte | 0x20) &- 0x61 < 26 { hasLetter = true }
        }
        return hasDot && hasLetter
    }

    private static func find(_ suffix: Bytes) -> Int? {
        var low = 0
        var high = NeedleTables.hosts.count
        while low < high {
            let middle = (low &+ high) / 2
            let offset = NeedleTables.hosts.number(middle, 0, width: 3)
            let other = NeedleTables.hostNames.bytes(at: offset, count: NeedleTables.hosts.number(middle, 3, width: 1))
            let order = compare(suffix, other)
            if order == 0 { return NeedleTables.hosts.number(middle, 4, width: 2) }
            if order < 0 { high = middle } else { low = middle &+ 1 }
        }
        return nil
    }

    private static func compare(_ first: Bytes, _ second: Bytes) -> Int {
        for index in 0..<min(first.count, second.count) {
            let byte = first[index]
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if small != second[index] { return Int(small) &- Int(second[index]) }
        }
        return first.count &- second.count
    }
}

extension PackedTable {
    /// The record of the provider whose reply stands at `record`: `google` for `google/blocked`.
    func owner(ofReply record: Int) -> Int? {
        let key = self.record(at: record).key
        for index in 0..<key.count where key[index] == 0x2F {
            return self.index(key[0..<index])
        }
        return nil
    }

    /// Whether two providers are one, or run by one operator, whose servers use each other's words: hosts of
    /// Outlook.com say what Microsoft 365 documents.
    func areOfOneHouse(_ first: Int?, _ second: Int?) -> Bool {
        guard let first, let second else { return false }
        return first == second || house(of: first) == house(of: second)
    }

    private func house(of provider: Int) -> Int {
        record(at: provider).value("house").flatMap(index) ?? provider
    }
}
