// Written by `cargo run -p fundly-generate`: do not edit.
import type { Command } from './commands.js';
import type { Event } from './events.js';
import type { Citation, Clock, Quorum, Threshold } from './policy.js';
import type { Rejection } from './rejections.js';
import type { KeyedRow } from './rows.js';
import type {
  AccountId,
  Amount,
  CampaignId,
  ClassId,
  CommandId,
  Country,
  Digest32,
  Email,
  FeatureId,
  Fingerprint,
  Handle,
  Label,
  LotId,
  MilestoneId,
  Money,
  Note,
  PayoutId,
  PledgeId,
  Reason,
  ReceiptId,
  Reference,
  RefundId,
  Span,
  Summary,
  TierId,
  Timestamp,
  Title,
  Units,
} from './texts.js';
import type {
  Choice,
  CommandKind,
  Currency,
  FailureKind,
  FulfilmentState,
  GateKind,
  Ground,
  LedgerAccount,
  Permission,
  Phase,
  PledgeState,
  Relation,
  Right,
  Role,
  Standing,
} from './words.js';

/** Where the journal of a campaign ends after entries were taken over. */
export interface Absorbed {
  /** The hash of its last entry; all zero when there is none. */
  readonly hash: Digest32;
  /** The sequence number of its last entry; 0 when there is none. */
  readonly seq: number;
}

/** An account. */
export interface Account {
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** Who last decided on its standing, and why. */
  readonly decision?: StandingDecision | null;
  /** The name shown. */
  readonly displayName: Title;
  /** E-mail address. */
  readonly email?: Email | null;
  /** The public name by which it is found; unique. */
  readonly handle: Handle;
  /** The account. */
  readonly id: AccountId;
  /** What is known of it as an investor. */
  readonly investor?: Investor | null;
  /**
   * Topics it does not want to hear about.
   *
   * Left out when empty.
   */
  readonly muted?: readonly Label[];
  /**
   * Platform-wide roles.
   *
   * Left out when empty.
   */
  readonly roles?: readonly Role[];
  /**
   * Standing.
   *
   * When left out: `"active"`.
   */
  readonly standing?: Standing;
  /** Version, 1 for the first; a save must bring the stored version plus one. */
  readonly version: number;
}

/** Something that is due at a moment. */
export type Action =
  | CancellationEndsAction
  | FundingClosesAction
  | CollectingBeginsAction
  | PaymentsEndAction
  | RefundsDirectedAction
  | ReleaseAllowedAction
  | PayoutAction
  | ReserveEndsAction
  | LatePledgesEndAction;

/** Pledges may no longer be called off. */
export interface CancellationEndsAction {
  readonly kind: 'cancellationEnds';
}

/** Funding closes. */
export interface FundingClosesAction {
  readonly kind: 'fundingCloses';
}

/** Payments are asked for, after the cooling-off. */
export interface CollectingBeginsAction {
  readonly kind: 'collectingBegins';
}

/** Unpaid pledges are dropped. */
export interface PaymentsEndAction {
  readonly kind: 'paymentsEnd';
}

/** Backers of a campaign that failed must have been told, and their refunds directed. */
export interface RefundsDirectedAction {
  readonly kind: 'refundsDirected';
}

/** Money may leave escrow. */
export interface ReleaseAllowedAction {
  readonly kind: 'releaseAllowed';
}

/** A payout. */
export interface PayoutAction {
  readonly kind: 'payout';
}

/** What was held back is free. */
export interface ReserveEndsAction {
  readonly kind: 'reserveEnds';
}

/** Late pledges are no longer taken. */
export interface LatePledgesEndAction {
  readonly kind: 'latePledgesEnd';
}

/** Who issues a command: an account with the roles and the standing that the host vouches for. */
export interface Actor {
  /** The account. */
  readonly account: AccountId;
  /** Its platform-wide roles. */
  readonly roles?: readonly Role[];
  /**
   * Its standing.
   *
   * When left out: `"active"`.
   */
  readonly standing?: Standing;
}

/**
 * How far allotting has come. Amounts are minor units; where shares are offered they are units of the class, but for
 * `kept` and `money`.
 */
export type Allotting =
  | CountingAllotting
  | LevellingAllotting
  | RankingAllotting
  | SharingAllotting
  | FillingAllotting;

/** Adding up what is asked for. */
export interface CountingAllotting {
  readonly kind: 'counting';
  /** What these ask for. */
  readonly asked: Amount;
  /** Money of the pledges that are kept whole. */
  readonly kept: Amount;
  /** What they get at least. */
  readonly least: Amount;
  /** Money of those that can be divided. */
  readonly money: Amount;
}

/** Finding the level: weight times `left` ÷ `weight`, and at least the minimum. */
export interface LevellingAllotting {
  readonly kind: 'levelling';
  /** What there is in all. */
  readonly available: Amount;
  /** What the others ask for, so far in this walk. */
  readonly free: Amount;
  /** The minimums of those who are below theirs at this level, so far in this walk. */
  readonly held: Amount;
  /** What those above their minimum share, as far as it is known. */
  readonly left: Amount;
  /** What they ask for. */
  readonly weight: Amount;
}

/** Finding the remainder from which on a part is rounded up. */
export interface RankingAllotting {
  readonly kind: 'ranking';
  /** What there is in all. */
  readonly available: Amount;
  /** How many there are in each bucket, so far in this walk; none behind the last. */
  readonly counts: readonly number[];
  /** Sum of the parts rounded down, so far in this walk. */
  readonly floors: Amount;
  /** First remainder of the range that is looked at. */
  readonly from: Amount;
  /** The largest. */
  readonly highest?: Amount | null;
  /** What those above their minimum share. */
  readonly left: Amount;
  /** The smallest remainder found in the range, so far in this walk. */
  readonly lowest?: Amount | null;
  /** Units still to be given to the largest remainders of the range; not known in the first walk. */
  readonly odd?: Amount | null;
  /** End of the range, exclusive. */
  readonly to: Amount;
  /** What they ask for. */
  readonly weight: Amount;
}

/** Giving each its part. */
export interface SharingAllotting {
  readonly kind: 'sharing';
  /** Parts with a larger remainder are rounded up. */
  readonly edge: Amount;
  /** What those above their minimum share. */
  readonly left: Amount;
  /** What is not given yet. */
  readonly rest: Amount;
  /** How many of those with exactly this one are, the earliest first. */
  readonly ties: number;
  /** What they ask for. */
  readonly weight: Amount;
}

/** Giving each what it asks for, or what is left. */
export interface FillingAllotting {
  readonly kind: 'filling';
  /** Whether there is not enough for every minimum, so that only minimums are given. */
  readonly leastOnly: boolean;
  /** What is not given yet, beside the minimums where these are sure. */
  readonly rest: Amount;
}

/** A command that an actor may issue now. */
export interface Allowed {
  /** The command. */
  readonly command: CommandKind;
  /** Until when, exclusive, as far as the clock alone decides. */
  readonly until?: Timestamp | null;
}

/** One answer of a survey. */
export interface Answer {
  /** The answer. */
  readonly answer: Note;
  /** The question. */
  readonly question: Label;
}

