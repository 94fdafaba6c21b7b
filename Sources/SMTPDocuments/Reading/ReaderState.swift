import SMTPReply

/// What reading the next line needs to know of the lines before it. Small, comparable: where two states are equal, the
/// rest of two documents reads the same, which is how an edit stops costing.
package struct ReaderState: Hashable, Sendable {
    /// The conversation that the lines before left open.
    var session = ConversationState()
    /// The part of a bounce that the next line belongs to.
    var bounce = OnDemand<BounceState>()
    /// The statement of a configuration that the next line may continue.
    var configuration = OnDemand<ConfigurationState>()
    /// The format of JSON whose event goes on in the next line.
    var columns = ColumnState()
    /// What records of a log said about later ones.
    var records = OnDemand<RecordMemory>()

    package init() {}

    /// Whether something that began before may be completed by what comes, and is handed on only then.
    package var isOpen: Bool {
        session.open.isUsed || bounce.isUsed || configuration.isUsed || records.value?.isOpen == true
    }

    /// Moves every place in it, when the reading goes on in the next chunk (`-chunk.bytes.count`).
    package mutating func rebase(by offset: Int) {
        session.rebase(by: offset)
        bounce.change { $0.rebase(by: offset) }
        configuration.change { $0.rebase(by: offset) }
        records.change { $0.rebase(by: offset) }
    }
}

/// A state that few documents need: it takes one word until it is used. There is one reader state a chunk of text.
struct OnDemand<Value: Hashable & Sendable>: Hashable, Sendable {
    private var values: [Value] = []

    /// Whether there is a value.
    @inline(__always) var isUsed: Bool { !values.isEmpty }
    /// Changes the value; it is made first where there is none.
    mutating func use(_ make: @autoclosure () -> Value, _ body: (inout Value) -> Void) {
        if values.isEmpty { values.append(make()) }
        change(body)
    }

    /// The value, if there is one.
    var value: Value? { values.first }

    /// Puts `value` in the place of what was there.
    mutating func set(_ value: Value) {
        values.removeAll(keepingCapacity: true)
        values.append(value)
    }

    /// Takes the value out; its memory stays for the next one.
    mutating func take() -> Value? {
        defer { values.removeAll(keepingCapacity: true) }
        return values.first
    }

    /// Gives memory back that nothing is kept in.
    mutating func trim() { if values.isEmpty { values = [] } }

    /// Changes the value if there is one.
    mutating func change(_ body: (inout Value) -> Void) {
        for index in values.indices { body(&values[index]) }
    }
}
