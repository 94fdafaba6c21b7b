import SMTPDocuments
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("*.log", "/var/log/mail.log"), ("*.LOG", "C:\\\\Logs\\\\Mail.log"), ("**log", "/var/syslog"),
        ("mail.log", "/var/log/mail.log"), ("/var/log/**", "/var/log/a/b"),
        ("**/postfix/*.cf", "/etc/postfix/main.cf"), ("postfix/*.cf", "/etc/postfix/main.cf"),
        ("mail.{log,err}*", "/x/mail.err.1"),
        ("mail.log.[0-9]", "/x/mail.log.3"), ("a?c", "/abc"), ("**/a/**/b", "/x/a/y/z/b"), ("*a*b*", "/xaxbx"),
        ("[!a]b", "/cb"),
        ("/a/*/c", "/a/b/c"), ("**", "/any/thing"), ("a/**/b/*.c", "/q/a/b/b/x.c"),
    ])
    func matches(_ pattern: String, _ path: String) { #expect(Glob.matches(pattern, path: path)) }

    @Test(arguments: [
        ("*.log", "/var/log/mail.log.1"), ("mail.log", "/x/email.log"), ("**/log", "/var/syslog"), ("b/*.c", "/ab/x.c"),
        ("/log/*", "/var/log/a"), ("postfix/*.cf", "/etc/postfix/x/main.cf"),
        ("a?c", "/a/c"), ("mail.log.[0-9]", "/x/mail.log.x"), ("[!a]b", "/ab"), ("/a/*/c", "/a/b/d/c"), ("", "/x"),
        ("{", "/x"),
    ])
    func doesNotMatch(_ pattern: String, _ path: String) { #expect(!Glob.matches(pattern, path: path)) }
}
