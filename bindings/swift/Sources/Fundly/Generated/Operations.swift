// Written by `cargo run -p fundly-generate`: changes belong there.

extension Fundly {
    /// Carries out a command, once: the same id with the same content answers the same and does nothing more
    /// (R-ENGINE-1). A rejected command changed nothing and is not remembered.
    public func execute(_ request: Request) async throws -> Outcome {
        try await send(Calls.execute(request))
    }

    /// Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has
    /// its own answer, in the order given, and one that is refused is no matter to the others.
    public func executeMany(_ requests: [Request]) async throws -> [BatchAnswer] {
        try await send(Calls.executeMany(requests))
    }

    /// Carries out settle steps until no work over many pledges is left, or so many steps were made, or the
    /// campaign waits for something. The ids of its commands count up from `first`: the same call again does
    /// nothing twice. Answers the last outcome, if any step did something.
    public func settle(campaign: CampaignId, actor: FundlyActor, at: Timestamp, first: CommandId, pledges: Int, steps: Int) async throws -> Outcome? {
        try await send(Calls.settle(campaign: campaign, actor: actor, at: at, first: first, pledges: pledges, steps: steps))
    }

    /// What a command would do, and every rule that it would violate. Nothing is changed.
    public func preview(_ request: Request) async throws -> FundlyPreview {
        try await send(Calls.preview(request))
    }

    /// The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as
    /// well.
    public func allowed(campaign: CampaignId, actor: FundlyActor, at: Timestamp, pledge: PledgeId? = nil) async throws -> [Allowed] {
        try await send(Calls.allowed(campaign: campaign, actor: actor, at: at, pledge: pledge))
    }

    /// The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when
    /// there is no such pledge.
    public func rights(campaign: CampaignId, pledge: PledgeId, at: Timestamp) async throws -> [RightNow] {
        try await send(Calls.rights(campaign: campaign, pledge: pledge, at: at))
    }

    /// What the source of the engine knows of an account as far as the policy of the campaign asks for it; none
    /// where it asks for nothing, or the engine has no source.
    public func facts(campaign: CampaignId, account: AccountId, at: Timestamp) async throws -> Facts? {
        try await send(Calls.facts(campaign: campaign, account: account, at: at))
    }

    /// What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine
    /// is asked.
    public func rooms(campaign: CampaignId, account: AccountId, at: Timestamp, facts: Facts? = nil) async throws -> [Room] {
        try await send(Calls.rooms(campaign: campaign, account: account, at: at, facts: facts))
    }

    /// What is due in the life of a campaign, in order of time, each with its source.
    public func schedule(campaign: CampaignId) async throws -> [Decision] {
        try await send(Calls.schedule(campaign: campaign))
    }

    /// Every kind of command with who may issue it and when.
    public func commandRules() async throws -> [CommandRule] {
        try await send(Calls.commandRules())
    }

    /// Every rule that can say no, with the code that hosts translate.
    public func rejectionRules() async throws -> [RejectionRule] {
        try await send(Calls.rejectionRules())
    }

    /// Verifies the chain of a journal as it was exported, from its first entry; needs no store.
    public func verifyJournal(entries: [Entry]) async throws -> Verified {
        try await send(Calls.verifyJournal(entries: entries))
    }

    /// One row by its kind and the parts of its key; none when there is none.
    public func row(campaign: CampaignId, kind: RowKind, key: [String]) async throws -> Row? {
        try await send(Calls.row(campaign: campaign, kind: kind, key: key))
    }

    /// The next rows of a kind after a key, in key order; none means from the first.
    public func page(campaign: CampaignId, kind: RowKind, after: [String]? = nil, limit: Int) async throws -> [Row] {
        try await send(Calls.page(campaign: campaign, kind: kind, after: after, limit: limit))
    }

    /// Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with.
    public func rows(campaign: CampaignId) async throws -> [KeyedRow] {
        try await send(Calls.rows(campaign: campaign))
    }

    /// The next campaigns after an id, in id order.
    public func campaigns(after: CampaignId? = nil, limit: Int) async throws -> [CampaignId] {
        try await send(Calls.campaigns(after: after, limit: limit))
    }

    /// The next journal entries after a sequence number.
    public func journal(campaign: CampaignId, after: Int, limit: Int) async throws -> [Entry] {
        try await send(Calls.journal(campaign: campaign, after: after, limit: limit))
    }

