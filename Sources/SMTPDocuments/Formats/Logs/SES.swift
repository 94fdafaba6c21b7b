extension FormatList {
    /// Amazon SES events, bare or wrapped by SNS (facts: ses.sns).
    static let ses = Format(
        id: "ses", product: "Amazon SES", kind: .log, globs: ["*ses*.json"], form: .backslash, strategy: .json,
        keys: [
            "diagnosticCode": .reason, "smtpResponse": .reason, "status": .status, "emailAddress": .recipient,
            "action": .outcome, "source": .sender, "messageId": .messageID, "remoteMtaIp": .host, "reportingMTA": .skip,
        ],
        needles: ["\"bouncedRecipients\"", "\"delayedRecipients\"", "\"smtpResponse\"", "\"complainedRecipients\""],
        examples: [
            FormatExample(
                "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bouncedRecipients\":[{\"emailAddress\":\"a@example.net\",\"action\":\"failed\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 No such user\"}]}}",
                "status 5.1.1 for a@example.net bounced", "reply 550 5.1.1 for a@example.net bounced | No such user"),
            FormatExample(
                "{\"Type\":\"Notification\",\"Message\":\"{\\\"notificationType\\\":\\\"Delivery\\\",\\\"delivery\\\":{\\\"smtpResponse\\\":\\\"250 2.0.0 OK 550\\\"}}\"}",
                "reply 250 2.0.0 | OK 550"),
            FormatExample(
                "{\n  \"bouncedRecipients\": [\n    {\n      \"emailAddress\": \"a@example.net\",\n      \"diagnosticCode\": \"smtp; 550 No such user\"\n    }\n  ]\n}",
                "reply 550 | No such user"),
        ],
        negatives: ["{\"status\":\"5.1.1\",\"size\":550}"])
}
