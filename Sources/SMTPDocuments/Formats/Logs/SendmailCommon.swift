extension FormatList {
    static let sendmailTags = [
        "sendmail", "sm-mta", "sm-msp-queue", "sm-acceptingconnections", "sendmail-in", "sendmail-out", "sm-que", "sm",
    ]
    static let mailLogGlobs = ["**/log/mail*", "**/log/maillog*", "**/log/syslog*", "**/log/messages*"]
}
