extension FormatList {
    /// Log lines wrapped in JSON by journald, Docker and Kubernetes, or exported by journald: the envelopes alone (facts:
    /// env.rfc3164, env.rfc3164us, env.rfc3339, env.journaljson, env.dockerjson, env.journalexport, env.cri, env.compose, env.tai64n, env.rfc5424).
    static let containers = Format(
        id: "containers", product: "journald, Docker, Kubernetes", kind: .log, globs: ["*-json.log"],
        examples: [
            FormatExample(
                "{\"SYSLOG_IDENTIFIER\":\"postfix/smtp\",\"_PID\":\"550\",\"MESSAGE\":\"4XkQ3n: host mx.example.net[192.0.2.25] said: 450 4.2.0 <\\u0041>: Later (in reply to RCPT TO command)\"}",
                "reply 450 4.2.0 to RCPT from mx.example.net[192.0.2.25] id 4XkQ3n | <A>: Later"),
            FormatExample(
                "{\"log\":\"Mar  4 09:15:02 mail postfix/smtp[99]: 4XkQ3n: to=\\u003ca@example.net\\u003e, relay=mx[192.0.2.25]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)\\n\",\"stream\":\"stdout\",\"time\":\"2025-03-04T09:15:02.1Z\"}",
                "status 2.0.0 from mx[192.0.2.25]:25 for a@example.net id 4XkQ3n delivered",
                "reply 250 2.0.0 from mx[192.0.2.25]:25 for a@example.net id 4XkQ3n delivered | Ok"),
            FormatExample(
                "2025-03-04T09:15:02.123456789Z stdout F Mar  4 09:15:02 mail postfix/smtp[99]: host mx[192.0.2.25] refused to talk to me: 421 4.7.0 Busy",
                "reply 421 4.7.0 to CONNECT from mx[192.0.2.25] | Busy"),
            FormatExample(
                "postfix-mailcow-1  | Mar  4 09:15:02 a1b2c3 postfix/smtp[350]: host mx[192.0.2.25] refused to talk to me: 421 4.7.0 Busy",
                "reply 421 4.7.0 to CONNECT from mx[192.0.2.25] | Busy"),
            FormatExample(
                "<22>1 2025-03-04T09:15:02Z mx1 postfix/smtp 2214 - [x a=\"550 5.1.1 ]\"] host mx[192.0.2.25] refused to talk to me: 421 4.7.0 Busy",
                "reply 421 4.7.0 to CONNECT from mx[192.0.2.25] | Busy"),
            FormatExample(
                "> > <22>Mar 04 2025 09:15:02.550123 mx1 postfix/smtp[550]: host mx[192.0.2.25] refused to talk to me: 421 4.7.0 Busy",
                "reply 421 4.7.0 to CONNECT from mx[192.0.2.25] | Busy"),
        ],
        negatives: ["{\"MESSAGE\":[50,53,48,32],\"_PID\":\"550\"}", "{\"log\":\"550 files\\n\",\"stream\":\"stdout\"}"])
}
