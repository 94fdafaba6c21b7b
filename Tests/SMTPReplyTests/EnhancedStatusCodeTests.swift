import SMTPReply
import Testing

@Suite struct EnhancedStatusCodeTests {
    @Test(arguments: ["5.1.1", "2.0.0", "4.7.650", "5.7.999"])
    func readsItsOwnText(_ text: String) {
        #expect(EnhancedStatusCode(text)?.description == text)
    }

    @Test(arguments: ["5.1", "5.1.1.1", "3.1.1", "5.01.1", "5.1.1000", "5.1.1a", ""])
    func refusesEverythingElse(_ text: String) {
        #expect(EnhancedStatusCode(text) == nil)
    }
}
