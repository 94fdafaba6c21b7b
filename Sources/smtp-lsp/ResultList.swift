import JSON

/// Results one after the other, as one JSON array or as one object a line, written as a stream.
struct ResultList {
    let isArray: Bool
    let output: Output
    private var isEmpty = true

    init(_ format: OutputFormat, _ output: Output) {
        isArray = format == .json
        self.output = output
    }

    @inline(__always)
    mutating func add(_ write: (inout JSONWriter) -> Void) {
        if isArray { output.json.between(isEmpty ? "[\n" : ",\n") }
        isEmpty = false
        write(&output.json)
        if !isArray { output.json.between("\n") }
        output.flushIfFull()
    }

    mutating func end() {
        if isArray { output.json.between(isEmpty ? "[]\n" : "\n]\n") }
        output.flush()
    }
}
