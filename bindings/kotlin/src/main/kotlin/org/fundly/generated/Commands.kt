// What can be asked for.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** A command. */
public sealed interface Command : WireValue {
    /** Creates a draft. */
    public data class CreateCampaign(
        /** The currency of everything inside. */
        public val currency: Currency,
        /** The story, which can be edited later. */
        public val story: Story,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("createCampaign")
            out.member("currency"); this.currency.writeTo(out)
            out.member("story"); this.story.writeTo(out)
            out.close()
        }
    }

    /** Rewrites the story. */
    public data class EditStory(
        /** The whole new story. */
        public val story: Story,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("editStory")
            out.member("story"); this.story.writeTo(out)
            out.close()
        }
    }

    /** Sets the terms of a draft. */
    public data class SetTerms(
        /** The terms. */
        public val terms: Terms,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("setTerms")
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** Hands a draft in for review. */
    public data object SubmitCampaign : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("submitCampaign")
            out.close()
        }
    }

    /** Approves a campaign. */
    public data object ApproveCampaign : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("approveCampaign")
            out.close()
        }
    }

    /** Sends a campaign back. */
    public data class RejectCampaign(
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("rejectCampaign")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Takes a campaign back to the draft. */
    public data object ReviseCampaign : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reviseCampaign")
            out.close()
        }
    }

    /** Holds a campaign. */
    public data class SuspendCampaign(
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("suspendCampaign")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Lets a suspended campaign go on. */
    public data class ResumeCampaign(
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("resumeCampaign")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Calls a campaign off. */
    public data class CancelCampaign(
        /** Why. */
        public val reason: Reason,
        /** Whether it is called off for fraud: only a moderator may say so. */
        public val fraud: Boolean = false,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("cancelCampaign")
            if (this.fraud) { out.member("fraud"); out.flag(this.fraud) }
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Moves the deadline. */
    public data class MoveDeadline(
        /** The new deadline. */
        public val deadline: Instant,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("moveDeadline")
            out.member("deadline"); out.instant(this.deadline)
            out.close()
        }
    }

    /** Closes funding early. */
    public data class CloseFundingEarly(
        /** The new deadline; the earliest allowed when none. */
        public val deadline: Instant? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("closeFundingEarly")
            this.deadline?.let { out.member("deadline"); out.instant(it) }
            out.close()
        }
    }

    /** Tells backers of a material change. */
    public data class AnnounceMaterialChange(
        /** What changed. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("announceMaterialChange")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Starts delivery. */
    public data object StartDelivery : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("startDelivery")
            out.close()
        }
    }

    /** Completes a campaign. */
    public data object CompleteCampaign : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("completeCampaign")
            out.close()
        }
    }

    /** Sets a collaborator. */
    public data class SetCollaborator(
        /** The account. */
        public val account: AccountId,
        /** What it may do; at least one permission. */
        public val permissions: List<Permission>,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("setCollaborator")
            out.member("account"); this.account.writeTo(out)
            out.member("permissions"); out.list(this.permissions) { it.writeTo(out) }
            out.close()
        }
    }

    /** Removes a collaborator. */
    public data class RemoveCollaborator(
        /** The account. */
        public val account: AccountId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("removeCollaborator")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /** Places a pledge. */
    public data class PlacePledge(
        /** What is ordered. */
        public val order: PledgeOrder,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("placePledge")
            out.member("order"); this.order.writeTo(out)
            out.close()
        }
    }

    /** Replaces what a pledge orders. */
    public data class ChangePledge(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The whole new order. */
        public val order: PledgeOrder,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("changePledge")
            out.member("order"); this.order.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Confirms a pledge after a material change. */
    public data class ConfirmPledge(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("confirmPledge")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Calls a pledge off. */
    public data class CancelPledge(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("cancelPledge")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Tells what became of a payment. */
    public data class ReportPayment(
        /**
         * The gateway's own reference of the movement. The same reference is the same movement, however often it is
         * reported.
         */
        public val providerRef: Reference,
        /** What became of it. */
        public val result: PaymentResult,
        /** The instruction; none when the gateway's event names none. */
        public val payment: PaymentId? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reportPayment")
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("result"); this.result.writeTo(out)
            out.close()
        }
    }

    /** Sets the payment method of a pledge. */
    public data class SetPaymentMethod(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The new method at the gateway. */
        public val method: Reference,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("setPaymentMethod")
            out.member("method"); this.method.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Applies unapplied money to a pledge. */
    public data class ApplyReceipt(
        /** The receipt. */
        public val receipt: ReceiptId,
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("applyReceipt")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** Sends unapplied money back. */
    public data class ReturnReceipt(
        /** The receipt. */
        public val receipt: ReceiptId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("returnReceipt")
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** Does the next step of work over many pledges. */
    public data class Settle(
        /** Most pledges to work on: 1 to 1,000. */
        public val limit: Long,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settle")
            out.member("limit"); out.long(this.limit)
            out.close()
        }
    }

    /** Gives money of a pledge back. */
    public data class RefundPledge(
        /** The pledge. */
        public val pledge: PledgeId,
        /** How much. */
        public val amount: RefundAmount,
        /** Why. */
        public val ground: Ground,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundPledge")
            out.member("amount"); this.amount.writeTo(out)
            out.member("ground"); this.ground.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Tries a failed refund again. */
    public data class RetryRefund(
        /** The refund. */
        public val refund: RefundId,
        /** Another payment method of the backer at the gateway. */
        public val method: Reference? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("retryRefund")
            this.method?.let { out.member("method"); it.writeTo(out) }
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** States that a failed refund was paid by another route. */
    public data class SettleRefundElsewhere(
        /** The refund. */
        public val refund: RefundId,
        /** Reference of that payment. */
        public val reference: Reference,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settleRefundElsewhere")
            out.member("reference"); this.reference.writeTo(out)
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** Tells where a dispute stands. */
    public data class ReportDispute(
        /** The pledge whose payment is disputed. */
        public val pledge: PledgeId,
        /**
         * The gateway's own reference of the dispute: the same reference is the same dispute, however often it is
         * reported.
         */
        public val providerRef: Reference,
        /** Where it stands. */
        public val stage: DisputeStage,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reportDispute")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("stage"); this.stage.writeTo(out)
            out.close()
        }
    }

    /** Hands in evidence for a dispute. */
    public data class SubmitEvidence(
        /** The dispute. */
        public val dispute: DisputeId,
        /** What speaks for the campaign. */
        public val evidence: Note,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("submitEvidence")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("evidence"); this.evidence.writeTo(out)
            out.close()
        }
    }

    /** Adds a tier. */
    public data class AddTier(
        /** What it promises. */
        public val terms: TierTerms,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("addTier")
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** Rewrites what a tier promises. */
    public data class EditTier(
        /** The tier. */
        public val tier: TierId,
        /** The whole new promise. */
        public val terms: TierTerms,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("editTier")
            out.member("terms"); this.terms.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Withdraws a tier. */
    public data class EndTier(
        /** The tier. */
        public val tier: TierId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("endTier")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Reserves units of a scarce tier. */
    public data class ReserveTier(
        /** The tier. */
        public val tier: TierId,
        /** How many in all. */
        public val quantity: Long,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveTier")
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Gives a reservation up. */
    public data class ReleaseReservation(
        /** The tier. */
        public val tier: TierId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("releaseReservation")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Takes a place in a waiting list. */
    public data class JoinWaitlist(
        /** The tier. */
        public val tier: TierId,
        /** How many in all: what is reserved for the actor already is a part of them. */
        public val quantity: Long,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("joinWaitlist")
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Gives a place in a waiting list up. */
    public data class LeaveWaitlist(
        /** The tier. */
        public val tier: TierId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("leaveWaitlist")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Offers what is free to those who wait. */
    public data class OfferSlots(
        /** The tier. */
        public val tier: TierId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("offerSlots")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Answers the survey of a pledge. */
    public data class AnswerSurvey(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The answers, each question once. */
        public val answers: List<Answer>,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("answerSurvey")
            out.member("answers"); out.list(this.answers) { it.writeTo(out) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Locks the answers of a survey. */
    public data class LockSurvey(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lockSurvey")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Unlocks the answers of a survey. */
    public data class UnlockSurvey(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("unlockSurvey")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Moves the delivery of a line on. */
    public data class SetFulfilment(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The tier of the line. */
        public val tier: TierId,
        /** The state that the delivery is in now. */
        public val state: FulfilmentState,
        /** The carrier's tracking number; only for what is shipped. */
        public val tracking: Reference? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("setFulfilment")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            this.tracking?.let { out.member("tracking"); it.writeTo(out) }
            out.close()
        }
    }

    /** Adds a class of shares. */
    public data class AddClass(
        /** Its terms. */
        public val terms: ClassTerms,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("addClass")
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** Replaces the terms of a class. */
    public data class EditClass(
        /** The class. */
        public val `class`: ClassId,
        /** The whole new terms. */
        public val terms: ClassTerms,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("editClass")
            out.member("class"); this.`class`.writeTo(out)
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** Raises the ceiling of a class. */
    public data class RaiseAuthorised(
        /** The class. */
        public val `class`: ClassId,
        /** The new ceiling. */
        public val authorised: Long,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("raiseAuthorised")
            out.member("authorised"); out.long(this.authorised)
            out.member("class"); this.`class`.writeTo(out)
            out.close()
        }
    }

    /** Grants shares out of the reserve. */
    public data class GrantShares(
        /** The class. */
        public val `class`: ClassId,
        /** Who gets them. */
        public val holder: AccountId,
        /** How many. */
        public val units: Long,
        /** What for. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("grantShares")
            out.member("class"); this.`class`.writeTo(out)
            out.member("holder"); this.holder.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** Issues what a pledge is still due. */
    public data class IssueShares(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("issueShares")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Transfers shares. */
    public data class TransferShares(
        /** The lot. */
        public val lot: LotId,
        /** How many of its units. */
        public val units: Long,
        /** To whom. */
        public val to: AccountId,
        /**
         * What lets it move before its lock ends. Only the platform can know such a fact, so only an admin may state
         * it.
         */
        public val exemption: Exemption? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("transferShares")
            this.exemption?.let { out.member("exemption"); it.writeTo(out) }
            out.member("lot"); this.lot.writeTo(out)
            out.member("to"); this.to.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** Puts a proposal. */
    public data class PutProposal(
        /** What is asked. */
        public val title: Title,
        /** The reasoning. */
        public val text: Body,
        /** What it does when it passes. */
        public val subject: Subject,
        /** When voting closes, exclusive. */
        public val closes: Instant,
        /** When voting opens; now when none. */
        public val opens: Instant? = null,
        /** Quorum; the policy's when none. */
        public val quorum: Quorum? = null,
        /**
         * Record date; the moment before now when none. It lies in the past, and no more than 60 days before voting
         * opens (R-VOTE-1; so 8 Del. C. § 213(a)), so that nobody can reach back to a time when they held more.
         */
        public val recordAt: Instant? = null,
        /** Threshold; the policy's when none. */
        public val threshold: Threshold? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("putProposal")
            out.member("closes"); out.instant(this.closes)
            this.opens?.let { out.member("opens"); out.instant(it) }
            this.quorum?.let { out.member("quorum"); it.writeTo(out) }
            this.recordAt?.let { out.member("recordAt"); out.instant(it) }
            out.member("subject"); this.subject.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            this.threshold?.let { out.member("threshold"); it.writeTo(out) }
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** Casts or changes a ballot. */
    public data class CastBallot(
        /** The proposal. */
        public val proposal: ProposalId,
        /** How. */
        public val choice: Choice,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("castBallot")
            out.member("choice"); this.choice.writeTo(out)
            out.member("proposal"); this.proposal.writeTo(out)
            out.close()
        }
    }

    /** Takes a proposal back. */
    public data class WithdrawProposal(
        /** The proposal. */
        public val proposal: ProposalId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("withdrawProposal")
            out.member("proposal"); this.proposal.writeTo(out)
            out.close()
        }
    }

    /** Has a vote counted. */
    public data class CloseProposal(
        /** The proposal. */
        public val proposal: ProposalId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("closeProposal")
            out.member("proposal"); this.proposal.writeTo(out)
            out.close()
        }
    }

    /** Asks for a feature. */
    public data class ProposeFeature(
        /** What it is. */
        public val title: Title,
        /** More about it. */
        public val text: Body,
        /** The issue on a forge. */
        public val issue: Link? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposeFeature")
            this.issue?.let { out.member("issue"); it.writeTo(out) }
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** Plans a feature. */
    public data class PlanFeature(
        /** The feature. */
        public val feature: FeatureId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("planFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /** Starts a feature. */
    public data class StartFeature(
        /** The feature. */
        public val feature: FeatureId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("startFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /** Ships a feature. */
    public data class ShipFeature(
        /** The feature. */
        public val feature: FeatureId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("shipFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /** Declines a feature. */
    public data class DeclineFeature(
        /** The feature. */
        public val feature: FeatureId,
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("declineFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Accepts a shipped feature. */
    public data class AcceptFeature(
        /** The feature. */
        public val feature: FeatureId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("acceptFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /** Sends a shipped feature back. */
    public data class RejectFeature(
        /** The feature. */
        public val feature: FeatureId,
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("rejectFeature")
            out.member("feature"); this.feature.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Spreads a holder's votes over the open features. */
    public data class SetPriorities(
        /** The whole new spread. */
        public val spread: List<Part>,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("setPriorities")
            out.member("spread"); out.list(this.spread) { it.writeTo(out) }
            out.close()
        }
    }

    /** Adds a milestone to a draft. */
    public data class AddMilestone(
        /** What will be delivered. */
        public val title: Title,
        /** Share of the escrow at success that it releases. */
        public val share: Rate,
        /** When it is due. */
        public val due: Instant? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("addMilestone")
            this.due?.let { out.member("due"); out.instant(it) }
            out.member("share"); this.share.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** Takes a milestone out of a draft. */
    public data class RemoveMilestone(
        /** The milestone. */
        public val milestone: MilestoneId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("removeMilestone")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** Says that a milestone is delivered. */
    public data class DeliverMilestone(
        /** The milestone. */
        public val milestone: MilestoneId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deliverMilestone")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** Accepts a delivered milestone. */
    public data class AcceptMilestone(
        /** The milestone. */
        public val milestone: MilestoneId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("acceptMilestone")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** Says that a milestone will not be delivered. */
    public data class MissMilestone(
        /** The milestone. */
        public val milestone: MilestoneId,
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("missMilestone")
            out.member("milestone"); this.milestone.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Releases what is left in escrow. */
    public data object ReleaseEscrow : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("releaseEscrow")
            out.close()
        }
    }

    /** Releases the reserve. */
    public data object ReleaseReserve : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("releaseReserve")
            out.close()
        }
    }

    /** Asks for a payout. */
    public data class RequestPayout(
        /** Who is paid. */
        public val payee: AccountId,
        /** How much the payee gets. */
        public val amount: Money,
        /** What it is for. */
        public val reason: Reason,
        /** The shipped feature it pays for, if any. */
        public val feature: FeatureId? = null,
        /** What the processor is expected to take on top; nothing when not given (R-PAYOUT-5). */
        public val fee: Money? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("requestPayout")
            out.member("amount"); this.amount.writeTo(out)
            this.feature?.let { out.member("feature"); it.writeTo(out) }
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.member("payee"); this.payee.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Tries a failed payout again. */
    public data class RetryPayout(
        /** The payout. */
        public val payout: PayoutId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("retryPayout")
            out.member("payout"); this.payout.writeTo(out)
            out.close()
        }
    }

    /** Posts a comment. */
    public data class PostComment(
        /** What. */
        public val text: Note,
        /** The comment that it answers. */
        public val replyTo: CommentId? = null,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("postComment")
            this.replyTo?.let { out.member("replyTo"); it.writeTo(out) }
            out.member("text"); this.text.writeTo(out)
            out.close()
        }
    }

    /** Rewrites a comment. */
    public data class EditComment(
        /** The comment. */
        public val comment: CommentId,
        /** The new text. */
        public val text: Note,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("editComment")
            out.member("comment"); this.comment.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.close()
        }
    }

    /** Hides a comment. */
    public data class HideComment(
        /** The comment. */
        public val comment: CommentId,
        /** Why. */
        public val reason: Reason,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("hideComment")
            out.member("comment"); this.comment.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Shows a hidden comment again. */
    public data class ShowComment(
        /** The comment. */
        public val comment: CommentId,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("showComment")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /** Publishes a post. */
    public data class PublishPost(
        /** Title. */
        public val title: Title,
        /** Text, Markdown. */
        public val text: Body,
        /** Only for backers. */
        public val backersOnly: Boolean = false,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("publishPost")
            if (this.backersOnly) { out.member("backersOnly"); out.flag(this.backersOnly) }
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** Rewrites a post. */
    public data class EditPost(
        /** The post. */
        public val post: PostId,
        /** The new title. */
        public val title: Title,
        /** The new text, Markdown. */
        public val text: Body,
    ) : Command {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("editPost")
            out.member("post"); this.post.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Command>() {
        override fun read(from: JsonReader): Command = when (val word = from.tag("kind")) {
            "createCampaign" -> readCreateCampaign(from)
            "editStory" -> readEditStory(from)
            "setTerms" -> readSetTerms(from)
            "submitCampaign" -> SubmitCampaign.also { from.skip() }
            "approveCampaign" -> ApproveCampaign.also { from.skip() }
            "rejectCampaign" -> readRejectCampaign(from)
            "reviseCampaign" -> ReviseCampaign.also { from.skip() }
            "suspendCampaign" -> readSuspendCampaign(from)
            "resumeCampaign" -> readResumeCampaign(from)
            "cancelCampaign" -> readCancelCampaign(from)
            "moveDeadline" -> readMoveDeadline(from)
            "closeFundingEarly" -> readCloseFundingEarly(from)
            "announceMaterialChange" -> readAnnounceMaterialChange(from)
            "startDelivery" -> StartDelivery.also { from.skip() }
            "completeCampaign" -> CompleteCampaign.also { from.skip() }
            "setCollaborator" -> readSetCollaborator(from)
            "removeCollaborator" -> readRemoveCollaborator(from)
            "placePledge" -> readPlacePledge(from)
            "changePledge" -> readChangePledge(from)
            "confirmPledge" -> readConfirmPledge(from)
            "cancelPledge" -> readCancelPledge(from)
            "reportPayment" -> readReportPayment(from)
            "setPaymentMethod" -> readSetPaymentMethod(from)
            "applyReceipt" -> readApplyReceipt(from)
            "returnReceipt" -> readReturnReceipt(from)
            "settle" -> readSettle(from)
            "refundPledge" -> readRefundPledge(from)
            "retryRefund" -> readRetryRefund(from)
            "settleRefundElsewhere" -> readSettleRefundElsewhere(from)
            "reportDispute" -> readReportDispute(from)
            "submitEvidence" -> readSubmitEvidence(from)
            "addTier" -> readAddTier(from)
            "editTier" -> readEditTier(from)
            "endTier" -> readEndTier(from)
            "reserveTier" -> readReserveTier(from)
            "releaseReservation" -> readReleaseReservation(from)
            "joinWaitlist" -> readJoinWaitlist(from)
            "leaveWaitlist" -> readLeaveWaitlist(from)
            "offerSlots" -> readOfferSlots(from)
            "answerSurvey" -> readAnswerSurvey(from)
            "lockSurvey" -> readLockSurvey(from)
            "unlockSurvey" -> readUnlockSurvey(from)
            "setFulfilment" -> readSetFulfilment(from)
            "addClass" -> readAddClass(from)
            "editClass" -> readEditClass(from)
            "raiseAuthorised" -> readRaiseAuthorised(from)
            "grantShares" -> readGrantShares(from)
            "issueShares" -> readIssueShares(from)
            "transferShares" -> readTransferShares(from)
            "putProposal" -> readPutProposal(from)
            "castBallot" -> readCastBallot(from)
            "withdrawProposal" -> readWithdrawProposal(from)
            "closeProposal" -> readCloseProposal(from)
            "proposeFeature" -> readProposeFeature(from)
            "planFeature" -> readPlanFeature(from)
            "startFeature" -> readStartFeature(from)
            "shipFeature" -> readShipFeature(from)
            "declineFeature" -> readDeclineFeature(from)
            "acceptFeature" -> readAcceptFeature(from)
            "rejectFeature" -> readRejectFeature(from)
            "setPriorities" -> readSetPriorities(from)
            "addMilestone" -> readAddMilestone(from)
            "removeMilestone" -> readRemoveMilestone(from)
            "deliverMilestone" -> readDeliverMilestone(from)
            "acceptMilestone" -> readAcceptMilestone(from)
            "missMilestone" -> readMissMilestone(from)
            "releaseEscrow" -> ReleaseEscrow.also { from.skip() }
            "releaseReserve" -> ReleaseReserve.also { from.skip() }
            "requestPayout" -> readRequestPayout(from)
            "retryPayout" -> readRetryPayout(from)
            "postComment" -> readPostComment(from)
            "editComment" -> readEditComment(from)
            "hideComment" -> readHideComment(from)
            "showComment" -> readShowComment(from)
            "publishPost" -> readPublishPost(from)
            "editPost" -> readEditPost(from)
            else -> from.unknown("Command", word)
        }

        private fun readCreateCampaign(from: JsonReader): CreateCampaign {
            var currency_: Currency? = null
            var story_: Story? = null
            from.members { name ->
                when (name) {
                    "currency" -> currency_ = Currency.read(from)
                    "story" -> story_ = Story.read(from)
                    else -> from.skip()
                }
            }
            return CreateCampaign(
                currency = currency_ ?: from.missing("currency"),
                story = story_ ?: from.missing("story"),
            )
        }

        private fun readEditStory(from: JsonReader): EditStory {
            var story_: Story? = null
            from.members { name ->
                when (name) {
                    "story" -> story_ = Story.read(from)
                    else -> from.skip()
                }
            }
            return EditStory(
                story = story_ ?: from.missing("story"),
            )
        }

        private fun readSetTerms(from: JsonReader): SetTerms {
            var terms_: Terms? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = Terms.read(from)
                    else -> from.skip()
                }
            }
            return SetTerms(
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readRejectCampaign(from: JsonReader): RejectCampaign {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return RejectCampaign(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readSuspendCampaign(from: JsonReader): SuspendCampaign {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return SuspendCampaign(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readResumeCampaign(from: JsonReader): ResumeCampaign {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return ResumeCampaign(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readCancelCampaign(from: JsonReader): CancelCampaign {
            var fraud_: Boolean? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "fraud" -> fraud_ = from.flag()
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return CancelCampaign(
                fraud = fraud_ ?: false,
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readMoveDeadline(from: JsonReader): MoveDeadline {
            var deadline_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.instant()
                    else -> from.skip()
                }
            }
            return MoveDeadline(
                deadline = deadline_ ?: from.missing("deadline"),
            )
        }

        private fun readCloseFundingEarly(from: JsonReader): CloseFundingEarly {
            var deadline_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return CloseFundingEarly(
                deadline = deadline_,
            )
        }

        private fun readAnnounceMaterialChange(from: JsonReader): AnnounceMaterialChange {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return AnnounceMaterialChange(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readSetCollaborator(from: JsonReader): SetCollaborator {
            var account_: AccountId? = null
            var permissions_: List<Permission>? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "permissions" -> permissions_ = from.list { Permission.read(from) }
                    else -> from.skip()
                }
            }
            return SetCollaborator(
                account = account_ ?: from.missing("account"),
                permissions = permissions_ ?: from.missing("permissions"),
            )
        }

        private fun readRemoveCollaborator(from: JsonReader): RemoveCollaborator {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return RemoveCollaborator(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readPlacePledge(from: JsonReader): PlacePledge {
            var order_: PledgeOrder? = null
            from.members { name ->
                when (name) {
                    "order" -> order_ = PledgeOrder.read(from)
                    else -> from.skip()
                }
            }
            return PlacePledge(
                order = order_ ?: from.missing("order"),
            )
        }

        private fun readChangePledge(from: JsonReader): ChangePledge {
            var order_: PledgeOrder? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "order" -> order_ = PledgeOrder.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return ChangePledge(
                order = order_ ?: from.missing("order"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readConfirmPledge(from: JsonReader): ConfirmPledge {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return ConfirmPledge(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readCancelPledge(from: JsonReader): CancelPledge {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return CancelPledge(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readReportPayment(from: JsonReader): ReportPayment {
            var payment_: PaymentId? = null
            var providerRef_: Reference? = null
            var result_: PaymentResult? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "result" -> result_ = PaymentResult.read(from)
                    else -> from.skip()
                }
            }
            return ReportPayment(
                payment = payment_,
                providerRef = providerRef_ ?: from.missing("providerRef"),
                result = result_ ?: from.missing("result"),
            )
        }

        private fun readSetPaymentMethod(from: JsonReader): SetPaymentMethod {
            var method_: Reference? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "method" -> method_ = Reference.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SetPaymentMethod(
                method = method_ ?: from.missing("method"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readApplyReceipt(from: JsonReader): ApplyReceipt {
            var pledge_: PledgeId? = null
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ApplyReceipt(
                pledge = pledge_ ?: from.missing("pledge"),
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readReturnReceipt(from: JsonReader): ReturnReceipt {
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReturnReceipt(
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readSettle(from: JsonReader): Settle {
            var limit_: Long? = null
            from.members { name ->
                when (name) {
                    "limit" -> limit_ = from.long()
                    else -> from.skip()
                }
            }
            return Settle(
                limit = limit_ ?: from.missing("limit"),
            )
        }

        private fun readRefundPledge(from: JsonReader): RefundPledge {
            var amount_: RefundAmount? = null
            var ground_: Ground? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = RefundAmount.read(from)
                    "ground" -> ground_ = Ground.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return RefundPledge(
                amount = amount_ ?: from.missing("amount"),
                ground = ground_ ?: from.missing("ground"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readRetryRefund(from: JsonReader): RetryRefund {
            var method_: Reference? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RetryRefund(
                method = method_,
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readSettleRefundElsewhere(from: JsonReader): SettleRefundElsewhere {
            var reference_: Reference? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "reference" -> reference_ = Reference.read(from)
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return SettleRefundElsewhere(
                reference = reference_ ?: from.missing("reference"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readReportDispute(from: JsonReader): ReportDispute {
            var pledge_: PledgeId? = null
            var providerRef_: Reference? = null
            var stage_: DisputeStage? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "stage" -> stage_ = DisputeStage.read(from)
                    else -> from.skip()
                }
            }
            return ReportDispute(
                pledge = pledge_ ?: from.missing("pledge"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                stage = stage_ ?: from.missing("stage"),
            )
        }

        private fun readSubmitEvidence(from: JsonReader): SubmitEvidence {
            var dispute_: DisputeId? = null
            var evidence_: Note? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "evidence" -> evidence_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return SubmitEvidence(
                dispute = dispute_ ?: from.missing("dispute"),
                evidence = evidence_ ?: from.missing("evidence"),
            )
        }

        private fun readAddTier(from: JsonReader): AddTier {
            var terms_: TierTerms? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = TierTerms.read(from)
                    else -> from.skip()
                }
            }
            return AddTier(
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readEditTier(from: JsonReader): EditTier {
            var terms_: TierTerms? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = TierTerms.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return EditTier(
                terms = terms_ ?: from.missing("terms"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readEndTier(from: JsonReader): EndTier {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return EndTier(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readReserveTier(from: JsonReader): ReserveTier {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return ReserveTier(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readReleaseReservation(from: JsonReader): ReleaseReservation {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return ReleaseReservation(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readJoinWaitlist(from: JsonReader): JoinWaitlist {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return JoinWaitlist(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readLeaveWaitlist(from: JsonReader): LeaveWaitlist {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return LeaveWaitlist(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readOfferSlots(from: JsonReader): OfferSlots {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return OfferSlots(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readAnswerSurvey(from: JsonReader): AnswerSurvey {
            var answers_: List<Answer>? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "answers" -> answers_ = from.list { Answer.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return AnswerSurvey(
                answers = answers_ ?: from.missing("answers"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readLockSurvey(from: JsonReader): LockSurvey {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return LockSurvey(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readUnlockSurvey(from: JsonReader): UnlockSurvey {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return UnlockSurvey(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSetFulfilment(from: JsonReader): SetFulfilment {
            var pledge_: PledgeId? = null
            var state_: FulfilmentState? = null
            var tier_: TierId? = null
            var tracking_: Reference? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = FulfilmentState.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    "tracking" -> tracking_ = from.orNull { Reference.read(from) }
                    else -> from.skip()
                }
            }
            return SetFulfilment(
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
                tier = tier_ ?: from.missing("tier"),
                tracking = tracking_,
            )
        }

        private fun readAddClass(from: JsonReader): AddClass {
            var terms_: ClassTerms? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = ClassTerms.read(from)
                    else -> from.skip()
                }
            }
            return AddClass(
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readEditClass(from: JsonReader): EditClass {
            var class_: ClassId? = null
            var terms_: ClassTerms? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "terms" -> terms_ = ClassTerms.read(from)
                    else -> from.skip()
                }
            }
            return EditClass(
                `class` = class_ ?: from.missing("class"),
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readRaiseAuthorised(from: JsonReader): RaiseAuthorised {
            var authorised_: Long? = null
            var class_: ClassId? = null
            from.members { name ->
                when (name) {
                    "authorised" -> authorised_ = from.long()
                    "class" -> class_ = ClassId.read(from)
                    else -> from.skip()
                }
            }
            return RaiseAuthorised(
                authorised = authorised_ ?: from.missing("authorised"),
                `class` = class_ ?: from.missing("class"),
            )
        }

        private fun readGrantShares(from: JsonReader): GrantShares {
            var class_: ClassId? = null
            var holder_: AccountId? = null
            var reason_: Reason? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "holder" -> holder_ = AccountId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return GrantShares(
                `class` = class_ ?: from.missing("class"),
                holder = holder_ ?: from.missing("holder"),
                reason = reason_ ?: from.missing("reason"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readIssueShares(from: JsonReader): IssueShares {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return IssueShares(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readTransferShares(from: JsonReader): TransferShares {
            var exemption_: Exemption? = null
            var lot_: LotId? = null
            var to_: AccountId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "exemption" -> exemption_ = from.orNull { Exemption.read(from) }
                    "lot" -> lot_ = LotId.read(from)
                    "to" -> to_ = AccountId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return TransferShares(
                exemption = exemption_,
                lot = lot_ ?: from.missing("lot"),
                to = to_ ?: from.missing("to"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readPutProposal(from: JsonReader): PutProposal {
            var closes_: Instant? = null
            var opens_: Instant? = null
            var quorum_: Quorum? = null
            var recordAt_: Instant? = null
            var subject_: Subject? = null
            var text_: Body? = null
            var threshold_: Threshold? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "closes" -> closes_ = from.instant()
                    "opens" -> opens_ = from.orNull { from.instant() }
                    "quorum" -> quorum_ = from.orNull { Quorum.read(from) }
                    "recordAt" -> recordAt_ = from.orNull { from.instant() }
                    "subject" -> subject_ = Subject.read(from)
                    "text" -> text_ = Body.read(from)
                    "threshold" -> threshold_ = from.orNull { Threshold.read(from) }
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return PutProposal(
                closes = closes_ ?: from.missing("closes"),
                opens = opens_,
                quorum = quorum_,
                recordAt = recordAt_,
                subject = subject_ ?: from.missing("subject"),
                text = text_ ?: from.missing("text"),
                threshold = threshold_,
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readCastBallot(from: JsonReader): CastBallot {
            var choice_: Choice? = null
            var proposal_: ProposalId? = null
            from.members { name ->
                when (name) {
                    "choice" -> choice_ = Choice.read(from)
                    "proposal" -> proposal_ = ProposalId.read(from)
                    else -> from.skip()
                }
            }
            return CastBallot(
                choice = choice_ ?: from.missing("choice"),
                proposal = proposal_ ?: from.missing("proposal"),
            )
        }

        private fun readWithdrawProposal(from: JsonReader): WithdrawProposal {
            var proposal_: ProposalId? = null
            from.members { name ->
                when (name) {
                    "proposal" -> proposal_ = ProposalId.read(from)
                    else -> from.skip()
                }
            }
            return WithdrawProposal(
                proposal = proposal_ ?: from.missing("proposal"),
            )
        }

        private fun readCloseProposal(from: JsonReader): CloseProposal {
            var proposal_: ProposalId? = null
            from.members { name ->
                when (name) {
                    "proposal" -> proposal_ = ProposalId.read(from)
                    else -> from.skip()
                }
            }
            return CloseProposal(
                proposal = proposal_ ?: from.missing("proposal"),
            )
        }

        private fun readProposeFeature(from: JsonReader): ProposeFeature {
            var issue_: Link? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "issue" -> issue_ = from.orNull { Link.read(from) }
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return ProposeFeature(
                issue = issue_,
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readPlanFeature(from: JsonReader): PlanFeature {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return PlanFeature(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readStartFeature(from: JsonReader): StartFeature {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return StartFeature(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readShipFeature(from: JsonReader): ShipFeature {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return ShipFeature(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readDeclineFeature(from: JsonReader): DeclineFeature {
            var feature_: FeatureId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return DeclineFeature(
                feature = feature_ ?: from.missing("feature"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readAcceptFeature(from: JsonReader): AcceptFeature {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return AcceptFeature(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readRejectFeature(from: JsonReader): RejectFeature {
            var feature_: FeatureId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return RejectFeature(
                feature = feature_ ?: from.missing("feature"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readSetPriorities(from: JsonReader): SetPriorities {
            var spread_: List<Part>? = null
            from.members { name ->
                when (name) {
                    "spread" -> spread_ = from.list { Part.read(from) }
                    else -> from.skip()
                }
            }
            return SetPriorities(
                spread = spread_ ?: from.missing("spread"),
            )
        }

        private fun readAddMilestone(from: JsonReader): AddMilestone {
            var due_: Instant? = null
            var share_: Rate? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "due" -> due_ = from.orNull { from.instant() }
                    "share" -> share_ = Rate.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return AddMilestone(
                due = due_,
                share = share_ ?: from.missing("share"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readRemoveMilestone(from: JsonReader): RemoveMilestone {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return RemoveMilestone(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readDeliverMilestone(from: JsonReader): DeliverMilestone {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return DeliverMilestone(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readAcceptMilestone(from: JsonReader): AcceptMilestone {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return AcceptMilestone(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readMissMilestone(from: JsonReader): MissMilestone {
            var milestone_: MilestoneId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return MissMilestone(
                milestone = milestone_ ?: from.missing("milestone"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readRequestPayout(from: JsonReader): RequestPayout {
            var amount_: Money? = null
            var feature_: FeatureId? = null
            var fee_: Money? = null
            var payee_: AccountId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "feature" -> feature_ = from.orNull { FeatureId.read(from) }
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    "payee" -> payee_ = AccountId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return RequestPayout(
                amount = amount_ ?: from.missing("amount"),
                feature = feature_,
                fee = fee_,
                payee = payee_ ?: from.missing("payee"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readRetryPayout(from: JsonReader): RetryPayout {
            var payout_: PayoutId? = null
            from.members { name ->
                when (name) {
                    "payout" -> payout_ = PayoutId.read(from)
                    else -> from.skip()
                }
            }
            return RetryPayout(
                payout = payout_ ?: from.missing("payout"),
            )
        }

        private fun readPostComment(from: JsonReader): PostComment {
            var replyTo_: CommentId? = null
            var text_: Note? = null
            from.members { name ->
                when (name) {
                    "replyTo" -> replyTo_ = from.orNull { CommentId.read(from) }
                    "text" -> text_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return PostComment(
                replyTo = replyTo_,
                text = text_ ?: from.missing("text"),
            )
        }

        private fun readEditComment(from: JsonReader): EditComment {
            var comment_: CommentId? = null
            var text_: Note? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    "text" -> text_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return EditComment(
                comment = comment_ ?: from.missing("comment"),
                text = text_ ?: from.missing("text"),
            )
        }

        private fun readHideComment(from: JsonReader): HideComment {
            var comment_: CommentId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return HideComment(
                comment = comment_ ?: from.missing("comment"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readShowComment(from: JsonReader): ShowComment {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return ShowComment(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readPublishPost(from: JsonReader): PublishPost {
            var backersOnly_: Boolean? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "backersOnly" -> backersOnly_ = from.flag()
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return PublishPost(
                backersOnly = backersOnly_ ?: false,
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readEditPost(from: JsonReader): EditPost {
            var post_: PostId? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "post" -> post_ = PostId.read(from)
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return EditPost(
                post = post_ ?: from.missing("post"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }
    }
}
