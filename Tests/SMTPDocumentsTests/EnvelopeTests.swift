import SMTPReply
import Testing

@testable import SMTPDocuments

/// Every finding in `text`, read as a document of which nothing is known: what it says, and for replies what stands in
/// the text where the codes of its lines were found.
private func places(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withBytes { bytes in
        var found: [String] = []
        var state = ReaderState()
        let reader = DocumentReader(profile: DocumentProfile(kind: .log))
        let take = { (finding: Finding) in
            guard case .reply(let reply) = finding else { return found.append(finding.summary(in: bytes)) }
            let lines = reply.lines.map { line in
                ([line.codeRange] + [line.enhancedRange].compactMap { $0 }).map { bytes[$0].string }.joined(
                    separator: " ")
            }
            found.append("\(lines.joined(separator: ", ")) | \(reply.text(in: bytes))")
        }
        reader.read(bytes, state: &state, sink: take)
        reader.finish(state: &state, sink: take)
        return found
    }
}

private let message =
    "4XkQ3n: host mx.example.net[192.0.2.25] said: 450 4.2.0 <a@example.net>: Later (in reply to RCPT TO command)"
private let tagged = "postfix/smtp[550]: " + message
private let old = "Mar  4 09:15:02 mail " + tagged
private let new = "2025-03-04T09:15:02.123456+01:00 mail " + tagged
private let structured =
    "<22>1 2025-03-04T09:15:02.1Z mx1 postfix/smtp 2214 - [x a=\"550 5.1.1 ]\"][y b=\"\"] " + message

private func json(_ members: String...) -> String { "{" + members.joined(separator: ",") + "}" }
private func member(_ key: String, _ value: String) -> String {
    "\"\(key)\":\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
}

@Suite("A record is read whatever it is wrapped in, and lands where it stands")
struct EnvelopeTests {
    @Test(arguments: [
        old, new, structured, tagged, "<22>" + old, "1 2025-03-04T09:15:02.1Z mx1 postfix/smtp 2214 - - " + message,
        "<22>1 2025-03-04T09:15:02.1Z mx1 postfix/smtp 2214 - - \u{FEFF}" + message, "212 " + structured,
        // Kubernetes, compose, stern
        "2025-03-04T09:15:02.123456789Z " + old, "2025-03-04T09:15:02.123456789Z stdout F " + old,
        "[pod/mail-0/postfix] 2025-03-04T09:15:02.123456789Z " + old, "mail-0 postfix " + old, "mail-1  | " + new,
        "mail-1  | 2025-03-04T09:15:02.1Z " + new, "\u{1B}[36mmail-1  |\u{1B}[0m " + new, "mail-1  | " + tagged,
        // journalctl
        "Mar 04 09:15:02.123456 mail " + tagged, "2025-03-04T09:15:02+0100 mail " + tagged,
        "1741079702.123456 mail " + tagged, "Tue 2025-03-04 09:15:02 CET mail " + tagged,
        "[   12.345678] mail " + tagged, "[   12.345678 <    0.000123 >] mail " + tagged,
        "Tue 2025-03-04 09:15:02 CET mail postfix@-.service[550]: " + message, "MESSAGE=" + old,
        // other syslogs
        "Mar  4 09:15:02 mail postfix/smtp[550]: [ID 197553 mail.info] " + message,
        "Tue Mar  4 09:15:02 2025 mail.info " + tagged, "Mar  4 09:15:02 <mail.info> mail " + tagged,
        // what people paste
        "> > > " + old, "    " + old, "- " + old, "* " + new, "`" + old + "`", "/var/log/mail.log:" + old,
        "/var/log/mail.log:123:" + old, "123-" + old, "    12\t" + old, "+" + old, "\u{1B}[33m" + old + "\u{1B}[0m",
        "Mar  4 09:15:02 mail \u{1B}[1mpostfix/smtp[550]\u{1B}[0m: " + message,
        old.replacing(
            "postfix/smtp[550]: 4XkQ3n: host mx.example.net[192.0.2.25]",
            with: "\u{1B}[mpostfix/smtp[550]: 4XkQ3n: \u{1B}[7mhost mx.example.net[192.0.2.25]"
        ).replacing("<", with: "&lt;").replacing(">", with: "&gt;"),
        // exports
        "\"2025-03-04 09:15:02\",\"mail\",\"" + old + "\",\"info\"", "2025-03-04 09:15:02\tmail\t" + tagged,
        "ts=2025-03-04T09:15:02Z caller=main.go:55 msg=\"" + old + "\" level=info",
        "03/04/2025 09:15:02 AM host=mail _raw=\"" + old + "\"",
        "syslog,appname=postfix message=\"" + tagged + "\" 1741079702",
        "2025-03-04T09:15:02+00:00\tmail.info\t" + json(member("ident", "postfix/smtp"), member("message", message)),
        "2025-03-04 09:15:02.1 +0000 mail.info: " + json(member("log", old)), "\u{FEFF}" + old,
        "2025-03-04T09:15:02Z {job=\"mail\"} " + old,
        // JSON
        json(member("MESSAGE", message), member("SYSLOG_IDENTIFIER", "postfix/smtp")),
        json(member("MESSAGE", json(member("log", structured + "\n"), member("stream", "stdout")))),
        json(member("log", json(member("MESSAGE", json(member("message", structured)))))),
        json(member("program", "postfix/smtp"), member("message", message)),
        json(member("programname", "postfix/smtp"), member("message", " " + message)),
        json(member("_application_name", "postfix/smtp"), member("short_message", tagged)),
        json("\"streams\":[{\"values\":[[\"1741079702000000000\",\"" + old + "\"]]}]"),
        json("\"log\":{\"level\":\"info\"}", member("message", old)),
    ])
    func envelope(_ line: String) {
        #expect(places(line + "\n") == ["450 4.2.0 | <a@example.net>: Later"])
    }

