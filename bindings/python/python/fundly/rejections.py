# Made from the description of the wire: do not edit.
"""Rejections: rules that say no, with what they say as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ._native import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .records import Action, OpenGate, Who
    from .texts import (
        AccountId,
        Amount,
        ClassId,
        CommentId,
        Country,
        DisputeId,
        Email,
        FeatureId,
        Handle,
        Label,
        LotId,
        MilestoneId,
        PaymentId,
        PayoutId,
        PledgeId,
        PostId,
        ProposalId,
        Rate,
        ReceiptId,
        RefundId,
        Span,
        Summary,
        TierId,
        Timestamp,
        Units,
    )
    from .words import (
        Availability,
        CommandKind,
        Currency,
        DisputeState as _DisputeState,
        FeatureState as _FeatureState,
        FulfilmentState,
        Ground,
        LedgerAccount,
        LotState as _LotState,
        MilestoneState as _MilestoneState,
        PaymentKind,
        PayoutState as _PayoutState,
        Phase,
        PledgeState as _PledgeState,
        ProposalStatus as _ProposalStatus,
        ReceiptState as _ReceiptState,
        RefundState as _RefundState,
        Right,
        Standing,
    )

__all__ = [
    "AboveMaximum",
    "AccountClosed",
    "AccountExists",
    "AccountForbidden",
    "AccountNotFound",
    "ActorStanding",
    "AddOnAlone",
    "AlreadyWaiting",
    "AmountNegative",
    "AmountTooLarge",
    "AmountZero",
    "AuthorisedNotRaised",
    "BackerBarred",
    "BelowMinimum",
    "BelowMinimumLot",
    "CampaignExists",
    "CampaignNotFound",
    "CampaignPhase",
    "ClassContradicts",
    "ClassNotFound",
    "ClassNotOffered",
    "ClosingAnnounced",
    "CommentHidden",
    "CommentNotFound",
    "CommentNotHidden",
    "CreatorCollaborates",
    "CurrencyMismatch",
    "DeadlineFixed",
    "DisputeConflict",
    "DisputeNotFound",
    "DisputeState",
    "EmailShape",
    "EmptyPart",
    "EscrowHeld",
    "EscrowNotEmpty",
    "ExemptionNotVouched",
    "FactContradicts",
    "FactMissing",
    "FeatureNotFound",
    "FeatureState",
    "FeatureTwice",
    "Forbidden",
    "FrozenAfterLaunch",
    "FulfilmentMove",
    "GatesOpen",
    "GoalNotReached",
    "HandleShape",
    "HandleTaken",
    "HiddenByModerator",
    "HolderVotes",
    "Instalments",
    "IssueWaits",
    "IssuerCapExceeded",
    "LatePledgesClosed",
    "LimitExceeded",
    "LineNotFound",
    "LineQuantity",
    "LineRefunded",
    "LockedUp",
    "LotFrozen",
    "LotNotFound",
    "LotState",
    "MilestoneNotDelivered",
    "MilestoneNotDue",
    "MilestoneNotFound",
    "MilestoneShare",
    "MilestoneShares",
    "MilestoneState",
    "ModeratorOnly",
    "MoneyDue",
    "NeverLaunched",
    "NoElectorate",
    "NoMaterialChange",
    "NoPermission",
    "NoReservation",
    "NoShipping",
    "NoTimeToConfirm",
    "NoUnits",
    "NoWeight",
    "NotACollaborator",
    "NotAnAccount",
    "NotEnoughUnits",
    "NotSoldOut",
    "NotTransferable",
    "NotWaiting",
    "NotYet",
    "NothingToConfirm",
    "NothingToIssue",
    "NothingToOffer",
    "NothingToRefund",
    "NothingToRelease",
    "NothingToSettle",
    "OpenTime",
    "OthersWait",
    "Overdrawn",
    "OwnReview",
    "OwnStanding",
    "OwnWork",
    "PartialRefund",
    "PayoutBelowMinimum",
    "PayoutForUnshipped",
    "PayoutNotFound",
    "PayoutState",
    "PerBackerLimit",
    "PledgeNotFound",
    "PledgeState",
    "PolicyFlawed",
    "PolicyNotInForce",
    "PostNotFound",
    "ProposalNotFound",
    "ProposalStatus",
    "ProposerVotes",
    "QuantityFell",
    "QuestionTwice",
    "ReceiptAmount",
    "ReceiptNotFound",
    "ReceiptState",
    "RecordDate",
    "RefundDisputed",
    "RefundGround",
    "RefundLine",
    "RefundNotCovered",
    "RefundNotFound",
    "RefundState",
    "RefundTooLarge",
    "Rejection",
    "ReportConflict",
    "ReportMismatch",
    "ReservationsOff",
    "ReserveExceeded",
    "ReserveHeld",
    "SettleLimit",
    "SettlementUnderWay",
    "SoldOut",
    "SurveyLocked",
    "SurveyNotLocked",
    "SurveyUnanswered",
    "TermsContradict",
    "TermsMissing",
    "TierContradicts",
    "TierFrozen",
    "TierNotFound",
    "TierTwice",
    "TierUnavailable",
    "TierUnlimited",
    "TimeInPast",
    "TooMany",
    "TooManyVotes",
    "TrackingUnshipped",
    "TransferToSelf",
    "VoteRuleImpossible",
    "VoteRuleMinority",
    "VoteRuleTooWeak",
    "VotingTime",
    "WindowClosed",
    "WindowGuarded",
]


class Rejection(Record, tag="kind"):
    """A rule that said no. The text is for logs; hosts translate the code and its data."""

    __slots__ = ()


@final
class CampaignNotFound(Rejection, word="campaignNotFound"):
    """There is no campaign with this id.

    Rule R-CAMPAIGN-1, code `campaign.not_found`.
    """

    __slots__ = ()


@final
class CampaignExists(Rejection, word="campaignExists"):
    """The id of a new campaign is taken.

    Rule R-CAMPAIGN-1, code `campaign.exists`.
    """

    __slots__ = ()


@final
class ActorStanding(Rejection, word="actorStanding"):
    """The account may not act in its standing.

    Rule R-ACTOR-2, code `actor.standing`.
    """

    __slots__ = ()

    standing: Standing


@final
class NotAnAccount(Rejection, word="notAnAccount"):
    """The id stands for everybody, not for an account.

    Rule R-ACTOR-3, code `actor.not_an_account`.
    """

    __slots__ = ()

    account: AccountId


@final
class Forbidden(Rejection, word="forbidden"):
    """The actor has none of the relations that the command asks for.

    Rule R-ACTOR-1, code `actor.forbidden`.
    """

    __slots__ = ()

    command: CommandKind

    needs: Sequence[Who]


@final
class CampaignPhase(Rejection, word="campaignPhase"):
    """The command cannot succeed in this phase of the campaign.

    Rule R-CAMPAIGN-3, code `campaign.phase`.
    """

    __slots__ = ()

    command: CommandKind

    phase: Phase


@final
class CurrencyMismatch(Rejection, word="currencyMismatch"):
    """An amount is in another currency than the campaign.

    Rule R-MONEY-1, code `money.currency_mismatch`.
    """

    __slots__ = ()

    expected: Currency

    field: str

    got: Currency


@final
class AmountNegative(Rejection, word="amountNegative"):
    """An amount is negative.

    Rule R-MONEY-2, code `money.negative`.
    """

    __slots__ = ()

    field: str


@final
class AmountZero(Rejection, word="amountZero"):
    """An amount is zero where something must be given.

    Rule R-MONEY-2, code `money.zero`.
    """

    __slots__ = ()

    field: str


@final
class AmountTooLarge(Rejection, word="amountTooLarge"):
    """An amount or a sum is larger than allowed.

    Rule R-MONEY-3, code `money.too_large`.
    """

    __slots__ = ()

    field: str

    max: Amount


@final
class Overdrawn(Rejection, word="overdrawn"):
    """The movement would take a bounded account below zero.

    Rule R-LEDGER-2, code `ledger.overdrawn`.
    """

    __slots__ = ()

    account: LedgerAccount

    balance: Amount


@final
class AccountNotFound(Rejection, word="accountNotFound"):
    """There is no such account.

    Rule R-ACCOUNT-2, code `account.not_found`.
    """

    __slots__ = ()

    account: AccountId


@final
class AccountExists(Rejection, word="accountExists"):
    """The id of a new account is taken.

    Rule R-ACCOUNT-1, code `account.exists`.
    """

    __slots__ = ()

    account: AccountId


@final
class HandleTaken(Rejection, word="handleTaken"):
    """The handle belongs to another account.

    Rule R-ACCOUNT-3, code `account.handle_taken`.
    """

    __slots__ = ()

    handle: Handle


@final
class HandleShape(Rejection, word="handleShape"):
    """The handle has characters that could be mistaken for others.

    Rule R-ACCOUNT-3, code `account.handle_shape`.
    """

    __slots__ = ()

    handle: Handle


@final
class EmailShape(Rejection, word="emailShape"):
    """The e-mail address cannot be one.

    Rule R-ACCOUNT-8, code `account.email_shape`.
    """

    __slots__ = ()

    email: Email


@final
class AccountForbidden(Rejection, word="accountForbidden"):
    """The actor may not do this to the account.

    Rule R-ACCOUNT-4, code `account.forbidden`.
    """

    __slots__ = ()

    needs: Sequence[Who]


@final
class OwnStanding(Rejection, word="ownStanding"):
    """Nobody decides on their own standing.

    Rule R-ACCOUNT-5, code `account.own_standing`.
    """

    __slots__ = ()


@final
class AccountClosed(Rejection, word="accountClosed"):
    """The account is closed for good.

    Rule R-ACCOUNT-6, code `account.closed`.
    """

    __slots__ = ()

    account: AccountId


@final
class FactContradicts(Rejection, word="factContradicts"):
    """Two dates of a fact contradict each other, or a fact stands twice.

    Rule R-ACCOUNT-7, code `account.fact_contradicts`.
    """

    __slots__ = ()

    parameter: str

    reason: str


@final
class TermsMissing(Rejection, word="termsMissing"):
    """The campaign has no terms yet.

    Rule R-CAMPAIGN-4, code `campaign.terms_missing`.
    """

    __slots__ = ()


@final
class PolicyFlawed(Rejection, word="policyFlawed"):
    """A parameter of the policy contradicts another, or has no source.

    Rule R-POLICY-8, code `policy.flawed`.
    """

    __slots__ = ()

    path: str

    reason: str

    value: str


@final
class PolicyNotInForce(Rejection, word="policyNotInForce"):
    """The policy is not in force when the campaign is to open.

    Rule R-POLICY-10, code `policy.not_in_force`.
    """

    __slots__ = ()

    at: Timestamp

    since: Timestamp

    until: Timestamp | None = None


@final
class LimitExceeded(Rejection, word="limitExceeded"):
    """More than the policy lets this person put in. What was put in before, in the window and
    scope of the limit, counts.

    Rule R-POLICY-1, code `policy.limit`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    left: Amount

    limit: Label

    most: Amount


