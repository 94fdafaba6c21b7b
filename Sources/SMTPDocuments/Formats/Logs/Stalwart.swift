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
                ]),
            LinePattern("{}(smtp.raw-output) {}contents = \"{server>}\""),
            LinePattern("{}(smtp.raw-input) {}contents = \"{client>}\""),
            LinePattern("{}event=\"write\" data=\"{server}\" size="),
            LinePattern("{}event=\"read\" data=\"{client}\" size="),
        ],
        examples: [
            FormatExample(
                "2025-03-04T09:15:02Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 313515071556812801, from = \"s@example.org\", to = [\"a@example.net\"], hostname = \"mx.example.net\", to = \"a@example.net\", code = 550, details = \"No such user\", elapsed = 130ms",
                "reply 550 from mx.example.net for a@example.net by s@example.org id 313515071556812801 | No such user"),
            FormatExample(
                "smtp::inbound::session: event=\"read\" data=\"EHLO pc.example\\r\\n\" size=16\nsmtp::inbound::session: event=\"write\" data=\"250-mx.example.org greets you\\r\\n250 SIZE 550\\r\\n\" size=250",
                "command EHLO | EHLO pc.example", "reply 250 lines 2 | mx.example.org greets you SIZE 550"),
        ],
        negatives: [
            "2025-03-04T09:15:02Z INFO SMTP connection started (smtp.connection-start) listenerId = \"smtp\", remotePort = 550"
        ])
}