/** The balance of every account, in minor units. */
export interface Balances {
  readonly backers: Amount;
  readonly disputed: Amount;
  readonly escrow: Amount;
  readonly paidOut: Amount;
  readonly payable: Amount;
  readonly payoutsPayable: Amount;
  readonly platformFee: Amount;
  readonly processorFee: Amount;
  readonly refundsPayable: Amount;
  readonly reserve: Amount;
  readonly unapplied: Amount;
}

/** What became of one request among many. */
export interface BatchAnswer {
  /** Why not, when it was not. */
  readonly failure?: Failure | null;
  /** The outcome, when it was accepted. */
  readonly outcome?: Outcome | null;
}

/** A material change of which backers were told. */
export interface ChangeNotice {
  /** When they were told: pledges that were placed or changed later know of it. */
  readonly at: Timestamp;
  /** Until when they may confirm. */
  readonly until: Timestamp;
}

/** All that one commit changes: it is written entirely or not at all. */
export interface ChangeSet {
  /** The campaign. */
  readonly campaign: CampaignId;
  /** Entries to append; they follow on `expectedSeq` without a gap. */
  readonly entries: readonly StoredEntry[];
  /**
   * The sequence number that the last entry of the campaign must have, 0 when there must be none; else nothing is
   * written.
   */
  readonly expectedSeq: number;
  /** Rows to put; each replaces the one under its key, if there is one. */
  readonly rows: readonly StoredRow[];
}

/** One claim on a whole: a weight, and bounds that it must respect, as magnitudes in the direction of the whole. */
export interface Claim {
  /** At least this much, in minor units. */
  readonly atLeast?: Amount | null;
  /** At most this much, in minor units. */
  readonly atMost?: Amount | null;
  /** Whether it takes what the others cannot, instead of a weight: at most one of all. */
  readonly remaining?: boolean;
  /**
   * Its weight; zero takes nothing beyond its minimum.
   *
   * When left out: `0`.
   */
  readonly weight?: number;
}

/** The terms of a share class. */
export interface ClassTerms {
  /** Most units that may ever be issued at a time. */
  readonly authorised: Units;
  /**
   * How long after issue a lot may not be transferred.
   *
   * When left out: `"0d"`.
   */
  readonly lockUp?: Span;
  /** Fewest units that a pledge, a grant or a part of a divided lot may come to (R-SHARE-17). */
  readonly minimumLot?: Units | null;
  /** Name. */
  readonly name: Label;
  /**
   * Decimals of a share that are counted: 0 for whole shares, up to 6.
   *
   * When left out: `0`.
   */
  readonly precision?: number;
  /** Price of one whole share; locked once the campaign is live. */
  readonly price: Money;
  /**
   * Units set aside for the creator.
   *
   * When left out: `0`.
   */
  readonly reserved?: Units;
  /** Whether lots may be transferred at all. */
  readonly transferable: boolean;
  /** Votes of one whole share; 0 for a class without votes. */
  readonly votesPerShare: number;
}

/** Money of a pledge that cleared while an amount was being given back over all pledges (R-REFUND-9). */
export interface ClearedDuring {
  /** The money, without the tip. */
  readonly amount: Amount;
  /** Which plan it was, by its `settlement::Plan::GiveBack` `seq`. */
  readonly plan: number;
}

/** One collaborator. */
export interface Collaborator {
  /** The account. */
  readonly account: AccountId;
  /** What it may do. */
  readonly permissions: readonly Permission[];
}

/** The command behind an entry. */
export interface CommandRecord {
  /** The fingerprint of its content, to tell a repeat from a reuse of the id. */
  readonly fingerprint: Fingerprint;
  /** The id that the client chose. */
  readonly id: CommandId;
  /** The kind. */
  readonly kind: CommandKind;
}

/** A kind of command: who may issue it, and when. */
export interface CommandRule {
  /** What it does. */
  readonly about: string;
  /** The kind. */
  readonly command: CommandKind;
  /** The phases of the campaign in which it can succeed. */
  readonly phases: readonly Phase[];
  /** Whether an account in restricted standing may issue it. */
  readonly restricted: boolean;
  /** Who may issue it. */
  readonly who: readonly Who[];
}

/** A comparison with both of its sides as numbers, so that anyone can check it. */
export interface Comparison {
  /** The left side. */
  readonly left: string;
  /** How the left must stand to the right. */
  readonly relation: Relation;
  /** The right side. */
  readonly right: string;
}

/** How votes are spread over those who hold any. */
export interface Concentration {
  /** The Gini coefficient in millionths: 0 when all have the same; none when nobody has any. */
  readonly giniMillionths?: number | null;
  /** The fewest who together have more than half. */
  readonly smallestMajority: readonly AccountId[];
  /** How many have a vote. */
  readonly voters: number;
  /** Votes of all of them. */
  readonly votes: number;
}

/** What a count comes to: three comparisons, all of which must hold. */
export interface CountVerdict {
  /** Participation × 1,000,000 against the quorum's parts per million × electorate (R-VOTE-4). */
  readonly quorum: Comparison;
  /** At least one vote for it (R-VOTE-6): nothing passes on abstentions or on nothing. */
  readonly support: Comparison;
  /** What yes must reach (R-VOTE-5). */
  readonly threshold: Comparison;
}

/** One ballot as it was counted. */
export interface CountedBallot {
  /**
   * Whether that checkpoint gives this weight, less what was disputed when the ballot was cast; none where there is
   * nothing to compare with.
   */
  readonly agrees?: boolean | null;
  /** When. */
  readonly castAt: Timestamp;
  /** The checkpoint that the weight comes from, if it was among the evidence. */
  readonly checkpoint?: Timestamp | null;
  /** How. */
  readonly choice: Choice;
  /** Of the weight, votes of units that were frozen by a dispute after the ballot was cast. They stay counted. */
  readonly disputed: number;
  /** Who voted. */
  readonly voter: AccountId;
  /** With how many votes. */
  readonly weight: number;
}

/**
 * Who bore the money that a bank took, in cover order (R-DISPUTE-3): the reserve is there for this; then what the
 * creator could draw on; then escrow; the platform for what the campaign lacks, for tips, and for what the bank took
 * in error.
 */
export interface Cover {
  /** From escrow. */
  readonly escrow: Amount;
  /** From what the creator had coming. */
  readonly payable: Amount;
  /** From the platform. */
  readonly platform: Amount;
  /** From the reserve. */
  readonly reserve: Amount;
}

/** A currency and how it is counted. */
export interface CurrencyInfo {
  /** The currency. */
  readonly currency: Currency;
  /** Decimals of its minor unit, by ISO 4217. */
  readonly decimals: number;
}

/** The sums at the end of a day. */
export interface CurvePoint {
  /** Accounts behind them. */
  readonly backers: number;
  /** Money that cleared and was not given back, gross of fees. */
  readonly collected: Amount;
  /** Promised money, without tips. */
  readonly committed: Amount;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** Pledges that count as committed. */
  readonly pledges: number;
}

