extension Format {
    /// `reject` and `ereject`: text that the server puts behind a code of its own (RFC 5429) (facts: sieve).
    static let sieve: Format = {
        var format = Format(id: "sieve", product: "Sieve", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*.sieve", "*.siv", ".dovecot.sieve"]
        format.marks = [
            "require [", "require \"", "if header", "if address", "if size", "elsif", "fileinto", "reject \"",
            "ereject", "keep;", "stop;",
        ]
        format.languageIDs = ["sieve"]
        format.syntax = .sieve
        format.examples = [
            FormatExample(
                """
                require ["reject"];
                # reject "550";
                if size :over 550K {
                  reject "550 5.7.1 not wanted";
                }
                ereject text:
                Too big, 552 bytes.
                .
                ;
                """,
                "setting reject 550 5.7.1 | not wanted",
                "setting ereject | Too big, 552 bytes."
            )
        ]
        format.negatives = [
            """
            if size :over 550K { discard; }
            """
        ]
        return format
    }()
}
