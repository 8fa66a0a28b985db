import XCTest

import Fundly

/// A campaign that takes pledges, to test with.
struct World {
    let fundly: Fundly
    let campaign = CampaignId()
    let creator = FundlyActor(account: AccountId())
    let start = Timestamp(milliseconds: 1_767_225_600_000)

    func request(_ actor: FundlyActor, _ command: Command, id: CommandId = CommandId()) -> Request {
        Request(id: id, campaign: campaign, actor: actor, at: start, command: command)
    }

    var create: Command {
        let story = Story(title: "A compiler", summary: "Fast", description: "", category: "software")
        return .createCampaign(.init(currency: .usd, story: story))
    }

    func pledge(_ sum: Money = Money(25, .usd)) -> Command {
        .placePledge(.init(order: PledgeOrder(contribution: sum)))
    }

    /// Opens the campaign, without an end unless there are other terms.
    func launch(_ terms: Terms? = nil) async throws {
        _ = try await fundly.execute(request(creator, create))
        let openEnded = Terms(policy: try await fundly.preset(preset: "openEnded", at: start))
        _ = try await fundly.execute(request(creator, .setTerms(.init(terms: terms ?? openEnded))))
        _ = try await fundly.execute(request(creator, .submitCampaign))
        _ = try await fundly.execute(request(FundlyActor(account: AccountId(), roles: [.moderator]), .approveCampaign))
    }

    /// Asks again while others are in the way, as an app does.
    func insist(_ request: Request) async throws -> Outcome {
        while true {
            do { return try await fundly.execute(request) } catch let error as FundlyError where error.retryable { await Task.yield() }
        }
    }

    func pledges() async throws -> [Pledge] {
        try await fundly.page(campaign: campaign, kind: .pledge, limit: 1000).compactMap { Pledge($0) }
    }
}
