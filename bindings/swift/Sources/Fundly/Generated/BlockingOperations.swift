// Written by `cargo run -p fundly-generate`: changes belong there.

extension Fundly.Blocking {
    /// Carries out a command, once: the same id with the same content answers the same and does nothing more
    /// (R-ENGINE-1). A rejected command changed nothing and is not remembered.
    @available(*, noasync)
    public func execute(_ request: Request) throws -> Outcome {
        try send(Calls.execute(request))
    }

    /// Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has
    /// its own answer, in the order given, and one that is refused is no matter to the others.
    @available(*, noasync)
    public func executeMany(_ requests: [Request]) throws -> [BatchAnswer] {
        try send(Calls.executeMany(requests))
    }

    /// Carries out settle steps until no work over many pledges is left, or so many steps were made, or the
    /// campaign waits for something. The ids of its commands count up from `first`: the same call again does
    /// nothing twice. Answers the last outcome, if any step did something.
    @available(*, noasync)
    public func settle(campaign: CampaignId, actor: FundlyActor, at: Timestamp, first: CommandId, pledges: Int, steps: Int) throws -> Outcome? {
        try send(Calls.settle(campaign: campaign, actor: actor, at: at, first: first, pledges: pledges, steps: steps))
    }

    /// What a command would do, and every rule that it would violate. Nothing is changed.
    @available(*, noasync)
    public func preview(_ request: Request) throws -> FundlyPreview {
        try send(Calls.preview(request))
    }

    /// The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as
    /// well.
    @available(*, noasync)
    public func allowed(campaign: CampaignId, actor: FundlyActor, at: Timestamp, pledge: PledgeId? = nil) throws -> [Allowed] {
        try send(Calls.allowed(campaign: campaign, actor: actor, at: at, pledge: pledge))
    }

    /// The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when
    /// there is no such pledge.
    @available(*, noasync)
    public func rights(campaign: CampaignId, pledge: PledgeId, at: Timestamp) throws -> [RightNow] {
        try send(Calls.rights(campaign: campaign, pledge: pledge, at: at))
    }

    /// What the source of the engine knows of an account as far as the policy of the campaign asks for it; none
    /// where it asks for nothing, or the engine has no source.
    @available(*, noasync)
    public func facts(campaign: CampaignId, account: AccountId, at: Timestamp) throws -> Facts? {
        try send(Calls.facts(campaign: campaign, account: account, at: at))
    }

    /// What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine
    /// is asked.
    @available(*, noasync)
    public func rooms(campaign: CampaignId, account: AccountId, at: Timestamp, facts: Facts? = nil) throws -> [Room] {
        try send(Calls.rooms(campaign: campaign, account: account, at: at, facts: facts))
    }

    /// What is due in the life of a campaign, in order of time, each with its source.
    @available(*, noasync)
    public func schedule(campaign: CampaignId) throws -> [Decision] {
        try send(Calls.schedule(campaign: campaign))
    }

    /// Every kind of command with who may issue it and when.
    @available(*, noasync)
    public func commandRules() throws -> [CommandRule] {
        try send(Calls.commandRules())
    }

    /// Every rule that can say no, with the code that hosts translate.
    @available(*, noasync)
    public func rejectionRules() throws -> [RejectionRule] {
        try send(Calls.rejectionRules())
    }

    /// Verifies the chain of a journal as it was exported, from its first entry; needs no store.
    @available(*, noasync)
    public func verifyJournal(entries: [Entry]) throws -> Verified {
        try send(Calls.verifyJournal(entries: entries))
    }

    /// One row by its kind and the parts of its key; none when there is none.
    @available(*, noasync)
    public func row(campaign: CampaignId, kind: RowKind, key: [String]) throws -> Row? {
        try send(Calls.row(campaign: campaign, kind: kind, key: key))
    }

    /// The next rows of a kind after a key, in key order; none means from the first.
    @available(*, noasync)
    public func page(campaign: CampaignId, kind: RowKind, after: [String]? = nil, limit: Int) throws -> [Row] {
        try send(Calls.page(campaign: campaign, kind: kind, after: after, limit: limit))
    }

    /// Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with.
    @available(*, noasync)
    public func rows(campaign: CampaignId) throws -> [KeyedRow] {
        try send(Calls.rows(campaign: campaign))
    }

    /// The next campaigns after an id, in id order.
    @available(*, noasync)
    public func campaigns(after: CampaignId? = nil, limit: Int) throws -> [CampaignId] {
        try send(Calls.campaigns(after: after, limit: limit))
    }

    /// The next journal entries after a sequence number.
    @available(*, noasync)
    public func journal(campaign: CampaignId, after: Int, limit: Int) throws -> [Entry] {
        try send(Calls.journal(campaign: campaign, after: after, limit: limit))
    }

