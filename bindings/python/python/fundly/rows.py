# Made from the description of the wire: do not edit.
"""Rows: what a campaign is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union, final

from ._native import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .policy import Policy
    from .records import (
        Answer,
        Balances,
        ChangeNotice,
        ClassTerms,
        ClearedDuring,
        Collaborator,
        Cover,
        DisputeFees,
        Dunning,
        Emphasis,
        Hidden,
        Holding,
        Instalments,
        Line,
        Method,
        Purpose,
        Question,
        RefundParts,
        Reservation,
        Settlement,
        Subject,
        Tally,
        TierCount,
        TierTerms,
        Totals,
        UnderDispute,
        Waiting,
    )
    from .texts import (
        AccountId,
        Amount,
        Body,
        CampaignId,
        ClassId,
        CommentId,
        Country,
        Digest32,
        DisputeId,
        FeatureId,
        Label,
        Link,
        LotId,
        MilestoneId,
        Money,
        MovementId,
        Note,
        PaymentId,
        PayoutId,
        PledgeId,
        PostId,
        ProposalId,
        Rate,
        Reason,
        ReceiptId,
        Reference,
        RefundId,
        Summary,
        TierId,
        Timestamp,
        Title,
        Units,
    )
    from .words import (
        Choice,
        Currency,
        Direction,
        DisputeState,
        Effect,
        FeatureState,
        Ground,
        LotState,
        MilestoneState,
        MovementState,
        PaymentKind,
        PaymentState,
        PayoutState,
        PledgeState,
        ProposalState,
        ReceiptState,
        RefundState,
        Stage,
        UnappliedReason,
    )

__all__ = [
    "Backer",
    "Ballot",
    "Campaign",
    "Checkpoint",
    "Class",
    "Comment",
    "Dispute",
    "Feature",
    "Holder",
    "Lot",
    "Milestone",
    "Movement",
    "Payment",
    "Payout",
    "Pledge",
    "Post",
    "Priority",
    "Proposal",
    "Queue",
    "Receipt",
    "Refund",
    "Row",
    "Stock",
    "Story",
    "Survey",
    "Team",
    "Terms",
    "Tier",
]


@final
class Backer(Record, row="backer"):
    """What one account has with one campaign: for per-backer limits and the count of backers."""

    __slots__ = ()

    account: AccountId
    """The account."""

    barred: bool
    """Barred from further pledges (after a lost dispute)."""

    committed: Amount
    """Money of those pledges."""

    pending: Amount
    """Money of its pledges that wait for their first payment."""

    pledges: int
    """Its pledges that count as committed."""

    tiers: Sequence[TierCount]
    """Reward units it holds by tier."""


@final
class Ballot(Record, row="ballot"):
    """One account's ballot. It may be changed until voting closes."""

    __slots__ = ()

    cast_at: Timestamp
    """When."""

    choice: Choice
    """How."""

    proposal: ProposalId
    """The proposal."""

    voter: AccountId
    """Who voted."""

    weight: int
    """With how many votes: those at the record date that no dispute had frozen or taken when it
    was cast.
    """