/** What a policy says, with the sources that it rests on: at least one, always (R-POLICY-6). */
export interface Decision {
  /** What it rests on. */
  readonly cites: readonly Citation[];
  /** What it says. */
  readonly verdict: Verdict;
}

/** Fees the processor takes for a dispute, each booked once, whenever it is reported first. The platform bears them. */
export interface DisputeFees {
  /** For countering it. */
  readonly countering?: Amount | null;
  /** For receiving it. */
  readonly opening?: Amount | null;
  /** Given back when it was won. */
  readonly returned?: Amount | null;
}

/** Where a dispute stands, as the gateway tells. */
export type DisputeStage =
  | EarlyWarningDisputeStage
  | InquiryDisputeStage
  | OpenedDisputeStage
  | EvidenceSentDisputeStage
  | WonDisputeStage
  | LostDisputeStage
  | ClosedDisputeStage;

/** The bank warns of fraud; a refund now avoids a dispute. */
export interface EarlyWarningDisputeStage {
  readonly kind: 'earlyWarning';
}

/** The bank asks; no money moved. */
export interface InquiryDisputeStage {
  readonly kind: 'inquiry';
}

/** The bank took the money. */
export interface OpenedDisputeStage {
  readonly kind: 'opened';
  /** How much it took. */
  readonly amount: Money;
  /** The processor's fee for it. */
  readonly fee?: Money | null;
}

/** Evidence reached the bank. */
export interface EvidenceSentDisputeStage {
  readonly kind: 'evidenceSent';
  /** The processor's fee for countering. */
  readonly fee?: Money | null;
}

/** The bank gave the money back. */
export interface WonDisputeStage {
  readonly kind: 'won';
  /** How much was disputed: for a dispute of whose opening nothing was heard; everything that cleared when not given. */
  readonly amount?: Money | null;
  /** What the processor returns of its fees. */
  readonly feeReturned?: Money | null;
}

/** The bank gave the money to the backer. */
export interface LostDisputeStage {
  readonly kind: 'lost';
  /** As for a dispute that was won. */
  readonly amount?: Money | null;
  /** The processor's fee for countering, if it was not reported with the evidence. */
  readonly fee?: Money | null;
}

/** The warning or inquiry ended without a dispute. */
export interface ClosedDisputeStage {
  readonly kind: 'closed';
}

/** The state of dunning for a payment in error. */
export interface Dunning {
  /** Whether the automatic final try was made. */
  readonly finalTry: boolean;
  /** When the next reminder is due. */
  readonly nextAt: Timestamp;
  /** Reminders sent. */
  readonly reminders: number;
  /** When the payment first failed after funding closed. */
  readonly since: Timestamp;
  /** When the pledge is dropped. */
  readonly until: Timestamp;
}

/** A part of a spread. */
export interface Emphasis {
  /** The feature. */
  readonly feature: FeatureId;
  /** Its part, relative to the other parts. */
  readonly parts: number;
  /** Votes that this part carries now. */
  readonly votes: number;
}

/**
 * What one accepted command made happen. The fields stand in canonical order, so that sealing has nothing to put in
 * order.
 */
export interface Entry {
  /** Who issued the command. */
  readonly actor: Actor;
  /** The moment of the decision. */
  readonly at: Timestamp;
  /** The campaign. */
  readonly campaign: CampaignId;
  /** Which command it was. */
  readonly command: CommandRecord;
  /** What happened, in order. */
  readonly events: readonly Event[];
  /**
   * Hash of this entry.
   *
   * When left out: `"0000000000000000000000000000000000000000000000000000000000000000"`.
   */
  readonly hash?: Digest32;
  /** Hash of the entry before; all zero for the first. */
  readonly previous: Digest32;
  /** Sequence number: 1 for the first, gap-free. */
  readonly seq: number;
  /** Version of the form. */
  readonly version: number;
}

/** A count explained. */
export interface Explanation {
  /** Every ballot, in order of voters. */
  readonly ballots: readonly CountedBallot[];
  /** Of these, votes under dispute now, listed apart. */
  readonly disputed: Tally;
  /** Votes of the whole register then. */
  readonly electorate: number;
  /** Votes of the register that were not cast; none when more were cast than there are. */
  readonly notCast?: number | null;
  /** Whether that passes. */
  readonly passes: boolean;
  /** Record date. */
  readonly recordAt: Timestamp;
  /** The sums that are recorded. */
  readonly recorded: Tally;
  /** The sums that the ballots make. */
  readonly recounted: Tally;
  /** The arithmetic, on the recounted sums. */
  readonly verdict: CountVerdict;
}

/**
 * What the host knows of the account that acts, as far as a policy asks for it. Facts are never written into the
 * journal but for the names of the categories that windows depend on.
 */
export interface Facts {
  /** What it invested before, for each limit of the policy whose window and scope reach beyond this campaign. */
  readonly invested?: readonly Invested[];
  /**
   * What was verified of it as an investor.
   *
   * When left out: `{}`.
   */
  readonly investor?: Investor;
  /** What it raised before as an issuer, in the window of the policy's cap, this campaign left out. */
  readonly raised?: Money | null;
  /** When it first asked to see offers of this kind. */
  readonly requestedAt?: Timestamp | null;
}

/** Why an operation was not carried out. Nothing was changed. */
export interface Failure {
  /** The stable dotted code; of several violated rules that of the deciding one. */
  readonly code: string;
  /** The field that is wrong, where one is: its path from the top of what was given. */
  readonly field?: string | null;
  /** Who said no. */
  readonly kind: FailureKind;
  /** What it says, in a sentence, for logs: hosts translate codes and their data. */
  readonly reason: string;
  /** Whether the same may succeed when it is asked again unchanged. */
  readonly retryable: boolean;
  /** Every violated rule, the deciding one first. */
  readonly violations?: readonly Violation[];
}

/** What a failed payment does to its pledge. */
export interface FailureEffect {
  /** Its dunning now. */
  readonly dunning?: Dunning | null;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** Its state now. */
  readonly state: PledgeState;
}

/** What one fee has of an amount that was taken. */
export interface FeePart {
  /** What it keeps. */
  readonly amount: Amount;
  /** Name of the fee. */
  readonly fee: Label;
}

/** What a pledge costs and who has it. */
export interface FeeQuote {
  /** What is pledged, in minor units. */
  readonly amount: Amount;
  /** What the campaign has. */
  readonly net: Amount;
  /** Of the pledge, what the platform takes. */
  readonly platform: Amount;
  /** Of the pledge, what the processor takes by the schedule. */
  readonly processor: Amount;
  /** What the backer pays beside it, in fees on top. */
  readonly surcharge: Amount;
}

/** Something in a policy that cannot stand. */
export interface Flaw {
  /** Where: `collection.holds.card.lasts`, `windows.cancel.closes`, ... */
  readonly path: string;
  /** What is wrong with it. */
  readonly reason: string;
  /** What stands there. */
  readonly value: string;
}

