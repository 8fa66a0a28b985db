# Made from the description of the wire: do not edit.
"""Events: what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ._native import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .records import (
        Answer,
        ClassTerms,
        Cover,
        DisputeStage,
        Dunning,
        Emphasis,
        FailureEffect,
        Hidden,
        Method,
        NewLot,
        Plan,
        PledgeContent,
        Postings,
        Purpose,
        RefundParts,
        RefundedLine,
        Settlement,
        Subject,
        Tally,
        TierTerms,
        Tranche,
    )
    from .rows import Story, Terms
    from .texts import (
        AccountId,
        Amount,
        Body,
        CampaignId,
        ClassId,
        CommentId,
        DisputeId,
        FeatureId,
        Link,
        LotId,
        MilestoneId,
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
        TierId,
        Timestamp,
        Title,
        Units,
    )
    from .words import (
        CancelCause,
        Choice,
        Currency,
        Direction,
        DisputeFee,
        DisputeNotedReason,
        DisputeState,
        Effect,
        Exemption,
        FeatureState,
        FulfilmentState,
        Ground,
        OutlayReason,
        PaymentKind,
        Permission,
        PledgeState,
        ReportNotedReason,
        Stage,
        UnappliedReason,
    )

__all__ = [
    "AuthorisationLapsed",
    "AuthorisedRaised",
    "BackerReminded",
    "BallotCast",
    "CampaignApproved",
    "CampaignCancelled",
    "CampaignCompleted",
    "CampaignCreated",
    "CampaignRejected",
    "CampaignResumed",
    "CampaignRevised",
    "CampaignSubmitted",
    "CampaignSuspended",
    "ClassAdded",
    "ClassEdited",
    "CollaboratorRemoved",
    "CollaboratorSet",
    "CommentEdited",
    "CommentHidden",
    "CommentPosted",
    "CommentShown",
    "DeadlineMoved",
    "DeadlineRestored",
    "DeliveryStarted",
    "DisputeClosed",
    "DisputeFeeBooked",
    "DisputeLost",
    "DisputeMatched",
    "DisputeNoticed",
    "DisputeOpened",
    "DisputeReportNoted",
    "DisputeUnderReview",
    "DisputeWon",
    "EscrowReleased",
    "Event",
    "EvidenceSubmitted",
    "FeatureMoved",
    "FeatureProposed",
    "FinalTryMade",
    "FulfilmentSet",
    "FundingClosed",
    "MaterialChangeAnnounced",
    "MilestoneAdded",
    "MilestoneDelivered",
    "MilestoneMissed",
    "MilestoneRemoved",
    "OutcomeDecided",
    "OutlayBooked",
    "OutlayReversed",
    "PaymentAuthorised",
    "PaymentCameBack",
    "PaymentCaptured",
    "PaymentConfirmed",
    "PaymentFailed",
    "PaymentMethodSet",
    "PaymentReportNoted",
    "PaymentRequested",
    "PaymentWithdrawn",
    "PayoutCameBack",
    "PayoutFailed",
    "PayoutPaid",
    "PayoutRequested",
    "PayoutRetried",
    "PledgeAllotted",
    "PledgeCancelled",
    "PledgeChanged",
    "PledgeConfirmed",
    "PledgeDropped",
    "PledgePlaced",
    "PledgeReleased",
    "PostEdited",
    "PostPublished",
    "PrioritiesReweighed",
    "PrioritiesSet",
    "ProposalClosed",
    "ProposalPut",
    "ProposalWithdrawn",
    "ReceiptApplied",
    "ReceiptBooked",
    "ReceiptReturned",
    "ReceiptReturning",
    "RefundCameBack",
    "RefundFailed",
    "RefundGranted",
    "RefundInstructed",
    "RefundPaid",
    "RefundPaidElsewhere",
    "RefundPaidTwice",
    "RefundRetried",
    "ReservationReleased",
    "ReservationUsed",
    "ReserveDated",
    "ReserveReleased",
    "SecondRoundOpened",
    "SettlementPlanned",
    "SettlementStepped",
    "SharesCancelled",
    "SharesFrozen",
    "SharesGranted",
    "SharesIssued",
    "SharesShort",
    "SharesTransferred",
    "SharesUnfrozen",
    "SlotOffered",
    "StoryEdited",
    "SurveyAnswered",
    "SurveyClosed",
    "SurveyReopened",
    "TermsSet",
    "TierAdded",
    "TierEdited",
    "TierEnded",
    "TierReserved",
    "TrancheRaised",
    "TranchesFixed",
    "WaitlistJoined",
    "WaitlistLeft",
]


class Event(Record, tag="kind"):
    """An event."""

    __slots__ = ()


@final
class CampaignCreated(Event, word="campaignCreated"):
    """A draft was created."""

    __slots__ = ()

    campaign: CampaignId
    """The campaign."""

    creator: AccountId
    """Who created it."""

    currency: Currency
    """Its currency."""

    story: Story
    """Its story."""


@final
class StoryEdited(Event, word="storyEdited"):
    """The story was rewritten."""

    __slots__ = ()

    story: Story
    """The whole new story."""


@final
class TermsSet(Event, word="termsSet"):
    """The terms were set."""

    __slots__ = ()

    terms: Terms
    """The terms."""


@final
class CampaignSubmitted(Event, word="campaignSubmitted"):
    """A draft was handed in."""

    __slots__ = ()


@final
class CampaignApproved(Event, word="campaignApproved"):
    """A campaign was approved."""

    __slots__ = ()

    deadline: Timestamp | None = None
    """When pledging ends."""

    opens: Timestamp
    """When pledging opens."""


@final
class CampaignRejected(Event, word="campaignRejected"):
    """A campaign was sent back."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class CampaignRevised(Event, word="campaignRevised"):
    """A campaign is a draft again."""

    __slots__ = ()


