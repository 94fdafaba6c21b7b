import SMTPDocuments
import SMTPReply

/// Measures how fast documents are read, without analysis or output.
enum ReadingBenchmark {
    static func run(_ path: String) {
        let bytes = Files.read(path)
        bytes.withBytes { all in
            let profile = FormatDetection.profile(path: path, head: all)
            let reader = DocumentReader(profile: profile)
            for _ in 0..<3 {
                var counts = (replies: 0, statuses: 0, commands: 0, others: 0)
                let time = ContinuousClock().measure {
                    var state = ReaderState()
                    var start = 0
                    while start < all.count {
                        var end = min(all.count, start + TextChunk.targetSize)
                        while end < all.count, all[end - 1] != 0x0A { end += 1 }
                        reader.read(all[start..<end], state: &state) { finding in
                            switch finding {
                            case .reply: counts.replies += 1
                            case .status: counts.statuses += 1
                            case .command: counts.commands += 1
                            default: counts.others += 1
                            }
                        }
                        state.rebase(by: start - end)
                        start = end
                    }
                }
                let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
                print(path, profile.kind.rawValue, counts, Int(Double(all.count) / seconds / 1e6), "MB/s")
            }
        }
    }
}
