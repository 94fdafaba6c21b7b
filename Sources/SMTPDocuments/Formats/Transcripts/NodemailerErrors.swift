extension FormatList {
    /// Nodemailer's error objects as `console.log` prints them (facts: nodemailer.err).
    static let nodemailerErrors = Format(
        id: "nodemailer.err", product: "Nodemailer", kind: .transcript, starts: [.line], form: .backslash,
        patterns: [
            LinePattern("response: '{reply>}'"), LinePattern("response: \"{reply>}\""),
            LinePattern("responseCode: {code}"), LinePattern("\"responseCode\": {code}"),
            LinePattern("\"response\": \"{reply>}\""),
        ],
        examples: [
            FormatExample(
                "  code: 'EENVELOPE',\n  response: '550 5.1.1 User unknown',\n  responseCode: 550,\n  command: 'RCPT TO'",
                "reply 550 5.1.1 | User unknown", "reply 550 | ")
        ],
        negatives: ["response: 550", "\"responseCode\": 200"])
}
