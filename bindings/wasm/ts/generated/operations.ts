// Written by `cargo run -p fundly-generate`: do not edit.
import type { Citation, Clock, Policy } from './policy.js';
import type {
  Absorbed,
  Account,
  Actor,
  Allowed,
  BatchAnswer,
  Claim,
  ClassTerms,
  CommandRule,
  Concentration,
  CurrencyInfo,
  CurvePoint,
  Decision,
  Entry,
  Explanation,
  Facts,
  FeePart,
  FeeQuote,
  Flaw,
  FundingProgress,
  Investor,
  Moments,
  Outcome,
  Person,
  PresetVersion,
  Preview,
  Profile,
  ProviderScale,
  RankedBacker,
  ReadyClock,
  RejectionRule,
  Request,
  RightNow,
  Room,
  Stake,
  Statement,
  TierLine,
  UnitRequest,
  Verified,
  Worth,
  YearEnd,
} from './records.js';
import type { Checkpoint, Feature, KeyOf, KeyedRow, Row, RowOf } from './rows.js';
import type {
  AccountId,
  Amount,
  CampaignId,
  CommandId,
  Condition,
  Date,
  Formula,
  Label,
  Money,
  Period,
  PledgeId,
  ProposalId,
  Rate,
  Reason,
  Span,
  Timestamp,
  Units,
} from './texts.js';
import type {
  AllocationMode,
  Allotment,
  Currency,
  FeeTo,
  LedgerAccount,
  Right,
  Role,
  Rounding,
  RowKind,
  Standing,
} from './words.js';

/** Every operation, by its name. */
export abstract class Operations {
  /** Carries an operation to the engine. */
  protected abstract call(operation: string, given: object): Promise<unknown>;

  /**
   * Carries out a command, once: the same id with the same content answers the same and does nothing more
   * (R-ENGINE-1). A rejected command changed nothing and is not remembered.
   */
  execute(request: Request): Promise<Outcome> {
    return this.call('execute', { request }) as Promise<Outcome>;
  }

  /**
   * Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has its
   * own answer, in the order given, and one that is refused is no matter to the others.
   */
  executeMany(requests: readonly Request[]): Promise<readonly BatchAnswer[]> {
    return this.call('executeMany', { requests }) as Promise<readonly BatchAnswer[]>;
  }

  /**
   * Carries out settle steps until no work over many pledges is left, or so many steps were made, or the campaign
   * waits for something. The ids of its commands count up from `first`: the same call again does nothing twice.
   * Answers the last outcome, if any step did something.
   */
  settle(campaign: CampaignId, actor: Actor, at: Timestamp, first: CommandId, pledges: number, steps: number): Promise<Outcome | null> {
    return this.call('settle', { campaign, actor, at, first, pledges, steps }) as Promise<Outcome | null>;
  }

  /** What a command would do, and every rule that it would violate. Nothing is changed. */
  preview(request: Request): Promise<Preview> {
    return this.call('preview', { request }) as Promise<Preview>;
  }

  /** The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as well. */
  allowed(campaign: CampaignId, actor: Actor, at: Timestamp, pledge?: PledgeId | null): Promise<readonly Allowed[]> {
    return this.call('allowed', { campaign, actor, at, pledge }) as Promise<readonly Allowed[]>;
  }

  /**
   * The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when there is
   * no such pledge.
   */
  rights(campaign: CampaignId, pledge: PledgeId, at: Timestamp): Promise<readonly RightNow[]> {
    return this.call('rights', { campaign, pledge, at }) as Promise<readonly RightNow[]>;
  }

  /**
   * What the source of the engine knows of an account as far as the policy of the campaign asks for it; none where it
   * asks for nothing, or the engine has no source.
   */
  facts(campaign: CampaignId, account: AccountId, at: Timestamp): Promise<Facts | null> {
    return this.call('facts', { campaign, account, at }) as Promise<Facts | null>;
  }

  /**
   * What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine is
   * asked.
   */
  rooms(campaign: CampaignId, account: AccountId, at: Timestamp, facts?: Facts | null): Promise<readonly Room[]> {
    return this.call('rooms', { campaign, account, at, facts }) as Promise<readonly Room[]>;
  }

  /** What is due in the life of a campaign, in order of time, each with its source. */
  schedule(campaign: CampaignId): Promise<readonly Decision[]> {
    return this.call('schedule', { campaign }) as Promise<readonly Decision[]>;
  }

  /** Every kind of command with who may issue it and when. */
  commandRules(): Promise<readonly CommandRule[]> {
    return this.call('commandRules', {}) as Promise<readonly CommandRule[]>;
  }

  /** Every rule that can say no, with the code that hosts translate. */
  rejectionRules(): Promise<readonly RejectionRule[]> {
    return this.call('rejectionRules', {}) as Promise<readonly RejectionRule[]>;
  }

