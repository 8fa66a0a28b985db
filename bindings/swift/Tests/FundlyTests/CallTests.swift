import XCTest

import Fundly

/// Calls as an app makes them.
final class CallTests: XCTestCase {
    func testACommandIsCarriedOutOnceAndReadBack() async throws {
        let world = World(fundly: Fundly())
        let request = world.request(world.creator, world.create)
        let first = try await world.fundly.execute(request)
        XCTAssertEqual(first.seq, 1)
        XCTAssertFalse(first.repeated)
        guard case .campaignCreated? = first.events.first else { return XCTFail("\(first)") }
        let again = try await world.fundly.execute(request)
        XCTAssertTrue(again.repeated)
        XCTAssertEqual(again.hash, first.hash)
        guard case .campaign(let row)? = try await world.fundly.row(campaign: world.campaign, kind: .campaign, key: []) else {
            return XCTFail("no campaign")
        }
        XCTAssertEqual(row.creator, world.creator.account)
        XCTAssertEqual(try Row(json: row.json, kind: .campaign), .campaign(row))
        XCTAssertThrowsError(try Row(json: row.json, kind: .tier)) { XCTAssertEqual(($0 as? FundlyError)?.kind, .invalid) }
        let keyed = try await world.fundly.rows(campaign: world.campaign)
        XCTAssertEqual(try keyed.map { try KeyedRow(json: $0.json) }, keyed)
        let stands = try await world.fundly.verify(campaign: world.campaign)
        XCTAssertEqual(stands, Verified(seq: 1, hash: first.hash))
    }

    func testBothWaysOfCallingAnswerTheSame() async throws {
        let fundly = Fundly()
        let whole = Money("0.10 USD")
        let waited = try await fundly.allocate(whole: try XCTUnwrap(whole), weights: [1, 1, 1])
        XCTAssertEqual(try fundly.blocking.allocate(whole: try XCTUnwrap(whole), weights: [1, 1, 1]), waited)
        XCTAssertEqual(waited.map(\.description), ["0.04 USD", "0.03 USD", "0.03 USD"])
        XCTAssertEqual(try fundly.blocking.presets().isEmpty, false)
    }

    func testManyRequestsHaveAnAnswerEach() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let backer = FundlyActor(account: AccountId())
        let twice = world.request(backer, world.pledge())
        let requests = [twice, world.request(backer, .approveCampaign), twice]
        let answers = try await world.fundly.executeMany(requests)
        XCTAssertEqual(answers.map { $0.outcome?.repeated }, [false, nil, true])
        XCTAssertEqual(answers.map { $0.failure?.kind }, [nil, .rejected, nil])
        let pledges = try await world.pledges()
        XCTAssertEqual(pledges.count, 1)
    }

    func testAPreviewTellsAllAndChangesNothing() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let backer = FundlyActor(account: AccountId())
        let preview = try await world.fundly.preview(world.request(backer, world.pledge()))
        XCTAssertTrue(preview.accepted)
        XCTAssertEqual(preview.rows.compactMap { Pledge($0.row) }.map(\.amount), [2500])
        let none = try await world.pledges()
        XCTAssertEqual(none, [])
        let refused = try await world.fundly.preview(world.request(backer, .approveCampaign))
        XCTAssertFalse(refused.accepted)
        XCTAssertFalse(refused.violations.isEmpty)
    }

    func testARefusalCarriesItsRuleAndData() async throws {
        let world = World(fundly: Fundly())
        try await world.launch()
        let backer = FundlyActor(account: AccountId())
        let error = await refused { _ = try await world.fundly.execute(world.request(backer, world.pledge(Money(25, .eur)))) }
        XCTAssertEqual(error?.kind, .rejected)
        XCTAssertEqual(error?.violations.first?.code, error?.code)
        guard case .currencyMismatch? = error?.violations.first?.rejection else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(error?.retryable, false)
        XCTAssertEqual(error?.localizedDescription, error.map { "\($0.code): \($0.reason)" })
        let none = try await world.pledges()
        XCTAssertEqual(none, [])
    }
}