/** How far a campaign has come towards its goal. */
export interface FundingProgress {
  /** Counted money in hundredths of a percent of the goal, rounded down: 10,000 never shows before the goal is reached. */
  readonly basisPoints?: number | null;
  /** Money that cleared and was not given back, gross of fees. */
  readonly collected: Amount;
  /** Promised money, without tips. */
  readonly committed: Amount;
  /** What the policy compares with the goal: promises or cleared money. */
  readonly counted: Amount;
  /** The goal, where there is one. */
  readonly goal?: Amount | null;
  /** What is missing to the goal. */
  readonly missing: Amount;
  /** Whether the goal is reached; true where there is none. */
  readonly reached: boolean;
}

/** By whom and why a comment is hidden. */
export interface Hidden {
  /** By whom. */
  readonly by: AccountId;
  /** Whether as a moderator, so that only a moderator shows it again. */
  readonly byModerator: boolean;
  /** Why. */
  readonly reason: Reason;
}

/** Units of one class. */
export interface Holding {
  /** The class. */
  readonly class: ClassId;
  /** Of those, frozen by a dispute: they neither vote nor move. */
  readonly frozen: Units;
  /** Units held. */
  readonly units: Units;
}

/** The state of a pledge paid in parts. */
export interface Instalments {
  /** How many have cleared. */
  readonly collected: number;
  /** How many parts in all. */
  readonly count: number;
  /** When the next is due. */
  readonly nextAt?: Timestamp | null;
}

/** What an account invested before under one limit, this campaign left out. */
export interface Invested {
  /** How much. */
  readonly amount: Money;
  /** The limit, by its id. */
  readonly limit: Label;
}

/**
 * What is known of an account as an investor, as the host or an admin has verified it. Names of categories and tests
 * are those of the policy in force: accredited, sophisticated, restricted, ...
 */
export interface Investor {
  /** The category it belongs to. */
  readonly category?: LabelFact | null;
  /** Income of a year. */
  readonly income?: MoneyFact | null;
  /** Net worth; negative for who owes more than they own. */
  readonly netWorth?: MoneyFact | null;
  /** Tests passed, each once. */
  readonly tests?: readonly LabelFact[];
}

/** A fact with the time for which it is known. */
export interface LabelFact {
  /** Since when. */
  readonly asOf: Timestamp;
  /** Until when it may be relied on, exclusive; none means without end. */
  readonly validUntil?: Timestamp | null;
  /** What is known. */
  readonly value: Label;
}

/** What became of one law. */
export interface LawReport {
  /** What was seen, and what should have been, when it does not. */
  readonly detail?: string | null;
  /** The name of the law. */
  readonly law: string;
  /** Whether the store keeps to it. */
  readonly passed: boolean;
}

/** A reward line of a pledge. */
export interface Line {
  /** Fulfilment of the line. */
  readonly fulfilment: FulfilmentState;
  /** How many. */
  readonly quantity: number;
  /** How many of the quantity were refunded. */
  readonly refunded: number;
  /** The tier or add-on. */
  readonly tier: TierId;
  /** Carrier's tracking number. */
  readonly tracking?: Reference | null;
  /** Price of one, as it was when pledged. */
  readonly unitPrice: Amount;
}

/** One reward line as ordered. */
export interface LineOrder {
  /** How many. */
  readonly quantity: number;
  /** The tier or add-on. */
  readonly tier: TierId;
}

/** What a store is asked to read in one go. */
export interface LoadRequest {
  /** Commands whose entries are wanted, if there are any. */
  readonly commands: readonly CommandId[];
  /** Keys of rows. */
  readonly keys: readonly string[];
  /** Stretches of rows. */
  readonly scans: readonly Scan[];
}

/** What a store read: an answer to each part of the request, in its order. */
export interface Loaded {
  /** The entries of those of the commands that there are, in any order, as they were appended. */
  readonly entries: readonly string[];
  /** For each key the row, as it was put; none where there is none. */
  readonly rows: readonly (string | null)[];
  /** For each scan its rows, as they were put. */
  readonly scans: readonly (readonly string[])[];
}

/** How ballots are counted. Further methods are further variants. */
export type Method =
  | YesNoMethod;

/** Yes, no or abstain. */
export interface YesNoMethod {
  readonly kind: 'yesNo';
  /** Who must take part for the vote to count. */
  readonly quorum: Quorum;
  /** What yes must reach. */
  readonly threshold: Threshold;
}

/** The moments of a pledge and its campaign, as far as they have come or are fixed. */
export interface Moments {
  /** Funding was closed. */
  readonly closed?: Timestamp | null;
  /** The pledge was placed. */
  readonly commit?: Timestamp | null;
  /** The deadline. */
  readonly deadline?: Timestamp | null;
  /** The creator was first paid out. */
  readonly disbursed?: Timestamp | null;
  /** A reward of the pledge was shipped or locked. */
  readonly fulfilled?: Timestamp | null;
  /** The pledge was placed late, after the campaign had succeeded. */
  readonly late?: Timestamp | null;
  /** Pledging opened. */
  readonly launch?: Timestamp | null;
  /** Money of the pledge last cleared. */
  readonly paid?: Timestamp | null;
}

/** A fact with the time for which it is known. */
export interface MoneyFact {
  /** Since when. */
  readonly asOf: Timestamp;
  /** Until when it may be relied on, exclusive; none means without end. */
  readonly validUntil?: Timestamp | null;
  /** What is known. */
  readonly value: Money;
}

/** A lot that an event brings into being. */
export interface NewLot {
  /** Number of its certificate. */
  readonly certificate: number;
  /** Money behind them. */
  readonly cost: Amount;
  /** The lot. */
  readonly lot: LotId;
  /** Units in it. */
  readonly units: Units;
}

/** A gate that is still to be passed. */
export interface OpenGate {
  /** Whether acknowledging it in the order is enough. */
  readonly acknowledge: boolean;
  /** The gate. */
  readonly gate: Label;
  /** What it asks. */
  readonly kind: GateKind;
  /** The amount that the person is shown with it. */
  readonly shows?: Amount | null;
  /** When it opens by itself, for a delay that has begun. */
  readonly until?: Timestamp | null;
}

/** The answer to an accepted command. */
export interface Outcome {
  /** What happened, in order. */
  readonly events: readonly Event[];
  /** Hash of its journal entry. */
  readonly hash: Digest32;
  /** Whether the command had been accepted before, so that nothing happened now. */
  readonly repeated: boolean;
  /** Sequence number of its journal entry. */
  readonly seq: number;
}

/** A part of a spread as wished. */
export interface Part {
  /** The feature. */
  readonly feature: FeatureId;
  /** Its part, relative to the other parts; at least 1. */
  readonly parts: number;
}

/** What became of a payment. */
export type PaymentResult =
  | AuthorisedPaymentResult
  | CapturedPaymentResult
  | VoidedPaymentResult
  | RefundedPaymentResult
  | PaidOutPaymentResult
  | FailedPaymentResult
  | ActionRequiredPaymentResult;

/** The money is held. */
export interface AuthorisedPaymentResult {
  readonly kind: 'authorised';
  /** How much. */
  readonly amount: Money;
  /** Until when it is held. */
  readonly until?: Timestamp | null;
}

