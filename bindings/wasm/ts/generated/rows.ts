// Written by `cargo run -p fundly-generate`: do not edit.
import type { Policy } from './policy.js';
import type {
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
} from './records.js';
import type {
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
} from './texts.js';
import type {
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
  RowKind,
  Stage,
  UnappliedReason,
} from './words.js';

/** What one account has with one campaign: for per-backer limits and the count of backers. */
export interface Backer {
  /** The account. */
  readonly account: AccountId;
  /** Barred from further pledges (after a lost dispute). */
  readonly barred: boolean;
  /** Money of those pledges. */
  readonly committed: Amount;
  /** Money of its pledges that wait for their first payment. */
  readonly pending: Amount;
  /** Its pledges that count as committed. */
  readonly pledges: number;
  /** Reward units it holds by tier. */
  readonly tiers: readonly TierCount[];
}

/** One account's ballot. It may be changed until voting closes. */
export interface Ballot {
  /** When. */
  readonly castAt: Timestamp;
  /** How. */
  readonly choice: Choice;
  /** The proposal. */
  readonly proposal: ProposalId;
  /** Who voted. */
  readonly voter: AccountId;
  /** With how many votes: those at the record date that no dispute had frozen or taken when it was cast. */
  readonly weight: number;
}

/** The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every command, so it stays small. */
export interface Campaign {
  /** Balances of the double-entry accounts. */
  readonly balances: Balances;
  /** A material change whose confirmations are awaited. */
  readonly change?: ChangeNotice | null;
  /** Share classes, in the order in which they were added. */
  readonly classes: readonly ClassId[];
  /** When funding was closed by a settle step: the grace of payments counts from here. */
  readonly closedAt?: Timestamp | null;
  /** When collecting begins after a cooling-off, while it has not begun. */
  readonly collectAt?: Timestamp | null;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** Who runs it and receives the money. */
  readonly creator: AccountId;
  /** The one currency of everything inside. */
  readonly currency: Currency;
  /** When pledging ends; none for an open-ended campaign. */
  readonly deadline?: Timestamp | null;
  /** How often the deadline was moved. */
  readonly deadlineChanges: number;
  /** When reminders of failed payments are due next. */
  readonly dunAt?: Timestamp | null;
  /** Hash of the last journal entry. */
  readonly hash: Digest32;
  /** The campaign. */
  readonly id: CampaignId;
  /** When instalments are due next. */
  readonly instalmentsAt?: Timestamp | null;
  /** When late pledges end, where the policy allows them after success. */
  readonly lateUntil?: Timestamp | null;
  /** Milestones in the order they were added, at most `limits::MILESTONES_MAX`. */
  readonly milestones: readonly MilestoneId[];
  /** Next certificate number of a lot. */
  readonly nextCertificate: number;
  /** When pledging opens, once approved. */
  readonly opens?: Timestamp | null;
  /** The deadline before an early close was announced: it stands again if the goal is not kept until the new one. */
  readonly originalDeadline?: Timestamp | null;
  /** Escrow released so far, what is held back of it included: the base of the holdback. */
  readonly released: Amount;
  /** Until when the reserve is held; none before success. */
  readonly reserveUntil?: Timestamp | null;
  /** Whether the second round of two-round funding is open, or was. */
  readonly secondRound: boolean;
  /** Sequence number of the last journal entry; also the version that guards every commit. */
  readonly seq: number;
  /** Work over many pledges that is under way. */
  readonly settlement?: Settlement | null;
  /** What has been recorded of its life; `Campaign::phase_at` adds what time has made true since. */
  readonly stage: Stage;
  /** Suspended by a moderator: nothing moves until it is resumed. */
  readonly suspended: boolean;
  /** Reward tiers and add-ons, ended ones included. */
  readonly tiers: number;
  /** Sums over all pledges. */
  readonly totals: Totals;
  /** The moment of the last command; time never runs backwards from here (R-TIME-3). */
  readonly updatedAt: Timestamp;
}

/**
 * What an account held from a moment on, so that past weight is exact. Account `AccountId::EVERYONE` keeps the sum of
 * the whole register.
 */
export interface Checkpoint {
  /** Whose. */
  readonly account: AccountId;
  /** From when on. */
  readonly at: Timestamp;
  /** Holdings by class. */
  readonly holdings: readonly Holding[];
  /** Votes that had left by transfer or refund by then; 0 for the whole register. */
  readonly parted: number;
  /** Votes of those holdings that are not frozen, by the classes' votes per share then. */
  readonly votes: number;
}