    @Test(arguments: [
        "log", "message", "msg", "MESSAGE", "short_message", "full_message", "@message", "line", "textPayload",
    ])
    func jsonKeys(_ key: String) {
        #expect(places(json("\"n\":550", member(key, old))) == ["450 4.2.0 | <a@example.net>: Later"])
    }

    /// The lines of one reply in one record each, in Docker's, Kubernetes' and the journal's JSON.
    @Test func repliesOverRecords() {
        let lines = ["550-5.1.1 No such user", "550-5.1.1 in \\\"our\\\" house;", "550 5.1.1 see \\u00e9"]
        let reply = ["550 5.1.1, 550 5.1.1, 550 5.1.1 | No such user in \"our\" house; see é"]
        let docker = lines.map { "{\"log\":\"\($0)\\n\",\"stream\":\"stdout\",\"time\":\"2025-03-04T09:15:02.1Z\"}\n" }
        #expect(places(docker.joined()) == reply)
        let journal = lines.map { "{\"_PID\":\"550\",\"MESSAGE\":\"\($0)\",\"SYSLOG_IDENTIFIER\":\"sh\"}\n" }
        #expect(places(journal.joined()) == reply)
        let nested = lines.map { line in
            json(member("log", json(member("message", line.replacing("\\u00e9", with: "é").replacing("\\", with: "")))))
                + "\n"
        }
        #expect(places(nested.joined()) == reply)
        let other = docker[0] + docker[2].replacing("stdout", with: "stderr")
        #expect(places(other) == ["550 5.1.1 | No such user", "550 5.1.1 | see é"])
        let plain = docker[0] + "550 5.1.1 elsewhere\n"
        #expect(places(plain) == ["550 5.1.1 | No such user", "550 5.1.1 | elsewhere"])
        #expect(places("{\"log\":\"550-5.1.1 No\\n550 5.1.1 user\\n\"}") == ["550 5.1.1, 550 5.1.1 | No user"])
        #expect(places("{\"log\":\"550-5 boxes\\n\"}\n{\"log\":\"550 files\\n\"}\n") == [])
    }

    /// The lines of a conversation, one a record: marked by their program, so that they are believed.
    @Test func conversationsOverRecords() {
        let lines = ["<-  250-mx.example.org", "<-  250-SIZE 1", "<-  250 HELP", " -> MAIL FROM:<a@example.net>"]
        let records = lines.map { "{\"log\":\"\($0)\\n\",\"stream\":\"stdout\"}\n" }.joined()
        #expect(places(records).first == "250, 250, 250 | mx.example.org SIZE 1 HELP")
    }

    /// Exim splits a record longer than syslog bears, and at line ends (its specification, "Syslog").
    @Test func splitRecords() {
        let parts = [
            "[1/4] 1tpNqV-0003xB-2f ** a@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.25]: SMTP error from remote mail ser",
            "[2/4] ver after RCPT TO:<a@example.net>: 550-5.1.1 No such user\\n5", "[3/4] 50 5.1.1 here DT=0s",
            "[4\\4] 550 5.7.1 of another line",
        ]
        func log(_ order: [Int], pid: Int = 7) -> String {
            order.map { "Mar  4 09:15:02 mail exim[\(pid)]: \(parts[$0 - 1])\n" }.joined()
        }
        let split = "50 5.1.1 here"
        let whole = places(log([1, 2, 3, 4]))
        #expect(whole.count == 1)
        #expect(whole.first?.hasPrefix("550 5.1.1, 5\nMar  4") == true)
        #expect(whole.first?.hasSuffix("| No such user here") == true)
        #expect(split.hasPrefix("50"))
        // Another process in between, and parts that are missing.
        let mixed = places(log([1, 2]) + log([1], pid: 8) + log([3, 4]))
        #expect(mixed.count == 1)
        #expect(mixed.first?.hasSuffix("| No such user here") == true)
        #expect(places(log([2, 3])) == ["550 5.1.1 | No such user\\n5"])
        #expect(places(log([1, 3])) == [])
    }

