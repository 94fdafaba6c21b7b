import JSON

/// What a client announced, as far as the server asks for it. What is missing or malformed counts as not announced.
package struct ClientCapabilities: Sendable {
    private let json: JSONValue

    package init(_ json: JSONValue = nil) {
        self.json = json
    }

    /// The value at `path`, names separated by dots.
    package func value(_ path: String) -> JSONValue? {
        var value = json
        for name in path.utf8.split(separator: 0x2E) {
            guard let next = value[String(Substring(name))] else { return nil }
            value = next
        }
        return value
    }

    /// Whether the flag at `path` is true.
    package func has(_ path: String) -> Bool { value(path)?.bool ?? false }

    /// Whether an object stands at `path`.
    package func announces(_ path: String) -> Bool {
        if case .object = value(path) { true } else { false }
    }

    /// The strings of the array at `path`.
    package func strings(_ path: String) -> [String] { value(path)?.elements.compactMap(\.string) ?? [] }

    /// The whole numbers of the array at `path`.
    package func integers(_ path: String) -> [Int] { value(path)?.elements.compactMap(\.int) ?? [] }
}
