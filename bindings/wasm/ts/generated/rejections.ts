// Written by `cargo run -p fundly-generate`: do not edit.
import type { Action, OpenGate, Who } from './records.js';
import type {
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
} from './texts.js';
import type {
  Availability,
  CommandKind,
  Currency,
  DisputeState,
  FeatureState,
  FulfilmentState,
  Ground,
  LedgerAccount,
  LotState,
  MilestoneState,
  PaymentKind,
  PayoutState,
  Phase,
  PledgeState,
  ProposalStatus,
  ReceiptState,
  RefundState,
  Right,
  Standing,
} from './words.js';

/** A rule that said no. The text is for logs; hosts translate the code and its data. */
export type Rejection =
  | CampaignNotFoundRejection
  | CampaignExistsRejection
  | ActorStandingRejection
  | NotAnAccountRejection
  | ForbiddenRejection
  | CampaignPhaseRejection
  | CurrencyMismatchRejection
  | AmountNegativeRejection
  | AmountZeroRejection
  | AmountTooLargeRejection
  | OverdrawnRejection
  | AccountNotFoundRejection
  | AccountExistsRejection
  | HandleTakenRejection
  | HandleShapeRejection
  | EmailShapeRejection
  | AccountForbiddenRejection
  | OwnStandingRejection
  | AccountClosedRejection
  | FactContradictsRejection
  | TermsMissingRejection
  | PolicyFlawedRejection
  | PolicyNotInForceRejection
  | LimitExceededRejection
  | GatesOpenRejection
  | IssuerCapExceededRejection
  | FactMissingRejection
  | WindowClosedRejection
  | WindowGuardedRejection
  | NotYetRejection
  | TermsContradictRejection
  | OpenTimeRejection
  | ClosingAnnouncedRejection
  | NoMaterialChangeRejection
  | NoTimeToConfirmRejection
  | NothingToConfirmRejection
  | TimeInPastRejection
  | FrozenAfterLaunchRejection
  | EscrowNotEmptyRejection
  | MoneyDueRejection
  | SettlementUnderWayRejection
  | OwnReviewRejection
  | ModeratorOnlyRejection
  | DeadlineFixedRejection
  | GoalNotReachedRejection
  | CreatorCollaboratesRejection
  | NoPermissionRejection
  | NotACollaboratorRejection
  | TooManyRejection
  | PledgeNotFoundRejection
  | PledgeStateRejection
  | BelowMinimumRejection
  | AboveMaximumRejection
  | LatePledgesClosedRejection
  | BackerBarredRejection
  | InstalmentsRejection
  | ReportConflictRejection
  | ReportMismatchRejection
  | ReceiptNotFoundRejection
  | ReceiptStateRejection
  | ReceiptAmountRejection
  | NothingToSettleRejection
  | SettleLimitRejection
  | RefundNotFoundRejection
  | RefundStateRejection
  | NothingToRefundRejection
  | RefundTooLargeRejection
  | RefundDisputedRejection
  | RefundGroundRejection
  | PartialRefundRejection
  | RefundLineRejection
  | RefundNotCoveredRejection
  | DisputeNotFoundRejection
  | DisputeStateRejection
  | DisputeConflictRejection
  | TierNotFoundRejection
  | TierUnavailableRejection
  | SoldOutRejection
  | PerBackerLimitRejection
  | TierTwiceRejection
  | LineQuantityRejection
  | NoShippingRejection
  | AddOnAloneRejection
  | QuantityFellRejection
  | TierFrozenRejection
  | TierContradictsRejection
  | NothingToOfferRejection
  | ReservationsOffRejection
  | TierUnlimitedRejection
  | OthersWaitRejection
  | NoReservationRejection
  | NotSoldOutRejection
  | AlreadyWaitingRejection
  | NotWaitingRejection
  | SurveyLockedRejection
  | SurveyNotLockedRejection
  | SurveyUnansweredRejection
  | QuestionTwiceRejection
  | LineNotFoundRejection
  | LineRefundedRejection
  | FulfilmentMoveRejection
  | TrackingUnshippedRejection
  | ClassNotFoundRejection
  | ClassNotOfferedRejection
  | ClassContradictsRejection
  | LotStateRejection
  | AuthorisedNotRaisedRejection
  | TooManyVotesRejection
  | IssueWaitsRejection
  | LotFrozenRejection
  | NothingToIssueRejection
  | ReserveExceededRejection
  | BelowMinimumLotRejection
  | LockedUpRejection
  | ExemptionNotVouchedRejection
  | LotNotFoundRejection
  | NotTransferableRejection
  | TransferToSelfRejection
  | NoUnitsRejection
  | NotEnoughUnitsRejection
  | ProposalNotFoundRejection
  | ProposalStatusRejection
  | MilestoneNotDeliveredRejection
  | RecordDateRejection
  | VotingTimeRejection
  | VoteRuleImpossibleRejection
  | VoteRuleMinorityRejection
  | VoteRuleTooWeakRejection
  | NoElectorateRejection
  | ProposerVotesRejection
  | NoWeightRejection
  | FeatureNotFoundRejection
  | FeatureStateRejection
  | HolderVotesRejection
  | OwnWorkRejection
  | FeatureTwiceRejection
  | EmptyPartRejection
  | MilestoneNotFoundRejection
  | MilestoneStateRejection
  | MilestoneShareRejection
  | MilestoneSharesRejection
  | MilestoneNotDueRejection
  | ReserveHeldRejection
  | EscrowHeldRejection
  | NothingToReleaseRejection
  | PayoutNotFoundRejection
  | PayoutStateRejection
  | PayoutBelowMinimumRejection
  | PayoutForUnshippedRejection
  | NeverLaunchedRejection
  | CommentNotFoundRejection
  | CommentHiddenRejection
  | CommentNotHiddenRejection
  | HiddenByModeratorRejection
  | PostNotFoundRejection;

/**
 * There is no campaign with this id.
 *
 * Rule R-CAMPAIGN-1, code `campaign.not_found`.
 */
export interface CampaignNotFoundRejection {
  readonly kind: 'campaignNotFound';
}

/**
 * The id of a new campaign is taken.
 *
 * Rule R-CAMPAIGN-1, code `campaign.exists`.
 */
export interface CampaignExistsRejection {
  readonly kind: 'campaignExists';
}

/**
 * The account may not act in its standing.
 *
 * Rule R-ACTOR-2, code `actor.standing`.
 */
export interface ActorStandingRejection {
  readonly kind: 'actorStanding';
  readonly standing: Standing;
}

/**
 * The id stands for everybody, not for an account.
 *
 * Rule R-ACTOR-3, code `actor.not_an_account`.
 */
export interface NotAnAccountRejection {
  readonly kind: 'notAnAccount';
  readonly account: AccountId;
}

/**
 * The actor has none of the relations that the command asks for.
 *
 * Rule R-ACTOR-1, code `actor.forbidden`.
 */
export interface ForbiddenRejection {
  readonly kind: 'forbidden';
  readonly command: CommandKind;
  readonly needs: readonly Who[];
}

/**
 * The command cannot succeed in this phase of the campaign.
 *
 * Rule R-CAMPAIGN-3, code `campaign.phase`.
 */
export interface CampaignPhaseRejection {
  readonly kind: 'campaignPhase';
  readonly command: CommandKind;
  readonly phase: Phase;
}

/**
 * An amount is in another currency than the campaign.
 *
 * Rule R-MONEY-1, code `money.currency_mismatch`.
 */
export interface CurrencyMismatchRejection {
  readonly kind: 'currencyMismatch';
  readonly expected: Currency;
  readonly field: string;
  readonly got: Currency;
}

