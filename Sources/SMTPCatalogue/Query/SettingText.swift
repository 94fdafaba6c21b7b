extension PostfixParameter {
    /// What the parameter does, one or two sentences; nil where it has no bearing on replies.
    package func meaning(_ language: CatalogueLanguage) -> String? {
        SettingText.text(of: "parameter " + name, "meaning", language)
    }

    /// What is easily overlooked.
    package func note(_ language: CatalogueLanguage) -> String? {
        SettingText.text(of: "parameter " + name, "note", language)
    }
}

extension PostfixRestriction {
    /// What it does.
    package func meaning(_ language: CatalogueLanguage) -> String {
        SettingText.text(of: "restriction " + name, "meaning", language) ?? ""
    }
}

/// The texts about settings of mail servers.
enum SettingText {
    /// The text in the language, else in English.
    static func text(of key: String, _ field: StaticString, _ language: CatalogueLanguage) -> String? {
        for language in [language, .english] {
            if let text = TextTables.table(.settings, language).record(key)?.value(field) { return text.string }
        }
        return nil
    }
}
