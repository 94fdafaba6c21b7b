extension FormatList {
    /// One name a format of this folder.
    static let logs: [Format] = [
        generic, postfixDelivery, postfixReject, postfixChecks, postfixClient, postfixVerbose, postfixWarning,
        postfixPasted, postfixOther,
        eximDelivery, eximReject, sendmailDelivery, sendmailReject, sendmailSession, openSMTPD, qmail, courier, dovecot,
        exchangeProtocol, exchangeTracking, amavis, haraka, hMailServer, iis, mailEnable, mDaemon, powerMTA, stalwart,
        maddy, mailHog, mercury, ciscoESA, aiosmtpd, msmtpLog, smallAgents, otherServers, momentum, kerio, ses,
        sendGrid, mailgun,
        eventWebhooks,
        kumoMTA,
        containers,
    ]
}
