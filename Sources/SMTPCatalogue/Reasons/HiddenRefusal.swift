import SMTPReply

/// A refusal that hides behind `User unknown`: the recipient's own filter, so that a stranger learns nothing.
///
/// Mobile carriers of Japan answer so when the recipient turned the sender away: the name was known at `RCPT` and is
/// unknown only after the text was sent, or the enhanced status code speaks of a mailbox that is there (`5.2.0`).
enum HiddenRefusal {
    /// Whether the words say that a user is unknown, and command or enhanced status code that it was not so.
    static func isLikely(_ words: Bytes, enhanced: EnhancedStatusCode?, command: () -> String?) -> Bool {
        guard words.equals("user unknown") || words.equals("unknown user") else { return false }
        if enhanced?.subject == 1 { return false }
        switch command() {
        case "DATA", "END-OF-DATA": return true
        case "RCPT": return false
        default: return enhanced?.subject == 2
        }
    }
}
