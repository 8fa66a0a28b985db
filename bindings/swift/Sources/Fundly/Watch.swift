internal import FundlyBridge
import Foundation

/// Gives a sign after each commit, as long as somebody holds it. However much is written before the sign is looked at, one is
/// enough: whoever gets it reads all that there is.
final class Watch: Sendable {
    private let core: FundlyCore
    private let watches: Watches
    private let id: UUID
    /// None when the engine was closed.
    private let number: UInt64?
    private let signs: AsyncStream<Void>

    init(_ fundly: Fundly) {
        let (signs, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.signs = signs
        core = fundly.core
        watches = fundly.watches
        id = watches.add(continuation)
        number = core.watch(listener: Listener(continuation))
    }

    deinit {
        if let number { core.unwatch(watch: number) }
        watches.remove(id)
    }

    /// Waits for the next sign; false when there will be none, for the task was cancelled.
    func sign() async -> Bool {
        for await _ in signs { return true }
        return false
    }
}

private final class Listener: JournalListener {
    private let continuation: AsyncStream<Void>.Continuation

    init(_ continuation: AsyncStream<Void>.Continuation) { self.continuation = continuation }

    func committed(entries: String) { continuation.yield() }
}

/// All who wait for a sign: they are given one at the end, when no commit will give it any more.
final class Watches: @unchecked Sendable {
    private let lock = NSLock()
    private var waiting: [UUID: AsyncStream<Void>.Continuation] = [:]

    func add(_ continuation: AsyncStream<Void>.Continuation) -> UUID {
        let id = UUID()
        lock.withLock { waiting[id] = continuation }
        return id
    }

    func remove(_ id: UUID) {
        lock.withLock { waiting.removeValue(forKey: id) }?.finish()
    }

    func sign() {
        lock.withLock { Array(waiting.values) }.forEach { $0.yield() }
    }
}
