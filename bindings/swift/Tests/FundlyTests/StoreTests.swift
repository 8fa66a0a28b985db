import XCTest

@testable import Fundly

/// A store that is written in Swift, and what becomes of what goes wrong in it.
final class StoreTests: XCTestCase {
    private struct Broken: Error, CustomStringConvertible {
        var description: String { "the disk is on fire" }
    }

    func testAStoreInSwiftKeepsEveryLaw() async throws {
        let laws = try await Fundly.conformance { MemoryStore() }
        XCTAssertGreaterThan(laws.count, 20)
        for law in laws { XCTAssertTrue(law.passed, "\(law.law): \(law.detail ?? "")") }
    }

    func testAStoreThatBreaksALawIsFound() async throws {
        let broken = try await Fundly.conformance { MemoryStore { if $0 == "journal" { throw Broken() } } }
        XCTAssertTrue(broken.contains { !$0.passed && $0.detail?.contains("on fire") == true })
        let none = try await Fundly.conformance { throw Broken() }
        XCTAssertGreaterThan(none.count, 20)
        XCTAssertFalse(none.contains { $0.passed })
    }

    func testLawsThatWereNotTriedAreNotKept() throws {
        XCTAssertEqual(try Fundly.laws(in: #"[{"law":"a","passed":true}]"#).count, 1)
        for told in ["[]", "", "{}"] { XCTAssertThrowsError(try Fundly.laws(in: told), told) }
    }

    func testAnErrorOfTheStoreIsTypedAndNothingIsHalfDone() async throws {
        let kinds: [(any Error, String, Bool)] = [
            (Broken(), "store.backend", false), (CancellationError(), "store.backend", false),
            (StoreFailure.unavailable("later"), "store.unavailable", true), (StoreFailure.corrupt("torn"), "store.corrupt", false),
        ]
        for method in ["load", "commit"] {
            for (thrown, code, retryable) in kinds {
                let fault = Fault()
                let world = World(fundly: Fundly(store: MemoryStore { name in if name == method { try await fault.hit() } }))
                try await world.launch()
                let request = world.request(FundlyActor(account: AccountId()), world.pledge())
                await fault.set(thrown)
                let error = await refused { _ = try await world.fundly.execute(request) }
                XCTAssertEqual(error?.kind, .store, "\(method), \(code)")
                XCTAssertEqual(error?.code, code, method)
                XCTAssertEqual(error?.retryable, retryable, code)
                await fault.set(nil)
                let none = try await world.pledges()
                XCTAssertEqual(none, [])
                let outcome = try await world.fundly.execute(request)
                XCTAssertFalse(outcome.repeated)
                _ = try await world.fundly.verify(campaign: world.campaign)
            }
        }
    }

    func testAStoreThatAnswersNonsenseIsToldSo() async throws {
        let world = World(fundly: Fundly(store: Nonsense()))
        let error = await refused { _ = try await world.fundly.execute(world.request(world.creator, world.create)) }
        XCTAssertEqual(error?.kind, .store)
        XCTAssertEqual(error?.code, "store.corrupt")
    }

    func testManyTasksShareAStoreInSwift() async throws {
        let world = World(fundly: Fundly(store: MemoryStore { _ in await Task.yield() }))
        try await world.launch()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask { _ = try await world.insist(world.request(FundlyActor(account: AccountId()), world.pledge())) }
            }
            try await group.waitForAll()
        }
        let pledges = try await world.pledges()
        XCTAssertEqual(pledges.count, 40)
        _ = try await world.fundly.verify(campaign: world.campaign)
    }

    func testACallInAStoreThatWaitsGoesOnWhenItsTaskIsCancelled() async throws {
        let gate = Latch()
        let world = World(fundly: Fundly(store: MemoryStore { if $0 == "commit" { await gate.pass() } }))
        await gate.open()
        try await world.launch()
        await gate.close()
        let request = world.request(FundlyActor(account: AccountId()), world.pledge())
        let task = Task { try await world.fundly.execute(request) }
        await gate.somebodyWaits()
        task.cancel()
        await gate.open()
        let outcome = try await task.value
        XCTAssertFalse(outcome.repeated)
        let again = try await world.fundly.execute(request)
        XCTAssertTrue(again.repeated)
    }
}

/// What is thrown next.
actor Fault {
    private var error: (any Error)?
    func set(_ error: (any Error)?) { self.error = error }
    func hit() throws { if let error { throw error } }
}

/// A place where callers wait until it is opened.
actor Latch {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func pass() async {
        if isOpen { return }
        await withCheckedContinuation { waiting.append($0) }
    }

    func open() {
        isOpen = true
        waiting.forEach { $0.resume() }
        waiting = []
    }

    func close() { isOpen = false }

    func somebodyWaits() async {
        while waiting.isEmpty { try? await Task.sleep(nanoseconds: 1_000_000) }
    }
}

/// A store whose answers have the right form and make no sense.
struct Nonsense: Store {
    func load(campaign: CampaignId, request: LoadRequest) async throws -> Loaded {
        Loaded(rows: request.keys.map { _ in "nonsense" }, scans: [], entries: ["{}"])
    }
    func commit(changes: ChangeSet) async throws -> Bool { true }
    func journal(campaign: CampaignId, after: Int, limit: Int) async throws -> [String] { ["[]"] }
    func campaigns(after: CampaignId?, limit: Int) async throws -> [CampaignId] { [] }
    func account(id: AccountId) async throws -> String? { "7" }
    func accounts(after: AccountId?, limit: Int) async throws -> [String] { [] }
    func saveAccount(account: StoredAccount) async throws -> Bool { false }
}
