// Written by `cargo run -p fundly-generate`: changes belong there.
@testable import Fundly

/// Calls an operation by its name on the wire through its typed method; none when there is none.
func dispatch(_ fundly: Fundly, _ operation: String, _ given: Arguments) async throws -> String? {
    var writer = WireWriter()
    switch operation {
    case "execute":
        let request: Request = try given.read("request") { try Request(from: &$0) }
        let answer = try await fundly.execute(request)
        answer.write(to: &writer)
    case "executeMany":
        let requests: [Request] = try given.read("requests") { try $0.list { try Request(from: &$0) } }
        let answer = try await fundly.executeMany(requests)
        writer.list(answer) { $0.write(to: &$1) }
    case "settle":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let first: CommandId = try given.read("first") { try CommandId(from: &$0) }
        let pledges: Int = try given.read("pledges") { try $0.integer() }
        let steps: Int = try given.read("steps") { try $0.integer() }
        let answer = try await fundly.settle(campaign: campaign, actor: actor, at: at, first: first, pledges: pledges, steps: steps)
        writer.optional(answer) { $0.write(to: &$1) }
    case "preview":
        let request: Request = try given.read("request") { try Request(from: &$0) }
        let answer = try await fundly.preview(request)
        answer.write(to: &writer)
    case "allowed":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let pledge: PledgeId? = try given.read("pledge") { try $0.null() ? nil : PledgeId(from: &$0) }
        let answer = try await fundly.allowed(campaign: campaign, actor: actor, at: at, pledge: pledge)
        writer.list(answer) { $0.write(to: &$1) }
    case "rights":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let pledge: PledgeId = try given.read("pledge") { try PledgeId(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.rights(campaign: campaign, pledge: pledge, at: at)
        writer.list(answer) { $0.write(to: &$1) }
    case "facts":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let account: AccountId = try given.read("account") { try AccountId(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.facts(campaign: campaign, account: account, at: at)
        writer.optional(answer) { $0.write(to: &$1) }
    case "rooms":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let account: AccountId = try given.read("account") { try AccountId(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let facts: Facts? = try given.read("facts") { try $0.null() ? nil : Facts(from: &$0) }
        let answer = try await fundly.rooms(campaign: campaign, account: account, at: at, facts: facts)
        writer.list(answer) { $0.write(to: &$1) }
    case "schedule":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.schedule(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "commandRules":
        let answer = try await fundly.commandRules()
        writer.list(answer) { $0.write(to: &$1) }
    case "rejectionRules":
        let answer = try await fundly.rejectionRules()
        writer.list(answer) { $0.write(to: &$1) }
    case "verifyJournal":
        let entries: [Entry] = try given.read("entries") { try $0.list { try Entry(from: &$0) } }
        let answer = try await fundly.verifyJournal(entries: entries)
        answer.write(to: &writer)
    case "row":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let kind: RowKind = try given.read("kind") { try RowKind(from: &$0) }
        let key: [String] = try given.read("key") { try $0.list { try $0.string() } }
        let answer = try await fundly.row(campaign: campaign, kind: kind, key: key)
        writer.optional(answer) { $0.write(to: &$1) }
    case "page":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let kind: RowKind = try given.read("kind") { try RowKind(from: &$0) }
        let after: [String]? = try given.read("after") { try $0.null() ? nil : $0.list { try $0.string() } }
        let limit: Int = try given.read("limit") { try $0.integer() }
        let answer = try await fundly.page(campaign: campaign, kind: kind, after: after, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "rows":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.rows(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "campaigns":
        let after: CampaignId? = try given.read("after") { try $0.null() ? nil : CampaignId(from: &$0) }
        let limit: Int = try given.read("limit") { try $0.integer() }
        let answer = try await fundly.campaigns(after: after, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "journal":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let after: Int = try given.read("after") { try $0.integer() }
        let limit: Int = try given.read("limit") { try $0.integer() }
        let answer = try await fundly.journal(campaign: campaign, after: after, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "verify":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.verify(campaign: campaign)
        answer.write(to: &writer)
    case "absorb":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let entries: [Entry] = try given.read("entries") { try $0.list { try Entry(from: &$0) } }
        let answer = try await fundly.absorb(campaign: campaign, entries: entries)
        answer.write(to: &writer)
    case "registerAccount":
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let profile: Profile = try given.read("profile") { try Profile(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.registerAccount(id: id, profile: profile, at: at)
        answer.write(to: &writer)
    case "updateAccount":
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let profile: Profile = try given.read("profile") { try Profile(from: &$0) }
        let answer = try await fundly.updateAccount(actor: actor, id: id, profile: profile)
        answer.write(to: &writer)
    case "setRoles":
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let roles: [Role] = try given.read("roles") { try $0.list { try Role(from: &$0) } }
        let answer = try await fundly.setRoles(actor: actor, id: id, roles: roles)
        answer.write(to: &writer)
    case "setStanding":
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let standing: Standing = try given.read("standing") { try Standing(from: &$0) }
        let reason: Reason = try given.read("reason") { try Reason(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.setStanding(actor: actor, id: id, standing: standing, reason: reason, at: at)
        answer.write(to: &writer)
    case "setInvestor":
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let investor: Investor? = try given.read("investor") { try $0.null() ? nil : Investor(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.setInvestor(actor: actor, id: id, investor: investor, at: at)
        answer.write(to: &writer)
    case "closeAccount":
        let actor: FundlyActor = try given.read("actor") { try FundlyActor(from: &$0) }
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let answer = try await fundly.closeAccount(actor: actor, id: id)
        answer.write(to: &writer)
    case "account":
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let answer = try await fundly.account(id: id)
        writer.optional(answer) { $0.write(to: &$1) }
    case "accounts":
        let after: AccountId? = try given.read("after") { try $0.null() ? nil : AccountId(from: &$0) }
        let limit: Int = try given.read("limit") { try $0.integer() }
        let answer = try await fundly.accounts(after: after, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "actor":
        let id: AccountId = try given.read("id") { try AccountId(from: &$0) }
        let answer = try await fundly.actor(id: id)
        answer.write(to: &writer)
    case "progress":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.progress(campaign: campaign)
        writer.optional(answer) { $0.write(to: &$1) }
    case "fundingCurve":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.fundingCurve(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "topBackers":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let limit: Int = try given.read("limit") { try $0.integer() }
        let answer = try await fundly.topBackers(campaign: campaign, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "tierTotals":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.tierTotals(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "yearEnds":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.yearEnds(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "statement":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let account: LedgerAccount = try given.read("account") { try LedgerAccount(from: &$0) }
        let answer = try await fundly.statement(campaign: campaign, account: account)
        answer.write(to: &writer)
    case "backlog":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.backlog(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "explainProposal":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let proposal: ProposalId = try given.read("proposal") { try ProposalId(from: &$0) }
        let answer = try await fundly.explainProposal(campaign: campaign, proposal: proposal)
        writer.optional(answer) { $0.write(to: &$1) }
    case "books":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.books(campaign: campaign)
        writer.optional(answer) { $1.string($0) }
    case "capTable":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.capTable(campaign: campaign)
        writer.list(answer) { $0.write(to: &$1) }
    case "registerAt":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.registerAt(campaign: campaign, at: at)
        writer.list(answer) { $0.write(to: &$1) }
    case "concentration":
        let campaign: CampaignId = try given.read("campaign") { try CampaignId(from: &$0) }
        let answer = try await fundly.concentration(campaign: campaign)
        answer.write(to: &writer)
    case "unitsFor":
        let terms: ClassTerms = try given.read("terms") { try ClassTerms(from: &$0) }
        let amount: Amount = try given.read("amount") { try Amount(from: &$0) }
        let answer = try await fundly.unitsFor(terms: terms, amount: amount)
        answer.write(to: &writer)
    case "allot":
        let available: Units = try given.read("available") { try $0.integer() }
        let requests: [UnitRequest] = try given.read("requests") { try $0.list { try UnitRequest(from: &$0) } }
        let rule: Allotment = try given.read("rule") { try Allotment(from: &$0) }
        let minimumFill: Units = try given.read("minimumFill") { try $0.integer() }
        let answer = try await fundly.allot(available: available, requests: requests, rule: rule, minimumFill: minimumFill)
        writer.list(answer) { $1.integer($0) }
    case "presets":
        let answer = try await fundly.presets()
        writer.list(answer) { $0.write(to: &$1) }
    case "preset":
        let preset: String = try given.read("preset") { try $0.string() }
        let at: Timestamp? = try given.read("at") { try $0.null() ? nil : Timestamp(from: &$0) }
        let answer = try await fundly.preset(preset: preset, at: at)
        answer.write(to: &writer)
    case "readPolicy":
        let toml: String = try given.read("toml") { try $0.string() }
        let answer = try await fundly.readPolicy(toml: toml)
        answer.write(to: &writer)
    case "policyFlaws":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let answer = try await fundly.policyFlaws(policy)
        writer.list(answer) { $0.write(to: &$1) }
    case "feeQuote":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let amount: Amount = try given.read("amount") { try Amount(from: &$0) }
        let before: Amount? = try given.read("before") { try $0.null() ? nil : Amount(from: &$0) }
        let answer = try await fundly.feeQuote(policy: policy, amount: amount, before: before)
        answer.write(to: &writer)
    case "partsOfFee":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let fee: FundlyLabel = try given.read("fee") { try FundlyLabel(from: &$0) }
        let taken: Amount = try given.read("taken") { try Amount(from: &$0) }
        let answer = try await fundly.partsOfFee(policy: policy, fee: fee, taken: taken)
        writer.list(answer) { $0.write(to: &$1) }
    case "returnableFee":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let to: FeeTo = try given.read("to") { try FeeTo(from: &$0) }
        let amount: Amount = try given.read("amount") { try Amount(from: &$0) }
        let taken: Amount = try given.read("taken") { try Amount(from: &$0) }
        let answer = try await fundly.returnableFee(policy: policy, to: to, amount: amount, taken: taken)
        answer.write(to: &writer)
    case "allOrNothing":
        let currency: Currency = try given.read("currency") { try Currency(from: &$0) }
        let answer = try await fundly.allOrNothing(currency)
        answer.write(to: &writer)
    case "openEnded":
        let answer = try await fundly.openEnded()
        answer.write(to: &writer)
    case "citations":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let parameter: String = try given.read("parameter") { try $0.string() }
        let answer = try await fundly.citations(policy: policy, parameter: parameter)
        writer.list(answer) { $0.write(to: &$1) }
    case "policyParameters":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let answer = try await fundly.policyParameters(policy)
        writer.list(answer) { $1.string($0) }
    case "invest":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let person: Person = try given.read("person") { try Person(from: &$0) }
        let acknowledged: [FundlyLabel] = try given.read("acknowledged") { try $0.list { try FundlyLabel(from: &$0) } }
        let answer = try await fundly.invest(policy: policy, person: person, acknowledged: acknowledged)
        answer.write(to: &writer)
    case "roomsUnder":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let person: Person = try given.read("person") { try Person(from: &$0) }
        let answer = try await fundly.roomsUnder(policy: policy, person: person)
        writer.list(answer) { $0.write(to: &$1) }
    case "offer":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let raised: Amount = try given.read("raised") { try Amount(from: &$0) }
        let amount: Amount = try given.read("amount") { try Amount(from: &$0) }
        let answer = try await fundly.offer(policy: policy, raised: raised, amount: amount)
        answer.write(to: &writer)
    case "may":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let right: Right = try given.read("right") { try Right(from: &$0) }
        let person: Person = try given.read("person") { try Person(from: &$0) }
        let moments: Moments = try given.read("moments") { try Moments(from: &$0) }
        let answer = try await fundly.may(policy: policy, right: right, person: person, moments: moments)
        answer.write(to: &writer)
    case "scheduleUnder":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let moments: Moments = try given.read("moments") { try Moments(from: &$0) }
        let answer = try await fundly.scheduleUnder(policy: policy, moments: moments)
        writer.list(answer) { $0.write(to: &$1) }
    case "releaseUnder":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let moments: Moments = try given.read("moments") { try Moments(from: &$0) }
        let now: Timestamp = try given.read("now") { try Timestamp(from: &$0) }
        let answer = try await fundly.releaseUnder(policy: policy, moments: moments, now: now)
        answer.write(to: &writer)
    case "earliestClose":
        let policy: Policy = try given.read("policy") { try Policy(from: &$0) }
        let launch: Timestamp = try given.read("launch") { try Timestamp(from: &$0) }
        let now: Timestamp = try given.read("now") { try Timestamp(from: &$0) }
        let answer = try await fundly.earliestClose(policy: policy, launch: launch, now: now)
        writer.optional(answer) { $0.write(to: &$1) }
    case "formulaValue":
        let formula: Formula = try given.read("formula") { try Formula(from: &$0) }
        let person: Person = try given.read("person") { try Person(from: &$0) }
        let answer = try await fundly.formulaValue(formula: formula, person: person)
        answer.write(to: &writer)
    case "conditionHolds":
        let condition: Condition = try given.read("condition") { try Condition(from: &$0) }
        let person: Person = try given.read("person") { try Person(from: &$0) }
        let answer = try await fundly.conditionHolds(condition: condition, person: person)
        writer.flag(answer)
    case "currencies":
        let answer = try await fundly.currencies()
        writer.list(answer) { $0.write(to: &$1) }
    case "allocate":
        let whole: Money = try given.read("whole") { try Money(from: &$0) }
        let weights: [Int] = try given.read("weights") { try $0.list { try $0.integer() } }
        let answer = try await fundly.allocate(whole: whole, weights: weights)
        writer.list(answer) { $0.write(to: &$1) }
    case "allocateClaims":
        let whole: Money = try given.read("whole") { try Money(from: &$0) }
        let claims: [Claim] = try given.read("claims") { try $0.list { try Claim(from: &$0) } }
        let mode: AllocationMode = try given.read("mode") { try AllocationMode(from: &$0) }
        let start: Int? = try given.read("start") { try $0.null() ? nil : $0.integer() }
        let answer = try await fundly.allocateClaims(whole: whole, claims: claims, mode: mode, start: start)
        writer.list(answer) { $0.write(to: &$1) }
    case "percentage":
        let rate: Rate = try given.read("rate") { try Rate(from: &$0) }
        let amount: Amount = try given.read("amount") { try Amount(from: &$0) }
        let rounding: Rounding = try given.read("rounding") { try Rounding(from: &$0) }
        let answer = try await fundly.percentage(rate: rate, amount: amount, rounding: rounding)
        answer.write(to: &writer)
    case "providerScales":
        let answer = try await fundly.providerScales()
        writer.list(answer) { $0.write(to: &$1) }
    case "providerUnits":
        let scale: ProviderScale = try given.read("scale") { try ProviderScale(from: &$0) }
        let money: Money = try given.read("money") { try Money(from: &$0) }
        let answer = try await fundly.providerUnits(scale: scale, money: money)
        answer.write(to: &writer)
    case "providerMoney":
        let scale: ProviderScale = try given.read("scale") { try ProviderScale(from: &$0) }
        let units: Amount = try given.read("units") { try Amount(from: &$0) }
        let currency: Currency = try given.read("currency") { try Currency(from: &$0) }
        let answer = try await fundly.providerMoney(scale: scale, units: units, currency: currency)
        answer.write(to: &writer)
    case "verifyWebhook":
        let header: String = try given.read("header") { try $0.string() }
        let body: String = try given.read("body") { try $0.string() }
        let secret: String = try given.read("secret") { try $0.string() }
        let now: Timestamp = try given.read("now") { try Timestamp(from: &$0) }
        let tolerance: FundlySpan = try given.read("tolerance") { try FundlySpan(from: &$0) }
        let answer = try await fundly.verifyWebhook(header: header, body: body, secret: secret, now: now, tolerance: tolerance)
        answer.write(to: &writer)
    case "clocks":
        let answer = try await fundly.clocks()
        writer.list(answer) { $0.write(to: &$1) }
    case "momentAfter":
        let clock: FundlyClock = try given.read("clock") { try FundlyClock(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let period: Period = try given.read("period") { try Period(from: &$0) }
        let answer = try await fundly.momentAfter(clock: clock, at: at, period: period)
        answer.write(to: &writer)
    case "momentBefore":
        let clock: FundlyClock = try given.read("clock") { try FundlyClock(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let period: Period = try given.read("period") { try Period(from: &$0) }
        let answer = try await fundly.momentBefore(clock: clock, at: at, period: period)
        answer.write(to: &writer)
    case "localDate":
        let clock: FundlyClock = try given.read("clock") { try FundlyClock(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.localDate(clock: clock, at: at)
        answer.write(to: &writer)
    case "localTime":
        let clock: FundlyClock = try given.read("clock") { try FundlyClock(from: &$0) }
        let at: Timestamp = try given.read("at") { try Timestamp(from: &$0) }
        let answer = try await fundly.localTime(clock: clock, at: at)
        writer.string(answer)
    case "isBusinessDay":
        let clock: FundlyClock = try given.read("clock") { try FundlyClock(from: &$0) }
        let date: FundlyDate = try given.read("date") { try FundlyDate(from: &$0) }
        let answer = try await fundly.isBusinessDay(clock: clock, date: date)
        writer.flag(answer)
    default: return nil
    }
    return writer.text
}
