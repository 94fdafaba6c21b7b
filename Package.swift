// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "smtp-lsp",
    // Mutex and Atomic need macOS 15; Linux needs nothing beyond the toolchain.
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SMTPReply", targets: ["SMTPReply"]),
        .library(name: "SMTPCatalogue", targets: ["SMTPCatalogue"]),
        .executable(name: "smtp-lsp", targets: ["smtp-lsp"]),
    ],
    targets: [
        .target(name: "SMTPReply", swiftSettings: strict),
        .target(
            name: "SMTPCatalogue", dependencies: ["SMTPReply"], exclude: ["Data", "Texts", "Reasons/ALGORITHM.md"],
            swiftSettings: strict),
        .target(name: "SMTPDocuments", dependencies: ["SMTPReply"], swiftSettings: strict),
        .target(
            name: "SMTPAnalysis", dependencies: ["SMTPReply", "SMTPCatalogue", "SMTPDocuments"], swiftSettings: strict),
        .target(name: "JSON", swiftSettings: strict),
        .target(name: "JSONRPC", dependencies: ["JSON"], swiftSettings: strict),
        .target(name: "LanguageServerProtocol", dependencies: ["JSON", "JSONRPC"], swiftSettings: strict),
        .target(
            name: "SMTPQuery", dependencies: ["JSON", "SMTPReply", "SMTPCatalogue", "SMTPDocuments", "SMTPAnalysis"],
            swiftSettings: strict),
        .target(
            name: "SMTPLanguageServer",
            dependencies: [
                "JSON", "JSONRPC", "LanguageServerProtocol", "SMTPReply", "SMTPCatalogue", "SMTPDocuments",
                "SMTPAnalysis", "SMTPQuery",
            ], swiftSettings: strict),
        .executableTarget(
            name: "smtp-lsp",
            dependencies: [
                "JSON", "JSONRPC", "LanguageServerProtocol", "SMTPReply", "SMTPCatalogue", "SMTPDocuments",
                "SMTPAnalysis", "SMTPQuery", "SMTPLanguageServer",
            ], swiftSettings: strict),
        .executableTarget(
            name: "CatalogueCompiler", dependencies: ["SMTPReply", "SMTPCatalogue"], swiftSettings: strict),
        .executableTarget(
            name: "smtp-lsp-bench",
            dependencies: ["SMTPReply", "SMTPCatalogue", "SMTPDocuments", "SMTPAnalysis", "JSON"],
            swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "SMTPReplyTests", dependencies: ["SMTPReply", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SMTPCatalogueTests", dependencies: ["SMTPCatalogue", "CatalogueCompiler", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "SMTPDocumentsTests", dependencies: ["SMTPDocuments", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SMTPAnalysisTests", dependencies: ["SMTPAnalysis", "TestSupport"], exclude: ["Golden"],
            swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "JSONRPCTests", dependencies: ["JSONRPC", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SMTPQueryTests",
            dependencies: ["JSON", "SMTPAnalysis", "SMTPDocuments", "SMTPQuery", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SMTPLanguageServerTests", dependencies: ["SMTPLanguageServer", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["SMTPCatalogue", "SMTPReply", "smtp-lsp", "TestSupport"],
            exclude: ["Editors"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
