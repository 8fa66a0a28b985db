# Made from the description of the wire: do not edit.
"""Requests, answers, and what they are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union, final

from ._native import Record, default

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .commands import Command
    from .events import Event
    from .policy import Citation, Clock, Quorum, Threshold
    from .rejections import Rejection
    from .rows import Row
    from .texts import (
        AccountId,
        Amount,
        CampaignId,
        ClassId,
        CommandId,
        Country,
        Digest32,
        Email,
        FeatureId,
        Fingerprint,
        Handle,
        Label,
        LotId,
        MilestoneId,
        Money,
        Note,
        PayoutId,
        PledgeId,
        Reason,
        ReceiptId,
        Reference,
        RefundId,
        Span,
        Summary,
        TierId,
        Timestamp,
        Title,
        Units,
    )
    from .words import (
        Choice,
        CommandKind,
        Currency,
        FailureKind,
        FulfilmentState,
        GateKind,
        Ground,
        LedgerAccount,
        Permission,
        Phase,
        PledgeState,
        Relation,
        Right,
        Role,
        RowKind,
        Standing,
    )

__all__ = [
    "Absorbed",
    "Account",
    "Action",
    "ActionCancellationEnds",
    "ActionCollectingBegins",
    "ActionFundingCloses",
    "ActionLatePledgesEnd",
    "ActionPaymentsEnd",
    "ActionPayout",
    "ActionRefundsDirected",
    "ActionReleaseAllowed",
    "ActionReserveEnds",
    "Actor",
    "Allotting",
    "AllottingCounting",
    "AllottingFilling",
    "AllottingLevelling",
    "AllottingRanking",
    "AllottingSharing",
    "Allowed",
    "Answer",
    "Balances",
    "BatchAnswer",
    "ChangeNotice",
    "ChangeSet",
    "Claim",
    "ClassTerms",
    "ClearedDuring",
    "Collaborator",
    "CommandRecord",
    "CommandRule",
    "Comparison",
    "Concentration",
    "CountVerdict",
    "CountedBallot",
    "Cover",
    "CurrencyInfo",
    "CurvePoint",
    "Decision",
    "DisputeFees",
    "DisputeStage",
    "DisputeStageClosed",
    "DisputeStageEarlyWarning",
    "DisputeStageEvidenceSent",
    "DisputeStageInquiry",
    "DisputeStageLost",
    "DisputeStageOpened",
    "DisputeStageWon",
    "Dunning",
    "Emphasis",
    "Entry",
    "Explanation",
    "Facts",
    "Failure",
    "FailureEffect",
    "FeePart",
    "FeeQuote",
    "Flaw",
    "FundingProgress",
    "Hidden",
    "Holding",
    "Instalments",
    "Invested",
    "Investor",
    "KeyedRow",
    "LabelFact",
    "LawReport",
    "Line",
    "LineOrder",
    "LoadRequest",
    "Loaded",
    "Method",
    "MethodYesNo",
    "Moments",
    "MoneyFact",
    "NewLot",
    "OpenGate",
    "Outcome",
    "Part",
    "PaymentResult",
    "PaymentResultActionRequired",
    "PaymentResultAuthorised",
    "PaymentResultCaptured",
    "PaymentResultFailed",
    "PaymentResultPaidOut",
    "PaymentResultRefunded",
    "PaymentResultVoided",
    "Person",
    "Plan",
    "PlanAllot",
    "PlanCollect",
    "PlanDun",
    "PlanGiveBack",
    "PlanGiveUp",
    "PlanInstalments",
    "PlanIssue",
    "PlanLapse",
    "PlanUnwind",
    "PledgeContent",
    "PledgeOrder",
    "Posting",
    "Postings",
    "PresetVersion",
    "Preview",
    "PricedLine",
    "Profile",
    "ProviderScale",
    "Purpose",
    "PurposePayout",
    "PurposePledge",
    "PurposeReceipt",
    "PurposeRefund",
    "Question",
    "RankedBacker",
    "Ratio",
    "ReadyClock",
    "RefundAmount",
    "RefundAmountLine",
    "RefundAmountPart",
    "RefundAmountWhole",
    "RefundParts",
    "RefundedLine",
    "RejectionRule",
    "Request",
    "Reservation",
    "RightNow",
    "Room",
    "Scale",
    "Scan",
    "Settlement",
    "ShippingZone",
    "Stake",
    "StandingDecision",
    "Statement",
    "StatementLine",
    "StoreFailure",
    "StoredAccount",
    "StoredEntry",
    "StoredRow",
    "Subject",
    "SubjectAcceptMilestone",
    "SubjectRefundRest",
    "SubjectResolution",
    "Tally",
    "TierCount",
    "TierLine",
    "TierTerms",
    "TierTotal",
    "Totals",
    "Tranche",
    "UnderDispute",
    "UnitRequest",
    "Verdict",
    "VerdictAllow",
    "VerdictDeny",
    "VerdictRequire",
    "VerdictSchedule",
    "Verified",
    "Violation",
    "Waiting",
    "Who",
    "WhoAnyone",
    "WhoBacker",
    "WhoCollaborator",
    "WhoCreator",
    "WhoHolder",
    "WhoOwner",
    "WhoPlatform",
    "Worth",
    "YearEnd",
]


@final
class Absorbed(Record):
    """Where the journal of a campaign ends after entries were taken over."""

    __slots__ = ()

    hash: Digest32
    """The hash of its last entry; all zero when there is none."""

    seq: int
    """The sequence number of its last entry; 0 when there is none."""


@final
class Account(Record):
    """An account."""

    __slots__ = ()

    created_at: Timestamp
    """When it was created."""

    decision: StandingDecision | None = None
    """Who last decided on its standing, and why."""

    display_name: Title
    """The name shown."""

    email: Email | None = None
    """E-mail address."""

    handle: Handle
    """The public name by which it is found; unique."""

    id: AccountId
    """The account."""

    investor: Investor | None = None
    """What is known of it as an investor."""

    muted: Sequence[Label] = ()
    """Topics it does not want to hear about."""

    roles: Sequence[Role] = ()
    """Platform-wide roles."""

    standing: Standing = default('"active"')
    """Standing."""

    version: int
    """Version, 1 for the first; a save must bring the stored version plus one."""


class Action(Record, tag="kind"):
    """Something that is due at a moment."""

    __slots__ = ()


@final
class ActionCancellationEnds(Action, word="cancellationEnds"):
    """Pledges may no longer be called off."""

    __slots__ = ()


@final
class ActionFundingCloses(Action, word="fundingCloses"):
    """Funding closes."""

    __slots__ = ()


@final
class ActionCollectingBegins(Action, word="collectingBegins"):
    """Payments are asked for, after the cooling-off."""

    __slots__ = ()


@final
class ActionPaymentsEnd(Action, word="paymentsEnd"):
    """Unpaid pledges are dropped."""

    __slots__ = ()


@final
class ActionRefundsDirected(Action, word="refundsDirected"):
    """Backers of a campaign that failed must have been told, and their refunds directed."""

    __slots__ = ()


@final
class ActionReleaseAllowed(Action, word="releaseAllowed"):
    """Money may leave escrow."""

    __slots__ = ()


@final
class ActionPayout(Action, word="payout"):
    """A payout."""

    __slots__ = ()


@final
class ActionReserveEnds(Action, word="reserveEnds"):
    """What was held back is free."""

    __slots__ = ()


@final
class ActionLatePledgesEnd(Action, word="latePledgesEnd"):
    """Late pledges are no longer taken."""

    __slots__ = ()


@final
class Actor(Record):
    """Who issues a command: an account with the roles and the standing that the host vouches for."""

    __slots__ = ()

    account: AccountId
    """The account."""

    roles: Sequence[Role] = ()
    """Its platform-wide roles."""

    standing: Standing = default('"active"')
    """Its standing."""


class Allotting(Record, tag="kind"):
    """How far allotting has come. Amounts are minor units; where shares are offered they are units
    of the class, but for `kept` and `money`.
    """

    __slots__ = ()


@final
class AllottingCounting(Allotting, word="counting"):
    """Adding up what is asked for."""

    __slots__ = ()

    asked: Amount
    """What these ask for."""

    kept: Amount
    """Money of the pledges that are kept whole."""

    least: Amount
    """What they get at least."""

    money: Amount
    """Money of those that can be divided."""


@final
class AllottingLevelling(Allotting, word="levelling"):
    """Finding the level: weight times `left` ÷ `weight`, and at least the minimum."""

    __slots__ = ()

    available: Amount
    """What there is in all."""

    free: Amount
    """What the others ask for, so far in this walk."""

    held: Amount
    """The minimums of those who are below theirs at this level, so far in this walk."""

    left: Amount
    """What those above their minimum share, as far as it is known."""

    weight: Amount
    """What they ask for."""


@final
class AllottingRanking(Allotting, word="ranking"):
    """Finding the remainder from which on a part is rounded up."""

    __slots__ = ()

    available: Amount
    """What there is in all."""

    counts: Sequence[int]
    """How many there are in each bucket, so far in this walk; none behind the last."""

    floors: Amount
    """Sum of the parts rounded down, so far in this walk."""

    from_: Amount
    """First remainder of the range that is looked at."""

    highest: Amount | None = None
    """The largest."""

    left: Amount
    """What those above their minimum share."""

    lowest: Amount | None = None
    """The smallest remainder found in the range, so far in this walk."""

    odd: Amount | None = None
    """Units still to be given to the largest remainders of the range; not known in the first walk."""

    to: Amount
    """End of the range, exclusive."""

    weight: Amount
    """What they ask for."""


@final
class AllottingSharing(Allotting, word="sharing"):
    """Giving each its part."""

    __slots__ = ()

    edge: Amount
    """Parts with a larger remainder are rounded up."""

    left: Amount
    """What those above their minimum share."""

    rest: Amount
    """What is not given yet."""

    ties: int
    """How many of those with exactly this one are, the earliest first."""

    weight: Amount
    """What they ask for."""


@final
class AllottingFilling(Allotting, word="filling"):
    """Giving each what it asks for, or what is left."""

    __slots__ = ()

    least_only: bool
    """Whether there is not enough for every minimum, so that only minimums are given."""

    rest: Amount
    """What is not given yet, beside the minimums where these are sure."""


@final
class Allowed(Record):
    """A command that an actor may issue now."""

    __slots__ = ()

    command: CommandKind
    """The command."""

    until: Timestamp | None = None
    """Until when, exclusive, as far as the clock alone decides."""


@final
class Answer(Record):
    """One answer of a survey."""

    __slots__ = ()

    answer: Note
    """The answer."""

    question: Label
    """The question."""


@final
class Balances(Record):
    """The balance of every account, in minor units."""

    __slots__ = ()

    backers: Amount

    disputed: Amount

    escrow: Amount

    paid_out: Amount

    payable: Amount

    payouts_payable: Amount

    platform_fee: Amount

    processor_fee: Amount

    refunds_payable: Amount

    reserve: Amount

    unapplied: Amount


@final
class BatchAnswer(Record):
    """What became of one request among many."""

    __slots__ = ()

    failure: Failure | None = None
    """Why not, when it was not."""

    outcome: Outcome | None = None
    """The outcome, when it was accepted."""


@final
class ChangeNotice(Record):
    """A material change of which backers were told."""

    __slots__ = ()

    at: Timestamp
    """When they were told: pledges that were placed or changed later know of it."""

    until: Timestamp
    """Until when they may confirm."""


@final
class ChangeSet(Record):
    """All that one commit changes: it is written entirely or not at all."""

    __slots__ = ()

    campaign: CampaignId
    """The campaign."""

    entries: Sequence[StoredEntry]
    """Entries to append; they follow on `expectedSeq` without a gap."""

    expected_seq: int
    """The sequence number that the last entry of the campaign must have, 0 when there must be
    none; else nothing is written.
    """

    rows: Sequence[StoredRow]
    """Rows to put; each replaces the one under its key, if there is one."""


@final
class Claim(Record):
    """One claim on a whole: a weight, and bounds that it must respect, as magnitudes in the
    direction of the whole.
    """

    __slots__ = ()

    at_least: Amount | None = None
    """At least this much, in minor units."""

    at_most: Amount | None = None
    """At most this much, in minor units."""

    remaining: bool = False
    """Whether it takes what the others cannot, instead of a weight: at most one of all."""

    weight: int = 0
    """Its weight; zero takes nothing beyond its minimum."""


@final
class ClassTerms(Record):
    """The terms of a share class."""

    __slots__ = ()

    authorised: Units
    """Most units that may ever be issued at a time."""

    lock_up: Span = default('"0d"')
    """How long after issue a lot may not be transferred."""

    minimum_lot: Units | None = None
    """Fewest units that a pledge, a grant or a part of a divided lot may come to (R-SHARE-17)."""

    name: Label
    """Name."""

    precision: int = 0
    """Decimals of a share that are counted: 0 for whole shares, up to 6."""

    price: Money
    """Price of one whole share; locked once the campaign is live."""

    reserved: Units = 0
    """Units set aside for the creator."""

    transferable: bool
    """Whether lots may be transferred at all."""

    votes_per_share: int
    """Votes of one whole share; 0 for a class without votes."""


@final
class ClearedDuring(Record):
    """Money of a pledge that cleared while an amount was being given back over all pledges
    (R-REFUND-9).
    """

    __slots__ = ()

    amount: Amount
    """The money, without the tip."""

    plan: int
    """Which plan it was, by its `settlement::Plan::GiveBack` `seq`."""


@final
class Collaborator(Record):
    """One collaborator."""

    __slots__ = ()

    account: AccountId
    """The account."""

    permissions: Sequence[Permission]
    """What it may do."""


@final
class CommandRecord(Record):
    """The command behind an entry."""

    __slots__ = ()

    fingerprint: Fingerprint
    """The fingerprint of its content, to tell a repeat from a reuse of the id."""

    id: CommandId
    """The id that the client chose."""

    kind: CommandKind
    """The kind."""


@final
class CommandRule(Record):
    """A kind of command: who may issue it, and when."""

    __slots__ = ()

    about: str
    """What it does."""

    command: CommandKind
    """The kind."""

    phases: Sequence[Phase]
    """The phases of the campaign in which it can succeed."""

    restricted: bool
    """Whether an account in restricted standing may issue it."""

    who: Sequence[Who]
    """Who may issue it."""


@final
class Comparison(Record):
    """A comparison with both of its sides as numbers, so that anyone can check it."""

    __slots__ = ()

    left: str
    """The left side."""

    relation: Relation
    """How the left must stand to the right."""

    right: str
    """The right side."""


@final
class Concentration(Record):
    """How votes are spread over those who hold any."""

    __slots__ = ()

    gini_millionths: int | None = None
    """The Gini coefficient in millionths: 0 when all have the same; none when nobody has any."""

    smallest_majority: Sequence[AccountId]
    """The fewest who together have more than half."""

    voters: int
    """How many have a vote."""

    votes: int
    """Votes of all of them."""


@final
class CountVerdict(Record):
    """What a count comes to: three comparisons, all of which must hold."""

    __slots__ = ()

    quorum: Comparison
    """Participation × 1,000,000 against the quorum's parts per million × electorate (R-VOTE-4)."""

    support: Comparison
    """At least one vote for it (R-VOTE-6): nothing passes on abstentions or on nothing."""

    threshold: Comparison
    """What yes must reach (R-VOTE-5)."""


