// What there is to call.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** Every operation of Fundly, as functions that suspend. */
public abstract class Operations internal constructor() {
    internal abstract suspend fun <T> ask(operation: String, arguments: (JsonWriter) -> Unit, answer: (JsonReader) -> T): T

    /**
     * Carries out a command, once: the same id with the same content answers the same and does nothing more
     * (R-ENGINE-1). A rejected command changed nothing and is not remembered.
     */
    public suspend fun execute(request: Request): Outcome = ask(
        "execute",
        { out ->
            out.member("request"); request.writeTo(out)
        },
        { from -> Outcome.read(from) },
    )

    /**
     * Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has its
     * own answer, in the order given, and one that is refused is no matter to the others.
     */
    public suspend fun executeMany(requests: List<Request>): List<BatchAnswer> = ask(
        "executeMany",
        { out ->
            out.member("requests"); out.list(requests) { it.writeTo(out) }
        },
        { from -> from.list { BatchAnswer.read(from) } },
    )

    /**
     * Carries out settle steps until no work over many pledges is left, or so many steps were made, or the campaign
     * waits for something. The ids of its commands count up from `first`: the same call again does nothing twice.
     * Answers the last outcome, if any step did something.
     */
    public suspend fun settle(campaign: CampaignId, actor: Actor, at: Instant, first: CommandId, pledges: Long, steps: Long): Outcome? = ask(
        "settle",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("actor"); actor.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("first"); first.writeTo(out)
            out.member("pledges"); out.long(pledges)
            out.member("steps"); out.long(steps)
        },
        { from -> from.orNull { Outcome.read(from) } },
    )

    /** What a command would do, and every rule that it would violate. Nothing is changed. */
    public suspend fun preview(request: Request): Preview = ask(
        "preview",
        { out ->
            out.member("request"); request.writeTo(out)
        },
        { from -> Preview.read(from) },
    )

    /**
     * The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as
     * well.
     */
    public suspend fun allowed(campaign: CampaignId, actor: Actor, at: Instant, pledge: PledgeId? = null): List<Allowed> = ask(
        "allowed",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("actor"); actor.writeTo(out)
            out.member("at"); out.instant(at)
            pledge?.let { out.member("pledge"); it.writeTo(out) }
        },
        { from -> from.list { Allowed.read(from) } },
    )

    /**
     * The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when there is
     * no such pledge.
     */
    public suspend fun rights(campaign: CampaignId, pledge: PledgeId, at: Instant): List<RightNow> = ask(
        "rights",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("pledge"); pledge.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.list { RightNow.read(from) } },
    )

    /**
     * What the source of the engine knows of an account as far as the policy of the campaign asks for it; none where it
     * asks for nothing, or the engine has no source.
     */
    public suspend fun facts(campaign: CampaignId, account: AccountId, at: Instant): Facts? = ask(
        "facts",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.orNull { Facts.read(from) } },
    )

    /**
     * What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine is
     * asked.
     */
    public suspend fun rooms(campaign: CampaignId, account: AccountId, at: Instant, facts: Facts? = null): List<Room> = ask(
        "rooms",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
            out.member("at"); out.instant(at)
            facts?.let { out.member("facts"); it.writeTo(out) }
        },
        { from -> from.list { Room.read(from) } },
    )

    /** What is due in the life of a campaign, in order of time, each with its source. */
    public suspend fun schedule(campaign: CampaignId): List<Decision> = ask(
        "schedule",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Decision.read(from) } },
    )

    /** Every kind of command with who may issue it and when. */
    public suspend fun commandRules(): List<CommandRule> = ask(
        "commandRules",
        { },
        { from -> from.list { CommandRule.read(from) } },
    )

    /** Every rule that can say no, with the code that hosts translate. */
    public suspend fun rejectionRules(): List<RejectionRule> = ask(
        "rejectionRules",
        { },
        { from -> from.list { RejectionRule.read(from) } },
    )

    /** Verifies the chain of a journal as it was exported, from its first entry; needs no store. */
    public suspend fun verifyJournal(entries: List<Entry>): Verified = ask(
        "verifyJournal",
        { out ->
            out.member("entries"); out.list(entries) { it.writeTo(out) }
        },
        { from -> Verified.read(from) },
    )

    /** One row by its kind and the parts of its key; none when there is none. */
    public suspend fun row(campaign: CampaignId, kind: RowKind, key: List<String>): Row? = ask(
        "row",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("kind"); kind.writeTo(out)
            out.member("key"); out.list(key) { out.text(it) }
        },
        { from -> from.orNull { Row.read(from, kind) } },
    )

    /** The next rows of a kind after a key, in key order; none means from the first. */
    public suspend fun page(campaign: CampaignId, kind: RowKind, after: List<String>? = null, limit: Long): List<Row> = ask(
        "page",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("kind"); kind.writeTo(out)
            after?.let { out.member("after"); out.list(it) { out.text(it) } }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Row.read(from, kind) } },
    )

    /** Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with. */
    public suspend fun rows(campaign: CampaignId): List<KeyedRow> = ask(
        "rows",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { KeyedRow.read(from) } },
    )

    /** The next campaigns after an id, in id order. */
    public suspend fun campaigns(after: CampaignId? = null, limit: Long): List<CampaignId> = ask(
        "campaigns",
        { out ->
            after?.let { out.member("after"); it.writeTo(out) }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { CampaignId.read(from) } },
    )

    /** The next journal entries after a sequence number. */
    public suspend fun journal(campaign: CampaignId, after: Long, limit: Long): List<Entry> = ask(
        "journal",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("after"); out.long(after)
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Entry.read(from) } },
    )

    /** Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those stored. */
    public suspend fun verify(campaign: CampaignId): Verified = ask(
        "verify",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> Verified.read(from) },
    )

    /**
     * Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here, and
     * makes the same rows of them, so that a replica can be asked, and previewed on, without a connection. Entries that
     * are here already are passed over when they are equal. Nothing is taken over when any of them does not stand.
     */
    public suspend fun absorb(campaign: CampaignId, entries: List<Entry>): Absorbed = ask(
        "absorb",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("entries"); out.list(entries) { it.writeTo(out) }
        },
        { from -> Absorbed.read(from) },
    )

    /** Opens an account under an id that the caller chooses; the same id with the same profile again does nothing. */
    public suspend fun registerAccount(id: AccountId, profile: Profile, at: Instant): Account = ask(
        "registerAccount",
        { out ->
            out.member("id"); id.writeTo(out)
            out.member("profile"); profile.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Rewrites the profile of an account: by its owner or an admin. */
    public suspend fun updateAccount(actor: Actor, id: AccountId, profile: Profile): Account = ask(
        "updateAccount",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("profile"); profile.writeTo(out)
        },
        { from -> Account.read(from) },
    )

    /** Sets the roles of an account: by an admin. */
    public suspend fun setRoles(actor: Actor, id: AccountId, roles: List<Role>): Account = ask(
        "setRoles",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("roles"); out.list(roles) { it.writeTo(out) }
        },
        { from -> Account.read(from) },
    )

    /** Decides on the standing of an account: by a moderator, with a reason. */
    public suspend fun setStanding(actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Instant): Account = ask(
        "setStanding",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("standing"); standing.writeTo(out)
            out.member("reason"); reason.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back. */
    public suspend fun setInvestor(actor: Actor, id: AccountId, investor: Investor? = null, at: Instant): Account = ask(
        "setInvestor",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            investor?.let { out.member("investor"); it.writeTo(out) }
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Closes an account for good. */
    public suspend fun closeAccount(actor: Actor, id: AccountId): Account = ask(
        "closeAccount",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
        },
        { from -> Account.read(from) },
    )

    /** An account; none when there is none. */
    public suspend fun account(id: AccountId): Account? = ask(
        "account",
        { out ->
            out.member("id"); id.writeTo(out)
        },
        { from -> from.orNull { Account.read(from) } },
    )

    /** The next accounts after an id, in id order. */
    public suspend fun accounts(after: AccountId? = null, limit: Long): List<Account> = ask(
        "accounts",
        { out ->
            after?.let { out.member("after"); it.writeTo(out) }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Account.read(from) } },
    )

    /** The actor that an account is, with its roles and standing as the directory knows them. */
    public suspend fun actor(id: AccountId): Actor = ask(
        "actor",
        { out ->
            out.member("id"); id.writeTo(out)
        },
        { from -> Actor.read(from) },
    )

    /** How far a campaign is; none when there is no such campaign, or it has no terms yet. */
    public suspend fun progress(campaign: CampaignId): FundingProgress? = ask(
        "progress",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.orNull { FundingProgress.read(from) } },
    )

    /** What was promised and collected over time. */
    public suspend fun fundingCurve(campaign: CampaignId): List<CurvePoint> = ask(
        "fundingCurve",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { CurvePoint.read(from) } },
    )

    /** Who gave most. */
    public suspend fun topBackers(campaign: CampaignId, limit: Long): List<RankedBacker> = ask(
        "topBackers",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { RankedBacker.read(from) } },
    )

    /** What each tier brought. */
    public suspend fun tierTotals(campaign: CampaignId): List<TierLine> = ask(
        "tierTotals",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { TierLine.read(from) } },
    )

    /** The balances at the end of each year. */
    public suspend fun yearEnds(campaign: CampaignId): List<YearEnd> = ask(
        "yearEnds",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { YearEnd.read(from) } },
    )

    /** The postings of one account of the ledger in order, each with the balance after it. */
    public suspend fun statement(campaign: CampaignId, account: LedgerAccount): Statement = ask(
        "statement",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
        },
        { from -> Statement.read(from) },
    )

    /** The features in the order of the votes for them. */
    public suspend fun backlog(campaign: CampaignId): List<Feature> = ask(
        "backlog",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Feature.read(from) } },
    )

    /**
     * How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None when
     * there is no such proposal.
     */
    public suspend fun explainProposal(campaign: CampaignId, proposal: ProposalId): Explanation? = ask(
        "explainProposal",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("proposal"); proposal.writeTo(out)
        },
        { from -> from.orNull { Explanation.read(from) } },
    )

    /**
     * The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such campaign.
     */
    public suspend fun books(campaign: CampaignId): String? = ask(
        "books",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.orNull { from.text() } },
    )

    /** Who holds what of each class, the largest holding first. */
    public suspend fun capTable(campaign: CampaignId): List<Stake> = ask(
        "capTable",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Stake.read(from) } },
    )

    /** The register at the end of a moment: what each held who held something then. */
    public suspend fun registerAt(campaign: CampaignId, at: Instant): List<Checkpoint> = ask(
        "registerAt",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.list { Checkpoint.read(from) } },
    )

    /** How the votes of a campaign are spread. */
    public suspend fun concentration(campaign: CampaignId): Concentration = ask(
        "concentration",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> Concentration.read(from) },
    )

    /**
     * The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15, R-SHARE-20).
     * Refused when the votes are more than a campaign takes (R-SHARE-9).
     */
    public suspend fun unitsFor(terms: ClassTerms, amount: Amount): Worth = ask(
        "unitsFor",
        { out ->
            out.member("terms"); terms.writeTo(out)
            out.member("amount"); amount.writeTo(out)
        },
        { from -> Worth.read(from) },
    )

    /** Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5). */
    public suspend fun allot(available: Long, requests: List<UnitRequest>, rule: Allotment, minimumFill: Long): List<Long> = ask(
        "allot",
        { out ->
            out.member("available"); out.long(available)
            out.member("requests"); out.list(requests) { it.writeTo(out) }
            out.member("rule"); rule.writeTo(out)
            out.member("minimumFill"); out.long(minimumFill)
        },
        { from -> from.list { from.long() } },
    )

    /** Every version of every ready policy. */
    public suspend fun presets(): List<PresetVersion> = ask(
        "presets",
        { },
        { from -> from.list { PresetVersion.read(from) } },
    )

    /** A ready policy: the version in force at a moment, or the newest. */
    public suspend fun preset(preset: String, at: Instant? = null): Policy = ask(
        "preset",
        { out ->
            out.member("preset"); out.text(preset)
            at?.let { out.member("at"); out.instant(it) }
        },
        { from -> Policy.read(from) },
    )

    /** Reads a policy from TOML, and refuses one that contradicts itself. */
    public suspend fun readPolicy(toml: String): Policy = ask(
        "readPolicy",
        { out ->
            out.member("toml"); out.text(toml)
        },
        { from -> Policy.read(from) },
    )

    /**
     * Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can
     * stand.
     */
    public suspend fun policyFlaws(policy: Policy): List<Flaw> = ask(
        "policyFlaws",
        { out ->
            out.member("policy"); policy.writeTo(out)
        },
        { from -> from.list { Flaw.read(from) } },
    )

    /**
     * What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took before, for
     * fees that are rounded on the running total; nothing unless given.
     */
    public suspend fun feeQuote(policy: Policy, amount: Amount, before: Amount? = null): FeeQuote = ask(
        "feeQuote",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            before?.let { out.member("before"); it.writeTo(out) }
        },
        { from -> FeeQuote.read(from) },
    )

    /** How what a fee took is divided between it and its shares. */
    public suspend fun partsOfFee(policy: Policy, fee: Label, taken: Amount): List<FeePart> = ask(
        "partsOfFee",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("fee"); fee.writeTo(out)
            out.member("taken"); taken.writeTo(out)
        },
        { from -> from.list { FeePart.read(from) } },
    )

    /** Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4). */
    public suspend fun returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount): Amount = ask(
        "returnableFee",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("to"); to.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            out.member("taken"); taken.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** The simplest policy of all or nothing, in a currency. */
    public suspend fun allOrNothing(currency: Currency): Policy = ask(
        "allOrNothing",
        { out ->
            out.member("currency"); currency.writeTo(out)
        },
        { from -> Policy.read(from) },
    )

    /** The simplest policy without goal and deadline. */
    public suspend fun openEnded(): Policy = ask(
        "openEnded",
        { },
        { from -> Policy.read(from) },
    )

    /** The sources that a parameter of a policy rests on. */
    public suspend fun citations(policy: Policy, parameter: String): List<Citation> = ask(
        "citations",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("parameter"); out.text(parameter)
        },
        { from -> from.list { Citation.read(from) } },
    )

    /** Every parameter of a policy that has to have a source. */
    public suspend fun policyParameters(policy: Policy): List<String> = ask(
        "policyParameters",
        { out ->
            out.member("policy"); policy.writeTo(out)
        },
        { from -> from.list { from.text() } },
    )

    /**
     * Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to be
     * done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
     */
    public suspend fun invest(policy: Policy, person: Person, acknowledged: List<Label>): Decision = ask(
        "invest",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("person"); person.writeTo(out)
            out.member("acknowledged"); out.list(acknowledged) { it.writeTo(out) }
        },
        { from -> Decision.read(from) },
    )

    /** What each limit of a policy that holds for a person leaves. */
    public suspend fun roomsUnder(policy: Policy, person: Person): List<Room> = ask(
        "roomsUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> from.list { Room.read(from) } },
    )

    /** Whether an issuer who raised an amount before may offer so much more (R-POLICY-3). */
    public suspend fun offer(policy: Policy, raised: Amount, amount: Amount): Decision = ask(
        "offer",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("raised"); raised.writeTo(out)
            out.member("amount"); amount.writeTo(out)
        },
        { from -> Decision.read(from) },
    )

    /** Whether a right of a backer stands, given the moments of the pledge that are known, and until when. */
    public suspend fun may(policy: Policy, right: Right, person: Person, moments: Moments): Decision = ask(
        "may",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("right"); right.writeTo(out)
            out.member("person"); person.writeTo(out)
            out.member("moments"); moments.writeTo(out)
        },
        { from -> Decision.read(from) },
    )

    /** What happens when under a policy, in order of time, given the moments that are known. */
    public suspend fun scheduleUnder(policy: Policy, moments: Moments): List<Decision> = ask(
        "scheduleUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("moments"); moments.writeTo(out)
        },
        { from -> from.list { Decision.read(from) } },
    )

    /** Whether money may leave escrow at a moment, or from when. */
    public suspend fun releaseUnder(policy: Policy, moments: Moments, now: Instant): Decision = ask(
        "releaseUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("moments"); moments.writeTo(out)
            out.member("now"); out.instant(now)
        },
        { from -> Decision.read(from) },
    )

    /** The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody. */
    public suspend fun earliestClose(policy: Policy, launch: Instant, now: Instant): Instant? = ask(
        "earliestClose",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("launch"); out.instant(launch)
            out.member("now"); out.instant(now)
        },
        { from -> from.orNull { from.instant() } },
    )

    /** The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2). */
    public suspend fun formulaValue(formula: Formula, person: Person): Amount = ask(
        "formulaValue",
        { out ->
            out.member("formula"); formula.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** Whether a condition holds for a person. */
    public suspend fun conditionHolds(condition: Condition, person: Person): Boolean = ask(
        "conditionHolds",
        { out ->
            out.member("condition"); condition.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> from.flag() },
    )

    /** Every currency that money may be in, with the decimals of its minor unit. */
    public suspend fun currencies(): List<CurrencyInfo> = ask(
        "currencies",
        { },
        { from -> from.list { CurrencyInfo.read(from) } },
    )

    /**
     * Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum to
     * the whole.
     */
    public suspend fun allocate(whole: Money, weights: List<Long>): List<Money> = ask(
        "allocate",
        { out ->
            out.member("whole"); whole.writeTo(out)
            out.member("weights"); out.list(weights) { out.long(it) }
        },
        { from -> from.list { Money.read(from) } },
    )

    /**
     * Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start`
     * counts for a rotating start only.
     */
    public suspend fun allocateClaims(whole: Money, claims: List<Claim>, mode: AllocationMode, start: Long? = null): List<Money> = ask(
        "allocateClaims",
        { out ->
            out.member("whole"); whole.writeTo(out)
            out.member("claims"); out.list(claims) { it.writeTo(out) }
            out.member("mode"); mode.writeTo(out)
            start?.let { out.member("start"); out.long(it) }
        },
        { from -> from.list { Money.read(from) } },
    )

    /** So many percent of an amount, rounded as asked. */
    public suspend fun percentage(rate: Rate, amount: Amount, rounding: Rounding): Amount = ask(
        "percentage",
        { out ->
            out.member("rate"); rate.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            out.member("rounding"); rounding.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** How the gateways that the library knows count each currency. */
    public suspend fun providerScales(): List<ProviderScale> = ask(
        "providerScales",
        { },
        { from -> from.list { ProviderScale.read(from) } },
    )

    /** An amount in a gateway's own units. */
    public suspend fun providerUnits(scale: ProviderScale, money: Money): Amount = ask(
        "providerUnits",
        { out ->
            out.member("scale"); scale.writeTo(out)
            out.member("money"); money.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** The money that a gateway's own units are, such as an amount that it reports. */
    public suspend fun providerMoney(scale: ProviderScale, units: Amount, currency: Currency): Money = ask(
        "providerMoney",
        { out ->
            out.member("scale"); scale.writeTo(out)
            out.member("units"); units.writeTo(out)
            out.member("currency"); currency.writeTo(out)
        },
        { from -> Money.read(from) },
    )

    /**
     * Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
     * (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to
     * the byte.
     */
    public suspend fun verifyWebhook(header: String, body: String, secret: String, now: Instant, tolerance: Span): Instant = ask(
        "verifyWebhook",
        { out ->
            out.member("header"); out.text(header)
            out.member("body"); out.text(body)
            out.member("secret"); out.text(secret)
            out.member("now"); out.instant(now)
            out.member("tolerance"); tolerance.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The ready clocks. */
    public suspend fun clocks(): List<ReadyClock> = ask(
        "clocks",
        { },
        { from -> from.list { ReadyClock.read(from) } },
    )

    /** The moment at which a period ends that an event begins: days, business days and months by the clock. */
    public suspend fun momentAfter(clock: Clock, at: Instant, period: Period): Instant = ask(
        "momentAfter",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("period"); period.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The moment at which a period begins that an event ends. */
    public suspend fun momentBefore(clock: Clock, at: Instant, period: Period): Instant = ask(
        "momentBefore",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("period"); period.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The date of a moment by the clock. */
    public suspend fun localDate(clock: Clock, at: Instant): Date = ask(
        "localDate",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Date.read(from) },
    )

    /** The local time of a moment with its zone's abbreviation, to the minute, for people to read. */
    public suspend fun localTime(clock: Clock, at: Instant): String = ask(
        "localTime",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.text() },
    )

    /** Whether a date is a business day. */
    public suspend fun isBusinessDay(clock: Clock, date: Date): Boolean = ask(
        "isBusinessDay",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("date"); date.writeTo(out)
        },
        { from -> from.flag() },
    )
}

/** Every operation of Fundly, for threads that may wait. */
public abstract class BlockingOperations internal constructor() {
    internal abstract fun <T> ask(operation: String, arguments: (JsonWriter) -> Unit, answer: (JsonReader) -> T): T

    /**
     * Carries out a command, once: the same id with the same content answers the same and does nothing more
     * (R-ENGINE-1). A rejected command changed nothing and is not remembered.
     */
    public fun execute(request: Request): Outcome = ask(
        "execute",
        { out ->
            out.member("request"); request.writeTo(out)
        },
        { from -> Outcome.read(from) },
    )

    /**
     * Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has its
     * own answer, in the order given, and one that is refused is no matter to the others.
     */
    public fun executeMany(requests: List<Request>): List<BatchAnswer> = ask(
        "executeMany",
        { out ->
            out.member("requests"); out.list(requests) { it.writeTo(out) }
        },
        { from -> from.list { BatchAnswer.read(from) } },
    )

    /**
     * Carries out settle steps until no work over many pledges is left, or so many steps were made, or the campaign
     * waits for something. The ids of its commands count up from `first`: the same call again does nothing twice.
     * Answers the last outcome, if any step did something.
     */
    public fun settle(campaign: CampaignId, actor: Actor, at: Instant, first: CommandId, pledges: Long, steps: Long): Outcome? = ask(
        "settle",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("actor"); actor.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("first"); first.writeTo(out)
            out.member("pledges"); out.long(pledges)
            out.member("steps"); out.long(steps)
        },
        { from -> from.orNull { Outcome.read(from) } },
    )

    /** What a command would do, and every rule that it would violate. Nothing is changed. */
    public fun preview(request: Request): Preview = ask(
        "preview",
        { out ->
            out.member("request"); request.writeTo(out)
        },
        { from -> Preview.read(from) },
    )

    /**
     * The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as
     * well.
     */
    public fun allowed(campaign: CampaignId, actor: Actor, at: Instant, pledge: PledgeId? = null): List<Allowed> = ask(
        "allowed",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("actor"); actor.writeTo(out)
            out.member("at"); out.instant(at)
            pledge?.let { out.member("pledge"); it.writeTo(out) }
        },
        { from -> from.list { Allowed.read(from) } },
    )

    /**
     * The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when there is
     * no such pledge.
     */
    public fun rights(campaign: CampaignId, pledge: PledgeId, at: Instant): List<RightNow> = ask(
        "rights",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("pledge"); pledge.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.list { RightNow.read(from) } },
    )

    /**
     * What the source of the engine knows of an account as far as the policy of the campaign asks for it; none where it
     * asks for nothing, or the engine has no source.
     */
    public fun facts(campaign: CampaignId, account: AccountId, at: Instant): Facts? = ask(
        "facts",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.orNull { Facts.read(from) } },
    )

    /**
     * What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine is
     * asked.
     */
    public fun rooms(campaign: CampaignId, account: AccountId, at: Instant, facts: Facts? = null): List<Room> = ask(
        "rooms",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
            out.member("at"); out.instant(at)
            facts?.let { out.member("facts"); it.writeTo(out) }
        },
        { from -> from.list { Room.read(from) } },
    )

    /** What is due in the life of a campaign, in order of time, each with its source. */
    public fun schedule(campaign: CampaignId): List<Decision> = ask(
        "schedule",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Decision.read(from) } },
    )

    /** Every kind of command with who may issue it and when. */
    public fun commandRules(): List<CommandRule> = ask(
        "commandRules",
        { },
        { from -> from.list { CommandRule.read(from) } },
    )

    /** Every rule that can say no, with the code that hosts translate. */
    public fun rejectionRules(): List<RejectionRule> = ask(
        "rejectionRules",
        { },
        { from -> from.list { RejectionRule.read(from) } },
    )

    /** Verifies the chain of a journal as it was exported, from its first entry; needs no store. */
    public fun verifyJournal(entries: List<Entry>): Verified = ask(
        "verifyJournal",
        { out ->
            out.member("entries"); out.list(entries) { it.writeTo(out) }
        },
        { from -> Verified.read(from) },
    )

    /** One row by its kind and the parts of its key; none when there is none. */
    public fun row(campaign: CampaignId, kind: RowKind, key: List<String>): Row? = ask(
        "row",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("kind"); kind.writeTo(out)
            out.member("key"); out.list(key) { out.text(it) }
        },
        { from -> from.orNull { Row.read(from, kind) } },
    )

    /** The next rows of a kind after a key, in key order; none means from the first. */
    public fun page(campaign: CampaignId, kind: RowKind, after: List<String>? = null, limit: Long): List<Row> = ask(
        "page",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("kind"); kind.writeTo(out)
            after?.let { out.member("after"); out.list(it) { out.text(it) } }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Row.read(from, kind) } },
    )

    /** Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with. */
    public fun rows(campaign: CampaignId): List<KeyedRow> = ask(
        "rows",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { KeyedRow.read(from) } },
    )

    /** The next campaigns after an id, in id order. */
    public fun campaigns(after: CampaignId? = null, limit: Long): List<CampaignId> = ask(
        "campaigns",
        { out ->
            after?.let { out.member("after"); it.writeTo(out) }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { CampaignId.read(from) } },
    )

    /** The next journal entries after a sequence number. */
    public fun journal(campaign: CampaignId, after: Long, limit: Long): List<Entry> = ask(
        "journal",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("after"); out.long(after)
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Entry.read(from) } },
    )

    /** Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those stored. */
    public fun verify(campaign: CampaignId): Verified = ask(
        "verify",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> Verified.read(from) },
    )

    /**
     * Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here, and
     * makes the same rows of them, so that a replica can be asked, and previewed on, without a connection. Entries that
     * are here already are passed over when they are equal. Nothing is taken over when any of them does not stand.
     */
    public fun absorb(campaign: CampaignId, entries: List<Entry>): Absorbed = ask(
        "absorb",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("entries"); out.list(entries) { it.writeTo(out) }
        },
        { from -> Absorbed.read(from) },
    )

    /** Opens an account under an id that the caller chooses; the same id with the same profile again does nothing. */
    public fun registerAccount(id: AccountId, profile: Profile, at: Instant): Account = ask(
        "registerAccount",
        { out ->
            out.member("id"); id.writeTo(out)
            out.member("profile"); profile.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Rewrites the profile of an account: by its owner or an admin. */
    public fun updateAccount(actor: Actor, id: AccountId, profile: Profile): Account = ask(
        "updateAccount",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("profile"); profile.writeTo(out)
        },
        { from -> Account.read(from) },
    )

    /** Sets the roles of an account: by an admin. */
    public fun setRoles(actor: Actor, id: AccountId, roles: List<Role>): Account = ask(
        "setRoles",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("roles"); out.list(roles) { it.writeTo(out) }
        },
        { from -> Account.read(from) },
    )

    /** Decides on the standing of an account: by a moderator, with a reason. */
    public fun setStanding(actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Instant): Account = ask(
        "setStanding",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            out.member("standing"); standing.writeTo(out)
            out.member("reason"); reason.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back. */
    public fun setInvestor(actor: Actor, id: AccountId, investor: Investor? = null, at: Instant): Account = ask(
        "setInvestor",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
            investor?.let { out.member("investor"); it.writeTo(out) }
            out.member("at"); out.instant(at)
        },
        { from -> Account.read(from) },
    )

    /** Closes an account for good. */
    public fun closeAccount(actor: Actor, id: AccountId): Account = ask(
        "closeAccount",
        { out ->
            out.member("actor"); actor.writeTo(out)
            out.member("id"); id.writeTo(out)
        },
        { from -> Account.read(from) },
    )

    /** An account; none when there is none. */
    public fun account(id: AccountId): Account? = ask(
        "account",
        { out ->
            out.member("id"); id.writeTo(out)
        },
        { from -> from.orNull { Account.read(from) } },
    )

    /** The next accounts after an id, in id order. */
    public fun accounts(after: AccountId? = null, limit: Long): List<Account> = ask(
        "accounts",
        { out ->
            after?.let { out.member("after"); it.writeTo(out) }
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { Account.read(from) } },
    )

    /** The actor that an account is, with its roles and standing as the directory knows them. */
    public fun actor(id: AccountId): Actor = ask(
        "actor",
        { out ->
            out.member("id"); id.writeTo(out)
        },
        { from -> Actor.read(from) },
    )

    /** How far a campaign is; none when there is no such campaign, or it has no terms yet. */
    public fun progress(campaign: CampaignId): FundingProgress? = ask(
        "progress",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.orNull { FundingProgress.read(from) } },
    )

    /** What was promised and collected over time. */
    public fun fundingCurve(campaign: CampaignId): List<CurvePoint> = ask(
        "fundingCurve",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { CurvePoint.read(from) } },
    )

    /** Who gave most. */
    public fun topBackers(campaign: CampaignId, limit: Long): List<RankedBacker> = ask(
        "topBackers",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("limit"); out.long(limit)
        },
        { from -> from.list { RankedBacker.read(from) } },
    )

    /** What each tier brought. */
    public fun tierTotals(campaign: CampaignId): List<TierLine> = ask(
        "tierTotals",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { TierLine.read(from) } },
    )

    /** The balances at the end of each year. */
    public fun yearEnds(campaign: CampaignId): List<YearEnd> = ask(
        "yearEnds",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { YearEnd.read(from) } },
    )

    /** The postings of one account of the ledger in order, each with the balance after it. */
    public fun statement(campaign: CampaignId, account: LedgerAccount): Statement = ask(
        "statement",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("account"); account.writeTo(out)
        },
        { from -> Statement.read(from) },
    )

    /** The features in the order of the votes for them. */
    public fun backlog(campaign: CampaignId): List<Feature> = ask(
        "backlog",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Feature.read(from) } },
    )

    /**
     * How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None when
     * there is no such proposal.
     */
    public fun explainProposal(campaign: CampaignId, proposal: ProposalId): Explanation? = ask(
        "explainProposal",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("proposal"); proposal.writeTo(out)
        },
        { from -> from.orNull { Explanation.read(from) } },
    )

    /**
     * The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such campaign.
     */
    public fun books(campaign: CampaignId): String? = ask(
        "books",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.orNull { from.text() } },
    )

    /** Who holds what of each class, the largest holding first. */
    public fun capTable(campaign: CampaignId): List<Stake> = ask(
        "capTable",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> from.list { Stake.read(from) } },
    )

    /** The register at the end of a moment: what each held who held something then. */
    public fun registerAt(campaign: CampaignId, at: Instant): List<Checkpoint> = ask(
        "registerAt",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.list { Checkpoint.read(from) } },
    )

    /** How the votes of a campaign are spread. */
    public fun concentration(campaign: CampaignId): Concentration = ask(
        "concentration",
        { out ->
            out.member("campaign"); campaign.writeTo(out)
        },
        { from -> Concentration.read(from) },
    )

    /**
     * The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15, R-SHARE-20).
     * Refused when the votes are more than a campaign takes (R-SHARE-9).
     */
    public fun unitsFor(terms: ClassTerms, amount: Amount): Worth = ask(
        "unitsFor",
        { out ->
            out.member("terms"); terms.writeTo(out)
            out.member("amount"); amount.writeTo(out)
        },
        { from -> Worth.read(from) },
    )

    /** Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5). */
    public fun allot(available: Long, requests: List<UnitRequest>, rule: Allotment, minimumFill: Long): List<Long> = ask(
        "allot",
        { out ->
            out.member("available"); out.long(available)
            out.member("requests"); out.list(requests) { it.writeTo(out) }
            out.member("rule"); rule.writeTo(out)
            out.member("minimumFill"); out.long(minimumFill)
        },
        { from -> from.list { from.long() } },
    )

    /** Every version of every ready policy. */
    public fun presets(): List<PresetVersion> = ask(
        "presets",
        { },
        { from -> from.list { PresetVersion.read(from) } },
    )

    /** A ready policy: the version in force at a moment, or the newest. */
    public fun preset(preset: String, at: Instant? = null): Policy = ask(
        "preset",
        { out ->
            out.member("preset"); out.text(preset)
            at?.let { out.member("at"); out.instant(it) }
        },
        { from -> Policy.read(from) },
    )

    /** Reads a policy from TOML, and refuses one that contradicts itself. */
    public fun readPolicy(toml: String): Policy = ask(
        "readPolicy",
        { out ->
            out.member("toml"); out.text(toml)
        },
        { from -> Policy.read(from) },
    )

    /**
     * Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can
     * stand.
     */
    public fun policyFlaws(policy: Policy): List<Flaw> = ask(
        "policyFlaws",
        { out ->
            out.member("policy"); policy.writeTo(out)
        },
        { from -> from.list { Flaw.read(from) } },
    )

    /**
     * What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took before, for
     * fees that are rounded on the running total; nothing unless given.
     */
    public fun feeQuote(policy: Policy, amount: Amount, before: Amount? = null): FeeQuote = ask(
        "feeQuote",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            before?.let { out.member("before"); it.writeTo(out) }
        },
        { from -> FeeQuote.read(from) },
    )

    /** How what a fee took is divided between it and its shares. */
    public fun partsOfFee(policy: Policy, fee: Label, taken: Amount): List<FeePart> = ask(
        "partsOfFee",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("fee"); fee.writeTo(out)
            out.member("taken"); taken.writeTo(out)
        },
        { from -> from.list { FeePart.read(from) } },
    )

    /** Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4). */
    public fun returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount): Amount = ask(
        "returnableFee",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("to"); to.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            out.member("taken"); taken.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** The simplest policy of all or nothing, in a currency. */
    public fun allOrNothing(currency: Currency): Policy = ask(
        "allOrNothing",
        { out ->
            out.member("currency"); currency.writeTo(out)
        },
        { from -> Policy.read(from) },
    )

    /** The simplest policy without goal and deadline. */
    public fun openEnded(): Policy = ask(
        "openEnded",
        { },
        { from -> Policy.read(from) },
    )

    /** The sources that a parameter of a policy rests on. */
    public fun citations(policy: Policy, parameter: String): List<Citation> = ask(
        "citations",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("parameter"); out.text(parameter)
        },
        { from -> from.list { Citation.read(from) } },
    )

    /** Every parameter of a policy that has to have a source. */
    public fun policyParameters(policy: Policy): List<String> = ask(
        "policyParameters",
        { out ->
            out.member("policy"); policy.writeTo(out)
        },
        { from -> from.list { from.text() } },
    )

    /**
     * Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to be
     * done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
     */
    public fun invest(policy: Policy, person: Person, acknowledged: List<Label>): Decision = ask(
        "invest",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("person"); person.writeTo(out)
            out.member("acknowledged"); out.list(acknowledged) { it.writeTo(out) }
        },
        { from -> Decision.read(from) },
    )

    /** What each limit of a policy that holds for a person leaves. */
    public fun roomsUnder(policy: Policy, person: Person): List<Room> = ask(
        "roomsUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> from.list { Room.read(from) } },
    )

    /** Whether an issuer who raised an amount before may offer so much more (R-POLICY-3). */
    public fun offer(policy: Policy, raised: Amount, amount: Amount): Decision = ask(
        "offer",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("raised"); raised.writeTo(out)
            out.member("amount"); amount.writeTo(out)
        },
        { from -> Decision.read(from) },
    )

    /** Whether a right of a backer stands, given the moments of the pledge that are known, and until when. */
    public fun may(policy: Policy, right: Right, person: Person, moments: Moments): Decision = ask(
        "may",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("right"); right.writeTo(out)
            out.member("person"); person.writeTo(out)
            out.member("moments"); moments.writeTo(out)
        },
        { from -> Decision.read(from) },
    )

    /** What happens when under a policy, in order of time, given the moments that are known. */
    public fun scheduleUnder(policy: Policy, moments: Moments): List<Decision> = ask(
        "scheduleUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("moments"); moments.writeTo(out)
        },
        { from -> from.list { Decision.read(from) } },
    )

    /** Whether money may leave escrow at a moment, or from when. */
    public fun releaseUnder(policy: Policy, moments: Moments, now: Instant): Decision = ask(
        "releaseUnder",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("moments"); moments.writeTo(out)
            out.member("now"); out.instant(now)
        },
        { from -> Decision.read(from) },
    )

    /** The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody. */
    public fun earliestClose(policy: Policy, launch: Instant, now: Instant): Instant? = ask(
        "earliestClose",
        { out ->
            out.member("policy"); policy.writeTo(out)
            out.member("launch"); out.instant(launch)
            out.member("now"); out.instant(now)
        },
        { from -> from.orNull { from.instant() } },
    )

    /** The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2). */
    public fun formulaValue(formula: Formula, person: Person): Amount = ask(
        "formulaValue",
        { out ->
            out.member("formula"); formula.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** Whether a condition holds for a person. */
    public fun conditionHolds(condition: Condition, person: Person): Boolean = ask(
        "conditionHolds",
        { out ->
            out.member("condition"); condition.writeTo(out)
            out.member("person"); person.writeTo(out)
        },
        { from -> from.flag() },
    )

    /** Every currency that money may be in, with the decimals of its minor unit. */
    public fun currencies(): List<CurrencyInfo> = ask(
        "currencies",
        { },
        { from -> from.list { CurrencyInfo.read(from) } },
    )

    /**
     * Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum to
     * the whole.
     */
    public fun allocate(whole: Money, weights: List<Long>): List<Money> = ask(
        "allocate",
        { out ->
            out.member("whole"); whole.writeTo(out)
            out.member("weights"); out.list(weights) { out.long(it) }
        },
        { from -> from.list { Money.read(from) } },
    )

    /**
     * Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start`
     * counts for a rotating start only.
     */
    public fun allocateClaims(whole: Money, claims: List<Claim>, mode: AllocationMode, start: Long? = null): List<Money> = ask(
        "allocateClaims",
        { out ->
            out.member("whole"); whole.writeTo(out)
            out.member("claims"); out.list(claims) { it.writeTo(out) }
            out.member("mode"); mode.writeTo(out)
            start?.let { out.member("start"); out.long(it) }
        },
        { from -> from.list { Money.read(from) } },
    )

    /** So many percent of an amount, rounded as asked. */
    public fun percentage(rate: Rate, amount: Amount, rounding: Rounding): Amount = ask(
        "percentage",
        { out ->
            out.member("rate"); rate.writeTo(out)
            out.member("amount"); amount.writeTo(out)
            out.member("rounding"); rounding.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** How the gateways that the library knows count each currency. */
    public fun providerScales(): List<ProviderScale> = ask(
        "providerScales",
        { },
        { from -> from.list { ProviderScale.read(from) } },
    )

    /** An amount in a gateway's own units. */
    public fun providerUnits(scale: ProviderScale, money: Money): Amount = ask(
        "providerUnits",
        { out ->
            out.member("scale"); scale.writeTo(out)
            out.member("money"); money.writeTo(out)
        },
        { from -> Amount.read(from) },
    )

    /** The money that a gateway's own units are, such as an amount that it reports. */
    public fun providerMoney(scale: ProviderScale, units: Amount, currency: Currency): Money = ask(
        "providerMoney",
        { out ->
            out.member("scale"); scale.writeTo(out)
            out.member("units"); units.writeTo(out)
            out.member("currency"); currency.writeTo(out)
        },
        { from -> Money.read(from) },
    )

    /**
     * Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
     * (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to
     * the byte.
     */
    public fun verifyWebhook(header: String, body: String, secret: String, now: Instant, tolerance: Span): Instant = ask(
        "verifyWebhook",
        { out ->
            out.member("header"); out.text(header)
            out.member("body"); out.text(body)
            out.member("secret"); out.text(secret)
            out.member("now"); out.instant(now)
            out.member("tolerance"); tolerance.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The ready clocks. */
    public fun clocks(): List<ReadyClock> = ask(
        "clocks",
        { },
        { from -> from.list { ReadyClock.read(from) } },
    )

    /** The moment at which a period ends that an event begins: days, business days and months by the clock. */
    public fun momentAfter(clock: Clock, at: Instant, period: Period): Instant = ask(
        "momentAfter",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("period"); period.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The moment at which a period begins that an event ends. */
    public fun momentBefore(clock: Clock, at: Instant, period: Period): Instant = ask(
        "momentBefore",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
            out.member("period"); period.writeTo(out)
        },
        { from -> from.instant() },
    )

    /** The date of a moment by the clock. */
    public fun localDate(clock: Clock, at: Instant): Date = ask(
        "localDate",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> Date.read(from) },
    )

    /** The local time of a moment with its zone's abbreviation, to the minute, for people to read. */
    public fun localTime(clock: Clock, at: Instant): String = ask(
        "localTime",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("at"); out.instant(at)
        },
        { from -> from.text() },
    )

    /** Whether a date is a business day. */
    public fun isBusinessDay(clock: Clock, date: Date): Boolean = ask(
        "isBusinessDay",
        { out ->
            out.member("clock"); clock.writeTo(out)
            out.member("date"); date.writeTo(out)
        },
        { from -> from.flag() },
    )
}
