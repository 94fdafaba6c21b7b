import Foundation
import TestSupport
import Testing

@Suite struct ScanCommandTests {
    @Test(arguments: ["text", "markdown", "ndjson"])
    func scansATranscript(_ format: String) throws {
        let run = try CommandRun("scan", "--format", format, "moved.smtp")
        #expect(run.status == 0)
        #expect(run.messages == "")
        try Snapshot.check(run.text, "cli/scan.\(format)")
    }

    @Test func writesTheSameAsOneArray() throws {
        let lines = try CommandRun("scan", "--format", "ndjson", "mail.log").lines
        let array = try CommandRun("scan", "--format", "json", "mail.log").text
        #expect(array == "[\n" + lines.joined(separator: ",\n") + "\n]\n")
        #expect(try CommandRun("scan", "--format", "json", "-", input: []).text == "[]\n")
        #expect(try CommandRun("scan", "--format", "ndjson", "-", input: []).text == "")
    }

    /// A stream of any length gives the same items as its parts, lines counted on.
    @Test func scansLongStreams() throws {
        let log = try Samples.bytes("mail.log")
        let one = try CommandRun("scan", "--fields", "code,enhanced,text,queueID", "mail.log").lines
        let height = log.count { $0 == 0x0A }
        var input: [UInt8] = []
        for _ in 0..<300 { input += log }
        let run = try CommandRun("scan", "--fields", "code,enhanced,text,queueID", "-", input: input)
        #expect(run.lines.count == one.count * 300)
        #expect(Array(run.lines.suffix(one.count)) == one)
        let first = try #require(CommandRun("scan", "--fields", "range", "mail.log").lines.first)
        let places = try CommandRun("scan", "--fields", "range", "-", input: input).lines
        let line = try #require(first.firstMatch(of: /"line":(\d+)/).flatMap { Int($0.1) })
        let moved = first.replacingOccurrences(of: "\"line\":\(line)", with: "\"line\":\(line + height * 299)")
        #expect(places[one.count * 299] == moved)
    }

    @Test(arguments: [("utf-8", 21), ("utf-16", 14), ("utf-32", 12)])
    func countsColumnsAsAsked(_ encoding: String, _ column: Int) throws {
        let input = Array("😀é€ said: 𐐀 550 5.1.1 x\n".utf8)
        let run = try CommandRun("scan", "--encoding", encoding, "--fields", "range", "-", input: input)
        #expect(run.text.firstMatch(of: /"character":(\d+)/).flatMap { Int($0.1) } == column)
    }

    /// PowerShell's `>` writes UTF-16 with a byte order mark: lines and columns are those of the text.
    @Test func readsUTF16() throws {
        let text = "x 😀\r\n😀é said: 550 5.1.1 x\r\n" + String(repeating: "é\n", count: 200_000) + "said: 451 4.7.1 y\n"
        let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        let plain = try CommandRun("scan", "--fields", "range,code", "-", input: Array(text.utf8))
        #expect(plain.lines.count == 2)
        for input in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, Array("\u{FEFF}\(text)".utf8)] {
            let run = try CommandRun("scan", "--fields", "range,code", "-", input: input)
            #expect(run.text == plain.text)
            #expect(run.messages == "")
        }
        let first = Array("550 5.1.1 x\n".utf8)
        let range = try CommandRun("scan", "--fields", "range", "-", input: first)
        #expect(try CommandRun("scan", "--fields", "range", "-", input: [0xEF, 0xBB, 0xBF] + first).text == range.text)
        let folder = try TemporaryFolder()
        try folder.write([0xFF, 0xFE] + little, to: "logs/ps.log")
        try folder.write([0x1F, 0x8B, 8, 0], to: "logs/mail.log.1.gz")
        let run = try CommandRun("scan", "--fields", "code", "logs/mail.log.1.gz", folder: folder.url)
        #expect(run.status == 2)
        #expect(run.messages.contains("zcat"))
    }

    @Test func readsLonesomeLineEnds() throws {
        let input = Array("x\rS: 550 5.1.1 a\r\nS: 551 5.1.6 b\nS: 552 5.2.2 c".utf8)
        let run = try CommandRun("scan", "--as", "transcript", "--fields", "range,code", "-", input: input)
        let lines = run.lines.compactMap { $0.firstMatch(of: /"line":(\d+)/).flatMap { Int($0.1) } }
        #expect(lines == [1, 2, 3])
    }

    @Test func leavesOutTheRestOfAnEndlessLine() throws {
        let input =
            Array("550 5.1.1 x ".utf8) + [UInt8](repeating: 0x61, count: 3 << 20) + Array("\n550 5.1.1 y\n".utf8)
        let run = try CommandRun("scan", "--fields", "range", "-", input: input)
        #expect(run.lines.count == 2)
        #expect(run.lines.last?.contains("\"line\":1") == true)
        #expect(run.status == 0)
    }

    @Test func listsRulesAndFormats() throws {
        let rules = try CommandRun("rules").lines
        #expect(rules.first?.hasPrefix("failing-reply") == true)
        let rule = try CommandRun("rules", "class-mismatch")
        #expect(rule.text.contains("RFC"))
        #expect(rule.status == 0)
        let formats = try CommandRun("formats").lines
        #expect(formats.contains { $0.hasPrefix("postfix.delivery ") })
        #expect(try CommandRun("formats", "swaks").text.contains("swaks"))
        for name in ["rules", "formats"] {
            let data = Data(try CommandRun(name, "--format", "json").output)
            #expect((try JSONSerialization.jsonObject(with: data) as? [Any])?.count ?? 0 > 5)
        }
    }
}