/** A share class. */
export interface Class {
  /** Of those, frozen by disputes. */
  readonly frozen: Units;
  /** Units granted from the creator's reserve. */
  readonly granted: Units;
  /** Holders with at least one unit. */
  readonly holders: number;
  /** The class. */
  readonly id: ClassId;
  /** Units outstanding: issued less cancelled. Always the sum of all holdings (R-SHARE-3). */
  readonly issued: Units;
  /** Its terms. */
  readonly terms: ClassTerms;
  /** Votes of all holders of the class: the sum of what each one has, fractions dropped holder by holder (R-SHARE-20). */
  readonly votes: number;
}

/** A comment. Earlier wordings are in the journal. */
export interface Comment {
  /** Who wrote it. */
  readonly author: AccountId;
  /** Whether the author is the creator. */
  readonly byCreator: boolean;
  /** When it was written. */
  readonly createdAt: Timestamp;
  /** When it was last edited. */
  readonly editedAt?: Timestamp | null;
  /** How often it was edited. */
  readonly edits: number;
  /** By whom and why it is hidden, if it is. */
  readonly hidden?: Hidden | null;
  /** The comment. */
  readonly id: CommentId;
  /** The comment it answers. */
  readonly replyTo?: CommentId | null;
  /** The text. */
  readonly text: Note;
}

/** One dispute over one pledge. */
export interface Dispute {
  /** Money that the bank took; zero while it only warns or asks. */
  readonly amount: Amount;
  /** When it was decided. */
  readonly closedAt?: Timestamp | null;
  /** Where the money was taken from. */
  readonly cover: Cover;
  /** Evidence that was sent. */
  readonly evidence?: Note | null;
  /** Fees the processor takes for it. */
  readonly fees: DisputeFees;
  /** Share units frozen when it was opened. */
  readonly frozen: Units;
  /** The dispute; derived from the gateway's reference, so the same dispute never opens twice. */
  readonly id: DisputeId;
  /**
   * Of that, money of the pledge that had not been given back: more than this the bank took in error, and the platform
   * bears it.
   */
  readonly ofPledge: Amount;
  /** When it was first heard of. */
  readonly openedAt: Timestamp;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Where it stands. */
  readonly state: DisputeState;
}

/** A feature request. */
export interface Feature {
  /** Who asked for it. */
  readonly author: AccountId;
  /** When it was asked for. */
  readonly createdAt: Timestamp;
  /** The feature. */
  readonly id: FeatureId;
  /** The issue on a forge. */
  readonly issue?: Link | null;
  /** Why it was declined, or sent back. */
  readonly reason?: Reason | null;
  /**
   * Votes that stand on it in the spreads of holders now. While it is open these are its support; on a closed feature
   * they become fewer as holders move on, and are its support again if it is opened again (R-BACKLOG-8).
   */
  readonly standing: number;
  /** Holders behind the votes that stand. */
  readonly standingHolders: number;
  /** Where it stands. */
  readonly state: FeatureState;
  /** Votes that holders put on it now; kept as it was when the feature closed. */
  readonly support: number;
  /** Holders behind those votes: those whose part carries at least one. */
  readonly supporters: number;
  /** More about it. */
  readonly text: Body;
  /** What it is. */
  readonly title: Title;
  /** When its state last changed. */
  readonly updatedAt: Timestamp;
}

/** What one account holds. */
export interface Holder {
  /** The account. */
  readonly account: AccountId;
  /** Holdings by class, in order of class id. */
  readonly holdings: readonly Holding[];
  /**
   * Votes that have left by transfer or refund so far, counted up. They tell a dispute, which takes the vote of past
   * record dates as well, from what takes it only from now on (R-VOTE-7).
   */
  readonly parted: number;
}

/**
 * A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act ends it and leaves a
 * balance lot to the same holder (R-SHARE-6, as Open Cap Format rules it).
 */
