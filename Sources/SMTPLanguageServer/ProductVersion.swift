/// What the product calls itself, here and in `--version`.
package enum Product {
    package static let name = "smtp-lsp"
    package static let version = "0.1.0"
}
