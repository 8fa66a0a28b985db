# Made from the description of the wire: do not edit.
"""Every operation of the engine, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._native import Engine, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._keys import KeyPart
    from .policy import Citation, Clock, Policy
    from .records import (
        Absorbed,
        Account,
        Actor,
        Allowed,
        BatchAnswer,
        Claim,
        ClassTerms,
        CommandRule,
        Concentration,
        CurrencyInfo,
        CurvePoint,
        Decision,
        Entry,
        Explanation,
        Facts,
        FeePart,
        FeeQuote,
        Flaw,
        FundingProgress,
        Investor,
        KeyedRow,
        Moments,
        Outcome,
        Person,
        PresetVersion,
        Preview,
        Profile,
        ProviderScale,
        RankedBacker,
        ReadyClock,
        RejectionRule,
        Request,
        RightNow,
        Room,
        Stake,
        Statement,
        TierLine,
        UnitRequest,
        Verified,
        Worth,
        YearEnd,
    )
    from .rows import Checkpoint, Feature, Row
    from .texts import (
        AccountId,
        Amount,
        CampaignId,
        CommandId,
        Condition,
        Date,
        Formula,
        Label,
        Money,
        Period,
        PledgeId,
        ProposalId,
        Rate,
        Reason,
        Span,
        Timestamp,
        Units,
    )
    from .words import (
        AllocationMode,
        Allotment,
        Currency,
        FeeTo,
        LedgerAccount,
        Right,
        Role,
        Rounding,
        RowKind,
        Standing,
    )

R = TypeVar("R", bound="Row")

_EXECUTE: Operation[Outcome] = Operation(
    "execute",
    "Outcome",
    request="Request",
)
_EXECUTE_MANY: Operation[Sequence[BatchAnswer]] = Operation(
    "executeMany",
    "Sequence[BatchAnswer]",
    requests="Sequence[Request]",
)
_SETTLE: Operation[Outcome | None] = Operation(
    "settle",
    "Outcome | None",
    campaign="CampaignId",
    actor="Actor",
    at="Timestamp",
    first="CommandId",
    pledges="int",
    steps="int",
)
_PREVIEW: Operation[Preview] = Operation(
    "preview",
    "Preview",
    request="Request",
)
_ALLOWED: Operation[Sequence[Allowed]] = Operation(
    "allowed",
    "Sequence[Allowed]",
    campaign="CampaignId",
    actor="Actor",
    at="Timestamp",
    pledge="PledgeId | None",
)
_RIGHTS: Operation[Sequence[RightNow]] = Operation(
    "rights",
    "Sequence[RightNow]",
    campaign="CampaignId",
    pledge="PledgeId",
    at="Timestamp",
)
_FACTS: Operation[Facts | None] = Operation(
    "facts",
    "Facts | None",
    campaign="CampaignId",
    account="AccountId",
    at="Timestamp",
)
_ROOMS: Operation[Sequence[Room]] = Operation(
    "rooms",
    "Sequence[Room]",
    campaign="CampaignId",
    account="AccountId",
    at="Timestamp",
    facts="Facts | None",
)
_SCHEDULE: Operation[Sequence[Decision]] = Operation(
    "schedule",
    "Sequence[Decision]",
    campaign="CampaignId",
)
_COMMAND_RULES: Operation[Sequence[CommandRule]] = Operation(
    "commandRules",
    "Sequence[CommandRule]",
)
_REJECTION_RULES: Operation[Sequence[RejectionRule]] = Operation(
    "rejectionRules",
    "Sequence[RejectionRule]",
)
_VERIFY_JOURNAL: Operation[Verified] = Operation(
    "verifyJournal",
    "Verified",
    entries="Sequence[Entry]",
)
_ROW: Operation[Any] = Operation(
    "row",
    "Row | None",
    campaign="CampaignId",
    kind="type[Row]",
    key="Sequence[KeyPart]",
)
_PAGE: Operation[Any] = Operation(
    "page",
    "Sequence[Row]",
    campaign="CampaignId",
    kind="type[Row]",
    limit="int",
    after="Sequence[KeyPart] | None",
)
_ROWS: Operation[Sequence[KeyedRow]] = Operation(
    "rows",
    "Sequence[KeyedRow]",
    campaign="CampaignId",
)
_CAMPAIGNS: Operation[Sequence[CampaignId]] = Operation(
    "campaigns",
    "Sequence[CampaignId]",
    limit="int",
    after="CampaignId | None",
)
_JOURNAL: Operation[Sequence[Entry]] = Operation(
    "journal",
    "Sequence[Entry]",
    campaign="CampaignId",
    after="int",
    limit="int",
)
_VERIFY: Operation[Verified] = Operation(
    "verify",
    "Verified",
    campaign="CampaignId",
)
_ABSORB: Operation[Absorbed] = Operation(
    "absorb",
    "Absorbed",
    campaign="CampaignId",
    entries="Sequence[Entry]",
)
_REGISTER_ACCOUNT: Operation[Account] = Operation(
    "registerAccount",
    "Account",
    id="AccountId",
    profile="Profile",
    at="Timestamp",
)
_UPDATE_ACCOUNT: Operation[Account] = Operation(
    "updateAccount",
    "Account",
    actor="Actor",
    id="AccountId",
    profile="Profile",
)
_SET_ROLES: Operation[Account] = Operation(
    "setRoles",
    "Account",
    actor="Actor",
    id="AccountId",
    roles="Sequence[Role]",
)
_SET_STANDING: Operation[Account] = Operation(
    "setStanding",
    "Account",
    actor="Actor",
    id="AccountId",
    standing="Standing",
    reason="Reason",
    at="Timestamp",
)
_SET_INVESTOR: Operation[Account] = Operation(
    "setInvestor",
    "Account",
    actor="Actor",
    id="AccountId",
    at="Timestamp",
    investor="Investor | None",
)
_CLOSE_ACCOUNT: Operation[Account] = Operation(
    "closeAccount",
    "Account",
    actor="Actor",
    id="AccountId",
)
_ACCOUNT: Operation[Account | None] = Operation(
    "account",
    "Account | None",
    id="AccountId",
)
_ACCOUNTS: Operation[Sequence[Account]] = Operation(
    "accounts",
    "Sequence[Account]",
    limit="int",
    after="AccountId | None",
)
_ACTOR: Operation[Actor] = Operation(
    "actor",
    "Actor",
    id="AccountId",
)
_PROGRESS: Operation[FundingProgress | None] = Operation(
    "progress",
    "FundingProgress | None",
    campaign="CampaignId",
)
_FUNDING_CURVE: Operation[Sequence[CurvePoint]] = Operation(
    "fundingCurve",
    "Sequence[CurvePoint]",
    campaign="CampaignId",
)
_TOP_BACKERS: Operation[Sequence[RankedBacker]] = Operation(
    "topBackers",
    "Sequence[RankedBacker]",
    campaign="CampaignId",
    limit="int",
)
_TIER_TOTALS: Operation[Sequence[TierLine]] = Operation(
    "tierTotals",
    "Sequence[TierLine]",
    campaign="CampaignId",
)
_YEAR_ENDS: Operation[Sequence[YearEnd]] = Operation(
    "yearEnds",
    "Sequence[YearEnd]",
    campaign="CampaignId",
)
_STATEMENT: Operation[Statement] = Operation(
    "statement",
    "Statement",
    campaign="CampaignId",
    account="LedgerAccount",
)
_BACKLOG: Operation[Sequence[Feature]] = Operation(
    "backlog",
    "Sequence[Feature]",
    campaign="CampaignId",
)
_EXPLAIN_PROPOSAL: Operation[Explanation | None] = Operation(
    "explainProposal",
    "Explanation | None",
    campaign="CampaignId",
    proposal="ProposalId",
)
_BOOKS: Operation[str | None] = Operation(
    "books",
    "str | None",
    campaign="CampaignId",
)
_CAP_TABLE: Operation[Sequence[Stake]] = Operation(
    "capTable",
    "Sequence[Stake]",
    campaign="CampaignId",
)
_REGISTER_AT: Operation[Sequence[Checkpoint]] = Operation(
    "registerAt",
    "Sequence[Checkpoint]",
    campaign="CampaignId",
    at="Timestamp",
)
_CONCENTRATION: Operation[Concentration] = Operation(
    "concentration",
    "Concentration",
    campaign="CampaignId",
)
_UNITS_FOR: Operation[Worth] = Operation(
    "unitsFor",
    "Worth",
    terms="ClassTerms",
    amount="Amount",
)
_ALLOT: Operation[Sequence[Units]] = Operation(
    "allot",
    "Sequence[Units]",
    available="Units",
    requests="Sequence[UnitRequest]",
    rule="Allotment",
    minimum_fill="Units",
)
_PRESETS: Operation[Sequence[PresetVersion]] = Operation(
    "presets",
    "Sequence[PresetVersion]",
)
_PRESET: Operation[Policy] = Operation(
    "preset",
    "Policy",
    preset="str",
    at="Timestamp | None",
)
_READ_POLICY: Operation[Policy] = Operation(
    "readPolicy",
    "Policy",
    toml="str",
)
_POLICY_FLAWS: Operation[Sequence[Flaw]] = Operation(
    "policyFlaws",
    "Sequence[Flaw]",
    policy="Policy",
)
_FEE_QUOTE: Operation[FeeQuote] = Operation(
    "feeQuote",
    "FeeQuote",
    policy="Policy",
    amount="Amount",
    before="Amount | None",
)
_PARTS_OF_FEE: Operation[Sequence[FeePart]] = Operation(
    "partsOfFee",
    "Sequence[FeePart]",
    policy="Policy",
    fee="Label",
    taken="Amount",
)
_RETURNABLE_FEE: Operation[Amount] = Operation(
    "returnableFee",
    "Amount",
    policy="Policy",
    to="FeeTo",
    amount="Amount",
    taken="Amount",
)
_ALL_OR_NOTHING: Operation[Policy] = Operation(
    "allOrNothing",
    "Policy",
    currency="Currency",
)
_OPEN_ENDED: Operation[Policy] = Operation(
    "openEnded",
    "Policy",
)
_CITATIONS: Operation[Sequence[Citation]] = Operation(
    "citations",
    "Sequence[Citation]",
    policy="Policy",
    parameter="str",
)
_POLICY_PARAMETERS: Operation[Sequence[str]] = Operation(
    "policyParameters",
    "Sequence[str]",
    policy="Policy",
)
_INVEST: Operation[Decision] = Operation(
    "invest",
    "Decision",
    policy="Policy",
    person="Person",
    acknowledged="Sequence[Label]",
)
_ROOMS_UNDER: Operation[Sequence[Room]] = Operation(
    "roomsUnder",
    "Sequence[Room]",
    policy="Policy",
    person="Person",
)
_OFFER: Operation[Decision] = Operation(
    "offer",
    "Decision",
    policy="Policy",
    raised="Amount",
    amount="Amount",
)
_MAY: Operation[Decision] = Operation(
    "may",
    "Decision",
    policy="Policy",
    right="Right",
    person="Person",
    moments="Moments",
)
_SCHEDULE_UNDER: Operation[Sequence[Decision]] = Operation(
    "scheduleUnder",
    "Sequence[Decision]",
    policy="Policy",
    moments="Moments",
)
_RELEASE_UNDER: Operation[Decision] = Operation(
    "releaseUnder",
    "Decision",
    policy="Policy",
    moments="Moments",
    now="Timestamp",
)
_EARLIEST_CLOSE: Operation[Timestamp | None] = Operation(
    "earliestClose",
    "Timestamp | None",
    policy="Policy",
    launch="Timestamp",
    now="Timestamp",
)
_FORMULA_VALUE: Operation[Amount] = Operation(
    "formulaValue",
    "Amount",
    formula="Formula",
    person="Person",
)
_CONDITION_HOLDS: Operation[bool] = Operation(
    "conditionHolds",
    "bool",
    condition="Condition",
    person="Person",
)
_CURRENCIES: Operation[Sequence[CurrencyInfo]] = Operation(
    "currencies",
    "Sequence[CurrencyInfo]",
)
_ALLOCATE: Operation[Sequence[Money]] = Operation(
    "allocate",
    "Sequence[Money]",
    whole="Money",
    weights="Sequence[int]",
)
_ALLOCATE_CLAIMS: Operation[Sequence[Money]] = Operation(
    "allocateClaims",
    "Sequence[Money]",
    whole="Money",
    claims="Sequence[Claim]",
    mode="AllocationMode",
    start="int | None",
)
_PERCENTAGE: Operation[Amount] = Operation(
    "percentage",
    "Amount",
    rate="Rate",
    amount="Amount",
    rounding="Rounding",
)
_PROVIDER_SCALES: Operation[Sequence[ProviderScale]] = Operation(
    "providerScales",
    "Sequence[ProviderScale]",
)
_PROVIDER_UNITS: Operation[Amount] = Operation(
    "providerUnits",
    "Amount",
    scale="ProviderScale",
    money="Money",
)
_PROVIDER_MONEY: Operation[Money] = Operation(
    "providerMoney",
    "Money",
    scale="ProviderScale",
    units="Amount",
    currency="Currency",
)
_VERIFY_WEBHOOK: Operation[Timestamp] = Operation(
    "verifyWebhook",
    "Timestamp",
    header="str",
    body="str",
    secret="str",
    now="Timestamp",
    tolerance="Span",
)
_CLOCKS: Operation[Sequence[ReadyClock]] = Operation(
    "clocks",
    "Sequence[ReadyClock]",
)
_MOMENT_AFTER: Operation[Timestamp] = Operation(
    "momentAfter",
    "Timestamp",
    clock="Clock",
    at="Timestamp",
    period="Period",
)
_MOMENT_BEFORE: Operation[Timestamp] = Operation(
    "momentBefore",
    "Timestamp",
    clock="Clock",
    at="Timestamp",
    period="Period",
)
_LOCAL_DATE: Operation[Date] = Operation(
    "localDate",
    "Date",
    clock="Clock",
    at="Timestamp",
)
_LOCAL_TIME: Operation[str] = Operation(
    "localTime",
    "str",
    clock="Clock",
    at="Timestamp",
)
_IS_BUSINESS_DAY: Operation[bool] = Operation(
    "isBusinessDay",
    "bool",
    clock="Clock",
    date="Date",
)


class Operations:
    """Every operation. For callers who wait for the answer."""

    __slots__ = ()

    _engine: Engine

    def execute(self, request: Request) -> Outcome:
        """Carries out a command, once: the same id with the same content answers the same and does
        nothing more (R-ENGINE-1). A rejected command changed nothing and is not remembered.
        """
        return self._engine.call(_EXECUTE, request)

    def execute_many(self, requests: Sequence[Request]) -> Sequence[BatchAnswer]:
        """Carries out many requests of any campaigns, in the order given for each campaign, with
        few writes; each has its own answer, in the order given, and one that is refused is no
        matter to the others.
        """
        return self._engine.call(_EXECUTE_MANY, requests)

    def settle(self, campaign: CampaignId, actor: Actor, at: Timestamp, first: CommandId, pledges: int, steps: int) -> Outcome | None:
        """Carries out settle steps until no work over many pledges is left, or so many steps were
        made, or the campaign waits for something. The ids of its commands count up from
        `first`: the same call again does nothing twice. Answers the last outcome, if any step
        did something.
        """
        return self._engine.call(_SETTLE, campaign, actor, at, first, pledges, steps)

    def preview(self, request: Request) -> Preview:
        """What a command would do, and every rule that it would violate. Nothing is changed."""
        return self._engine.call(_PREVIEW, request)

    def allowed(self, campaign: CampaignId, actor: Actor, at: Timestamp, pledge: PledgeId | None = None) -> Sequence[Allowed]:
        """The commands that an actor may issue at a moment, in order of kind; with a pledge those
        about that pledge as well.
        """
        return self._engine.call(_ALLOWED, campaign, actor, at, pledge)

    def rights(self, campaign: CampaignId, pledge: PledgeId, at: Timestamp) -> Sequence[RightNow]:
        """The rights over a pledge at a moment: until when it may be cancelled or refunded, or why
        not. Empty when there is no such pledge.
        """
        return self._engine.call(_RIGHTS, campaign, pledge, at)

    def facts(self, campaign: CampaignId, account: AccountId, at: Timestamp) -> Facts | None:
        """What the source of the engine knows of an account as far as the policy of the campaign
        asks for it; none where it asks for nothing, or the engine has no source.
        """
        return self._engine.call(_FACTS, campaign, account, at)

    def rooms(self, campaign: CampaignId, account: AccountId, at: Timestamp, facts: Facts | None = None) -> Sequence[Room]:
        """What each limit of the policy that holds for an account leaves of it. Without facts the
        source of the engine is asked.
        """
        return self._engine.call(_ROOMS, campaign, account, at, facts)

    def schedule(self, campaign: CampaignId) -> Sequence[Decision]:
        """What is due in the life of a campaign, in order of time, each with its source."""
        return self._engine.call(_SCHEDULE, campaign)

    def command_rules(self) -> Sequence[CommandRule]:
        """Every kind of command with who may issue it and when."""
        return self._engine.call(_COMMAND_RULES)

    def rejection_rules(self) -> Sequence[RejectionRule]:
        """Every rule that can say no, with the code that hosts translate."""
        return self._engine.call(_REJECTION_RULES)

    def verify_journal(self, entries: Sequence[Entry]) -> Verified:
        """Verifies the chain of a journal as it was exported, from its first entry; needs no
        store.
        """
        return self._engine.call(_VERIFY_JOURNAL, entries)

    def row(self, campaign: CampaignId, kind: type[R], key: Sequence[KeyPart]) -> R | None:
        """One row by its kind and the parts of its key; none when there is none."""
        answer: R | None = self._engine.call(_ROW, campaign, kind, key)
        return answer

    def page(self, campaign: CampaignId, kind: type[R], limit: int, after: Sequence[KeyPart] | None = None) -> Sequence[R]:
        """The next rows of a kind after a key, in key order; none means from the first."""
        answer: Sequence[R] = self._engine.call(_PAGE, campaign, kind, limit, after)
        return answer

    def rows(self, campaign: CampaignId) -> Sequence[KeyedRow]:
        """Every row of a campaign with its kind and key, by kind and then by key: what a replica
        begins with.
        """
        return self._engine.call(_ROWS, campaign)

    def campaigns(self, limit: int, after: CampaignId | None = None) -> Sequence[CampaignId]:
        """The next campaigns after an id, in id order."""
        return self._engine.call(_CAMPAIGNS, limit, after)

    def journal(self, campaign: CampaignId, after: int, limit: int) -> Sequence[Entry]:
        """The next journal entries after a sequence number."""
        return self._engine.call(_JOURNAL, campaign, after, limit)

    def verify(self, campaign: CampaignId) -> Verified:
        """Reads the whole journal, verifies its chain, rebuilds every row from it, and compares
        them with those stored.
        """
        return self._engine.call(_VERIFY, campaign)

    def absorb(self, campaign: CampaignId, entries: Sequence[Entry]) -> Absorbed:
        """Takes over journal entries that were made elsewhere: verifies that they follow on the
        journal that is here, and makes the same rows of them, so that a replica can be asked,
        and previewed on, without a connection. Entries that are here already are passed over
        when they are equal. Nothing is taken over when any of them does not stand.
        """
        return self._engine.call(_ABSORB, campaign, entries)

    def register_account(self, id: AccountId, profile: Profile, at: Timestamp) -> Account:
        """Opens an account under an id that the caller chooses; the same id with the same profile
        again does nothing.
        """
        return self._engine.call(_REGISTER_ACCOUNT, id, profile, at)

    def update_account(self, actor: Actor, id: AccountId, profile: Profile) -> Account:
        """Rewrites the profile of an account: by its owner or an admin."""
        return self._engine.call(_UPDATE_ACCOUNT, actor, id, profile)

    def set_roles(self, actor: Actor, id: AccountId, roles: Sequence[Role]) -> Account:
        """Sets the roles of an account: by an admin."""
        return self._engine.call(_SET_ROLES, actor, id, roles)

    def set_standing(self, actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) -> Account:
        """Decides on the standing of an account: by a moderator, with a reason."""
        return self._engine.call(_SET_STANDING, actor, id, standing, reason, at)

    def set_investor(self, actor: Actor, id: AccountId, at: Timestamp, investor: Investor | None = None) -> Account:
        """Writes down what was verified of an account as an investor: by the host or an admin.
        None takes it all back.
        """
        return self._engine.call(_SET_INVESTOR, actor, id, at, investor)

    def close_account(self, actor: Actor, id: AccountId) -> Account:
        """Closes an account for good."""
        return self._engine.call(_CLOSE_ACCOUNT, actor, id)

    def account(self, id: AccountId) -> Account | None:
        """An account; none when there is none."""
        return self._engine.call(_ACCOUNT, id)

    def accounts(self, limit: int, after: AccountId | None = None) -> Sequence[Account]:
        """The next accounts after an id, in id order."""
        return self._engine.call(_ACCOUNTS, limit, after)

    def actor(self, id: AccountId) -> Actor:
        """The actor that an account is, with its roles and standing as the directory knows them."""
        return self._engine.call(_ACTOR, id)

    def progress(self, campaign: CampaignId) -> FundingProgress | None:
        """How far a campaign is; none when there is no such campaign, or it has no terms yet."""
        return self._engine.call(_PROGRESS, campaign)

    def funding_curve(self, campaign: CampaignId) -> Sequence[CurvePoint]:
        """What was promised and collected over time."""
        return self._engine.call(_FUNDING_CURVE, campaign)

    def top_backers(self, campaign: CampaignId, limit: int) -> Sequence[RankedBacker]:
        """Who gave most."""
        return self._engine.call(_TOP_BACKERS, campaign, limit)

    def tier_totals(self, campaign: CampaignId) -> Sequence[TierLine]:
        """What each tier brought."""
        return self._engine.call(_TIER_TOTALS, campaign)

    def year_ends(self, campaign: CampaignId) -> Sequence[YearEnd]:
        """The balances at the end of each year."""
        return self._engine.call(_YEAR_ENDS, campaign)

    def statement(self, campaign: CampaignId, account: LedgerAccount) -> Statement:
        """The postings of one account of the ledger in order, each with the balance after it."""
        return self._engine.call(_STATEMENT, campaign, account)

    def backlog(self, campaign: CampaignId) -> Sequence[Feature]:
        """The features in the order of the votes for them."""
        return self._engine.call(_BACKLOG, campaign)

    def explain_proposal(self, campaign: CampaignId, proposal: ProposalId) -> Explanation | None:
        """How a proposal was counted: every ballot with its weight and where it comes from, and
        the arithmetic. None when there is no such proposal.
        """
        return self._engine.call(_EXPLAIN_PROPOSAL, campaign, proposal)

    def books(self, campaign: CampaignId) -> str | None:
        """The books as plain-text accounting, which hledger and beancount's kin read. None when
        there is no such campaign.
        """
        return self._engine.call(_BOOKS, campaign)

    def cap_table(self, campaign: CampaignId) -> Sequence[Stake]:
        """Who holds what of each class, the largest holding first."""
        return self._engine.call(_CAP_TABLE, campaign)

    def register_at(self, campaign: CampaignId, at: Timestamp) -> Sequence[Checkpoint]:
        """The register at the end of a moment: what each held who held something then."""
        return self._engine.call(_REGISTER_AT, campaign, at)

    def concentration(self, campaign: CampaignId) -> Concentration:
        """How the votes of a campaign are spread."""
        return self._engine.call(_CONCENTRATION, campaign)

    def units_for(self, terms: ClassTerms, amount: Amount) -> Worth:
        """The most whole units of a class that an amount buys, what they cost, and their votes
        (R-SHARE-15, R-SHARE-20). Refused when the votes are more than a campaign takes
        (R-SHARE-9).
        """
        return self._engine.call(_UNITS_FOR, terms, amount)

    def allot(self, available: Units, requests: Sequence[UnitRequest], rule: Allotment, minimum_fill: Units) -> Sequence[Units]:
        """Allots units when more are asked for than there are; answers in the order of the
        requests (R-SETTLE-5).
        """
        return self._engine.call(_ALLOT, available, requests, rule, minimum_fill)

    def presets(self) -> Sequence[PresetVersion]:
        """Every version of every ready policy."""
        return self._engine.call(_PRESETS)

    def preset(self, preset: str, at: Timestamp | None = None) -> Policy:
        """A ready policy: the version in force at a moment, or the newest."""
        return self._engine.call(_PRESET, preset, at)

    def read_policy(self, toml: str) -> Policy:
        """Reads a policy from TOML, and refuses one that contradicts itself."""
        return self._engine.call(_READ_POLICY, toml)

    def policy_flaws(self, policy: Policy) -> Sequence[Flaw]:
        """Everything in a policy that contradicts itself, lacks a source, or cannot be carried
        out; empty when it can stand.
        """
        return self._engine.call(_POLICY_FLAWS, policy)

    def fee_quote(self, policy: Policy, amount: Amount, before: Amount | None = None) -> FeeQuote:
        """What a pledge costs under a policy, and who has it, without a tip. `before` is what the
        campaign took before, for fees that are rounded on the running total; nothing unless
        given.
        """
        return self._engine.call(_FEE_QUOTE, policy, amount, before)

    def parts_of_fee(self, policy: Policy, fee: Label, taken: Amount) -> Sequence[FeePart]:
        """How what a fee took is divided between it and its shares."""
        return self._engine.call(_PARTS_OF_FEE, policy, fee, taken)

    def returnable_fee(self, policy: Policy, to: FeeTo, amount: Amount, taken: Amount) -> Amount:
        """Of the fees that one receiver took of an amount, what comes back when the whole is
        refunded (R-FEE-4).
        """
        return self._engine.call(_RETURNABLE_FEE, policy, to, amount, taken)

    def all_or_nothing(self, currency: Currency) -> Policy:
        """The simplest policy of all or nothing, in a currency."""
        return self._engine.call(_ALL_OR_NOTHING, currency)

    def open_ended(self) -> Policy:
        """The simplest policy without goal and deadline."""
        return self._engine.call(_OPEN_ENDED)

    def citations(self, policy: Policy, parameter: str) -> Sequence[Citation]:
        """The sources that a parameter of a policy rests on."""
        return self._engine.call(_CITATIONS, policy, parameter)

    def policy_parameters(self, policy: Policy) -> Sequence[str]:
        """Every parameter of a policy that has to have a source."""
        return self._engine.call(_POLICY_PARAMETERS, policy)

    def invest(self, policy: Policy, person: Person, acknowledged: Sequence[Label]) -> Decision:
        """Whether a person may put in an amount under a policy: within every limit and past every
        gate, or what is to be done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates
        that the person has confirmed.
        """
        return self._engine.call(_INVEST, policy, person, acknowledged)

    def rooms_under(self, policy: Policy, person: Person) -> Sequence[Room]:
        """What each limit of a policy that holds for a person leaves."""
        return self._engine.call(_ROOMS_UNDER, policy, person)

    def offer(self, policy: Policy, raised: Amount, amount: Amount) -> Decision:
        """Whether an issuer who raised an amount before may offer so much more (R-POLICY-3)."""
        return self._engine.call(_OFFER, policy, raised, amount)

    def may(self, policy: Policy, right: Right, person: Person, moments: Moments) -> Decision:
        """Whether a right of a backer stands, given the moments of the pledge that are known, and
        until when.
        """
        return self._engine.call(_MAY, policy, right, person, moments)

    def schedule_under(self, policy: Policy, moments: Moments) -> Sequence[Decision]:
        """What happens when under a policy, in order of time, given the moments that are known."""
        return self._engine.call(_SCHEDULE_UNDER, policy, moments)

    def release_under(self, policy: Policy, moments: Moments, now: Timestamp) -> Decision:
        """Whether money may leave escrow at a moment, or from when."""
        return self._engine.call(_RELEASE_UNDER, policy, moments, now)

    def earliest_close(self, policy: Policy, launch: Timestamp, now: Timestamp) -> Timestamp | None:
        """The earliest moment to which the end of a campaign may be moved forward; none where a
        policy lets nobody.
        """
        return self._engine.call(_EARLIEST_CLOSE, policy, launch, now)

    def formula_value(self, formula: Formula, person: Person) -> Amount:
        """The value of a formula for a person, in minor units of the policy's currency
        (R-FORMULA-2).
        """
        return self._engine.call(_FORMULA_VALUE, formula, person)

    def condition_holds(self, condition: Condition, person: Person) -> bool:
        """Whether a condition holds for a person."""
        return self._engine.call(_CONDITION_HOLDS, condition, person)

    def currencies(self) -> Sequence[CurrencyInfo]:
        """Every currency that money may be in, with the decimals of its minor unit."""
        return self._engine.call(_CURRENCIES)

    def allocate(self, whole: Money, weights: Sequence[int]) -> Sequence[Money]:
        """Divides money in proportion to weights, exactly: largest remainder, the earlier among
        equals; the parts sum to the whole (R-1).
        """
        return self._engine.call(_ALLOCATE, whole, weights)

    def allocate_claims(self, whole: Money, claims: Sequence[Claim], mode: AllocationMode, start: int | None = None) -> Sequence[Money]:
        """Divides money among claims with weights and bounds, exactly; the parts sum to the whole
        (R-1, R-2). `start` counts for a rotating start only.
        """
        return self._engine.call(_ALLOCATE_CLAIMS, whole, claims, mode, start)

    def percentage(self, rate: Rate, amount: Amount, rounding: Rounding) -> Amount:
        """So many percent of an amount, rounded as asked."""
        return self._engine.call(_PERCENTAGE, rate, amount, rounding)

    def provider_scales(self) -> Sequence[ProviderScale]:
        """How the gateways that the library knows count each currency."""
        return self._engine.call(_PROVIDER_SCALES)

    def provider_units(self, scale: ProviderScale, money: Money) -> Amount:
        """An amount in a gateway's own units."""
        return self._engine.call(_PROVIDER_UNITS, scale, money)

    def provider_money(self, scale: ProviderScale, units: Amount, currency: Currency) -> Money:
        """The money that a gateway's own units are, such as an amount that it reports."""
        return self._engine.call(_PROVIDER_MONEY, scale, units, currency)

    def verify_webhook(self, header: str, body: str, secret: str, now: Timestamp, tolerance: Span) -> Timestamp:
        """Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of
        it is believed (R-WEBHOOK-1); answers when it was signed. `header` is
        `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to the byte.
        """
        return self._engine.call(_VERIFY_WEBHOOK, header, body, secret, now, tolerance)

    def clocks(self) -> Sequence[ReadyClock]:
        """The ready clocks."""
        return self._engine.call(_CLOCKS)

    def moment_after(self, clock: Clock, at: Timestamp, period: Period) -> Timestamp:
        """The moment at which a period ends that an event begins: days, business days and months
        by the clock.
        """
        return self._engine.call(_MOMENT_AFTER, clock, at, period)

    def moment_before(self, clock: Clock, at: Timestamp, period: Period) -> Timestamp:
        """The moment at which a period begins that an event ends."""
        return self._engine.call(_MOMENT_BEFORE, clock, at, period)

    def local_date(self, clock: Clock, at: Timestamp) -> Date:
        """The date of a moment by the clock."""
        return self._engine.call(_LOCAL_DATE, clock, at)

    def local_time(self, clock: Clock, at: Timestamp) -> str:
        """The local time of a moment with its zone's abbreviation, to the minute, for people to
        read.
        """
        return self._engine.call(_LOCAL_TIME, clock, at)

    def is_business_day(self, clock: Clock, date: Date) -> bool:
        """Whether a date is a business day."""
        return self._engine.call(_IS_BUSINESS_DAY, clock, date)


