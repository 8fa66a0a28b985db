import XCTest

@testable import Fundly

/// Whatever is given: a typed error, never a crash, never a command that is half done.
final class BadInputTests: XCTestCase {
    func testValuesOfTheWrongFormAreRefusedWithTheirField() async throws {
        let world = World(fundly: Fundly())
        let long = String(repeating: "x", count: 100_000)
        let story = Story(title: Title(long), summary: "Fast", description: "", category: "software")
        let error = await refused {
            _ = try await world.fundly.execute(world.request(world.creator, .createCampaign(.init(currency: .usd, story: story))))
        }
        XCTAssertEqual(error?.kind, .invalid)
        XCTAssertEqual(error?.field, "command.story.title")
        let campaigns = try await world.fundly.campaigns(limit: 10)
        XCTAssertEqual(campaigns, [])
    }

    func testNumbersThatCannotBeAreRefused() async throws {
        let world = World(fundly: Fundly())
        let calls: [() async throws -> Void] = [
            { _ = try await world.fundly.campaigns(limit: -1) },
            { _ = try await world.fundly.campaigns(limit: Int.max) },
            { _ = try await world.fundly.allocate(whole: Money(1, .usd), weights: [-1]) },
            { _ = try await world.fundly.allocate(whole: Money(Decimal.nan, .usd), weights: [1]) },
            { _ = try await world.fundly.allocate(whole: Money(Decimal.greatestFiniteMagnitude, .usd), weights: [1]) },
            { _ = try await world.fundly.allocate(whole: Money(Decimal(1) / 3, .usd), weights: [1]) },
            { _ = try await world.fundly.preset(preset: "none\u{0}", at: nil) },
            { _ = try await world.fundly.readPolicy(toml: "= \u{1F4A5}") },
        ]
        for (at, call) in calls.enumerated() {
            let error = await refused(call)
            XCTAssertNotNil(error, "\(at)")
            XCTAssertNotEqual(error?.kind, .internal, "\(at): \(String(describing: error))")
        }
    }

    func testTextsThatAreTooLongAreRefusedBeforeTheyAreSent() {
        XCTAssertEqual(try "abc".fitting(3), "abc")
        XCTAssertThrowsError(try "abé".fitting(3)) { XCTAssertEqual(($0 as? FundlyError)?.code, "invalid.request_too_large") }
    }

    func testMomentsOutsideOfTheCalendarAreRefused() async throws {
        let world = World(fundly: Fundly())
        for at in [Int64.min, -1, 253_402_300_800_000, Int64.max] {
            var request = world.request(world.creator, world.create)
            request.at = Timestamp(milliseconds: at)
            let error = await refused { _ = try await world.fundly.execute(request) }
            XCTAssertEqual(error?.kind, .invalid, "\(at)")
            XCTAssertEqual(error?.field, "at", "\(at)")
        }
    }

    func testAfterTheEndEveryCallSaysSo() async throws {
        let file = try temporaryFolder(self).appendingPathComponent("closed.sqlite").path
        for fundly in [Fundly(), try Fundly(file: file)] {
            fundly.close()
            fundly.close()
            let error = await refused { _ = try await fundly.presets() }
            XCTAssertEqual(error?.code, "wire.closed")
            XCTAssertThrowsError(try fundly.blocking.presets()) { XCTAssertEqual(($0 as? FundlyError)?.code, "wire.closed") }
        }
    }

    func testAFileThatCannotBeOpenedIsTold() throws {
        let folder = try temporaryFolder(self)
        XCTAssertThrowsError(try Fundly(file: folder.path)) { error in
            XCTAssertEqual((error as? FundlyError)?.kind, .store)
            XCTAssertTrue((error as? FundlyError)?.code.hasPrefix("open.") == true, "\(error)")
        }
        let text = folder.appendingPathComponent("text.sqlite")
        try Data("this is no database, but a text that is long enough to be taken for one".utf8).write(to: text)
        XCTAssertThrowsError(try Fundly(file: text.path)) { XCTAssertTrue($0 is FundlyError, "\($0)") }
    }

    func testACancelledTaskDoesAllOrNothing() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let request = world.request(FundlyActor(account: AccountId()), world.pledge())
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await world.fundly.execute(request)
        }
        do {
            _ = try await cancelled.value
            XCTFail("it was not cancelled")
        } catch { XCTAssertTrue(error is CancellationError, "\(error)") }
        let none = try await world.pledges()
        XCTAssertEqual(none, [])

        // Cancelled at any later moment it is there once or not at all, and may be said again.
        for _ in 0..<20 {
            let request = world.request(FundlyActor(account: AccountId()), world.pledge())
            let before = try await world.pledges().count
            let task = Task { try await world.fundly.execute(request) }
            task.cancel()
            let done = (try? await task.value) != nil
            let after = try await world.pledges().count
            XCTAssertEqual(after - before, done ? 1 : 0)
            let again = try await world.fundly.execute(request)
            XCTAssertEqual(again.repeated, done)
        }
        _ = try await world.fundly.verify(campaign: world.campaign)
    }
}
