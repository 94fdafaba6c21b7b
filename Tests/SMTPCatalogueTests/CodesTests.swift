import SMTPCatalogue
import SMTPReply
import Testing

@Suite struct CodesTests {
    @Test(arguments: [
        ("55I", "551"), ("5,7,1", "5.7.1"), ("5551", "551"), ("5.7", "5.7.0"), ("#5.1.1", "5.1.1"), ("25O", "250"),
        ("05.7.1", "5.7.1"), ("hello", nil), ("551", nil), ("5.1.1", nil), ("", nil), ("OOO", nil),
    ])
    func suggests(_ word: String, _ code: String?) {
        #expect(Catalogue.suggestion(for: word)?.description == code)
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