class AsyncOperations:
    """Every operation. For tasks of an event loop."""

    __slots__ = ()

    _engine: Engine

    async def execute(self, request: Request) -> Outcome:
        """Carries out a command, once: the same id with the same content answers the same and does
        nothing more (R-ENGINE-1). A rejected command changed nothing and is not remembered.
        """
        return await self._engine.start(_EXECUTE, request)

    async def execute_many(self, requests: Sequence[Request]) -> Sequence[BatchAnswer]:
        """Carries out many requests of any campaigns, in the order given for each campaign, with
        few writes; each has its own answer, in the order given, and one that is refused is no
        matter to the others.
        """
        return await self._engine.start(_EXECUTE_MANY, requests)

    async def settle(self, campaign: CampaignId, actor: Actor, at: Timestamp, first: CommandId, pledges: int, steps: int) -> Outcome | None:
        """Carries out settle steps until no work over many pledges is left, or so many steps were
        made, or the campaign waits for something. The ids of its commands count up from
        `first`: the same call again does nothing twice. Answers the last outcome, if any step
        did something.
        """
        return await self._engine.start(_SETTLE, campaign, actor, at, first, pledges, steps)

    async def preview(self, request: Request) -> Preview:
        """What a command would do, and every rule that it would violate. Nothing is changed."""
        return await self._engine.start(_PREVIEW, request)

    async def allowed(self, campaign: CampaignId, actor: Actor, at: Timestamp, pledge: PledgeId | None = None) -> Sequence[Allowed]:
        """The commands that an actor may issue at a moment, in order of kind; with a pledge those
        about that pledge as well.
        """
        return await self._engine.start(_ALLOWED, campaign, actor, at, pledge)

    async def rights(self, campaign: CampaignId, pledge: PledgeId, at: Timestamp) -> Sequence[RightNow]:
        """The rights over a pledge at a moment: until when it may be cancelled or refunded, or why
        not. Empty when there is no such pledge.
        """
        return await self._engine.start(_RIGHTS, campaign, pledge, at)

    async def facts(self, campaign: CampaignId, account: AccountId, at: Timestamp) -> Facts | None:
        """What the source of the engine knows of an account as far as the policy of the campaign
        asks for it; none where it asks for nothing, or the engine has no source.
        """
        return await self._engine.start(_FACTS, campaign, account, at)

    async def rooms(self, campaign: CampaignId, account: AccountId, at: Timestamp, facts: Facts | None = None) -> Sequence[Room]:
        """What each limit of the policy that holds for an account leaves of it. Without facts the
        source of the engine is asked.
        """
        return await self._engine.start(_ROOMS, campaign, account, at, facts)

    async def schedule(self, campaign: CampaignId) -> Sequence[Decision]:
        """What is due in the life of a campaign, in order of time, each with its source."""
        return await self._engine.start(_SCHEDULE, campaign)

    async def command_rules(self) -> Sequence[CommandRule]:
        """Every kind of command with who may issue it and when."""
        return await self._engine.start(_COMMAND_RULES)

    async def rejection_rules(self) -> Sequence[RejectionRule]:
        """Every rule that can say no, with the code that hosts translate."""
        return await self._engine.start(_REJECTION_RULES)

    async def verify_journal(self, entries: Sequence[Entry]) -> Verified:
        """Verifies the chain of a journal as it was exported, from its first entry; needs no
        store.
        """
        return await self._engine.start(_VERIFY_JOURNAL, entries)

    async def row(self, campaign: CampaignId, kind: type[R], key: Sequence[KeyPart]) -> R | None:
        """One row by its kind and the parts of its key; none when there is none."""
        answer: R | None = await self._engine.start(_ROW, campaign, kind, key)
        return answer

    async def page(self, campaign: CampaignId, kind: type[R], limit: int, after: Sequence[KeyPart] | None = None) -> Sequence[R]:
        """The next rows of a kind after a key, in key order; none means from the first."""
        answer: Sequence[R] = await self._engine.start(_PAGE, campaign, kind, limit, after)
        return answer

    async def rows(self, campaign: CampaignId) -> Sequence[KeyedRow]:
        """Every row of a campaign with its kind and key, by kind and then by key: what a replica
        begins with.
        """
        return await self._engine.start(_ROWS, campaign)

    async def campaigns(self, limit: int, after: CampaignId | None = None) -> Sequence[CampaignId]:
        """The next campaigns after an id, in id order."""
        return await self._engine.start(_CAMPAIGNS, limit, after)

    async def journal(self, campaign: CampaignId, after: int, limit: int) -> Sequence[Entry]:
        """The next journal entries after a sequence number."""
        return await self._engine.start(_JOURNAL, campaign, after, limit)

    async def verify(self, campaign: CampaignId) -> Verified:
        """Reads the whole journal, verifies its chain, rebuilds every row from it, and compares
        them with those stored.
        """
        return await self._engine.start(_VERIFY, campaign)

    async def absorb(self, campaign: CampaignId, entries: Sequence[Entry]) -> Absorbed:
        """Takes over journal entries that were made elsewhere: verifies that they follow on the
        journal that is here, and makes the same rows of them, so that a replica can be asked,
        and previewed on, without a connection. Entries that are here already are passed over
        when they are equal. Nothing is taken over when any of them does not stand.
        """
        return await self._engine.start(_ABSORB, campaign, entries)

    async def register_account(self, id: AccountId, profile: Profile, at: Timestamp) -> Account:
        """Opens an account under an id that the caller chooses; the same id with the same profile
        again does nothing.
        """
        return await self._engine.start(_REGISTER_ACCOUNT, id, profile, at)

    async def update_account(self, actor: Actor, id: AccountId, profile: Profile) -> Account:
        """Rewrites the profile of an account: by its owner or an admin."""
        return await self._engine.start(_UPDATE_ACCOUNT, actor, id, profile)

    async def set_roles(self, actor: Actor, id: AccountId, roles: Sequence[Role]) -> Account:
        """Sets the roles of an account: by an admin."""
        return await self._engine.start(_SET_ROLES, actor, id, roles)

    async def set_standing(self, actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp) -> Account:
        """Decides on the standing of an account: by a moderator, with a reason."""
        return await self._engine.start(_SET_STANDING, actor, id, standing, reason, at)

    async def set_investor(self, actor: Actor, id: AccountId, at: Timestamp, investor: Investor | None = None) -> Account:
        """Writes down what was verified of an account as an investor: by the host or an admin.
        None takes it all back.
        """
        return await self._engine.start(_SET_INVESTOR, actor, id, at, investor)

    async def close_account(self, actor: Actor, id: AccountId) -> Account:
        """Closes an account for good."""
        return await self._engine.start(_CLOSE_ACCOUNT, actor, id)

    async def account(self, id: AccountId) -> Account | None:
        """An account; none when there is none."""
        return await self._engine.start(_ACCOUNT, id)

    async def accounts(self, limit: int, after: AccountId | None = None) -> Sequence[Account]:
        """The next accounts after an id, in id order."""
        return await self._engine.start(_ACCOUNTS, limit, after)

    async def actor(self, id: AccountId) -> Actor:
        """The actor that an account is, with its roles and standing as the directory knows them."""
        return await self._engine.start(_ACTOR, id)

    async def progress(self, campaign: CampaignId) -> FundingProgress | None:
        """How far a campaign is; none when there is no such campaign, or it has no terms yet."""
        return await self._engine.start(_PROGRESS, campaign)

    async def funding_curve(self, campaign: CampaignId) -> Sequence[CurvePoint]:
        """What was promised and collected over time."""
        return await self._engine.start(_FUNDING_CURVE, campaign)

    async def top_backers(self, campaign: CampaignId, limit: int) -> Sequence[RankedBacker]:
        """Who gave most."""
        return await self._engine.start(_TOP_BACKERS, campaign, limit)

    async def tier_totals(self, campaign: CampaignId) -> Sequence[TierLine]:
        """What each tier brought."""
        return await self._engine.start(_TIER_TOTALS, campaign)

    async def year_ends(self, campaign: CampaignId) -> Sequence[YearEnd]:
        """The balances at the end of each year."""
        return await self._engine.start(_YEAR_ENDS, campaign)

    async def statement(self, campaign: CampaignId, account: LedgerAccount) -> Statement:
        """The postings of one account of the ledger in order, each with the balance after it."""
        return await self._engine.start(_STATEMENT, campaign, account)

    async def backlog(self, campaign: CampaignId) -> Sequence[Feature]:
        """The features in the order of the votes for them."""
        return await self._engine.start(_BACKLOG, campaign)

    async def explain_proposal(self, campaign: CampaignId, proposal: ProposalId) -> Explanation | None:
        """How a proposal was counted: every ballot with its weight and where it comes from, and
        the arithmetic. None when there is no such proposal.
        """
        return await self._engine.start(_EXPLAIN_PROPOSAL, campaign, proposal)

    async def books(self, campaign: CampaignId) -> str | None:
        """The books as plain-text accounting, which hledger and beancount's kin read. None when
        there is no such campaign.
        """
        return await self._engine.start(_BOOKS, campaign)

    async def cap_table(self, campaign: CampaignId) -> Sequence[Stake]:
        """Who holds what of each class, the largest holding first."""
        return await self._engine.start(_CAP_TABLE, campaign)

    async def register_at(self, campaign: CampaignId, at: Timestamp) -> Sequence[Checkpoint]:
        """The register at the end of a moment: what each held who held something then."""
        return await self._engine.start(_REGISTER_AT, campaign, at)

    async def concentration(self, campaign: CampaignId) -> Concentration:
        """How the votes of a campaign are spread."""
        return await self._engine.start(_CONCENTRATION, campaign)

    async def units_for(self, terms: ClassTerms, amount: Amount) -> Worth:
        """The most whole units of a class that an amount buys, what they cost, and their votes
        (R-SHARE-15, R-SHARE-20). Refused when the votes are more than a campaign takes
        (R-SHARE-9).
        """
        return await self._engine.start(_UNITS_FOR, terms, amount)

    async def allot(self, available: Units, requests: Sequence[UnitRequest], rule: Allotment, minimum_fill: Units) -> Sequence[Units]:
        """Allots units when more are asked for than there are; answers in the order of the
        requests (R-SETTLE-5).
        """
        return await self._engine.start(_ALLOT, available, requests, rule, minimum_fill)

    async def presets(self) -> Sequence[PresetVersion]:
        """Every version of every ready policy."""
        return await self._engine.start(_PRESETS)

    async def preset(self, preset: str, at: Timestamp | None = None) -> Policy:
        """A ready policy: the version in force at a moment, or the newest."""
        return await self._engine.start(_PRESET, preset, at)

    async def read_policy(self, toml: str) -> Policy:
        """Reads a policy from TOML, and refuses one that contradicts itself."""
        return await self._engine.start(_READ_POLICY, toml)

    async def policy_flaws(self, policy: Policy) -> Sequence[Flaw]:
        """Everything in a policy that contradicts itself, lacks a source, or cannot be carried
        out; empty when it can stand.
        """
        return await self._engine.start(_POLICY_FLAWS, policy)

    async def fee_quote(self, policy: Policy, amount: Amount, before: Amount | None = None) -> FeeQuote:
        """What a pledge costs under a policy, and who has it, without a tip. `before` is what the
        campaign took before, for fees that are rounded on the running total; nothing unless
        given.
        """
        return await self._engine.start(_FEE_QUOTE, policy, amount, before)

    async def parts_of_fee(self, policy: Policy, fee: Label, taken: Amount) -> Sequence[FeePart]:
        """How what a fee took is divided between it and its shares."""
        return await self._engine.start(_PARTS_OF_FEE, policy, fee, taken)

    async def returnable_fee(self, policy: Policy, to: FeeTo, amount: Amount, taken: Amount) -> Amount:
        """Of the fees that one receiver took of an amount, what comes back when the whole is
        refunded (R-FEE-4).
        """
        return await self._engine.start(_RETURNABLE_FEE, policy, to, amount, taken)

    async def all_or_nothing(self, currency: Currency) -> Policy:
        """The simplest policy of all or nothing, in a currency."""
        return await self._engine.start(_ALL_OR_NOTHING, currency)

    async def open_ended(self) -> Policy:
        """The simplest policy without goal and deadline."""
        return await self._engine.start(_OPEN_ENDED)

    async def citations(self, policy: Policy, parameter: str) -> Sequence[Citation]:
        """The sources that a parameter of a policy rests on."""
        return await self._engine.start(_CITATIONS, policy, parameter)

    async def policy_parameters(self, policy: Policy) -> Sequence[str]:
        """Every parameter of a policy that has to have a source."""
        return await self._engine.start(_POLICY_PARAMETERS, policy)

    async def invest(self, policy: Policy, person: Person, acknowledged: Sequence[Label]) -> Decision:
        """Whether a person may put in an amount under a policy: within every limit and past every
        gate, or what is to be done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates
        that the person has confirmed.
        """
        return await self._engine.start(_INVEST, policy, person, acknowledged)

    async def rooms_under(self, policy: Policy, person: Person) -> Sequence[Room]:
        """What each limit of a policy that holds for a person leaves."""
        return await self._engine.start(_ROOMS_UNDER, policy, person)

    async def offer(self, policy: Policy, raised: Amount, amount: Amount) -> Decision:
        """Whether an issuer who raised an amount before may offer so much more (R-POLICY-3)."""
        return await self._engine.start(_OFFER, policy, raised, amount)

    async def may(self, policy: Policy, right: Right, person: Person, moments: Moments) -> Decision:
        """Whether a right of a backer stands, given the moments of the pledge that are known, and
        until when.
        """
        return await self._engine.start(_MAY, policy, right, person, moments)

    async def schedule_under(self, policy: Policy, moments: Moments) -> Sequence[Decision]:
        """What happens when under a policy, in order of time, given the moments that are known."""
        return await self._engine.start(_SCHEDULE_UNDER, policy, moments)

    async def release_under(self, policy: Policy, moments: Moments, now: Timestamp) -> Decision:
        """Whether money may leave escrow at a moment, or from when."""
        return await self._engine.start(_RELEASE_UNDER, policy, moments, now)

    async def earliest_close(self, policy: Policy, launch: Timestamp, now: Timestamp) -> Timestamp | None:
        """The earliest moment to which the end of a campaign may be moved forward; none where a
        policy lets nobody.
        """
        return await self._engine.start(_EARLIEST_CLOSE, policy, launch, now)

    async def formula_value(self, formula: Formula, person: Person) -> Amount:
        """The value of a formula for a person, in minor units of the policy's currency
        (R-FORMULA-2).
        """
        return await self._engine.start(_FORMULA_VALUE, formula, person)

    async def condition_holds(self, condition: Condition, person: Person) -> bool:
        """Whether a condition holds for a person."""
        return await self._engine.start(_CONDITION_HOLDS, condition, person)

    async def currencies(self) -> Sequence[CurrencyInfo]:
        """Every currency that money may be in, with the decimals of its minor unit."""
        return await self._engine.start(_CURRENCIES)

    async def allocate(self, whole: Money, weights: Sequence[int]) -> Sequence[Money]:
        """Divides money in proportion to weights, exactly: largest remainder, the earlier among
        equals; the parts sum to the whole (R-1).
        """
        return await self._engine.start(_ALLOCATE, whole, weights)

    async def allocate_claims(self, whole: Money, claims: Sequence[Claim], mode: AllocationMode, start: int | None = None) -> Sequence[Money]:
        """Divides money among claims with weights and bounds, exactly; the parts sum to the whole
        (R-1, R-2). `start` counts for a rotating start only.
        """
        return await self._engine.start(_ALLOCATE_CLAIMS, whole, claims, mode, start)

    async def percentage(self, rate: Rate, amount: Amount, rounding: Rounding) -> Amount:
        """So many percent of an amount, rounded as asked."""
        return await self._engine.start(_PERCENTAGE, rate, amount, rounding)

    async def provider_scales(self) -> Sequence[ProviderScale]:
        """How the gateways that the library knows count each currency."""
        return await self._engine.start(_PROVIDER_SCALES)

    async def provider_units(self, scale: ProviderScale, money: Money) -> Amount:
        """An amount in a gateway's own units."""
        return await self._engine.start(_PROVIDER_UNITS, scale, money)

    async def provider_money(self, scale: ProviderScale, units: Amount, currency: Currency) -> Money:
        """The money that a gateway's own units are, such as an amount that it reports."""
        return await self._engine.start(_PROVIDER_MONEY, scale, units, currency)

    async def verify_webhook(self, header: str, body: str, secret: str, now: Timestamp, tolerance: Span) -> Timestamp:
        """Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of
        it is believed (R-WEBHOOK-1); answers when it was signed. `header` is
        `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to the byte.
        """
        return await self._engine.start(_VERIFY_WEBHOOK, header, body, secret, now, tolerance)

    async def clocks(self) -> Sequence[ReadyClock]:
        """The ready clocks."""
        return await self._engine.start(_CLOCKS)

    async def moment_after(self, clock: Clock, at: Timestamp, period: Period) -> Timestamp:
        """The moment at which a period ends that an event begins: days, business days and months
        by the clock.
        """
        return await self._engine.start(_MOMENT_AFTER, clock, at, period)

    async def moment_before(self, clock: Clock, at: Timestamp, period: Period) -> Timestamp:
        """The moment at which a period begins that an event ends."""
        return await self._engine.start(_MOMENT_BEFORE, clock, at, period)

    async def local_date(self, clock: Clock, at: Timestamp) -> Date:
        """The date of a moment by the clock."""
        return await self._engine.start(_LOCAL_DATE, clock, at)

    async def local_time(self, clock: Clock, at: Timestamp) -> str:
        """The local time of a moment with its zone's abbreviation, to the minute, for people to
        read.
        """
        return await self._engine.start(_LOCAL_TIME, clock, at)

    async def is_business_day(self, clock: Clock, date: Date) -> bool:
        """Whether a date is a business day."""
        return await self._engine.start(_IS_BUSINESS_DAY, clock, date)
