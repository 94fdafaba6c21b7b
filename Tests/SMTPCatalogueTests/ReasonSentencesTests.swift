import Foundation
import SMTPCatalogue
import Testing

/// Sentences of every reason and language, with the reason that an expert gives them.
@Suite struct ReasonSentencesTests {
    @Test(arguments: try languages())
    func readsAsAnExpertWould(_ language: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: "\(language).txt"), encoding: .utf8)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", maxSplits: 1)
            #expect(fields.count == 2, "\(line)")
            guard let accepted = fields.first?.split(separator: "|"), let reply = fields.last else { continue }
            let found =
                Catalogue.explain(ReplyQuestion(text: String(reply)), fields: [.reason]).reason?.rawValue ?? "none"
            #expect(accepted.contains { $0 == found }, "\(found) for \(line)")
        }
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Samples/reasons")
    }

    private static func languages() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
            .map { String($0.dropLast(4)) }.sorted()
    }

    /// Where codes stand in free text, and which counts where there are several.
    @Test(
        arguments: [
            ("ERROR_CODE :550, ERROR_CODE :5.2.1 refused", 550, "5.2.1"), ("ResponseCode 421, not reachable", 421, nil),
            ("550/5.1.1 unknown", 550, "5.1.1"), ("550_5.1.1 unknown", 550, "5.1.1"), ("code=550 unknown", 550, nil),
            ("no mailbox here (#5.1.1)", nil, "5.1.1"), ("<mx.example.net #5.2.2 smtp; 552 full>", 552, "5.2.2"),
            ("220-mx.example.fr 421 4.2.1 Service refused", 421, "4.2.1"),
            ("250 2.1.0 Ok 550 5.1.1 no such user", 550, "5.1.1"), ("552 5.2.2 full 503 5.5.1 Need RCPT", 552, "5.2.2"),
            ("220 mx.example.net ESMTP 8.15.2/8.15.2; 23 Nov 2026 15:00:01 +0100", 220, nil),
            ("Command died with status 255: exit code 255", nil, nil), ("it failed with code 550", 550, nil),
            ("192.0.2.5 port 587 after 450 seconds v5.1.2", nil, nil), ("http://example.net/?id=550", nil, nil),
        ] as [(String, Int?, String?)])
    func findsTheCodes(_ text: String, _ code: Int?, _ enhanced: String?) {
        let explanation = Catalogue.explain(ReplyQuestion(text: text), fields: [.reason])
        #expect(explanation.code.map { Int($0.rawValue) } == code)
        #expect(explanation.enhanced?.description == enhanced)
    }
}
