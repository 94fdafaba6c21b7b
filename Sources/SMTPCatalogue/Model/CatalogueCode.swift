import SMTPReply

/// Something the catalogue has an entry for: a reply code, an enhanced status code, or a family of the latter.
public enum CatalogueCode: Hashable, Sendable, CustomStringConvertible {
    /// A reply code: `551`.
    case reply(ReplyCode)
    /// An enhanced status code: `5.1.6`.
    case enhanced(EnhancedStatusCode)
    /// All enhanced status codes of a class, subject or detail: `5.X.Y`, `X.1.Y`, `X.1.6`.
    case family(String)

    /// A code from its whole text: three digits, `5.1.6`, or one with `X` and `Y` for any part; nil for anything else.
    public init?(_ text: String) {
        var text = text
        guard let code = text.withUTF8({ CatalogueCode(Bytes($0)) }) else { return nil }
        self = code
    }

    /// A code from its whole text.
    init?(_ text: Bytes) {
        if text.count == 3, let code = ReplyParser.threeDigits(in: text, at: 0) {
            self = .reply(code)
        } else if let match = ReplyParser.enhancedStatusCode(in: text, at: 0), match.range.count == text.count {
            guard let code = match.code, match.faults.isEmpty else { return nil }
            self = .enhanced(code)
        } else {
            let name = text.string
            guard CatalogueCode.isFamily(name) else { return nil }
            self = .family(name)
        }
    }

    private static func isFamily(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3, text.utf8.contains(0x58) || text.utf8.contains(0x59) else { return false }
        return parts.allSatisfy { part in
            part.elementsEqual("X".utf8) || part.elementsEqual("Y".utf8)
                || (1...3).contains(part.count) && part.allSatisfy { $0 &- 0x30 < 10 }
        }
    }

    /// The code as it is written.
    public var description: String {
        switch self {
        case .reply(let code): code.description
        case .enhanced(let code): code.description
        case .family(let name): name
        }
    }
}
