extension FormatList {
    /// SendGrid's event webhook (facts: sendgrid).
    static let sendGrid = Format(
        id: "sendgrid", product: "SendGrid", kind: .log, form: .backslash, strategy: .json,
        keys: [
            "reason": .reason, "response": .reason, "status": .status, "email": .recipient, "event": .outcome,
            "smtp-id": .messageID,
        ],
        needles: ["\"sg_event_id\"", "\"sg_message_id\"", "\"smtp-id\""],
        examples: [
            FormatExample(
                "{\"email\":\"a@example.net\",\"event\":\"bounce\",\"reason\":\"550 5.1.1 No such user\",\"status\":\"5.1.1\",\"type\":\"bounce\",\"smtp-id\":\"<1@x>\",\"timestamp\":1741079702}",
                "reply 550 5.1.1 for a@example.net message <1@x> bounced | No such user",
                "status 5.1.1 for a@example.net message <1@x> bounced")
        ],
        negatives: ["{\"email\":\"a@example.net\",\"event\":\"open\",\"sg_event_id\":\"550\",\"timestamp\":1741079550}"]
    )
}
