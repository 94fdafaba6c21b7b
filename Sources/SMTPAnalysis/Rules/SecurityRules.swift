import SMTPDocuments
import SMTPReply

/// Rules about secrets and attacks.
enum SecurityRules {
    static let rules = [
        Rule(
            "secret-exposed", .warning, "RFC 4954 §9", on: .secret, .command,
            in: [.transcript, .log, .bounce, .unknown],
            bad: """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                C: bm90LWEtcmVhbC11c2Vy
                """,
            good: """
                C: AUTH LOGIN
                S: 334 VXNlcm5hbWU6
                C: [redacted]
                """, check: exposed)
    ]

    @Sendable private static func exposed(_ context: inout RuleContext) {
        if context.command != nil { exposedArgument(&context) } else { exposedAnswer(&context) }
    }

    private static func exposedAnswer(_ context: inout RuleContext) {
        let place = Redaction.trimmed(context.place, in: context.window)
        guard Redaction.isReadable(context.window.bytes(place)) else { return }
        let isDigest = context.step?.before.pending.first?.mechanism == .cramMD5
        context.report(
            place, severity: isDigest ? .information : nil, variant: isDigest ? "digest" : "", fixes: [redact(place)])
    }

    private static func exposedArgument(_ context: inout RuleContext) {
        guard let command = context.command, command.verb == .auth, let argument = command.argument else { return }
        guard let place = Redaction.initialResponse(in: argument, context.window) else { return }
        guard Redaction.isReadable(context.window.bytes(place)) else { return }
        context.report(place, fixes: [redact(place)])
    }

    private static func redact(_ place: Place) -> Fix { Fix(.redact, [FixEdit(place, Redaction.mark)]) }
}
