extension Format {
    /// A report of abuse: somebody called a mail spam; nothing was refused (RFC 5965).
    static let feedbackReport: Format = {
        var format = Format(id: "arf.report", product: "RFC 5965", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.examples = [
            FormatExample(
                """
                From: abuse@example.net
                Content-Type: multipart/report; report-type=feedback-report; boundary=a

                --a
                Content-Type: message/feedback-report

                Feedback-Type: abuse

                --a
                Content-Type: message/rfc822

                Subject: 550 5.1.1 not a reply

                --a--
                """,
                "boundary feedbackReport"
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