/**
 * An amount is negative.
 *
 * Rule R-MONEY-2, code `money.negative`.
 */
export interface AmountNegativeRejection {
  readonly kind: 'amountNegative';
  readonly field: string;
}

/**
 * An amount is zero where something must be given.
 *
 * Rule R-MONEY-2, code `money.zero`.
 */
export interface AmountZeroRejection {
  readonly kind: 'amountZero';
  readonly field: string;
}

/**
 * An amount or a sum is larger than allowed.
 *
 * Rule R-MONEY-3, code `money.too_large`.
 */
export interface AmountTooLargeRejection {
  readonly kind: 'amountTooLarge';
  readonly field: string;
  readonly max: Amount;
}

/**
 * The movement would take a bounded account below zero.
 *
 * Rule R-LEDGER-2, code `ledger.overdrawn`.
 */
export interface OverdrawnRejection {
  readonly kind: 'overdrawn';
  readonly account: LedgerAccount;
  readonly balance: Amount;
}

/**
 * There is no such account.
 *
 * Rule R-ACCOUNT-2, code `account.not_found`.
 */
export interface AccountNotFoundRejection {
  readonly kind: 'accountNotFound';
  readonly account: AccountId;
}

/**
 * The id of a new account is taken.
 *
 * Rule R-ACCOUNT-1, code `account.exists`.
 */
export interface AccountExistsRejection {
  readonly kind: 'accountExists';
  readonly account: AccountId;
}

/**
 * The handle belongs to another account.
 *
 * Rule R-ACCOUNT-3, code `account.handle_taken`.
 */
export interface HandleTakenRejection {
  readonly kind: 'handleTaken';
  readonly handle: Handle;
}

/**
 * The handle has characters that could be mistaken for others.
 *
 * Rule R-ACCOUNT-3, code `account.handle_shape`.
 */
export interface HandleShapeRejection {
  readonly kind: 'handleShape';
  readonly handle: Handle;
}

/**
 * The e-mail address cannot be one.
 *
 * Rule R-ACCOUNT-8, code `account.email_shape`.
 */
export interface EmailShapeRejection {
  readonly kind: 'emailShape';
  readonly email: Email;
}

/**
 * The actor may not do this to the account.
 *
 * Rule R-ACCOUNT-4, code `account.forbidden`.
 */
export interface AccountForbiddenRejection {
  readonly kind: 'accountForbidden';
  readonly needs: readonly Who[];
}

/**
 * Nobody decides on their own standing.
 *
 * Rule R-ACCOUNT-5, code `account.own_standing`.
 */
export interface OwnStandingRejection {
  readonly kind: 'ownStanding';
}

/**
 * The account is closed for good.
 *
 * Rule R-ACCOUNT-6, code `account.closed`.
 */
export interface AccountClosedRejection {
  readonly kind: 'accountClosed';
  readonly account: AccountId;
}

/**
 * Two dates of a fact contradict each other, or a fact stands twice.
 *
 * Rule R-ACCOUNT-7, code `account.fact_contradicts`.
 */
export interface FactContradictsRejection {
  readonly kind: 'factContradicts';
  readonly parameter: string;
  readonly reason: string;
}

/**
 * The campaign has no terms yet.
 *
 * Rule R-CAMPAIGN-4, code `campaign.terms_missing`.
 */
export interface TermsMissingRejection {
  readonly kind: 'termsMissing';
}

/**
 * A parameter of the policy contradicts another, or has no source.
 *
 * Rule R-POLICY-8, code `policy.flawed`.
 */
export interface PolicyFlawedRejection {
  readonly kind: 'policyFlawed';
  readonly path: string;
  readonly reason: string;
  readonly value: string;
}

/**
 * The policy is not in force when the campaign is to open.
 *
 * Rule R-POLICY-10, code `policy.not_in_force`.
 */
export interface PolicyNotInForceRejection {
  readonly kind: 'policyNotInForce';
  readonly at: Timestamp;
  readonly since: Timestamp;
  readonly until?: Timestamp | null;
}

/**
 * More than the policy lets this person put in. What was put in before, in the window and scope of the limit, counts.
 *
 * Rule R-POLICY-1, code `policy.limit`.
 */
export interface LimitExceededRejection {
  readonly kind: 'limitExceeded';
  readonly cites: readonly Summary[];
  readonly left: Amount;
  readonly limit: Label;
  readonly most: Amount;
}

/**
 * Something is to be done before this person may put money in.
 *
 * Rule R-POLICY-2, code `policy.gates`.
 */
export interface GatesOpenRejection {
  readonly kind: 'gatesOpen';
  readonly cites: readonly Summary[];
  readonly gates: readonly OpenGate[];
}

/**
 * More than the policy lets one issuer raise, with what they raised before.
 *
 * Rule R-POLICY-3, code `policy.issuer_cap`.
 */
export interface IssuerCapExceededRejection {
  readonly kind: 'issuerCapExceeded';
  readonly cites: readonly Summary[];
  readonly left: Amount;
  readonly most: Amount;
}

/**
 * A fact that the policy cannot do without was not supplied.
 *
 * Rule R-POLICY-4, code `policy.fact_missing`.
 */
export interface FactMissingRejection {
  readonly kind: 'factMissing';
  readonly cites: readonly Summary[];
  readonly fact: string;
}

/**
 * The right is not there at this moment.
 *
 * Rule R-POLICY-5, code `policy.window_closed`.
 */
export interface WindowClosedRejection {
  readonly kind: 'windowClosed';
  readonly cites: readonly Summary[];
  readonly closed?: Timestamp | null;
  readonly opens?: Timestamp | null;
  readonly right: Right;
}

/**
 * The right is there, but a condition for its use does not hold.
 *
 * Rule R-POLICY-5, code `policy.window_guarded`.
 */
export interface WindowGuardedRejection {
  readonly kind: 'windowGuarded';
  readonly cites: readonly Summary[];
  readonly guard: string;
  readonly right: Right;
}

/**
 * It is too early.
 *
 * Rule R-POLICY-7, code `policy.not_yet`.
 */
export interface NotYetRejection {
  readonly kind: 'notYet';
  readonly action: Action;
  readonly cites: readonly Summary[];
  readonly from: Timestamp;
}

/**
 * Two parameters of the terms contradict each other, or one is missing.
 *
 * Rule R-CAMPAIGN-5, code `campaign.terms_contradict`.
 */
export interface TermsContradictRejection {
  readonly kind: 'termsContradict';
  readonly parameter: string;
  readonly reason: string;
}

/**
 * The campaign would be open for longer or shorter than the policy allows.
 *
 * Rule R-CAMPAIGN-6, code `campaign.open_time`.
 */
export interface OpenTimeRejection {
  readonly kind: 'openTime';
  readonly field: string;
  readonly max: Span;
  readonly min: Span;
  readonly open: Span;
}

/**
 * An early close was announced already.
 *
 * Rule R-CAMPAIGN-19, code `campaign.closing_announced`.
 */
export interface ClosingAnnouncedRejection {
  readonly kind: 'closingAnnounced';
}

/**
 * The policy has no rule for a material change.
 *
 * Rule R-CAMPAIGN-20, code `campaign.no_material_change`.
 */
export interface NoMaterialChangeRejection {
  readonly kind: 'noMaterialChange';
}

/**
 * The deadline leaves no time to confirm, and the policy does not move it.
 *
 * Rule R-CAMPAIGN-20, code `campaign.no_time_to_confirm`.
 */
export interface NoTimeToConfirmRejection {
  readonly kind: 'noTimeToConfirm';
  readonly cites: readonly Summary[];
  readonly until: Timestamp;
}

/**
 * No material change awaits the confirmation of this pledge.
 *
 * Rule R-CAMPAIGN-20, code `pledge.nothing_to_confirm`.
 */
