/// One step of a session: what happened, what it answers, and what was known before and after.
///
/// An object, because every rule that is asked about it would copy a structure of this size.
package final class SessionStep {
    /// The finding, a reply's ``FoundReply/command`` filled in.
    package let finding: Finding
    /// The command that the reply answers.
    package let answered: SentCommand?
    /// The command that was just sent.
    package let sent: SentCommand?
    /// The same reply as the one before, printed once more.
    package let isEcho: Bool
    /// What did not add up while counting.
    package let anomaly: Anomaly?
    /// The session that this step ended, if it ended one without 221 or 421 or because a new one begins.
    package let endedSession: SessionFacts?
    package let before: SessionState
    package let after: SessionFacts

    init(_ draft: Draft, after: SessionFacts) {
        finding = draft.finding
        answered = draft.answered
        sent = draft.sent
        isEcho = draft.isEcho
        anomaly = draft.anomaly
        endedSession = draft.endedSession
        before = draft.before
        self.after = after
    }

    /// Commands and replies that do not match in number.
    package enum Anomaly: UInt8, Hashable, Sendable {
        /// Replies before this one are missing in the document.
        case lostReply
        /// Fewer replies to the end of data than recipients (RFC 2033 §4.2).
        case lmtpMissing
        /// More of them than recipients.
        case lmtpExtra
    }

    /// A step while the tracker makes it.
    struct Draft {
        var finding: Finding
        var answered: SentCommand?
        var sent: SentCommand?
        var isEcho = false
        var anomaly: Anomaly?
        var endedSession: SessionFacts?
        var before: SessionState

        init(_ finding: Finding, before: SessionState) {
            self.finding = finding
            self.before = before
        }
    }
}
