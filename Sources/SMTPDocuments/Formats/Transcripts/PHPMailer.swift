extension FormatList {
    /// PHPMailer's `SMTPDebug`; only a reply's first line is marked, and HTML output loses the line ends (facts: phpmailer).
    static let phpMailer = Format(
        id: "phpmailer", product: "PHPMailer", kind: .transcript, starts: [.line, .dated], form: .backslash,
        conversation: Format.Conversation(showsData: true),
        patterns: [
            LinePattern("SERVER -> CLIENT: {server}", ends: phpMailerEnds, repeats: true),
            LinePattern("CLIENT -> SERVER: {client}", ends: phpMailerEnds, repeats: true),
            LinePattern("SERVER -&gt; CLIENT: {server}", ends: phpMailerEnds),
            LinePattern("CLIENT -&gt; SERVER: {client}", ends: phpMailerEnds),
            // An application's or a web server's own words before the mark.
            LinePattern("{} SERVER -> CLIENT: {server}", ends: phpMailerEnds, repeats: true),
            LinePattern("{} CLIENT -> SERVER: {client}", ends: phpMailerEnds, repeats: true),
            LinePattern("{}SMTP INBOUND: \"{server>}\""), LinePattern("SMTP -> FROM SERVER: {server}", ends: ["<br"]),
            LinePattern("SMTP -> FROM SERVER:{server}", ends: ["<br"]),
            LinePattern("SMTP -> ERROR: {}from server: {reply}", ends: ["<br"]),
            LinePattern("SMTP ERROR: {command} command failed: {reply}", ends: ["<br"]),
            LinePattern("SMTP Error: {reason}", ends: ["<br"]), LinePattern("SMTP ERROR: {reason}", ends: ["<br"]),
            LinePattern("Connection: opened", boundary: .connected),
            LinePattern("Connection: closed", boundary: .closed),
        ],
        examples: [
            FormatExample(
                "2025-03-04 09:15:02\tSERVER -> CLIENT: 220 mx.example.org ESMTP\n2025-03-04 09:15:02\tCLIENT -> SERVER: EHLO pc\n2025-03-04 09:15:02\tSERVER -> CLIENT: 250-mx.example.org\n                  \t\t250-SIZE 35882577\n                  \t\t250 8BITMIME",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 lines 3 | mx.example.org SIZE 35882577 8BITMIME"),
            FormatExample(
                "2025-03-04 09:15:02 SMTP ERROR: RCPT TO command failed: 550 5.1.1 User unknown",
                "reply 550 5.1.1 to RCPT | User unknown"),
            FormatExample(
                "SERVER -> CLIENT: 250-mx.example.org250-SIZE 35882577250-8BITMIME250 STARTTLS<br>",
                "reply 250 lines 4 | mx.example.org SIZE 35882577 8BITMIME STARTTLS"),
            FormatExample(
                "SERVER -&gt; CLIENT: 250-mx.example.org250-SIZE 10240000250-VRFY250 DSN<br>\nCLIENT -&gt; SERVER: EHLO pc<br>",
                "reply 250 lines 4 | mx.example.org SIZE 10240000 VRFY DSN", "command EHLO | EHLO pc"),
            FormatExample(
                "[Tue Mar 04 09:15:02 2025] [php7:notice] [pid 550] [client 192.0.2.9:40112] SERVER -> CLIENT: 250-mx.example.org\\r\\n250 8BITMIME\\r\\n, referer: https://www.example.net/",
                "reply 250 lines 2 | mx.example.org 8BITMIME"),
            // Pasted from a browser: one line.
            FormatExample(
                "2025-03-04 09:15:02\tSERVER -> CLIENT: 220 mx.example.org ESMTP 2025-03-04 09:15:02\tCLIENT -> SERVER: EHLO pc 2025-03-04 09:15:02\tSERVER -> CLIENT: 250-mx.example.org 250-SIZE 5500 250 STARTTLS 2025-03-04 09:15:03\tCLIENT -> SERVER: STARTTLS",
                "reply 220 | mx.example.org ESMTP", "command EHLO | EHLO pc",
                "reply 250 lines 3 | mx.example.org SIZE 5500 STARTTLS", "command STARTTLS | STARTTLS"),
            FormatExample(
                "SMTP -> FROM SERVER: 535-5.7.8 Not accepted 535 5.7.8 at all",
                "reply 535 5.7.8 lines 2 | Not accepted at all"),
        ],
        negatives: [
            "SMTP connect() failed after 550 ms\nConnection: opening to mx.example.org:587, timeout=250, options=array()"
        ])
    static let phpMailerEnds = ["<br", "\\r\\n, referer", ", referer: "]
}