export interface NothingToConfirmRejection {
  readonly kind: 'nothingToConfirm';
  readonly pledge: PledgeId;
}

/**
 * A moment that must lie ahead is past.
 *
 * Rule R-CAMPAIGN-7, code `campaign.time_in_past`.
 */
export interface TimeInPastRejection {
  readonly kind: 'timeInPast';
  readonly at: Timestamp;
  readonly field: string;
}

/**
 * The field does not change after launch.
 *
 * Rule R-CAMPAIGN-8, code `campaign.frozen`.
 */
export interface FrozenAfterLaunchRejection {
  readonly kind: 'frozenAfterLaunch';
  readonly field: string;
}

/**
 * Money is still held for the campaign.
 *
 * Rule R-CAMPAIGN-9, code `campaign.escrow_not_empty`.
 */
export interface EscrowNotEmptyRejection {
  readonly kind: 'escrowNotEmpty';
  readonly escrow: Amount;
}

/**
 * Money of pledges is still due: instalments, payments in flight, payments in error.
 *
 * Rule R-CAMPAIGN-9, code `campaign.money_due`.
 */
export interface MoneyDueRejection {
  readonly kind: 'moneyDue';
  readonly open: number;
}

/**
 * Work over many pledges is still under way.
 *
 * Rule R-SETTLE-2, code `settlement.under_way`.
 */
export interface SettlementUnderWayRejection {
  readonly kind: 'settlementUnderWay';
}

/**
 * A reviewer may not approve a campaign of their own.
 *
 * Rule R-CAMPAIGN-10, code `campaign.own_review`.
 */
export interface OwnReviewRejection {
  readonly kind: 'ownReview';
}

/**
 * Only a moderator may do this to a campaign that is suspended or accused of fraud.
 *
 * Rule R-CAMPAIGN-11, code `campaign.moderator_only`.
 */
export interface ModeratorOnlyRejection {
  readonly kind: 'moderatorOnly';
}

/**
 * The policy does not let the deadline move (again).
 *
 * Rule R-CAMPAIGN-12, code `campaign.deadline_fixed`.
 */
export interface DeadlineFixedRejection {
  readonly kind: 'deadlineFixed';
  readonly allowed: number;
}

/**
 * Funding cannot be closed early below the goal.
 *
 * Rule R-CAMPAIGN-13, code `campaign.goal_not_reached`.
 */
export interface GoalNotReachedRejection {
  readonly kind: 'goalNotReached';
  readonly committed: Amount;
  readonly goal: Amount;
}

/**
 * The creator has every permission already.
 *
 * Rule R-CAMPAIGN-14, code `campaign.creator_collaborates`.
 */
export interface CreatorCollaboratesRejection {
  readonly kind: 'creatorCollaborates';
}

/**
 * A collaborator needs at least one permission.
 *
 * Rule R-CAMPAIGN-14, code `campaign.no_permission`.
 */
export interface NoPermissionRejection {
  readonly kind: 'noPermission';
}

/**
 * The account is no collaborator.
 *
 * Rule R-CAMPAIGN-14, code `campaign.not_a_collaborator`.
 */
export interface NotACollaboratorRejection {
  readonly kind: 'notACollaborator';
  readonly account: AccountId;
}

/**
 * A list is full.
 *
 * Rule R-LIST-1, code `limit.too_many`.
 */
export interface TooManyRejection {
  readonly kind: 'tooMany';
  readonly max: number;
  readonly what: string;
}

/**
 * There is no such pledge.
 *
 * Rule R-PLEDGE-2, code `pledge.not_found`.
 */
export interface PledgeNotFoundRejection {
  readonly kind: 'pledgeNotFound';
  readonly pledge: PledgeId;
}

/**
 * The pledge is in a state in which this cannot be done.
 *
 * Rule R-PLEDGE-3, code `pledge.state`.
 */
export interface PledgeStateRejection {
  readonly kind: 'pledgeState';
  readonly pledge: PledgeId;
  readonly state: PledgeState;
}

/**
 * The amount is below the least.
 *
 * Rule R-PLEDGE-5, code `pledge.below_minimum`.
 */
export interface BelowMinimumRejection {
  readonly kind: 'belowMinimum';
  readonly minimum: Amount;
}

/**
 * The amount is above the most, or above the room left below the campaign's maximum.
 *
 * Rule R-PLEDGE-6, code `pledge.above_maximum`.
 */
export interface AboveMaximumRejection {
  readonly kind: 'aboveMaximum';
  readonly room: Amount;
}

/**
 * Late pledges are not taken, or not any more.
 *
 * Rule R-PLEDGE-9, code `pledge.late_closed`.
 */
export interface LatePledgesClosedRejection {
  readonly kind: 'latePledgesClosed';
}

/**
 * The account is barred from further pledges after a lost dispute.
 *
 * Rule R-PLEDGE-10, code `pledge.backer_barred`.
 */
export interface BackerBarredRejection {
  readonly kind: 'backerBarred';
}

/**
 * More instalments than the policy allows.
 *
 * Rule R-PLEDGE-11, code `pledge.instalments`.
 */
export interface InstalmentsRejection {
  readonly kind: 'instalments';
  readonly got: number;
  readonly max: number;
}

/**
 * The report says of a movement something else than an earlier report of the same movement, or than was instructed.
 *
 * Rule R-PAYMENT-2, code `payment.report_conflict`.
 */
export interface ReportConflictRejection {
  readonly kind: 'reportConflict';
  readonly field: string;
}

/**
 * A payment of this kind cannot end like that.
 *
 * Rule R-PAYMENT-3, code `payment.report_mismatch`.
 */
export interface ReportMismatchRejection {
  readonly kind: 'reportMismatch';
  readonly action: PaymentKind;
  readonly payment: PaymentId;
  readonly result: string;
}

/**
 * There is no such receipt.
 *
 * Rule R-PAYMENT-7, code `payment.receipt_not_found`.
 */
export interface ReceiptNotFoundRejection {
  readonly kind: 'receiptNotFound';
  readonly receipt: ReceiptId;
}

/**
 * The receipt is not unapplied any more.
 *
 * Rule R-PAYMENT-7, code `payment.receipt_state`.
 */
export interface ReceiptStateRejection {
  readonly kind: 'receiptState';
  readonly receipt: ReceiptId;
  readonly state: ReceiptState;
}

/**
 * The pledge waits for another amount.
 *
 * Rule R-PAYMENT-8, code `payment.receipt_amount`.
 */
export interface ReceiptAmountRejection {
  readonly kind: 'receiptAmount';
  readonly due: Amount;
  readonly received: Amount;
}

/**
 * No work over pledges is left, or it waits: for reports, or for the moment named.
 *
 * Rule R-SETTLE-1, code `settlement.nothing_to_do`.
 */
export interface NothingToSettleRejection {
  readonly kind: 'nothingToSettle';
  readonly next?: Timestamp | null;
}

/**
 * A step works on at least one and at most as many pledges.
 *
 * Rule R-SETTLE-3, code `settlement.limit`.
 */
export interface SettleLimitRejection {
  readonly kind: 'settleLimit';
  readonly max: number;
}

/**
 * There is no such refund.
 *
 * Rule R-REFUND-8, code `refund.not_found`.
 */
export interface RefundNotFoundRejection {
  readonly kind: 'refundNotFound';
  readonly refund: RefundId;
}

/**
 * The refund is in a state in which this cannot be done.
 *
 * Rule R-REFUND-8, code `refund.state`.
 */
export interface RefundStateRejection {
  readonly kind: 'refundState';
  readonly refund: RefundId;
  readonly state: RefundState;
}

