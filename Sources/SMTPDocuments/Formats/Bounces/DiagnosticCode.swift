extension Format {
    /// The reply that a delivery status notification passes on, with its folding (RFC 3464 §2.3.6) (facts: dsn.diag).
    static let dsnDiagnosticCode: Format = {
        var format = Format(id: "dsn.diag", product: "RFC 3464", kind: .bounce)
        format.strategy = .bounce
        format.globs = Format.mailGlobs
        format.examples = [
            FormatExample(
                """
                Final-Recipient: rfc822; x@example.net
                Action: failed
                Status: 5.7.26
                Remote-MTA: dns; mx.example.net
                Diagnostic-Code: smtp; 550-5.7.26 Not authenticated.
                 550 5.7.26 See https://example.net/450
                """,
                "status 5.7.26 from mx.example.net for x@example.net bounced",
                "reply 550 5.7.26 lines 2 from mx.example.net for x@example.net bounced | Not authenticated. See https://example.net/450"
            ),
            FormatExample(
                """
                Final-Recipient: rfc822; x@example.net
                Action: failed
                Status: 5.4.4
                Diagnostic-Code: X-Postfix; Name service error for name=example.net
                """,
                "status 5.4.4 for x@example.net bounced | Name service error for name=example.net"
            ),
            FormatExample(
                """
                Final-Recipient: rfc822; x@example.net
                Action: failed
                Status: 5.0.0
                Diagnostic-Code: X-Postfix; host mx.example.net[192.0.2.25] said: 554 Go
                    away (in reply to MAIL FROM command)
                """,
                "status 5.0.0 for x@example.net bounced",
                "reply 554 to MAIL from mx.example.net[192.0.2.25] for x@example.net bounced | Go away"
            ),
        ]
        format.negatives = [
            """
            Final-Recipient: rfc822; x@example.net
            Action: failed
            Diagnostic-Code: X-Postfix; connect to mx.example.net[192.0.2.250]:25: Connection timed out
            """,
            """
            Final-Recipient: rfc822; x@example.net
            Diagnostic-Code: X-Unix; 77
            """,
        ]
        return format
    }()
}