@final
class GatesOpen(Rejection, word="gatesOpen"):
    """Something is to be done before this person may put money in.

    Rule R-POLICY-2, code `policy.gates`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    gates: Sequence[OpenGate]


@final
class IssuerCapExceeded(Rejection, word="issuerCapExceeded"):
    """More than the policy lets one issuer raise, with what they raised before.

    Rule R-POLICY-3, code `policy.issuer_cap`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    left: Amount

    most: Amount


@final
class FactMissing(Rejection, word="factMissing"):
    """A fact that the policy cannot do without was not supplied.

    Rule R-POLICY-4, code `policy.fact_missing`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    fact: str


@final
class WindowClosed(Rejection, word="windowClosed"):
    """The right is not there at this moment.

    Rule R-POLICY-5, code `policy.window_closed`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    closed: Timestamp | None = None

    opens: Timestamp | None = None

    right: Right


@final
class WindowGuarded(Rejection, word="windowGuarded"):
    """The right is there, but a condition for its use does not hold.

    Rule R-POLICY-5, code `policy.window_guarded`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    guard: str

    right: Right


@final
class NotYet(Rejection, word="notYet"):
    """It is too early.

    Rule R-POLICY-7, code `policy.not_yet`.
    """

    __slots__ = ()

    action: Action

    cites: Sequence[Summary]

    from_: Timestamp


@final
class TermsContradict(Rejection, word="termsContradict"):
    """Two parameters of the terms contradict each other, or one is missing.

    Rule R-CAMPAIGN-5, code `campaign.terms_contradict`.
    """

    __slots__ = ()

    parameter: str

    reason: str


@final
class OpenTime(Rejection, word="openTime"):
    """The campaign would be open for longer or shorter than the policy allows.

    Rule R-CAMPAIGN-6, code `campaign.open_time`.
    """

    __slots__ = ()

    field: str

    max: Span

    min: Span

    open: Span


@final
class ClosingAnnounced(Rejection, word="closingAnnounced"):
    """An early close was announced already.

    Rule R-CAMPAIGN-19, code `campaign.closing_announced`.
    """

    __slots__ = ()


@final
class NoMaterialChange(Rejection, word="noMaterialChange"):
    """The policy has no rule for a material change.

    Rule R-CAMPAIGN-20, code `campaign.no_material_change`.
    """

    __slots__ = ()


@final
class NoTimeToConfirm(Rejection, word="noTimeToConfirm"):
    """The deadline leaves no time to confirm, and the policy does not move it.

    Rule R-CAMPAIGN-20, code `campaign.no_time_to_confirm`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    until: Timestamp


