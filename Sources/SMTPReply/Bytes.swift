/// A borrowed run of bytes whose reads are all total: an index outside it reads as 0.
///
/// The one concrete type that the parsers of this package read. It does not own its memory: use it only inside the
/// closure that handed it out.
public struct Bytes {
    @usableFromInline let base: UnsafePointer<UInt8>
    /// Number of bytes.
    public let count: Int

    /// Where no bytes stand: an empty run still has a place, so that no read asks for one.
    @usableFromInline static var nowhere: UnsafePointer<UInt8> { ("" as StaticString).utf8Start }

    /// Wraps a buffer; the caller keeps it alive.
    @inlinable
    public init(_ buffer: UnsafeBufferPointer<UInt8>) {
        base = buffer.baseAddress ?? Bytes.nowhere
        count = buffer.count
    }

    @inlinable
    init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// The byte at `index`, or 0 outside `0 ..< count`.
    @inlinable
    public subscript(index: Int) -> UInt8 {
        @inline(__always) get {
            UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
        }
    }

    /// The bytes of `range`, clamped to what is there.
    @inlinable
    public subscript(range: Range<Int>) -> Bytes {
        let lower = max(0, min(range.lowerBound, count))
        let upper = max(lower, min(range.upperBound, count))
        return Bytes(base: base + lower, count: upper - lower)
    }

    /// The whole range, `0 ..< count`.
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The bytes as a buffer, for the functions of the standard library and of the system.
    @inlinable public var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// The bytes as text; each maximal invalid subpart becomes U+FFFD.
    public var string: String { String(decoding: buffer, as: UTF8.self) }
}

extension Array where Element == UInt8 {
    /// Calls `body` with the array's bytes.
    @inlinable
    public func withBytes<Result, Failure: Error>(_ body: (Bytes) throws(Failure) -> Result) throws(Failure) -> Result {
        var result: Swift.Result<Result, Failure>?
        withUnsafeBufferPointer { buffer in
            do throws(Failure) { result = .success(try body(Bytes(buffer))) } catch { result = .failure(error) }
        }
        switch result {
        case .success(let value): return value
        case .failure(let error): throw error
        case nil: return try body(Bytes(UnsafeBufferPointer(start: nil, count: 0)))
        }
    }
}