@final
class Campaign(Record, row="campaign"):
    """The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every
    command, so it stays small.
    """

    __slots__ = ()

    balances: Balances
    """Balances of the double-entry accounts."""

    change: ChangeNotice | None = None
    """A material change whose confirmations are awaited."""

    classes: Sequence[ClassId]
    """Share classes, in the order in which they were added."""

    closed_at: Timestamp | None = None
    """When funding was closed by a settle step: the grace of payments counts from here."""

    collect_at: Timestamp | None = None
    """When collecting begins after a cooling-off, while it has not begun."""

    created_at: Timestamp
    """When it was created."""

    creator: AccountId
    """Who runs it and receives the money."""

    currency: Currency
    """The one currency of everything inside."""

    deadline: Timestamp | None = None
    """When pledging ends; none for an open-ended campaign."""

    deadline_changes: int
    """How often the deadline was moved."""

    dun_at: Timestamp | None = None
    """When reminders of failed payments are due next."""

    hash: Digest32
    """Hash of the last journal entry."""

    id: CampaignId
    """The campaign."""

    instalments_at: Timestamp | None = None
    """When instalments are due next."""

    late_until: Timestamp | None = None
    """When late pledges end, where the policy allows them after success."""

    milestones: Sequence[MilestoneId]
    """Milestones in the order they were added, at most `limits::MILESTONES_MAX`."""

    next_certificate: int
    """Next certificate number of a lot."""

    opens: Timestamp | None = None
    """When pledging opens, once approved."""

    original_deadline: Timestamp | None = None
    """The deadline before an early close was announced: it stands again if the goal is not kept
    until the new one.
    """

    released: Amount
    """Escrow released so far, what is held back of it included: the base of the holdback."""

    reserve_until: Timestamp | None = None
    """Until when the reserve is held; none before success."""

    second_round: bool
    """Whether the second round of two-round funding is open, or was."""

    seq: int
    """Sequence number of the last journal entry; also the version that guards every commit."""

    settlement: Settlement | None = None
    """Work over many pledges that is under way."""

    stage: Stage
    """What has been recorded of its life; `Campaign::phase_at` adds what time has made true since."""

    suspended: bool
    """Suspended by a moderator: nothing moves until it is resumed."""

    tiers: int
    """Reward tiers and add-ons, ended ones included."""

    totals: Totals
    """Sums over all pledges."""

    updated_at: Timestamp
    """The moment of the last command; time never runs backwards from here (R-TIME-3)."""


@final
class Checkpoint(Record, row="checkpoint"):
    """What an account held from a moment on, so that past weight is exact. Account
    `AccountId::EVERYONE` keeps the sum of the whole register.
    """

    __slots__ = ()

    account: AccountId
    """Whose."""

    at: Timestamp
    """From when on."""

    holdings: Sequence[Holding]
    """Holdings by class."""

    parted: int
    """Votes that had left by transfer or refund by then; 0 for the whole register."""

    votes: int
    """Votes of those holdings that are not frozen, by the classes' votes per share then."""


@final
class Class(Record, row="class"):
    """A share class."""

    __slots__ = ()

    frozen: Units
    """Of those, frozen by disputes."""

    granted: Units
    """Units granted from the creator's reserve."""

    holders: int
    """Holders with at least one unit."""

    id: ClassId
    """The class."""

    issued: Units
    """Units outstanding: issued less cancelled. Always the sum of all holdings (R-SHARE-3)."""

    terms: ClassTerms
    """Its terms."""

    votes: int
    """Votes of all holders of the class: the sum of what each one has, fractions dropped holder by
    holder (R-SHARE-20).
    """


@final
class Comment(Record, row="comment"):
    """A comment. Earlier wordings are in the journal."""

    __slots__ = ()

    author: AccountId
    """Who wrote it."""

    by_creator: bool
    """Whether the author is the creator."""

    created_at: Timestamp
    """When it was written."""

    edited_at: Timestamp | None = None
    """When it was last edited."""

    edits: int
    """How often it was edited."""

    hidden: Hidden | None = None
    """By whom and why it is hidden, if it is."""

    id: CommentId
    """The comment."""

    reply_to: CommentId | None = None
    """The comment it answers."""

    text: Note
    """The text."""


@final
class Dispute(Record, row="dispute"):
    """One dispute over one pledge."""

    __slots__ = ()

    amount: Amount
    """Money that the bank took; zero while it only warns or asks."""

    closed_at: Timestamp | None = None
    """When it was decided."""

    cover: Cover
    """Where the money was taken from."""

    evidence: Note | None = None
    """Evidence that was sent."""

    fees: DisputeFees
    """Fees the processor takes for it."""

    frozen: Units
    """Share units frozen when it was opened."""

    id: DisputeId
    """The dispute; derived from the gateway's reference, so the same dispute never opens twice."""

    of_pledge: Amount
    """Of that, money of the pledge that had not been given back: more than this the bank took in
    error, and the platform bears it.
    """

    opened_at: Timestamp
    """When it was first heard of."""

    pledge: PledgeId
    """The pledge."""

    provider_ref: Reference
    """The gateway's reference."""

    state: DisputeState
    """Where it stands."""


