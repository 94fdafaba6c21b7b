/// `smtp-lsp-bench read FILE…`: throughput of pure reading; `scan FILE…`: what is found, one JSON object a line, columns
/// in code points; `reasons FILE…`: reasons of the lines of a file, one reply text a line.
@main struct Command {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let files = arguments.dropFirst().filter { !$0.hasPrefix("--") && !["ndjson", "utf-32"].contains($0) }
        switch arguments.first {
        case "read": files.forEach(ReadingBenchmark.run)
        case "scan": files.forEach(ScanDump.run)
        case "reasons": files.forEach(ReasonBenchmark.run)
        default: print("usage: smtp-lsp-bench read|scan|reasons FILE…")
        }
    }
}
