/// The built-in formats. Adding one is a file with its value, and its name in the list of its kind.
package enum FormatList {
    package static let all: [Format] = transcripts + logs + bounces + configurations

    /// The built-in format of that id.
    static func id(of name: String) -> FormatID {
        FormatID(rawValue: UInt16(clamping: all.firstIndex { $0.id == name } ?? 0))
    }
}
