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
        "dsn=mysql://x:3306/db", "took 550\n5.1.1 is the version", "x << 250 >> 550",
    ])
    func notFound(_ text: String) {
        #expect(FormatSet.builtIn.findings(in: text) == [])
    }
}
