extension Format {
    /// m4 source of Sendmail's configuration: messages in quotes (cf/README) (facts: sendmail.mc).
    static let sendmailMC: Format = {
        var format = Format(id: "sendmail.mc", product: "Sendmail", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["*.mc", "sendmail.mc", "submit.mc", "*.m4"]
        format.signs = ["define(", "feature(", "mailer("]
        format.marks = ["define(`", "feature(`", "mailer(", "divert(", "ostype(", "dnl", "versionid("]
        format.languageIDs = ["m4", "msmessages"]
        format.syntax = .sendmail
        format.examples = [
            FormatExample(
                """
                dnl define(`confREJECT_MSG', `550 old')
                define(`confREJECT_MSG', `550 5.7.1 Access denied')dnl
                FEATURE(`dnsbl', `zen.example', `"550 5.7.1 Blocked " $&{client_addr}')dnl
                define(`confTO_COMMAND', `550s')
                """,
                "setting confREJECT_MSG 550 5.7.1 | Access denied",
                "setting dnsbl 550 5.7.1 | Blocked"
            )
        ]
        format.negatives = [
            """
            DAEMON_OPTIONS(`Family=inet, Addr=192.0.2.250')dnl
            """
        ]
        return format
    }()

    /// Sendmail's rules: the `$#error` mailer with status and reply (facts: sendmail.cf).
    static let sendmailCF: Format = {
        var format = Format(id: "sendmail.cf", product: "Sendmail", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["sendmail.cf", "submit.cf"]
        format.marks = ["r$", "r<", "o ", "kaccess"]
        format.languageIDs = ["sm"]
        format.syntax = .sendmail
        format.examples = [
            FormatExample(
                """
                R<REJECT> $*		$#error $@ 5.7.1 $: "550 Access denied"
                R$* $| TEMP	$#error $@ 4.1.8 $: 451 Client IP does not resolve
                R<$+>	$#error $@ $1 $: $2
                """,
                "setting $#error 550 5.7.1 | Access denied",
                "setting $#error 451 4.1.8 | Client IP does not resolve"
            )
        ]
        format.negatives = [
            """
            O DaemonPortOptions=Addr=192.0.2.250
            """
        ]
        return format
    }()

    /// Sendmail's access map: `ERROR:D.S.N:"NNN text"` (cf/README) (facts: sendmail.access).
    static let sendmailAccess: Format = {
        var format = Format(id: "sendmail.access", product: "Sendmail", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["access", "access.*", "access_db", "*.access"]
        format.signs = ["connect:", "error:", "greetpause:", "from:", "spam:", "clientrate:"]
        format.marks = ["connect:", "clientrate:", "clientconn:", "greetpause:"]
        format.syntax = .accessTable
        format.examples = [
            FormatExample(
                """
                Connect:192.0.2.250	REJECT
                From:a@example.org	ERROR:5.7.1:550 Not you, 221
                To:b@example.net	ERROR:4.2.2:"452 Full"
                To:c@example.net	"550 Old style"
                """,
                "setting REJECT",
                "setting ERROR 550 5.7.1 | Not you, 221",
                "setting ERROR 452 4.2.2 | Full",
                "setting  550 | Old style"
            )
        ]
        format.negatives = [
            """
            GreetPause:198.51.100 5000
            """
        ]
        return format
    }()

    /// virtusertable, mailertable: the error mailer as a destination (facts: sendmail.virtuser).
    static let sendmailVirtuser: Format = {
        var format = Format(id: "sendmail.virtuser", product: "Sendmail", kind: .configuration)
        format.strategy = .configuration
        format.globs = ["virtusertable*", "mailertable*", "genericstable*", "virtuser*"]
        format.syntax = .accessTable
        format.examples = [
            FormatExample(
                """
                a@example.net	error:nouser 550 5.1.1 No such user
                b@example.net	error:5.2.1:554 Closed
                c@example.net	c550@example.org
                """,
                "setting error 550 5.1.1 | No such user",
                "setting error 554 5.2.1 | Closed"
            )
        ]
        format.negatives = [
            """
            @example.net	%1@550.example.org
            """
        ]
        return format
    }()
}
