import SMTPDocuments
import SMTPReply

/// Which reply codes a command may get: RFC 5321 §4.3.2, its extensions, and what is tolerated in practice.
enum CommandReplies {
    /// 421, 500 and 501 fit every command (RFC 5321 §4.3.2) and stand nowhere here.
    private static let table: [String: Set<UInt16>] = [
        "CONNECT": [220, 450, 451, 521, 550, 553, 554],
        "EHLO": [250, 502, 503, 504, 521, 550, 554],
        "HELO": [250, 502, 503, 504, 521, 550, 554],
        "LHLO": [250, 502, 504, 550],
        "MAIL": [250, 450, 451, 452, 455, 503, 504, 530, 550, 552, 553, 554, 555],
        "RCPT": [250, 251, 252, 450, 451, 452, 455, 503, 504, 521, 530, 550, 551, 552, 553, 554, 555, 556],
        "DATA": [354, 450, 451, 452, 503, 530, 550, 554],
        "END-OF-DATA": [250, 353, 450, 451, 452, 521, 550, 552, 553, 554, 571],
        "BDAT": [250, 353, 450, 451, 452, 503, 530, 550, 552, 554],
        "BURL": [250, 451, 503, 552, 554],
        "RSET": [250, 504],
        "VRFY": [250, 251, 252, 450, 502, 504, 530, 550, 551, 553, 554],
        "EXPN": [250, 252, 502, 504, 530, 550, 554],
        "HELP": [211, 214, 502, 504],
        "NOOP": [250],
        "QUIT": [221, 250],
        "STARTTLS": [220, 454, 502, 503, 530, 554],
        "AUTH": [
            235, 334, 422, 432, 435, 451, 454, 502, 503, 504, 523, 524, 525, 530, 534, 535, 538, 550, 554,
        ],
        "ETRN": [250, 251, 252, 253, 458, 459, 502, 503, 530, 554],
        "ATRN": [250, 450, 451, 453, 502, 503, 530],
        "XCLIENT": [220, 503, 550],
        "XFORWARD": [250, 503, 550],
    ]
    private static let always: Set<UInt16> = [421, 500, 501]

    /// Whether `code` may answer `verb`; nil for verbs that the table does not know.
    static func fits(_ code: ReplyCode, _ verb: CommandVerb) -> Bool? {
        guard let codes = table[verb.rawValue] else { return nil }
        return codes.contains(code.rawValue) || always.contains(code.rawValue)
    }

    /// Whether `verb` may get a 3yz reply.
    static func hasIntermediate(_ verb: CommandVerb) -> Bool? {
        table[verb.rawValue].map { codes in codes.contains { $0 / 100 == 3 } }
    }
}
