import SMTPDocuments
import SMTPReply

/// A finding with what the session says about it: what a reply answers, from whom, for whom.
package struct PairedFinding: Hashable, Sendable {
    package var finding: Finding
    /// Whether it is a step of a session in the document, and not something that was reported.
    package var isInSession: Bool

    package init(_ finding: Finding, isInSession: Bool = false) {
        self.finding = finding
        self.isInSession = isInSession
    }
}

/// Reads, pairs and judges chunks of whole lines, in order: the one way from bytes to findings and issues.
package struct Analyzer: Sendable {
    package let profile: DocumentProfile
    package private(set) var options: AnalysisOptions
    let reader: DocumentReader
    let rules: RuleDispatch

    package init(
        profile: DocumentProfile, options: AnalysisOptions = AnalysisOptions(), formats: FormatSet = .builtIn
    ) {
        self.profile = profile
        self.options = options
        reader = DocumentReader(profile: profile, formats: formats)
        rules = RuleDispatch(options: options, profile: profile, formats: formats)
    }

    /// The same, for findings only.
    var withoutIssues: Analyzer {
        var analyzer = self
        analyzer.options.wantsFindings = true
        analyzer.options.wantsIssues = false
        return analyzer
    }

    /// Analyses `chunk` (whole lines, which begin at `lineStarts` where those are known). Places are relative to its
    /// first byte; `before` holds the bytes right before it, for places that began there. With `isLast` what was still
    /// open is judged too.
    package func analyse(
        chunk: Bytes, lineStarts: [UInt32]? = nil, before: Bytes = .empty, state: inout AnalysisState, isLast: Bool,
        findings: (PairedFinding) -> Void, issues: (Issue) -> Void
    ) {
        var context = RuleContext(
            window: TextWindow(chunk, before: before), options: options, formats: reader.formats, memory: state.rules)
        var session = state.session
        reader.read(chunk, lineStarts: lineStarts ?? LineScanner.lineStarts(in: chunk), state: &state.reader) {
            finding in
            take(finding, context: &context, session: &session, findings: findings, issues: issues)
        }
        if isLast {
            context.isAtEnd = true
            reader.finish(state: &state.reader) { finding in
                take(finding, context: &context, session: &session, findings: findings, issues: issues)
            }
            endText(session, context: &context, issues: issues)
        }
        state.session = session
        state.rules = context.memory
    }

    /// Judges what stands behind the last finding of an open session; the session's state is done with.
    private func endText(_ session: SessionState, context: inout RuleContext, issues: (Issue) -> Void) {
        guard options.wantsIssues, !session.pending.isEmpty, context.gap.upperBound > 0 else { return }
        var session = session
        let end = context.window.chunk.count
        track(.boundary(.blockEnd, end..<end), context: &context, session: &session, findings: { _ in }, issues: issues)
    }

    /// Pairs and judges findings that were read elsewhere; the text ends behind the last.
    package func analyse(
        _ found: [Finding], in window: TextWindow, state: inout AnalysisState, findings: (PairedFinding) -> Void,
        issues: (Issue) -> Void
    ) {
        var context = RuleContext(window: window, options: options, formats: reader.formats, memory: state.rules)
        for (index, finding) in found.enumerated() {
            context.isAtEnd = index == found.count - 1
            take(finding, context: &context, session: &state.session, findings: findings, issues: issues)
        }
        state.rules = context.memory
    }

    @inline(__always)
    private func take(
        _ finding: Finding, context: inout RuleContext, session: inout SessionState,
        findings: (PairedFinding) -> Void, issues: (Issue) -> Void
    ) {
        let kind = kind(of: finding)
        if kind == .transcript, options.wantsIssues || options.wantsSessions {
            track(finding, context: &context, session: &session, findings: findings, issues: issues)
        } else {
            if options.wantsFindings { findings(PairedFinding(finding)) }
            if options.wantsIssues {
                rules.judge(finding, kind: kind, context: &context)
                context.flush(issues)
            }
        }
    }

    private func track(
        _ finding: Finding, context: inout RuleContext, session: inout SessionState,
        findings: (PairedFinding) -> Void, issues: (Issue) -> Void
    ) {
        SessionTracker().consume(finding, in: context.window, state: &session) { step in
            if options.wantsFindings { findings(PairedFinding(step.finding, isInSession: true)) }
            guard options.wantsIssues else { return }
            context.spoken = step.after.spoken
            if let extent = step.finding.extent {
                context.gap = .span(context.gap.upperBound, extent.lowerBound)
                rules.judge(step, context: &context)
                context.gap = .span(extent.upperBound, extent.upperBound)
                if case .reply = step.finding { context.replyMark = context.window.linePrefix(of: extent.lowerBound) }
            } else {
                if case .boundary(_, let place) = step.finding {
                    context.gap = .span(context.gap.upperBound, place.lowerBound)
                }
                rules.judge(step, context: &context)
                context.gap = .span(context.gap.lowerBound, context.gap.lowerBound)
            }
        }
        session.facts.spoken = context.spoken
        context.flush(issues)
    }

    /// What the finding stands in: its format's kind, else the document's.
    @inline(__always)
    private func kind(of finding: Finding) -> TextKind {
        switch finding {
        case .messageData, .boundary: .transcript
        case .reply(let reply): rules.kind(of: reply.format)
        case .command(_, let format): rules.kind(of: format)
        case .status(let status): rules.kind(of: status.format)
        case .setting(let setting): rules.kind(of: setting.format)
        case .secret(_, let format): rules.kind(of: format)
        }
    }
}

extension TextWindow {
    /// What stands on the line in front of `index`; nil where the line begins out of reach.
    fileprivate func linePrefix(of index: Int) -> Place? {
        var start = index
        while start > 0, self[start - 1] != 0x0A, self[start - 1] != 0x0D {
            start -= 1
            if index - start > 128 { return nil }
        }
        return start < 0 ? nil : start..<index
    }
}

extension Finding {
    /// From its first to its last byte; nil for what has no extent in a session.
    fileprivate var extent: Place? {
        switch self {
        case .command(let command, _): command.range.isEmpty ? nil : command.range
        case .reply(let reply):
            reply.lines.first.flatMap { first in
                reply.lines.last.map { .span(first.codeRange.lowerBound, $0.textRange.upperBound) }
            }
        case .messageData(let place, _): place
        case .secret(let place, _): place
        case .status, .setting, .boundary: nil
        }
    }
}
