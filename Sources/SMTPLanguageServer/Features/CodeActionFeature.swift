import JSON
import JSONRPC
import LanguageServerProtocol
import SMTPAnalysis
import SMTPDocuments

extension LanguageServer {
    static let codeAction = Registration.request(
        CodeActionRequest.self,
        capabilities: { client in
            // A client that knows no literals could only be given commands.
            guard client.codeActions.hasLiterals else { return [] }
            return [.init("codeActionProvider", ["codeActionKinds": [.string(CodeActionKind.quickFix.rawValue)]])]
        }
    ) { (server, params, context) throws(ResponseError) in
        guard server.client.codeActions.hasLiterals else { return [] }
        if let only = params.only, !only.contains(where: CodeActionKind.quickFix.isPart) { return [] }
        return try server.fixes(params, context)
    }

    /// Actions that are offered at most.
    private static let actionLimit = 50

    private func fixes(
        _ params: CodeActionRequest.Params, _ context: RequestContext
    ) throws(ResponseError) -> [CodeActionRequest.CodeAction] {
        guard let document = document(params.textDocument.uri) else { return [] }
        let text = document.text
        let range = text.range(of: params.range, client.encoding)
        var actions: [CodeActionRequest.CodeAction] = []
        // An issue may be found in a chunk behind the one in which its place begins.
        let last = text.chunkIndex(ofByte: range.upperBound + Text.lookBack)
        for chunk in text.chunkIndex(ofByte: range.lowerBound)...last where actions.count < Self.actionLimit {
            try context.checkCancellation()
            if document.content.counts(ofChunk: chunk).total == 0 { continue }
            actions += fixes(in: document, chunk, touching: range)
        }
        return Array(actions.prefix(Self.actionLimit))
    }

    private func fixes(
        in document: OpenDocument, _ chunk: Int, touching range: Range<Int>
    ) -> [CodeActionRequest.CodeAction] {
        let start = document.text.byteStart(ofChunk: chunk)
        let converter = DiagnosticConverter(
            uri: document.uri, client: client, language: settings.catalogueLanguage, lookups: lookups)
        return document.text.withWindow(ofChunk: chunk) { window in
            document.content.issues(inChunk: chunk).flatMap { issue -> [CodeActionRequest.CodeAction] in
                let place = issue.range.lowerBound + start..<issue.range.upperBound + start
                guard !issue.fixes.isEmpty, place.lowerBound <= range.upperBound, range.lowerBound <= place.upperBound
                else { return [] }
                var diagnostic = converter.details(of: issue, in: window)
                diagnostic.range = document.text.lspRange(of: place, client.encoding)
                let words = IssueText(issue, in: window, language: settings.catalogueLanguage)
                return issue.fixes.enumerated().map { index, fix in
                    var action = CodeActionRequest.CodeAction(
                        title: words.title(of: fix), kind: .quickFix, edit: edit(fix, of: document, from: start))
                    action.diagnostics = [diagnostic]
                    if client.codeActions.hasPreferred { action.isPreferred = index == 0 }
                    return action
                }
            }
        }
    }

    private func edit(_ fix: Fix, of document: OpenDocument, from start: Int) -> WorkspaceEdit {
        let version: WorkspaceEdit.Version? =
            client.codeActions.hasDocumentChanges ? document.version.map { .open($0) } ?? .file : nil
        return WorkspaceEdit(
            uri: document.uri, version: version,
            edits: fix.edits.map { edit in
                let place = edit.range.lowerBound + start..<edit.range.upperBound + start
                return TextEdit(range: document.text.lspRange(of: place, client.encoding), newText: edit.replacement)
            })
    }
}
