#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Every call into the operating system, so that no other file knows which one it is.
package enum System {
    package static let standardInput: Int32 = 0
    package static let standardOutput: Int32 = 1
    package static let standardError: Int32 = 2
}

/// Why a call failed.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// `errno`.
    package let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    static var last: SystemError { SystemError(code: errno) }

    /// Nobody reads what is written.
    package static var brokenPipe: SystemError { SystemError(code: EPIPE) }

    package var description: String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }
}

// MARK: Descriptors

extension System {
    /// Reads what is there, waiting for at least one byte; 0 at the end of the input.
    package static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, room.baseAddress, room.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, room.baseAddress, room.count)
            #else
                let count = Darwin.read(descriptor, room.baseAddress, room.count)
            #endif
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN: _ = wait(for: descriptor, events: Int16(POLLIN), milliseconds: -1)
            default: throw .last
            }
        }
    }

    /// Writes everything.
    package static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let chunk = UnsafeRawBufferPointer(rebasing: rest)
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, chunk.baseAddress, chunk.count)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, chunk.baseAddress, chunk.count)
            #else
                let count = Darwin.write(descriptor, chunk.baseAddress, chunk.count)
            #endif
            if count >= 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: _ = wait(for: descriptor, events: Int16(POLLOUT), milliseconds: -1)
            default: throw .last
            }
        }
    }

    package static func write(_ descriptor: Int32, _ text: String) {
        var text = text
        text.withUTF8 { try? write(descriptor, UnsafeRawBufferPointer($0)) }
    }

    /// Writes several runs of bytes behind each other, in one call where the system takes them at once.
    package static func write(_ descriptor: Int32, parts: [[UInt8]]) throws(SystemError) {
        let whole = parts.reduce(0) { $0 + $1.count }
        if whole <= 16 * 1024 {
            var joined: [UInt8] = []
            joined.reserveCapacity(whole)
            for part in parts { joined.append(contentsOf: part) }
            return try writeAll(descriptor, joined)
        }
        for part in parts where !part.isEmpty { try writeAll(descriptor, part) }
    }

    private static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
        var failure: SystemError?
        bytes.withUnsafeBytes { buffer in
            do throws(SystemError) { try write(descriptor, buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Waits until something can be read, the other end is gone, or `milliseconds` are over (-1: for ever); false for
    /// the last.
    package static func waitForInput(_ descriptor: Int32, milliseconds: Int32) -> Bool {
        wait(for: descriptor, events: Int16(POLLIN), milliseconds: milliseconds)
    }

    private static func wait(for descriptor: Int32, events: Int16, milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: events, revents: 0)
        let count = poll(&request, 1, milliseconds)
        return count > 0 || (count < 0 && errno != EINTR)
    }

    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of a terminal; nil where the descriptor is none, or does not tell.
    package static func columns(of descriptor: Int32) -> Int? {
        #if canImport(Darwin)
            let request: UInt = 0x4008_7468
        #else
            let request = UInt(TIOCGWINSZ)
        #endif
        var size = winsize()
        guard ioctl(descriptor, request, &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Moves standard output to a descriptor of its own and points the old one at standard error, so that nothing
    /// that is printed by accident gets between the protocol's bytes.
    package static func takeStandardOutput() -> Int32 {
        let own = dup(standardOutput)
        guard own >= 0 else { return standardOutput }
        _ = fcntl(own, F_SETFD, FD_CLOEXEC)
        dup2(standardError, standardOutput)
        return own
    }

    /// A pipe's two ends, for tests and for talking to oneself.
    package static func makePipe() throws(SystemError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .last }
        return (ends[0], ends[1])
    }

    package static func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
}

// MARK: Files

extension System {
    /// What stands at a path.
    package enum FileKind: Hashable, Sendable {
        case file(size: Int)
        case folder
        /// A FIFO, a device, a socket.
        case other
    }

    /// What stands at `path`, links followed.
    package static func kind(of path: String) throws(SystemError) -> FileKind {
        var info = stat()
        guard stat(path, &info) == 0 else { throw .last }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(info.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// Whether a symbolic link stands at `path`.
    package static func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }

    /// Opens a file for reading; ``closeDescriptor(_:)`` ends it.
    package static func open(_ path: String) throws(SystemError) -> Int32 {
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        #elseif canImport(Musl)
            let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
        #else
            let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
        #endif
        guard descriptor >= 0 else { throw .last }
        return descriptor
    }

    /// The whole file, at most `limit` bytes of it.
    package static func contents(of path: String, limit: Int) throws(SystemError) -> [UInt8] {
        let descriptor = try open(path)
        defer { closeDescriptor(descriptor) }
        var expected = 64 * 1024
        if case .file(let size)? = try? kind(of: path) { expected = min(size, limit) }
        var result: [UInt8] = []
        result.reserveCapacity(expected)
        var piece = [UInt8](repeating: 0, count: 256 * 1024)
        while result.count < limit {
            var failure: SystemError?
            let count = piece.withUnsafeMutableBytes { room -> Int in
                do throws(SystemError) { return try read(descriptor, into: room) } catch { failure = error }
                return 0
            }
            if let failure { throw failure }
            if count == 0 { break }
            result.append(contentsOf: piece[..<min(count, limit - result.count)])
        }
        return result
    }

    /// Names in a folder, sorted by bytes, without `.` and `..`.
    package static func names(in folder: String) throws(SystemError) -> [String] {
        guard let handle = opendir(folder) else { throw .last }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

// MARK: Process

extension System {
    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Whether a process lives; one that may not be asked does.
    package static func isAlive(process: Int) -> Bool {
        guard let id = pid_t(exactly: process), id > 0 else { return true }
        return kill(id, 0) == 0 || errno == EPERM
    }

    /// A write to a pipe that nobody reads becomes an error in place of the end of the process.
    package static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    package static func leave(_ status: Int32) -> Never { exit(status) }

    /// Nanoseconds of a clock that never goes back.
    package static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
    }

    /// Runs `body` on a thread of its own; false where there can be none.
    package static func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
        let box = Unmanaged.passRetained(ThreadBody(run: body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let entry: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
                Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }
        #else
            var thread = pthread_t()
            let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
                guard let argument else { return nil }
                Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }
        #endif
        guard pthread_create(&thread, nil, entry, box.toOpaque()) == 0 else {
            box.release()
            return false
        }
        #if canImport(Darwin)
            if let thread { pthread_detach(thread) }
        #else
            pthread_detach(thread)
        #endif
        return true
    }
}

extension System {
    /// Runs `body` for each of `0 ..< count` on threads of their own, the last one on this thread; comes back when all
    /// are done.
    package static func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let left = Monitor(max(0, count - 1))
        for index in 0..<max(0, count - 1) {
            let isStarted = startThread {
                body(index)
                left.withLock(wakes: true) { $0 -= 1 }
            }
            if !isStarted {
                body(index)
                left.withLock { $0 -= 1 }
            }
        }
        if count > 0 { body(count - 1) }
        left.wait { $0 == 0 ? () : nil }
    }
}

private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
}

/// A value behind a lock on which threads can wait for each other.
package final class Monitor<Value>: @unchecked Sendable {
    // Only touched while the lock is held; the two below never move.
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init(_ value: sending Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Calls `body` with the lock held, then wakes the others if `wakes`.
    package func withLock<Result>(wakes: Bool = false, _ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer {
            if wakes { pthread_cond_broadcast(condition) }
            pthread_mutex_unlock(mutex)
        }
        return body(&value)
    }

    /// Waits until `body` gives something.
    package func wait<Result>(_ body: (inout Value) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&value) { return result }
            pthread_cond_wait(condition, mutex)
        }
    }
}
