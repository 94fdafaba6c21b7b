import JSON

/// `MessageType`.
package enum MessageType: Int, Hashable, Sendable {
    case error = 1
    case warning = 2
    case info = 3
    case log = 4
}

/// Parameters of `window/logMessage` and `window/showMessage`.
package struct WindowMessageParams: Sendable, JSONEncodable {
    package var type: MessageType
    package var message: String

    package init(type: MessageType, message: String) {
        self.type = type
        self.message = message
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", type.rawValue)
        writer.member("message", message)
        writer.endObject()
    }
}

/// `window/logMessage`.
package enum LogMessage: ServerNotification {
    package typealias Params = WindowMessageParams
    package static let method = "window/logMessage"
}

/// `window/showMessage`.
package enum ShowMessage: ServerNotification {
    package typealias Params = WindowMessageParams
    package static let method = "window/showMessage"
}
