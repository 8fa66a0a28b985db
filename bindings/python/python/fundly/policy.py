# Made from the description of the wire: do not edit.
"""Policies: the rules that a campaign chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ._native import Record, default

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .texts import (
        Bound,
        Condition,
        Date,
        Formula,
        Label,
        Money,
        Period,
        Rate,
        Span,
        Summary,
        Timestamp,
    )
    from .words import (
        Allotment,
        BelowGoal,
        Certainty,
        CollectAt,
        CountedMoney,
        CoverBy,
        Currency,
        DayBound,
        FeePer,
        FeeReturn,
        FeeTo,
        FundingModel,
        GateKind,
        IssueAt,
        Lapse,
        LostShares,
        Observed,
        QuorumCounts,
        Release,
        Right,
        Rounding,
        Scope,
        Weekday,
    )

__all__ = [
    "Band",
    "Calendar",
    "Citation",
    "Clock",
    "Closing",
    "Collection",
    "DisputeCost",
    "DisputeRules",
    "EarlyClose",
    "Escrow",
    "Fee",
    "Funding",
    "Gate",
    "Hold",
    "Holiday",
    "HolidayEaster",
    "HolidayFixed",
    "HolidayNth",
    "HolidayOnce",
    "IssuerCap",
    "Limit",
    "MaterialChange",
    "Oversubscription",
    "PayoutDays",
    "Pledging",
    "Policy",
    "Quorum",
    "RefundRules",
    "ShareRules",
    "Threshold",
    "ThresholdMajority",
    "ThresholdMajorityOfPresent",
    "ThresholdShare",
    "ThresholdShareOfElectorate",
    "VotingRules",
    "Window",
    "Zone",
]


@final
class Band(Record):
    """A band of a fee."""

    __slots__ = ()

    below: Money | None = None
    """The band ends below this amount; none for the last."""

    fixed: Money | None = None
    """Fixed part."""

    rate: Rate = default('"0%"')
    """Share of the amount."""


@final
class Calendar(Record):
    """A calendar of business days: all that are neither of the weekend nor a holiday or its
    substitute (R-TIME-6).

    There is always a next business day: a calendar whose rules could close all days is refused.
    """

    __slots__ = ()

    holidays: Sequence[Holiday] = ()
    """Its holidays."""

    name: Label
    """Its name."""

    weekend: Sequence[Weekday]
    """The days of the week that are no business days."""


@final
class Citation(Record):
    """Where a parameter comes from."""

    __slots__ = ()

    certainty: Certainty
    """How sure it is that the source says so."""

    parameter: Label
    """Path of the parameter, or of the group that it stands for: `funding.model`,
    `limits.investor`, `fees`, ...
    """

    source: Summary
    """The source: a paragraph, a page of a platform's help, or the words "own choice"."""


@final
class Clock(Record):
    """How a policy counts time: in which zone, by which calendar, and when its business days end.

    Bounds are half-open (R-TIME-1): what must happen within a period happens before the moment
    that `after` gives. Local times are those of R-TIME-5. The default counts in UTC, Saturday
    and Sunday off.
    """

    __slots__ = ()

    business_days: DayBound = default('"sameTime"')
    """When the last of a number of business days ends."""

    calendar: Calendar
    """Which days are business days."""

    zone: Zone
    """The zone in which days and local times are counted."""


@final
class Closing(Record):
    """What may move the end of a campaign, and what happens when its substance changes."""

    __slots__ = ()

    early: EarlyClose | None = None
    """Whether and how the creator may close early, once the goal is reached."""

    material_change: MaterialChange | None = None
    """What happens to pledges when the creator changes something that matters; without it such a
    change is no command.
    """


@final
class Collection(Record):
    """When money is collected, and what happens when that fails."""

    __slots__ = ()

    after: Period | None = None
    """How long after funding was closed collecting begins: a cooling-off period in which pledges
    may still be called off.
    """

    at: CollectAt
    """When."""

    final_try: bool
    """Whether a last try is made at its end before the pledge is dropped."""

    grace: Span
    """For how long after funding was closed a failed payment can be mended and a report is waited
    for; and for how long after the deadline closing waits for what is in flight.
    """

    holds: Sequence[Hold] = ()
    """What holds of each kind of payment method allow."""

    remind_every: Span
    """How often the backer is reminded in that time."""


