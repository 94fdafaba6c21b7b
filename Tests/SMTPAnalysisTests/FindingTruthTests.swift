import SMTPAnalysis
import SMTPCatalogue
import SMTPDocuments
import Testing

/// What is said about a document: one line a finding, `line rule: message`.
func findings(_ text: String, as name: String? = nil) -> [String] {
    let document = AnalysedDocument(text: Text(bytes: Array(text.utf8)), origin: .init(override: name))
    return document.issues(inChunk: 0).map { issue in
        TextPart.with(document.text, chunk: 0) { part in
            let line = part.position(of: issue.range.lowerBound, encoding: .utf8).line + 1
            return "\(line) \(issue.definition.name): \(IssueText(issue, in: part.window, language: .english).message)"
        }
    }
}

private let greeting = "S: 220 mx.example.org ESMTP\nC: EHLO client.example.com\nS: 250 mx.example.org\n"

@Suite("One event is one finding")
struct RepetitionTests {
    @Test func sendmailTellsTheReplyTwiceOnALine() {
        let found = findings(
            "Nov 23 11:31:16 mail sendmail[242]: 6ANBVGOn000238: to=<b@example.net>, delay=00:00:00, xdelay=00:00:00, "
                + "mailer=esmtp, pri=30112, relay=mx.example.net. [192.0.2.64], dsn=5.1.1, "
                + "reply=550 5.1.1 User unknown, stat=Returned: 550 5.1.1 User unknown\n")
        #expect(found.count == 1, "\(found)")
    }

    @Test func curlTellsTheRefusalOnceMore() {
        let found = findings(
            """
            < 220 mx.example.org ESMTP
            > EHLO client.example.com
            < 250 mx.example.org
            > MAIL FROM:<a@example.com>
            < 250 2.1.0 Ok
            > RCPT TO:<b@example.org>
            < 550 5.1.1 <b@example.org>: User unknown
            * RCPT failed: 550
            > QUIT
            < 221 2.0.0 Bye
            curl: (55) RCPT failed: 550

            """)
        #expect(found.count == 1, "\(found)")
    }

    @Test func aNamedCommandIsNoRecipient() {
        let found = findings(
            "Nov 23 11:31:16 mail postfix/smtp[242]: 83360FF2B5D: host mx.example.net[192.0.2.64] said: "
                + "550 5.1.1 No such user (in reply to RCPT TO command)\n")
        #expect(found.count == 1 && found[0].contains("mx.example.net[192.0.2.64] does not accept RCPT TO"), "\(found)")
    }