@final
class CountedBallot(Record):
    """One ballot as it was counted."""

    __slots__ = ()

    agrees: bool | None = None
    """Whether that checkpoint gives this weight, less what was disputed when the ballot was cast;
    none where there is nothing to compare with.
    """

    cast_at: Timestamp
    """When."""

    checkpoint: Timestamp | None = None
    """The checkpoint that the weight comes from, if it was among the evidence."""

    choice: Choice
    """How."""

    disputed: int
    """Of the weight, votes of units that were frozen by a dispute after the ballot was cast. They
    stay counted.
    """

    voter: AccountId
    """Who voted."""

    weight: int
    """With how many votes."""


@final
class Cover(Record):
    """Who bore the money that a bank took, in cover order (R-DISPUTE-3): the reserve is there for
    this; then what the creator could draw on; then escrow; the platform for what the campaign
    lacks, for tips, and for what the bank took in error.
    """

    __slots__ = ()

    escrow: Amount
    """From escrow."""

    payable: Amount
    """From what the creator had coming."""

    platform: Amount
    """From the platform."""

    reserve: Amount
    """From the reserve."""


@final
class CurrencyInfo(Record):
    """A currency and how it is counted."""

    __slots__ = ()

    currency: Currency
    """The currency."""

    decimals: int
    """Decimals of its minor unit, by ISO 4217."""


