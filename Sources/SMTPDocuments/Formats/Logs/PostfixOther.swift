extension FormatList {
    /// Postfix daemons whose lines hold no replies: naming them saves looking (facts: postfix.smtpd.misc).
    static let postfixOther = Format(
        id: "postfix.other", product: "Postfix", kind: .log,
        tags: [
            "*/qmgr", "*/pickup", "*/bounce", "*/anvil", "*/scache", "*/master", "*/postfix-script",
            "*/trivial-rewrite",
            "*/proxymap", "*/tlsmgr", "*/flush", "*/showq", "*/verify", "*/postlog", "*/dnsblog", "*/postsuper",
            "*/oqmgr",
        ],
        examples: [
            FormatExample(
                "Mar  4 09:15:02 mx1 postfix/qmgr[550]: 4XkQ3n1Zz9z2xJ: from=<s@example.org>, size=550, nrcpt=1")
        ],
        negatives: [
            "Mar  4 09:15:02 mx1 postfix/bounce[550]: 4XkQ3n1Zz9z2xJ: sender non-delivery notification: 4XkQ3n250"
        ])
}
