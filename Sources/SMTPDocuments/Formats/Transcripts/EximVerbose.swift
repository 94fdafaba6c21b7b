extension FormatList {
    /// `exim -v` and `exim -d`: arrows that turn round between client and server, continuations without mark (facts: exim.v).
    static let eximVerbose = Format(
        id: "exim.v", product: "Exim", kind: .transcript, starts: [.line, .dated],
        patterns: [
            LinePattern("{?{digits} }SMTP<< {line}"), LinePattern("{?{digits} }SMTP>> {line}"),
            LinePattern("{?{digits} }SMTP|> {line}"), LinePattern("{?{digits} }SMTP+> {line}"),
            LinePattern("{digits}         {line}", isWeak: true),
            LinePattern("{?{digits} }SMTP(close)>>", boundary: .closed), LinePattern("{?{digits} }SMTP("),
            LinePattern("{?{digits} }read response data: size=", isWeak: true),
            LinePattern("{?{digits} }cmd buf flush ", isWeak: true),
            LinePattern("{?{digits} }sync_responses expect ", isWeak: true),
        ],
        examples: [
            FormatExample(
                "  SMTP<< 220 mx.example.org ESMTP\n  SMTP>> EHLO pc.example\n  SMTP<< 250-mx.example.org\n         250-SIZE 10240000\n         250 HELP\n  SMTP(close)>>",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc.example",
                "reply 250 lines 3 | mx.example.org SIZE 10240000 HELP", "boundary closed"),
            FormatExample(
                "09:15:02  4512 SMTP>> 550 5.1.1 no\n09:15:02  4512 SMTP<< RCPT TO:<x@example.org>",
                "reply 550 5.1.1 | no",
                "command RCPT | RCPT TO:<x@example.org>"),
            FormatExample(
                "09:15:02  4512 SMTP<< 250-mx.example.org\n09:15:02  4512         250-SIZE 5500\n09:15:02  4512         250 HELP",
                "reply 250 lines 3 | mx.example.org SIZE 5500 HELP"),
        ],
        negatives: ["LOG: MAIN\n  <= s@example.net U=root P=local S=550"])
}