@final
class CurvePoint(Record):
    """The sums at the end of a day."""

    __slots__ = ()

    backers: int
    """Accounts behind them."""

    collected: Amount
    """Money that cleared and was not given back, gross of fees."""

    committed: Amount
    """Promised money, without tips."""

    day: str
    """The day in UTC, `YYYY-MM-DD`."""

    pledges: int
    """Pledges that count as committed."""


@final
class Decision(Record):
    """What a policy says, with the sources that it rests on: at least one, always (R-POLICY-6)."""

    __slots__ = ()

    cites: Sequence[Citation]
    """What it rests on."""

    verdict: Verdict
    """What it says."""


@final
class DisputeFees(Record):
    """Fees the processor takes for a dispute, each booked once, whenever it is reported first. The
    platform bears them.
    """

    __slots__ = ()

    countering: Amount | None = None
    """For countering it."""

    opening: Amount | None = None
    """For receiving it."""

    returned: Amount | None = None
    """Given back when it was won."""


class DisputeStage(Record, tag="kind"):
    """Where a dispute stands, as the gateway tells."""

    __slots__ = ()


@final
class DisputeStageEarlyWarning(DisputeStage, word="earlyWarning"):
    """The bank warns of fraud; a refund now avoids a dispute."""

    __slots__ = ()


@final
class DisputeStageInquiry(DisputeStage, word="inquiry"):
    """The bank asks; no money moved."""

    __slots__ = ()


@final
class DisputeStageOpened(DisputeStage, word="opened"):
    """The bank took the money."""

    __slots__ = ()

    amount: Money
    """How much it took."""

    fee: Money | None = None
    """The processor's fee for it."""


@final
class DisputeStageEvidenceSent(DisputeStage, word="evidenceSent"):
    """Evidence reached the bank."""

    __slots__ = ()

    fee: Money | None = None
    """The processor's fee for countering."""


@final
class DisputeStageWon(DisputeStage, word="won"):
    """The bank gave the money back."""

    __slots__ = ()

    amount: Money | None = None
    """How much was disputed: for a dispute of whose opening nothing was heard; everything that
    cleared when not given.
    """

    fee_returned: Money | None = None
    """What the processor returns of its fees."""


@final
class DisputeStageLost(DisputeStage, word="lost"):
    """The bank gave the money to the backer."""

    __slots__ = ()

    amount: Money | None = None
    """As for a dispute that was won."""

    fee: Money | None = None
    """The processor's fee for countering, if it was not reported with the evidence."""


@final
class DisputeStageClosed(DisputeStage, word="closed"):
    """The warning or inquiry ended without a dispute."""

    __slots__ = ()


@final
class Dunning(Record):
    """The state of dunning for a payment in error."""

    __slots__ = ()

    final_try: bool
    """Whether the automatic final try was made."""

    next_at: Timestamp
    """When the next reminder is due."""

    reminders: int
    """Reminders sent."""

    since: Timestamp
    """When the payment first failed after funding closed."""

    until: Timestamp
    """When the pledge is dropped."""


