extension FormatList {
    /// Lines as they are on the wire: typed in telnet, copied out of a packet capture; LMTP too (facts: raw, xoauth2).
    static let raw = Format(
        id: "raw", product: "unmarked session", kind: .transcript, globs: ["*.smtp", "*.transcript"],
        conversation: Format.Conversation(showsData: true, isBare: true), strategy: .session,
        examples: [
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
        ],
        negatives: ["250 people came to the party.\nThey left at 10.\n", "Data is important.\nHelp is near.\n"])
}