@final
class CampaignSuspended(Event, word="campaignSuspended"):
    """A campaign was suspended."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class CampaignResumed(Event, word="campaignResumed"):
    """A campaign was resumed."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class CampaignCancelled(Event, word="campaignCancelled"):
    """A campaign was called off."""

    __slots__ = ()

    ground: Ground
    """The ground on which pledges are given back."""

    pledges: int
    """Pledges to unwind."""

    reason: Reason
    """Why."""


@final
class DeadlineMoved(Event, word="deadlineMoved"):
    """The deadline was moved."""

    __slots__ = ()

    deadline: Timestamp
    """The new deadline."""

    early: bool = False
    """Whether funding was closed early."""

    original: Timestamp | None = None
    """The deadline that stands again if the goal is not kept until the new one."""


@final
class DeadlineRestored(Event, word="deadlineRestored"):
    """An early close was given up: the old deadline stands again."""

    __slots__ = ()

    deadline: Timestamp
    """The deadline."""


@final
class SecondRoundOpened(Event, word="secondRoundOpened"):
    """The second round of two-round funding began."""

    __slots__ = ()

    deadline: Timestamp
    """When the second round ends."""


@final
class MaterialChangeAnnounced(Event, word="materialChangeAnnounced"):
    """Backers were told of a material change."""

    __slots__ = ()

    deadline: Timestamp | None = None
    """The deadline, where it had to be moved so that this time remains."""

    reason: Reason
    """What changed."""

    until: Timestamp
    """Until when pledges may be confirmed."""


@final
class PledgeConfirmed(Event, word="pledgeConfirmed"):
    """A pledge was confirmed after a material change."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class DeliveryStarted(Event, word="deliveryStarted"):
    """Delivery began."""

    __slots__ = ()


@final
class CampaignCompleted(Event, word="campaignCompleted"):
    """Everything is delivered."""

    __slots__ = ()


@final
class CollaboratorSet(Event, word="collaboratorSet"):
    """A collaborator was set."""

    __slots__ = ()

    account: AccountId
    """The account."""

    permissions: Sequence[Permission]
    """What it may do, sorted, each once."""


@final
class CollaboratorRemoved(Event, word="collaboratorRemoved"):
    """A collaborator was removed."""

    __slots__ = ()

    account: AccountId
    """The account."""


@final
class PledgePlaced(Event, word="pledgePlaced"):
    """A pledge was placed."""

    __slots__ = ()

    backer: AccountId
    """Who placed it."""

    content: PledgeContent
    """What was ordered."""

    late: bool = False
    """Whether it came after success."""

    pledge: PledgeId
    """The pledge."""

    state: PledgeState
    """Its first state."""


@final
class PledgeChanged(Event, word="pledgeChanged"):
    """A pledge was changed."""

    __slots__ = ()

    content: PledgeContent
    """The whole new order."""

    pledge: PledgeId
    """The pledge."""

    state: PledgeState
    """The state it has now."""


@final
class PledgeCancelled(Event, word="pledgeCancelled"):
    """A pledge was called off."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class PaymentRequested(Event, word="paymentRequested"):
    """The host is to carry out a payment."""

    __slots__ = ()

    action: PaymentKind
    """What to do."""

    amount: Amount
    """How much."""

    method: Reference | None = None
    """Payment method at the gateway."""

    payment: PaymentId
    """The instruction."""

    purpose: Purpose
    """What it is for."""


