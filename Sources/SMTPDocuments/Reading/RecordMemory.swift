import SMTPReply

/// What records of a log said about later ones: who a numbered delivery is for, the first parts of a record that was
/// split, the columns that a header line named. Bounded, whatever the log holds.
struct RecordMemory: Hashable, Sendable {
    /// The stream or container that the last wrapped record came from.
    var source: UInt64 = 0
    /// Deliveries under way, the oldest first.
    private(set) var deliveries: [Delivery] = []
    /// Records of which only a part was seen, the oldest first.
    private(set) var parts: [SplitRecord] = []
    /// The columns of the next lines.
    var columns: NamedColumns?

    /// Whether parts of a record were kept for the ones to come.
    var isOpen: Bool { !parts.isEmpty }

    /// A delivery that later records name by a number only.
    struct Delivery: Hashable, Sendable {
        /// Number and conversation.
        var key: UInt64
        var recipient: Place
    }

    private static let deliveryLimit = 256
    private static let partLimit = 8
    /// Bytes behind which a recipient is forgotten: nobody keeps more of the text.
    private static let reach = 64 * 1024

    /// A delivery begins.
    mutating func begin(_ key: UInt64, recipient: Place) {
        deliveries.removeAll { $0.key == key }
        if deliveries.count >= Self.deliveryLimit { deliveries.removeFirst() }
        deliveries.append(Delivery(key: key, recipient: recipient))
    }

    /// A delivery ends; its recipient.
    mutating func end(_ key: UInt64) -> Place? {
        guard let index = deliveries.firstIndex(where: { $0.key == key }) else { return nil }
        return deliveries.remove(at: index).recipient
    }

    /// Takes out the record whose parts have that key.
    mutating func takePart(_ key: UInt64) -> SplitRecord? {
        guard let index = parts.firstIndex(where: { $0.key == key }) else { return nil }
        return parts.remove(at: index)
    }

    /// Keeps a record that is not complete; the one that had to go for it.
    mutating func keep(_ part: SplitRecord) -> SplitRecord? {
        parts.append(part)
        return parts.count > Self.partLimit ? parts.removeFirst() : nil
    }

    mutating func move(by move: (Place) -> Place) {
        for index in deliveries.indices { deliveries[index].recipient = move(deliveries[index].recipient) }
        for index in parts.indices { parts[index].text.move(by: move) }
    }

    mutating func rebase(by offset: Int) {
        move { $0.moved(by: offset) }
        deliveries.removeAll { $0.recipient.lowerBound < -Self.reach }
    }
}

/// A record that a program split over several lines (Exim's specification, "Log files": `[1/3] … [2\3] … [3/3] …`).
struct SplitRecord: Hashable, Sendable {
    /// Program and process id.
    var key: UInt64
    var tag: SyslogTag
    /// Number of the last part that was seen, and of all.
    var number: Int
    var total: Int
    /// What was seen so far.
    var text = DecodedText()

    /// Bytes of all parts: Exim's own limit of a record is 8 KiB.
    static let limit = 32 * 1024
}
