/// `shutdown`.
package enum Shutdown: RequestMessage {
    package typealias Params = NoParams
    package typealias Result = VoidResult
    package static let method = "shutdown"
}

/// `exit`.
package enum Exit: NotificationMessage {
    package typealias Params = NoParams
    package static let method = "exit"
}
