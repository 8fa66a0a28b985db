# Made from the description of the wire: do not edit.
"""Commands: what somebody wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ._native import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .policy import Quorum, Threshold
    from .records import (
        Answer,
        ClassTerms,
        DisputeStage,
        Part,
        PaymentResult,
        PledgeOrder,
        RefundAmount,
        Subject,
        TierTerms,
    )
    from .rows import Story, Terms
    from .texts import (
        AccountId,
        Body,
        ClassId,
        CommentId,
        DisputeId,
        FeatureId,
        Link,
        LotId,
        MilestoneId,
        Money,
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
    from .words import Choice, Currency, Exemption, FulfilmentState, Ground, Permission

__all__ = [
    "AcceptFeature",
    "AcceptMilestone",
    "AddClass",
    "AddMilestone",
    "AddTier",
    "AnnounceMaterialChange",
    "AnswerSurvey",
    "ApplyReceipt",
    "ApproveCampaign",
    "CancelCampaign",
    "CancelPledge",
    "CastBallot",
    "ChangePledge",
    "CloseFundingEarly",
    "CloseProposal",
    "Command",
    "CompleteCampaign",
    "ConfirmPledge",
    "CreateCampaign",
    "DeclineFeature",
    "DeliverMilestone",
    "EditClass",
    "EditComment",
    "EditPost",
    "EditStory",
    "EditTier",
    "EndTier",
    "GrantShares",
    "HideComment",
    "IssueShares",
    "JoinWaitlist",
    "LeaveWaitlist",
    "LockSurvey",
    "MissMilestone",
    "MoveDeadline",
    "OfferSlots",
    "PlacePledge",
    "PlanFeature",
    "PostComment",
    "ProposeFeature",
    "PublishPost",
    "PutProposal",
    "RaiseAuthorised",
    "RefundPledge",
    "RejectCampaign",
    "RejectFeature",
    "ReleaseEscrow",
    "ReleaseReservation",
    "ReleaseReserve",
    "RemoveCollaborator",
    "RemoveMilestone",
    "ReportDispute",
    "ReportPayment",
    "RequestPayout",
    "ReserveTier",
    "ResumeCampaign",
    "RetryPayout",
    "RetryRefund",
    "ReturnReceipt",
    "ReviseCampaign",
    "SetCollaborator",
    "SetFulfilment",
    "SetPaymentMethod",
    "SetPriorities",
    "SetTerms",
    "Settle",
    "SettleRefundElsewhere",
    "ShipFeature",
    "ShowComment",
    "StartDelivery",
    "StartFeature",
    "SubmitCampaign",
    "SubmitEvidence",
    "SuspendCampaign",
    "TransferShares",
    "UnlockSurvey",
    "WithdrawProposal",
]


class Command(Record, tag="kind"):
    """A command."""

    __slots__ = ()


@final
class CreateCampaign(Command, word="createCampaign"):
    """Creates a draft."""

    __slots__ = ()

    currency: Currency
    """The currency of everything inside."""

    story: Story
    """The story, which can be edited later."""


@final
class EditStory(Command, word="editStory"):
    """Rewrites the story."""

    __slots__ = ()

    story: Story
    """The whole new story."""


@final
class SetTerms(Command, word="setTerms"):
    """Sets the terms of a draft."""

    __slots__ = ()

    terms: Terms
    """The terms."""


@final
class SubmitCampaign(Command, word="submitCampaign"):
    """Hands a draft in for review."""

    __slots__ = ()


@final
class ApproveCampaign(Command, word="approveCampaign"):
    """Approves a campaign."""

    __slots__ = ()


@final
class RejectCampaign(Command, word="rejectCampaign"):
    """Sends a campaign back."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class ReviseCampaign(Command, word="reviseCampaign"):
    """Takes a campaign back to the draft."""

    __slots__ = ()


