import JSON
import JSONRPC

/// `$/cancelRequest`.
package enum CancelRequest: NotificationMessage {
    package static let method = "$/cancelRequest"

    package struct Params: Sendable, JSONDecodable, MessageParams {
        package var id: RequestID

        package init(json: JSONView) throws(JSONDecodingError) {
            guard let id = json["id"].flatMap(RequestID.init) else {
                throw JSONDecodingError(path: "params.id", problem: "expected integer or string")
            }
            self.id = id
        }
    }
}
