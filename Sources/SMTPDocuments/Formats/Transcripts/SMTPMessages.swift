extension FormatList {
    /// What libraries and tools say of a refusal, wherever an application's log puts it: Nodemailer, lettre, Go's gomail,
    /// PEAR Net_SMTP (Roundcube), msmtp. curl's `* RCPT failed: 550` is none: it stands below the
    /// reply that it repeats.
    static let smtpMessages = Format(
        id: "messages", product: "Nodemailer, lettre, Net_SMTP, msmtp", kind: .transcript, starts: [.line],
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
            // Go's net/textproto
            LinePattern("{}textproto.Error{{Code:{code}, Msg:\"{text>}\"}"),
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
            FormatExample(
                "&textproto.Error{Code:552, Msg:\"5.3.4 message too big\"}", "reply 552 5.3.4 | message too big"),
            FormatExample(
                "msmtp: server message: 501 <root>: recipient address must contain a domain",
                "reply 501 | <root>: recipient address must contain a domain"),
        ],
        negatives: [
            "permanent error (about 550 of them)", "* Connection #550 to host example.org left intact",
            "curl: (55) RCPT failed: 550", "* RCPT failed: 550", "Invalid login: too many (550)",
        ])
    static let nodemailerEnds = [" at ", "\\n    at ", "\",", "', ", "'}", "\"}"]
}