  /** Verifies the chain of a journal as it was exported, from its first entry; needs no store. */
  verifyJournal(entries: readonly Entry[]): Promise<Verified> {
    return this.call('verifyJournal', { entries }) as Promise<Verified>;
  }

  /** One row by its kind and the parts of its key; none when there is none. */
  row<K extends RowKind>(campaign: CampaignId, kind: K, key: KeyOf[K]): Promise<RowOf[K] | null> {
    return this.call('row', { campaign, kind, key }) as Promise<RowOf[K] | null>;
  }

  /** The next rows of a kind after a key, in key order; none means from the first. */
  page<K extends RowKind>(campaign: CampaignId, kind: K, after: KeyOf[K] | null, limit: number): Promise<readonly RowOf[K][]> {
    return this.call('page', { campaign, kind, after, limit }) as Promise<readonly RowOf[K][]>;
  }

  /** Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with. */
  rows(campaign: CampaignId): Promise<readonly KeyedRow[]> {
    return this.call('rows', { campaign }) as Promise<readonly KeyedRow[]>;
  }

  /** The next campaigns after an id, in id order. */
  campaigns(after: CampaignId | null, limit: number): Promise<readonly CampaignId[]> {
    return this.call('campaigns', { after, limit }) as Promise<readonly CampaignId[]>;
  }

  /** The next journal entries after a sequence number. */
  journal(campaign: CampaignId, after: number, limit: number): Promise<readonly Entry[]> {
    return this.call('journal', { campaign, after, limit }) as Promise<readonly Entry[]>;
  }

  /** Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those stored. */
  verify(campaign: CampaignId): Promise<Verified> {
    return this.call('verify', { campaign }) as Promise<Verified>;
  }

  /**
   * Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here, and
   * makes the same rows of them, so that a replica can be asked, and previewed on, without a connection. Entries that
   * are here already are passed over when they are equal. Nothing is taken over when any of them does not stand.
   */
  absorb(campaign: CampaignId, entries: readonly Entry[]): Promise<Absorbed> {
    return this.call('absorb', { campaign, entries }) as Promise<Absorbed>;
  }

  /** Opens an account under an id that the caller chooses; the same id with the same profile again does nothing. */
  registerAccount(id: AccountId, profile: Profile, at: Timestamp): Promise<Account> {
    return this.call('registerAccount', { id, profile, at }) as Promise<Account>;
  }

  /** Rewrites the profile of an account: by its owner or an admin. */
  updateAccount(actor: Actor, id: AccountId, profile: Profile): Promise<Account> {
    return this.call('updateAccount', { actor, id, profile }) as Promise<Account>;
  }

  /** Sets the roles of an account: by an admin. */
  setRoles(actor: Actor, id: AccountId, roles: readonly Role[]): Promise<Account> {
    return this.call('setRoles', { actor, id, roles }) as Promise<Account>;
  }

  /** Decides on the standing of an account: by a moderator, with a reason. */
  setStanding(actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp): Promise<Account> {
    return this.call('setStanding', { actor, id, standing, reason, at }) as Promise<Account>;
  }

  /** Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back. */
  setInvestor(actor: Actor, id: AccountId, investor: Investor | null, at: Timestamp): Promise<Account> {
    return this.call('setInvestor', { actor, id, investor, at }) as Promise<Account>;
  }

  /** Closes an account for good. */
  closeAccount(actor: Actor, id: AccountId): Promise<Account> {
    return this.call('closeAccount', { actor, id }) as Promise<Account>;
  }

  /** An account; none when there is none. */
  account(id: AccountId): Promise<Account | null> {
    return this.call('account', { id }) as Promise<Account | null>;
  }

  /** The next accounts after an id, in id order. */
  accounts(after: AccountId | null, limit: number): Promise<readonly Account[]> {
    return this.call('accounts', { after, limit }) as Promise<readonly Account[]>;
  }

  /** The actor that an account is, with its roles and standing as the directory knows them. */
  actor(id: AccountId): Promise<Actor> {
    return this.call('actor', { id }) as Promise<Actor>;
  }

  /** How far a campaign is; none when there is no such campaign, or it has no terms yet. */
  progress(campaign: CampaignId): Promise<FundingProgress | null> {
    return this.call('progress', { campaign }) as Promise<FundingProgress | null>;
  }

  /** What was promised and collected over time. */
  fundingCurve(campaign: CampaignId): Promise<readonly CurvePoint[]> {
    return this.call('fundingCurve', { campaign }) as Promise<readonly CurvePoint[]>;
  }

  /** Who gave most. */
  topBackers(campaign: CampaignId, limit: number): Promise<readonly RankedBacker[]> {
    return this.call('topBackers', { campaign, limit }) as Promise<readonly RankedBacker[]>;
  }

  /** What each tier brought. */
  tierTotals(campaign: CampaignId): Promise<readonly TierLine[]> {
    return this.call('tierTotals', { campaign }) as Promise<readonly TierLine[]>;
  }