    /// Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those
    /// stored.
    public func verify(campaign: CampaignId) async throws -> Verified {
        try await send(Calls.verify(campaign: campaign))
    }

    /// Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here,
    /// and makes the same rows of them, so that a replica can be asked, and previewed on, without a connection.
    /// Entries that are here already are passed over when they are equal. Nothing is taken over when any of them
    /// does not stand.
    public func absorb(campaign: CampaignId, entries: [Entry]) async throws -> Absorbed {
        try await send(Calls.absorb(campaign: campaign, entries: entries))
    }

    /// Opens an account under an id that the caller chooses; the same id with the same profile again does nothing.
    public func registerAccount(id: AccountId, profile: Profile, at: Timestamp) async throws -> Account {
        try await send(Calls.registerAccount(id: id, profile: profile, at: at))
    }

    /// Rewrites the profile of an account: by its owner or an admin.
    public func updateAccount(actor: FundlyActor, id: AccountId, profile: Profile) async throws -> Account {
        try await send(Calls.updateAccount(actor: actor, id: id, profile: profile))
    }

    /// Sets the roles of an account: by an admin.
    public func setRoles(actor: FundlyActor, id: AccountId, roles: [Role]) async throws -> Account {
        try await send(Calls.setRoles(actor: actor, id: id, roles: roles))
    }

    /// Decides on the standing of an account: by a moderator, with a reason.
    public func setStanding(actor: FundlyActor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) async throws -> Account {
        try await send(Calls.setStanding(actor: actor, id: id, standing: standing, reason: reason, at: at))
    }

    /// Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back.
    public func setInvestor(actor: FundlyActor, id: AccountId, investor: Investor? = nil, at: Timestamp) async throws -> Account {
        try await send(Calls.setInvestor(actor: actor, id: id, investor: investor, at: at))
    }

    /// Closes an account for good.
    public func closeAccount(actor: FundlyActor, id: AccountId) async throws -> Account {
        try await send(Calls.closeAccount(actor: actor, id: id))
    }

    /// An account; none when there is none.
    public func account(id: AccountId) async throws -> Account? {
        try await send(Calls.account(id: id))
    }

    /// The next accounts after an id, in id order.
    public func accounts(after: AccountId? = nil, limit: Int) async throws -> [Account] {
        try await send(Calls.accounts(after: after, limit: limit))
    }

    /// The actor that an account is, with its roles and standing as the directory knows them.
    public func actor(id: AccountId) async throws -> FundlyActor {
        try await send(Calls.actor(id: id))
    }

    /// How far a campaign is; none when there is no such campaign, or it has no terms yet.
    public func progress(campaign: CampaignId) async throws -> FundingProgress? {
        try await send(Calls.progress(campaign: campaign))
    }

    /// What was promised and collected over time.
    public func fundingCurve(campaign: CampaignId) async throws -> [CurvePoint] {
        try await send(Calls.fundingCurve(campaign: campaign))
    }

    /// Who gave most.
    public func topBackers(campaign: CampaignId, limit: Int) async throws -> [RankedBacker] {
        try await send(Calls.topBackers(campaign: campaign, limit: limit))
    }

    /// What each tier brought.
    public func tierTotals(campaign: CampaignId) async throws -> [TierLine] {
        try await send(Calls.tierTotals(campaign: campaign))
    }

    /// The balances at the end of each year.
    public func yearEnds(campaign: CampaignId) async throws -> [YearEnd] {
        try await send(Calls.yearEnds(campaign: campaign))
    }

    /// The postings of one account of the ledger in order, each with the balance after it.
    public func statement(campaign: CampaignId, account: LedgerAccount) async throws -> Statement {
        try await send(Calls.statement(campaign: campaign, account: account))
    }

    /// The features in the order of the votes for them.
    public func backlog(campaign: CampaignId) async throws -> [Feature] {
        try await send(Calls.backlog(campaign: campaign))
    }

    /// How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None
    /// when there is no such proposal.
    public func explainProposal(campaign: CampaignId, proposal: ProposalId) async throws -> Explanation? {
        try await send(Calls.explainProposal(campaign: campaign, proposal: proposal))
    }

