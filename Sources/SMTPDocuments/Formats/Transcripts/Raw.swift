extension FormatList {
    /// Lines as they are on the wire: typed in telnet, copied out of a packet capture (facts: raw).
    static let raw: Format = {
        var format = Format(id: "raw", product: "unmarked session", kind: .transcript)
        format.strategy = .session
        format.conversation.isBare = true
        format.conversation.showsData = true
        format.examples = [
            FormatExample(
                "220 mx.example.org ESMTP Postfix\nEHLO pc.example\n250-mx.example.org\n250 SIZE 550\nMAIL FROM:<a@example.net>\n250 2.1.0 Ok\nDATA\n354 go on\nSubject: 550\n\n250 ok\n.\n250 2.0.0 Ok: queued as 1\nQUIT\n221 2.0.0 Bye",
                "reply 220 | mx.example.org ESMTP Postfix", "command EHLO | EHLO pc.example",
                "reply 250 lines 2 | mx.example.org SIZE 550", "command MAIL | MAIL FROM:<a@example.net>",
                "reply 250 2.1.0 | Ok", "command DATA | DATA", "reply 354 | go on", "data | Subject: 550", "data | ",
                "data | 250 ok", "end of data", "reply 250 2.0.0 | Ok: queued as 1", "command QUIT | QUIT",
                "reply 221 2.0.0 | Bye"),
            FormatExample(
                "220 mx ESMTP\nEHLO pc.example\n250 AUTH LOGIN\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYQ==\n334 UGFzc3dvcmQ6\nYg==\n535 5.7.8 no",
                "reply 220 | mx ESMTP", "command EHLO | EHLO pc.example", "reply 250 | AUTH LOGIN",
                "command AUTH | AUTH LOGIN", "reply 334 | VXNlcm5hbWU6", "secret | YQ==", "reply 334 | UGFzc3dvcmQ6",
                "secret | Yg==", "reply 535 5.7.8 | no"),
        ]
        format.negatives = ["250 people came to the party.\nThey left at 10.\n", "Data is important.\nHelp is near.\n"]
        return format
    }()

    /// Lines of telnet, nc and ncat around a raw session (facts: telnet).
    static let telnet: Format = {
        var format = Format(id: "telnet", product: "telnet, nc, ncat", kind: .transcript)
        format.starts = [.line]
        format.conversation.isBare = true
        format.conversation.showsData = true
        format.patterns = [
            LinePattern("Escape character is '", boundary: .connected),
            LinePattern("Ncat: Connected to ", boundary: .connected),
            LinePattern("Connection to {word} {word} port {} succeeded!", boundary: .connected),
            LinePattern("Connection closed by foreign host.", boundary: .closed),
        ]
        format.examples = [
            FormatExample(
                "Trying 192.0.2.25...\nConnected to mx.example.org.\nEscape character is '^]'.\n554 no service\nConnection closed by foreign host.",
                "boundary connected", "reply 554 | no service", "boundary closed")
        ]
        return format
    }()
}
