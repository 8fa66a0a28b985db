// Written by `cargo run -p fundly-generate`: do not edit.
import type { Quorum, Threshold } from './policy.js';
import type {
  Answer,
  ClassTerms,
  DisputeStage,
  Part,
  PaymentResult,
  PledgeOrder,
  RefundAmount,
  Subject,
  TierTerms,
} from './records.js';
import type { Story, Terms } from './rows.js';
import type {
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
} from './texts.js';
import type { Choice, Currency, Exemption, FulfilmentState, Ground, Permission } from './words.js';

/** A command. */
export type Command =
  | CreateCampaignCommand
  | EditStoryCommand
  | SetTermsCommand
  | SubmitCampaignCommand
  | ApproveCampaignCommand
  | RejectCampaignCommand
  | ReviseCampaignCommand
  | SuspendCampaignCommand
  | ResumeCampaignCommand
  | CancelCampaignCommand
  | MoveDeadlineCommand
  | CloseFundingEarlyCommand
  | AnnounceMaterialChangeCommand
  | StartDeliveryCommand
  | CompleteCampaignCommand
  | SetCollaboratorCommand
  | RemoveCollaboratorCommand
  | PlacePledgeCommand
  | ChangePledgeCommand
  | ConfirmPledgeCommand
  | CancelPledgeCommand
  | ReportPaymentCommand
  | SetPaymentMethodCommand
  | ApplyReceiptCommand
  | ReturnReceiptCommand
  | SettleCommand
  | RefundPledgeCommand
  | RetryRefundCommand
  | SettleRefundElsewhereCommand
  | ReportDisputeCommand
  | SubmitEvidenceCommand
  | AddTierCommand
  | EditTierCommand
  | EndTierCommand
  | ReserveTierCommand
  | ReleaseReservationCommand
  | JoinWaitlistCommand
  | LeaveWaitlistCommand
  | OfferSlotsCommand
  | AnswerSurveyCommand
  | LockSurveyCommand
  | UnlockSurveyCommand
  | SetFulfilmentCommand
  | AddClassCommand
  | EditClassCommand
  | RaiseAuthorisedCommand
  | GrantSharesCommand
  | IssueSharesCommand
  | TransferSharesCommand
  | PutProposalCommand
  | CastBallotCommand
  | WithdrawProposalCommand
  | CloseProposalCommand
  | ProposeFeatureCommand
  | PlanFeatureCommand
  | StartFeatureCommand
  | ShipFeatureCommand
  | DeclineFeatureCommand
  | AcceptFeatureCommand
  | RejectFeatureCommand
  | SetPrioritiesCommand
  | AddMilestoneCommand
  | RemoveMilestoneCommand
  | DeliverMilestoneCommand
  | AcceptMilestoneCommand
  | MissMilestoneCommand
  | ReleaseEscrowCommand
  | ReleaseReserveCommand
  | RequestPayoutCommand
  | RetryPayoutCommand
  | PostCommentCommand
  | EditCommentCommand
  | HideCommentCommand
  | ShowCommentCommand
  | PublishPostCommand
  | EditPostCommand;

/** Creates a draft. */
export interface CreateCampaignCommand {
  readonly kind: 'createCampaign';
  /** The currency of everything inside. */
  readonly currency: Currency;
  /** The story, which can be edited later. */
  readonly story: Story;
}

/** Rewrites the story. */
export interface EditStoryCommand {
  readonly kind: 'editStory';
  /** The whole new story. */
  readonly story: Story;
}

/** Sets the terms of a draft. */
export interface SetTermsCommand {
  readonly kind: 'setTerms';
  /** The terms. */
  readonly terms: Terms;
}

/** Hands a draft in for review. */
export interface SubmitCampaignCommand {
  readonly kind: 'submitCampaign';
}

/** Approves a campaign. */
export interface ApproveCampaignCommand {
  readonly kind: 'approveCampaign';
}

/** Sends a campaign back. */
export interface RejectCampaignCommand {
  readonly kind: 'rejectCampaign';
  /** Why. */
  readonly reason: Reason;
}

/** Takes a campaign back to the draft. */
export interface ReviseCampaignCommand {
  readonly kind: 'reviseCampaign';
}

/** Holds a campaign. */
export interface SuspendCampaignCommand {
  readonly kind: 'suspendCampaign';
  /** Why. */
  readonly reason: Reason;
}

/** Lets a suspended campaign go on. */
export interface ResumeCampaignCommand {
  readonly kind: 'resumeCampaign';
  /** Why. */
  readonly reason: Reason;
}

/** Calls a campaign off. */
export interface CancelCampaignCommand {
  readonly kind: 'cancelCampaign';
  /** Whether it is called off for fraud: only a moderator may say so. */
  readonly fraud?: boolean;
  /** Why. */
  readonly reason: Reason;
}

