import Fundly

/// Who uses the app, over which engine, at which moment. All screens share one.
public struct Session: Sendable {
    public let fundly: Fundly
    public let account: AccountId
    /// The clock: the engine reads none, so a test can tell any time.
    public let now: @Sendable () -> Timestamp

    public init(fundly: Fundly, account: AccountId, now: @escaping @Sendable () -> Timestamp = { .now }) {
        self.fundly = fundly
        self.account = account
        self.now = now
    }

    var actor: FundlyActor { FundlyActor(account: account) }

    /// A command of this user. The id is made once, when the screen is filled in: whoever taps twice, or taps again after the
    /// network came back, says the same command again, and it is done once.
    func request(_ id: CommandId, _ campaign: CampaignId, _ command: Command) -> Request {
        Request(id: id, campaign: campaign, actor: actor, at: now(), command: command)
    }
}
