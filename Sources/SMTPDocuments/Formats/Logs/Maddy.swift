extension FormatList {
    /// maddy's log lines with their JSON tail (facts: maddy).
    static let maddy = Format(
        id: "maddy", product: "maddy", kind: .log, globs: ["maddy.log"], tags: ["maddy"], starts: [.line],
        form: .backslash,
        patterns: [
            LinePattern(
                "{}\"smtp_code\":{code}",
                fields: [
                    FieldCut(.status, after: "\"smtp_enchcode\":\""),
                    FieldCut(.text, after: "\"smtp_msg\":\"", before: "\""),
                    FieldCut(.recipient, after: "\"rcpt\":\"", before: "\""),
                    FieldCut(.queueID, after: "\"msg_id\":\"", before: "\""),
                ])
        ],
        examples: [
            FormatExample(
                "submission: RCPT error\t{\"effective_rcpt\":\"x@example.org\",\"rcpt\":\"x@example.org\",\"reason\":\"reject directive used\",\"smtp_code\":501,\"smtp_enchcode\":\"5.1.8\",\"smtp_msg\":\"Non-local sender domain\"}",
                "reply 501 5.1.8 for x@example.org | Non-local sender domain")
        ],
        negatives: ["submission: incoming message\t{\"msg_id\":\"1d98\",\"src_ip\":\"192.0.2.250:550\"}"])
}