@final
class SuspendCampaign(Command, word="suspendCampaign"):
    """Holds a campaign."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class ResumeCampaign(Command, word="resumeCampaign"):
    """Lets a suspended campaign go on."""

    __slots__ = ()

    reason: Reason
    """Why."""


@final
class CancelCampaign(Command, word="cancelCampaign"):
    """Calls a campaign off."""

    __slots__ = ()

    fraud: bool = False
    """Whether it is called off for fraud: only a moderator may say so."""

    reason: Reason
    """Why."""


@final
class MoveDeadline(Command, word="moveDeadline"):
    """Moves the deadline."""

    __slots__ = ()

    deadline: Timestamp
    """The new deadline."""


@final
class CloseFundingEarly(Command, word="closeFundingEarly"):
    """Closes funding early."""

    __slots__ = ()

    deadline: Timestamp | None = None
    """The new deadline; the earliest allowed when none."""


@final
class AnnounceMaterialChange(Command, word="announceMaterialChange"):
    """Tells backers of a material change."""

    __slots__ = ()

    reason: Reason
    """What changed."""


@final
class StartDelivery(Command, word="startDelivery"):
    """Starts delivery."""

    __slots__ = ()


@final
class CompleteCampaign(Command, word="completeCampaign"):
    """Completes a campaign."""

    __slots__ = ()


@final
class SetCollaborator(Command, word="setCollaborator"):
    """Sets a collaborator."""

    __slots__ = ()

    account: AccountId
    """The account."""

    permissions: Sequence[Permission]
    """What it may do; at least one permission."""


@final
class RemoveCollaborator(Command, word="removeCollaborator"):
    """Removes a collaborator."""

    __slots__ = ()

    account: AccountId
    """The account."""


@final
class PlacePledge(Command, word="placePledge"):
    """Places a pledge."""

    __slots__ = ()

    order: PledgeOrder
    """What is ordered."""


@final
class ChangePledge(Command, word="changePledge"):
    """Replaces what a pledge orders."""

    __slots__ = ()

    order: PledgeOrder
    """The whole new order."""

    pledge: PledgeId
    """The pledge."""


@final
class ConfirmPledge(Command, word="confirmPledge"):
    """Confirms a pledge after a material change."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class CancelPledge(Command, word="cancelPledge"):
    """Calls a pledge off."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class ReportPayment(Command, word="reportPayment"):
    """Tells what became of a payment."""

    __slots__ = ()

    payment: PaymentId | None = None
    """The instruction; none when the gateway's event names none."""

    provider_ref: Reference
    """The gateway's own reference of the movement. The same reference is the same movement,
    however often it is reported.
    """

    result: PaymentResult
    """What became of it."""


@final
class SetPaymentMethod(Command, word="setPaymentMethod"):
    """Sets the payment method of a pledge."""

    __slots__ = ()

    method: Reference
    """The new method at the gateway."""

    pledge: PledgeId
    """The pledge."""


@final
class ApplyReceipt(Command, word="applyReceipt"):
    """Applies unapplied money to a pledge."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""

    receipt: ReceiptId
    """The receipt."""


@final
class ReturnReceipt(Command, word="returnReceipt"):
    """Sends unapplied money back."""

    __slots__ = ()

    receipt: ReceiptId
    """The receipt."""


@final
class Settle(Command, word="settle"):
    """Does the next step of work over many pledges."""

    __slots__ = ()

    limit: int
    """Most pledges to work on: 1 to 1,000."""


@final
class RefundPledge(Command, word="refundPledge"):
    """Gives money of a pledge back."""

    __slots__ = ()

    amount: RefundAmount
    """How much."""

    ground: Ground
    """Why."""

    pledge: PledgeId
    """The pledge."""


@final
class RetryRefund(Command, word="retryRefund"):
    """Tries a failed refund again."""

    __slots__ = ()

    method: Reference | None = None
    """Another payment method of the backer at the gateway."""

    refund: RefundId
    """The refund."""


@final
class SettleRefundElsewhere(Command, word="settleRefundElsewhere"):
    """States that a failed refund was paid by another route."""

    __slots__ = ()

    reference: Reference
    """Reference of that payment."""

    refund: RefundId
    """The refund."""


@final
class ReportDispute(Command, word="reportDispute"):
    """Tells where a dispute stands."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge whose payment is disputed."""

    provider_ref: Reference
    """The gateway's own reference of the dispute: the same reference is the same dispute, however
    often it is reported.
    """

    stage: DisputeStage
    """Where it stands."""


@final
class SubmitEvidence(Command, word="submitEvidence"):
    """Hands in evidence for a dispute."""

    __slots__ = ()

    dispute: DisputeId
    """The dispute."""

    evidence: Note
    """What speaks for the campaign."""


@final
class AddTier(Command, word="addTier"):
    """Adds a tier."""

    __slots__ = ()

    terms: TierTerms
    """What it promises."""


