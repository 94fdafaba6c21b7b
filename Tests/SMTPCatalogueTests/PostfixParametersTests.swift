import SMTPReply
import Testing

@testable import SMTPCatalogue

@Suite("What a Postfix configuration will send")
struct PostfixParametersTests {
    @Test(arguments: [
        ("unknown_local_recipient_reject_code", "550", 400...599, PostfixParameter.Consequence.refuse),
        ("unverified_recipient_reject_code", "450", 200...599, .fatal),
        ("unverified_sender_defer_code", "450", 200...499, .fatal),
        ("smtpd_forbid_bare_newline_reject_code", "550", 500...599, .fatal),
    ])
    func ranges(_ name: String, _ value: String, _ range: ClosedRange<Int>, _ outside: PostfixParameter.Consequence)
        throws
    {
        let parameter = try #require(PostfixParameters.lookup(name))
        #expect(parameter.kind == .code)
        #expect(parameter.default == value)
        #expect(parameter.range == range)
        #expect(parameter.outside == outside)
    }

    @Test func nameThatLooksLikeACodeIsNone() throws {
        #expect(try #require(PostfixParameters.lookup("fault_injection_code")).kind == .none)
        #expect(PostfixParameters.lookup("my_own_reject_code") == nil)
    }

    @Test func knowsEveryName() {
        #expect(PostfixParameters.count == 901)
        for index in 0..<PostfixParameters.count {
            #expect(PostfixParameters.lookup(PostfixParameters.name(at: index)) != nil)
        }
    }

    @Test(arguments: [
        ("reject_unauth_destination", "554 5.7.1"), ("defer_unauth_destination", "454 4.7.1"),
        ("reject_unverified_recipient", "450 4.1.1"), ("reject_unauth_pipelining", "503 5.5.0"),
        ("check_sender_access", "554 5.7.1"), ("check_helo_mx_access", "554 5.7.1"),
    ])
    func restrictions(_ name: String, _ reply: String) throws {
        let restriction = try #require(PostfixRestrictions.lookup(name))
        let sent = try #require(PostfixRestrictions.reply(of: restriction) { _ in nil })
        #expect("\(sent.code) \(sent.enhanced?.description ?? "")" == reply)
    }

    @Test func ownValuesDecideTheClass() throws {
        let restriction = try #require(PostfixRestrictions.lookup("reject_unknown_sender_domain"))
        let sent = try #require(
            PostfixRestrictions.reply(of: restriction) { $0 == "unknown_address_reject_code" ? 550 : nil })
        #expect(sent.code == 550 && sent.enhanced?.description == "5.1.8")
        #expect(PostfixRestrictions.reply(of: try #require(PostfixRestrictions.lookup("permit"))) { _ in nil } == nil)
        #expect(PostfixRestrictions.lookup("my_class") == nil)
    }

    @Test func saysWhatASettingDoesInTheReadersLanguage() throws {
        let parameter = try #require(PostfixParameters.lookup("soft_bounce"))
        #expect(parameter.meaning(.english)?.hasPrefix("Turns every 5yz") == true)
        #expect(parameter.meaning(.french)?.hasPrefix("Change en 4yz") == true)
        #expect(PostfixParameters.lookup("address_verify_map")?.meaning(.french) == nil)
        let restriction = try #require(PostfixRestrictions.lookup("check_client_mx_access"))
        #expect(restriction.meaning(.french).contains("MX"))
    }
}
