import JSON

/// `client/registerCapability`.
package enum RegisterCapability: ServerRequest {
    package static let method = "client/registerCapability"

    package struct Params: Sendable, JSONEncodable {
        package var registrations: [Registration]

        package init(registrations: [Registration]) {
            self.registrations = registrations
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("registrations", registrations)
            writer.endObject()
        }
    }

    package struct Registration: Sendable, JSONEncodable {
        package var id: String
        package var method: String
        package var options: JSONValue?

        package init(id: String, method: String, options: JSONValue? = nil) {
            self.id = id
            self.method = method
            self.options = options
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("id", id)
            writer.member("method", method)
            writer.member("registerOptions", ifPresent: options)
            writer.endObject()
        }
    }
}