/**
 * Nothing of the pledge's money is left to be given back.
 *
 * Rule R-REFUND-2, code `refund.nothing_left`.
 */
export interface NothingToRefundRejection {
  readonly kind: 'nothingToRefund';
  readonly pledge: PledgeId;
  readonly state: PledgeState;
}

/**
 * More than what cleared and was not given back before.
 *
 * Rule R-REFUND-2, code `refund.too_large`.
 */
export interface RefundTooLargeRejection {
  readonly kind: 'refundTooLarge';
  readonly left: Amount;
}

/**
 * A bank has the money while it decides a dispute.
 *
 * Rule R-REFUND-1, code `refund.disputed`.
 */
export interface RefundDisputedRejection {
  readonly kind: 'refundDisputed';
  readonly pledge: PledgeId;
}

/**
 * The actor may not refund on this ground.
 *
 * Rule R-REFUND-7, code `refund.ground`.
 */
export interface RefundGroundRejection {
  readonly kind: 'refundGround';
  readonly ground: Ground;
}

/**
 * The policy lets only whole pledges be given back.
 *
 * Rule R-REFUND-11, code `refund.partial`.
 */
export interface PartialRefundRejection {
  readonly kind: 'partialRefund';
}

/**
 * The pledge has no such line, or not as many units that were not refunded.
 *
 * Rule R-REFUND-10, code `refund.line`.
 */
export interface RefundLineRejection {
  readonly kind: 'refundLine';
  readonly left: number;
  readonly tier: TierId;
}

/**
 * The campaign does not have the money.
 *
 * Rule R-REFUND-5, code `refund.not_covered`.
 */
export interface RefundNotCoveredRejection {
  readonly kind: 'refundNotCovered';
  readonly available: Amount;
  readonly owed: Amount;
}

/**
 * There is no such dispute.
 *
 * Rule R-DISPUTE-1, code `dispute.not_found`.
 */
export interface DisputeNotFoundRejection {
  readonly kind: 'disputeNotFound';
  readonly dispute: DisputeId;
}

/**
 * The dispute is in a state in which this cannot be done.
 *
 * Rule R-DISPUTE-2, code `dispute.state`.
 */
export interface DisputeStateRejection {
  readonly kind: 'disputeState';
  readonly dispute: DisputeId;
  readonly state: DisputeState;
}

/**
 * The report contradicts what was reported of the same dispute before.
 *
 * Rule R-DISPUTE-1, code `dispute.report_conflict`.
 */
export interface DisputeConflictRejection {
  readonly kind: 'disputeConflict';
  readonly field: string;
}

/**
 * There is no such tier.
 *
 * Rule R-REWARD-6, code `reward.tier_not_found`.
 */
export interface TierNotFoundRejection {
  readonly kind: 'tierNotFound';
  readonly tier: TierId;
}

/**
 * The tier cannot be chosen at this moment.
 *
 * Rule R-REWARD-1, code `reward.unavailable`.
 */
export interface TierUnavailableRejection {
  readonly kind: 'tierUnavailable';
  readonly availability: Availability;
  readonly tier: TierId;
}

/**
 * Not as many are left.
 *
 * Rule R-REWARD-3, code `reward.sold_out`.
 */
export interface SoldOutRejection {
  readonly kind: 'soldOut';
  readonly left: number;
  readonly tier: TierId;
}

/**
 * One backer may not have as many.
 *
 * Rule R-REWARD-5, code `reward.per_backer_limit`.
 */
export interface PerBackerLimitRejection {
  readonly kind: 'perBackerLimit';
  readonly limit: number;
  readonly tier: TierId;
}

/**
 * The same tier stands in two lines.
 *
 * Rule R-REWARD-7, code `reward.tier_twice`.
 */
export interface TierTwiceRejection {
  readonly kind: 'tierTwice';
  readonly tier: TierId;
}

/**
 * A line has a quantity out of bounds.
 *
 * Rule R-REWARD-8, code `reward.line_quantity`.
 */
export interface LineQuantityRejection {
  readonly kind: 'lineQuantity';
  readonly max: number;
  readonly tier: TierId;
}

/**
 * The tier does not ship to the country, or no country was given.
 *
 * Rule R-REWARD-9, code `reward.no_shipping`.
 */
export interface NoShippingRejection {
  readonly kind: 'noShipping';
  readonly country?: Country | null;
  readonly tier: TierId;
}

/**
 * Add-ons need a reward beside them.
 *
 * Rule R-REWARD-10, code `reward.add_on_alone`.
 */
export interface AddOnAloneRejection {
  readonly kind: 'addOnAlone';
}

/**
 * After launch the quantity of a tier may only rise; an unlimited one stays so.
 *
 * Rule R-REWARD-2, code `reward.quantity_fell`.
 */
export interface QuantityFellRejection {
  readonly kind: 'quantityFell';
  readonly least?: number | null;
  readonly tier: TierId;
}

/**
 * What somebody has chosen stays what they chose.
 *
 * Rule R-REWARD-11, code `reward.frozen`.
 */
export interface TierFrozenRejection {
  readonly kind: 'tierFrozen';
  readonly field: string;
  readonly tier: TierId;
}

/**
 * Two parameters of a tier contradict each other, or one makes no sense.
 *
 * Rule R-REWARD-12, code `reward.tier_contradicts`.
 */
export interface TierContradictsRejection {
  readonly kind: 'tierContradicts';
  readonly parameter: string;
  readonly reason: string;
}

/**
 * There is nobody to offer anything, or nothing to offer.
 *
 * Rule R-REWARD-13, code `reward.nothing_to_offer`.
 */
export interface NothingToOfferRejection {
  readonly kind: 'nothingToOffer';
  readonly tier: TierId;
}

/**
 * The policy holds nothing for anybody.
 *
 * Rule R-REWARD-14, code `reward.reservations_off`.
 */
export interface ReservationsOffRejection {
  readonly kind: 'reservationsOff';
}

/**
 * An unlimited tier needs neither reservation nor waiting list.
 *
 * Rule R-REWARD-14, code `reward.unlimited`.
 */
export interface TierUnlimitedRejection {
  readonly kind: 'tierUnlimited';
  readonly tier: TierId;
}

/**
 * A reservation is not renewed while others wait.
 *
 * Rule R-REWARD-14, code `reward.others_wait`.
 */
export interface OthersWaitRejection {
  readonly kind: 'othersWait';
  readonly tier: TierId;
}

/**
 * The account has no reservation that still holds.
 *
 * Rule R-REWARD-15, code `reward.no_reservation`.
 */
export interface NoReservationRejection {
  readonly kind: 'noReservation';
  readonly tier: TierId;
}

/**
 * Nobody waits for what is left.
 *
 * Rule R-REWARD-16, code `reward.not_sold_out`.
 */
export interface NotSoldOutRejection {
  readonly kind: 'notSoldOut';
  readonly left: number;
  readonly tier: TierId;
}

/**
 * The account waits already.
 *
 * Rule R-REWARD-16, code `reward.already_waiting`.
 */
export interface AlreadyWaitingRejection {
  readonly kind: 'alreadyWaiting';
  readonly tier: TierId;
}

/**
 * The account does not wait.
 *
 * Rule R-REWARD-16, code `reward.not_waiting`.
 */
export interface NotWaitingRejection {
  readonly kind: 'notWaiting';
  readonly tier: TierId;
}

/**
 * The answers are locked.
 *
 * Rule R-REWARD-20, code `reward.survey_locked`.
 */
export interface SurveyLockedRejection {
  readonly kind: 'surveyLocked';
  readonly pledge: PledgeId;
}

/**
 * The answers are not locked.
 *
 * Rule R-REWARD-20, code `reward.survey_not_locked`.
 */