@final
class Feature(Record, row="feature"):
    """A feature request."""

    __slots__ = ()

    author: AccountId
    """Who asked for it."""

    created_at: Timestamp
    """When it was asked for."""

    id: FeatureId
    """The feature."""

    issue: Link | None = None
    """The issue on a forge."""

    reason: Reason | None = None
    """Why it was declined, or sent back."""

    standing: int
    """Votes that stand on it in the spreads of holders now. While it is open these are its
    support; on a closed feature they become fewer as holders move on, and are its support again
    if it is opened again (R-BACKLOG-8).
    """

    standing_holders: int
    """Holders behind the votes that stand."""

    state: FeatureState
    """Where it stands."""

    support: int
    """Votes that holders put on it now; kept as it was when the feature closed."""

    supporters: int
    """Holders behind those votes: those whose part carries at least one."""

    text: Body
    """More about it."""

    title: Title
    """What it is."""

    updated_at: Timestamp
    """When its state last changed."""


@final
class Holder(Record, row="holder"):
    """What one account holds."""

    __slots__ = ()

    account: AccountId
    """The account."""

    holdings: Sequence[Holding]
    """Holdings by class, in order of class id."""

    parted: int
    """Votes that have left by transfer or refund so far, counted up. They tell a dispute, which
    takes the vote of past record dates as well, from what takes it only from now on (R-VOTE-7).
    """


@final
class Lot(Record, row="lot"):
    """A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act
    ends it and leaves a balance lot to the same holder (R-SHARE-6, as Open Cap Format rules
    it).
    """

    __slots__ = ()

    acquired_at: Timestamp
    """When it was first issued; a transfer keeps it."""

    certificate: int
    """Number of the certificate, counted up within the campaign."""

    class_: ClassId
    """Its class."""

    cost: Amount
    """Money that bought it."""

    from_: LotId | None = None
    """The lot it came from, as the moved part or the balance of it."""

    frozen: bool
    """Frozen by a dispute."""

    holder: AccountId
    """Who holds it."""

    id: LotId
    """The lot."""

    locked_until: Timestamp | None = None
    """Until when it may not be transferred."""

    pledge: PledgeId | None = None
    """The pledge whose money bought it; none for a grant."""

    state: LotState
    """Where it stands."""

    units: Units
    """Units in it."""


@final
class Milestone(Record, row="milestone"):
    """A tranche of escrow that is released when something is delivered and accepted."""

    __slots__ = ()

    due: Timestamp | None = None
    """When it is due."""

    id: MilestoneId
    """The milestone."""

    share: Rate
    """Share of the escrow at success that it releases."""

    state: MilestoneState
    """Where it stands."""

    title: Title
    """What is delivered."""

    tranche: Amount | None = None
    """The money, fixed when the campaign succeeds."""


@final
class Movement(Record, row="movement"):
    """Money that moved at the gateway under one reference, in one direction. Every event that
    books a report of money writes one, so that the same reference is booked once, through
    whatever instruction and however often it is reported.
    """

    __slots__ = ()

    amount: Amount
    """How much."""

    booked_at: Timestamp
    """When it was first booked."""

    direction: Direction
    """Whether it came or went."""

    id: MovementId
    """The movement; derived from direction and reference."""

    payment: PaymentId | None = None
    """The instruction it was for; none while nobody knows of one."""

    provider_ref: Reference
    """The gateway's reference."""

    state: MovementState
    """Where it stands."""


