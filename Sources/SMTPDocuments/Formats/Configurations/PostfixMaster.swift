extension Format {
    /// `master.cf`: services and their own parameters behind `-o` (master(5)) (facts: postfix.master.cf).
    static let postfixMaster: Format = {
        var format = Format(id: "postfix.master.cf", product: "Postfix", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["master.cf", "master.cf.*"]
        format.marks = [
            "-o smtpd_", "-o syslog_name", "-o milter_", "pickup ", "cleanup ", "qmgr ", "tlsmgr ", "rewrite ",
            "bounce ", "submission ", "smtps ",
        ]
        format.syntax = .postfixMaster
        format.examples = [
            FormatExample(
                """
                submission inet n - y - - smtpd
                  -o smtpd_reject_unlisted_recipient=no
                  -o unverified_recipient_reject_code=550
                  -o { smtpd_recipient_restrictions = permit_sasl_authenticated, reject }
                """,
                "setting smtpd_reject_unlisted_recipient",
                "setting unverified_recipient_reject_code 550",
                "setting smtpd_recipient_restrictions",
                "setting permit_sasl_authenticated",
                "setting reject"
            )
        ]
        format.negatives = [
            """
            192.0.2.250:587 inet n - y - 550 smtpd
            """
        ]
        return format
    }()
}
