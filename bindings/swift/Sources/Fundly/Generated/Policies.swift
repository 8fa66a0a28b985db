// Written by `cargo run -p fundly-generate`: changes belong there.

/// A band of a fee.
public struct Band: WireValue {
    /// The band ends below this amount; none for the last.
    public var below: Money?
    /// Fixed part.
    public var fixed: Money?
    /// Share of the amount.
    public var rate: Rate

    public init(
        below: Money? = nil,
        fixed: Money? = nil,
        rate: Rate = "0%"
    ) {
        self.below = below
        self.fixed = fixed
        self.rate = rate
    }

    public init(from reader: inout WireReader) throws {
        var below: Money?
        var fixed: Money?
        var rate: Rate?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "below": below = try reader.null() ? nil : Money(from: &reader)
            case "fixed": fixed = try reader.null() ? nil : Money(from: &reader)
            case "rate": rate = try Rate(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.below = below
        self.fixed = fixed
        self.rate = rate ?? "0%"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let below { writer.key("below"); below.write(to: &writer) }
        if let fixed { writer.key("fixed"); fixed.write(to: &writer) }
        if rate != "0%" { writer.key("rate"); rate.write(to: &writer) }
        writer.endObject()
    }
}

/// A calendar of business days: all that are neither of the weekend nor a holiday or its substitute (R-TIME-6).
///
/// There is always a next business day: a calendar whose rules could close all days is refused.
public struct FundlyCalendar: WireValue {
    /// Its name.
    public var name: FundlyLabel
    /// The days of the week that are no business days.
    public var weekend: [Weekday]
    /// Its holidays.
    public var holidays: [Holiday]

