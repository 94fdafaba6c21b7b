extension FormatList {
    /// Exchange's message tracking: `LED=` is the last error of a recipient (facts: exchange.tracking).
    static let exchangeTracking = Format(
        id: "exchange.tracking", product: "Microsoft Exchange", kind: .log, globs: ["MSGTRK*.LOG"],
        starts: [.line, .dated],
        patterns: [
            LinePattern("{}{{LED={reply}}", fields: [FieldCut(.host, after: "{FQDN=", before: "}")], repeats: true),
            LinePattern("#Fields: {columns}", form: .csv),
        ],
        keys: [
            "recipient-status": .reason, "recipient-address": .recipient, "sender-address": .sender,
            "message-id": .messageID, "event-id": .outcome, "server-hostname": .host,
        ],
        examples: [
            FormatExample(
                "Reason: [{LED=550 5.1.1 RESOLVER.ADR.RecipNotFound; not found};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.25};{LRT=3/4/2025 9:15:02 AM}]",
                "reply 550 5.1.1 from mx.example.net | RESOLVER.ADR.RecipNotFound; not found"),
            FormatExample(
                """
                #Log-type: Message Tracking Log
                #Fields: date-time,client-ip,server-hostname,source,event-id,message-id,recipient-address,recipient-status,total-bytes,sender-address
                2025-03-04T09:15:02.123Z,,mx.example.net,SMTP,FAIL,<1@example.org>,a@example.net,550 5.1.1 User unknown,550,s@example.org
                2025-03-04T09:15:03.123Z,,mx.example.net,SMTP,SEND,<2@example.org>,b@example.net,"250 2.1.5 Ok, thanks",250,s@example.org
                2025-03-04T09:15:04.123Z,,,ROUTING,FAIL,<3@example.org>,c@example.net,[{LED=550 5.7.1 Not allowed};{MSG=};{FQDN=mx.example.com};{IP=}],550,s@example.org
                """,
                "reply 550 5.1.1 from mx.example.net for a@example.net by s@example.org message <1@example.org> bounced | User unknown",
                "reply 250 2.1.5 from mx.example.net for b@example.net by s@example.org message <2@example.org> delivered | Ok, thanks",
                "reply 550 5.7.1 from mx.example.com | Not allowed"),
        ],
        negatives: ["[{LED=};{MSG=550};{FQDN=};{IP=192.0.2.25}]"])
}