@final
class Emphasis(Record):
    """A part of a spread."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""

    parts: int
    """Its part, relative to the other parts."""

    votes: int
    """Votes that this part carries now."""


@final
class Entry(Record):
    """What one accepted command made happen. The fields stand in canonical order, so that sealing
    has nothing to put in order.
    """

    __slots__ = ()

    actor: Actor
    """Who issued the command."""

    at: Timestamp
    """The moment of the decision."""

    campaign: CampaignId
    """The campaign."""

    command: CommandRecord
    """Which command it was."""

    events: Sequence[Event]
    """What happened, in order."""

    hash: Digest32 = default('"0000000000000000000000000000000000000000000000000000000000000000"')
    """Hash of this entry."""

    previous: Digest32
    """Hash of the entry before; all zero for the first."""

    seq: int
    """Sequence number: 1 for the first, gap-free."""

    version: int
    """Version of the form."""


@final
class Explanation(Record):
    """A count explained."""

    __slots__ = ()

    ballots: Sequence[CountedBallot]
    """Every ballot, in order of voters."""

    disputed: Tally
    """Of these, votes under dispute now, listed apart."""

    electorate: int
    """Votes of the whole register then."""

    not_cast: int | None = None
    """Votes of the register that were not cast; none when more were cast than there are."""

    passes: bool
    """Whether that passes."""

    record_at: Timestamp
    """Record date."""

    recorded: Tally
    """The sums that are recorded."""

    recounted: Tally
    """The sums that the ballots make."""

    verdict: CountVerdict
    """The arithmetic, on the recounted sums."""


@final
class Facts(Record):
    """What the host knows of the account that acts, as far as a policy asks for it. Facts are
    never written into the journal but for the names of the categories that windows depend on.
    """

    __slots__ = ()

    invested: Sequence[Invested] = ()
    """What it invested before, for each limit of the policy whose window and scope reach beyond
    this campaign.
    """

    investor: Investor = default('{}')
    """What was verified of it as an investor."""

    raised: Money | None = None
    """What it raised before as an issuer, in the window of the policy's cap, this campaign left
    out.
    """

    requested_at: Timestamp | None = None
    """When it first asked to see offers of this kind."""


@final
class Failure(Record):
    """Why an operation was not carried out. Nothing was changed."""

    __slots__ = ()

    code: str
    """The stable dotted code; of several violated rules that of the deciding one."""

    field: str | None = None
    """The field that is wrong, where one is: its path from the top of what was given."""

    kind: FailureKind
    """Who said no."""

    reason: str
    """What it says, in a sentence, for logs: hosts translate codes and their data."""

    retryable: bool
    """Whether the same may succeed when it is asked again unchanged."""

    violations: Sequence[Violation] = ()
    """Every violated rule, the deciding one first."""


@final
class FailureEffect(Record):
    """What a failed payment does to its pledge."""

    __slots__ = ()

    dunning: Dunning | None = None
    """Its dunning now."""

    pledge: PledgeId
    """The pledge."""

    state: PledgeState
    """Its state now."""


@final
class FeePart(Record):
    """What one fee has of an amount that was taken."""

    __slots__ = ()

    amount: Amount
    """What it keeps."""

    fee: Label
    """Name of the fee."""


@final
class FeeQuote(Record):
    """What a pledge costs and who has it."""

    __slots__ = ()

    amount: Amount
    """What is pledged, in minor units."""

    net: Amount
    """What the campaign has."""

    platform: Amount
    """Of the pledge, what the platform takes."""

    processor: Amount
    """Of the pledge, what the processor takes by the schedule."""

    surcharge: Amount
    """What the backer pays beside it, in fees on top."""


@final
class Flaw(Record):
    """Something in a policy that cannot stand."""

    __slots__ = ()

    path: str
    """Where: `collection.holds.card.lasts`, `windows.cancel.closes`, ..."""

    reason: str
    """What is wrong with it."""

    value: str
    """What stands there."""


@final
class FundingProgress(Record):
    """How far a campaign has come towards its goal."""

    __slots__ = ()

    basis_points: int | None = None
    """Counted money in hundredths of a percent of the goal, rounded down: 10,000 never shows
    before the goal is reached.
    """

    collected: Amount
    """Money that cleared and was not given back, gross of fees."""

    committed: Amount
    """Promised money, without tips."""

    counted: Amount
    """What the policy compares with the goal: promises or cleared money."""

    goal: Amount | None = None
    """The goal, where there is one."""

    missing: Amount
    """What is missing to the goal."""

    reached: bool
    """Whether the goal is reached; true where there is none."""


@final
class Hidden(Record):
    """By whom and why a comment is hidden."""

    __slots__ = ()

    by: AccountId
    """By whom."""

    by_moderator: bool
    """Whether as a moderator, so that only a moderator shows it again."""

    reason: Reason
    """Why."""


@final
class Holding(Record):
    """Units of one class."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    frozen: Units
    """Of those, frozen by a dispute: they neither vote nor move."""

    units: Units
    """Units held."""


@final
class Instalments(Record):
    """The state of a pledge paid in parts."""

    __slots__ = ()

    collected: int
    """How many have cleared."""

    count: int
    """How many parts in all."""

    next_at: Timestamp | None = None
    """When the next is due."""


@final
class Invested(Record):
    """What an account invested before under one limit, this campaign left out."""

    __slots__ = ()

    amount: Money
    """How much."""

    limit: Label
    """The limit, by its id."""


@final
class Investor(Record):
    """What is known of an account as an investor, as the host or an admin has verified it. Names
    of categories and tests are those of the policy in force: accredited, sophisticated,
    restricted, ...
    """

    __slots__ = ()

    category: LabelFact | None = None
    """The category it belongs to."""

    income: MoneyFact | None = None
    """Income of a year."""

    net_worth: MoneyFact | None = None
    """Net worth; negative for who owes more than they own."""

    tests: Sequence[LabelFact] = ()
    """Tests passed, each once."""


@final
class KeyedRow(Record):
    """A row with its kind and its key."""

    __slots__ = ()

    key: Sequence[str]
    """The parts of its key, in order; empty for a row that a campaign has once."""

    kind: RowKind
    """The kind."""

    row: Row
    """The row."""


@final
class LabelFact(Record):
    """A fact with the time for which it is known."""

    __slots__ = ()

    as_of: Timestamp
    """Since when."""

    valid_until: Timestamp | None = None
    """Until when it may be relied on, exclusive; none means without end."""

    value: Label
    """What is known."""


@final
class LawReport(Record):
    """What became of one law."""

    __slots__ = ()

    detail: str | None = None
    """What was seen, and what should have been, when it does not."""

    law: str
    """The name of the law."""

    passed: bool
    """Whether the store keeps to it."""


@final
class Line(Record):
    """A reward line of a pledge."""

    __slots__ = ()

    fulfilment: FulfilmentState
    """Fulfilment of the line."""

    quantity: int
    """How many."""

    refunded: int
    """How many of the quantity were refunded."""

    tier: TierId
    """The tier or add-on."""

    tracking: Reference | None = None
    """Carrier's tracking number."""

    unit_price: Amount
    """Price of one, as it was when pledged."""


@final
class LineOrder(Record):
    """One reward line as ordered."""

    __slots__ = ()

    quantity: int
    """How many."""

    tier: TierId
    """The tier or add-on."""


@final
class LoadRequest(Record):
    """What a store is asked to read in one go."""

    __slots__ = ()

    commands: Sequence[CommandId]
    """Commands whose entries are wanted, if there are any."""

    keys: Sequence[str]
    """Keys of rows."""

    scans: Sequence[Scan]
    """Stretches of rows."""


@final
class Loaded(Record):
    """What a store read: an answer to each part of the request, in its order."""

    __slots__ = ()

    entries: Sequence[str]
    """The entries of those of the commands that there are, in any order, as they were appended."""

    rows: Sequence[str | None]
    """For each key the row, as it was put; none where there is none."""

    scans: Sequence[Sequence[str]]
    """For each scan its rows, as they were put."""


class Method(Record, tag="kind"):
    """How ballots are counted. Further methods are further variants."""

    __slots__ = ()


@final
class MethodYesNo(Method, word="yesNo"):
    """Yes, no or abstain."""

    __slots__ = ()

    quorum: Quorum
    """Who must take part for the vote to count."""

    threshold: Threshold
    """What yes must reach."""


