import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
    @Test(arguments: ["text", "markdown", "json", "ndjson", "sarif", "github"])
    func checksATranscript(_ format: String) throws {
        let run = try CommandRun("check", "--format", format, "moved.smtp", "secrets/swaks-exim-auth-login.txt")
        #expect(run.status == 1)
        #expect(run.messages == "")
        // The table of rules has tests of its own.
        let text = run.text.replacing(/"rules":\[\{.*\}\]\}\},"columnKind"/) { _ in "\"rules\":[…]}},\"columnKind\"" }
        try Snapshot.check(text, "cli/check.\(format)")
    }

    @Test func exitsAsAsked() throws {
        let log = try Samples.bytes("mail.log")
        #expect(try CommandRun("check", "moved.smtp").status == 1)
        #expect(try CommandRun("check", "--fail-on", "never", "moved.smtp").status == 0)
        #expect(try CommandRun("check", "mail.log").status == 0)
        #expect(try CommandRun("check", "--fail-on", "information", "-", input: log).status == 1)
        #expect(try CommandRun("check", "-", input: []).status == 0)
        #expect(try CommandRun("check", "-", input: []).text == "no findings\n")
    }

    @Test func goesOnBehindWhatCannotBeRead() throws {
        let run = try CommandRun("check", "missing.log", "moved.smtp")
        #expect(run.messages == "smtp-lsp: missing.log: No such file or directory\n")
        #expect(run.text.contains("moved.smtp:21:5: error:"))
        #expect(run.status == 2)
    }

    @Test func refusesCompressedFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write([0x1F, 0x8B, 0x08, 0x00, 0x00], to: "mail.log.2.gz")
        try folder.write([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00], to: "mail.log.3.xz")
        let run = try CommandRun("check", "mail.log.2.gz", "mail.log.3.xz", folder: folder.url)
        #expect(
            run.messages == """
                smtp-lsp: mail.log.2.gz: compressed; use: zcat FILE | smtp-lsp check -
                smtp-lsp: mail.log.3.xz: compressed; use: xzcat FILE | smtp-lsp check -

                """)
        #expect(run.status == 2)
    }

    @Test func walksFolders() throws {
        let folder = try TemporaryFolder()
        let transcript = "C: RCPT TO:<b@example.net>\nS: 550 5.1.1 No such user\n"
        try folder.write(transcript, to: "mail/b/session.smtp")
        try folder.write(transcript, to: "mail/a.smtp")
        try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3], to: "mail/program")
        try folder.write("Nothing about mail in 550 words.\n", to: "mail/notes.txt")
        try folder.write(transcript, to: "mail/.git/session.smtp")
        let run = try CommandRun("scan", "--fields", "file,kind", "mail", folder: folder.url)
        #expect(
            run.lines == [
                #"{"file":"mail/a.smtp","kind":"command"}"#, #"{"file":"mail/a.smtp","kind":"reply"}"#,
                #"{"file":"mail/b/session.smtp","kind":"command"}"#, #"{"file":"mail/b/session.smtp","kind":"reply"}"#,
            ])
        #expect(
            run.messages
                == "smtp-lsp: mail/notes.txt: skipped, not about mail\nsmtp-lsp: mail/program: skipped, binary\n")
        #expect(run.status == 0)
    }

    @Test func givesANamedFileTheSafeRule() throws {
        let folder = try TemporaryFolder()
        try folder.write("It said 550 5.1.1 once, and 551 apples.\n", to: "notes.txt")
        let run = try CommandRun("scan", "--fields", "code,enhanced", "notes.txt", folder: folder.url)
        #expect(run.text == "{\"code\":550,\"enhanced\":\"5.1.1\"}\n")
    }

    @Test func endsQuietlyWhenNobodyReads() throws {
        let folder = try TemporaryFolder()
        let log = try Samples.bytes("mail.log")
        var many: [UInt8] = []
        for _ in 0..<200 { many += log }
        try folder.write(many, to: "mail.log")
        let run = try CommandRun(shell: "smtp-lsp scan mail.log | head -1", folder: folder.url)
        #expect(run.lines.count == 1)
        #expect(run.messages == "")
        #expect(run.status == 0)
    }

    /// What stands in a file cannot steer a terminal, a page or a workflow.
    @Test func showsHostileTextAsEscapes() throws {
        let hostile =
            "C: RCPT TO:<b@example.net>\nS: 550 5.1.1 \u{1B}[2J\u{7}::error::x%0A \u{202E}evil\u{200B} <script>`|*\n"
        for format in ["text", "markdown", "github"] {
            let run = try CommandRun("check", "--as", "transcript", "--format", format, "-", input: Array(hostile.utf8))
            #expect(run.output.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
            #expect(!run.text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x200B })
            if format == "github" {
                #expect(run.lines.allSatisfy { $0.hasPrefix("::error file=-,line=2,endLine=2,col=4,endColumn=") })
            }
        }
        var broken = Array("C: RCPT TO:<b@example.net>\nS: 550 5.1.1 caf".utf8)
        broken += [0xE9, 0x0A]
        let run = try CommandRun("scan", "--as", "transcript", "-", input: broken)
        #expect(run.lines.last == "-:2:4: reply 550 5.1.1 caf\\xe9")
    }

    @Test func coloursOnlyWhereAsked() throws {
        #expect(!(try CommandRun("check", "moved.smtp").output.contains(0x1B)))
        #expect(try CommandRun("check", "--color", "always", "moved.smtp").output.contains(0x1B))
    }

    @Test(arguments: Samples.names(in: "secrets"))
    func showsNoSecret(_ name: String) throws {
        let text = String(decoding: try Samples.bytes("secrets/\(name)"), as: UTF8.self)
        let secrets = text.matches(of: /(?m)^(?: [-~]>|>|C:) (?:AUTH \S+ )?([A-Za-z0-9+\/]{7,}=*)\r?$/).map { $0.1 }
            .filter { $0 != "STARTTLS" }
        #expect(!secrets.isEmpty || name.hasPrefix("typed"))
        for subcommand in ["scan", "check --fail-on never"] {
            for format in ["text", "markdown", "json"] + (subcommand == "scan" ? [] : ["sarif", "github"]) {
                let run = try CommandRun(shell: "smtp-lsp \(subcommand) --format \(format) secrets/\(name)")
                #expect(run.status == 0)
                let shown = secrets.filter { run.text.contains($0) }
                #expect(shown.isEmpty, "\(name) \(format)")
            }
        }
    }
}