@final
class PaymentWithdrawn(Event, word="paymentWithdrawn"):
    """An instruction is no longer wanted."""

    __slots__ = ()

    payment: PaymentId
    """The instruction."""


@final
class PaymentAuthorised(Event, word="paymentAuthorised"):
    """Money is held for a pledge."""

    __slots__ = ()

    amount: Amount
    """How much is held."""

    payment: PaymentId
    """The instruction."""

    pledge: PledgeId
    """The pledge."""

    provider_ref: Reference
    """The gateway's reference."""

    until: Timestamp | None = None
    """Until when."""


@final
class PaymentCaptured(Event, word="paymentCaptured"):
    """Money cleared for a pledge."""

    __slots__ = ()

    amount: Amount
    """How much, gross."""

    next_instalment: Timestamp | None = None
    """When the next instalment is due."""

    payment: PaymentId | None = None
    """The instruction, if it came by one."""

    platform_fee: Amount
    """Of that, the platform's fee."""

    pledge: PledgeId
    """The pledge."""

    postings: Postings
    """The movement."""

    processor_fee: Amount
    """Of that, the processor's fee as far as the campaign bears it."""

    provider_ref: Reference | None = None
    """The gateway's reference."""


@final
class PaymentFailed(Event, word="paymentFailed"):
    """A payment was refused, or waits for the backer."""

    __slots__ = ()

    effect: FailureEffect | None = None
    """What it does to the pledge."""

    payment: PaymentId
    """The instruction."""

    reason: Reference
    """Why."""

    waits: bool = False
    """Whether it only waits for the backer."""


@final
class PaymentConfirmed(Event, word="paymentConfirmed"):
    """A void, refund, payout or return went through."""

    __slots__ = ()

    amount: Amount | None = None
    """How much went out; none when a hold was let go of."""

    payment: PaymentId
    """The instruction."""

    provider_ref: Reference
    """The gateway's reference."""


@final
class PaymentCameBack(Event, word="paymentCameBack"):
    """Money that had gone out came back."""

    __slots__ = ()

    movement: MovementId
    """The movement that came back."""

    payment: PaymentId
    """The instruction."""

    reason: Reference
    """Why."""


@final
class AuthorisationLapsed(Event, word="authorisationLapsed"):
    """A hold lapsed."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class PaymentReportNoted(Event, word="paymentReportNoted"):
    """A report changed nothing."""

    __slots__ = ()

    payment: PaymentId | None = None
    """The instruction it named."""

    provider_ref: Reference
    """The gateway's reference."""

    reason: ReportNotedReason
    """Why nothing changes."""

    result: str
    """What it said."""


@final
class ReceiptBooked(Event, word="receiptBooked"):
    """Money came in that no open instruction asked for."""

    __slots__ = ()

    amount: Amount
    """How much, gross."""

    fee: Amount | None = None
    """What the processor took of it, if the report says so."""

    payment: PaymentId | None = None
    """The instruction it named."""

    pledge: PledgeId | None = None
    """The pledge it seems to belong to."""

    postings: Postings
    """The movement."""

    provider_ref: Reference
    """The gateway's reference."""

    reason: UnappliedReason
    """Why it was not applied."""

    receipt: ReceiptId
    """The receipt."""


@final
class ReceiptApplied(Event, word="receiptApplied"):
    """A receipt was applied."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""

    receipt: ReceiptId
    """The receipt."""


@final
class ReceiptReturning(Event, word="receiptReturning"):
    """A receipt is on its way back."""

    __slots__ = ()

    receipt: ReceiptId
    """The receipt."""


@final
class ReceiptReturned(Event, word="receiptReturned"):
    """A receipt was sent back."""

    __slots__ = ()

    postings: Postings
    """The movement."""

    receipt: ReceiptId
    """The receipt."""


@final
class OutlayBooked(Event, word="outlayBooked"):
    """Money went out that nothing asked for."""

    __slots__ = ()

    amount: Amount
    """How much."""

    direction: Direction
    """Which way it went."""

    payment: PaymentId | None = None
    """The instruction it named."""

    postings: Postings
    """The movement."""

    provider_ref: Reference
    """The gateway's reference."""

    reason: OutlayReason
    """Why the platform bears it."""