@final
class Moments(Record):
    """The moments of a pledge and its campaign, as far as they have come or are fixed."""

    __slots__ = ()

    closed: Timestamp | None = None
    """Funding was closed."""

    commit: Timestamp | None = None
    """The pledge was placed."""

    deadline: Timestamp | None = None
    """The deadline."""

    disbursed: Timestamp | None = None
    """The creator was first paid out."""

    fulfilled: Timestamp | None = None
    """A reward of the pledge was shipped or locked."""

    late: Timestamp | None = None
    """The pledge was placed late, after the campaign had succeeded."""

    launch: Timestamp | None = None
    """Pledging opened."""

    paid: Timestamp | None = None
    """Money of the pledge last cleared."""


@final
class MoneyFact(Record):
    """A fact with the time for which it is known."""

    __slots__ = ()

    as_of: Timestamp
    """Since when."""

    valid_until: Timestamp | None = None
    """Until when it may be relied on, exclusive; none means without end."""

    value: Money
    """What is known."""


@final
class NewLot(Record):
    """A lot that an event brings into being."""

    __slots__ = ()

    certificate: int
    """Number of its certificate."""

    cost: Amount
    """Money behind them."""

    lot: LotId
    """The lot."""

    units: Units
    """Units in it."""


@final
class OpenGate(Record):
    """A gate that is still to be passed."""

    __slots__ = ()

    acknowledge: bool
    """Whether acknowledging it in the order is enough."""

    gate: Label
    """The gate."""

    kind: GateKind
    """What it asks."""

    shows: Amount | None = None
    """The amount that the person is shown with it."""

    until: Timestamp | None = None
    """When it opens by itself, for a delay that has begun."""


@final
class Outcome(Record):
    """The answer to an accepted command."""

    __slots__ = ()

    events: Sequence[Event]
    """What happened, in order."""

    hash: Digest32
    """Hash of its journal entry."""

    repeated: bool
    """Whether the command had been accepted before, so that nothing happened now."""

    seq: int
    """Sequence number of its journal entry."""


@final
class Part(Record):
    """A part of a spread as wished."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""

    parts: int
    """Its part, relative to the other parts; at least 1."""


class PaymentResult(Record, tag="kind"):
    """What became of a payment."""

    __slots__ = ()


@final
class PaymentResultAuthorised(PaymentResult, word="authorised"):
    """The money is held."""

    __slots__ = ()

    amount: Money
    """How much."""

    until: Timestamp | None = None
    """Until when it is held."""


@final
class PaymentResultCaptured(PaymentResult, word="captured"):
    """The money cleared."""

    __slots__ = ()

    amount: Money
    """How much, gross."""

    fee: Money | None = None
    """What the processor took of it; by the fee schedule when not given."""


@final
class PaymentResultVoided(PaymentResult, word="voided"):
    """The hold was let go of, or lapsed."""

    __slots__ = ()


@final
class PaymentResultRefunded(PaymentResult, word="refunded"):
    """The money was given back."""

    __slots__ = ()

    amount: Money
    """How much."""


@final
class PaymentResultPaidOut(PaymentResult, word="paidOut"):
    """The money was paid out."""

    __slots__ = ()

    amount: Money
    """How much."""

    fee: Money | None = None
    """What the processor took on top."""


@final
class PaymentResultFailed(PaymentResult, word="failed"):
    """It was refused."""

    __slots__ = ()

    reason: Reference
    """The gateway's reason."""


@final
class PaymentResultActionRequired(PaymentResult, word="actionRequired"):
    """The backer must act first."""

    __slots__ = ()

    reason: Reference
    """The gateway's reason."""


@final
class Person(Record):
    """Whom and what a policy is asked about. What is left out counts as nothing."""

    __slots__ = ()

    amount: Amount = 0
    """The money asked for, in minor units: of the pledge as it would be."""

    facts: Facts | None = None
    """What is known of the person."""

    goal: Amount = 0
    """The goal."""

    invested: Amount = 0
    """What was invested before, for a formula that is asked by itself."""

    maximum: Amount = 0
    """The most that the campaign accepts."""

    now: Timestamp
    """The moment."""

    own: Amount = 0
    """What the person has in the campaign beside that."""

    standing: Sequence[Label] = ()
    """Categories that were noted when the pledge was placed."""

    total: Amount = 0
    """What the campaign has promised."""

    total_after: Amount = 0
    """What it would have afterwards."""


class Plan(Record, tag="kind"):
    """What a settlement does to each pledge."""

    __slots__ = ()


@final
class PlanAllot(Plan, word="allot"):
    """Allot what is accepted among more that is promised."""

    __slots__ = ()

    walk: Allotting
    """How far that has come."""


@final
class PlanCollect(Plan, word="collect"):
    """Instruct the collection of each committed or authorised pledge."""

    __slots__ = ()


@final
class PlanDun(Plan, word="dun"):
    """Remind, try a last time or drop each pledge in error."""

    __slots__ = ()

    next: Timestamp | None = None
    """The earliest moment when something is due again, as far as the walk has come."""

    state: PledgeState
    """The state whose pledges are walked over now."""


@final
class PlanGiveUp(Plan, word="giveUp"):
    """Drop what still waits for a report at the end of grace."""

    __slots__ = ()


@final
class PlanIssue(Plan, word="issue"):
    """Issue shares for the money of each pledge that cleared."""

    __slots__ = ()


@final
class PlanInstalments(Plan, word="instalments"):
    """Ask for the instalments that are due."""

    __slots__ = ()

    next: Timestamp | None = None
    """The earliest moment when another is due, as far as the walk has come."""


@final
class PlanUnwind(Plan, word="unwind"):
    """Let go of, or give back, every pledge."""

    __slots__ = ()

    ground: Ground
    """Why."""


@final
class PlanLapse(Plan, word="lapse"):
    """Let go of, or give back, every pledge that was not confirmed after a material change."""

    __slots__ = ()

    notice: ChangeNotice
    """The change, and until when pledges could be confirmed."""


@final
class PlanGiveBack(Plan, word="giveBack"):
    """Give back an amount over all pledges in proportion to the money of each that cleared."""

    __slots__ = ()

    amount: Amount
    """What is given back in all."""

    amount_done: Amount
    """Given back so far."""

    base: Amount
    """The money over which it is spread: the sum of all money that had cleared when the plan was
    made.
    """

    base_done: Amount
    """Money of the pledges done so far."""

    ground: Ground
    """Why."""

    seq: int
    """Number of the last journal entry when the plan was made: money that cleared later is no part
    of it.
    """


