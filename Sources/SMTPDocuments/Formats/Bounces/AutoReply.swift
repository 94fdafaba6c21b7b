extension Format {
    /// An automatic answer of a person's mailbox (vacation): no failure (RFC 3834) (facts: dovecot.reject).
    static let autoReply: Format = {
        var format = Format(id: "auto-reply", product: "RFC 3834", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.autoReply, "out of the office"),
            BounceCue(.autoReply, "out of office"),
            BounceCue(.autoReply, "on vacation"),
            BounceCue(.autoReply, "ich bin nicht im"),
            BounceCue(.autoReply, "je suis absent"),
        ]
        format.examples = [
            FormatExample(
                """
                From: x@example.net
                Auto-Submitted: auto-replied
                Subject: Away
                Content-Type: text/plain

                I am back on 5 May; call extension 550 in the meantime.
                """,
                "boundary autoReply"
            )
        ]
        format.negatives = [
            """
            From: x@example.net
            Subject: 550 days

            I am away for 550 days.
            """
        ]
        return format
    }()
}
