import SMTPDocuments
import SMTPLanguageServer
import SMTPReply

/// Lines of a descriptor, handed on where they stand in the block that was read.
struct LineInput {
    /// Longest line that is handed on; the rest of a longer one is left out.
    static let longestLine = 16 << 20

    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Calls `body` with each line, without its line end (`\n` or `\r\n`).
    /// - Parameters:
    ///   - beforeWaiting: Called when there is nothing to read at once: what is gathered should be written.
    ///   - body: Takes a line; it is valid inside the call only.
    /// - Returns: False where reading failed.
    mutating func forEach(beforeWaiting: () -> Void, _ body: (Bytes) -> Void) -> Bool {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
        defer { room.deallocate() }
        while true {
            if !System.waitForInput(descriptor, milliseconds: 0) { beforeWaiting() }
            guard let count = try? System.read(descriptor, into: room) else {
                Note.print("cannot read standard input")
                return false
            }
            if count == 0 { break }
            take(Bytes(UnsafeRawBufferPointer(rebasing: room[..<count]).bindMemory(to: UInt8.self)), body)
        }
        if !buffer.isEmpty { buffer.withBytes { body($0.withoutReturn) } }
        return true
    }

    /// Lines that lie in the block are not copied; what is behind the last line end waits in the buffer.
    private mutating func take(_ block: Bytes, _ body: (Bytes) -> Void) {
        var start = 0
        if !buffer.isEmpty {
            guard let end = block.firstNewline(from: 0) else { return keep(block) }
            keep(block[0..<end])
            buffer.withBytes { body($0.withoutReturn) }
            buffer.removeAll(keepingCapacity: buffer.count < 1 << 20)
            start = end + 1
        }
        while let end = block.firstNewline(from: start) {
            body(block[start..<end].withoutReturn)
            start = end + 1
        }
        keep(block[start..<block.count])
    }

    private mutating func keep(_ rest: Bytes) {
        buffer.append(contentsOf: rest[0..<max(0, Self.longestLine - buffer.count)].buffer)
    }
}

extension Bytes {
    /// Index of the next line feed.
    fileprivate func firstNewline(from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(buffer)
        let newline = SIMD16<UInt8>(repeating: 0x0A)
        var index = start
        while count &- index >= 16 {
            // Not any(_:), which is a call.
            let isNewline = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) .== newline
            let hits = unsafeBitCast(isNewline, to: SIMD2<UInt64>.self)
            if hits[0] | hits[1] != 0 { break }
            index &+= 16
        }
        while index < count {
            if self[index] == 0x0A { return index }
            index &+= 1
        }
        return nil
    }

    fileprivate var withoutReturn: Bytes { count > 0 && self[count - 1] == 0x0D ? self[0..<count - 1] : self }
}