@final
class PledgeContent(Record):
    """An order that was checked and priced. The fields stand in canonical order: of all content
    this is written most often.
    """

    __slots__ = ()

    acknowledged: Sequence[Label] = ()
    """Gates of the policy that the backer confirmed."""

    amount: Amount
    """What counts towards the goal: contribution, lines and shipping."""

    anonymous: bool = False
    """Whether the name is hidden."""

    class_: ClassId | None = None
    """Class of shares."""

    contribution: Amount = 0
    """Free contribution."""

    country: Country | None = None
    """Where to ship."""

    instalments: int | None = None
    """Parts in which it is paid, when more than one."""

    lines: Sequence[PricedLine] = ()
    """Reward lines."""

    method: Reference | None = None
    """Payment method."""

    note: Note | None = None
    """Message."""

    shipping: Amount = 0
    """Shipping of all lines."""

    standing: Sequence[Label] = ()
    """Categories of the backer that windows of the policy depend on."""

    surcharge: Amount = 0
    """Fees on top, to the platform."""

    tip: Amount = 0
    """Tip to the platform."""


@final
class PledgeOrder(Record):
    """What a backer orders. Everything is optional, but the whole may not be worth nothing."""

    __slots__ = ()

    acknowledged: Sequence[Label] = ()
    """Gates of the policy that the backer confirms: warnings read, consents given."""

    anonymous: bool = False
    """Whether the backer's name is hidden from the public."""

    class_: ClassId | None = None
    """Class of shares wanted for the money that clears."""

    contribution: Money | None = None
    """Free contribution, beside any reward."""

    country: Country | None = None
    """Where rewards are shipped to."""

    instalments: int | None = None
    """In how many parts it is paid; 1 when not given."""

    lines: Sequence[LineOrder] = ()
    """Reward lines and add-ons."""

    method: Reference | None = None
    """Opaque reference of the payment method at the gateway."""

    note: Note | None = None
    """Message to the creator."""

    tip: Money | None = None
    """Tip to the platform."""


@final
class Posting(Record):
    """One leg of a movement: what an account gains (or loses, when negative)."""

    __slots__ = ()

    account: LedgerAccount
    """The account."""

    amount: Amount
    """Gain in minor units."""


Postings: TypeAlias = "Sequence[Posting]"
"""The legs of one movement, built so that they always sum to zero (R-LEDGER-1): money only ever
moves *from* an account *to* another.
"""


@final
class PresetVersion(Record):
    """A ready policy, by its name."""

    __slots__ = ()

    about: str
    """What it is, in a sentence."""

    preset: str
    """The name of the preset."""

    since: Timestamp
    """Since when it is in force."""

    until: Timestamp | None = None
    """Until when, exclusive."""

    version: int
    """The version."""


@final
class Preview(Record):
    """What a command would do."""

    __slots__ = ()

    accepted: bool
    """Whether it would be accepted."""

    events: Sequence[Event]
    """What would happen; empty when it would be refused."""

    rows: Sequence[KeyedRow]
    """The changed rows as they would be, by kind and then by key; empty when it would be refused."""

    violations: Sequence[Violation]
    """Every violated rule, the deciding one first; empty when it would be accepted."""


@final
class PricedLine(Record):
    """A reward line with its price."""

    __slots__ = ()

    quantity: int
    """How many."""

    tier: TierId
    """The tier or add-on."""

    unit_price: Amount
    """Price of one."""


@final
class Profile(Record):
    """What the owner of an account says about it."""

    __slots__ = ()

    display_name: Title
    """The name shown."""

    email: Email | None = None
    """E-mail address."""

    handle: Handle
    """The public name by which it is found: small letters, digits, `-` and `_`, so that no two
    look alike.
    """

    muted: Sequence[Label] = ()
    """Topics it does not want to hear about."""


@final
class ProviderScale(Record):
    """How a provider counts money, as data (R-PAYMENT-9).

    Nothing is ever rounded on the way: what the provider cannot count exactly is refused before
    it is asked for.
    """

    __slots__ = ()

    citation: Summary
    """Where the scale comes from."""

    exceptions: Sequence[Scale] = ()
    """Currencies that are counted otherwise."""

    name: Label
    """The name of the provider."""

    others: int
    """Decimals of the unit in which all other currencies are counted."""


class Purpose(Record, tag="kind"):
    """What a payment is for."""

    __slots__ = ()


@final
class PurposePledge(Purpose, word="pledge"):
    """A pledge."""

    __slots__ = ()

    pledge: PledgeId
    """Which."""


@final
class PurposeRefund(Purpose, word="refund"):
    """A refund of a pledge."""

    __slots__ = ()

    refund: RefundId
    """Which refund."""


@final
class PurposePayout(Purpose, word="payout"):
    """A payout."""

    __slots__ = ()

    payout: PayoutId
    """Which."""


@final
class PurposeReceipt(Purpose, word="receipt"):
    """The return of a receipt."""

    __slots__ = ()

    receipt: ReceiptId
    """Which."""


@final
class Question(Record):
    """A frequent question with its answer."""

    __slots__ = ()

    answer: Summary
    """The answer."""

    question: Summary
    """The question."""


@final
class RankedBacker(Record):
    """A place in the ranking."""

    __slots__ = ()

    account: AccountId | None = None
    """The account; none where it does not want to be named."""

    collected: Amount
    """Money of them that cleared and was not given back, gross of fees."""

    committed: Amount
    """Promised money of those pledges, without tips."""

    pledges: int
    """Its pledges that count."""

    since: Timestamp
    """When the first of them was placed."""


@final
class Ratio(Record):
    """A part of a whole, exact."""

    __slots__ = ()

    part: int
    """The part."""

    whole: int
    """The whole."""


@final
class ReadyClock(Record):
    """A ready clock: the business days of a place and the zone by which it lives."""

    __slots__ = ()

    citation: Summary
    """Where it comes from, and from which year on it is exact."""

    clock: Clock
    """The clock."""


class RefundAmount(Record, tag="kind"):
    """How much of a pledge is given back."""

    __slots__ = ()


@final
class RefundAmountWhole(RefundAmount, word="whole"):
    """Everything that was not given back before."""

    __slots__ = ()


@final
class RefundAmountPart(RefundAmount, word="part"):
    """An amount, gross of a fee that the policy lets the backer bear."""

    __slots__ = ()

    money: Money
    """How much."""


@final
class RefundAmountLine(RefundAmount, word="line"):
    """Units of a reward line at the price that was paid for them; shipping stays."""

    __slots__ = ()

    quantity: int
    """How many."""

    tier: TierId
    """The tier or add-on."""


@final
class RefundParts(Record):
    """What a refund is made up of. `gross` is what the pledge loses of its refundable money; it is
    the sum of all other parts, and the backer gets it less what is withheld (R-REFUND-3).
    """

    __slots__ = ()

    covered: Amount = 0
    """Of that, a fee that the processor keeps, borne by the platform."""

    from_campaign: Amount = 0
    """Of that, taken from escrow, payable and reserve of the campaign."""

    gross: Amount
    """What the pledge loses of its refundable money."""

    platform_fee: Amount = 0
    """Of that, the platform's fee, which the platform gives back."""

    processor_fee: Amount = 0
    """Of that, the processor's fee, as far as the processor gives it back."""

    shortfall: Amount = 0
    """Of that, what the campaign owed and did not have, borne by the platform."""

    surcharge: Amount = 0
    """Of that, fees on top, which the platform gives back."""

    tip: Amount = 0
    """Of that, the tip, which the platform gives back."""

    withheld: Amount = 0
    """Of that, a fee that the processor keeps, borne by the backer: the refund is smaller by it."""


