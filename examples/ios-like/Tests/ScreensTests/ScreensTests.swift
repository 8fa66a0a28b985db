import XCTest

import Fundly
import Screens

@MainActor
final class ScreensTests: XCTestCase {
    private let start = Timestamp(milliseconds: 1_767_225_600_000)

    private func world() async throws -> (Demo, Session) {
        let demo = Demo(fundly: Fundly(), start: start)
        try await demo.launch()
        return (demo, Session(fundly: demo.fundly, account: AccountId(), now: { [start] in start }))
    }

    private func pledged(_ demo: Demo, _ session: Session, _ sum: Money) async throws -> PledgeForm {
        let form = PledgeForm(session: session, campaign: demo.campaign)
        form.contribution = sum
        await form.send()
        XCTAssertNil(form.message)
        try await demo.pay()
        return form
    }

    func testTheListShowsProgressAndReadsOnByPages() async throws {
        let (demo, session) = try await world()
        let other = Demo(fundly: demo.fundly, start: start)
        try await other.launch()
        _ = try await pledged(demo, session, Money(50, .usd))
        let list = CampaignList(session: session, page: 1)
        await list.more()
        XCTAssertEqual(list.lines.count, 1)
        await list.more()
        await list.more()
        XCTAssertEqual(Set(list.lines.map(\.id)), [demo.campaign, other.campaign])
        let line = list.lines.first { $0.id == demo.campaign }
        XCTAssertEqual(line?.committed, "50.00 USD")
        XCTAssertEqual(line?.backers, 1)
        XCTAssertEqual(line?.stage, .approved)
    }

    func testSumsHaveTheDecimalsOfISO4217() async throws {
        let currencies = Currencies(try await Fundly().currencies())
        XCTAssertEqual(currencies.show(1234, .iqd), "1.234 IQD")
        XCTAssertEqual(currencies.show(5, .all), "0.05 ALL")
        XCTAssertEqual(currencies.show(-1234, .jpy), "-1234 JPY")
        XCTAssertEqual(currencies.show(Amount(Int64.min), .usd), "-92233720368547758.08 USD")
    }

    func testTheFormTellsFeesAndRefusalsBeforeAnythingIsDone() async throws {
        let (demo, session) = try await world()
        let form = PledgeForm(session: session, campaign: demo.campaign)
        var changes = 0
        form.onChange = { changes += 1 }
        form.contribution = Money(50, .usd)
        await form.look()
        let outlook = try XCTUnwrap(form.outlook)
        XCTAssertEqual(outlook.refusals, [])
        XCTAssertEqual(outlook.fees.amount, 5000)
        let parts = [outlook.fees.platform, outlook.fees.processor, outlook.fees.net].map(\.minorUnits)
        XCTAssertEqual(parts.reduce(0, +), 5000)
        XCTAssertGreaterThan(changes, 1)
        form.contribution = Money("0.00 USD")
        await form.look()
        XCTAssertFalse(try XCTUnwrap(form.outlook).refusals.isEmpty)
        let journal = try await demo.fundly.journal(campaign: demo.campaign, after: 0, limit: 100)
        XCTAssertFalse(journal.flatMap(\.events).contains { $0.kind == "pledgePlaced" })
    }

    func testTappingTwicePledgesOnce() async throws {
        let (demo, session) = try await world()
        let form = try await pledged(demo, session, Money(50, .usd))
        await form.send()
        XCTAssertNil(form.message)
        let pledges = try await demo.fundly.page(campaign: demo.campaign, kind: .pledge, limit: 10)
        XCTAssertEqual(pledges.count, 1)
        let rights = await form.rights()
        XCTAssertFalse(rights.isEmpty)
    }

    func testARefusalIsSaidInWords() async throws {
        let (demo, session) = try await world()
        let form = PledgeForm(session: session, campaign: demo.campaign)
        form.contribution = Money("0.01 EUR")
        await form.send()
        XCTAssertNotNil(form.message)
        XCTAssertNil(form.pledge)
    }

    func testSharesComeWithThePaymentAndVote() async throws {
        let (demo, session) = try await world()
        _ = try await pledged(demo, session, Money(50, .usd))
        let shares = MyShares(session: session, campaign: demo.campaign)
        await shares.load()
        XCTAssertEqual(shares.lines.map(\.units), [5])
        XCTAssertEqual(shares.lines.map(\.votes), [5])

        let asked = try await demo.ask("Build shared albums first", after: 120)
        let proposal = try XCTUnwrap(asked)
        let later = Session(fundly: demo.fundly, account: session.account, now: { [start] in Timestamp(milliseconds: start.milliseconds + 3_600_000) })
        let vote = VoteScreen(session: later, campaign: demo.campaign, proposal: proposal)
        await vote.load()
        XCTAssertEqual(vote.proposal?.title, "Build shared albums first")
        XCTAssertNil(vote.choice)
        await vote.vote(.yes)
        XCTAssertNil(vote.message)
        XCTAssertEqual(vote.choice, .yes)
        XCTAssertEqual(vote.proposal?.tally.yes, 5)
        for choice in [Choice.no, .yes, .yes] {
            await vote.vote(choice)
            XCTAssertNil(vote.message)
            XCTAssertEqual(vote.choice, choice)
        }
        XCTAssertEqual(vote.proposal?.tally.yes, 5)
        XCTAssertEqual(vote.proposal?.tally.no, 0)

        let stranger = VoteScreen(session: Session(fundly: demo.fundly, account: AccountId(), now: later.now), campaign: demo.campaign, proposal: proposal)
        await stranger.vote(.no)
        XCTAssertEqual(stranger.message, "Only who held shares at the record date can vote.")
        XCTAssertNil(stranger.choice)
    }
}