@final
class EditTier(Command, word="editTier"):
    """Rewrites what a tier promises."""

    __slots__ = ()

    terms: TierTerms
    """The whole new promise."""

    tier: TierId
    """The tier."""


@final
class EndTier(Command, word="endTier"):
    """Withdraws a tier."""

    __slots__ = ()

    tier: TierId
    """The tier."""


@final
class ReserveTier(Command, word="reserveTier"):
    """Reserves units of a scarce tier."""

    __slots__ = ()

    quantity: int
    """How many in all."""

    tier: TierId
    """The tier."""


@final
class ReleaseReservation(Command, word="releaseReservation"):
    """Gives a reservation up."""

    __slots__ = ()

    tier: TierId
    """The tier."""


@final
class JoinWaitlist(Command, word="joinWaitlist"):
    """Takes a place in a waiting list."""

    __slots__ = ()

    quantity: int
    """How many in all: what is reserved for the actor already is a part of them."""

    tier: TierId
    """The tier."""


@final
class LeaveWaitlist(Command, word="leaveWaitlist"):
    """Gives a place in a waiting list up."""

    __slots__ = ()

    tier: TierId
    """The tier."""


@final
class OfferSlots(Command, word="offerSlots"):
    """Offers what is free to those who wait."""

    __slots__ = ()

    tier: TierId
    """The tier."""


@final
class AnswerSurvey(Command, word="answerSurvey"):
    """Answers the survey of a pledge."""

    __slots__ = ()

    answers: Sequence[Answer]
    """The answers, each question once."""

    pledge: PledgeId
    """The pledge."""


@final
class LockSurvey(Command, word="lockSurvey"):
    """Locks the answers of a survey."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class UnlockSurvey(Command, word="unlockSurvey"):
    """Unlocks the answers of a survey."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class SetFulfilment(Command, word="setFulfilment"):
    """Moves the delivery of a line on."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""

    state: FulfilmentState
    """The state that the delivery is in now."""

    tier: TierId
    """The tier of the line."""

    tracking: Reference | None = None
    """The carrier's tracking number; only for what is shipped."""


@final
class AddClass(Command, word="addClass"):
    """Adds a class of shares."""

    __slots__ = ()

    terms: ClassTerms
    """Its terms."""


@final
class EditClass(Command, word="editClass"):
    """Replaces the terms of a class."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    terms: ClassTerms
    """The whole new terms."""


@final
class RaiseAuthorised(Command, word="raiseAuthorised"):
    """Raises the ceiling of a class."""

    __slots__ = ()

    authorised: Units
    """The new ceiling."""

    class_: ClassId
    """The class."""


@final
class GrantShares(Command, word="grantShares"):
    """Grants shares out of the reserve."""

    __slots__ = ()

    class_: ClassId
    """The class."""

    holder: AccountId
    """Who gets them."""

    reason: Reason
    """What for."""

    units: Units
    """How many."""


@final
class IssueShares(Command, word="issueShares"):
    """Issues what a pledge is still due."""

    __slots__ = ()

    pledge: PledgeId
    """The pledge."""


@final
class TransferShares(Command, word="transferShares"):
    """Transfers shares."""

    __slots__ = ()

    exemption: Exemption | None = None
    """What lets it move before its lock ends. Only the platform can know such a fact, so only an
    admin may state it.
    """

    lot: LotId
    """The lot."""

    to: AccountId
    """To whom."""

    units: Units
    """How many of its units."""


@final
class PutProposal(Command, word="putProposal"):
    """Puts a proposal."""

    __slots__ = ()

    closes: Timestamp
    """When voting closes, exclusive."""

    opens: Timestamp | None = None
    """When voting opens; now when none."""

    quorum: Quorum | None = None
    """Quorum; the policy's when none."""

    record_at: Timestamp | None = None
    """Record date; the moment before now when none. It lies in the past, and no more than 60 days
    before voting opens (R-VOTE-1; so 8 Del. C. § 213(a)), so that nobody can reach back to a
    time when they held more.
    """

    subject: Subject
    """What it does when it passes."""

    text: Body
    """The reasoning."""

    threshold: Threshold | None = None
    """Threshold; the policy's when none."""

    title: Title
    """What is asked."""


@final
class CastBallot(Command, word="castBallot"):
    """Casts or changes a ballot."""

    __slots__ = ()

    choice: Choice
    """How."""

    proposal: ProposalId
    """The proposal."""


