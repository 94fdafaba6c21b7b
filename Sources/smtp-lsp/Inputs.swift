import SMTPLanguageServer

/// Goes through the operands of `check` and `scan`: files, folders, `-`.
struct Inputs {
    /// One thing to read.
    struct Item {
        /// As the user named it; under a folder: folder/relative path.
        let name: String
        let descriptor: Int32
        /// Size in bytes, where it is known.
        let size: Int?
        /// Named by the user, not met in a folder: it is read whatever it is.
        let isNamed: Bool
        var isStandardInput: Bool { descriptor == System.standardInput }
    }

    /// Set where something could not be read.
    private(set) var hasFailed = false
    private let read: (Item) -> Outcome
    private var skipped = 0

    /// What became of an input.
    enum Outcome: Hashable {
        case done
        case failed(String)
        /// Not read, because it is not about mail.
        case skipped(String)
    }

    /// Notes on skipped files that are printed one by one.
    private static let noteLimit = 20
    private static let depthLimit = 64

    /// - Parameter read: Reads one input.
    init(_ read: @escaping (Item) -> Outcome) { self.read = read }

    /// Reads every operand; standard input where there is none.
    mutating func run(_ operands: [String]) {
        for operand in operands.isEmpty ? ["-"] : operands {
            if operand == "-" {
                take(Item(name: "-", descriptor: System.standardInput, size: nil, isNamed: true))
            } else {
                visit(operand, isNamed: true, depth: 0)
            }
        }
        if skipped > Self.noteLimit { Note.print("\(skipped - Self.noteLimit) more files skipped") }
    }

    private mutating func visit(_ path: String, isNamed: Bool, depth: Int) {
        do throws(SystemError) {
            switch try System.kind(of: path) {
            case .folder: try walk(path, depth: depth)
            case .file(let size): try open(path, size: size, isNamed: isNamed)
            case .other:
                if isNamed { try open(path, size: nil, isNamed: true) } else { note(path, "not a file") }
            }
        } catch { fail(path, "\(error)") }
    }

    /// Everything in a folder, by name; names that begin with a dot and links to folders are left out.
    private mutating func walk(_ folder: String, depth: Int) throws(SystemError) {
        guard depth < Self.depthLimit else { return note(folder, "too deep") }
        let base = folder.utf8.last == 0x2F ? folder : folder + "/"
        for name in try System.names(in: folder) where name.utf8.first != 0x2E {
            let path = base + name
            if System.isLink(path), case .folder? = try? System.kind(of: path) { continue }
            visit(path, isNamed: false, depth: depth + 1)
        }
    }

    private mutating func open(_ path: String, size: Int?, isNamed: Bool) throws(SystemError) {
        let descriptor = try System.open(path)
        defer { System.closeDescriptor(descriptor) }
        take(Item(name: path, descriptor: descriptor, size: size, isNamed: isNamed))
    }

    private mutating func take(_ item: Item) {
        switch read(item) {
        case .done: break
        case .failed(let problem): fail(item.name, problem)
        case .skipped(let reason): note(item.name, reason)
        }
    }

    private mutating func fail(_ name: String, _ problem: String) {
        hasFailed = true
        Note.print("\(name): \(problem)")
    }

    private mutating func note(_ name: String, _ reason: String) {
        skipped += 1
        if skipped <= Self.noteLimit { Note.print("\(name): skipped, \(reason)") }
    }
}

/// Compressed files, by their first bytes.
enum Compression {
    private static let magics: [(bytes: [UInt8], reader: String)] = [
        ([0x1F, 0x8B], "zcat"), ([0x1F, 0x9D], "zcat"), ([0x42, 0x5A, 0x68], "bzcat"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xzcat"), ([0x28, 0xB5, 0x2F, 0xFD], "zstdcat"),
        ([0x04, 0x22, 0x4D, 0x18], "lz4cat"), ([0x50, 0x4B, 0x03, 0x04], "unzip -p"),
    ]

    /// The program that would read what begins with `head`; nil where it is not compressed.
    static func reader(for head: some Collection<UInt8>) -> String? {
        magics.first { head.starts(with: $0.bytes) }?.reader
    }
}
