import Foundation
import SMTPCatalogue

/// How many replies a second get their reason, without the cost of JSON.
enum ReasonBenchmark {
    /// Reads the lines of `file` as reply texts; prints the best of five rates.
    static func run(_ file: String) {
        guard let data = FileManager.default.contents(atPath: file) else { return print("cannot read \(file)") }
        let questions = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
            ReplyQuestion(text: String($0))
        }
        let rounds = max(1, 20_000 / max(1, questions.count))
        var answered = 0
        var best = 0.0
        for _ in 0..<5 {
            answered = 0
            let time = ContinuousClock().measure {
                for _ in 0..<rounds {
                    for question in questions where Catalogue.explain(question, fields: [.reason]).reason != nil {
                        answered += 1
                    }
                }
            }
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            best = max(best, Double(questions.count * rounds) / seconds)
        }
        print("\(Int(best)) replies/s, \(answered / rounds) of \(questions.count) answered")
    }
}
