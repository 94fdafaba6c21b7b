extension Format {
    /// The machine-readable part of a delivery status notification (RFC 3464 §2, RFC 6533 §3)
    /// (facts: dsn.status, dsn.action, dsn.rcpt, dsn.mime).
    static let dsnStatus: Format = {
        var format = Format(id: "dsn.status", product: "RFC 3464", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.examples = [
            FormatExample(
                """
                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; x@example.net
                Action: failed
                Status: 5.1.1 (bad destination mailbox address)
                Remote-MTA: dns; mx.example.net
                """,
                "status 5.1.1 from mx.example.net for x@example.net bounced | (bad destination mailbox address)"
            ),
            FormatExample(
                """
                Content-Type: message/global-delivery-status

                Reporting-MTA: dns; mail.example.org

                Final-Recipient: utf-8; x@example.net
                Action: delayed
                Status: 4.4.7
                """,
                "boundary bounce",
                "status 4.4.7 from mail.example.org for x@example.net delayed"
            ),
        ]
        format.negatives = [
            """
            Status: 404
            Content: 550 bytes
            """,
            """
            Status: open since 5.1.1
            """,
        ]
        return format
    }()
}
