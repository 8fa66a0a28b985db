// Written by `cargo run -p fundly-generate`: do not edit.
import type { Count, Text } from '../flavour.js';

/** A person or organisation, across campaigns. */
export type AccountId = Text<'AccountId'>;

/**
 * Money in minor units of the currency that is clear from where it stands.
 *
 * As in `2500`.
 */
export type Amount = Text<'Amount'>;

/** A long text in Markdown. */
export type Body = Text<'Body'>;

/**
 * A moment, or a period before or after one. The moments: launch, commit, late, deadline, closed, paid, disbursed,
 * fulfilled. Periods: as 48h, 4cd (calendar days), 5bd (business days), 12mo, 1y.
 *
 * As in `commit`.
 */
export type Bound = Text<'Bound'>;

/** One campaign: the boundary of consistency and the shard key. */
export type CampaignId = Text<'CampaignId'>;

/** A share class. */
export type ClassId = Text<'ClassId'>;

/** One command, chosen by the client. The same id with the same content is the same command (R-ENGINE-1). */
export type CommandId = Text<'CommandId'>;

/** A comment. */
export type CommentId = Text<'CommentId'>;

/**
 * A condition: always, never, a flag (the name of a category or a fact of the person), a comparison of amounts (<, <=,
 * >, >=, =), not c, c and d, c or d.
 *
 * As in `always`.
 */
export type Condition = Text<'Condition'>;

/**
 * A country by its ISO 3166-1 code of two letters.
 *
 * As in `DE`.
 */
export type Country = Text<'Country'>;

/**
 * A date.
 *
 * As in `2026-06-19`.
 */
export type Date = Text<'Date'>;

/** A SHA-256 hash in hexadecimal digits. */
export type Digest32 = Text<'Digest32'>;

/** A dispute (inquiry or chargeback). */
export type DisputeId = Text<'DisputeId'>;

/** An e-mail address, checked only for shape. */
export type Email = Text<'Email'>;

/** A feature request in the backlog. */
export type FeatureId = Text<'FeatureId'>;

/** What tells two contents apart, in hexadecimal digits. */
export type Fingerprint = Text<'Fingerprint'>;

/**
 * A formula of an amount: money, a variable, a share (5% of income), max(a, b), min(a, b), a + b, a - b, or if
 * condition then a else b. The variables: amount, income, netWorth, invested, total, totalAfter, goal, maximum.
 *
 * As in `2500 USD`.
 */
export type Formula = Text<'Formula'>;

/** The public name by which an account is found. */
export type Handle = Text<'Handle'>;

/** A short name of one line: a category, a tag, a zone, a fee. */
export type Label = Text<'Label'>;

/** A web address. */
export type Link = Text<'Link'>;

/** A lot of shares: a certificate. */
export type LotId = Text<'LotId'>;

/** A milestone that releases a tranche of escrow. */
export type MilestoneId = Text<'MilestoneId'>;

/**
 * An amount and its ISO 4217 currency, with at most the decimals that the currency has.
 *
 * As in `25.00 USD`.
 */
export type Money = Text<'Money'>;

/** Money that moved under one reference of the gateway. */
export type MovementId = Text<'MovementId'>;

/** A short message from a backer. */
export type Note = Text<'Note'>;

/** A payment instruction that left the core. */
export type PaymentId = Text<'PaymentId'>;

/** A payout to the creator or a payee. */
export type PayoutId = Text<'PayoutId'>;

/**
 * A length of time: absolute with ms, d, h, m or s; calendar days with cd, business days with bd, months with mo,
 * years with y. At most 3660 days, 366 business days or 1200 months.
 *
 * As in `48h`.
 */
export type Period = Text<'Period'>;

/** A pledge. */
export type PledgeId = Text<'PledgeId'>;

/** A post (campaign update) by the creator. */
export type PostId = Text<'PostId'>;

/** A proposal put to a vote. */
export type ProposalId = Text<'ProposalId'>;

/**
 * A percentage with at most 4 decimals, up to 100000%.
 *
 * As in `2.9%`.
 */
export type Rate = Text<'Rate'>;

/** Why somebody did something; never empty. */
export type Reason = Text<'Reason'>;

/** Money that arrived without an open instruction. */
export type ReceiptId = Text<'ReceiptId'>;

/** An opaque reference from outside: a payment method, a gateway's transaction, a tracking number. */
export type Reference = Text<'Reference'>;

/** A refund. */
export type RefundId = Text<'RefundId'>;

/**
 * A length of absolute time: a whole number and ms, d, h, m or s.
 *
 * As in `48h`.
 */
export type Span = Text<'Span'>;

/** A summary in a few sentences. */
export type Summary = Text<'Summary'>;

/** A reward tier or add-on. */
export type TierId = Text<'TierId'>;

/**
 * A moment as RFC 3339 writes it, with its offset from UTC; in TOML too a string.
 *
 * As in `2026-01-01T00:00:00Z`.
 */
export type Timestamp = Text<'Timestamp'>;

/** A title of one line. */
export type Title = Text<'Title'>;

/**
 * A count of share units, 0 to 2^53 − 1 (R-SHARE-1).
 *
 * Whole shares are units; a class that declares a precision of `k` decimals counts 10^k units to the share.
 */
export type Units = Count<'Units'>;
