extension Format {
    /// The human part of Postfix: one paragraph a recipient, wrapped with four blanks (bounce_notify_util.c)
    /// (facts: postfix.bounce).
    static let postfixBounce: Format = {
        var format = Format(id: "postfix.bounce", product: "Postfix", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "this is the mail system at host"),
            BounceCue(.notice, "this is the postfix program at host"),
            BounceCue(.notice, "i'm sorry to have to inform you that your message could not"),
            BounceCue(.notice, "transcript of session follows."),
            BounceCue(.reply, "said:"),
            BounceCue(.reply, "refused to talk to me:"),
            BounceCue(.reply, "out:"),
            BounceCue(.host, "host"),
            BounceCue(.end, " (in reply to "),
            BounceCue(.end, " (expanded from"),
        ]
        format.examples = [
            FormatExample(
                """
                This is the mail system at host mail.example.org.

                <x@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1
                    <x@example.net>: Recipient address rejected: User unknown (in reply to RCPT
                    TO command)
                """,
                "boundary bounce",
                "reply 550 5.1.1 to RCPT from mx.example.net[192.0.2.25] for x@example.net | <x@example.net>: Recipient address rejected: User unknown"
            ),
            FormatExample(
                """
                <y@example.net>: host mx.example.net[192.0.2.25] said: 550-5.7.1 Blocked. See
                    550-5.7.1 https://example.net/450 for 550 5.7.1 help (in reply to end of
                    DATA command)
                """,
                "reply 550 5.7.1 lines 3 to END-OF-DATA from mx.example.net[192.0.2.25] for y@example.net | Blocked. See https://example.net/450 for help"
            ),
        ]
        format.negatives = [
            """
            <x@example.net>: delivery temporarily suspended: connect to
                mx.example.net[192.0.2.250]:25: Connection timed out
            """
        ]
        return format
    }()
}
