// Written by `cargo run -p fundly-generate`: do not edit.
import type {
  Bound,
  Condition,
  Date,
  Formula,
  Label,
  Money,
  Period,
  Rate,
  Span,
  Summary,
  Timestamp,
} from './texts.js';
import type {
  Allotment,
  BelowGoal,
  Certainty,
  CollectAt,
  CountedMoney,
  CoverBy,
  Currency,
  DayBound,
  FeePer,
  FeeReturn,
  FeeTo,
  FundingModel,
  GateKind,
  IssueAt,
  Lapse,
  LostShares,
  Observed,
  QuorumCounts,
  Release,
  Right,
  Rounding,
  Scope,
  Weekday,
} from './words.js';

/** A band of a fee. */
export interface Band {
  /** The band ends below this amount; none for the last. */
  readonly below?: Money | null;
  /** Fixed part. */
  readonly fixed?: Money | null;
  /**
   * Share of the amount.
   *
   * When left out: `"0%"`.
   */
  readonly rate?: Rate;
}

/**
 * A calendar of business days: all that are neither of the weekend nor a holiday or its substitute (R-TIME-6).
 *
 * There is always a next business day: a calendar whose rules could close all days is refused.
 */
export interface Calendar {
  /**
   * Its holidays.
   *
   * Left out when empty.
   */
  readonly holidays?: readonly Holiday[];
  /** Its name. */
  readonly name: Label;
  /** The days of the week that are no business days. */
  readonly weekend: readonly Weekday[];
}

/** Where a parameter comes from. */
export interface Citation {
  /** How sure it is that the source says so. */
  readonly certainty: Certainty;
  /** Path of the parameter, or of the group that it stands for: `funding.model`, `limits.investor`, `fees`, ... */
  readonly parameter: Label;
  /** The source: a paragraph, a page of a platform's help, or the words "own choice". */
  readonly source: Summary;
}

/**
 * How a policy counts time: in which zone, by which calendar, and when its business days end.
 *
 * Bounds are half-open (R-TIME-1): what must happen within a period happens before the moment that `after` gives.
 * Local times are those of R-TIME-5. The default counts in UTC, Saturday and Sunday off.
 */
export interface Clock {
  /**
   * When the last of a number of business days ends.
   *
   * When left out: `"sameTime"`.
   */
  readonly businessDays?: DayBound;
  /** Which days are business days. */
  readonly calendar: Calendar;
  /** The zone in which days and local times are counted. */
  readonly zone: Zone;
}

/** What may move the end of a campaign, and what happens when its substance changes. */
export interface Closing {
  /** Whether and how the creator may close early, once the goal is reached. */
  readonly early?: EarlyClose | null;
  /** What happens to pledges when the creator changes something that matters; without it such a change is no command. */
  readonly materialChange?: MaterialChange | null;
}

/** When money is collected, and what happens when that fails. */
export interface Collection {
  /**
   * How long after funding was closed collecting begins: a cooling-off period in which pledges may still be called
   * off.
   */
  readonly after?: Period | null;
  /** When. */
  readonly at: CollectAt;
  /** Whether a last try is made at its end before the pledge is dropped. */
  readonly finalTry: boolean;
  /**
   * For how long after funding was closed a failed payment can be mended and a report is waited for; and for how long
   * after the deadline closing waits for what is in flight.
   */
  readonly grace: Span;
  /** What holds of each kind of payment method allow. */
  readonly holds?: readonly Hold[];
  /** How often the backer is reminded in that time. */
  readonly remindEvery: Span;
}

/** What the processor takes for a dispute. */
export interface DisputeCost {
  /** Taken when it is countered with evidence; given back when the dispute is won. */
  readonly countered?: Money | null;
  /** Taken when a dispute is received. */
  readonly received: Money;
  /** Whether that is given back when the dispute is won. */
  readonly receivedReturned: boolean;
}

/** What a dispute does. */
export interface DisputeRules {
  /** Whether a backer who lost the platform a dispute is barred from further pledges. */
  readonly barBacker: boolean;
  /** What the processor takes for a dispute; what its reports say is booked, this is for forecasts. */
  readonly fee?: DisputeCost | null;
  /** What happens to the shares when it is lost. */
  readonly lostShares: LostShares;
}

