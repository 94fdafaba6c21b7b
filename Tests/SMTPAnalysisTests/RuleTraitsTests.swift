import SMTPDocuments
import SMTPReply
import TestSupport
import Testing

@testable import SMTPAnalysis

@Suite("A rule has nothing to say about replies without its traits")
struct RuleTraitsTests {
    /// Replies of every kind that rules tell apart: codes, enhanced status codes and words in all combinations.
    private static let replies: String = {
        let codes = [200, 211, 220, 250, 334, 354, 421, 422, 431, 450, 451, 452, 541, 550, 551, 552, 554, 571, 666]
        let enhanced = [
            "", "2.0.0 ", "2.1.5 ", "3.1.1 ", "4.1.1 ", "4.7.1 ", "5.0.0 ", "5.01.1 ", "5.7.29 ", "5.6.10 ",
        ]
        let texts = [
            "OK", "User unknown", "Rate limit", "Blocked, see zen.spamhaus.org", "[TSS04] later", "Too many recipients",
            "No route (111)", "gsmtp",
        ]
        var lines =
            "S: 220 mx.example.org ESMTP\nC: EHLO c.example.com\nS: 250-mx.example.org\nS: 250 ENHANCEDSTATUSCODES\n"
        for code in codes {
            for enhanced in enhanced {
                for text in texts { lines += "C: NOOP\nS: \(code) \(enhanced)\(text)\n" }
                lines += "C: NOOP\nS: \(code)-\(enhanced)One\nS: \(code) 5.1.1 Two\n"
                lines += "C: NOOP\nS: \(code)-\(enhanced)One\nS: 550 Two\n"
            }
            lines += "C: NOOP\nS: \(code)\nC: NOOP\nS: \(code)-Open\n"
        }
        return lines
    }()

    @Test func madeUpReplies() { check(Self.replies) }

    @Test(arguments: RuleList.all.filter { !$0.traits.isEmpty }.map(\.name))
    func examples(_ name: String) throws {
        let rule = try #require(RuleList.rule(named: name))
        check(rule.bad.text)
        check(rule.good.text)
    }

    @Test func mailLog() throws { check(String(decoding: try Samples.bytes("mail.log"), as: UTF8.self)) }

    /// Asks every rule about every reply in `text` that lacks its traits.
    private func check(_ text: String) {
        Array(text.utf8).withBytes { bytes in
            let profile = FormatDetection.profile(head: bytes)
            let window = TextWindow(bytes)
            var reader = ReaderState()
            var session = SessionState()
            DocumentReader(profile: profile).read(bytes, state: &reader) { finding in
                SessionTracker().consume(finding, in: window, state: &session) { step in
                    guard case .reply(let reply) = step.finding else { return }
                    for kind in TextKind.allCases { ask(reply, step, kind, window) }
                }
            }
        }
    }

    private func ask(_ reply: FoundReply, _ step: SessionStep, _ kind: TextKind, _ window: TextWindow) {
        let traits = ReplyTraits(reply)
        for rule in RuleList.all
        where rule.triggers.contains(.reply) && rule.kinds.contains(kind) && !rule.traits.isEmpty {
            guard rule.traits.isDisjoint(with: traits) else { continue }
            var context = RuleContext(
                window: window, options: AnalysisOptions(), formats: .builtIn, memory: RuleMemory())
            context.turn(to: kind)
            context.reply = reply
            context.turn(to: kind == .transcript ? step : nil)
            rule.check(&context)
            #expect(context.issues.isEmpty, "\(rule.name): \(reply.text(in: window.chunk))")
            #expect(context.memory == RuleMemory() && context.spoken.isEmpty)
        }
    }
}

@Suite("Marks are those of a plain search")
struct TextMarksTests {
    @Test func agreesWithAPlainSearch() {
        let pieces = TextMarks.words.flatMap { $0.1.map(\.description) } + ["x", " ", ".", "(", "a1", "Mail ", "ing"]
        var state: UInt64 = 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<next(6) + 1 {
                let piece = pieces[next(pieces.count)]
                text += next(3) == 0 ? piece.uppercased() : piece
                if next(2) == 0 { text += " " }
            }
            Array(text.utf8).withBytes { bytes in
                let marks = TextMarks(bytes, at: 100)
                for (kind, texts) in TextMarks.words {
                    #expect(marks[kind] == plain(kind, texts, in: bytes)?.moved(by: 100), "\(kind) in \(text)")
                }
            }
        }
    }

    /// The first word of `texts` at the beginning of a word, or at a sign.
    private func plain(_ kind: TextMarks.Kind, _ texts: [StaticString], in bytes: Bytes) -> Range<Int>? {
        for index in bytes.indices {
            if index > 0, bytes[index - 1].isLetterOrDigit, bytes[index].isLetterOrDigit { continue }
            for text in texts where bytes.startsASCII(with: text, at: index) {
                return index..<index + MarkNeedle(kind: kind, text: text).length(in: bytes, at: index)
            }
        }
        return nil
    }
}
