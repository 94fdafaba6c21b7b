extension Format {
    /// The human part of OpenSMTPD: a recipient and the reply on one line (bounce.c) (facts: opensmtpd.bounce).
    static let openSMTPDBounce: Format = {
        var format = Format(id: "opensmtpd.bounce", product: "OpenSMTPD", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "this is the mailer-daemon, please do not reply to this e"),
            BounceCue(.original, "below is a copy of the original message:"),
        ]
        format.examples = [
            FormatExample(
                """
                    Hi!

                    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

                x@example.net: 550 5.1.1 User unknown
                """,
                "boundary bounce",
                "reply 550 5.1.1 for x@example.net | User unknown"
            )
        ]
        format.negatives = [
            """
                This is the MAILER-DAEMON, please DO NOT REPLY to this email.

                A message is delayed for more than 450 seconds for the following
            """
        ]
        return format
    }()
}
