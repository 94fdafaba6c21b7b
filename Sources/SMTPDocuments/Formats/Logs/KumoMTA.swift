extension FormatList {
    /// KumoMTA's log records: the code is a number, its text has none (facts: kumomta).
    static let kumoMTA = Format(
        id: "kumomta.log", product: "KumoMTA", kind: .log, form: .backslash, strategy: .json,
        keys: [
            "code": .code, "content": .text, "command": .command, "recipient": .recipient, "sender": .sender,
            "type": .outcome,
            "id": .queueID, "name": .host,
        ],
        needles: ["\"enhanced_code\"", "\"response\":{\"code\""],
        examples: [
            FormatExample(
                "{\"type\":\"Bounce\",\"id\":\"1d98\",\"sender\":\"s@example.org\",\"recipient\":\"a@example.net\",\"queue\":\"example.net\",\"site\":\"mx\",\"size\":1047,\"response\":{\"code\":550,\"enhanced_code\":{\"class\":5,\"subject\":1,\"detail\":1},\"content\":\"No such user\",\"command\":\"RCPT TO:<a@example.net>\"}}",
                "reply 550 5.1.1 to RCPT for a@example.net by s@example.org id 1d98 bounced | No such user")
        ],
        negatives: ["{\"type\":\"Reception\",\"id\":\"1d98\",\"size\":550,\"response\":{\"content\":\"\"}}"])
}
