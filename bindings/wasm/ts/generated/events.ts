// Written by `cargo run -p fundly-generate`: do not edit.
import type {
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
} from './records.js';
import type { Story, Terms } from './rows.js';
import type {
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
} from './texts.js';
import type {
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
} from './words.js';

/** An event. */
export type Event =
  | CampaignCreatedEvent
  | StoryEditedEvent
  | TermsSetEvent
  | CampaignSubmittedEvent
  | CampaignApprovedEvent
  | CampaignRejectedEvent
  | CampaignRevisedEvent
  | CampaignSuspendedEvent
  | CampaignResumedEvent
  | CampaignCancelledEvent
  | DeadlineMovedEvent
  | DeadlineRestoredEvent
  | SecondRoundOpenedEvent
  | MaterialChangeAnnouncedEvent
  | PledgeConfirmedEvent
  | DeliveryStartedEvent
  | CampaignCompletedEvent
  | CollaboratorSetEvent
  | CollaboratorRemovedEvent
  | PledgePlacedEvent
  | PledgeChangedEvent
  | PledgeCancelledEvent
  | PaymentRequestedEvent
  | PaymentWithdrawnEvent
  | PaymentAuthorisedEvent
  | PaymentCapturedEvent
  | PaymentFailedEvent
  | PaymentConfirmedEvent
  | PaymentCameBackEvent
  | AuthorisationLapsedEvent
  | PaymentReportNotedEvent
  | ReceiptBookedEvent
  | ReceiptAppliedEvent
  | ReceiptReturningEvent
  | ReceiptReturnedEvent
  | OutlayBookedEvent
  | OutlayReversedEvent
  | PaymentMethodSetEvent
  | FundingClosedEvent
  | OutcomeDecidedEvent
  | SettlementPlannedEvent
  | SettlementSteppedEvent
  | PledgeAllottedEvent
  | BackerRemindedEvent
  | FinalTryMadeEvent
  | PledgeDroppedEvent
  | RefundGrantedEvent
  | RefundInstructedEvent
  | RefundPaidEvent
  | RefundFailedEvent
  | RefundCameBackEvent
  | RefundPaidTwiceEvent
  | RefundRetriedEvent
  | RefundPaidElsewhereEvent
  | PledgeReleasedEvent
  | DisputeNoticedEvent
  | DisputeOpenedEvent
  | DisputeMatchedEvent
  | EvidenceSubmittedEvent
  | DisputeUnderReviewEvent
  | DisputeWonEvent
  | DisputeLostEvent
  | DisputeClosedEvent
  | DisputeFeeBookedEvent
  | DisputeReportNotedEvent
  | TierAddedEvent
  | TierEditedEvent
  | TierEndedEvent
  | TierReservedEvent
  | ReservationReleasedEvent
  | ReservationUsedEvent
  | WaitlistJoinedEvent
  | WaitlistLeftEvent
  | SlotOfferedEvent
  | SurveyAnsweredEvent
  | SurveyClosedEvent
  | SurveyReopenedEvent
  | FulfilmentSetEvent
  | ClassAddedEvent
  | ClassEditedEvent
  | AuthorisedRaisedEvent
  | SharesIssuedEvent
  | SharesShortEvent
  | SharesGrantedEvent
  | SharesTransferredEvent
  | SharesCancelledEvent
  | SharesFrozenEvent
  | SharesUnfrozenEvent
  | ProposalPutEvent
  | BallotCastEvent
  | ProposalWithdrawnEvent
  | ProposalClosedEvent
  | FeatureProposedEvent
  | FeatureMovedEvent
  | PrioritiesSetEvent
  | PrioritiesReweighedEvent
  | MilestoneAddedEvent
  | MilestoneRemovedEvent
  | TranchesFixedEvent
  | TrancheRaisedEvent
  | MilestoneDeliveredEvent
  | MilestoneMissedEvent
  | EscrowReleasedEvent
  | ReserveDatedEvent
  | ReserveReleasedEvent
  | PayoutRequestedEvent
  | PayoutRetriedEvent
  | PayoutPaidEvent
  | PayoutFailedEvent
  | PayoutCameBackEvent
  | CommentPostedEvent
  | CommentEditedEvent
  | CommentHiddenEvent
  | CommentShownEvent
  | PostPublishedEvent
  | PostEditedEvent;

/** A draft was created. */
export interface CampaignCreatedEvent {
  readonly kind: 'campaignCreated';
  /** The campaign. */
  readonly campaign: CampaignId;
  /** Who created it. */
  readonly creator: AccountId;
  /** Its currency. */
  readonly currency: Currency;
  /** Its story. */
  readonly story: Story;
}

/** The story was rewritten. */
export interface StoryEditedEvent {
  readonly kind: 'storyEdited';
  /** The whole new story. */
  readonly story: Story;
}