    @Test func aBounceTellsTheReplyInProseAndInFields() {
        let found = findings(
            """
            From: MAILER-DAEMON@mx.example.org
            To: a@example.com
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            <b@example.net>: host mx.example.net[192.0.2.64] said: 571 5.7.1
                Not for you (in reply to RCPT TO command)

            <c@example.net>: host mx.example.net[192.0.2.64] said: 571 5.7.1
                Not for you (in reply to RCPT TO command)

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; b@example.net
            Action: failed
            Status: 5.7.1
            Diagnostic-Code: smtp; 571 5.7.1 Not for you

            --b--

            """)
        #expect(
            found.map { $0.prefix { $0 != ":" } } == ["10 failing-reply", "13 failing-reply"], "\(found)")
    }

    /// As it stands in a ticket: with the header below a few words, or without it.
    @Test(arguments: [true, false]) func aPastedBounceIsReadAsTheMailWas(hasHeader: Bool) {
        let header = """
            Return-Path: <>
            Received: by mx.example.com with SMTP id abc; Mon, 23 Nov 2026 00:00:00 -0800 (PST)
            From: Mail Delivery Subsystem <mailer-daemon@example.com>
            Subject: Delivery Status Notification (Failure)
            Content-Type: multipart/report; boundary="b9"; report-type=delivery-status

            --b9
            Content-Type: text/plain


            """
        let found = findings(
            "Hello, here is what I got:\n\n" + (hasHeader ? header : "") + """
                There was a problem delivering your message to b@example.net.

                The response from the remote server was:
                550 5.7.1 Not for you

                --b9
                Content-Type: message/delivery-status

                Reporting-MTA: dns; example.com

                Final-Recipient: rfc822; b@example.net
                Action: failed
                Status: 5.7.1
                Diagnostic-Code: smtp; 550 5.7.1 Not for you

                --b9
                Content-Type: message/rfc822

                From: a@example.com
                Subject: 550 invoices

                550 5.1.1 of them
                --b9--

                """)
        #expect(
            found.map { $0.prefix { $0 != ":" } } == [hasHeader ? "15 failing-reply" : "6 failing-reply"], "\(found)")
    }

    @Test func proseWithoutARecipientTellsTheFirstOfTheFields() {
        let fields = ["b", "c"].map { name in
            """
            Final-Recipient: rfc822; \(name)@example.net
            Action: failed
            Status: 5.4.1
            Remote-MTA: dns; example-net.mail.protection.outlook.com. (192.0.2.25,
             the server for the domain example.net.)
            Diagnostic-Code: smtp; 550 5.4.1 Recipient address rejected: Access denied.
             [AM4PEPF00027A6C.eurprd04.prod.outlook.com]


            """
        }
        let found = findings(
            """
            From: Mail Delivery Subsystem <mailer-daemon@example.com>
            Subject: Delivery Status Notification (Failure)
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            The response from the remote server was:
            550 5.4.1 Recipient address rejected: Access denied. [AM4PEPF00027A6C.eurprd04.prod.outlook.com]

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; example.com


            """ + fields.joined() + "--b--\n")
        #expect(found.map { $0.prefix { $0 != ":" } } == ["10 failing-reply", "30 failing-reply"], "\(found)")
        #expect(found.first?.contains("550: Microsoft 365: The tenant's directory") ?? false, "\(found)")
        #expect(found.last?.contains("550: example-net.mail.protection.outlook.com: The") ?? false, "\(found)")
    }

    @Test func sendmailSumsUpInItsOwnWords() {
        let found = findings(
            """
               ----- The following addresses had permanent fatal errors -----
            <b@example.net>
                (reason: 550 5.7.1 Not today)

               ----- Transcript of session follows -----
            ... while talking to mx.example.net.:
            >>> DATA
            <<< 550 5.7.1 Not today
            554 5.0.0 Service unavailable

            """, as: "sendmail.bounce")
        #expect(found.count == 1, "\(found)")
    }

    @Test func aRefusedGreetingIsExplainedOnce() {
        let found = findings(
            "Nov 23 11:31:11 mx1 postfix/smtp[5]: F0E21FF2292: to=<x@example.net>, relay=none, delay=0.01, "
                + "delays=0/0/0.01/0, dsn=4.7.1, status=deferred (host mx.example.net[192.0.2.60] refused to talk to me: "
                + "554 5.7.1 No service here)\n")
        #expect(found.map { $0.prefix { $0 != ":" } } == ["1 postfix-5xx-greeting"], "\(found)")
    }

    @Test func refusedRecipientsExplainTheRefusedData() {
        let found = findings(
            greeting + """
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                C: RCPT TO:<b@example.org>
                S: 550 5.1.1 User unknown
                C: DATA
                S: 554 5.5.1 No valid recipients

                """)
        #expect(found.map { $0.prefix { $0 != ":" } } == ["7 failing-reply", "9 failing-reply"], "\(found)")
        #expect(found.last?.contains("because of an earlier refusal") == true)
    }
}

@Suite("Findings say what is true for their reader")
struct FindingTruthTests {
    /// A line of a delivery with what the server said.
    private func delivery(_ host: String, _ reply: String) -> String {
        "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=\(host)[192.0.2.25]:25, delay=0.1, "
            + "delays=0.01/0/0/0.09, dsn=5.7.1, status=bounced (host \(host)[192.0.2.25] said: \(reply) "
            + "(in reply to end of DATA command))\n"
    }

    @Test func wordingOfAProviderFromAnotherHostIsNotTheProviders() {
        let words =
            "550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550 5.7.26 DKIM = did not pass"
        let other = findings(delivery("mx.example.net", words)).last ?? ""
        #expect(other.contains("Multiple authentication checks failed. "), "\(other)")
        let own = findings(delivery("gmail-smtp-in.l.google.com", words)).last ?? ""
        #expect(!own.contains("Multiple authentication checks failed. "), "\(own)")
    }

    @Test func theRegisteredMeaningIsThatOfTheEnhancedCode() {
        let found = findings(
            delivery(
                "gmail-smtp-in.l.google.com", "421-4.7.27 SPF did not pass for your domain 421 4.7.27 a1-20si - gsmtp"))
        let conflict = found.first { $0.contains("provider-conflict") } ?? ""
        #expect(conflict.contains("(Sender address has null MX)"), "\(found)")
    }

