/// Pieces of sessions that the examples of rules share.
enum ExampleSession {
    static let greeting = "S: 220 mx.example.org ESMTP\n"
    static let mail = "C: MAIL FROM:<a@example.com>\nS: 250 2.1.0 OK\n"
    static let recipient = "C: RCPT TO:<b@example.org>\nS: 250 2.1.5 OK\n"

    /// Greeting, EHLO and an answer that offers `extensions`.
    static func hello(_ extensions: String...) -> String {
        let lines = ["mx.example.org"] + extensions
        let answer = lines.indices.map { "S: 250\($0 == lines.count - 1 ? " " : "-")\(lines[$0])\n" }
        return greeting + "C: EHLO client.example.com\n" + answer.joined()
    }

    /// A recipient that gets this reply, in the middle of a session.
    static func recipient(_ reply: String) -> String { "C: RCPT TO:<b@example.net>\nS: \(reply)" }
}
