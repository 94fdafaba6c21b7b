/// Words by which a mail system announces something in the human part of its bounces.
package struct BounceCue: Hashable, Sendable {
    package var role: Role
    /// The words, in small letters where case does not matter (it never does), without blanks at the end.
    package var text: String

    package init(_ role: Role, _ text: String) {
        self.role = role
        self.text = text
    }

    /// What is announced.
    package enum Role: String, Hashable, Sendable, CaseIterable {
        /// A reply begins right behind the words (blanks and a quotation mark may stand between).
        case reply
        /// A reply begins at the start of one of the next lines.
        case next
        /// The name of the host that spoke stands behind the words.
        case host
        /// The words are this system's own: the mail is its bounce.
        case notice
        /// The mail is an automatic answer of a person's mailbox, not of a mail system.
        case autoReply
        /// The returned message follows: nothing behind it is read.
        case original
        /// The reply's text ends before the words.
        case end
    }
}
