import SMTPLanguageServer

/// The language server on standard input and output.
func serve(_ options: Options) throws(UsageError) -> Int32 {
    var parent: Int?
    if let text = options["clientProcessId"] {
        guard let process = Int(text), process > 0 else {
            throw UsageError(message: "--clientProcessId takes the number of a process, not '\(printable(text))'")
        }
        parent = process
    }
    return ServerProcess.run(parent: parent, formats: options["formats"])
}