export interface Lot {
  /** When it was first issued; a transfer keeps it. */
  readonly acquiredAt: Timestamp;
  /** Number of the certificate, counted up within the campaign. */
  readonly certificate: number;
  /** Its class. */
  readonly class: ClassId;
  /** Money that bought it. */
  readonly cost: Amount;
  /** The lot it came from, as the moved part or the balance of it. */
  readonly from?: LotId | null;
  /** Frozen by a dispute. */
  readonly frozen: boolean;
  /** Who holds it. */
  readonly holder: AccountId;
  /** The lot. */
  readonly id: LotId;
  /** Until when it may not be transferred. */
  readonly lockedUntil?: Timestamp | null;
  /** The pledge whose money bought it; none for a grant. */
  readonly pledge?: PledgeId | null;
  /** Where it stands. */
  readonly state: LotState;
  /** Units in it. */
  readonly units: Units;
}

/** A tranche of escrow that is released when something is delivered and accepted. */
export interface Milestone {
  /** When it is due. */
  readonly due?: Timestamp | null;
  /** The milestone. */
  readonly id: MilestoneId;
  /** Share of the escrow at success that it releases. */
  readonly share: Rate;
  /** Where it stands. */
  readonly state: MilestoneState;
  /** What is delivered. */
  readonly title: Title;
  /** The money, fixed when the campaign succeeds. */
  readonly tranche?: Amount | null;
}

/**
 * Money that moved at the gateway under one reference, in one direction. Every event that books a report of money
 * writes one, so that the same reference is booked once, through whatever instruction and however often it is
 * reported.
 */
export interface Movement {
  /** How much. */
  readonly amount: Amount;
  /** When it was first booked. */
  readonly bookedAt: Timestamp;
  /** Whether it came or went. */
  readonly direction: Direction;
  /** The movement; derived from direction and reference. */
  readonly id: MovementId;
  /** The instruction it was for; none while nobody knows of one. */
  readonly payment?: PaymentId | null;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Where it stands. */
  readonly state: MovementState;
}

/**
 * A payment instruction: the host carries it out at its gateway and reports back, in any order, late or twice.
 *
 * Its id is the idempotency key for the gateway.
 */
export interface Payment {
  /** How much. */
  readonly amount: Amount;
  /** Why it failed. */
  readonly failure?: Reference | null;
  /** The instruction, and the idempotency key for the gateway. */
  readonly id: PaymentId;
  /** What to do. */
  readonly kind: PaymentKind;
  /** Payment method at the gateway. */
  readonly method?: Reference | null;
  /** The gateway's own reference, from the report. */
  readonly providerRef?: Reference | null;
  /** What it is for. */
  readonly purpose: Purpose;
  /** When it was instructed. */
  readonly requestedAt: Timestamp;
  /** When the report that settled it was booked. */
  readonly resolvedAt?: Timestamp | null;
  /** Where it stands. */
  readonly state: PaymentState;
}

/** Money on its way out of the campaign. */
export interface Payout {
  /** How much the payee gets. */
  readonly amount: Amount;
  /** Of that, what the platform bore because the creator had no more. */
  readonly borne: Amount;
  /** When it was asked for. */
  readonly createdAt: Timestamp;
  /** Why the last try failed. */
  readonly failure?: Reference | null;
  /** The shipped feature it pays for, if any. */
  readonly feature?: FeatureId | null;
  /** What the processor takes on top, borne by the campaign. */
  readonly fee: Amount;
  /** The payout. */
  readonly id: PayoutId;
  /** What the payee has got of it: more than the amount when it was paid twice. */
  readonly paid: Amount;
  /** Who is paid. */
  readonly payee: AccountId;
  /** The instruction under way or last tried. */
  readonly payment: PaymentId;
  /** What it is for. */
  readonly reason: Reason;
  /** When it ended. */
  readonly resolvedAt?: Timestamp | null;
  /** Where it stands. */
  readonly state: PayoutState;
}