/** The money cleared. */
export interface CapturedPaymentResult {
  readonly kind: 'captured';
  /** How much, gross. */
  readonly amount: Money;
  /** What the processor took of it; by the fee schedule when not given. */
  readonly fee?: Money | null;
}

/** The hold was let go of, or lapsed. */
export interface VoidedPaymentResult {
  readonly kind: 'voided';
}

/** The money was given back. */
export interface RefundedPaymentResult {
  readonly kind: 'refunded';
  /** How much. */
  readonly amount: Money;
}

/** The money was paid out. */
export interface PaidOutPaymentResult {
  readonly kind: 'paidOut';
  /** How much. */
  readonly amount: Money;
  /** What the processor took on top. */
  readonly fee?: Money | null;
}

/** It was refused. */
export interface FailedPaymentResult {
  readonly kind: 'failed';
  /** The gateway's reason. */
  readonly reason: Reference;
}

/** The backer must act first. */
export interface ActionRequiredPaymentResult {
  readonly kind: 'actionRequired';
  /** The gateway's reason. */
  readonly reason: Reference;
}

/** Whom and what a policy is asked about. What is left out counts as nothing. */
export interface Person {
  /**
   * The money asked for, in minor units: of the pledge as it would be.
   *
   * When left out: `"0"`.
   */
  readonly amount?: Amount;
  /** What is known of the person. */
  readonly facts?: Facts | null;
  /**
   * The goal.
   *
   * When left out: `"0"`.
   */
  readonly goal?: Amount;
  /**
   * What was invested before, for a formula that is asked by itself.
   *
   * When left out: `"0"`.
   */
  readonly invested?: Amount;
  /**
   * The most that the campaign accepts.
   *
   * When left out: `"0"`.
   */
  readonly maximum?: Amount;
  /** The moment. */
  readonly now: Timestamp;
  /**
   * What the person has in the campaign beside that.
   *
   * When left out: `"0"`.
   */
  readonly own?: Amount;
  /**
   * Categories that were noted when the pledge was placed.
   *
   * Left out when empty.
   */
  readonly standing?: readonly Label[];
  /**
   * What the campaign has promised.
   *
   * When left out: `"0"`.
   */
  readonly total?: Amount;
  /**
   * What it would have afterwards.
   *
   * When left out: `"0"`.
   */
  readonly totalAfter?: Amount;
}

/** What a settlement does to each pledge. */
export type Plan =
  | AllotPlan
  | CollectPlan
  | DunPlan
  | GiveUpPlan
  | IssuePlan
  | InstalmentsPlan
  | UnwindPlan
  | LapsePlan
  | GiveBackPlan;

/** Allot what is accepted among more that is promised. */
export interface AllotPlan {
  readonly kind: 'allot';
  /** How far that has come. */
  readonly walk: Allotting;
}

/** Instruct the collection of each committed or authorised pledge. */
export interface CollectPlan {
  readonly kind: 'collect';
}

/** Remind, try a last time or drop each pledge in error. */
export interface DunPlan {
  readonly kind: 'dun';
  /** The earliest moment when something is due again, as far as the walk has come. */
  readonly next?: Timestamp | null;
  /** The state whose pledges are walked over now. */
  readonly state: PledgeState;
}

/** Drop what still waits for a report at the end of grace. */
export interface GiveUpPlan {
  readonly kind: 'giveUp';
}

/** Issue shares for the money of each pledge that cleared. */
export interface IssuePlan {
  readonly kind: 'issue';
}

/** Ask for the instalments that are due. */
export interface InstalmentsPlan {
  readonly kind: 'instalments';
  /** The earliest moment when another is due, as far as the walk has come. */
  readonly next?: Timestamp | null;
}

/** Let go of, or give back, every pledge. */
export interface UnwindPlan {
  readonly kind: 'unwind';
  /** Why. */
  readonly ground: Ground;
}

/** Let go of, or give back, every pledge that was not confirmed after a material change. */
export interface LapsePlan {
  readonly kind: 'lapse';
  /** The change, and until when pledges could be confirmed. */
  readonly notice: ChangeNotice;
}

/** Give back an amount over all pledges in proportion to the money of each that cleared. */
export interface GiveBackPlan {
  readonly kind: 'giveBack';
  /** What is given back in all. */
  readonly amount: Amount;
  /** Given back so far. */
  readonly amountDone: Amount;
  /** The money over which it is spread: the sum of all money that had cleared when the plan was made. */
  readonly base: Amount;
  /** Money of the pledges done so far. */
  readonly baseDone: Amount;
  /** Why. */
  readonly ground: Ground;
  /** Number of the last journal entry when the plan was made: money that cleared later is no part of it. */
  readonly seq: number;
}

/**
 * An order that was checked and priced. The fields stand in canonical order: of all content this is written most
 * often.
 */
export interface PledgeContent {
  /** Gates of the policy that the backer confirmed. */
  readonly acknowledged?: readonly Label[];
  /** What counts towards the goal: contribution, lines and shipping. */
  readonly amount: Amount;
  /** Whether the name is hidden. */
  readonly anonymous?: boolean;
  /** Class of shares. */
  readonly class?: ClassId | null;
  /**
   * Free contribution.
   *
   * When left out: `"0"`.
   */
  readonly contribution?: Amount;
  /** Where to ship. */
  readonly country?: Country | null;
  /** Parts in which it is paid, when more than one. */
  readonly instalments?: number | null;
  /** Reward lines. */
  readonly lines?: readonly PricedLine[];
  /** Payment method. */
  readonly method?: Reference | null;
  /** Message. */
  readonly note?: Note | null;
  /**
   * Shipping of all lines.
   *
   * When left out: `"0"`.
   */
  readonly shipping?: Amount;
  /** Categories of the backer that windows of the policy depend on. */
  readonly standing?: readonly Label[];
  /**
   * Fees on top, to the platform.
   *
   * When left out: `"0"`.
   */
  readonly surcharge?: Amount;
  /**
   * Tip to the platform.
   *
   * When left out: `"0"`.
   */
  readonly tip?: Amount;
}

/** What a backer orders. Everything is optional, but the whole may not be worth nothing. */
export interface PledgeOrder {
  /** Gates of the policy that the backer confirms: warnings read, consents given. */
  readonly acknowledged?: readonly Label[];
  /** Whether the backer's name is hidden from the public. */
  readonly anonymous?: boolean;
  /** Class of shares wanted for the money that clears. */
  readonly class?: ClassId | null;
  /** Free contribution, beside any reward. */
  readonly contribution?: Money | null;
  /** Where rewards are shipped to. */
  readonly country?: Country | null;
  /** In how many parts it is paid; 1 when not given. */
  readonly instalments?: number | null;
  /** Reward lines and add-ons. */
  readonly lines?: readonly LineOrder[];
  /** Opaque reference of the payment method at the gateway. */
  readonly method?: Reference | null;
  /** Message to the creator. */
  readonly note?: Note | null;
  /** Tip to the platform. */
  readonly tip?: Money | null;
}