@final
class OutlayReversed(Event, word="outlayReversed"):
    """An outlay came back, or is known to be what an instruction asked for."""

    __slots__ = ()

    came_back: bool = False
    """Whether the money came back."""

    movement: MovementId
    """The movement of money that the platform bore."""

    postings: Postings
    """The movement."""


@final
class PaymentMethodSet(Event, word="paymentMethodSet"):
    """A payment method was set."""

    __slots__ = ()

    method: Reference
    """The new method."""

    pledge: PledgeId
    """The pledge."""


@final
class FundingClosed(Event, word="fundingClosed"):
    """Funding is closed."""

    __slots__ = ()

    collect_at: Timestamp | None = None
    """When collecting begins, where a cooling-off comes first."""

    committed: Amount
    """What was promised."""

    failed: bool
    """Whether that is below the goal, so that the campaign has failed."""

    settlement: Settlement | None = None
    """The work that follows."""


@final
class OutcomeDecided(Event, word="outcomeDecided"):
    """The outcome stands."""

    __slots__ = ()

    collected: Amount
    """Money that cleared."""

    late_until: Timestamp | None = None
    """Until when late pledges are taken."""

    settlement: Settlement | None = None
    """The work that follows."""

    stage: Stage
    """Successful or failed."""


@final
class SettlementPlanned(Event, word="settlementPlanned"):
    """Work over many pledges begins."""

    __slots__ = ()

    settlement: Settlement
    """The work."""


@final
class SettlementStepped(Event, word="settlementStepped"):
    """A step of work over many pledges is done."""

    __slots__ = ()

    cursor: PledgeId | None = None
    """The last of them, when more follow."""

    plan: Plan | None = None
    """The plan as it goes on; none when the work is finished."""

    wake: Timestamp | None = None
    """When the same kind of work is due again."""

    worked: int
    """Pledges in this step."""


@final
class PledgeAllotted(Event, word="pledgeAllotted"):
    """A pledge was cut to its part of what is accepted."""

    __slots__ = ()

    amount: Amount
    """What it got, and promises now; nothing where a bank has the money that is to go back."""

    asked: Amount
    """What it asked for."""

    pledge: PledgeId
    """The pledge."""


@final
class BackerReminded(Event, word="backerReminded"):
    """A backer is to be reminded of a failed payment."""

    __slots__ = ()

    backer: AccountId
    """Whom to remind."""

    next_at: Timestamp
    """When the next reminder is due."""

    pledge: PledgeId
    """The pledge."""

    until: Timestamp
    """Until when the payment can be mended."""


@final
class FinalTryMade(Event, word="finalTryMade"):
    """The last try of a failed payment is made."""

    __slots__ = ()

    dunning: Dunning
    """Its dunning now."""

    pledge: PledgeId
    """The pledge."""


@final
class PledgeDropped(Event, word="pledgeDropped"):
    """A pledge was given up."""

    __slots__ = ()

    keeps_paid_part: bool = False
    """Whether a part was paid, which is kept as a contribution."""

    pledge: PledgeId
    """The pledge."""


@final
class RefundGranted(Event, word="refundGranted"):
    """A refund was granted."""

    __slots__ = ()

    ground: Ground
    """Why."""

    line: RefundedLine | None = None
    """The reward line it refunds, if it was asked for by line."""

    parts: RefundParts
    """What it is made up of."""

    pledge: PledgeId
    """The pledge it refunds."""

    postings: Postings
    """The movement into refunds payable."""

    refund: RefundId
    """The refund."""


@final
class RefundInstructed(Event, word="refundInstructed"):
    """The host was told to pay a refund."""

    __slots__ = ()

    payment: PaymentId | None = None
    """The instruction; none when fees left the backer nothing to be paid: the refund is over then."""

    refund: RefundId
    """The refund."""

    units: Units
    """Share units cancelled."""


@final
class RefundPaid(Event, word="refundPaid"):
    """A refund was paid."""

    __slots__ = ()

    amount: Amount
    """How much it paid."""

    postings: Postings
    """The movement."""

    refund: RefundId
    """The refund."""


@final
class RefundFailed(Event, word="refundFailed"):
    """A refund could not be paid."""

    __slots__ = ()

    reason: Reference
    """Why."""

    refund: RefundId
    """The refund."""


@final
class RefundCameBack(Event, word="refundCameBack"):
    """What a refund had paid came back."""

    __slots__ = ()

    amount: Amount
    """How much came back."""

    postings: Postings
    """The movement."""

    reason: Reference
    """Why."""

    refund: RefundId
    """The refund."""