/** A pledge. All amounts are minor units of the campaign's currency. */
export interface Pledge {
  /** Gates of the policy that the backer confirmed with the order. */
  readonly acknowledged?: readonly Label[];
  /** Contribution, lines and shipping: what counts towards the goal. */
  readonly amount: Amount;
  /** Whether the backer's name is hidden from the public. */
  readonly anonymous: boolean;
  /** Money held by an authorisation, of all that the backer pays. */
  readonly authorised: Amount;
  /** When the authorisation lapses. */
  readonly authorisedUntil?: Timestamp | null;
  /** Who pledges. */
  readonly backer: AccountId;
  /** Money that cleared, of all that the backer pays, gross. */
  readonly captured: Amount;
  /** Class of shares the backer wants for the money that clears. */
  readonly class?: ClassId | null;
  /**
   * Money that cleared while an amount was being given back over all pledges, and is no part of what it is spread
   * over.
   */
  readonly clearedDuring?: ClearedDuring | null;
  /** When it was last confirmed after a material change, or its order replaced. */
  readonly confirmedAt?: Timestamp | null;
  /** Free contribution, beside any reward. */
  readonly contribution: Amount;
  /** Where rewards are shipped to. */
  readonly country?: Country | null;
  /** When it was placed. */
  readonly createdAt: Timestamp;
  /** What is under dispute now. */
  readonly dispute?: UnderDispute | null;
  /** Warnings, inquiries and disputes that are not over. */
  readonly disputes?: readonly DisputeId[];
  /** Dunning, while a payment is in error. */
  readonly dunning?: Dunning | null;
  /** Refunds that failed and still owe the backer money. */
  readonly failedRefunds?: readonly RefundId[];
  /** The pledge. */
  readonly id: PledgeId;
  /** Instalments, where the pledge is paid in parts. */
  readonly instalments?: Instalments | null;
  /** Placed after success, under the late-pledge rule. */
  readonly late: boolean;
  /** Reward lines. */
  readonly lines: readonly Line[];
  /** Live lots that descend from this pledge. */
  readonly lots: readonly LotId[];
  /** Opaque reference of the payment method at the gateway. */
  readonly method?: Reference | null;
  /** Message to the creator. */
  readonly note?: Note | null;
  /** When money last cleared: windows for refunds count from here. */
  readonly paidAt?: Timestamp | null;
  /** The payment instruction that waits for a report. */
  readonly payment?: PaymentId | null;
  /** Platform fee taken from the captured money (cumulative). */
  readonly platformFee: Amount;
  /** Platform fee given back with refunds (cumulative). */
  readonly platformFeeReturned: Amount;
  /** Time priority: where oversubscription or scarcity is decided first come, first served. */
  readonly priorityAt: Timestamp;
  /** Processor fee taken from the captured money (cumulative). */
  readonly processorFee: Amount;
  /**
   * Processor fee that was not given back with refunds, borne by the platform or the backer instead of the campaign
   * (cumulative).
   */
  readonly processorFeeBorne: Amount;
  /** Processor fee given back with refunds (cumulative). */
  readonly processorFeeReturned: Amount;
  /** Money refunded or charged back, or on its way to be (cumulative). */
  readonly refunded: Amount;
  /** How many refunds it has had. */
  readonly refunds: number;
  /** Shipping of all lines. */
  readonly shipping: Amount;
  /** Categories of the backer, of those that windows of the policy depend on, when the order was placed. */
  readonly standing?: readonly Label[];
  /** Where it stands. */
  readonly state: PledgeState;
  /**
   * Fees on top, to the platform (R-FEE-7); like the tip never part of the goal, of other fees or of shares.
   *
   * When left out: `"0"`.
   */
  readonly surcharge?: Amount;
  /** Tip to the platform; never part of the goal, of fees or of shares. */
  readonly tip: Amount;
  /** Share units cancelled again (cumulative). */
  readonly unitsCancelled: Units;
  /** Share units issued for this pledge (cumulative). */
  readonly unitsIssued: Units;
  /** When it last changed. */
  readonly updatedAt: Timestamp;
}

/** A post by the creator. */
export interface Post {
  /** Who wrote it. */
  readonly author: AccountId;
  /** Only for backers. Fixed when published. */
  readonly backersOnly: boolean;
  /** When it was last edited. */
  readonly editedAt?: Timestamp | null;
  /** The post. */
  readonly id: PostId;
  /** When it was published. */
  readonly publishedAt: Timestamp;
  /** Text, Markdown. */
  readonly text: Body;
  /** Title. */
  readonly title: Title;
}

/** How one holder spreads their votes over the open features. The parts are a wish; the votes follow the holding. */
export interface Priority {
  /** The holder. */
  readonly holder: AccountId;
  /** The spread, in the holder's order. */
  readonly spread: readonly Emphasis[];
  /** When it was last set. */
  readonly updatedAt: Timestamp;
}