    /// Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those
    /// stored.
    @available(*, noasync)
    public func verify(campaign: CampaignId) throws -> Verified {
        try send(Calls.verify(campaign: campaign))
    }

    /// Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here,
    /// and makes the same rows of them, so that a replica can be asked, and previewed on, without a connection.
    /// Entries that are here already are passed over when they are equal. Nothing is taken over when any of them
    /// does not stand.
    @available(*, noasync)
    public func absorb(campaign: CampaignId, entries: [Entry]) throws -> Absorbed {
        try send(Calls.absorb(campaign: campaign, entries: entries))
    }

    /// Opens an account under an id that the caller chooses; the same id with the same profile again does nothing.
    @available(*, noasync)
    public func registerAccount(id: AccountId, profile: Profile, at: Timestamp) throws -> Account {
        try send(Calls.registerAccount(id: id, profile: profile, at: at))
    }

    /// Rewrites the profile of an account: by its owner or an admin.
    @available(*, noasync)
    public func updateAccount(actor: FundlyActor, id: AccountId, profile: Profile) throws -> Account {
        try send(Calls.updateAccount(actor: actor, id: id, profile: profile))
    }

    /// Sets the roles of an account: by an admin.
    @available(*, noasync)
    public func setRoles(actor: FundlyActor, id: AccountId, roles: [Role]) throws -> Account {
        try send(Calls.setRoles(actor: actor, id: id, roles: roles))
    }

    /// Decides on the standing of an account: by a moderator, with a reason.
    @available(*, noasync)
    public func setStanding(actor: FundlyActor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) throws -> Account {
        try send(Calls.setStanding(actor: actor, id: id, standing: standing, reason: reason, at: at))
    }

    /// Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back.
    @available(*, noasync)
    public func setInvestor(actor: FundlyActor, id: AccountId, investor: Investor? = nil, at: Timestamp) throws -> Account {
        try send(Calls.setInvestor(actor: actor, id: id, investor: investor, at: at))
    }

    /// Closes an account for good.
    @available(*, noasync)
    public func closeAccount(actor: FundlyActor, id: AccountId) throws -> Account {
        try send(Calls.closeAccount(actor: actor, id: id))
    }

    /// An account; none when there is none.
    @available(*, noasync)
    public func account(id: AccountId) throws -> Account? {
        try send(Calls.account(id: id))
    }

    /// The next accounts after an id, in id order.
    @available(*, noasync)
    public func accounts(after: AccountId? = nil, limit: Int) throws -> [Account] {
        try send(Calls.accounts(after: after, limit: limit))
    }

    /// The actor that an account is, with its roles and standing as the directory knows them.
    @available(*, noasync)
    public func actor(id: AccountId) throws -> FundlyActor {
        try send(Calls.actor(id: id))
    }

    /// How far a campaign is; none when there is no such campaign, or it has no terms yet.
    @available(*, noasync)
    public func progress(campaign: CampaignId) throws -> FundingProgress? {
        try send(Calls.progress(campaign: campaign))
    }

    /// What was promised and collected over time.
    @available(*, noasync)
    public func fundingCurve(campaign: CampaignId) throws -> [CurvePoint] {
        try send(Calls.fundingCurve(campaign: campaign))
    }

    /// Who gave most.
    @available(*, noasync)
    public func topBackers(campaign: CampaignId, limit: Int) throws -> [RankedBacker] {
        try send(Calls.topBackers(campaign: campaign, limit: limit))
    }

    /// What each tier brought.
    @available(*, noasync)
    public func tierTotals(campaign: CampaignId) throws -> [TierLine] {
        try send(Calls.tierTotals(campaign: campaign))
    }

    /// The balances at the end of each year.
    @available(*, noasync)
    public func yearEnds(campaign: CampaignId) throws -> [YearEnd] {
        try send(Calls.yearEnds(campaign: campaign))
    }

    /// The postings of one account of the ledger in order, each with the balance after it.
    @available(*, noasync)
    public func statement(campaign: CampaignId, account: LedgerAccount) throws -> Statement {
        try send(Calls.statement(campaign: campaign, account: account))
    }

    /// The features in the order of the votes for them.
    @available(*, noasync)
    public func backlog(campaign: CampaignId) throws -> [Feature] {
        try send(Calls.backlog(campaign: campaign))
    }

    /// How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None
    /// when there is no such proposal.
    @available(*, noasync)
    public func explainProposal(campaign: CampaignId, proposal: ProposalId) throws -> Explanation? {
        try send(Calls.explainProposal(campaign: campaign, proposal: proposal))
    }

