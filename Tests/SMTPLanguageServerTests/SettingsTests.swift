import Testing

private let asked = #"{"workspace":{"configuration":true,"didChangeConfiguration":{"dynamicRegistration":true}}}"#

@Suite struct SettingsTests {
    @Test func asksWhatTheClientAnnounced() {
        let client = TestClient()
        client.send(
            #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":\#(asked)}}"#
        )
        #expect(
            client.notify("initialized", "{}") == [
                #"{"jsonrpc":"2.0","id":1,"method":"workspace/configuration","params":{"items":[{"section":"smtp"}]}}"#,
                #"{"jsonrpc":"2.0","id":2,"method":"client/registerCapability","params":{"registrations":[{"id":"smtp-configuration","method":"workspace/didChangeConfiguration"}]}}"#,
            ])
        #expect(
            client.send(#"{"jsonrpc":"2.0","id":1,"result":[null]}"#, #"{"jsonrpc":"2.0","id":2,"result":null}"#)
                .isEmpty)
        #expect(client.notify("workspace/didChangeConfiguration", #"{"settings":null}"#).count == 1)
        #expect(client.send(#"{"jsonrpc":"2.0","id":3,"result":[{"hover":"short"}]}"#).isEmpty)
        let silent = TestClient()
        silent.send(
            #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}"#
        )
        #expect(silent.notify("initialized", "{}").isEmpty)
    }

    @Test func warnsOnceAboutWhatItDoesNotUnderstand() {
        let options =
            #"{"smtp":{"hover":"long","diagnostics":{"limit":"x","replies":{"log":"all","fax":"off"}},"colour":1,"rules":{"no-such":"off"},"inlayHints":{"log":true}}}"#
        let client = TestClient()
        client.send(
            #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"initializationOptions":\#(options),"capabilities":{}}}"#
        )
        #expect(
            client.notify("initialized", "{}") == [
                #"{"jsonrpc":"2.0","method":"window/showMessage","params":{"type":2,"message":"Settings that smtp-lsp does not understand are left out: hover must be one of full, short, not \"long\"; diagnostics.limit must be a number, not \"x\"; unknown key diagnostics.replies.fax; unknown key colour; unknown rule no-such."}}"#
            ])
        #expect(client.notify("workspace/didChangeConfiguration", #"{"settings":\#(options)}"#).isEmpty)
    }

    @Test func publishesAgainWhereSettingsChange() {
        let client = TestClient.initialized()
        client.open("file:///a", "x")
        #expect(
            client.notify("workspace/didChangeConfiguration", #"{"settings":{"smtp":{"diagnostics.limit":5}}}"#).count
                == 1)
        #expect(
            client.notify("workspace/didChangeConfiguration", #"{"settings":{"smtp":{"diagnostics":{"limit":5}}}}"#)
                .isEmpty)
        #expect(client.notify("workspace/didChangeConfiguration", #"{"settings":{}}"#).count == 1)
    }
}
