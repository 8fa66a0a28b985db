// Written by `cargo run -p fundly-generate`: changes belong there.
import Foundation

/// A person or organisation, across campaigns.
public struct AccountId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A long text in Markdown.
public struct FundlyBody: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A moment, or a period before or after one. The moments: launch, commit, late, deadline, closed, paid, disbursed,
/// fulfilled. Periods: as 48h, 4cd (calendar days), 5bd (business days), 12mo, 1y.
///
/// For example `commit`.
public struct Bound: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// One campaign: the boundary of consistency and the shard key.
public struct CampaignId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A share class.
public struct ClassId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// One command, chosen by the client. The same id with the same content is the same command (R-ENGINE-1).
public struct CommandId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A comment.
public struct CommentId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A condition: always, never, a flag (the name of a category or a fact of the person), a comparison of amounts (<,
/// <=, >, >=, =), not c, c and d, c or d.
///
/// For example `always`.
public struct Condition: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A country by its ISO 3166-1 code of two letters.
///
/// For example `DE`.
public struct Country: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A date.
///
/// For example `2026-06-19`.
public struct FundlyDate: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A SHA-256 hash in hexadecimal digits.
public struct Digest32: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A dispute (inquiry or chargeback).
public struct DisputeId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// An e-mail address, checked only for shape.
public struct Email: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A feature request in the backlog.
public struct FeatureId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// What tells two contents apart, in hexadecimal digits.
public struct Fingerprint: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A formula of an amount: money, a variable, a share (5% of income), max(a, b), min(a, b), a + b, a - b, or if
/// condition then a else b. The variables: amount, income, netWorth, invested, total, totalAfter, goal, maximum.
///
/// For example `2500 USD`.
public struct Formula: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The public name by which an account is found.
public struct Handle: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A short name of one line: a category, a tag, a zone, a fee.
public struct FundlyLabel: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A web address.
public struct FundlyLink: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A lot of shares: a certificate.
public struct LotId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A milestone that releases a tranche of escrow.
public struct MilestoneId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// Money that moved under one reference of the gateway.
public struct MovementId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A short message from a backer.
public struct Note: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A payment instruction that left the core.
public struct PaymentId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A payout to the creator or a payee.
public struct PayoutId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A length of time: absolute with ms, d, h, m or s; calendar days with cd, business days with bd, months with mo,
/// years with y. At most 3660 days, 366 business days or 1200 months.
///
/// For example `48h`.
public struct Period: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A pledge.
public struct PledgeId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A post (campaign update) by the creator.
public struct PostId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A proposal put to a vote.
public struct ProposalId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A percentage with at most 4 decimals, up to 100000%.
///
/// For example `2.9%`.
public struct Rate: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Why somebody did something; never empty.
public struct Reason: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Money that arrived without an open instruction.
public struct ReceiptId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// An opaque reference from outside: a payment method, a gateway's transaction, a tracking number.
public struct Reference: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A refund.
public struct RefundId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A length of absolute time: a whole number and ms, d, h, m or s.
///
/// For example `48h`.
public struct FundlySpan: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A summary in a few sentences.
public struct Summary: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A reward tier or add-on.
public struct TierId: WireId {
    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}

/// A title of one line.
public struct Title: WireText {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}