@final
class NothingToConfirm(Rejection, word="nothingToConfirm"):
    """No material change awaits the confirmation of this pledge.

    Rule R-CAMPAIGN-20, code `pledge.nothing_to_confirm`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class TimeInPast(Rejection, word="timeInPast"):
    """A moment that must lie ahead is past.

    Rule R-CAMPAIGN-7, code `campaign.time_in_past`.
    """

    __slots__ = ()

    at: Timestamp

    field: str


@final
class FrozenAfterLaunch(Rejection, word="frozenAfterLaunch"):
    """The field does not change after launch.

    Rule R-CAMPAIGN-8, code `campaign.frozen`.
    """

    __slots__ = ()

    field: str


@final
class EscrowNotEmpty(Rejection, word="escrowNotEmpty"):
    """Money is still held for the campaign.

    Rule R-CAMPAIGN-9, code `campaign.escrow_not_empty`.
    """

    __slots__ = ()

    escrow: Amount


@final
class MoneyDue(Rejection, word="moneyDue"):
    """Money of pledges is still due: instalments, payments in flight, payments in error.

    Rule R-CAMPAIGN-9, code `campaign.money_due`.
    """

    __slots__ = ()

    open: int


@final
class SettlementUnderWay(Rejection, word="settlementUnderWay"):
    """Work over many pledges is still under way.

    Rule R-SETTLE-2, code `settlement.under_way`.
    """

    __slots__ = ()


@final
class OwnReview(Rejection, word="ownReview"):
    """A reviewer may not approve a campaign of their own.

    Rule R-CAMPAIGN-10, code `campaign.own_review`.
    """

    __slots__ = ()


@final
class ModeratorOnly(Rejection, word="moderatorOnly"):
    """Only a moderator may do this to a campaign that is suspended or accused of fraud.

    Rule R-CAMPAIGN-11, code `campaign.moderator_only`.
    """

    __slots__ = ()


@final
class DeadlineFixed(Rejection, word="deadlineFixed"):
    """The policy does not let the deadline move (again).

    Rule R-CAMPAIGN-12, code `campaign.deadline_fixed`.
    """

    __slots__ = ()

    allowed: int


@final
class GoalNotReached(Rejection, word="goalNotReached"):
    """Funding cannot be closed early below the goal.

    Rule R-CAMPAIGN-13, code `campaign.goal_not_reached`.
    """

    __slots__ = ()

    committed: Amount

    goal: Amount


@final
class CreatorCollaborates(Rejection, word="creatorCollaborates"):
    """The creator has every permission already.

    Rule R-CAMPAIGN-14, code `campaign.creator_collaborates`.
    """

    __slots__ = ()


@final
class NoPermission(Rejection, word="noPermission"):
    """A collaborator needs at least one permission.

    Rule R-CAMPAIGN-14, code `campaign.no_permission`.
    """

    __slots__ = ()


@final
class NotACollaborator(Rejection, word="notACollaborator"):
    """The account is no collaborator.

    Rule R-CAMPAIGN-14, code `campaign.not_a_collaborator`.
    """

    __slots__ = ()

    account: AccountId


@final
class TooMany(Rejection, word="tooMany"):
    """A list is full.

    Rule R-LIST-1, code `limit.too_many`.
    """

    __slots__ = ()

    max: int

    what: str


@final
class PledgeNotFound(Rejection, word="pledgeNotFound"):
    """There is no such pledge.

    Rule R-PLEDGE-2, code `pledge.not_found`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class PledgeState(Rejection, word="pledgeState"):
    """The pledge is in a state in which this cannot be done.

    Rule R-PLEDGE-3, code `pledge.state`.
    """

    __slots__ = ()

    pledge: PledgeId

    state: _PledgeState


