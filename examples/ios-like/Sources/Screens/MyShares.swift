import Fundly

/// What the user owns of a campaign.
@MainActor
public final class MyShares: Screen {
    public struct Line: Identifiable, Equatable, Sendable {
        public let id: ClassId
        public let units: Units
        public let votes: Int
        /// The part of all votes, in hundredths of a percent.
        public let share: Ratio
    }

    public private(set) var lines: [Line] = [] { didSet { changed() } }
    private let session: Session
    private let campaign: CampaignId

    public init(session: Session, campaign: CampaignId) {
        self.session = session
        self.campaign = campaign
    }

    public func load() async {
        await attempt {
            let stakes = try await session.fundly.capTable(campaign: campaign)
            lines = stakes.filter { $0.holder == session.account }
                .map { Line(id: $0.`class`, units: $0.units, votes: $0.votes, share: $0.ofVotes) }
        }
    }
}