@final
class RefundPaidTwice(Event, word="refundPaidTwice"):
    """A refund was paid a second time."""

    __slots__ = ()

    amount: Amount
    """How much it paid."""

    postings: Postings
    """The movement."""

    refund: RefundId
    """The refund."""


@final
class RefundRetried(Event, word="refundRetried"):
    """A failed refund is tried again."""

    __slots__ = ()

    payment: PaymentId
    """The new instruction."""

    refund: RefundId
    """The refund."""


@final
class RefundPaidElsewhere(Event, word="refundPaidElsewhere"):
    """A failed refund was paid by another route."""

    __slots__ = ()

    amount: Amount
    """How much."""

    by_bank: bool = False
    """Whether a bank paid it: by a dispute that was lost. What the platform bore of the dispute it
    gets back.
    """

    postings: Postings
    """The movement."""

    reference: Reference
    """Reference of that payment, or of the dispute."""

    refund: RefundId
    """The refund."""


@final
class PledgeReleased(Event, word="pledgeReleased"):
    """A pledge was let go of."""

    __slots__ = ()

    ground: Ground
    """Why."""

    pledge: PledgeId
    """The pledge."""


@final
class DisputeNoticed(Event, word="disputeNoticed"):
    """A bank warns or asks, or stopped doing so."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""

    pledge: PledgeId
    """The pledge."""

    provider_ref: Reference
    """The gateway's reference."""

    state: DisputeState
    """Where it stands."""


@final
class DisputeOpened(Event, word="disputeOpened"):
    """A bank took money while it decides."""

    __slots__ = ()

    amount: Amount
    """How much the bank took."""

    cover: Cover
    """Where the money was taken from."""

    dispute: DisputeId
    """The dispute."""

    frozen: Units
    """Share units frozen."""

    of_pledge: Amount
    """Of that, money of the pledge."""

    pledge: PledgeId
    """The pledge."""

    postings: Postings
    """The movement."""

    provider_ref: Reference
    """The gateway's reference."""


@final
class DisputeMatched(Event, word="disputeMatched"):
    """The charge that a dispute is about cleared after it."""

    __slots__ = ()

    cover: Cover
    """Where its money is taken from now."""

    dispute: DisputeId
    """The dispute."""

    frozen: Units
    """Share units frozen."""

    of_pledge: Amount
    """Money of the pledge that it is about, besides what was known to be."""

    postings: Postings
    """The movement."""


@final
class EvidenceSubmitted(Event, word="evidenceSubmitted"):
    """Evidence was handed in."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""

    evidence: Note
    """What speaks for the campaign."""


@final
class DisputeUnderReview(Event, word="disputeUnderReview"):
    """Evidence reached the bank."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""


@final
class DisputeWon(Event, word="disputeWon"):
    """A dispute was won."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""

    postings: Postings
    """The movement."""


@final
class DisputeLost(Event, word="disputeLost"):
    """A dispute was lost."""

    __slots__ = ()

    barred: bool = False
    """Whether the backer is barred from further pledges."""

    dispute: DisputeId
    """The dispute."""

    of_pledge: Amount
    """What the pledge loses of its refundable money."""

    postings: Postings
    """The movement."""


@final
class DisputeClosed(Event, word="disputeClosed"):
    """A refund settled a warning or an inquiry."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""


@final
class DisputeFeeBooked(Event, word="disputeFeeBooked"):
    """The processor took or returned a fee for a dispute."""

    __slots__ = ()

    amount: Amount
    """How much."""

    dispute: DisputeId
    """The dispute."""

    fee: DisputeFee
    """Which fee."""

    postings: Postings
    """The movement."""