/** The terms were set. */
export interface TermsSetEvent {
  readonly kind: 'termsSet';
  /** The terms. */
  readonly terms: Terms;
}

/** A draft was handed in. */
export interface CampaignSubmittedEvent {
  readonly kind: 'campaignSubmitted';
}

/** A campaign was approved. */
export interface CampaignApprovedEvent {
  readonly kind: 'campaignApproved';
  /** When pledging ends. */
  readonly deadline?: Timestamp | null;
  /** When pledging opens. */
  readonly opens: Timestamp;
}

/** A campaign was sent back. */
export interface CampaignRejectedEvent {
  readonly kind: 'campaignRejected';
  /** Why. */
  readonly reason: Reason;
}

/** A campaign is a draft again. */
export interface CampaignRevisedEvent {
  readonly kind: 'campaignRevised';
}

/** A campaign was suspended. */
export interface CampaignSuspendedEvent {
  readonly kind: 'campaignSuspended';
  /** Why. */
  readonly reason: Reason;
}

/** A campaign was resumed. */
export interface CampaignResumedEvent {
  readonly kind: 'campaignResumed';
  /** Why. */
  readonly reason: Reason;
}

/** A campaign was called off. */
export interface CampaignCancelledEvent {
  readonly kind: 'campaignCancelled';
  /** The ground on which pledges are given back. */
  readonly ground: Ground;
  /** Pledges to unwind. */
  readonly pledges: number;
  /** Why. */
  readonly reason: Reason;
}

/** The deadline was moved. */
export interface DeadlineMovedEvent {
  readonly kind: 'deadlineMoved';
  /** The new deadline. */
  readonly deadline: Timestamp;
  /** Whether funding was closed early. */
  readonly early?: boolean;
  /** The deadline that stands again if the goal is not kept until the new one. */
  readonly original?: Timestamp | null;
}

/** An early close was given up: the old deadline stands again. */
export interface DeadlineRestoredEvent {
  readonly kind: 'deadlineRestored';
  /** The deadline. */
  readonly deadline: Timestamp;
}

/** The second round of two-round funding began. */
export interface SecondRoundOpenedEvent {
  readonly kind: 'secondRoundOpened';
  /** When the second round ends. */
  readonly deadline: Timestamp;
}

/** Backers were told of a material change. */
export interface MaterialChangeAnnouncedEvent {
  readonly kind: 'materialChangeAnnounced';
  /** The deadline, where it had to be moved so that this time remains. */
  readonly deadline?: Timestamp | null;
  /** What changed. */
  readonly reason: Reason;
  /** Until when pledges may be confirmed. */
  readonly until: Timestamp;
}