export interface SurveyNotLockedRejection {
  readonly kind: 'surveyNotLocked';
  readonly pledge: PledgeId;
}

/**
 * There are no answers yet.
 *
 * Rule R-REWARD-20, code `reward.survey_unanswered`.
 */
export interface SurveyUnansweredRejection {
  readonly kind: 'surveyUnanswered';
  readonly pledge: PledgeId;
}

/**
 * The same question is answered twice.
 *
 * Rule R-REWARD-20, code `reward.question_twice`.
 */
export interface QuestionTwiceRejection {
  readonly kind: 'questionTwice';
  readonly question: Label;
}

/**
 * The pledge has no line of the tier.
 *
 * Rule R-REWARD-21, code `reward.line_not_found`.
 */
export interface LineNotFoundRejection {
  readonly kind: 'lineNotFound';
  readonly pledge: PledgeId;
  readonly tier: TierId;
}

/**
 * The whole line was given back.
 *
 * Rule R-REWARD-21, code `reward.line_refunded`.
 */
export interface LineRefundedRejection {
  readonly kind: 'lineRefunded';
  readonly pledge: PledgeId;
  readonly tier: TierId;
}

/**
 * The delivery cannot move from one state to the other.
 *
 * Rule R-REWARD-21, code `reward.fulfilment_move`.
 */
export interface FulfilmentMoveRejection {
  readonly kind: 'fulfilmentMove';
  readonly from: FulfilmentState;
  readonly to: FulfilmentState;
}

/**
 * Only what is shipped can be tracked.
 *
 * Rule R-REWARD-21, code `reward.tracking_unshipped`.
 */
export interface TrackingUnshippedRejection {
  readonly kind: 'trackingUnshipped';
  readonly state: FulfilmentState;
}

/**
 * There is no such class.
 *
 * Rule R-SHARE-2, code `share.class_not_found`.
 */
export interface ClassNotFoundRejection {
  readonly kind: 'classNotFound';
  readonly class: ClassId;
}

/**
 * The class is not the one that the campaign offers.
 *
 * Rule R-SHARE-4, code `share.class_not_offered`.
 */
export interface ClassNotOfferedRejection {
  readonly kind: 'classNotOffered';
  readonly class: ClassId;
}

/**
 * Two parameters of a class contradict each other, or one is out of bounds.
 *
 * Rule R-SHARE-5, code `share.class_contradicts`.
 */
export interface ClassContradictsRejection {
  readonly kind: 'classContradicts';
  readonly parameter: string;
  readonly reason: string;
}

/**
 * The lot has ended.
 *
 * Rule R-SHARE-6, code `share.lot_state`.
 */
export interface LotStateRejection {
  readonly kind: 'lotState';
  readonly lot: LotId;
  readonly state: LotState;
}

/**
 * The ceiling of a class only rises.
 *
 * Rule R-SHARE-8, code `share.authorised_not_raised`.
 */
export interface AuthorisedNotRaisedRejection {
  readonly kind: 'authorisedNotRaised';
  readonly authorised: Units;
}

/**
 * All authorised shares together would carry more votes than can be counted.
 *
 * Rule R-SHARE-9, code `share.too_many_votes`.
 */
export interface TooManyVotesRejection {
  readonly kind: 'tooManyVotes';
  readonly max: number;
}

/**
 * The policy does not let shares exist before success.
 *
 * Rule R-SHARE-10, code `share.issue_waits`.
 */
export interface IssueWaitsRejection {
  readonly kind: 'issueWaits';
  readonly phase: Phase;
}

/**
 * The lot is frozen by a dispute.
 *
 * Rule R-SHARE-14, code `share.lot_frozen`.
 */
export interface LotFrozenRejection {
  readonly kind: 'lotFrozen';
  readonly lot: LotId;
}

/**
 * The pledge is due no units, or none are left.
 *
 * Rule R-SHARE-16, code `share.nothing_to_issue`.
 */
export interface NothingToIssueRejection {
  readonly kind: 'nothingToIssue';
  readonly pledge: PledgeId;
}

/**
 * More than is left of the creator's reserve.
 *
 * Rule R-SHARE-16, code `share.reserve_exceeded`.
 */
export interface ReserveExceededRejection {
  readonly kind: 'reserveExceeded';
  readonly left: Units;
}

/**
 * Fewer units than the class asks for at least.
 *
 * Rule R-SHARE-17, code `share.below_minimum_lot`.
 */
export interface BelowMinimumLotRejection {
  readonly kind: 'belowMinimumLot';
  readonly got: Units;
  readonly minimum: Units;
}

/**
 * The lot may not be transferred yet (17 CFR 227.501(a)).
 *
 * Rule R-SHARE-18, code `share.locked_up`.
 */
export interface LockedUpRejection {
  readonly kind: 'lockedUp';
  readonly cites: readonly Summary[];
  readonly until: Timestamp;
}

/**
 * An exemption from the lock is a fact that only the platform vouches for (17 CFR 227.501(a)).
 *
 * Rule R-SHARE-18, code `share.exemption_not_vouched`.
 */
export interface ExemptionNotVouchedRejection {
  readonly kind: 'exemptionNotVouched';
}

/**
 * There is no such lot.
 *
 * Rule R-SHARE-21, code `share.lot_not_found`.
 */
export interface LotNotFoundRejection {
  readonly kind: 'lotNotFound';
  readonly lot: LotId;
}

/**
 * Shares of this class are not transferred.
 *
 * Rule R-SHARE-22, code `share.not_transferable`.
 */
export interface NotTransferableRejection {
  readonly kind: 'notTransferable';
  readonly class: ClassId;
}

/**
 * The holder has the lot already.
 *
 * Rule R-SHARE-23, code `share.transfer_to_self`.
 */
export interface TransferToSelfRejection {
  readonly kind: 'transferToSelf';
}

/**
 * No units were named.
 *
 * Rule R-SHARE-24, code `share.no_units`.
 */
export interface NoUnitsRejection {
  readonly kind: 'noUnits';
}

/**
 * More units than the lot has.
 *
 * Rule R-SHARE-24, code `share.not_enough_units`.
 */
export interface NotEnoughUnitsRejection {
  readonly kind: 'notEnoughUnits';
  readonly held: Units;
}

/**
 * There is no such proposal.
 *
 * Rule R-VOTE-13, code `proposal.not_found`.
 */
export interface ProposalNotFoundRejection {
  readonly kind: 'proposalNotFound';
  readonly proposal: ProposalId;
}

/**
 * The proposal is not at a point where this can be done.
 *
 * Rule R-VOTE-8, code `proposal.status`.
 */
export interface ProposalStatusRejection {
  readonly kind: 'proposalStatus';
  readonly proposal: ProposalId;
  readonly status: ProposalStatus;
}

/**
 * Only a milestone that was delivered and waits for acceptance can be voted on.
 *
 * Rule R-VOTE-11, code `proposal.milestone_not_delivered`.
 */
export interface MilestoneNotDeliveredRejection {
  readonly kind: 'milestoneNotDelivered';
  readonly milestone: MilestoneId;
  readonly state?: MilestoneState | null;
}

/**
 * The record date is not past, or too long before voting opens.
 *
 * Rule R-VOTE-1, code `proposal.record_date`.
 */
export interface RecordDateRejection {
  readonly kind: 'recordDate';
  readonly before: Timestamp;
  readonly earliest: Timestamp;
  readonly recordAt: Timestamp;
}

/**
 * The policy does not allow voting to be open for so long, or so short.
 *
 * Rule R-VOTE-15, code `proposal.voting_time`.
 */
export interface VotingTimeRejection {
  readonly kind: 'votingTime';
  readonly max: Span;
  readonly min: Span;
  readonly open: Span;
}