  /** The balances at the end of each year. */
  yearEnds(campaign: CampaignId): Promise<readonly YearEnd[]> {
    return this.call('yearEnds', { campaign }) as Promise<readonly YearEnd[]>;
  }

  /** The postings of one account of the ledger in order, each with the balance after it. */
  statement(campaign: CampaignId, account: LedgerAccount): Promise<Statement> {
    return this.call('statement', { campaign, account }) as Promise<Statement>;
  }

  /** The features in the order of the votes for them. */
  backlog(campaign: CampaignId): Promise<readonly Feature[]> {
    return this.call('backlog', { campaign }) as Promise<readonly Feature[]>;
  }

  /**
   * How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None when
   * there is no such proposal.
   */
  explainProposal(campaign: CampaignId, proposal: ProposalId): Promise<Explanation | null> {
    return this.call('explainProposal', { campaign, proposal }) as Promise<Explanation | null>;
  }

  /** The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such campaign. */
  books(campaign: CampaignId): Promise<string | null> {
    return this.call('books', { campaign }) as Promise<string | null>;
  }

  /** Who holds what of each class, the largest holding first. */
  capTable(campaign: CampaignId): Promise<readonly Stake[]> {
    return this.call('capTable', { campaign }) as Promise<readonly Stake[]>;
  }

  /** The register at the end of a moment: what each held who held something then. */
  registerAt(campaign: CampaignId, at: Timestamp): Promise<readonly Checkpoint[]> {
    return this.call('registerAt', { campaign, at }) as Promise<readonly Checkpoint[]>;
  }

  /** How the votes of a campaign are spread. */
  concentration(campaign: CampaignId): Promise<Concentration> {
    return this.call('concentration', { campaign }) as Promise<Concentration>;
  }

  /**
   * The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15, R-SHARE-20).
   * Refused when the votes are more than a campaign takes (R-SHARE-9).
   */
  unitsFor(terms: ClassTerms, amount: Amount): Promise<Worth> {
    return this.call('unitsFor', { terms, amount }) as Promise<Worth>;
  }

  /** Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5). */
  allot(available: Units, requests: readonly UnitRequest[], rule: Allotment, minimumFill: Units): Promise<readonly Units[]> {
    return this.call('allot', { available, requests, rule, minimumFill }) as Promise<readonly Units[]>;
  }

  /** Every version of every ready policy. */
  presets(): Promise<readonly PresetVersion[]> {
    return this.call('presets', {}) as Promise<readonly PresetVersion[]>;
  }

  /** A ready policy: the version in force at a moment, or the newest. */
  preset(preset: string, at?: Timestamp | null): Promise<Policy> {
    return this.call('preset', { preset, at }) as Promise<Policy>;
  }

  /** Reads a policy from TOML, and refuses one that contradicts itself. */
  readPolicy(toml: string): Promise<Policy> {
    return this.call('readPolicy', { toml }) as Promise<Policy>;
  }

  /** Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can stand. */
  policyFlaws(policy: Policy): Promise<readonly Flaw[]> {
    return this.call('policyFlaws', { policy }) as Promise<readonly Flaw[]>;
  }

  /**
   * What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took before, for
   * fees that are rounded on the running total; nothing unless given.
   */
  feeQuote(policy: Policy, amount: Amount, before?: Amount | null): Promise<FeeQuote> {
    return this.call('feeQuote', { policy, amount, before }) as Promise<FeeQuote>;
  }

  /** How what a fee took is divided between it and its shares. */
  partsOfFee(policy: Policy, fee: Label, taken: Amount): Promise<readonly FeePart[]> {
    return this.call('partsOfFee', { policy, fee, taken }) as Promise<readonly FeePart[]>;
  }

