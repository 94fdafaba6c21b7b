extension Format {
    /// What other systems write into the human part: a reply at a line's start or behind words that announce it
    /// (facts: yahoo.etc, courier.dsn, dma.bounce, headers.misc).
    static let otherBounce: Format = {
        var format = Format(id: "bounce.text", product: "various", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.cues = [
            BounceCue(.notice, "this is the dragonfly mail agent"),
            BounceCue(.notice, "hi. this is the nullmailer-send"),
            BounceCue(.notice, "undeliverable mail"),
            BounceCue(.notice, "courier mail server at"),
            BounceCue(.notice, "message from yahoo.com"),
            BounceCue(.notice, "this is an automatically generated delivery status notification"),
            BounceCue(.notice, "your message could not be delivered"),
            BounceCue(.notice, "unable to deliver your message"),
            BounceCue(.notice, "this is an automatically-generated notice"),
            BounceCue(.reply, "responded with failure:"),
            BounceCue(.reply, "failed with:"),
            BounceCue(.reply, "reason:"),
            BounceCue(.reply, "diagnostic code: smtp;"),
            BounceCue(.next, "error message below:"),
            BounceCue(.reply, "error message:"),
            BounceCue(.reply, "error was:"),
            BounceCue(.reply, "the error was:"),
            BounceCue(.reply, "server response:"),
            BounceCue(.reply, "response:"),
            BounceCue(.reply, "error:"),
            BounceCue(.reply, "replied:"),
            BounceCue(.reply, "with response:"),
            BounceCue(.reply, "server said:"),
            BounceCue(.reply, "server replied:"),
            BounceCue(.reply, "returned:"),
            BounceCue(.original, "message headers follow"),
            BounceCue(.original, "----- begin original message"),
            BounceCue(.original, "--- original message"),
            BounceCue(.original, "original message follows"),
            BounceCue(.original, "---- original message"),
        ]
        format.examples = [
            FormatExample(
                """
                This is the DragonFly Mail Agent at host.example.org.

                There was an error delivering your mail to <x@example.net>.

                mx.example.net [192.0.2.25] did not like our RCPT TO:
                550 5.1.1 <x@example.net>: Recipient address rejected
                """,
                "boundary bounce",
                "reply 550 5.1.1 | <x@example.net>: Recipient address rejected"
            ),
            FormatExample(
                """
                Unable to deliver your message.

                mail.example.net[192.0.2.25] responded with failure: 552 sorry, over quota (#5.2.2)
                """,
                "boundary bounce",
                "reply 552 | sorry, over quota (#5.2.2)"
            ),
        ]
        format.negatives = [
            """
            Your message of 2026-05-04 05:50 with 550 KB was 450 bytes too large for port 587.
            """
        ]
        return format
    }()
}
