// Written by `cargo run -p fundly-generate`: changes belong there.

/// Where the journal of a campaign ends after entries were taken over.
public struct Absorbed: WireValue {
    /// The sequence number of its last entry; 0 when there is none.
    public var seq: Int
    /// The hash of its last entry; all zero when there is none.
    public var hash: Digest32

    public init(
        seq: Int,
        hash: Digest32
    ) {
        self.seq = seq
        self.hash = hash
    }

    public init(from reader: inout WireReader) throws {
        var seq: Int?
        var hash: Digest32?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "seq": seq = try reader.integer()
            case "hash": hash = try Digest32(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.seq = try reader.need(seq, "seq")
        self.hash = try reader.need(hash, "hash")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("seq"); writer.integer(seq)
        writer.key("hash"); hash.write(to: &writer)
        writer.endObject()
    }
}

/// An account.
public struct Account: WireValue {
    /// The account.
    public var id: AccountId
    /// Version, 1 for the first; a save must bring the stored version plus one.
    public var version: Int
    /// The public name by which it is found; unique.
    public var handle: Handle
    /// The name shown.
    public var displayName: Title
    /// When it was created.
    public var createdAt: Timestamp
    /// Who last decided on its standing, and why.
    public var decision: StandingDecision?
    /// E-mail address.
    public var email: Email?
    /// What is known of it as an investor.
    public var investor: Investor?
    /// Topics it does not want to hear about.
    public var muted: [FundlyLabel]
    /// Platform-wide roles.
    public var roles: [Role]
    /// Standing.
    public var standing: Standing

    public init(
        id: AccountId,
        version: Int,
        handle: Handle,
        displayName: Title,
        createdAt: Timestamp,
        decision: StandingDecision? = nil,
        email: Email? = nil,
        investor: Investor? = nil,
        muted: [FundlyLabel] = [],
        roles: [Role] = [],
        standing: Standing = .active
    ) {
        self.id = id
        self.version = version
        self.handle = handle
        self.displayName = displayName
        self.createdAt = createdAt
        self.decision = decision
        self.email = email
        self.investor = investor
        self.muted = muted
        self.roles = roles
        self.standing = standing
    }

    public init(from reader: inout WireReader) throws {
        var id: AccountId?
        var version: Int?
        var handle: Handle?
        var displayName: Title?
        var createdAt: Timestamp?
        var decision: StandingDecision?
        var email: Email?
        var investor: Investor?
        var muted: [FundlyLabel]?
        var roles: [Role]?
        var standing: Standing?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try AccountId(from: &reader)
            case "version": version = try reader.integer()
            case "handle": handle = try Handle(from: &reader)
            case "displayName": displayName = try Title(from: &reader)
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "decision": decision = try reader.null() ? nil : StandingDecision(from: &reader)
            case "email": email = try reader.null() ? nil : Email(from: &reader)
            case "investor": investor = try reader.null() ? nil : Investor(from: &reader)
            case "muted": muted = try reader.list { try FundlyLabel(from: &$0) }
            case "roles": roles = try reader.list { try Role(from: &$0) }
            case "standing": standing = try Standing(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.version = try reader.need(version, "version")
        self.handle = try reader.need(handle, "handle")
        self.displayName = try reader.need(displayName, "displayName")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.decision = decision
        self.email = email
        self.investor = investor
        self.muted = muted ?? []
        self.roles = roles ?? []
        self.standing = standing ?? .active
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("version"); writer.integer(version)
        writer.key("handle"); handle.write(to: &writer)
        writer.key("displayName"); displayName.write(to: &writer)
        writer.key("createdAt"); createdAt.write(to: &writer)
        if let decision { writer.key("decision"); decision.write(to: &writer) }
        if let email { writer.key("email"); email.write(to: &writer) }
        if let investor { writer.key("investor"); investor.write(to: &writer) }
        if !muted.isEmpty { writer.key("muted"); writer.list(muted) { $0.write(to: &$1) } }
        if !roles.isEmpty { writer.key("roles"); writer.list(roles) { $0.write(to: &$1) } }
        if standing != .active { writer.key("standing"); standing.write(to: &writer) }
        writer.endObject()
    }
}

/// Something that is due at a moment.
public indirect enum Action: WireValue {
    /// Pledges may no longer be called off.
    case cancellationEnds
    /// Funding closes.
    case fundingCloses
    /// Payments are asked for, after the cooling-off.
    case collectingBegins
    /// Unpaid pledges are dropped.
    case paymentsEnd
    /// Backers of a campaign that failed must have been told, and their refunds directed.
    case refundsDirected
    /// Money may leave escrow.
    case releaseAllowed
    /// A payout.
    case payout
    /// What was held back is free.
    case reserveEnds
    /// Late pledges are no longer taken.
    case latePledgesEnd

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "cancellationEnds": self = .cancellationEnds; try reader.onlyTag("kind")
        case "fundingCloses": self = .fundingCloses; try reader.onlyTag("kind")
        case "collectingBegins": self = .collectingBegins; try reader.onlyTag("kind")
        case "paymentsEnd": self = .paymentsEnd; try reader.onlyTag("kind")
        case "refundsDirected": self = .refundsDirected; try reader.onlyTag("kind")
        case "releaseAllowed": self = .releaseAllowed; try reader.onlyTag("kind")
        case "payout": self = .payout; try reader.onlyTag("kind")
        case "reserveEnds": self = .reserveEnds; try reader.onlyTag("kind")
        case "latePledgesEnd": self = .latePledgesEnd; try reader.onlyTag("kind")
        default: throw reader.unknown(kind, as: "Action")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .cancellationEnds: "cancellationEnds"
        case .fundingCloses: "fundingCloses"
        case .collectingBegins: "collectingBegins"
        case .paymentsEnd: "paymentsEnd"
        case .refundsDirected: "refundsDirected"
        case .releaseAllowed: "releaseAllowed"
        case .payout: "payout"
        case .reserveEnds: "reserveEnds"
        case .latePledgesEnd: "latePledgesEnd"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        writer.endObject()
    }
}

/// Who issues a command: an account with the roles and the standing that the host vouches for.
public struct FundlyActor: WireValue {
    /// The account.
    public var account: AccountId
    /// Its platform-wide roles.
    public var roles: [Role]
    /// Its standing.
    public var standing: Standing

    public init(
        account: AccountId,
        roles: [Role] = [],
        standing: Standing = .active
    ) {
        self.account = account
        self.roles = roles
        self.standing = standing
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var roles: [Role]?
        var standing: Standing?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "roles": roles = try reader.list { try Role(from: &$0) }
            case "standing": standing = try Standing(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.roles = roles ?? []
        self.standing = standing ?? .active
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        if !roles.isEmpty { writer.key("roles"); writer.list(roles) { $0.write(to: &$1) } }
        if standing != .active { writer.key("standing"); standing.write(to: &writer) }
        writer.endObject()
    }
}

/// A command that an actor may issue now.
public struct Allowed: WireValue {
    /// The command.
    public var command: CommandKind
    /// Until when, exclusive, as far as the clock alone decides.
    public var until: Timestamp?

    public init(
        command: CommandKind,
        until: Timestamp? = nil
    ) {
        self.command = command
        self.until = until
    }

    public init(from reader: inout WireReader) throws {
        var command: CommandKind?
        var until: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "command": command = try CommandKind(from: &reader)
            case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.command = try reader.need(command, "command")
        self.until = until
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("command"); command.write(to: &writer)
        if let until { writer.key("until"); until.write(to: &writer) }
        writer.endObject()
    }
}

/// What became of one request among many.
public struct BatchAnswer: WireValue {
    /// Why not, when it was not.
    public var failure: Failure?
    /// The outcome, when it was accepted.
    public var outcome: Outcome?

    public init(
        failure: Failure? = nil,
        outcome: Outcome? = nil
    ) {
        self.failure = failure
        self.outcome = outcome
    }

    public init(from reader: inout WireReader) throws {
        var failure: Failure?
        var outcome: Outcome?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "failure": failure = try reader.null() ? nil : Failure(from: &reader)
            case "outcome": outcome = try reader.null() ? nil : Outcome(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.failure = failure
        self.outcome = outcome
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let failure { writer.key("failure"); failure.write(to: &writer) }
        if let outcome { writer.key("outcome"); outcome.write(to: &writer) }
        writer.endObject()
    }
}

/// All that one commit changes: it is written entirely or not at all.
public struct ChangeSet: WireValue {
    /// The campaign.
    public var campaign: CampaignId
    /// The sequence number that the last entry of the campaign must have, 0 when there must be none; else nothing
    /// is written.
    public var expectedSeq: Int
    /// Rows to put; each replaces the one under its key, if there is one.
    public var rows: [StoredRow]
    /// Entries to append; they follow on `expectedSeq` without a gap.
    public var entries: [StoredEntry]

    public init(
        campaign: CampaignId,
        expectedSeq: Int,
        rows: [StoredRow],
        entries: [StoredEntry]
    ) {
        self.campaign = campaign
        self.expectedSeq = expectedSeq
        self.rows = rows
        self.entries = entries
    }

