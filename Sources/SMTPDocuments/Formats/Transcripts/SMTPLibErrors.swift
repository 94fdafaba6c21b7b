extension FormatList {
    /// Exceptions of smtplib and aiosmtplib (facts: smtplib.exc).
    static let smtplibErrors = Format(
        id: "smtplib.exc", product: "Python smtplib", kind: .transcript, starts: [.line], form: .backslash,
        patterns: [
            LinePattern("{}SMTPRecipientsRefused: {tuples}"), LinePattern("{}SMTPRecipientRefused: {tuples}"),
            LinePattern("{}SMTPSenderRefused: {tuples}"), LinePattern("{}SMTPDataError: {tuples}"),
            LinePattern("{}SMTPConnectError: {tuples}"), LinePattern("{}SMTPHeloError: {tuples}"),
            LinePattern("{}SMTPAuthenticationError: {tuples}"), LinePattern("{}SMTPResponseException: {tuples}"),
        ],
        examples: [
            FormatExample(
                "smtplib.SMTPRecipientsRefused: {'x@example.org': (550, b'5.1.1 User unknown'), 'y@example.org': (451, b'4.7.1 Later')}",
                "reply 550 5.1.1 for x@example.org | User unknown", "reply 451 4.7.1 for y@example.org | Later"),
            FormatExample(
                "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')",
                "reply 535 5.7.8 | Error: authentication failed"),
            FormatExample(
                "aiosmtplib.errors.SMTPDataError: (554, '5.7.1 Spam')", "reply 554 5.7.1 | Spam"),
        ],
        negatives: ["requests.exceptions.HTTPError: (550, b'5.1.1')"])
}
