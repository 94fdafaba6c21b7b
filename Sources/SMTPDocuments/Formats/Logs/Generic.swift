extension FormatList {
    /// Any line where a code and an enhanced status code of its class stand together: the safe rule (facts:
    /// journal.generic, golang). It has no patterns: it is what is left when nothing else fits.
    static let generic: Format = {
        var format = Format(id: "generic", product: "any", kind: .log)
        format.examples = [
            FormatExample(
                "app[12]: upstream responded with 550 5.1.1 No such user", "reply 550 5.1.1 | No such user")
        ]
        format.negatives = [
            "kernel: 550 5.10.0-21 loaded", "took 250 2.5 ms", "version 4.5.0 (build 421)",
            "GET /a HTTP/1.1 550 1.2.3.4",
        ]
        return format
    }()
}