  /** Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4). */
  returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount): Promise<Amount> {
    return this.call('returnableFee', { policy, to, amount, taken }) as Promise<Amount>;
  }

  /** The simplest policy of all or nothing, in a currency. */
  allOrNothing(currency: Currency): Promise<Policy> {
    return this.call('allOrNothing', { currency }) as Promise<Policy>;
  }

  /** The simplest policy without goal and deadline. */
  openEnded(): Promise<Policy> {
    return this.call('openEnded', {}) as Promise<Policy>;
  }

  /** The sources that a parameter of a policy rests on. */
  citations(policy: Policy, parameter: string): Promise<readonly Citation[]> {
    return this.call('citations', { policy, parameter }) as Promise<readonly Citation[]>;
  }

  /** Every parameter of a policy that has to have a source. */
  policyParameters(policy: Policy): Promise<readonly string[]> {
    return this.call('policyParameters', { policy }) as Promise<readonly string[]>;
  }

  /**
   * Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to be
   * done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
   */
  invest(policy: Policy, person: Person, acknowledged: readonly Label[]): Promise<Decision> {
    return this.call('invest', { policy, person, acknowledged }) as Promise<Decision>;
  }

  /** What each limit of a policy that holds for a person leaves. */
  roomsUnder(policy: Policy, person: Person): Promise<readonly Room[]> {
    return this.call('roomsUnder', { policy, person }) as Promise<readonly Room[]>;
  }

  /** Whether an issuer who raised an amount before may offer so much more (R-POLICY-3). */
  offer(policy: Policy, raised: Amount, amount: Amount): Promise<Decision> {
    return this.call('offer', { policy, raised, amount }) as Promise<Decision>;
  }

  /** Whether a right of a backer stands, given the moments of the pledge that are known, and until when. */
  may(policy: Policy, right: Right, person: Person, moments: Moments): Promise<Decision> {
    return this.call('may', { policy, right, person, moments }) as Promise<Decision>;
  }

  /** What happens when under a policy, in order of time, given the moments that are known. */
  scheduleUnder(policy: Policy, moments: Moments): Promise<readonly Decision[]> {
    return this.call('scheduleUnder', { policy, moments }) as Promise<readonly Decision[]>;
  }

  /** Whether money may leave escrow at a moment, or from when. */
  releaseUnder(policy: Policy, moments: Moments, now: Timestamp): Promise<Decision> {
    return this.call('releaseUnder', { policy, moments, now }) as Promise<Decision>;
  }

  /** The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody. */
  earliestClose(policy: Policy, launch: Timestamp, now: Timestamp): Promise<Timestamp | null> {
    return this.call('earliestClose', { policy, launch, now }) as Promise<Timestamp | null>;
  }

  /** The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2). */
  formulaValue(formula: Formula, person: Person): Promise<Amount> {
    return this.call('formulaValue', { formula, person }) as Promise<Amount>;
  }

  /** Whether a condition holds for a person. */
  conditionHolds(condition: Condition, person: Person): Promise<boolean> {
    return this.call('conditionHolds', { condition, person }) as Promise<boolean>;
  }

  /** Every currency that money may be in, with the decimals of its minor unit. */
  currencies(): Promise<readonly CurrencyInfo[]> {
    return this.call('currencies', {}) as Promise<readonly CurrencyInfo[]>;
  }

  /**
   * Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum to the
   * whole.
   */
  allocate(whole: Money, weights: readonly number[]): Promise<readonly Money[]> {
    return this.call('allocate', { whole, weights }) as Promise<readonly Money[]>;
  }

  /**
   * Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start` counts
   * for a rotating start only.
   */
  allocateClaims(whole: Money, claims: readonly Claim[], mode: AllocationMode, start?: number | null): Promise<readonly Money[]> {
    return this.call('allocateClaims', { whole, claims, mode, start }) as Promise<readonly Money[]>;
  }

  /** So many percent of an amount, rounded as asked. */
  percentage(rate: Rate, amount: Amount, rounding: Rounding): Promise<Amount> {
    return this.call('percentage', { rate, amount, rounding }) as Promise<Amount>;
  }

  /** How the gateways that the library knows count each currency. */
  providerScales(): Promise<readonly ProviderScale[]> {
    return this.call('providerScales', {}) as Promise<readonly ProviderScale[]>;
  }

  /** An amount in a gateway's own units. */
  providerUnits(scale: ProviderScale, money: Money): Promise<Amount> {
    return this.call('providerUnits', { scale, money }) as Promise<Amount>;
  }

  /** The money that a gateway's own units are, such as an amount that it reports. */
  providerMoney(scale: ProviderScale, units: Amount, currency: Currency): Promise<Money> {
    return this.call('providerMoney', { scale, units, currency }) as Promise<Money>;
  }

  /**
   * Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
   * (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to the
   * byte.
   */
  verifyWebhook(header: string, body: string, secret: string, now: Timestamp, tolerance: Span): Promise<Timestamp> {
    return this.call('verifyWebhook', { header, body, secret, now, tolerance }) as Promise<Timestamp>;
  }

  /** The ready clocks. */
  clocks(): Promise<readonly ReadyClock[]> {
    return this.call('clocks', {}) as Promise<readonly ReadyClock[]>;
  }

  /** The moment at which a period ends that an event begins: days, business days and months by the clock. */
  momentAfter(clock: Clock, at: Timestamp, period: Period): Promise<Timestamp> {
    return this.call('momentAfter', { clock, at, period }) as Promise<Timestamp>;
  }

  /** The moment at which a period begins that an event ends. */
  momentBefore(clock: Clock, at: Timestamp, period: Period): Promise<Timestamp> {
    return this.call('momentBefore', { clock, at, period }) as Promise<Timestamp>;
  }

  /** The date of a moment by the clock. */
  localDate(clock: Clock, at: Timestamp): Promise<Date> {
    return this.call('localDate', { clock, at }) as Promise<Date>;
  }

  /** The local time of a moment with its zone's abbreviation, to the minute, for people to read. */
  localTime(clock: Clock, at: Timestamp): Promise<string> {
    return this.call('localTime', { clock, at }) as Promise<string>;
  }

  /** Whether a date is a business day. */
  isBusinessDay(clock: Clock, date: Date): Promise<boolean> {
    return this.call('isBusinessDay', { clock, date }) as Promise<boolean>;
  }
}

