import JSONRPC
import SMTPDocuments

/// The server as a process: standard input and output, a reader thread, a worker.
package enum ServerProcess {
    /// Serves until the client or the input ends.
    ///
    /// - Parameters:
    ///   - parent: The process to live with, where the command line names one.
    ///   - formats: The file of user formats, where the settings name none.
    /// - Returns: The exit status.
    package static func run(parent: Int? = nil, formats: String? = nil) -> Int32 {
        System.ignoreBrokenPipes()
        let output = System.takeStandardOutput()
        return run(input: System.standardInput, output: output, parent: parent, formats: formats)
    }

    /// Serves on two descriptors.
    static func run(input: Int32, output: Int32, parent: Int?, formats: String? = nil) -> Int32 {
        // The first document needs them: they are made while the client still introduces itself.
        _ = System.startThread { _ = FormatSet.builtIn }
        let watches = System.environment("SMTP_LSP_NO_PARENT_WATCH") != "1"
        let inbox = Inbox()
        let reader = InputReader(input, inbox: inbox) {
            // The worker may be writing to a pipe that nobody empties: nobody waits for it.
            System.leave(1)
        }
        if watches, let parent { reader.watch(process: parent) }
        let server = LanguageServer(inbox: inbox) { message in
            // A client that is gone is told nothing; the end of the input follows.
            try? System.write(output, parts: [message.head, message.body, message.tail])
        }
        server.formatsFile.setFallback(formats)
        server.parentIsKnown = { process in if watches { reader.watch(process: process) } }
        guard System.startThread({ reader.run() }) else {
            System.write(System.standardError, "smtp-lsp: no thread can be started\n")
            return 1
        }
        return server.run()
    }
}