@final
class DisputeReportNoted(Event, word="disputeReportNoted"):
    """A report about a dispute changed nothing."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""

    reason: DisputeNotedReason
    """Why nothing changes."""

    stage: DisputeStage
    """What it said."""


@final
class TierAdded(Event, word="tierAdded"):
    """A tier was added."""

    __slots__ = ()

    terms: TierTerms
    """What it promises."""

    tier: TierId
    """The tier."""


@final
class TierEdited(Event, word="tierEdited"):
    """A tier was rewritten."""

    __slots__ = ()

    terms: TierTerms
    """The whole new promise."""

    tier: TierId
    """The tier."""


@final
class TierEnded(Event, word="tierEnded"):
    """A tier was withdrawn."""

    __slots__ = ()

    tier: TierId
    """The tier."""


@final
class TierReserved(Event, word="tierReserved"):
    """Units were reserved."""

    __slots__ = ()

    account: AccountId
    """For whom."""

    quantity: int
    """How many in all."""

    tier: TierId
    """The tier."""

    until: Timestamp
    """Until when, exclusive."""


@final
class ReservationReleased(Event, word="reservationReleased"):
    """A reservation was given up."""

    __slots__ = ()

    account: AccountId
    """Whose it was."""

    tier: TierId
    """The tier."""


@final
class ReservationUsed(Event, word="reservationUsed"):
    """A pledge took what its backer had reserved or waited for."""

    __slots__ = ()

    account: AccountId
    """The backer."""

    quantity: int
    """Units that the pledge took: as many fewer are reserved for the backer, and waited for."""

    tier: TierId
    """The tier."""


@final
class WaitlistJoined(Event, word="waitlistJoined"):
    """Somebody waits."""

    __slots__ = ()

    account: AccountId
    """Who."""

    quantity: int
    """How many in all."""

    tier: TierId
    """The tier."""


@final
class WaitlistLeft(Event, word="waitlistLeft"):
    """Somebody waits no longer."""

    __slots__ = ()

    account: AccountId
    """Who."""

    tier: TierId
    """The tier."""


@final
class SlotOffered(Event, word="slotOffered"):
    """The first in line got a reservation."""

    __slots__ = ()

    account: AccountId
    """Who waited."""

    quantity: int
    """How many are reserved beside what is reserved for the account already, which holds no longer
    for that.
    """

    tier: TierId
    """The tier."""

    until: Timestamp
    """Until when, exclusive. Not taken by then, it passes on to the next."""


@final
class SurveyAnswered(Event, word="surveyAnswered"):
    """A survey was answered."""

    __slots__ = ()

    answers: Sequence[Answer]
    """The answers."""

    pledge: PledgeId
    """The pledge."""


@final
class SurveyClosed(Event, word="surveyClosed"):
    """The answers of a survey were locked."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class SurveyReopened(Event, word="surveyReopened"):
    """The answers of a survey were unlocked."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class FulfilmentSet(Event, word="fulfilmentSet"):
    """The delivery of a line moved on."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""

    state: FulfilmentState
    """The state that the delivery is in now."""

    tier: TierId
    """The tier of the line."""

    tracking: Reference | None = None
    """The carrier's tracking number."""


@final
class ClassAdded(Event, word="classAdded"):
    """A class was added."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    terms: ClassTerms
    """Its terms."""


@final
class ClassEdited(Event, word="classEdited"):
    """The terms of a class were replaced."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    terms: ClassTerms
    """The whole new terms."""


@final
class AuthorisedRaised(Event, word="authorisedRaised"):
    """The ceiling of a class was raised."""

    __slots__ = ()

    authorised: Units
    """The new ceiling."""

    before: Units
    """The ceiling before."""

    class_: ClassId
    """The class."""


@final
class SharesIssued(Event, word="sharesIssued"):
    """Shares were issued for money that cleared."""

    __slots__ = ()

    class_: ClassId
    """Their class."""

    frozen: bool = False
    """Frozen from the start, because the pledge is under dispute."""

    holder: AccountId
    """Who holds them."""

    issued: NewLot
    """The certificate."""

    locked_until: Timestamp | None = None
    """Until when they may not be transferred."""

    pledge: PledgeId
    """The pledge whose money bought them."""