/** One leg of a movement: what an account gains (or loses, when negative). */
export interface Posting {
  /** The account. */
  readonly account: LedgerAccount;
  /** Gain in minor units. */
  readonly amount: Amount;
}

/**
 * The legs of one movement, built so that they always sum to zero (R-LEDGER-1): money only ever moves *from* an
 * account *to* another.
 */
export type Postings = readonly Posting[];

/** A ready policy, by its name. */
export interface PresetVersion {
  /** What it is, in a sentence. */
  readonly about: string;
  /** The name of the preset. */
  readonly preset: string;
  /** Since when it is in force. */
  readonly since: Timestamp;
  /** Until when, exclusive. */
  readonly until?: Timestamp | null;
  /** The version. */
  readonly version: number;
}

/** What a command would do. */
export interface Preview {
  /** Whether it would be accepted. */
  readonly accepted: boolean;
  /** What would happen; empty when it would be refused. */
  readonly events: readonly Event[];
  /** The changed rows as they would be, by kind and then by key; empty when it would be refused. */
  readonly rows: readonly KeyedRow[];
  /** Every violated rule, the deciding one first; empty when it would be accepted. */
  readonly violations: readonly Violation[];
}

/** A reward line with its price. */
export interface PricedLine {
  /** How many. */
  readonly quantity: number;
  /** The tier or add-on. */
  readonly tier: TierId;
  /** Price of one. */
  readonly unitPrice: Amount;
}

/** What the owner of an account says about it. */
export interface Profile {
  /** The name shown. */
  readonly displayName: Title;
  /** E-mail address. */
  readonly email?: Email | null;
  /** The public name by which it is found: small letters, digits, `-` and `_`, so that no two look alike. */
  readonly handle: Handle;
  /**
   * Topics it does not want to hear about.
   *
   * Left out when empty.
   */
  readonly muted?: readonly Label[];
}

/**
 * How a provider counts money, as data (R-PAYMENT-9).
 *
 * Nothing is ever rounded on the way: what the provider cannot count exactly is refused before it is asked for.
 */
export interface ProviderScale {
  /** Where the scale comes from. */
  readonly citation: Summary;
  /**
   * Currencies that are counted otherwise.
   *
   * Left out when empty.
   */
  readonly exceptions?: readonly Scale[];
  /** The name of the provider. */
  readonly name: Label;
  /** Decimals of the unit in which all other currencies are counted. */
  readonly others: number;
}

/** What a payment is for. */
export type Purpose =
  | PledgePurpose
  | RefundPurpose
  | PayoutPurpose
  | ReceiptPurpose;

/** A pledge. */
export interface PledgePurpose {
  readonly kind: 'pledge';
  /** Which. */
  readonly pledge: PledgeId;
}

/** A refund of a pledge. */
export interface RefundPurpose {
  readonly kind: 'refund';
  /** Which refund. */
  readonly refund: RefundId;
}

/** A payout. */
export interface PayoutPurpose {
  readonly kind: 'payout';
  /** Which. */
  readonly payout: PayoutId;
}

/** The return of a receipt. */
export interface ReceiptPurpose {
  readonly kind: 'receipt';
  /** Which. */
  readonly receipt: ReceiptId;
}

/** A frequent question with its answer. */
export interface Question {
  /** The answer. */
  readonly answer: Summary;
  /** The question. */
  readonly question: Summary;
}

/** A place in the ranking. */
export interface RankedBacker {
  /** The account; none where it does not want to be named. */
  readonly account?: AccountId | null;
  /** Money of them that cleared and was not given back, gross of fees. */
  readonly collected: Amount;
  /** Promised money of those pledges, without tips. */
  readonly committed: Amount;
  /** Its pledges that count. */
  readonly pledges: number;
  /** When the first of them was placed. */
  readonly since: Timestamp;
}

/** A part of a whole, exact. */
export interface Ratio {
  /** The part. */
  readonly part: number;
  /** The whole. */
  readonly whole: number;
}

/** A ready clock: the business days of a place and the zone by which it lives. */
export interface ReadyClock {
  /** Where it comes from, and from which year on it is exact. */
  readonly citation: Summary;
  /** The clock. */
  readonly clock: Clock;
}

/** How much of a pledge is given back. */
export type RefundAmount =
  | WholeRefundAmount
  | PartRefundAmount
  | LineRefundAmount;

/** Everything that was not given back before. */
export interface WholeRefundAmount {
  readonly kind: 'whole';
}

/** An amount, gross of a fee that the policy lets the backer bear. */
export interface PartRefundAmount {
  readonly kind: 'part';
  /** How much. */
  readonly money: Money;
}

/** Units of a reward line at the price that was paid for them; shipping stays. */
export interface LineRefundAmount {
  readonly kind: 'line';
  /** How many. */
  readonly quantity: number;
  /** The tier or add-on. */
  readonly tier: TierId;
}

/**
 * What a refund is made up of. `gross` is what the pledge loses of its refundable money; it is the sum of all other
 * parts, and the backer gets it less what is withheld (R-REFUND-3).
 */
export interface RefundParts {
  /**
   * Of that, a fee that the processor keeps, borne by the platform.
   *
   * When left out: `"0"`.
   */
  readonly covered?: Amount;
  /**
   * Of that, taken from escrow, payable and reserve of the campaign.
   *
   * When left out: `"0"`.
   */
  readonly fromCampaign?: Amount;
  /** What the pledge loses of its refundable money. */
  readonly gross: Amount;
  /**
   * Of that, the platform's fee, which the platform gives back.
   *
   * When left out: `"0"`.
   */
  readonly platformFee?: Amount;
  /**
   * Of that, the processor's fee, as far as the processor gives it back.
   *
   * When left out: `"0"`.
   */
  readonly processorFee?: Amount;
  /**
   * Of that, what the campaign owed and did not have, borne by the platform.
   *
   * When left out: `"0"`.
   */
  readonly shortfall?: Amount;
  /**
   * Of that, fees on top, which the platform gives back.
   *
   * When left out: `"0"`.
   */
  readonly surcharge?: Amount;
  /**
   * Of that, the tip, which the platform gives back.
   *
   * When left out: `"0"`.
   */
  readonly tip?: Amount;
  /**
   * Of that, a fee that the processor keeps, borne by the backer: the refund is smaller by it.
   *
   * When left out: `"0"`.
   */
  readonly withheld?: Amount;
}

/** Units of a reward line that are refunded. */
export interface RefundedLine {
  /** How many. */
  readonly quantity: number;
  /** The tier or add-on. */
  readonly tier: TierId;
}

/** A rule that can say no. */
export interface RejectionRule {
  /** Its stable dotted code. */
  readonly code: string;
  /** The kind of rejection. */
  readonly kind: string;
  /** The number of its rule. */
  readonly rule: string;
}