@final
class Payment(Record, row="payment"):
    """A payment instruction: the host carries it out at its gateway and reports back, in any
    order, late or twice.

    Its id is the idempotency key for the gateway.
    """

    __slots__ = ()

    amount: Amount
    """How much."""

    failure: Reference | None = None
    """Why it failed."""

    id: PaymentId
    """The instruction, and the idempotency key for the gateway."""

    kind: PaymentKind
    """What to do."""

    method: Reference | None = None
    """Payment method at the gateway."""

    provider_ref: Reference | None = None
    """The gateway's own reference, from the report."""

    purpose: Purpose
    """What it is for."""

    requested_at: Timestamp
    """When it was instructed."""

    resolved_at: Timestamp | None = None
    """When the report that settled it was booked."""

    state: PaymentState
    """Where it stands."""


@final
class Payout(Record, row="payout"):
    """Money on its way out of the campaign."""

    __slots__ = ()

    amount: Amount
    """How much the payee gets."""

    borne: Amount
    """Of that, what the platform bore because the creator had no more."""

    created_at: Timestamp
    """When it was asked for."""

    failure: Reference | None = None
    """Why the last try failed."""

    feature: FeatureId | None = None
    """The shipped feature it pays for, if any."""

    fee: Amount
    """What the processor takes on top, borne by the campaign."""

    id: PayoutId
    """The payout."""

    paid: Amount
    """What the payee has got of it: more than the amount when it was paid twice."""

    payee: AccountId
    """Who is paid."""

    payment: PaymentId
    """The instruction under way or last tried."""

    reason: Reason
    """What it is for."""

    resolved_at: Timestamp | None = None
    """When it ended."""

    state: PayoutState
    """Where it stands."""


@final
class Pledge(Record, row="pledge"):
    """A pledge. All amounts are minor units of the campaign's currency."""

    __slots__ = ()

    acknowledged: Sequence[Label] = ()
    """Gates of the policy that the backer confirmed with the order."""

    amount: Amount
    """Contribution, lines and shipping: what counts towards the goal."""

    anonymous: bool
    """Whether the backer's name is hidden from the public."""

    authorised: Amount
    """Money held by an authorisation, of all that the backer pays."""

    authorised_until: Timestamp | None = None
    """When the authorisation lapses."""

    backer: AccountId
    """Who pledges."""

    captured: Amount
    """Money that cleared, of all that the backer pays, gross."""

    class_: ClassId | None = None
    """Class of shares the backer wants for the money that clears."""

    cleared_during: ClearedDuring | None = None
    """Money that cleared while an amount was being given back over all pledges, and is no part of
    what it is spread over.
    """

    confirmed_at: Timestamp | None = None
    """When it was last confirmed after a material change, or its order replaced."""

    contribution: Amount
    """Free contribution, beside any reward."""

    country: Country | None = None
    """Where rewards are shipped to."""

    created_at: Timestamp
    """When it was placed."""

    dispute: UnderDispute | None = None
    """What is under dispute now."""

    disputes: Sequence[DisputeId] = ()
    """Warnings, inquiries and disputes that are not over."""

    dunning: Dunning | None = None
    """Dunning, while a payment is in error."""

    failed_refunds: Sequence[RefundId] = ()
    """Refunds that failed and still owe the backer money."""

    id: PledgeId
    """The pledge."""

    instalments: Instalments | None = None
    """Instalments, where the pledge is paid in parts."""

    late: bool
    """Placed after success, under the late-pledge rule."""

    lines: Sequence[Line]
    """Reward lines."""

    lots: Sequence[LotId]
    """Live lots that descend from this pledge."""

    method: Reference | None = None
    """Opaque reference of the payment method at the gateway."""

    note: Note | None = None
    """Message to the creator."""

    paid_at: Timestamp | None = None
    """When money last cleared: windows for refunds count from here."""

    payment: PaymentId | None = None
    """The payment instruction that waits for a report."""

    platform_fee: Amount
    """Platform fee taken from the captured money (cumulative)."""

    platform_fee_returned: Amount
    """Platform fee given back with refunds (cumulative)."""

    priority_at: Timestamp
    """Time priority: where oversubscription or scarcity is decided first come, first served."""

    processor_fee: Amount
    """Processor fee taken from the captured money (cumulative)."""

    processor_fee_borne: Amount
    """Processor fee that was not given back with refunds, borne by the platform or the backer
    instead of the campaign (cumulative).
    """

    processor_fee_returned: Amount
    """Processor fee given back with refunds (cumulative)."""

    refunded: Amount
    """Money refunded or charged back, or on its way to be (cumulative)."""

    refunds: int
    """How many refunds it has had."""

    shipping: Amount
    """Shipping of all lines."""

    standing: Sequence[Label] = ()
    """Categories of the backer, of those that windows of the policy depend on, when the order was
    placed.
    """

    state: PledgeState
    """Where it stands."""

    surcharge: Amount = 0
    """Fees on top, to the platform (R-FEE-7); like the tip never part of the goal, of other fees
    or of shares.
    """

    tip: Amount
    """Tip to the platform; never part of the goal, of fees or of shares."""

    units_cancelled: Units
    """Share units cancelled again (cumulative)."""

    units_issued: Units
    """Share units issued for this pledge (cumulative)."""

    updated_at: Timestamp
    """When it last changed."""