/** A pledge was confirmed after a material change. */
export interface PledgeConfirmedEvent {
  readonly kind: 'pledgeConfirmed';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Delivery began. */
export interface DeliveryStartedEvent {
  readonly kind: 'deliveryStarted';
}

/** Everything is delivered. */
export interface CampaignCompletedEvent {
  readonly kind: 'campaignCompleted';
}

/** A collaborator was set. */
export interface CollaboratorSetEvent {
  readonly kind: 'collaboratorSet';
  /** The account. */
  readonly account: AccountId;
  /** What it may do, sorted, each once. */
  readonly permissions: readonly Permission[];
}

/** A collaborator was removed. */
export interface CollaboratorRemovedEvent {
  readonly kind: 'collaboratorRemoved';
  /** The account. */
  readonly account: AccountId;
}

/** A pledge was placed. */
export interface PledgePlacedEvent {
  readonly kind: 'pledgePlaced';
  /** Who placed it. */
  readonly backer: AccountId;
  /** What was ordered. */
  readonly content: PledgeContent;
  /** Whether it came after success. */
  readonly late?: boolean;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** Its first state. */
  readonly state: PledgeState;
}

/** A pledge was changed. */
export interface PledgeChangedEvent {
  readonly kind: 'pledgeChanged';
  /** The whole new order. */
  readonly content: PledgeContent;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The state it has now. */
  readonly state: PledgeState;
}

/** A pledge was called off. */
export interface PledgeCancelledEvent {
  readonly kind: 'pledgeCancelled';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** The host is to carry out a payment. */
export interface PaymentRequestedEvent {
  readonly kind: 'paymentRequested';
  /** What to do. */
  readonly action: PaymentKind;
  /** How much. */
  readonly amount: Amount;
  /** Payment method at the gateway. */
  readonly method?: Reference | null;
  /** The instruction. */
  readonly payment: PaymentId;
  /** What it is for. */
  readonly purpose: Purpose;
}

/** An instruction is no longer wanted. */
export interface PaymentWithdrawnEvent {
  readonly kind: 'paymentWithdrawn';
  /** The instruction. */
  readonly payment: PaymentId;
}

/** Money is held for a pledge. */
export interface PaymentAuthorisedEvent {
  readonly kind: 'paymentAuthorised';
  /** How much is held. */
  readonly amount: Amount;
  /** The instruction. */
  readonly payment: PaymentId;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Until when. */
  readonly until?: Timestamp | null;
}

/** Money cleared for a pledge. */
export interface PaymentCapturedEvent {
  readonly kind: 'paymentCaptured';
  /** How much, gross. */
  readonly amount: Amount;
  /** When the next instalment is due. */
  readonly nextInstalment?: Timestamp | null;
  /** The instruction, if it came by one. */
  readonly payment?: PaymentId | null;
  /** Of that, the platform's fee. */
  readonly platformFee: Amount;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The movement. */
  readonly postings: Postings;
  /** Of that, the processor's fee as far as the campaign bears it. */
  readonly processorFee: Amount;
  /** The gateway's reference. */
  readonly providerRef?: Reference | null;
}

/** A payment was refused, or waits for the backer. */
export interface PaymentFailedEvent {
  readonly kind: 'paymentFailed';
  /** What it does to the pledge. */
  readonly effect?: FailureEffect | null;
  /** The instruction. */
  readonly payment: PaymentId;
  /** Why. */
  readonly reason: Reference;
  /** Whether it only waits for the backer. */
  readonly waits?: boolean;
}

/** A void, refund, payout or return went through. */
export interface PaymentConfirmedEvent {
  readonly kind: 'paymentConfirmed';
  /** How much went out; none when a hold was let go of. */
  readonly amount?: Amount | null;
  /** The instruction. */
  readonly payment: PaymentId;
  /** The gateway's reference. */
  readonly providerRef: Reference;
}

/** Money that had gone out came back. */
export interface PaymentCameBackEvent {
  readonly kind: 'paymentCameBack';
  /** The movement that came back. */
  readonly movement: MovementId;
  /** The instruction. */
  readonly payment: PaymentId;
  /** Why. */
  readonly reason: Reference;
}

/** A hold lapsed. */
export interface AuthorisationLapsedEvent {
  readonly kind: 'authorisationLapsed';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** A report changed nothing. */
export interface PaymentReportNotedEvent {
  readonly kind: 'paymentReportNoted';
  /** The instruction it named. */
  readonly payment?: PaymentId | null;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Why nothing changes. */
  readonly reason: ReportNotedReason;
  /** What it said. */
  readonly result: string;
}

/** Money came in that no open instruction asked for. */
export interface ReceiptBookedEvent {
  readonly kind: 'receiptBooked';
  /** How much, gross. */
  readonly amount: Amount;
  /** What the processor took of it, if the report says so. */
  readonly fee?: Amount | null;
  /** The instruction it named. */
  readonly payment?: PaymentId | null;
  /** The pledge it seems to belong to. */
  readonly pledge?: PledgeId | null;
  /** The movement. */
  readonly postings: Postings;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Why it was not applied. */
  readonly reason: UnappliedReason;
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** A receipt was applied. */
export interface ReceiptAppliedEvent {
  readonly kind: 'receiptApplied';
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** A receipt is on its way back. */
export interface ReceiptReturningEvent {
  readonly kind: 'receiptReturning';
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** A receipt was sent back. */
export interface ReceiptReturnedEvent {
  readonly kind: 'receiptReturned';
  /** The movement. */
  readonly postings: Postings;
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** Money went out that nothing asked for. */
export interface OutlayBookedEvent {
  readonly kind: 'outlayBooked';
  /** How much. */
  readonly amount: Amount;
  /** Which way it went. */
  readonly direction: Direction;
  /** The instruction it named. */
  readonly payment?: PaymentId | null;
  /** The movement. */
  readonly postings: Postings;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Why the platform bears it. */
  readonly reason: OutlayReason;
}

/** An outlay came back, or is known to be what an instruction asked for. */
export interface OutlayReversedEvent {
  readonly kind: 'outlayReversed';
  /** Whether the money came back. */
  readonly cameBack?: boolean;
  /** The movement of money that the platform bore. */
  readonly movement: MovementId;
  /** The movement. */
  readonly postings: Postings;
}

/** A payment method was set. */
export interface PaymentMethodSetEvent {
  readonly kind: 'paymentMethodSet';
  /** The new method. */
  readonly method: Reference;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Funding is closed. */
export interface FundingClosedEvent {
  readonly kind: 'fundingClosed';
  /** When collecting begins, where a cooling-off comes first. */
  readonly collectAt?: Timestamp | null;
  /** What was promised. */
  readonly committed: Amount;
  /** Whether that is below the goal, so that the campaign has failed. */
  readonly failed: boolean;
  /** The work that follows. */
  readonly settlement?: Settlement | null;
}

/** The outcome stands. */
export interface OutcomeDecidedEvent {
  readonly kind: 'outcomeDecided';
  /** Money that cleared. */
  readonly collected: Amount;
  /** Until when late pledges are taken. */
  readonly lateUntil?: Timestamp | null;
  /** The work that follows. */
  readonly settlement?: Settlement | null;
  /** Successful or failed. */
  readonly stage: Stage;
}

/** Work over many pledges begins. */
export interface SettlementPlannedEvent {
  readonly kind: 'settlementPlanned';
  /** The work. */
  readonly settlement: Settlement;
}

/** A step of work over many pledges is done. */
export interface SettlementSteppedEvent {
  readonly kind: 'settlementStepped';
  /** The last of them, when more follow. */
  readonly cursor?: PledgeId | null;
  /** The plan as it goes on; none when the work is finished. */
  readonly plan?: Plan | null;
  /** When the same kind of work is due again. */
  readonly wake?: Timestamp | null;
  /** Pledges in this step. */
  readonly worked: number;
}

/** A pledge was cut to its part of what is accepted. */
export interface PledgeAllottedEvent {
  readonly kind: 'pledgeAllotted';
  /** What it got, and promises now; nothing where a bank has the money that is to go back. */
  readonly amount: Amount;
  /** What it asked for. */
  readonly asked: Amount;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** A backer is to be reminded of a failed payment. */
export interface BackerRemindedEvent {
  readonly kind: 'backerReminded';
  /** Whom to remind. */
  readonly backer: AccountId;
  /** When the next reminder is due. */
  readonly nextAt: Timestamp;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** Until when the payment can be mended. */
  readonly until: Timestamp;
}

/** The last try of a failed payment is made. */
export interface FinalTryMadeEvent {
  readonly kind: 'finalTryMade';
  /** Its dunning now. */
  readonly dunning: Dunning;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** A pledge was given up. */
export interface PledgeDroppedEvent {
  readonly kind: 'pledgeDropped';
  /** Whether a part was paid, which is kept as a contribution. */
  readonly keepsPaidPart?: boolean;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** A refund was granted. */
export interface RefundGrantedEvent {
  readonly kind: 'refundGranted';
  /** Why. */
  readonly ground: Ground;
  /** The reward line it refunds, if it was asked for by line. */
  readonly line?: RefundedLine | null;
  /** What it is made up of. */
  readonly parts: RefundParts;
  /** The pledge it refunds. */
  readonly pledge: PledgeId;
  /** The movement into refunds payable. */
  readonly postings: Postings;
  /** The refund. */
  readonly refund: RefundId;
}

/** The host was told to pay a refund. */
export interface RefundInstructedEvent {
  readonly kind: 'refundInstructed';
  /** The instruction; none when fees left the backer nothing to be paid: the refund is over then. */
  readonly payment?: PaymentId | null;
  /** The refund. */
  readonly refund: RefundId;
  /** Share units cancelled. */
  readonly units: Units;
}

/** A refund was paid. */
export interface RefundPaidEvent {
  readonly kind: 'refundPaid';
  /** How much it paid. */
  readonly amount: Amount;
  /** The movement. */
  readonly postings: Postings;
  /** The refund. */
  readonly refund: RefundId;
}

/** A refund could not be paid. */
export interface RefundFailedEvent {
  readonly kind: 'refundFailed';
  /** Why. */
  readonly reason: Reference;
  /** The refund. */
  readonly refund: RefundId;
}

/** What a refund had paid came back. */
export interface RefundCameBackEvent {
  readonly kind: 'refundCameBack';
  /** How much came back. */
  readonly amount: Amount;
  /** The movement. */
  readonly postings: Postings;
  /** Why. */
  readonly reason: Reference;
  /** The refund. */
  readonly refund: RefundId;
}

/** A refund was paid a second time. */
export interface RefundPaidTwiceEvent {
  readonly kind: 'refundPaidTwice';
  /** How much it paid. */
  readonly amount: Amount;
  /** The movement. */
  readonly postings: Postings;
  /** The refund. */
  readonly refund: RefundId;
}

/** A failed refund is tried again. */
export interface RefundRetriedEvent {
  readonly kind: 'refundRetried';
  /** The new instruction. */
  readonly payment: PaymentId;
  /** The refund. */
  readonly refund: RefundId;
}

/** A failed refund was paid by another route. */
export interface RefundPaidElsewhereEvent {
  readonly kind: 'refundPaidElsewhere';
  /** How much. */
  readonly amount: Amount;
  /** Whether a bank paid it: by a dispute that was lost. What the platform bore of the dispute it gets back. */
  readonly byBank?: boolean;
  /** The movement. */
  readonly postings: Postings;
  /** Reference of that payment, or of the dispute. */
  readonly reference: Reference;
  /** The refund. */
  readonly refund: RefundId;
}

/** A pledge was let go of. */
export interface PledgeReleasedEvent {
  readonly kind: 'pledgeReleased';
  /** Why. */
  readonly ground: Ground;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** A bank warns or asks, or stopped doing so. */
export interface DisputeNoticedEvent {
  readonly kind: 'disputeNoticed';
  /** The dispute. */
  readonly dispute: DisputeId;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Where it stands. */
  readonly state: DisputeState;
}

/** A bank took money while it decides. */
export interface DisputeOpenedEvent {
  readonly kind: 'disputeOpened';
  /** How much the bank took. */
  readonly amount: Amount;
  /** Where the money was taken from. */
  readonly cover: Cover;
  /** The dispute. */
  readonly dispute: DisputeId;
  /** Share units frozen. */
  readonly frozen: Units;
  /** Of that, money of the pledge. */
  readonly ofPledge: Amount;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The movement. */
  readonly postings: Postings;
  /** The gateway's reference. */
  readonly providerRef: Reference;
}

/** The charge that a dispute is about cleared after it. */
export interface DisputeMatchedEvent {
  readonly kind: 'disputeMatched';
  /** Where its money is taken from now. */
  readonly cover: Cover;
  /** The dispute. */
  readonly dispute: DisputeId;
  /** Share units frozen. */
  readonly frozen: Units;
  /** Money of the pledge that it is about, besides what was known to be. */
  readonly ofPledge: Amount;
  /** The movement. */
  readonly postings: Postings;
}

/** Evidence was handed in. */
export interface EvidenceSubmittedEvent {
  readonly kind: 'evidenceSubmitted';
  /** The dispute. */
  readonly dispute: DisputeId;
  /** What speaks for the campaign. */
  readonly evidence: Note;
}

/** Evidence reached the bank. */
export interface DisputeUnderReviewEvent {
  readonly kind: 'disputeUnderReview';
  /** The dispute. */
  readonly dispute: DisputeId;
}

/** A dispute was won. */
export interface DisputeWonEvent {
  readonly kind: 'disputeWon';
  /** The dispute. */
  readonly dispute: DisputeId;
  /** The movement. */
  readonly postings: Postings;
}

/** A dispute was lost. */
export interface DisputeLostEvent {
  readonly kind: 'disputeLost';
  /** Whether the backer is barred from further pledges. */
  readonly barred?: boolean;
  /** The dispute. */
  readonly dispute: DisputeId;
  /** What the pledge loses of its refundable money. */
  readonly ofPledge: Amount;
  /** The movement. */
  readonly postings: Postings;
}

/** A refund settled a warning or an inquiry. */
export interface DisputeClosedEvent {
  readonly kind: 'disputeClosed';
  /** The dispute. */
  readonly dispute: DisputeId;
}

/** The processor took or returned a fee for a dispute. */
export interface DisputeFeeBookedEvent {
  readonly kind: 'disputeFeeBooked';
  /** How much. */
  readonly amount: Amount;
  /** The dispute. */
  readonly dispute: DisputeId;
  /** Which fee. */
  readonly fee: DisputeFee;
  /** The movement. */
  readonly postings: Postings;
}

/** A report about a dispute changed nothing. */
export interface DisputeReportNotedEvent {
  readonly kind: 'disputeReportNoted';
  /** The dispute. */
  readonly dispute: DisputeId;
  /** Why nothing changes. */
  readonly reason: DisputeNotedReason;
  /** What it said. */
  readonly stage: DisputeStage;
}

/** A tier was added. */
export interface TierAddedEvent {
  readonly kind: 'tierAdded';
  /** What it promises. */
  readonly terms: TierTerms;
  /** The tier. */
  readonly tier: TierId;
}

/** A tier was rewritten. */
export interface TierEditedEvent {
  readonly kind: 'tierEdited';
  /** The whole new promise. */
  readonly terms: TierTerms;
  /** The tier. */
  readonly tier: TierId;
}

/** A tier was withdrawn. */
export interface TierEndedEvent {
  readonly kind: 'tierEnded';
  /** The tier. */
  readonly tier: TierId;
}

/** Units were reserved. */
export interface TierReservedEvent {
  readonly kind: 'tierReserved';
  /** For whom. */
  readonly account: AccountId;
  /** How many in all. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
  /** Until when, exclusive. */
  readonly until: Timestamp;
}

/** A reservation was given up. */
export interface ReservationReleasedEvent {
  readonly kind: 'reservationReleased';
  /** Whose it was. */
  readonly account: AccountId;
  /** The tier. */
  readonly tier: TierId;
}

/** A pledge took what its backer had reserved or waited for. */
export interface ReservationUsedEvent {
  readonly kind: 'reservationUsed';
  /** The backer. */
  readonly account: AccountId;
  /** Units that the pledge took: as many fewer are reserved for the backer, and waited for. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
}

/** Somebody waits. */
export interface WaitlistJoinedEvent {
  readonly kind: 'waitlistJoined';
  /** Who. */
  readonly account: AccountId;
  /** How many in all. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
}

/** Somebody waits no longer. */
export interface WaitlistLeftEvent {
  readonly kind: 'waitlistLeft';
  /** Who. */
  readonly account: AccountId;
  /** The tier. */
  readonly tier: TierId;
}

/** The first in line got a reservation. */
export interface SlotOfferedEvent {
  readonly kind: 'slotOffered';
  /** Who waited. */
  readonly account: AccountId;
  /** How many are reserved beside what is reserved for the account already, which holds no longer for that. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
  /** Until when, exclusive. Not taken by then, it passes on to the next. */
  readonly until: Timestamp;
}

/** A survey was answered. */
export interface SurveyAnsweredEvent {
  readonly kind: 'surveyAnswered';
  /** The answers. */
  readonly answers: readonly Answer[];
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** The answers of a survey were locked. */
export interface SurveyClosedEvent {
  readonly kind: 'surveyClosed';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** The answers of a survey were unlocked. */
export interface SurveyReopenedEvent {
  readonly kind: 'surveyReopened';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** The delivery of a line moved on. */
export interface FulfilmentSetEvent {
  readonly kind: 'fulfilmentSet';
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The state that the delivery is in now. */
  readonly state: FulfilmentState;
  /** The tier of the line. */
  readonly tier: TierId;
  /** The carrier's tracking number. */
  readonly tracking?: Reference | null;
}

/** A class was added. */
export interface ClassAddedEvent {
  readonly kind: 'classAdded';
  /** The class. */
  readonly class: ClassId;
  /** Its terms. */
  readonly terms: ClassTerms;
}

/** The terms of a class were replaced. */
export interface ClassEditedEvent {
  readonly kind: 'classEdited';
  /** The class. */
  readonly class: ClassId;
  /** The whole new terms. */
  readonly terms: ClassTerms;
}

/** The ceiling of a class was raised. */
export interface AuthorisedRaisedEvent {
  readonly kind: 'authorisedRaised';
  /** The new ceiling. */
  readonly authorised: Units;
  /** The ceiling before. */
  readonly before: Units;
  /** The class. */
  readonly class: ClassId;
}

/** Shares were issued for money that cleared. */
export interface SharesIssuedEvent {
  readonly kind: 'sharesIssued';
  /** Their class. */
  readonly class: ClassId;
  /** Frozen from the start, because the pledge is under dispute. */
  readonly frozen?: boolean;
  /** Who holds them. */
  readonly holder: AccountId;
  /** The certificate. */
  readonly issued: NewLot;
  /** Until when they may not be transferred. */
  readonly lockedUntil?: Timestamp | null;
  /** The pledge whose money bought them. */
  readonly pledge: PledgeId;
}

/** Money buys more units than are left. */
export interface SharesShortEvent {
  readonly kind: 'sharesShort';
  /** The class. */
  readonly class: ClassId;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** Units that are due and could not be issued. */
  readonly units: Units;
}

/** Shares were granted. */
export interface SharesGrantedEvent {
  readonly kind: 'sharesGranted';
  /** Their class. */
  readonly class: ClassId;
  /** The certificate. */
  readonly granted: NewLot;
  /** Who holds them. */
  readonly holder: AccountId;
  /** Until when they may not be transferred. */
  readonly lockedUntil?: Timestamp | null;
  /** What for. */
  readonly reason: Reason;
}

/** Shares were transferred. */
export interface SharesTransferredEvent {
  readonly kind: 'sharesTransferred';
  /** What stayed behind. */
  readonly balance?: NewLot | null;
  /** Its class. */
  readonly class: ClassId;
  /** What let it move before its lock ended. */
  readonly exemption?: Exemption | null;
  /** Who held it. */
  readonly from: AccountId;
  /** The lot that ended. */
  readonly lot: LotId;
  /** What moved. */
  readonly moved: NewLot;
  /** Who holds what moved. */
  readonly to: AccountId;
}

/** Shares were cancelled. */
export interface SharesCancelledEvent {
  readonly kind: 'sharesCancelled';
  /** What is left of the lot, to the same holder. */
  readonly balance?: NewLot | null;
  /** Why. */
  readonly cause: CancelCause;
  /** Its class. */
  readonly class: ClassId;
  /** Who held it. */
  readonly holder: AccountId;
  /** The lot that ended. */
  readonly lot: LotId;
  /** The pledge whose money went back. */
  readonly pledge: PledgeId;
  /** Units cancelled. */
  readonly units: Units;
}

/** Lots were frozen. */
export interface SharesFrozenEvent {
  readonly kind: 'sharesFrozen';
  /** The lots. */
  readonly lots: readonly LotId[];
  /** The pledge under dispute. */
  readonly pledge: PledgeId;
  /** Units in them. */
  readonly units: Units;
}

/** Lots can move and vote again. */
export interface SharesUnfrozenEvent {
  readonly kind: 'sharesUnfrozen';
  /** The lots. */
  readonly lots: readonly LotId[];
  /** The pledge that was under dispute. */
  readonly pledge: PledgeId;
  /** Units in them. */
  readonly units: Units;
}

/** A proposal was put. */
export interface ProposalPutEvent {
  readonly kind: 'proposalPut';
  /** Who put it. */
  readonly author: AccountId;
  /** When voting closes, exclusive. */
  readonly closes: Timestamp;
  /** Votes of the whole register at the record date. */
  readonly electorate: number;
  /** How it is counted. */
  readonly method: Method;
  /** When voting opens. */
  readonly opens: Timestamp;
  /** The proposal. */
  readonly proposal: ProposalId;
  /** Record date. */
  readonly recordAt: Timestamp;
  /** What it does when it passes. */
  readonly subject: Subject;
  /** The reasoning. */
  readonly text: Body;
  /** What is asked. */
  readonly title: Title;
}

/** A ballot was cast. */
export interface BallotCastEvent {
  readonly kind: 'ballotCast';
  /** How. */
  readonly choice: Choice;
  /** The proposal. */
  readonly proposal: ProposalId;
  /** Who voted. */
  readonly voter: AccountId;
  /** With how many votes. */
  readonly weight: number;
}

/** A proposal was taken back. */
export interface ProposalWithdrawnEvent {
  readonly kind: 'proposalWithdrawn';
  /** The proposal. */
  readonly proposal: ProposalId;
}

/** A vote was counted. */
export interface ProposalClosedEvent {
  readonly kind: 'proposalClosed';
  /** What became of its subject; none when it did not pass. */
  readonly effect?: Effect | null;
  /** Whether it passed. */
  readonly passed: boolean;
  /** The proposal. */
  readonly proposal: ProposalId;
  /** The sums it was decided on. */
  readonly tally: Tally;
}

/** A feature was asked for. */
export interface FeatureProposedEvent {
  readonly kind: 'featureProposed';
  /** Who asked for it. */
  readonly author: AccountId;
  /** The feature. */
  readonly feature: FeatureId;
  /** The issue on a forge. */
  readonly issue?: Link | null;
  /** More about it. */
  readonly text: Body;
  /** What it is. */
  readonly title: Title;
}

/** A feature moved on, or back. */
export interface FeatureMovedEvent {
  readonly kind: 'featureMoved';
  /** The feature. */
  readonly feature: FeatureId;
  /** Where it stood. */
  readonly from: FeatureState;
  /** Why, where a reason is asked for. */
  readonly reason?: Reason | null;
  /** Where it stands. */
  readonly to: FeatureState;
}

/** A holder set their priorities. */
export interface PrioritiesSetEvent {
  readonly kind: 'prioritiesSet';
  /** The holder. */
  readonly holder: AccountId;
  /** The spread, with the votes that each part carries. */
  readonly spread: readonly Emphasis[];
}

/** A holder's votes were spread anew. */
export interface PrioritiesReweighedEvent {
  readonly kind: 'prioritiesReweighed';
  /** The holder. */
  readonly holder: AccountId;
  /** The spread, with the votes that each part carries. */
  readonly spread: readonly Emphasis[];
}

/** A milestone was added. */
export interface MilestoneAddedEvent {
  readonly kind: 'milestoneAdded';
  /** When it is due. */
  readonly due?: Timestamp | null;
  /** The milestone. */
  readonly milestone: MilestoneId;
  /** Share of the escrow at success that it releases. */
  readonly share: Rate;
  /** What will be delivered. */
  readonly title: Title;
}

/** A milestone was taken out. */
export interface MilestoneRemovedEvent {
  readonly kind: 'milestoneRemoved';
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** The tranches of the milestones were fixed. */
export interface TranchesFixedEvent {
  readonly kind: 'tranchesFixed';
  /** One for each milestone, in their order. */
  readonly tranches: readonly Tranche[];
}

/** Late money joined a tranche. */
export interface TrancheRaisedEvent {
  readonly kind: 'trancheRaised';
  /** By how much. */
  readonly by: Amount;
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** A milestone was delivered, in the creator's word. */
export interface MilestoneDeliveredEvent {
  readonly kind: 'milestoneDelivered';
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** A milestone was missed. */
export interface MilestoneMissedEvent {
  readonly kind: 'milestoneMissed';
  /**
   * What goes back to the backers: the tranche, as far as escrow still holds it beside the other tranches and there
   * are pledges to give it to.
   */
  readonly amount: Amount;
  /** The milestone. */
  readonly milestone: MilestoneId;
  /** Why. */
  readonly reason: Reason;
}

/** Escrow was released. */
export interface EscrowReleasedEvent {
  readonly kind: 'escrowReleased';
  /** How much left escrow. */
  readonly amount: Amount;
  /** How much of it is held back in the reserve. */
  readonly heldBack: Amount;
  /** The milestone whose acceptance released it, if any. */
  readonly milestone?: MilestoneId | null;
  /** The movement. */
  readonly postings: Postings;
}

/** The time for which the reserve is held began. */
export interface ReserveDatedEvent {
  readonly kind: 'reserveDated';
  /** Until when it is held, exclusive. */
  readonly until: Timestamp;
}

/** The reserve was released. */
export interface ReserveReleasedEvent {
  readonly kind: 'reserveReleased';
  /** How much. */
  readonly amount: Amount;
  /** The movement. */
  readonly postings: Postings;
}

/** A payout was asked for. */
export interface PayoutRequestedEvent {
  readonly kind: 'payoutRequested';
  /** How much the payee gets. */
  readonly amount: Amount;
  /** The shipped feature it pays for, if any. */
  readonly feature?: FeatureId | null;
  /** What is reserved for the processor. */
  readonly fee: Amount;
  /** Who is paid. */
  readonly payee: AccountId;
  /** The instruction. */
  readonly payment: PaymentId;
  /** The payout. */
  readonly payout: PayoutId;
  /** The movement. */
  readonly postings: Postings;
  /** What it is for. */
  readonly reason: Reason;
}

/** A failed payout is tried again. */
export interface PayoutRetriedEvent {
  readonly kind: 'payoutRetried';
  /** The new instruction. */
  readonly payment: PaymentId;
  /** The payout. */
  readonly payout: PayoutId;
  /** The movement. */
  readonly postings: Postings;
}

/** A payout was paid. */
export interface PayoutPaidEvent {
  readonly kind: 'payoutPaid';
  /** How much the payee got. */
  readonly amount: Amount;
  /** Of the amount, what the platform bore because the creator had no more. */
  readonly borne: Amount;
  /** What the processor took. */
  readonly fee: Amount;
  /** The payout. */
  readonly payout: PayoutId;
  /** The movement. */
  readonly postings: Postings;
}

/** A payout could not be paid. */
export interface PayoutFailedEvent {
  readonly kind: 'payoutFailed';
  /** Why, in the gateway's word. */
  readonly failure: Reference;
  /** The payout. */
  readonly payout: PayoutId;
  /** The movement. */
  readonly postings: Postings;
}

/** What a payout had paid came back. */
export interface PayoutCameBackEvent {
  readonly kind: 'payoutCameBack';
  /** How much came back. */
  readonly amount: Amount;
  /** Of that, what the platform had borne. */
  readonly borne: Amount;
  /** Why, in the gateway's word. */
  readonly failure: Reference;
  /** The payout. */
  readonly payout: PayoutId;
  /** The movement. */
  readonly postings: Postings;
}

/** A comment was posted. */
export interface CommentPostedEvent {
  readonly kind: 'commentPosted';
  /** Who wrote it. */
  readonly author: AccountId;
  /** The comment. */
  readonly comment: CommentId;
  /** The comment that it answers. */
  readonly replyTo?: CommentId | null;
  /** What. */
  readonly text: Note;
}

/** A comment was rewritten. */
export interface CommentEditedEvent {
  readonly kind: 'commentEdited';
  /** The comment. */
  readonly comment: CommentId;
  /** The new text. */
  readonly text: Note;
}

/** A comment was hidden. */
export interface CommentHiddenEvent {
  readonly kind: 'commentHidden';
  /** The comment. */
  readonly comment: CommentId;
  /** By whom and why. */
  readonly hidden: Hidden;
}

/** A comment is shown again. */
export interface CommentShownEvent {
  readonly kind: 'commentShown';
  /** The comment. */
  readonly comment: CommentId;
}

/** A post was published. */
export interface PostPublishedEvent {
  readonly kind: 'postPublished';
  /** Who wrote it. */
  readonly author: AccountId;
  /** Only for backers. */
  readonly backersOnly: boolean;
  /** The post. */
  readonly post: PostId;
  /** Text, Markdown. */
  readonly text: Body;
  /** Title. */
  readonly title: Title;
}

/** A post was rewritten. */
export interface PostEditedEvent {
  readonly kind: 'postEdited';
  /** The post. */
  readonly post: PostId;
  /** The new text, Markdown. */
  readonly text: Body;
  /** The new title. */
  readonly title: Title;
}
