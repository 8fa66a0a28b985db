internal import FundlyBridge
import Foundation

/// The engine of crowdfunding over a store.
///
/// Every operation is a method that suspends; ``blocking`` has the same for a thread that may wait. One engine may be used by
/// any number of tasks and threads at once. A task that was cancelled before its call began throws `CancellationError` and
/// nothing is done; a call that has begun is carried to its end, whole, and answers.
public final class Fundly: Sendable {
    let core: FundlyCore
    let watches = Watches()

    /// An engine that keeps all in memory.
    public init() { core = FundlyCore.inMemory() }

    init(core: FundlyCore) { self.core = core }

    /// An engine over an SQLite file, which is made when there is none. Blocks while the file is opened.
    public convenience init(file path: String) throws {
        do {
            self.init(core: try FundlyCore.openSqlite(path: path.fitting()))
        } catch CoreFailure.Open(let code, let reason) {
            throw FundlyError(.store, code, reason)
        }
    }

    /// Ends it: what is being written is written, then the file is closed. Blocks for that. Every later call throws
    /// `wire.closed`. May be said twice. Over a store that is written in Swift a task should not say it while calls are under
    /// way: it holds a thread that the store may need to end them.
    public func close() {
        core.shut()
        watches.sign()
    }

    /// The same operations for a thread that may wait. Don't wait on the main thread of an app, nor in a task: tasks share few
    /// threads, and the compiler refuses it.
    public var blocking: Blocking { Blocking(fundly: self) }

    /// The operations as methods that block.
    public struct Blocking: Sendable {
        let fundly: Fundly

        func send<Answer>(_ call: Call<Answer>) throws -> Answer {
            let arguments = try call.arguments.fitting()
            return try call.answer(fundly.core.callBlocking(operation: call.operation, arguments: arguments))
        }
    }

    func send<Answer>(_ call: Call<Answer>) async throws -> Answer {
        try Task.checkCancellation()
        return try call.answer(await core.call(operation: call.operation, arguments: call.arguments.fitting()))
    }
}