    public init(
        name: FundlyLabel,
        weekend: [Weekday],
        holidays: [Holiday] = []
    ) {
        self.name = name
        self.weekend = weekend
        self.holidays = holidays
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var weekend: [Weekday]?
        var holidays: [Holiday]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "weekend": weekend = try reader.list { try Weekday(from: &$0) }
            case "holidays": holidays = try reader.list { try Holiday(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.weekend = try reader.need(weekend, "weekend")
        self.holidays = holidays ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("weekend"); writer.list(weekend) { $0.write(to: &$1) }
        if !holidays.isEmpty { writer.key("holidays"); writer.list(holidays) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// Where a parameter comes from.
public struct Citation: WireValue {
    /// Path of the parameter, or of the group that it stands for: `funding.model`, `limits.investor`, `fees`, ...
    public var parameter: FundlyLabel
    /// The source: a paragraph, a page of a platform's help, or the words "own choice".
    public var source: Summary
    /// How sure it is that the source says so.
    public var certainty: Certainty

    public init(
        parameter: FundlyLabel,
        source: Summary,
        certainty: Certainty
    ) {
        self.parameter = parameter
        self.source = source
        self.certainty = certainty
    }

    public init(from reader: inout WireReader) throws {
        var parameter: FundlyLabel?
        var source: Summary?
        var certainty: Certainty?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "parameter": parameter = try FundlyLabel(from: &reader)
            case "source": source = try Summary(from: &reader)
            case "certainty": certainty = try Certainty(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.parameter = try reader.need(parameter, "parameter")
        self.source = try reader.need(source, "source")
        self.certainty = try reader.need(certainty, "certainty")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("parameter"); parameter.write(to: &writer)
        writer.key("source"); source.write(to: &writer)
        writer.key("certainty"); certainty.write(to: &writer)
        writer.endObject()
    }
}

/// How a policy counts time: in which zone, by which calendar, and when its business days end.
///
/// Bounds are half-open (R-TIME-1): what must happen within a period happens before the moment that `after` gives.
/// Local times are those of R-TIME-5. The default counts in UTC, Saturday and Sunday off.
public struct FundlyClock: WireValue {
    /// The zone in which days and local times are counted.
    public var zone: FundlyZone
    /// Which days are business days.
    public var calendar: FundlyCalendar
    /// When the last of a number of business days ends.
    public var businessDays: DayBound

    public init(
        zone: FundlyZone,
        calendar: FundlyCalendar,
        businessDays: DayBound = .sameTime
    ) {
        self.zone = zone
        self.calendar = calendar
        self.businessDays = businessDays
    }

    public init(from reader: inout WireReader) throws {
        var zone: FundlyZone?
        var calendar: FundlyCalendar?
        var businessDays: DayBound?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "zone": zone = try FundlyZone(from: &reader)
            case "calendar": calendar = try FundlyCalendar(from: &reader)
            case "businessDays": businessDays = try DayBound(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.zone = try reader.need(zone, "zone")
        self.calendar = try reader.need(calendar, "calendar")
        self.businessDays = businessDays ?? .sameTime
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("zone"); zone.write(to: &writer)
        writer.key("calendar"); calendar.write(to: &writer)
        if businessDays != .sameTime { writer.key("businessDays"); businessDays.write(to: &writer) }
        writer.endObject()
    }
}

/// What may move the end of a campaign, and what happens when its substance changes.
public struct Closing: WireValue {
    /// Whether and how the creator may close early, once the goal is reached.
    public var early: EarlyClose?
    /// What happens to pledges when the creator changes something that matters; without it such a change is no
    /// command.
    public var materialChange: MaterialChange?

    public init(
        early: EarlyClose? = nil,
        materialChange: MaterialChange? = nil
    ) {
        self.early = early
        self.materialChange = materialChange
    }

    public init(from reader: inout WireReader) throws {
        var early: EarlyClose?
        var materialChange: MaterialChange?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "early": early = try reader.null() ? nil : EarlyClose(from: &reader)
            case "materialChange": materialChange = try reader.null() ? nil : MaterialChange(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.early = early
        self.materialChange = materialChange
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let early { writer.key("early"); early.write(to: &writer) }
        if let materialChange { writer.key("materialChange"); materialChange.write(to: &writer) }
        writer.endObject()
    }
}

/// When money is collected, and what happens when that fails.
public struct FundlyCollection: WireValue {
    /// When.
    public var at: CollectAt
    /// For how long after funding was closed a failed payment can be mended and a report is waited for; and for how
    /// long after the deadline closing waits for what is in flight.
    public var grace: FundlySpan
    /// How often the backer is reminded in that time.
    public var remindEvery: FundlySpan
    /// Whether a last try is made at its end before the pledge is dropped.
    public var finalTry: Bool
    /// How long after funding was closed collecting begins: a cooling-off period in which pledges may still be
    /// called off.
    public var after: Period?
    /// What holds of each kind of payment method allow.
    public var holds: [Hold]

    public init(
        at: CollectAt,
        grace: FundlySpan,
        remindEvery: FundlySpan,
        finalTry: Bool,
        after: Period? = nil,
        holds: [Hold] = []
    ) {
        self.at = at
        self.grace = grace
        self.remindEvery = remindEvery
        self.finalTry = finalTry
        self.after = after
        self.holds = holds
    }

    public init(from reader: inout WireReader) throws {
        var at: CollectAt?
        var grace: FundlySpan?
        var remindEvery: FundlySpan?
        var finalTry: Bool?
        var after: Period?
        var holds: [Hold]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "at": at = try CollectAt(from: &reader)
            case "grace": grace = try FundlySpan(from: &reader)
            case "remindEvery": remindEvery = try FundlySpan(from: &reader)
            case "finalTry": finalTry = try reader.flag()
            case "after": after = try reader.null() ? nil : Period(from: &reader)
            case "holds": holds = try reader.list { try Hold(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.at = try reader.need(at, "at")
        self.grace = try reader.need(grace, "grace")
        self.remindEvery = try reader.need(remindEvery, "remindEvery")
        self.finalTry = try reader.need(finalTry, "finalTry")
        self.after = after
        self.holds = holds ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("at"); at.write(to: &writer)
        writer.key("grace"); grace.write(to: &writer)
        writer.key("remindEvery"); remindEvery.write(to: &writer)
        writer.key("finalTry"); writer.flag(finalTry)
        if let after { writer.key("after"); after.write(to: &writer) }
        if !holds.isEmpty { writer.key("holds"); writer.list(holds) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// What the processor takes for a dispute.
public struct DisputeCost: WireValue {
    /// Taken when a dispute is received.
    public var received: Money
    /// Whether that is given back when the dispute is won.
    public var receivedReturned: Bool
    /// Taken when it is countered with evidence; given back when the dispute is won.
    public var countered: Money?

    public init(
        received: Money,
        receivedReturned: Bool,
        countered: Money? = nil
    ) {
        self.received = received
        self.receivedReturned = receivedReturned
        self.countered = countered
    }

    public init(from reader: inout WireReader) throws {
        var received: Money?
        var receivedReturned: Bool?
        var countered: Money?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "received": received = try Money(from: &reader)
            case "receivedReturned": receivedReturned = try reader.flag()
            case "countered": countered = try reader.null() ? nil : Money(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.received = try reader.need(received, "received")
        self.receivedReturned = try reader.need(receivedReturned, "receivedReturned")
        self.countered = countered
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("received"); received.write(to: &writer)
        writer.key("receivedReturned"); writer.flag(receivedReturned)
        if let countered { writer.key("countered"); countered.write(to: &writer) }
        writer.endObject()
    }
}

/// What a dispute does.
public struct DisputeRules: WireValue {
    /// What happens to the shares when it is lost.
    public var lostShares: LostShares
    /// Whether a backer who lost the platform a dispute is barred from further pledges.
    public var barBacker: Bool
    /// What the processor takes for a dispute; what its reports say is booked, this is for forecasts.
    public var fee: DisputeCost?

    public init(
        lostShares: LostShares,
        barBacker: Bool,
        fee: DisputeCost? = nil
    ) {
        self.lostShares = lostShares
        self.barBacker = barBacker
        self.fee = fee
    }

    public init(from reader: inout WireReader) throws {
        var lostShares: LostShares?
        var barBacker: Bool?
        var fee: DisputeCost?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "lostShares": lostShares = try LostShares(from: &reader)
            case "barBacker": barBacker = try reader.flag()
            case "fee": fee = try reader.null() ? nil : DisputeCost(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.lostShares = try reader.need(lostShares, "lostShares")
        self.barBacker = try reader.need(barBacker, "barBacker")
        self.fee = fee
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("lostShares"); lostShares.write(to: &writer)
        writer.key("barBacker"); writer.flag(barBacker)
        if let fee { writer.key("fee"); fee.write(to: &writer) }
        writer.endObject()
    }
}

/// How funding is closed early.
public struct EarlyClose: WireValue {
    /// How long before the new deadline backers must be told; closes at once where nothing is said. With a notice
    /// the goal must still be reached at the new deadline, or the old one stands again.
    public var notice: Period?
    /// How long it must have been open by then.
    public var openMin: FundlySpan

    public init(
        notice: Period? = nil,
        openMin: FundlySpan = "0d"
    ) {
        self.notice = notice
        self.openMin = openMin
    }

    public init(from reader: inout WireReader) throws {
        var notice: Period?
        var openMin: FundlySpan?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "notice": notice = try reader.null() ? nil : Period(from: &reader)
            case "openMin": openMin = try FundlySpan(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.notice = notice
        self.openMin = openMin ?? "0d"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        if let notice { writer.key("notice"); notice.write(to: &writer) }
        if openMin != "0d" { writer.key("openMin"); openMin.write(to: &writer) }
        writer.endObject()
    }
}

/// How escrow reaches the creator.
public struct Escrow: WireValue {
    /// When money leaves escrow for what the creator can draw on.
    public var release: Release
    /// Who holds the money: the platform, a qualified third party, the processor, ... For people to read; no rule
    /// asks.
    public var custodian: FundlyLabel?
    /// Share of each release that is held back as a reserve.
    public var holdback: Rate
    /// For how long after success the reserve is held.
    public var holdbackFor: FundlySpan
    /// Held back only once that much was released in all.
    public var holdbackFrom: Money?
    /// Least payout.
    public var payoutMinimum: Money?
    /// When payouts may be made; at any time where nothing is said.
    public var payouts: PayoutDays?
    /// How long after launch money may leave escrow at the earliest.
    public var releaseAfter: FundlySpan?

    public init(
        release: Release,
        custodian: FundlyLabel? = nil,
        holdback: Rate = "0%",
        holdbackFor: FundlySpan = "0d",
        holdbackFrom: Money? = nil,
        payoutMinimum: Money? = nil,
        payouts: PayoutDays? = nil,
        releaseAfter: FundlySpan? = nil
    ) {
        self.release = release
        self.custodian = custodian
        self.holdback = holdback
        self.holdbackFor = holdbackFor
        self.holdbackFrom = holdbackFrom
        self.payoutMinimum = payoutMinimum
        self.payouts = payouts
        self.releaseAfter = releaseAfter
    }

    public init(from reader: inout WireReader) throws {
        var release: Release?
        var custodian: FundlyLabel?
        var holdback: Rate?
        var holdbackFor: FundlySpan?
        var holdbackFrom: Money?
        var payoutMinimum: Money?
        var payouts: PayoutDays?
        var releaseAfter: FundlySpan?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "release": release = try Release(from: &reader)
            case "custodian": custodian = try reader.null() ? nil : FundlyLabel(from: &reader)
            case "holdback": holdback = try Rate(from: &reader)
            case "holdbackFor": holdbackFor = try FundlySpan(from: &reader)
            case "holdbackFrom": holdbackFrom = try reader.null() ? nil : Money(from: &reader)
            case "payoutMinimum": payoutMinimum = try reader.null() ? nil : Money(from: &reader)
            case "payouts": payouts = try reader.null() ? nil : PayoutDays(from: &reader)
            case "releaseAfter": releaseAfter = try reader.null() ? nil : FundlySpan(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.release = try reader.need(release, "release")
        self.custodian = custodian
        self.holdback = holdback ?? "0%"
        self.holdbackFor = holdbackFor ?? "0d"
        self.holdbackFrom = holdbackFrom
        self.payoutMinimum = payoutMinimum
        self.payouts = payouts
        self.releaseAfter = releaseAfter
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("release"); release.write(to: &writer)
        if let custodian { writer.key("custodian"); custodian.write(to: &writer) }
        if holdback != "0%" { writer.key("holdback"); holdback.write(to: &writer) }
        if holdbackFor != "0d" { writer.key("holdbackFor"); holdbackFor.write(to: &writer) }
        if let holdbackFrom { writer.key("holdbackFrom"); holdbackFrom.write(to: &writer) }
        if let payoutMinimum { writer.key("payoutMinimum"); payoutMinimum.write(to: &writer) }
        if let payouts { writer.key("payouts"); payouts.write(to: &writer) }
        if let releaseAfter { writer.key("releaseAfter"); releaseAfter.write(to: &writer) }
        writer.endObject()
    }
}

/// One fee, taken when money clears; or a share of another fee, which divides that one and is taken from nobody
/// else.
public struct Fee: WireValue {
    /// What it is called.
    public var name: FundlyLabel
    /// Who receives it.
    public var to: FeeTo
    /// Bands by the amount that it is taken of, lowest first; the first whose `below` is above the amount applies.
    public var bands: [Band]
    /// How a fraction of a minor unit is rounded.
    public var rounding: Rounding
    /// What a refund gives back of it.
    public var returned: FeeReturn
    /// Whether it comes on top: the backer pays it beside the pledge, and the campaign has the pledge whole
    /// (R-FEE-7; Patreon's top-up: a pledge of 10.00 costs 10.80).
    public var onTop: Bool
    /// What a fraction of a minor unit is rounded of.
    public var per: FeePer
    /// The fee that this one is a share of, which stands before it; none for a fee of the pledge itself, without
    /// its tip (R-FEE-5; Open Collective until 2026: of the host's fee the platform had 15 %).
    public var shareOf: FundlyLabel?

    public init(
        name: FundlyLabel,
        to: FeeTo,
        bands: [Band],
        rounding: Rounding,
        returned: FeeReturn,
        onTop: Bool = false,
        per: FeePer = .pledge,
        shareOf: FundlyLabel? = nil
    ) {
        self.name = name
        self.to = to
        self.bands = bands
        self.rounding = rounding
        self.returned = returned
        self.onTop = onTop
        self.per = per
        self.shareOf = shareOf
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var to: FeeTo?
        var bands: [Band]?
        var rounding: Rounding?
        var returned: FeeReturn?
        var onTop: Bool?
        var per: FeePer?
        var shareOf: FundlyLabel?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "to": to = try FeeTo(from: &reader)
            case "bands": bands = try reader.list { try Band(from: &$0) }
            case "rounding": rounding = try Rounding(from: &reader)
            case "returned": returned = try FeeReturn(from: &reader)
            case "onTop": onTop = try reader.flag()
            case "per": per = try FeePer(from: &reader)
            case "shareOf": shareOf = try reader.null() ? nil : FundlyLabel(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.to = try reader.need(to, "to")
        self.bands = try reader.need(bands, "bands")
        self.rounding = try reader.need(rounding, "rounding")
        self.returned = try reader.need(returned, "returned")
        self.onTop = onTop ?? false
        self.per = per ?? .pledge
        self.shareOf = shareOf
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("to"); to.write(to: &writer)
        writer.key("bands"); writer.list(bands) { $0.write(to: &$1) }
        writer.key("rounding"); rounding.write(to: &writer)
        writer.key("returned"); returned.write(to: &writer)
        if onTop { writer.key("onTop"); writer.flag(onTop) }
        if per != .pledge { writer.key("per"); per.write(to: &writer) }
        if let shareOf { writer.key("shareOf"); shareOf.write(to: &writer) }
        writer.endObject()
    }
}

/// What makes a campaign succeed, and how long it runs.
public struct Funding: WireValue {
    /// The funding model.
    public var model: FundingModel
    /// Which money is compared with the goal.
    public var counts: CountedMoney
    /// What happens when collection falls below a goal that the promises reached.
    public var belowGoal: BelowGoal
    /// How often the deadline may be moved after launch.
    public var deadlineChanges: Int
    /// For how long after success late pledges are taken.
    public var latePledges: FundlySpan?
    /// Longest time open.
    public var openMax: FundlySpan?
    /// Shortest time open.
    public var openMin: FundlySpan
    /// For how long a second round is open once the first has reached the goal: two-round funding only.
    public var secondRound: FundlySpan?

    public init(
        model: FundingModel,
        counts: CountedMoney,
        belowGoal: BelowGoal,
        deadlineChanges: Int = 0,
        latePledges: FundlySpan? = nil,
        openMax: FundlySpan? = nil,
        openMin: FundlySpan = "0d",
        secondRound: FundlySpan? = nil
    ) {
        self.model = model
        self.counts = counts
        self.belowGoal = belowGoal
        self.deadlineChanges = deadlineChanges
        self.latePledges = latePledges
        self.openMax = openMax
        self.openMin = openMin
        self.secondRound = secondRound
    }

    public init(from reader: inout WireReader) throws {
        var model: FundingModel?
        var counts: CountedMoney?
        var belowGoal: BelowGoal?
        var deadlineChanges: Int?
        var latePledges: FundlySpan?
        var openMax: FundlySpan?
        var openMin: FundlySpan?
        var secondRound: FundlySpan?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "model": model = try FundingModel(from: &reader)
            case "counts": counts = try CountedMoney(from: &reader)
            case "belowGoal": belowGoal = try BelowGoal(from: &reader)
            case "deadlineChanges": deadlineChanges = try reader.integer()
            case "latePledges": latePledges = try reader.null() ? nil : FundlySpan(from: &reader)
            case "openMax": openMax = try reader.null() ? nil : FundlySpan(from: &reader)
            case "openMin": openMin = try FundlySpan(from: &reader)
            case "secondRound": secondRound = try reader.null() ? nil : FundlySpan(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.model = try reader.need(model, "model")
        self.counts = try reader.need(counts, "counts")
        self.belowGoal = try reader.need(belowGoal, "belowGoal")
        self.deadlineChanges = deadlineChanges ?? 0
        self.latePledges = latePledges
        self.openMax = openMax
        self.openMin = openMin ?? "0d"
        self.secondRound = secondRound
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("model"); model.write(to: &writer)
        writer.key("counts"); counts.write(to: &writer)
        writer.key("belowGoal"); belowGoal.write(to: &writer)
        if deadlineChanges != 0 { writer.key("deadlineChanges"); writer.integer(deadlineChanges) }
        if let latePledges { writer.key("latePledges"); latePledges.write(to: &writer) }
        if let openMax { writer.key("openMax"); openMax.write(to: &writer) }
        if openMin != "0d" { writer.key("openMin"); openMin.write(to: &writer) }
        if let secondRound { writer.key("secondRound"); secondRound.write(to: &writer) }
        writer.endObject()
    }
}

/// Something that must be done before somebody may put money in.
public struct Gate: WireValue {
    /// Its name within the policy; also the name of the dated fact, or of the acknowledgement in an order, that
    /// passes it.
    public var id: FundlyLabel
    /// What is asked.
    public var kind: GateKind
    /// Whether a test that was failed or refused keeps out; else acknowledging that is enough.
    public var blocking: Bool
    /// An amount that the person is shown with it: the loss to be simulated, the threshold that was passed. It bars
    /// nobody.
    public var shows: Formula?
    /// How long passing it counts, from the date of the fact.
    public var validFor: Period?
    /// How long to wait after first asking: for `GateKind::Delay`.
    public var wait: Period?
    /// When it is asked; always when nothing is said.
    public var when: Condition
    /// Whom it is for; everybody when nothing is said.
    public var who: Condition

    public init(
        id: FundlyLabel,
        kind: GateKind,
        blocking: Bool = false,
        shows: Formula? = nil,
        validFor: Period? = nil,
        wait: Period? = nil,
        when: Condition = "always",
        who: Condition = "always"
    ) {
        self.id = id
        self.kind = kind
        self.blocking = blocking
        self.shows = shows
        self.validFor = validFor
        self.wait = wait
        self.when = when
        self.who = who
    }

    public init(from reader: inout WireReader) throws {
        var id: FundlyLabel?
        var kind: GateKind?
        var blocking: Bool?
        var shows: Formula?
        var validFor: Period?
        var wait: Period?
        var when: Condition?
        var who: Condition?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try FundlyLabel(from: &reader)
            case "kind": kind = try GateKind(from: &reader)
            case "blocking": blocking = try reader.flag()
            case "shows": shows = try reader.null() ? nil : Formula(from: &reader)
            case "validFor": validFor = try reader.null() ? nil : Period(from: &reader)
            case "wait": wait = try reader.null() ? nil : Period(from: &reader)
            case "when": when = try Condition(from: &reader)
            case "who": who = try Condition(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.kind = try reader.need(kind, "kind")
        self.blocking = blocking ?? false
        self.shows = shows
        self.validFor = validFor
        self.wait = wait
        self.when = when ?? "always"
        self.who = who ?? "always"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("kind"); kind.write(to: &writer)
        if blocking { writer.key("blocking"); writer.flag(blocking) }
        if let shows { writer.key("shows"); shows.write(to: &writer) }
        if let validFor { writer.key("validFor"); validFor.write(to: &writer) }
        if let wait { writer.key("wait"); wait.write(to: &writer) }
        if when != "always" { writer.key("when"); when.write(to: &writer) }
        if who != "always" { writer.key("who"); who.write(to: &writer) }
        writer.endObject()
    }
}

/// What a hold on a payment method allows.
public struct Hold: WireValue {
    /// The kind of method: card, visa-merchant-initiated, paypal, ...
    public var method: FundlyLabel
    /// How long the bank holds the money.
    public var lasts: FundlySpan
    /// How long the bank promises to pay it out, where that is shorter; counted anew from each renewal.
    public var honoured: FundlySpan?
    /// The most that may be taken of a hold of `amount`; the amount itself when nothing is said.
    public var takes: Formula?

    public init(
        method: FundlyLabel,
        lasts: FundlySpan,
        honoured: FundlySpan? = nil,
        takes: Formula? = nil
    ) {
        self.method = method
        self.lasts = lasts
        self.honoured = honoured
        self.takes = takes
    }

    public init(from reader: inout WireReader) throws {
        var method: FundlyLabel?
        var lasts: FundlySpan?
        var honoured: FundlySpan?
        var takes: Formula?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "method": method = try FundlyLabel(from: &reader)
            case "lasts": lasts = try FundlySpan(from: &reader)
            case "honoured": honoured = try reader.null() ? nil : FundlySpan(from: &reader)
            case "takes": takes = try reader.null() ? nil : Formula(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.method = try reader.need(method, "method")
        self.lasts = try reader.need(lasts, "lasts")
        self.honoured = honoured
        self.takes = takes
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("method"); method.write(to: &writer)
        writer.key("lasts"); lasts.write(to: &writer)
        if let honoured { writer.key("honoured"); honoured.write(to: &writer) }
        if let takes { writer.key("takes"); takes.write(to: &writer) }
        writer.endObject()
    }
}

/// A holiday, as a rule for all years or some.
///
/// On the wire one flat object whose `on` names the rule:
public indirect enum Holiday: WireValue {
    /// The same date each year; 29 February in leap years only.
    case fixed(Fixed)
    /// A weekday of a month, counted.
    case nth(Nth)
    /// Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday.
    case easter(Easter)
    /// One date of one year only.
    case once(Once)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("on")
        switch kind {
        case "fixed": self = .fixed(try Fixed(from: &reader))
        case "nth": self = .nth(try Nth(from: &reader))
        case "easter": self = .easter(try Easter(from: &reader))
        case "once": self = .once(try Once(from: &reader))
        default: throw reader.unknown(kind, as: "Holiday")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .fixed: "fixed"
        case .nth: "nth"
        case .easter: "easter"
        case .once: "once"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("on"); writer.string(kind)
        switch self {
        case .fixed(let it): it.writeMembers(to: &writer)
        case .nth(let it): it.writeMembers(to: &writer)
        case .easter(let it): it.writeMembers(to: &writer)
        case .once(let it): it.writeMembers(to: &writer)
        }
        writer.endObject()
    }
}

extension Holiday {

    /// The same date each year; 29 February in leap years only.
    public struct Fixed: Hashable, Sendable {
        /// The name.
        public var name: FundlyLabel
        /// Month, 1 to 12.
        public var month: Int
        /// What it does on a weekend.
        public var observed: Observed
        /// The first year, where it was not always.
        public var since: Int?
        /// The last year, where it is no more.
        public var until: Int?
        /// Day of the month.
        public var day: Int

        public init(
            name: FundlyLabel,
            month: Int,
            observed: Observed = .none,
            since: Int? = nil,
            until: Int? = nil,
            day: Int
        ) {
            self.name = name
            self.month = month
            self.observed = observed
            self.since = since
            self.until = until
            self.day = day
        }

        public init(from reader: inout WireReader) throws {
            var name: FundlyLabel?
            var month: Int?
            var observed: Observed?
            var since: Int?
            var until: Int?
            var day: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "on": try reader.skip()
                case "name": name = try FundlyLabel(from: &reader)
                case "month": month = try reader.integer()
                case "observed": observed = try Observed(from: &reader)
                case "since": since = try reader.null() ? nil : reader.integer()
                case "until": until = try reader.null() ? nil : reader.integer()
                case "day": day = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.name = try reader.need(name, "name")
            self.month = try reader.need(month, "month")
            self.observed = observed ?? .none
            self.since = since
            self.until = until
            self.day = try reader.need(day, "day")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("name"); name.write(to: &writer)
            writer.key("month"); writer.integer(month)
            if observed != .none { writer.key("observed"); observed.write(to: &writer) }
            if let since { writer.key("since"); writer.integer(since) }
            if let until { writer.key("until"); writer.integer(until) }
            writer.key("day"); writer.integer(day)
        }
    }

    /// A weekday of a month, counted.
    public struct Nth: Hashable, Sendable {
        /// The name.
        public var name: FundlyLabel
        /// Month, 1 to 12.
        public var month: Int
        /// What it does on a weekend.
        public var observed: Observed
        /// The first year, where it was not always.
        public var since: Int?
        /// The last year, where it is no more.
        public var until: Int?
        /// Day of the week.
        public var weekday: Weekday
        /// 1 to 5 from the beginning of the month, or −1 for the last. A fifth is only where there is one.
        public var nth: Int

        public init(
            name: FundlyLabel,
            month: Int,
            observed: Observed = .none,
            since: Int? = nil,
            until: Int? = nil,
            weekday: Weekday,
            nth: Int
        ) {
            self.name = name
            self.month = month
            self.observed = observed
            self.since = since
            self.until = until
            self.weekday = weekday
            self.nth = nth
        }

        public init(from reader: inout WireReader) throws {
            var name: FundlyLabel?
            var month: Int?
            var observed: Observed?
            var since: Int?
            var until: Int?
            var weekday: Weekday?
            var nth: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "on": try reader.skip()
                case "name": name = try FundlyLabel(from: &reader)
                case "month": month = try reader.integer()
                case "observed": observed = try Observed(from: &reader)
                case "since": since = try reader.null() ? nil : reader.integer()
                case "until": until = try reader.null() ? nil : reader.integer()
                case "weekday": weekday = try Weekday(from: &reader)
                case "nth": nth = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.name = try reader.need(name, "name")
            self.month = try reader.need(month, "month")
            self.observed = observed ?? .none
            self.since = since
            self.until = until
            self.weekday = try reader.need(weekday, "weekday")
            self.nth = try reader.need(nth, "nth")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("name"); name.write(to: &writer)
            writer.key("month"); writer.integer(month)
            if observed != .none { writer.key("observed"); observed.write(to: &writer) }
            if let since { writer.key("since"); writer.integer(since) }
            if let until { writer.key("until"); writer.integer(until) }
            writer.key("weekday"); weekday.write(to: &writer)
            writer.key("nth"); writer.integer(nth)
        }
    }

    /// Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday.
    public struct Easter: Hashable, Sendable {
        /// The name.
        public var name: FundlyLabel
        /// Days, negative before; within the same year.
        public var offset: Int
        /// What it does on a weekend.
        public var observed: Observed
        /// The first year, where it was not always.
        public var since: Int?
        /// The last year, where it is no more.
        public var until: Int?

        public init(
            name: FundlyLabel,
            offset: Int,
            observed: Observed = .none,
            since: Int? = nil,
            until: Int? = nil
        ) {
            self.name = name
            self.offset = offset
            self.observed = observed
            self.since = since
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var name: FundlyLabel?
            var offset: Int?
            var observed: Observed?
            var since: Int?
            var until: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "on": try reader.skip()
                case "name": name = try FundlyLabel(from: &reader)
                case "offset": offset = try reader.integer()
                case "observed": observed = try Observed(from: &reader)
                case "since": since = try reader.null() ? nil : reader.integer()
                case "until": until = try reader.null() ? nil : reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.name = try reader.need(name, "name")
            self.offset = try reader.need(offset, "offset")
            self.observed = observed ?? .none
            self.since = since
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("name"); name.write(to: &writer)
            writer.key("offset"); writer.integer(offset)
            if observed != .none { writer.key("observed"); observed.write(to: &writer) }
            if let since { writer.key("since"); writer.integer(since) }
            if let until { writer.key("until"); writer.integer(until) }
        }
    }

    /// One date of one year only.
    public struct Once: Hashable, Sendable {
        /// The name.
        public var name: FundlyLabel
        /// The date.
        public var date: FundlyDate
        /// What it does on a weekend.
        public var observed: Observed
        /// The first year, where it was not always.
        public var since: Int?
        /// The last year, where it is no more.
        public var until: Int?

        public init(
            name: FundlyLabel,
            date: FundlyDate,
            observed: Observed = .none,
            since: Int? = nil,
            until: Int? = nil
        ) {
            self.name = name
            self.date = date
            self.observed = observed
            self.since = since
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var name: FundlyLabel?
            var date: FundlyDate?
            var observed: Observed?
            var since: Int?
            var until: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "on": try reader.skip()
                case "name": name = try FundlyLabel(from: &reader)
                case "date": date = try FundlyDate(from: &reader)
                case "observed": observed = try Observed(from: &reader)
                case "since": since = try reader.null() ? nil : reader.integer()
                case "until": until = try reader.null() ? nil : reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.name = try reader.need(name, "name")
            self.date = try reader.need(date, "date")
            self.observed = observed ?? .none
            self.since = since
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("name"); name.write(to: &writer)
            writer.key("date"); date.write(to: &writer)
            if observed != .none { writer.key("observed"); observed.write(to: &writer) }
            if let since { writer.key("since"); writer.integer(since) }
            if let until { writer.key("until"); writer.integer(until) }
        }
    }
}

/// The most that one issuer may raise in a time, this campaign included. What was raised before is a fact of the
/// host.
public struct IssuerCap: WireValue {
    /// The most.
    public var most: Money
    /// The time, counted back from the day.
    public var window: Period
    /// What the host has to count: offers under the same rules, on other platforms, other exempt offers, ...
    public var counts: [FundlyLabel]

    public init(
        most: Money,
        window: Period,
        counts: [FundlyLabel] = []
    ) {
        self.most = most
        self.window = window
        self.counts = counts
    }

    public init(from reader: inout WireReader) throws {
        var most: Money?
        var window: Period?
        var counts: [FundlyLabel]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "most": most = try Money(from: &reader)
            case "window": window = try Period(from: &reader)
            case "counts": counts = try reader.list { try FundlyLabel(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.most = try reader.need(most, "most")
        self.window = try reader.need(window, "window")
        self.counts = counts ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("most"); most.write(to: &writer)
        writer.key("window"); window.write(to: &writer)
        if !counts.isEmpty { writer.key("counts"); writer.list(counts) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// A cap on what one person may put in. What was put in before, in the window and the scope, counts towards it.
public struct Limit: WireValue {
    /// Its name within the policy.
    public var id: FundlyLabel
    /// The most, rounded down.
    public var most: Formula
    /// What counts.
    public var counts: Scope
    /// Whether it must stay below the most; else it may reach it.
    public var below: Bool
    /// Whether a household that reckons jointly has it only once.
    public var household: Bool
    /// Whom it holds for; everybody when nothing is said.
    public var who: Condition
    /// Over which time, counted back from the day; for ever when nothing is said.
    public var window: Period?

    public init(
        id: FundlyLabel,
        most: Formula,
        counts: Scope,
        below: Bool = false,
        household: Bool = false,
        who: Condition = "always",
        window: Period? = nil
    ) {
        self.id = id
        self.most = most
        self.counts = counts
        self.below = below
        self.household = household
        self.who = who
        self.window = window
    }

    public init(from reader: inout WireReader) throws {
        var id: FundlyLabel?
        var most: Formula?
        var counts: Scope?
        var below: Bool?
        var household: Bool?
        var who: Condition?
        var window: Period?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try FundlyLabel(from: &reader)
            case "most": most = try Formula(from: &reader)
            case "counts": counts = try Scope(from: &reader)
            case "below": below = try reader.flag()
            case "household": household = try reader.flag()
            case "who": who = try Condition(from: &reader)
            case "window": window = try reader.null() ? nil : Period(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.most = try reader.need(most, "most")
        self.counts = try reader.need(counts, "counts")
        self.below = below ?? false
        self.household = household ?? false
        self.who = who ?? "always"
        self.window = window
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("most"); most.write(to: &writer)
        writer.key("counts"); counts.write(to: &writer)
        if below { writer.key("below"); writer.flag(below) }
        if household { writer.key("household"); writer.flag(household) }
        if who != "always" { writer.key("who"); who.write(to: &writer) }
        if let window { writer.key("window"); window.write(to: &writer) }
        writer.endObject()
    }
}

/// What a material change does to pledges that stand.
public struct MaterialChange: WireValue {
    /// How long after the notice a backer may confirm; a pledge that is not confirmed lapses and is given back.
    public var reconfirm: Period
    /// Whether a deadline that comes sooner is moved so far; else the change is refused.
    public var extends: Bool

    public init(
        reconfirm: Period,
        extends: Bool
    ) {
        self.reconfirm = reconfirm
        self.extends = extends
    }

    public init(from reader: inout WireReader) throws {
        var reconfirm: Period?
        var extends: Bool?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "reconfirm": reconfirm = try Period(from: &reader)
            case "extends": extends = try reader.flag()
            default: throw reader.unknown(memberName)
            }
        }
        self.reconfirm = try reader.need(reconfirm, "reconfirm")
        self.extends = try reader.need(extends, "extends")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("reconfirm"); reconfirm.write(to: &writer)
        writer.key("extends"); writer.flag(extends)
        writer.endObject()
    }
}

/// What happens when more is promised than the campaign's maximum (R-PLEDGE-13, R-SETTLE-5): pledges above it are
/// taken while the campaign is live, and what is accepted is allotted among them when funding is closed.
///
/// Form C of Regulation Crowdfunding asks for one of "Pro-rata basis", "First-come, first-served basis" and "Other"
/// (17 CFR 227.201(h)); the first two are here.
public struct Oversubscription: WireValue {
    /// How the maximum is allotted.
    public var method: Allotment
    /// What each pledge gets before the method says anything, or all that it promised where that is less; the
    /// earliest first as far as the maximum goes.
    public var minimumFill: Money?

    public init(
        method: Allotment,
        minimumFill: Money? = nil
    ) {
        self.method = method
        self.minimumFill = minimumFill
    }

    public init(from reader: inout WireReader) throws {
        var method: Allotment?
        var minimumFill: Money?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "method": method = try Allotment(from: &reader)
            case "minimumFill": minimumFill = try reader.null() ? nil : Money(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.method = try reader.need(method, "method")
        self.minimumFill = minimumFill
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("method"); method.write(to: &writer)
        if let minimumFill { writer.key("minimumFill"); minimumFill.write(to: &writer) }
        writer.endObject()
    }
}

/// When payouts are made, counted from the deadline of the campaign, at its time of day.
public struct PayoutDays: WireValue {
    /// The first payouts, in order.
    public var after: [Period]
    /// After those, again and again.
    public var every: FundlySpan?
    /// How long before a payout money must have cleared to be in it; what is later waits for the next.
    public var settles: FundlySpan

    public init(
        after: [Period],
        every: FundlySpan? = nil,
        settles: FundlySpan = "0d"
    ) {
        self.after = after
        self.every = every
        self.settles = settles
    }

    public init(from reader: inout WireReader) throws {
        var after: [Period]?
        var every: FundlySpan?
        var settles: FundlySpan?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "after": after = try reader.list { try Period(from: &$0) }
            case "every": every = try reader.null() ? nil : FundlySpan(from: &reader)
            case "settles": settles = try FundlySpan(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.after = try reader.need(after, "after")
        self.every = every
        self.settles = settles ?? "0d"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("after"); writer.list(after) { $0.write(to: &$1) }
        if let every { writer.key("every"); every.write(to: &writer) }
        if settles != "0d" { writer.key("settles"); settles.write(to: &writer) }
        writer.endObject()
    }
}

/// How pledges may be placed. Until when they may be called off: `Window`.
public struct Pledging: WireValue {
    /// Whether the last pledge before the maximum may be smaller than the minimum, so that the last room can be
    /// filled (R-PLEDGE-6).
    public var lastMayBeSmaller: Bool
    /// How long a reservation of a scarce tier holds.
    public var reservation: FundlySpan
    /// Most instalments of a pledge; 1 means none.
    public var instalments: Int
    /// Time between instalments.
    public var instalmentEvery: FundlySpan
    /// Most amount of a pledge.
    public var maximum: Money?
    /// Least amount of a pledge.
    public var minimum: Money?

    public init(
        lastMayBeSmaller: Bool,
        reservation: FundlySpan,
        instalments: Int,
        instalmentEvery: FundlySpan = "0d",
        maximum: Money? = nil,
        minimum: Money? = nil
    ) {
        self.lastMayBeSmaller = lastMayBeSmaller
        self.reservation = reservation
        self.instalments = instalments
        self.instalmentEvery = instalmentEvery
        self.maximum = maximum
        self.minimum = minimum
    }

    public init(from reader: inout WireReader) throws {
        var lastMayBeSmaller: Bool?
        var reservation: FundlySpan?
        var instalments: Int?
        var instalmentEvery: FundlySpan?
        var maximum: Money?
        var minimum: Money?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "lastMayBeSmaller": lastMayBeSmaller = try reader.flag()
            case "reservation": reservation = try FundlySpan(from: &reader)
            case "instalments": instalments = try reader.integer()
            case "instalmentEvery": instalmentEvery = try FundlySpan(from: &reader)
            case "maximum": maximum = try reader.null() ? nil : Money(from: &reader)
            case "minimum": minimum = try reader.null() ? nil : Money(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.lastMayBeSmaller = try reader.need(lastMayBeSmaller, "lastMayBeSmaller")
        self.reservation = try reader.need(reservation, "reservation")
        self.instalments = try reader.need(instalments, "instalments")
        self.instalmentEvery = instalmentEvery ?? "0d"
        self.maximum = maximum
        self.minimum = minimum
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("lastMayBeSmaller"); writer.flag(lastMayBeSmaller)
        writer.key("reservation"); reservation.write(to: &writer)
        writer.key("instalments"); writer.integer(instalments)
        if instalmentEvery != "0d" { writer.key("instalmentEvery"); instalmentEvery.write(to: &writer) }
        if let maximum { writer.key("maximum"); maximum.write(to: &writer) }
        if let minimum { writer.key("minimum"); minimum.write(to: &writer) }
        writer.endObject()
    }
}

/// A whole policy.
public struct Policy: WireValue {
    /// Name of the policy, the same in all its versions.
    public var name: FundlyLabel
    /// Version of the policy, counted up.
    public var version: Int
    /// What it is, for people.
    public var title: Summary
    /// Whose law or rules it follows: a country, the EU, a platform.
    public var jurisdiction: FundlyLabel
    /// In force from.
    public var since: Timestamp
    /// When the sources were looked at.
    public var asOf: Timestamp
    /// What makes a campaign succeed, and how long it runs.
    public var funding: Funding
    /// How pledges may be placed.
    public var pledging: Pledging
    /// When money is collected, and what happens when that fails.
    public var collection: FundlyCollection
    /// How escrow reaches the creator.
    public var escrow: Escrow
    /// When money is given back, and who bears the cost.
    public var refund: RefundRules
    /// What a dispute does.
    public var dispute: DisputeRules
    /// How shares are issued.
    public var shares: ShareRules
    /// Names of categories and facts of people that conditions may speak of.
    public var categories: [FundlyLabel]
    /// Where the parameters come from.
    public var citations: [Citation]
    /// Zone, business days and holidays.
    public var clock: FundlyClock
    /// Closing early, and changing what backers were told.
    public var closing: Closing
    /// The currency of its amounts; none where it has no amounts.
    public var currency: Currency?
    /// The fee schedule, in order.
    public var fees: [Fee]
    /// What must be done before somebody may put money in.
    public var gates: [Gate]
    /// The most that one issuer may raise.
    public var issuerCap: IssuerCap?
    /// Caps on what one person may put in.
    public var limits: [Limit]
    /// What happens when more is promised than the campaign accepts; without it such pledges are refused.
    public var oversubscription: Oversubscription?
    /// In force until, exclusive: when the next version took over.
    public var until: Timestamp?
    /// How holders vote.
    public var voting: VotingRules
    /// Rights that open and close.
    public var windows: [FundlyWindow]

    public init(
        name: FundlyLabel,
        version: Int,
        title: Summary,
        jurisdiction: FundlyLabel,
        since: Timestamp,
        asOf: Timestamp,
        funding: Funding,
        pledging: Pledging,
        collection: FundlyCollection,
        escrow: Escrow,
        refund: RefundRules,
        dispute: DisputeRules,
        shares: ShareRules,
        categories: [FundlyLabel] = [],
        citations: [Citation] = [],
        clock: FundlyClock = FundlyClock(zone: FundlyZone(name: "UTC", rule: "UTC0"), calendar: FundlyCalendar(name: "Monday to Friday", weekend: [.saturday, .sunday], holidays: []), businessDays: .sameTime),
        closing: Closing = Closing(),
        currency: Currency? = nil,
        fees: [Fee] = [],
        gates: [Gate] = [],
        issuerCap: IssuerCap? = nil,
        limits: [Limit] = [],
        oversubscription: Oversubscription? = nil,
        until: Timestamp? = nil,
        voting: VotingRules = VotingRules(publicFeatures: true, openMin: "1h", openMax: "60d", quorum: Quorum(share: "10%", counts: .all), threshold: .majority, proposerVotes: 1),
        windows: [FundlyWindow] = []
    ) {
        self.name = name
        self.version = version
        self.title = title
        self.jurisdiction = jurisdiction
        self.since = since
        self.asOf = asOf
        self.funding = funding
        self.pledging = pledging
        self.collection = collection
        self.escrow = escrow
        self.refund = refund
        self.dispute = dispute
        self.shares = shares
        self.categories = categories
        self.citations = citations
        self.clock = clock
        self.closing = closing
        self.currency = currency
        self.fees = fees
        self.gates = gates
        self.issuerCap = issuerCap
        self.limits = limits
        self.oversubscription = oversubscription
        self.until = until
        self.voting = voting
        self.windows = windows
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var version: Int?
        var title: Summary?
        var jurisdiction: FundlyLabel?
        var since: Timestamp?
        var asOf: Timestamp?
        var funding: Funding?
        var pledging: Pledging?
        var collection: FundlyCollection?
        var escrow: Escrow?
        var refund: RefundRules?
        var dispute: DisputeRules?
        var shares: ShareRules?
        var categories: [FundlyLabel]?
        var citations: [Citation]?
        var clock: FundlyClock?
        var closing: Closing?
        var currency: Currency?
        var fees: [Fee]?
        var gates: [Gate]?
        var issuerCap: IssuerCap?
        var limits: [Limit]?
        var oversubscription: Oversubscription?
        var until: Timestamp?
        var voting: VotingRules?
        var windows: [FundlyWindow]?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "version": version = try reader.integer()
            case "title": title = try Summary(from: &reader)
            case "jurisdiction": jurisdiction = try FundlyLabel(from: &reader)
            case "since": since = try Timestamp(from: &reader)
            case "asOf": asOf = try Timestamp(from: &reader)
            case "funding": funding = try Funding(from: &reader)
            case "pledging": pledging = try Pledging(from: &reader)
            case "collection": collection = try FundlyCollection(from: &reader)
            case "escrow": escrow = try Escrow(from: &reader)
            case "refund": refund = try RefundRules(from: &reader)
            case "dispute": dispute = try DisputeRules(from: &reader)
            case "shares": shares = try ShareRules(from: &reader)
            case "categories": categories = try reader.list { try FundlyLabel(from: &$0) }
            case "citations": citations = try reader.list { try Citation(from: &$0) }
            case "clock": clock = try FundlyClock(from: &reader)
            case "closing": closing = try Closing(from: &reader)
            case "currency": currency = try reader.null() ? nil : Currency(from: &reader)
            case "fees": fees = try reader.list { try Fee(from: &$0) }
            case "gates": gates = try reader.list { try Gate(from: &$0) }
            case "issuerCap": issuerCap = try reader.null() ? nil : IssuerCap(from: &reader)
            case "limits": limits = try reader.list { try Limit(from: &$0) }
            case "oversubscription": oversubscription = try reader.null() ? nil : Oversubscription(from: &reader)
            case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
            case "voting": voting = try VotingRules(from: &reader)
            case "windows": windows = try reader.list { try FundlyWindow(from: &$0) }
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.version = try reader.need(version, "version")
        self.title = try reader.need(title, "title")
        self.jurisdiction = try reader.need(jurisdiction, "jurisdiction")
        self.since = try reader.need(since, "since")
        self.asOf = try reader.need(asOf, "asOf")
        self.funding = try reader.need(funding, "funding")
        self.pledging = try reader.need(pledging, "pledging")
        self.collection = try reader.need(collection, "collection")
        self.escrow = try reader.need(escrow, "escrow")
        self.refund = try reader.need(refund, "refund")
        self.dispute = try reader.need(dispute, "dispute")
        self.shares = try reader.need(shares, "shares")
        self.categories = categories ?? []
        self.citations = citations ?? []
        self.clock = clock ?? FundlyClock(zone: FundlyZone(name: "UTC", rule: "UTC0"), calendar: FundlyCalendar(name: "Monday to Friday", weekend: [.saturday, .sunday], holidays: []), businessDays: .sameTime)
        self.closing = closing ?? Closing()
        self.currency = currency
        self.fees = fees ?? []
        self.gates = gates ?? []
        self.issuerCap = issuerCap
        self.limits = limits ?? []
        self.oversubscription = oversubscription
        self.until = until
        self.voting = voting ?? VotingRules(publicFeatures: true, openMin: "1h", openMax: "60d", quorum: Quorum(share: "10%", counts: .all), threshold: .majority, proposerVotes: 1)
        self.windows = windows ?? []
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("version"); writer.integer(version)
        writer.key("title"); title.write(to: &writer)
        writer.key("jurisdiction"); jurisdiction.write(to: &writer)
        writer.key("since"); since.write(to: &writer)
        writer.key("asOf"); asOf.write(to: &writer)
        writer.key("funding"); funding.write(to: &writer)
        writer.key("pledging"); pledging.write(to: &writer)
        writer.key("collection"); collection.write(to: &writer)
        writer.key("escrow"); escrow.write(to: &writer)
        writer.key("refund"); refund.write(to: &writer)
        writer.key("dispute"); dispute.write(to: &writer)
        writer.key("shares"); shares.write(to: &writer)
        if !categories.isEmpty { writer.key("categories"); writer.list(categories) { $0.write(to: &$1) } }
        if !citations.isEmpty { writer.key("citations"); writer.list(citations) { $0.write(to: &$1) } }
        if clock != (FundlyClock(zone: FundlyZone(name: "UTC", rule: "UTC0"), calendar: FundlyCalendar(name: "Monday to Friday", weekend: [.saturday, .sunday], holidays: []), businessDays: .sameTime)) { writer.key("clock"); clock.write(to: &writer) }
        if closing != (Closing()) { writer.key("closing"); closing.write(to: &writer) }
        if let currency { writer.key("currency"); currency.write(to: &writer) }
        if !fees.isEmpty { writer.key("fees"); writer.list(fees) { $0.write(to: &$1) } }
        if !gates.isEmpty { writer.key("gates"); writer.list(gates) { $0.write(to: &$1) } }
        if let issuerCap { writer.key("issuerCap"); issuerCap.write(to: &writer) }
        if !limits.isEmpty { writer.key("limits"); writer.list(limits) { $0.write(to: &$1) } }
        if let oversubscription { writer.key("oversubscription"); oversubscription.write(to: &writer) }
        if let until { writer.key("until"); until.write(to: &writer) }
        if voting != (VotingRules(publicFeatures: true, openMin: "1h", openMax: "60d", quorum: Quorum(share: "10%", counts: .all), threshold: .majority, proposerVotes: 1)) { writer.key("voting"); voting.write(to: &writer) }
        if !windows.isEmpty { writer.key("windows"); writer.list(windows) { $0.write(to: &$1) } }
        writer.endObject()
    }
}

/// Participation that a vote needs.
public struct Quorum: WireValue {
    /// Share of the electorate's votes; reached when participation ≥ this, never rounded.
    public var share: Rate
    /// Which ballots participate.
    public var counts: QuorumCounts

    public init(
        share: Rate,
        counts: QuorumCounts
    ) {
        self.share = share
        self.counts = counts
    }

    public init(from reader: inout WireReader) throws {
        var share: Rate?
        var counts: QuorumCounts?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "share": share = try Rate(from: &reader)
            case "counts": counts = try QuorumCounts(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.share = try reader.need(share, "share")
        self.counts = try reader.need(counts, "counts")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("share"); share.write(to: &writer)
        writer.key("counts"); counts.write(to: &writer)
        writer.endObject()
    }
}

/// When money is given back, and who bears the cost. Until when a backer or the creator may ask: `Window`.
public struct RefundRules: WireValue {
    /// Whether a part of a pledge may be given back.
    public var partial: Bool
    /// Who bears the fee that the processor keeps.
    public var cover: CoverBy
    /// Within which time after the campaign failed, or a pledge lapsed, the backer must be told and the refund
    /// directed.
    public var within: Period?

    public init(
        partial: Bool,
        cover: CoverBy,
        within: Period? = nil
    ) {
        self.partial = partial
        self.cover = cover
        self.within = within
    }

    public init(from reader: inout WireReader) throws {
        var partial: Bool?
        var cover: CoverBy?
        var within: Period?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "partial": partial = try reader.flag()
            case "cover": cover = try CoverBy(from: &reader)
            case "within": within = try reader.null() ? nil : Period(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.partial = try reader.need(partial, "partial")
        self.cover = try reader.need(cover, "cover")
        self.within = within
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("partial"); writer.flag(partial)
        writer.key("cover"); cover.write(to: &writer)
        if let within { writer.key("within"); within.write(to: &writer) }
        writer.endObject()
    }
}

/// How shares are issued. What a share costs and how its number is rounded: `share::ClassTerms`.
public struct ShareRules: WireValue {
    /// When.
    public var issue: IssueAt
    /// For how long after issue they may not be transferred, but for the exemptions of `share::Exemption`; a class
    /// may ask for longer.
    public var lockUp: Period?

    public init(
        issue: IssueAt,
        lockUp: Period? = nil
    ) {
        self.issue = issue
        self.lockUp = lockUp
    }

    public init(from reader: inout WireReader) throws {
        var issue: IssueAt?
        var lockUp: Period?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "issue": issue = try IssueAt(from: &reader)
            case "lockUp": lockUp = try reader.null() ? nil : Period(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.issue = try reader.need(issue, "issue")
        self.lockUp = lockUp
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("issue"); issue.write(to: &writer)
        if let lockUp { writer.key("lockUp"); lockUp.write(to: &writer) }
        writer.endObject()
    }
}

/// What yes must reach. Strictness is part of the rule (R-VOTE-5).
public indirect enum Threshold: WireValue {
    /// More yes than no.
    case majority
    /// More than half of all ballots, abstentions included.
    case majorityOfPresent
    /// At least this share of yes and no.
    case share(Share)
    /// At least this share of the whole electorate.
    case shareOfElectorate(ShareOfElectorate)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "majority": self = .majority; try reader.onlyTag("kind")
        case "majorityOfPresent": self = .majorityOfPresent; try reader.onlyTag("kind")
        case "share": self = .share(try Share(from: &reader))
        case "shareOfElectorate": self = .shareOfElectorate(try ShareOfElectorate(from: &reader))
        default: throw reader.unknown(kind, as: "Threshold")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .majority: "majority"
        case .majorityOfPresent: "majorityOfPresent"
        case .share: "share"
        case .shareOfElectorate: "shareOfElectorate"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .share(let it): it.writeMembers(to: &writer)
        case .shareOfElectorate(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Threshold {

    /// At least this share of yes and no.
    public struct Share: Hashable, Sendable {
        /// The share.
        public var of: Rate

        public init(
            of: Rate
        ) {
            self.of = of
        }

        public init(from reader: inout WireReader) throws {
            var of: Rate?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "of": of = try Rate(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.of = try reader.need(of, "of")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("of"); of.write(to: &writer)
        }
    }

    /// At least this share of the whole electorate.
    public struct ShareOfElectorate: Hashable, Sendable {
        /// The share.
        public var of: Rate

        public init(
            of: Rate
        ) {
            self.of = of
        }

        public init(from reader: inout WireReader) throws {
            var of: Rate?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "of": of = try Rate(from: &reader)
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

/// How holders vote.
public struct VotingRules: WireValue {
    /// Whether anyone, not only holders, may ask for features.
    public var publicFeatures: Bool
    /// Shortest time a vote is open.
    public var openMin: FundlySpan
    /// Longest time a vote is open.
    public var openMax: FundlySpan
    /// Quorum of a proposal that names none.
    public var quorum: Quorum
    /// Threshold of a proposal that names none.
    public var threshold: Threshold
    /// Least votes that let a holder put a proposal, ask for a feature or judge one.
    public var proposerVotes: Int

    public init(
        publicFeatures: Bool,
        openMin: FundlySpan,
        openMax: FundlySpan,
        quorum: Quorum,
        threshold: Threshold,
        proposerVotes: Int = 0
    ) {
        self.publicFeatures = publicFeatures
        self.openMin = openMin
        self.openMax = openMax
        self.quorum = quorum
        self.threshold = threshold
        self.proposerVotes = proposerVotes
    }

    public init(from reader: inout WireReader) throws {
        var publicFeatures: Bool?
        var openMin: FundlySpan?
        var openMax: FundlySpan?
        var quorum: Quorum?
        var threshold: Threshold?
        var proposerVotes: Int?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "publicFeatures": publicFeatures = try reader.flag()
            case "openMin": openMin = try FundlySpan(from: &reader)
            case "openMax": openMax = try FundlySpan(from: &reader)
            case "quorum": quorum = try Quorum(from: &reader)
            case "threshold": threshold = try Threshold(from: &reader)
            case "proposerVotes": proposerVotes = try reader.integer()
            default: throw reader.unknown(memberName)
            }
        }
        self.publicFeatures = try reader.need(publicFeatures, "publicFeatures")
        self.openMin = try reader.need(openMin, "openMin")
        self.openMax = try reader.need(openMax, "openMax")
        self.quorum = try reader.need(quorum, "quorum")
        self.threshold = try reader.need(threshold, "threshold")
        self.proposerVotes = proposerVotes ?? 0
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("publicFeatures"); writer.flag(publicFeatures)
        writer.key("openMin"); openMin.write(to: &writer)
        writer.key("openMax"); openMax.write(to: &writer)
        writer.key("quorum"); quorum.write(to: &writer)
        writer.key("threshold"); threshold.write(to: &writer)
        if proposerVotes != 0 { writer.key("proposerVotes"); writer.integer(proposerVotes) }
        writer.endObject()
    }
}

/// A time in which somebody has a right. Half-open: it is there at the moment it opens, and gone at the moment it
/// closes (R-TIME-1).
public struct FundlyWindow: WireValue {
    /// Its name within the policy.
    public var id: FundlyLabel
    /// The right.
    public var right: Right
    /// When it opens.
    public var opens: Bound
    /// What becomes of the pledge when it closes unused.
    public var lapse: Lapse
    /// When it closes: at the first of these to come. A moment that never comes closes nothing.
    public var closes: [Bound]
    /// What must hold besides for the right to be used.
    public var `guard`: Condition
    /// Who has it; everybody when nothing is said. Categories are those at the time of the pledge.
    public var who: Condition

    public init(
        id: FundlyLabel,
        right: Right,
        opens: Bound,
        lapse: Lapse,
        closes: [Bound] = [],
        guard: Condition = "always",
        who: Condition = "always"
    ) {
        self.id = id
        self.right = right
        self.opens = opens
        self.lapse = lapse
        self.closes = closes
        self.guard = `guard`
        self.who = who
    }

    public init(from reader: inout WireReader) throws {
        var id: FundlyLabel?
        var right: Right?
        var opens: Bound?
        var lapse: Lapse?
        var closes: [Bound]?
        var `guard`: Condition?
        var who: Condition?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "id": id = try FundlyLabel(from: &reader)
            case "right": right = try Right(from: &reader)
            case "opens": opens = try Bound(from: &reader)
            case "lapse": lapse = try Lapse(from: &reader)
            case "closes": closes = try reader.list { try Bound(from: &$0) }
            case "guard": `guard` = try Condition(from: &reader)
            case "who": who = try Condition(from: &reader)
            default: throw reader.unknown(memberName)
            }
        }
        self.id = try reader.need(id, "id")
        self.right = try reader.need(right, "right")
        self.opens = try reader.need(opens, "opens")
        self.lapse = try reader.need(lapse, "lapse")
        self.closes = closes ?? []
        self.guard = `guard` ?? "always"
        self.who = who ?? "always"
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("id"); id.write(to: &writer)
        writer.key("right"); right.write(to: &writer)
        writer.key("opens"); opens.write(to: &writer)
        writer.key("lapse"); lapse.write(to: &writer)
        if !closes.isEmpty { writer.key("closes"); writer.list(closes) { $0.write(to: &$1) } }
        if `guard` != "always" { writer.key("guard"); `guard`.write(to: &writer) }
        if who != "always" { writer.key("who"); who.write(to: &writer) }
        writer.endObject()
    }
}

/// A zone: the name that people know it by, and a POSIX rule that says how its clocks run (R-TIME-5).
///
/// The rule, such as `EST5EDT,M3.2.0,M11.1.0`, is all that counts; the name is shown only. It holds for all years,
/// past and to come, which no database of zones is asked about: that of a zone is the last line of its file in the
/// tz database. Where a law changes the clocks, a new version of the policy carries the new rule.
///
/// A local time that clocks skip is the later moment (as much later as was skipped), one that they show twice the
/// earlier.
public struct FundlyZone: WireValue {
    /// The name that people know it by.
    public var name: FundlyLabel
    /// The POSIX rule by which its clocks run.
    public var rule: String

    public init(
        name: FundlyLabel,
        rule: String
    ) {
        self.name = name
        self.rule = rule
    }

    public init(from reader: inout WireReader) throws {
        var name: FundlyLabel?
        var rule: String?
        try reader.beginObject()
        while let memberName = try reader.key() {
            switch memberName {
            case "name": name = try FundlyLabel(from: &reader)
            case "rule": rule = try reader.string()
            default: throw reader.unknown(memberName)
            }
        }
        self.name = try reader.need(name, "name")
        self.rule = try reader.need(rule, "rule")
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("name"); name.write(to: &writer)
        writer.key("rule"); writer.string(rule)
        writer.endObject()
    }
}
