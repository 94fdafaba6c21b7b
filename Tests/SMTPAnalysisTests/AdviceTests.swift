import Testing

private let greeting = "S: 220 mx.example.org ESMTP\nC: EHLO client.example.com\nS: 250 mx.example.org\n"

@Suite("The first step fits the command and the words")
struct AdviceTests {
    private func message(_ command: String, _ reply: String) -> String {
        findings(greeting + "C: \(command)\nS: \(reply)\n").last ?? ""
    }

    @Test func helpOnAnUnknownTopic() {
        #expect(
            message("HELP foo", "504 5.3.0 HELP topic \"foo\" unknown").hasSuffix(
                "Send HELP alone for the list of topics."))
    }

    @Test func aMalformedSender() {
        let found = message("MAIL FROM:<a@>", "553 5.1.0 Sender address syntax error")
        #expect(found.contains("Bad sender's mailbox address syntax. Look at the logged MAIL FROM"), "\(found)")
    }

    @Test func aNameInEHLOThatIsJudgedAtRCPT() {
        let found = message(
            "RCPT TO:<b@example.org>", "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname")
        #expect(found.contains("Set a name with a domain that resolves to your address"), "\(found)")
    }

    @Test func dataWithoutRecipients() {
        let found = message("BDAT 0 LAST", "554 5.5.1 Error: no valid recipients")
        #expect(found.contains("No valid recipients.") && !found.contains("spelling"), "\(found)")
    }

    @Test func aCallBackThatRefusedTheSender() {
        let found = message(
            "RCPT TO:<b@example.org>",
            """
            550-Verification failed for <a@example.com>
            S: 550-Called:   192.0.2.64
            S: 550-Sent:     RCPT TO:<a@example.com>
            S: 550-Response: 550 5.1.1 The account that you tried to reach does not exist
            S: 550 Sender verify failed
            """)
        #expect(found.contains("Sender refused"), "\(found)")
    }

    @Test func aNumberWithoutAnyMeaning() {
        let found = findings(greeting + "C: NOOP\nS: 400 later\nC: RSET\nS: 540 no TLS\n").filter {
            $0.contains("nonstandard-code")
        }
        #expect(
            found == [
                "5 nonstandard-code: 400 is in no SMTP standard. Clients act on its first digit; as a server, "
                    + "send a standard code with an enhanced status code.",
                "7 nonstandard-code: 540 is in no SMTP standard; TLS not available. Clients act on its first digit; "
                    + "as a server, send 550.",
            ])
    }

    @Test func theBlocklistStandsInTheRefusal() {
        let found = findings(
            "Nov 23 11:31:09 mx1 postfix/smtp[574]: A7647FF2193: to=<b@example.net>, relay=mx.example.net[192.0.2.25]:25, "
                + "delay=1, delays=0.01/0/0/0.09, dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.25] said: "
                + "554 5.7.1 Client host [192.0.2.1] blocked using bl.mailspike.net (in reply to RCPT TO command))\n")
        #expect(found.count == 1 && found[0].contains("The reply names the blocklist bl.mailspike.net."), "\(found)")
    }
}