/** A command with its circumstances. */
export interface Request {
  /** Who acts, as the host has authenticated them. */
  readonly actor: Actor;
  /** The moment, by the host's clock. It is not part of the content: a repeat may come at a later moment. */
  readonly at: Timestamp;
  /** The campaign it belongs to. */
  readonly campaign: CampaignId;
  /** What is wanted. */
  readonly command: Command;
  /**
   * What the host knows of the actor, as far as the policy of the campaign asks for it. Like the moment it is not part
   * of the content. Where it is not given, the engine asks its `FactSource`, if it has one.
   */
  readonly facts?: Facts | null;
  /** Chosen by the client, unique within the campaign: the same id with the same content is the same command. */
  readonly id: CommandId;
}

/** Units held for an account until a moment. */
export interface Reservation {
  /** For whom. */
  readonly account: AccountId;
  /** How many. */
  readonly quantity: number;
  /** Until when, exclusive. */
  readonly until: Timestamp;
}

/** A right over a pledge, and what the policy says to it now. */
export interface RightNow {
  /** What the policy says: until when, or why not, with the source. */
  readonly decision: Decision;
  /** The right. */
  readonly right: Right;
}

/** How much of a limit is left for a person. */
export interface Room {
  /** What it rests on. */
  readonly cites: readonly Summary[];
  /** What may still be put in. */
  readonly left: Amount;
  /** The limit. */
  readonly limit: Label;
  /** The most that it allows in all. */
  readonly most: Amount;
  /** What was put in before. */
  readonly used: Amount;
}

/** How some currencies are counted. */
export interface Scale {
  /** The currencies that are counted so. */
  readonly currencies: readonly Currency[];
  /** Decimals of the provider's unit. */
  readonly decimals: number;
  /**
   * Units that each amount is a multiple of.
   *
   * When left out: `1`.
   */
  readonly step?: number;
}

/** A stretch of rows in the order of their keys. Keys are plain ASCII and ordered by their bytes. */
export interface Scan {
  /** The least key. */
  readonly atLeast: string;
  /** The key before which it ends: the keys are less than this. */
  readonly below: string;
  /** Whether the greatest key comes first. */
  readonly descending: boolean;
  /** Only rows of this group, where one is given. */
  readonly group?: string | null;
  /** Most rows. */
  readonly limit: number;
}

/** Work over all pledges that is under way. A crash anywhere resumes at the cursor. */
export interface Settlement {
  /** The last pledge that was done. */
  readonly cursor?: PledgeId | null;
  /** Pledges done so far: of this walk, where the work takes several. */
  readonly done: number;
  /** What is done to each pledge. */
  readonly plan: Plan;
  /** Pledges in all. */
  readonly total: number;
}

/** A shipping zone with its cost. */
export interface ShippingZone {
  /** The country; none means everywhere else. */
  readonly country?: Country | null;
  /** Cost of shipping the first one. */
  readonly first: Money;
  /** Cost of shipping each further one in the same pledge. */
  readonly further: Money;
}

/** A line of the cap table: what one account holds of one class. */
export interface Stake {
  /** The class. */
  readonly class: ClassId;
  /** Of those, frozen by a dispute. */
  readonly frozen: Units;
  /** Who holds it. */
  readonly holder: AccountId;
  /** The units as a part of the class. */
  readonly ofClass: Ratio;
  /** The votes as a part of all votes. */
  readonly ofVotes: Ratio;
  /** Units held. */
  readonly units: Units;
  /** Votes of the units that are not frozen. */
  readonly votes: number;
}

/** A moderator's decision on the standing of an account. */
export interface StandingDecision {
  /** When. */
  readonly at: Timestamp;
  /** Who decided. */
  readonly by: AccountId;
  /** Why. */
  readonly reason: Reason;
}

/**
 * The postings of one account in the order they were booked, each with the balance after it. The last balance is the
 * balance of the account (R-LEDGER-3).
 *
 * Entries are fed one by one, so a journal of any length can be read page by page; a statement keeps only the lines of
 * its own account.
 */
export interface Statement {
  /** The account. */
  readonly account: LedgerAccount;
  /** The balance at the end. */
  readonly balance: Amount;
  /** Its postings. */
  readonly lines: readonly StatementLine[];
}

/** One posting with the balance after it. */
export interface StatementLine {
  /** What the account gained, or lost when negative. */
  readonly amount: Amount;
  /** When it was booked. */
  readonly at: Timestamp;
  /** The balance after it. */
  readonly balance: Amount;
  /** The kind of event that moved the money. */
  readonly event: string;
  /** The journal entry. */
  readonly seq: number;
}

/** Why a store could not do what it was asked for. */
export interface StoreFailure {
  /**
   * `store.unavailable`: it cannot be reached or is too busy now, the same may succeed later; `store.conflict`:
   * another writer was first, nothing was written; `store.corrupt`: what is stored cannot be read. Anything else is
   * `store.backend`.
   */
  readonly code: string;
  /**
   * What it says, in a sentence, for logs.
   *
   * When left out: `""`.
   */
  readonly reason?: string;
}

/** An account as a store keeps it. */
export interface StoredAccount {
  /** The account: JSON, to be kept as it is. */
  readonly account: string;
  /** The version that must be stored under its id, 0 when there must be no such account; else nothing is written. */
  readonly expectedVersion: number;
  /** Its handle: no two accounts may have the same. */
  readonly handle: Handle;
  /** The account. */
  readonly id: AccountId;
  /** Its version. */
  readonly version: number;
}

/** An entry of a journal as a store keeps it. */
export interface StoredEntry {
  /** The command by which it is found within the campaign. */
  readonly command: CommandId;
  /** The entry: JSON, to be kept as it is. */
  readonly entry: string;
  /** Its sequence number within the campaign. */
  readonly seq: number;
}

/** A row as a store keeps it. */
export interface StoredRow {
  /** The group in which scans look for it; a row put again may be in another. */
  readonly group?: string | null;
  /** Its key within the campaign. */
  readonly key: string;
  /** The row: JSON, to be kept as it is. */
  readonly row: string;
}

/** What a proposal does when it passes. */
export type Subject =
  | ResolutionSubject
  | AcceptMilestoneSubject
  | RefundRestSubject;

/** States the will of the holders. */
export interface ResolutionSubject {
  readonly kind: 'resolution';
}

/** Accepts a milestone: its tranche is released. */
export interface AcceptMilestoneSubject {
  readonly kind: 'acceptMilestone';
  /** Which. */
  readonly milestone: MilestoneId;
}

/** Refunds what is not spent, pro rata. */
export interface RefundRestSubject {
  readonly kind: 'refundRest';
}

/** Sums of a yes/no vote, in votes. */
export interface Tally {
  /** Abstain. */
  readonly abstain: number;
  /** Ballots. */
  readonly ballots: number;
  /** No. */
  readonly no: number;
  /** Yes. */
  readonly yes: number;
}

/** How many units of a tier a backer holds. */
export interface TierCount {
  /** Units held. */
  readonly quantity: number;
  /** The tier. */
  readonly tier: TierId;
}

/** What one tier brought. */
export interface TierLine {
  /** The tier. */
  readonly tier: TierId;
  /** Its sums. */
  readonly total: TierTotal;
}