@final
class SharesShort(Event, word="sharesShort"):
    """Money buys more units than are left."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    pledge: PledgeId
    """The pledge."""

    units: Units
    """Units that are due and could not be issued."""


@final
class SharesGranted(Event, word="sharesGranted"):
    """Shares were granted."""

    __slots__ = ()

    class_: ClassId
    """Their class."""

    granted: NewLot
    """The certificate."""

    holder: AccountId
    """Who holds them."""

    locked_until: Timestamp | None = None
    """Until when they may not be transferred."""

    reason: Reason
    """What for."""


@final
class SharesTransferred(Event, word="sharesTransferred"):
    """Shares were transferred."""

    __slots__ = ()

    balance: NewLot | None = None
    """What stayed behind."""

    class_: ClassId
    """Its class."""

    exemption: Exemption | None = None
    """What let it move before its lock ended."""

    from_: AccountId
    """Who held it."""

    lot: LotId
    """The lot that ended."""

    moved: NewLot
    """What moved."""

    to: AccountId
    """Who holds what moved."""


@final
class SharesCancelled(Event, word="sharesCancelled"):
    """Shares were cancelled."""

    __slots__ = ()

    balance: NewLot | None = None
    """What is left of the lot, to the same holder."""

    cause: CancelCause
    """Why."""

    class_: ClassId
    """Its class."""

    holder: AccountId
    """Who held it."""

    lot: LotId
    """The lot that ended."""

    pledge: PledgeId
    """The pledge whose money went back."""

    units: Units
    """Units cancelled."""


@final
class SharesFrozen(Event, word="sharesFrozen"):
    """Lots were frozen."""

    __slots__ = ()

    lots: Sequence[LotId]
    """The lots."""

    pledge: PledgeId
    """The pledge under dispute."""

    units: Units
    """Units in them."""


@final
class SharesUnfrozen(Event, word="sharesUnfrozen"):
    """Lots can move and vote again."""

    __slots__ = ()

    lots: Sequence[LotId]
    """The lots."""

    pledge: PledgeId
    """The pledge that was under dispute."""

    units: Units
    """Units in them."""


@final
class ProposalPut(Event, word="proposalPut"):
    """A proposal was put."""

    __slots__ = ()

    author: AccountId
    """Who put it."""

    closes: Timestamp
    """When voting closes, exclusive."""

    electorate: int
    """Votes of the whole register at the record date."""

    method: Method
    """How it is counted."""

    opens: Timestamp
    """When voting opens."""

    proposal: ProposalId
    """The proposal."""

    record_at: Timestamp
    """Record date."""

    subject: Subject
    """What it does when it passes."""

    text: Body
    """The reasoning."""

    title: Title
    """What is asked."""


@final
class BallotCast(Event, word="ballotCast"):
    """A ballot was cast."""

    __slots__ = ()

    choice: Choice
    """How."""

    proposal: ProposalId
    """The proposal."""

    voter: AccountId
    """Who voted."""

    weight: int
    """With how many votes."""


@final
class ProposalWithdrawn(Event, word="proposalWithdrawn"):
    """A proposal was taken back."""

    __slots__ = ()

    proposal: ProposalId
    """The proposal."""


@final
class ProposalClosed(Event, word="proposalClosed"):
    """A vote was counted."""

    __slots__ = ()

    effect: Effect | None = None
    """What became of its subject; none when it did not pass."""

    passed: bool
    """Whether it passed."""

    proposal: ProposalId
    """The proposal."""

    tally: Tally
    """The sums it was decided on."""


@final
class FeatureProposed(Event, word="featureProposed"):
    """A feature was asked for."""

    __slots__ = ()

    author: AccountId
    """Who asked for it."""

    feature: FeatureId
    """The feature."""

    issue: Link | None = None
    """The issue on a forge."""

    text: Body
    """More about it."""

    title: Title
    """What it is."""


@final
class FeatureMoved(Event, word="featureMoved"):
    """A feature moved on, or back."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""

    from_: FeatureState
    """Where it stood."""

    reason: Reason | None = None
    """Why, where a reason is asked for."""

    to: FeatureState
    """Where it stands."""


@final
class PrioritiesSet(Event, word="prioritiesSet"):
    """A holder set their priorities."""

    __slots__ = ()

    holder: AccountId
    """The holder."""

    spread: Sequence[Emphasis]
    """The spread, with the votes that each part carries."""


@final
class PrioritiesReweighed(Event, word="prioritiesReweighed"):
    """A holder's votes were spread anew."""

    __slots__ = ()

    holder: AccountId
    """The holder."""

    spread: Sequence[Emphasis]
    """The spread, with the votes that each part carries."""


@final
class MilestoneAdded(Event, word="milestoneAdded"):
    """A milestone was added."""

    __slots__ = ()

    due: Timestamp | None = None
    """When it is due."""

    milestone: MilestoneId
    """The milestone."""

    share: Rate
    """Share of the escrow at success that it releases."""

    title: Title
    """What will be delivered."""


@final
class MilestoneRemoved(Event, word="milestoneRemoved"):
    """A milestone was taken out."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""


@final
class TranchesFixed(Event, word="tranchesFixed"):
    """The tranches of the milestones were fixed."""

    __slots__ = ()

    tranches: Sequence[Tranche]
    """One for each milestone, in their order."""


@final
class TrancheRaised(Event, word="trancheRaised"):
    """Late money joined a tranche."""

    __slots__ = ()

    by: Amount
    """By how much."""

    milestone: MilestoneId
    """The milestone."""


@final
class MilestoneDelivered(Event, word="milestoneDelivered"):
    """A milestone was delivered, in the creator's word."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""