/** A question put to those who hold shares at a record date. */
export interface Proposal {
  /** Who put it. */
  readonly author: AccountId;
  /** When voting closes, exclusive. */
  readonly closes: Timestamp;
  /** When it was put. */
  readonly createdAt: Timestamp;
  /** When it was decided. */
  readonly decidedAt?: Timestamp | null;
  /** What became of its subject; none until it passes. */
  readonly effect?: Effect | null;
  /** Votes of the whole register at the record date. */
  readonly electorate: number;
  /** The proposal. */
  readonly id: ProposalId;
  /** How it is counted. */
  readonly method: Method;
  /** When voting opens. */
  readonly opens: Timestamp;
  /** Record date: weights are those at the end of this moment, before voting opens (R-VOTE-1). */
  readonly recordAt: Timestamp;
  /** What has been recorded of it. */
  readonly state: ProposalState;
  /** What it does when it passes. */
  readonly subject: Subject;
  /** The sums so far. */
  readonly tally: Tally;
  /** The reasoning. */
  readonly text: Body;
  /** What is asked. */
  readonly title: Title;
}

/** Reservations and waiting list of a scarce tier. */
export interface Queue {
  /** Units held for somebody for a while. */
  readonly reservations: readonly Reservation[];
  /** The tier. */
  readonly tier: TierId;
  /** Who waits, in order. */
  readonly waiting: readonly Waiting[];
}

/**
 * Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out of nowhere. It is booked
 * as unapplied, never lost (R-PAYMENT-5).
 */
export interface Receipt {
  /** How much, gross. */
  readonly amount: Amount;
  /** What the processor took of it, if the report said so; booked when it is applied (R-FEE-3). */
  readonly fee?: Amount | null;
  /** The receipt; derived from the gateway's reference, so the same money never makes two (R-PAYMENT-6). */
  readonly id: ReceiptId;
  /** The instruction it named, if any. */
  readonly payment?: PaymentId | null;
  /** The pledge it seems to belong to. */
  readonly pledge?: PledgeId | null;
  /** The gateway's reference. */
  readonly providerRef: Reference;
  /** Why it could not be applied. */
  readonly reason: UnappliedReason;
  /** When it was booked. */
  readonly receivedAt: Timestamp;
  /** Where it stands. */
  readonly state: ReceiptState;
}

/** One refund of one pledge. */
export interface Refund {
  /** What the backer gets. */
  readonly amount: Amount;
  /** When it was granted. */
  readonly createdAt: Timestamp;
  /** Reference of the route by which it was paid instead of the gateway. */
  readonly elsewhere?: Reference | null;
  /** Why the last try failed. */
  readonly failure?: Reference | null;
  /** Why. */
  readonly ground: Ground;
  /** The refund. */
  readonly id: RefundId;
  /** What the backer has got of it, by whatever route: more than the amount when it was paid twice (R-REFUND-8). */
  readonly paid: Amount;
  /** What it is made up of. */
  readonly parts: RefundParts;
  /** The instruction under way or last tried; none when fees left the backer nothing to be paid. */
  readonly payment?: PaymentId | null;
  /** The pledge it refunds. */
  readonly pledge: PledgeId;
  /** When it ended. */
  readonly resolvedAt?: Timestamp | null;
  /** Where it stands. */
  readonly state: RefundState;
  /** How often it was tried. */
  readonly tries: number;
  /** Share units cancelled with it. */
  readonly units: Units;
}

/** How many of a tier are taken. Apart from the description, because every pledge rewrites it. */
export interface Stock {
  /** Pledges that hold stock of it. */
  readonly backers: number;
  /** Units in pledges that hold stock. */
  readonly taken: number;
  /** The tier. */
  readonly tier: TierId;
}

/** The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites it. */
export interface Story {
  /** Category, an open list: software, arts, charity, business, personal, ... */
  readonly category: Label;
  /** The whole story, Markdown. */
  readonly description: Body;
  /**
   * Frequent questions.
   *
   * Left out when empty.
   */
  readonly faq?: readonly Question[];
  /** Name of the forge that hosts the repository. */
  readonly forge?: Label | null;
  /** Where it is. */
  readonly location?: Label | null;
  /**
   * Pictures and films.
   *
   * Left out when empty.
   */
  readonly media?: readonly Link[];
  /** Source repository of a software project. */
  readonly repository?: Link | null;
  /** What may go wrong. */
  readonly risks?: Body | null;
  /** What it is in a few sentences. */
  readonly summary: Summary;
  /**
   * Tags.
   *
   * Left out when empty.
   */
  readonly tags?: readonly Label[];
  /** Title. */
  readonly title: Title;
}