/** How funding is closed early. */
export interface EarlyClose {
  /**
   * How long before the new deadline backers must be told; closes at once where nothing is said. With a notice the
   * goal must still be reached at the new deadline, or the old one stands again.
   */
  readonly notice?: Period | null;
  /**
   * How long it must have been open by then.
   *
   * When left out: `"0d"`.
   */
  readonly openMin?: Span;
}

/** How escrow reaches the creator. */
export interface Escrow {
  /** Who holds the money: the platform, a qualified third party, the processor, ... For people to read; no rule asks. */
  readonly custodian?: Label | null;
  /**
   * Share of each release that is held back as a reserve.
   *
   * When left out: `"0%"`.
   */
  readonly holdback?: Rate;
  /**
   * For how long after success the reserve is held.
   *
   * When left out: `"0d"`.
   */
  readonly holdbackFor?: Span;
  /** Held back only once that much was released in all. */
  readonly holdbackFrom?: Money | null;
  /** Least payout. */
  readonly payoutMinimum?: Money | null;
  /** When payouts may be made; at any time where nothing is said. */
  readonly payouts?: PayoutDays | null;
  /** When money leaves escrow for what the creator can draw on. */
  readonly release: Release;
  /** How long after launch money may leave escrow at the earliest. */
  readonly releaseAfter?: Span | null;
}

/** One fee, taken when money clears; or a share of another fee, which divides that one and is taken from nobody else. */
export interface Fee {
  /** Bands by the amount that it is taken of, lowest first; the first whose `below` is above the amount applies. */
  readonly bands: readonly Band[];
  /** What it is called. */
  readonly name: Label;
  /**
   * Whether it comes on top: the backer pays it beside the pledge, and the campaign has the pledge whole (R-FEE-7;
   * Patreon's top-up: a pledge of 10.00 costs 10.80).
   */
  readonly onTop?: boolean;
  /**
   * What a fraction of a minor unit is rounded of.
   *
   * When left out: `"pledge"`.
   */
  readonly per?: FeePer;
  /** What a refund gives back of it. */
  readonly returned: FeeReturn;
  /** How a fraction of a minor unit is rounded. */
  readonly rounding: Rounding;
  /**
   * The fee that this one is a share of, which stands before it; none for a fee of the pledge itself, without its tip
   * (R-FEE-5; Open Collective until 2026: of the host's fee the platform had 15 %).
   */
  readonly shareOf?: Label | null;
  /** Who receives it. */
  readonly to: FeeTo;
}

/** What makes a campaign succeed, and how long it runs. */
export interface Funding {
  /** What happens when collection falls below a goal that the promises reached. */
  readonly belowGoal: BelowGoal;
  /** Which money is compared with the goal. */
  readonly counts: CountedMoney;
  /**
   * How often the deadline may be moved after launch.
   *
   * When left out: `0`.
   */
  readonly deadlineChanges?: number;
  /** For how long after success late pledges are taken. */
  readonly latePledges?: Span | null;
  /** The funding model. */
  readonly model: FundingModel;
  /** Longest time open. */
  readonly openMax?: Span | null;
  /**
   * Shortest time open.
   *
   * When left out: `"0d"`.
   */
  readonly openMin?: Span;
  /** For how long a second round is open once the first has reached the goal: two-round funding only. */
  readonly secondRound?: Span | null;
}

/** Something that must be done before somebody may put money in. */
export interface Gate {
  /** Whether a test that was failed or refused keeps out; else acknowledging that is enough. */
  readonly blocking?: boolean;
  /**
   * Its name within the policy; also the name of the dated fact, or of the acknowledgement in an order, that passes
   * it.
   */
  readonly id: Label;
  /** What is asked. */
  readonly kind: GateKind;
  /**
   * An amount that the person is shown with it: the loss to be simulated, the threshold that was passed. It bars
   * nobody.
   */
  readonly shows?: Formula | null;
  /** How long passing it counts, from the date of the fact. */
  readonly validFor?: Period | null;
  /** How long to wait after first asking: for `GateKind::Delay`. */
  readonly wait?: Period | null;
  /**
   * When it is asked; always when nothing is said.
   *
   * When left out: `"always"`.
   */
  readonly when?: Condition;
  /**
   * Whom it is for; everybody when nothing is said.
   *
   * When left out: `"always"`.
   */
  readonly who?: Condition;
}

