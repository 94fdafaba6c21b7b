import JSON

/// `$/progress`: the value is written by whoever makes progress.
package enum Progress<Value: JSONEncodable & Sendable>: ServerNotification {
    package static var method: String { "$/progress" }

    package struct Params: Sendable, JSONEncodable {
        /// As the client gave it.
        package var token: JSONValue
        package var value: Value

        package init(token: JSONValue, value: Value) {
            self.token = token
            self.value = value
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("token", token)
            writer.member("value", value)
            writer.endObject()
        }
    }
}
