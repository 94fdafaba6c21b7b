extension Format {
    /// The human part of Exim: recipients indented by two, what happened by four (deliver.c) (facts: exim.bounce).
    static let eximBounce: Format = {
        var format = Format(id: "exim.bounce", product: "Exim", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "smtp error from remote mail server after"),
            BounceCue(.notice, "this message was created automatically by mail delivery software"),
            BounceCue(.next, "smtp error from remote mail server after"),
            BounceCue(.next, "smtp error from remote mailer after"),
            BounceCue(.next, "smtp error from remote server"),
            BounceCue(.next, "lmtp error after"),
            BounceCue(.host, "host"),
            BounceCue(.original, "------ this is a copy of"),
            BounceCue(.original, "------ the body of the message"),
            BounceCue(.original, "--- the header of the original message is following. ---"),
            BounceCue(.original, "------ this is a copy of the message, including all the headers"),
        ]
        format.examples = [
            FormatExample(
                """
                This message was created automatically by mail delivery software.

                  x@example.net
                    host mx.example.net [192.0.2.25]
                    SMTP error from remote mail server after RCPT TO:<x@example.net>:
                    550-5.7.26 Not authenticated, 221 tries.
                    550 5.7.26 See https://example.net/450
                """,
                "boundary bounce",
                "reply 550 5.7.26 lines 2 to RCPT from mx.example.net [192.0.2.25] for x@example.net | Not authenticated, 221 tries. See https://example.net/450"
            ),
            FormatExample(
                """
                This message was created automatically by mail delivery software.

                  y@example.net
                    host mx.example.net [192.0.2.25]: 550 no such user
                """,
                "boundary bounce",
                "reply 550 from mx.example.net [192.0.2.25] for y@example.net | no such user"
            ),
        ]
        format.negatives = [
            """
            This message was created automatically by mail delivery software.

              250@example.net
                retry time not reached for any host after 550 minutes
            """
        ]
        return format
    }()
}
