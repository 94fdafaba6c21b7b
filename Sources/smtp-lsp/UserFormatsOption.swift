import SMTPAnalysis
import SMTPDocuments
import SMTPLanguageServer
import SMTPQuery
import SMTPReply

extension Options {
    /// The built-in formats and those of `--formats`.
    /// - Throws: ``UsageError`` where the file cannot be read or something in it is wrong; what, was printed.
    func formatSet() throws(UsageError) -> FormatSet {
        guard let path = self["formats"] else { return .builtIn }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try System.contents(of: path, limit: UserFormats.fileLimit + 1)
        } catch { throw UsageError(message: "--formats: \(printable(path)): \(error)") }
        guard bytes.count <= UserFormats.fileLimit else {
            throw UsageError(message: "--formats: \(printable(path)): longer than 1 MiB")
        }
        let read = UserFormats(bytes)
        if read.problems.isEmpty { return read.set }
        let text = Text(bytes: bytes)
        for problem in read.problems {
            let position = text.position(of: problem.place.lowerBound, encoding: .utf32)
            let source = bytes.withBytes { SourceLine(problem.place, in: TextWindow($0), secrets: []) }
            System.write(
                System.standardError,
                "\(printable(path)):\(position.line + 1):\(position.character + 1): error: "
                    + "\(SafeText.line(problem.message))\n    \(source.text)\n    \(source.marker)\n")
        }
        let count = read.problems.count
        throw UsageError(message: "--formats: \(printable(path)) has \(count == 1 ? "an error" : "\(count) errors")")
    }
}