/** Every operation, by its name, with its answer at once. */
export abstract class OperationsNow {
  /** Carries an operation to the engine. */
  protected abstract callNow(operation: string, given: object): unknown;

  /**
   * Carries out a command, once: the same id with the same content answers the same and does nothing more
   * (R-ENGINE-1). A rejected command changed nothing and is not remembered.
   */
  execute(request: Request): Outcome {
    return this.callNow('execute', { request }) as Outcome;
  }

  /**
   * Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has its
   * own answer, in the order given, and one that is refused is no matter to the others.
   */
  executeMany(requests: readonly Request[]): readonly BatchAnswer[] {
    return this.callNow('executeMany', { requests }) as readonly BatchAnswer[];
  }

  /**
   * Carries out settle steps until no work over many pledges is left, or so many steps were made, or the campaign
   * waits for something. The ids of its commands count up from `first`: the same call again does nothing twice.
   * Answers the last outcome, if any step did something.
   */
  settle(campaign: CampaignId, actor: Actor, at: Timestamp, first: CommandId, pledges: number, steps: number): Outcome | null {
    return this.callNow('settle', { campaign, actor, at, first, pledges, steps }) as Outcome | null;
  }

  /** What a command would do, and every rule that it would violate. Nothing is changed. */
  preview(request: Request): Preview {
    return this.callNow('preview', { request }) as Preview;
  }

  /** The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as well. */
  allowed(campaign: CampaignId, actor: Actor, at: Timestamp, pledge?: PledgeId | null): readonly Allowed[] {
    return this.callNow('allowed', { campaign, actor, at, pledge }) as readonly Allowed[];
  }

  /**
   * The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when there is
   * no such pledge.
   */
  rights(campaign: CampaignId, pledge: PledgeId, at: Timestamp): readonly RightNow[] {
    return this.callNow('rights', { campaign, pledge, at }) as readonly RightNow[];
  }

  /**
   * What the source of the engine knows of an account as far as the policy of the campaign asks for it; none where it
   * asks for nothing, or the engine has no source.
   */
  facts(campaign: CampaignId, account: AccountId, at: Timestamp): Facts | null {
    return this.callNow('facts', { campaign, account, at }) as Facts | null;
  }

  /**
   * What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine is
   * asked.
   */
  rooms(campaign: CampaignId, account: AccountId, at: Timestamp, facts?: Facts | null): readonly Room[] {
    return this.callNow('rooms', { campaign, account, at, facts }) as readonly Room[];
  }

  /** What is due in the life of a campaign, in order of time, each with its source. */
  schedule(campaign: CampaignId): readonly Decision[] {
    return this.callNow('schedule', { campaign }) as readonly Decision[];
  }

  /** Every kind of command with who may issue it and when. */
  commandRules(): readonly CommandRule[] {
    return this.callNow('commandRules', {}) as readonly CommandRule[];
  }

  /** Every rule that can say no, with the code that hosts translate. */
  rejectionRules(): readonly RejectionRule[] {
    return this.callNow('rejectionRules', {}) as readonly RejectionRule[];
  }

  /** Verifies the chain of a journal as it was exported, from its first entry; needs no store. */
  verifyJournal(entries: readonly Entry[]): Verified {
    return this.callNow('verifyJournal', { entries }) as Verified;
  }

  /** One row by its kind and the parts of its key; none when there is none. */
  row<K extends RowKind>(campaign: CampaignId, kind: K, key: KeyOf[K]): RowOf[K] | null {
    return this.callNow('row', { campaign, kind, key }) as RowOf[K] | null;
  }

  /** The next rows of a kind after a key, in key order; none means from the first. */
  page<K extends RowKind>(campaign: CampaignId, kind: K, after: KeyOf[K] | null, limit: number): readonly RowOf[K][] {
    return this.callNow('page', { campaign, kind, after, limit }) as readonly RowOf[K][];
  }

  /** Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with. */
  rows(campaign: CampaignId): readonly KeyedRow[] {
    return this.callNow('rows', { campaign }) as readonly KeyedRow[];
  }

  /** The next campaigns after an id, in id order. */
  campaigns(after: CampaignId | null, limit: number): readonly CampaignId[] {
    return this.callNow('campaigns', { after, limit }) as readonly CampaignId[];
  }

