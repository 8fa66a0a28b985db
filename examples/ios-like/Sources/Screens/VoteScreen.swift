import Fundly

/// An open question, and the user's ballot.
@MainActor
public final class VoteScreen: Screen {
    public private(set) var proposal: Proposal? { didSet { changed() } }
    public private(set) var explanation: Explanation? { didSet { changed() } }
    public private(set) var choice: Choice? { didSet { changed() } }

    private let session: Session
    private let campaign: CampaignId
    private let id: ProposalId
    /// The ballot that was not answered yet. Said again it is the same command, and done once; after the answer, or with
    /// another choice, a ballot is a command of its own, even if the same was chosen before.
    private var unanswered: (choice: Choice, command: CommandId)?

    public init(session: Session, campaign: CampaignId, proposal: ProposalId) {
        self.session = session
        self.campaign = campaign
        id = proposal
    }

    public func load() async {
        await attempt {
            let fundly = session.fundly
            proposal = try await fundly.row(campaign: campaign, kind: .proposal, key: [id.description]).flatMap { Proposal($0) }
            let key = [id.description, session.account.description]
            choice = try await fundly.row(campaign: campaign, kind: .ballot, key: key).flatMap { Ballot($0) }?.choice
            explanation = try await fundly.explainProposal(campaign: campaign, proposal: id)
        }
    }

    public func vote(_ choice: Choice) async {
        let command = unanswered.flatMap { $0.choice == choice ? $0.command : nil } ?? CommandId()
        unanswered = (choice, command)
        await attempt {
            let ballot = Command.castBallot(.init(proposal: id, choice: choice))
            _ = try await session.fundly.execute(session.request(command, campaign, ballot))
            if unanswered?.command == command { unanswered = nil }
        }
        if message == nil { await load() }
    }
}
