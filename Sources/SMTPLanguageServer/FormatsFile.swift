import LanguageServerProtocol
import SMTPDocuments
import SMTPQuery

/// The file of user formats, as it was last read.
struct FormatsFile {
    /// The first workspace folder, a URI or a path: relative paths begin there.
    var root: String?
    /// The file where the settings name none.
    private(set) var fallback: String?
    /// The file's URI; nil where there is none.
    private(set) var key: DocumentURI?
    private var formats: [Format] = []
    private var withUsers: FormatSet?
    /// The built-in formats and the user's; made for the first document, not at start-up.
    var set: FormatSet { withUsers ?? .builtIn }

    /// Names the file for settings that name none; a relative path begins in the process's own folder.
    mutating func setFallback(_ path: String?) {
        fallback = path.map { resolved($0, in: System.environment("PWD")) }
    }

    /// Reads the file that the settings name.
    ///
    /// - Returns: Whether the formats are others than before; what is wrong with the file, or the first problem in it.
    mutating func read(_ settings: Settings) -> (hasChanged: Bool, problem: String?) {
        guard let path = settings.formats.map({ resolved($0, in: root) }) ?? fallback else {
            key = nil
            return (take(UserFormats()), nil)
        }
        key = DocumentURI(DocumentName.reference(to: path))
        do throws(SystemError) {
            let bytes = try System.contents(of: path, limit: UserFormats.fileLimit)
            let read = UserFormats(bytes)
            let problem = read.problems.first.map { problem in
                let place = Text(bytes: bytes).position(of: problem.place.lowerBound, encoding: .utf32)
                return "\(path):\(place.line + 1):\(place.character + 1): \(problem.message)"
            }
            return (take(read), problem)
        } catch {
            return (take(UserFormats()), "\(path): \(error)")
        }
    }

    private mutating func take(_ read: UserFormats) -> Bool {
        guard read.formats != formats else { return false }
        formats = read.formats
        withUsers = read.set
        return true
    }

    /// `path` as it is meant from the folder `root`, a URI or a path.
    private func resolved(_ path: String, in root: String?) -> String {
        guard !path.hasPrefix("/"), let root, let folder = root.hasPrefix("/") ? root : DocumentURI(root).path else {
            return path
        }
        return folder + (folder.hasSuffix("/") ? "" : "/") + path
    }

    /// What is wrong in `text`, the file as it stands in the editor.
    func diagnostics(in text: Text, _ encoding: PositionEncoding) -> [LSPDiagnostic] {
        guard text.count <= UserFormats.fileLimit else { return [] }
        return UserFormats(text.bytes(in: 0..<text.count)).problems.map { problem in
            LSPDiagnostic(
                range: text.lspRange(of: problem.place, encoding), severity: .error,
                source: DiagnosticConverter.source, message: problem.message)
        }
    }
}

extension LanguageServer {
    /// Reads the file of user formats anew; true where the formats are others than before.
    @discardableResult
    func readFormats() -> Bool {
        let (hasChanged, problem) = formatsFile.read(settings.current)
        // Where the file is open its diagnostics say so.
        if let problem, formatsFile.key.flatMap({ documents[$0] }) == nil {
            notify(ShowMessage.self, WindowMessageParams(type: .warning, message: "smtp.formats: \(problem)"))
        }
        return hasChanged
    }

    /// A document was saved: where it holds the user's formats, the others are read with the new ones.
    func formatsMayHaveChanged(_ uri: String) {
        guard DocumentURI(uri) == formatsFile.key, readFormats() else { return }
        readAllAgain()
    }
}
