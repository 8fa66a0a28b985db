// Written by `cargo run -p fundly-generate`: changes belong there.

/// How far allotting has come. Amounts are minor units; where shares are offered they are units of the class, but
/// for `kept` and `money`.
public indirect enum Allotting: WireValue {
    /// Adding up what is asked for.
    case counting(Counting)
    /// Finding the level: weight times `left` ÷ `weight`, and at least the minimum.
    case levelling(Levelling)
    /// Finding the remainder from which on a part is rounded up.
    case ranking(Ranking)
    /// Giving each its part.
    case sharing(Sharing)
    /// Giving each what it asks for, or what is left.
    case filling(Filling)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "counting": self = .counting(try Counting(from: &reader))
        case "levelling": self = .levelling(try Levelling(from: &reader))
        case "ranking": self = .ranking(try Ranking(from: &reader))
        case "sharing": self = .sharing(try Sharing(from: &reader))
        case "filling": self = .filling(try Filling(from: &reader))
        default: throw reader.unknown(kind, as: "Allotting")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .counting: "counting"
        case .levelling: "levelling"
        case .ranking: "ranking"
        case .sharing: "sharing"
        case .filling: "filling"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .counting(let it): it.writeMembers(to: &writer)
        case .levelling(let it): it.writeMembers(to: &writer)
        case .ranking(let it): it.writeMembers(to: &writer)
        case .sharing(let it): it.writeMembers(to: &writer)
        case .filling(let it): it.writeMembers(to: &writer)
        }
        writer.endObject()
    }
}

extension Allotting {

    /// Adding up what is asked for.
    public struct Counting: Hashable, Sendable {
        /// Money of the pledges that are kept whole.
        public var kept: Amount
        /// Money of those that can be divided.
        public var money: Amount
        /// What these ask for.
        public var asked: Amount
        /// What they get at least.
        public var least: Amount

        public init(
            kept: Amount,
            money: Amount,
            asked: Amount,
            least: Amount
        ) {
            self.kept = kept
            self.money = money
            self.asked = asked
            self.least = least
        }

        public init(from reader: inout WireReader) throws {
            var kept: Amount?
            var money: Amount?
            var asked: Amount?
            var least: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "kept": kept = try Amount(from: &reader)
                case "money": money = try Amount(from: &reader)
                case "asked": asked = try Amount(from: &reader)
                case "least": least = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.kept = try reader.need(kept, "kept")
            self.money = try reader.need(money, "money")
            self.asked = try reader.need(asked, "asked")
            self.least = try reader.need(least, "least")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("kept"); kept.write(to: &writer)
            writer.key("money"); money.write(to: &writer)
            writer.key("asked"); asked.write(to: &writer)
            writer.key("least"); least.write(to: &writer)
        }
    }

    /// Finding the level: weight times `left` ÷ `weight`, and at least the minimum.
    public struct Levelling: Hashable, Sendable {
        /// What there is in all.
        public var available: Amount
        /// What those above their minimum share, as far as it is known.
        public var left: Amount
        /// What they ask for.
        public var weight: Amount
        /// The minimums of those who are below theirs at this level, so far in this walk.
        public var held: Amount
        /// What the others ask for, so far in this walk.
        public var free: Amount

        public init(
            available: Amount,
            left: Amount,
            weight: Amount,
            held: Amount,
            free: Amount
        ) {
            self.available = available
            self.left = left
            self.weight = weight
            self.held = held
            self.free = free
        }

        public init(from reader: inout WireReader) throws {
            var available: Amount?
            var left: Amount?
            var weight: Amount?
            var held: Amount?
            var free: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "available": available = try Amount(from: &reader)
                case "left": left = try Amount(from: &reader)
                case "weight": weight = try Amount(from: &reader)
                case "held": held = try Amount(from: &reader)
                case "free": free = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.available = try reader.need(available, "available")
            self.left = try reader.need(left, "left")
            self.weight = try reader.need(weight, "weight")
            self.held = try reader.need(held, "held")
            self.free = try reader.need(free, "free")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("available"); available.write(to: &writer)
            writer.key("left"); left.write(to: &writer)
            writer.key("weight"); weight.write(to: &writer)
            writer.key("held"); held.write(to: &writer)
            writer.key("free"); free.write(to: &writer)
        }
    }

    /// Finding the remainder from which on a part is rounded up.
    public struct Ranking: Hashable, Sendable {
        /// What there is in all.
        public var available: Amount
        /// What those above their minimum share.
        public var left: Amount
        /// What they ask for.
        public var weight: Amount
        /// First remainder of the range that is looked at.
        public var from: Amount
        /// End of the range, exclusive.
        public var to: Amount
        /// Sum of the parts rounded down, so far in this walk.
        public var floors: Amount
        /// How many there are in each bucket, so far in this walk; none behind the last.
        public var counts: [Int]
        /// The largest.
        public var highest: Amount?
        /// The smallest remainder found in the range, so far in this walk.
        public var lowest: Amount?
        /// Units still to be given to the largest remainders of the range; not known in the first walk.
        public var odd: Amount?

        public init(
            available: Amount,
            left: Amount,
            weight: Amount,
            from: Amount,
            to: Amount,
            floors: Amount,
            counts: [Int],
            highest: Amount? = nil,
            lowest: Amount? = nil,
            odd: Amount? = nil
        ) {
            self.available = available
            self.left = left
            self.weight = weight
            self.from = from
            self.to = to
            self.floors = floors
            self.counts = counts
            self.highest = highest
            self.lowest = lowest
            self.odd = odd
        }

        public init(from reader: inout WireReader) throws {
            var available: Amount?
            var left: Amount?
            var weight: Amount?
            var from: Amount?
            var to: Amount?
            var floors: Amount?
            var counts: [Int]?
            var highest: Amount?
            var lowest: Amount?
            var odd: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "available": available = try Amount(from: &reader)
                case "left": left = try Amount(from: &reader)
                case "weight": weight = try Amount(from: &reader)
                case "from": from = try Amount(from: &reader)
                case "to": to = try Amount(from: &reader)
                case "floors": floors = try Amount(from: &reader)
                case "counts": counts = try reader.list { try $0.integer() }
                case "highest": highest = try reader.null() ? nil : Amount(from: &reader)
                case "lowest": lowest = try reader.null() ? nil : Amount(from: &reader)
                case "odd": odd = try reader.null() ? nil : Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.available = try reader.need(available, "available")
            self.left = try reader.need(left, "left")
            self.weight = try reader.need(weight, "weight")
            self.from = try reader.need(from, "from")
            self.to = try reader.need(to, "to")
            self.floors = try reader.need(floors, "floors")
            self.counts = try reader.need(counts, "counts")
            self.highest = highest
            self.lowest = lowest
            self.odd = odd
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("available"); available.write(to: &writer)
            writer.key("left"); left.write(to: &writer)
            writer.key("weight"); weight.write(to: &writer)
            writer.key("from"); from.write(to: &writer)
            writer.key("to"); to.write(to: &writer)
            writer.key("floors"); floors.write(to: &writer)
            writer.key("counts"); writer.list(counts) { $1.integer($0) }
            if let highest { writer.key("highest"); highest.write(to: &writer) }
            if let lowest { writer.key("lowest"); lowest.write(to: &writer) }
            if let odd { writer.key("odd"); odd.write(to: &writer) }
        }
    }

    /// Giving each its part.
    public struct Sharing: Hashable, Sendable {
        /// What those above their minimum share.
        public var left: Amount
        /// What they ask for.
        public var weight: Amount
        /// Parts with a larger remainder are rounded up.
        public var edge: Amount
        /// How many of those with exactly this one are, the earliest first.
        public var ties: Int
        /// What is not given yet.
        public var rest: Amount

        public init(
            left: Amount,
            weight: Amount,
            edge: Amount,
            ties: Int,
            rest: Amount
        ) {
            self.left = left
            self.weight = weight
            self.edge = edge
            self.ties = ties
            self.rest = rest
        }

        public init(from reader: inout WireReader) throws {
            var left: Amount?
            var weight: Amount?
            var edge: Amount?
            var ties: Int?
            var rest: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "left": left = try Amount(from: &reader)
                case "weight": weight = try Amount(from: &reader)
                case "edge": edge = try Amount(from: &reader)
                case "ties": ties = try reader.integer()
                case "rest": rest = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.left = try reader.need(left, "left")
            self.weight = try reader.need(weight, "weight")
            self.edge = try reader.need(edge, "edge")
            self.ties = try reader.need(ties, "ties")
            self.rest = try reader.need(rest, "rest")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("left"); left.write(to: &writer)
            writer.key("weight"); weight.write(to: &writer)
            writer.key("edge"); edge.write(to: &writer)
            writer.key("ties"); writer.integer(ties)
            writer.key("rest"); rest.write(to: &writer)
        }
    }

    /// Giving each what it asks for, or what is left.
    public struct Filling: Hashable, Sendable {
        /// Whether there is not enough for every minimum, so that only minimums are given.
        public var leastOnly: Bool
        /// What is not given yet, beside the minimums where these are sure.
        public var rest: Amount

        public init(
            leastOnly: Bool,
            rest: Amount
        ) {
            self.leastOnly = leastOnly
            self.rest = rest
        }

        public init(from reader: inout WireReader) throws {
            var leastOnly: Bool?
            var rest: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "leastOnly": leastOnly = try reader.flag()
                case "rest": rest = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.leastOnly = try reader.need(leastOnly, "leastOnly")
            self.rest = try reader.need(rest, "rest")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("leastOnly"); writer.flag(leastOnly)
            writer.key("rest"); rest.write(to: &writer)
        }
    }
}

/// One answer of a survey.
public struct Answer: WireValue {
    /// The question.
    public var question: FundlyLabel
    /// The answer.
    public var answer: Note

    public init(
        question: FundlyLabel,
        answer: Note
    ) {
        self.question = question
        self.answer = answer
    }

    public init(from reader: inout WireReader) throws {
        var question: FundlyLabel?
        var answer: Note?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "question": question = try FundlyLabel(from: &reader)
            case "answer": answer = try Note(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.question = try reader.need(question, "question")
        self.answer = try reader.need(answer, "answer")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("question"); question.write(to: &writer)
        writer.key("answer"); answer.write(to: &writer)
        writer.endObject()
    }
}

/// What one account has with one campaign: for per-backer limits and the count of backers.
public struct Backer: WireValue {
    /// The account.
    public var account: AccountId
    /// Its pledges that count as committed.
    public var pledges: Int
    /// Money of those pledges.
    public var committed: Amount
    /// Money of its pledges that wait for their first payment.
    public var pending: Amount
    /// Reward units it holds by tier.
    public var tiers: [TierCount]
    /// Barred from further pledges (after a lost dispute).
    public var barred: Bool

    public init(
        account: AccountId,
        pledges: Int,
        committed: Amount,
        pending: Amount,
        tiers: [TierCount],
        barred: Bool
    ) {
        self.account = account
        self.pledges = pledges
        self.committed = committed
        self.pending = pending
        self.tiers = tiers
        self.barred = barred
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var pledges: Int?
        var committed: Amount?
        var pending: Amount?
        var tiers: [TierCount]?
        var barred: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "pledges": pledges = try reader.integer()
            case "committed": committed = try Amount(from: &reader)
            case "pending": pending = try Amount(from: &reader)
            case "tiers": tiers = try reader.list { try TierCount(from: &$0) }
            case "barred": barred = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.pledges = try reader.need(pledges, "pledges")
        self.committed = try reader.need(committed, "committed")
        self.pending = try reader.need(pending, "pending")
        self.tiers = try reader.need(tiers, "tiers")
        self.barred = try reader.need(barred, "barred")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("pledges"); writer.integer(pledges)
        writer.key("committed"); committed.write(to: &writer)
        writer.key("pending"); pending.write(to: &writer)
        writer.key("tiers"); writer.list(tiers) { $0.write(to: &$1) }
        writer.key("barred"); writer.flag(barred)
        writer.endObject()
    }
}

/// The balance of every account, in minor units.
public struct Balances: WireValue {
    public var backers: Amount
    public var escrow: Amount
    public var payable: Amount
    public var reserve: Amount
    public var platformFee: Amount
    public var processorFee: Amount
    public var refundsPayable: Amount
    public var payoutsPayable: Amount
    public var disputed: Amount
    public var unapplied: Amount
    public var paidOut: Amount

    public init(
        backers: Amount,
        escrow: Amount,
        payable: Amount,
        reserve: Amount,
        platformFee: Amount,
        processorFee: Amount,
        refundsPayable: Amount,
        payoutsPayable: Amount,
        disputed: Amount,
        unapplied: Amount,
        paidOut: Amount
    ) {
        self.backers = backers
        self.escrow = escrow
        self.payable = payable
        self.reserve = reserve
        self.platformFee = platformFee
        self.processorFee = processorFee
        self.refundsPayable = refundsPayable
        self.payoutsPayable = payoutsPayable
        self.disputed = disputed
        self.unapplied = unapplied
        self.paidOut = paidOut
    }

    public init(from reader: inout WireReader) throws {
        var backers: Amount?
        var escrow: Amount?
        var payable: Amount?
        var reserve: Amount?
        var platformFee: Amount?
        var processorFee: Amount?
        var refundsPayable: Amount?
        var payoutsPayable: Amount?
        var disputed: Amount?
        var unapplied: Amount?
        var paidOut: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "backers": backers = try Amount(from: &reader)
            case "escrow": escrow = try Amount(from: &reader)
            case "payable": payable = try Amount(from: &reader)
            case "reserve": reserve = try Amount(from: &reader)
            case "platformFee": platformFee = try Amount(from: &reader)
            case "processorFee": processorFee = try Amount(from: &reader)
            case "refundsPayable": refundsPayable = try Amount(from: &reader)
            case "payoutsPayable": payoutsPayable = try Amount(from: &reader)
            case "disputed": disputed = try Amount(from: &reader)
            case "unapplied": unapplied = try Amount(from: &reader)
            case "paidOut": paidOut = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.backers = try reader.need(backers, "backers")
        self.escrow = try reader.need(escrow, "escrow")
        self.payable = try reader.need(payable, "payable")
        self.reserve = try reader.need(reserve, "reserve")
        self.platformFee = try reader.need(platformFee, "platformFee")
        self.processorFee = try reader.need(processorFee, "processorFee")
        self.refundsPayable = try reader.need(refundsPayable, "refundsPayable")
        self.payoutsPayable = try reader.need(payoutsPayable, "payoutsPayable")
        self.disputed = try reader.need(disputed, "disputed")
        self.unapplied = try reader.need(unapplied, "unapplied")
        self.paidOut = try reader.need(paidOut, "paidOut")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("backers"); backers.write(to: &writer)
        writer.key("escrow"); escrow.write(to: &writer)
        writer.key("payable"); payable.write(to: &writer)
        writer.key("reserve"); reserve.write(to: &writer)
        writer.key("platformFee"); platformFee.write(to: &writer)
        writer.key("processorFee"); processorFee.write(to: &writer)
        writer.key("refundsPayable"); refundsPayable.write(to: &writer)
        writer.key("payoutsPayable"); payoutsPayable.write(to: &writer)
        writer.key("disputed"); disputed.write(to: &writer)
        writer.key("unapplied"); unapplied.write(to: &writer)
        writer.key("paidOut"); paidOut.write(to: &writer)
        writer.endObject()
    }
}

/// One account's ballot. It may be changed until voting closes.
public struct Ballot: WireValue {
    /// The proposal.
    public var proposal: ProposalId
    /// Who voted.
    public var voter: AccountId
    /// How.
    public var choice: Choice
    /// With how many votes: those at the record date that no dispute had frozen or taken when it was cast.
    public var weight: Int
    /// When.
    public var castAt: Timestamp

    public init(
        proposal: ProposalId,
        voter: AccountId,
        choice: Choice,
        weight: Int,
        castAt: Timestamp
    ) {
        self.proposal = proposal
        self.voter = voter
        self.choice = choice
        self.weight = weight
        self.castAt = castAt
    }

