import JSON

/// `workspace/executeCommand`; its result is whatever the command gives.
package enum ExecuteCommand {
    package static let method = "workspace/executeCommand"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var command: String
        package var arguments: [JSONView]

        package init(json: JSONView) throws(JSONDecodingError) {
            command = try json.decode("command")
            guard let list = json.member("arguments") else {
                arguments = []
                return
            }
            guard list.kind == .array else { throw list.mismatch(expected: "array") }
            arguments = list.elements
        }
    }
}
