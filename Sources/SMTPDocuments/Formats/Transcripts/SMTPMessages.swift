extension FormatList {
    /// What libraries and tools say of a refusal, wherever an application's log puts it: Nodemailer, lettre, Go's gomail,
    /// PEAR Net_SMTP (Roundcube), curl, msmtp.
    static let smtpMessages = Format(
        id: "messages", product: "Nodemailer, lettre, Net_SMTP, curl, msmtp", kind: .transcript, starts: [.line],
        form: .backslash,
        patterns: [
            // Nodemailer
            LinePattern("{}Invalid login: {reply}", ends: nodemailerEnds),
            LinePattern("{}Mail command failed: {reply}", ends: nodemailerEnds, command: .mail),
            LinePattern("{}recipients were rejected: {reply}", ends: nodemailerEnds, command: .rcpt),
            LinePattern("{}Recipient command failed: {reply}", ends: nodemailerEnds, command: .rcpt),
            LinePattern("{}Message failed: {reply}", ends: nodemailerEnds, command: .endOfData),
            LinePattern("{}Data command failed: {reply}", ends: nodemailerEnds, command: .data),
            LinePattern("{}Invalid greeting. response={reply}", ends: nodemailerEnds, command: .connect),
            // lettre
            LinePattern("{}permanent error ({code}): {text}"), LinePattern("{}transient error ({code}): {text}"),
            LinePattern("{}permanent error ({code})"), LinePattern("{}transient error ({code})"),
            // PEAR Net_SMTP
            LinePattern("{}nvalid response code received from server ({code})"),
            LinePattern("{}SMTP Error ({code}): {text}"), LinePattern("{}[SMTP: {}(code: {code}, response: {text>})]"),
            // curl
            LinePattern("* Command failed: {code}"), LinePattern("* MAIL failed: {code}", command: .mail),
            LinePattern("* RCPT failed: {code}", command: .rcpt), LinePattern("* DATA failed: {code}", command: .data),
            LinePattern("* Access denied: {code}"), LinePattern("* Remote access denied: {code}"),
            LinePattern("* Got unexpected smtp-server response: {code}", command: .connect),
            LinePattern("* STARTTLS denied, code {code}", command: .startTLS),
            LinePattern("curl: ({digits}) {name} failed: {code}"),
            // msmtp
            LinePattern("msmtp: server message: {reply}"),
        ],
        examples: [
            FormatExample(
                "Error: Invalid login: 535 Error: authentication failed", "reply 535 | Error: authentication failed"),
            FormatExample(
                "2025-03-04 09:15:02 ERROR Can't send mail - all recipients were rejected: 550-5.1.1 No such user\\n550 5.1.1 here at Mailer.send (index.js:421)",
                "reply 550 5.1.1 lines 2 to RCPT | No such user here"),
            FormatExample(
                "Mar  4 09:15:02 pc app[550]: SMTP 4xx error: transient error (454): 4.7.0 Temporary authentication failure",
                "reply 454 4.7.0 | Temporary authentication failure"),
            FormatExample("SMTP Error (535): Authentication failed.", "reply 535 | Authentication failed."),
            FormatExample(
                "PHP message: ERROR: Invalid response code received from server (535)\" while reading", "reply 535 | "),
            FormatExample("* RCPT failed: 550", "reply 550 to RCPT | "),
            FormatExample(
                "msmtp: server message: 501 <root>: recipient address must contain a domain",
                "reply 501 | <root>: recipient address must contain a domain"),
        ],
        negatives: [
            "permanent error (about 550 of them)", "* Connection #550 to host example.org left intact",
            "curl: (55) Send failure: Broken pipe", "Invalid login: too many (550)",
        ])
    static let nodemailerEnds = [" at ", "\\n    at ", "\",", "', ", "'}", "\"}"]
}