@final
class WithdrawProposal(Command, word="withdrawProposal"):
    """Takes a proposal back."""

    __slots__ = ()

    proposal: ProposalId
    """The proposal."""


@final
class CloseProposal(Command, word="closeProposal"):
    """Has a vote counted."""

    __slots__ = ()

    proposal: ProposalId
    """The proposal."""


@final
class ProposeFeature(Command, word="proposeFeature"):
    """Asks for a feature."""

    __slots__ = ()

    issue: Link | None = None
    """The issue on a forge."""

    text: Body
    """More about it."""

    title: Title
    """What it is."""


@final
class PlanFeature(Command, word="planFeature"):
    """Plans a feature."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""


@final
class StartFeature(Command, word="startFeature"):
    """Starts a feature."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""


@final
class ShipFeature(Command, word="shipFeature"):
    """Ships a feature."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""


@final
class DeclineFeature(Command, word="declineFeature"):
    """Declines a feature."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""

    reason: Reason
    """Why."""


@final
class AcceptFeature(Command, word="acceptFeature"):
    """Accepts a shipped feature."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""


@final
class RejectFeature(Command, word="rejectFeature"):
    """Sends a shipped feature back."""

    __slots__ = ()

    feature: FeatureId
    """The feature."""

    reason: Reason
    """Why."""


@final
class SetPriorities(Command, word="setPriorities"):
    """Spreads a holder's votes over the open features."""

    __slots__ = ()

    spread: Sequence[Part]
    """The whole new spread."""


@final
class AddMilestone(Command, word="addMilestone"):
    """Adds a milestone to a draft."""

    __slots__ = ()

    due: Timestamp | None = None
    """When it is due."""

    share: Rate
    """Share of the escrow at success that it releases."""

    title: Title
    """What will be delivered."""


@final
class RemoveMilestone(Command, word="removeMilestone"):
    """Takes a milestone out of a draft."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""


@final
class DeliverMilestone(Command, word="deliverMilestone"):
    """Says that a milestone is delivered."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""


@final
class AcceptMilestone(Command, word="acceptMilestone"):
    """Accepts a delivered milestone."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""


@final
class MissMilestone(Command, word="missMilestone"):
    """Says that a milestone will not be delivered."""

    __slots__ = ()

    milestone: MilestoneId
    """The milestone."""

    reason: Reason
    """Why."""


@final
class ReleaseEscrow(Command, word="releaseEscrow"):
    """Releases what is left in escrow."""

    __slots__ = ()


@final
class ReleaseReserve(Command, word="releaseReserve"):
    """Releases the reserve."""

    __slots__ = ()


@final
class RequestPayout(Command, word="requestPayout"):
    """Asks for a payout."""

    __slots__ = ()

    amount: Money
    """How much the payee gets."""

    feature: FeatureId | None = None
    """The shipped feature it pays for, if any."""

    fee: Money | None = None
    """What the processor is expected to take on top; nothing when not given (R-PAYOUT-5)."""

    payee: AccountId
    """Who is paid."""

    reason: Reason
    """What it is for."""


@final
class RetryPayout(Command, word="retryPayout"):
    """Tries a failed payout again."""

    __slots__ = ()

    payout: PayoutId
    """The payout."""


@final
class PostComment(Command, word="postComment"):
    """Posts a comment."""

    __slots__ = ()

    reply_to: CommentId | None = None
    """The comment that it answers."""

    text: Note
    """What."""


@final
class EditComment(Command, word="editComment"):
    """Rewrites a comment."""

    __slots__ = ()

    comment: CommentId
    """The comment."""

    text: Note
    """The new text."""


@final
class HideComment(Command, word="hideComment"):
    """Hides a comment."""

    __slots__ = ()

    comment: CommentId
    """The comment."""

    reason: Reason
    """Why."""


@final
class ShowComment(Command, word="showComment"):
    """Shows a hidden comment again."""

    __slots__ = ()

    comment: CommentId
    """The comment."""


@final
class PublishPost(Command, word="publishPost"):
    """Publishes a post."""

    __slots__ = ()

    backers_only: bool = False
    """Only for backers."""

    text: Body
    """Text, Markdown."""

    title: Title
    """Title."""


@final
class EditPost(Command, word="editPost"):
    """Rewrites a post."""

    __slots__ = ()

    post: PostId
    """The post."""

    text: Body
    """The new text, Markdown."""

    title: Title
    """The new title."""
