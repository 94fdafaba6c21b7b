extension FormatList {
    /// One name a file of this folder.
    static let bounces: [Format] = []
}
