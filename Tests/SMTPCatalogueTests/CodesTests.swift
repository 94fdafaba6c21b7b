import SMTPCatalogue
import SMTPReply
import Testing

@Suite struct CodesTests {
    @Test(arguments: [
        ("55I", "551"), ("5,7,1", "5.7.1"), ("5551", "551"), ("5.7", "5.7.0"), ("#5.1.1", "5.1.1"), ("25O", "250"),
        ("05.7.1", "5.7.1"), ("hello", nil), ("551", nil), ("5.1.1", nil), ("", nil), ("OOO", nil), ("57.1", "5.7.1"),
        ("5.726", "5.7.26"), ("5.1.1.", "5.1.1"), ("5-1-1", "5.1.1"), ("5.1.l", "5.1.1"), ("5S0", "550"),
    ])
    func suggests(_ word: String, _ code: String?) {
        #expect(Catalogue.suggestion(for: word)?.description == code)
    }

    @Test(arguments: [
        ("345", ["354"]), ("545", ["554"]), ("405", ["450"]), ("505", ["550"]), ("560", ["550", "530"]), ("404", []),
        ("999", []), ("422", []), ("571", []), ("554", []), ("5726", ["5.7.26"]), ("5550", ["550"]),
    ])
    func suggestsAtMostTwo(_ word: String, _ codes: [String]) {
        #expect(Catalogue.suggestions(for: word).map(\.description) == codes)
    }

    /// What people type; the code they look for is among the first three.
    @Test(arguments: [
        ("mailbox full", "X.2.2"), ("boite pleine", "X.2.2"), ("Postfach voll", "X.2.2"), ("buzón lleno", "X.2.2"),
        ("caixa cheia", "X.2.2"), ("casella piena", "X.2.2"), ("メールボックスが満杯", "X.2.2"), ("relay denied", "554"),
        ("relay access denide", "554"), ("greylisted", "450"), ("spf", "X.7.23"), ("dkim fail", "X.7.20"),
        ("too big", "X.3.4"), ("user unknown", "X.1.1"), ("no such user", "550"), ("blacklisted", "554"),
        ("reverse dns", "X.7.25"), ("timeout", "X.4.2"), ("wrong password", "535"), ("null mx", "X.1.10"),
        ("bare lf", "521"), ("spam", "554"), ("too many recipients", "452"), ("connection refused", "111"),
        ("smuggling", "521"), ("utilisateur inconnu", "550"), ("smtputf8", "X.6.7"),
    ])
    func findsAmongTheFirstThree(_ search: String, _ code: String) {
        let found = Catalogue.codes(search: search).prefix(3).map(\.code.description)
        #expect(found.contains(code), "\(found)")
    }

    @Test(arguments: [
        ("greylisting", "451"), ("mailbox ful", "X.2.2"), ("autentication", "535"), ("moved", "551"),
        ("5.7.26", "X.7.26"),
        ("55", "550"), ("boite pleine", "X.2.2"), ("authentification", "530"),
    ])
    func finds(_ search: String, _ code: String) {
        let found = Catalogue.codes(search: search).prefix(8).map(\.code.description)
        #expect(found.contains(code), "\(found)")
    }

    @Test func filtersByClass() {
        #expect(Catalogue.codes(class: 2).allSatisfy { $0.code.description.hasPrefix("2") })
        #expect(Catalogue.codes().count > 200)
        #expect(Catalogue.codes(class: 7).isEmpty)
    }

    @Test(arguments: [
        ("fr-CA", "fr"), ("fr_FR.UTF-8", "fr"), ("DE", "de"), ("pt-BR", "pt"), ("ja_JP.eucJP", "ja"), ("C", "en"),
        ("POSIX", "en"), ("en-GB-oxendict", "en"), ("nl", nil), ("", nil), ("x-klingon", nil),
    ])
    func looksUpLanguages(_ tag: String, _ language: String?) {
        #expect(CatalogueLanguage(matching: tag)?.rawValue == language)
    }
}