@final
class Post(Record, row="post"):
    """A post by the creator."""

    __slots__ = ()

    author: AccountId
    """Who wrote it."""

    backers_only: bool
    """Only for backers. Fixed when published."""

    edited_at: Timestamp | None = None
    """When it was last edited."""

    id: PostId
    """The post."""

    published_at: Timestamp
    """When it was published."""

    text: Body
    """Text, Markdown."""

    title: Title
    """Title."""


@final
class Priority(Record, row="priority"):
    """How one holder spreads their votes over the open features. The parts are a wish; the votes
    follow the holding.
    """

    __slots__ = ()

    holder: AccountId
    """The holder."""

    spread: Sequence[Emphasis]
    """The spread, in the holder's order."""

    updated_at: Timestamp
    """When it was last set."""


@final
class Proposal(Record, row="proposal"):
    """A question put to those who hold shares at a record date."""

    __slots__ = ()

    author: AccountId
    """Who put it."""

    closes: Timestamp
    """When voting closes, exclusive."""

    created_at: Timestamp
    """When it was put."""

    decided_at: Timestamp | None = None
    """When it was decided."""

    effect: Effect | None = None
    """What became of its subject; none until it passes."""

    electorate: int
    """Votes of the whole register at the record date."""

    id: ProposalId
    """The proposal."""

    method: Method
    """How it is counted."""

    opens: Timestamp
    """When voting opens."""

    record_at: Timestamp
    """Record date: weights are those at the end of this moment, before voting opens (R-VOTE-1)."""

    state: ProposalState
    """What has been recorded of it."""

    subject: Subject
    """What it does when it passes."""

    tally: Tally
    """The sums so far."""

    text: Body
    """The reasoning."""

    title: Title
    """What is asked."""


@final
class Queue(Record, row="queue"):
    """Reservations and waiting list of a scarce tier."""

    __slots__ = ()

    reservations: Sequence[Reservation]
    """Units held for somebody for a while."""

    tier: TierId
    """The tier."""

    waiting: Sequence[Waiting]
    """Who waits, in order."""


@final
class Receipt(Record, row="receipt"):
    """Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out
    of nowhere. It is booked as unapplied, never lost (R-PAYMENT-5).
    """

    __slots__ = ()

    amount: Amount
    """How much, gross."""

    fee: Amount | None = None
    """What the processor took of it, if the report said so; booked when it is applied (R-FEE-3)."""

    id: ReceiptId
    """The receipt; derived from the gateway's reference, so the same money never makes two
    (R-PAYMENT-6).
    """

    payment: PaymentId | None = None
    """The instruction it named, if any."""

    pledge: PledgeId | None = None
    """The pledge it seems to belong to."""

    provider_ref: Reference
    """The gateway's reference."""

    reason: UnappliedReason
    """Why it could not be applied."""

    received_at: Timestamp
    """When it was booked."""

    state: ReceiptState
    """Where it stands."""