@final
class DisputeCost(Record):
    """What the processor takes for a dispute."""

    __slots__ = ()

    countered: Money | None = None
    """Taken when it is countered with evidence; given back when the dispute is won."""

    received: Money
    """Taken when a dispute is received."""

    received_returned: bool
    """Whether that is given back when the dispute is won."""


@final
class DisputeRules(Record):
    """What a dispute does."""

    __slots__ = ()

    bar_backer: bool
    """Whether a backer who lost the platform a dispute is barred from further pledges."""

    fee: DisputeCost | None = None
    """What the processor takes for a dispute; what its reports say is booked, this is for
    forecasts.
    """

    lost_shares: LostShares
    """What happens to the shares when it is lost."""


@final
class EarlyClose(Record):
    """How funding is closed early."""

    __slots__ = ()

    notice: Period | None = None
    """How long before the new deadline backers must be told; closes at once where nothing is said.
    With a notice the goal must still be reached at the new deadline, or the old one stands
    again.
    """

    open_min: Span = default('"0d"')
    """How long it must have been open by then."""


@final
class Escrow(Record):
    """How escrow reaches the creator."""

    __slots__ = ()

    custodian: Label | None = None
    """Who holds the money: the platform, a qualified third party, the processor, ... For people to
    read; no rule asks.
    """

    holdback: Rate = default('"0%"')
    """Share of each release that is held back as a reserve."""

    holdback_for: Span = default('"0d"')
    """For how long after success the reserve is held."""

    holdback_from: Money | None = None
    """Held back only once that much was released in all."""

    payout_minimum: Money | None = None
    """Least payout."""

    payouts: PayoutDays | None = None
    """When payouts may be made; at any time where nothing is said."""

    release: Release
    """When money leaves escrow for what the creator can draw on."""

    release_after: Span | None = None
    """How long after launch money may leave escrow at the earliest."""


@final
class Fee(Record):
    """One fee, taken when money clears; or a share of another fee, which divides that one and is
    taken from nobody else.
    """

    __slots__ = ()

    bands: Sequence[Band]
    """Bands by the amount that it is taken of, lowest first; the first whose `below` is above the
    amount applies.
    """

    name: Label
    """What it is called."""

    on_top: bool = False
    """Whether it comes on top: the backer pays it beside the pledge, and the campaign has the
    pledge whole (R-FEE-7; Patreon's top-up: a pledge of 10.00 costs 10.80).
    """

    per: FeePer = default('"pledge"')
    """What a fraction of a minor unit is rounded of."""

    returned: FeeReturn
    """What a refund gives back of it."""

    rounding: Rounding
    """How a fraction of a minor unit is rounded."""

    share_of: Label | None = None
    """The fee that this one is a share of, which stands before it; none for a fee of the pledge
    itself, without its tip (R-FEE-5; Open Collective until 2026: of the host's fee the platform
    had 15 %).
    """

    to: FeeTo
    """Who receives it."""


@final
class Funding(Record):
    """What makes a campaign succeed, and how long it runs."""

    __slots__ = ()

    below_goal: BelowGoal
    """What happens when collection falls below a goal that the promises reached."""

    counts: CountedMoney
    """Which money is compared with the goal."""

    deadline_changes: int = 0
    """How often the deadline may be moved after launch."""

    late_pledges: Span | None = None
    """For how long after success late pledges are taken."""

    model: FundingModel
    """The funding model."""

    open_max: Span | None = None
    """Longest time open."""

    open_min: Span = default('"0d"')
    """Shortest time open."""

    second_round: Span | None = None
    """For how long a second round is open once the first has reached the goal: two-round funding
    only.
    """


