import SMTPCatalogue
import SMTPReply
import Testing

@Suite struct CompareTests {
    private func compare(_ first: String, _ second: String) -> Comparison? {
        guard let first = CatalogueCode(first), let second = CatalogueCode(second) else { return nil }
        return Catalogue.compare(first, second)
    }

    @Test func namesTheRealSibling() throws {
        let comparison = try #require(compare("214", "551"))
        #expect(!comparison.comparable)
        #expect(comparison.closer.map(\.code.description) == ["251"])
        #expect(comparison.keyDifferences.first?.contains("HELP") == true)
        #expect(comparison.whichToUse.count >= 2)
    }

    @Test func ordersDoNotMatter() throws {
        let comparison = try #require(compare("551", "251"))
        #expect(comparison.comparable)
        #expect(comparison.keyDifferences == compare("251", "551")?.keyDifferences)
    }

    @Test func everyPairOfCodesIsCompared() {
        let codes = Catalogue.codes().map(\.code).filter { if case .reply = $0 { true } else { false } }
        for (index, first) in codes.enumerated() where index % 3 == 0 {
            for second in codes {
                let comparison = Catalogue.compare(first, second)
                #expect(!comparison.keyDifferences.isEmpty, "\(first) \(second)")
                #expect(!comparison.keyDifferences.contains { $0.contains("{") }, "\(first) \(second)")
                #expect(comparison.comparable || !comparison.closer.isEmpty, "\(first) \(second)")
            }
        }
    }
}
