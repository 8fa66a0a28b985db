// Written by `cargo run -p fundly-generate`: changes belong there.

/// A row. Its form is that of its kind, which is asked for.
public indirect enum Row: Hashable, Sendable {
    case campaign(Campaign)
    case terms(Terms)
    case story(Story)
    case team(Team)
    case tier(Tier)
    case stock(Stock)
    case queue(Queue)
    case backer(Backer)
    case pledge(Pledge)
    case survey(Survey)
    case payment(Payment)
    case receipt(Receipt)
    case movement(Movement)
    case refund(Refund)
    case dispute(Dispute)
    case `class`(FundlyClass)
    case holder(Holder)
    case lot(Lot)
    case checkpoint(Checkpoint)
    case proposal(Proposal)
    case ballot(Ballot)
    case feature(Feature)
    case priority(Priority)
    case milestone(Milestone)
    case payout(Payout)
    case comment(Comment)
    case post(Post)

    /// The kind.
    public var kind: RowKind {
        switch self {
        case .campaign: .campaign
        case .terms: .terms
        case .story: .story
        case .team: .team
        case .tier: .tier
        case .stock: .stock
        case .queue: .queue
        case .backer: .backer
        case .pledge: .pledge
        case .survey: .survey
        case .payment: .payment
        case .receipt: .receipt
        case .movement: .movement
        case .refund: .refund
        case .dispute: .dispute
        case .`class`: .`class`
        case .holder: .holder
        case .lot: .lot
        case .checkpoint: .checkpoint
        case .proposal: .proposal
        case .ballot: .ballot
        case .feature: .feature
        case .priority: .priority
        case .milestone: .milestone
        case .payout: .payout
        case .comment: .comment
        case .post: .post
        }
    }

    /// Reads a row of the kind that the reader was told: a row does not say it itself.
    init(from reader: inout WireReader) throws {
        guard let kind = reader.rowKind else { throw reader.fault("a row of no kind") }
        switch kind {
        case .campaign: self = .campaign(try Campaign(from: &reader))
        case .terms: self = .terms(try Terms(from: &reader))
        case .story: self = .story(try Story(from: &reader))
        case .team: self = .team(try Team(from: &reader))
        case .tier: self = .tier(try Tier(from: &reader))
        case .stock: self = .stock(try Stock(from: &reader))
        case .queue: self = .queue(try Queue(from: &reader))
        case .backer: self = .backer(try Backer(from: &reader))
        case .pledge: self = .pledge(try Pledge(from: &reader))
        case .survey: self = .survey(try Survey(from: &reader))
        case .payment: self = .payment(try Payment(from: &reader))
        case .receipt: self = .receipt(try Receipt(from: &reader))
        case .movement: self = .movement(try Movement(from: &reader))
        case .refund: self = .refund(try Refund(from: &reader))
        case .dispute: self = .dispute(try Dispute(from: &reader))
        case .`class`: self = .`class`(try FundlyClass(from: &reader))
        case .holder: self = .holder(try Holder(from: &reader))
        case .lot: self = .lot(try Lot(from: &reader))
        case .checkpoint: self = .checkpoint(try Checkpoint(from: &reader))
        case .proposal: self = .proposal(try Proposal(from: &reader))
        case .ballot: self = .ballot(try Ballot(from: &reader))
        case .feature: self = .feature(try Feature(from: &reader))
        case .priority: self = .priority(try Priority(from: &reader))
        case .milestone: self = .milestone(try Milestone(from: &reader))
        case .payout: self = .payout(try Payout(from: &reader))
        case .comment: self = .comment(try Comment(from: &reader))
        case .post: self = .post(try Post(from: &reader))
        }
    }

    func write(to writer: inout WireWriter) {
        switch self {
        case .campaign(let it): it.write(to: &writer)
        case .terms(let it): it.write(to: &writer)
        case .story(let it): it.write(to: &writer)
        case .team(let it): it.write(to: &writer)
        case .tier(let it): it.write(to: &writer)
        case .stock(let it): it.write(to: &writer)
        case .queue(let it): it.write(to: &writer)
        case .backer(let it): it.write(to: &writer)
        case .pledge(let it): it.write(to: &writer)
        case .survey(let it): it.write(to: &writer)
        case .payment(let it): it.write(to: &writer)
        case .receipt(let it): it.write(to: &writer)
        case .movement(let it): it.write(to: &writer)
        case .refund(let it): it.write(to: &writer)
        case .dispute(let it): it.write(to: &writer)
        case .`class`(let it): it.write(to: &writer)
        case .holder(let it): it.write(to: &writer)
        case .lot(let it): it.write(to: &writer)
        case .checkpoint(let it): it.write(to: &writer)
        case .proposal(let it): it.write(to: &writer)
        case .ballot(let it): it.write(to: &writer)
        case .feature(let it): it.write(to: &writer)
        case .priority(let it): it.write(to: &writer)
        case .milestone(let it): it.write(to: &writer)
        case .payout(let it): it.write(to: &writer)
        case .comment(let it): it.write(to: &writer)
        case .post(let it): it.write(to: &writer)
        }
    }
}

