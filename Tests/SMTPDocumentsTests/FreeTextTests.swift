import SMTPReply
import Testing

@testable import SMTPDocuments

/// What people paste into tickets, forums and mails, and what programs that no format knows write.
@Suite("Free text: what its words and marks tell is read, other numbers are not")
struct FreeTextTests {
    @Test(arguments: [
        // Code spans and strings, several in a line.
        FormatExample(
            "The first answers `550 5.1.1 No user`, the second `421-4.7.0 Later.` and the third just `250 Ok`. Port `587`.",
            "reply 550 5.1.1 | No user", "reply 421 4.7.0 | Later.", "reply 250 | Ok"),
        FormatExample(
            "{:permanent_failure, \"501 Invalid command\\r\\n\"}", "reply 501 | Invalid command"),
        FormatExample(
            "{:temporary_failure, \"mx.example.org\", \"451 4.3.0 Later\\r\\n\"}", "reply 451 4.3.0 | Later"),
        // Alone below other words.
        FormatExample(
            "**Net::SMTPFatalError** in **Job@mailers**\n554 Message rejected: Email address is not verified",
            "reply 554 | Message rejected: Email address is not verified"),
        FormatExample(
            "> 550-Verification failed for <a@example.net> 550-The mail server could not deliver 550 Sender verify failed",
            "reply 550 lines 3 | Verification failed for <a@example.net> The mail server could not deliver Sender verify failed"
        ),
        FormatExample("- 450 Relay denied for 203.0.113.5", "reply 450 | Relay denied for 203.0.113.5"),
        // Log lines that a mail reader broke.
        FormatExample(
            "delays=0.1/0/1.2/2.2, dsn=5.7.1, status=bounced (host\nmx.example.net[192.0.2.10] said: 550 5.7.1 no)",
            "status 5.7.1", "reply 550 5.7.1 from mx.example.net[192.0.2.10] | no)"),
        FormatExample(
            "relay=mx.example.org. [198.51.100.3], dsn=4.0.0, stat=Deferred: 421\n4.7.0 Temporary server error",
            "status 4.0.0", "reply 421 | "),
        // Python's exceptions by any name.
        FormatExample(
            "Task raised unexpected: SMTPSenderRefused(530, b'5.7.0 Authentication Required', 'a@example.com')",
            "reply 530 5.7.0 | Authentication Required"),
        FormatExample(
            "{u'x@example.org': (501, '5.1.3 Bad syntax')}", "reply 501 5.1.3 for x@example.org | Bad syntax"),
        // The words around a number.
        FormatExample(
            "lvl=eror error=\"gomail: could not send email 1: 501 mail from address must be same\"",
            "reply 501 | mail from address must be same"),
        FormatExample(
            "{ip}, ERROR CODE :554, ERROR CODE :5.1.8 - Email Outgoing Blocked", "reply 554 | "),
        // Records in JSON.
        FormatExample(
            "{\"msg\":\"mail\",\"errors\":[\"550 5.1.1 no such user\",\"421 4.3.2 down\"],\"attempts\":[250,300]}",
            "reply 550 5.1.1 | no such user", "reply 421 4.3.2 | down"),
        FormatExample(
            "queue: delivered {\"msg_id\":\"a70\",\"hostname\":\"mx.mail.example.net\",\"answer\":\"250 OK id=w8\"}",
            "reply 250 | OK id=w8"),
        FormatExample("{\"postfix\":{\"dsn\":\"5.4.4\"},\"message\":\"x\"}", "status 5.4.4"),
        FormatExample(
            "{\"data\":{\"banner\":\"220 mx.example.org ESMTP\\r\\n\",\"ehlo\":\"250-mx\\r\\n250 DSN\\r\\n\"}}",
            "reply 220 | mx.example.org ESMTP", "reply 250 lines 2 | mx DSN"),
        FormatExample(
            "{\"SmtpStatusCode\":\"550\",\"EnhancedSmtpStatusCode\":\"5.1.1\",\"FailureReason\":\"550 5.1.1 User unknown\"}",
            "reply 550 | ", "status 5.1.1", "reply 550 5.1.1 | User unknown"),
        // Refusals that tell by themselves, in fields of other programs' records.
        FormatExample(
            "\"2024-05-05\",\"x@example.org\",\"Rejected\",\"550 Rejected by header based Blocked Senders: a@example.com\"",
            "reply 550 | Rejected by header based Blocked Senders: a@example.com"),
        FormatExample(
            "SMTP Server [0550:0007-0421] 554 Relay rejected for policy reasons",
            "reply 554 | Relay rejected for policy reasons"),
        FormatExample(
            "05:05:06 2250 Response: 421 Service not available, closing transmission channel",
            "reply 421 | Service not available, closing transmission channel"),
        FormatExample("RCPT TO:<o@example.com> (550 No such user here)", "reply 550 | No such user here"),
        FormatExample(
            "Net::SMTPSyntaxError in Job\n\n501 Syntax error in parameters", "reply 501 | Syntax error in parameters"),
        FormatExample(
            "x@example.org, ERROR CODE :550 - Recipient address rejected", "reply 550 | - Recipient address rejected"),
        FormatExample("\u{9519}\u{8BEF} 550 Mailbox not found", "reply 550 | Mailbox not found"),
        FormatExample(
            "{\"event\": \"Task raised error\", \"exc\": \"SMTPAuthenticationError(535, b'5.7.8 Not accepted')\"}",
            "reply 535 5.7.8 | Not accepted"),
        FormatExample(
            "<<<getline<<< 220 mx.example.org ESMTP\n>>>putline>>> EHLO pc\n<<<getline<<< 250 DSN",
            "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc", "reply 250 | DSN"),
        FormatExample(
            "smtp : [Kit] --> EHLO pc.example.com\nsmtp : [Kit] <-- 250-mx\nsmtp : [Kit] <-- 250 DSN",
            "command EHLO | EHLO pc.example.com", "reply 250 lines 2 | mx DSN"),
        FormatExample(
            "x [error]: failed {\"code\":\"EAUTH\",\"response\":\"535 5.7.8 Not accepted\",\"responseCode\":535}",
            "reply 535 | ", "reply 535 5.7.8 | Not accepted"),
        FormatExample(
            "2024-07-07\ty@example.org\tdeferred\t421 Too many connections, try sending mail later",
            "reply 421 | Too many connections, try sending mail later"),
        // The server alone, behind a mark that nobody knows.
        FormatExample(
            "[DEBUG] - 220-mx.example.org ESMTP\n\n[DEBUG] - 220-No spam\n[DEBUG] - 220 please\n[DEBUG] - INFO: sent\n[DEBUG] - 250 mx.example.org Hello",
            "reply 220 | mx.example.org ESMTP", "reply 220 lines 2 | No spam please", "reply 250 | mx.example.org Hello"
        ),
        // A session whose marks nobody knows, with one side clear.
        FormatExample(
            "2024-04-04 04:04:04 +0000 08 mail SMTP-IN:00000550: [192.0.2.15:25] << MAIL FROM:<a@example.org>\n2024-04-04 04:04:04 +0000 08 mail SMTP-IN:00000550: [192.0.2.15:25] >> 250 Sender accepted",
            "command MAIL | MAIL FROM:<a@example.org>", "reply 250 | Sender accepted"),
    ])
    func found(_ example: FormatExample) {
        #expect(FormatSet.builtIn.findings(in: example.text) == example.findings)
    }