  /** The next journal entries after a sequence number. */
  journal(campaign: CampaignId, after: number, limit: number): readonly Entry[] {
    return this.callNow('journal', { campaign, after, limit }) as readonly Entry[];
  }

  /** Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those stored. */
  verify(campaign: CampaignId): Verified {
    return this.callNow('verify', { campaign }) as Verified;
  }

  /**
   * Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here, and
   * makes the same rows of them, so that a replica can be asked, and previewed on, without a connection. Entries that
   * are here already are passed over when they are equal. Nothing is taken over when any of them does not stand.
   */
  absorb(campaign: CampaignId, entries: readonly Entry[]): Absorbed {
    return this.callNow('absorb', { campaign, entries }) as Absorbed;
  }

  /** Opens an account under an id that the caller chooses; the same id with the same profile again does nothing. */
  registerAccount(id: AccountId, profile: Profile, at: Timestamp): Account {
    return this.callNow('registerAccount', { id, profile, at }) as Account;
  }

  /** Rewrites the profile of an account: by its owner or an admin. */
  updateAccount(actor: Actor, id: AccountId, profile: Profile): Account {
    return this.callNow('updateAccount', { actor, id, profile }) as Account;
  }

  /** Sets the roles of an account: by an admin. */
  setRoles(actor: Actor, id: AccountId, roles: readonly Role[]): Account {
    return this.callNow('setRoles', { actor, id, roles }) as Account;
  }

  /** Decides on the standing of an account: by a moderator, with a reason. */
  setStanding(actor: Actor, id: AccountId, standing: Standing, reason: Reason, at: Timestamp): Account {
    return this.callNow('setStanding', { actor, id, standing, reason, at }) as Account;
  }

  /** Writes down what was verified of an account as an investor: by the host or an admin. None takes it all back. */
  setInvestor(actor: Actor, id: AccountId, investor: Investor | null, at: Timestamp): Account {
    return this.callNow('setInvestor', { actor, id, investor, at }) as Account;
  }

  /** Closes an account for good. */
  closeAccount(actor: Actor, id: AccountId): Account {
    return this.callNow('closeAccount', { actor, id }) as Account;
  }

  /** An account; none when there is none. */
  account(id: AccountId): Account | null {
    return this.callNow('account', { id }) as Account | null;
  }

  /** The next accounts after an id, in id order. */
  accounts(after: AccountId | null, limit: number): readonly Account[] {
    return this.callNow('accounts', { after, limit }) as readonly Account[];
  }

  /** The actor that an account is, with its roles and standing as the directory knows them. */
  actor(id: AccountId): Actor {
    return this.callNow('actor', { id }) as Actor;
  }

  /** How far a campaign is; none when there is no such campaign, or it has no terms yet. */
  progress(campaign: CampaignId): FundingProgress | null {
    return this.callNow('progress', { campaign }) as FundingProgress | null;
  }

  /** What was promised and collected over time. */
  fundingCurve(campaign: CampaignId): readonly CurvePoint[] {
    return this.callNow('fundingCurve', { campaign }) as readonly CurvePoint[];
  }

  /** Who gave most. */
  topBackers(campaign: CampaignId, limit: number): readonly RankedBacker[] {
    return this.callNow('topBackers', { campaign, limit }) as readonly RankedBacker[];
  }

  /** What each tier brought. */
  tierTotals(campaign: CampaignId): readonly TierLine[] {
    return this.callNow('tierTotals', { campaign }) as readonly TierLine[];
  }

  /** The balances at the end of each year. */
  yearEnds(campaign: CampaignId): readonly YearEnd[] {
    return this.callNow('yearEnds', { campaign }) as readonly YearEnd[];
  }

  /** The postings of one account of the ledger in order, each with the balance after it. */
  statement(campaign: CampaignId, account: LedgerAccount): Statement {
    return this.callNow('statement', { campaign, account }) as Statement;
  }

  /** The features in the order of the votes for them. */
  backlog(campaign: CampaignId): readonly Feature[] {
    return this.callNow('backlog', { campaign }) as readonly Feature[];
  }

  /**
   * How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None when
   * there is no such proposal.
   */
  explainProposal(campaign: CampaignId, proposal: ProposalId): Explanation | null {
    return this.callNow('explainProposal', { campaign, proposal }) as Explanation | null;
  }

  /** The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such campaign. */
  books(campaign: CampaignId): string | null {
    return this.callNow('books', { campaign }) as string | null;
  }

  /** Who holds what of each class, the largest holding first. */
  capTable(campaign: CampaignId): readonly Stake[] {
    return this.callNow('capTable', { campaign }) as readonly Stake[];
  }

  /** The register at the end of a moment: what each held who held something then. */
  registerAt(campaign: CampaignId, at: Timestamp): readonly Checkpoint[] {
    return this.callNow('registerAt', { campaign, at }) as readonly Checkpoint[];
  }