    public init(from reader: inout WireReader) throws {
        var proposal: ProposalId?
        var voter: AccountId?
        var choice: Choice?
        var weight: Int?
        var castAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "proposal": proposal = try ProposalId(from: &reader)
            case "voter": voter = try AccountId(from: &reader)
            case "choice": choice = try Choice(from: &reader)
            case "weight": weight = try reader.integer()
            case "castAt": castAt = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.proposal = try reader.need(proposal, "proposal")
        self.voter = try reader.need(voter, "voter")
        self.choice = try reader.need(choice, "choice")
        self.weight = try reader.need(weight, "weight")
        self.castAt = try reader.need(castAt, "castAt")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("proposal"); proposal.write(to: &writer)
        writer.key("voter"); voter.write(to: &writer)
        writer.key("choice"); choice.write(to: &writer)
        writer.key("weight"); writer.integer(weight)
        writer.key("castAt"); castAt.write(to: &writer)
        writer.endObject()
    }
}

/// The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every command, so it stays
/// small.
public struct Campaign: WireValue {
    /// The campaign.
    public var id: CampaignId
    /// Who runs it and receives the money.
    public var creator: AccountId
    /// The one currency of everything inside.
    public var currency: Currency
    /// What has been recorded of its life; `Campaign::phase_at` adds what time has made true since.
    public var stage: Stage
    /// Suspended by a moderator: nothing moves until it is resumed.
    public var suspended: Bool
    /// When it was created.
    public var createdAt: Timestamp
    /// The moment of the last command; time never runs backwards from here (R-TIME-3).
    public var updatedAt: Timestamp
    /// Whether the second round of two-round funding is open, or was.
    public var secondRound: Bool
    /// How often the deadline was moved.
    public var deadlineChanges: Int
    /// Sequence number of the last journal entry; also the version that guards every commit.
    public var seq: Int
    /// Hash of the last journal entry.
    public var hash: Digest32
    /// Sums over all pledges.
    public var totals: Totals
    /// Balances of the double-entry accounts.
    public var balances: Balances
    /// Share classes, in the order in which they were added.
    public var classes: [ClassId]
    /// Next certificate number of a lot.
    public var nextCertificate: Int
    /// Reward tiers and add-ons, ended ones included.
    public var tiers: Int
    /// Milestones in the order they were added, at most `limits::MILESTONES_MAX`.
    public var milestones: [MilestoneId]
    /// Escrow released so far, what is held back of it included: the base of the holdback.
    public var released: Amount
    /// A material change whose confirmations are awaited.
    public var change: ChangeNotice?
    /// When funding was closed by a settle step: the grace of payments counts from here.
    public var closedAt: Timestamp?
    /// When collecting begins after a cooling-off, while it has not begun.
    public var collectAt: Timestamp?
    /// When pledging ends; none for an open-ended campaign.
    public var deadline: Timestamp?
    /// When reminders of failed payments are due next.
    public var dunAt: Timestamp?
    /// When instalments are due next.
    public var instalmentsAt: Timestamp?
    /// When late pledges end, where the policy allows them after success.
    public var lateUntil: Timestamp?
    /// When pledging opens, once approved.
    public var opens: Timestamp?
    /// The deadline before an early close was announced: it stands again if the goal is not kept until the new one.
    public var originalDeadline: Timestamp?
    /// Until when the reserve is held; none before success.
    public var reserveUntil: Timestamp?
    /// Work over many pledges that is under way.
    public var settlement: Settlement?

    public init(
        id: CampaignId,
        creator: AccountId,
        currency: Currency,
        stage: Stage,
        suspended: Bool,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        secondRound: Bool,
        deadlineChanges: Int,
        seq: Int,
        hash: Digest32,
        totals: Totals,
        balances: Balances,
        classes: [ClassId],
        nextCertificate: Int,
        tiers: Int,
        milestones: [MilestoneId],
        released: Amount,
        change: ChangeNotice? = nil,
        closedAt: Timestamp? = nil,
        collectAt: Timestamp? = nil,
        deadline: Timestamp? = nil,
        dunAt: Timestamp? = nil,
        instalmentsAt: Timestamp? = nil,
        lateUntil: Timestamp? = nil,
        opens: Timestamp? = nil,
        originalDeadline: Timestamp? = nil,
        reserveUntil: Timestamp? = nil,
        settlement: Settlement? = nil
    ) {
        self.id = id
        self.creator = creator
        self.currency = currency
        self.stage = stage
        self.suspended = suspended
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.secondRound = secondRound
        self.deadlineChanges = deadlineChanges
        self.seq = seq
        self.hash = hash
        self.totals = totals
        self.balances = balances
        self.classes = classes
        self.nextCertificate = nextCertificate
        self.tiers = tiers
        self.milestones = milestones
        self.released = released
        self.change = change
        self.closedAt = closedAt
        self.collectAt = collectAt
        self.deadline = deadline
        self.dunAt = dunAt
        self.instalmentsAt = instalmentsAt
        self.lateUntil = lateUntil
        self.opens = opens
        self.originalDeadline = originalDeadline
        self.reserveUntil = reserveUntil
        self.settlement = settlement
    }

    public init(from reader: inout WireReader) throws {
        var id: CampaignId?
        var creator: AccountId?
        var currency: Currency?
        var stage: Stage?
        var suspended: Bool?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var secondRound: Bool?
        var deadlineChanges: Int?
        var seq: Int?
        var hash: Digest32?
        var totals: Totals?
        var balances: Balances?
        var classes: [ClassId]?
        var nextCertificate: Int?
        var tiers: Int?
        var milestones: [MilestoneId]?
        var released: Amount?
        var change: ChangeNotice?
        var closedAt: Timestamp?
        var collectAt: Timestamp?
        var deadline: Timestamp?
        var dunAt: Timestamp?
        var instalmentsAt: Timestamp?
        var lateUntil: Timestamp?
        var opens: Timestamp?
        var originalDeadline: Timestamp?
        var reserveUntil: Timestamp?
        var settlement: Settlement?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try CampaignId(from: &reader)
            case "creator": creator = try AccountId(from: &reader)
            case "currency": currency = try Currency(from: &reader)
            case "stage": stage = try Stage(from: &reader)
            case "suspended": suspended = try reader.flag()
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "updatedAt": updatedAt = try Timestamp(from: &reader)
            case "secondRound": secondRound = try reader.flag()
            case "deadlineChanges": deadlineChanges = try reader.integer()
            case "seq": seq = try reader.integer()
            case "hash": hash = try Digest32(from: &reader)
            case "totals": totals = try Totals(from: &reader)
            case "balances": balances = try Balances(from: &reader)
            case "classes": classes = try reader.list { try ClassId(from: &$0) }
            case "nextCertificate": nextCertificate = try reader.integer()
            case "tiers": tiers = try reader.integer()
            case "milestones": milestones = try reader.list { try MilestoneId(from: &$0) }
            case "released": released = try Amount(from: &reader)
            case "change": change = try reader.null() ? nil : ChangeNotice(from: &reader)
            case "closedAt": closedAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "collectAt": collectAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
            case "dunAt": dunAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "instalmentsAt": instalmentsAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "lateUntil": lateUntil = try reader.null() ? nil : Timestamp(from: &reader)
            case "opens": opens = try reader.null() ? nil : Timestamp(from: &reader)
            case "originalDeadline": originalDeadline = try reader.null() ? nil : Timestamp(from: &reader)
            case "reserveUntil": reserveUntil = try reader.null() ? nil : Timestamp(from: &reader)
            case "settlement": settlement = try reader.null() ? nil : Settlement(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.creator = try reader.need(creator, "creator")
        self.currency = try reader.need(currency, "currency")
        self.stage = try reader.need(stage, "stage")
        self.suspended = try reader.need(suspended, "suspended")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.updatedAt = try reader.need(updatedAt, "updatedAt")
        self.secondRound = try reader.need(secondRound, "secondRound")
        self.deadlineChanges = try reader.need(deadlineChanges, "deadlineChanges")
        self.seq = try reader.need(seq, "seq")
        self.hash = try reader.need(hash, "hash")
        self.totals = try reader.need(totals, "totals")
        self.balances = try reader.need(balances, "balances")
        self.classes = try reader.need(classes, "classes")
        self.nextCertificate = try reader.need(nextCertificate, "nextCertificate")
        self.tiers = try reader.need(tiers, "tiers")
        self.milestones = try reader.need(milestones, "milestones")
        self.released = try reader.need(released, "released")
        self.change = change
        self.closedAt = closedAt
        self.collectAt = collectAt
        self.deadline = deadline
        self.dunAt = dunAt
        self.instalmentsAt = instalmentsAt
        self.lateUntil = lateUntil
        self.opens = opens
        self.originalDeadline = originalDeadline
        self.reserveUntil = reserveUntil
        self.settlement = settlement
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("creator"); creator.write(to: &writer)
        writer.key("currency"); currency.write(to: &writer)
        writer.key("stage"); stage.write(to: &writer)
        writer.key("suspended"); writer.flag(suspended)
        writer.key("createdAt"); createdAt.write(to: &writer)
        writer.key("updatedAt"); updatedAt.write(to: &writer)
        writer.key("secondRound"); writer.flag(secondRound)
        writer.key("deadlineChanges"); writer.integer(deadlineChanges)
        writer.key("seq"); writer.integer(seq)
        writer.key("hash"); hash.write(to: &writer)
        writer.key("totals"); totals.write(to: &writer)
        writer.key("balances"); balances.write(to: &writer)
        writer.key("classes"); writer.list(classes) { $0.write(to: &$1) }
        writer.key("nextCertificate"); writer.integer(nextCertificate)
        writer.key("tiers"); writer.integer(tiers)
        writer.key("milestones"); writer.list(milestones) { $0.write(to: &$1) }
        writer.key("released"); released.write(to: &writer)
        if let change { writer.key("change"); change.write(to: &writer) }
        if let closedAt { writer.key("closedAt"); closedAt.write(to: &writer) }
        if let collectAt { writer.key("collectAt"); collectAt.write(to: &writer) }
        if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        if let dunAt { writer.key("dunAt"); dunAt.write(to: &writer) }
        if let instalmentsAt { writer.key("instalmentsAt"); instalmentsAt.write(to: &writer) }
        if let lateUntil { writer.key("lateUntil"); lateUntil.write(to: &writer) }
        if let opens { writer.key("opens"); opens.write(to: &writer) }
        if let originalDeadline { writer.key("originalDeadline"); originalDeadline.write(to: &writer) }
        if let reserveUntil { writer.key("reserveUntil"); reserveUntil.write(to: &writer) }
        if let settlement { writer.key("settlement"); settlement.write(to: &writer) }
        writer.endObject()
    }
}

/// A material change of which backers were told.
public struct ChangeNotice: WireValue {
    /// When they were told: pledges that were placed or changed later know of it.
    public var at: Timestamp
    /// Until when they may confirm.
    public var until: Timestamp

    public init(
        at: Timestamp,
        until: Timestamp
    ) {
        self.at = at
        self.until = until
    }

    public init(from reader: inout WireReader) throws {
        var at: Timestamp?
        var until: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "at": at = try Timestamp(from: &reader)
            case "until": until = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.at = try reader.need(at, "at")
        self.until = try reader.need(until, "until")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("at"); at.write(to: &writer)
        writer.key("until"); until.write(to: &writer)
        writer.endObject()
    }
}

/// What an account held from a moment on, so that past weight is exact. Account `AccountId::EVERYONE` keeps the sum
/// of the whole register.
public struct Checkpoint: WireValue {
    /// Whose.
    public var account: AccountId
    /// From when on.
    public var at: Timestamp
    /// Holdings by class.
    public var holdings: [Holding]
    /// Votes of those holdings that are not frozen, by the classes' votes per share then.
    public var votes: Int
    /// Votes that had left by transfer or refund by then; 0 for the whole register.
    public var parted: Int

    public init(
        account: AccountId,
        at: Timestamp,
        holdings: [Holding],
        votes: Int,
        parted: Int
    ) {
        self.account = account
        self.at = at
        self.holdings = holdings
        self.votes = votes
        self.parted = parted
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var at: Timestamp?
        var holdings: [Holding]?
        var votes: Int?
        var parted: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "at": at = try Timestamp(from: &reader)
            case "holdings": holdings = try reader.list { try Holding(from: &$0) }
            case "votes": votes = try reader.integer()
            case "parted": parted = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.at = try reader.need(at, "at")
        self.holdings = try reader.need(holdings, "holdings")
        self.votes = try reader.need(votes, "votes")
        self.parted = try reader.need(parted, "parted")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("at"); at.write(to: &writer)
        writer.key("holdings"); writer.list(holdings) { $0.write(to: &$1) }
        writer.key("votes"); writer.integer(votes)
        writer.key("parted"); writer.integer(parted)
        writer.endObject()
    }
}

/// A share class.
public struct FundlyClass: WireValue {
    /// The class.
    public var id: ClassId
    /// Its terms.
    public var terms: ClassTerms
    /// Units outstanding: issued less cancelled. Always the sum of all holdings (R-SHARE-3).
    public var issued: Units
    /// Of those, frozen by disputes.
    public var frozen: Units
    /// Votes of all holders of the class: the sum of what each one has, fractions dropped holder by holder
    /// (R-SHARE-20).
    public var votes: Int
    /// Units granted from the creator's reserve.
    public var granted: Units
    /// Holders with at least one unit.
    public var holders: Int

    public init(
        id: ClassId,
        terms: ClassTerms,
        issued: Units,
        frozen: Units,
        votes: Int,
        granted: Units,
        holders: Int
    ) {
        self.id = id
        self.terms = terms
        self.issued = issued
        self.frozen = frozen
        self.votes = votes
        self.granted = granted
        self.holders = holders
    }

    public init(from reader: inout WireReader) throws {
        var id: ClassId?
        var terms: ClassTerms?
        var issued: Units?
        var frozen: Units?
        var votes: Int?
        var granted: Units?
        var holders: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try ClassId(from: &reader)
            case "terms": terms = try ClassTerms(from: &reader)
            case "issued": issued = try reader.integer()
            case "frozen": frozen = try reader.integer()
            case "votes": votes = try reader.integer()
            case "granted": granted = try reader.integer()
            case "holders": holders = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.terms = try reader.need(terms, "terms")
        self.issued = try reader.need(issued, "issued")
        self.frozen = try reader.need(frozen, "frozen")
        self.votes = try reader.need(votes, "votes")
        self.granted = try reader.need(granted, "granted")
        self.holders = try reader.need(holders, "holders")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("terms"); terms.write(to: &writer)
        writer.key("issued"); writer.integer(issued)
        writer.key("frozen"); writer.integer(frozen)
        writer.key("votes"); writer.integer(votes)
        writer.key("granted"); writer.integer(granted)
        writer.key("holders"); writer.integer(holders)
        writer.endObject()
    }
}

/// The terms of a share class.
public struct ClassTerms: WireValue {
    /// Name.
    public var name: FundlyLabel
    /// Votes of one whole share; 0 for a class without votes.
    public var votesPerShare: Int
    /// Price of one whole share; locked once the campaign is live.
    public var price: Money
    /// Most units that may ever be issued at a time.
    public var authorised: Units
    /// Whether lots may be transferred at all.
    public var transferable: Bool
    /// How long after issue a lot may not be transferred.
    public var lockUp: FundlySpan
    /// Fewest units that a pledge, a grant or a part of a divided lot may come to (R-SHARE-17).
    public var minimumLot: Units?
    /// Decimals of a share that are counted: 0 for whole shares, up to 6.
    public var precision: Int
    /// Units set aside for the creator.
    public var reserved: Units

    public init(
        name: FundlyLabel,
        votesPerShare: Int,
        price: Money,
        authorised: Units,
        transferable: Bool,
        lockUp: FundlySpan = "0d",
        minimumLot: Units? = nil,
        precision: Int = 0,
        reserved: Units = 0
    ) {
        self.name = name
        self.votesPerShare = votesPerShare
        self.price = price
        self.authorised = authorised
        self.transferable = transferable
        self.lockUp = lockUp
        self.minimumLot = minimumLot
        self.precision = precision
        self.reserved = reserved
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var votesPerShare: Int?
        var price: Money?
        var authorised: Units?
        var transferable: Bool?
        var lockUp: FundlySpan?
        var minimumLot: Units?
        var precision: Int?
        var reserved: Units?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "votesPerShare": votesPerShare = try reader.integer()
            case "price": price = try Money(from: &reader)
            case "authorised": authorised = try reader.integer()
            case "transferable": transferable = try reader.flag()
            case "lockUp": lockUp = try FundlySpan(from: &reader)
            case "minimumLot": minimumLot = try reader.null() ? nil : reader.integer()
            case "precision": precision = try reader.integer()
            case "reserved": reserved = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.votesPerShare = try reader.need(votesPerShare, "votesPerShare")
        self.price = try reader.need(price, "price")
        self.authorised = try reader.need(authorised, "authorised")
        self.transferable = try reader.need(transferable, "transferable")
        self.lockUp = lockUp ?? "0d"
        self.minimumLot = minimumLot
        self.precision = precision ?? 0
        self.reserved = reserved ?? 0
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("votesPerShare"); writer.integer(votesPerShare)
        writer.key("price"); price.write(to: &writer)
        writer.key("authorised"); writer.integer(authorised)
        writer.key("transferable"); writer.flag(transferable)
        if lockUp != "0d" { writer.key("lockUp"); lockUp.write(to: &writer) }
        if let minimumLot { writer.key("minimumLot"); writer.integer(minimumLot) }
        if precision != 0 { writer.key("precision"); writer.integer(precision) }
        if reserved != 0 { writer.key("reserved"); writer.integer(reserved) }
        writer.endObject()
    }
}

/// Money of a pledge that cleared while an amount was being given back over all pledges (R-REFUND-9).
public struct ClearedDuring: WireValue {
    /// Which plan it was, by its `settlement::Plan::GiveBack` `seq`.
    public var plan: Int
    /// The money, without the tip.
    public var amount: Amount

    public init(
        plan: Int,
        amount: Amount
    ) {
        self.plan = plan
        self.amount = amount
    }

    public init(from reader: inout WireReader) throws {
        var plan: Int?
        var amount: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "plan": plan = try reader.integer()
            case "amount": amount = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.plan = try reader.need(plan, "plan")
        self.amount = try reader.need(amount, "amount")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("plan"); writer.integer(plan)
        writer.key("amount"); amount.write(to: &writer)
        writer.endObject()
    }
}

/// One collaborator.
public struct Collaborator: WireValue {
    /// The account.
    public var account: AccountId
    /// What it may do.
    public var permissions: [Permission]