@final
class Gate(Record):
    """Something that must be done before somebody may put money in."""

    __slots__ = ()

    blocking: bool = False
    """Whether a test that was failed or refused keeps out; else acknowledging that is enough."""

    id: Label
    """Its name within the policy; also the name of the dated fact, or of the acknowledgement in an
    order, that passes it.
    """

    kind: GateKind
    """What is asked."""

    shows: Formula | None = None
    """An amount that the person is shown with it: the loss to be simulated, the threshold that was
    passed. It bars nobody.
    """

    valid_for: Period | None = None
    """How long passing it counts, from the date of the fact."""

    wait: Period | None = None
    """How long to wait after first asking: for `GateKind::Delay`."""

    when: Condition = default('"always"')
    """When it is asked; always when nothing is said."""

    who: Condition = default('"always"')
    """Whom it is for; everybody when nothing is said."""


@final
class Hold(Record):
    """What a hold on a payment method allows."""

    __slots__ = ()

    honoured: Span | None = None
    """How long the bank promises to pay it out, where that is shorter; counted anew from each
    renewal.
    """

    lasts: Span
    """How long the bank holds the money."""

    method: Label
    """The kind of method: card, visa-merchant-initiated, paypal, ..."""

    takes: Formula | None = None
    """The most that may be taken of a hold of `amount`; the amount itself when nothing is said."""


class Holiday(Record, tag="on"):
    """A holiday, as a rule for all years or some.

    On the wire one flat object whose `on` names the rule:
    """

    __slots__ = ()


@final
class HolidayFixed(Holiday, word="fixed"):
    """The same date each year; 29 February in leap years only."""

    __slots__ = ()

    day: int
    """Day of the month."""

    month: int
    """Month, 1 to 12."""

    name: Label
    """The name."""

    observed: Observed = default('"none"')
    """What it does on a weekend."""

    since: int | None = None
    """The first year, where it was not always."""

    until: int | None = None
    """The last year, where it is no more."""


@final
class HolidayNth(Holiday, word="nth"):
    """A weekday of a month, counted."""

    __slots__ = ()

    month: int
    """Month, 1 to 12."""

    nth: int
    """1 to 5 from the beginning of the month, or −1 for the last. A fifth is only where there is
    one.
    """

    weekday: Weekday
    """Day of the week."""

    name: Label
    """The name."""

    observed: Observed = default('"none"')
    """What it does on a weekend."""

    since: int | None = None
    """The first year, where it was not always."""

    until: int | None = None
    """The last year, where it is no more."""


@final
class HolidayEaster(Holiday, word="easter"):
    """Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday."""

    __slots__ = ()

    offset: int
    """Days, negative before; within the same year."""

    name: Label
    """The name."""

    observed: Observed = default('"none"')
    """What it does on a weekend."""

    since: int | None = None
    """The first year, where it was not always."""

    until: int | None = None
    """The last year, where it is no more."""


@final
class HolidayOnce(Holiday, word="once"):
    """One date of one year only."""

    __slots__ = ()

    date: Date
    """The date."""

    name: Label
    """The name."""

    observed: Observed = default('"none"')
    """What it does on a weekend."""

    since: int | None = None
    """The first year, where it was not always."""

    until: int | None = None
    """The last year, where it is no more."""


@final
class IssuerCap(Record):
    """The most that one issuer may raise in a time, this campaign included. What was raised before
    is a fact of the host.
    """

    __slots__ = ()

    counts: Sequence[Label] = ()
    """What the host has to count: offers under the same rules, on other platforms, other exempt
    offers, ...
    """

    most: Money
    """The most."""

    window: Period
    """The time, counted back from the day."""


@final
class Limit(Record):
    """A cap on what one person may put in. What was put in before, in the window and the scope,
    counts towards it.
    """

    __slots__ = ()

    below: bool = False
    """Whether it must stay below the most; else it may reach it."""

    counts: Scope
    """What counts."""

    household: bool = False
    """Whether a household that reckons jointly has it only once."""

    id: Label
    """Its name within the policy."""

    most: Formula
    """The most, rounded down (R-5)."""

    who: Condition = default('"always"')
    """Whom it holds for; everybody when nothing is said."""

    window: Period | None = None
    """Over which time, counted back from the day; for ever when nothing is said."""