    /// The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such
    /// campaign.
    @available(*, noasync)
    public func books(campaign: CampaignId) throws -> String? {
        try send(Calls.books(campaign: campaign))
    }

    /// Who holds what of each class, the largest holding first.
    @available(*, noasync)
    public func capTable(campaign: CampaignId) throws -> [Stake] {
        try send(Calls.capTable(campaign: campaign))
    }

    /// The register at the end of a moment: what each held who held something then.
    @available(*, noasync)
    public func registerAt(campaign: CampaignId, at: Timestamp) throws -> [Checkpoint] {
        try send(Calls.registerAt(campaign: campaign, at: at))
    }

    /// How the votes of a campaign are spread.
    @available(*, noasync)
    public func concentration(campaign: CampaignId) throws -> Concentration {
        try send(Calls.concentration(campaign: campaign))
    }

    /// The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15,
    /// R-SHARE-20). Refused when the votes are more than a campaign takes (R-SHARE-9).
    @available(*, noasync)
    public func unitsFor(terms: ClassTerms, amount: Amount) throws -> Worth {
        try send(Calls.unitsFor(terms: terms, amount: amount))
    }

    /// Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5).
    @available(*, noasync)
    public func allot(available: Units, requests: [UnitRequest], rule: Allotment, minimumFill: Units) throws -> [Units] {
        try send(Calls.allot(available: available, requests: requests, rule: rule, minimumFill: minimumFill))
    }

    /// Every version of every ready policy.
    @available(*, noasync)
    public func presets() throws -> [PresetVersion] {
        try send(Calls.presets())
    }

    /// A ready policy: the version in force at a moment, or the newest.
    @available(*, noasync)
    public func preset(preset: String, at: Timestamp? = nil) throws -> Policy {
        try send(Calls.preset(preset: preset, at: at))
    }

    /// Reads a policy from TOML, and refuses one that contradicts itself.
    @available(*, noasync)
    public func readPolicy(toml: String) throws -> Policy {
        try send(Calls.readPolicy(toml: toml))
    }

    /// Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can
    /// stand.
    @available(*, noasync)
    public func policyFlaws(_ policy: Policy) throws -> [Flaw] {
        try send(Calls.policyFlaws(policy))
    }

    /// What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took
    /// before, for fees that are rounded on the running total; nothing unless given.
    @available(*, noasync)
    public func feeQuote(policy: Policy, amount: Amount, before: Amount? = nil) throws -> FeeQuote {
        try send(Calls.feeQuote(policy: policy, amount: amount, before: before))
    }

    /// How what a fee took is divided between it and its shares.
    @available(*, noasync)
    public func partsOfFee(policy: Policy, fee: FundlyLabel, taken: Amount) throws -> [FeePart] {
        try send(Calls.partsOfFee(policy: policy, fee: fee, taken: taken))
    }

