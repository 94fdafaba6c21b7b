extension FormatList {
    /// One name a format of this folder.
    static let logs: [Format] = [
        generic, postfixDelivery, postfixReject, postfixChecks, postfixClient, postfixVerbose, postfixWarning,
    ]
}
