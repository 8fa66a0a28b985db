import Fundly

/// The first screen: campaigns with their progress.
@MainActor
public final class CampaignList: Screen {
    public struct Line: Identifiable, Equatable, Sendable {
        public let id: CampaignId
        public let title: String
        public let stage: Stage
        public let backers: Int
        public let committed: String
        /// Of the goal; nil where there is none.
        public let percent: Int?
    }

    public private(set) var lines: [Line] = [] { didSet { changed() } }
    private let session: Session
    /// How many are read at a time.
    private let page: Int
    private var currencies: Currencies?

    public init(session: Session, page: Int = 20) {
        self.session = session
        self.page = page
    }

    /// They never change, so they are asked for once.
    private func known(to fundly: Fundly) async throws -> Currencies {
        if let currencies { return currencies }
        let read = Currencies(try await fundly.currencies())
        currencies = read
        return read
    }

    /// Reads the next campaigns; there may be more than a screen holds.
    public func more() async {
        await attempt {
            let fundly = session.fundly
            let currencies = try await known(to: fundly)
            for id in try await fundly.campaigns(after: lines.last?.id, limit: page) {
                guard case .campaign(let campaign)? = try await fundly.row(campaign: id, kind: .campaign, key: []),
                    case .story(let story)? = try await fundly.row(campaign: id, kind: .story, key: [])
                else { continue }
                let progress = try await fundly.progress(campaign: id)
                lines.append(
                    Line(
                        id: id, title: story.title.rawValue, stage: campaign.stage, backers: campaign.totals.backers,
                        committed: currencies.show(campaign.totals.committed, campaign.currency),
                        percent: progress?.basisPoints.map { $0 / 100 }))
            }
        }
    }
}
