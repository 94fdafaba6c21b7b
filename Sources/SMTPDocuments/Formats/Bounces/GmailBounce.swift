extension Format {
    /// The human part of Gmail and Google Workspace: the reply stands under its announcement (facts: gmail.bounce).
    static let gmailBounce: Format = {
        var format = Format(id: "gmail.bounce", product: "Gmail", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "technical details of permanent failure"),
            BounceCue(.notice, "technical details of temporary failure"),
            BounceCue(.notice, "** address not found **"),
            BounceCue(.notice, "** message blocked **"),
            BounceCue(.notice, "** message not delivered **"),
            BounceCue(.notice, "** delivery incomplete **"),
            BounceCue(.notice, "delivery to the following recipient failed permanently"),
            BounceCue(.notice, "your message wasn't delivered to"),
            BounceCue(.notice, "there was a temporary problem delivering your message to"),
            BounceCue(.notice, "delivery to the following recipients failed"),
            BounceCue(.next, "the response was:"),
            BounceCue(.next, "the response from the remote server was:"),
            BounceCue(.reply, "the error that the other server returned was:"),
            BounceCue(.reply, "other server returned was:"),
            BounceCue(.original, "----- original message -----"),
            BounceCue(.original, "----- message header follows -----"),
        ]
        format.examples = [
            FormatExample(
                """
                ** Address not found **

                Your message wasn't delivered to x@example.net because the address couldn't be found.

                The response from the remote server was:
                550-5.1.1 The account does not exist. Error 221
                550 5.1.1 Learn more: https://example.net/450 a1-20020a05.123 - gsmtp
                """,
                "boundary bounce",
                "reply 550 5.1.1 lines 2 | The account does not exist. Error 221 Learn more: https://example.net/450 a1-20020a05.123 - gsmtp"
            )
        ]
        format.negatives = [
            """
            ** Delivery incomplete **

            There was a temporary problem. Gmail will retry for 46 more hours.

            The response was:
            DNS Error: 80458680 DNS type 'mx' lookup of example.net responded with code NOERROR
            """
        ]
        return format
    }()
}
