extension Format {
    /// The human part of qmail and its family (QSBMF) (facts: qmail.bounce).
    static let qmailBounce: Format = {
        var format = Format(id: "qmail.bounce", product: "qmail", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "hi. this is the qmail-send program"),
            BounceCue(.notice, "this is the qmail-send program"),
            BounceCue(.notice, "i'm afraid i wasn't able to deliver your message"),
            BounceCue(.notice, "i wasn't able to deliver your message"),
            BounceCue(.reply, "remote host said:"),
            BounceCue(.reply, "remote host said[response message]:"),
            BounceCue(.reply, "remote host said [response message]:"),
            BounceCue(.original, "--- below this line is a copy of the message"),
            BounceCue(.original, "--- undelivered message follows"),
            BounceCue(.original, "--- enclosed are the original headers of the message"),
            BounceCue(.original, "--- below the next line is a copy of the message"),
            BounceCue(.original, "--- below this line is"),
        ]
        format.examples = [
            FormatExample(
                """
                Hi. This is the qmail-send program at mail.example.org.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <x@example.net>:
                192.0.2.25 does not like recipient.
                Remote host said: 550 5.1.1 No such user
                Giving up on 192.0.2.25.

                <y@example.org>:
                Sorry, no mailbox here by that name. (#5.1.1)
                """,
                "boundary bounce",
                "reply 550 5.1.1 for x@example.net | No such user",
                "status 5.1.1 for y@example.org | Sorry, no mailbox here by that name. (#5.1.1)"
            )
        ]
        format.negatives = [
            """
            Hi. This is the qmail-send program at mail.example.org.

            <x@example.net>:
            Sorry, I couldn't find any host named mx550.example.net.
            """
        ]
        return format
    }()
}