    public init(from reader: inout WireReader) throws {
        var campaign: CampaignId?
        var expectedSeq: Int?
        var rows: [StoredRow]?
        var entries: [StoredEntry]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "campaign": campaign = try CampaignId(from: &reader)
            case "expectedSeq": expectedSeq = try reader.integer()
            case "rows": rows = try reader.list { try StoredRow(from: &$0) }
            case "entries": entries = try reader.list { try StoredEntry(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.campaign = try reader.need(campaign, "campaign")
        self.expectedSeq = try reader.need(expectedSeq, "expectedSeq")
        self.rows = try reader.need(rows, "rows")
        self.entries = try reader.need(entries, "entries")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("expectedSeq"); writer.integer(expectedSeq)
        writer.key("rows"); writer.list(rows) { $0.write(to: &$1) }
        writer.key("entries"); writer.list(entries) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// One claim on a whole: a weight, and bounds that it must respect, as magnitudes in the direction of the whole.
public struct Claim: WireValue {
    /// At least this much, in minor units.
    public var atLeast: Amount?
    /// At most this much, in minor units.
    public var atMost: Amount?
    /// Whether it takes what the others cannot, instead of a weight: at most one of all.
    public var remaining: Bool
    /// Its weight; zero takes nothing beyond its minimum.
    public var weight: Int

    public init(
        atLeast: Amount? = nil,
        atMost: Amount? = nil,
        remaining: Bool = false,
        weight: Int = 0
    ) {
        self.atLeast = atLeast
        self.atMost = atMost
        self.remaining = remaining
        self.weight = weight
    }

    public init(from reader: inout WireReader) throws {
        var atLeast: Amount?
        var atMost: Amount?
        var remaining: Bool?
        var weight: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "atLeast": atLeast = try reader.null() ? nil : Amount(from: &reader)
            case "atMost": atMost = try reader.null() ? nil : Amount(from: &reader)
            case "remaining": remaining = try reader.flag()
            case "weight": weight = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.atLeast = atLeast
        self.atMost = atMost
        self.remaining = remaining ?? false
        self.weight = weight ?? 0
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let atLeast { writer.key("atLeast"); atLeast.write(to: &writer) }
        if let atMost { writer.key("atMost"); atMost.write(to: &writer) }
        if remaining { writer.key("remaining"); writer.flag(remaining) }
        if weight != 0 { writer.key("weight"); writer.integer(weight) }
        writer.endObject()
    }
}

/// The command behind an entry.
public struct CommandRecord: WireValue {
    /// The fingerprint of its content, to tell a repeat from a reuse of the id.
    public var fingerprint: Fingerprint
    /// The id that the client chose.
    public var id: CommandId
    /// The kind.
    public var kind: CommandKind

    public init(
        fingerprint: Fingerprint,
        id: CommandId,
        kind: CommandKind
    ) {
        self.fingerprint = fingerprint
        self.id = id
        self.kind = kind
    }

    public init(from reader: inout WireReader) throws {
        var fingerprint: Fingerprint?
        var id: CommandId?
        var kind: CommandKind?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "fingerprint": fingerprint = try Fingerprint(from: &reader)
            case "id": id = try CommandId(from: &reader)
            case "kind": kind = try CommandKind(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.fingerprint = try reader.need(fingerprint, "fingerprint")
        self.id = try reader.need(id, "id")
        self.kind = try reader.need(kind, "kind")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("fingerprint"); fingerprint.write(to: &writer)
        writer.key("id"); id.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        writer.endObject()
    }
}

/// A kind of command: who may issue it, and when.
public struct CommandRule: WireValue {
    /// The kind.
    public var command: CommandKind
    /// What it does.
    public var about: String
    /// Who may issue it.
    public var who: [Who]
    /// The phases of the campaign in which it can succeed.
    public var phases: [Phase]
    /// Whether an account in restricted standing may issue it.
    public var restricted: Bool

    public init(
        command: CommandKind,
        about: String,
        who: [Who],
        phases: [Phase],
        restricted: Bool
    ) {
        self.command = command
        self.about = about
        self.who = who
        self.phases = phases
        self.restricted = restricted
    }

    public init(from reader: inout WireReader) throws {
        var command: CommandKind?
        var about: String?
        var who: [Who]?
        var phases: [Phase]?
        var restricted: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "command": command = try CommandKind(from: &reader)
            case "about": about = try reader.string()
            case "who": who = try reader.list { try Who(from: &$0) }
            case "phases": phases = try reader.list { try Phase(from: &$0) }
            case "restricted": restricted = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.command = try reader.need(command, "command")
        self.about = try reader.need(about, "about")
        self.who = try reader.need(who, "who")
        self.phases = try reader.need(phases, "phases")
        self.restricted = try reader.need(restricted, "restricted")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("command"); command.write(to: &writer)
        writer.key("about"); writer.string(about)
        writer.key("who"); writer.list(who) { $0.write(to: &$1) }
        writer.key("phases"); writer.list(phases) { $0.write(to: &$1) }
        writer.key("restricted"); writer.flag(restricted)
        writer.endObject()
    }
}

/// A comparison with both of its sides as numbers, so that anyone can check it.
public struct Comparison: WireValue {
    /// The left side.
    public var left: String
    /// How the left must stand to the right.
    public var relation: Relation
    /// The right side.
    public var right: String

    public init(
        left: String,
        relation: Relation,
        right: String
    ) {
        self.left = left
        self.relation = relation
        self.right = right
    }

    public init(from reader: inout WireReader) throws {
        var left: String?
        var relation: Relation?
        var right: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "left": left = try reader.string()
            case "relation": relation = try Relation(from: &reader)
            case "right": right = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.left = try reader.need(left, "left")
        self.relation = try reader.need(relation, "relation")
        self.right = try reader.need(right, "right")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("left"); writer.string(left)
        writer.key("relation"); relation.write(to: &writer)
        writer.key("right"); writer.string(right)
        writer.endObject()
    }
}

/// How votes are spread over those who hold any.
public struct Concentration: WireValue {
    /// How many have a vote.
    public var voters: Int
    /// Votes of all of them.
    public var votes: Int
    /// The fewest who together have more than half.
    public var smallestMajority: [AccountId]
    /// The Gini coefficient in millionths: 0 when all have the same; none when nobody has any.
    public var giniMillionths: Int?

    public init(
        voters: Int,
        votes: Int,
        smallestMajority: [AccountId],
        giniMillionths: Int? = nil
    ) {
        self.voters = voters
        self.votes = votes
        self.smallestMajority = smallestMajority
        self.giniMillionths = giniMillionths
    }

    public init(from reader: inout WireReader) throws {
        var voters: Int?
        var votes: Int?
        var smallestMajority: [AccountId]?
        var giniMillionths: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "voters": voters = try reader.integer()
            case "votes": votes = try reader.integer()
            case "smallestMajority": smallestMajority = try reader.list { try AccountId(from: &$0) }
            case "giniMillionths": giniMillionths = try reader.null() ? nil : reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.voters = try reader.need(voters, "voters")
        self.votes = try reader.need(votes, "votes")
        self.smallestMajority = try reader.need(smallestMajority, "smallestMajority")
        self.giniMillionths = giniMillionths
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("voters"); writer.integer(voters)
        writer.key("votes"); writer.integer(votes)
        writer.key("smallestMajority"); writer.list(smallestMajority) { $0.write(to: &$1) }
        if let giniMillionths { writer.key("giniMillionths"); writer.integer(giniMillionths) }
        writer.endObject()
    }
}

/// What a count comes to: three comparisons, all of which must hold.
public struct CountVerdict: WireValue {
    /// Participation × 1,000,000 against the quorum's parts per million × electorate (R-VOTE-4).
    public var quorum: Comparison
    /// What yes must reach (R-VOTE-5).
    public var threshold: Comparison
    /// At least one vote for it (R-VOTE-6): nothing passes on abstentions or on nothing.
    public var support: Comparison

    public init(
        quorum: Comparison,
        threshold: Comparison,
        support: Comparison
    ) {
        self.quorum = quorum
        self.threshold = threshold
        self.support = support
    }

    public init(from reader: inout WireReader) throws {
        var quorum: Comparison?
        var threshold: Comparison?
        var support: Comparison?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "quorum": quorum = try Comparison(from: &reader)
            case "threshold": threshold = try Comparison(from: &reader)
            case "support": support = try Comparison(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.quorum = try reader.need(quorum, "quorum")
        self.threshold = try reader.need(threshold, "threshold")
        self.support = try reader.need(support, "support")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("quorum"); quorum.write(to: &writer)
        writer.key("threshold"); threshold.write(to: &writer)
        writer.key("support"); support.write(to: &writer)
        writer.endObject()
    }
}

/// One ballot as it was counted.
public struct CountedBallot: WireValue {
    /// Who voted.
    public var voter: AccountId
    /// How.
    public var choice: Choice
    /// With how many votes.
    public var weight: Int
    /// When.
    public var castAt: Timestamp
    /// Of the weight, votes of units that were frozen by a dispute after the ballot was cast. They stay counted.
    public var disputed: Int
    /// Whether that checkpoint gives this weight, less what was disputed when the ballot was cast; none where there
    /// is nothing to compare with.
    public var agrees: Bool?
    /// The checkpoint that the weight comes from, if it was among the evidence.
    public var checkpoint: Timestamp?

    public init(
        voter: AccountId,
        choice: Choice,
        weight: Int,
        castAt: Timestamp,
        disputed: Int,
        agrees: Bool? = nil,
        checkpoint: Timestamp? = nil
    ) {
        self.voter = voter
        self.choice = choice
        self.weight = weight
        self.castAt = castAt
        self.disputed = disputed
        self.agrees = agrees
        self.checkpoint = checkpoint
    }

    public init(from reader: inout WireReader) throws {
        var voter: AccountId?
        var choice: Choice?
        var weight: Int?
        var castAt: Timestamp?
        var disputed: Int?
        var agrees: Bool?
        var checkpoint: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "voter": voter = try AccountId(from: &reader)
            case "choice": choice = try Choice(from: &reader)
            case "weight": weight = try reader.integer()
            case "castAt": castAt = try Timestamp(from: &reader)
            case "disputed": disputed = try reader.integer()
            case "agrees": agrees = try reader.null() ? nil : reader.flag()
            case "checkpoint": checkpoint = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.voter = try reader.need(voter, "voter")
        self.choice = try reader.need(choice, "choice")
        self.weight = try reader.need(weight, "weight")
        self.castAt = try reader.need(castAt, "castAt")
        self.disputed = try reader.need(disputed, "disputed")
        self.agrees = agrees
        self.checkpoint = checkpoint
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("voter"); voter.write(to: &writer)
        writer.key("choice"); choice.write(to: &writer)
        writer.key("weight"); writer.integer(weight)
        writer.key("castAt"); castAt.write(to: &writer)
        writer.key("disputed"); writer.integer(disputed)
        if let agrees { writer.key("agrees"); writer.flag(agrees) }
        if let checkpoint { writer.key("checkpoint"); checkpoint.write(to: &writer) }
        writer.endObject()
    }
}

/// A currency and how it is counted.
public struct CurrencyInfo: WireValue {
    /// The currency.
    public var currency: Currency
    /// Decimals of its minor unit, by ISO 4217.
    public var decimals: Int

    public init(
        currency: Currency,
        decimals: Int
    ) {
        self.currency = currency
        self.decimals = decimals
    }

    public init(from reader: inout WireReader) throws {
        var currency: Currency?
        var decimals: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "currency": currency = try Currency(from: &reader)
            case "decimals": decimals = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.currency = try reader.need(currency, "currency")
        self.decimals = try reader.need(decimals, "decimals")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("currency"); currency.write(to: &writer)
        writer.key("decimals"); writer.integer(decimals)
        writer.endObject()
    }
}

/// The sums at the end of a day.
public struct CurvePoint: WireValue {
    /// The day in UTC, `YYYY-MM-DD`.
    public var day: String
    /// Promised money, without tips.
    public var committed: Amount
    /// Money that cleared and was not given back, gross of fees.
    public var collected: Amount
    /// Pledges that count as committed.
    public var pledges: Int
    /// Accounts behind them.
    public var backers: Int

    public init(
        day: String,
        committed: Amount,
        collected: Amount,
        pledges: Int,
        backers: Int
    ) {
        self.day = day
        self.committed = committed
        self.collected = collected
        self.pledges = pledges
        self.backers = backers
    }

    public init(from reader: inout WireReader) throws {
        var day: String?
        var committed: Amount?
        var collected: Amount?
        var pledges: Int?
        var backers: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "day": day = try reader.string()
            case "committed": committed = try Amount(from: &reader)
            case "collected": collected = try Amount(from: &reader)
            case "pledges": pledges = try reader.integer()
            case "backers": backers = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.day = try reader.need(day, "day")
        self.committed = try reader.need(committed, "committed")
        self.collected = try reader.need(collected, "collected")
        self.pledges = try reader.need(pledges, "pledges")
        self.backers = try reader.need(backers, "backers")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("day"); writer.string(day)
        writer.key("committed"); committed.write(to: &writer)
        writer.key("collected"); collected.write(to: &writer)
        writer.key("pledges"); writer.integer(pledges)
        writer.key("backers"); writer.integer(backers)
        writer.endObject()
    }
}

/// What a policy says, with the sources that it rests on: at least one, always (R-POLICY-6).
public struct Decision: WireValue {
    /// What it says.
    public var verdict: Verdict
    /// What it rests on.
    public var cites: [Citation]

    public init(
        verdict: Verdict,
        cites: [Citation]
    ) {
        self.verdict = verdict
        self.cites = cites
    }

    public init(from reader: inout WireReader) throws {
        var verdict: Verdict?
        var cites: [Citation]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "verdict": verdict = try Verdict(from: &reader)
            case "cites": cites = try reader.list { try Citation(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.verdict = try reader.need(verdict, "verdict")
        self.cites = try reader.need(cites, "cites")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("verdict"); verdict.write(to: &writer)
        writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// Where a dispute stands, as the gateway tells.
public indirect enum DisputeStage: WireValue {
    /// The bank warns of fraud; a refund now avoids a dispute.
    case earlyWarning
    /// The bank asks; no money moved.
    case inquiry
    /// The bank took the money.
    case opened(Opened)
    /// Evidence reached the bank.
    case evidenceSent(EvidenceSent)
    /// The bank gave the money back.
    case won(Won)
    /// The bank gave the money to the backer.
    case lost(Lost)
    /// The warning or inquiry ended without a dispute.
    case closed

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "earlyWarning": self = .earlyWarning; try reader.onlyTag("kind")
        case "inquiry": self = .inquiry; try reader.onlyTag("kind")
        case "opened": self = .opened(try Opened(from: &reader))
        case "evidenceSent": self = .evidenceSent(try EvidenceSent(from: &reader))
        case "won": self = .won(try Won(from: &reader))
        case "lost": self = .lost(try Lost(from: &reader))
        case "closed": self = .closed; try reader.onlyTag("kind")
        default: throw reader.unknown(kind, as: "DisputeStage")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .earlyWarning: "earlyWarning"
        case .inquiry: "inquiry"
        case .opened: "opened"
        case .evidenceSent: "evidenceSent"
        case .won: "won"
        case .lost: "lost"
        case .closed: "closed"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .opened(let it): it.writeMembers(to: &writer)
        case .evidenceSent(let it): it.writeMembers(to: &writer)
        case .won(let it): it.writeMembers(to: &writer)
        case .lost(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension DisputeStage {

    /// The bank took the money.
    public struct Opened: Hashable, Sendable {
        /// How much it took.
        public var amount: Money
        /// The processor's fee for it.
        public var fee: Money?

        public init(
            amount: Money,
            fee: Money? = nil
        ) {
            self.amount = amount
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Money(from: &reader)
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }

    /// Evidence reached the bank.
    public struct EvidenceSent: Hashable, Sendable {
        /// The processor's fee for countering.
        public var fee: Money?

        public init(
            fee: Money? = nil
        ) {
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }

    /// The bank gave the money back.
    public struct Won: Hashable, Sendable {
        /// How much was disputed: for a dispute of whose opening nothing was heard; everything that cleared when
        /// not given.
        public var amount: Money?
        /// What the processor returns of its fees.
        public var feeReturned: Money?

        public init(
            amount: Money? = nil,
            feeReturned: Money? = nil
        ) {
            self.amount = amount
            self.feeReturned = feeReturned
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var feeReturned: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try reader.null() ? nil : Money(from: &reader)
                case "feeReturned": feeReturned = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = amount
            self.feeReturned = feeReturned
        }

        func writeMembers(to writer: inout WireWriter) {
            if let amount { writer.key("amount"); amount.write(to: &writer) }
            if let feeReturned { writer.key("feeReturned"); feeReturned.write(to: &writer) }
        }
    }

    /// The bank gave the money to the backer.
    public struct Lost: Hashable, Sendable {
        /// As for a dispute that was won.
        public var amount: Money?
        /// The processor's fee for countering, if it was not reported with the evidence.
        public var fee: Money?

        public init(
            amount: Money? = nil,
            fee: Money? = nil
        ) {
            self.amount = amount
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try reader.null() ? nil : Money(from: &reader)
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = amount
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            if let amount { writer.key("amount"); amount.write(to: &writer) }
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }
}

/// What one accepted command made happen. The fields stand in canonical order, so that sealing has nothing to put
/// in order.
public struct Entry: WireValue {
    /// Who issued the command.
    public var actor: FundlyActor
    /// The moment of the decision.
    public var at: Timestamp
    /// The campaign.
    public var campaign: CampaignId
    /// Which command it was.
    public var command: CommandRecord
    /// What happened, in order.
    public var events: [Event]
    /// Hash of the entry before; all zero for the first.
    public var previous: Digest32
    /// Sequence number: 1 for the first, gap-free.
    public var seq: Int
    /// Version of the form.
    public var version: Int
    /// Hash of this entry.
    public var hash: Digest32

    public init(
        actor: FundlyActor,
        at: Timestamp,
        campaign: CampaignId,
        command: CommandRecord,
        events: [Event],
        previous: Digest32,
        seq: Int,
        version: Int,
        hash: Digest32 = "0000000000000000000000000000000000000000000000000000000000000000"
    ) {
        self.actor = actor
        self.at = at
        self.campaign = campaign
        self.command = command
        self.events = events
        self.previous = previous
        self.seq = seq
        self.version = version
        self.hash = hash
    }

    public init(from reader: inout WireReader) throws {
        var actor: FundlyActor?
        var at: Timestamp?
        var campaign: CampaignId?
        var command: CommandRecord?
        var events: [Event]?
        var previous: Digest32?
        var seq: Int?
        var version: Int?
        var hash: Digest32?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "actor": actor = try FundlyActor(from: &reader)
            case "at": at = try Timestamp(from: &reader)
            case "campaign": campaign = try CampaignId(from: &reader)
            case "command": command = try CommandRecord(from: &reader)
            case "events": events = try reader.list { try Event(from: &$0) }
            case "previous": previous = try Digest32(from: &reader)
            case "seq": seq = try reader.integer()
            case "version": version = try reader.integer()
            case "hash": hash = try Digest32(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.actor = try reader.need(actor, "actor")
        self.at = try reader.need(at, "at")
        self.campaign = try reader.need(campaign, "campaign")
        self.command = try reader.need(command, "command")
        self.events = try reader.need(events, "events")
        self.previous = try reader.need(previous, "previous")
        self.seq = try reader.need(seq, "seq")
        self.version = try reader.need(version, "version")
        self.hash = hash ?? "0000000000000000000000000000000000000000000000000000000000000000"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("actor"); actor.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("command"); command.write(to: &writer)
        writer.key("events"); writer.list(events) { $0.write(to: &$1) }
        writer.key("previous"); previous.write(to: &writer)
        writer.key("seq"); writer.integer(seq)
        writer.key("version"); writer.integer(version)
        if hash != "0000000000000000000000000000000000000000000000000000000000000000" { writer.key("hash"); hash.write(to: &writer) }
        writer.endObject()
    }
}

/// A count explained.
public struct Explanation: WireValue {
    /// Record date.
    public var recordAt: Timestamp
    /// Votes of the whole register then.
    public var electorate: Int
    /// Every ballot, in order of voters.
    public var ballots: [CountedBallot]
    /// The sums that are recorded.
    public var recorded: Tally
    /// The sums that the ballots make.
    public var recounted: Tally
    /// Of these, votes under dispute now, listed apart.
    public var disputed: Tally
    /// The arithmetic, on the recounted sums.
    public var verdict: CountVerdict
    /// Whether that passes.
    public var passes: Bool
    /// Votes of the register that were not cast; none when more were cast than there are.
    public var notCast: Int?

    public init(
        recordAt: Timestamp,
        electorate: Int,
        ballots: [CountedBallot],
        recorded: Tally,
        recounted: Tally,
        disputed: Tally,
        verdict: CountVerdict,
        passes: Bool,
        notCast: Int? = nil
    ) {
        self.recordAt = recordAt
        self.electorate = electorate
        self.ballots = ballots
        self.recorded = recorded
        self.recounted = recounted
        self.disputed = disputed
        self.verdict = verdict
        self.passes = passes
        self.notCast = notCast
    }

    public init(from reader: inout WireReader) throws {
        var recordAt: Timestamp?
        var electorate: Int?
        var ballots: [CountedBallot]?
        var recorded: Tally?
        var recounted: Tally?
        var disputed: Tally?
        var verdict: CountVerdict?
        var passes: Bool?
        var notCast: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "recordAt": recordAt = try Timestamp(from: &reader)
            case "electorate": electorate = try reader.integer()
            case "ballots": ballots = try reader.list { try CountedBallot(from: &$0) }
            case "recorded": recorded = try Tally(from: &reader)
            case "recounted": recounted = try Tally(from: &reader)
            case "disputed": disputed = try Tally(from: &reader)
            case "verdict": verdict = try CountVerdict(from: &reader)
            case "passes": passes = try reader.flag()
            case "notCast": notCast = try reader.null() ? nil : reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.recordAt = try reader.need(recordAt, "recordAt")
        self.electorate = try reader.need(electorate, "electorate")
        self.ballots = try reader.need(ballots, "ballots")
        self.recorded = try reader.need(recorded, "recorded")
        self.recounted = try reader.need(recounted, "recounted")
        self.disputed = try reader.need(disputed, "disputed")
        self.verdict = try reader.need(verdict, "verdict")
        self.passes = try reader.need(passes, "passes")
        self.notCast = notCast
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("recordAt"); recordAt.write(to: &writer)
        writer.key("electorate"); writer.integer(electorate)
        writer.key("ballots"); writer.list(ballots) { $0.write(to: &$1) }
        writer.key("recorded"); recorded.write(to: &writer)
        writer.key("recounted"); recounted.write(to: &writer)
        writer.key("disputed"); disputed.write(to: &writer)
        writer.key("verdict"); verdict.write(to: &writer)
        writer.key("passes"); writer.flag(passes)
        if let notCast { writer.key("notCast"); writer.integer(notCast) }
        writer.endObject()
    }
}

/// What the host knows of the account that acts, as far as a policy asks for it. Facts are never written into the
/// journal but for the names of the categories that windows depend on.
public struct Facts: WireValue {
    /// What it invested before, for each limit of the policy whose window and scope reach beyond this campaign.
    public var invested: [Invested]
    /// What was verified of it as an investor.
    public var investor: Investor
    /// What it raised before as an issuer, in the window of the policy's cap, this campaign left out.
    public var raised: Money?
    /// When it first asked to see offers of this kind.
    public var requestedAt: Timestamp?

    public init(
        invested: [Invested] = [],
        investor: Investor = Investor(),
        raised: Money? = nil,
        requestedAt: Timestamp? = nil
    ) {
        self.invested = invested
        self.investor = investor
        self.raised = raised
        self.requestedAt = requestedAt
    }

    public init(from reader: inout WireReader) throws {
        var invested: [Invested]?
        var investor: Investor?
        var raised: Money?
        var requestedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "invested": invested = try reader.list { try Invested(from: &$0) }
            case "investor": investor = try Investor(from: &reader)
            case "raised": raised = try reader.null() ? nil : Money(from: &reader)
            case "requestedAt": requestedAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.invested = invested ?? []
        self.investor = investor ?? Investor()
        self.raised = raised
        self.requestedAt = requestedAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if !invested.isEmpty { writer.key("invested"); writer.list(invested) { $0.write(to: &$1) } }
        if investor != (Investor()) { writer.key("investor"); investor.write(to: &writer) }
        if let raised { writer.key("raised"); raised.write(to: &writer) }
        if let requestedAt { writer.key("requestedAt"); requestedAt.write(to: &writer) }
        writer.endObject()
    }
}

/// Why an operation was not carried out. Nothing was changed.
public struct Failure: WireValue {
    /// Who said no.
    public var kind: FailureKind
    /// The stable dotted code; of several violated rules that of the deciding one.
    public var code: String
    /// What it says, in a sentence, for logs: hosts translate codes and their data.
    public var reason: String
    /// Whether the same may succeed when it is asked again unchanged.
    public var retryable: Bool
    /// The field that is wrong, where one is: its path from the top of what was given.
    public var field: String?
    /// Every violated rule, the deciding one first.
    public var violations: [Violation]

    public init(
        kind: FailureKind,
        code: String,
        reason: String,
        retryable: Bool,
        field: String? = nil,
        violations: [Violation] = []
    ) {
        self.kind = kind
        self.code = code
        self.reason = reason
        self.retryable = retryable
        self.field = field
        self.violations = violations
    }

    public init(from reader: inout WireReader) throws {
        var kind: FailureKind?
        var code: String?
        var reason: String?
        var retryable: Bool?
        var field: String?
        var violations: [Violation]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "kind": kind = try FailureKind(from: &reader)
            case "code": code = try reader.string()
            case "reason": reason = try reader.string()
            case "retryable": retryable = try reader.flag()
            case "field": field = try reader.null() ? nil : reader.string()
            case "violations": violations = try reader.list { try Violation(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.kind = try reader.need(kind, "kind")
        self.code = try reader.need(code, "code")
        self.reason = try reader.need(reason, "reason")
        self.retryable = try reader.need(retryable, "retryable")
        self.field = field
        self.violations = violations ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); kind.write(to: &writer)
        writer.key("code"); writer.string(code)
        writer.key("reason"); writer.string(reason)
        writer.key("retryable"); writer.flag(retryable)
        if let field { writer.key("field"); writer.string(field) }
        if !violations.isEmpty { writer.key("violations"); writer.list(violations) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// What a failed payment does to its pledge.
public struct FailureEffect: WireValue {
    /// The pledge.
    public var pledge: PledgeId
    /// Its state now.
    public var state: PledgeState
    /// Its dunning now.
    public var dunning: Dunning?

    public init(
        pledge: PledgeId,
        state: PledgeState,
        dunning: Dunning? = nil
    ) {
        self.pledge = pledge
        self.state = state
        self.dunning = dunning
    }

    public init(from reader: inout WireReader) throws {
        var pledge: PledgeId?
        var state: PledgeState?
        var dunning: Dunning?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "pledge": pledge = try PledgeId(from: &reader)
            case "state": state = try PledgeState(from: &reader)
            case "dunning": dunning = try reader.null() ? nil : Dunning(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.pledge = try reader.need(pledge, "pledge")
        self.state = try reader.need(state, "state")
        self.dunning = dunning
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        if let dunning { writer.key("dunning"); dunning.write(to: &writer) }
        writer.endObject()
    }
}

/// What one fee has of an amount that was taken.
public struct FeePart: WireValue {
    /// Name of the fee.
    public var fee: FundlyLabel
    /// What it keeps.
    public var amount: Amount

    public init(
        fee: FundlyLabel,
        amount: Amount
    ) {
        self.fee = fee
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var fee: FundlyLabel?
        var amount: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "fee": fee = try FundlyLabel(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.fee = try reader.need(fee, "fee")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("fee"); fee.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// What a pledge costs and who has it.
public struct FeeQuote: WireValue {
    /// What is pledged, in minor units.
    public var amount: Amount
    /// What the backer pays beside it, in fees on top.
    public var surcharge: Amount
    /// Of the pledge, what the platform takes.
    public var platform: Amount
    /// Of the pledge, what the processor takes by the schedule.
    public var processor: Amount
    /// What the campaign has.
    public var net: Amount

    public init(
        amount: Amount,
        surcharge: Amount,
        platform: Amount,
        processor: Amount,
        net: Amount
    ) {
        self.amount = amount
        self.surcharge = surcharge
        self.platform = platform
        self.processor = processor
        self.net = net
    }

    public init(from reader: inout WireReader) throws {
        var amount: Amount?
        var surcharge: Amount?
        var platform: Amount?
        var processor: Amount?
        var net: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "amount": amount = try Amount(from: &reader)
            case "surcharge": surcharge = try Amount(from: &reader)
            case "platform": platform = try Amount(from: &reader)
            case "processor": processor = try Amount(from: &reader)
            case "net": net = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.amount = try reader.need(amount, "amount")
        self.surcharge = try reader.need(surcharge, "surcharge")
        self.platform = try reader.need(platform, "platform")
        self.processor = try reader.need(processor, "processor")
        self.net = try reader.need(net, "net")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("amount"); amount.write(to: &writer)
        writer.key("surcharge"); surcharge.write(to: &writer)
        writer.key("platform"); platform.write(to: &writer)
        writer.key("processor"); processor.write(to: &writer)
        writer.key("net"); net.write(to: &writer)
        writer.endObject()
    }
}

/// Something in a policy that cannot stand.
public struct Flaw: WireValue {
    /// Where: `collection.holds.card.lasts`, `windows.cancel.closes`, ...
    public var path: String
    /// What stands there.
    public var value: String
    /// What is wrong with it.
    public var reason: String

    public init(
        path: String,
        value: String,
        reason: String
    ) {
        self.path = path
        self.value = value
        self.reason = reason
    }

    public init(from reader: inout WireReader) throws {
        var path: String?
        var value: String?
        var reason: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "path": path = try reader.string()
            case "value": value = try reader.string()
            case "reason": reason = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.path = try reader.need(path, "path")
        self.value = try reader.need(value, "value")
        self.reason = try reader.need(reason, "reason")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("path"); writer.string(path)
        writer.key("value"); writer.string(value)
        writer.key("reason"); writer.string(reason)
        writer.endObject()
    }
}

/// How far a campaign has come towards its goal.
public struct FundingProgress: WireValue {
    /// What the policy compares with the goal: promises or cleared money.
    public var counted: Amount
    /// Promised money, without tips.
    public var committed: Amount
    /// Money that cleared and was not given back, gross of fees.
    public var collected: Amount
    /// What is missing to the goal.
    public var missing: Amount
    /// Whether the goal is reached; true where there is none.
    public var reached: Bool
    /// Counted money in hundredths of a percent of the goal, rounded down: 10,000 never shows before the goal is
    /// reached.
    public var basisPoints: Int?
    /// The goal, where there is one.
    public var goal: Amount?

    public init(
        counted: Amount,
        committed: Amount,
        collected: Amount,
        missing: Amount,
        reached: Bool,
        basisPoints: Int? = nil,
        goal: Amount? = nil
    ) {
        self.counted = counted
        self.committed = committed
        self.collected = collected
        self.missing = missing
        self.reached = reached
        self.basisPoints = basisPoints
        self.goal = goal
    }

    public init(from reader: inout WireReader) throws {
        var counted: Amount?
        var committed: Amount?
        var collected: Amount?
        var missing: Amount?
        var reached: Bool?
        var basisPoints: Int?
        var goal: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "counted": counted = try Amount(from: &reader)
            case "committed": committed = try Amount(from: &reader)
            case "collected": collected = try Amount(from: &reader)
            case "missing": missing = try Amount(from: &reader)
            case "reached": reached = try reader.flag()
            case "basisPoints": basisPoints = try reader.null() ? nil : reader.integer()
            case "goal": goal = try reader.null() ? nil : Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.counted = try reader.need(counted, "counted")
        self.committed = try reader.need(committed, "committed")
        self.collected = try reader.need(collected, "collected")
        self.missing = try reader.need(missing, "missing")
        self.reached = try reader.need(reached, "reached")
        self.basisPoints = basisPoints
        self.goal = goal
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("counted"); counted.write(to: &writer)
        writer.key("committed"); committed.write(to: &writer)
        writer.key("collected"); collected.write(to: &writer)
        writer.key("missing"); missing.write(to: &writer)
        writer.key("reached"); writer.flag(reached)
        if let basisPoints { writer.key("basisPoints"); writer.integer(basisPoints) }
        if let goal { writer.key("goal"); goal.write(to: &writer) }
        writer.endObject()
    }
}

/// What an account invested before under one limit, this campaign left out.
public struct Invested: WireValue {
    /// The limit, by its id.
    public var limit: FundlyLabel
    /// How much.
    public var amount: Money

    public init(
        limit: FundlyLabel,
        amount: Money
    ) {
        self.limit = limit
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var limit: FundlyLabel?
        var amount: Money?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "limit": limit = try FundlyLabel(from: &reader)
            case "amount": amount = try Money(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.limit = try reader.need(limit, "limit")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("limit"); limit.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// What is known of an account as an investor, as the host or an admin has verified it. Names of categories and
/// tests are those of the policy in force: accredited, sophisticated, restricted, ...
public struct Investor: WireValue {
    /// The category it belongs to.
    public var category: LabelFact?
    /// Income of a year.
    public var income: MoneyFact?
    /// Net worth; negative for who owes more than they own.
    public var netWorth: MoneyFact?
    /// Tests passed, each once.
    public var tests: [LabelFact]

    public init(
        category: LabelFact? = nil,
        income: MoneyFact? = nil,
        netWorth: MoneyFact? = nil,
        tests: [LabelFact] = []
    ) {
        self.category = category
        self.income = income
        self.netWorth = netWorth
        self.tests = tests
    }

    public init(from reader: inout WireReader) throws {
        var category: LabelFact?
        var income: MoneyFact?
        var netWorth: MoneyFact?
        var tests: [LabelFact]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "category": category = try reader.null() ? nil : LabelFact(from: &reader)
            case "income": income = try reader.null() ? nil : MoneyFact(from: &reader)
            case "netWorth": netWorth = try reader.null() ? nil : MoneyFact(from: &reader)
            case "tests": tests = try reader.list { try LabelFact(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.category = category
        self.income = income
        self.netWorth = netWorth
        self.tests = tests ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let category { writer.key("category"); category.write(to: &writer) }
        if let income { writer.key("income"); income.write(to: &writer) }
        if let netWorth { writer.key("netWorth"); netWorth.write(to: &writer) }
        if !tests.isEmpty { writer.key("tests"); writer.list(tests) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// A row with its kind and its key.
public struct KeyedRow: WireValue {
    /// The kind.
    public var kind: RowKind
    /// The parts of its key, in order; empty for a row that a campaign has once.
    public var key: [String]
    /// The row.
    public var row: Row

    public init(
        kind: RowKind,
        key: [String],
        row: Row
    ) {
        self.kind = kind
        self.key = key
        self.row = row
    }

    public init(from reader: inout WireReader) throws {
        reader.rowKind = try RowKind(reader.tag("kind"), reader)
        var kind: RowKind?
        var key: [String]?
        var row: Row?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "kind": kind = try RowKind(from: &reader)
            case "key": key = try reader.list { try $0.string() }
            case "row": row = try Row(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.kind = try reader.need(kind, "kind")
        self.key = try reader.need(key, "key")
        self.row = try reader.need(row, "row")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); kind.write(to: &writer)
        writer.key("key"); writer.list(key) { $1.string($0) }
        writer.key("row"); row.write(to: &writer)
        writer.endObject()
    }
}

/// A fact with the time for which it is known.
public struct LabelFact: WireValue {
    /// What is known.
    public var value: FundlyLabel
    /// Since when.
    public var asOf: Timestamp
    /// Until when it may be relied on, exclusive; none means without end.
    public var validUntil: Timestamp?

    public init(
        value: FundlyLabel,
        asOf: Timestamp,
        validUntil: Timestamp? = nil
    ) {
        self.value = value
        self.asOf = asOf
        self.validUntil = validUntil
    }

    public init(from reader: inout WireReader) throws {
        var value: FundlyLabel?
        var asOf: Timestamp?
        var validUntil: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "value": value = try FundlyLabel(from: &reader)
            case "asOf": asOf = try Timestamp(from: &reader)
            case "validUntil": validUntil = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.value = try reader.need(value, "value")
        self.asOf = try reader.need(asOf, "asOf")
        self.validUntil = validUntil
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("value"); value.write(to: &writer)
        writer.key("asOf"); asOf.write(to: &writer)
        if let validUntil { writer.key("validUntil"); validUntil.write(to: &writer) }
        writer.endObject()
    }
}

/// What became of one law.
public struct LawReport: WireValue {
    /// The name of the law.
    public var law: String
    /// Whether the store keeps to it.
    public var passed: Bool
    /// What was seen, and what should have been, when it does not.
    public var detail: String?

    public init(
        law: String,
        passed: Bool,
        detail: String? = nil
    ) {
        self.law = law
        self.passed = passed
        self.detail = detail
    }

    public init(from reader: inout WireReader) throws {
        var law: String?
        var passed: Bool?
        var detail: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "law": law = try reader.string()
            case "passed": passed = try reader.flag()
            case "detail": detail = try reader.null() ? nil : reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.law = try reader.need(law, "law")
        self.passed = try reader.need(passed, "passed")
        self.detail = detail
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("law"); writer.string(law)
        writer.key("passed"); writer.flag(passed)
        if let detail { writer.key("detail"); writer.string(detail) }
        writer.endObject()
    }
}

/// One reward line as ordered.
public struct LineOrder: WireValue {
    /// The tier or add-on.
    public var tier: TierId
    /// How many.
    public var quantity: Int

    public init(
        tier: TierId,
        quantity: Int
    ) {
        self.tier = tier
        self.quantity = quantity
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var quantity: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "quantity": quantity = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.quantity = try reader.need(quantity, "quantity")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.endObject()
    }
}

/// What a store is asked to read in one go.
public struct LoadRequest: WireValue {
    /// Keys of rows.
    public var keys: [String]
    /// Stretches of rows.
    public var scans: [Scan]
    /// Commands whose entries are wanted, if there are any.
    public var commands: [CommandId]

    public init(
        keys: [String],
        scans: [Scan],
        commands: [CommandId]
    ) {
        self.keys = keys
        self.scans = scans
        self.commands = commands
    }

    public init(from reader: inout WireReader) throws {
        var keys: [String]?
        var scans: [Scan]?
        var commands: [CommandId]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "keys": keys = try reader.list { try $0.string() }
            case "scans": scans = try reader.list { try Scan(from: &$0) }
            case "commands": commands = try reader.list { try CommandId(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.keys = try reader.need(keys, "keys")
        self.scans = try reader.need(scans, "scans")
        self.commands = try reader.need(commands, "commands")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("keys"); writer.list(keys) { $1.string($0) }
        writer.key("scans"); writer.list(scans) { $0.write(to: &$1) }
        writer.key("commands"); writer.list(commands) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// What a store read: an answer to each part of the request, in its order.
public struct Loaded: WireValue {
    /// For each key the row, as it was put; none where there is none.
    public var rows: [String?]
    /// For each scan its rows, as they were put.
    public var scans: [[String]]
    /// The entries of those of the commands that there are, in any order, as they were appended.
    public var entries: [String]

    public init(
        rows: [String?],
        scans: [[String]],
        entries: [String]
    ) {
        self.rows = rows
        self.scans = scans
        self.entries = entries
    }

    public init(from reader: inout WireReader) throws {
        var rows: [String?]?
        var scans: [[String]]?
        var entries: [String]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "rows": rows = try reader.list { try $0.null() ? nil : $0.string() }
            case "scans": scans = try reader.list { try $0.list { try $0.string() } }
            case "entries": entries = try reader.list { try $0.string() }
            default: throw reader.unknown(memberName)
            }
        }
        self.rows = try reader.need(rows, "rows")
        self.scans = try reader.need(scans, "scans")
        self.entries = try reader.need(entries, "entries")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("rows"); writer.list(rows) { $1.optional($0) { $1.string($0) } }
        writer.key("scans"); writer.list(scans) { $1.list($0) { $1.string($0) } }
        writer.key("entries"); writer.list(entries) { $1.string($0) }
        writer.endObject()
    }
}

/// The moments of a pledge and its campaign, as far as they have come or are fixed.
public struct Moments: WireValue {
    /// Funding was closed.
    public var closed: Timestamp?
    /// The pledge was placed.
    public var commit: Timestamp?
    /// The deadline.
    public var deadline: Timestamp?
    /// The creator was first paid out.
    public var disbursed: Timestamp?
    /// A reward of the pledge was shipped or locked.
    public var fulfilled: Timestamp?
    /// The pledge was placed late, after the campaign had succeeded.
    public var late: Timestamp?
    /// Pledging opened.
    public var launch: Timestamp?
    /// Money of the pledge last cleared.
    public var paid: Timestamp?

    public init(
        closed: Timestamp? = nil,
        commit: Timestamp? = nil,
        deadline: Timestamp? = nil,
        disbursed: Timestamp? = nil,
        fulfilled: Timestamp? = nil,
        late: Timestamp? = nil,
        launch: Timestamp? = nil,
        paid: Timestamp? = nil
    ) {
        self.closed = closed
        self.commit = commit
        self.deadline = deadline
        self.disbursed = disbursed
        self.fulfilled = fulfilled
        self.late = late
        self.launch = launch
        self.paid = paid
    }

    public init(from reader: inout WireReader) throws {
        var closed: Timestamp?
        var commit: Timestamp?
        var deadline: Timestamp?
        var disbursed: Timestamp?
        var fulfilled: Timestamp?
        var late: Timestamp?
        var launch: Timestamp?
        var paid: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "closed": closed = try reader.null() ? nil : Timestamp(from: &reader)
            case "commit": commit = try reader.null() ? nil : Timestamp(from: &reader)
            case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
            case "disbursed": disbursed = try reader.null() ? nil : Timestamp(from: &reader)
            case "fulfilled": fulfilled = try reader.null() ? nil : Timestamp(from: &reader)
            case "late": late = try reader.null() ? nil : Timestamp(from: &reader)
            case "launch": launch = try reader.null() ? nil : Timestamp(from: &reader)
            case "paid": paid = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.closed = closed
        self.commit = commit
        self.deadline = deadline
        self.disbursed = disbursed
        self.fulfilled = fulfilled
        self.late = late
        self.launch = launch
        self.paid = paid
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let closed { writer.key("closed"); closed.write(to: &writer) }
        if let commit { writer.key("commit"); commit.write(to: &writer) }
        if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        if let disbursed { writer.key("disbursed"); disbursed.write(to: &writer) }
        if let fulfilled { writer.key("fulfilled"); fulfilled.write(to: &writer) }
        if let late { writer.key("late"); late.write(to: &writer) }
        if let launch { writer.key("launch"); launch.write(to: &writer) }
        if let paid { writer.key("paid"); paid.write(to: &writer) }
        writer.endObject()
    }
}

/// A fact with the time for which it is known.
public struct MoneyFact: WireValue {
    /// What is known.
    public var value: Money
    /// Since when.
    public var asOf: Timestamp
    /// Until when it may be relied on, exclusive; none means without end.
    public var validUntil: Timestamp?

    public init(
        value: Money,
        asOf: Timestamp,
        validUntil: Timestamp? = nil
    ) {
        self.value = value
        self.asOf = asOf
        self.validUntil = validUntil
    }

    public init(from reader: inout WireReader) throws {
        var value: Money?
        var asOf: Timestamp?
        var validUntil: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "value": value = try Money(from: &reader)
            case "asOf": asOf = try Timestamp(from: &reader)
            case "validUntil": validUntil = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.value = try reader.need(value, "value")
        self.asOf = try reader.need(asOf, "asOf")
        self.validUntil = validUntil
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("value"); value.write(to: &writer)
        writer.key("asOf"); asOf.write(to: &writer)
        if let validUntil { writer.key("validUntil"); validUntil.write(to: &writer) }
        writer.endObject()
    }
}

/// A lot that an event brings into being.
public struct NewLot: WireValue {
    /// The lot.
    public var lot: LotId
    /// Number of its certificate.
    public var certificate: Int
    /// Units in it.
    public var units: Units
    /// Money behind them.
    public var cost: Amount

    public init(
        lot: LotId,
        certificate: Int,
        units: Units,
        cost: Amount
    ) {
        self.lot = lot
        self.certificate = certificate
        self.units = units
        self.cost = cost
    }

    public init(from reader: inout WireReader) throws {
        var lot: LotId?
        var certificate: Int?
        var units: Units?
        var cost: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "lot": lot = try LotId(from: &reader)
            case "certificate": certificate = try reader.integer()
            case "units": units = try reader.integer()
            case "cost": cost = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.lot = try reader.need(lot, "lot")
        self.certificate = try reader.need(certificate, "certificate")
        self.units = try reader.need(units, "units")
        self.cost = try reader.need(cost, "cost")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("lot"); lot.write(to: &writer)
        writer.key("certificate"); writer.integer(certificate)
        writer.key("units"); writer.integer(units)
        writer.key("cost"); cost.write(to: &writer)
        writer.endObject()
    }
}

/// A gate that is still to be passed.
public struct OpenGate: WireValue {
    /// The gate.
    public var gate: FundlyLabel
    /// What it asks.
    public var kind: GateKind
    /// Whether acknowledging it in the order is enough.
    public var acknowledge: Bool
    /// The amount that the person is shown with it.
    public var shows: Amount?
    /// When it opens by itself, for a delay that has begun.
    public var until: Timestamp?

    public init(
        gate: FundlyLabel,
        kind: GateKind,
        acknowledge: Bool,
        shows: Amount? = nil,
        until: Timestamp? = nil
    ) {
        self.gate = gate
        self.kind = kind
        self.acknowledge = acknowledge
        self.shows = shows
        self.until = until
    }

    public init(from reader: inout WireReader) throws {
        var gate: FundlyLabel?
        var kind: GateKind?
        var acknowledge: Bool?
        var shows: Amount?
        var until: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "gate": gate = try FundlyLabel(from: &reader)
            case "kind": kind = try GateKind(from: &reader)
            case "acknowledge": acknowledge = try reader.flag()
            case "shows": shows = try reader.null() ? nil : Amount(from: &reader)
            case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.gate = try reader.need(gate, "gate")
        self.kind = try reader.need(kind, "kind")
        self.acknowledge = try reader.need(acknowledge, "acknowledge")
        self.shows = shows
        self.until = until
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("gate"); gate.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        writer.key("acknowledge"); writer.flag(acknowledge)
        if let shows { writer.key("shows"); shows.write(to: &writer) }
        if let until { writer.key("until"); until.write(to: &writer) }
        writer.endObject()
    }
}

/// The answer to an accepted command.
public struct Outcome: WireValue {
    /// Sequence number of its journal entry.
    public var seq: Int
    /// Hash of its journal entry.
    public var hash: Digest32
    /// What happened, in order.
    public var events: [Event]
    /// Whether the command had been accepted before, so that nothing happened now.
    public var repeated: Bool

    public init(
        seq: Int,
        hash: Digest32,
        events: [Event],
        repeated: Bool
    ) {
        self.seq = seq
        self.hash = hash
        self.events = events
        self.repeated = repeated
    }

    public init(from reader: inout WireReader) throws {
        var seq: Int?
        var hash: Digest32?
        var events: [Event]?
        var repeated: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "seq": seq = try reader.integer()
            case "hash": hash = try Digest32(from: &reader)
            case "events": events = try reader.list { try Event(from: &$0) }
            case "repeated": repeated = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.seq = try reader.need(seq, "seq")
        self.hash = try reader.need(hash, "hash")
        self.events = try reader.need(events, "events")
        self.repeated = try reader.need(repeated, "repeated")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("seq"); writer.integer(seq)
        writer.key("hash"); hash.write(to: &writer)
        writer.key("events"); writer.list(events) { $0.write(to: &$1) }
        writer.key("repeated"); writer.flag(repeated)
        writer.endObject()
    }
}

/// A part of a spread as wished.
public struct Part: WireValue {
    /// The feature.
    public var feature: FeatureId
    /// Its part, relative to the other parts; at least 1.
    public var parts: Int

    public init(
        feature: FeatureId,
        parts: Int
    ) {
        self.feature = feature
        self.parts = parts
    }

    public init(from reader: inout WireReader) throws {
        var feature: FeatureId?
        var parts: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "feature": feature = try FeatureId(from: &reader)
            case "parts": parts = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.feature = try reader.need(feature, "feature")
        self.parts = try reader.need(parts, "parts")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("feature"); feature.write(to: &writer)
        writer.key("parts"); writer.integer(parts)
        writer.endObject()
    }
}

/// What became of a payment.
public indirect enum PaymentResult: WireValue {
    /// The money is held.
    case authorised(Authorised)
    /// The money cleared.
    case captured(Captured)
    /// The hold was let go of, or lapsed.
    case voided
    /// The money was given back.
    case refunded(Refunded)
    /// The money was paid out.
    case paidOut(PaidOut)
    /// It was refused.
    case failed(Failed)
    /// The backer must act first.
    case actionRequired(ActionRequired)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "authorised": self = .authorised(try Authorised(from: &reader))
        case "captured": self = .captured(try Captured(from: &reader))
        case "voided": self = .voided; try reader.onlyTag("kind")
        case "refunded": self = .refunded(try Refunded(from: &reader))
        case "paidOut": self = .paidOut(try PaidOut(from: &reader))
        case "failed": self = .failed(try Failed(from: &reader))
        case "actionRequired": self = .actionRequired(try ActionRequired(from: &reader))
        default: throw reader.unknown(kind, as: "PaymentResult")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .authorised: "authorised"
        case .captured: "captured"
        case .voided: "voided"
        case .refunded: "refunded"
        case .paidOut: "paidOut"
        case .failed: "failed"
        case .actionRequired: "actionRequired"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .authorised(let it): it.writeMembers(to: &writer)
        case .captured(let it): it.writeMembers(to: &writer)
        case .refunded(let it): it.writeMembers(to: &writer)
        case .paidOut(let it): it.writeMembers(to: &writer)
        case .failed(let it): it.writeMembers(to: &writer)
        case .actionRequired(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension PaymentResult {

    /// The money is held.
    public struct Authorised: Hashable, Sendable {
        /// How much.
        public var amount: Money
        /// Until when it is held.
        public var until: Timestamp?

        public init(
            amount: Money,
            until: Timestamp? = nil
        ) {
            self.amount = amount
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Money(from: &reader)
                case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            if let until { writer.key("until"); until.write(to: &writer) }
        }
    }

    /// The money cleared.
    public struct Captured: Hashable, Sendable {
        /// How much, gross.
        public var amount: Money
        /// What the processor took of it; by the fee schedule when not given.
        public var fee: Money?

        public init(
            amount: Money,
            fee: Money? = nil
        ) {
            self.amount = amount
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Money(from: &reader)
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }

    /// The money was given back.
    public struct Refunded: Hashable, Sendable {
        /// How much.
        public var amount: Money

        public init(
            amount: Money
        ) {
            self.amount = amount
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
        }
    }

    /// The money was paid out.
    public struct PaidOut: Hashable, Sendable {
        /// How much.
        public var amount: Money
        /// What the processor took on top.
        public var fee: Money?

        public init(
            amount: Money,
            fee: Money? = nil
        ) {
            self.amount = amount
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var amount: Money?
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Money(from: &reader)
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }

    /// It was refused.
    public struct Failed: Hashable, Sendable {
        /// The gateway's reason.
        public var reason: Reference

        public init(
            reason: Reference
        ) {
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// The backer must act first.
    public struct ActionRequired: Hashable, Sendable {
        /// The gateway's reason.
        public var reason: Reference

        public init(
            reason: Reference
        ) {
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
        }
    }
}

/// Whom and what a policy is asked about. What is left out counts as nothing.
public struct Person: WireValue {
    /// The moment.
    public var now: Timestamp
    /// The money asked for, in minor units: of the pledge as it would be.
    public var amount: Amount
    /// What is known of the person.
    public var facts: Facts?
    /// The goal.
    public var goal: Amount
    /// What was invested before, for a formula that is asked by itself.
    public var invested: Amount
    /// The most that the campaign accepts.
    public var maximum: Amount
    /// What the person has in the campaign beside that.
    public var own: Amount
    /// Categories that were noted when the pledge was placed.
    public var standing: [FundlyLabel]
    /// What the campaign has promised.
    public var total: Amount
    /// What it would have afterwards.
    public var totalAfter: Amount

    public init(
        now: Timestamp,
        amount: Amount = Amount(0),
        facts: Facts? = nil,
        goal: Amount = Amount(0),
        invested: Amount = Amount(0),
        maximum: Amount = Amount(0),
        own: Amount = Amount(0),
        standing: [FundlyLabel] = [],
        total: Amount = Amount(0),
        totalAfter: Amount = Amount(0)
    ) {
        self.now = now
        self.amount = amount
        self.facts = facts
        self.goal = goal
        self.invested = invested
        self.maximum = maximum
        self.own = own
        self.standing = standing
        self.total = total
        self.totalAfter = totalAfter
    }

    public init(from reader: inout WireReader) throws {
        var now: Timestamp?
        var amount: Amount?
        var facts: Facts?
        var goal: Amount?
        var invested: Amount?
        var maximum: Amount?
        var own: Amount?
        var standing: [FundlyLabel]?
        var total: Amount?
        var totalAfter: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "now": now = try Timestamp(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "facts": facts = try reader.null() ? nil : Facts(from: &reader)
            case "goal": goal = try Amount(from: &reader)
            case "invested": invested = try Amount(from: &reader)
            case "maximum": maximum = try Amount(from: &reader)
            case "own": own = try Amount(from: &reader)
            case "standing": standing = try reader.list { try FundlyLabel(from: &$0) }
            case "total": total = try Amount(from: &reader)
            case "totalAfter": totalAfter = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.now = try reader.need(now, "now")
        self.amount = amount ?? Amount(0)
        self.facts = facts
        self.goal = goal ?? Amount(0)
        self.invested = invested ?? Amount(0)
        self.maximum = maximum ?? Amount(0)
        self.own = own ?? Amount(0)
        self.standing = standing ?? []
        self.total = total ?? Amount(0)
        self.totalAfter = totalAfter ?? Amount(0)
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("now"); now.write(to: &writer)
        if amount != Amount(0) { writer.key("amount"); amount.write(to: &writer) }
        if let facts { writer.key("facts"); facts.write(to: &writer) }
        if goal != Amount(0) { writer.key("goal"); goal.write(to: &writer) }
        if invested != Amount(0) { writer.key("invested"); invested.write(to: &writer) }
        if maximum != Amount(0) { writer.key("maximum"); maximum.write(to: &writer) }
        if own != Amount(0) { writer.key("own"); own.write(to: &writer) }
        if !standing.isEmpty { writer.key("standing"); writer.list(standing) { $0.write(to: &$1) } }
        if total != Amount(0) { writer.key("total"); total.write(to: &writer) }
        if totalAfter != Amount(0) { writer.key("totalAfter"); totalAfter.write(to: &writer) }
        writer.endObject()
    }
}

/// An order that was checked and priced. The fields stand in canonical order: of all content this is written most
/// often.
public struct PledgeContent: WireValue {
    /// What counts towards the goal: contribution, lines and shipping.
    public var amount: Amount
    /// Gates of the policy that the backer confirmed.
    public var acknowledged: [FundlyLabel]
    /// Whether the name is hidden.
    public var anonymous: Bool
    /// Class of shares.
    public var `class`: ClassId?
    /// Free contribution.
    public var contribution: Amount
    /// Where to ship.
    public var country: Country?
    /// Parts in which it is paid, when more than one.
    public var instalments: Int?
    /// Reward lines.
    public var lines: [PricedLine]
    /// Payment method.
    public var method: Reference?
    /// Message.
    public var note: Note?
    /// Shipping of all lines.
    public var shipping: Amount
    /// Categories of the backer that windows of the policy depend on.
    public var standing: [FundlyLabel]
    /// Fees on top, to the platform.
    public var surcharge: Amount
    /// Tip to the platform.
    public var tip: Amount

    public init(
        amount: Amount,
        acknowledged: [FundlyLabel] = [],
        anonymous: Bool = false,
        class: ClassId? = nil,
        contribution: Amount = Amount(0),
        country: Country? = nil,
        instalments: Int? = nil,
        lines: [PricedLine] = [],
        method: Reference? = nil,
        note: Note? = nil,
        shipping: Amount = Amount(0),
        standing: [FundlyLabel] = [],
        surcharge: Amount = Amount(0),
        tip: Amount = Amount(0)
    ) {
        self.amount = amount
        self.acknowledged = acknowledged
        self.anonymous = anonymous
        self.class = `class`
        self.contribution = contribution
        self.country = country
        self.instalments = instalments
        self.lines = lines
        self.method = method
        self.note = note
        self.shipping = shipping
        self.standing = standing
        self.surcharge = surcharge
        self.tip = tip
    }

    public init(from reader: inout WireReader) throws {
        var amount: Amount?
        var acknowledged: [FundlyLabel]?
        var anonymous: Bool?
        var `class`: ClassId?
        var contribution: Amount?
        var country: Country?
        var instalments: Int?
        var lines: [PricedLine]?
        var method: Reference?
        var note: Note?
        var shipping: Amount?
        var standing: [FundlyLabel]?
        var surcharge: Amount?
        var tip: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "amount": amount = try Amount(from: &reader)
            case "acknowledged": acknowledged = try reader.list { try FundlyLabel(from: &$0) }
            case "anonymous": anonymous = try reader.flag()
            case "class": `class` = try reader.null() ? nil : ClassId(from: &reader)
            case "contribution": contribution = try Amount(from: &reader)
            case "country": country = try reader.null() ? nil : Country(from: &reader)
            case "instalments": instalments = try reader.null() ? nil : reader.integer()
            case "lines": lines = try reader.list { try PricedLine(from: &$0) }
            case "method": method = try reader.null() ? nil : Reference(from: &reader)
            case "note": note = try reader.null() ? nil : Note(from: &reader)
            case "shipping": shipping = try Amount(from: &reader)
            case "standing": standing = try reader.list { try FundlyLabel(from: &$0) }
            case "surcharge": surcharge = try Amount(from: &reader)
            case "tip": tip = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.amount = try reader.need(amount, "amount")
        self.acknowledged = acknowledged ?? []
        self.anonymous = anonymous ?? false
        self.class = `class`
        self.contribution = contribution ?? Amount(0)
        self.country = country
        self.instalments = instalments
        self.lines = lines ?? []
        self.method = method
        self.note = note
        self.shipping = shipping ?? Amount(0)
        self.standing = standing ?? []
        self.surcharge = surcharge ?? Amount(0)
        self.tip = tip ?? Amount(0)
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("amount"); amount.write(to: &writer)
        if !acknowledged.isEmpty { writer.key("acknowledged"); writer.list(acknowledged) { $0.write(to: &$1) } }
        if anonymous { writer.key("anonymous"); writer.flag(anonymous) }
        if let `class` { writer.key("class"); `class`.write(to: &writer) }
        if contribution != Amount(0) { writer.key("contribution"); contribution.write(to: &writer) }
        if let country { writer.key("country"); country.write(to: &writer) }
        if let instalments { writer.key("instalments"); writer.integer(instalments) }
        if !lines.isEmpty { writer.key("lines"); writer.list(lines) { $0.write(to: &$1) } }
        if let method { writer.key("method"); method.write(to: &writer) }
        if let note { writer.key("note"); note.write(to: &writer) }
        if shipping != Amount(0) { writer.key("shipping"); shipping.write(to: &writer) }
        if !standing.isEmpty { writer.key("standing"); writer.list(standing) { $0.write(to: &$1) } }
        if surcharge != Amount(0) { writer.key("surcharge"); surcharge.write(to: &writer) }
        if tip != Amount(0) { writer.key("tip"); tip.write(to: &writer) }
        writer.endObject()
    }
}

/// What a backer orders. Everything is optional, but the whole may not be worth nothing.
public struct PledgeOrder: WireValue {
    /// Gates of the policy that the backer confirms: warnings read, consents given.
    public var acknowledged: [FundlyLabel]
    /// Whether the backer's name is hidden from the public.
    public var anonymous: Bool
    /// Class of shares wanted for the money that clears.
    public var `class`: ClassId?
    /// Free contribution, beside any reward.
    public var contribution: Money?
    /// Where rewards are shipped to.
    public var country: Country?
    /// In how many parts it is paid; 1 when not given.
    public var instalments: Int?
    /// Reward lines and add-ons.
    public var lines: [LineOrder]
    /// Opaque reference of the payment method at the gateway.
    public var method: Reference?
    /// Message to the creator.
    public var note: Note?
    /// Tip to the platform.
    public var tip: Money?

    public init(
        acknowledged: [FundlyLabel] = [],
        anonymous: Bool = false,
        class: ClassId? = nil,
        contribution: Money? = nil,
        country: Country? = nil,
        instalments: Int? = nil,
        lines: [LineOrder] = [],
        method: Reference? = nil,
        note: Note? = nil,
        tip: Money? = nil
    ) {
        self.acknowledged = acknowledged
        self.anonymous = anonymous
        self.class = `class`
        self.contribution = contribution
        self.country = country
        self.instalments = instalments
        self.lines = lines
        self.method = method
        self.note = note
        self.tip = tip
    }

    public init(from reader: inout WireReader) throws {
        var acknowledged: [FundlyLabel]?
        var anonymous: Bool?
        var `class`: ClassId?
        var contribution: Money?
        var country: Country?
        var instalments: Int?
        var lines: [LineOrder]?
        var method: Reference?
        var note: Note?
        var tip: Money?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "acknowledged": acknowledged = try reader.list { try FundlyLabel(from: &$0) }
            case "anonymous": anonymous = try reader.flag()
            case "class": `class` = try reader.null() ? nil : ClassId(from: &reader)
            case "contribution": contribution = try reader.null() ? nil : Money(from: &reader)
            case "country": country = try reader.null() ? nil : Country(from: &reader)
            case "instalments": instalments = try reader.null() ? nil : reader.integer()
            case "lines": lines = try reader.list { try LineOrder(from: &$0) }
            case "method": method = try reader.null() ? nil : Reference(from: &reader)
            case "note": note = try reader.null() ? nil : Note(from: &reader)
            case "tip": tip = try reader.null() ? nil : Money(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.acknowledged = acknowledged ?? []
        self.anonymous = anonymous ?? false
        self.class = `class`
        self.contribution = contribution
        self.country = country
        self.instalments = instalments
        self.lines = lines ?? []
        self.method = method
        self.note = note
        self.tip = tip
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if !acknowledged.isEmpty { writer.key("acknowledged"); writer.list(acknowledged) { $0.write(to: &$1) } }
        if anonymous { writer.key("anonymous"); writer.flag(anonymous) }
        if let `class` { writer.key("class"); `class`.write(to: &writer) }
        if let contribution { writer.key("contribution"); contribution.write(to: &writer) }
        if let country { writer.key("country"); country.write(to: &writer) }
        if let instalments { writer.key("instalments"); writer.integer(instalments) }
        if !lines.isEmpty { writer.key("lines"); writer.list(lines) { $0.write(to: &$1) } }
        if let method { writer.key("method"); method.write(to: &writer) }
        if let note { writer.key("note"); note.write(to: &writer) }
        if let tip { writer.key("tip"); tip.write(to: &writer) }
        writer.endObject()
    }
}

/// One leg of a movement: what an account gains (or loses, when negative).
public struct Posting: WireValue {
    /// The account.
    public var account: LedgerAccount
    /// Gain in minor units.
    public var amount: Amount

    public init(
        account: LedgerAccount,
        amount: Amount
    ) {
        self.account = account
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var account: LedgerAccount?
        var amount: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try LedgerAccount(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// The legs of one movement, built so that they always sum to zero (R-LEDGER-1): money only ever moves *from* an
/// account *to* another.
public typealias Postings = [Posting]

/// A ready policy, by its name.
public struct PresetVersion: WireValue {
    /// The name of the preset.
    public var preset: String
    /// What it is, in a sentence.
    public var about: String
    /// The version.
    public var version: Int
    /// Since when it is in force.
    public var since: Timestamp
    /// Until when, exclusive.
    public var until: Timestamp?

    public init(
        preset: String,
        about: String,
        version: Int,
        since: Timestamp,
        until: Timestamp? = nil
    ) {
        self.preset = preset
        self.about = about
        self.version = version
        self.since = since
        self.until = until
    }

    public init(from reader: inout WireReader) throws {
        var preset: String?
        var about: String?
        var version: Int?
        var since: Timestamp?
        var until: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "preset": preset = try reader.string()
            case "about": about = try reader.string()
            case "version": version = try reader.integer()
            case "since": since = try Timestamp(from: &reader)
            case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.preset = try reader.need(preset, "preset")
        self.about = try reader.need(about, "about")
        self.version = try reader.need(version, "version")
        self.since = try reader.need(since, "since")
        self.until = until
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("preset"); writer.string(preset)
        writer.key("about"); writer.string(about)
        writer.key("version"); writer.integer(version)
        writer.key("since"); since.write(to: &writer)
        if let until { writer.key("until"); until.write(to: &writer) }
        writer.endObject()
    }
}

/// What a command would do.
public struct FundlyPreview: WireValue {
    /// Whether it would be accepted.
    public var accepted: Bool
    /// What would happen; empty when it would be refused.
    public var events: [Event]
    /// The changed rows as they would be, by kind and then by key; empty when it would be refused.
    public var rows: [KeyedRow]
    /// Every violated rule, the deciding one first; empty when it would be accepted.
    public var violations: [Violation]

    public init(
        accepted: Bool,
        events: [Event],
        rows: [KeyedRow],
        violations: [Violation]
    ) {
        self.accepted = accepted
        self.events = events
        self.rows = rows
        self.violations = violations
    }

    public init(from reader: inout WireReader) throws {
        var accepted: Bool?
        var events: [Event]?
        var rows: [KeyedRow]?
        var violations: [Violation]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "accepted": accepted = try reader.flag()
            case "events": events = try reader.list { try Event(from: &$0) }
            case "rows": rows = try reader.list { try KeyedRow(from: &$0) }
            case "violations": violations = try reader.list { try Violation(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.accepted = try reader.need(accepted, "accepted")
        self.events = try reader.need(events, "events")
        self.rows = try reader.need(rows, "rows")
        self.violations = try reader.need(violations, "violations")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("accepted"); writer.flag(accepted)
        writer.key("events"); writer.list(events) { $0.write(to: &$1) }
        writer.key("rows"); writer.list(rows) { $0.write(to: &$1) }
        writer.key("violations"); writer.list(violations) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// A reward line with its price.
public struct PricedLine: WireValue {
    /// The tier or add-on.
    public var tier: TierId
    /// How many.
    public var quantity: Int
    /// Price of one.
    public var unitPrice: Amount

    public init(
        tier: TierId,
        quantity: Int,
        unitPrice: Amount
    ) {
        self.tier = tier
        self.quantity = quantity
        self.unitPrice = unitPrice
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var quantity: Int?
        var unitPrice: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "quantity": quantity = try reader.integer()
            case "unitPrice": unitPrice = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.quantity = try reader.need(quantity, "quantity")
        self.unitPrice = try reader.need(unitPrice, "unitPrice")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.key("unitPrice"); unitPrice.write(to: &writer)
        writer.endObject()
    }
}

/// What the owner of an account says about it.
public struct Profile: WireValue {
    /// The public name by which it is found: small letters, digits, `-` and `_`, so that no two look alike.
    public var handle: Handle
    /// The name shown.
    public var displayName: Title
    /// E-mail address.
    public var email: Email?
    /// Topics it does not want to hear about.
    public var muted: [FundlyLabel]

    public init(
        handle: Handle,
        displayName: Title,
        email: Email? = nil,
        muted: [FundlyLabel] = []
    ) {
        self.handle = handle
        self.displayName = displayName
        self.email = email
        self.muted = muted
    }

    public init(from reader: inout WireReader) throws {
        var handle: Handle?
        var displayName: Title?
        var email: Email?
        var muted: [FundlyLabel]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "handle": handle = try Handle(from: &reader)
            case "displayName": displayName = try Title(from: &reader)
            case "email": email = try reader.null() ? nil : Email(from: &reader)
            case "muted": muted = try reader.list { try FundlyLabel(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.handle = try reader.need(handle, "handle")
        self.displayName = try reader.need(displayName, "displayName")
        self.email = email
        self.muted = muted ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("handle"); handle.write(to: &writer)
        writer.key("displayName"); displayName.write(to: &writer)
        if let email { writer.key("email"); email.write(to: &writer) }
        if !muted.isEmpty { writer.key("muted"); writer.list(muted) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// How a provider counts money, as data (R-PAYMENT-9).
///
/// Nothing is ever rounded on the way: what the provider cannot count exactly is refused before it is asked for.
public struct ProviderScale: WireValue {
    /// The name of the provider.
    public var name: FundlyLabel
    /// Where the scale comes from.
    public var citation: Summary
    /// Decimals of the unit in which all other currencies are counted.
    public var others: Int
    /// Currencies that are counted otherwise.
    public var exceptions: [Scale]

    public init(
        name: FundlyLabel,
        citation: Summary,
        others: Int,
        exceptions: [Scale] = []
    ) {
        self.name = name
        self.citation = citation
        self.others = others
        self.exceptions = exceptions
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var citation: Summary?
        var others: Int?
        var exceptions: [Scale]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "citation": citation = try Summary(from: &reader)
            case "others": others = try reader.integer()
            case "exceptions": exceptions = try reader.list { try Scale(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.citation = try reader.need(citation, "citation")
        self.others = try reader.need(others, "others")
        self.exceptions = exceptions ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("citation"); citation.write(to: &writer)
        writer.key("others"); writer.integer(others)
        if !exceptions.isEmpty { writer.key("exceptions"); writer.list(exceptions) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// A place in the ranking.
public struct RankedBacker: WireValue {
    /// Its pledges that count.
    public var pledges: Int
    /// Promised money of those pledges, without tips.
    public var committed: Amount
    /// Money of them that cleared and was not given back, gross of fees.
    public var collected: Amount
    /// When the first of them was placed.
    public var since: Timestamp
    /// The account; none where it does not want to be named.
    public var account: AccountId?

    public init(
        pledges: Int,
        committed: Amount,
        collected: Amount,
        since: Timestamp,
        account: AccountId? = nil
    ) {
        self.pledges = pledges
        self.committed = committed
        self.collected = collected
        self.since = since
        self.account = account
    }

    public init(from reader: inout WireReader) throws {
        var pledges: Int?
        var committed: Amount?
        var collected: Amount?
        var since: Timestamp?
        var account: AccountId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "pledges": pledges = try reader.integer()
            case "committed": committed = try Amount(from: &reader)
            case "collected": collected = try Amount(from: &reader)
            case "since": since = try Timestamp(from: &reader)
            case "account": account = try reader.null() ? nil : AccountId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.pledges = try reader.need(pledges, "pledges")
        self.committed = try reader.need(committed, "committed")
        self.collected = try reader.need(collected, "collected")
        self.since = try reader.need(since, "since")
        self.account = account
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("pledges"); writer.integer(pledges)
        writer.key("committed"); committed.write(to: &writer)
        writer.key("collected"); collected.write(to: &writer)
        writer.key("since"); since.write(to: &writer)
        if let account { writer.key("account"); account.write(to: &writer) }
        writer.endObject()
    }
}

/// A part of a whole, exact.
public struct Ratio: WireValue {
    /// The part.
    public var part: Int
    /// The whole.
    public var whole: Int

    public init(
        part: Int,
        whole: Int
    ) {
        self.part = part
        self.whole = whole
    }

    public init(from reader: inout WireReader) throws {
        var part: Int?
        var whole: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "part": part = try reader.integer()
            case "whole": whole = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.part = try reader.need(part, "part")
        self.whole = try reader.need(whole, "whole")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("part"); writer.integer(part)
        writer.key("whole"); writer.integer(whole)
        writer.endObject()
    }
}

/// A ready clock: the business days of a place and the zone by which it lives.
public struct ReadyClock: WireValue {
    /// The clock.
    public var clock: FundlyClock
    /// Where it comes from, and from which year on it is exact.
    public var citation: Summary

    public init(
        clock: FundlyClock,
        citation: Summary
    ) {
        self.clock = clock
        self.citation = citation
    }

    public init(from reader: inout WireReader) throws {
        var clock: FundlyClock?
        var citation: Summary?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "clock": clock = try FundlyClock(from: &reader)
            case "citation": citation = try Summary(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.clock = try reader.need(clock, "clock")
        self.citation = try reader.need(citation, "citation")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("clock"); clock.write(to: &writer)
        writer.key("citation"); citation.write(to: &writer)
        writer.endObject()
    }
}

/// How much of a pledge is given back.
public indirect enum RefundAmount: WireValue {
    /// Everything that was not given back before.
    case whole
    /// An amount, gross of a fee that the policy lets the backer bear.
    case part(PartRefundAmount)
    /// Units of a reward line at the price that was paid for them; shipping stays.
    case line(LineRefundAmount)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "whole": self = .whole; try reader.onlyTag("kind")
        case "part": self = .part(try PartRefundAmount(from: &reader))
        case "line": self = .line(try LineRefundAmount(from: &reader))
        default: throw reader.unknown(kind, as: "RefundAmount")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .whole: "whole"
        case .part: "part"
        case .line: "line"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .part(let it): it.writeMembers(to: &writer)
        case .line(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension RefundAmount {

    /// An amount, gross of a fee that the policy lets the backer bear.
    public struct PartRefundAmount: Hashable, Sendable {
        /// How much.
        public var money: Money

        public init(
            money: Money
        ) {
            self.money = money
        }

        public init(from reader: inout WireReader) throws {
            var money: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "money": money = try Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.money = try reader.need(money, "money")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("money"); money.write(to: &writer)
        }
    }

    /// Units of a reward line at the price that was paid for them; shipping stays.
    public struct LineRefundAmount: Hashable, Sendable {
        /// The tier or add-on.
        public var tier: TierId
        /// How many.
        public var quantity: Int

        public init(
            tier: TierId,
            quantity: Int
        ) {
            self.tier = tier
            self.quantity = quantity
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var quantity: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "quantity": quantity = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.quantity = try reader.need(quantity, "quantity")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
        }
    }
}

/// Units of a reward line that are refunded.
public struct RefundedLine: WireValue {
    /// The tier or add-on.
    public var tier: TierId
    /// How many.
    public var quantity: Int

    public init(
        tier: TierId,
        quantity: Int
    ) {
        self.tier = tier
        self.quantity = quantity
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var quantity: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "quantity": quantity = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.quantity = try reader.need(quantity, "quantity")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.endObject()
    }
}

/// A rule that can say no.
public struct RejectionRule: WireValue {
    /// The kind of rejection.
    public var kind: String
    /// Its stable dotted code.
    public var code: String
    /// The number of its rule.
    public var rule: String

    public init(
        kind: String,
        code: String,
        rule: String
    ) {
        self.kind = kind
        self.code = code
        self.rule = rule
    }

    public init(from reader: inout WireReader) throws {
        var kind: String?
        var code: String?
        var rule: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "kind": kind = try reader.string()
            case "code": code = try reader.string()
            case "rule": rule = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.kind = try reader.need(kind, "kind")
        self.code = try reader.need(code, "code")
        self.rule = try reader.need(rule, "rule")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        writer.key("code"); writer.string(code)
        writer.key("rule"); writer.string(rule)
        writer.endObject()
    }
}

/// A command with its circumstances.
public struct Request: WireValue {
    /// Chosen by the client, unique within the campaign: the same id with the same content is the same command.
    public var id: CommandId
    /// The campaign it belongs to.
    public var campaign: CampaignId
    /// Who acts, as the host has authenticated them.
    public var actor: FundlyActor
    /// The moment, by the host's clock. It is not part of the content: a repeat may come at a later moment.
    public var at: Timestamp
    /// What is wanted.
    public var command: Command
    /// What the host knows of the actor, as far as the policy of the campaign asks for it. Like the moment it is
    /// not part of the content. Where it is not given, the engine asks its `FactSource`, if it has one.
    public var facts: Facts?

    public init(
        id: CommandId,
        campaign: CampaignId,
        actor: FundlyActor,
        at: Timestamp,
        command: Command,
        facts: Facts? = nil
    ) {
        self.id = id
        self.campaign = campaign
        self.actor = actor
        self.at = at
        self.command = command
        self.facts = facts
    }

    public init(from reader: inout WireReader) throws {
        var id: CommandId?
        var campaign: CampaignId?
        var actor: FundlyActor?
        var at: Timestamp?
        var command: Command?
        var facts: Facts?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try CommandId(from: &reader)
            case "campaign": campaign = try CampaignId(from: &reader)
            case "actor": actor = try FundlyActor(from: &reader)
            case "at": at = try Timestamp(from: &reader)
            case "command": command = try Command(from: &reader)
            case "facts": facts = try reader.null() ? nil : Facts(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.campaign = try reader.need(campaign, "campaign")
        self.actor = try reader.need(actor, "actor")
        self.at = try reader.need(at, "at")
        self.command = try reader.need(command, "command")
        self.facts = facts
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("campaign"); campaign.write(to: &writer)
        writer.key("actor"); actor.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("command"); command.write(to: &writer)
        if let facts { writer.key("facts"); facts.write(to: &writer) }
        writer.endObject()
    }
}

/// A right over a pledge, and what the policy says to it now.
public struct RightNow: WireValue {
    /// The right.
    public var right: Right
    /// What the policy says: until when, or why not, with the source.
    public var decision: Decision

    public init(
        right: Right,
        decision: Decision
    ) {
        self.right = right
        self.decision = decision
    }

    public init(from reader: inout WireReader) throws {
        var right: Right?
        var decision: Decision?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "right": right = try Right(from: &reader)
            case "decision": decision = try Decision(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.right = try reader.need(right, "right")
        self.decision = try reader.need(decision, "decision")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("right"); right.write(to: &writer)
        writer.key("decision"); decision.write(to: &writer)
        writer.endObject()
    }
}

/// How much of a limit is left for a person.
public struct Room: WireValue {
    /// The limit.
    public var limit: FundlyLabel
    /// The most that it allows in all.
    public var most: Amount
    /// What was put in before.
    public var used: Amount
    /// What may still be put in.
    public var left: Amount
    /// What it rests on.
    public var cites: [Summary]

    public init(
        limit: FundlyLabel,
        most: Amount,
        used: Amount,
        left: Amount,
        cites: [Summary]
    ) {
        self.limit = limit
        self.most = most
        self.used = used
        self.left = left
        self.cites = cites
    }

    public init(from reader: inout WireReader) throws {
        var limit: FundlyLabel?
        var most: Amount?
        var used: Amount?
        var left: Amount?
        var cites: [Summary]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "limit": limit = try FundlyLabel(from: &reader)
            case "most": most = try Amount(from: &reader)
            case "used": used = try Amount(from: &reader)
            case "left": left = try Amount(from: &reader)
            case "cites": cites = try reader.list { try Summary(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.limit = try reader.need(limit, "limit")
        self.most = try reader.need(most, "most")
        self.used = try reader.need(used, "used")
        self.left = try reader.need(left, "left")
        self.cites = try reader.need(cites, "cites")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("limit"); limit.write(to: &writer)
        writer.key("most"); most.write(to: &writer)
        writer.key("used"); used.write(to: &writer)
        writer.key("left"); left.write(to: &writer)
        writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// How some currencies are counted.
public struct Scale: WireValue {
    /// Decimals of the provider's unit.
    public var decimals: Int
    /// The currencies that are counted so.
    public var currencies: [Currency]
    /// Units that each amount is a multiple of.
    public var step: Int

    public init(
        decimals: Int,
        currencies: [Currency],
        step: Int = 1
    ) {
        self.decimals = decimals
        self.currencies = currencies
        self.step = step
    }

    public init(from reader: inout WireReader) throws {
        var decimals: Int?
        var currencies: [Currency]?
        var step: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "decimals": decimals = try reader.integer()
            case "currencies": currencies = try reader.list { try Currency(from: &$0) }
            case "step": step = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.decimals = try reader.need(decimals, "decimals")
        self.currencies = try reader.need(currencies, "currencies")
        self.step = step ?? 1
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("decimals"); writer.integer(decimals)
        writer.key("currencies"); writer.list(currencies) { $0.write(to: &$1) }
        if step != 1 { writer.key("step"); writer.integer(step) }
        writer.endObject()
    }
}

/// A stretch of rows in the order of their keys. Keys are plain ASCII and ordered by their bytes.
public struct Scan: WireValue {
    /// The least key.
    public var atLeast: String
    /// The key before which it ends: the keys are less than this.
    public var below: String
    /// Whether the greatest key comes first.
    public var descending: Bool
    /// Most rows.
    public var limit: Int
    /// Only rows of this group, where one is given.
    public var group: String?

    public init(
        atLeast: String,
        below: String,
        descending: Bool,
        limit: Int,
        group: String? = nil
    ) {
        self.atLeast = atLeast
        self.below = below
        self.descending = descending
        self.limit = limit
        self.group = group
    }

    public init(from reader: inout WireReader) throws {
        var atLeast: String?
        var below: String?
        var descending: Bool?
        var limit: Int?
        var group: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "atLeast": atLeast = try reader.string()
            case "below": below = try reader.string()
            case "descending": descending = try reader.flag()
            case "limit": limit = try reader.integer()
            case "group": group = try reader.null() ? nil : reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.atLeast = try reader.need(atLeast, "atLeast")
        self.below = try reader.need(below, "below")
        self.descending = try reader.need(descending, "descending")
        self.limit = try reader.need(limit, "limit")
        self.group = group
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("atLeast"); writer.string(atLeast)
        writer.key("below"); writer.string(below)
        writer.key("descending"); writer.flag(descending)
        writer.key("limit"); writer.integer(limit)
        if let group { writer.key("group"); writer.string(group) }
        writer.endObject()
    }
}

/// A line of the cap table: what one account holds of one class.
public struct Stake: WireValue {
    /// The class.
    public var `class`: ClassId
    /// Who holds it.
    public var holder: AccountId
    /// Units held.
    public var units: Units
    /// Of those, frozen by a dispute.
    public var frozen: Units
    /// Votes of the units that are not frozen.
    public var votes: Int
    /// The units as a part of the class.
    public var ofClass: Ratio
    /// The votes as a part of all votes.
    public var ofVotes: Ratio

    public init(
        class: ClassId,
        holder: AccountId,
        units: Units,
        frozen: Units,
        votes: Int,
        ofClass: Ratio,
        ofVotes: Ratio
    ) {
        self.class = `class`
        self.holder = holder
        self.units = units
        self.frozen = frozen
        self.votes = votes
        self.ofClass = ofClass
        self.ofVotes = ofVotes
    }

    public init(from reader: inout WireReader) throws {
        var `class`: ClassId?
        var holder: AccountId?
        var units: Units?
        var frozen: Units?
        var votes: Int?
        var ofClass: Ratio?
        var ofVotes: Ratio?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "class": `class` = try ClassId(from: &reader)
            case "holder": holder = try AccountId(from: &reader)
            case "units": units = try reader.integer()
            case "frozen": frozen = try reader.integer()
            case "votes": votes = try reader.integer()
            case "ofClass": ofClass = try Ratio(from: &reader)
            case "ofVotes": ofVotes = try Ratio(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.class = try reader.need(`class`, "class")
        self.holder = try reader.need(holder, "holder")
        self.units = try reader.need(units, "units")
        self.frozen = try reader.need(frozen, "frozen")
        self.votes = try reader.need(votes, "votes")
        self.ofClass = try reader.need(ofClass, "ofClass")
        self.ofVotes = try reader.need(ofVotes, "ofVotes")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("class"); `class`.write(to: &writer)
        writer.key("holder"); holder.write(to: &writer)
        writer.key("units"); writer.integer(units)
        writer.key("frozen"); writer.integer(frozen)
        writer.key("votes"); writer.integer(votes)
        writer.key("ofClass"); ofClass.write(to: &writer)
        writer.key("ofVotes"); ofVotes.write(to: &writer)
        writer.endObject()
    }
}

/// A moderator's decision on the standing of an account.
public struct StandingDecision: WireValue {
    /// Who decided.
    public var by: AccountId
    /// Why.
    public var reason: Reason
    /// When.
    public var at: Timestamp

    public init(
        by: AccountId,
        reason: Reason,
        at: Timestamp
    ) {
        self.by = by
        self.reason = reason
        self.at = at
    }

    public init(from reader: inout WireReader) throws {
        var by: AccountId?
        var reason: Reason?
        var at: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "by": by = try AccountId(from: &reader)
            case "reason": reason = try Reason(from: &reader)
            case "at": at = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.by = try reader.need(by, "by")
        self.reason = try reader.need(reason, "reason")
        self.at = try reader.need(at, "at")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("by"); by.write(to: &writer)
        writer.key("reason"); reason.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.endObject()
    }
}

/// The postings of one account in the order they were booked, each with the balance after it. The last balance is
/// the balance of the account (R-LEDGER-3).
///
/// Entries are fed one by one, so a journal of any length can be read page by page; a statement keeps only the
/// lines of its own account.
public struct Statement: WireValue {
    /// The account.
    public var account: LedgerAccount
    /// Its postings.
    public var lines: [StatementLine]
    /// The balance at the end.
    public var balance: Amount

    public init(
        account: LedgerAccount,
        lines: [StatementLine],
        balance: Amount
    ) {
        self.account = account
        self.lines = lines
        self.balance = balance
    }

    public init(from reader: inout WireReader) throws {
        var account: LedgerAccount?
        var lines: [StatementLine]?
        var balance: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try LedgerAccount(from: &reader)
            case "lines": lines = try reader.list { try StatementLine(from: &$0) }
            case "balance": balance = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.lines = try reader.need(lines, "lines")
        self.balance = try reader.need(balance, "balance")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("lines"); writer.list(lines) { $0.write(to: &$1) }
        writer.key("balance"); balance.write(to: &writer)
        writer.endObject()
    }
}

/// One posting with the balance after it.
public struct StatementLine: WireValue {
    /// The journal entry.
    public var seq: Int
    /// When it was booked.
    public var at: Timestamp
    /// The kind of event that moved the money.
    public var event: String
    /// What the account gained, or lost when negative.
    public var amount: Amount
    /// The balance after it.
    public var balance: Amount

    public init(
        seq: Int,
        at: Timestamp,
        event: String,
        amount: Amount,
        balance: Amount
    ) {
        self.seq = seq
        self.at = at
        self.event = event
        self.amount = amount
        self.balance = balance
    }

    public init(from reader: inout WireReader) throws {
        var seq: Int?
        var at: Timestamp?
        var event: String?
        var amount: Amount?
        var balance: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "seq": seq = try reader.integer()
            case "at": at = try Timestamp(from: &reader)
            case "event": event = try reader.string()
            case "amount": amount = try Amount(from: &reader)
            case "balance": balance = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.seq = try reader.need(seq, "seq")
        self.at = try reader.need(at, "at")
        self.event = try reader.need(event, "event")
        self.amount = try reader.need(amount, "amount")
        self.balance = try reader.need(balance, "balance")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("seq"); writer.integer(seq)
        writer.key("at"); at.write(to: &writer)
        writer.key("event"); writer.string(event)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("balance"); balance.write(to: &writer)
        writer.endObject()
    }
}

/// Why a store could not do what it was asked for.
public struct StoreFailure: WireValue {
    /// `store.unavailable`: it cannot be reached or is too busy now, the same may succeed later; `store.conflict`:
    /// another writer was first, nothing was written; `store.corrupt`: what is stored cannot be read. Anything else
    /// is `store.backend`.
    public var code: String
    /// What it says, in a sentence, for logs.
    public var reason: String

    public init(
        code: String,
        reason: String = ""
    ) {
        self.code = code
        self.reason = reason
    }

    public init(from reader: inout WireReader) throws {
        var code: String?
        var reason: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "code": code = try reader.string()
            case "reason": reason = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.code = try reader.need(code, "code")
        self.reason = reason ?? ""
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("code"); writer.string(code)
        if reason != "" { writer.key("reason"); writer.string(reason) }
        writer.endObject()
    }
}

/// An account as a store keeps it.
public struct StoredAccount: WireValue {
    /// The account.
    public var id: AccountId
    /// Its handle: no two accounts may have the same.
    public var handle: Handle
    /// Its version.
    public var version: Int
    /// The version that must be stored under its id, 0 when there must be no such account; else nothing is written.
    public var expectedVersion: Int
    /// The account: JSON, to be kept as it is.
    public var account: String

    public init(
        id: AccountId,
        handle: Handle,
        version: Int,
        expectedVersion: Int,
        account: String
    ) {
        self.id = id
        self.handle = handle
        self.version = version
        self.expectedVersion = expectedVersion
        self.account = account
    }

    public init(from reader: inout WireReader) throws {
        var id: AccountId?
        var handle: Handle?
        var version: Int?
        var expectedVersion: Int?
        var account: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try AccountId(from: &reader)
            case "handle": handle = try Handle(from: &reader)
            case "version": version = try reader.integer()
            case "expectedVersion": expectedVersion = try reader.integer()
            case "account": account = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.handle = try reader.need(handle, "handle")
        self.version = try reader.need(version, "version")
        self.expectedVersion = try reader.need(expectedVersion, "expectedVersion")
        self.account = try reader.need(account, "account")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("handle"); handle.write(to: &writer)
        writer.key("version"); writer.integer(version)
        writer.key("expectedVersion"); writer.integer(expectedVersion)
        writer.key("account"); writer.string(account)
        writer.endObject()
    }
}

/// An entry of a journal as a store keeps it.
public struct StoredEntry: WireValue {
    /// Its sequence number within the campaign.
    public var seq: Int
    /// The command by which it is found within the campaign.
    public var command: CommandId
    /// The entry: JSON, to be kept as it is.
    public var entry: String

    public init(
        seq: Int,
        command: CommandId,
        entry: String
    ) {
        self.seq = seq
        self.command = command
        self.entry = entry
    }

    public init(from reader: inout WireReader) throws {
        var seq: Int?
        var command: CommandId?
        var entry: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "seq": seq = try reader.integer()
            case "command": command = try CommandId(from: &reader)
            case "entry": entry = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.seq = try reader.need(seq, "seq")
        self.command = try reader.need(command, "command")
        self.entry = try reader.need(entry, "entry")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("seq"); writer.integer(seq)
        writer.key("command"); command.write(to: &writer)
        writer.key("entry"); writer.string(entry)
        writer.endObject()
    }
}

/// A row as a store keeps it.
public struct StoredRow: WireValue {
    /// Its key within the campaign.
    public var key: String
    /// The row: JSON, to be kept as it is.
    public var row: String
    /// The group in which scans look for it; a row put again may be in another.
    public var group: String?

    public init(
        key: String,
        row: String,
        group: String? = nil
    ) {
        self.key = key
        self.row = row
        self.group = group
    }

    public init(from reader: inout WireReader) throws {
        var key: String?
        var row: String?
        var group: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "key": key = try reader.string()
            case "row": row = try reader.string()
            case "group": group = try reader.null() ? nil : reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.key = try reader.need(key, "key")
        self.row = try reader.need(row, "row")
        self.group = group
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("key"); writer.string(key)
        writer.key("row"); writer.string(row)
        if let group { writer.key("group"); writer.string(group) }
        writer.endObject()
    }
}

/// What one tier brought.
public struct TierLine: WireValue {
    /// The tier.
    public var tier: TierId
    /// Its sums.
    public var total: TierTotal

    public init(
        tier: TierId,
        total: TierTotal
    ) {
        self.tier = tier
        self.total = total
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var total: TierTotal?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "total": total = try TierTotal(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.total = try reader.need(total, "total")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("total"); total.write(to: &writer)
        writer.endObject()
    }
}

/// The sums of one tier.
public struct TierTotal: WireValue {
    /// Pledges that have it.
    public var pledges: Int
    /// Units in those pledges.
    public var units: Int
    /// Of those, units that were refunded.
    public var refunded: Int
    /// Money for all units, at the price each was pledged at.
    public var amount: Amount

    public init(
        pledges: Int,
        units: Int,
        refunded: Int,
        amount: Amount
    ) {
        self.pledges = pledges
        self.units = units
        self.refunded = refunded
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var pledges: Int?
        var units: Int?
        var refunded: Int?
        var amount: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "pledges": pledges = try reader.integer()
            case "units": units = try reader.integer()
            case "refunded": refunded = try reader.integer()
            case "amount": amount = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.pledges = try reader.need(pledges, "pledges")
        self.units = try reader.need(units, "units")
        self.refunded = try reader.need(refunded, "refunded")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("pledges"); writer.integer(pledges)
        writer.key("units"); writer.integer(units)
        writer.key("refunded"); writer.integer(refunded)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// The part of escrow that one milestone releases.
public struct Tranche: WireValue {
    /// The milestone.
    public var milestone: MilestoneId
    /// The money.
    public var amount: Amount

    public init(
        milestone: MilestoneId,
        amount: Amount
    ) {
        self.milestone = milestone
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var milestone: MilestoneId?
        var amount: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "milestone": milestone = try MilestoneId(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.milestone = try reader.need(milestone, "milestone")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("milestone"); milestone.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// What one pledge asks for.
public struct UnitRequest: WireValue {
    /// The pledge.
    public var pledge: PledgeId
    /// Its time priority.
    public var at: Timestamp
    /// Units asked for.
    public var units: Units

    public init(
        pledge: PledgeId,
        at: Timestamp,
        units: Units
    ) {
        self.pledge = pledge
        self.at = at
        self.units = units
    }

    public init(from reader: inout WireReader) throws {
        var pledge: PledgeId?
        var at: Timestamp?
        var units: Units?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "pledge": pledge = try PledgeId(from: &reader)
            case "at": at = try Timestamp(from: &reader)
            case "units": units = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.pledge = try reader.need(pledge, "pledge")
        self.at = try reader.need(at, "at")
        self.units = try reader.need(units, "units")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("units"); writer.integer(units)
        writer.endObject()
    }
}

/// Yes, no, not before something is done, or when.
public indirect enum Verdict: WireValue {
    /// Yes.
    case allow(Allow)
    /// No.
    case deny(Deny)
    /// Only after these: a gate is not a cap, whoever passes it may go on.
    case require(Require)
    /// Then, this.
    case schedule(Schedule)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "allow": self = .allow(try Allow(from: &reader))
        case "deny": self = .deny(try Deny(from: &reader))
        case "require": self = .require(try Require(from: &reader))
        case "schedule": self = .schedule(try Schedule(from: &reader))
        default: throw reader.unknown(kind, as: "Verdict")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .allow: "allow"
        case .deny: "deny"
        case .require: "require"
        case .schedule: "schedule"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .allow(let it): it.writeMembers(to: &writer)
        case .deny(let it): it.writeMembers(to: &writer)
        case .require(let it): it.writeMembers(to: &writer)
        case .schedule(let it): it.writeMembers(to: &writer)
        }
        writer.endObject()
    }
}

extension Verdict {

    /// Yes.
    public struct Allow: Hashable, Sendable {
        /// The most that could be asked for in money, where there is a most.
        public var most: Amount?
        /// Until when, exclusive, as far as the clock decides.
        public var until: Timestamp?

        public init(
            most: Amount? = nil,
            until: Timestamp? = nil
        ) {
            self.most = most
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var most: Amount?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "most": most = try reader.null() ? nil : Amount(from: &reader)
                case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.most = most
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            if let most { writer.key("most"); most.write(to: &writer) }
            if let until { writer.key("until"); until.write(to: &writer) }
        }
    }

    /// No.
    public struct Deny: Hashable, Sendable {
        /// Path of the parameter that says no: `limits.investor`, `windows.cancel`, ...
        public var parameter: String
        /// Code of the rejection that a command would get.
        public var code: String
        /// When it is allowed, if the clock alone decides and that is still to come.
        public var from: Timestamp?
        /// The most that would be allowed, where less would be.
        public var most: Amount?

        public init(
            parameter: String,
            code: String,
            from: Timestamp? = nil,
            most: Amount? = nil
        ) {
            self.parameter = parameter
            self.code = code
            self.from = from
            self.most = most
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            var code: String?
            var from: Timestamp?
            var most: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                case "code": code = try reader.string()
                case "from": from = try reader.null() ? nil : Timestamp(from: &reader)
                case "most": most = try reader.null() ? nil : Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
            self.code = try reader.need(code, "code")
            self.from = from
            self.most = most
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
            writer.key("code"); writer.string(code)
            if let from { writer.key("from"); from.write(to: &writer) }
            if let most { writer.key("most"); most.write(to: &writer) }
        }
    }

    /// Only after these: a gate is not a cap, whoever passes it may go on.
    public struct Require: Hashable, Sendable {
        /// What is to be done first.
        public var gates: [OpenGate]

        public init(
            gates: [OpenGate]
        ) {
            self.gates = gates
        }

        public init(from reader: inout WireReader) throws {
            var gates: [OpenGate]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "gates": gates = try reader.list { try OpenGate(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.gates = try reader.need(gates, "gates")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("gates"); writer.list(gates) { $0.write(to: &$1) }
        }
    }

    /// Then, this.
    public struct Schedule: Hashable, Sendable {
        /// When.
        public var at: Timestamp
        /// What.
        public var action: Action

        public init(
            at: Timestamp,
            action: Action
        ) {
            self.at = at
            self.action = action
        }

        public init(from reader: inout WireReader) throws {
            var at: Timestamp?
            var action: Action?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "at": at = try Timestamp(from: &reader)
                case "action": action = try Action(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.at = try reader.need(at, "at")
            self.action = try reader.need(action, "action")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("at"); at.write(to: &writer)
            writer.key("action"); action.write(to: &writer)
        }
    }
}

/// A journal that stands: every entry follows from the one before, and makes the rows that are stored.
public struct Verified: WireValue {
    /// The sequence number of its last entry.
    public var seq: Int
    /// The hash of its last entry.
    public var hash: Digest32

    public init(
        seq: Int,
        hash: Digest32
    ) {
        self.seq = seq
        self.hash = hash
    }

    public init(from reader: inout WireReader) throws {
        var seq: Int?
        var hash: Digest32?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "seq": seq = try reader.integer()
            case "hash": hash = try Digest32(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.seq = try reader.need(seq, "seq")
        self.hash = try reader.need(hash, "hash")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("seq"); writer.integer(seq)
        writer.key("hash"); hash.write(to: &writer)
        writer.endObject()
    }
}

/// A violated rule.
public struct Violation: WireValue {
    /// Its stable dotted code.
    public var code: String
    /// Its number.
    public var rule: String
    /// What it says, in a sentence, for logs.
    public var reason: String
    /// What it says, as data.
    public var rejection: Rejection

    public init(
        code: String,
        rule: String,
        reason: String,
        rejection: Rejection
    ) {
        self.code = code
        self.rule = rule
        self.reason = reason
        self.rejection = rejection
    }

    public init(from reader: inout WireReader) throws {
        var code: String?
        var rule: String?
        var reason: String?
        var rejection: Rejection?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "code": code = try reader.string()
            case "rule": rule = try reader.string()
            case "reason": reason = try reader.string()
            case "rejection": rejection = try Rejection(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.code = try reader.need(code, "code")
        self.rule = try reader.need(rule, "rule")
        self.reason = try reader.need(reason, "reason")
        self.rejection = try reader.need(rejection, "rejection")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("code"); writer.string(code)
        writer.key("rule"); writer.string(rule)
        writer.key("reason"); writer.string(reason)
        writer.key("rejection"); rejection.write(to: &writer)
        writer.endObject()
    }
}

/// Who may issue a command: any one of those listed is enough.
public indirect enum Who: WireValue {
    /// Any account in good standing.
    case anyone
    /// The account that the command's subject belongs to: the backer of the pledge, the holder of the lot, the
    /// author.
    case owner
    /// The creator of the campaign.
    case creator
    /// A collaborator with this permission (the creator counts as having all).
    case collaborator(CollaboratorWho)
    /// An account that backs the campaign now.
    case backer
    /// An account that holds shares now.
    case holder
    /// A platform role.
    case platform(Platform)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "anyone": self = .anyone; try reader.onlyTag("kind")
        case "owner": self = .owner; try reader.onlyTag("kind")
        case "creator": self = .creator; try reader.onlyTag("kind")
        case "collaborator": self = .collaborator(try CollaboratorWho(from: &reader))
        case "backer": self = .backer; try reader.onlyTag("kind")
        case "holder": self = .holder; try reader.onlyTag("kind")
        case "platform": self = .platform(try Platform(from: &reader))
        default: throw reader.unknown(kind, as: "Who")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .anyone: "anyone"
        case .owner: "owner"
        case .creator: "creator"
        case .collaborator: "collaborator"
        case .backer: "backer"
        case .holder: "holder"
        case .platform: "platform"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .collaborator(let it): it.writeMembers(to: &writer)
        case .platform(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Who {

    /// A collaborator with this permission (the creator counts as having all).
    public struct CollaboratorWho: Hashable, Sendable {
        public var of: Permission

        public init(
            of: Permission
        ) {
            self.of = of
        }

        public init(from reader: inout WireReader) throws {
            var of: Permission?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "of": of = try Permission(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.of = try reader.need(of, "of")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("of"); of.write(to: &writer)
        }
    }

    /// A platform role.
    public struct Platform: Hashable, Sendable {
        public var of: Role

        public init(
            of: Role
        ) {
            self.of = of
        }

        public init(from reader: inout WireReader) throws {
            var of: Role?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "of": of = try Role(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.of = try reader.need(of, "of")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("of"); of.write(to: &writer)
        }
    }
}

/// What a count of units is worth.
public struct Worth: WireValue {
    /// The units.
    public var units: Units
    /// What they cost, in minor units, without the fraction of one.
    public var cost: Amount
    /// Their votes in one hand.
    public var votes: Int

    public init(
        units: Units,
        cost: Amount,
        votes: Int
    ) {
        self.units = units
        self.cost = cost
        self.votes = votes
    }

    public init(from reader: inout WireReader) throws {
        var units: Units?
        var cost: Amount?
        var votes: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "units": units = try reader.integer()
            case "cost": cost = try Amount(from: &reader)
            case "votes": votes = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.units = try reader.need(units, "units")
        self.cost = try reader.need(cost, "cost")
        self.votes = try reader.need(votes, "votes")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("units"); writer.integer(units)
        writer.key("cost"); cost.write(to: &writer)
        writer.key("votes"); writer.integer(votes)
        writer.endObject()
    }
}

/// The balances at the end of a year; of the last year, as far as the entries go.
public struct YearEnd: WireValue {
    /// The year.
    public var year: Int
    /// The balances.
    public var balances: Balances

    public init(
        year: Int,
        balances: Balances
    ) {
        self.year = year
        self.balances = balances
    }

    public init(from reader: inout WireReader) throws {
        var year: Int?
        var balances: Balances?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "year": year = try reader.integer()
            case "balances": balances = try Balances(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.year = try reader.need(year, "year")
        self.balances = try reader.need(balances, "balances")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("year"); writer.integer(year)
        writer.key("balances"); balances.write(to: &writer)
        writer.endObject()
    }
}