@final
class BelowMinimum(Rejection, word="belowMinimum"):
    """The amount is below the least.

    Rule R-PLEDGE-5, code `pledge.below_minimum`.
    """

    __slots__ = ()

    minimum: Amount


@final
class AboveMaximum(Rejection, word="aboveMaximum"):
    """The amount is above the most, or above the room left below the campaign's maximum.

    Rule R-PLEDGE-6, code `pledge.above_maximum`.
    """

    __slots__ = ()

    room: Amount


@final
class LatePledgesClosed(Rejection, word="latePledgesClosed"):
    """Late pledges are not taken, or not any more.

    Rule R-PLEDGE-9, code `pledge.late_closed`.
    """

    __slots__ = ()


@final
class BackerBarred(Rejection, word="backerBarred"):
    """The account is barred from further pledges after a lost dispute.

    Rule R-PLEDGE-10, code `pledge.backer_barred`.
    """

    __slots__ = ()


@final
class Instalments(Rejection, word="instalments"):
    """More instalments than the policy allows.

    Rule R-PLEDGE-11, code `pledge.instalments`.
    """

    __slots__ = ()

    got: int

    max: int


@final
class ReportConflict(Rejection, word="reportConflict"):
    """The report says of a movement something else than an earlier report of the same movement, or
    than was instructed.

    Rule R-PAYMENT-2, code `payment.report_conflict`.
    """

    __slots__ = ()

    field: str


@final
class ReportMismatch(Rejection, word="reportMismatch"):
    """A payment of this kind cannot end like that.

    Rule R-PAYMENT-3, code `payment.report_mismatch`.
    """

    __slots__ = ()

    action: PaymentKind

    payment: PaymentId

    result: str


@final
class ReceiptNotFound(Rejection, word="receiptNotFound"):
    """There is no such receipt.

    Rule R-PAYMENT-7, code `payment.receipt_not_found`.
    """

    __slots__ = ()

    receipt: ReceiptId


@final
class ReceiptState(Rejection, word="receiptState"):
    """The receipt is not unapplied any more.

    Rule R-PAYMENT-7, code `payment.receipt_state`.
    """

    __slots__ = ()

    receipt: ReceiptId

    state: _ReceiptState


@final
class ReceiptAmount(Rejection, word="receiptAmount"):
    """The pledge waits for another amount.

    Rule R-PAYMENT-8, code `payment.receipt_amount`.
    """

    __slots__ = ()

    due: Amount

    received: Amount


@final
class NothingToSettle(Rejection, word="nothingToSettle"):
    """No work over pledges is left, or it waits: for reports, or for the moment named.

    Rule R-SETTLE-1, code `settlement.nothing_to_do`.
    """

    __slots__ = ()

    next: Timestamp | None = None


@final
class SettleLimit(Rejection, word="settleLimit"):
    """A step works on at least one and at most as many pledges.

    Rule R-SETTLE-3, code `settlement.limit`.
    """

    __slots__ = ()

    max: int


@final
class RefundNotFound(Rejection, word="refundNotFound"):
    """There is no such refund.

    Rule R-REFUND-8, code `refund.not_found`.
    """

    __slots__ = ()

    refund: RefundId


@final
class RefundState(Rejection, word="refundState"):
    """The refund is in a state in which this cannot be done.

    Rule R-REFUND-8, code `refund.state`.
    """

    __slots__ = ()

    refund: RefundId

    state: _RefundState


@final
class NothingToRefund(Rejection, word="nothingToRefund"):
    """Nothing of the pledge's money is left to be given back.

    Rule R-REFUND-2, code `refund.nothing_left`.
    """

    __slots__ = ()

    pledge: PledgeId

    state: _PledgeState


