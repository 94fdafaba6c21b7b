/// A JSON value of its own, for the few places that keep or build one: settings, `data`, tests.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A member of an object; order is kept.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member `name` of an object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    package var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    package var int: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    package var elements: [JSONValue] {
        if case .array(let value) = self { value } else { [] }
    }

    package var members: [Member] {
        if case .object(let value) = self { value } else { [] }
    }
}

extension JSONValue: JSONDecodable, JSONEncodable {
    package init(json: JSONView) { self = json.value }

    /// The value in `text`.
    package init(parsing text: String) throws(JSONParseError) {
        self = try JSONDocument(Array(text.utf8)).root.value
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .integer(let value): writer.integer(value)
        case .number(let value): writer.double(value)
        case .string(let value): writer.string(value)
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .object(let members):
            writer.beginObject()
            for member in members {
                writer.key(dynamic: member.name)
                member.value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}

extension JSONView {
    /// The value as a ``JSONValue``; of members with one name the last one stays, where the first one stood.
    package var value: JSONValue {
        switch kind {
        case .null: return .null
        case .boolean: return .bool(bool ?? false)
        case .string: return .string(string ?? "")
        case .number:
            if !node.isMarked, let int { return .integer(int) }
            return .number(double ?? 0)
        case .array: return .array(elements.map(\.value))
        case .object:
            var members: [JSONValue.Member] = []
            members.reserveCapacity(count)
            var places: [String: Int] = [:]
            forEachMember { key, value in
                let name = key.string ?? ""
                if let place = places.updateValue(members.count, forKey: name) {
                    members[place].value = value.value
                    places[name] = place
                } else {
                    members.append(JSONValue.Member(name, value.value))
                }
            }
            return .object(members)
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(nilLiteral: ()) { self = .null }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