@final
class MaterialChange(Record):
    """What a material change does to pledges that stand."""

    __slots__ = ()

    extends: bool
    """Whether a deadline that comes sooner is moved so far; else the change is refused."""

    reconfirm: Period
    """How long after the notice a backer may confirm; a pledge that is not confirmed lapses and is
    given back.
    """


@final
class Oversubscription(Record):
    """What happens when more is promised than the campaign's maximum (R-PLEDGE-13, R-SETTLE-5):
    pledges above it are taken while the campaign is live, and what is accepted is allotted
    among them when funding is closed.

    Form C of Regulation Crowdfunding asks for one of "Pro-rata basis", "First-come,
    first-served basis" and "Other" (17 CFR 227.201(h)); the first two are here.
    """

    __slots__ = ()

    method: Allotment
    """How the maximum is allotted."""

    minimum_fill: Money | None = None
    """What each pledge gets before the method says anything, or all that it promised where that is
    less; the earliest first as far as the maximum goes.
    """


@final
class PayoutDays(Record):
    """When payouts are made, counted from the deadline of the campaign, at its time of day."""

    __slots__ = ()

    after: Sequence[Period]
    """The first payouts, in order."""

    every: Span | None = None
    """After those, again and again."""

    settles: Span = default('"0d"')
    """How long before a payout money must have cleared to be in it; what is later waits for the
    next.
    """


@final
class Pledging(Record):
    """How pledges may be placed. Until when they may be called off: `Window`."""

    __slots__ = ()

    instalment_every: Span = default('"0d"')
    """Time between instalments."""

    instalments: int
    """Most instalments of a pledge; 1 means none."""

    last_may_be_smaller: bool
    """Whether the last pledge before the maximum may be smaller than the minimum, so that the last
    room can be filled (R-PLEDGE-6).
    """

    maximum: Money | None = None
    """Most amount of a pledge."""

    minimum: Money | None = None
    """Least amount of a pledge."""

    reservation: Span
    """How long a reservation of a scarce tier holds."""


@final
class Policy(Record):
    """A whole policy."""

    __slots__ = ()

    as_of: Timestamp
    """When the sources were looked at."""

    categories: Sequence[Label] = ()
    """Names of categories and facts of people that conditions may speak of."""

    citations: Sequence[Citation] = ()
    """Where the parameters come from."""

    clock: Clock = default('{"businessDays":"sameTime","calendar":{"holidays":[],"name":"Monday to Friday","weekend":["saturday","sunday"]},"zone":{"name":"UTC","rule":"UTC0"}}')
    """Zone, business days and holidays."""

    closing: Closing = default('{}')
    """Closing early, and changing what backers were told."""

    collection: Collection
    """When money is collected, and what happens when that fails."""

    currency: Currency | None = None
    """The currency of its amounts; none where it has no amounts."""

    dispute: DisputeRules
    """What a dispute does."""

    escrow: Escrow
    """How escrow reaches the creator."""

    fees: Sequence[Fee] = ()
    """The fee schedule, in order."""

    funding: Funding
    """What makes a campaign succeed, and how long it runs."""

    gates: Sequence[Gate] = ()
    """What must be done before somebody may put money in."""

    issuer_cap: IssuerCap | None = None
    """The most that one issuer may raise."""

    jurisdiction: Label
    """Whose law or rules it follows: a country, the EU, a platform."""

    limits: Sequence[Limit] = ()
    """Caps on what one person may put in."""

    name: Label
    """Name of the policy, the same in all its versions."""

    oversubscription: Oversubscription | None = None
    """What happens when more is promised than the campaign accepts; without it such pledges are
    refused.
    """

    pledging: Pledging
    """How pledges may be placed."""

    refund: RefundRules
    """When money is given back, and who bears the cost."""

    shares: ShareRules
    """How shares are issued."""

    since: Timestamp
    """In force from."""

    title: Summary
    """What it is, for people."""

    until: Timestamp | None = None
    """In force until, exclusive: when the next version took over."""

    version: int
    """Version of the policy, counted up."""

    voting: VotingRules = default('{"openMax":"60d","openMin":"1h","proposerVotes":1,"publicFeatures":true,"quorum":{"counts":"all","share":"10%"},"threshold":{"kind":"majority"}}')
    """How holders vote."""

    windows: Sequence[Window] = ()
    """Rights that open and close."""


