import SMTPAnalysis
import SMTPDocuments
import SMTPReply
import Testing

@Suite struct AnalysedDocumentTests {
    /// A session, long enough for several chunks when repeated.
    static let session = """
        220 mx.example.org ESMTP
        EHLO client.example.com
        250-mx.example.org
        250-PIPELINING
        250 ENHANCEDSTATUSCODES
        MAIL FROM:<a@example.com>
        250 2.1.0 OK
        RCPT TO:<b@example.org>
        551 5.1.6 User not local; please try <c@example.com>
        RCPT TO:<d@example.org>
        550 4.1.1 No such user
        QUIT
        221 2.0.0 Bye

        """

    func document(_ text: String) -> AnalysedDocument {
        AnalysedDocument(
            text: Text(bytes: Array(text.utf8)), origin: AnalysedDocument.Origin(override: "transcript"))
    }

    /// After any edit the document says what a document that was opened with that text says.
    func checkEditsAgreeWithOpening(_ source: String, seed: UInt64, rounds: Int) {
        var random = SplitMix(state: seed)
        var flat = Array(source.utf8)
        var edited = document(source)
        let snippets = [
            "", "2", "\n", "250-a\n", "550 5.1.1 x\n", "DATA\n354 go\n", ".\n", "QUIT\n", "RCPT TO:<x@y.z>\n", "250",
        ]
        for _ in 0..<rounds {
            let start = Int.random(in: 0...flat.count, using: &random)
            let length = Int.random(in: 0...min(flat.count - start, 40), using: &random)
            let replacement = Array((snippets.randomElement(using: &random) ?? "").utf8)
            flat.replaceSubrange(start..<start + length, with: replacement)
            edited.replace(start..<start + length, with: replacement)
            let opened = AnalysedDocument(
                text: Text(bytes: flat), origin: AnalysedDocument.Origin(override: "transcript"))
            #expect(edited.counts == opened.counts)
            #expect(edited.allIssues().map(\.range) == opened.allIssues().map(\.range))
            #expect(edited.allIssues().map(\.rule) == opened.allIssues().map(\.rule))
        }
    }

    @Test func smallEditsAgreeWithOpening() { checkEditsAgreeWithOpening(Self.session, seed: 1, rounds: 150) }

    @Test func editsAcrossChunksAgreeWithOpening() {
        checkEditsAgreeWithOpening(String(repeating: Self.session, count: 120), seed: 2, rounds: 8)
    }

    /// What a hover says does not depend on where the text was cut: a reply may be spread over chunks, a command may be
    /// answered in the next one.
    @Test(arguments: ["250-mx.example.org", "250-PIPELINING", "RCPT TO:<b@example.org>", "550 4.1.1 No such user"])
    func hoversAgreeInAllSessions(_ line: String) {
        let count = 300
        let document = document(String(repeating: Self.session, count: count))
        #expect(document.text.chunks.count > 10)
        guard let first = Self.session.utf8.firstRange(of: line.utf8)?.lowerBound else { return }
        let offset = Self.session.utf8.distance(from: Self.session.startIndex, to: first)
        let hovers = (1..<count).map { session in
            let content = document.hover(atByte: session * Self.session.utf8.count + offset, language: .english)
            // Only the numbers of lines may differ.
            return content?.rendered(.plaintext, isShort: false).filter { !$0.isNumber }
        }
        #expect(Set(hovers).count == 1 && hovers[0] != nil)
    }

    @Test(arguments: [session, "220 mx\nEHLO a\n250 b\nDATA\n354 go\n550 data\n", "plain words\n"])
    func halvesAgreeWithTheWhole(_ part: String) {
        // The second source is one endless message: its halves begin in different states.
        let text = Text(bytes: Array(String(repeating: part, count: 40_000 / part.utf8.count + 1).utf8))
        let origin = AnalysedDocument.Origin(override: "transcript")
        let whole = AnalysedDocument(text: text, origin: origin)
        let backwards: AnalysedDocument.Concurrently = { count, body in (0..<count).reversed().forEach { body($0) } }
        let halves = AnalysedDocument(text: text, origin: origin, concurrently: backwards, concurrentFrom: 2)
        #expect(halves.counts == whole.counts)
        #expect(halves.allIssues() == whole.allIssues())
        let stamps = text.chunks.indices.map { halves.stamp(ofChunk: $0) }
        #expect(Set(stamps).count == stamps.count)
        for chunk in text.chunks.indices {
            #expect(halves.state(beforeChunk: chunk) == whole.state(beforeChunk: chunk))
        }
    }
}

/// A generator with a fixed seed: the same edits in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