@final
class MilestoneMissed(Event, word="milestoneMissed"):
    """A milestone was missed."""

    __slots__ = ()

    amount: Amount
    """What goes back to the backers: the tranche, as far as escrow still holds it beside the other
    tranches and there are pledges to give it to.
    """

    milestone: MilestoneId
    """The milestone."""

    reason: Reason
    """Why."""


@final
class EscrowReleased(Event, word="escrowReleased"):
    """Escrow was released."""

    __slots__ = ()

    amount: Amount
    """How much left escrow."""

    held_back: Amount
    """How much of it is held back in the reserve."""

    milestone: MilestoneId | None = None
    """The milestone whose acceptance released it, if any."""

    postings: Postings
    """The movement."""


@final
class ReserveDated(Event, word="reserveDated"):
    """The time for which the reserve is held began."""

    __slots__ = ()

    until: Timestamp
    """Until when it is held, exclusive."""


@final
class ReserveReleased(Event, word="reserveReleased"):
    """The reserve was released."""

    __slots__ = ()

    amount: Amount
    """How much."""

    postings: Postings
    """The movement."""


@final
class PayoutRequested(Event, word="payoutRequested"):
    """A payout was asked for."""

    __slots__ = ()

    amount: Amount
    """How much the payee gets."""

    feature: FeatureId | None = None
    """The shipped feature it pays for, if any."""

    fee: Amount
    """What is reserved for the processor."""

    payee: AccountId
    """Who is paid."""

    payment: PaymentId
    """The instruction."""

    payout: PayoutId
    """The payout."""

    postings: Postings
    """The movement."""

    reason: Reason
    """What it is for."""


@final
class PayoutRetried(Event, word="payoutRetried"):
    """A failed payout is tried again."""

    __slots__ = ()

    payment: PaymentId
    """The new instruction."""

    payout: PayoutId
    """The payout."""

    postings: Postings
    """The movement."""


@final
class PayoutPaid(Event, word="payoutPaid"):
    """A payout was paid."""

    __slots__ = ()

    amount: Amount
    """How much the payee got."""

    borne: Amount
    """Of the amount, what the platform bore because the creator had no more."""

    fee: Amount
    """What the processor took."""

    payout: PayoutId
    """The payout."""

    postings: Postings
    """The movement."""


@final
class PayoutFailed(Event, word="payoutFailed"):
    """A payout could not be paid."""

    __slots__ = ()

    failure: Reference
    """Why, in the gateway's word."""

    payout: PayoutId
    """The payout."""

    postings: Postings
    """The movement."""


@final
class PayoutCameBack(Event, word="payoutCameBack"):
    """What a payout had paid came back."""

    __slots__ = ()

    amount: Amount
    """How much came back."""

    borne: Amount
    """Of that, what the platform had borne."""

    failure: Reference
    """Why, in the gateway's word."""

    payout: PayoutId
    """The payout."""

    postings: Postings
    """The movement."""


@final
class CommentPosted(Event, word="commentPosted"):
    """A comment was posted."""

    __slots__ = ()

    author: AccountId
    """Who wrote it."""

    comment: CommentId
    """The comment."""

    reply_to: CommentId | None = None
    """The comment that it answers."""

    text: Note
    """What."""


@final
class CommentEdited(Event, word="commentEdited"):
    """A comment was rewritten."""

    __slots__ = ()

    comment: CommentId
    """The comment."""

    text: Note
    """The new text."""


@final
class CommentHidden(Event, word="commentHidden"):
    """A comment was hidden."""

    __slots__ = ()

    comment: CommentId
    """The comment."""

    hidden: Hidden
    """By whom and why."""


@final
class CommentShown(Event, word="commentShown"):
    """A comment is shown again."""

    __slots__ = ()

    comment: CommentId
    """The comment."""


@final
class PostPublished(Event, word="postPublished"):
    """A post was published."""

    __slots__ = ()

    author: AccountId
    """Who wrote it."""

    backers_only: bool
    """Only for backers."""

    post: PostId
    """The post."""

    text: Body
    """Text, Markdown."""

    title: Title
    """Title."""


@final
class PostEdited(Event, word="postEdited"):
    """A post was rewritten."""

    __slots__ = ()

    post: PostId
    """The post."""

    text: Body
    """The new text, Markdown."""

    title: Title
    """The new title."""
