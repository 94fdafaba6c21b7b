extension FormatList {
    /// `curl -v smtp://…`; HTTP has the same marks, so only replies and commands count (facts: curl).
    static let curl = Format(
        id: "curl", product: "curl", kind: .transcript, starts: [.line],
        patterns: [
            LinePattern("< {server}", isWeak: true), LinePattern("> {client}", isWeak: true),
            LinePattern("* Connected to ", boundary: .connected, isWeak: true),
            LinePattern("* Closing connection", boundary: .closed, isWeak: true),
        ],
        examples: [
            FormatExample(
                "< 220 mx.example.org ESMTP\n> EHLO pc.example\n< 250-mx.example.org\n< 250 SIZE 1\n> AUTH LOGIN\n< 334 VXNlcm5hbWU6\n> YWxpY2U=\n< 535 5.7.8 no",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example",
                "reply 250 lines 2 | mx.example.org SIZE 1", "command AUTH | AUTH LOGIN", "reply 334 | VXNlcm5hbWU6",
                "secret | YWxpY2U=", "reply 535 5.7.8 | no")
        ],
        negatives: ["> GET / HTTP/1.1\n< HTTP/1.1 220 OK\n< Server: x\n", "> 250 people came,\n> she said\n"])
}