/** What a hold on a payment method allows. */
export interface Hold {
  /** How long the bank promises to pay it out, where that is shorter; counted anew from each renewal. */
  readonly honoured?: Span | null;
  /** How long the bank holds the money. */
  readonly lasts: Span;
  /** The kind of method: card, visa-merchant-initiated, paypal, ... */
  readonly method: Label;
  /** The most that may be taken of a hold of `amount`; the amount itself when nothing is said. */
  readonly takes?: Formula | null;
}

/**
 * A holiday, as a rule for all years or some.
 *
 * On the wire one flat object whose `on` names the rule:
 */
export type Holiday =
  | FixedHoliday
  | NthHoliday
  | EasterHoliday
  | OnceHoliday;

/** The same date each year; 29 February in leap years only. */
export interface FixedHoliday {
  readonly on: 'fixed';
  /** Day of the month. */
  readonly day: number;
  /** Month, 1 to 12. */
  readonly month: number;
  /** The name. */
  readonly name: Label;
  /**
   * What it does on a weekend.
   *
   * When left out: `"none"`.
   */
  readonly observed?: Observed;
  /** The first year, where it was not always. */
  readonly since?: number | null;
  /** The last year, where it is no more. */
  readonly until?: number | null;
}

/** A weekday of a month, counted. */
export interface NthHoliday {
  readonly on: 'nth';
  /** Month, 1 to 12. */
  readonly month: number;
  /** 1 to 5 from the beginning of the month, or −1 for the last. A fifth is only where there is one. */
  readonly nth: number;
  /** Day of the week. */
  readonly weekday: Weekday;
  /** The name. */
  readonly name: Label;
  /**
   * What it does on a weekend.
   *
   * When left out: `"none"`.
   */
  readonly observed?: Observed;
  /** The first year, where it was not always. */
  readonly since?: number | null;
  /** The last year, where it is no more. */
  readonly until?: number | null;
}

/** Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday. */
export interface EasterHoliday {
  readonly on: 'easter';
  /** Days, negative before; within the same year. */
  readonly offset: number;
  /** The name. */
  readonly name: Label;
  /**
   * What it does on a weekend.
   *
   * When left out: `"none"`.
   */
  readonly observed?: Observed;
  /** The first year, where it was not always. */
  readonly since?: number | null;
  /** The last year, where it is no more. */
  readonly until?: number | null;
}

/** One date of one year only. */
export interface OnceHoliday {
  readonly on: 'once';
  /** The date. */
  readonly date: Date;
  /** The name. */
  readonly name: Label;
  /**
   * What it does on a weekend.
   *
   * When left out: `"none"`.
   */
  readonly observed?: Observed;
  /** The first year, where it was not always. */
  readonly since?: number | null;
  /** The last year, where it is no more. */
  readonly until?: number | null;
}

/** The most that one issuer may raise in a time, this campaign included. What was raised before is a fact of the host. */
export interface IssuerCap {
  /**
   * What the host has to count: offers under the same rules, on other platforms, other exempt offers, ...
   *
   * Left out when empty.
   */
  readonly counts?: readonly Label[];
  /** The most. */
  readonly most: Money;
  /** The time, counted back from the day. */
  readonly window: Period;
}

/** A cap on what one person may put in. What was put in before, in the window and the scope, counts towards it. */
export interface Limit {
  /** Whether it must stay below the most; else it may reach it. */
  readonly below?: boolean;
  /** What counts. */
  readonly counts: Scope;
  /** Whether a household that reckons jointly has it only once. */
  readonly household?: boolean;
  /** Its name within the policy. */
  readonly id: Label;
  /** The most, rounded down. */
  readonly most: Formula;
  /**
   * Whom it holds for; everybody when nothing is said.
   *
   * When left out: `"always"`.
   */
  readonly who?: Condition;
  /** Over which time, counted back from the day; for ever when nothing is said. */
  readonly window?: Period | null;
}

/** What a material change does to pledges that stand. */
export interface MaterialChange {
  /** Whether a deadline that comes sooner is moved so far; else the change is refused. */
  readonly extends: boolean;
  /** How long after the notice a backer may confirm; a pledge that is not confirmed lapses and is given back. */
  readonly reconfirm: Period;
}

