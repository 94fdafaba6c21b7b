extension FormatList {
    /// `mail.debug` of JavaMail and Jakarta Mail: remarks among bare lines (facts: javamail).
    static let javaMail = Format(
        id: "javamail", product: "JavaMail", kind: .transcript, globs: ["catalina.out"], starts: [.line, .dated],
        conversation: Format.Conversation(showsData: true, isBare: true),
        patterns: [
            LinePattern("{?[{name}] }DEBUG SMTP"), LinePattern("DEBUG: setDebug: JavaMail"),
            // java.util.logging, as application servers write it.
            LinePattern("{}mail.smtp.protocol] ({}) {line}"), LinePattern("{}mail.smtp.protocol: {line}"),
            LinePattern("{}mail.smtp] ("),
        ],
        examples: [
            FormatExample(
                "DEBUG SMTP: trying to connect to host \"mx.example.org\", port 25, isSSL false\n220 mx.example.org ESMTP\nDEBUG SMTP: connected to host \"mx.example.org\", port: 25\nEHLO pc\n250-mx.example.org\n250 SIZE 10240000\nDEBUG SMTP: Found extension \"SIZE\", arg \"10240000\"",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 lines 2 | mx.example.org SIZE 10240000"),
            FormatExample(
                "2025-03-04 09:15:02,550 FINEST [com.sun.mail.smtp.protocol] (executor-thread-25) MAIL FROM:<a@example.net>\n2025-03-04 09:15:02,551 FINEST [com.sun.mail.smtp.protocol] (executor-thread-25) 530 5.7.1 Authentication required",
                "command MAIL | MAIL FROM:<a@example.net>", "reply 530 5.7.1 | Authentication required"),
        ],
        negatives: ["DEBUG SMTP: exception reading response, 550 ms\nDEBUG: 250 files"])
}