@final
class RefundTooLarge(Rejection, word="refundTooLarge"):
    """More than what cleared and was not given back before.

    Rule R-REFUND-2, code `refund.too_large`.
    """

    __slots__ = ()

    left: Amount


@final
class RefundDisputed(Rejection, word="refundDisputed"):
    """A bank has the money while it decides a dispute.

    Rule R-REFUND-1, code `refund.disputed`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class RefundGround(Rejection, word="refundGround"):
    """The actor may not refund on this ground.

    Rule R-REFUND-7, code `refund.ground`.
    """

    __slots__ = ()

    ground: Ground


@final
class PartialRefund(Rejection, word="partialRefund"):
    """The policy lets only whole pledges be given back.

    Rule R-REFUND-11, code `refund.partial`.
    """

    __slots__ = ()


@final
class RefundLine(Rejection, word="refundLine"):
    """The pledge has no such line, or not as many units that were not refunded.

    Rule R-REFUND-10, code `refund.line`.
    """

    __slots__ = ()

    left: int

    tier: TierId


@final
class RefundNotCovered(Rejection, word="refundNotCovered"):
    """The campaign does not have the money.

    Rule R-REFUND-5, code `refund.not_covered`.
    """

    __slots__ = ()

    available: Amount

    owed: Amount


@final
class DisputeNotFound(Rejection, word="disputeNotFound"):
    """There is no such dispute.

    Rule R-DISPUTE-1, code `dispute.not_found`.
    """

    __slots__ = ()

    dispute: DisputeId


@final
class DisputeState(Rejection, word="disputeState"):
    """The dispute is in a state in which this cannot be done.

    Rule R-DISPUTE-2, code `dispute.state`.
    """

    __slots__ = ()

    dispute: DisputeId

    state: _DisputeState


@final
class DisputeConflict(Rejection, word="disputeConflict"):
    """The report contradicts what was reported of the same dispute before.

    Rule R-DISPUTE-1, code `dispute.report_conflict`.
    """

    __slots__ = ()

    field: str


@final
class TierNotFound(Rejection, word="tierNotFound"):
    """There is no such tier.

    Rule R-REWARD-6, code `reward.tier_not_found`.
    """

    __slots__ = ()

    tier: TierId


@final
class TierUnavailable(Rejection, word="tierUnavailable"):
    """The tier cannot be chosen at this moment.

    Rule R-REWARD-1, code `reward.unavailable`.
    """

    __slots__ = ()

    availability: Availability

    tier: TierId


@final
class SoldOut(Rejection, word="soldOut"):
    """Not as many are left.

    Rule R-REWARD-3, code `reward.sold_out`.
    """

    __slots__ = ()

    left: int

    tier: TierId


@final
class PerBackerLimit(Rejection, word="perBackerLimit"):
    """One backer may not have as many.

    Rule R-REWARD-5, code `reward.per_backer_limit`.
    """

    __slots__ = ()

    limit: int

    tier: TierId


@final
class TierTwice(Rejection, word="tierTwice"):
    """The same tier stands in two lines.

    Rule R-REWARD-7, code `reward.tier_twice`.
    """

    __slots__ = ()

    tier: TierId


@final
class LineQuantity(Rejection, word="lineQuantity"):
    """A line has a quantity out of bounds.

    Rule R-REWARD-8, code `reward.line_quantity`.
    """

    __slots__ = ()

    max: int

    tier: TierId


@final
class NoShipping(Rejection, word="noShipping"):
    """The tier does not ship to the country, or no country was given.

    Rule R-REWARD-9, code `reward.no_shipping`.
    """

    __slots__ = ()

    country: Country | None = None

    tier: TierId


@final
class AddOnAlone(Rejection, word="addOnAlone"):
    """Add-ons need a reward beside them.

    Rule R-REWARD-10, code `reward.add_on_alone`.
    """

    __slots__ = ()


@final
class QuantityFell(Rejection, word="quantityFell"):
    """After launch the quantity of a tier may only rise; an unlimited one stays so.

    Rule R-REWARD-2, code `reward.quantity_fell`.
    """

    __slots__ = ()

    least: int | None = None

    tier: TierId


@final
class TierFrozen(Rejection, word="tierFrozen"):
    """What somebody has chosen stays what they chose.

    Rule R-REWARD-11, code `reward.frozen`.
    """

    __slots__ = ()

    field: str

    tier: TierId


@final
class TierContradicts(Rejection, word="tierContradicts"):
    """Two parameters of a tier contradict each other, or one makes no sense.

    Rule R-REWARD-12, code `reward.tier_contradicts`.
    """

    __slots__ = ()

    parameter: str

    reason: str


@final
class NothingToOffer(Rejection, word="nothingToOffer"):
    """There is nobody to offer anything, or nothing to offer.

    Rule R-REWARD-13, code `reward.nothing_to_offer`.
    """

    __slots__ = ()

    tier: TierId


@final
class ReservationsOff(Rejection, word="reservationsOff"):
    """The policy holds nothing for anybody.

    Rule R-REWARD-14, code `reward.reservations_off`.
    """

    __slots__ = ()


@final
class TierUnlimited(Rejection, word="tierUnlimited"):
    """An unlimited tier needs neither reservation nor waiting list.

    Rule R-REWARD-14, code `reward.unlimited`.
    """

    __slots__ = ()

    tier: TierId


@final
class OthersWait(Rejection, word="othersWait"):
    """A reservation is not renewed while others wait.

    Rule R-REWARD-14, code `reward.others_wait`.
    """

    __slots__ = ()

    tier: TierId


@final
class NoReservation(Rejection, word="noReservation"):
    """The account has no reservation that still holds.

    Rule R-REWARD-15, code `reward.no_reservation`.
    """

    __slots__ = ()

    tier: TierId


@final
class NotSoldOut(Rejection, word="notSoldOut"):
    """Nobody waits for what is left.

    Rule R-REWARD-16, code `reward.not_sold_out`.
    """

    __slots__ = ()

    left: int

    tier: TierId


@final
class AlreadyWaiting(Rejection, word="alreadyWaiting"):
    """The account waits already.

    Rule R-REWARD-16, code `reward.already_waiting`.
    """

    __slots__ = ()

    tier: TierId


@final
class NotWaiting(Rejection, word="notWaiting"):
    """The account does not wait.

    Rule R-REWARD-16, code `reward.not_waiting`.
    """

    __slots__ = ()

    tier: TierId


@final
class SurveyLocked(Rejection, word="surveyLocked"):
    """The answers are locked.

    Rule R-REWARD-20, code `reward.survey_locked`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class SurveyNotLocked(Rejection, word="surveyNotLocked"):
    """The answers are not locked.

    Rule R-REWARD-20, code `reward.survey_not_locked`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class SurveyUnanswered(Rejection, word="surveyUnanswered"):
    """There are no answers yet.

    Rule R-REWARD-20, code `reward.survey_unanswered`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class QuestionTwice(Rejection, word="questionTwice"):
    """The same question is answered twice.

    Rule R-REWARD-20, code `reward.question_twice`.
    """

    __slots__ = ()

    question: Label


