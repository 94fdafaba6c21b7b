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

    @Test(arguments: [
        ("550", "5.1.1", true, "one reply holds both"), ("552", "5.2.2", true, "one reply holds both"),
        ("550", "4.7.1", true, "classes differ"), ("571", "5.7.1", true, "lost its dots"),
        ("X.1.1", "5.1.1", true, "stands for every class"), ("5.1.1", "4.1.1", true, "They say the same"),
        ("345", "354", false, "did you mean 354"), ("999", "550", false, "no SMTP reply code"),
        ("2.7.0", "5.7.0", true, "Authentication succeeded"), ("250", "553", true, "Requested mail action okay"),
        ("421", "550", true, "keep the address"), ("5.7.26", "5.7.27", true, "null MX"),
    ])
    func saysWhatMatters(_ first: String, _ second: String, _ isComparable: Bool, _ words: String) throws {
        let comparison = try #require(compare(first, second))
        #expect(comparison.comparable == isComparable)
        #expect(comparison.keyDifferences.contains { $0.contains(words) }, "\(comparison.keyDifferences)")
    }

    @Test func advisesNothingThatNoStandardDefines() throws {
        let together = try #require(compare("5.1.1", "550"))
        #expect(together.whichToUse.first == "Write both in one reply, as in 550 5.1.1.")
        #expect(!together.whichToUse.contains { $0.hasPrefix("Use ") })
        #expect(compare("422", "4.2.2")?.whichToUse.first?.hasPrefix("422 is met in this situation") == true)
        let made = try #require(compare("403", "550"))
        #expect(!made.keyDifferences.contains { $0.contains("is about") }, "\(made.keyDifferences)")
    }

    @Test func namesTheCodeThatWasMeant() {
        #expect(compare("345", "250")?.closer.map(\.code.description) == ["354"])
        #expect(compare("999", "550")?.closer.isEmpty == true)
        #expect(compare("354", "550")?.closer.map(\.code.description) == ["554"])
    }
}
