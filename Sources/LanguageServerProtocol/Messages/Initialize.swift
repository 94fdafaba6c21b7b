import JSON

/// `initialize`.
package enum Initialize: RequestMessage {
    package static let method = "initialize"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        /// The process to live with; nil where there is none.
        package var processID: Int?
        package var clientName: String?
        package var locale: String?
        package var capabilities: ClientCapabilities
        package var initializationOptions: JSONView?
        /// `off`, `messages` or `verbose`.
        package var trace: String?
        /// `workspaceFolders`, else `rootUri`, else `rootPath` as a path.
        package var roots: [String]
        /// `workDoneToken`.
        package var workDoneToken: JSONValue?

        package init(json: JSONView) throws(JSONDecodingError) {
            processID = try json.decodeIfPresent("processId")
            clientName = json.member("clientInfo")?.member("name")?.string
            locale = try json.decodeIfPresent("locale")
            capabilities = ClientCapabilities(json.member("capabilities")?.value ?? nil)
            initializationOptions = json.member("initializationOptions")
            trace = json.member("trace")?.string
            let folders = json.member("workspaceFolders")?.elements.compactMap { $0.member("uri")?.string }
            let root = json.member("rootUri")?.string ?? json.member("rootPath")?.string
            roots = folders ?? (root.map { [$0] } ?? [])
            workDoneToken = json.member("workDoneToken")?.value
        }
    }

    package struct Result: Sendable, JSONEncodable {
        package var capabilities: [JSONValue.Member]
        package var serverName: String
        package var serverVersion: String

        package init(capabilities: [JSONValue.Member], serverName: String, serverVersion: String) {
            self.capabilities = capabilities
            self.serverName = serverName
            self.serverVersion = serverVersion
        }

        package func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("capabilities", JSONValue.object(capabilities))
            writer.member(
                "serverInfo",
                JSONValue.object([.init("name", .string(serverName)), .init("version", .string(serverVersion))]))
            writer.endObject()
        }
    }
}

/// `initialized`.
package enum Initialized: NotificationMessage {
    package typealias Params = NoParams
    package static let method = "initialized"
}