@final
class LineNotFound(Rejection, word="lineNotFound"):
    """The pledge has no line of the tier.

    Rule R-REWARD-21, code `reward.line_not_found`.
    """

    __slots__ = ()

    pledge: PledgeId

    tier: TierId


@final
class LineRefunded(Rejection, word="lineRefunded"):
    """The whole line was given back.

    Rule R-REWARD-21, code `reward.line_refunded`.
    """

    __slots__ = ()

    pledge: PledgeId

    tier: TierId


@final
class FulfilmentMove(Rejection, word="fulfilmentMove"):
    """The delivery cannot move from one state to the other.

    Rule R-REWARD-21, code `reward.fulfilment_move`.
    """

    __slots__ = ()

    from_: FulfilmentState

    to: FulfilmentState


@final
class TrackingUnshipped(Rejection, word="trackingUnshipped"):
    """Only what is shipped can be tracked.

    Rule R-REWARD-21, code `reward.tracking_unshipped`.
    """

    __slots__ = ()

    state: FulfilmentState


@final
class ClassNotFound(Rejection, word="classNotFound"):
    """There is no such class.

    Rule R-SHARE-2, code `share.class_not_found`.
    """

    __slots__ = ()

    class_: ClassId


@final
class ClassNotOffered(Rejection, word="classNotOffered"):
    """The class is not the one that the campaign offers.

    Rule R-SHARE-4, code `share.class_not_offered`.
    """

    __slots__ = ()

    class_: ClassId


@final
class ClassContradicts(Rejection, word="classContradicts"):
    """Two parameters of a class contradict each other, or one is out of bounds.

    Rule R-SHARE-5, code `share.class_contradicts`.
    """

    __slots__ = ()

    parameter: str

    reason: str


@final
class LotState(Rejection, word="lotState"):
    """The lot has ended.

    Rule R-SHARE-6, code `share.lot_state`.
    """

    __slots__ = ()

    lot: LotId

    state: _LotState


@final
class AuthorisedNotRaised(Rejection, word="authorisedNotRaised"):
    """The ceiling of a class only rises.

    Rule R-SHARE-8, code `share.authorised_not_raised`.
    """

    __slots__ = ()

    authorised: Units


@final
class TooManyVotes(Rejection, word="tooManyVotes"):
    """All authorised shares together would carry more votes than can be counted.

    Rule R-SHARE-9, code `share.too_many_votes`.
    """

    __slots__ = ()

    max: int


@final
class IssueWaits(Rejection, word="issueWaits"):
    """The policy does not let shares exist before success.

    Rule R-SHARE-10, code `share.issue_waits`.
    """

    __slots__ = ()

    phase: Phase


@final
class LotFrozen(Rejection, word="lotFrozen"):
    """The lot is frozen by a dispute.

    Rule R-SHARE-14, code `share.lot_frozen`.
    """

    __slots__ = ()

    lot: LotId


@final
class NothingToIssue(Rejection, word="nothingToIssue"):
    """The pledge is due no units, or none are left.

    Rule R-SHARE-16, code `share.nothing_to_issue`.
    """

    __slots__ = ()

    pledge: PledgeId


@final
class ReserveExceeded(Rejection, word="reserveExceeded"):
    """More than is left of the creator's reserve.

    Rule R-SHARE-16, code `share.reserve_exceeded`.
    """

    __slots__ = ()

    left: Units


