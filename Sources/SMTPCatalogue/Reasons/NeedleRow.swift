/// What one hit of a needle says: a row of `NeedleTables.outputs`, 24 bits. The compiler writes them, the automaton
/// reads them.
package struct NeedleRow: Sendable {
    /// What the pattern of the needle belongs to.
    package enum Kind: UInt32, Sendable {
        case generic, providerToken, providerReply, ignored
    }

    /// Which part of its pattern the needle is.
    package enum Role: UInt32, Sendable {
        case whole, first, inner, last
    }

    /// Bit 0 marks the last row of a list.
    package private(set) var bits: UInt32

    /// Rows there can be: fifteen bits hold the number.
    package static let limit = 1 << 15

    package init(number: Int, kind: Kind, role: Role) {
        bits = UInt32(truncatingIfNeeded: number) << 9 | role.rawValue << 6 | kind.rawValue << 4
    }

    @inline(__always)
    init(bits: UInt32) { self.bits = bits }

    /// The number of the pattern; of the element, where the pattern has several.
    @inline(__always)
    var number: Int { Int(bits &>> 9) }
    @inline(__always)
    var role: Role { Role(rawValue: bits &>> 6 & 3) ?? .whole }
    @inline(__always)
    var kind: Kind { Kind(rawValue: bits &>> 4 & 3) ?? .generic }

    /// Whether a word must begin and end where the needle does.
    package var beginsWord: Bool {
        get { bits & Self.beginsWord != 0 }
        set { set(Self.beginsWord, newValue) }
    }
    package var endsWord: Bool {
        get { bits & Self.endsWord != 0 }
        set { set(Self.endsWord, newValue) }
    }
    /// Whether the needle holds a byte that addresses, links and host names are made of.
    package var standsInAddresses: Bool {
        get { bits & Self.standsInAddresses != 0 }
        set { set(Self.standsInAddresses, newValue) }
    }
    /// Whether the needle counts only where the server's own words begin.
    package var isAnchored: Bool {
        get { bits & 1 << 8 != 0 }
        set { set(1 << 8, newValue) }
    }

    static let last: UInt32 = 1
    static let beginsWord: UInt32 = 1 << 1
    static let endsWord: UInt32 = 1 << 2
    static let standsInAddresses: UInt32 = 1 << 3
    /// A generic needle with no sign of an address in it leaves all of these clear.
    static let freeOfAddresses: UInt32 = 3 << 4 | standsInAddresses

    private mutating func set(_ mask: UInt32, _ isSet: Bool) { bits = isSet ? bits | mask : bits & ~mask }
}

/// The hash under which the first four bytes of needles are filed; the compiler and the reader share it.
package enum NeedleHash {
    /// The slot at which the search for four bytes begins: `key` holds them, the first one lowest; `shift` is 32 less the
    /// bits of a slot's number.
    @inline(__always)
    package static func slot(_ key: UInt32, shift: Int) -> Int {
        Int((key &* 0x9E37_79B1) &>> UInt32(truncatingIfNeeded: shift))
    }
}
