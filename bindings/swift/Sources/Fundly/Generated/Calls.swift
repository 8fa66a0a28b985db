// Written by `cargo run -p fundly-generate`: changes belong there.

/// What is sent for each operation, and how its answer is read.
enum Calls {
    static func execute(_ request: Request) -> Call<Outcome> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("request"); request.write(to: &writer)
        writer.endObject()
        return Call("execute", writer) { try Outcome(from: &$0) }
    }
    static func executeMany(_ requests: [Request]) -> Call<[BatchAnswer]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("requests"); writer.list(requests) { $0.write(to: &$1) }
        writer.endObject()
        return Call("executeMany", writer) { try $0.list { try BatchAnswer(from: &$0) } }
    }
    static func settle(campaign: CampaignId, actor: FundlyActor, at: Timestamp, first: CommandId, pledges: Int, steps: Int) -> Call<Outcome?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("actor"); actor.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("first"); first.write(to: &writer)
        writer.key("pledges"); writer.integer(pledges)
        writer.key("steps"); writer.integer(steps)
        writer.endObject()
        return Call("settle", writer) { try $0.null() ? nil : Outcome(from: &$0) }
    }
    static func preview(_ request: Request) -> Call<FundlyPreview> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("request"); request.write(to: &writer)
        writer.endObject()
        return Call("preview", writer) { try FundlyPreview(from: &$0) }
    }
    static func allowed(campaign: CampaignId, actor: FundlyActor, at: Timestamp, pledge: PledgeId? = nil) -> Call<[Allowed]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("actor"); actor.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("pledge"); writer.optional(pledge) { $0.write(to: &$1) }
        writer.endObject()
        return Call("allowed", writer) { try $0.list { try Allowed(from: &$0) } }
    }
    static func rights(campaign: CampaignId, pledge: PledgeId, at: Timestamp) -> Call<[RightNow]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("rights", writer) { try $0.list { try RightNow(from: &$0) } }
    }
    static func facts(campaign: CampaignId, account: AccountId, at: Timestamp) -> Call<Facts?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("account"); account.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("facts", writer) { try $0.null() ? nil : Facts(from: &$0) }
    }
    static func rooms(campaign: CampaignId, account: AccountId, at: Timestamp, facts: Facts? = nil) -> Call<[Room]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("account"); account.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("facts"); writer.optional(facts) { $0.write(to: &$1) }
        writer.endObject()
        return Call("rooms", writer) { try $0.list { try Room(from: &$0) } }
    }
    static func schedule(campaign: CampaignId) -> Call<[Decision]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("schedule", writer) { try $0.list { try Decision(from: &$0) } }
    }
    static func commandRules() -> Call<[CommandRule]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("commandRules", writer) { try $0.list { try CommandRule(from: &$0) } }
    }
    static func rejectionRules() -> Call<[RejectionRule]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("rejectionRules", writer) { try $0.list { try RejectionRule(from: &$0) } }
    }
    static func verifyJournal(entries: [Entry]) -> Call<Verified> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("entries"); writer.list(entries) { $0.write(to: &$1) }
        writer.endObject()
        return Call("verifyJournal", writer) { try Verified(from: &$0) }
    }
    static func row(campaign: CampaignId, kind: RowKind, key: [String]) -> Call<Row?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        writer.key("key"); writer.list(key) { $1.string($0) }
        writer.endObject()
        return Call("row", writer, rowKind: kind) { try $0.null() ? nil : Row(from: &$0) }
    }
    static func page(campaign: CampaignId, kind: RowKind, after: [String]? = nil, limit: Int) -> Call<[Row]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        writer.key("after"); writer.optional(after) { $1.list($0) { $1.string($0) } }
        writer.key("limit"); writer.integer(limit)
        writer.endObject()
        return Call("page", writer, rowKind: kind) { try $0.list { try Row(from: &$0) } }
    }
    static func rows(campaign: CampaignId) -> Call<[KeyedRow]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("rows", writer) { try $0.list { try KeyedRow(from: &$0) } }
    }
    static func campaigns(after: CampaignId? = nil, limit: Int) -> Call<[CampaignId]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("after"); writer.optional(after) { $0.write(to: &$1) }
        writer.key("limit"); writer.integer(limit)
        writer.endObject()
        return Call("campaigns", writer) { try $0.list { try CampaignId(from: &$0) } }
    }
    static func journal(campaign: CampaignId, after: Int, limit: Int) -> Call<[Entry]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("after"); writer.integer(after)
        writer.key("limit"); writer.integer(limit)
        writer.endObject()
        return Call("journal", writer) { try $0.list { try Entry(from: &$0) } }
    }
    static func verify(campaign: CampaignId) -> Call<Verified> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("verify", writer) { try Verified(from: &$0) }
    }
    static func absorb(campaign: CampaignId, entries: [Entry]) -> Call<Absorbed> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("entries"); writer.list(entries) { $0.write(to: &$1) }
        writer.endObject()
        return Call("absorb", writer) { try Absorbed(from: &$0) }
    }
    static func registerAccount(id: AccountId, profile: Profile, at: Timestamp) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("profile"); profile.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("registerAccount", writer) { try Account(from: &$0) }
    }
    static func updateAccount(actor: FundlyActor, id: AccountId, profile: Profile) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.key("profile"); profile.write(to: &writer)
        writer.endObject()
        return Call("updateAccount", writer) { try Account(from: &$0) }
    }
    static func setRoles(actor: FundlyActor, id: AccountId, roles: [Role]) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.key("roles"); writer.list(roles) { $0.write(to: &$1) }
        writer.endObject()
        return Call("setRoles", writer) { try Account(from: &$0) }
    }
    static func setStanding(actor: FundlyActor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.key("standing"); standing.write(to: &writer)
        writer.key("reason"); reason.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("setStanding", writer) { try Account(from: &$0) }
    }
    static func setInvestor(actor: FundlyActor, id: AccountId, investor: Investor? = nil, at: Timestamp) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.key("investor"); writer.optional(investor) { $0.write(to: &$1) }
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("setInvestor", writer) { try Account(from: &$0) }
    }
    static func closeAccount(actor: FundlyActor, id: AccountId) -> Call<Account> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.endObject()
        return Call("closeAccount", writer) { try Account(from: &$0) }
    }
    static func account(id: AccountId) -> Call<Account?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.endObject()
        return Call("account", writer) { try $0.null() ? nil : Account(from: &$0) }
    }
    static func accounts(after: AccountId? = nil, limit: Int) -> Call<[Account]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("after"); writer.optional(after) { $0.write(to: &$1) }
        writer.key("limit"); writer.integer(limit)
        writer.endObject()
        return Call("accounts", writer) { try $0.list { try Account(from: &$0) } }
    }
    static func actor(id: AccountId) -> Call<FundlyActor> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.endObject()
        return Call("actor", writer) { try FundlyActor(from: &$0) }
    }
    static func progress(campaign: CampaignId) -> Call<FundingProgress?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("progress", writer) { try $0.null() ? nil : FundingProgress(from: &$0) }
    }
    static func fundingCurve(campaign: CampaignId) -> Call<[CurvePoint]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("fundingCurve", writer) { try $0.list { try CurvePoint(from: &$0) } }
    }
    static func topBackers(campaign: CampaignId, limit: Int) -> Call<[RankedBacker]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("limit"); writer.integer(limit)
        writer.endObject()
        return Call("topBackers", writer) { try $0.list { try RankedBacker(from: &$0) } }
    }
    static func tierTotals(campaign: CampaignId) -> Call<[TierLine]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("tierTotals", writer) { try $0.list { try TierLine(from: &$0) } }
    }
    static func yearEnds(campaign: CampaignId) -> Call<[YearEnd]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("yearEnds", writer) { try $0.list { try YearEnd(from: &$0) } }
    }
    static func statement(campaign: CampaignId, account: LedgerAccount) -> Call<Statement> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("account"); account.write(to: &writer)
        writer.endObject()
        return Call("statement", writer) { try Statement(from: &$0) }
    }
    static func backlog(campaign: CampaignId) -> Call<[Feature]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("backlog", writer) { try $0.list { try Feature(from: &$0) } }
    }
    static func explainProposal(campaign: CampaignId, proposal: ProposalId) -> Call<Explanation?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("proposal"); proposal.write(to: &writer)
        writer.endObject()
        return Call("explainProposal", writer) { try $0.null() ? nil : Explanation(from: &$0) }
    }
    static func books(campaign: CampaignId) -> Call<String?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("books", writer) { try $0.null() ? nil : $0.string() }
    }
    static func capTable(campaign: CampaignId) -> Call<[Stake]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("capTable", writer) { try $0.list { try Stake(from: &$0) } }
    }
    static func registerAt(campaign: CampaignId, at: Timestamp) -> Call<[Checkpoint]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("registerAt", writer) { try $0.list { try Checkpoint(from: &$0) } }
    }
    static func concentration(campaign: CampaignId) -> Call<Concentration> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.endObject()
        return Call("concentration", writer) { try Concentration(from: &$0) }
    }
    static func unitsFor(terms: ClassTerms, amount: Amount) -> Call<Worth> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("terms"); terms.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
        return Call("unitsFor", writer) { try Worth(from: &$0) }
    }
    static func allot(available: Units, requests: [UnitRequest], rule: Allotment, minimumFill: Units) -> Call<[Units]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("available"); writer.integer(available)
        writer.key("requests"); writer.list(requests) { $0.write(to: &$1) }
        writer.key("rule"); rule.write(to: &writer)
        writer.key("minimumFill"); writer.integer(minimumFill)
        writer.endObject()
        return Call("allot", writer) { try $0.list { try $0.integer() } }
    }
    static func presets() -> Call<[PresetVersion]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("presets", writer) { try $0.list { try PresetVersion(from: &$0) } }
    }
    static func preset(preset: String, at: Timestamp? = nil) -> Call<Policy> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("preset"); writer.string(preset)
        writer.key("at"); writer.optional(at) { $0.write(to: &$1) }
        writer.endObject()
        return Call("preset", writer) { try Policy(from: &$0) }
    }
    static func readPolicy(toml: String) -> Call<Policy> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("toml"); writer.string(toml)
        writer.endObject()
        return Call("readPolicy", writer) { try Policy(from: &$0) }
    }
    static func policyFlaws(_ policy: Policy) -> Call<[Flaw]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.endObject()
        return Call("policyFlaws", writer) { try $0.list { try Flaw(from: &$0) } }
    }
    static func feeQuote(policy: Policy, amount: Amount, before: Amount? = nil) -> Call<FeeQuote> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("before"); writer.optional(before) { $0.write(to: &$1) }
        writer.endObject()
        return Call("feeQuote", writer) { try FeeQuote(from: &$0) }
    }
    static func partsOfFee(policy: Policy, fee: FundlyLabel, taken: Amount) -> Call<[FeePart]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("fee"); fee.write(to: &writer)
        writer.key("taken"); taken.write(to: &writer)
        writer.endObject()
        return Call("partsOfFee", writer) { try $0.list { try FeePart(from: &$0) } }
    }
    static func returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount) -> Call<Amount> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("to"); to.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("taken"); taken.write(to: &writer)
        writer.endObject()
        return Call("returnableFee", writer) { try Amount(from: &$0) }
    }
    static func allOrNothing(_ currency: Currency) -> Call<Policy> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("currency"); currency.write(to: &writer)
        writer.endObject()
        return Call("allOrNothing", writer) { try Policy(from: &$0) }
    }
    static func openEnded() -> Call<Policy> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("openEnded", writer) { try Policy(from: &$0) }
    }
    static func citations(policy: Policy, parameter: String) -> Call<[Citation]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("parameter"); writer.string(parameter)
        writer.endObject()
        return Call("citations", writer) { try $0.list { try Citation(from: &$0) } }
    }
    static func policyParameters(_ policy: Policy) -> Call<[String]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.endObject()
        return Call("policyParameters", writer) { try $0.list { try $0.string() } }
    }
    static func invest(policy: Policy, person: Person, acknowledged: [FundlyLabel]) -> Call<Decision> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("person"); person.write(to: &writer)
        writer.key("acknowledged"); writer.list(acknowledged) { $0.write(to: &$1) }
        writer.endObject()
        return Call("invest", writer) { try Decision(from: &$0) }
    }
    static func roomsUnder(policy: Policy, person: Person) -> Call<[Room]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("person"); person.write(to: &writer)
        writer.endObject()
        return Call("roomsUnder", writer) { try $0.list { try Room(from: &$0) } }
    }
    static func offer(policy: Policy, raised: Amount, amount: Amount) -> Call<Decision> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("raised"); raised.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
        return Call("offer", writer) { try Decision(from: &$0) }
    }
    static func may(policy: Policy, right: Right, person: Person, moments: Moments) -> Call<Decision> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("right"); right.write(to: &writer)
        writer.key("person"); person.write(to: &writer)
        writer.key("moments"); moments.write(to: &writer)
        writer.endObject()
        return Call("may", writer) { try Decision(from: &$0) }
    }
    static func scheduleUnder(policy: Policy, moments: Moments) -> Call<[Decision]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("moments"); moments.write(to: &writer)
        writer.endObject()
        return Call("scheduleUnder", writer) { try $0.list { try Decision(from: &$0) } }
    }
    static func releaseUnder(policy: Policy, moments: Moments, now: Timestamp) -> Call<Decision> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("moments"); moments.write(to: &writer)
        writer.key("now"); now.write(to: &writer)
        writer.endObject()
        return Call("releaseUnder", writer) { try Decision(from: &$0) }
    }
    static func earliestClose(policy: Policy, launch: Timestamp, now: Timestamp) -> Call<Timestamp?> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        writer.key("launch"); launch.write(to: &writer)
        writer.key("now"); now.write(to: &writer)
        writer.endObject()
        return Call("earliestClose", writer) { try $0.null() ? nil : Timestamp(from: &$0) }
    }
    static func formulaValue(formula: Formula, person: Person) -> Call<Amount> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("formula"); formula.write(to: &writer)
        writer.key("person"); person.write(to: &writer)
        writer.endObject()
        return Call("formulaValue", writer) { try Amount(from: &$0) }
    }
    static func conditionHolds(condition: Condition, person: Person) -> Call<Bool> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("condition"); condition.write(to: &writer)
        writer.key("person"); person.write(to: &writer)
        writer.endObject()
        return Call("conditionHolds", writer) { try $0.flag() }
    }
    static func currencies() -> Call<[CurrencyInfo]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("currencies", writer) { try $0.list { try CurrencyInfo(from: &$0) } }
    }
    static func allocate(whole: Money, weights: [Int]) -> Call<[Money]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("whole"); whole.write(to: &writer)
        writer.key("weights"); writer.list(weights) { $1.integer($0) }
        writer.endObject()
        return Call("allocate", writer) { try $0.list { try Money(from: &$0) } }
    }
    static func allocateClaims(whole: Money, claims: [Claim], mode: AllocationMode, start: Int? = nil) -> Call<[Money]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("whole"); whole.write(to: &writer)
        writer.key("claims"); writer.list(claims) { $0.write(to: &$1) }
        writer.key("mode"); mode.write(to: &writer)
        writer.key("start"); writer.optional(start) { $1.integer($0) }
        writer.endObject()
        return Call("allocateClaims", writer) { try $0.list { try Money(from: &$0) } }
    }
    static func percentage(rate: Rate, amount: Amount, rounding: Rounding) -> Call<Amount> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("rate"); rate.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("rounding"); rounding.write(to: &writer)
        writer.endObject()
        return Call("percentage", writer) { try Amount(from: &$0) }
    }
    static func providerScales() -> Call<[ProviderScale]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("providerScales", writer) { try $0.list { try ProviderScale(from: &$0) } }
    }
    static func providerUnits(scale: ProviderScale, money: Money) -> Call<Amount> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("scale"); scale.write(to: &writer)
        writer.key("money"); money.write(to: &writer)
        writer.endObject()
        return Call("providerUnits", writer) { try Amount(from: &$0) }
    }
    static func providerMoney(scale: ProviderScale, units: Amount, currency: Currency) -> Call<Money> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("scale"); scale.write(to: &writer)
        writer.key("units"); units.write(to: &writer)
        writer.key("currency"); currency.write(to: &writer)
        writer.endObject()
        return Call("providerMoney", writer) { try Money(from: &$0) }
    }
    static func verifyWebhook(header: String, body: String, secret: String, now: Timestamp, tolerance: FundlySpan) -> Call<Timestamp> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("header"); writer.string(header)
        writer.key("body"); writer.string(body)
        writer.key("secret"); writer.string(secret)
        writer.key("now"); now.write(to: &writer)
        writer.key("tolerance"); tolerance.write(to: &writer)
        writer.endObject()
        return Call("verifyWebhook", writer) { try Timestamp(from: &$0) }
    }
    static func clocks() -> Call<[ReadyClock]> {
        var writer = WireWriter()
        writer.beginObject()
        writer.endObject()
        return Call("clocks", writer) { try $0.list { try ReadyClock(from: &$0) } }
    }
    static func momentAfter(clock: FundlyClock, at: Timestamp, period: Period) -> Call<Timestamp> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("period"); period.write(to: &writer)
        writer.endObject()
        return Call("momentAfter", writer) { try Timestamp(from: &$0) }
    }
    static func momentBefore(clock: FundlyClock, at: Timestamp, period: Period) -> Call<Timestamp> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("period"); period.write(to: &writer)
        writer.endObject()
        return Call("momentBefore", writer) { try Timestamp(from: &$0) }
    }
    static func localDate(clock: FundlyClock, at: Timestamp) -> Call<FundlyDate> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("localDate", writer) { try FundlyDate(from: &$0) }
    }
    static func localTime(clock: FundlyClock, at: Timestamp) -> Call<String> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
        return Call("localTime", writer) { try $0.string() }
    }
    static func isBusinessDay(clock: FundlyClock, date: FundlyDate) -> Call<Bool> {
        var writer = WireWriter()
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("date"); date.write(to: &writer)
        writer.endObject()
        return Call("isBusinessDay", writer) { try $0.flag() }
    }
}