    public init(
        account: AccountId,
        permissions: [Permission]
    ) {
        self.account = account
        self.permissions = permissions
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var permissions: [Permission]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "permissions": permissions = try reader.list { try Permission(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.permissions = try reader.need(permissions, "permissions")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("permissions"); writer.list(permissions) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// A comment. Earlier wordings are in the journal.
public struct Comment: WireValue {
    /// The comment.
    public var id: CommentId
    /// Who wrote it.
    public var author: AccountId
    /// Whether the author is the creator.
    public var byCreator: Bool
    /// The text.
    public var text: Note
    /// When it was written.
    public var createdAt: Timestamp
    /// How often it was edited.
    public var edits: Int
    /// When it was last edited.
    public var editedAt: Timestamp?
    /// By whom and why it is hidden, if it is.
    public var hidden: Hidden?
    /// The comment it answers.
    public var replyTo: CommentId?

    public init(
        id: CommentId,
        author: AccountId,
        byCreator: Bool,
        text: Note,
        createdAt: Timestamp,
        edits: Int,
        editedAt: Timestamp? = nil,
        hidden: Hidden? = nil,
        replyTo: CommentId? = nil
    ) {
        self.id = id
        self.author = author
        self.byCreator = byCreator
        self.text = text
        self.createdAt = createdAt
        self.edits = edits
        self.editedAt = editedAt
        self.hidden = hidden
        self.replyTo = replyTo
    }

    public init(from reader: inout WireReader) throws {
        var id: CommentId?
        var author: AccountId?
        var byCreator: Bool?
        var text: Note?
        var createdAt: Timestamp?
        var edits: Int?
        var editedAt: Timestamp?
        var hidden: Hidden?
        var replyTo: CommentId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try CommentId(from: &reader)
            case "author": author = try AccountId(from: &reader)
            case "byCreator": byCreator = try reader.flag()
            case "text": text = try Note(from: &reader)
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "edits": edits = try reader.integer()
            case "editedAt": editedAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "hidden": hidden = try reader.null() ? nil : Hidden(from: &reader)
            case "replyTo": replyTo = try reader.null() ? nil : CommentId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.author = try reader.need(author, "author")
        self.byCreator = try reader.need(byCreator, "byCreator")
        self.text = try reader.need(text, "text")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.edits = try reader.need(edits, "edits")
        self.editedAt = editedAt
        self.hidden = hidden
        self.replyTo = replyTo
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("author"); author.write(to: &writer)
        writer.key("byCreator"); writer.flag(byCreator)
        writer.key("text"); text.write(to: &writer)
        writer.key("createdAt"); createdAt.write(to: &writer)
        writer.key("edits"); writer.integer(edits)
        if let editedAt { writer.key("editedAt"); editedAt.write(to: &writer) }
        if let hidden { writer.key("hidden"); hidden.write(to: &writer) }
        if let replyTo { writer.key("replyTo"); replyTo.write(to: &writer) }
        writer.endObject()
    }
}

/// Who bore the money that a bank took, in cover order (R-DISPUTE-3): the reserve is there for this; then what the
/// creator could draw on; then escrow; the platform for what the campaign lacks, for tips, and for what the bank
/// took in error.
public struct Cover: WireValue {
    /// From the reserve.
    public var reserve: Amount
    /// From what the creator had coming.
    public var payable: Amount
    /// From escrow.
    public var escrow: Amount
    /// From the platform.
    public var platform: Amount

    public init(
        reserve: Amount,
        payable: Amount,
        escrow: Amount,
        platform: Amount
    ) {
        self.reserve = reserve
        self.payable = payable
        self.escrow = escrow
        self.platform = platform
    }

    public init(from reader: inout WireReader) throws {
        var reserve: Amount?
        var payable: Amount?
        var escrow: Amount?
        var platform: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "reserve": reserve = try Amount(from: &reader)
            case "payable": payable = try Amount(from: &reader)
            case "escrow": escrow = try Amount(from: &reader)
            case "platform": platform = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.reserve = try reader.need(reserve, "reserve")
        self.payable = try reader.need(payable, "payable")
        self.escrow = try reader.need(escrow, "escrow")
        self.platform = try reader.need(platform, "platform")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("reserve"); reserve.write(to: &writer)
        writer.key("payable"); payable.write(to: &writer)
        writer.key("escrow"); escrow.write(to: &writer)
        writer.key("platform"); platform.write(to: &writer)
        writer.endObject()
    }
}

/// One dispute over one pledge.
public struct Dispute: WireValue {
    /// The dispute; derived from the gateway's reference, so the same dispute never opens twice.
    public var id: DisputeId
    /// The gateway's reference.
    public var providerRef: Reference
    /// The pledge.
    public var pledge: PledgeId
    /// Money that the bank took; zero while it only warns or asks.
    public var amount: Amount
    /// Of that, money of the pledge that had not been given back: more than this the bank took in error, and the
    /// platform bears it.
    public var ofPledge: Amount
    /// Fees the processor takes for it.
    public var fees: DisputeFees
    /// Where it stands.
    public var state: DisputeState
    /// Share units frozen when it was opened.
    public var frozen: Units
    /// Where the money was taken from.
    public var cover: Cover
    /// When it was first heard of.
    public var openedAt: Timestamp
    /// When it was decided.
    public var closedAt: Timestamp?
    /// Evidence that was sent.
    public var evidence: Note?

    public init(
        id: DisputeId,
        providerRef: Reference,
        pledge: PledgeId,
        amount: Amount,
        ofPledge: Amount,
        fees: DisputeFees,
        state: DisputeState,
        frozen: Units,
        cover: Cover,
        openedAt: Timestamp,
        closedAt: Timestamp? = nil,
        evidence: Note? = nil
    ) {
        self.id = id
        self.providerRef = providerRef
        self.pledge = pledge
        self.amount = amount
        self.ofPledge = ofPledge
        self.fees = fees
        self.state = state
        self.frozen = frozen
        self.cover = cover
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.evidence = evidence
    }

    public init(from reader: inout WireReader) throws {
        var id: DisputeId?
        var providerRef: Reference?
        var pledge: PledgeId?
        var amount: Amount?
        var ofPledge: Amount?
        var fees: DisputeFees?
        var state: DisputeState?
        var frozen: Units?
        var cover: Cover?
        var openedAt: Timestamp?
        var closedAt: Timestamp?
        var evidence: Note?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try DisputeId(from: &reader)
            case "providerRef": providerRef = try Reference(from: &reader)
            case "pledge": pledge = try PledgeId(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "ofPledge": ofPledge = try Amount(from: &reader)
            case "fees": fees = try DisputeFees(from: &reader)
            case "state": state = try DisputeState(from: &reader)
            case "frozen": frozen = try reader.integer()
            case "cover": cover = try Cover(from: &reader)
            case "openedAt": openedAt = try Timestamp(from: &reader)
            case "closedAt": closedAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "evidence": evidence = try reader.null() ? nil : Note(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.providerRef = try reader.need(providerRef, "providerRef")
        self.pledge = try reader.need(pledge, "pledge")
        self.amount = try reader.need(amount, "amount")
        self.ofPledge = try reader.need(ofPledge, "ofPledge")
        self.fees = try reader.need(fees, "fees")
        self.state = try reader.need(state, "state")
        self.frozen = try reader.need(frozen, "frozen")
        self.cover = try reader.need(cover, "cover")
        self.openedAt = try reader.need(openedAt, "openedAt")
        self.closedAt = closedAt
        self.evidence = evidence
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("providerRef"); providerRef.write(to: &writer)
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("ofPledge"); ofPledge.write(to: &writer)
        writer.key("fees"); fees.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("frozen"); writer.integer(frozen)
        writer.key("cover"); cover.write(to: &writer)
        writer.key("openedAt"); openedAt.write(to: &writer)
        if let closedAt { writer.key("closedAt"); closedAt.write(to: &writer) }
        if let evidence { writer.key("evidence"); evidence.write(to: &writer) }
        writer.endObject()
    }
}

/// Fees the processor takes for a dispute, each booked once, whenever it is reported first. The platform bears
/// them.
public struct DisputeFees: WireValue {
    /// For countering it.
    public var countering: Amount?
    /// For receiving it.
    public var opening: Amount?
    /// Given back when it was won.
    public var returned: Amount?

    public init(
        countering: Amount? = nil,
        opening: Amount? = nil,
        returned: Amount? = nil
    ) {
        self.countering = countering
        self.opening = opening
        self.returned = returned
    }

    public init(from reader: inout WireReader) throws {
        var countering: Amount?
        var opening: Amount?
        var returned: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "countering": countering = try reader.null() ? nil : Amount(from: &reader)
            case "opening": opening = try reader.null() ? nil : Amount(from: &reader)
            case "returned": returned = try reader.null() ? nil : Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.countering = countering
        self.opening = opening
        self.returned = returned
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let countering { writer.key("countering"); countering.write(to: &writer) }
        if let opening { writer.key("opening"); opening.write(to: &writer) }
        if let returned { writer.key("returned"); returned.write(to: &writer) }
        writer.endObject()
    }
}

/// The state of dunning for a payment in error.
public struct Dunning: WireValue {
    /// When the payment first failed after funding closed.
    public var since: Timestamp
    /// Reminders sent.
    public var reminders: Int
    /// When the next reminder is due.
    public var nextAt: Timestamp
    /// When the pledge is dropped.
    public var until: Timestamp
    /// Whether the automatic final try was made.
    public var finalTry: Bool

    public init(
        since: Timestamp,
        reminders: Int,
        nextAt: Timestamp,
        until: Timestamp,
        finalTry: Bool
    ) {
        self.since = since
        self.reminders = reminders
        self.nextAt = nextAt
        self.until = until
        self.finalTry = finalTry
    }

    public init(from reader: inout WireReader) throws {
        var since: Timestamp?
        var reminders: Int?
        var nextAt: Timestamp?
        var until: Timestamp?
        var finalTry: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "since": since = try Timestamp(from: &reader)
            case "reminders": reminders = try reader.integer()
            case "nextAt": nextAt = try Timestamp(from: &reader)
            case "until": until = try Timestamp(from: &reader)
            case "finalTry": finalTry = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.since = try reader.need(since, "since")
        self.reminders = try reader.need(reminders, "reminders")
        self.nextAt = try reader.need(nextAt, "nextAt")
        self.until = try reader.need(until, "until")
        self.finalTry = try reader.need(finalTry, "finalTry")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("since"); since.write(to: &writer)
        writer.key("reminders"); writer.integer(reminders)
        writer.key("nextAt"); nextAt.write(to: &writer)
        writer.key("until"); until.write(to: &writer)
        writer.key("finalTry"); writer.flag(finalTry)
        writer.endObject()
    }
}

/// A part of a spread.
public struct Emphasis: WireValue {
    /// The feature.
    public var feature: FeatureId
    /// Its part, relative to the other parts.
    public var parts: Int
    /// Votes that this part carries now.
    public var votes: Int

    public init(
        feature: FeatureId,
        parts: Int,
        votes: Int
    ) {
        self.feature = feature
        self.parts = parts
        self.votes = votes
    }

    public init(from reader: inout WireReader) throws {
        var feature: FeatureId?
        var parts: Int?
        var votes: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "feature": feature = try FeatureId(from: &reader)
            case "parts": parts = try reader.integer()
            case "votes": votes = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.feature = try reader.need(feature, "feature")
        self.parts = try reader.need(parts, "parts")
        self.votes = try reader.need(votes, "votes")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("feature"); feature.write(to: &writer)
        writer.key("parts"); writer.integer(parts)
        writer.key("votes"); writer.integer(votes)
        writer.endObject()
    }
}

/// A feature request.
public struct Feature: WireValue {
    /// The feature.
    public var id: FeatureId
    /// Who asked for it.
    public var author: AccountId
    /// What it is.
    public var title: Title
    /// More about it.
    public var text: FundlyBody
    /// Where it stands.
    public var state: FeatureState
    /// Votes that holders put on it now; kept as it was when the feature closed.
    public var support: Int
    /// Holders behind those votes: those whose part carries at least one.
    public var supporters: Int
    /// Votes that stand on it in the spreads of holders now. While it is open these are its support; on a closed
    /// feature they become fewer as holders move on, and are its support again if it is opened again (R-BACKLOG-8).
    public var standing: Int
    /// Holders behind the votes that stand.
    public var standingHolders: Int
    /// When it was asked for.
    public var createdAt: Timestamp
    /// When its state last changed.
    public var updatedAt: Timestamp
    /// The issue on a forge.
    public var issue: FundlyLink?
    /// Why it was declined, or sent back.
    public var reason: Reason?

    public init(
        id: FeatureId,
        author: AccountId,
        title: Title,
        text: FundlyBody,
        state: FeatureState,
        support: Int,
        supporters: Int,
        standing: Int,
        standingHolders: Int,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        issue: FundlyLink? = nil,
        reason: Reason? = nil
    ) {
        self.id = id
        self.author = author
        self.title = title
        self.text = text
        self.state = state
        self.support = support
        self.supporters = supporters
        self.standing = standing
        self.standingHolders = standingHolders
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.issue = issue
        self.reason = reason
    }

    public init(from reader: inout WireReader) throws {
        var id: FeatureId?
        var author: AccountId?
        var title: Title?
        var text: FundlyBody?
        var state: FeatureState?
        var support: Int?
        var supporters: Int?
        var standing: Int?
        var standingHolders: Int?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var issue: FundlyLink?
        var reason: Reason?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try FeatureId(from: &reader)
            case "author": author = try AccountId(from: &reader)
            case "title": title = try Title(from: &reader)
            case "text": text = try FundlyBody(from: &reader)
            case "state": state = try FeatureState(from: &reader)
            case "support": support = try reader.integer()
            case "supporters": supporters = try reader.integer()
            case "standing": standing = try reader.integer()
            case "standingHolders": standingHolders = try reader.integer()
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "updatedAt": updatedAt = try Timestamp(from: &reader)
            case "issue": issue = try reader.null() ? nil : FundlyLink(from: &reader)
            case "reason": reason = try reader.null() ? nil : Reason(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.author = try reader.need(author, "author")
        self.title = try reader.need(title, "title")
        self.text = try reader.need(text, "text")
        self.state = try reader.need(state, "state")
        self.support = try reader.need(support, "support")
        self.supporters = try reader.need(supporters, "supporters")
        self.standing = try reader.need(standing, "standing")
        self.standingHolders = try reader.need(standingHolders, "standingHolders")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.updatedAt = try reader.need(updatedAt, "updatedAt")
        self.issue = issue
        self.reason = reason
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("author"); author.write(to: &writer)
        writer.key("title"); title.write(to: &writer)
        writer.key("text"); text.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("support"); writer.integer(support)
        writer.key("supporters"); writer.integer(supporters)
        writer.key("standing"); writer.integer(standing)
        writer.key("standingHolders"); writer.integer(standingHolders)
        writer.key("createdAt"); createdAt.write(to: &writer)
        writer.key("updatedAt"); updatedAt.write(to: &writer)
        if let issue { writer.key("issue"); issue.write(to: &writer) }
        if let reason { writer.key("reason"); reason.write(to: &writer) }
        writer.endObject()
    }
}

/// By whom and why a comment is hidden.
public struct Hidden: WireValue {
    /// By whom.
    public var by: AccountId
    /// Whether as a moderator, so that only a moderator shows it again.
    public var byModerator: Bool
    /// Why.
    public var reason: Reason

    public init(
        by: AccountId,
        byModerator: Bool,
        reason: Reason
    ) {
        self.by = by
        self.byModerator = byModerator
        self.reason = reason
    }

    public init(from reader: inout WireReader) throws {
        var by: AccountId?
        var byModerator: Bool?
        var reason: Reason?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "by": by = try AccountId(from: &reader)
            case "byModerator": byModerator = try reader.flag()
            case "reason": reason = try Reason(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.by = try reader.need(by, "by")
        self.byModerator = try reader.need(byModerator, "byModerator")
        self.reason = try reader.need(reason, "reason")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("by"); by.write(to: &writer)
        writer.key("byModerator"); writer.flag(byModerator)
        writer.key("reason"); reason.write(to: &writer)
        writer.endObject()
    }
}

/// What one account holds.
public struct Holder: WireValue {
    /// The account.
    public var account: AccountId
    /// Holdings by class, in order of class id.
    public var holdings: [Holding]
    /// Votes that have left by transfer or refund so far, counted up. They tell a dispute, which takes the vote of
    /// past record dates as well, from what takes it only from now on (R-VOTE-7).
    public var parted: Int

    public init(
        account: AccountId,
        holdings: [Holding],
        parted: Int
    ) {
        self.account = account
        self.holdings = holdings
        self.parted = parted
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var holdings: [Holding]?
        var parted: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "holdings": holdings = try reader.list { try Holding(from: &$0) }
            case "parted": parted = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.holdings = try reader.need(holdings, "holdings")
        self.parted = try reader.need(parted, "parted")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("holdings"); writer.list(holdings) { $0.write(to: &$1) }
        writer.key("parted"); writer.integer(parted)
        writer.endObject()
    }
}

/// Units of one class.
public struct Holding: WireValue {
    /// The class.
    public var `class`: ClassId
    /// Units held.
    public var units: Units
    /// Of those, frozen by a dispute: they neither vote nor move.
    public var frozen: Units

    public init(
        class: ClassId,
        units: Units,
        frozen: Units
    ) {
        self.class = `class`
        self.units = units
        self.frozen = frozen
    }

    public init(from reader: inout WireReader) throws {
        var `class`: ClassId?
        var units: Units?
        var frozen: Units?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "class": `class` = try ClassId(from: &reader)
            case "units": units = try reader.integer()
            case "frozen": frozen = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.class = try reader.need(`class`, "class")
        self.units = try reader.need(units, "units")
        self.frozen = try reader.need(frozen, "frozen")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("class"); `class`.write(to: &writer)
        writer.key("units"); writer.integer(units)
        writer.key("frozen"); writer.integer(frozen)
        writer.endObject()
    }
}

/// The state of a pledge paid in parts.
public struct Instalments: WireValue {
    /// How many parts in all.
    public var count: Int
    /// How many have cleared.
    public var collected: Int
    /// When the next is due.
    public var nextAt: Timestamp?

    public init(
        count: Int,
        collected: Int,
        nextAt: Timestamp? = nil
    ) {
        self.count = count
        self.collected = collected
        self.nextAt = nextAt
    }

    public init(from reader: inout WireReader) throws {
        var count: Int?
        var collected: Int?
        var nextAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "count": count = try reader.integer()
            case "collected": collected = try reader.integer()
            case "nextAt": nextAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.count = try reader.need(count, "count")
        self.collected = try reader.need(collected, "collected")
        self.nextAt = nextAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("count"); writer.integer(count)
        writer.key("collected"); writer.integer(collected)
        if let nextAt { writer.key("nextAt"); nextAt.write(to: &writer) }
        writer.endObject()
    }
}

/// A reward line of a pledge.
public struct Line: WireValue {
    /// The tier or add-on.
    public var tier: TierId
    /// How many.
    public var quantity: Int
    /// Price of one, as it was when pledged.
    public var unitPrice: Amount
    /// Fulfilment of the line.
    public var fulfilment: FulfilmentState
    /// How many of the quantity were refunded.
    public var refunded: Int
    /// Carrier's tracking number.
    public var tracking: Reference?

    public init(
        tier: TierId,
        quantity: Int,
        unitPrice: Amount,
        fulfilment: FulfilmentState,
        refunded: Int,
        tracking: Reference? = nil
    ) {
        self.tier = tier
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.fulfilment = fulfilment
        self.refunded = refunded
        self.tracking = tracking
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var quantity: Int?
        var unitPrice: Amount?
        var fulfilment: FulfilmentState?
        var refunded: Int?
        var tracking: Reference?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "quantity": quantity = try reader.integer()
            case "unitPrice": unitPrice = try Amount(from: &reader)
            case "fulfilment": fulfilment = try FulfilmentState(from: &reader)
            case "refunded": refunded = try reader.integer()
            case "tracking": tracking = try reader.null() ? nil : Reference(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.quantity = try reader.need(quantity, "quantity")
        self.unitPrice = try reader.need(unitPrice, "unitPrice")
        self.fulfilment = try reader.need(fulfilment, "fulfilment")
        self.refunded = try reader.need(refunded, "refunded")
        self.tracking = tracking
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.key("unitPrice"); unitPrice.write(to: &writer)
        writer.key("fulfilment"); fulfilment.write(to: &writer)
        writer.key("refunded"); writer.integer(refunded)
        if let tracking { writer.key("tracking"); tracking.write(to: &writer) }
        writer.endObject()
    }
}

/// A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act ends it and leaves a
/// balance lot to the same holder (R-SHARE-6, as Open Cap Format rules it).
public struct Lot: WireValue {
    /// The lot.
    public var id: LotId
    /// Number of the certificate, counted up within the campaign.
    public var certificate: Int
    /// Its class.
    public var `class`: ClassId
    /// Who holds it.
    public var holder: AccountId
    /// Units in it.
    public var units: Units
    /// Money that bought it.
    public var cost: Amount
    /// When it was first issued; a transfer keeps it.
    public var acquiredAt: Timestamp
    /// Frozen by a dispute.
    public var frozen: Bool
    /// Where it stands.
    public var state: LotState
    /// The lot it came from, as the moved part or the balance of it.
    public var from: LotId?
    /// Until when it may not be transferred.
    public var lockedUntil: Timestamp?
    /// The pledge whose money bought it; none for a grant.
    public var pledge: PledgeId?

    public init(
        id: LotId,
        certificate: Int,
        class: ClassId,
        holder: AccountId,
        units: Units,
        cost: Amount,
        acquiredAt: Timestamp,
        frozen: Bool,
        state: LotState,
        from: LotId? = nil,
        lockedUntil: Timestamp? = nil,
        pledge: PledgeId? = nil
    ) {
        self.id = id
        self.certificate = certificate
        self.class = `class`
        self.holder = holder
        self.units = units
        self.cost = cost
        self.acquiredAt = acquiredAt
        self.frozen = frozen
        self.state = state
        self.from = from
        self.lockedUntil = lockedUntil
        self.pledge = pledge
    }

    public init(from reader: inout WireReader) throws {
        var id: LotId?
        var certificate: Int?
        var `class`: ClassId?
        var holder: AccountId?
        var units: Units?
        var cost: Amount?
        var acquiredAt: Timestamp?
        var frozen: Bool?
        var state: LotState?
        var from: LotId?
        var lockedUntil: Timestamp?
        var pledge: PledgeId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try LotId(from: &reader)
            case "certificate": certificate = try reader.integer()
            case "class": `class` = try ClassId(from: &reader)
            case "holder": holder = try AccountId(from: &reader)
            case "units": units = try reader.integer()
            case "cost": cost = try Amount(from: &reader)
            case "acquiredAt": acquiredAt = try Timestamp(from: &reader)
            case "frozen": frozen = try reader.flag()
            case "state": state = try LotState(from: &reader)
            case "from": from = try reader.null() ? nil : LotId(from: &reader)
            case "lockedUntil": lockedUntil = try reader.null() ? nil : Timestamp(from: &reader)
            case "pledge": pledge = try reader.null() ? nil : PledgeId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.certificate = try reader.need(certificate, "certificate")
        self.class = try reader.need(`class`, "class")
        self.holder = try reader.need(holder, "holder")
        self.units = try reader.need(units, "units")
        self.cost = try reader.need(cost, "cost")
        self.acquiredAt = try reader.need(acquiredAt, "acquiredAt")
        self.frozen = try reader.need(frozen, "frozen")
        self.state = try reader.need(state, "state")
        self.from = from
        self.lockedUntil = lockedUntil
        self.pledge = pledge
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("certificate"); writer.integer(certificate)
        writer.key("class"); `class`.write(to: &writer)
        writer.key("holder"); holder.write(to: &writer)
        writer.key("units"); writer.integer(units)
        writer.key("cost"); cost.write(to: &writer)
        writer.key("acquiredAt"); acquiredAt.write(to: &writer)
        writer.key("frozen"); writer.flag(frozen)
        writer.key("state"); state.write(to: &writer)
        if let from { writer.key("from"); from.write(to: &writer) }
        if let lockedUntil { writer.key("lockedUntil"); lockedUntil.write(to: &writer) }
        if let pledge { writer.key("pledge"); pledge.write(to: &writer) }
        writer.endObject()
    }
}

/// How ballots are counted. Further methods are further variants.
public indirect enum FundlyMethod: WireValue {
    /// Yes, no or abstain.
    case yesNo(YesNo)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "yesNo": self = .yesNo(try YesNo(from: &reader))
        default: throw reader.unknown(kind, as: "FundlyMethod")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .yesNo: "yesNo"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .yesNo(let it): it.writeMembers(to: &writer)
        }
        writer.endObject()
    }
}

extension FundlyMethod {

    /// Yes, no or abstain.
    public struct YesNo: Hashable, Sendable {
        /// Who must take part for the vote to count.
        public var quorum: Quorum
        /// What yes must reach.
        public var threshold: Threshold

        public init(
            quorum: Quorum,
            threshold: Threshold
        ) {
            self.quorum = quorum
            self.threshold = threshold
        }

        public init(from reader: inout WireReader) throws {
            var quorum: Quorum?
            var threshold: Threshold?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "quorum": quorum = try Quorum(from: &reader)
                case "threshold": threshold = try Threshold(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.quorum = try reader.need(quorum, "quorum")
            self.threshold = try reader.need(threshold, "threshold")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("quorum"); quorum.write(to: &writer)
            writer.key("threshold"); threshold.write(to: &writer)
        }
    }
}

/// A tranche of escrow that is released when something is delivered and accepted.
public struct Milestone: WireValue {
    /// The milestone.
    public var id: MilestoneId
    /// What is delivered.
    public var title: Title
    /// Share of the escrow at success that it releases.
    public var share: Rate
    /// Where it stands.
    public var state: MilestoneState
    /// When it is due.
    public var due: Timestamp?
    /// The money, fixed when the campaign succeeds.
    public var tranche: Amount?

    public init(
        id: MilestoneId,
        title: Title,
        share: Rate,
        state: MilestoneState,
        due: Timestamp? = nil,
        tranche: Amount? = nil
    ) {
        self.id = id
        self.title = title
        self.share = share
        self.state = state
        self.due = due
        self.tranche = tranche
    }

    public init(from reader: inout WireReader) throws {
        var id: MilestoneId?
        var title: Title?
        var share: Rate?
        var state: MilestoneState?
        var due: Timestamp?
        var tranche: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try MilestoneId(from: &reader)
            case "title": title = try Title(from: &reader)
            case "share": share = try Rate(from: &reader)
            case "state": state = try MilestoneState(from: &reader)
            case "due": due = try reader.null() ? nil : Timestamp(from: &reader)
            case "tranche": tranche = try reader.null() ? nil : Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.title = try reader.need(title, "title")
        self.share = try reader.need(share, "share")
        self.state = try reader.need(state, "state")
        self.due = due
        self.tranche = tranche
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("title"); title.write(to: &writer)
        writer.key("share"); share.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        if let due { writer.key("due"); due.write(to: &writer) }
        if let tranche { writer.key("tranche"); tranche.write(to: &writer) }
        writer.endObject()
    }
}

/// Money that moved at the gateway under one reference, in one direction. Every event that books a report of money
/// writes one, so that the same reference is booked once, through whatever instruction and however often it is
/// reported.
public struct Movement: WireValue {
    /// The movement; derived from direction and reference.
    public var id: MovementId
    /// Whether it came or went.
    public var direction: Direction
    /// The gateway's reference.
    public var providerRef: Reference
    /// How much.
    public var amount: Amount
    /// Where it stands.
    public var state: MovementState
    /// When it was first booked.
    public var bookedAt: Timestamp
    /// The instruction it was for; none while nobody knows of one.
    public var payment: PaymentId?

    public init(
        id: MovementId,
        direction: Direction,
        providerRef: Reference,
        amount: Amount,
        state: MovementState,
        bookedAt: Timestamp,
        payment: PaymentId? = nil
    ) {
        self.id = id
        self.direction = direction
        self.providerRef = providerRef
        self.amount = amount
        self.state = state
        self.bookedAt = bookedAt
        self.payment = payment
    }

    public init(from reader: inout WireReader) throws {
        var id: MovementId?
        var direction: Direction?
        var providerRef: Reference?
        var amount: Amount?
        var state: MovementState?
        var bookedAt: Timestamp?
        var payment: PaymentId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try MovementId(from: &reader)
            case "direction": direction = try Direction(from: &reader)
            case "providerRef": providerRef = try Reference(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "state": state = try MovementState(from: &reader)
            case "bookedAt": bookedAt = try Timestamp(from: &reader)
            case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.direction = try reader.need(direction, "direction")
        self.providerRef = try reader.need(providerRef, "providerRef")
        self.amount = try reader.need(amount, "amount")
        self.state = try reader.need(state, "state")
        self.bookedAt = try reader.need(bookedAt, "bookedAt")
        self.payment = payment
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("direction"); direction.write(to: &writer)
        writer.key("providerRef"); providerRef.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("bookedAt"); bookedAt.write(to: &writer)
        if let payment { writer.key("payment"); payment.write(to: &writer) }
        writer.endObject()
    }
}

/// A payment instruction: the host carries it out at its gateway and reports back, in any order, late or twice.
///
/// Its id is the idempotency key for the gateway.
public struct Payment: WireValue {
    /// The instruction, and the idempotency key for the gateway.
    public var id: PaymentId
    /// What to do.
    public var kind: PaymentKind
    /// What it is for.
    public var purpose: Purpose
    /// How much.
    public var amount: Amount
    /// Where it stands.
    public var state: PaymentState
    /// When it was instructed.
    public var requestedAt: Timestamp
    /// Why it failed.
    public var failure: Reference?
    /// Payment method at the gateway.
    public var method: Reference?
    /// The gateway's own reference, from the report.
    public var providerRef: Reference?
    /// When the report that settled it was booked.
    public var resolvedAt: Timestamp?

    public init(
        id: PaymentId,
        kind: PaymentKind,
        purpose: Purpose,
        amount: Amount,
        state: PaymentState,
        requestedAt: Timestamp,
        failure: Reference? = nil,
        method: Reference? = nil,
        providerRef: Reference? = nil,
        resolvedAt: Timestamp? = nil
    ) {
        self.id = id
        self.kind = kind
        self.purpose = purpose
        self.amount = amount
        self.state = state
        self.requestedAt = requestedAt
        self.failure = failure
        self.method = method
        self.providerRef = providerRef
        self.resolvedAt = resolvedAt
    }

    public init(from reader: inout WireReader) throws {
        var id: PaymentId?
        var kind: PaymentKind?
        var purpose: Purpose?
        var amount: Amount?
        var state: PaymentState?
        var requestedAt: Timestamp?
        var failure: Reference?
        var method: Reference?
        var providerRef: Reference?
        var resolvedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try PaymentId(from: &reader)
            case "kind": kind = try PaymentKind(from: &reader)
            case "purpose": purpose = try Purpose(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "state": state = try PaymentState(from: &reader)
            case "requestedAt": requestedAt = try Timestamp(from: &reader)
            case "failure": failure = try reader.null() ? nil : Reference(from: &reader)
            case "method": method = try reader.null() ? nil : Reference(from: &reader)
            case "providerRef": providerRef = try reader.null() ? nil : Reference(from: &reader)
            case "resolvedAt": resolvedAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.kind = try reader.need(kind, "kind")
        self.purpose = try reader.need(purpose, "purpose")
        self.amount = try reader.need(amount, "amount")
        self.state = try reader.need(state, "state")
        self.requestedAt = try reader.need(requestedAt, "requestedAt")
        self.failure = failure
        self.method = method
        self.providerRef = providerRef
        self.resolvedAt = resolvedAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        writer.key("purpose"); purpose.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("requestedAt"); requestedAt.write(to: &writer)
        if let failure { writer.key("failure"); failure.write(to: &writer) }
        if let method { writer.key("method"); method.write(to: &writer) }
        if let providerRef { writer.key("providerRef"); providerRef.write(to: &writer) }
        if let resolvedAt { writer.key("resolvedAt"); resolvedAt.write(to: &writer) }
        writer.endObject()
    }
}

/// Money on its way out of the campaign.
public struct Payout: WireValue {
    /// The payout.
    public var id: PayoutId
    /// Who is paid.
    public var payee: AccountId
    /// How much the payee gets.
    public var amount: Amount
    /// What the payee has got of it: more than the amount when it was paid twice.
    public var paid: Amount
    /// Of that, what the platform bore because the creator had no more.
    public var borne: Amount
    /// What the processor takes on top, borne by the campaign.
    public var fee: Amount
    /// What it is for.
    public var reason: Reason
    /// Where it stands.
    public var state: PayoutState
    /// The instruction under way or last tried.
    public var payment: PaymentId
    /// When it was asked for.
    public var createdAt: Timestamp
    /// Why the last try failed.
    public var failure: Reference?
    /// The shipped feature it pays for, if any.
    public var feature: FeatureId?
    /// When it ended.
    public var resolvedAt: Timestamp?

    public init(
        id: PayoutId,
        payee: AccountId,
        amount: Amount,
        paid: Amount,
        borne: Amount,
        fee: Amount,
        reason: Reason,
        state: PayoutState,
        payment: PaymentId,
        createdAt: Timestamp,
        failure: Reference? = nil,
        feature: FeatureId? = nil,
        resolvedAt: Timestamp? = nil
    ) {
        self.id = id
        self.payee = payee
        self.amount = amount
        self.paid = paid
        self.borne = borne
        self.fee = fee
        self.reason = reason
        self.state = state
        self.payment = payment
        self.createdAt = createdAt
        self.failure = failure
        self.feature = feature
        self.resolvedAt = resolvedAt
    }

    public init(from reader: inout WireReader) throws {
        var id: PayoutId?
        var payee: AccountId?
        var amount: Amount?
        var paid: Amount?
        var borne: Amount?
        var fee: Amount?
        var reason: Reason?
        var state: PayoutState?
        var payment: PaymentId?
        var createdAt: Timestamp?
        var failure: Reference?
        var feature: FeatureId?
        var resolvedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try PayoutId(from: &reader)
            case "payee": payee = try AccountId(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "paid": paid = try Amount(from: &reader)
            case "borne": borne = try Amount(from: &reader)
            case "fee": fee = try Amount(from: &reader)
            case "reason": reason = try Reason(from: &reader)
            case "state": state = try PayoutState(from: &reader)
            case "payment": payment = try PaymentId(from: &reader)
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "failure": failure = try reader.null() ? nil : Reference(from: &reader)
            case "feature": feature = try reader.null() ? nil : FeatureId(from: &reader)
            case "resolvedAt": resolvedAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.payee = try reader.need(payee, "payee")
        self.amount = try reader.need(amount, "amount")
        self.paid = try reader.need(paid, "paid")
        self.borne = try reader.need(borne, "borne")
        self.fee = try reader.need(fee, "fee")
        self.reason = try reader.need(reason, "reason")
        self.state = try reader.need(state, "state")
        self.payment = try reader.need(payment, "payment")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.failure = failure
        self.feature = feature
        self.resolvedAt = resolvedAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("payee"); payee.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("paid"); paid.write(to: &writer)
        writer.key("borne"); borne.write(to: &writer)
        writer.key("fee"); fee.write(to: &writer)
        writer.key("reason"); reason.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("payment"); payment.write(to: &writer)
        writer.key("createdAt"); createdAt.write(to: &writer)
        if let failure { writer.key("failure"); failure.write(to: &writer) }
        if let feature { writer.key("feature"); feature.write(to: &writer) }
        if let resolvedAt { writer.key("resolvedAt"); resolvedAt.write(to: &writer) }
        writer.endObject()
    }
}

/// What a settlement does to each pledge.
public indirect enum Plan: WireValue {
    /// Allot what is accepted among more that is promised.
    case allot(Allot)
    /// Instruct the collection of each committed or authorised pledge.
    case collect
    /// Remind, try a last time or drop each pledge in error.
    case dun(Dun)
    /// Drop what still waits for a report at the end of grace.
    case giveUp
    /// Issue shares for the money of each pledge that cleared.
    case issue
    /// Ask for the instalments that are due.
    case instalments(InstalmentsPlan)
    /// Let go of, or give back, every pledge.
    case unwind(Unwind)
    /// Let go of, or give back, every pledge that was not confirmed after a material change.
    case lapse(LapsePlan)
    /// Give back an amount over all pledges in proportion to the money of each that cleared.
    case giveBack(GiveBack)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "allot": self = .allot(try Allot(from: &reader))
        case "collect": self = .collect; try reader.onlyTag("kind")
        case "dun": self = .dun(try Dun(from: &reader))
        case "giveUp": self = .giveUp; try reader.onlyTag("kind")
        case "issue": self = .issue; try reader.onlyTag("kind")
        case "instalments": self = .instalments(try InstalmentsPlan(from: &reader))
        case "unwind": self = .unwind(try Unwind(from: &reader))
        case "lapse": self = .lapse(try LapsePlan(from: &reader))
        case "giveBack": self = .giveBack(try GiveBack(from: &reader))
        default: throw reader.unknown(kind, as: "Plan")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .allot: "allot"
        case .collect: "collect"
        case .dun: "dun"
        case .giveUp: "giveUp"
        case .issue: "issue"
        case .instalments: "instalments"
        case .unwind: "unwind"
        case .lapse: "lapse"
        case .giveBack: "giveBack"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .allot(let it): it.writeMembers(to: &writer)
        case .dun(let it): it.writeMembers(to: &writer)
        case .instalments(let it): it.writeMembers(to: &writer)
        case .unwind(let it): it.writeMembers(to: &writer)
        case .lapse(let it): it.writeMembers(to: &writer)
        case .giveBack(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Plan {

    /// Allot what is accepted among more that is promised.
    public struct Allot: Hashable, Sendable {
        /// How far that has come.
        public var walk: Allotting

        public init(
            walk: Allotting
        ) {
            self.walk = walk
        }

        public init(from reader: inout WireReader) throws {
            var walk: Allotting?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "walk": walk = try Allotting(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.walk = try reader.need(walk, "walk")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("walk"); walk.write(to: &writer)
        }
    }

    /// Remind, try a last time or drop each pledge in error.
    public struct Dun: Hashable, Sendable {
        /// The state whose pledges are walked over now.
        public var state: PledgeState
        /// The earliest moment when something is due again, as far as the walk has come.
        public var next: Timestamp?

        public init(
            state: PledgeState,
            next: Timestamp? = nil
        ) {
            self.state = state
            self.next = next
        }

        public init(from reader: inout WireReader) throws {
            var state: PledgeState?
            var next: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "state": state = try PledgeState(from: &reader)
                case "next": next = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.state = try reader.need(state, "state")
            self.next = next
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("state"); state.write(to: &writer)
            if let next { writer.key("next"); next.write(to: &writer) }
        }
    }

    /// Ask for the instalments that are due.
    public struct InstalmentsPlan: Hashable, Sendable {
        /// The earliest moment when another is due, as far as the walk has come.
        public var next: Timestamp?

        public init(
            next: Timestamp? = nil
        ) {
            self.next = next
        }

        public init(from reader: inout WireReader) throws {
            var next: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "next": next = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.next = next
        }

        func writeMembers(to writer: inout WireWriter) {
            if let next { writer.key("next"); next.write(to: &writer) }
        }
    }

    /// Let go of, or give back, every pledge.
    public struct Unwind: Hashable, Sendable {
        /// Why.
        public var ground: Ground

        public init(
            ground: Ground
        ) {
            self.ground = ground
        }

        public init(from reader: inout WireReader) throws {
            var ground: Ground?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "ground": ground = try Ground(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.ground = try reader.need(ground, "ground")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("ground"); ground.write(to: &writer)
        }
    }

    /// Let go of, or give back, every pledge that was not confirmed after a material change.
    public struct LapsePlan: Hashable, Sendable {
        /// The change, and until when pledges could be confirmed.
        public var notice: ChangeNotice

        public init(
            notice: ChangeNotice
        ) {
            self.notice = notice
        }

        public init(from reader: inout WireReader) throws {
            var notice: ChangeNotice?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "notice": notice = try ChangeNotice(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.notice = try reader.need(notice, "notice")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("notice"); notice.write(to: &writer)
        }
    }

    /// Give back an amount over all pledges in proportion to the money of each that cleared.
    public struct GiveBack: Hashable, Sendable {
        /// Why.
        public var ground: Ground
        /// What is given back in all.
        public var amount: Amount
        /// The money over which it is spread: the sum of all money that had cleared when the plan was made.
        public var base: Amount
        /// Money of the pledges done so far.
        public var baseDone: Amount
        /// Given back so far.
        public var amountDone: Amount
        /// Number of the last journal entry when the plan was made: money that cleared later is no part of it.
        public var seq: Int

        public init(
            ground: Ground,
            amount: Amount,
            base: Amount,
            baseDone: Amount,
            amountDone: Amount,
            seq: Int
        ) {
            self.ground = ground
            self.amount = amount
            self.base = base
            self.baseDone = baseDone
            self.amountDone = amountDone
            self.seq = seq
        }

        public init(from reader: inout WireReader) throws {
            var ground: Ground?
            var amount: Amount?
            var base: Amount?
            var baseDone: Amount?
            var amountDone: Amount?
            var seq: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "ground": ground = try Ground(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "base": base = try Amount(from: &reader)
                case "baseDone": baseDone = try Amount(from: &reader)
                case "amountDone": amountDone = try Amount(from: &reader)
                case "seq": seq = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.ground = try reader.need(ground, "ground")
            self.amount = try reader.need(amount, "amount")
            self.base = try reader.need(base, "base")
            self.baseDone = try reader.need(baseDone, "baseDone")
            self.amountDone = try reader.need(amountDone, "amountDone")
            self.seq = try reader.need(seq, "seq")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("ground"); ground.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("base"); base.write(to: &writer)
            writer.key("baseDone"); baseDone.write(to: &writer)
            writer.key("amountDone"); amountDone.write(to: &writer)
            writer.key("seq"); writer.integer(seq)
        }
    }
}

/// A pledge. All amounts are minor units of the campaign's currency.
public struct Pledge: WireValue {
    /// The pledge.
    public var id: PledgeId
    /// Who pledges.
    public var backer: AccountId
    /// Where it stands.
    public var state: PledgeState
    /// When it was placed.
    public var createdAt: Timestamp
    /// When it last changed.
    public var updatedAt: Timestamp
    /// Time priority: where oversubscription or scarcity is decided first come, first served.
    public var priorityAt: Timestamp
    /// Placed after success, under the late-pledge rule.
    public var late: Bool
    /// Free contribution, beside any reward.
    public var contribution: Amount
    /// Reward lines.
    public var lines: [Line]
    /// Shipping of all lines.
    public var shipping: Amount
    /// Tip to the platform; never part of the goal, of fees or of shares.
    public var tip: Amount
    /// Contribution, lines and shipping: what counts towards the goal.
    public var amount: Amount
    /// Whether the backer's name is hidden from the public.
    public var anonymous: Bool
    /// Money held by an authorisation, of all that the backer pays.
    public var authorised: Amount
    /// Money that cleared, of all that the backer pays, gross.
    public var captured: Amount
    /// Money refunded or charged back, or on its way to be (cumulative).
    public var refunded: Amount
    /// Platform fee taken from the captured money (cumulative).
    public var platformFee: Amount
    /// Processor fee taken from the captured money (cumulative).
    public var processorFee: Amount
    /// Platform fee given back with refunds (cumulative).
    public var platformFeeReturned: Amount
    /// Processor fee given back with refunds (cumulative).
    public var processorFeeReturned: Amount
    /// Processor fee that was not given back with refunds, borne by the platform or the backer instead of the
    /// campaign (cumulative).
    public var processorFeeBorne: Amount
    /// Share units issued for this pledge (cumulative).
    public var unitsIssued: Units
    /// Share units cancelled again (cumulative).
    public var unitsCancelled: Units
    /// Live lots that descend from this pledge.
    public var lots: [LotId]
    /// How many refunds it has had.
    public var refunds: Int
    /// Gates of the policy that the backer confirmed with the order.
    public var acknowledged: [FundlyLabel]
    /// When the authorisation lapses.
    public var authorisedUntil: Timestamp?
    /// Class of shares the backer wants for the money that clears.
    public var `class`: ClassId?
    /// Money that cleared while an amount was being given back over all pledges, and is no part of what it is
    /// spread over.
    public var clearedDuring: ClearedDuring?
    /// When it was last confirmed after a material change, or its order replaced.
    public var confirmedAt: Timestamp?
    /// Where rewards are shipped to.
    public var country: Country?
    /// What is under dispute now.
    public var dispute: UnderDispute?
    /// Warnings, inquiries and disputes that are not over.
    public var disputes: [DisputeId]
    /// Dunning, while a payment is in error.
    public var dunning: Dunning?
    /// Refunds that failed and still owe the backer money.
    public var failedRefunds: [RefundId]
    /// Instalments, where the pledge is paid in parts.
    public var instalments: Instalments?
    /// Opaque reference of the payment method at the gateway.
    public var method: Reference?
    /// Message to the creator.
    public var note: Note?
    /// When money last cleared: windows for refunds count from here.
    public var paidAt: Timestamp?
    /// The payment instruction that waits for a report.
    public var payment: PaymentId?
    /// Categories of the backer, of those that windows of the policy depend on, when the order was placed.
    public var standing: [FundlyLabel]
    /// Fees on top, to the platform (R-FEE-7); like the tip never part of the goal, of other fees or of shares.
    public var surcharge: Amount

    public init(
        id: PledgeId,
        backer: AccountId,
        state: PledgeState,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        priorityAt: Timestamp,
        late: Bool,
        contribution: Amount,
        lines: [Line],
        shipping: Amount,
        tip: Amount,
        amount: Amount,
        anonymous: Bool,
        authorised: Amount,
        captured: Amount,
        refunded: Amount,
        platformFee: Amount,
        processorFee: Amount,
        platformFeeReturned: Amount,
        processorFeeReturned: Amount,
        processorFeeBorne: Amount,
        unitsIssued: Units,
        unitsCancelled: Units,
        lots: [LotId],
        refunds: Int,
        acknowledged: [FundlyLabel] = [],
        authorisedUntil: Timestamp? = nil,
        class: ClassId? = nil,
        clearedDuring: ClearedDuring? = nil,
        confirmedAt: Timestamp? = nil,
        country: Country? = nil,
        dispute: UnderDispute? = nil,
        disputes: [DisputeId] = [],
        dunning: Dunning? = nil,
        failedRefunds: [RefundId] = [],
        instalments: Instalments? = nil,
        method: Reference? = nil,
        note: Note? = nil,
        paidAt: Timestamp? = nil,
        payment: PaymentId? = nil,
        standing: [FundlyLabel] = [],
        surcharge: Amount = Amount(0)
    ) {
        self.id = id
        self.backer = backer
        self.state = state
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.priorityAt = priorityAt
        self.late = late
        self.contribution = contribution
        self.lines = lines
        self.shipping = shipping
        self.tip = tip
        self.amount = amount
        self.anonymous = anonymous
        self.authorised = authorised
        self.captured = captured
        self.refunded = refunded
        self.platformFee = platformFee
        self.processorFee = processorFee
        self.platformFeeReturned = platformFeeReturned
        self.processorFeeReturned = processorFeeReturned
        self.processorFeeBorne = processorFeeBorne
        self.unitsIssued = unitsIssued
        self.unitsCancelled = unitsCancelled
        self.lots = lots
        self.refunds = refunds
        self.acknowledged = acknowledged
        self.authorisedUntil = authorisedUntil
        self.class = `class`
        self.clearedDuring = clearedDuring
        self.confirmedAt = confirmedAt
        self.country = country
        self.dispute = dispute
        self.disputes = disputes
        self.dunning = dunning
        self.failedRefunds = failedRefunds
        self.instalments = instalments
        self.method = method
        self.note = note
        self.paidAt = paidAt
        self.payment = payment
        self.standing = standing
        self.surcharge = surcharge
    }

    public init(from reader: inout WireReader) throws {
        var id: PledgeId?
        var backer: AccountId?
        var state: PledgeState?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var priorityAt: Timestamp?
        var late: Bool?
        var contribution: Amount?
        var lines: [Line]?
        var shipping: Amount?
        var tip: Amount?
        var amount: Amount?
        var anonymous: Bool?
        var authorised: Amount?
        var captured: Amount?
        var refunded: Amount?
        var platformFee: Amount?
        var processorFee: Amount?
        var platformFeeReturned: Amount?
        var processorFeeReturned: Amount?
        var processorFeeBorne: Amount?
        var unitsIssued: Units?
        var unitsCancelled: Units?
        var lots: [LotId]?
        var refunds: Int?
        var acknowledged: [FundlyLabel]?
        var authorisedUntil: Timestamp?
        var `class`: ClassId?
        var clearedDuring: ClearedDuring?
        var confirmedAt: Timestamp?
        var country: Country?
        var dispute: UnderDispute?
        var disputes: [DisputeId]?
        var dunning: Dunning?
        var failedRefunds: [RefundId]?
        var instalments: Instalments?
        var method: Reference?
        var note: Note?
        var paidAt: Timestamp?
        var payment: PaymentId?
        var standing: [FundlyLabel]?
        var surcharge: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try PledgeId(from: &reader)
            case "backer": backer = try AccountId(from: &reader)
            case "state": state = try PledgeState(from: &reader)
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "updatedAt": updatedAt = try Timestamp(from: &reader)
            case "priorityAt": priorityAt = try Timestamp(from: &reader)
            case "late": late = try reader.flag()
            case "contribution": contribution = try Amount(from: &reader)
            case "lines": lines = try reader.list { try Line(from: &$0) }
            case "shipping": shipping = try Amount(from: &reader)
            case "tip": tip = try Amount(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "anonymous": anonymous = try reader.flag()
            case "authorised": authorised = try Amount(from: &reader)
            case "captured": captured = try Amount(from: &reader)
            case "refunded": refunded = try Amount(from: &reader)
            case "platformFee": platformFee = try Amount(from: &reader)
            case "processorFee": processorFee = try Amount(from: &reader)
            case "platformFeeReturned": platformFeeReturned = try Amount(from: &reader)
            case "processorFeeReturned": processorFeeReturned = try Amount(from: &reader)
            case "processorFeeBorne": processorFeeBorne = try Amount(from: &reader)
            case "unitsIssued": unitsIssued = try reader.integer()
            case "unitsCancelled": unitsCancelled = try reader.integer()
            case "lots": lots = try reader.list { try LotId(from: &$0) }
            case "refunds": refunds = try reader.integer()
            case "acknowledged": acknowledged = try reader.list { try FundlyLabel(from: &$0) }
            case "authorisedUntil": authorisedUntil = try reader.null() ? nil : Timestamp(from: &reader)
            case "class": `class` = try reader.null() ? nil : ClassId(from: &reader)
            case "clearedDuring": clearedDuring = try reader.null() ? nil : ClearedDuring(from: &reader)
            case "confirmedAt": confirmedAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "country": country = try reader.null() ? nil : Country(from: &reader)
            case "dispute": dispute = try reader.null() ? nil : UnderDispute(from: &reader)
            case "disputes": disputes = try reader.list { try DisputeId(from: &$0) }
            case "dunning": dunning = try reader.null() ? nil : Dunning(from: &reader)
            case "failedRefunds": failedRefunds = try reader.list { try RefundId(from: &$0) }
            case "instalments": instalments = try reader.null() ? nil : Instalments(from: &reader)
            case "method": method = try reader.null() ? nil : Reference(from: &reader)
            case "note": note = try reader.null() ? nil : Note(from: &reader)
            case "paidAt": paidAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
            case "standing": standing = try reader.list { try FundlyLabel(from: &$0) }
            case "surcharge": surcharge = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.backer = try reader.need(backer, "backer")
        self.state = try reader.need(state, "state")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.updatedAt = try reader.need(updatedAt, "updatedAt")
        self.priorityAt = try reader.need(priorityAt, "priorityAt")
        self.late = try reader.need(late, "late")
        self.contribution = try reader.need(contribution, "contribution")
        self.lines = try reader.need(lines, "lines")
        self.shipping = try reader.need(shipping, "shipping")
        self.tip = try reader.need(tip, "tip")
        self.amount = try reader.need(amount, "amount")
        self.anonymous = try reader.need(anonymous, "anonymous")
        self.authorised = try reader.need(authorised, "authorised")
        self.captured = try reader.need(captured, "captured")
        self.refunded = try reader.need(refunded, "refunded")
        self.platformFee = try reader.need(platformFee, "platformFee")
        self.processorFee = try reader.need(processorFee, "processorFee")
        self.platformFeeReturned = try reader.need(platformFeeReturned, "platformFeeReturned")
        self.processorFeeReturned = try reader.need(processorFeeReturned, "processorFeeReturned")
        self.processorFeeBorne = try reader.need(processorFeeBorne, "processorFeeBorne")
        self.unitsIssued = try reader.need(unitsIssued, "unitsIssued")
        self.unitsCancelled = try reader.need(unitsCancelled, "unitsCancelled")
        self.lots = try reader.need(lots, "lots")
        self.refunds = try reader.need(refunds, "refunds")
        self.acknowledged = acknowledged ?? []
        self.authorisedUntil = authorisedUntil
        self.class = `class`
        self.clearedDuring = clearedDuring
        self.confirmedAt = confirmedAt
        self.country = country
        self.dispute = dispute
        self.disputes = disputes ?? []
        self.dunning = dunning
        self.failedRefunds = failedRefunds ?? []
        self.instalments = instalments
        self.method = method
        self.note = note
        self.paidAt = paidAt
        self.payment = payment
        self.standing = standing ?? []
        self.surcharge = surcharge ?? Amount(0)
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("backer"); backer.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("createdAt"); createdAt.write(to: &writer)
        writer.key("updatedAt"); updatedAt.write(to: &writer)
        writer.key("priorityAt"); priorityAt.write(to: &writer)
        writer.key("late"); writer.flag(late)
        writer.key("contribution"); contribution.write(to: &writer)
        writer.key("lines"); writer.list(lines) { $0.write(to: &$1) }
        writer.key("shipping"); shipping.write(to: &writer)
        writer.key("tip"); tip.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("anonymous"); writer.flag(anonymous)
        writer.key("authorised"); authorised.write(to: &writer)
        writer.key("captured"); captured.write(to: &writer)
        writer.key("refunded"); refunded.write(to: &writer)
        writer.key("platformFee"); platformFee.write(to: &writer)
        writer.key("processorFee"); processorFee.write(to: &writer)
        writer.key("platformFeeReturned"); platformFeeReturned.write(to: &writer)
        writer.key("processorFeeReturned"); processorFeeReturned.write(to: &writer)
        writer.key("processorFeeBorne"); processorFeeBorne.write(to: &writer)
        writer.key("unitsIssued"); writer.integer(unitsIssued)
        writer.key("unitsCancelled"); writer.integer(unitsCancelled)
        writer.key("lots"); writer.list(lots) { $0.write(to: &$1) }
        writer.key("refunds"); writer.integer(refunds)
        if !acknowledged.isEmpty { writer.key("acknowledged"); writer.list(acknowledged) { $0.write(to: &$1) } }
        if let authorisedUntil { writer.key("authorisedUntil"); authorisedUntil.write(to: &writer) }
        if let `class` { writer.key("class"); `class`.write(to: &writer) }
        if let clearedDuring { writer.key("clearedDuring"); clearedDuring.write(to: &writer) }
        if let confirmedAt { writer.key("confirmedAt"); confirmedAt.write(to: &writer) }
        if let country { writer.key("country"); country.write(to: &writer) }
        if let dispute { writer.key("dispute"); dispute.write(to: &writer) }
        if !disputes.isEmpty { writer.key("disputes"); writer.list(disputes) { $0.write(to: &$1) } }
        if let dunning { writer.key("dunning"); dunning.write(to: &writer) }
        if !failedRefunds.isEmpty { writer.key("failedRefunds"); writer.list(failedRefunds) { $0.write(to: &$1) } }
        if let instalments { writer.key("instalments"); instalments.write(to: &writer) }
        if let method { writer.key("method"); method.write(to: &writer) }
        if let note { writer.key("note"); note.write(to: &writer) }
        if let paidAt { writer.key("paidAt"); paidAt.write(to: &writer) }
        if let payment { writer.key("payment"); payment.write(to: &writer) }
        if !standing.isEmpty { writer.key("standing"); writer.list(standing) { $0.write(to: &$1) } }
        if surcharge != Amount(0) { writer.key("surcharge"); surcharge.write(to: &writer) }
        writer.endObject()
    }
}

/// A post by the creator.
public struct Post: WireValue {
    /// The post.
    public var id: PostId
    /// Who wrote it.
    public var author: AccountId
    /// Title.
    public var title: Title
    /// Text, Markdown.
    public var text: FundlyBody
    /// Only for backers. Fixed when published.
    public var backersOnly: Bool
    /// When it was published.
    public var publishedAt: Timestamp
    /// When it was last edited.
    public var editedAt: Timestamp?

    public init(
        id: PostId,
        author: AccountId,
        title: Title,
        text: FundlyBody,
        backersOnly: Bool,
        publishedAt: Timestamp,
        editedAt: Timestamp? = nil
    ) {
        self.id = id
        self.author = author
        self.title = title
        self.text = text
        self.backersOnly = backersOnly
        self.publishedAt = publishedAt
        self.editedAt = editedAt
    }

    public init(from reader: inout WireReader) throws {
        var id: PostId?
        var author: AccountId?
        var title: Title?
        var text: FundlyBody?
        var backersOnly: Bool?
        var publishedAt: Timestamp?
        var editedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try PostId(from: &reader)
            case "author": author = try AccountId(from: &reader)
            case "title": title = try Title(from: &reader)
            case "text": text = try FundlyBody(from: &reader)
            case "backersOnly": backersOnly = try reader.flag()
            case "publishedAt": publishedAt = try Timestamp(from: &reader)
            case "editedAt": editedAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.author = try reader.need(author, "author")
        self.title = try reader.need(title, "title")
        self.text = try reader.need(text, "text")
        self.backersOnly = try reader.need(backersOnly, "backersOnly")
        self.publishedAt = try reader.need(publishedAt, "publishedAt")
        self.editedAt = editedAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("author"); author.write(to: &writer)
        writer.key("title"); title.write(to: &writer)
        writer.key("text"); text.write(to: &writer)
        writer.key("backersOnly"); writer.flag(backersOnly)
        writer.key("publishedAt"); publishedAt.write(to: &writer)
        if let editedAt { writer.key("editedAt"); editedAt.write(to: &writer) }
        writer.endObject()
    }
}

/// How one holder spreads their votes over the open features. The parts are a wish; the votes follow the holding.
public struct Priority: WireValue {
    /// The holder.
    public var holder: AccountId
    /// The spread, in the holder's order.
    public var spread: [Emphasis]
    /// When it was last set.
    public var updatedAt: Timestamp

    public init(
        holder: AccountId,
        spread: [Emphasis],
        updatedAt: Timestamp
    ) {
        self.holder = holder
        self.spread = spread
        self.updatedAt = updatedAt
    }

    public init(from reader: inout WireReader) throws {
        var holder: AccountId?
        var spread: [Emphasis]?
        var updatedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "holder": holder = try AccountId(from: &reader)
            case "spread": spread = try reader.list { try Emphasis(from: &$0) }
            case "updatedAt": updatedAt = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.holder = try reader.need(holder, "holder")
        self.spread = try reader.need(spread, "spread")
        self.updatedAt = try reader.need(updatedAt, "updatedAt")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("holder"); holder.write(to: &writer)
        writer.key("spread"); writer.list(spread) { $0.write(to: &$1) }
        writer.key("updatedAt"); updatedAt.write(to: &writer)
        writer.endObject()
    }
}

/// A question put to those who hold shares at a record date.
public struct Proposal: WireValue {
    /// The proposal.
    public var id: ProposalId
    /// Who put it.
    public var author: AccountId
    /// What is asked.
    public var title: Title
    /// The reasoning.
    public var text: FundlyBody
    /// What it does when it passes.
    public var subject: FundlySubject
    /// How it is counted.
    public var method: FundlyMethod
    /// Record date: weights are those at the end of this moment, before voting opens (R-VOTE-1).
    public var recordAt: Timestamp
    /// When voting opens.
    public var opens: Timestamp
    /// When voting closes, exclusive.
    public var closes: Timestamp
    /// Votes of the whole register at the record date.
    public var electorate: Int
    /// The sums so far.
    public var tally: Tally
    /// What has been recorded of it.
    public var state: ProposalState
    /// When it was put.
    public var createdAt: Timestamp
    /// When it was decided.
    public var decidedAt: Timestamp?
    /// What became of its subject; none until it passes.
    public var effect: Effect?

    public init(
        id: ProposalId,
        author: AccountId,
        title: Title,
        text: FundlyBody,
        subject: FundlySubject,
        method: FundlyMethod,
        recordAt: Timestamp,
        opens: Timestamp,
        closes: Timestamp,
        electorate: Int,
        tally: Tally,
        state: ProposalState,
        createdAt: Timestamp,
        decidedAt: Timestamp? = nil,
        effect: Effect? = nil
    ) {
        self.id = id
        self.author = author
        self.title = title
        self.text = text
        self.subject = subject
        self.method = method
        self.recordAt = recordAt
        self.opens = opens
        self.closes = closes
        self.electorate = electorate
        self.tally = tally
        self.state = state
        self.createdAt = createdAt
        self.decidedAt = decidedAt
        self.effect = effect
    }

    public init(from reader: inout WireReader) throws {
        var id: ProposalId?
        var author: AccountId?
        var title: Title?
        var text: FundlyBody?
        var subject: FundlySubject?
        var method: FundlyMethod?
        var recordAt: Timestamp?
        var opens: Timestamp?
        var closes: Timestamp?
        var electorate: Int?
        var tally: Tally?
        var state: ProposalState?
        var createdAt: Timestamp?
        var decidedAt: Timestamp?
        var effect: Effect?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try ProposalId(from: &reader)
            case "author": author = try AccountId(from: &reader)
            case "title": title = try Title(from: &reader)
            case "text": text = try FundlyBody(from: &reader)
            case "subject": subject = try FundlySubject(from: &reader)
            case "method": method = try FundlyMethod(from: &reader)
            case "recordAt": recordAt = try Timestamp(from: &reader)
            case "opens": opens = try Timestamp(from: &reader)
            case "closes": closes = try Timestamp(from: &reader)
            case "electorate": electorate = try reader.integer()
            case "tally": tally = try Tally(from: &reader)
            case "state": state = try ProposalState(from: &reader)
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "decidedAt": decidedAt = try reader.null() ? nil : Timestamp(from: &reader)
            case "effect": effect = try reader.null() ? nil : Effect(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.author = try reader.need(author, "author")
        self.title = try reader.need(title, "title")
        self.text = try reader.need(text, "text")
        self.subject = try reader.need(subject, "subject")
        self.method = try reader.need(method, "method")
        self.recordAt = try reader.need(recordAt, "recordAt")
        self.opens = try reader.need(opens, "opens")
        self.closes = try reader.need(closes, "closes")
        self.electorate = try reader.need(electorate, "electorate")
        self.tally = try reader.need(tally, "tally")
        self.state = try reader.need(state, "state")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.decidedAt = decidedAt
        self.effect = effect
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("author"); author.write(to: &writer)
        writer.key("title"); title.write(to: &writer)
        writer.key("text"); text.write(to: &writer)
        writer.key("subject"); subject.write(to: &writer)
        writer.key("method"); method.write(to: &writer)
        writer.key("recordAt"); recordAt.write(to: &writer)
        writer.key("opens"); opens.write(to: &writer)
        writer.key("closes"); closes.write(to: &writer)
        writer.key("electorate"); writer.integer(electorate)
        writer.key("tally"); tally.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("createdAt"); createdAt.write(to: &writer)
        if let decidedAt { writer.key("decidedAt"); decidedAt.write(to: &writer) }
        if let effect { writer.key("effect"); effect.write(to: &writer) }
        writer.endObject()
    }
}

/// What a payment is for.
public indirect enum Purpose: WireValue {
    /// A pledge.
    case pledge(PledgePurpose)
    /// A refund of a pledge.
    case refund(RefundPurpose)
    /// A payout.
    case payout(PayoutPurpose)
    /// The return of a receipt.
    case receipt(ReceiptPurpose)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "pledge": self = .pledge(try PledgePurpose(from: &reader))
        case "refund": self = .refund(try RefundPurpose(from: &reader))
        case "payout": self = .payout(try PayoutPurpose(from: &reader))
        case "receipt": self = .receipt(try ReceiptPurpose(from: &reader))
        default: throw reader.unknown(kind, as: "Purpose")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .pledge: "pledge"
        case .refund: "refund"
        case .payout: "payout"
        case .receipt: "receipt"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .pledge(let it): it.writeMembers(to: &writer)
        case .refund(let it): it.writeMembers(to: &writer)
        case .payout(let it): it.writeMembers(to: &writer)
        case .receipt(let it): it.writeMembers(to: &writer)
        }
        writer.endObject()
    }
}

extension Purpose {

    /// A pledge.
    public struct PledgePurpose: Hashable, Sendable {
        /// Which.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// A refund of a pledge.
    public struct RefundPurpose: Hashable, Sendable {
        /// Which refund.
        public var refund: RefundId

        public init(
            refund: RefundId
        ) {
            self.refund = refund
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
        }
    }

    /// A payout.
    public struct PayoutPurpose: Hashable, Sendable {
        /// Which.
        public var payout: PayoutId

        public init(
            payout: PayoutId
        ) {
            self.payout = payout
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
        }
    }

    /// The return of a receipt.
    public struct ReceiptPurpose: Hashable, Sendable {
        /// Which.
        public var receipt: ReceiptId

        public init(
            receipt: ReceiptId
        ) {
            self.receipt = receipt
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
        }
    }
}

/// A frequent question with its answer.
public struct Question: WireValue {
    /// The question.
    public var question: Summary
    /// The answer.
    public var answer: Summary

    public init(
        question: Summary,
        answer: Summary
    ) {
        self.question = question
        self.answer = answer
    }

    public init(from reader: inout WireReader) throws {
        var question: Summary?
        var answer: Summary?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "question": question = try Summary(from: &reader)
            case "answer": answer = try Summary(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.question = try reader.need(question, "question")
        self.answer = try reader.need(answer, "answer")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("question"); question.write(to: &writer)
        writer.key("answer"); answer.write(to: &writer)
        writer.endObject()
    }
}

/// Reservations and waiting list of a scarce tier.
public struct Queue: WireValue {
    /// The tier.
    public var tier: TierId
    /// Units held for somebody for a while.
    public var reservations: [Reservation]
    /// Who waits, in order.
    public var waiting: [Waiting]

    public init(
        tier: TierId,
        reservations: [Reservation],
        waiting: [Waiting]
    ) {
        self.tier = tier
        self.reservations = reservations
        self.waiting = waiting
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var reservations: [Reservation]?
        var waiting: [Waiting]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "reservations": reservations = try reader.list { try Reservation(from: &$0) }
            case "waiting": waiting = try reader.list { try Waiting(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.reservations = try reader.need(reservations, "reservations")
        self.waiting = try reader.need(waiting, "waiting")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("reservations"); writer.list(reservations) { $0.write(to: &$1) }
        writer.key("waiting"); writer.list(waiting) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out of nowhere. It is
/// booked as unapplied, never lost (R-PAYMENT-5).
public struct Receipt: WireValue {
    /// The receipt; derived from the gateway's reference, so the same money never makes two (R-PAYMENT-6).
    public var id: ReceiptId
    /// The gateway's reference.
    public var providerRef: Reference
    /// How much, gross.
    public var amount: Amount
    /// Why it could not be applied.
    public var reason: UnappliedReason
    /// Where it stands.
    public var state: ReceiptState
    /// When it was booked.
    public var receivedAt: Timestamp
    /// What the processor took of it, if the report said so; booked when it is applied (R-FEE-3).
    public var fee: Amount?
    /// The instruction it named, if any.
    public var payment: PaymentId?
    /// The pledge it seems to belong to.
    public var pledge: PledgeId?

    public init(
        id: ReceiptId,
        providerRef: Reference,
        amount: Amount,
        reason: UnappliedReason,
        state: ReceiptState,
        receivedAt: Timestamp,
        fee: Amount? = nil,
        payment: PaymentId? = nil,
        pledge: PledgeId? = nil
    ) {
        self.id = id
        self.providerRef = providerRef
        self.amount = amount
        self.reason = reason
        self.state = state
        self.receivedAt = receivedAt
        self.fee = fee
        self.payment = payment
        self.pledge = pledge
    }

    public init(from reader: inout WireReader) throws {
        var id: ReceiptId?
        var providerRef: Reference?
        var amount: Amount?
        var reason: UnappliedReason?
        var state: ReceiptState?
        var receivedAt: Timestamp?
        var fee: Amount?
        var payment: PaymentId?
        var pledge: PledgeId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try ReceiptId(from: &reader)
            case "providerRef": providerRef = try Reference(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "reason": reason = try UnappliedReason(from: &reader)
            case "state": state = try ReceiptState(from: &reader)
            case "receivedAt": receivedAt = try Timestamp(from: &reader)
            case "fee": fee = try reader.null() ? nil : Amount(from: &reader)
            case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
            case "pledge": pledge = try reader.null() ? nil : PledgeId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.providerRef = try reader.need(providerRef, "providerRef")
        self.amount = try reader.need(amount, "amount")
        self.reason = try reader.need(reason, "reason")
        self.state = try reader.need(state, "state")
        self.receivedAt = try reader.need(receivedAt, "receivedAt")
        self.fee = fee
        self.payment = payment
        self.pledge = pledge
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("providerRef"); providerRef.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("reason"); reason.write(to: &writer)
        writer.key("state"); state.write(to: &writer)
        writer.key("receivedAt"); receivedAt.write(to: &writer)
        if let fee { writer.key("fee"); fee.write(to: &writer) }
        if let payment { writer.key("payment"); payment.write(to: &writer) }
        if let pledge { writer.key("pledge"); pledge.write(to: &writer) }
        writer.endObject()
    }
}

/// One refund of one pledge.
public struct Refund: WireValue {
    /// The refund.
    public var id: RefundId
    /// The pledge it refunds.
    public var pledge: PledgeId
    /// Why.
    public var ground: Ground
    /// What the backer gets.
    public var amount: Amount
    /// What the backer has got of it, by whatever route: more than the amount when it was paid twice (R-REFUND-8).
    public var paid: Amount
    /// What it is made up of.
    public var parts: RefundParts
    /// Share units cancelled with it.
    public var units: Units
    /// Where it stands.
    public var state: RefundState
    /// How often it was tried.
    public var tries: Int
    /// When it was granted.
    public var createdAt: Timestamp
    /// Reference of the route by which it was paid instead of the gateway.
    public var elsewhere: Reference?
    /// Why the last try failed.
    public var failure: Reference?
    /// The instruction under way or last tried; none when fees left the backer nothing to be paid.
    public var payment: PaymentId?
    /// When it ended.
    public var resolvedAt: Timestamp?

    public init(
        id: RefundId,
        pledge: PledgeId,
        ground: Ground,
        amount: Amount,
        paid: Amount,
        parts: RefundParts,
        units: Units,
        state: RefundState,
        tries: Int,
        createdAt: Timestamp,
        elsewhere: Reference? = nil,
        failure: Reference? = nil,
        payment: PaymentId? = nil,
        resolvedAt: Timestamp? = nil
    ) {
        self.id = id
        self.pledge = pledge
        self.ground = ground
        self.amount = amount
        self.paid = paid
        self.parts = parts
        self.units = units
        self.state = state
        self.tries = tries
        self.createdAt = createdAt
        self.elsewhere = elsewhere
        self.failure = failure
        self.payment = payment
        self.resolvedAt = resolvedAt
    }

    public init(from reader: inout WireReader) throws {
        var id: RefundId?
        var pledge: PledgeId?
        var ground: Ground?
        var amount: Amount?
        var paid: Amount?
        var parts: RefundParts?
        var units: Units?
        var state: RefundState?
        var tries: Int?
        var createdAt: Timestamp?
        var elsewhere: Reference?
        var failure: Reference?
        var payment: PaymentId?
        var resolvedAt: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try RefundId(from: &reader)
            case "pledge": pledge = try PledgeId(from: &reader)
            case "ground": ground = try Ground(from: &reader)
            case "amount": amount = try Amount(from: &reader)
            case "paid": paid = try Amount(from: &reader)
            case "parts": parts = try RefundParts(from: &reader)
            case "units": units = try reader.integer()
            case "state": state = try RefundState(from: &reader)
            case "tries": tries = try reader.integer()
            case "createdAt": createdAt = try Timestamp(from: &reader)
            case "elsewhere": elsewhere = try reader.null() ? nil : Reference(from: &reader)
            case "failure": failure = try reader.null() ? nil : Reference(from: &reader)
            case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
            case "resolvedAt": resolvedAt = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.pledge = try reader.need(pledge, "pledge")
        self.ground = try reader.need(ground, "ground")
        self.amount = try reader.need(amount, "amount")
        self.paid = try reader.need(paid, "paid")
        self.parts = try reader.need(parts, "parts")
        self.units = try reader.need(units, "units")
        self.state = try reader.need(state, "state")
        self.tries = try reader.need(tries, "tries")
        self.createdAt = try reader.need(createdAt, "createdAt")
        self.elsewhere = elsewhere
        self.failure = failure
        self.payment = payment
        self.resolvedAt = resolvedAt
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("ground"); ground.write(to: &writer)
        writer.key("amount"); amount.write(to: &writer)
        writer.key("paid"); paid.write(to: &writer)
        writer.key("parts"); parts.write(to: &writer)
        writer.key("units"); writer.integer(units)
        writer.key("state"); state.write(to: &writer)
        writer.key("tries"); writer.integer(tries)
        writer.key("createdAt"); createdAt.write(to: &writer)
        if let elsewhere { writer.key("elsewhere"); elsewhere.write(to: &writer) }
        if let failure { writer.key("failure"); failure.write(to: &writer) }
        if let payment { writer.key("payment"); payment.write(to: &writer) }
        if let resolvedAt { writer.key("resolvedAt"); resolvedAt.write(to: &writer) }
        writer.endObject()
    }
}

/// What a refund is made up of. `gross` is what the pledge loses of its refundable money; it is the sum of all
/// other parts, and the backer gets it less what is withheld (R-REFUND-3).
public struct RefundParts: WireValue {
    /// What the pledge loses of its refundable money.
    public var gross: Amount
    /// Of that, a fee that the processor keeps, borne by the platform.
    public var covered: Amount
    /// Of that, taken from escrow, payable and reserve of the campaign.
    public var fromCampaign: Amount
    /// Of that, the platform's fee, which the platform gives back.
    public var platformFee: Amount
    /// Of that, the processor's fee, as far as the processor gives it back.
    public var processorFee: Amount
    /// Of that, what the campaign owed and did not have, borne by the platform.
    public var shortfall: Amount
    /// Of that, fees on top, which the platform gives back.
    public var surcharge: Amount
    /// Of that, the tip, which the platform gives back.
    public var tip: Amount
    /// Of that, a fee that the processor keeps, borne by the backer: the refund is smaller by it.
    public var withheld: Amount

    public init(
        gross: Amount,
        covered: Amount = Amount(0),
        fromCampaign: Amount = Amount(0),
        platformFee: Amount = Amount(0),
        processorFee: Amount = Amount(0),
        shortfall: Amount = Amount(0),
        surcharge: Amount = Amount(0),
        tip: Amount = Amount(0),
        withheld: Amount = Amount(0)
    ) {
        self.gross = gross
        self.covered = covered
        self.fromCampaign = fromCampaign
        self.platformFee = platformFee
        self.processorFee = processorFee
        self.shortfall = shortfall
        self.surcharge = surcharge
        self.tip = tip
        self.withheld = withheld
    }

    public init(from reader: inout WireReader) throws {
        var gross: Amount?
        var covered: Amount?
        var fromCampaign: Amount?
        var platformFee: Amount?
        var processorFee: Amount?
        var shortfall: Amount?
        var surcharge: Amount?
        var tip: Amount?
        var withheld: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "gross": gross = try Amount(from: &reader)
            case "covered": covered = try Amount(from: &reader)
            case "fromCampaign": fromCampaign = try Amount(from: &reader)
            case "platformFee": platformFee = try Amount(from: &reader)
            case "processorFee": processorFee = try Amount(from: &reader)
            case "shortfall": shortfall = try Amount(from: &reader)
            case "surcharge": surcharge = try Amount(from: &reader)
            case "tip": tip = try Amount(from: &reader)
            case "withheld": withheld = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.gross = try reader.need(gross, "gross")
        self.covered = covered ?? Amount(0)
        self.fromCampaign = fromCampaign ?? Amount(0)
        self.platformFee = platformFee ?? Amount(0)
        self.processorFee = processorFee ?? Amount(0)
        self.shortfall = shortfall ?? Amount(0)
        self.surcharge = surcharge ?? Amount(0)
        self.tip = tip ?? Amount(0)
        self.withheld = withheld ?? Amount(0)
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("gross"); gross.write(to: &writer)
        if covered != Amount(0) { writer.key("covered"); covered.write(to: &writer) }
        if fromCampaign != Amount(0) { writer.key("fromCampaign"); fromCampaign.write(to: &writer) }
        if platformFee != Amount(0) { writer.key("platformFee"); platformFee.write(to: &writer) }
        if processorFee != Amount(0) { writer.key("processorFee"); processorFee.write(to: &writer) }
        if shortfall != Amount(0) { writer.key("shortfall"); shortfall.write(to: &writer) }
        if surcharge != Amount(0) { writer.key("surcharge"); surcharge.write(to: &writer) }
        if tip != Amount(0) { writer.key("tip"); tip.write(to: &writer) }
        if withheld != Amount(0) { writer.key("withheld"); withheld.write(to: &writer) }
        writer.endObject()
    }
}

/// Units held for an account until a moment.
public struct Reservation: WireValue {
    /// For whom.
    public var account: AccountId
    /// How many.
    public var quantity: Int
    /// Until when, exclusive.
    public var until: Timestamp

    public init(
        account: AccountId,
        quantity: Int,
        until: Timestamp
    ) {
        self.account = account
        self.quantity = quantity
        self.until = until
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var quantity: Int?
        var until: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "quantity": quantity = try reader.integer()
            case "until": until = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.quantity = try reader.need(quantity, "quantity")
        self.until = try reader.need(until, "until")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.key("until"); until.write(to: &writer)
        writer.endObject()
    }
}

/// Work over all pledges that is under way. A crash anywhere resumes at the cursor.
public struct Settlement: WireValue {
    /// What is done to each pledge.
    public var plan: Plan
    /// Pledges done so far: of this walk, where the work takes several.
    public var done: Int
    /// Pledges in all.
    public var total: Int
    /// The last pledge that was done.
    public var cursor: PledgeId?

    public init(
        plan: Plan,
        done: Int,
        total: Int,
        cursor: PledgeId? = nil
    ) {
        self.plan = plan
        self.done = done
        self.total = total
        self.cursor = cursor
    }

    public init(from reader: inout WireReader) throws {
        var plan: Plan?
        var done: Int?
        var total: Int?
        var cursor: PledgeId?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "plan": plan = try Plan(from: &reader)
            case "done": done = try reader.integer()
            case "total": total = try reader.integer()
            case "cursor": cursor = try reader.null() ? nil : PledgeId(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.plan = try reader.need(plan, "plan")
        self.done = try reader.need(done, "done")
        self.total = try reader.need(total, "total")
        self.cursor = cursor
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("plan"); plan.write(to: &writer)
        writer.key("done"); writer.integer(done)
        writer.key("total"); writer.integer(total)
        if let cursor { writer.key("cursor"); cursor.write(to: &writer) }
        writer.endObject()
    }
}

/// A shipping zone with its cost.
public struct ShippingZone: WireValue {
    /// Cost of shipping the first one.
    public var first: Money
    /// Cost of shipping each further one in the same pledge.
    public var further: Money
    /// The country; none means everywhere else.
    public var country: Country?

    public init(
        first: Money,
        further: Money,
        country: Country? = nil
    ) {
        self.first = first
        self.further = further
        self.country = country
    }

    public init(from reader: inout WireReader) throws {
        var first: Money?
        var further: Money?
        var country: Country?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "first": first = try Money(from: &reader)
            case "further": further = try Money(from: &reader)
            case "country": country = try reader.null() ? nil : Country(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.first = try reader.need(first, "first")
        self.further = try reader.need(further, "further")
        self.country = country
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("first"); first.write(to: &writer)
        writer.key("further"); further.write(to: &writer)
        if let country { writer.key("country"); country.write(to: &writer) }
        writer.endObject()
    }
}

/// How many of a tier are taken. Apart from the description, because every pledge rewrites it.
public struct Stock: WireValue {
    /// The tier.
    public var tier: TierId
    /// Units in pledges that hold stock.
    public var taken: Int
    /// Pledges that hold stock of it.
    public var backers: Int

    public init(
        tier: TierId,
        taken: Int,
        backers: Int
    ) {
        self.tier = tier
        self.taken = taken
        self.backers = backers
    }

    public init(from reader: inout WireReader) throws {
        var tier: TierId?
        var taken: Int?
        var backers: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "tier": tier = try TierId(from: &reader)
            case "taken": taken = try reader.integer()
            case "backers": backers = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.tier = try reader.need(tier, "tier")
        self.taken = try reader.need(taken, "taken")
        self.backers = try reader.need(backers, "backers")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("tier"); tier.write(to: &writer)
        writer.key("taken"); writer.integer(taken)
        writer.key("backers"); writer.integer(backers)
        writer.endObject()
    }
}

/// The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites it.
public struct Story: WireValue {
    /// Title.
    public var title: Title
    /// What it is in a few sentences.
    public var summary: Summary
    /// The whole story, Markdown.
    public var description: FundlyBody
    /// Category, an open list: software, arts, charity, business, personal, ...
    public var category: FundlyLabel
    /// Frequent questions.
    public var faq: [Question]
    /// Name of the forge that hosts the repository.
    public var forge: FundlyLabel?
    /// Where it is.
    public var location: FundlyLabel?
    /// Pictures and films.
    public var media: [FundlyLink]
    /// Source repository of a software project.
    public var repository: FundlyLink?
    /// What may go wrong.
    public var risks: FundlyBody?
    /// Tags.
    public var tags: [FundlyLabel]

    public init(
        title: Title,
        summary: Summary,
        description: FundlyBody,
        category: FundlyLabel,
        faq: [Question] = [],
        forge: FundlyLabel? = nil,
        location: FundlyLabel? = nil,
        media: [FundlyLink] = [],
        repository: FundlyLink? = nil,
        risks: FundlyBody? = nil,
        tags: [FundlyLabel] = []
    ) {
        self.title = title
        self.summary = summary
        self.description = description
        self.category = category
        self.faq = faq
        self.forge = forge
        self.location = location
        self.media = media
        self.repository = repository
        self.risks = risks
        self.tags = tags
    }

    public init(from reader: inout WireReader) throws {
        var title: Title?
        var summary: Summary?
        var description: FundlyBody?
        var category: FundlyLabel?
        var faq: [Question]?
        var forge: FundlyLabel?
        var location: FundlyLabel?
        var media: [FundlyLink]?
        var repository: FundlyLink?
        var risks: FundlyBody?
        var tags: [FundlyLabel]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "title": title = try Title(from: &reader)
            case "summary": summary = try Summary(from: &reader)
            case "description": description = try FundlyBody(from: &reader)
            case "category": category = try FundlyLabel(from: &reader)
            case "faq": faq = try reader.list { try Question(from: &$0) }
            case "forge": forge = try reader.null() ? nil : FundlyLabel(from: &reader)
            case "location": location = try reader.null() ? nil : FundlyLabel(from: &reader)
            case "media": media = try reader.list { try FundlyLink(from: &$0) }
            case "repository": repository = try reader.null() ? nil : FundlyLink(from: &reader)
            case "risks": risks = try reader.null() ? nil : FundlyBody(from: &reader)
            case "tags": tags = try reader.list { try FundlyLabel(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.title = try reader.need(title, "title")
        self.summary = try reader.need(summary, "summary")
        self.description = try reader.need(description, "description")
        self.category = try reader.need(category, "category")
        self.faq = faq ?? []
        self.forge = forge
        self.location = location
        self.media = media ?? []
        self.repository = repository
        self.risks = risks
        self.tags = tags ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("title"); title.write(to: &writer)
        writer.key("summary"); summary.write(to: &writer)
        writer.key("description"); description.write(to: &writer)
        writer.key("category"); category.write(to: &writer)
        if !faq.isEmpty { writer.key("faq"); writer.list(faq) { $0.write(to: &$1) } }
        if let forge { writer.key("forge"); forge.write(to: &writer) }
        if let location { writer.key("location"); location.write(to: &writer) }
        if !media.isEmpty { writer.key("media"); writer.list(media) { $0.write(to: &$1) } }
        if let repository { writer.key("repository"); repository.write(to: &writer) }
        if let risks { writer.key("risks"); risks.write(to: &writer) }
        if !tags.isEmpty { writer.key("tags"); writer.list(tags) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// What a proposal does when it passes.
public indirect enum FundlySubject: WireValue {
    /// States the will of the holders.
    case resolution
    /// Accepts a milestone: its tranche is released.
    case acceptMilestone(AcceptMilestone)
    /// Refunds what is not spent, pro rata.
    case refundRest

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "resolution": self = .resolution; try reader.onlyTag("kind")
        case "acceptMilestone": self = .acceptMilestone(try AcceptMilestone(from: &reader))
        case "refundRest": self = .refundRest; try reader.onlyTag("kind")
        default: throw reader.unknown(kind, as: "FundlySubject")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .resolution: "resolution"
        case .acceptMilestone: "acceptMilestone"
        case .refundRest: "refundRest"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .acceptMilestone(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension FundlySubject {

    /// Accepts a milestone: its tranche is released.
    public struct AcceptMilestone: Hashable, Sendable {
        /// Which.
        public var milestone: MilestoneId

        public init(
            milestone: MilestoneId
        ) {
            self.milestone = milestone
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
        }
    }
}

/// Answers to the survey of a pledge, locked after the cut-off.
public struct Survey: WireValue {
    /// The pledge.
    public var pledge: PledgeId
    /// Answers, by question.
    public var answers: [Answer]
    /// When they were last given.
    public var answeredAt: Timestamp
    /// Whether they are locked.
    public var locked: Bool

    public init(
        pledge: PledgeId,
        answers: [Answer],
        answeredAt: Timestamp,
        locked: Bool
    ) {
        self.pledge = pledge
        self.answers = answers
        self.answeredAt = answeredAt
        self.locked = locked
    }

    public init(from reader: inout WireReader) throws {
        var pledge: PledgeId?
        var answers: [Answer]?
        var answeredAt: Timestamp?
        var locked: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "pledge": pledge = try PledgeId(from: &reader)
            case "answers": answers = try reader.list { try Answer(from: &$0) }
            case "answeredAt": answeredAt = try Timestamp(from: &reader)
            case "locked": locked = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.pledge = try reader.need(pledge, "pledge")
        self.answers = try reader.need(answers, "answers")
        self.answeredAt = try reader.need(answeredAt, "answeredAt")
        self.locked = try reader.need(locked, "locked")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("pledge"); pledge.write(to: &writer)
        writer.key("answers"); writer.list(answers) { $0.write(to: &$1) }
        writer.key("answeredAt"); answeredAt.write(to: &writer)
        writer.key("locked"); writer.flag(locked)
        writer.endObject()
    }
}

/// Sums of a yes/no vote, in votes.
public struct Tally: WireValue {
    /// Yes.
    public var yes: Int
    /// No.
    public var no: Int
    /// Abstain.
    public var abstain: Int
    /// Ballots.
    public var ballots: Int

    public init(
        yes: Int,
        no: Int,
        abstain: Int,
        ballots: Int
    ) {
        self.yes = yes
        self.no = no
        self.abstain = abstain
        self.ballots = ballots
    }

    public init(from reader: inout WireReader) throws {
        var yes: Int?
        var no: Int?
        var abstain: Int?
        var ballots: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "yes": yes = try reader.integer()
            case "no": no = try reader.integer()
            case "abstain": abstain = try reader.integer()
            case "ballots": ballots = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.yes = try reader.need(yes, "yes")
        self.no = try reader.need(no, "no")
        self.abstain = try reader.need(abstain, "abstain")
        self.ballots = try reader.need(ballots, "ballots")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("yes"); writer.integer(yes)
        writer.key("no"); writer.integer(no)
        writer.key("abstain"); writer.integer(abstain)
        writer.key("ballots"); writer.integer(ballots)
        writer.endObject()
    }
}

/// The people who help the creator.
public struct Team: WireValue {
    /// Collaborators with what each may do.
    public var collaborators: [Collaborator]

    public init(
        collaborators: [Collaborator]
    ) {
        self.collaborators = collaborators
    }

    public init(from reader: inout WireReader) throws {
        var collaborators: [Collaborator]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "collaborators": collaborators = try reader.list { try Collaborator(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.collaborators = try reader.need(collaborators, "collaborators")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("collaborators"); writer.list(collaborators) { $0.write(to: &$1) }
        writer.endObject()
    }
}

/// The terms: written while a draft, frozen at launch except for what the policy lets move.
public struct Terms: WireValue {
    /// The policy in force for the whole life of the campaign.
    public var policy: Policy
    /// When pledging ends.
    public var deadline: Timestamp?
    /// The goal; none where the funding model has none.
    public var goal: Money?
    /// The most that is accepted.
    public var maximum: Money?
    /// The class of shares sold with pledges.
    public var offers: ClassId?
    /// When pledging opens; at approval when none.
    public var opens: Timestamp?

    public init(
        policy: Policy,
        deadline: Timestamp? = nil,
        goal: Money? = nil,
        maximum: Money? = nil,
        offers: ClassId? = nil,
        opens: Timestamp? = nil
    ) {
        self.policy = policy
        self.deadline = deadline
        self.goal = goal
        self.maximum = maximum
        self.offers = offers
        self.opens = opens
    }

    public init(from reader: inout WireReader) throws {
        var policy: Policy?
        var deadline: Timestamp?
        var goal: Money?
        var maximum: Money?
        var offers: ClassId?
        var opens: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "policy": policy = try Policy(from: &reader)
            case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
            case "goal": goal = try reader.null() ? nil : Money(from: &reader)
            case "maximum": maximum = try reader.null() ? nil : Money(from: &reader)
            case "offers": offers = try reader.null() ? nil : ClassId(from: &reader)
            case "opens": opens = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.policy = try reader.need(policy, "policy")
        self.deadline = deadline
        self.goal = goal
        self.maximum = maximum
        self.offers = offers
        self.opens = opens
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("policy"); policy.write(to: &writer)
        if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        if let goal { writer.key("goal"); goal.write(to: &writer) }
        if let maximum { writer.key("maximum"); maximum.write(to: &writer) }
        if let offers { writer.key("offers"); offers.write(to: &writer) }
        if let opens { writer.key("opens"); opens.write(to: &writer) }
        writer.endObject()
    }
}

/// A tier or add-on.
public struct Tier: WireValue {
    /// The tier.
    public var id: TierId
    /// As described.
    public var terms: TierTerms
    /// Withdrawn by the creator: nobody new can choose it.
    public var ended: Bool

    public init(
        id: TierId,
        terms: TierTerms,
        ended: Bool
    ) {
        self.id = id
        self.terms = terms
        self.ended = ended
    }

    public init(from reader: inout WireReader) throws {
        var id: TierId?
        var terms: TierTerms?
        var ended: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try TierId(from: &reader)
            case "terms": terms = try TierTerms(from: &reader)
            case "ended": ended = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.terms = try reader.need(terms, "terms")
        self.ended = try reader.need(ended, "ended")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("terms"); terms.write(to: &writer)
        writer.key("ended"); writer.flag(ended)
        writer.endObject()
    }
}

/// How many units of a tier a backer holds.
public struct TierCount: WireValue {
    /// The tier.
    public var tier: TierId
    /// Units held.
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

/// A tier or add-on as the creator describes it.
public struct TierTerms: WireValue {
    /// Title.
    public var title: Title
    /// Price of one, without shipping.
    public var price: Money
    /// Only with a reward, not on its own.
    public var addOn: Bool
    /// When the creator expects to deliver.
    public var delivery: Timestamp?
    /// What the backer gets.
    public var description: Summary?
    /// Offered until, exclusive.
    public var ends: Timestamp?
    /// Items inside.
    public var items: [FundlyLabel]
    /// Most that one backer may have.
    public var perBacker: Int?
    /// How many there are; none means unlimited. After launch it may only rise (R-REWARD-2).
    public var quantity: Int?
    /// Shown only to those who have the link.
    public var secret: Bool
    /// Where it ships and for how much of the price of one; empty when nothing is shipped.
    public var shipping: [ShippingZone]
    /// Offered from (early bird and the like).
    public var starts: Timestamp?

    public init(
        title: Title,
        price: Money,
        addOn: Bool = false,
        delivery: Timestamp? = nil,
        description: Summary? = nil,
        ends: Timestamp? = nil,
        items: [FundlyLabel] = [],
        perBacker: Int? = nil,
        quantity: Int? = nil,
        secret: Bool = false,
        shipping: [ShippingZone] = [],
        starts: Timestamp? = nil
    ) {
        self.title = title
        self.price = price
        self.addOn = addOn
        self.delivery = delivery
        self.description = description
        self.ends = ends
        self.items = items
        self.perBacker = perBacker
        self.quantity = quantity
        self.secret = secret
        self.shipping = shipping
        self.starts = starts
    }

    public init(from reader: inout WireReader) throws {
        var title: Title?
        var price: Money?
        var addOn: Bool?
        var delivery: Timestamp?
        var description: Summary?
        var ends: Timestamp?
        var items: [FundlyLabel]?
        var perBacker: Int?
        var quantity: Int?
        var secret: Bool?
        var shipping: [ShippingZone]?
        var starts: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "title": title = try Title(from: &reader)
            case "price": price = try Money(from: &reader)
            case "addOn": addOn = try reader.flag()
            case "delivery": delivery = try reader.null() ? nil : Timestamp(from: &reader)
            case "description": description = try reader.null() ? nil : Summary(from: &reader)
            case "ends": ends = try reader.null() ? nil : Timestamp(from: &reader)
            case "items": items = try reader.list { try FundlyLabel(from: &$0) }
            case "perBacker": perBacker = try reader.null() ? nil : reader.integer()
            case "quantity": quantity = try reader.null() ? nil : reader.integer()
            case "secret": secret = try reader.flag()
            case "shipping": shipping = try reader.list { try ShippingZone(from: &$0) }
            case "starts": starts = try reader.null() ? nil : Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.title = try reader.need(title, "title")
        self.price = try reader.need(price, "price")
        self.addOn = addOn ?? false
        self.delivery = delivery
        self.description = description
        self.ends = ends
        self.items = items ?? []
        self.perBacker = perBacker
        self.quantity = quantity
        self.secret = secret ?? false
        self.shipping = shipping ?? []
        self.starts = starts
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("title"); title.write(to: &writer)
        writer.key("price"); price.write(to: &writer)
        if addOn { writer.key("addOn"); writer.flag(addOn) }
        if let delivery { writer.key("delivery"); delivery.write(to: &writer) }
        if let description { writer.key("description"); description.write(to: &writer) }
        if let ends { writer.key("ends"); ends.write(to: &writer) }
        if !items.isEmpty { writer.key("items"); writer.list(items) { $0.write(to: &$1) } }
        if let perBacker { writer.key("perBacker"); writer.integer(perBacker) }
        if let quantity { writer.key("quantity"); writer.integer(quantity) }
        if secret { writer.key("secret"); writer.flag(secret) }
        if !shipping.isEmpty { writer.key("shipping"); writer.list(shipping) { $0.write(to: &$1) } }
        if let starts { writer.key("starts"); starts.write(to: &writer) }
        writer.endObject()
    }
}

/// Sums over all pledges, kept exact by every change of a pledge. Which state counts where: `PledgeState::counts`.
public struct Totals: WireValue {
    /// Pledges ever placed, whatever became of them.
    public var placed: Int
    /// Pledges that count as committed.
    public var pledges: Int
    /// Accounts with at least one pledge that counts as committed.
    public var backers: Int
    /// Promised money, without tips.
    public var committed: Amount
    /// Money, without tips, of pledges that wait for their first payment: it takes room below the maximum, and
    /// counts towards nothing before it is confirmed.
    public var pending: Amount
    /// Money held by an authorisation and not yet captured.
    public var authorised: Amount
    /// Money that cleared, gross of fees, less what was refunded or charged back.
    public var collected: Amount
    /// Money, without tips, that ever cleared; what is given back does not lessen it. The running total that fees
    /// per batch are rounded on (R-FEE-6).
    public var captured: Amount
    /// Money refunded or charged back.
    public var refunded: Amount
    /// Tips to the platform that cleared, less those refunded.
    public var tips: Amount
    /// Money under dispute.
    public var disputed: Amount
    /// Instructions to hold or take money that wait for a report.
    public var inFlight: Int
    /// Pledges whose payment failed or needs the backer.
    public var errored: Int
    /// Pledges with instalments still due.
    public var instalmentsOpen: Int
    /// Money paid out.
    public var paidOut: Amount

    public init(
        placed: Int,
        pledges: Int,
        backers: Int,
        committed: Amount,
        pending: Amount,
        authorised: Amount,
        collected: Amount,
        captured: Amount,
        refunded: Amount,
        tips: Amount,
        disputed: Amount,
        inFlight: Int,
        errored: Int,
        instalmentsOpen: Int,
        paidOut: Amount
    ) {
        self.placed = placed
        self.pledges = pledges
        self.backers = backers
        self.committed = committed
        self.pending = pending
        self.authorised = authorised
        self.collected = collected
        self.captured = captured
        self.refunded = refunded
        self.tips = tips
        self.disputed = disputed
        self.inFlight = inFlight
        self.errored = errored
        self.instalmentsOpen = instalmentsOpen
        self.paidOut = paidOut
    }

    public init(from reader: inout WireReader) throws {
        var placed: Int?
        var pledges: Int?
        var backers: Int?
        var committed: Amount?
        var pending: Amount?
        var authorised: Amount?
        var collected: Amount?
        var captured: Amount?
        var refunded: Amount?
        var tips: Amount?
        var disputed: Amount?
        var inFlight: Int?
        var errored: Int?
        var instalmentsOpen: Int?
        var paidOut: Amount?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "placed": placed = try reader.integer()
            case "pledges": pledges = try reader.integer()
            case "backers": backers = try reader.integer()
            case "committed": committed = try Amount(from: &reader)
            case "pending": pending = try Amount(from: &reader)
            case "authorised": authorised = try Amount(from: &reader)
            case "collected": collected = try Amount(from: &reader)
            case "captured": captured = try Amount(from: &reader)
            case "refunded": refunded = try Amount(from: &reader)
            case "tips": tips = try Amount(from: &reader)
            case "disputed": disputed = try Amount(from: &reader)
            case "inFlight": inFlight = try reader.integer()
            case "errored": errored = try reader.integer()
            case "instalmentsOpen": instalmentsOpen = try reader.integer()
            case "paidOut": paidOut = try Amount(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.placed = try reader.need(placed, "placed")
        self.pledges = try reader.need(pledges, "pledges")
        self.backers = try reader.need(backers, "backers")
        self.committed = try reader.need(committed, "committed")
        self.pending = try reader.need(pending, "pending")
        self.authorised = try reader.need(authorised, "authorised")
        self.collected = try reader.need(collected, "collected")
        self.captured = try reader.need(captured, "captured")
        self.refunded = try reader.need(refunded, "refunded")
        self.tips = try reader.need(tips, "tips")
        self.disputed = try reader.need(disputed, "disputed")
        self.inFlight = try reader.need(inFlight, "inFlight")
        self.errored = try reader.need(errored, "errored")
        self.instalmentsOpen = try reader.need(instalmentsOpen, "instalmentsOpen")
        self.paidOut = try reader.need(paidOut, "paidOut")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("placed"); writer.integer(placed)
        writer.key("pledges"); writer.integer(pledges)
        writer.key("backers"); writer.integer(backers)
        writer.key("committed"); committed.write(to: &writer)
        writer.key("pending"); pending.write(to: &writer)
        writer.key("authorised"); authorised.write(to: &writer)
        writer.key("collected"); collected.write(to: &writer)
        writer.key("captured"); captured.write(to: &writer)
        writer.key("refunded"); refunded.write(to: &writer)
        writer.key("tips"); tips.write(to: &writer)
        writer.key("disputed"); disputed.write(to: &writer)
        writer.key("inFlight"); writer.integer(inFlight)
        writer.key("errored"); writer.integer(errored)
        writer.key("instalmentsOpen"); writer.integer(instalmentsOpen)
        writer.key("paidOut"); paidOut.write(to: &writer)
        writer.endObject()
    }
}

/// What of a pledge is under dispute: present exactly while its state is `PledgeState::Disputed`.
public struct UnderDispute: WireValue {
    /// Money of the pledge that banks have taken, over all open disputes.
    public var amount: Amount
    /// The state to which the pledge returns.
    public var before: PledgeState

    public init(
        amount: Amount,
        before: PledgeState
    ) {
        self.amount = amount
        self.before = before
    }

    public init(from reader: inout WireReader) throws {
        var amount: Amount?
        var before: PledgeState?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "amount": amount = try Amount(from: &reader)
            case "before": before = try PledgeState(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.amount = try reader.need(amount, "amount")
        self.before = try reader.need(before, "before")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("amount"); amount.write(to: &writer)
        writer.key("before"); before.write(to: &writer)
        writer.endObject()
    }
}

/// A count of share units, 0 to 2^53 − 1 (R-SHARE-1).
///
/// Whole shares are units; a class that declares a precision of `k` decimals counts 10^k units to the share.
public typealias Units = Int

/// A place in the waiting list.
public struct Waiting: WireValue {
    /// Who waits.
    public var account: AccountId
    /// For how many in all: what is reserved for the account already is a part of them.
    public var quantity: Int
    /// Since when.
    public var since: Timestamp

    public init(
        account: AccountId,
        quantity: Int,
        since: Timestamp
    ) {
        self.account = account
        self.quantity = quantity
        self.since = since
    }

    public init(from reader: inout WireReader) throws {
        var account: AccountId?
        var quantity: Int?
        var since: Timestamp?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "account": account = try AccountId(from: &reader)
            case "quantity": quantity = try reader.integer()
            case "since": since = try Timestamp(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.account = try reader.need(account, "account")
        self.quantity = try reader.need(quantity, "quantity")
        self.since = try reader.need(since, "since")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("account"); account.write(to: &writer)
        writer.key("quantity"); writer.integer(quantity)
        writer.key("since"); since.write(to: &writer)
        writer.endObject()
    }
}
