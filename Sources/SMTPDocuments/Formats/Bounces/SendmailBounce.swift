extension Format {
    /// The human part of Sendmail: the reason, then the session as it went (savemail.c) (facts: sendmail.bounce).
    static let sendmailBounce: Format = {
        var format = Format(id: "sendmail.bounce", product: "Sendmail", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "----- the following addresses had"),
            BounceCue(.notice, "----- transcript of session follows"),
            BounceCue(.notice, "----- the following addresses have delivery notifications"),
            BounceCue(.reply, "<<<"),
            BounceCue(.reply, "(reason:"),
            BounceCue(.reply, "deferred:"),
            BounceCue(.host, "while talking to"),
            BounceCue(.original, "----- original message follows"),
            BounceCue(.original, "----- message header follows"),
            BounceCue(.original, "----- unsent message follows"),
            BounceCue(.original, "----- returned message follows"),
            BounceCue(.original, "----- header of the original message"),
            BounceCue(.original, "----- message contents follow"),
        ]
        format.examples = [
            FormatExample(
                """
                   ----- The following addresses had permanent fatal errors -----
                x@example.net
                    (reason: 550 5.1.1 <x@example.net>... User unknown)

                   ----- Transcript of session follows -----
                ... while talking to mx.example.net.:
                >>> RCPT TO:<x@example.net>
                <<< 550 5.1.1 <x@example.net>... User unknown
                550 5.1.1 x@example.net... User unknown
                """,
                "boundary bounce",
                "reply 550 5.1.1 for x@example.net | <x@example.net>... User unknown",
                "command RCPT | RCPT TO:<x@example.net>",
                "reply 550 5.1.1 to RCPT from mx.example.net for x@example.net | <x@example.net>... User unknown",
                "reply 550 5.1.1 from mx.example.net for x@example.net | x@example.net... User unknown"
            )
        ]
        format.negatives = [
            """
               ----- Transcript of session follows -----
            x@example.net... Deferred: Connection refused by mx.example.net.
            Message could not be delivered for 550 seconds
            """
        ]
        return format
    }()
}
