internal import FundlyBridge

extension StoreFailure: Error {
    /// The store cannot be reached or is too busy now: the same may succeed later.
    public static func unavailable(_ reason: String) -> StoreFailure {
        StoreFailure(code: "store.unavailable", reason: reason)
    }

    /// Another writer was first, and nothing was written.
    public static func conflict(_ reason: String) -> StoreFailure {
        StoreFailure(code: "store.conflict", reason: reason)
    }

    /// What is stored cannot be read.
    public static func corrupt(_ reason: String) -> StoreFailure {
        StoreFailure(code: "store.corrupt", reason: reason)
    }
}

extension Fundly {
    /// An engine over a store that is written in Swift.
    ///
    /// Its methods run as tasks, on the threads that all tasks share. So don't call ``blocking`` from such a thread, by way of
    /// a function that does not suspend either: if all of them wait, the store that they wait for never runs.
    public convenience init(store: any Store) {
        self.init(core: FundlyCore.over(store: HostedStore(store)))
    }

    /// Holds a store to every law that stores must keep: each is tried on a fresh one, with nothing in it. The stores that the
    /// library brings keep the same laws. Throws when they could not be tried.
    public static func conformance(of fresh: @escaping @Sendable () throws -> any Store) async throws -> [LawReport] {
        try laws(in: await FundlyBridge.conformance(stores: FreshStores(fresh)))
    }

    static func laws(in told: String) throws -> [LawReport] {
        let laws = try WireReader.read(told) { try $0.list { try LawReport(from: &$0) } }
        guard !laws.isEmpty else { throw FundlyError(.internal, "engine.internal", "no law was tried") }
        return laws
    }
}

/// A store as the engine calls it. Nothing is thrown there: all that goes wrong is an answer.
private final class HostedStore: ForeignCalls {
    private let store: any Store

    init(_ store: any Store) { self.store = store }

    func call(method: String, arguments: String) async throws -> String {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("ok")
        do {
            guard try await perform(method, arguments, on: store, &writer) else {
                return refusal(StoreFailure(code: "store.backend", reason: "there is no method \(method)"))
            }
        } catch let failure as StoreFailure {
            return refusal(failure)
        } catch {
            return refusal(StoreFailure(code: "store.backend", reason: String(describing: error)))
        }
        writer.endObject()
        do { return try writer.text.fitting() } catch {
            return refusal(StoreFailure(code: "store.backend", reason: String(describing: error)))
        }
    }

    private func refusal(_ failure: StoreFailure) -> String {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("error")
        failure.write(to: &writer)
        writer.endObject()
        return writer.text
    }
}

private final class FreshStores: ForeignStores {
    private let make: @Sendable () throws -> any Store

    init(_ make: @escaping @Sendable () throws -> any Store) { self.make = make }

    func fresh() throws -> any ForeignCalls {
        do { return HostedStore(try make()) } catch { throw ForeignFailure.Thrown(reason: String(describing: error)) }
    }
}