@final
class BelowMinimumLot(Rejection, word="belowMinimumLot"):
    """Fewer units than the class asks for at least.

    Rule R-SHARE-17, code `share.below_minimum_lot`.
    """

    __slots__ = ()

    got: Units

    minimum: Units


@final
class LockedUp(Rejection, word="lockedUp"):
    """The lot may not be transferred yet (17 CFR 227.501(a)).

    Rule R-SHARE-18, code `share.locked_up`.
    """

    __slots__ = ()

    cites: Sequence[Summary]

    until: Timestamp


@final
class ExemptionNotVouched(Rejection, word="exemptionNotVouched"):
    """An exemption from the lock is a fact that only the platform vouches for (17 CFR 227.501(a)).

    Rule R-SHARE-18, code `share.exemption_not_vouched`.
    """

    __slots__ = ()


@final
class LotNotFound(Rejection, word="lotNotFound"):
    """There is no such lot.

    Rule R-SHARE-21, code `share.lot_not_found`.
    """

    __slots__ = ()

    lot: LotId


@final
class NotTransferable(Rejection, word="notTransferable"):
    """Shares of this class are not transferred.

    Rule R-SHARE-22, code `share.not_transferable`.
    """

    __slots__ = ()

    class_: ClassId


@final
class TransferToSelf(Rejection, word="transferToSelf"):
    """The holder has the lot already.

    Rule R-SHARE-23, code `share.transfer_to_self`.
    """

    __slots__ = ()


@final
class NoUnits(Rejection, word="noUnits"):
    """No units were named.

    Rule R-SHARE-24, code `share.no_units`.
    """

    __slots__ = ()


@final
class NotEnoughUnits(Rejection, word="notEnoughUnits"):
    """More units than the lot has.

    Rule R-SHARE-24, code `share.not_enough_units`.
    """

    __slots__ = ()

    held: Units


@final
class ProposalNotFound(Rejection, word="proposalNotFound"):
    """There is no such proposal.

    Rule R-VOTE-13, code `proposal.not_found`.
    """

    __slots__ = ()

    proposal: ProposalId


@final
class ProposalStatus(Rejection, word="proposalStatus"):
    """The proposal is not at a point where this can be done.

    Rule R-VOTE-8, code `proposal.status`.
    """

    __slots__ = ()

    proposal: ProposalId

    status: _ProposalStatus


@final
class MilestoneNotDelivered(Rejection, word="milestoneNotDelivered"):
    """Only a milestone that was delivered and waits for acceptance can be voted on.

    Rule R-VOTE-11, code `proposal.milestone_not_delivered`.
    """

    __slots__ = ()

    milestone: MilestoneId

    state: _MilestoneState | None = None


@final
class RecordDate(Rejection, word="recordDate"):
    """The record date is not past, or too long before voting opens.

    Rule R-VOTE-1, code `proposal.record_date`.
    """

    __slots__ = ()

    before: Timestamp

    earliest: Timestamp

    record_at: Timestamp


@final
class VotingTime(Rejection, word="votingTime"):
    """The policy does not allow voting to be open for so long, or so short.

    Rule R-VOTE-15, code `proposal.voting_time`.
    """

    __slots__ = ()

    max: Span

    min: Span

    open: Span


@final
class VoteRuleImpossible(Rejection, word="voteRuleImpossible"):
    """A quorum or threshold above the whole can never be met.

    Rule R-VOTE-9, code `proposal.rule_impossible`.
    """

    __slots__ = ()

    parameter: str


@final
class VoteRuleMinority(Rejection, word="voteRuleMinority"):
    """What fewer want than not is not the will of the holders.

    Rule R-VOTE-9, code `proposal.rule_minority`.
    """

    __slots__ = ()

    parameter: str


@final
class VoteRuleTooWeak(Rejection, word="voteRuleTooWeak"):
    """What moves money may not be easier to pass than the policy has it.

    Rule R-VOTE-10, code `proposal.rule_too_weak`.
    """

    __slots__ = ()

    parameter: str


@final
class NoElectorate(Rejection, word="noElectorate"):
    """Nobody had a vote at the record date.

    Rule R-VOTE-3, code `proposal.no_electorate`.
    """

    __slots__ = ()

    record_at: Timestamp


@final
class ProposerVotes(Rejection, word="proposerVotes"):
    """The proposer did not have enough votes at the record date.

    Rule R-VOTE-2, code `proposal.proposer_votes`.
    """

    __slots__ = ()

    needed: int

    votes: int


@final
class NoWeight(Rejection, word="noWeight"):
    """The account had no votes at the record date, or a dispute has frozen or taken them since.

    Rule R-VOTE-7, code `proposal.no_weight`.
    """

    __slots__ = ()

    record_at: Timestamp


@final
class FeatureNotFound(Rejection, word="featureNotFound"):
    """There is no such feature.

    Rule R-BACKLOG-1, code `backlog.not_found`.
    """

    __slots__ = ()

    feature: FeatureId


@final
class FeatureState(Rejection, word="featureState"):
    """The feature is in a state in which this cannot be done.

    Rule R-BACKLOG-2, code `backlog.state`.
    """

    __slots__ = ()

    feature: FeatureId

    state: _FeatureState


