import Foundation

extension Fundly {
    /// The entries of a campaign's journal after a sequence number, as they come: first those that are there, then each that is
    /// written through this engine, in order and without a gap. What another process writes to the same file comes along with
    /// the next of these.
    ///
    /// ```swift
    /// for try await entry in fundly.entries(campaign: campaign) { show(entry.events) }
    /// ```
    ///
    /// The sequence ends when the task that reads it is cancelled, and throws `wire.closed` when the engine is closed.
    public func entries(campaign: CampaignId, after: Int = 0) -> AsyncThrowingStream<Entry, any Error> {
        AsyncThrowingStream { continuation in
            let (id, written) = watchers.add()
            let reading = Task { [self] in
                var last = after
                do {
                    try await readOn(campaign, &last, continuation)
                    for await _ in written { try await readOn(campaign, &last, continuation) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { [watchers] _ in
                reading.cancel()
                watchers.remove(id)
            }
        }
    }

    private func readOn(
        _ campaign: CampaignId, _ last: inout Int, _ continuation: AsyncThrowingStream<Entry, any Error>.Continuation
    ) async throws {
        while true {
            let entries = try await journal(campaign: campaign, after: last, limit: 100)
            for entry in entries {
                continuation.yield(entry)
                last = entry.seq
            }
            if entries.isEmpty { return }
        }
    }
}

/// Who waits for something to be written.
final class Watchers: @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [UUID: AsyncStream<Void>.Continuation] = [:]

    /// Somebody who waits. However much is written meanwhile, one sign is enough: whoever gets it reads all that there is.
    func add() -> (UUID, AsyncStream<Void>) {
        let id = UUID()
        let stream = AsyncStream<Void>(bufferingPolicy: .bufferingNewest(1)) { continuation in
            lock.withLock { waiting[id] = continuation }
        }
        return (id, stream)
    }

    func remove(_ id: UUID) {
        lock.withLock { waiting.removeValue(forKey: id) }?.finish()
    }

    func tell() {
        lock.withLock { Array(waiting.values) }.forEach { $0.yield() }
    }
}
