extension Fundly {
    /// The entries of a campaign's journal after a sequence number, as they come: first those that are there, then each that is
    /// written through this engine, in order and without a gap. What another process writes to the same file comes along with
    /// the next of these. They are read by pages, when they are asked for: a reader may be as slow as it likes.
    ///
    /// ```swift
    /// for try await entry in fundly.entries(campaign: campaign) { show(entry.events) }
    /// ```
    ///
    /// The sequence ends when the task that reads it is cancelled, and throws `wire.closed` when the engine is closed.
    public func entries(campaign: CampaignId, after: Int = 0) -> AsyncThrowingStream<Entry, any Error> {
        let reading = JournalReading(self, campaign, after: after)
        return AsyncThrowingStream { try await reading.next() }
    }
}

/// How far a journal was read.
private actor JournalReading {
    private static let page = 100

    private let fundly: Fundly
    private let campaign: CampaignId
    private let watch: Watch
    private var entries: ArraySlice<Entry> = []
    /// The number of the last entry that was read.
    private var last: Int
    private var hasEnded = false

    init(_ fundly: Fundly, _ campaign: CampaignId, after: Int) {
        self.fundly = fundly
        self.campaign = campaign
        last = after
        // Before anything is read, so that nothing is written between the two unseen.
        watch = Watch(fundly)
    }

    func next() async throws -> Entry? {
        do {
            while !hasEnded {
                if let entry = entries.popFirst() { return entry }
                let read = try await fundly.journal(campaign: campaign, after: last, limit: Self.page)
                // Another task that reads the same sequence may have come first.
                let new = read.drop { $0.seq <= last }
                if let newest = new.last {
                    entries += new
                    last = newest.seq
                } else if read.isEmpty {
                    hasEnded = await !watch.sign()
                }
            }
        } catch is CancellationError {
            hasEnded = true
        } catch {
            hasEnded = true
            throw error
        }
        return nil
    }
}
