import Fundly

/// The form of a pledge: while the backer types it shows what would happen, before anything does.
@MainActor
public final class PledgeForm: Screen {
    /// What would come of the pledge as it is filled in.
    public struct Outlook: Equatable, Sendable {
        public let fees: FeeQuote
        /// What the backer could do afterwards, and until when.
        public let rights: [String]
        /// Why it would be refused; empty when it would be accepted.
        public let refusals: [String]
    }

    public var contribution: Money? { didSet { changed() } }
    public private(set) var outlook: Outlook? { didSet { changed() } }
    public private(set) var pledge: PledgeId? { didSet { changed() } }

    private let session: Session
    private let campaign: CampaignId
    private var command = CommandId()

    public init(session: Session, campaign: CampaignId) {
        self.session = session
        self.campaign = campaign
    }

    private func terms() async throws -> Terms? {
        guard case .terms(let terms)? = try await session.fundly.row(campaign: campaign, kind: .terms, key: []) else { return nil }
        return terms
    }

    /// The pledge as it is filled in, for the shares that the campaign offers.
    private func request(_ offers: ClassId?) -> Request {
        let order = PledgeOrder(class: offers, contribution: contribution)
        return session.request(command, campaign, .placePledge(.init(order: order)))
    }

    /// Asks the engine what would happen. Nothing is changed.
    public func look() async {
        await attempt {
            let fundly = session.fundly
            guard let terms = try await terms() else { return }
            let preview = try await fundly.preview(request(terms.offers))
            let pledged = preview.rows.compactMap { Pledge($0.row) }.first
            let fees = try await fundly.feeQuote(policy: terms.policy, amount: pledged?.amount ?? 0)
            outlook = Outlook(
                fees: fees, rights: terms.policy.windows.map { "\($0.right.rawValue): \($0.opens) to \($0.closes)" },
                refusals: preview.violations.map(Wording.say))
        }
    }

    /// Places the pledge.
    public func send() async {
        await attempt {
            let outcome = try await session.fundly.execute(request(terms()?.offers))
            for case .pledgePlaced(let placed) in outcome.events { pledge = placed.pledge }
        }
    }

    /// The rights over the pledge that was placed, as they are now.
    public func rights() async -> [RightNow] {
        var rights: [RightNow] = []
        await attempt {
            guard let pledge else { return }
            rights = try await session.fundly.rights(campaign: campaign, pledge: pledge, at: session.now())
        }
        return rights
    }
}
