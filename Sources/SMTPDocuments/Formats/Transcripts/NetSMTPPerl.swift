extension FormatList {
    /// Perl's Net::SMTP and Net::Cmd with `Debug` (facts: perl.netsmtp).
    static let perlNetSMTP = Format(
        id: "perl.netsmtp", product: "Perl Net::SMTP", kind: .transcript, starts: [.line],
        conversation: Format.Conversation(showsData: true),
        patterns: [
            LinePattern("Net::{name}{?::{name}}=GLOB({})>>> {client}"),
            LinePattern("Net::{name}{?::{name}}=GLOB({})<<< {server}"),
            LinePattern("Net::{name}{?::{name}}=GLOB({})>>>"), LinePattern("Net::{name}>>>"),
        ],
        examples: [
            FormatExample(
                "Net::SMTP>>> Net::SMTP(3.14)\nNet::SMTP=GLOB(0x55a0b1c2d3e4)<<< 220 mx.example.org ESMTP\nNet::SMTP=GLOB(0x55a0b1c2d3e4)>>> EHLO localhost",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO localhost")
        ],
        negatives: ["Net::SMTP>   Net::Cmd(3.12)\nNet::SMTP>     Exporter(5.550)"])
}
