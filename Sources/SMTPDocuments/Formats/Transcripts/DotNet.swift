extension FormatList {
    /// Exceptions of System.Net.Mail and MailKit (facts: dotnet).
    static let dotNet = Format(
        id: "dotnet", product: ".NET", kind: .transcript, starts: [.line],
        patterns: [
            LinePattern("{}he server response was: {reply}"), LinePattern("{}he server response was: {statusText}"),
            LinePattern("{}MailKit.{}Exception: {reply}"), LinePattern("{}MailKit.{}Exception: {statusText}"),
        ],
        examples: [
            FormatExample(
                "System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail.",
                "status 5.7.57 | Client not authenticated to send mail."),
            FormatExample(
                "System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 550 5.1.1 User unknown",
                "reply 550 5.1.1 | User unknown"),
        ],
        negatives: ["System.Net.Mail.SmtpException: Failure sending mail after 550 ms."])
}