/** A tier or add-on as the creator describes it. */
export interface TierTerms {
  /** Only with a reward, not on its own. */
  readonly addOn?: boolean;
  /** When the creator expects to deliver. */
  readonly delivery?: Timestamp | null;
  /** What the backer gets. */
  readonly description?: Summary | null;
  /** Offered until, exclusive. */
  readonly ends?: Timestamp | null;
  /**
   * Items inside.
   *
   * Left out when empty.
   */
  readonly items?: readonly Label[];
  /** Most that one backer may have. */
  readonly perBacker?: number | null;
  /** Price of one, without shipping. */
  readonly price: Money;
  /** How many there are; none means unlimited. After launch it may only rise (R-REWARD-2). */
  readonly quantity?: number | null;
  /** Shown only to those who have the link. */
  readonly secret?: boolean;
  /**
   * Where it ships and for how much of the price of one; empty when nothing is shipped.
   *
   * Left out when empty.
   */
  readonly shipping?: readonly ShippingZone[];
  /** Offered from (early bird and the like). */
  readonly starts?: Timestamp | null;
  /** Title. */
  readonly title: Title;
}

/** The sums of one tier. */
export interface TierTotal {
  /** Money for all units, at the price each was pledged at. */
  readonly amount: Amount;
  /** Pledges that have it. */
  readonly pledges: number;
  /** Of those, units that were refunded. */
  readonly refunded: number;
  /** Units in those pledges. */
  readonly units: number;
}

/** Sums over all pledges, kept exact by every change of a pledge. Which state counts where: `PledgeState::counts`. */
export interface Totals {
  /** Money held by an authorisation and not yet captured. */
  readonly authorised: Amount;
  /** Accounts with at least one pledge that counts as committed. */
  readonly backers: number;
  /**
   * Money, without tips, that ever cleared; what is given back does not lessen it. The running total that fees per
   * batch are rounded on (R-FEE-6).
   */
  readonly captured: Amount;
  /** Money that cleared, gross of fees, less what was refunded or charged back. */
  readonly collected: Amount;
  /** Promised money, without tips. */
  readonly committed: Amount;
  /** Money under dispute. */
  readonly disputed: Amount;
  /** Pledges whose payment failed or needs the backer. */
  readonly errored: number;
  /** Instructions to hold or take money that wait for a report. */
  readonly inFlight: number;
  /** Pledges with instalments still due. */
  readonly instalmentsOpen: number;
  /** Money paid out. */
  readonly paidOut: Amount;
  /**
   * Money, without tips, of pledges that wait for their first payment: it takes room below the maximum, and counts
   * towards nothing before it is confirmed.
   */
  readonly pending: Amount;
  /** Pledges ever placed, whatever became of them. */
  readonly placed: number;
  /** Pledges that count as committed. */
  readonly pledges: number;
  /** Money refunded or charged back. */
  readonly refunded: Amount;
  /** Tips to the platform that cleared, less those refunded. */
  readonly tips: Amount;
}

/** The part of escrow that one milestone releases. */
export interface Tranche {
  /** The money. */
  readonly amount: Amount;
  /** The milestone. */
  readonly milestone: MilestoneId;
}

/** What of a pledge is under dispute: present exactly while its state is `PledgeState::Disputed`. */
export interface UnderDispute {
  /** Money of the pledge that banks have taken, over all open disputes. */
  readonly amount: Amount;
  /** The state to which the pledge returns. */
  readonly before: PledgeState;
}

/** What one pledge asks for. */
export interface UnitRequest {
  /** Its time priority. */
  readonly at: Timestamp;
  /** The pledge. */
  readonly pledge: PledgeId;
  /** Units asked for. */
  readonly units: Units;
}

/** Yes, no, not before something is done, or when. */
export type Verdict =
  | AllowVerdict
  | DenyVerdict
  | RequireVerdict
  | ScheduleVerdict;

/** Yes. */
export interface AllowVerdict {
  readonly kind: 'allow';
  /** The most that could be asked for in money, where there is a most. */
  readonly most?: Amount | null;
  /** Until when, exclusive, as far as the clock decides. */
  readonly until?: Timestamp | null;
}

/** No. */
export interface DenyVerdict {
  readonly kind: 'deny';
  /** Code of the rejection that a command would get. */
  readonly code: string;
  /** When it is allowed, if the clock alone decides and that is still to come. */
  readonly from?: Timestamp | null;
  /** The most that would be allowed, where less would be. */
  readonly most?: Amount | null;
  /** Path of the parameter that says no: `limits.investor`, `windows.cancel`, ... */
  readonly parameter: string;
}

/** Only after these: a gate is not a cap, whoever passes it may go on. */
export interface RequireVerdict {
  readonly kind: 'require';
  /** What is to be done first. */
  readonly gates: readonly OpenGate[];
}

/** Then, this. */
export interface ScheduleVerdict {
  readonly kind: 'schedule';
  /** What. */
  readonly action: Action;
  /** When. */
  readonly at: Timestamp;
}

/** A journal that stands: every entry follows from the one before, and makes the rows that are stored. */
export interface Verified {
  /** The hash of its last entry. */
  readonly hash: Digest32;
  /** The sequence number of its last entry. */
  readonly seq: number;
}

/** A violated rule. */
export interface Violation {
  /** Its stable dotted code. */
  readonly code: string;
  /** What it says, in a sentence, for logs. */
  readonly reason: string;
  /** What it says, as data. */
  readonly rejection: Rejection;
  /** Its number. */
  readonly rule: string;
}

/** A place in the waiting list. */
export interface Waiting {
  /** Who waits. */
  readonly account: AccountId;
  /** For how many in all: what is reserved for the account already is a part of them. */
  readonly quantity: number;
  /** Since when. */
  readonly since: Timestamp;
}

/** Who may issue a command: any one of those listed is enough. */
export type Who =
  | AnyoneWho
  | OwnerWho
  | CreatorWho
  | CollaboratorWho
  | BackerWho
  | HolderWho
  | PlatformWho;

/** Any account in good standing. */
export interface AnyoneWho {
  readonly kind: 'anyone';
}

/** The account that the command's subject belongs to: the backer of the pledge, the holder of the lot, the author. */
export interface OwnerWho {
  readonly kind: 'owner';
}

/** The creator of the campaign. */
export interface CreatorWho {
  readonly kind: 'creator';
}

/** A collaborator with this permission (the creator counts as having all). */
export interface CollaboratorWho {
  readonly kind: 'collaborator';
  readonly of: Permission;
}

/** An account that backs the campaign now. */
export interface BackerWho {
  readonly kind: 'backer';
}

/** An account that holds shares now. */
export interface HolderWho {
  readonly kind: 'holder';
}

/** A platform role. */
export interface PlatformWho {
  readonly kind: 'platform';
  readonly of: Role;
}

/** What a count of units is worth. */
export interface Worth {
  /** What they cost, in minor units, without the fraction of one. */
  readonly cost: Amount;
  /** The units. */
  readonly units: Units;
  /** Their votes in one hand. */
  readonly votes: number;
}

/** The balances at the end of a year; of the last year, as far as the entries go. */
export interface YearEnd {
  /** The balances. */
  readonly balances: Balances;
  /** The year. */
  readonly year: number;
}