  /** How the votes of a campaign are spread. */
  concentration(campaign: CampaignId): Concentration {
    return this.callNow('concentration', { campaign }) as Concentration;
  }

  /**
   * The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15, R-SHARE-20).
   * Refused when the votes are more than a campaign takes (R-SHARE-9).
   */
  unitsFor(terms: ClassTerms, amount: Amount): Worth {
    return this.callNow('unitsFor', { terms, amount }) as Worth;
  }

  /** Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5). */
  allot(available: Units, requests: readonly UnitRequest[], rule: Allotment, minimumFill: Units): readonly Units[] {
    return this.callNow('allot', { available, requests, rule, minimumFill }) as readonly Units[];
  }

  /** Every version of every ready policy. */
  presets(): readonly PresetVersion[] {
    return this.callNow('presets', {}) as readonly PresetVersion[];
  }

  /** A ready policy: the version in force at a moment, or the newest. */
  preset(preset: string, at?: Timestamp | null): Policy {
    return this.callNow('preset', { preset, at }) as Policy;
  }

  /** Reads a policy from TOML, and refuses one that contradicts itself. */
  readPolicy(toml: string): Policy {
    return this.callNow('readPolicy', { toml }) as Policy;
  }

  /** Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can stand. */
  policyFlaws(policy: Policy): readonly Flaw[] {
    return this.callNow('policyFlaws', { policy }) as readonly Flaw[];
  }

  /**
   * What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took before, for
   * fees that are rounded on the running total; nothing unless given.
   */
  feeQuote(policy: Policy, amount: Amount, before?: Amount | null): FeeQuote {
    return this.callNow('feeQuote', { policy, amount, before }) as FeeQuote;
  }

  /** How what a fee took is divided between it and its shares. */
  partsOfFee(policy: Policy, fee: Label, taken: Amount): readonly FeePart[] {
    return this.callNow('partsOfFee', { policy, fee, taken }) as readonly FeePart[];
  }

  /** Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4). */
  returnableFee(policy: Policy, to: FeeTo, amount: Amount, taken: Amount): Amount {
    return this.callNow('returnableFee', { policy, to, amount, taken }) as Amount;
  }

  /** The simplest policy of all or nothing, in a currency. */
  allOrNothing(currency: Currency): Policy {
    return this.callNow('allOrNothing', { currency }) as Policy;
  }

  /** The simplest policy without goal and deadline. */
  openEnded(): Policy {
    return this.callNow('openEnded', {}) as Policy;
  }

  /** The sources that a parameter of a policy rests on. */
  citations(policy: Policy, parameter: string): readonly Citation[] {
    return this.callNow('citations', { policy, parameter }) as readonly Citation[];
  }

  /** Every parameter of a policy that has to have a source. */
  policyParameters(policy: Policy): readonly string[] {
    return this.callNow('policyParameters', { policy }) as readonly string[];
  }

  /**
   * Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to be
   * done first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
   */
  invest(policy: Policy, person: Person, acknowledged: readonly Label[]): Decision {
    return this.callNow('invest', { policy, person, acknowledged }) as Decision;
  }

  /** What each limit of a policy that holds for a person leaves. */
  roomsUnder(policy: Policy, person: Person): readonly Room[] {
    return this.callNow('roomsUnder', { policy, person }) as readonly Room[];
  }

  /** Whether an issuer who raised an amount before may offer so much more (R-POLICY-3). */
  offer(policy: Policy, raised: Amount, amount: Amount): Decision {
    return this.callNow('offer', { policy, raised, amount }) as Decision;
  }

  /** Whether a right of a backer stands, given the moments of the pledge that are known, and until when. */
  may(policy: Policy, right: Right, person: Person, moments: Moments): Decision {
    return this.callNow('may', { policy, right, person, moments }) as Decision;
  }

  /** What happens when under a policy, in order of time, given the moments that are known. */
  scheduleUnder(policy: Policy, moments: Moments): readonly Decision[] {
    return this.callNow('scheduleUnder', { policy, moments }) as readonly Decision[];
  }

  /** Whether money may leave escrow at a moment, or from when. */
  releaseUnder(policy: Policy, moments: Moments, now: Timestamp): Decision {
    return this.callNow('releaseUnder', { policy, moments, now }) as Decision;
  }

  /** The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody. */
  earliestClose(policy: Policy, launch: Timestamp, now: Timestamp): Timestamp | null {
    return this.callNow('earliestClose', { policy, launch, now }) as Timestamp | null;
  }

  /** The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2). */
  formulaValue(formula: Formula, person: Person): Amount {
    return this.callNow('formulaValue', { formula, person }) as Amount;
  }

  /** Whether a condition holds for a person. */
  conditionHolds(condition: Condition, person: Person): boolean {
    return this.callNow('conditionHolds', { condition, person }) as boolean;
  }

  /** Every currency that money may be in, with the decimals of its minor unit. */
  currencies(): readonly CurrencyInfo[] {
    return this.callNow('currencies', {}) as readonly CurrencyInfo[];
  }

