import SMTPReply

/// One step of a compiled template. Trivial, so that running it counts no references.
struct PatternStep {
    enum Kind: UInt8 {
        /// The literal stands here.
        case literal
        /// A field whose own shape ends it.
        case shaped
        /// A field up to the first occurrence of the literal.
        case until
        /// A field up to the last occurrence of the literal.
        case untilLast
        /// A field up to the end of the line.
        case rest
        /// The next `length` steps may be absent.
        case optional
    }

    var kind: Kind
    var role: FieldRole = .skip
    /// The literal in ``CompiledFormats/pool``, or the number of steps of an optional group.
    var start: Int32 = 0
    var length: Int32 = 0
    /// Offset in the literal of its rarest byte.
    var pivot: UInt8 = 0
    /// The step behind the literal has a shape: an occurrence where it does not fit is passed over.
    var checksNext = false
}

/// A field cut, compiled.
struct CompiledCut {
    var role: FieldRole
    var after: (start: Int32, length: Int32, pivot: UInt8)
    var before: (start: Int32, length: Int32, pivot: UInt8)
    var isClosed: Bool
}

/// A line pattern, compiled: ranges into the tables of its ``FormatSet``.
struct CompiledPattern {
    var format: FormatID
    /// Index of the pattern in its set: for what does not fit in here.
    var index: UInt16
    var steps: Range<Int32>
    var cuts: Range<Int32>
    var ends: Range<Int32>
    var form: TextForm
    var isWeak: Bool
    var repeats: Bool
    var hasBoundary: Bool
    var hasCommand: Bool
    var outcome: Surroundings.Outcome?
    /// A bit for each role that the pattern may capture.
    var roles: UInt32
    /// Pairs of bytes of the literals that a line must hold (``PairSieve``).
    var pairs: UInt32
}

/// What a pattern captured: a place for each role.
struct Captures {
    private let places: UnsafeMutablePointer<(lower: Int32, upper: Int32)>
    private var present: UInt32 = 0

    static let capacity = FieldRole.allCases.count

    init(_ places: UnsafeMutablePointer<(lower: Int32, upper: Int32)>) { self.places = places }

    /// A bit for each role that was captured.
    var mask: UInt32 { present }

    @inline(__always)
    mutating func clear() { present = 0 }

    @inline(__always)
    mutating func set(_ role: FieldRole, _ lower: Int, _ upper: Int) {
        guard role != .skip else { return }
        places[Int(role.rawValue)] = (Int32(truncatingIfNeeded: lower), Int32(truncatingIfNeeded: max(lower, upper)))
        present |= 1 &<< UInt32(role.rawValue)
    }

    @inline(__always)
    func has(_ role: FieldRole) -> Bool { present & (1 &<< UInt32(role.rawValue)) != 0 }

    @inline(__always)
    subscript(role: FieldRole) -> Place? {
        guard has(role) else { return nil }
        let place = places[Int(role.rawValue)]
        return Int(place.lower)..<Int(place.upper)
    }

    /// The set of captures before an optional group that did not fit.
    @inline(__always)
    mutating func restore(_ mask: UInt32) { present = mask }
}