    @Test func eximWithAndWithoutDate() {
        let record = "1tpNqV-0003xB-2f ** a@example.net: 550 5.1.1 No such user"
        for start in [
            "", "[2249] ", "2025-03-04 09:15:02 ", "2025-03-04 09:15:02 +0000 ", "2025-03-04 09:15:02.123 ",
            "2025-03-04 09:15:02.123 +0100 [2249] ", "Mar  4 09:15:02 mail exim[7]: ",
            "Mar  4 09:15:02 mail exim[7]: [2249] ", "Mar  4 09:15:02 mail exim[7]: 2025-03-04 09:15:02 ",
            "mail.example.com exim[7]: 2025-03-04 09:15:02 ", "mainlog:2025-03-04 09:15:02 ",
            "\"1\",\"2025-03-04 09:15:02 ",
        ] {
            #expect(places(start + record + "\n") == ["550 5.1.1 | No such user"], "\(start)")
        }
    }

    /// A numbered delivery is for whom its beginning named, in the next chunk, too; the memory is bounded.
    @Test func qmailDeliveries() {
        var log = ""
        for number in 1...1000 { log += "starting delivery \(number): msg 5 to remote a\(number)@example.net\n" }
        log += "delivery 1: failure: (#5.1.1)/\ndelivery 1000: failure: (#5.1.2)/\ndelivery 1000: failure: (#5.1.2)/\n"
        #expect(
            places(log) == [
                "status 5.1.1 bounced", "status 5.1.2 for a1000@example.net bounced", "status 5.1.2 bounced",
            ])
    }

    /// What encodes a text does not move what is found in it.
    @Test(arguments: [
        (
            "Mar  4 09:15:02 pc dma[5]: 550a1.1f: remote delivery deferred: mx [192.0.2.25] failed after RCPT TO: 451-4.7.1 Grey#015#012451 4.7.1 Come",
            ["451 4.7.1, 451 4.7.1 | Grey Come"]
        ),
        (
            "smtplib.SMTPRecipientsRefused: {'x\\'y@example.org': (550, b'5.1.1 User \\xc3\\xa9\\'s \\n5.1.1 gone')}",
            ["550 5.1.1 | User é's  5.1.1 gone"]
        ),
        (
            "delivery 3: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550-5.1.1_No/550_5.1.1_user/Giving_up_on_192.0.2.25./",
            ["550 5.1.1, 550 5.1.1 | No user"]
        ),
        (
            "2025-03-04 09:15:02 192.0.2.25 OutboundConnectionResponse SMTPSVC1 SRV - 25 - - 550+5.1.1+No+%22such%22+user 0 0 26 0 47 SMTP - - - -",
            ["550 5.1.1 | No \"such\" user"]
        ),
        (
            "\"SMTPC\"\t5444\t9\t\"2025-03-04 09:15:03.001\"\t\"192.0.2.25\"\t\"RECEIVED: 550-5.1.1 No[nl]550 5.1.1 user[nl]\"",
            ["550 5.1.1, 550 5.1.1 | No user"]
        ),
        (
            "{\"event\":\"bounce\",\"smtp-id\":\"<1@x>\",\"reason\":\"550 5.1.1 \\u003ca@b.example\\u003e \\\"no\\\"\"}",
            ["550 5.1.1 | <a@b.example> \"no\""]
        ),
        (
            "{\"Message\":\"{\\\"bouncedRecipients\\\":[{\\\"diagnosticCode\\\":\\\"smtp; 550 5.1.1 \\\\u003ca@b.example\\\\u003e\\\"}]}\"}",
            ["550 5.1.1 | <a@b.example>"]
        ),
        (
            "2025-03-04 09:15:02 1tpNqV-0003xB-2f ** a@example.net: 550-5.1.1 caf\\303\\251\\n550 5.1.1 no",
            ["550 5.1.1, 550 5.1.1 | café no"]
        ),
        (
            "\"7\",\"2025-03-04 09:15:02 1tpNqV-0003xB-2f => a@example.net R=x T=y C=\"\"250 2.0.0 Ok: queued\"\"\"",
            ["250 2.0.0 | Ok: queued"]
        ),
        (
            "-> \"550-5.1.1 No\\r\\n\"\n-> \"550 5.1.1 \\e[1muser\\r\\n\"\n<- \"QUIT\\r\\n\"",
            ["550 5.1.1, 550 5.1.1 | No \u{1B}[1muser", "command QUIT | QUIT"]
        ),
    ])
    func encodings(_ text: String, _ found: [String]) {
        #expect(places(text) == found)
    }
}
