extension FormatList {
    /// Marks of programs that are not named here, by what people paste: the content tells who speaks.
    static let otherMarks = Format(
        id: "marks", product: "other marks", kind: .transcript, starts: [.line, .dated], form: .backslash,
        conversation: Format.Conversation(showsData: true),
        patterns: [
            // ESP Mail Client, which tells in words what it sends.
            LinePattern("< S: {server}", isWeak: true)
        ]
            + [
                "<< ", ">> ", "<= ", "=> ", "<== ", "==> ", "<<<", ">>>", "[S] ", "[C] ", "S> ", "C> ", "R: ", "[R] ",
                "|< ", "|> ", "\u{2514}\u{2500}\u{2500}", "<", ">",
            ]
            .map { LinePattern("\($0){line}", isWeak: true) }
            + [
                "server: ", "Server: ", "SERVER: ", "server> ", "recv: ", "RECV: ", "received: ", "Received: ",
                "Response: ", "response: ",
            ]
            .map { LinePattern("\($0){server}", isWeak: true) }
            + [
                "client: ", "Client: ", "CLIENT: ", "client> ", "sent: ", "Sent: ", "SENT: ", "SEND: ", "Command: ",
                "command: ",
            ]
            .map { LinePattern("\($0){client}", isWeak: true) },
        examples: [
            FormatExample(
                "server: 220 mx.example.org ESMTP\nclient: EHLO pc.example\nserver: 250-mx.example.org\nserver: 250 HELP",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example",
                "reply 250 lines 2 | mx.example.org HELP"),
            FormatExample(
                "=> MAIL FROM:<a@example.net>\n<= 250 2.1.0 Ok\n=> RCPT TO:<x@example.org>\n<= 550 5.1.1 no",
                "command MAIL | MAIL FROM:<a@example.net>", "reply 250 2.1.0 | Ok",
                "command RCPT | RCPT TO:<x@example.org>",
                "reply 550 5.1.1 | no"),
            FormatExample(
                "Sending greeting response...\n< S: 220 mx.example.org ESMTP\nSending command...\n< S: 250-mail\n< S: 250 8BITMIME",
                "reply 220 | mx.example.org ESMTP", "reply 250 lines 2 | mail 8BITMIME"),
            // Marks that are learnt.
            FormatExample(
                "pop: SMTP< 220 mx.example.org ESMTP\npop: SMTP> EHLO pc.example\npop: SMTP< 250-mx.example.org\npop: SMTP< 250 HELP\npop: SMTP> AUTH LOGIN\npop: SMTP< 334 VXNlcm5hbWU6\npop: SMTP> YWxpY2U=\npop: SMTP< 550 no",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example",
                "reply 250 lines 2 | mx.example.org HELP", "command AUTH | AUTH LOGIN", "reply 334 | VXNlcm5hbWU6",
                "secret | YWxpY2U=", "reply 550 | no"),
            FormatExample(
                "[peer 192.0.2.9:40112] wrote 35 bytes: '220 mx.example.org ESMTP\\r\\n'\n[peer 192.0.2.9:40112] read 15 bytes: 'EHLO pc.example\\r\\n'\n[peer 192.0.2.9:40112] wrote 250 bytes: '250 HELP\\r\\n'",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example", "reply 250 | HELP"),
        ],
        negatives: [
            "a: 250 b\na: MAIL is here\na: 550 c\n", "x: 220 SMTP lines\nx: none\n",
            "Server: 250 connections\nClient: data\nServer: nginx\n", "=> 250\n=> 354\n", "<html>\n<250>\n</html>\n",
        ])
}
