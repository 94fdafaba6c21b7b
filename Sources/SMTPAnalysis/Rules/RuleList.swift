/// All rules, in the order in which `smtp-lsp rules` lists them.
package enum RuleList {
    package static let all: [Rule] =
        [
            FailingReplyRule.rules, ReplyCodeRules.rules, ReplySyntaxRules.rules, ReplyTextRules.rules,
            EnhancedCodeRules.rules, EnhancedFormRules.rules, SequenceRules.rules, TransactionRules.rules,
            PipeliningRules.rules, FitRules.rules, CommandRules.rules, SecurityRules.rules, PostfixRules.rules,
            LogRules.rules, BlocklistRules.rules, BounceRules.rules, AccessRules.rules, ConfiguredReplyRules.rules,
            OtherServerRules.rules,
        ].flatMap(\.self)

    /// The rule behind an id; the first for one that does not exist.
    package static func rule(_ id: RuleID) -> Rule { all[min(Int(id.rawValue), all.count - 1)] }

    /// The rule of that name.
    package static func rule(named name: String) -> Rule? { all.first { $0.name == name } }
}
