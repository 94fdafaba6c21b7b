import JSON

/// One JSON-RPC message that came in (JSON-RPC 2.0 §4 and §5).
package enum Message: Sendable {
    case request(id: RequestID, method: String, params: JSONView?)
    case notification(method: String, params: JSONView?)
    case response(id: RequestID?, outcome: Outcome)
    /// Answered with `error`; `id` where it could be read.
    case invalid(id: RequestID?, error: ResponseError)

    /// What became of a request of ours.
    package enum Outcome: Sendable {
        case result(JSONView)
        case error(JSONView)
    }
}

extension Message {
    /// The message in `json`, which must be one object (a batch is the transport's business).
    package init(_ json: JSONView) {
        guard json.kind == .object else {
            self = .invalid(id: nil, error: ResponseError(.invalidRequest, "A message is an object, not \(json.kind)."))
            return
        }
        let idView = json["id"]
        let id = idView.flatMap(RequestID.init)
        func invalid(_ problem: String) -> Message {
            .invalid(id: id, error: ResponseError(.invalidRequest, problem))
        }
        guard json["jsonrpc"]?.isString("2.0") ?? false else {
            self = invalid("The member jsonrpc must be \"2.0\".")
            return
        }
        guard let methodView = json["method"] else {
            self = Message.response(json, id) ?? invalid("Neither method nor result nor error.")
            return
        }
        guard let method = methodView.string else {
            self = invalid("The member method must be a string, not \(methodView.kind).")
            return
        }
        let params = json.member("params")
        if let params, params.kind != .object, params.kind != .array {
            self = invalid("The member params must be an object or an array, not \(params.kind).")
        } else if let id {
            self = .request(id: id, method: method, params: params)
        } else if let idView {
            self = invalid("The member id must be an integer or a string, not \(idView.kind).")
        } else {
            self = .notification(method: method, params: params)
        }
    }

    private static func response(_ json: JSONView, _ id: RequestID?) -> Message? {
        if let error = json.member("error") { return .response(id: id, outcome: .error(error)) }
        guard json["id"] != nil, let result = json["result"] else { return nil }
        return .response(id: id, outcome: .result(result))
    }
}