@final
class Refund(Record, row="refund"):
    """One refund of one pledge."""

    __slots__ = ()

    amount: Amount
    """What the backer gets."""

    created_at: Timestamp
    """When it was granted."""

    elsewhere: Reference | None = None
    """Reference of the route by which it was paid instead of the gateway."""

    failure: Reference | None = None
    """Why the last try failed."""

    ground: Ground
    """Why."""

    id: RefundId
    """The refund."""

    paid: Amount
    """What the backer has got of it, by whatever route: more than the amount when it was paid
    twice (R-REFUND-8).
    """

    parts: RefundParts
    """What it is made up of."""

    payment: PaymentId | None = None
    """The instruction under way or last tried; none when fees left the backer nothing to be paid."""

    pledge: PledgeId
    """The pledge it refunds."""

    resolved_at: Timestamp | None = None
    """When it ended."""

    state: RefundState
    """Where it stands."""

    tries: int
    """How often it was tried."""

    units: Units
    """Share units cancelled with it."""


Row: TypeAlias = Union[
    "Campaign",
    "Terms",
    "Story",
    "Team",
    "Tier",
    "Stock",
    "Queue",
    "Backer",
    "Pledge",
    "Survey",
    "Payment",
    "Receipt",
    "Movement",
    "Refund",
    "Dispute",
    "Class",
    "Holder",
    "Lot",
    "Checkpoint",
    "Proposal",
    "Ballot",
    "Feature",
    "Priority",
    "Milestone",
    "Payout",
    "Comment",
    "Post",
]
"""A row. Its form is that of its kind, which is asked for."""


@final
class Stock(Record, row="stock"):
    """How many of a tier are taken. Apart from the description, because every pledge rewrites it."""

    __slots__ = ()

    backers: int
    """Pledges that hold stock of it."""

    taken: int
    """Units in pledges that hold stock."""

    tier: TierId
    """The tier."""


@final
class Story(Record, row="story"):
    """The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites
    it.
    """

    __slots__ = ()

    category: Label
    """Category, an open list: software, arts, charity, business, personal, ..."""

    description: Body
    """The whole story, Markdown."""

    faq: Sequence[Question] = ()
    """Frequent questions."""

    forge: Label | None = None
    """Name of the forge that hosts the repository."""

    location: Label | None = None
    """Where it is."""

    media: Sequence[Link] = ()
    """Pictures and films."""

    repository: Link | None = None
    """Source repository of a software project."""

    risks: Body | None = None
    """What may go wrong."""

    summary: Summary
    """What it is in a few sentences."""

    tags: Sequence[Label] = ()
    """Tags."""

    title: Title
    """Title."""


@final
class Survey(Record, row="survey"):
    """Answers to the survey of a pledge, locked after the cut-off."""

    __slots__ = ()

    answered_at: Timestamp
    """When they were last given."""

    answers: Sequence[Answer]
    """Answers, by question."""

    locked: bool
    """Whether they are locked."""

    pledge: PledgeId
    """The pledge."""


@final
class Team(Record, row="team"):
    """The people who help the creator."""

    __slots__ = ()

    collaborators: Sequence[Collaborator]
    """Collaborators with what each may do."""


@final
class Terms(Record, row="terms"):
    """The terms: written while a draft, frozen at launch except for what the policy lets move."""

    __slots__ = ()

    deadline: Timestamp | None = None
    """When pledging ends."""

    goal: Money | None = None
    """The goal; none where the funding model has none."""

    maximum: Money | None = None
    """The most that is accepted."""

    offers: ClassId | None = None
    """The class of shares sold with pledges."""

    opens: Timestamp | None = None
    """When pledging opens; at approval when none."""

    policy: Policy
    """The policy in force for the whole life of the campaign."""


@final
class Tier(Record, row="tier"):
    """A tier or add-on."""

    __slots__ = ()

    ended: bool
    """Withdrawn by the creator: nobody new can choose it."""

    id: TierId
    """The tier."""

    terms: TierTerms
    """As described."""
