// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esSettings = PackedTable(
        records: #"""

"""#,
        slots: #"""

"""#,
        fields: #"""

"""#,
        blob: #"""

"""#)
}
