extension FormatList {
    /// `socat -v`: a line with date and length before each piece of the session; the carriage return is shown.
    static let socat = Format(
        id: "socat", product: "socat", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(isBare: true),
        patterns: [
            LinePattern("> {}  length={digits} from={digits} to={digits}"),
            LinePattern("< {}  length={digits} from={digits} to={digits}"),
        ],
        examples: [
            FormatExample(
                "> 2025/03/04 09:15:02.550250  length=35 from=0 to=34\n220 mx.example.org ESMTP\\r\n< 2025/03/04 09:15:02.550251  length=22 from=0 to=21\nEHLO pc.example\\r\n> 2025/03/04 09:15:02.550252  length=250 from=35 to=284\n250-mx.example.org\\r\n250 DSN\\r",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example",
                "reply 250 lines 2 | mx.example.org DSN")
        ],
        negatives: ["> 2025/03/04 09:15:02.550250  length=250 from=0 to=421\nGET / HTTP/1.1\\r"])
}
