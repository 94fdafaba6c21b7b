/// Hits of needles in the order in which they were found, in memory of their own: an array would be asked for each hit
/// whether it is shared.
struct HitList: ~Copyable {
    private var start: UnsafeMutablePointer<NeedleAutomaton.Hit>
    private var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// The hits; valid as long as the list is, and nothing is added.
    var buffer: UnsafeBufferPointer<NeedleAutomaton.Hit> { UnsafeBufferPointer(start: start, count: count) }

    @inline(__always)
    mutating func append(_ hit: NeedleAutomaton.Hit) {
        if count == capacity { grow() }
        (start + count).initialize(to: hit)
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<NeedleAutomaton.Hit>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }

    mutating func removeAll(where isUnwanted: (NeedleAutomaton.Hit) -> Bool) {
        var kept = 0
        for index in 0..<count where !isUnwanted(start[index]) {
            start[kept] = start[index]
            kept &+= 1
        }
        count = kept
    }
}