@final
class RefundedLine(Record):
    """Units of a reward line that are refunded."""

    __slots__ = ()

    quantity: int
    """How many."""

    tier: TierId
    """The tier or add-on."""


@final
class RejectionRule(Record):
    """A rule that can say no."""

    __slots__ = ()

    code: str
    """Its stable dotted code."""

    kind: str
    """The kind of rejection."""

    rule: str
    """The number of its rule."""


@final
class Request(Record):
    """A command with its circumstances."""

    __slots__ = ()

    actor: Actor
    """Who acts, as the host has authenticated them."""

    at: Timestamp
    """The moment, by the host's clock. It is not part of the content: a repeat may come at a later
    moment.
    """

    campaign: CampaignId
    """The campaign it belongs to."""

    command: Command
    """What is wanted."""

    facts: Facts | None = None
    """What the host knows of the actor, as far as the policy of the campaign asks for it. Like the
    moment it is not part of the content. Where it is not given, the engine asks its
    `FactSource`, if it has one.
    """

    id: CommandId
    """Chosen by the client, unique within the campaign: the same id with the same content is the
    same command.
    """


@final
class Reservation(Record):
    """Units held for an account until a moment."""

    __slots__ = ()

    account: AccountId
    """For whom."""

    quantity: int
    """How many."""

    until: Timestamp
    """Until when, exclusive."""


@final
class RightNow(Record):
    """A right over a pledge, and what the policy says to it now."""

    __slots__ = ()

    decision: Decision
    """What the policy says: until when, or why not, with the source."""

    right: Right
    """The right."""


@final
class Room(Record):
    """How much of a limit is left for a person."""

    __slots__ = ()

    cites: Sequence[Summary]
    """What it rests on."""

    left: Amount
    """What may still be put in."""

    limit: Label
    """The limit."""

    most: Amount
    """The most that it allows in all."""

    used: Amount
    """What was put in before."""


@final
class Scale(Record):
    """How some currencies are counted."""

    __slots__ = ()

    currencies: Sequence[Currency]
    """The currencies that are counted so."""

    decimals: int
    """Decimals of the provider's unit."""

    step: int = 1
    """Units that each amount is a multiple of."""


@final
class Scan(Record):
    """A stretch of rows in the order of their keys. Keys are plain ASCII and ordered by their
    bytes.
    """

    __slots__ = ()

    at_least: str
    """The least key."""

    below: str
    """The key before which it ends: the keys are less than this."""

    descending: bool
    """Whether the greatest key comes first."""

    group: str | None = None
    """Only rows of this group, where one is given."""

    limit: int
    """Most rows."""


@final
class Settlement(Record):
    """Work over all pledges that is under way. A crash anywhere resumes at the cursor."""

    __slots__ = ()

    cursor: PledgeId | None = None
    """The last pledge that was done."""

    done: int
    """Pledges done so far: of this walk, where the work takes several."""

    plan: Plan
    """What is done to each pledge."""

    total: int
    """Pledges in all."""


@final
class ShippingZone(Record):
    """A shipping zone with its cost."""

    __slots__ = ()

    country: Country | None = None
    """The country; none means everywhere else."""

    first: Money
    """Cost of shipping the first one."""

    further: Money
    """Cost of shipping each further one in the same pledge."""


@final
class Stake(Record):
    """A line of the cap table: what one account holds of one class."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    frozen: Units
    """Of those, frozen by a dispute."""

    holder: AccountId
    """Who holds it."""

    of_class: Ratio
    """The units as a part of the class."""

    of_votes: Ratio
    """The votes as a part of all votes."""

    units: Units
    """Units held."""

    votes: int
    """Votes of the units that are not frozen."""


@final
class StandingDecision(Record):
    """A moderator's decision on the standing of an account."""

    __slots__ = ()

    at: Timestamp
    """When."""

    by: AccountId
    """Who decided."""

    reason: Reason
    """Why."""


@final
class Statement(Record):
    """The postings of one account in the order they were booked, each with the balance after it.
    The last balance is the balance of the account (R-LEDGER-3).

    Entries are fed one by one, so a journal of any length can be read page by page; a statement
    keeps only the lines of its own account.
    """

    __slots__ = ()

    account: LedgerAccount
    """The account."""

    balance: Amount
    """The balance at the end."""

    lines: Sequence[StatementLine]
    """Its postings."""


@final
class StatementLine(Record):
    """One posting with the balance after it."""

    __slots__ = ()

    amount: Amount
    """What the account gained, or lost when negative."""

    at: Timestamp
    """When it was booked."""

    balance: Amount
    """The balance after it."""

    event: str
    """The kind of event that moved the money."""

    seq: int
    """The journal entry."""


@final
class StoreFailure(Record):
    """Why a store could not do what it was asked for."""

    __slots__ = ()

    code: str
    """`store.unavailable`: it cannot be reached or is too busy now, the same may succeed later;
    `store.conflict`: another writer was first, nothing was written; `store.corrupt`: what is
    stored cannot be read. Anything else is `store.backend`.
    """

    reason: str = default('""')
    """What it says, in a sentence, for logs."""


@final
class StoredAccount(Record):
    """An account as a store keeps it."""

    __slots__ = ()

    account: str
    """The account: JSON, to be kept as it is."""

    expected_version: int
    """The version that must be stored under its id, 0 when there must be no such account; else
    nothing is written.
    """

    handle: Handle
    """Its handle: no two accounts may have the same."""

    id: AccountId
    """The account."""

    version: int
    """Its version."""


@final
class StoredEntry(Record):
    """An entry of a journal as a store keeps it."""

    __slots__ = ()

    command: CommandId
    """The command by which it is found within the campaign."""

    entry: str
    """The entry: JSON, to be kept as it is."""

    seq: int
    """Its sequence number within the campaign."""


@final
class StoredRow(Record):
    """A row as a store keeps it."""

    __slots__ = ()

    group: str | None = None
    """The group in which scans look for it; a row put again may be in another."""

    key: str
    """Its key within the campaign."""

    row: str
    """The row: JSON, to be kept as it is."""


class Subject(Record, tag="kind"):
    """What a proposal does when it passes."""

    __slots__ = ()


@final
class SubjectResolution(Subject, word="resolution"):
    """States the will of the holders."""

    __slots__ = ()


@final
class SubjectAcceptMilestone(Subject, word="acceptMilestone"):
    """Accepts a milestone: its tranche is released."""

    __slots__ = ()

    milestone: MilestoneId
    """Which."""


@final
class SubjectRefundRest(Subject, word="refundRest"):
    """Refunds what is not spent, pro rata."""

    __slots__ = ()


@final
class Tally(Record):
    """Sums of a yes/no vote, in votes."""

    __slots__ = ()

    abstain: int
    """Abstain."""

    ballots: int
    """Ballots."""

    no: int
    """No."""

    yes: int
    """Yes."""


