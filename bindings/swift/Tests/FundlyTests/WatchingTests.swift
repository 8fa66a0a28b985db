import XCTest

import Fundly

/// Entries as they come.
final class WatchingTests: XCTestCase {
    /// The numbers of so many entries, or of those that come before it takes too long.
    private func reading(_ world: World, _ count: Int) -> Task<[Int], any Error> {
        let entries = world.fundly.entries(campaign: world.campaign)
        let reading = Task {
            var seen: [Int] = []
            for try await entry in entries {
                seen.append(entry.seq)
                if seen.count == count { break }
            }
            return seen
        }
        Task {
            try await Task.sleep(nanoseconds: 20_000_000_000)
            reading.cancel()
        }
        return reading
    }

    func testEntriesComeInOrderAndWithoutAGap() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let watching = reading(world, 34)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                let request = world.request(FundlyActor(account: AccountId()), world.pledge())
                group.addTask { _ = try await world.fundly.execute(request) }
            }
            try await group.waitForAll()
        }
        let seen = try await watching.value
        XCTAssertEqual(seen, Array(1...34))
    }

    func testTheyBeginAfterANumberAndEndWithTheEngine() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        var entries = world.fundly.entries(campaign: world.campaign, after: 3).makeAsyncIterator()
        let fourth = try await entries.next()
        XCTAssertEqual(fourth?.seq, 4)
        world.fundly.close()
        do {
            _ = try await entries.next()
            XCTFail("it went on")
        } catch { XCTAssertEqual((error as? FundlyError)?.code, "wire.closed") }
        let none = try await entries.next()
        XCTAssertNil(none)
    }

    func testTheEndOfTheEngineIsToldToWhoeverWaits() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let waiting = reading(world, 5)
        try await Task.sleep(nanoseconds: 50_000_000)
        world.fundly.close()
        do {
            _ = try await waiting.value
            XCTFail("it went on")
        } catch { XCTAssertEqual((error as? FundlyError)?.code, "wire.closed") }
    }

    func testTheyEndWithTheTaskThatReadsThem() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let waiting = reading(world, 100)
        try await Task.sleep(nanoseconds: 50_000_000)
        waiting.cancel()
        let seen = try await waiting.value
        XCTAssertEqual(seen, [1, 2, 3, 4])
        _ = try await world.fundly.execute(world.request(FundlyActor(account: AccountId()), world.pledge()))
    }

    func testWhatACallWroteBeforeItFailedIsThere() async throws {
        let (commits, reads) = (Allowance(), Counter())
        let store = MemoryStore { method in
            if method == "commit" { try await commits.take() }
            if method == "journal" { await reads.add() }
        }
        let world = World(fundly: Fundly(store: store))
        let policy = try await world.fundly.allOrNothing(.usd)
        let deadline = Timestamp(milliseconds: world.start.milliseconds + 30 * 86_400_000)
        try await world.launch(Terms(policy: policy, deadline: deadline, goal: Money(50, .usd)))
        for _ in 0..<3 {
            _ = try await world.fundly.execute(world.request(FundlyActor(account: AccountId()), world.pledge()))
        }
        let watching = reading(world, 8)
        // Once it found nothing more to read, only a sign lets it go on.
        while await reads.count < 2 { try await Task.sleep(nanoseconds: 1_000_000) }
        await commits.grant(1)
        let system = FundlyActor(account: AccountId(), roles: [.system])
        let error = await refused {
            _ = try await world.fundly.settle(
                campaign: world.campaign, actor: system, at: deadline, first: CommandId(), pledges: 1, steps: 20)
        }
        XCTAssertEqual(error?.code, "store.unavailable")
        let seen = try await watching.value
        XCTAssertEqual(seen, Array(1...8))
    }

    func testWhoReadsSlowlyIsNotGivenMoreThanAPage() async throws {
        let reads = Counter()
        let world = World(fundly: Fundly(store: MemoryStore { if $0 == "journal" { await reads.add() } }))
        try await world.launch()
        let pledges = (0..<220).map { _ in world.request(FundlyActor(account: AccountId()), world.pledge()) }
        _ = try await world.fundly.executeMany(pledges)
        let before = await reads.count
        var entries = world.fundly.entries(campaign: world.campaign).makeAsyncIterator()
        var seen: [Int] = []
        while seen.count < 100, let entry = try await entries.next() { seen.append(entry.seq) }
        let first = await reads.count
        XCTAssertEqual(first - before, 1)
        while seen.count < 224, let entry = try await entries.next() { seen.append(entry.seq) }
        XCTAssertEqual(seen, Array(1...224))
        let all = await reads.count
        XCTAssertEqual(all - before, 3)
    }
}

/// How often something may be done; without end until it is told.
private actor Allowance {
    private var left = Int.max
    func grant(_ times: Int) { left = times }
    func take() throws {
        guard left > 0 else { throw StoreFailure.unavailable("the disk is full") }
        left -= 1
    }
}

private actor Counter {
    private(set) var count = 0
    func add() { count += 1 }
}