/**
 * What happens when more is promised than the campaign's maximum (R-PLEDGE-13, R-SETTLE-5): pledges above it are taken
 * while the campaign is live, and what is accepted is allotted among them when funding is closed.
 *
 * Form C of Regulation Crowdfunding asks for one of "Pro-rata basis", "First-come, first-served basis" and "Other" (17
 * CFR 227.201(h)); the first two are here.
 */
export interface Oversubscription {
  /** How the maximum is allotted. */
  readonly method: Allotment;
  /**
   * What each pledge gets before the method says anything, or all that it promised where that is less; the earliest
   * first as far as the maximum goes.
   */
  readonly minimumFill?: Money | null;
}

/** When payouts are made, counted from the deadline of the campaign, at its time of day. */
export interface PayoutDays {
  /** The first payouts, in order. */
  readonly after: readonly Period[];
  /** After those, again and again. */
  readonly every?: Span | null;
  /**
   * How long before a payout money must have cleared to be in it; what is later waits for the next.
   *
   * When left out: `"0d"`.
   */
  readonly settles?: Span;
}

/** How pledges may be placed. Until when they may be called off: `Window`. */
export interface Pledging {
  /**
   * Time between instalments.
   *
   * When left out: `"0d"`.
   */
  readonly instalmentEvery?: Span;
  /** Most instalments of a pledge; 1 means none. */
  readonly instalments: number;
  /**
   * Whether the last pledge before the maximum may be smaller than the minimum, so that the last room can be filled
   * (R-PLEDGE-6).
   */
  readonly lastMayBeSmaller: boolean;
  /** Most amount of a pledge. */
  readonly maximum?: Money | null;
  /** Least amount of a pledge. */
  readonly minimum?: Money | null;
  /** How long a reservation of a scarce tier holds. */
  readonly reservation: Span;
}

/** A whole policy. */
export interface Policy {
  /** When the sources were looked at. */
  readonly asOf: Timestamp;
  /** Names of categories and facts of people that conditions may speak of. */
  readonly categories?: readonly Label[];
  /**
   * Where the parameters come from.
   *
   * Left out when empty.
   */
  readonly citations?: readonly Citation[];
  /**
   * Zone, business days and holidays.
   *
   * When left out: `{"businessDays":"sameTime","calendar":{"holidays":[],"name":"Monday to
   * Friday","weekend":["saturday","sunday"]},"zone":{"name":"UTC","rule":"UTC0"}}`.
   */
  readonly clock?: Clock;
  /**
   * Closing early, and changing what backers were told.
   *
   * When left out: `{}`.
   */
  readonly closing?: Closing;
  /** When money is collected, and what happens when that fails. */
  readonly collection: Collection;
  /** The currency of its amounts; none where it has no amounts. */
  readonly currency?: Currency | null;
  /** What a dispute does. */
  readonly dispute: DisputeRules;
  /** How escrow reaches the creator. */
  readonly escrow: Escrow;
  /**
   * The fee schedule, in order.
   *
   * Left out when empty.
   */
  readonly fees?: readonly Fee[];
  /** What makes a campaign succeed, and how long it runs. */
  readonly funding: Funding;
  /** What must be done before somebody may put money in. */
  readonly gates?: readonly Gate[];
  /** The most that one issuer may raise. */
  readonly issuerCap?: IssuerCap | null;
  /** Whose law or rules it follows: a country, the EU, a platform. */
  readonly jurisdiction: Label;
  /** Caps on what one person may put in. */
  readonly limits?: readonly Limit[];
  /** Name of the policy, the same in all its versions. */
  readonly name: Label;
  /** What happens when more is promised than the campaign accepts; without it such pledges are refused. */
  readonly oversubscription?: Oversubscription | null;
  /** How pledges may be placed. */
  readonly pledging: Pledging;
  /** When money is given back, and who bears the cost. */
  readonly refund: RefundRules;
  /** How shares are issued. */
  readonly shares: ShareRules;
  /** In force from. */
  readonly since: Timestamp;
  /** What it is, for people. */
  readonly title: Summary;
  /** In force until, exclusive: when the next version took over. */
  readonly until?: Timestamp | null;
  /** Version of the policy, counted up. */
  readonly version: number;
  /**
   * How holders vote.
   *
   * When left out:
   * `{"openMax":"60d","openMin":"1h","proposerVotes":1,"publicFeatures":true,"quorum":{"counts":"all","share":"10%"},"threshold":{"kind":"majority"}}`.
   */
  readonly voting?: VotingRules;
  /** Rights that open and close. */
  readonly windows?: readonly Window[];
}

