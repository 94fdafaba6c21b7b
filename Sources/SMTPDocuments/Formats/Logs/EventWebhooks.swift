extension FormatList {
    /// Webhooks of Postmark, Mandrill, SparkPost and Mailjet (facts: postmark).
    static let eventWebhooks = Format(
        id: "webhooks", product: "Postmark, Mandrill, SparkPost, Mailjet", kind: .log, form: .backslash,
        strategy: .json,
        keys: [
            "raw_reason": .reason, "diag": .reason, "Details": .reason, "reason": .reason, "comment": .reason,
            "rcpt_to": .recipient,
            "Email": .recipient, "email": .recipient, "smtp_reply": .reason,
        ],
        needles: [
            "\"bounce_class\"", "\"raw_reason\"", "\"diag\"", "\"RecordType\"", "\"error_related_to\"",
            "\"smtp_events\"", "\"bounce_description\"",
        ],
        examples: [
            FormatExample(
                "{\"type\":\"bounce\",\"bounce_class\":\"10\",\"error_code\":\"550\",\"raw_reason\":\"550 5.1.1 No such user\",\"rcpt_to\":\"a@example.net\"}",
                "reply 550 5.1.1 for a@example.net | No such user"),
            FormatExample(
                "{\"event\":\"hard_bounce\",\"msg\":{\"email\":\"a@example.net\",\"diag\":\"smtp;550 5.1.1 No such user\"}}",
                "reply 550 5.1.1 for a@example.net | No such user"),
        ],
        negatives: ["{\"RecordType\":\"Open\",\"Email\":\"a550@example.net\",\"TypeCode\":550}"])
}
