import Foundation
import SMTPCatalogue
import SMTPReply
import TestSupport
import Testing

/// Everything in the README is as written: its commands are run, its tables and outputs made anew and compared.
///
/// `SMTP_LSP_RECORD=1` writes the parts that differ.
@Suite struct ReadmeTests {
    private static let root = Samples.url("").deletingLastPathComponent().deletingLastPathComponent()
    private static let file = root.appending(path: "README.md")

    @Test func saysWhatTheProgramDoes() throws {
        let old = try String(contentsOf: Self.file, encoding: .utf8)
        let new = try remade(old)
        if new != old, ProcessInfo.processInfo.environment["SMTP_LSP_RECORD"] == "1" {
            return try Data(new.utf8).write(to: Self.file)
        }
        let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = new.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        #expect(old == new, "README.md is stale from line \((line ?? min(lines.count, wanted.count)) + 1) on")
    }

    /// The README with every generated part made anew: `<!-- hover: … -->`, `<!-- rules -->` up to their end marks, and
    /// the block behind `<!-- output: COMMAND -->` and `<!-- file: PATH -->`.
    private func remade(_ text: String) throws -> String {
        var result: [String] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            result.append(line)
            guard line.hasPrefix("<!-- "), !line.hasPrefix("<!-- /") else { continue }
            let words = line.dropFirst(5).dropLast(4)
            if words.hasPrefix("output: ") {
                result += ["```text"] + (try output(of: String(words.dropFirst(8))))
                lines = lines.dropFirst().drop { $0 != "```" }
            } else if words.hasPrefix("file: ") {
                let file = Self.root.appending(path: String(words.dropFirst(6)))
                let text = try String(contentsOf: file, encoding: .utf8)
                result += ["```\(file.pathExtension)"] + text.split(separator: "\n").map(String.init)
                lines = lines.dropFirst().drop { $0 != "```" }
            } else {
                result += try words == "rules" ? output(of: "smtp-lsp rules --format markdown") : hover(String(words))
                lines = lines.drop { !$0.hasPrefix("<!-- /") }
            }
        }
        return result.joined(separator: "\n")
    }

    private func output(of command: String) throws -> [String] {
        let run = try CommandRun(shell: command, folder: Self.root)
        #expect(run.status == 0 && run.messages == "", "\(command)")
        return run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// `hover: PATH LINE COLUMN` as a quotation.
    private func hover(_ marker: String) throws -> [String] {
        let words = marker.split(separator: " ").map(String.init)
        let line = try #require(Int(words[2]))
        let column = try #require(Int(words[3]))
        let hover = try hover(words[1], line: line - 1, character: column - 1)
        return hover.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
    }

    /// What the server says about a place, as an editor asks for it.
    private func hover(_ path: String, line: Int, character: Int) throws -> String {
        let url = Self.root.appending(path: path)
        let messages: [[String: Any]] = [
            [
                "id": 1, "method": "initialize",
                "params": [
                    "processId": NSNull(), "rootUri": NSNull(),
                    "capabilities": ["textDocument": ["hover": ["contentFormat": ["markdown"]]]],
                ],
            ],
            [
                "id": 2, "method": "textDocument/hover",
                "params": [
                    "textDocument": ["uri": url.absoluteString], "position": ["line": line, "character": character],
                ],
            ],
        ]
        var input: [UInt8] = []
        for message in messages {
            let body = try JSONSerialization.data(withJSONObject: message.merging(["jsonrpc": "2.0"]) { $1 })
            input += Array("Content-Length: \(body.count)\r\n\r\n".utf8) + Array(body)
        }
        let output = String(decoding: try ServerUnderTest.run(input).output, as: UTF8.self)
        let answer = try #require(output.split(separator: "\r\n").last)
        let json = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
        let contents = (json?["result"] as? [String: Any])?["contents"] as? [String: Any]
        return try #require(contents?["value"] as? String)
    }

    /// Every command is run; those that build are run by the one check.
    @Test func givesCommandsThatWork() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let check = try String(contentsOf: Self.root.appending(path: ".ci/run"), encoding: .utf8)
        let commands = text.matches(of: /```sh\n([^`]*)```/).flatMap { $0.1.split(separator: "\n") }
        #expect(commands.count > 8)
        for command in commands where !command.hasPrefix("install ") {
            if command.hasPrefix("swift ") {
                #expect(check.contains(command), "\(command)")
            } else {
                let run = try CommandRun(shell: String(command), folder: Self.root)
                #expect(run.messages == "" && run.status == 0 && !run.output.isEmpty, "\(command)")
            }
        }
    }

    @Test func namesEveryEditor() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let folder = Self.root.appending(path: "EditorConfigs")
        for editor in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !editor.hasPrefix(".") {
            #expect(text.contains("EditorConfigs/\(editor)/"), "\(editor)")
        }
        for link in text.matches(of: /\]\(([A-Z][^)]*)\)/) {
            #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: String(link.1)).path), "\(link.1)")
        }
    }

    /// The code of the section "As a library", as it stands there, and what it prints.
    @Test func showsTheLibrary() throws {
        let replies = Reply.parse("550-5.1.1 No such user\r\n550 5.1.1 Check the address\r\n")
        let question = ReplyQuestion(text: "550 5.1.1 No such user")
        let explanation = Catalogue.explain(question, language: .french)
        let printed = [String(replies[0].lines.count), explanation.reason?.rawValue ?? "", explanation.name]
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let code = try #require(text.firstMatch(of: /```swift\n([^`]*)```/)?.1)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        for line in code.split(separator: "\n") where !line.hasPrefix("//") && !line.hasPrefix("print") {
            #expect(source.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
        }
        #expect(code.contains("// \(printed.joined(separator: " "))\n"))
    }
}
