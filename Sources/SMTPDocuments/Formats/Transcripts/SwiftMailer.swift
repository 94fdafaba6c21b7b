extension FormatList {
    /// Exceptions of SwiftMailer and Symfony Mailer, as Laravel, Nextcloud and many others log them; and the transcript
    /// of `getDebug()`, whose lines have arrows of their own.
    static let swiftMailer = Format(
        id: "swiftmailer", product: "SwiftMailer, Symfony Mailer", kind: .transcript, starts: [.line], form: .backslash,
        patterns: [
            LinePattern("{}xpected response code {}but got code \"{code}\", with message \"{reply}\"", repeats: true),
            LinePattern("{}xpected response code {}but got code \"{code}\", with message \"{reply}", repeats: true),
            LinePattern("{}xpected response code {}but got code \"{code}\"", repeats: true),
            LinePattern("{}xpected response code {}but got code {code}, with message \"{reply}"),
        ],
        examples: [
            FormatExample(
                "[2025-03-04 09:15:02] local.ERROR: Expected response code 250 but got code \"550\", with message \"550 5.7.1 Relaying denied\" {\"line\":421}",
                "reply 550 5.7.1 | Relaying denied"),
            FormatExample(
                "Expected response code \"354\" but got code \"503\", with message \"503 Error: need RCPT command\\r\\n\".",
                "reply 503 | Error: need RCPT command"),
            FormatExample(
                "Expected response code 250 but got code \"530\", with message \"530 5.7.1 Authentication required",
                "reply 530 5.7.1 | Authentication required"),
            FormatExample(
                "Expected response code \"250\" but got code \"554\", with message \"554 5.5.1 no\". {\"exception\":\"[object] (Exception(code: 554): Expected response code \\\"250\\\" but got code \\\"554\\\", with message \\\"554 5.5.1 no\\\". at Smtp.php:342)",
                "reply 554 5.5.1 | no", "reply 554 5.5.1 | no"),
            // The log of the session on one line.
            FormatExample(
                "mail.ERROR: Expected response code 250 but got code \"550\", with message \"550 5.7.60 no\" Log data: ++ Starting Swift_EsmtpTransport << 220 mx.example.org ESMTP >> EHLO pc << 250-mx.example.org 250-SIZE 5500 250 DSN >> STARTTLS << 220 2.0.0 ready",
                "reply 550 5.7.60 | no", "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 lines 3 | mx.example.org SIZE 5500 DSN", "command STARTTLS | STARTTLS",
                "reply 220 2.0.0 | ready"),
        ],
        negatives: [
            "Expected response code 220 but got an empty response (445)",
            "Expected response code 250 but got code \"\", with message \"\"",
        ])
}