@final
class TierCount(Record):
    """How many units of a tier a backer holds."""

    __slots__ = ()

    quantity: int
    """Units held."""

    tier: TierId
    """The tier."""


@final
class TierLine(Record):
    """What one tier brought."""

    __slots__ = ()

    tier: TierId
    """The tier."""

    total: TierTotal
    """Its sums."""


@final
class TierTerms(Record):
    """A tier or add-on as the creator describes it."""

    __slots__ = ()

    add_on: bool = False
    """Only with a reward, not on its own."""

    delivery: Timestamp | None = None
    """When the creator expects to deliver."""

    description: Summary | None = None
    """What the backer gets."""

    ends: Timestamp | None = None
    """Offered until, exclusive."""

    items: Sequence[Label] = ()
    """Items inside."""

    per_backer: int | None = None
    """Most that one backer may have."""

    price: Money
    """Price of one, without shipping."""

    quantity: int | None = None
    """How many there are; none means unlimited. After launch it may only rise (R-REWARD-2)."""

    secret: bool = False
    """Shown only to those who have the link."""

    shipping: Sequence[ShippingZone] = ()
    """Where it ships and for how much of the price of one; empty when nothing is shipped."""

    starts: Timestamp | None = None
    """Offered from (early bird and the like)."""

    title: Title
    """Title."""


@final
class TierTotal(Record):
    """The sums of one tier."""

    __slots__ = ()

    amount: Amount
    """Money for all units, at the price each was pledged at."""

    pledges: int
    """Pledges that have it."""

    refunded: int
    """Of those, units that were refunded."""

    units: int
    """Units in those pledges."""


@final
class Totals(Record):
    """Sums over all pledges, kept exact by every change of a pledge. Which state counts where:
    `PledgeState::counts`.
    """

    __slots__ = ()

    authorised: Amount
    """Money held by an authorisation and not yet captured."""

    backers: int
    """Accounts with at least one pledge that counts as committed."""

    captured: Amount
    """Money, without tips, that ever cleared; what is given back does not lessen it. The running
    total that fees per batch are rounded on (R-FEE-6).
    """

    collected: Amount
    """Money that cleared, gross of fees, less what was refunded or charged back."""

    committed: Amount
    """Promised money, without tips."""

    disputed: Amount
    """Money under dispute."""

    errored: int
    """Pledges whose payment failed or needs the backer."""

    in_flight: int
    """Instructions to hold or take money that wait for a report."""

    instalments_open: int
    """Pledges with instalments still due."""

    paid_out: Amount
    """Money paid out."""

    pending: Amount
    """Money, without tips, of pledges that wait for their first payment: it takes room below the
    maximum, and counts towards nothing before it is confirmed.
    """

    placed: int
    """Pledges ever placed, whatever became of them."""

    pledges: int
    """Pledges that count as committed."""

    refunded: Amount
    """Money refunded or charged back."""

    tips: Amount
    """Tips to the platform that cleared, less those refunded."""


@final
class Tranche(Record):
    """The part of escrow that one milestone releases."""

    __slots__ = ()

    amount: Amount
    """The money."""

    milestone: MilestoneId
    """The milestone."""


@final
class UnderDispute(Record):
    """What of a pledge is under dispute: present exactly while its state is
    `PledgeState::Disputed`.
    """

    __slots__ = ()

    amount: Amount
    """Money of the pledge that banks have taken, over all open disputes."""

    before: PledgeState
    """The state to which the pledge returns."""


@final
class UnitRequest(Record):
    """What one pledge asks for."""

    __slots__ = ()

    at: Timestamp
    """Its time priority."""

    pledge: PledgeId
    """The pledge."""

    units: Units
    """Units asked for."""


class Verdict(Record, tag="kind"):
    """Yes, no, not before something is done, or when."""

    __slots__ = ()


@final
class VerdictAllow(Verdict, word="allow"):
    """Yes."""

    __slots__ = ()

    most: Amount | None = None
    """The most that could be asked for in money, where there is a most."""

    until: Timestamp | None = None
    """Until when, exclusive, as far as the clock decides."""


@final
class VerdictDeny(Verdict, word="deny"):
    """No."""

    __slots__ = ()

    code: str
    """Code of the rejection that a command would get."""

    from_: Timestamp | None = None
    """When it is allowed, if the clock alone decides and that is still to come."""

    most: Amount | None = None
    """The most that would be allowed, where less would be."""

    parameter: str
    """Path of the parameter that says no: `limits.investor`, `windows.cancel`, ..."""


@final
class VerdictRequire(Verdict, word="require"):
    """Only after these: a gate is not a cap, whoever passes it may go on."""

    __slots__ = ()

    gates: Sequence[OpenGate]
    """What is to be done first."""


@final
class VerdictSchedule(Verdict, word="schedule"):
    """Then, this."""

    __slots__ = ()

    action: Action
    """What."""

    at: Timestamp
    """When."""


@final
class Verified(Record):
    """A journal that stands: every entry follows from the one before, and makes the rows that are
    stored.
    """

    __slots__ = ()

    hash: Digest32
    """The hash of its last entry."""

    seq: int
    """The sequence number of its last entry."""


@final
class Violation(Record):
    """A violated rule."""

    __slots__ = ()

    code: str
    """Its stable dotted code."""

    reason: str
    """What it says, in a sentence, for logs."""

    rejection: Rejection
    """What it says, as data."""

    rule: str
    """Its number."""


@final
class Waiting(Record):
    """A place in the waiting list."""

    __slots__ = ()

    account: AccountId
    """Who waits."""

    quantity: int
    """For how many in all: what is reserved for the account already is a part of them."""

    since: Timestamp
    """Since when."""


class Who(Record, tag="kind"):
    """Who may issue a command: any one of those listed is enough."""

    __slots__ = ()


@final
class WhoAnyone(Who, word="anyone"):
    """Any account in good standing."""

    __slots__ = ()


@final
class WhoOwner(Who, word="owner"):
    """The account that the command's subject belongs to: the backer of the pledge, the holder of
    the lot, the author.
    """

    __slots__ = ()


@final
class WhoCreator(Who, word="creator"):
    """The creator of the campaign."""

    __slots__ = ()


@final
class WhoCollaborator(Who, word="collaborator"):
    """A collaborator with this permission (the creator counts as having all)."""

    __slots__ = ()

    of: Permission


@final
class WhoBacker(Who, word="backer"):
    """An account that backs the campaign now."""

    __slots__ = ()


@final
class WhoHolder(Who, word="holder"):
    """An account that holds shares now."""

    __slots__ = ()


@final
class WhoPlatform(Who, word="platform"):
    """A platform role."""

    __slots__ = ()

    of: Role


@final
class Worth(Record):
    """What a count of units is worth."""

    __slots__ = ()

    cost: Amount
    """What they cost, in minor units, without the fraction of one."""

    units: Units
    """The units."""

    votes: int
    """Their votes in one hand."""


@final
class YearEnd(Record):
    """The balances at the end of a year; of the last year, as far as the entries go."""

    __slots__ = ()

    balances: Balances
    """The balances."""

    year: int
    """The year."""
