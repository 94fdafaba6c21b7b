extension FormatList {
    /// Lines of telnet, nc and ncat around a bare session (facts: telnet).
    static let telnet = Format(
        id: "telnet", product: "telnet, nc, ncat", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true, isBare: true),
        patterns: [
            LinePattern("Escape character is '", boundary: .connected),
            LinePattern("Ncat: Connected to ", boundary: .connected),
            LinePattern("Connection to {word} {word} port {} succeeded!", boundary: .connected),
            LinePattern("Connection closed by foreign host.", boundary: .closed),
        ],
        examples: [
            FormatExample(
                "Trying 192.0.2.25...\nConnected to mx.example.org.\nEscape character is '^]'.\n554 no service\nConnection closed by foreign host.",
                "boundary connected", "reply 554 | no service", "boundary closed")
        ],
        negatives: ["Trying 192.0.2.250...\nConnected to mx550.example.org.\n"])
}
