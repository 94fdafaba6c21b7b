import JSON
import SMTPLanguageServer

/// Standard output: what is written is kept until there is enough of it, then goes out in one piece.
final class Output {
    /// Bytes that are gathered before they are written.
    private static let threshold = 128 * 1024

    /// For results in JSON.
    var json = JSONWriter(capacity: threshold + 16 * 1024)
    /// For everything else; a command uses one of the two.
    var text: [UInt8] = []

    private let descriptor: Int32

    init(_ descriptor: Int32 = System.standardOutput) { self.descriptor = descriptor }

    /// Writes what was gathered, if it is enough.
    @inline(__always)
    func flushIfFull() {
        if json.bytes.count >= Self.threshold || text.count >= Self.threshold { flush() }
    }

    /// Writes what was gathered.
    func flush() {
        if !json.bytes.isEmpty {
            write(json.bytes)
            json.reset()
        }
        if !text.isEmpty {
            write(text)
            text.removeAll(keepingCapacity: true)
        }
    }

    func print(_ line: String) {
        text.append(contentsOf: line.utf8)
        text.append(0x0A)
    }

    /// A reader that is gone ends the program quietly; any other failure with a message.
    private func write(_ bytes: [UInt8]) {
        var failure: SystemError?
        bytes.withUnsafeBytes { buffer in
            do throws(SystemError) { try System.write(descriptor, buffer) } catch { failure = error }
        }
        guard let failure else { return }
        if failure != .brokenPipe { Note.print("cannot write: \(failure)") }
        System.leave(2)
    }
}

/// One line on standard error.
enum Note {
    static func print(_ text: String) {
        System.write(System.standardError, "smtp-lsp: \(printable(text))\n")
    }
}

/// Colours, where the reader is a person with a terminal.
struct Style: Sendable {
    let isOn: Bool

    init(isOn: Bool) { self.isOn = isOn }

    init(_ options: Options) {
        switch options["color"] {
        case "always": isOn = true
        case "never": isOn = false
        default:
            isOn =
                System.isTerminal(System.standardOutput) && (System.environment("NO_COLOR") ?? "").isEmpty
                && System.environment("TERM") != "dumb"
        }
    }

    /// Escape sequences of ECMA-48.
    enum Shade: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "32"
        case yellow = "1;33"
        case blue = "1;34"
        case cyan = "36"
    }

    func callAsFunction(_ shade: Shade, _ text: String) -> String {
        isOn ? "\u{1B}[\(shade.rawValue)m\(text)\u{1B}[0m" : text
    }
}
