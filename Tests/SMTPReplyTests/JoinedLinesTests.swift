import SMTPReply
import Testing

@Suite struct JoinedLinesTests {
    @Test(arguments: [
        ("550-5.1.1 a 550-5.1.1 b 550 5.1.1 c", #"550-5.1.1 "a" | 550-5.1.1 "b" | 550 5.1.1 "c""#),
        (#"550-5.1.1 a\n550 5.1.1 b"#, #"550-5.1.1 "a" | 550 5.1.1 "b""#),
        (#"550-5.1.1 a\r\n550 5.1.1 b\r\n"#, #"550-5.1.1 "a" | 550 5.1.1 "b""#),
        (#"550-5.1.1 a\\n550 5.1.1 b"#, #"550-5.1.1 "a" | 550 5.1.1 "b""#),
        (#"250-host[nl]250-SIZE 1[nl]250 HELP"#, #"250-"host" | 250-"SIZE 1" | 250 "HELP""#),
        ("550-5.1.1 a#015#012550 5.1.1 b", #"550-5.1.1 "a" | 550 5.1.1 "b""#),
        ("550_5.1.1_no_user/Giving_up_on_192.0.2.1./", #"550 5.1.1 "no_user""#),
        ("550-5.1.1_no_http://a/b/550_5.1.1_user/Giving_up_on_x", #"550-5.1.1 "no_http://a/b" | 550 5.1.1 "user""#),
        ("550+5.1.1+No+such+user", #"550 5.1.1 "No+such+user""#),
        (
            "250-SIZE 35882577250-8BITMIME250-STARTTLS",
            #"250-"SIZE 35882577" | 250-"8BITMIME" | 250-"STARTTLS" !multiline-unterminated@-"#
        ),
        ("250-PIPELINING250 HELP", #"250-"PIPELINING" | 250 "HELP""#),
        ("550-5.7.1 a.550-5.7.1 See b.550 5.7.1 c", #"550-5.7.1 "a." | 550-5.7.1 "See b." | 550 5.7.1 "c""#),
        ("550-550-5.7.1 a 550-550 5.7.1 b 550 c", #"550-5.7.1 "a" | 550-5.7.1 "b" | 550 "c""#),
        ("550-5.1.1 error 550 in 550 5.1.1 done", #"550-5.1.1 "error 550 in" | 550 5.1.1 "done""#),
        ("550 error 550 in", #"550 "error 550 in""#),
        ("550-a 1-550-1234 550 b", #"550-"a 1-550-1234" | 550 "b""#),
        ("550-a | 550 b", #"550-"a" | 550 "b""#),
        (#"250 a\n250 b"#, #"250 "a" ;; 250 "b""#),
        (#"550 5.1.1 a\nb"#, #"550 5.1.1 "a" | --- "b""#),
        (#"550-a\n550 b (#5.1.1)"#, #"550-"a" | 550 5.1.1 "b (#5.1.1)" !placement@5.1.1"#),
        (#"550 5.1.1 C:\new"#, #"550 5.1.1 "C:" | --- "ew""#),
    ])
    func unjoins(_ text: String, _ expected: String) {
        #expect(describe(text) == expected)
    }

    @Test func staysLinear() {
        for piece in ["550-5.1.1 550 ", "250-A", "550 a\n", "#", #"\n"#, "550-", "1.1.1.", "250-a\r"] {
            let text = "550-5.1.1 a " + String(repeating: piece, count: 20_000)
            #expect(!Reply.parse(text).isEmpty)
        }
    }

    @Test func takesTheCodeFromElsewhere() {
        let bytes = Array(#"5.1.1 a\n5.1.1 b"#.utf8)
        var lines: [ReplyLine] = []
        bytes.withBytes { ReplyParser.joinedLines(in: $0, range: $0.indices, code: ReplyCode(550), into: &lines) }
        #expect(lines.map { describe($0, bytes) } == [#"--- 5.1.1 "a""#, #"--- 5.1.1 "b""#])
    }
}