extension Campaign: RowValue {
    public static let rowKind = RowKind.campaign

    public init?(_ row: Row) {
        guard case .campaign(let row) = row else { return nil }
        self = row
    }
}

extension Terms: RowValue {
    public static let rowKind = RowKind.terms

    public init?(_ row: Row) {
        guard case .terms(let row) = row else { return nil }
        self = row
    }
}

extension Story: RowValue {
    public static let rowKind = RowKind.story

    public init?(_ row: Row) {
        guard case .story(let row) = row else { return nil }
        self = row
    }
}

extension Team: RowValue {
    public static let rowKind = RowKind.team

    public init?(_ row: Row) {
        guard case .team(let row) = row else { return nil }
        self = row
    }
}

extension Tier: RowValue {
    public static let rowKind = RowKind.tier

    public init?(_ row: Row) {
        guard case .tier(let row) = row else { return nil }
        self = row
    }
}

extension Stock: RowValue {
    public static let rowKind = RowKind.stock

    public init?(_ row: Row) {
        guard case .stock(let row) = row else { return nil }
        self = row
    }
}

extension Queue: RowValue {
    public static let rowKind = RowKind.queue

    public init?(_ row: Row) {
        guard case .queue(let row) = row else { return nil }
        self = row
    }
}

extension Backer: RowValue {
    public static let rowKind = RowKind.backer

    public init?(_ row: Row) {
        guard case .backer(let row) = row else { return nil }
        self = row
    }
}

extension Pledge: RowValue {
    public static let rowKind = RowKind.pledge

    public init?(_ row: Row) {
        guard case .pledge(let row) = row else { return nil }
        self = row
    }
}

extension Survey: RowValue {
    public static let rowKind = RowKind.survey

    public init?(_ row: Row) {
        guard case .survey(let row) = row else { return nil }
        self = row
    }
}

extension Payment: RowValue {
    public static let rowKind = RowKind.payment

    public init?(_ row: Row) {
        guard case .payment(let row) = row else { return nil }
        self = row
    }
}

extension Receipt: RowValue {
    public static let rowKind = RowKind.receipt

    public init?(_ row: Row) {
        guard case .receipt(let row) = row else { return nil }
        self = row
    }
}

extension Movement: RowValue {
    public static let rowKind = RowKind.movement

    public init?(_ row: Row) {
        guard case .movement(let row) = row else { return nil }
        self = row
    }
}

extension Refund: RowValue {
    public static let rowKind = RowKind.refund

    public init?(_ row: Row) {
        guard case .refund(let row) = row else { return nil }
        self = row
    }
}

extension Dispute: RowValue {
    public static let rowKind = RowKind.dispute

    public init?(_ row: Row) {
        guard case .dispute(let row) = row else { return nil }
        self = row
    }
}

extension FundlyClass: RowValue {
    public static let rowKind = RowKind.`class`

    public init?(_ row: Row) {
        guard case .`class`(let row) = row else { return nil }
        self = row
    }
}

extension Holder: RowValue {
    public static let rowKind = RowKind.holder

    public init?(_ row: Row) {
        guard case .holder(let row) = row else { return nil }
        self = row
    }
}

extension Lot: RowValue {
    public static let rowKind = RowKind.lot

    public init?(_ row: Row) {
        guard case .lot(let row) = row else { return nil }
        self = row
    }
}

extension Checkpoint: RowValue {
    public static let rowKind = RowKind.checkpoint

    public init?(_ row: Row) {
        guard case .checkpoint(let row) = row else { return nil }
        self = row
    }
}

extension Proposal: RowValue {
    public static let rowKind = RowKind.proposal

    public init?(_ row: Row) {
        guard case .proposal(let row) = row else { return nil }
        self = row
    }
}

extension Ballot: RowValue {
    public static let rowKind = RowKind.ballot

    public init?(_ row: Row) {
        guard case .ballot(let row) = row else { return nil }
        self = row
    }
}

extension Feature: RowValue {
    public static let rowKind = RowKind.feature

    public init?(_ row: Row) {
        guard case .feature(let row) = row else { return nil }
        self = row
    }
}

extension Priority: RowValue {
    public static let rowKind = RowKind.priority

    public init?(_ row: Row) {
        guard case .priority(let row) = row else { return nil }
        self = row
    }
}

extension Milestone: RowValue {
    public static let rowKind = RowKind.milestone

    public init?(_ row: Row) {
        guard case .milestone(let row) = row else { return nil }
        self = row
    }
}

extension Payout: RowValue {
    public static let rowKind = RowKind.payout

    public init?(_ row: Row) {
        guard case .payout(let row) = row else { return nil }
        self = row
    }
}

extension Comment: RowValue {
    public static let rowKind = RowKind.comment

    public init?(_ row: Row) {
        guard case .comment(let row) = row else { return nil }
        self = row
    }
}

extension Post: RowValue {
    public static let rowKind = RowKind.post

    public init?(_ row: Row) {
        guard case .post(let row) = row else { return nil }
        self = row
    }
}