  /**
   * Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum to the
   * whole.
   */
  allocate(whole: Money, weights: readonly number[]): readonly Money[] {
    return this.callNow('allocate', { whole, weights }) as readonly Money[];
  }

  /**
   * Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start` counts
   * for a rotating start only.
   */
  allocateClaims(whole: Money, claims: readonly Claim[], mode: AllocationMode, start?: number | null): readonly Money[] {
    return this.callNow('allocateClaims', { whole, claims, mode, start }) as readonly Money[];
  }

  /** So many percent of an amount, rounded as asked. */
  percentage(rate: Rate, amount: Amount, rounding: Rounding): Amount {
    return this.callNow('percentage', { rate, amount, rounding }) as Amount;
  }

  /** How the gateways that the library knows count each currency. */
  providerScales(): readonly ProviderScale[] {
    return this.callNow('providerScales', {}) as readonly ProviderScale[];
  }

  /** An amount in a gateway's own units. */
  providerUnits(scale: ProviderScale, money: Money): Amount {
    return this.callNow('providerUnits', { scale, money }) as Amount;
  }

  /** The money that a gateway's own units are, such as an amount that it reports. */
  providerMoney(scale: ProviderScale, units: Amount, currency: Currency): Money {
    return this.callNow('providerMoney', { scale, units, currency }) as Money;
  }

  /**
   * Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed
   * (R-WEBHOOK-1); answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to the
   * byte.
   */
  verifyWebhook(header: string, body: string, secret: string, now: Timestamp, tolerance: Span): Timestamp {
    return this.callNow('verifyWebhook', { header, body, secret, now, tolerance }) as Timestamp;
  }

  /** The ready clocks. */
  clocks(): readonly ReadyClock[] {
    return this.callNow('clocks', {}) as readonly ReadyClock[];
  }

  /** The moment at which a period ends that an event begins: days, business days and months by the clock. */
  momentAfter(clock: Clock, at: Timestamp, period: Period): Timestamp {
    return this.callNow('momentAfter', { clock, at, period }) as Timestamp;
  }

  /** The moment at which a period begins that an event ends. */
  momentBefore(clock: Clock, at: Timestamp, period: Period): Timestamp {
    return this.callNow('momentBefore', { clock, at, period }) as Timestamp;
  }

  /** The date of a moment by the clock. */
  localDate(clock: Clock, at: Timestamp): Date {
    return this.callNow('localDate', { clock, at }) as Date;
  }

  /** The local time of a moment with its zone's abbreviation, to the minute, for people to read. */
  localTime(clock: Clock, at: Timestamp): string {
    return this.callNow('localTime', { clock, at }) as string;
  }

  /** Whether a date is a business day. */
  isBusinessDay(clock: Clock, date: Date): boolean {
    return this.callNow('isBusinessDay', { clock, date }) as boolean;
  }
}

/** The name of an operation. */
export type OperationName =
  | 'execute'
  | 'executeMany'
  | 'settle'
  | 'preview'
  | 'allowed'
  | 'rights'
  | 'facts'
  | 'rooms'
  | 'schedule'
  | 'commandRules'
  | 'rejectionRules'
  | 'verifyJournal'
  | 'row'
  | 'page'
  | 'rows'
  | 'campaigns'
  | 'journal'
  | 'verify'
  | 'absorb'
  | 'registerAccount'
  | 'updateAccount'
  | 'setRoles'
  | 'setStanding'
  | 'setInvestor'
  | 'closeAccount'
  | 'account'
  | 'accounts'
  | 'actor'
  | 'progress'
  | 'fundingCurve'
  | 'topBackers'
  | 'tierTotals'
  | 'yearEnds'
  | 'statement'
  | 'backlog'
  | 'explainProposal'
  | 'books'
  | 'capTable'
  | 'registerAt'
  | 'concentration'
  | 'unitsFor'
  | 'allot'
  | 'presets'
  | 'preset'
  | 'readPolicy'
  | 'policyFlaws'
  | 'feeQuote'
  | 'partsOfFee'
  | 'returnableFee'
  | 'allOrNothing'
  | 'openEnded'
  | 'citations'
  | 'policyParameters'
  | 'invest'
  | 'roomsUnder'
  | 'offer'
  | 'may'
  | 'scheduleUnder'
  | 'releaseUnder'
  | 'earliestClose'
  | 'formulaValue'
  | 'conditionHolds'
  | 'currencies'
  | 'allocate'
  | 'allocateClaims'
  | 'percentage'
  | 'providerScales'
  | 'providerUnits'
  | 'providerMoney'
  | 'verifyWebhook'
  | 'clocks'
  | 'momentAfter'
  | 'momentBefore'
  | 'localDate'
  | 'localTime'
  | 'isBusinessDay';
