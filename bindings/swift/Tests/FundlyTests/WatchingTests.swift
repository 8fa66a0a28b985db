import XCTest

import Fundly

/// Entries as they come.
final class WatchingTests: XCTestCase {
    func testEntriesComeInOrderAndWithoutAGap() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let watching = Task {
            var seen: [Int] = []
            for try await entry in world.fundly.entries(campaign: world.campaign) {
                seen.append(entry.seq)
                if seen.count == 34 { break }
            }
            return seen
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                group.addTask { _ = try await world.fundly.execute(world.request(Actor(account: AccountId()), world.pledge())) }
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
    }
}
