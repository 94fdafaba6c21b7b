extension FormatList {
    /// One name a file of this folder.
    static let configurations: [Format] = []
}