/** Participation that a vote needs. */
export interface Quorum {
  /** Which ballots participate. */
  readonly counts: QuorumCounts;
  /** Share of the electorate's votes; reached when participation ≥ this, never rounded. */
  readonly share: Rate;
}

/** When money is given back, and who bears the cost. Until when a backer or the creator may ask: `Window`. */
export interface RefundRules {
  /** Who bears the fee that the processor keeps. */
  readonly cover: CoverBy;
  /** Whether a part of a pledge may be given back. */
  readonly partial: boolean;
  /** Within which time after the campaign failed, or a pledge lapsed, the backer must be told and the refund directed. */
  readonly within?: Period | null;
}

/** How shares are issued. What a share costs and how its number is rounded: `share::ClassTerms`. */
export interface ShareRules {
  /** When. */
  readonly issue: IssueAt;
  /**
   * For how long after issue they may not be transferred, but for the exemptions of `share::Exemption`; a class may
   * ask for longer.
   */
  readonly lockUp?: Period | null;
}

/** What yes must reach. Strictness is part of the rule (R-VOTE-5). */
export type Threshold =
  | MajorityThreshold
  | MajorityOfPresentThreshold
  | ShareThreshold
  | ShareOfElectorateThreshold;

/** More yes than no. */
export interface MajorityThreshold {
  readonly kind: 'majority';
}

/** More than half of all ballots, abstentions included. */
export interface MajorityOfPresentThreshold {
  readonly kind: 'majorityOfPresent';
}

/** At least this share of yes and no. */
export interface ShareThreshold {
  readonly kind: 'share';
  /** The share. */
  readonly of: Rate;
}

/** At least this share of the whole electorate. */
export interface ShareOfElectorateThreshold {
  readonly kind: 'shareOfElectorate';
  /** The share. */
  readonly of: Rate;
}

/** How holders vote. */
export interface VotingRules {
  /** Longest time a vote is open. */
  readonly openMax: Span;
  /** Shortest time a vote is open. */
  readonly openMin: Span;
  /**
   * Least votes that let a holder put a proposal, ask for a feature or judge one.
   *
   * When left out: `0`.
   */
  readonly proposerVotes?: number;
  /** Whether anyone, not only holders, may ask for features. */
  readonly publicFeatures: boolean;
  /** Quorum of a proposal that names none. */
  readonly quorum: Quorum;
  /** Threshold of a proposal that names none. */
  readonly threshold: Threshold;
}

/**
 * A time in which somebody has a right. Half-open: it is there at the moment it opens, and gone at the moment it
 * closes (R-TIME-1).
 */
export interface Window {
  /**
   * When it closes: at the first of these to come. A moment that never comes closes nothing.
   *
   * Left out when empty.
   */
  readonly closes?: readonly Bound[];
  /**
   * What must hold besides for the right to be used.
   *
   * When left out: `"always"`.
   */
  readonly guard?: Condition;
  /** Its name within the policy. */
  readonly id: Label;
  /** What becomes of the pledge when it closes unused. */
  readonly lapse: Lapse;
  /** When it opens. */
  readonly opens: Bound;
  /** The right. */
  readonly right: Right;
  /**
   * Who has it; everybody when nothing is said. Categories are those at the time of the pledge.
   *
   * When left out: `"always"`.
   */
  readonly who?: Condition;
}

/**
 * A zone: the name that people know it by, and a POSIX rule that says how its clocks run (R-TIME-5).
 *
 * The rule, such as `EST5EDT,M3.2.0,M11.1.0`, is all that counts; the name is shown only. It holds for all years, past
 * and to come, which no database of zones is asked about: that of a zone is the last line of its file in the tz
 * database. Where a law changes the clocks, a new version of the policy carries the new rule.
 *
 * A local time that clocks skip is the later moment (as much later as was skipped), one that they show twice the
 * earlier.
 */
export interface Zone {
  /** The name that people know it by. */
  readonly name: Label;
  /** The POSIX rule by which its clocks run. */
  readonly rule: string;
}
