extension FormatList {
    /// Exceptions of JavaMail, Jakarta Mail and Angus Mail (facts: java.exc).
    static let javaMailErrors = Format(
        id: "java.exc", product: "JavaMail", kind: .transcript, starts: [.line],
        patterns: [
            LinePattern("{}mail.{}Exception: {reply}"),
            LinePattern("{}mail.{}Exception: {}, response: {code}", repeats: true),
        ],
        examples: [
            FormatExample(
                "com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <x@example.org>: User unknown",
                "reply 550 5.1.1 | <x@example.org>: User unknown"),
            FormatExample(
                "javax.mail.MessagingException: Could not connect to SMTP host: mx, port: 25, response: 421",
                "reply 421 | "),
            FormatExample(
                "nested exception is javax.mail.MessagingException: Could not connect to SMTP host: mx, port: 25, response: 554. Failed messages: javax.mail.MessagingException: Could not connect to SMTP host: mx, port: 25, response: 554",
                "reply 554 | ", "reply 554 | "),
        ],
        negatives: [
            "java.io.IOException: 550 files",
            "javax.mail.MessagingException: Could not connect, port: 465, response: -1",
        ])
}