@final
class Quorum(Record):
    """Participation that a vote needs."""

    __slots__ = ()

    counts: QuorumCounts
    """Which ballots participate."""

    share: Rate
    """Share of the electorate's votes; reached when participation ≥ this, never rounded."""


@final
class RefundRules(Record):
    """When money is given back, and who bears the cost. Until when a backer or the creator may
    ask: `Window`.
    """

    __slots__ = ()

    cover: CoverBy
    """Who bears the fee that the processor keeps."""

    partial: bool
    """Whether a part of a pledge may be given back."""

    within: Period | None = None
    """Within which time after the campaign failed, or a pledge lapsed, the backer must be told and
    the refund directed.
    """


@final
class ShareRules(Record):
    """How shares are issued. What a share costs and how its number is rounded:
    `share::ClassTerms`.
    """

    __slots__ = ()

    issue: IssueAt
    """When."""

    lock_up: Period | None = None
    """For how long after issue they may not be transferred, but for the exemptions of
    `share::Exemption`; a class may ask for longer.
    """


class Threshold(Record, tag="kind"):
    """What yes must reach. Strictness is part of the rule (R-VOTE-5)."""

    __slots__ = ()


@final
class ThresholdMajority(Threshold, word="majority"):
    """More yes than no."""

    __slots__ = ()


@final
class ThresholdMajorityOfPresent(Threshold, word="majorityOfPresent"):
    """More than half of all ballots, abstentions included."""

    __slots__ = ()


@final
class ThresholdShare(Threshold, word="share"):
    """At least this share of yes and no."""

    __slots__ = ()

    of: Rate
    """The share."""


@final
class ThresholdShareOfElectorate(Threshold, word="shareOfElectorate"):
    """At least this share of the whole electorate."""

    __slots__ = ()

    of: Rate
    """The share."""


@final
class VotingRules(Record):
    """How holders vote."""

    __slots__ = ()

    open_max: Span
    """Longest time a vote is open."""

    open_min: Span
    """Shortest time a vote is open."""

    proposer_votes: int = 0
    """Least votes that let a holder put a proposal, ask for a feature or judge one."""

    public_features: bool
    """Whether anyone, not only holders, may ask for features."""

    quorum: Quorum
    """Quorum of a proposal that names none."""

    threshold: Threshold
    """Threshold of a proposal that names none."""


@final
class Window(Record):
    """A time in which somebody has a right. Half-open: it is there at the moment it opens, and
    gone at the moment it closes (R-TIME-1).
    """

    __slots__ = ()

    closes: Sequence[Bound] = ()
    """When it closes: at the first of these to come. A moment that never comes closes nothing."""

    guard: Condition = default('"always"')
    """What must hold besides for the right to be used."""

    id: Label
    """Its name within the policy."""

    lapse: Lapse
    """What becomes of the pledge when it closes unused."""

    opens: Bound
    """When it opens."""

    right: Right
    """The right."""

    who: Condition = default('"always"')
    """Who has it; everybody when nothing is said. Categories are those at the time of the pledge."""


@final
class Zone(Record):
    """A zone: the name that people know it by, and a POSIX rule that says how its clocks run
    (R-TIME-5).

    The rule, such as `EST5EDT,M3.2.0,M11.1.0`, is all that counts; the name is shown only. It
    holds for all years, past and to come, which no database of zones is asked about: that of a
    zone is the last line of its file in the tz database. Where a law changes the clocks, a new
    version of the policy carries the new rule.

    A local time that clocks skip is the later moment (as much later as was skipped), one that
    they show twice the earlier.
    """

    __slots__ = ()

    name: Label
    """The name that people know it by."""

    rule: str
    """The POSIX rule by which its clocks run."""
