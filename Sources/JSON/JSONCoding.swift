/// What can be read from a JSON value.
package protocol JSONDecodable {
    init(json: JSONView) throws(JSONDecodingError)
}

/// What can be written as a JSON value.
package protocol JSONEncodable {
    /// Writes exactly one value.
    func write(to writer: inout JSONWriter)
}

/// A value that is not what was wanted, and the way to it: `textDocument.uri: expected string, found number`.
package struct JSONDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Members and indices from the root of the text.
    package let path: String
    package let problem: String

    package init(path: String, problem: String) {
        self.path = path
        self.problem = problem
    }

    package var description: String { path.isEmpty ? problem : "\(path): \(problem)" }
}

extension JSONView {
    /// An error about this value.
    package func mismatch(expected: String) -> JSONDecodingError {
        JSONDecodingError(path: path, problem: "expected \(expected), found \(kind.rawValue)")
    }

    /// The member `name`; null counts as absent.
    package func member(_ name: StaticString) -> JSONView? {
        self[name].flatMap { $0.isNull ? nil : $0 }
    }

    /// Reads the member `name`, which must be there.
    package func decode<Value: JSONDecodable>(
        _ name: StaticString, as _: Value.Type = Value.self
    ) throws(JSONDecodingError) -> Value {
        guard kind == .object else { throw mismatch(expected: "object") }
        guard let member = self[name] else {
            throw JSONDecodingError(path: path.isEmpty ? "\(name)" : "\(path).\(name)", problem: "missing")
        }
        return try Value(json: member)
    }

    /// Reads the member `name`; nil where it is absent or null.
    package func decodeIfPresent<Value: JSONDecodable>(
        _ name: StaticString, as _: Value.Type = Value.self
    ) throws(JSONDecodingError) -> Value? {
        guard let member = member(name) else { return nil }
        return try Value(json: member)
    }

    /// The way from the root to this value; empty for the root.
    package var path: String {
        var parts = ""
        var at = 0
        while at < index {
            let node = document.nodes[at]
            var child = at + 1
            var number = 0
            while Int(document.nodes[child + (node.kind == .object ? 1 : 0)].next) <= index {
                child = Int(document.nodes[child + (node.kind == .object ? 1 : 0)].next)
                number += 1
            }
            if node.kind == .object {
                let key = JSONView(document: document, index: child).string ?? ""
                parts += parts.isEmpty ? key : ".\(key)"
                at = child == index ? index : child + 1
            } else {
                parts += "[\(number)]"
                at = child
            }
        }
        return parts
    }
}

extension String: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        guard let value = json.string else { throw json.mismatch(expected: "string") }
        self = value
    }

    package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        guard let value = json.int else { throw json.mismatch(expected: "integer") }
        self = value
    }

    package func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        guard let value = json.double else { throw json.mismatch(expected: "number") }
        self = value
    }

    package func write(to writer: inout JSONWriter) { writer.double(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        guard let value = json.bool else { throw json.mismatch(expected: "boolean") }
        self = value
    }

    package func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    package init(json: JSONView) throws(JSONDecodingError) {
        guard json.kind == .array else { throw json.mismatch(expected: "array") }
        self = []
        reserveCapacity(json.count)
        for element in json.elements { append(try Element(json: element)) }
    }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    package func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    package func write(to writer: inout JSONWriter) {
        if let self { self.write(to: &writer) } else { writer.null() }
    }
}
