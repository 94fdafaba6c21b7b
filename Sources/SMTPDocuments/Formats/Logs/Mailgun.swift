extension FormatList {
    /// Mailgun's events; some of its codes are its own (facts: mailgun).
    static let mailgun = Format(
        id: "mailgun", product: "Mailgun", kind: .log, form: .backslash, strategy: .json,
        keys: [
            "code": .code, "message": .text, "enhanced-code": .status, "recipient": .recipient, "event": .outcome,
            "mx-host": .host,
        ],
        needles: ["\"delivery-status\""],
        examples: [
            FormatExample(
                "{\"event\":\"failed\",\"severity\":\"permanent\",\"recipient\":\"a@example.net\",\"delivery-status\":{\"attempt-no\":1,\"message\":\"No such user\",\"code\":550,\"enhanced-code\":\"5.1.1\",\"description\":\"\"}}",
                "reply 550 5.1.1 for a@example.net bounced | No such user")
        ],
        negatives: ["{\"event\":\"opened\",\"recipient\":\"a@example.net\",\"code\":550,\"message\":\"5.1.1\"}"])
}
