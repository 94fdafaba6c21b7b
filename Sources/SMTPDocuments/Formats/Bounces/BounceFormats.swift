extension FormatList {
    /// One name a file of this folder.
    static let bounces: [Format] = [
        .postfixBounce,
        .eximBounce,
        .sendmailBounce,
        .qmailBounce,
        .exchangeBounce,
        .gmailBounce,
        .openSMTPDBounce,
        .otherBounce,
        .dsnStatus,
        .dsnDiagnosticCode,
        .feedbackReport,
        .autoReply,
    ]
}

extension Format {
    /// Where mails lie.
    static let mailGlobs = [
        "*.eml", "*.mbox", "*.mbx", "*.msg", "*.msg.txt", "*.822", "bounce*.txt", "**/Maildir/**/cur/*",
        "**/Maildir/**/new/*",
    ]
}

/// The formats that the reader of bounces names itself.
enum BounceFormats {
    static let status = FormatList.id(of: "dsn.status")
    static let diagnosticCode = FormatList.id(of: "dsn.diag")
    static let human = FormatList.id(of: "bounce.text")
}