/**
 * A quorum or threshold above the whole can never be met.
 *
 * Rule R-VOTE-9, code `proposal.rule_impossible`.
 */
export interface VoteRuleImpossibleRejection {
  readonly kind: 'voteRuleImpossible';
  readonly parameter: string;
}

/**
 * What fewer want than not is not the will of the holders.
 *
 * Rule R-VOTE-9, code `proposal.rule_minority`.
 */
export interface VoteRuleMinorityRejection {
  readonly kind: 'voteRuleMinority';
  readonly parameter: string;
}

/**
 * What moves money may not be easier to pass than the policy has it.
 *
 * Rule R-VOTE-10, code `proposal.rule_too_weak`.
 */
export interface VoteRuleTooWeakRejection {
  readonly kind: 'voteRuleTooWeak';
  readonly parameter: string;
}

/**
 * Nobody had a vote at the record date.
 *
 * Rule R-VOTE-3, code `proposal.no_electorate`.
 */
export interface NoElectorateRejection {
  readonly kind: 'noElectorate';
  readonly recordAt: Timestamp;
}

/**
 * The proposer did not have enough votes at the record date.
 *
 * Rule R-VOTE-2, code `proposal.proposer_votes`.
 */
export interface ProposerVotesRejection {
  readonly kind: 'proposerVotes';
  readonly needed: number;
  readonly votes: number;
}

/**
 * The account had no votes at the record date, or a dispute has frozen or taken them since.
 *
 * Rule R-VOTE-7, code `proposal.no_weight`.
 */
export interface NoWeightRejection {
  readonly kind: 'noWeight';
  readonly recordAt: Timestamp;
}

/**
 * There is no such feature.
 *
 * Rule R-BACKLOG-1, code `backlog.not_found`.
 */
export interface FeatureNotFoundRejection {
  readonly kind: 'featureNotFound';
  readonly feature: FeatureId;
}

/**
 * The feature is in a state in which this cannot be done.
 *
 * Rule R-BACKLOG-2, code `backlog.state`.
 */
export interface FeatureStateRejection {
  readonly kind: 'featureState';
  readonly feature: FeatureId;
  readonly state: FeatureState;
}

/**
 * The holder does not have enough votes now.
 *
 * Rule R-BACKLOG-3, code `backlog.holder_votes`.
 */
export interface HolderVotesRejection {
  readonly kind: 'holderVotes';
  readonly needed: number;
  readonly votes: number;
}

/**
 * Nobody judges their own work.
 *
 * Rule R-BACKLOG-4, code `backlog.own_work`.
 */
export interface OwnWorkRejection {
  readonly kind: 'ownWork';
}

/**
 * A feature stands in two parts of a spread.
 *
 * Rule R-BACKLOG-5, code `backlog.feature_twice`.
 */
export interface FeatureTwiceRejection {
  readonly kind: 'featureTwice';
  readonly feature: FeatureId;
}

/**
 * A part of a spread is nothing.
 *
 * Rule R-BACKLOG-5, code `backlog.empty_part`.
 */
export interface EmptyPartRejection {
  readonly kind: 'emptyPart';
  readonly feature: FeatureId;
}

/**
 * There is no such milestone.
 *
 * Rule R-ESCROW-1, code `escrow.milestone_not_found`.
 */
export interface MilestoneNotFoundRejection {
  readonly kind: 'milestoneNotFound';
  readonly milestone: MilestoneId;
}

/**
 * The milestone is in a state in which this cannot be done.
 *
 * Rule R-ESCROW-2, code `escrow.milestone_state`.
 */
export interface MilestoneStateRejection {
  readonly kind: 'milestoneState';
  readonly milestone: MilestoneId;
  readonly state: MilestoneState;
}

/**
 * A milestone releases something, and no more than everything.
 *
 * Rule R-ESCROW-3, code `escrow.milestone_share`.
 */
export interface MilestoneShareRejection {
  readonly kind: 'milestoneShare';
  readonly share: Rate;
}

/**
 * The shares of all milestones are not the whole.
 *
 * Rule R-ESCROW-4, code `escrow.milestone_shares`.
 */
export interface MilestoneSharesRejection {
  readonly kind: 'milestoneShares';
  readonly sum: Rate;
}

/**
 * The milestone is not overdue.
 *
 * Rule R-ESCROW-8, code `escrow.milestone_not_due`.
 */
export interface MilestoneNotDueRejection {
  readonly kind: 'milestoneNotDue';
  readonly due?: Timestamp | null;
  readonly milestone: MilestoneId;
}

/**
 * The time for which the reserve is held is not over.
 *
 * Rule R-ESCROW-9, code `escrow.reserve_held`.
 */
export interface ReserveHeldRejection {
  readonly kind: 'reserveHeld';
  readonly until?: Timestamp | null;
}

/**
 * A milestone still holds what is in escrow.
 *
 * Rule R-ESCROW-10, code `escrow.held`.
 */
export interface EscrowHeldRejection {
  readonly kind: 'escrowHeld';
  readonly milestone: MilestoneId;
}

/**
 * There is nothing to release.
 *
 * Rule R-ESCROW-11, code `escrow.nothing_to_release`.
 */
export interface NothingToReleaseRejection {
  readonly kind: 'nothingToRelease';
  readonly account: LedgerAccount;
}

/**
 * There is no such payout.
 *
 * Rule R-PAYOUT-1, code `payout.not_found`.
 */
export interface PayoutNotFoundRejection {
  readonly kind: 'payoutNotFound';
  readonly payout: PayoutId;
}

/**
 * The payout is in a state in which this cannot be done.
 *
 * Rule R-PAYOUT-2, code `payout.state`.
 */
export interface PayoutStateRejection {
  readonly kind: 'payoutState';
  readonly payout: PayoutId;
  readonly state: PayoutState;
}

/**
 * The payout is below the least that the policy pays out.
 *
 * Rule R-PAYOUT-3, code `payout.below_minimum`.
 */
export interface PayoutBelowMinimumRejection {
  readonly kind: 'payoutBelowMinimum';
  readonly minimum: Amount;
}

/**
 * The feature that the payout is for is not shipped.
 *
 * Rule R-PAYOUT-4, code `payout.feature_not_shipped`.
 */
export interface PayoutForUnshippedRejection {
  readonly kind: 'payoutForUnshipped';
  readonly feature: FeatureId;
  readonly state: FeatureState;
}

/**
 * The campaign was called off before it opened.
 *
 * Rule R-COMMUNITY-1, code `community.never_launched`.
 */
export interface NeverLaunchedRejection {
  readonly kind: 'neverLaunched';
}

/**
 * There is no such comment.
 *
 * Rule R-COMMUNITY-2, code `community.comment_not_found`.
 */
export interface CommentNotFoundRejection {
  readonly kind: 'commentNotFound';
  readonly comment: CommentId;
}

/**
 * The comment is hidden.
 *
 * Rule R-COMMUNITY-2, code `community.comment_hidden`.
 */
export interface CommentHiddenRejection {
  readonly kind: 'commentHidden';
  readonly comment: CommentId;
}

/**
 * The comment is not hidden.
 *
 * Rule R-COMMUNITY-3, code `community.comment_not_hidden`.
 */
export interface CommentNotHiddenRejection {
  readonly kind: 'commentNotHidden';
  readonly comment: CommentId;
}

/**
 * Only a moderator shows what a moderator hid.
 *
 * Rule R-COMMUNITY-3, code `community.hidden_by_moderator`.
 */
export interface HiddenByModeratorRejection {
  readonly kind: 'hiddenByModerator';
  readonly comment: CommentId;
}