    /// Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4).
    @available(*, noasync)
    public func returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount) throws -> Amount {
        try send(Calls.returnableFee(policy: policy, to: to, amount: amount, taken: taken))
    }

    /// The simplest policy of all or nothing, in a currency.
    @available(*, noasync)
    public func allOrNothing(_ currency: Currency) throws -> Policy {
        try send(Calls.allOrNothing(currency))
    }

    /// The simplest policy without goal and deadline.
    @available(*, noasync)
    public func openEnded() throws -> Policy {
        try send(Calls.openEnded())
    }

    /// The sources that a parameter of a policy rests on.
    @available(*, noasync)
    public func citations(policy: Policy, parameter: String) throws -> [Citation] {
        try send(Calls.citations(policy: policy, parameter: parameter))
    }

    /// Every parameter of a policy that has to have a source.
    @available(*, noasync)
    public func policyParameters(_ policy: Policy) throws -> [String] {
        try send(Calls.policyParameters(policy))
    }

    /// Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to
    /// be done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
    @available(*, noasync)
    public func invest(policy: Policy, person: Person, acknowledged: [FundlyLabel]) throws -> Decision {
        try send(Calls.invest(policy: policy, person: person, acknowledged: acknowledged))
    }

    /// What each limit of a policy that holds for a person leaves.
    @available(*, noasync)
    public func roomsUnder(policy: Policy, person: Person) throws -> [Room] {
        try send(Calls.roomsUnder(policy: policy, person: person))
    }

    /// Whether an issuer who raised an amount before may offer so much more (R-POLICY-3).
    @available(*, noasync)
    public func offer(policy: Policy, raised: Amount, amount: Amount) throws -> Decision {
        try send(Calls.offer(policy: policy, raised: raised, amount: amount))
    }

    /// Whether a right of a backer stands, given the moments of the pledge that are known, and until when.
    @available(*, noasync)
    public func may(policy: Policy, right: Right, person: Person, moments: Moments) throws -> Decision {
        try send(Calls.may(policy: policy, right: right, person: person, moments: moments))
    }

    /// What happens when under a policy, in order of time, given the moments that are known.
    @available(*, noasync)
    public func scheduleUnder(policy: Policy, moments: Moments) throws -> [Decision] {
        try send(Calls.scheduleUnder(policy: policy, moments: moments))
    }

    /// Whether money may leave escrow at a moment, or from when.
    @available(*, noasync)
    public func releaseUnder(policy: Policy, moments: Moments, now: Timestamp) throws -> Decision {
        try send(Calls.releaseUnder(policy: policy, moments: moments, now: now))
    }

    /// The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody.
    @available(*, noasync)
    public func earliestClose(policy: Policy, launch: Timestamp, now: Timestamp) throws -> Timestamp? {
        try send(Calls.earliestClose(policy: policy, launch: launch, now: now))
    }

    /// The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2).
    @available(*, noasync)
    public func formulaValue(formula: Formula, person: Person) throws -> Amount {
        try send(Calls.formulaValue(formula: formula, person: person))
    }

    /// Whether a condition holds for a person.
    @available(*, noasync)
    public func conditionHolds(condition: Condition, person: Person) throws -> Bool {
        try send(Calls.conditionHolds(condition: condition, person: person))
    }

    /// Every currency that money may be in, with the decimals of its minor unit.
    @available(*, noasync)
    public func currencies() throws -> [CurrencyInfo] {
        try send(Calls.currencies())
    }

    /// Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum
    /// to the whole.
    @available(*, noasync)
    public func allocate(whole: Money, weights: [Int]) throws -> [Money] {
        try send(Calls.allocate(whole: whole, weights: weights))
    }

    /// Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start`
    /// counts for a rotating start only.
    @available(*, noasync)
    public func allocateClaims(whole: Money, claims: [Claim], mode: AllocationMode, start: Int? = nil) throws -> [Money] {
        try send(Calls.allocateClaims(whole: whole, claims: claims, mode: mode, start: start))
    }

    /// So many percent of an amount, rounded as asked.
    @available(*, noasync)
    public func percentage(rate: Rate, amount: Amount, rounding: Rounding) throws -> Amount {
        try send(Calls.percentage(rate: rate, amount: amount, rounding: rounding))
    }

    /// How the gateways that the library knows count each currency.
    @available(*, noasync)
    public func providerScales() throws -> [ProviderScale] {
        try send(Calls.providerScales())
    }

    /// An amount in a gateway's own units.
    @available(*, noasync)
    public func providerUnits(scale: ProviderScale, money: Money) throws -> Amount {
        try send(Calls.providerUnits(scale: scale, money: money))
    }

    /// The money that a gateway's own units are, such as an amount that it reports.
    @available(*, noasync)
    public func providerMoney(scale: ProviderScale, units: Amount, currency: Currency) throws -> Money {
        try send(Calls.providerMoney(scale: scale, units: units, currency: currency))
    }

    /// Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
    /// (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived,
    /// to the byte.
    @available(*, noasync)
    public func verifyWebhook(header: String, body: String, secret: String, now: Timestamp, tolerance: FundlySpan) throws -> Timestamp {
        try send(Calls.verifyWebhook(header: header, body: body, secret: secret, now: now, tolerance: tolerance))
    }

    /// The ready clocks.
    @available(*, noasync)
    public func clocks() throws -> [ReadyClock] {
        try send(Calls.clocks())
    }

    /// The moment at which a period ends that an event begins: days, business days and months by the clock.
    @available(*, noasync)
    public func momentAfter(clock: FundlyClock, at: Timestamp, period: Period) throws -> Timestamp {
        try send(Calls.momentAfter(clock: clock, at: at, period: period))
    }

    /// The moment at which a period begins that an event ends.
    @available(*, noasync)
    public func momentBefore(clock: FundlyClock, at: Timestamp, period: Period) throws -> Timestamp {
        try send(Calls.momentBefore(clock: clock, at: at, period: period))
    }

    /// The date of a moment by the clock.
    @available(*, noasync)
    public func localDate(clock: FundlyClock, at: Timestamp) throws -> FundlyDate {
        try send(Calls.localDate(clock: clock, at: at))
    }

    /// The local time of a moment with its zone's abbreviation, to the minute, for people to read.
    @available(*, noasync)
    public func localTime(clock: FundlyClock, at: Timestamp) throws -> String {
        try send(Calls.localTime(clock: clock, at: at))
    }

    /// Whether a date is a business day.
    @available(*, noasync)
    public func isBusinessDay(clock: FundlyClock, date: FundlyDate) throws -> Bool {
        try send(Calls.isBusinessDay(clock: clock, date: date))
    }
}