    @Test func aServersOwnRefusalIsForItsAdministrator() {
        let found = findings(
            "Nov 23 11:31:09 mx1 postfix/smtpd[574]: NOQUEUE: reject: RCPT from client.example.com[198.51.100.25]: 554 5.7.1 "
                + "<b@example.net>: Relay access denied; from=<a@example.com> to=<b@example.net> proto=ESMTP helo=<client>\n"
        )
        #expect(
            found.first == """
                1 failing-reply: 554: this server refused mail for <b@example.net> from client.example.com[198.51.100.25]: \
                Relaying denied. If the mail should pass, add the domain or the client to the relay settings.
                """, "\(found)")
    }

    @Test func theTextLeadsWhereTheCodeSpeaksOfSomethingElse() {
        let found = findings(greeting + "C: RCPT TO:<b@example.org>\nS: 450 4.2.1 Not enough disk space\n")
        #expect(found.last?.contains("Server out of storage. ") == true, "\(found)")
    }

    @Test func whatIsNotShownIsNotPickedAt() {
        let line =
            "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, "
            + "delay=0.1, delays=0.01/0/0/0.09, dsn=4.5.4, status=deferred (host mx.example.net[192.0.2.25] said: "
            + "431 4.5.4 Later (in reply to RCPT TO command))\n"
        #expect(findings(line) == [])
    }

    @Test func noListIsSoughtThatIsNotNamed() {
        let found = findings(greeting + "C: RCPT TO:<b@example.org>\nS: 521 5.7.1 Go away\n")
        #expect(found.last?.contains("If the text names a blocklist, ") == true, "\(found)")
    }

    @Test func anEmptyNameIsNotQuoted() {
        let found = findings("S: 220 mx.example.org ESMTP\nC: HELO\nS: 501 Syntax: HELO hostname\n")
        #expect(found.first?.contains("HELO comes without the client's name") == true, "\(found)")
    }

    @Test func theMissingCodeFitsTheRefusal() {
        let found = findings(
            """
            S: 220 mx.example.org ESMTP
            C: EHLO client.example.com
            S: 250-mx.example.org
            S: 250 ENHANCEDSTATUSCODES
            C: MAIL FROM:<a@example.com>
            S: 250 2.1.0 OK
            C: RCPT TO:<b@example.org>
            S: 550 Invalid recipient

            """)
        #expect(found.contains { $0.contains("such as 5.1.1") }, "\(found)")
    }

    @Test func tooManyErrorsAreNotARate() {
        let found = findings(greeting + "C: FOO\nS: 421 4.7.0 mx.example.org Error: too many errors\n")
        #expect(found.last?.contains("Mend the commands that were refused before") == true, "\(found)")
    }

    @Test func aDigestIsNoPassword() {
        let found = findings(
            greeting + "C: AUTH CRAM-MD5\nS: 334 PDEyMzQ1QG14LmV4YW1wbGUub3JnPg==\n"
                + "C: Ym9iIDAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVm\nS: 235 2.7.0 OK\n")
        #expect(found.contains { $0.contains("a digest of the password") }, "\(found)")
    }
}

@Suite("Line ends of other tools")
struct DoubledReturnTests {
    @Test func aReplyGoesOnBehindADoubledReturn() {
        let found = findings(
            "220 mx.example.org ESMTP\r\r\nEHLO client.example.com\r\n250-mx.example.org\r\r\n250 HELP\r\r\n"
                + "MAIL FROM:<a@example.com>\r\n250 2.1.0 OK\r\r\nRCPT TO:<b@example.org>\r\n550-5.1.1 No\r\r\n550 5.1.1 such user\r\r\nQUIT\r\n221 2.0.0 Bye\r\r\n"
        )
        #expect(found.filter { $0.contains("failing-reply") }.count == 1, "\(found)")
        #expect(found.filter { !$0.contains("failing-reply") } == [], "\(found)")
    }
}

@Suite("Sessions that stand in other text")
struct ExcerptTests {
    @Test func proseIsNoCommandAndNoReply() {
        let found = findings(
            """
            A session looks like this.

            220 mx.example.org ESMTP
            EHLO client.example.com
            250-mx.example.org
            250-PIPELINING
            250-STARTTLS
            ...

            Do not send
            mail from these hosts while the queue runs. A command has at most
            512 octets, as the standard says, and every
            XCLIENT command counts.
            """)
        #expect(found == [])
    }

    @Test func anotherExcerptBeginsInTheMiddle() {
        let found = findings(
            """
            220 mx.example.org ESMTP
            EHLO client.example.com
            250 mx.example.org
            QUIT
            221 2.0.0 Bye

            The end of a message is a dot. What follows
            shows only the last part of a session, in
            which all recipients were taken.

            DATA
            354 Go ahead
            .
            250 2.0.0 OK
            """)
        #expect(found == [])
    }

    @Test func narrationIsNoCommand() {
        let found = findings(
            """
               S: <waits on port 25>
               C: <opens the connection>
               S: 220 mx.example.org ESMTP
               C: EHLO client.example.com
               S: 250-mx.example.org
               S: 250 SIZE 1000
               C: MAIL FROM:<a@example.com> SIZE=100
               S: 250 2.1.0 OK
               C: RCPT TO:<b@example.org>
               S: 250 2.1.5 OK
               C: DATA
               S: 354 Go ahead
               C: (the message)
               C: .
               S: 250-2.0.0 OK

            A. Writer                    Informational                      [Page 7]

            """)
        #expect(found == [])
    }
}