/** Answers to the survey of a pledge, locked after the cut-off. */
export interface Survey {
  /** When they were last given. */
  readonly answeredAt: Timestamp;
  /** Answers, by question. */
  readonly answers: readonly Answer[];
  /** Whether they are locked. */
  readonly locked: boolean;
  /** The pledge. */
  readonly pledge: PledgeId;
}

/** The people who help the creator. */
export interface Team {
  /** Collaborators with what each may do. */
  readonly collaborators: readonly Collaborator[];
}

/** The terms: written while a draft, frozen at launch except for what the policy lets move. */
export interface Terms {
  /** When pledging ends. */
  readonly deadline?: Timestamp | null;
  /** The goal; none where the funding model has none. */
  readonly goal?: Money | null;
  /** The most that is accepted. */
  readonly maximum?: Money | null;
  /** The class of shares sold with pledges. */
  readonly offers?: ClassId | null;
  /** When pledging opens; at approval when none. */
  readonly opens?: Timestamp | null;
  /** The policy in force for the whole life of the campaign. */
  readonly policy: Policy;
}

/** A tier or add-on. */
export interface Tier {
  /** Withdrawn by the creator: nobody new can choose it. */
  readonly ended: boolean;
  /** The tier. */
  readonly id: TierId;
  /** As described. */
  readonly terms: TierTerms;
}

/** The form of each kind of row. */
export interface RowOf {
  readonly campaign: Campaign;
  readonly terms: Terms;
  readonly story: Story;
  readonly team: Team;
  readonly tier: Tier;
  readonly stock: Stock;
  readonly queue: Queue;
  readonly backer: Backer;
  readonly pledge: Pledge;
  readonly survey: Survey;
  readonly payment: Payment;
  readonly receipt: Receipt;
  readonly movement: Movement;
  readonly refund: Refund;
  readonly dispute: Dispute;
  readonly class: Class;
  readonly holder: Holder;
  readonly lot: Lot;
  readonly checkpoint: Checkpoint;
  readonly proposal: Proposal;
  readonly ballot: Ballot;
  readonly feature: Feature;
  readonly priority: Priority;
  readonly milestone: Milestone;
  readonly payout: Payout;
  readonly comment: Comment;
  readonly post: Post;
}

/** The parts of the key of each kind of row, in order. */
export interface KeyOf {
  readonly campaign: readonly [];
  readonly terms: readonly [];
  readonly story: readonly [];
  readonly team: readonly [];
  readonly tier: readonly [id: TierId];
  readonly stock: readonly [tier: TierId];
  readonly queue: readonly [tier: TierId];
  readonly backer: readonly [account: AccountId];
  readonly pledge: readonly [id: PledgeId];
  readonly survey: readonly [pledge: PledgeId];
  readonly payment: readonly [id: PaymentId];
  readonly receipt: readonly [id: ReceiptId];
  readonly movement: readonly [id: MovementId];
  readonly refund: readonly [id: RefundId];
  readonly dispute: readonly [id: DisputeId];
  readonly class: readonly [id: ClassId];
  readonly holder: readonly [account: AccountId];
  readonly lot: readonly [id: LotId];
  readonly checkpoint: readonly [account: AccountId, at: Timestamp];
  readonly proposal: readonly [id: ProposalId];
  readonly ballot: readonly [proposal: ProposalId, voter: AccountId];
  readonly feature: readonly [id: FeatureId];
  readonly priority: readonly [holder: AccountId];
  readonly milestone: readonly [id: MilestoneId];
  readonly payout: readonly [id: PayoutId];
  readonly comment: readonly [id: CommentId];
  readonly post: readonly [id: PostId];
}

/** A row. Its form is that of its kind, which is asked for. */
export type Row<K extends RowKind = RowKind> = RowOf[K];

/** A row with its kind and its key. */
export type KeyedRow = {
  [K in RowKind]: {
    /** The parts of its key, in order; empty for a row that a campaign has once. */
    readonly key: KeyOf[K];
    /** The kind. */
    readonly kind: K;
    /** The row. */
    readonly row: RowOf[K];
  };
}[RowKind];
