import SMTPLanguageServer
import Testing

@Suite struct DocumentURITests {
    @Test(arguments: [
        ("file:///c%3A/a%20b.log", "FILE:///C:/a b.log"), ("file:///tmp/%C3%A9", "file:///tmp/é"),
        ("file://localhost/tmp/a", "file:///tmp/a"), ("file:///a%2fb", "file:///a/b"),
        ("file:///a%3fb", "file:///a%3Fb"),
    ])
    func areOne(_ first: String, _ second: String) {
        #expect(DocumentURI(first) == DocumentURI(second))
    }

    @Test(arguments: [
        ("file:///a%3Fb", "file:///a?b"), ("file:///A", "file:///a"), ("untitled:Untitled-1", "untitled:untitled-1"),
    ])
    func areTwo(_ first: String, _ second: String) {
        #expect(DocumentURI(first) != DocumentURI(second))
    }

    @Test(arguments: [
        ("file:///var/log/mail%20log", "/var/log/mail log"), ("file:///a%3Fb%25", "/a?b%"), ("file:///a%00b", nil),
        ("untitled:Untitled-1", nil), ("git:/a?x", nil), ("", nil), ("file://host/share", nil), ("%", nil),
        ("file:///a%4", "/a%4"),
    ])
    func havePaths(_ uri: String, _ path: String?) {
        #expect(DocumentURI(uri).path == path)
    }
}
