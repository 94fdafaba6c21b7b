import SMTPAnalysis
import SMTPDocuments
import SMTPReply
import Testing

/// What each reply of a text answers: `250<MAIL`, a line each.
private func pairs(_ text: String) -> [String] {
    let made = HandMadeFindings(text)
    var state = SessionState()
    var result: [String] = []
    made.bytes.withBytes { bytes in
        for finding in made.findings {
            SessionTracker().consume(finding, in: TextWindow(bytes), state: &state) { step in
                guard case .reply(let reply) = step.finding, let code = reply.lines.last?.code else { return }
                let answered = step.answered.map { $0.verb.rawValue } ?? "?"
                let recipient = reply.surroundings.recipient.map { " " + bytes[$0].string } ?? ""
                result.append("\(code)<\(answered)\(recipient)\(step.isEcho ? " again" : "")")
            }
        }
    }
    return result
}

@Suite("Sessions pair replies with commands")
struct SessionTests {
    @Test func plainSession() {
        #expect(
            pairs(
                """
                S: 220 mx.example.org ESMTP
                C: EHLO client.example.com
                S: 250-mx.example.org
                S: 250 PIPELINING
                C: MAIL FROM:<a@example.com>
                S: 250 2.1.0 OK
                C: RCPT TO:<b@example.org>
                S: 550 5.1.1 Unknown
                C: QUIT
                S: 221 Bye
                """) == ["220<CONNECT", "250<EHLO", "250<MAIL", "550<RCPT b@example.org", "221<QUIT"])
    }

    @Test func pipelinedGroup() {
        #expect(
            pairs(
                """
                S: 220 mx ESMTP
                C: EHLO c
                S: 250 mx
                C: MAIL FROM:<a@a>
                C: RCPT TO:<b@b>
                C: RCPT TO:<c@c>
                C: DATA
                S: 250 OK
                S: 550 No
                S: 250 OK
                S: 354 Go
                C: text
                C: .
                C: QUIT
                S: 250 Queued
                S: 221 Bye
                """)
                == [
                    "220<CONNECT", "250<EHLO", "250<MAIL", "550<RCPT b@b", "250<RCPT c@c", "354<DATA",
                    "250<END-OF-DATA", "221<QUIT",
                ])
    }

    @Test func lmtpAnswersEachRecipient() {
        #expect(
            pairs(
                """
                S: 220 mx LMTP
                C: LHLO c
                S: 250 mx
                C: MAIL FROM:<a@a>
                S: 250 OK
                C: RCPT TO:<b@b>
                S: 250 OK
                C: RCPT TO:<c@c>
                S: 550 No
                C: RCPT TO:<d@d>
                S: 250 OK
                C: DATA
                S: 354 Go
                C: .
                C: QUIT
                S: 250 Saved
                S: 552 Full
                S: 221 Bye
                """
            ).suffix(4)
                == ["354<DATA", "250<END-OF-DATA b@b", "552<END-OF-DATA d@d", "221<QUIT"])
    }

    @Test func prdrAnswersEachRecipientAndThenAll() {
        #expect(
            pairs(
                """
                C: EHLO c
                S: 250-mx
                S: 250 PRDR
                C: MAIL FROM:<a@a> PRDR
                S: 250 OK
                C: RCPT TO:<b@b>
                S: 250 OK
                C: RCPT TO:<c@c>
                S: 250 OK
                C: DATA
                S: 354 Go
                C: .
                S: 353 Content analysis
                S: 550 Refused
                S: 250 Taken
                S: 250 Accepted for some
                C: QUIT
                S: 221 Bye
                """
            ).suffix(5)
                == [
                    "353<END-OF-DATA", "550<END-OF-DATA b@b", "250<END-OF-DATA c@c", "250<END-OF-DATA", "221<QUIT",
                ])
    }

    @Test func challengesStayWithAuth() {
        #expect(
            pairs(
                """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                C: bm8=
                S: 334 UGFzc3dvcmQ6
                C: bm8=
                S: 235 2.7.0 OK
                C: MAIL FROM:<a@a>
                S: 250 OK
                """) == ["334<AUTH", "334<AUTH", "235<AUTH", "250<MAIL"])
    }

    @Test func libraryPrintsRepliesTwice() {
        #expect(
            pairs(
                """
                S: 220 mx ESMTP
                S: 220 mx ESMTP
                C: EHLO c
                S: 250 mx
                S: 250 mx
                C: QUIT
                S: 221 Bye
                S: 221 Bye
                """)
                == [
                    "220<CONNECT", "220<CONNECT again", "250<EHLO", "250<EHLO again", "221<QUIT", "221<QUIT again",
                ])
    }

    /// JavaMail sends RSET, then raises what the server said before.
    @Test func refusalRaisedAfterReset() {
        #expect(
            pairs(
                """
                S: 220 mx ESMTP
                C: EHLO c
                S: 250 mx
                C: MAIL FROM:<a@example.com>
                S: 550 5.7.1 Sender not allowed
                C: RSET
                S: 250 2.0.0 Ok
                S: 550 5.7.1 Sender not allowed
                """) == ["220<CONNECT", "250<EHLO", "550<MAIL", "250<RSET", "550<MAIL again"])
    }

    @Test func twoSessionsInOneDocument() {
        #expect(
            pairs(
                """
                S: 220 one ESMTP
                C: EHLO c
                S: 250 one
                S: 220 two ESMTP
                C: EHLO c
                S: 250 two
                """) == ["220<CONNECT", "250<EHLO", "220<CONNECT", "250<EHLO"])
    }

    @Test func excerptKnowsNothing() {
        #expect(pairs("S: 250 OK\nC: RCPT TO:<b@b>\nS: 550 No\n") == ["250<?", "550<RCPT b@b"])
    }

    @Test func lostReplyIsNotCountedWrong() {
        #expect(
            pairs(
                """
                C: MAIL FROM:<a@a>
                C: RCPT TO:<b@b>
                C: DATA
                S: 354 Go
                C: .
                S: 250 OK
                """) == ["354<DATA", "250<END-OF-DATA"])
    }

    @Test func rebasedStateContinuesTheSame() {
        let made = HandMadeFindings("S: 220 mx ESMTP\nC: MAIL FROM:<a@a>\nS: 250 OK\nC: RCPT TO:<b@b>\n")
        var state = SessionState()
        made.bytes.withBytes { bytes in
            for finding in made.findings {
                SessionTracker().consume(finding, in: TextWindow(bytes), state: &state) { _ in }
            }
        }
        var moved = state
        moved.rebase(by: -made.bytes.count)
        #expect(moved.pending.first?.command.range == (-14)..<(-1))
        moved.rebase(by: made.bytes.count)
        #expect(moved == state)
    }
}
