extension FormatList {
    /// `C:` and `S:` as RFCs write sessions (facts: rfc.cs).
    static let clientServer: Format = {
        var format = Format(id: "rfc.cs", product: "C: and S: lines", kind: .transcript)
        format.starts = [.line]
        format.conversation.showsData = true
        format.form = .backslash
        format.patterns = [
            LinePattern("S: {server}", isWeak: true), LinePattern("C: {client}", isWeak: true),
            LinePattern("S:{server}", isWeak: true), LinePattern("C:{client}", isWeak: true),
            LinePattern("S[{digits}]: {server}", isWeak: true), LinePattern("C[{digits}]: {client}", isWeak: true),
            LinePattern("S : {server}", isWeak: true), LinePattern("C : {client}", isWeak: true),
        ]
        format.examples = [
            FormatExample(
                "C: EHLO bar.example\nS: 250-foo.example greets bar.example\nS: 250 HELP\nC: QUIT\nS: 221 bye",
                "command EHLO | EHLO bar.example", "reply 250 lines 2 | foo.example greets bar.example HELP",
                "command QUIT | QUIT", "reply 221 | bye")
        ]
        format.negatives = ["C: is a drive, S: is another\nC:\\Users\\550\n"]
        return format
    }()

    /// swaks, whose arrows tell who speaks, whether under TLS and whether as expected (facts: swaks).
    static let swaks: Format = {
        var format = Format(id: "swaks", product: "swaks", kind: .transcript)
        format.starts = [.line]
        format.conversation.showsData = true
        format.patterns =
            ["<-  ", "<** ", "<~  ", "<~* ", "<*~ ", "<   "].map { LinePattern("\($0){server}") }
            + ["-> ", "**> ", "~> ", "*~> ", "~*> "].map { LinePattern("\($0){client}", isWeak: true) }
            + ["<- ", "<~ "].map { LinePattern("\($0){server}", isWeak: true) }
            + [
                LinePattern("=== Connected to ", boundary: .connected),
                LinePattern("=== TLS started", boundary: .tlsStarted),
                LinePattern("*** TLS startup failed", boundary: .tlsFailed),
                LinePattern("=== Connection closed", boundary: .closed),
                LinePattern("*** Remote host closed connection unexpectedly.", boundary: .closed),
            ]
        format.examples = [
            FormatExample(
                "=== Connected to mx.example.org.\n<-  220 mx.example.org ESMTP\n -> EHLO pc\n<-  250 mx.example.org\n ~> RCPT TO:<x@example.org>\n<~* 550 5.1.1 no",
                "boundary connected", "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 | mx.example.org", "command RCPT | RCPT TO:<x@example.org>", "reply 550 5.1.1 | no")
        ]
        format.negatives = ["=== 550 ===\n-> see 250 here\n"]
        return format
    }()
}
