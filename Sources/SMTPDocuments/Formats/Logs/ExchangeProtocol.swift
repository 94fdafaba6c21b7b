extension FormatList {
    /// Exchange's SmtpReceive and SmtpSend protocol logs: `<` is what Exchange received, whoever it is (facts:
    /// exchange.protocol, exchange.header).
    static let exchangeProtocol = Format(
        id: "exchange.protocol", product: "Microsoft Exchange", kind: .log,
        globs: ["RECV*.LOG", "SEND*.LOG", "**/ProtocolLog/SmtpReceive/*", "**/ProtocolLog/SmtpSend/*"],
        starts: [.dated, .line],
        form: .csv, conversation: Format.Conversation(isInterleaved: true),
        patterns: ["<", ">"].flatMap { event in
            [
                LinePattern(",{},{conversation},{digits},{},{},\(event),\"{line>}\","),
                LinePattern(",{},{conversation},{digits},{},{},\(event),{line>},"),
            ]
        } + [
            LinePattern("#Log-type: SMTP "), LinePattern("#Software: Microsoft Exchange Server"),
            LinePattern("#Fields: {columns}"),
        ],
        keys: ["session-id": .conversation, "event": .mark, "data": .line],
        examples: [
            FormatExample(
                "2025-03-04T09:15:02.123Z,EX1\\Default Frontend EX1,08DD5A0000000055,7,192.0.2.1:25,192.0.2.9:40112,<,RCPT TO:<x@example.org>,\n2025-03-04T09:15:02.124Z,EX1\\Default Frontend EX1,08DD5A0000000055,8,192.0.2.1:25,192.0.2.9:40112,>,550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain,",
                "command RCPT | RCPT TO:<x@example.org>",
                "reply 550 5.7.54 | SMTP; Unable to relay recipient in non-accepted domain"),
            FormatExample(
                "2025-03-04T09:15:02.124Z,EX1\\Out,08DD5A0000000055,8,192.0.2.1:25,192.0.2.9:25,<,\"250-mx.example.net 250-SIZE 35882577 250 \"\"HELP\"\", yes\",",
                "reply 250 lines 3 | mx.example.net SIZE 35882577 \"HELP\", yes"),
            FormatExample(
                #"""
                #Fields: date-time,event,data,session-id,remote-endpoint
                2025-03-04T09:15:02.123Z,+,,08DD5A0000000055,192.0.2.9:40112
                2025-03-04T09:15:02.123Z,<,RCPT TO:<x@example.org>,08DD5A0000000055,192.0.2.9:40112
                2025-03-04T09:15:02.124Z,*,250 recipients,08DD5A0000000055,192.0.2.9:40112
                2025-03-04T09:15:02.124Z,>,"550 5.1.1 RESOLVER.ADR.RecipNotFound; not found, ""x""",08DD5A0000000055,192.0.2.9:40112
                """#,
                "command RCPT | RCPT TO:<x@example.org>",
                #"reply 550 5.1.1 | RESOLVER.ADR.RecipNotFound; not found, "x""#),
        ],
        negatives: [
            "2025-03-04T09:15:02.124Z,EX1\\Out,08DD5A0000000055,550,192.0.2.1:25,192.0.2.9:25,*,250 recipients,"
        ])
}