/** Moves the deadline. */
export interface MoveDeadlineCommand {
  readonly kind: 'moveDeadline';
  /** The new deadline. */
  readonly deadline: Timestamp;
}

/** Closes funding early. */
export interface CloseFundingEarlyCommand {
  readonly kind: 'closeFundingEarly';
  /** The new deadline; the earliest allowed when none. */
  readonly deadline?: Timestamp | null;
}

/** Tells backers of a material change. */
export interface AnnounceMaterialChangeCommand {
  readonly kind: 'announceMaterialChange';
  /** What changed. */
  readonly reason: Reason;
}

/** Starts delivery. */
export interface StartDeliveryCommand {
  readonly kind: 'startDelivery';
}

/** Completes a campaign. */
export interface CompleteCampaignCommand {
  readonly kind: 'completeCampaign';
}

/** Sets a collaborator. */
export interface SetCollaboratorCommand {
  readonly kind: 'setCollaborator';
  /** The account. */
  readonly account: AccountId;
  /** What it may do; at least one permission. */
  readonly permissions: readonly Permission[];
}

/** Removes a collaborator. */
export interface RemoveCollaboratorCommand {
  readonly kind: 'removeCollaborator';
  /** The account. */
  readonly account: AccountId;
}

/** Places a pledge. */
export interface PlacePledgeCommand {
  readonly kind: 'placePledge';
  /** What is ordered. */
  readonly order: PledgeOrder;
}