    @Test(arguments: [
        "In 2023 we sent `450` emails, see '550 Fifth Avenue' and \"221 Baker Street\".",
        "450 Messages in the queue", "550 Mail servers of the world", "552 emails not sent yet",
        "\"503 Service Unavailable\" from mail", "503 Service Unavailable for the mail service",
        "200 news.example.org NNRP server ready\nGROUP comp.mail\n211 450 421 550 comp.mail\nQUIT\n205 Bye!",
        "220 (vsFTPd 3.0.5)\n331 Please specify the password.\n550 Failed to open file.\n221 Goodbye.",
        "Command:\tQUIT\nResponse:\t221 Goodbye.", "{\"errors\":[\"550 items\",\"451 more\"],\"mail\":1}",
        "dsn=mysql://x:3306/db",
        "SIP/2.0 503 Service Unavailable\nSIP/2.0 450 Not allowed\nCSeq: 421 MESSAGE",
        "2024-06-06 06:06:07,451 INFO lmtp - rejecting message u@example.com: not here",
        "client.sendall(b'205 Bye!\\r\\n')", "self.push(b\"220 ready\\r\\n\")", "took 550\n5.1.1 is the version",
        "x << 250 >> 550",
    ])
    func notFound(_ text: String) {
        #expect(FormatSet.builtIn.findings(in: text) == [])
    }
}