/**
 * There is no such post.
 *
 * Rule R-COMMUNITY-4, code `community.post_not_found`.
 */
export interface PostNotFoundRejection {
  readonly kind: 'postNotFound';
  readonly post: PostId;
}

/** The stable codes of rules that say no. */
export type RejectionCode =
  /** CampaignNotFound, rule R-CAMPAIGN-1. */
  | 'campaign.not_found'
  /** CampaignExists, rule R-CAMPAIGN-1. */
  | 'campaign.exists'
  /** ActorStanding, rule R-ACTOR-2. */
  | 'actor.standing'
  /** NotAnAccount, rule R-ACTOR-3. */
  | 'actor.not_an_account'
  /** Forbidden, rule R-ACTOR-1. */
  | 'actor.forbidden'
  /** CampaignPhase, rule R-CAMPAIGN-3. */
  | 'campaign.phase'
  /** CurrencyMismatch, rule R-MONEY-1. */
  | 'money.currency_mismatch'
  /** AmountNegative, rule R-MONEY-2. */
  | 'money.negative'
  /** AmountZero, rule R-MONEY-2. */
  | 'money.zero'
  /** AmountTooLarge, rule R-MONEY-3. */
  | 'money.too_large'
  /** Overdrawn, rule R-LEDGER-2. */
  | 'ledger.overdrawn'
  /** AccountNotFound, rule R-ACCOUNT-2. */
  | 'account.not_found'
  /** AccountExists, rule R-ACCOUNT-1. */
  | 'account.exists'
  /** HandleTaken, rule R-ACCOUNT-3. */
  | 'account.handle_taken'
  /** HandleShape, rule R-ACCOUNT-3. */
  | 'account.handle_shape'
  /** EmailShape, rule R-ACCOUNT-8. */
  | 'account.email_shape'
  /** AccountForbidden, rule R-ACCOUNT-4. */
  | 'account.forbidden'
  /** OwnStanding, rule R-ACCOUNT-5. */
  | 'account.own_standing'
  /** AccountClosed, rule R-ACCOUNT-6. */
  | 'account.closed'
  /** FactContradicts, rule R-ACCOUNT-7. */
  | 'account.fact_contradicts'
  /** TermsMissing, rule R-CAMPAIGN-4. */
  | 'campaign.terms_missing'
  /** PolicyFlawed, rule R-POLICY-8. */
  | 'policy.flawed'
  /** PolicyNotInForce, rule R-POLICY-10. */
  | 'policy.not_in_force'
  /** LimitExceeded, rule R-POLICY-1. */
  | 'policy.limit'
  /** GatesOpen, rule R-POLICY-2. */
  | 'policy.gates'
  /** IssuerCapExceeded, rule R-POLICY-3. */
  | 'policy.issuer_cap'
  /** FactMissing, rule R-POLICY-4. */
  | 'policy.fact_missing'
  /** WindowClosed, rule R-POLICY-5. */
  | 'policy.window_closed'
  /** WindowGuarded, rule R-POLICY-5. */
  | 'policy.window_guarded'
  /** NotYet, rule R-POLICY-7. */
  | 'policy.not_yet'
  /** TermsContradict, rule R-CAMPAIGN-5. */
  | 'campaign.terms_contradict'
  /** OpenTime, rule R-CAMPAIGN-6. */
  | 'campaign.open_time'
  /** ClosingAnnounced, rule R-CAMPAIGN-19. */
  | 'campaign.closing_announced'
  /** NoMaterialChange, rule R-CAMPAIGN-20. */
  | 'campaign.no_material_change'
  /** NoTimeToConfirm, rule R-CAMPAIGN-20. */
  | 'campaign.no_time_to_confirm'
  /** NothingToConfirm, rule R-CAMPAIGN-20. */
  | 'pledge.nothing_to_confirm'
  /** TimeInPast, rule R-CAMPAIGN-7. */
  | 'campaign.time_in_past'
  /** FrozenAfterLaunch, rule R-CAMPAIGN-8. */
  | 'campaign.frozen'
  /** EscrowNotEmpty, rule R-CAMPAIGN-9. */
  | 'campaign.escrow_not_empty'
  /** MoneyDue, rule R-CAMPAIGN-9. */
  | 'campaign.money_due'
  /** SettlementUnderWay, rule R-SETTLE-2. */
  | 'settlement.under_way'
  /** OwnReview, rule R-CAMPAIGN-10. */
  | 'campaign.own_review'
  /** ModeratorOnly, rule R-CAMPAIGN-11. */
  | 'campaign.moderator_only'
  /** DeadlineFixed, rule R-CAMPAIGN-12. */
  | 'campaign.deadline_fixed'
  /** GoalNotReached, rule R-CAMPAIGN-13. */
  | 'campaign.goal_not_reached'
  /** CreatorCollaborates, rule R-CAMPAIGN-14. */
  | 'campaign.creator_collaborates'
  /** NoPermission, rule R-CAMPAIGN-14. */
  | 'campaign.no_permission'
  /** NotACollaborator, rule R-CAMPAIGN-14. */
  | 'campaign.not_a_collaborator'
  /** TooMany, rule R-LIST-1. */
  | 'limit.too_many'
  /** PledgeNotFound, rule R-PLEDGE-2. */
  | 'pledge.not_found'
  /** PledgeState, rule R-PLEDGE-3. */
  | 'pledge.state'
  /** BelowMinimum, rule R-PLEDGE-5. */
  | 'pledge.below_minimum'
  /** AboveMaximum, rule R-PLEDGE-6. */
  | 'pledge.above_maximum'
  /** LatePledgesClosed, rule R-PLEDGE-9. */
  | 'pledge.late_closed'
  /** BackerBarred, rule R-PLEDGE-10. */
  | 'pledge.backer_barred'
  /** Instalments, rule R-PLEDGE-11. */
  | 'pledge.instalments'
  /** ReportConflict, rule R-PAYMENT-2. */
  | 'payment.report_conflict'
  /** ReportMismatch, rule R-PAYMENT-3. */
  | 'payment.report_mismatch'
  /** ReceiptNotFound, rule R-PAYMENT-7. */
  | 'payment.receipt_not_found'
  /** ReceiptState, rule R-PAYMENT-7. */
  | 'payment.receipt_state'
  /** ReceiptAmount, rule R-PAYMENT-8. */
  | 'payment.receipt_amount'
  /** NothingToSettle, rule R-SETTLE-1. */
  | 'settlement.nothing_to_do'
  /** SettleLimit, rule R-SETTLE-3. */
  | 'settlement.limit'
  /** RefundNotFound, rule R-REFUND-8. */
  | 'refund.not_found'
  /** RefundState, rule R-REFUND-8. */
  | 'refund.state'
  /** NothingToRefund, rule R-REFUND-2. */
  | 'refund.nothing_left'
  /** RefundTooLarge, rule R-REFUND-2. */
  | 'refund.too_large'
  /** RefundDisputed, rule R-REFUND-1. */
  | 'refund.disputed'
  /** RefundGround, rule R-REFUND-7. */
  | 'refund.ground'
  /** PartialRefund, rule R-REFUND-11. */
  | 'refund.partial'
  /** RefundLine, rule R-REFUND-10. */
  | 'refund.line'
  /** RefundNotCovered, rule R-REFUND-5. */
  | 'refund.not_covered'
  /** DisputeNotFound, rule R-DISPUTE-1. */
  | 'dispute.not_found'
  /** DisputeState, rule R-DISPUTE-2. */
  | 'dispute.state'
  /** DisputeConflict, rule R-DISPUTE-1. */
  | 'dispute.report_conflict'
  /** TierNotFound, rule R-REWARD-6. */
  | 'reward.tier_not_found'
  /** TierUnavailable, rule R-REWARD-1. */
  | 'reward.unavailable'
  /** SoldOut, rule R-REWARD-3. */
  | 'reward.sold_out'
  /** PerBackerLimit, rule R-REWARD-5. */
  | 'reward.per_backer_limit'
  /** TierTwice, rule R-REWARD-7. */
  | 'reward.tier_twice'
  /** LineQuantity, rule R-REWARD-8. */
  | 'reward.line_quantity'
  /** NoShipping, rule R-REWARD-9. */
  | 'reward.no_shipping'
  /** AddOnAlone, rule R-REWARD-10. */
  | 'reward.add_on_alone'
  /** QuantityFell, rule R-REWARD-2. */
  | 'reward.quantity_fell'
  /** TierFrozen, rule R-REWARD-11. */
  | 'reward.frozen'
  /** TierContradicts, rule R-REWARD-12. */
  | 'reward.tier_contradicts'
  /** NothingToOffer, rule R-REWARD-13. */
  | 'reward.nothing_to_offer'
  /** ReservationsOff, rule R-REWARD-14. */
  | 'reward.reservations_off'
  /** TierUnlimited, rule R-REWARD-14. */
  | 'reward.unlimited'
  /** OthersWait, rule R-REWARD-14. */
  | 'reward.others_wait'
  /** NoReservation, rule R-REWARD-15. */
  | 'reward.no_reservation'
  /** NotSoldOut, rule R-REWARD-16. */
  | 'reward.not_sold_out'
  /** AlreadyWaiting, rule R-REWARD-16. */
  | 'reward.already_waiting'
  /** NotWaiting, rule R-REWARD-16. */
  | 'reward.not_waiting'
  /** SurveyLocked, rule R-REWARD-20. */
  | 'reward.survey_locked'
  /** SurveyNotLocked, rule R-REWARD-20. */
  | 'reward.survey_not_locked'
  /** SurveyUnanswered, rule R-REWARD-20. */
  | 'reward.survey_unanswered'
  /** QuestionTwice, rule R-REWARD-20. */
  | 'reward.question_twice'
  /** LineNotFound, rule R-REWARD-21. */
  | 'reward.line_not_found'
  /** LineRefunded, rule R-REWARD-21. */
  | 'reward.line_refunded'
  /** FulfilmentMove, rule R-REWARD-21. */
  | 'reward.fulfilment_move'
  /** TrackingUnshipped, rule R-REWARD-21. */
  | 'reward.tracking_unshipped'
  /** ClassNotFound, rule R-SHARE-2. */
  | 'share.class_not_found'
  /** ClassNotOffered, rule R-SHARE-4. */
  | 'share.class_not_offered'
  /** ClassContradicts, rule R-SHARE-5. */
  | 'share.class_contradicts'
  /** LotState, rule R-SHARE-6. */
  | 'share.lot_state'
  /** AuthorisedNotRaised, rule R-SHARE-8. */
  | 'share.authorised_not_raised'
  /** TooManyVotes, rule R-SHARE-9. */
  | 'share.too_many_votes'
  /** IssueWaits, rule R-SHARE-10. */
  | 'share.issue_waits'
  /** LotFrozen, rule R-SHARE-14. */
  | 'share.lot_frozen'
  /** NothingToIssue, rule R-SHARE-16. */
  | 'share.nothing_to_issue'
  /** ReserveExceeded, rule R-SHARE-16. */
  | 'share.reserve_exceeded'
  /** BelowMinimumLot, rule R-SHARE-17. */
  | 'share.below_minimum_lot'
  /** LockedUp, rule R-SHARE-18. */
  | 'share.locked_up'
  /** ExemptionNotVouched, rule R-SHARE-18. */
  | 'share.exemption_not_vouched'
  /** LotNotFound, rule R-SHARE-21. */
  | 'share.lot_not_found'
  /** NotTransferable, rule R-SHARE-22. */
  | 'share.not_transferable'
  /** TransferToSelf, rule R-SHARE-23. */
  | 'share.transfer_to_self'
  /** NoUnits, rule R-SHARE-24. */
  | 'share.no_units'
  /** NotEnoughUnits, rule R-SHARE-24. */
  | 'share.not_enough_units'
  /** ProposalNotFound, rule R-VOTE-13. */
  | 'proposal.not_found'
  /** ProposalStatus, rule R-VOTE-8. */
  | 'proposal.status'
  /** MilestoneNotDelivered, rule R-VOTE-11. */
  | 'proposal.milestone_not_delivered'
  /** RecordDate, rule R-VOTE-1. */
  | 'proposal.record_date'
  /** VotingTime, rule R-VOTE-15. */
  | 'proposal.voting_time'
  /** VoteRuleImpossible, rule R-VOTE-9. */
  | 'proposal.rule_impossible'
  /** VoteRuleMinority, rule R-VOTE-9. */
  | 'proposal.rule_minority'
  /** VoteRuleTooWeak, rule R-VOTE-10. */
  | 'proposal.rule_too_weak'
  /** NoElectorate, rule R-VOTE-3. */
  | 'proposal.no_electorate'
  /** ProposerVotes, rule R-VOTE-2. */
  | 'proposal.proposer_votes'
  /** NoWeight, rule R-VOTE-7. */
  | 'proposal.no_weight'
  /** FeatureNotFound, rule R-BACKLOG-1. */
  | 'backlog.not_found'
  /** FeatureState, rule R-BACKLOG-2. */
  | 'backlog.state'
  /** HolderVotes, rule R-BACKLOG-3. */
  | 'backlog.holder_votes'
  /** OwnWork, rule R-BACKLOG-4. */
  | 'backlog.own_work'
  /** FeatureTwice, rule R-BACKLOG-5. */
  | 'backlog.feature_twice'
  /** EmptyPart, rule R-BACKLOG-5. */
  | 'backlog.empty_part'
  /** MilestoneNotFound, rule R-ESCROW-1. */
  | 'escrow.milestone_not_found'
  /** MilestoneState, rule R-ESCROW-2. */
  | 'escrow.milestone_state'
  /** MilestoneShare, rule R-ESCROW-3. */
  | 'escrow.milestone_share'
  /** MilestoneShares, rule R-ESCROW-4. */
  | 'escrow.milestone_shares'
  /** MilestoneNotDue, rule R-ESCROW-8. */
  | 'escrow.milestone_not_due'
  /** ReserveHeld, rule R-ESCROW-9. */
  | 'escrow.reserve_held'
  /** EscrowHeld, rule R-ESCROW-10. */
  | 'escrow.held'
  /** NothingToRelease, rule R-ESCROW-11. */
  | 'escrow.nothing_to_release'
  /** PayoutNotFound, rule R-PAYOUT-1. */
  | 'payout.not_found'
  /** PayoutState, rule R-PAYOUT-2. */
  | 'payout.state'
  /** PayoutBelowMinimum, rule R-PAYOUT-3. */
  | 'payout.below_minimum'
  /** PayoutForUnshipped, rule R-PAYOUT-4. */
  | 'payout.feature_not_shipped'
  /** NeverLaunched, rule R-COMMUNITY-1. */
  | 'community.never_launched'
  /** CommentNotFound, rule R-COMMUNITY-2. */
  | 'community.comment_not_found'
  /** CommentHidden, rule R-COMMUNITY-2. */
  | 'community.comment_hidden'
  /** CommentNotHidden, rule R-COMMUNITY-3. */
  | 'community.comment_not_hidden'
  /** HiddenByModerator, rule R-COMMUNITY-3. */
  | 'community.hidden_by_moderator'
  /** PostNotFound, rule R-COMMUNITY-4. */
  | 'community.post_not_found';