    /// The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such
    /// campaign.
    public func books(campaign: CampaignId) async throws -> String? {
        try await send(Calls.books(campaign: campaign))
    }

    /// Who holds what of each class, the largest holding first.
    public func capTable(campaign: CampaignId) async throws -> [Stake] {
        try await send(Calls.capTable(campaign: campaign))
    }

    /// The register at the end of a moment: what each held who held something then.
    public func registerAt(campaign: CampaignId, at: Timestamp) async throws -> [Checkpoint] {
        try await send(Calls.registerAt(campaign: campaign, at: at))
    }

    /// How the votes of a campaign are spread.
    public func concentration(campaign: CampaignId) async throws -> Concentration {
        try await send(Calls.concentration(campaign: campaign))
    }

    /// The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15,
    /// R-SHARE-20). Refused when the votes are more than a campaign takes (R-SHARE-9).
    public func unitsFor(terms: ClassTerms, amount: Amount) async throws -> Worth {
        try await send(Calls.unitsFor(terms: terms, amount: amount))
    }

    /// Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5).
    public func allot(available: Units, requests: [UnitRequest], rule: Allotment, minimumFill: Units) async throws -> [Units] {
        try await send(Calls.allot(available: available, requests: requests, rule: rule, minimumFill: minimumFill))
    }

    /// Every version of every ready policy.
    public func presets() async throws -> [PresetVersion] {
        try await send(Calls.presets())
    }

    /// A ready policy: the version in force at a moment, or the newest.
    public func preset(preset: String, at: Timestamp? = nil) async throws -> Policy {
        try await send(Calls.preset(preset: preset, at: at))
    }

    /// Reads a policy from TOML, and refuses one that contradicts itself.
    public func readPolicy(toml: String) async throws -> Policy {
        try await send(Calls.readPolicy(toml: toml))
    }

    /// Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can
    /// stand.
    public func policyFlaws(_ policy: Policy) async throws -> [Flaw] {
        try await send(Calls.policyFlaws(policy))
    }

    /// What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took
    /// before, for fees that are rounded on the running total; nothing unless given.
    public func feeQuote(policy: Policy, amount: Amount, before: Amount? = nil) async throws -> FeeQuote {
        try await send(Calls.feeQuote(policy: policy, amount: amount, before: before))
    }

    /// How what a fee took is divided between it and its shares.
    public func partsOfFee(policy: Policy, fee: FundlyLabel, taken: Amount) async throws -> [FeePart] {
        try await send(Calls.partsOfFee(policy: policy, fee: fee, taken: taken))
    }

