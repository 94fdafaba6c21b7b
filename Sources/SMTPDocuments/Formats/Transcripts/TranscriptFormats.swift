extension FormatList {
    /// One name a format of this folder.
    static let transcripts: [Format] = [
        raw, telnet, clientServer, swaks, curl, openssl, smtplib, smtplibErrors, perlNetSMTP, phpMailer, javaMail,
        javaMailErrors, nodemailer, nodemailerErrors, dotNet, rubyNetSMTP, lettre, sNail, eximVerbose, sendmailVerbose,
        eximTest, msmtpDebug, ssmtp, postfixTranscript, thunderbird, appleMail, wireshark, tcpdump, dovecotRawlog,
        openSMTPDTrace, swiftMailer, smtpMessages, codeIgniter, mutt, socat, otherMarks,
    ]
}