/** Replaces what a pledge orders. */
export interface ChangePledgeCommand {
  readonly kind: 'changePledge';
  /** The whole new order. */
  readonly order: PledgeOrder;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Confirms a pledge after a material change. */
export interface ConfirmPledgeCommand {
  readonly kind: 'confirmPledge';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Calls a pledge off. */
export interface CancelPledgeCommand {
  readonly kind: 'cancelPledge';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Tells what became of a payment. */
export interface ReportPaymentCommand {
  readonly kind: 'reportPayment';
  /** The instruction; none when the gateway's event names none. */
  readonly payment?: PaymentId | null;
  /**
   * The gateway's own reference of the movement. The same reference is the same movement, however often it is
   * reported.
   */
  readonly providerRef: Reference;
  /** What became of it. */
  readonly result: PaymentResult;
}

/** Sets the payment method of a pledge. */
export interface SetPaymentMethodCommand {
  readonly kind: 'setPaymentMethod';
  /** The new method at the gateway. */
  readonly method: Reference;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Applies unapplied money to a pledge. */
export interface ApplyReceiptCommand {
  readonly kind: 'applyReceipt';
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** Sends unapplied money back. */
export interface ReturnReceiptCommand {
  readonly kind: 'returnReceipt';
  /** The receipt. */
  readonly receipt: ReceiptId;
}

/** Does the next step of work over many pledges. */
export interface SettleCommand {
  readonly kind: 'settle';
  /** Most pledges to work on: 1 to 1,000. */
  readonly limit: number;
}

/** Gives money of a pledge back. */
export interface RefundPledgeCommand {
  readonly kind: 'refundPledge';
  /** How much. */
  readonly amount: RefundAmount;
  /** Why. */
  readonly ground: Ground;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Tries a failed refund again. */
export interface RetryRefundCommand {
  readonly kind: 'retryRefund';
  /** Another payment method of the backer at the gateway. */
  readonly method?: Reference | null;
  /** The refund. */
  readonly refund: RefundId;
}

/** States that a failed refund was paid by another route. */
export interface SettleRefundElsewhereCommand {
  readonly kind: 'settleRefundElsewhere';
  /** Reference of that payment. */
  readonly reference: Reference;
  /** The refund. */
  readonly refund: RefundId;
}

/** Tells where a dispute stands. */
export interface ReportDisputeCommand {
  readonly kind: 'reportDispute';
  /** The pledge whose payment is disputed. */
  readonly pledge: PledgeId;
  /** The gateway's own reference of the dispute: the same reference is the same dispute, however often it is reported. */
  readonly providerRef: Reference;
  /** Where it stands. */
  readonly stage: DisputeStage;
}

/** Hands in evidence for a dispute. */
export interface SubmitEvidenceCommand {
  readonly kind: 'submitEvidence';
  /** The dispute. */
  readonly dispute: DisputeId;
  /** What speaks for the campaign. */
  readonly evidence: Note;
}

/** Adds a tier. */
export interface AddTierCommand {
  readonly kind: 'addTier';
  /** What it promises. */
  readonly terms: TierTerms;
}

/** Rewrites what a tier promises. */
export interface EditTierCommand {
  readonly kind: 'editTier';
  /** The whole new promise. */
  readonly terms: TierTerms;
  /** The tier. */
  readonly tier: TierId;
}

/** Withdraws a tier. */
export interface EndTierCommand {
  readonly kind: 'endTier';
  /** The tier. */
  readonly tier: TierId;
}

/** Reserves units of a scarce tier. */
export interface ReserveTierCommand {
  readonly kind: 'reserveTier';
  /** How many in all. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
}

/** Gives a reservation up. */
export interface ReleaseReservationCommand {
  readonly kind: 'releaseReservation';
  /** The tier. */
  readonly tier: TierId;
}

/** Takes a place in a waiting list. */
export interface JoinWaitlistCommand {
  readonly kind: 'joinWaitlist';
  /** How many in all: what is reserved for the actor already is a part of them. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
}

/** Gives a place in a waiting list up. */
export interface LeaveWaitlistCommand {
  readonly kind: 'leaveWaitlist';
  /** The tier. */
  readonly tier: TierId;
}

/** Offers what is free to those who wait. */
export interface OfferSlotsCommand {
  readonly kind: 'offerSlots';
  /** The tier. */
  readonly tier: TierId;
}

/** Answers the survey of a pledge. */
export interface AnswerSurveyCommand {
  readonly kind: 'answerSurvey';
  /** The answers, each question once. */
  readonly answers: readonly Answer[];
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Locks the answers of a survey. */
export interface LockSurveyCommand {
  readonly kind: 'lockSurvey';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Unlocks the answers of a survey. */
export interface UnlockSurveyCommand {
  readonly kind: 'unlockSurvey';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Moves the delivery of a line on. */
export interface SetFulfilmentCommand {
  readonly kind: 'setFulfilment';
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The state that the delivery is in now. */
  readonly state: FulfilmentState;
  /** The tier of the line. */
  readonly tier: TierId;
  /** The carrier's tracking number; only for what is shipped. */
  readonly tracking?: Reference | null;
}

/** Adds a class of shares. */
export interface AddClassCommand {
  readonly kind: 'addClass';
  /** Its terms. */
  readonly terms: ClassTerms;
}

/** Replaces the terms of a class. */
export interface EditClassCommand {
  readonly kind: 'editClass';
  /** The class. */
  readonly class: ClassId;
  /** The whole new terms. */
  readonly terms: ClassTerms;
}

/** Raises the ceiling of a class. */
export interface RaiseAuthorisedCommand {
  readonly kind: 'raiseAuthorised';
  /** The new ceiling. */
  readonly authorised: Units;
  /** The class. */
  readonly class: ClassId;
}

/** Grants shares out of the reserve. */
export interface GrantSharesCommand {
  readonly kind: 'grantShares';
  /** The class. */
  readonly class: ClassId;
  /** Who gets them. */
  readonly holder: AccountId;
  /** What for. */
  readonly reason: Reason;
  /** How many. */
  readonly units: Units;
}

/** Issues what a pledge is still due. */
export interface IssueSharesCommand {
  readonly kind: 'issueShares';
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** Transfers shares. */
export interface TransferSharesCommand {
  readonly kind: 'transferShares';
  /** What lets it move before its lock ends. Only the platform can know such a fact, so only an admin may state it. */
  readonly exemption?: Exemption | null;
  /** The lot. */
  readonly lot: LotId;
  /** To whom. */
  readonly to: AccountId;
  /** How many of its units. */
  readonly units: Units;
}

/** Puts a proposal. */
export interface PutProposalCommand {
  readonly kind: 'putProposal';
  /** When voting closes, exclusive. */
  readonly closes: Timestamp;
  /** When voting opens; now when none. */
  readonly opens?: Timestamp | null;
  /** Quorum; the policy's when none. */
  readonly quorum?: Quorum | null;
  /**
   * Record date; the moment before now when none. It lies in the past, and no more than 60 days before voting opens
   * (R-VOTE-1; so 8 Del. C. § 213(a)), so that nobody can reach back to a time when they held more.
   */
  readonly recordAt?: Timestamp | null;
  /** What it does when it passes. */
  readonly subject: Subject;
  /** The reasoning. */
  readonly text: Body;
  /** Threshold; the policy's when none. */
  readonly threshold?: Threshold | null;
  /** What is asked. */
  readonly title: Title;
}

/** Casts or changes a ballot. */
export interface CastBallotCommand {
  readonly kind: 'castBallot';
  /** How. */
  readonly choice: Choice;
  /** The proposal. */
  readonly proposal: ProposalId;
}

/** Takes a proposal back. */
export interface WithdrawProposalCommand {
  readonly kind: 'withdrawProposal';
  /** The proposal. */
  readonly proposal: ProposalId;
}

/** Has a vote counted. */
export interface CloseProposalCommand {
  readonly kind: 'closeProposal';
  /** The proposal. */
  readonly proposal: ProposalId;
}

/** Asks for a feature. */
export interface ProposeFeatureCommand {
  readonly kind: 'proposeFeature';
  /** The issue on a forge. */
  readonly issue?: Link | null;
  /** More about it. */
  readonly text: Body;
  /** What it is. */
  readonly title: Title;
}

/** Plans a feature. */
export interface PlanFeatureCommand {
  readonly kind: 'planFeature';
  /** The feature. */
  readonly feature: FeatureId;
}

/** Starts a feature. */
export interface StartFeatureCommand {
  readonly kind: 'startFeature';
  /** The feature. */
  readonly feature: FeatureId;
}

/** Ships a feature. */
export interface ShipFeatureCommand {
  readonly kind: 'shipFeature';
  /** The feature. */
  readonly feature: FeatureId;
}

/** Declines a feature. */
export interface DeclineFeatureCommand {
  readonly kind: 'declineFeature';
  /** The feature. */
  readonly feature: FeatureId;
  /** Why. */
  readonly reason: Reason;
}

/** Accepts a shipped feature. */
export interface AcceptFeatureCommand {
  readonly kind: 'acceptFeature';
  /** The feature. */
  readonly feature: FeatureId;
}

/** Sends a shipped feature back. */
export interface RejectFeatureCommand {
  readonly kind: 'rejectFeature';
  /** The feature. */
  readonly feature: FeatureId;
  /** Why. */
  readonly reason: Reason;
}

/** Spreads a holder's votes over the open features. */
export interface SetPrioritiesCommand {
  readonly kind: 'setPriorities';
  /** The whole new spread. */
  readonly spread: readonly Part[];
}

/** Adds a milestone to a draft. */
export interface AddMilestoneCommand {
  readonly kind: 'addMilestone';
  /** When it is due. */
  readonly due?: Timestamp | null;
  /** Share of the escrow at success that it releases. */
  readonly share: Rate;
  /** What will be delivered. */
  readonly title: Title;
}

/** Takes a milestone out of a draft. */
export interface RemoveMilestoneCommand {
  readonly kind: 'removeMilestone';
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** Says that a milestone is delivered. */
export interface DeliverMilestoneCommand {
  readonly kind: 'deliverMilestone';
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** Accepts a delivered milestone. */
export interface AcceptMilestoneCommand {
  readonly kind: 'acceptMilestone';
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** Says that a milestone will not be delivered. */
export interface MissMilestoneCommand {
  readonly kind: 'missMilestone';
  /** The milestone. */
  readonly milestone: MilestoneId;
  /** Why. */
  readonly reason: Reason;
}

/** Releases what is left in escrow. */
export interface ReleaseEscrowCommand {
  readonly kind: 'releaseEscrow';
}

/** Releases the reserve. */
export interface ReleaseReserveCommand {
  readonly kind: 'releaseReserve';
}

/** Asks for a payout. */
export interface RequestPayoutCommand {
  readonly kind: 'requestPayout';
  /** How much the payee gets. */
  readonly amount: Money;
  /** The shipped feature it pays for, if any. */
  readonly feature?: FeatureId | null;
  /** What the processor is expected to take on top; nothing when not given (R-PAYOUT-5). */
  readonly fee?: Money | null;
  /** Who is paid. */
  readonly payee: AccountId;
  /** What it is for. */
  readonly reason: Reason;
}

/** Tries a failed payout again. */
export interface RetryPayoutCommand {
  readonly kind: 'retryPayout';
  /** The payout. */
  readonly payout: PayoutId;
}

/** Posts a comment. */
export interface PostCommentCommand {
  readonly kind: 'postComment';
  /** The comment that it answers. */
  readonly replyTo?: CommentId | null;
  /** What. */
  readonly text: Note;
}

/** Rewrites a comment. */
export interface EditCommentCommand {
  readonly kind: 'editComment';
  /** The comment. */
  readonly comment: CommentId;
  /** The new text. */
  readonly text: Note;
}

/** Hides a comment. */
export interface HideCommentCommand {
  readonly kind: 'hideComment';
  /** The comment. */
  readonly comment: CommentId;
  /** Why. */
  readonly reason: Reason;
}

/** Shows a hidden comment again. */
export interface ShowCommentCommand {
  readonly kind: 'showComment';
  /** The comment. */
  readonly comment: CommentId;
}

/** Publishes a post. */
export interface PublishPostCommand {
  readonly kind: 'publishPost';
  /** Only for backers. */
  readonly backersOnly?: boolean;
  /** Text, Markdown. */
  readonly text: Body;
  /** Title. */
  readonly title: Title;
}

/** Rewrites a post. */
export interface EditPostCommand {
  readonly kind: 'editPost';
  /** The post. */
  readonly post: PostId;
  /** The new text, Markdown. */
  readonly text: Body;
  /** The new title. */
  readonly title: Title;
}
