import Foundation
import Fundly

/// What is not the app's: the creator, the review desk and the payment gateway, played so that the screens have something to
/// show. A real app talks to its server for these.
public struct Demo: Sendable {
    public let fundly: Fundly
    public let campaign = CampaignId()
    public let creator = AccountId()
    public let start: Timestamp

    public init(fundly: Fundly, start: Timestamp) {
        self.fundly = fundly
        self.start = start
    }

    @discardableResult
    public func run(_ account: AccountId, _ command: Command, roles: [Role] = [], after seconds: Int64 = 0) async throws -> [Event] {
        let at = Timestamp(milliseconds: start.milliseconds + seconds * 1000)
        let actor = FundlyActor(account: account, roles: roles)
        let request = Request(id: CommandId(), campaign: campaign, actor: actor, at: at, command: command)
        return try await fundly.execute(request).events
    }

    /// A campaign that sells shares in software, open for pledges.
    public func launch() async throws {
        let story = Story(title: "Lantern", summary: "A photo library for one's own server", description: "", category: "software")
        try await run(creator, .createCampaign(.init(currency: .usd, story: story)))
        let terms = ClassTerms(name: "Community shares", votesPerShare: 1, price: Money(10, .usd), authorised: 2000, transferable: true)
        var offers: ClassId?
        for case .classAdded(let added) in try await run(creator, .addClass(.init(terms: terms))) { offers = added.class }
        let policy = try await fundly.preset(preset: "openEnded", at: start)
        try await run(creator, .setTerms(.init(terms: Terms(policy: policy, offers: offers))))
        try await run(creator, .submitCampaign)
        try await run(AccountId(), .approveCampaign, roles: [.moderator])
    }

    /// Pays whatever was asked for on account of pledges: the gateway takes every card.
    public func pay() async throws {
        for entry in try await fundly.journal(campaign: campaign, after: 0, limit: 1000) {
            for case .paymentRequested(let asked) in entry.events where asked.action == .capture {
                let captured = PaymentResult.captured(.init(amount: Money(asked.amount.decimal(places: 2), .usd)))
                let report = Command.ReportPayment(providerRef: "card_1", result: captured, payment: asked.payment)
                try await run(AccountId(), .reportPayment(report), roles: [.system], after: 60)
            }
        }
    }

    /// A question to all who hold shares, open for a week.
    public func ask(_ title: Title, after seconds: Int64) async throws -> ProposalId? {
        let closes = Timestamp(milliseconds: start.milliseconds + (seconds + 7 * 86_400) * 1000)
        let put = Command.PutProposal(title: title, text: "", subject: .resolution, closes: closes)
        var proposal: ProposalId?
        for case .proposalPut(let asked) in try await run(creator, .putProposal(put), after: seconds) { proposal = asked.proposal }
        return proposal
    }
}
