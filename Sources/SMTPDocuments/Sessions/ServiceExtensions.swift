import SMTPReply

/// The service extensions that a server offered in its answer to EHLO (RFC 5321 §4.1.1.1), as far as rules ask for them.
package struct ServiceExtensions: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let startTLS = ServiceExtensions(rawValue: 1 << 0)
    package static let auth = ServiceExtensions(rawValue: 1 << 1)
    package static let pipelining = ServiceExtensions(rawValue: 1 << 2)
    package static let chunking = ServiceExtensions(rawValue: 1 << 3)
    package static let binaryMIME = ServiceExtensions(rawValue: 1 << 4)
    package static let eightBitMIME = ServiceExtensions(rawValue: 1 << 5)
    package static let size = ServiceExtensions(rawValue: 1 << 6)
    package static let smtpUTF8 = ServiceExtensions(rawValue: 1 << 7)
    package static let dsn = ServiceExtensions(rawValue: 1 << 8)
    package static let enhancedStatusCodes = ServiceExtensions(rawValue: 1 << 9)
    package static let requireTLS = ServiceExtensions(rawValue: 1 << 10)
    package static let prdr = ServiceExtensions(rawValue: 1 << 11)
    package static let deliverBy = ServiceExtensions(rawValue: 1 << 12)
    package static let mtPriority = ServiceExtensions(rawValue: 1 << 13)
    package static let futureRelease = ServiceExtensions(rawValue: 1 << 14)
    package static let limits = ServiceExtensions(rawValue: 1 << 15)
    package static let etrn = ServiceExtensions(rawValue: 1 << 16)
    package static let rrvs = ServiceExtensions(rawValue: 1 << 17)
    package static let mtrk = ServiceExtensions(rawValue: 1 << 18)
    package static let xclient = ServiceExtensions(rawValue: 1 << 19)
    package static let burl = ServiceExtensions(rawValue: 1 << 20)
    package static let checkpoint = ServiceExtensions(rawValue: 1 << 21)
    package static let conperm = ServiceExtensions(rawValue: 1 << 22)
    /// Some line of the offer could not be read: what is absent here may yet have been offered.
    package static let incomplete = ServiceExtensions(rawValue: 1 << 31)

    /// Keyword and extension, in the order of the registry "SMTP Service Extensions".
    static let keywords: [(name: StaticString, value: ServiceExtensions)] = [
        ("STARTTLS", .startTLS), ("AUTH", .auth), ("PIPELINING", .pipelining), ("CHUNKING", .chunking),
        ("BINARYMIME", .binaryMIME), ("8BITMIME", .eightBitMIME), ("SIZE", .size), ("SMTPUTF8", .smtpUTF8),
        ("DSN", .dsn), ("ENHANCEDSTATUSCODES", .enhancedStatusCodes), ("REQUIRETLS", .requireTLS), ("PRDR", .prdr),
        ("DELIVERBY", .deliverBy), ("MT-PRIORITY", .mtPriority), ("FUTURERELEASE", .futureRelease),
        ("LIMITS", .limits), ("ETRN", .etrn), ("RRVS", .rrvs), ("MTRK", .mtrk), ("XCLIENT", .xclient),
        ("BURL", .burl), ("CHECKPOINT", .checkpoint), ("CONPERM", .conperm),
    ]
}

/// What a server said about itself in its answer to EHLO or LHLO.
package struct ServerOffer: Hashable, Sendable {
    package var extensions: ServiceExtensions = []
    /// The number behind `SIZE` (RFC 1870 §4); nil where none is given or it is 0 (no fixed limit).
    package var sizeLimit: UInt64?

    package init() {}

    /// Whether `needed` is missing for certain.
    package func lacks(_ needed: ServiceExtensions) -> Bool {
        !extensions.contains(needed) && !extensions.contains(.incomplete)
    }

    /// Reads the keyword line `bytes` (`SIZE 35882577`, `AUTH=LOGIN`).
    mutating func read(keywordLine bytes: Bytes) {
        var end = 0
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x3D, bytes[end] != 0x09 { end += 1 }
        let keyword = bytes[0..<end]
        guard let found = ServiceExtensions.keywords.first(where: { keyword.isASCIIEqual(to: $0.name) }) else { return }
        extensions.insert(found.value)
        if found.value == .size { sizeLimit = bytes[end..<bytes.count].leadingNumber.flatMap { $0 == 0 ? nil : $0 } }
    }
}

extension Bytes {
    /// Whether the bytes are `name` without regard to ASCII case.
    package func isASCIIEqual(to name: StaticString) -> Bool {
        guard count == name.utf8CodeUnitCount else { return false }
        return startsASCII(with: name, at: 0)
    }

    /// Whether `name` stands at `offset`, without regard to ASCII case.
    package func startsASCII(with name: StaticString, at offset: Int) -> Bool {
        let wanted = Bytes(name)
        guard offset >= 0, offset <= count &- wanted.count else { return false }
        var index = 0
        while index < wanted.count {
            if self[offset &+ index].lowercasedASCII != wanted[index].lowercasedASCII { return false }
            index &+= 1
        }
        return true
    }

    /// Whether `text` stands anywhere in the bytes, without regard to ASCII case.
    package func contains(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        for index in 0...(count - length) where startsASCII(with: text, at: index) { return true }
        return false
    }

    /// The number that the bytes begin with, after blanks and `=`; nil where none stands or it exceeds 18 digits.
    package var leadingNumber: UInt64? {
        var index = 0
        while index < count, self[index] == 0x20 || self[index] == 0x3D || self[index] == 0x09 { index += 1 }
        let start = index
        var value: UInt64 = 0
        while index < count, self[index] &- 0x30 < 10, index - start < 19 {
            value = value &* 10 &+ UInt64(self[index] &- 0x30)
            index += 1
        }
        return index == start || index - start > 18 ? nil : value
    }
}

extension UInt8 {
    /// The byte with an ASCII capital made small.
    @inline(__always) package var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
