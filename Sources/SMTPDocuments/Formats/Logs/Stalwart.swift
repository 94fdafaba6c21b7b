extension FormatList {
    /// Stalwart's telemetry: code and text in fields of their own (facts: stalwart).
    static let stalwart = Format(
        id: "stalwart", product: "Stalwart", kind: .log, globs: ["stalwart.log*"], starts: [.dated, .line],
        form: .backslash,
        patterns: [
            LinePattern(
                "{name} {}({name}.{}) {}code = {code}",
                fields: [
                    FieldCut(.queueID, after: "queueId = "), FieldCut(.sender, after: "from = \"", before: "\""),
                    FieldCut(.recipient, after: ", to = \"", before: "\""),
                    FieldCut(.host, after: "hostname = \"", before: "\""),
                    FieldCut(.text, after: "details = \"", before: "\""),
                ])
        ],
        examples: [
            FormatExample(
                "2025-03-04T09:15:02Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 313515071556812801, from = \"s@example.org\", to = [\"a@example.net\"], hostname = \"mx.example.net\", to = \"a@example.net\", code = 550, details = \"No such user\", elapsed = 130ms",
                "reply 550 from mx.example.net for a@example.net by s@example.org id 313515071556812801 | No such user")
        ],
        negatives: [
            "2025-03-04T09:15:02Z INFO SMTP connection started (smtp.connection-start) listenerId = \"smtp\", remotePort = 550"
        ])
}