@final
class HolderVotes(Rejection, word="holderVotes"):
    """The holder does not have enough votes now.

    Rule R-BACKLOG-3, code `backlog.holder_votes`.
    """

    __slots__ = ()

    needed: int

    votes: int


@final
class OwnWork(Rejection, word="ownWork"):
    """Nobody judges their own work.

    Rule R-BACKLOG-4, code `backlog.own_work`.
    """

    __slots__ = ()


@final
class FeatureTwice(Rejection, word="featureTwice"):
    """A feature stands in two parts of a spread.

    Rule R-BACKLOG-5, code `backlog.feature_twice`.
    """

    __slots__ = ()

    feature: FeatureId


@final
class EmptyPart(Rejection, word="emptyPart"):
    """A part of a spread is nothing.

    Rule R-BACKLOG-5, code `backlog.empty_part`.
    """

    __slots__ = ()

    feature: FeatureId


@final
class MilestoneNotFound(Rejection, word="milestoneNotFound"):
    """There is no such milestone.

    Rule R-ESCROW-1, code `escrow.milestone_not_found`.
    """

    __slots__ = ()

    milestone: MilestoneId


@final
class MilestoneState(Rejection, word="milestoneState"):
    """The milestone is in a state in which this cannot be done.

    Rule R-ESCROW-2, code `escrow.milestone_state`.
    """

    __slots__ = ()

    milestone: MilestoneId

    state: _MilestoneState


@final
class MilestoneShare(Rejection, word="milestoneShare"):
    """A milestone releases something, and no more than everything.

    Rule R-ESCROW-3, code `escrow.milestone_share`.
    """

    __slots__ = ()

    share: Rate


@final
class MilestoneShares(Rejection, word="milestoneShares"):
    """The shares of all milestones are not the whole.

    Rule R-ESCROW-4, code `escrow.milestone_shares`.
    """

    __slots__ = ()

    sum: Rate


@final
class MilestoneNotDue(Rejection, word="milestoneNotDue"):
    """The milestone is not overdue.

    Rule R-ESCROW-8, code `escrow.milestone_not_due`.
    """

    __slots__ = ()

    due: Timestamp | None = None

    milestone: MilestoneId


@final
class ReserveHeld(Rejection, word="reserveHeld"):
    """The time for which the reserve is held is not over.

    Rule R-ESCROW-9, code `escrow.reserve_held`.
    """

    __slots__ = ()

    until: Timestamp | None = None


@final
class EscrowHeld(Rejection, word="escrowHeld"):
    """A milestone still holds what is in escrow.

    Rule R-ESCROW-10, code `escrow.held`.
    """

    __slots__ = ()

    milestone: MilestoneId


@final
class NothingToRelease(Rejection, word="nothingToRelease"):
    """There is nothing to release.

    Rule R-ESCROW-11, code `escrow.nothing_to_release`.
    """

    __slots__ = ()

    account: LedgerAccount


@final
class PayoutNotFound(Rejection, word="payoutNotFound"):
    """There is no such payout.

    Rule R-PAYOUT-1, code `payout.not_found`.
    """

    __slots__ = ()

    payout: PayoutId


@final
class PayoutState(Rejection, word="payoutState"):
    """The payout is in a state in which this cannot be done.

    Rule R-PAYOUT-2, code `payout.state`.
    """

    __slots__ = ()

    payout: PayoutId

    state: _PayoutState


@final
class PayoutBelowMinimum(Rejection, word="payoutBelowMinimum"):
    """The payout is below the least that the policy pays out.

    Rule R-PAYOUT-3, code `payout.below_minimum`.
    """

    __slots__ = ()

    minimum: Amount


@final
class PayoutForUnshipped(Rejection, word="payoutForUnshipped"):
    """The feature that the payout is for is not shipped.

    Rule R-PAYOUT-4, code `payout.feature_not_shipped`.
    """

    __slots__ = ()

    feature: FeatureId

    state: _FeatureState


@final
class NeverLaunched(Rejection, word="neverLaunched"):
    """The campaign was called off before it opened.

    Rule R-COMMUNITY-1, code `community.never_launched`.
    """

    __slots__ = ()


@final
class CommentNotFound(Rejection, word="commentNotFound"):
    """There is no such comment.

    Rule R-COMMUNITY-2, code `community.comment_not_found`.
    """

    __slots__ = ()

    comment: CommentId


@final
class CommentHidden(Rejection, word="commentHidden"):
    """The comment is hidden.

    Rule R-COMMUNITY-2, code `community.comment_hidden`.
    """

    __slots__ = ()

    comment: CommentId


@final
class CommentNotHidden(Rejection, word="commentNotHidden"):
    """The comment is not hidden.

    Rule R-COMMUNITY-3, code `community.comment_not_hidden`.
    """

    __slots__ = ()

    comment: CommentId


@final
class HiddenByModerator(Rejection, word="hiddenByModerator"):
    """Only a moderator shows what a moderator hid.

    Rule R-COMMUNITY-3, code `community.hidden_by_moderator`.
    """

    __slots__ = ()

    comment: CommentId


@final
class PostNotFound(Rejection, word="postNotFound"):
    """There is no such post.

    Rule R-COMMUNITY-4, code `community.post_not_found`.
    """

    __slots__ = ()

    post: PostId
