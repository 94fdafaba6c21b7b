extension FormatList {
    /// Python's smtplib with `set_debuglevel` (facts: smtplib). The `retcode` lines repeat the reply.
    static let smtplib = Format(
        id: "smtplib", product: "Python smtplib", kind: .transcript, starts: [.line, .dated], form: .backslash,
        conversation: Format.Conversation(showsData: true),
        patterns: [
            LinePattern("reply: retcode ("),
            LinePattern("reply: b'{server>}'"), LinePattern("reply: b\"{server>}\""), LinePattern("reply: '{server>}'"),
            LinePattern("send: b'{client>}'"), LinePattern("send: b\"{client>}\""),
            LinePattern("send: '{client>}'"), LinePattern("send: \"{client>}\""),
            LinePattern("connect: to ("), LinePattern("connect: b'"), LinePattern("data: ("),
        ],
        examples: [
            FormatExample(
                "send: 'ehlo pc\\r\\n'\nreply: b'250-mx.example.org\\r\\n'\nreply: b'250 SIZE 10240000\\r\\n'\nreply: retcode (250); Msg: b'mx.example.org\\nSIZE 10240000'",
                "command EHLO | ehlo pc", "reply 250 lines 2 | mx.example.org SIZE 10240000"),
            FormatExample(
                "send: 'AUTH LOGIN YWxpY2U=\\r\\n'\nreply: b'334 UGFzc3dvcmQ6\\r\\n'\nreply: retcode (334); Msg: b'UGFzc3dvcmQ6'\nsend: 'c2VjcmV0\\r\\n'",
                "command AUTH | AUTH LOGIN YWxpY2U=", "secret | YWxpY2U=", "reply 334 | UGFzc3dvcmQ6",
                "secret | c2VjcmV0"),
            FormatExample(
                "send: 'data\\r\\n'\nreply: b'354 Go ahead\\r\\n'\ndata: (354, b'Go ahead')\nsend: b'QUIT it\\r\\nRCPT TO:<x>\\r\\n.\\r\\n'\nreply: b'250 2.0.0 Ok\\r\\n'",
                "command DATA | data", "reply 354 | Go ahead", "end of data", "reply 250 2.0.0 | Ok"),
        ],
        negatives: ["send: 250 flowers\nreply: soon"])
}
