extension FormatList {
    /// Cisco Secure Email's mail log: a status of its own, and the other server's reply as a tuple of Python's.
    static let ciscoESA = Format(
        id: "cisco.esa", product: "Cisco Secure Email", kind: .log, globs: ["mail.@*.s", "*mail_logs*"],
        starts: [.dated, .line], form: .backslash,
        patterns: [
            LinePattern(
                "{}ounced: DCID {digits} MID {digits} to RID {digits} - {}('{code}', ['{text>}']", outcome: .bounced),
            LinePattern(
                "{}elayed: DCID {digits} MID {digits} to RID {digits} - {}('{code}', ['{text>}']", outcome: .deferred),
            LinePattern("{}DCID {digits} MID {digits} to RID {digits} - {}('{code}', ['{text>}']"),
        ],
        examples: [
            FormatExample(
                "Tue Mar  4 09:15:02 2025 Info: Bounced: DCID 550 MID 451 to RID 0 - Bounced by destination server with response: 5.1.0 - Unknown address error ('550', ['5.1.1 <x@example.org>: User unknown'])",
                "reply 550 5.1.1 bounced | <x@example.org>: User unknown"),
            FormatExample(
                "Tue Mar  4 09:15:02 2025 Info: Delayed: DCID 551 MID 452 to RID 0 - 4.1.0 - Unknown address error ('451', ['4.7.1 Greylisted']) []",
                "reply 451 4.7.1 deferred | Greylisted"),
        ],
        negatives: [
            "Tue Mar  4 09:15:02 2025 Info: MID 550250 ICID 421 RID 0 To: <x@example.org>",
            "Tue Mar  4 09:15:02 2025 Info: Message done DCID 552 MID 450 to RID [0] [('received-on', '250')]",
        ])
}