    /// Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4).
    public func returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount) async throws -> Amount {
        try await send(Calls.returnableFee(policy: policy, to: to, amount: amount, taken: taken))
    }

    /// The simplest policy of all or nothing, in a currency.
    public func allOrNothing(_ currency: Currency) async throws -> Policy {
        try await send(Calls.allOrNothing(currency))
    }

    /// The simplest policy without goal and deadline.
    public func openEnded() async throws -> Policy {
        try await send(Calls.openEnded())
    }

    /// The sources that a parameter of a policy rests on.
    public func citations(policy: Policy, parameter: String) async throws -> [Citation] {
        try await send(Calls.citations(policy: policy, parameter: parameter))
    }

    /// Every parameter of a policy that has to have a source.
    public func policyParameters(_ policy: Policy) async throws -> [String] {
        try await send(Calls.policyParameters(policy))
    }

    /// Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to
    /// be done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
    public func invest(policy: Policy, person: Person, acknowledged: [FundlyLabel]) async throws -> Decision {
        try await send(Calls.invest(policy: policy, person: person, acknowledged: acknowledged))
    }

    /// What each limit of a policy that holds for a person leaves.
    public func roomsUnder(policy: Policy, person: Person) async throws -> [Room] {
        try await send(Calls.roomsUnder(policy: policy, person: person))
    }

    /// Whether an issuer who raised an amount before may offer so much more (R-POLICY-3).
    public func offer(policy: Policy, raised: Amount, amount: Amount) async throws -> Decision {
        try await send(Calls.offer(policy: policy, raised: raised, amount: amount))
    }

    /// Whether a right of a backer stands, given the moments of the pledge that are known, and until when.
    public func may(policy: Policy, right: Right, person: Person, moments: Moments) async throws -> Decision {
        try await send(Calls.may(policy: policy, right: right, person: person, moments: moments))
    }

    /// What happens when under a policy, in order of time, given the moments that are known.
    public func scheduleUnder(policy: Policy, moments: Moments) async throws -> [Decision] {
        try await send(Calls.scheduleUnder(policy: policy, moments: moments))
    }

    /// Whether money may leave escrow at a moment, or from when.
    public func releaseUnder(policy: Policy, moments: Moments, now: Timestamp) async throws -> Decision {
        try await send(Calls.releaseUnder(policy: policy, moments: moments, now: now))
    }

    /// The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody.
    public func earliestClose(policy: Policy, launch: Timestamp, now: Timestamp) async throws -> Timestamp? {
        try await send(Calls.earliestClose(policy: policy, launch: launch, now: now))
    }

    /// The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2).
    public func formulaValue(formula: Formula, person: Person) async throws -> Amount {
        try await send(Calls.formulaValue(formula: formula, person: person))
    }

    /// Whether a condition holds for a person.
    public func conditionHolds(condition: Condition, person: Person) async throws -> Bool {
        try await send(Calls.conditionHolds(condition: condition, person: person))
    }

    /// Every currency that money may be in, with the decimals of its minor unit.
    public func currencies() async throws -> [CurrencyInfo] {
        try await send(Calls.currencies())
    }

    /// Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum
    /// to the whole.
    public func allocate(whole: Money, weights: [Int]) async throws -> [Money] {
        try await send(Calls.allocate(whole: whole, weights: weights))
    }

    /// Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start`
    /// counts for a rotating start only.
    public func allocateClaims(whole: Money, claims: [Claim], mode: AllocationMode, start: Int? = nil) async throws -> [Money] {
        try await send(Calls.allocateClaims(whole: whole, claims: claims, mode: mode, start: start))
    }

    /// So many percent of an amount, rounded as asked.
    public func percentage(rate: Rate, amount: Amount, rounding: Rounding) async throws -> Amount {
        try await send(Calls.percentage(rate: rate, amount: amount, rounding: rounding))
    }

    /// How the gateways that the library knows count each currency.
    public func providerScales() async throws -> [ProviderScale] {
        try await send(Calls.providerScales())
    }

    /// An amount in a gateway's own units.
    public func providerUnits(scale: ProviderScale, money: Money) async throws -> Amount {
        try await send(Calls.providerUnits(scale: scale, money: money))
    }

    /// The money that a gateway's own units are, such as an amount that it reports.
    public func providerMoney(scale: ProviderScale, units: Amount, currency: Currency) async throws -> Money {
        try await send(Calls.providerMoney(scale: scale, units: units, currency: currency))
    }

    /// Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
    /// (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived,
    /// to the byte.
    public func verifyWebhook(header: String, body: String, secret: String, now: Timestamp, tolerance: FundlySpan) async throws -> Timestamp {
        try await send(Calls.verifyWebhook(header: header, body: body, secret: secret, now: now, tolerance: tolerance))
    }

    /// The ready clocks.
    public func clocks() async throws -> [ReadyClock] {
        try await send(Calls.clocks())
    }

    /// The moment at which a period ends that an event begins: days, business days and months by the clock.
    public func momentAfter(clock: FundlyClock, at: Timestamp, period: Period) async throws -> Timestamp {
        try await send(Calls.momentAfter(clock: clock, at: at, period: period))
    }

    /// The moment at which a period begins that an event ends.
    public func momentBefore(clock: FundlyClock, at: Timestamp, period: Period) async throws -> Timestamp {
        try await send(Calls.momentBefore(clock: clock, at: at, period: period))
    }

    /// The date of a moment by the clock.
    public func localDate(clock: FundlyClock, at: Timestamp) async throws -> FundlyDate {
        try await send(Calls.localDate(clock: clock, at: at))
    }

    /// The local time of a moment with its zone's abbreviation, to the minute, for people to read.
    public func localTime(clock: FundlyClock, at: Timestamp) async throws -> String {
        try await send(Calls.localTime(clock: clock, at: at))
    }

    /// Whether a date is a business day.
    public func isBusinessDay(clock: FundlyClock, date: FundlyDate) async throws -> Bool {
        try await send(Calls.isBusinessDay(clock: clock, date: date))
    }
}
