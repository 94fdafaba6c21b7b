import SMTPReply
import Testing

@Suite struct ReplyLineTests {
    @Test(arguments: [
        ("250 OK", #"250 "OK""#),
        ("550 5.1.1 No such user", #"550 5.1.1 "No such user""#),
        ("550-5.1.1 No\r\n550 5.1.1 user\r\n", #"550-5.1.1 "No" | 550 5.1.1 "user""#),
        ("250-a\n250 b\n354 c", #"250-"a" | 250 "b" ;; 354 "c""#),
        ("334 ", #"334 """#),
        ("354", #"354$"" !bare-code@354"#),
        ("250:OK", #"250?"OK" !separator@:"#),
        ("250OK", #"250?"OK" !separator@O"#),
        ("25 OK", #"25 "OK" !code-length@25"#),
        ("2500 OK", #"2500 "OK" !code-length@2500"#),
        ("111 refused", #"111 "refused" !code-first-digit@1"#),
        ("571 refused", #"571 "refused" !code-second-digit@7"#),
        ("250-a\r\n251 b", #"250-"a" | 251 "b" !multiline-code-differs@251"#),
        ("250-SIZE", #"250-"SIZE" !multiline-unterminated@-"#),
        ("550 4.7.1 x", #"550 4.7.1 "x" !class-mismatch@4.7.1"#),
        ("550 7.7.1 x", #"550 "7.7.1 x" !bad-class@7.7.1"#),
        ("354 2.0.0 go", #"354 2.0.0 "go" !enhanced-on-3yz@2.0.0"#),
        ("550-5.7.1 a\n550 5.1.1 b", #"550-5.7.1 "a" | 550 5.1.1 "b" !enhanced-differs-in-multiline@5.1.1"#),
        ("550 5.07.1 x", #"550 5.07.1 "x" !leading-zero-or-overflow@5.07.1"#),
        ("550 5.1.1000 x", #"550 "5.1.1000 x" !leading-zero-or-overflow@5.1.1000"#),
        ("550 #5.1.0 Address rejected.", #"550 5.1.0 "Address rejected." !placement@5.1.0"#),
        ("553 sorry, no mailbox (#5.1.1)", #"553 5.1.1 "sorry, no mailbox (#5.1.1)" !placement@5.1.1"#),
        ("550 (5.1.1) x", #"550 5.1.1 "x" !placement@5.1.1"#),
        ("550 inconnu é!", #"550 "inconnu é!" !non-ascii-reply@é"#),
        ("550-550-5.7.1 a\n550 550 5.7.1 b", #"550-5.7.1 "a" | 550 5.7.1 "b""#),
        ("220 5.0.1.2 ready", #"220 "5.0.1.2 ready""#),
        ("192.0.2.1 x", ""),
        ("hello", ""),
        ("hello\n250 OK", #"250 "OK""#),
        ("  550 x\n    more", #"550 "x" | --- "more""#),
        ("250-a\rb\r250 c", #"250-"a" | ---"b" | 250 "c""#.replacing("---\"", with: "----\"")),
    ])
    func reads(_ text: String, _ expected: String) {
        #expect(describe(text) == expected)
    }

    @Test func findsLinesThatAreTooLong() {
        let text = "250 " + String(repeating: "a", count: 506)
        #expect(Reply.parse(text + "\r\n").first?.faults == [])
        #expect(Reply.parse(text + "a\r\n").first?.faults == [ReplyFault(.lineTooLong, 0..<511)])
    }

    @Test func readsAnySequence() {
        let bytes = AnySequence("250 OK".utf8)
        #expect(Reply.parse(bytes).first?.code?.rawValue == 250)
        #expect(Reply.parse([]).isEmpty)
    }
}
