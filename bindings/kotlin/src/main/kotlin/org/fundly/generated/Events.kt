// What happened.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** An event. */
public sealed interface Event : WireValue {
    /** A draft was created. */
    public data class CampaignCreated(
        /** The campaign. */
        public val campaign: CampaignId,
        /** Who created it. */
        public val creator: AccountId,
        /** Its currency. */
        public val currency: Currency,
        /** Its story. */
        public val story: Story,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignCreated")
            out.member("campaign"); this.campaign.writeTo(out)
            out.member("creator"); this.creator.writeTo(out)
            out.member("currency"); this.currency.writeTo(out)
            out.member("story"); this.story.writeTo(out)
            out.close()
        }
    }

    /** The story was rewritten. */
    public data class StoryEdited(
        /** The whole new story. */
        public val story: Story,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("storyEdited")
            out.member("story"); this.story.writeTo(out)
            out.close()
        }
    }

    /** The terms were set. */
    public data class TermsSet(
        /** The terms. */
        public val terms: Terms,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("termsSet")
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** A draft was handed in. */
    public data object CampaignSubmitted : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignSubmitted")
            out.close()
        }
    }

    /** A campaign was approved. */
    public data class CampaignApproved(
        /** When pledging opens. */
        public val opens: Instant,
        /** When pledging ends. */
        public val deadline: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignApproved")
            this.deadline?.let { out.member("deadline"); out.instant(it) }
            out.member("opens"); out.instant(this.opens)
            out.close()
        }
    }

    /** A campaign was sent back. */
    public data class CampaignRejected(
        /** Why. */
        public val reason: Reason,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignRejected")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** A campaign is a draft again. */
    public data object CampaignRevised : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignRevised")
            out.close()
        }
    }

    /** A campaign was suspended. */
    public data class CampaignSuspended(
        /** Why. */
        public val reason: Reason,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignSuspended")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** A campaign was resumed. */
    public data class CampaignResumed(
        /** Why. */
        public val reason: Reason,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignResumed")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** A campaign was called off. */
    public data class CampaignCancelled(
        /** Why. */
        public val reason: Reason,
        /** The ground on which pledges are given back. */
        public val ground: Ground,
        /** Pledges to unwind. */
        public val pledges: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignCancelled")
            out.member("ground"); this.ground.writeTo(out)
            out.member("pledges"); out.long(this.pledges)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** The deadline was moved. */
    public data class DeadlineMoved(
        /** The new deadline. */
        public val deadline: Instant,
        /** Whether funding was closed early. */
        public val early: Boolean = false,
        /** The deadline that stands again if the goal is not kept until the new one. */
        public val original: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deadlineMoved")
            out.member("deadline"); out.instant(this.deadline)
            if (this.early) { out.member("early"); out.flag(this.early) }
            this.original?.let { out.member("original"); out.instant(it) }
            out.close()
        }
    }

    /** An early close was given up: the old deadline stands again. */
    public data class DeadlineRestored(
        /** The deadline. */
        public val deadline: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deadlineRestored")
            out.member("deadline"); out.instant(this.deadline)
            out.close()
        }
    }

    /** The second round of two-round funding began. */
    public data class SecondRoundOpened(
        /** When the second round ends. */
        public val deadline: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("secondRoundOpened")
            out.member("deadline"); out.instant(this.deadline)
            out.close()
        }
    }

    /** Backers were told of a material change. */
    public data class MaterialChangeAnnounced(
        /** What changed. */
        public val reason: Reason,
        /** Until when pledges may be confirmed. */
        public val until: Instant,
        /** The deadline, where it had to be moved so that this time remains. */
        public val deadline: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("materialChangeAnnounced")
            this.deadline?.let { out.member("deadline"); out.instant(it) }
            out.member("reason"); this.reason.writeTo(out)
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /** A pledge was confirmed after a material change. */
    public data class PledgeConfirmed(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeConfirmed")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Delivery began. */
    public data object DeliveryStarted : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deliveryStarted")
            out.close()
        }
    }

    /** Everything is delivered. */
    public data object CampaignCompleted : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignCompleted")
            out.close()
        }
    }

    /** A collaborator was set. */
    public data class CollaboratorSet(
        /** The account. */
        public val account: AccountId,
        /** What it may do, sorted, each once. */
        public val permissions: List<Permission>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("collaboratorSet")
            out.member("account"); this.account.writeTo(out)
            out.member("permissions"); out.list(this.permissions) { it.writeTo(out) }
            out.close()
        }
    }

    /** A collaborator was removed. */
    public data class CollaboratorRemoved(
        /** The account. */
        public val account: AccountId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("collaboratorRemoved")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /** A pledge was placed. */
    public data class PledgePlaced(
        /** The pledge. */
        public val pledge: PledgeId,
        /** Who placed it. */
        public val backer: AccountId,
        /** Its first state. */
        public val state: PledgeState,
        /** What was ordered. */
        public val content: PledgeContent,
        /** Whether it came after success. */
        public val late: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgePlaced")
            out.member("backer"); this.backer.writeTo(out)
            out.member("content"); this.content.writeTo(out)
            if (this.late) { out.member("late"); out.flag(this.late) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /** A pledge was changed. */
    public data class PledgeChanged(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The whole new order. */
        public val content: PledgeContent,
        /** The state it has now. */
        public val state: PledgeState,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeChanged")
            out.member("content"); this.content.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /** A pledge was called off. */
    public data class PledgeCancelled(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeCancelled")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** The host is to carry out a payment. */
    public data class PaymentRequested(
        /** The instruction. */
        public val payment: PaymentId,
        /** What to do. */
        public val action: PaymentKind,
        /** What it is for. */
        public val purpose: Purpose,
        /** How much. */
        public val amount: Amount,
        /** Payment method at the gateway. */
        public val method: Reference? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentRequested")
            out.member("action"); this.action.writeTo(out)
            out.member("amount"); this.amount.writeTo(out)
            this.method?.let { out.member("method"); it.writeTo(out) }
            out.member("payment"); this.payment.writeTo(out)
            out.member("purpose"); this.purpose.writeTo(out)
            out.close()
        }
    }

    /** An instruction is no longer wanted. */
    public data class PaymentWithdrawn(
        /** The instruction. */
        public val payment: PaymentId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentWithdrawn")
            out.member("payment"); this.payment.writeTo(out)
            out.close()
        }
    }

    /** Money is held for a pledge. */
    public data class PaymentAuthorised(
        /** The instruction. */
        public val payment: PaymentId,
        /** The pledge. */
        public val pledge: PledgeId,
        /** How much is held. */
        public val amount: Amount,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** Until when. */
        public val until: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentAuthorised")
            out.member("amount"); this.amount.writeTo(out)
            out.member("payment"); this.payment.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("providerRef"); this.providerRef.writeTo(out)
            this.until?.let { out.member("until"); out.instant(it) }
            out.close()
        }
    }

    /** Money cleared for a pledge. */
    public data class PaymentCaptured(
        /** The pledge. */
        public val pledge: PledgeId,
        /** How much, gross. */
        public val amount: Amount,
        /** Of that, the platform's fee. */
        public val platformFee: Amount,
        /** Of that, the processor's fee as far as the campaign bears it. */
        public val processorFee: Amount,
        /** The movement. */
        public val postings: List<Posting>,
        /** When the next instalment is due. */
        public val nextInstalment: Instant? = null,
        /** The instruction, if it came by one. */
        public val payment: PaymentId? = null,
        /** The gateway's reference. */
        public val providerRef: Reference? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentCaptured")
            out.member("amount"); this.amount.writeTo(out)
            this.nextInstalment?.let { out.member("nextInstalment"); out.instant(it) }
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            out.member("platformFee"); this.platformFee.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("processorFee"); this.processorFee.writeTo(out)
            this.providerRef?.let { out.member("providerRef"); it.writeTo(out) }
            out.close()
        }
    }

    /** A payment was refused, or waits for the backer. */
    public data class PaymentFailed(
        /** The instruction. */
        public val payment: PaymentId,
        /** Why. */
        public val reason: Reference,
        /** What it does to the pledge. */
        public val effect: FailureEffect? = null,
        /** Whether it only waits for the backer. */
        public val waits: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentFailed")
            this.effect?.let { out.member("effect"); it.writeTo(out) }
            out.member("payment"); this.payment.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            if (this.waits) { out.member("waits"); out.flag(this.waits) }
            out.close()
        }
    }

    /** A void, refund, payout or return went through. */
    public data class PaymentConfirmed(
        /** The instruction. */
        public val payment: PaymentId,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** How much went out; none when a hold was let go of. */
        public val amount: Amount? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentConfirmed")
            this.amount?.let { out.member("amount"); it.writeTo(out) }
            out.member("payment"); this.payment.writeTo(out)
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.close()
        }
    }

    /** Money that had gone out came back. */
    public data class PaymentCameBack(
        /** The instruction. */
        public val payment: PaymentId,
        /** The movement that came back. */
        public val movement: MovementId,
        /** Why. */
        public val reason: Reference,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentCameBack")
            out.member("movement"); this.movement.writeTo(out)
            out.member("payment"); this.payment.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** A hold lapsed. */
    public data class AuthorisationLapsed(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("authorisationLapsed")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A report changed nothing. */
    public data class PaymentReportNoted(
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** What it said. */
        public val result: String,
        /** Why nothing changes. */
        public val reason: ReportNotedReason,
        /** The instruction it named. */
        public val payment: PaymentId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentReportNoted")
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.member("result"); out.text(this.result)
            out.close()
        }
    }

    /** Money came in that no open instruction asked for. */
    public data class ReceiptBooked(
        /** The receipt. */
        public val receipt: ReceiptId,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** How much, gross. */
        public val amount: Amount,
        /** Why it was not applied. */
        public val reason: UnappliedReason,
        /** The movement. */
        public val postings: List<Posting>,
        /** What the processor took of it, if the report says so. */
        public val fee: Amount? = null,
        /** The instruction it named. */
        public val payment: PaymentId? = null,
        /** The pledge it seems to belong to. */
        public val pledge: PledgeId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptBooked")
            out.member("amount"); this.amount.writeTo(out)
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            this.pledge?.let { out.member("pledge"); it.writeTo(out) }
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** A receipt was applied. */
    public data class ReceiptApplied(
        /** The receipt. */
        public val receipt: ReceiptId,
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptApplied")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** A receipt is on its way back. */
    public data class ReceiptReturning(
        /** The receipt. */
        public val receipt: ReceiptId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptReturning")
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** A receipt was sent back. */
    public data class ReceiptReturned(
        /** The receipt. */
        public val receipt: ReceiptId,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptReturned")
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /** Money went out that nothing asked for. */
    public data class OutlayBooked(
        /** Which way it went. */
        public val direction: Direction,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** How much. */
        public val amount: Amount,
        /** Why the platform bears it. */
        public val reason: OutlayReason,
        /** The movement. */
        public val postings: List<Posting>,
        /** The instruction it named. */
        public val payment: PaymentId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("outlayBooked")
            out.member("amount"); this.amount.writeTo(out)
            out.member("direction"); this.direction.writeTo(out)
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** An outlay came back, or is known to be what an instruction asked for. */
    public data class OutlayReversed(
        /** The movement of money that the platform bore. */
        public val movement: MovementId,
        /** The movement. */
        public val postings: List<Posting>,
        /** Whether the money came back. */
        public val cameBack: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("outlayReversed")
            if (this.cameBack) { out.member("cameBack"); out.flag(this.cameBack) }
            out.member("movement"); this.movement.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A payment method was set. */
    public data class PaymentMethodSet(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The new method. */
        public val method: Reference,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentMethodSet")
            out.member("method"); this.method.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Funding is closed. */
    public data class FundingClosed(
        /** What was promised. */
        public val committed: Amount,
        /** Whether that is below the goal, so that the campaign has failed. */
        public val failed: Boolean,
        /** When collecting begins, where a cooling-off comes first. */
        public val collectAt: Instant? = null,
        /** The work that follows. */
        public val settlement: Settlement? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("fundingClosed")
            this.collectAt?.let { out.member("collectAt"); out.instant(it) }
            out.member("committed"); this.committed.writeTo(out)
            out.member("failed"); out.flag(this.failed)
            this.settlement?.let { out.member("settlement"); it.writeTo(out) }
            out.close()
        }
    }

    /** The outcome stands. */
    public data class OutcomeDecided(
        /** Successful or failed. */
        public val stage: Stage,
        /** Money that cleared. */
        public val collected: Amount,
        /** Until when late pledges are taken. */
        public val lateUntil: Instant? = null,
        /** The work that follows. */
        public val settlement: Settlement? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("outcomeDecided")
            out.member("collected"); this.collected.writeTo(out)
            this.lateUntil?.let { out.member("lateUntil"); out.instant(it) }
            this.settlement?.let { out.member("settlement"); it.writeTo(out) }
            out.member("stage"); this.stage.writeTo(out)
            out.close()
        }
    }

    /** Work over many pledges begins. */
    public data class SettlementPlanned(
        /** The work. */
        public val settlement: Settlement,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settlementPlanned")
            out.member("settlement"); this.settlement.writeTo(out)
            out.close()
        }
    }

    /** A step of work over many pledges is done. */
    public data class SettlementStepped(
        /** Pledges in this step. */
        public val worked: Long,
        /** The last of them, when more follow. */
        public val cursor: PledgeId? = null,
        /** The plan as it goes on; none when the work is finished. */
        public val plan: Plan? = null,
        /** When the same kind of work is due again. */
        public val wake: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settlementStepped")
            this.cursor?.let { out.member("cursor"); it.writeTo(out) }
            this.plan?.let { out.member("plan"); it.writeTo(out) }
            this.wake?.let { out.member("wake"); out.instant(it) }
            out.member("worked"); out.long(this.worked)
            out.close()
        }
    }

    /** A pledge was cut to its part of what is accepted. */
    public data class PledgeAllotted(
        /** The pledge. */
        public val pledge: PledgeId,
        /** What it asked for. */
        public val asked: Amount,
        /** What it got, and promises now; nothing where a bank has the money that is to go back. */
        public val amount: Amount,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeAllotted")
            out.member("amount"); this.amount.writeTo(out)
            out.member("asked"); this.asked.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A backer is to be reminded of a failed payment. */
    public data class BackerReminded(
        /** The pledge. */
        public val pledge: PledgeId,
        /** Whom to remind. */
        public val backer: AccountId,
        /** Until when the payment can be mended. */
        public val until: Instant,
        /** When the next reminder is due. */
        public val nextAt: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("backerReminded")
            out.member("backer"); this.backer.writeTo(out)
            out.member("nextAt"); out.instant(this.nextAt)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /** The last try of a failed payment is made. */
    public data class FinalTryMade(
        /** The pledge. */
        public val pledge: PledgeId,
        /** Its dunning now. */
        public val dunning: Dunning,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("finalTryMade")
            out.member("dunning"); this.dunning.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A pledge was given up. */
    public data class PledgeDropped(
        /** The pledge. */
        public val pledge: PledgeId,
        /** Whether a part was paid, which is kept as a contribution. */
        public val keepsPaidPart: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeDropped")
            if (this.keepsPaidPart) { out.member("keepsPaidPart"); out.flag(this.keepsPaidPart) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A refund was granted. */
    public data class RefundGranted(
        /** The refund. */
        public val refund: RefundId,
        /** The pledge it refunds. */
        public val pledge: PledgeId,
        /** Why. */
        public val ground: Ground,
        /** What it is made up of. */
        public val parts: RefundParts,
        /** The movement into refunds payable. */
        public val postings: List<Posting>,
        /** The reward line it refunds, if it was asked for by line. */
        public val line: RefundedLine? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundGranted")
            out.member("ground"); this.ground.writeTo(out)
            this.line?.let { out.member("line"); it.writeTo(out) }
            out.member("parts"); this.parts.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** The host was told to pay a refund. */
    public data class RefundInstructed(
        /** The refund. */
        public val refund: RefundId,
        /** Share units cancelled. */
        public val units: Long,
        /** The instruction; none when fees left the backer nothing to be paid: the refund is over then. */
        public val payment: PaymentId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundInstructed")
            this.payment?.let { out.member("payment"); it.writeTo(out) }
            out.member("refund"); this.refund.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** A refund was paid. */
    public data class RefundPaid(
        /** The refund. */
        public val refund: RefundId,
        /** How much it paid. */
        public val amount: Amount,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundPaid")
            out.member("amount"); this.amount.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A refund could not be paid. */
    public data class RefundFailed(
        /** The refund. */
        public val refund: RefundId,
        /** Why. */
        public val reason: Reference,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundFailed")
            out.member("reason"); this.reason.writeTo(out)
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** What a refund had paid came back. */
    public data class RefundCameBack(
        /** The refund. */
        public val refund: RefundId,
        /** How much came back. */
        public val amount: Amount,
        /** Why. */
        public val reason: Reference,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundCameBack")
            out.member("amount"); this.amount.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("reason"); this.reason.writeTo(out)
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A refund was paid a second time. */
    public data class RefundPaidTwice(
        /** The refund. */
        public val refund: RefundId,
        /** How much it paid. */
        public val amount: Amount,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundPaidTwice")
            out.member("amount"); this.amount.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A failed refund is tried again. */
    public data class RefundRetried(
        /** The refund. */
        public val refund: RefundId,
        /** The new instruction. */
        public val payment: PaymentId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundRetried")
            out.member("payment"); this.payment.writeTo(out)
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A failed refund was paid by another route. */
    public data class RefundPaidElsewhere(
        /** The refund. */
        public val refund: RefundId,
        /** Reference of that payment, or of the dispute. */
        public val reference: Reference,
        /** How much. */
        public val amount: Amount,
        /** The movement. */
        public val postings: List<Posting>,
        /** Whether a bank paid it: by a dispute that was lost. What the platform bore of the dispute it gets back. */
        public val byBank: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundPaidElsewhere")
            out.member("amount"); this.amount.writeTo(out)
            if (this.byBank) { out.member("byBank"); out.flag(this.byBank) }
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("reference"); this.reference.writeTo(out)
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A pledge was let go of. */
    public data class PledgeReleased(
        /** The pledge. */
        public val pledge: PledgeId,
        /** Why. */
        public val ground: Ground,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeReleased")
            out.member("ground"); this.ground.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A bank warns or asks, or stopped doing so. */
    public data class DisputeNoticed(
        /** The dispute. */
        public val dispute: DisputeId,
        /** The pledge. */
        public val pledge: PledgeId,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** Where it stands. */
        public val state: DisputeState,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeNoticed")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /** A bank took money while it decides. */
    public data class DisputeOpened(
        /** The dispute. */
        public val dispute: DisputeId,
        /** The pledge. */
        public val pledge: PledgeId,
        /** The gateway's reference. */
        public val providerRef: Reference,
        /** How much the bank took. */
        public val amount: Amount,
        /** Of that, money of the pledge. */
        public val ofPledge: Amount,
        /** Share units frozen. */
        public val frozen: Long,
        /** Where the money was taken from. */
        public val cover: Cover,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeOpened")
            out.member("amount"); this.amount.writeTo(out)
            out.member("cover"); this.cover.writeTo(out)
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("frozen"); out.long(this.frozen)
            out.member("ofPledge"); this.ofPledge.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("providerRef"); this.providerRef.writeTo(out)
            out.close()
        }
    }

    /** The charge that a dispute is about cleared after it. */
    public data class DisputeMatched(
        /** The dispute. */
        public val dispute: DisputeId,
        /** Money of the pledge that it is about, besides what was known to be. */
        public val ofPledge: Amount,
        /** Share units frozen. */
        public val frozen: Long,
        /** Where its money is taken from now. */
        public val cover: Cover,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeMatched")
            out.member("cover"); this.cover.writeTo(out)
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("frozen"); out.long(this.frozen)
            out.member("ofPledge"); this.ofPledge.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** Evidence was handed in. */
    public data class EvidenceSubmitted(
        /** The dispute. */
        public val dispute: DisputeId,
        /** What speaks for the campaign. */
        public val evidence: Note,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("evidenceSubmitted")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("evidence"); this.evidence.writeTo(out)
            out.close()
        }
    }

    /** Evidence reached the bank. */
    public data class DisputeUnderReview(
        /** The dispute. */
        public val dispute: DisputeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeUnderReview")
            out.member("dispute"); this.dispute.writeTo(out)
            out.close()
        }
    }

    /** A dispute was won. */
    public data class DisputeWon(
        /** The dispute. */
        public val dispute: DisputeId,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeWon")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A dispute was lost. */
    public data class DisputeLost(
        /** The dispute. */
        public val dispute: DisputeId,
        /** What the pledge loses of its refundable money. */
        public val ofPledge: Amount,
        /** The movement. */
        public val postings: List<Posting>,
        /** Whether the backer is barred from further pledges. */
        public val barred: Boolean = false,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeLost")
            if (this.barred) { out.member("barred"); out.flag(this.barred) }
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("ofPledge"); this.ofPledge.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A refund settled a warning or an inquiry. */
    public data class DisputeClosed(
        /** The dispute. */
        public val dispute: DisputeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeClosed")
            out.member("dispute"); this.dispute.writeTo(out)
            out.close()
        }
    }

    /** The processor took or returned a fee for a dispute. */
    public data class DisputeFeeBooked(
        /** The dispute. */
        public val dispute: DisputeId,
        /** Which fee. */
        public val fee: DisputeFee,
        /** How much. */
        public val amount: Amount,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeFeeBooked")
            out.member("amount"); this.amount.writeTo(out)
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("fee"); this.fee.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A report about a dispute changed nothing. */
    public data class DisputeReportNoted(
        /** The dispute. */
        public val dispute: DisputeId,
        /** What it said. */
        public val stage: DisputeStage,
        /** Why nothing changes. */
        public val reason: DisputeNotedReason,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeReportNoted")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.member("stage"); this.stage.writeTo(out)
            out.close()
        }
    }

    /** A tier was added. */
    public data class TierAdded(
        /** The tier. */
        public val tier: TierId,
        /** What it promises. */
        public val terms: TierTerms,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierAdded")
            out.member("terms"); this.terms.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** A tier was rewritten. */
    public data class TierEdited(
        /** The tier. */
        public val tier: TierId,
        /** The whole new promise. */
        public val terms: TierTerms,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierEdited")
            out.member("terms"); this.terms.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** A tier was withdrawn. */
    public data class TierEnded(
        /** The tier. */
        public val tier: TierId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierEnded")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Units were reserved. */
    public data class TierReserved(
        /** The tier. */
        public val tier: TierId,
        /** For whom. */
        public val account: AccountId,
        /** How many in all. */
        public val quantity: Long,
        /** Until when, exclusive. */
        public val until: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierReserved")
            out.member("account"); this.account.writeTo(out)
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /** A reservation was given up. */
    public data class ReservationReleased(
        /** The tier. */
        public val tier: TierId,
        /** Whose it was. */
        public val account: AccountId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reservationReleased")
            out.member("account"); this.account.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** A pledge took what its backer had reserved or waited for. */
    public data class ReservationUsed(
        /** The tier. */
        public val tier: TierId,
        /** The backer. */
        public val account: AccountId,
        /** Units that the pledge took: as many fewer are reserved for the backer, and waited for. */
        public val quantity: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reservationUsed")
            out.member("account"); this.account.writeTo(out)
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Somebody waits. */
    public data class WaitlistJoined(
        /** The tier. */
        public val tier: TierId,
        /** Who. */
        public val account: AccountId,
        /** How many in all. */
        public val quantity: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("waitlistJoined")
            out.member("account"); this.account.writeTo(out)
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** Somebody waits no longer. */
    public data class WaitlistLeft(
        /** The tier. */
        public val tier: TierId,
        /** Who. */
        public val account: AccountId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("waitlistLeft")
            out.member("account"); this.account.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /** The first in line got a reservation. */
    public data class SlotOffered(
        /** The tier. */
        public val tier: TierId,
        /** Who waited. */
        public val account: AccountId,
        /** How many are reserved beside what is reserved for the account already, which holds no longer for that. */
        public val quantity: Long,
        /** Until when, exclusive. Not taken by then, it passes on to the next. */
        public val until: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("slotOffered")
            out.member("account"); this.account.writeTo(out)
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /** A survey was answered. */
    public data class SurveyAnswered(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The answers. */
        public val answers: List<Answer>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyAnswered")
            out.member("answers"); out.list(this.answers) { it.writeTo(out) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** The answers of a survey were locked. */
    public data class SurveyClosed(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyClosed")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** The answers of a survey were unlocked. */
    public data class SurveyReopened(
        /** The pledge. */
        public val pledge: PledgeId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyReopened")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** The delivery of a line moved on. */
    public data class FulfilmentSet(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The tier of the line. */
        public val tier: TierId,
        /** The state that the delivery is in now. */
        public val state: FulfilmentState,
        /** The carrier's tracking number. */
        public val tracking: Reference? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("fulfilmentSet")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            this.tracking?.let { out.member("tracking"); it.writeTo(out) }
            out.close()
        }
    }

    /** A class was added. */
    public data class ClassAdded(
        /** The class. */
        public val `class`: ClassId,
        /** Its terms. */
        public val terms: ClassTerms,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("classAdded")
            out.member("class"); this.`class`.writeTo(out)
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** The terms of a class were replaced. */
    public data class ClassEdited(
        /** The class. */
        public val `class`: ClassId,
        /** The whole new terms. */
        public val terms: ClassTerms,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("classEdited")
            out.member("class"); this.`class`.writeTo(out)
            out.member("terms"); this.terms.writeTo(out)
            out.close()
        }
    }

    /** The ceiling of a class was raised. */
    public data class AuthorisedRaised(
        /** The class. */
        public val `class`: ClassId,
        /** The ceiling before. */
        public val before: Long,
        /** The new ceiling. */
        public val authorised: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("authorisedRaised")
            out.member("authorised"); out.long(this.authorised)
            out.member("before"); out.long(this.before)
            out.member("class"); this.`class`.writeTo(out)
            out.close()
        }
    }

    /** Shares were issued for money that cleared. */
    public data class SharesIssued(
        /** The pledge whose money bought them. */
        public val pledge: PledgeId,
        /** Their class. */
        public val `class`: ClassId,
        /** Who holds them. */
        public val holder: AccountId,
        /** The certificate. */
        public val issued: NewLot,
        /** Frozen from the start, because the pledge is under dispute. */
        public val frozen: Boolean = false,
        /** Until when they may not be transferred. */
        public val lockedUntil: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesIssued")
            out.member("class"); this.`class`.writeTo(out)
            if (this.frozen) { out.member("frozen"); out.flag(this.frozen) }
            out.member("holder"); this.holder.writeTo(out)
            out.member("issued"); this.issued.writeTo(out)
            this.lockedUntil?.let { out.member("lockedUntil"); out.instant(it) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** Money buys more units than are left. */
    public data class SharesShort(
        /** The pledge. */
        public val pledge: PledgeId,
        /** The class. */
        public val `class`: ClassId,
        /** Units that are due and could not be issued. */
        public val units: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesShort")
            out.member("class"); this.`class`.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** Shares were granted. */
    public data class SharesGranted(
        /** Their class. */
        public val `class`: ClassId,
        /** Who holds them. */
        public val holder: AccountId,
        /** The certificate. */
        public val granted: NewLot,
        /** What for. */
        public val reason: Reason,
        /** Until when they may not be transferred. */
        public val lockedUntil: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesGranted")
            out.member("class"); this.`class`.writeTo(out)
            out.member("granted"); this.granted.writeTo(out)
            out.member("holder"); this.holder.writeTo(out)
            this.lockedUntil?.let { out.member("lockedUntil"); out.instant(it) }
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Shares were transferred. */
    public data class SharesTransferred(
        /** The lot that ended. */
        public val lot: LotId,
        /** Its class. */
        public val `class`: ClassId,
        /** Who held it. */
        public val from: AccountId,
        /** Who holds what moved. */
        public val to: AccountId,
        /** What moved. */
        public val moved: NewLot,
        /** What stayed behind. */
        public val balance: NewLot? = null,
        /** What let it move before its lock ended. */
        public val exemption: Exemption? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesTransferred")
            this.balance?.let { out.member("balance"); it.writeTo(out) }
            out.member("class"); this.`class`.writeTo(out)
            this.exemption?.let { out.member("exemption"); it.writeTo(out) }
            out.member("from"); this.from.writeTo(out)
            out.member("lot"); this.lot.writeTo(out)
            out.member("moved"); this.moved.writeTo(out)
            out.member("to"); this.to.writeTo(out)
            out.close()
        }
    }

    /** Shares were cancelled. */
    public data class SharesCancelled(
        /** The pledge whose money went back. */
        public val pledge: PledgeId,
        /** The lot that ended. */
        public val lot: LotId,
        /** Its class. */
        public val `class`: ClassId,
        /** Who held it. */
        public val holder: AccountId,
        /** Units cancelled. */
        public val units: Long,
        /** Why. */
        public val cause: CancelCause,
        /** What is left of the lot, to the same holder. */
        public val balance: NewLot? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesCancelled")
            this.balance?.let { out.member("balance"); it.writeTo(out) }
            out.member("cause"); this.cause.writeTo(out)
            out.member("class"); this.`class`.writeTo(out)
            out.member("holder"); this.holder.writeTo(out)
            out.member("lot"); this.lot.writeTo(out)
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** Lots were frozen. */
    public data class SharesFrozen(
        /** The pledge under dispute. */
        public val pledge: PledgeId,
        /** The lots. */
        public val lots: List<LotId>,
        /** Units in them. */
        public val units: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesFrozen")
            out.member("lots"); out.list(this.lots) { it.writeTo(out) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** Lots can move and vote again. */
    public data class SharesUnfrozen(
        /** The pledge that was under dispute. */
        public val pledge: PledgeId,
        /** The lots. */
        public val lots: List<LotId>,
        /** Units in them. */
        public val units: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharesUnfrozen")
            out.member("lots"); out.list(this.lots) { it.writeTo(out) }
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("units"); out.long(this.units)
            out.close()
        }
    }

    /** A proposal was put. */
    public data class ProposalPut(
        /** The proposal. */
        public val proposal: ProposalId,
        /** Who put it. */
        public val author: AccountId,
        /** What is asked. */
        public val title: Title,
        /** The reasoning. */
        public val text: Body,
        /** What it does when it passes. */
        public val subject: Subject,
        /** How it is counted. */
        public val method: Method,
        /** Record date. */
        public val recordAt: Instant,
        /** When voting opens. */
        public val opens: Instant,
        /** When voting closes, exclusive. */
        public val closes: Instant,
        /** Votes of the whole register at the record date. */
        public val electorate: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposalPut")
            out.member("author"); this.author.writeTo(out)
            out.member("closes"); out.instant(this.closes)
            out.member("electorate"); out.long(this.electorate)
            out.member("method"); this.method.writeTo(out)
            out.member("opens"); out.instant(this.opens)
            out.member("proposal"); this.proposal.writeTo(out)
            out.member("recordAt"); out.instant(this.recordAt)
            out.member("subject"); this.subject.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** A ballot was cast. */
    public data class BallotCast(
        /** The proposal. */
        public val proposal: ProposalId,
        /** Who voted. */
        public val voter: AccountId,
        /** How. */
        public val choice: Choice,
        /** With how many votes. */
        public val weight: Long,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("ballotCast")
            out.member("choice"); this.choice.writeTo(out)
            out.member("proposal"); this.proposal.writeTo(out)
            out.member("voter"); this.voter.writeTo(out)
            out.member("weight"); out.long(this.weight)
            out.close()
        }
    }

    /** A proposal was taken back. */
    public data class ProposalWithdrawn(
        /** The proposal. */
        public val proposal: ProposalId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposalWithdrawn")
            out.member("proposal"); this.proposal.writeTo(out)
            out.close()
        }
    }

    /** A vote was counted. */
    public data class ProposalClosed(
        /** The proposal. */
        public val proposal: ProposalId,
        /** Whether it passed. */
        public val passed: Boolean,
        /** The sums it was decided on. */
        public val tally: Tally,
        /** What became of its subject; none when it did not pass. */
        public val effect: Effect? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposalClosed")
            this.effect?.let { out.member("effect"); it.writeTo(out) }
            out.member("passed"); out.flag(this.passed)
            out.member("proposal"); this.proposal.writeTo(out)
            out.member("tally"); this.tally.writeTo(out)
            out.close()
        }
    }

    /** A feature was asked for. */
    public data class FeatureProposed(
        /** The feature. */
        public val feature: FeatureId,
        /** Who asked for it. */
        public val author: AccountId,
        /** What it is. */
        public val title: Title,
        /** More about it. */
        public val text: Body,
        /** The issue on a forge. */
        public val issue: Link? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("featureProposed")
            out.member("author"); this.author.writeTo(out)
            out.member("feature"); this.feature.writeTo(out)
            this.issue?.let { out.member("issue"); it.writeTo(out) }
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** A feature moved on, or back. */
    public data class FeatureMoved(
        /** The feature. */
        public val feature: FeatureId,
        /** Where it stood. */
        public val from: FeatureState,
        /** Where it stands. */
        public val to: FeatureState,
        /** Why, where a reason is asked for. */
        public val reason: Reason? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("featureMoved")
            out.member("feature"); this.feature.writeTo(out)
            out.member("from"); this.from.writeTo(out)
            this.reason?.let { out.member("reason"); it.writeTo(out) }
            out.member("to"); this.to.writeTo(out)
            out.close()
        }
    }

    /** A holder set their priorities. */
    public data class PrioritiesSet(
        /** The holder. */
        public val holder: AccountId,
        /** The spread, with the votes that each part carries. */
        public val spread: List<Emphasis>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("prioritiesSet")
            out.member("holder"); this.holder.writeTo(out)
            out.member("spread"); out.list(this.spread) { it.writeTo(out) }
            out.close()
        }
    }

    /** A holder's votes were spread anew. */
    public data class PrioritiesReweighed(
        /** The holder. */
        public val holder: AccountId,
        /** The spread, with the votes that each part carries. */
        public val spread: List<Emphasis>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("prioritiesReweighed")
            out.member("holder"); this.holder.writeTo(out)
            out.member("spread"); out.list(this.spread) { it.writeTo(out) }
            out.close()
        }
    }

    /** A milestone was added. */
    public data class MilestoneAdded(
        /** The milestone. */
        public val milestone: MilestoneId,
        /** What will be delivered. */
        public val title: Title,
        /** Share of the escrow at success that it releases. */
        public val share: Rate,
        /** When it is due. */
        public val due: Instant? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneAdded")
            this.due?.let { out.member("due"); out.instant(it) }
            out.member("milestone"); this.milestone.writeTo(out)
            out.member("share"); this.share.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** A milestone was taken out. */
    public data class MilestoneRemoved(
        /** The milestone. */
        public val milestone: MilestoneId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneRemoved")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** The tranches of the milestones were fixed. */
    public data class TranchesFixed(
        /** One for each milestone, in their order. */
        public val tranches: List<Tranche>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tranchesFixed")
            out.member("tranches"); out.list(this.tranches) { it.writeTo(out) }
            out.close()
        }
    }

    /** Late money joined a tranche. */
    public data class TrancheRaised(
        /** The milestone. */
        public val milestone: MilestoneId,
        /** By how much. */
        public val by: Amount,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("trancheRaised")
            out.member("by"); this.by.writeTo(out)
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** A milestone was delivered, in the creator's word. */
    public data class MilestoneDelivered(
        /** The milestone. */
        public val milestone: MilestoneId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneDelivered")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** A milestone was missed. */
    public data class MilestoneMissed(
        /** The milestone. */
        public val milestone: MilestoneId,
        /** Why. */
        public val reason: Reason,
        /**
         * What goes back to the backers: the tranche, as far as escrow still holds it beside the other tranches and
         * there are pledges to give it to.
         */
        public val amount: Amount,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneMissed")
            out.member("amount"); this.amount.writeTo(out)
            out.member("milestone"); this.milestone.writeTo(out)
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** Escrow was released. */
    public data class EscrowReleased(
        /** How much left escrow. */
        public val amount: Amount,
        /** How much of it is held back in the reserve. */
        public val heldBack: Amount,
        /** The movement. */
        public val postings: List<Posting>,
        /** The milestone whose acceptance released it, if any. */
        public val milestone: MilestoneId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("escrowReleased")
            out.member("amount"); this.amount.writeTo(out)
            out.member("heldBack"); this.heldBack.writeTo(out)
            this.milestone?.let { out.member("milestone"); it.writeTo(out) }
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** The time for which the reserve is held began. */
    public data class ReserveDated(
        /** Until when it is held, exclusive. */
        public val until: Instant,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveDated")
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /** The reserve was released. */
    public data class ReserveReleased(
        /** How much. */
        public val amount: Amount,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveReleased")
            out.member("amount"); this.amount.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A payout was asked for. */
    public data class PayoutRequested(
        /** The payout. */
        public val payout: PayoutId,
        /** Who is paid. */
        public val payee: AccountId,
        /** How much the payee gets. */
        public val amount: Amount,
        /** What is reserved for the processor. */
        public val fee: Amount,
        /** What it is for. */
        public val reason: Reason,
        /** The instruction. */
        public val payment: PaymentId,
        /** The movement. */
        public val postings: List<Posting>,
        /** The shipped feature it pays for, if any. */
        public val feature: FeatureId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutRequested")
            out.member("amount"); this.amount.writeTo(out)
            this.feature?.let { out.member("feature"); it.writeTo(out) }
            out.member("fee"); this.fee.writeTo(out)
            out.member("payee"); this.payee.writeTo(out)
            out.member("payment"); this.payment.writeTo(out)
            out.member("payout"); this.payout.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** A failed payout is tried again. */
    public data class PayoutRetried(
        /** The payout. */
        public val payout: PayoutId,
        /** The new instruction. */
        public val payment: PaymentId,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutRetried")
            out.member("payment"); this.payment.writeTo(out)
            out.member("payout"); this.payout.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A payout was paid. */
    public data class PayoutPaid(
        /** The payout. */
        public val payout: PayoutId,
        /** How much the payee got. */
        public val amount: Amount,
        /** What the processor took. */
        public val fee: Amount,
        /** Of the amount, what the platform bore because the creator had no more. */
        public val borne: Amount,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutPaid")
            out.member("amount"); this.amount.writeTo(out)
            out.member("borne"); this.borne.writeTo(out)
            out.member("fee"); this.fee.writeTo(out)
            out.member("payout"); this.payout.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A payout could not be paid. */
    public data class PayoutFailed(
        /** The payout. */
        public val payout: PayoutId,
        /** Why, in the gateway's word. */
        public val failure: Reference,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutFailed")
            out.member("failure"); this.failure.writeTo(out)
            out.member("payout"); this.payout.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** What a payout had paid came back. */
    public data class PayoutCameBack(
        /** The payout. */
        public val payout: PayoutId,
        /** How much came back. */
        public val amount: Amount,
        /** Of that, what the platform had borne. */
        public val borne: Amount,
        /** Why, in the gateway's word. */
        public val failure: Reference,
        /** The movement. */
        public val postings: List<Posting>,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutCameBack")
            out.member("amount"); this.amount.writeTo(out)
            out.member("borne"); this.borne.writeTo(out)
            out.member("failure"); this.failure.writeTo(out)
            out.member("payout"); this.payout.writeTo(out)
            out.member("postings"); out.list(this.postings) { it.writeTo(out) }
            out.close()
        }
    }

    /** A comment was posted. */
    public data class CommentPosted(
        /** The comment. */
        public val comment: CommentId,
        /** Who wrote it. */
        public val author: AccountId,
        /** What. */
        public val text: Note,
        /** The comment that it answers. */
        public val replyTo: CommentId? = null,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentPosted")
            out.member("author"); this.author.writeTo(out)
            out.member("comment"); this.comment.writeTo(out)
            this.replyTo?.let { out.member("replyTo"); it.writeTo(out) }
            out.member("text"); this.text.writeTo(out)
            out.close()
        }
    }

    /** A comment was rewritten. */
    public data class CommentEdited(
        /** The comment. */
        public val comment: CommentId,
        /** The new text. */
        public val text: Note,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentEdited")
            out.member("comment"); this.comment.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.close()
        }
    }

    /** A comment was hidden. */
    public data class CommentHidden(
        /** The comment. */
        public val comment: CommentId,
        /** By whom and why. */
        public val hidden: Hidden,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentHidden")
            out.member("comment"); this.comment.writeTo(out)
            out.member("hidden"); this.hidden.writeTo(out)
            out.close()
        }
    }

    /** A comment is shown again. */
    public data class CommentShown(
        /** The comment. */
        public val comment: CommentId,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentShown")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /** A post was published. */
    public data class PostPublished(
        /** The post. */
        public val post: PostId,
        /** Who wrote it. */
        public val author: AccountId,
        /** Title. */
        public val title: Title,
        /** Text, Markdown. */
        public val text: Body,
        /** Only for backers. */
        public val backersOnly: Boolean,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("postPublished")
            out.member("author"); this.author.writeTo(out)
            out.member("backersOnly"); out.flag(this.backersOnly)
            out.member("post"); this.post.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    /** A post was rewritten. */
    public data class PostEdited(
        /** The post. */
        public val post: PostId,
        /** The new title. */
        public val title: Title,
        /** The new text, Markdown. */
        public val text: Body,
    ) : Event {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("postEdited")
            out.member("post"); this.post.writeTo(out)
            out.member("text"); this.text.writeTo(out)
            out.member("title"); this.title.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Event>() {
        override fun read(from: JsonReader): Event = when (val word = from.tag("kind")) {
            "campaignCreated" -> readCampaignCreated(from)
            "storyEdited" -> readStoryEdited(from)
            "termsSet" -> readTermsSet(from)
            "campaignSubmitted" -> CampaignSubmitted.also { from.skip() }
            "campaignApproved" -> readCampaignApproved(from)
            "campaignRejected" -> readCampaignRejected(from)
            "campaignRevised" -> CampaignRevised.also { from.skip() }
            "campaignSuspended" -> readCampaignSuspended(from)
            "campaignResumed" -> readCampaignResumed(from)
            "campaignCancelled" -> readCampaignCancelled(from)
            "deadlineMoved" -> readDeadlineMoved(from)
            "deadlineRestored" -> readDeadlineRestored(from)
            "secondRoundOpened" -> readSecondRoundOpened(from)
            "materialChangeAnnounced" -> readMaterialChangeAnnounced(from)
            "pledgeConfirmed" -> readPledgeConfirmed(from)
            "deliveryStarted" -> DeliveryStarted.also { from.skip() }
            "campaignCompleted" -> CampaignCompleted.also { from.skip() }
            "collaboratorSet" -> readCollaboratorSet(from)
            "collaboratorRemoved" -> readCollaboratorRemoved(from)
            "pledgePlaced" -> readPledgePlaced(from)
            "pledgeChanged" -> readPledgeChanged(from)
            "pledgeCancelled" -> readPledgeCancelled(from)
            "paymentRequested" -> readPaymentRequested(from)
            "paymentWithdrawn" -> readPaymentWithdrawn(from)
            "paymentAuthorised" -> readPaymentAuthorised(from)
            "paymentCaptured" -> readPaymentCaptured(from)
            "paymentFailed" -> readPaymentFailed(from)
            "paymentConfirmed" -> readPaymentConfirmed(from)
            "paymentCameBack" -> readPaymentCameBack(from)
            "authorisationLapsed" -> readAuthorisationLapsed(from)
            "paymentReportNoted" -> readPaymentReportNoted(from)
            "receiptBooked" -> readReceiptBooked(from)
            "receiptApplied" -> readReceiptApplied(from)
            "receiptReturning" -> readReceiptReturning(from)
            "receiptReturned" -> readReceiptReturned(from)
            "outlayBooked" -> readOutlayBooked(from)
            "outlayReversed" -> readOutlayReversed(from)
            "paymentMethodSet" -> readPaymentMethodSet(from)
            "fundingClosed" -> readFundingClosed(from)
            "outcomeDecided" -> readOutcomeDecided(from)
            "settlementPlanned" -> readSettlementPlanned(from)
            "settlementStepped" -> readSettlementStepped(from)
            "pledgeAllotted" -> readPledgeAllotted(from)
            "backerReminded" -> readBackerReminded(from)
            "finalTryMade" -> readFinalTryMade(from)
            "pledgeDropped" -> readPledgeDropped(from)
            "refundGranted" -> readRefundGranted(from)
            "refundInstructed" -> readRefundInstructed(from)
            "refundPaid" -> readRefundPaid(from)
            "refundFailed" -> readRefundFailed(from)
            "refundCameBack" -> readRefundCameBack(from)
            "refundPaidTwice" -> readRefundPaidTwice(from)
            "refundRetried" -> readRefundRetried(from)
            "refundPaidElsewhere" -> readRefundPaidElsewhere(from)
            "pledgeReleased" -> readPledgeReleased(from)
            "disputeNoticed" -> readDisputeNoticed(from)
            "disputeOpened" -> readDisputeOpened(from)
            "disputeMatched" -> readDisputeMatched(from)
            "evidenceSubmitted" -> readEvidenceSubmitted(from)
            "disputeUnderReview" -> readDisputeUnderReview(from)
            "disputeWon" -> readDisputeWon(from)
            "disputeLost" -> readDisputeLost(from)
            "disputeClosed" -> readDisputeClosed(from)
            "disputeFeeBooked" -> readDisputeFeeBooked(from)
            "disputeReportNoted" -> readDisputeReportNoted(from)
            "tierAdded" -> readTierAdded(from)
            "tierEdited" -> readTierEdited(from)
            "tierEnded" -> readTierEnded(from)
            "tierReserved" -> readTierReserved(from)
            "reservationReleased" -> readReservationReleased(from)
            "reservationUsed" -> readReservationUsed(from)
            "waitlistJoined" -> readWaitlistJoined(from)
            "waitlistLeft" -> readWaitlistLeft(from)
            "slotOffered" -> readSlotOffered(from)
            "surveyAnswered" -> readSurveyAnswered(from)
            "surveyClosed" -> readSurveyClosed(from)
            "surveyReopened" -> readSurveyReopened(from)
            "fulfilmentSet" -> readFulfilmentSet(from)
            "classAdded" -> readClassAdded(from)
            "classEdited" -> readClassEdited(from)
            "authorisedRaised" -> readAuthorisedRaised(from)
            "sharesIssued" -> readSharesIssued(from)
            "sharesShort" -> readSharesShort(from)
            "sharesGranted" -> readSharesGranted(from)
            "sharesTransferred" -> readSharesTransferred(from)
            "sharesCancelled" -> readSharesCancelled(from)
            "sharesFrozen" -> readSharesFrozen(from)
            "sharesUnfrozen" -> readSharesUnfrozen(from)
            "proposalPut" -> readProposalPut(from)
            "ballotCast" -> readBallotCast(from)
            "proposalWithdrawn" -> readProposalWithdrawn(from)
            "proposalClosed" -> readProposalClosed(from)
            "featureProposed" -> readFeatureProposed(from)
            "featureMoved" -> readFeatureMoved(from)
            "prioritiesSet" -> readPrioritiesSet(from)
            "prioritiesReweighed" -> readPrioritiesReweighed(from)
            "milestoneAdded" -> readMilestoneAdded(from)
            "milestoneRemoved" -> readMilestoneRemoved(from)
            "tranchesFixed" -> readTranchesFixed(from)
            "trancheRaised" -> readTrancheRaised(from)
            "milestoneDelivered" -> readMilestoneDelivered(from)
            "milestoneMissed" -> readMilestoneMissed(from)
            "escrowReleased" -> readEscrowReleased(from)
            "reserveDated" -> readReserveDated(from)
            "reserveReleased" -> readReserveReleased(from)
            "payoutRequested" -> readPayoutRequested(from)
            "payoutRetried" -> readPayoutRetried(from)
            "payoutPaid" -> readPayoutPaid(from)
            "payoutFailed" -> readPayoutFailed(from)
            "payoutCameBack" -> readPayoutCameBack(from)
            "commentPosted" -> readCommentPosted(from)
            "commentEdited" -> readCommentEdited(from)
            "commentHidden" -> readCommentHidden(from)
            "commentShown" -> readCommentShown(from)
            "postPublished" -> readPostPublished(from)
            "postEdited" -> readPostEdited(from)
            else -> from.unknown("Event", word)
        }

        private fun readCampaignCreated(from: JsonReader): CampaignCreated {
            var campaign_: CampaignId? = null
            var creator_: AccountId? = null
            var currency_: Currency? = null
            var story_: Story? = null
            from.members { name ->
                when (name) {
                    "campaign" -> campaign_ = CampaignId.read(from)
                    "creator" -> creator_ = AccountId.read(from)
                    "currency" -> currency_ = Currency.read(from)
                    "story" -> story_ = Story.read(from)
                    else -> from.skip()
                }
            }
            return CampaignCreated(
                campaign = campaign_ ?: from.missing("campaign"),
                creator = creator_ ?: from.missing("creator"),
                currency = currency_ ?: from.missing("currency"),
                story = story_ ?: from.missing("story"),
            )
        }

        private fun readStoryEdited(from: JsonReader): StoryEdited {
            var story_: Story? = null
            from.members { name ->
                when (name) {
                    "story" -> story_ = Story.read(from)
                    else -> from.skip()
                }
            }
            return StoryEdited(
                story = story_ ?: from.missing("story"),
            )
        }

        private fun readTermsSet(from: JsonReader): TermsSet {
            var terms_: Terms? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = Terms.read(from)
                    else -> from.skip()
                }
            }
            return TermsSet(
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readCampaignApproved(from: JsonReader): CampaignApproved {
            var deadline_: Instant? = null
            var opens_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    "opens" -> opens_ = from.instant()
                    else -> from.skip()
                }
            }
            return CampaignApproved(
                deadline = deadline_,
                opens = opens_ ?: from.missing("opens"),
            )
        }

        private fun readCampaignRejected(from: JsonReader): CampaignRejected {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return CampaignRejected(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readCampaignSuspended(from: JsonReader): CampaignSuspended {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return CampaignSuspended(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readCampaignResumed(from: JsonReader): CampaignResumed {
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return CampaignResumed(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readCampaignCancelled(from: JsonReader): CampaignCancelled {
            var ground_: Ground? = null
            var pledges_: Long? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "ground" -> ground_ = Ground.read(from)
                    "pledges" -> pledges_ = from.long()
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return CampaignCancelled(
                ground = ground_ ?: from.missing("ground"),
                pledges = pledges_ ?: from.missing("pledges"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readDeadlineMoved(from: JsonReader): DeadlineMoved {
            var deadline_: Instant? = null
            var early_: Boolean? = null
            var original_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.instant()
                    "early" -> early_ = from.flag()
                    "original" -> original_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return DeadlineMoved(
                deadline = deadline_ ?: from.missing("deadline"),
                early = early_ ?: false,
                original = original_,
            )
        }

        private fun readDeadlineRestored(from: JsonReader): DeadlineRestored {
            var deadline_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.instant()
                    else -> from.skip()
                }
            }
            return DeadlineRestored(
                deadline = deadline_ ?: from.missing("deadline"),
            )
        }

        private fun readSecondRoundOpened(from: JsonReader): SecondRoundOpened {
            var deadline_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.instant()
                    else -> from.skip()
                }
            }
            return SecondRoundOpened(
                deadline = deadline_ ?: from.missing("deadline"),
            )
        }

        private fun readMaterialChangeAnnounced(from: JsonReader): MaterialChangeAnnounced {
            var deadline_: Instant? = null
            var reason_: Reason? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    "reason" -> reason_ = Reason.read(from)
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return MaterialChangeAnnounced(
                deadline = deadline_,
                reason = reason_ ?: from.missing("reason"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readPledgeConfirmed(from: JsonReader): PledgeConfirmed {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeConfirmed(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readCollaboratorSet(from: JsonReader): CollaboratorSet {
            var account_: AccountId? = null
            var permissions_: List<Permission>? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "permissions" -> permissions_ = from.list { Permission.read(from) }
                    else -> from.skip()
                }
            }
            return CollaboratorSet(
                account = account_ ?: from.missing("account"),
                permissions = permissions_ ?: from.missing("permissions"),
            )
        }

        private fun readCollaboratorRemoved(from: JsonReader): CollaboratorRemoved {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return CollaboratorRemoved(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readPledgePlaced(from: JsonReader): PledgePlaced {
            var backer_: AccountId? = null
            var content_: PledgeContent? = null
            var late_: Boolean? = null
            var pledge_: PledgeId? = null
            var state_: PledgeState? = null
            from.members { name ->
                when (name) {
                    "backer" -> backer_ = AccountId.read(from)
                    "content" -> content_ = PledgeContent.read(from)
                    "late" -> late_ = from.flag()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return PledgePlaced(
                backer = backer_ ?: from.missing("backer"),
                content = content_ ?: from.missing("content"),
                late = late_ ?: false,
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readPledgeChanged(from: JsonReader): PledgeChanged {
            var content_: PledgeContent? = null
            var pledge_: PledgeId? = null
            var state_: PledgeState? = null
            from.members { name ->
                when (name) {
                    "content" -> content_ = PledgeContent.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return PledgeChanged(
                content = content_ ?: from.missing("content"),
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readPledgeCancelled(from: JsonReader): PledgeCancelled {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeCancelled(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readPaymentRequested(from: JsonReader): PaymentRequested {
            var action_: PaymentKind? = null
            var amount_: Amount? = null
            var method_: Reference? = null
            var payment_: PaymentId? = null
            var purpose_: Purpose? = null
            from.members { name ->
                when (name) {
                    "action" -> action_ = PaymentKind.read(from)
                    "amount" -> amount_ = Amount.read(from)
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "payment" -> payment_ = PaymentId.read(from)
                    "purpose" -> purpose_ = Purpose.read(from)
                    else -> from.skip()
                }
            }
            return PaymentRequested(
                action = action_ ?: from.missing("action"),
                amount = amount_ ?: from.missing("amount"),
                method = method_,
                payment = payment_ ?: from.missing("payment"),
                purpose = purpose_ ?: from.missing("purpose"),
            )
        }

        private fun readPaymentWithdrawn(from: JsonReader): PaymentWithdrawn {
            var payment_: PaymentId? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = PaymentId.read(from)
                    else -> from.skip()
                }
            }
            return PaymentWithdrawn(
                payment = payment_ ?: from.missing("payment"),
            )
        }

        private fun readPaymentAuthorised(from: JsonReader): PaymentAuthorised {
            var amount_: Amount? = null
            var payment_: PaymentId? = null
            var pledge_: PledgeId? = null
            var providerRef_: Reference? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "payment" -> payment_ = PaymentId.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return PaymentAuthorised(
                amount = amount_ ?: from.missing("amount"),
                payment = payment_ ?: from.missing("payment"),
                pledge = pledge_ ?: from.missing("pledge"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                until = until_,
            )
        }

        private fun readPaymentCaptured(from: JsonReader): PaymentCaptured {
            var amount_: Amount? = null
            var nextInstalment_: Instant? = null
            var payment_: PaymentId? = null
            var platformFee_: Amount? = null
            var pledge_: PledgeId? = null
            var postings_: List<Posting>? = null
            var processorFee_: Amount? = null
            var providerRef_: Reference? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "nextInstalment" -> nextInstalment_ = from.orNull { from.instant() }
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "platformFee" -> platformFee_ = Amount.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "processorFee" -> processorFee_ = Amount.read(from)
                    "providerRef" -> providerRef_ = from.orNull { Reference.read(from) }
                    else -> from.skip()
                }
            }
            return PaymentCaptured(
                amount = amount_ ?: from.missing("amount"),
                nextInstalment = nextInstalment_,
                payment = payment_,
                platformFee = platformFee_ ?: from.missing("platformFee"),
                pledge = pledge_ ?: from.missing("pledge"),
                postings = postings_ ?: from.missing("postings"),
                processorFee = processorFee_ ?: from.missing("processorFee"),
                providerRef = providerRef_,
            )
        }

        private fun readPaymentFailed(from: JsonReader): PaymentFailed {
            var effect_: FailureEffect? = null
            var payment_: PaymentId? = null
            var reason_: Reference? = null
            var waits_: Boolean? = null
            from.members { name ->
                when (name) {
                    "effect" -> effect_ = from.orNull { FailureEffect.read(from) }
                    "payment" -> payment_ = PaymentId.read(from)
                    "reason" -> reason_ = Reference.read(from)
                    "waits" -> waits_ = from.flag()
                    else -> from.skip()
                }
            }
            return PaymentFailed(
                effect = effect_,
                payment = payment_ ?: from.missing("payment"),
                reason = reason_ ?: from.missing("reason"),
                waits = waits_ ?: false,
            )
        }

        private fun readPaymentConfirmed(from: JsonReader): PaymentConfirmed {
            var amount_: Amount? = null
            var payment_: PaymentId? = null
            var providerRef_: Reference? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = from.orNull { Amount.read(from) }
                    "payment" -> payment_ = PaymentId.read(from)
                    "providerRef" -> providerRef_ = Reference.read(from)
                    else -> from.skip()
                }
            }
            return PaymentConfirmed(
                amount = amount_,
                payment = payment_ ?: from.missing("payment"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
            )
        }

        private fun readPaymentCameBack(from: JsonReader): PaymentCameBack {
            var movement_: MovementId? = null
            var payment_: PaymentId? = null
            var reason_: Reference? = null
            from.members { name ->
                when (name) {
                    "movement" -> movement_ = MovementId.read(from)
                    "payment" -> payment_ = PaymentId.read(from)
                    "reason" -> reason_ = Reference.read(from)
                    else -> from.skip()
                }
            }
            return PaymentCameBack(
                movement = movement_ ?: from.missing("movement"),
                payment = payment_ ?: from.missing("payment"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readAuthorisationLapsed(from: JsonReader): AuthorisationLapsed {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return AuthorisationLapsed(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readPaymentReportNoted(from: JsonReader): PaymentReportNoted {
            var payment_: PaymentId? = null
            var providerRef_: Reference? = null
            var reason_: ReportNotedReason? = null
            var result_: String? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "reason" -> reason_ = ReportNotedReason.read(from)
                    "result" -> result_ = from.text()
                    else -> from.skip()
                }
            }
            return PaymentReportNoted(
                payment = payment_,
                providerRef = providerRef_ ?: from.missing("providerRef"),
                reason = reason_ ?: from.missing("reason"),
                result = result_ ?: from.missing("result"),
            )
        }

        private fun readReceiptBooked(from: JsonReader): ReceiptBooked {
            var amount_: Amount? = null
            var fee_: Amount? = null
            var payment_: PaymentId? = null
            var pledge_: PledgeId? = null
            var postings_: List<Posting>? = null
            var providerRef_: Reference? = null
            var reason_: UnappliedReason? = null
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "fee" -> fee_ = from.orNull { Amount.read(from) }
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "pledge" -> pledge_ = from.orNull { PledgeId.read(from) }
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "reason" -> reason_ = UnappliedReason.read(from)
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptBooked(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_,
                payment = payment_,
                pledge = pledge_,
                postings = postings_ ?: from.missing("postings"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                reason = reason_ ?: from.missing("reason"),
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readReceiptApplied(from: JsonReader): ReceiptApplied {
            var pledge_: PledgeId? = null
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptApplied(
                pledge = pledge_ ?: from.missing("pledge"),
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readReceiptReturning(from: JsonReader): ReceiptReturning {
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptReturning(
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readReceiptReturned(from: JsonReader): ReceiptReturned {
            var postings_: List<Posting>? = null
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptReturned(
                postings = postings_ ?: from.missing("postings"),
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readOutlayBooked(from: JsonReader): OutlayBooked {
            var amount_: Amount? = null
            var direction_: Direction? = null
            var payment_: PaymentId? = null
            var postings_: List<Posting>? = null
            var providerRef_: Reference? = null
            var reason_: OutlayReason? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "direction" -> direction_ = Direction.read(from)
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "reason" -> reason_ = OutlayReason.read(from)
                    else -> from.skip()
                }
            }
            return OutlayBooked(
                amount = amount_ ?: from.missing("amount"),
                direction = direction_ ?: from.missing("direction"),
                payment = payment_,
                postings = postings_ ?: from.missing("postings"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readOutlayReversed(from: JsonReader): OutlayReversed {
            var cameBack_: Boolean? = null
            var movement_: MovementId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "cameBack" -> cameBack_ = from.flag()
                    "movement" -> movement_ = MovementId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return OutlayReversed(
                cameBack = cameBack_ ?: false,
                movement = movement_ ?: from.missing("movement"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readPaymentMethodSet(from: JsonReader): PaymentMethodSet {
            var method_: Reference? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "method" -> method_ = Reference.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PaymentMethodSet(
                method = method_ ?: from.missing("method"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readFundingClosed(from: JsonReader): FundingClosed {
            var collectAt_: Instant? = null
            var committed_: Amount? = null
            var failed_: Boolean? = null
            var settlement_: Settlement? = null
            from.members { name ->
                when (name) {
                    "collectAt" -> collectAt_ = from.orNull { from.instant() }
                    "committed" -> committed_ = Amount.read(from)
                    "failed" -> failed_ = from.flag()
                    "settlement" -> settlement_ = from.orNull { Settlement.read(from) }
                    else -> from.skip()
                }
            }
            return FundingClosed(
                collectAt = collectAt_,
                committed = committed_ ?: from.missing("committed"),
                failed = failed_ ?: from.missing("failed"),
                settlement = settlement_,
            )
        }

        private fun readOutcomeDecided(from: JsonReader): OutcomeDecided {
            var collected_: Amount? = null
            var lateUntil_: Instant? = null
            var settlement_: Settlement? = null
            var stage_: Stage? = null
            from.members { name ->
                when (name) {
                    "collected" -> collected_ = Amount.read(from)
                    "lateUntil" -> lateUntil_ = from.orNull { from.instant() }
                    "settlement" -> settlement_ = from.orNull { Settlement.read(from) }
                    "stage" -> stage_ = Stage.read(from)
                    else -> from.skip()
                }
            }
            return OutcomeDecided(
                collected = collected_ ?: from.missing("collected"),
                lateUntil = lateUntil_,
                settlement = settlement_,
                stage = stage_ ?: from.missing("stage"),
            )
        }

        private fun readSettlementPlanned(from: JsonReader): SettlementPlanned {
            var settlement_: Settlement? = null
            from.members { name ->
                when (name) {
                    "settlement" -> settlement_ = Settlement.read(from)
                    else -> from.skip()
                }
            }
            return SettlementPlanned(
                settlement = settlement_ ?: from.missing("settlement"),
            )
        }

        private fun readSettlementStepped(from: JsonReader): SettlementStepped {
            var cursor_: PledgeId? = null
            var plan_: Plan? = null
            var wake_: Instant? = null
            var worked_: Long? = null
            from.members { name ->
                when (name) {
                    "cursor" -> cursor_ = from.orNull { PledgeId.read(from) }
                    "plan" -> plan_ = from.orNull { Plan.read(from) }
                    "wake" -> wake_ = from.orNull { from.instant() }
                    "worked" -> worked_ = from.long()
                    else -> from.skip()
                }
            }
            return SettlementStepped(
                cursor = cursor_,
                plan = plan_,
                wake = wake_,
                worked = worked_ ?: from.missing("worked"),
            )
        }

        private fun readPledgeAllotted(from: JsonReader): PledgeAllotted {
            var amount_: Amount? = null
            var asked_: Amount? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "asked" -> asked_ = Amount.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeAllotted(
                amount = amount_ ?: from.missing("amount"),
                asked = asked_ ?: from.missing("asked"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readBackerReminded(from: JsonReader): BackerReminded {
            var backer_: AccountId? = null
            var nextAt_: Instant? = null
            var pledge_: PledgeId? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "backer" -> backer_ = AccountId.read(from)
                    "nextAt" -> nextAt_ = from.instant()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return BackerReminded(
                backer = backer_ ?: from.missing("backer"),
                nextAt = nextAt_ ?: from.missing("nextAt"),
                pledge = pledge_ ?: from.missing("pledge"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readFinalTryMade(from: JsonReader): FinalTryMade {
            var dunning_: Dunning? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "dunning" -> dunning_ = Dunning.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return FinalTryMade(
                dunning = dunning_ ?: from.missing("dunning"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readPledgeDropped(from: JsonReader): PledgeDropped {
            var keepsPaidPart_: Boolean? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "keepsPaidPart" -> keepsPaidPart_ = from.flag()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeDropped(
                keepsPaidPart = keepsPaidPart_ ?: false,
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readRefundGranted(from: JsonReader): RefundGranted {
            var ground_: Ground? = null
            var line_: RefundedLine? = null
            var parts_: RefundParts? = null
            var pledge_: PledgeId? = null
            var postings_: List<Posting>? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "ground" -> ground_ = Ground.read(from)
                    "line" -> line_ = from.orNull { RefundedLine.read(from) }
                    "parts" -> parts_ = RefundParts.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundGranted(
                ground = ground_ ?: from.missing("ground"),
                line = line_,
                parts = parts_ ?: from.missing("parts"),
                pledge = pledge_ ?: from.missing("pledge"),
                postings = postings_ ?: from.missing("postings"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundInstructed(from: JsonReader): RefundInstructed {
            var payment_: PaymentId? = null
            var refund_: RefundId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "refund" -> refund_ = RefundId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return RefundInstructed(
                payment = payment_,
                refund = refund_ ?: from.missing("refund"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readRefundPaid(from: JsonReader): RefundPaid {
            var amount_: Amount? = null
            var postings_: List<Posting>? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundPaid(
                amount = amount_ ?: from.missing("amount"),
                postings = postings_ ?: from.missing("postings"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundFailed(from: JsonReader): RefundFailed {
            var reason_: Reference? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reference.read(from)
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundFailed(
                reason = reason_ ?: from.missing("reason"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundCameBack(from: JsonReader): RefundCameBack {
            var amount_: Amount? = null
            var postings_: List<Posting>? = null
            var reason_: Reference? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "reason" -> reason_ = Reference.read(from)
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundCameBack(
                amount = amount_ ?: from.missing("amount"),
                postings = postings_ ?: from.missing("postings"),
                reason = reason_ ?: from.missing("reason"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundPaidTwice(from: JsonReader): RefundPaidTwice {
            var amount_: Amount? = null
            var postings_: List<Posting>? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundPaidTwice(
                amount = amount_ ?: from.missing("amount"),
                postings = postings_ ?: from.missing("postings"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundRetried(from: JsonReader): RefundRetried {
            var payment_: PaymentId? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = PaymentId.read(from)
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundRetried(
                payment = payment_ ?: from.missing("payment"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundPaidElsewhere(from: JsonReader): RefundPaidElsewhere {
            var amount_: Amount? = null
            var byBank_: Boolean? = null
            var postings_: List<Posting>? = null
            var reference_: Reference? = null
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "byBank" -> byBank_ = from.flag()
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "reference" -> reference_ = Reference.read(from)
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundPaidElsewhere(
                amount = amount_ ?: from.missing("amount"),
                byBank = byBank_ ?: false,
                postings = postings_ ?: from.missing("postings"),
                reference = reference_ ?: from.missing("reference"),
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readPledgeReleased(from: JsonReader): PledgeReleased {
            var ground_: Ground? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "ground" -> ground_ = Ground.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeReleased(
                ground = ground_ ?: from.missing("ground"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readDisputeNoticed(from: JsonReader): DisputeNoticed {
            var dispute_: DisputeId? = null
            var pledge_: PledgeId? = null
            var providerRef_: Reference? = null
            var state_: DisputeState? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "state" -> state_ = DisputeState.read(from)
                    else -> from.skip()
                }
            }
            return DisputeNoticed(
                dispute = dispute_ ?: from.missing("dispute"),
                pledge = pledge_ ?: from.missing("pledge"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readDisputeOpened(from: JsonReader): DisputeOpened {
            var amount_: Amount? = null
            var cover_: Cover? = null
            var dispute_: DisputeId? = null
            var frozen_: Long? = null
            var ofPledge_: Amount? = null
            var pledge_: PledgeId? = null
            var postings_: List<Posting>? = null
            var providerRef_: Reference? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "cover" -> cover_ = Cover.read(from)
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "frozen" -> frozen_ = from.long()
                    "ofPledge" -> ofPledge_ = Amount.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    else -> from.skip()
                }
            }
            return DisputeOpened(
                amount = amount_ ?: from.missing("amount"),
                cover = cover_ ?: from.missing("cover"),
                dispute = dispute_ ?: from.missing("dispute"),
                frozen = frozen_ ?: from.missing("frozen"),
                ofPledge = ofPledge_ ?: from.missing("ofPledge"),
                pledge = pledge_ ?: from.missing("pledge"),
                postings = postings_ ?: from.missing("postings"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
            )
        }

        private fun readDisputeMatched(from: JsonReader): DisputeMatched {
            var cover_: Cover? = null
            var dispute_: DisputeId? = null
            var frozen_: Long? = null
            var ofPledge_: Amount? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "cover" -> cover_ = Cover.read(from)
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "frozen" -> frozen_ = from.long()
                    "ofPledge" -> ofPledge_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return DisputeMatched(
                cover = cover_ ?: from.missing("cover"),
                dispute = dispute_ ?: from.missing("dispute"),
                frozen = frozen_ ?: from.missing("frozen"),
                ofPledge = ofPledge_ ?: from.missing("ofPledge"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readEvidenceSubmitted(from: JsonReader): EvidenceSubmitted {
            var dispute_: DisputeId? = null
            var evidence_: Note? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "evidence" -> evidence_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return EvidenceSubmitted(
                dispute = dispute_ ?: from.missing("dispute"),
                evidence = evidence_ ?: from.missing("evidence"),
            )
        }

        private fun readDisputeUnderReview(from: JsonReader): DisputeUnderReview {
            var dispute_: DisputeId? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    else -> from.skip()
                }
            }
            return DisputeUnderReview(
                dispute = dispute_ ?: from.missing("dispute"),
            )
        }

        private fun readDisputeWon(from: JsonReader): DisputeWon {
            var dispute_: DisputeId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return DisputeWon(
                dispute = dispute_ ?: from.missing("dispute"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readDisputeLost(from: JsonReader): DisputeLost {
            var barred_: Boolean? = null
            var dispute_: DisputeId? = null
            var ofPledge_: Amount? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "barred" -> barred_ = from.flag()
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "ofPledge" -> ofPledge_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return DisputeLost(
                barred = barred_ ?: false,
                dispute = dispute_ ?: from.missing("dispute"),
                ofPledge = ofPledge_ ?: from.missing("ofPledge"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readDisputeClosed(from: JsonReader): DisputeClosed {
            var dispute_: DisputeId? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    else -> from.skip()
                }
            }
            return DisputeClosed(
                dispute = dispute_ ?: from.missing("dispute"),
            )
        }

        private fun readDisputeFeeBooked(from: JsonReader): DisputeFeeBooked {
            var amount_: Amount? = null
            var dispute_: DisputeId? = null
            var fee_: DisputeFee? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "fee" -> fee_ = DisputeFee.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return DisputeFeeBooked(
                amount = amount_ ?: from.missing("amount"),
                dispute = dispute_ ?: from.missing("dispute"),
                fee = fee_ ?: from.missing("fee"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readDisputeReportNoted(from: JsonReader): DisputeReportNoted {
            var dispute_: DisputeId? = null
            var reason_: DisputeNotedReason? = null
            var stage_: DisputeStage? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "reason" -> reason_ = DisputeNotedReason.read(from)
                    "stage" -> stage_ = DisputeStage.read(from)
                    else -> from.skip()
                }
            }
            return DisputeReportNoted(
                dispute = dispute_ ?: from.missing("dispute"),
                reason = reason_ ?: from.missing("reason"),
                stage = stage_ ?: from.missing("stage"),
            )
        }

        private fun readTierAdded(from: JsonReader): TierAdded {
            var terms_: TierTerms? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = TierTerms.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierAdded(
                terms = terms_ ?: from.missing("terms"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierEdited(from: JsonReader): TierEdited {
            var terms_: TierTerms? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "terms" -> terms_ = TierTerms.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierEdited(
                terms = terms_ ?: from.missing("terms"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierEnded(from: JsonReader): TierEnded {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierEnded(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierReserved(from: JsonReader): TierReserved {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var tier_: TierId? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return TierReserved(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readReservationReleased(from: JsonReader): ReservationReleased {
            var account_: AccountId? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return ReservationReleased(
                account = account_ ?: from.missing("account"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readReservationUsed(from: JsonReader): ReservationUsed {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return ReservationUsed(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readWaitlistJoined(from: JsonReader): WaitlistJoined {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return WaitlistJoined(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readWaitlistLeft(from: JsonReader): WaitlistLeft {
            var account_: AccountId? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return WaitlistLeft(
                account = account_ ?: from.missing("account"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readSlotOffered(from: JsonReader): SlotOffered {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var tier_: TierId? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return SlotOffered(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readSurveyAnswered(from: JsonReader): SurveyAnswered {
            var answers_: List<Answer>? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "answers" -> answers_ = from.list { Answer.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyAnswered(
                answers = answers_ ?: from.missing("answers"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSurveyClosed(from: JsonReader): SurveyClosed {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyClosed(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSurveyReopened(from: JsonReader): SurveyReopened {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyReopened(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readFulfilmentSet(from: JsonReader): FulfilmentSet {
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
            return FulfilmentSet(
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
                tier = tier_ ?: from.missing("tier"),
                tracking = tracking_,
            )
        }

        private fun readClassAdded(from: JsonReader): ClassAdded {
            var class_: ClassId? = null
            var terms_: ClassTerms? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "terms" -> terms_ = ClassTerms.read(from)
                    else -> from.skip()
                }
            }
            return ClassAdded(
                `class` = class_ ?: from.missing("class"),
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readClassEdited(from: JsonReader): ClassEdited {
            var class_: ClassId? = null
            var terms_: ClassTerms? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "terms" -> terms_ = ClassTerms.read(from)
                    else -> from.skip()
                }
            }
            return ClassEdited(
                `class` = class_ ?: from.missing("class"),
                terms = terms_ ?: from.missing("terms"),
            )
        }

        private fun readAuthorisedRaised(from: JsonReader): AuthorisedRaised {
            var authorised_: Long? = null
            var before_: Long? = null
            var class_: ClassId? = null
            from.members { name ->
                when (name) {
                    "authorised" -> authorised_ = from.long()
                    "before" -> before_ = from.long()
                    "class" -> class_ = ClassId.read(from)
                    else -> from.skip()
                }
            }
            return AuthorisedRaised(
                authorised = authorised_ ?: from.missing("authorised"),
                before = before_ ?: from.missing("before"),
                `class` = class_ ?: from.missing("class"),
            )
        }

        private fun readSharesIssued(from: JsonReader): SharesIssued {
            var class_: ClassId? = null
            var frozen_: Boolean? = null
            var holder_: AccountId? = null
            var issued_: NewLot? = null
            var lockedUntil_: Instant? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "frozen" -> frozen_ = from.flag()
                    "holder" -> holder_ = AccountId.read(from)
                    "issued" -> issued_ = NewLot.read(from)
                    "lockedUntil" -> lockedUntil_ = from.orNull { from.instant() }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SharesIssued(
                `class` = class_ ?: from.missing("class"),
                frozen = frozen_ ?: false,
                holder = holder_ ?: from.missing("holder"),
                issued = issued_ ?: from.missing("issued"),
                lockedUntil = lockedUntil_,
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSharesShort(from: JsonReader): SharesShort {
            var class_: ClassId? = null
            var pledge_: PledgeId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return SharesShort(
                `class` = class_ ?: from.missing("class"),
                pledge = pledge_ ?: from.missing("pledge"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readSharesGranted(from: JsonReader): SharesGranted {
            var class_: ClassId? = null
            var granted_: NewLot? = null
            var holder_: AccountId? = null
            var lockedUntil_: Instant? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "granted" -> granted_ = NewLot.read(from)
                    "holder" -> holder_ = AccountId.read(from)
                    "lockedUntil" -> lockedUntil_ = from.orNull { from.instant() }
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return SharesGranted(
                `class` = class_ ?: from.missing("class"),
                granted = granted_ ?: from.missing("granted"),
                holder = holder_ ?: from.missing("holder"),
                lockedUntil = lockedUntil_,
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readSharesTransferred(from: JsonReader): SharesTransferred {
            var balance_: NewLot? = null
            var class_: ClassId? = null
            var exemption_: Exemption? = null
            var from_: AccountId? = null
            var lot_: LotId? = null
            var moved_: NewLot? = null
            var to_: AccountId? = null
            from.members { name ->
                when (name) {
                    "balance" -> balance_ = from.orNull { NewLot.read(from) }
                    "class" -> class_ = ClassId.read(from)
                    "exemption" -> exemption_ = from.orNull { Exemption.read(from) }
                    "from" -> from_ = AccountId.read(from)
                    "lot" -> lot_ = LotId.read(from)
                    "moved" -> moved_ = NewLot.read(from)
                    "to" -> to_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return SharesTransferred(
                balance = balance_,
                `class` = class_ ?: from.missing("class"),
                exemption = exemption_,
                from = from_ ?: from.missing("from"),
                lot = lot_ ?: from.missing("lot"),
                moved = moved_ ?: from.missing("moved"),
                to = to_ ?: from.missing("to"),
            )
        }

        private fun readSharesCancelled(from: JsonReader): SharesCancelled {
            var balance_: NewLot? = null
            var cause_: CancelCause? = null
            var class_: ClassId? = null
            var holder_: AccountId? = null
            var lot_: LotId? = null
            var pledge_: PledgeId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "balance" -> balance_ = from.orNull { NewLot.read(from) }
                    "cause" -> cause_ = CancelCause.read(from)
                    "class" -> class_ = ClassId.read(from)
                    "holder" -> holder_ = AccountId.read(from)
                    "lot" -> lot_ = LotId.read(from)
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return SharesCancelled(
                balance = balance_,
                cause = cause_ ?: from.missing("cause"),
                `class` = class_ ?: from.missing("class"),
                holder = holder_ ?: from.missing("holder"),
                lot = lot_ ?: from.missing("lot"),
                pledge = pledge_ ?: from.missing("pledge"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readSharesFrozen(from: JsonReader): SharesFrozen {
            var lots_: List<LotId>? = null
            var pledge_: PledgeId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "lots" -> lots_ = from.list { LotId.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return SharesFrozen(
                lots = lots_ ?: from.missing("lots"),
                pledge = pledge_ ?: from.missing("pledge"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readSharesUnfrozen(from: JsonReader): SharesUnfrozen {
            var lots_: List<LotId>? = null
            var pledge_: PledgeId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "lots" -> lots_ = from.list { LotId.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return SharesUnfrozen(
                lots = lots_ ?: from.missing("lots"),
                pledge = pledge_ ?: from.missing("pledge"),
                units = units_ ?: from.missing("units"),
            )
        }

        private fun readProposalPut(from: JsonReader): ProposalPut {
            var author_: AccountId? = null
            var closes_: Instant? = null
            var electorate_: Long? = null
            var method_: Method? = null
            var opens_: Instant? = null
            var proposal_: ProposalId? = null
            var recordAt_: Instant? = null
            var subject_: Subject? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "closes" -> closes_ = from.instant()
                    "electorate" -> electorate_ = from.long()
                    "method" -> method_ = Method.read(from)
                    "opens" -> opens_ = from.instant()
                    "proposal" -> proposal_ = ProposalId.read(from)
                    "recordAt" -> recordAt_ = from.instant()
                    "subject" -> subject_ = Subject.read(from)
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return ProposalPut(
                author = author_ ?: from.missing("author"),
                closes = closes_ ?: from.missing("closes"),
                electorate = electorate_ ?: from.missing("electorate"),
                method = method_ ?: from.missing("method"),
                opens = opens_ ?: from.missing("opens"),
                proposal = proposal_ ?: from.missing("proposal"),
                recordAt = recordAt_ ?: from.missing("recordAt"),
                subject = subject_ ?: from.missing("subject"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readBallotCast(from: JsonReader): BallotCast {
            var choice_: Choice? = null
            var proposal_: ProposalId? = null
            var voter_: AccountId? = null
            var weight_: Long? = null
            from.members { name ->
                when (name) {
                    "choice" -> choice_ = Choice.read(from)
                    "proposal" -> proposal_ = ProposalId.read(from)
                    "voter" -> voter_ = AccountId.read(from)
                    "weight" -> weight_ = from.long()
                    else -> from.skip()
                }
            }
            return BallotCast(
                choice = choice_ ?: from.missing("choice"),
                proposal = proposal_ ?: from.missing("proposal"),
                voter = voter_ ?: from.missing("voter"),
                weight = weight_ ?: from.missing("weight"),
            )
        }

        private fun readProposalWithdrawn(from: JsonReader): ProposalWithdrawn {
            var proposal_: ProposalId? = null
            from.members { name ->
                when (name) {
                    "proposal" -> proposal_ = ProposalId.read(from)
                    else -> from.skip()
                }
            }
            return ProposalWithdrawn(
                proposal = proposal_ ?: from.missing("proposal"),
            )
        }

        private fun readProposalClosed(from: JsonReader): ProposalClosed {
            var effect_: Effect? = null
            var passed_: Boolean? = null
            var proposal_: ProposalId? = null
            var tally_: Tally? = null
            from.members { name ->
                when (name) {
                    "effect" -> effect_ = from.orNull { Effect.read(from) }
                    "passed" -> passed_ = from.flag()
                    "proposal" -> proposal_ = ProposalId.read(from)
                    "tally" -> tally_ = Tally.read(from)
                    else -> from.skip()
                }
            }
            return ProposalClosed(
                effect = effect_,
                passed = passed_ ?: from.missing("passed"),
                proposal = proposal_ ?: from.missing("proposal"),
                tally = tally_ ?: from.missing("tally"),
            )
        }

        private fun readFeatureProposed(from: JsonReader): FeatureProposed {
            var author_: AccountId? = null
            var feature_: FeatureId? = null
            var issue_: Link? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "feature" -> feature_ = FeatureId.read(from)
                    "issue" -> issue_ = from.orNull { Link.read(from) }
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return FeatureProposed(
                author = author_ ?: from.missing("author"),
                feature = feature_ ?: from.missing("feature"),
                issue = issue_,
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readFeatureMoved(from: JsonReader): FeatureMoved {
            var feature_: FeatureId? = null
            var from_: FeatureState? = null
            var reason_: Reason? = null
            var to_: FeatureState? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "from" -> from_ = FeatureState.read(from)
                    "reason" -> reason_ = from.orNull { Reason.read(from) }
                    "to" -> to_ = FeatureState.read(from)
                    else -> from.skip()
                }
            }
            return FeatureMoved(
                feature = feature_ ?: from.missing("feature"),
                from = from_ ?: from.missing("from"),
                reason = reason_,
                to = to_ ?: from.missing("to"),
            )
        }

        private fun readPrioritiesSet(from: JsonReader): PrioritiesSet {
            var holder_: AccountId? = null
            var spread_: List<Emphasis>? = null
            from.members { name ->
                when (name) {
                    "holder" -> holder_ = AccountId.read(from)
                    "spread" -> spread_ = from.list { Emphasis.read(from) }
                    else -> from.skip()
                }
            }
            return PrioritiesSet(
                holder = holder_ ?: from.missing("holder"),
                spread = spread_ ?: from.missing("spread"),
            )
        }

        private fun readPrioritiesReweighed(from: JsonReader): PrioritiesReweighed {
            var holder_: AccountId? = null
            var spread_: List<Emphasis>? = null
            from.members { name ->
                when (name) {
                    "holder" -> holder_ = AccountId.read(from)
                    "spread" -> spread_ = from.list { Emphasis.read(from) }
                    else -> from.skip()
                }
            }
            return PrioritiesReweighed(
                holder = holder_ ?: from.missing("holder"),
                spread = spread_ ?: from.missing("spread"),
            )
        }

        private fun readMilestoneAdded(from: JsonReader): MilestoneAdded {
            var due_: Instant? = null
            var milestone_: MilestoneId? = null
            var share_: Rate? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "due" -> due_ = from.orNull { from.instant() }
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    "share" -> share_ = Rate.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneAdded(
                due = due_,
                milestone = milestone_ ?: from.missing("milestone"),
                share = share_ ?: from.missing("share"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readMilestoneRemoved(from: JsonReader): MilestoneRemoved {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneRemoved(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readTranchesFixed(from: JsonReader): TranchesFixed {
            var tranches_: List<Tranche>? = null
            from.members { name ->
                when (name) {
                    "tranches" -> tranches_ = from.list { Tranche.read(from) }
                    else -> from.skip()
                }
            }
            return TranchesFixed(
                tranches = tranches_ ?: from.missing("tranches"),
            )
        }

        private fun readTrancheRaised(from: JsonReader): TrancheRaised {
            var by_: Amount? = null
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "by" -> by_ = Amount.read(from)
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return TrancheRaised(
                by = by_ ?: from.missing("by"),
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readMilestoneDelivered(from: JsonReader): MilestoneDelivered {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneDelivered(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readMilestoneMissed(from: JsonReader): MilestoneMissed {
            var amount_: Amount? = null
            var milestone_: MilestoneId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneMissed(
                amount = amount_ ?: from.missing("amount"),
                milestone = milestone_ ?: from.missing("milestone"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readEscrowReleased(from: JsonReader): EscrowReleased {
            var amount_: Amount? = null
            var heldBack_: Amount? = null
            var milestone_: MilestoneId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "heldBack" -> heldBack_ = Amount.read(from)
                    "milestone" -> milestone_ = from.orNull { MilestoneId.read(from) }
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return EscrowReleased(
                amount = amount_ ?: from.missing("amount"),
                heldBack = heldBack_ ?: from.missing("heldBack"),
                milestone = milestone_,
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readReserveDated(from: JsonReader): ReserveDated {
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return ReserveDated(
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readReserveReleased(from: JsonReader): ReserveReleased {
            var amount_: Amount? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return ReserveReleased(
                amount = amount_ ?: from.missing("amount"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readPayoutRequested(from: JsonReader): PayoutRequested {
            var amount_: Amount? = null
            var feature_: FeatureId? = null
            var fee_: Amount? = null
            var payee_: AccountId? = null
            var payment_: PaymentId? = null
            var payout_: PayoutId? = null
            var postings_: List<Posting>? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "feature" -> feature_ = from.orNull { FeatureId.read(from) }
                    "fee" -> fee_ = Amount.read(from)
                    "payee" -> payee_ = AccountId.read(from)
                    "payment" -> payment_ = PaymentId.read(from)
                    "payout" -> payout_ = PayoutId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return PayoutRequested(
                amount = amount_ ?: from.missing("amount"),
                feature = feature_,
                fee = fee_ ?: from.missing("fee"),
                payee = payee_ ?: from.missing("payee"),
                payment = payment_ ?: from.missing("payment"),
                payout = payout_ ?: from.missing("payout"),
                postings = postings_ ?: from.missing("postings"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readPayoutRetried(from: JsonReader): PayoutRetried {
            var payment_: PaymentId? = null
            var payout_: PayoutId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "payment" -> payment_ = PaymentId.read(from)
                    "payout" -> payout_ = PayoutId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return PayoutRetried(
                payment = payment_ ?: from.missing("payment"),
                payout = payout_ ?: from.missing("payout"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readPayoutPaid(from: JsonReader): PayoutPaid {
            var amount_: Amount? = null
            var borne_: Amount? = null
            var fee_: Amount? = null
            var payout_: PayoutId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "borne" -> borne_ = Amount.read(from)
                    "fee" -> fee_ = Amount.read(from)
                    "payout" -> payout_ = PayoutId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return PayoutPaid(
                amount = amount_ ?: from.missing("amount"),
                borne = borne_ ?: from.missing("borne"),
                fee = fee_ ?: from.missing("fee"),
                payout = payout_ ?: from.missing("payout"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readPayoutFailed(from: JsonReader): PayoutFailed {
            var failure_: Reference? = null
            var payout_: PayoutId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "failure" -> failure_ = Reference.read(from)
                    "payout" -> payout_ = PayoutId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return PayoutFailed(
                failure = failure_ ?: from.missing("failure"),
                payout = payout_ ?: from.missing("payout"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readPayoutCameBack(from: JsonReader): PayoutCameBack {
            var amount_: Amount? = null
            var borne_: Amount? = null
            var failure_: Reference? = null
            var payout_: PayoutId? = null
            var postings_: List<Posting>? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "borne" -> borne_ = Amount.read(from)
                    "failure" -> failure_ = Reference.read(from)
                    "payout" -> payout_ = PayoutId.read(from)
                    "postings" -> postings_ = from.list { Posting.read(from) }
                    else -> from.skip()
                }
            }
            return PayoutCameBack(
                amount = amount_ ?: from.missing("amount"),
                borne = borne_ ?: from.missing("borne"),
                failure = failure_ ?: from.missing("failure"),
                payout = payout_ ?: from.missing("payout"),
                postings = postings_ ?: from.missing("postings"),
            )
        }

        private fun readCommentPosted(from: JsonReader): CommentPosted {
            var author_: AccountId? = null
            var comment_: CommentId? = null
            var replyTo_: CommentId? = null
            var text_: Note? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "comment" -> comment_ = CommentId.read(from)
                    "replyTo" -> replyTo_ = from.orNull { CommentId.read(from) }
                    "text" -> text_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return CommentPosted(
                author = author_ ?: from.missing("author"),
                comment = comment_ ?: from.missing("comment"),
                replyTo = replyTo_,
                text = text_ ?: from.missing("text"),
            )
        }

        private fun readCommentEdited(from: JsonReader): CommentEdited {
            var comment_: CommentId? = null
            var text_: Note? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    "text" -> text_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return CommentEdited(
                comment = comment_ ?: from.missing("comment"),
                text = text_ ?: from.missing("text"),
            )
        }

        private fun readCommentHidden(from: JsonReader): CommentHidden {
            var comment_: CommentId? = null
            var hidden_: Hidden? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    "hidden" -> hidden_ = Hidden.read(from)
                    else -> from.skip()
                }
            }
            return CommentHidden(
                comment = comment_ ?: from.missing("comment"),
                hidden = hidden_ ?: from.missing("hidden"),
            )
        }

        private fun readCommentShown(from: JsonReader): CommentShown {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return CommentShown(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readPostPublished(from: JsonReader): PostPublished {
            var author_: AccountId? = null
            var backersOnly_: Boolean? = null
            var post_: PostId? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "backersOnly" -> backersOnly_ = from.flag()
                    "post" -> post_ = PostId.read(from)
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return PostPublished(
                author = author_ ?: from.missing("author"),
                backersOnly = backersOnly_ ?: from.missing("backersOnly"),
                post = post_ ?: from.missing("post"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }

        private fun readPostEdited(from: JsonReader): PostEdited {
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
            return PostEdited(
                post = post_ ?: from.missing("post"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }
    }
}
