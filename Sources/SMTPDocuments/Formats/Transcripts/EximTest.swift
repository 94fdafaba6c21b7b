extension FormatList {
    /// `exim -bh`: a session typed by hand among remarks that begin with `>>>` (facts: exim.bh).
    static let eximTest = Format(
        id: "exim.bh", product: "Exim", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true, isBare: true),
        patterns: [LinePattern("**** SMTP testing session"), LinePattern(">>> ", isWeak: true)],
        examples: [
            FormatExample(
                "**** SMTP testing session as if from host 192.0.2.9\n**** This is not for real!\n\n>>> check hosts = :\n220 mx ESMTP\n>>> 550 is in the list\n550 relay not permitted",
                "reply 220 | mx ESMTP", "reply 550 | relay not permitted")
        ],
        negatives: [">>> 550 + 1\n551\n>>> print(250)\n250\n"])
}
