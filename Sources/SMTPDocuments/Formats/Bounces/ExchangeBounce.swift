extension Format {
    /// Non-delivery reports of Exchange and Microsoft 365: replies between hashes or quotation marks
    /// (facts: exchange.ndr).
    static let exchangeBounce: Format = {
        var format = Format(id: "exchange.ndr", product: "Microsoft Exchange", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "diagnostic information for administrators"),
            BounceCue(.notice, "generating server:"),
            BounceCue(.notice, "your message did not reach some or all of the intended recipients"),
            BounceCue(.notice, "delivery has failed to these recipients"),
            BounceCue(.reply, "remote server returned"),
            BounceCue(.reply, "remote server  returned"),
            BounceCue(.reply, "reported error:"),
            BounceCue(.reply, "status code:"),
            BounceCue(.reply, "error reported:"),
            BounceCue(.reply, "smtp;"),
            BounceCue(.end, " ##"),
            BounceCue(.end, "##"),
            BounceCue(.end, "> #smtp#"),
            BounceCue(.end, " #smtp#"),
            BounceCue(.original, "original message headers:"),
        ]
        format.examples = [
            FormatExample(
                """
                Diagnostic information for administrators:

                Generating server: EX1.example.org

                x@example.net
                #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
                """,
                "boundary bounce",
                "reply 550 5.1.1 for x@example.net | RESOLVER.ADR.RecipNotFound; not found"
            ),
            FormatExample(
                """
                Generating server: EX1.example.org

                x@example.net
                Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
                """,
                "boundary bounce",
                "reply 550 5.1.10 for x@example.net | RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
            ),
            FormatExample(
                """
                Your message did not reach some or all of the intended recipients.

                      x@example.net on 2.3.2026 05:50
                            <mx.example.net #5.1.1 smtp;550 5.1.1 User unknown>
                """,
                "boundary bounce",
                "reply 550 5.1.1 for x@example.net | User unknown"
            ),
        ]
        format.negatives = [
            """
            Generating server: EX550.example.org

            x@example.net
            The e-mail system was unable to deliver the message in 550 minutes.
            """
        ]
        return format
    }()
}
