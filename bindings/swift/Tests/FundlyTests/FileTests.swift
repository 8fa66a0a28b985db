import XCTest

import Fundly

/// The store on the device's file.
final class FileTests: XCTestCase {
    func testWhatWasWrittenIsThereAfterOpeningAgain() async throws {
        let file = try temporaryFolder(self).appendingPathComponent("campaigns.sqlite").path
        let world = World(fundly: try Fundly(file: file))
        try await world.launch()
        let request = world.request(FundlyActor(account: AccountId()), world.pledge())
        let first = try await world.fundly.execute(request)
        world.fundly.close()

        let reopened = try Fundly(file: file)
        let again = try await reopened.execute(request)
        XCTAssertTrue(again.repeated)
        XCTAssertEqual(again.hash, first.hash)
        let stands = try await reopened.verify(campaign: world.campaign)
        XCTAssertEqual(stands.hash, first.hash)
        reopened.close()
    }

    func testManyTasksShareOneFileAndNothingIsLostOrDoubled() async throws {
        let file = try temporaryFolder(self).appendingPathComponent("shared.sqlite").path
        let world = World(fundly: try Fundly(file: file))
        try await world.launch()
        let requests = (0..<60).map { _ in world.request(FundlyActor(account: AccountId()), world.pledge()) }
        let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
            // Each is said twice, by two tasks: it is done once.
            for request in requests + requests { group.addTask { try await world.insist(request) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(outcomes.filter { !$0.repeated }.count, requests.count)
        let pledges = try await world.pledges()
        XCTAssertEqual(pledges.count, requests.count)
        let stands = try await world.fundly.verify(campaign: world.campaign)
        XCTAssertEqual(stands.seq, requests.count + 4)
        world.fundly.close()
    }

    func testThreadsThatWaitShareOneToo() async throws {
        let file = try temporaryFolder(self).appendingPathComponent("threads.sqlite").path
        let world = World(fundly: try Fundly(file: file))
        try await world.launch()
        let requests = (0..<40).map { _ in world.request(FundlyActor(account: AccountId()), world.pledge()) }
        DispatchQueue.concurrentPerform(iterations: requests.count) { at in
            do { _ = try world.fundly.blocking.execute(requests[at]) } catch { XCTFail("\(error)") }
        }
        let pledges = try await world.pledges()
        XCTAssertEqual(pledges.count, requests.count)
        world.fundly.close()
    }

    func testClosingWhileOthersCallBreaksNothing() async throws {
        let file = try temporaryFolder(self).appendingPathComponent("closing.sqlite").path
        let world = World(fundly: try Fundly(file: file))
        try await world.launch()
        let requests = (0..<40).map { _ in world.request(FundlyActor(account: AccountId()), world.pledge()) }
        let done = await withTaskGroup(of: Bool.self) { group in
            for (at, request) in requests.enumerated() {
                group.addTask {
                    if at == 20 { world.fundly.close() }
                    do {
                        _ = try await world.fundly.execute(request)
                        return true
                    } catch {
                        XCTAssertTrue(error is FundlyError, "\(error)")
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        let reopened = World(fundly: try Fundly(file: file))
        let pledges = try await reopened.fundly.page(campaign: world.campaign, kind: .pledge, limit: 100)
        // What was told to be done is there; what was told to have failed may not be.
        XCTAssertGreaterThanOrEqual(pledges.count, done)
        _ = try await reopened.fundly.verify(campaign: world.campaign)
        reopened.fundly.close()
    }
}
