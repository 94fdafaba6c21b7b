import SMTPDocuments
import SMTPReply

/// Which reply codes a command may get: RFC 5321 §4.3.2, its extensions, and what is tolerated in practice.
enum CommandReplies {
    /// 421, 500 and 501 fit every command (RFC 5321 §4.3.2) and stand nowhere here.
    private static let table: [CommandVerb: [UInt16]] = [
        .connect: [220, 450, 451, 521, 550, 553, 554],
        .ehlo: [250, 502, 503, 504, 521, 550, 554],
        .helo: [250, 502, 503, 504, 521, 550, 554],
        .lhlo: [250, 502, 504, 550],
        // 355 where a message goes on that broke off before (RFC 1845 §5).
        .mail: [250, 355, 450, 451, 452, 455, 503, 504, 530, 550, 552, 553, 554, 555],
        .rcpt: [250, 251, 252, 450, 451, 452, 455, 503, 504, 521, 530, 550, 551, 552, 553, 554, 555, 556],
        .data: [354, 450, 451, 452, 503, 530, 550, 554],
        .endOfData: [250, 353, 450, 451, 452, 521, 550, 552, 553, 554, 571],
        .bdat: [250, 353, 450, 451, 452, 503, 530, 550, 552, 554],
        .burl: [250, 451, 503, 552, 554],
        .rset: [250, 504],
        .vrfy: [250, 251, 252, 450, 502, 504, 530, 550, 551, 553, 554],
        .expn: [250, 252, 502, 504, 530, 550, 554],
        .help: [211, 214, 502, 504],
        .noop: [250],
        .quit: [221, 250],
        .startTLS: [220, 454, 502, 503, 530, 554],
        .auth: [
            235, 334, 422, 432, 435, 451, 454, 502, 503, 504, 523, 524, 525, 530, 534, 535, 538, 550, 554,
        ],
        .etrn: [250, 251, 252, 253, 458, 459, 502, 503, 530, 554],
        CommandVerb(rawValue: "ATRN"): [250, 450, 451, 453, 502, 503, 530],
        .xclient: [220, 503, 550],
        .xforward: [250, 503, 550],
    ]
    private static let always: [UInt16] = [421, 500, 501]

    /// Whether `code` may answer `verb`; nil for verbs that the table does not know.
    static func fits(_ code: ReplyCode, _ verb: CommandVerb) -> Bool? {
        guard let codes = table[verb] else { return nil }
        return codes.contains(code.rawValue) || always.contains(code.rawValue)
    }

    /// Whether `verb` may get a 3yz reply.
    static func hasIntermediate(_ verb: CommandVerb) -> Bool? {
        table[verb].map { codes in codes.contains { $0 / 100 == 3 } }
    }
}
