import JSON

/// `workspace/configuration`.
package enum ConfigurationRequest: ServerRequest {
    package static let method = "workspace/configuration"

    package struct Params: Sendable, JSONEncodable {
        package var sections: [String]

        package init(sections: [String]) {
            self.sections = sections
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.key("items")
            writer.beginArray()
            for section in sections {
                writer.beginObject()
                writer.member("section", section)
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
    }
}

/// `workspace/didChangeConfiguration`.
package enum DidChangeConfiguration: NotificationMessage {
    package static let method = "workspace/didChangeConfiguration"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        /// Null with clients that want to be asked.
        package var settings: JSONView?

        package init(json: JSONView) {
            settings = json.member("settings")
        }
    }
}
