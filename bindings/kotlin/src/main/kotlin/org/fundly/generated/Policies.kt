// What a platform decides on once for its campaigns.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** A band of a fee. */
public data class Band(
    /** The band ends below this amount; none for the last. */
    public val below: Money? = null,
    /** Fixed part. */
    public val fixed: Money? = null,
    /** Share of the amount. */
    public val rate: Rate = Rate("0%"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.below?.let { out.member("below"); it.writeTo(out) }
        this.fixed?.let { out.member("fixed"); it.writeTo(out) }
        if (this.rate != Rate("0%")) { out.member("rate"); this.rate.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Band>() {
        override fun read(from: JsonReader): Band {
            var below_: Money? = null
            var fixed_: Money? = null
            var rate_: Rate? = null
            from.members { name ->
                when (name) {
                    "below" -> below_ = from.orNull { Money.read(from) }
                    "fixed" -> fixed_ = from.orNull { Money.read(from) }
                    "rate" -> rate_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return Band(
                below = below_,
                fixed = fixed_,
                rate = rate_ ?: Rate("0%"),
            )
        }
    }
}

/**
 * A calendar of business days: all that are neither of the weekend nor a holiday or its substitute (R-TIME-6).
 *
 * There is always a next business day: a calendar whose rules could close all days is refused.
 */
public data class Calendar(
    /** Its name. */
    public val name: Label,
    /** The days of the week that are no business days. */
    public val weekend: List<Weekday>,
    /** Its holidays. */
    public val holidays: List<Holiday> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.holidays.isNotEmpty()) { out.member("holidays"); out.list(this.holidays) { it.writeTo(out) } }
        out.member("name"); this.name.writeTo(out)
        out.member("weekend"); out.list(this.weekend) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Calendar>() {
        override fun read(from: JsonReader): Calendar {
            var holidays_: List<Holiday>? = null
            var name_: Label? = null
            var weekend_: List<Weekday>? = null
            from.members { name ->
                when (name) {
                    "holidays" -> holidays_ = from.list { Holiday.read(from) }
                    "name" -> name_ = Label.read(from)
                    "weekend" -> weekend_ = from.list { Weekday.read(from) }
                    else -> from.skip()
                }
            }
            return Calendar(
                holidays = holidays_ ?: emptyList(),
                name = name_ ?: from.missing("name"),
                weekend = weekend_ ?: from.missing("weekend"),
            )
        }
    }
}

/** Where a parameter comes from. */
public data class Citation(
    /** Path of the parameter, or of the group that it stands for: `funding.model`, `limits.investor`, `fees`, ... */
    public val parameter: Label,
    /** The source: a paragraph, a page of a platform's help, or the words "own choice". */
    public val source: Summary,
    /** How sure it is that the source says so. */
    public val certainty: Certainty,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("certainty"); this.certainty.writeTo(out)
        out.member("parameter"); this.parameter.writeTo(out)
        out.member("source"); this.source.writeTo(out)
        out.close()
    }

    public companion object : WireType<Citation>() {
        override fun read(from: JsonReader): Citation {
            var certainty_: Certainty? = null
            var parameter_: Label? = null
            var source_: Summary? = null
            from.members { name ->
                when (name) {
                    "certainty" -> certainty_ = Certainty.read(from)
                    "parameter" -> parameter_ = Label.read(from)
                    "source" -> source_ = Summary.read(from)
                    else -> from.skip()
                }
            }
            return Citation(
                certainty = certainty_ ?: from.missing("certainty"),
                parameter = parameter_ ?: from.missing("parameter"),
                source = source_ ?: from.missing("source"),
            )
        }
    }
}

/**
 * How a policy counts time: in which zone, by which calendar, and when its business days end.
 *
 * Bounds are half-open (R-TIME-1): what must happen within a period happens before the moment that `after` gives. Local
 * times are those of R-TIME-5. The default counts in UTC, Saturday and Sunday off.
 */
public data class Clock(
    /** The zone in which days and local times are counted. */
    public val zone: Zone,
    /** Which days are business days. */
    public val calendar: Calendar,
    /** When the last of a number of business days ends. */
    public val businessDays: DayBound = DayBound.SAME_TIME,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.businessDays != DayBound.SAME_TIME) { out.member("businessDays"); this.businessDays.writeTo(out) }
        out.member("calendar"); this.calendar.writeTo(out)
        out.member("zone"); this.zone.writeTo(out)
        out.close()
    }

    public companion object : WireType<Clock>() {
        override fun read(from: JsonReader): Clock {
            var businessDays_: DayBound? = null
            var calendar_: Calendar? = null
            var zone_: Zone? = null
            from.members { name ->
                when (name) {
                    "businessDays" -> businessDays_ = DayBound.read(from)
                    "calendar" -> calendar_ = Calendar.read(from)
                    "zone" -> zone_ = Zone.read(from)
                    else -> from.skip()
                }
            }
            return Clock(
                businessDays = businessDays_ ?: DayBound.SAME_TIME,
                calendar = calendar_ ?: from.missing("calendar"),
                zone = zone_ ?: from.missing("zone"),
            )
        }
    }
}

/** What may move the end of a campaign, and what happens when its substance changes. */
public data class Closing(
    /** Whether and how the creator may close early, once the goal is reached. */
    public val early: EarlyClose? = null,
    /**
     * What happens to pledges when the creator changes something that matters; without it such a change is no command.
     */
    public val materialChange: MaterialChange? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.early?.let { out.member("early"); it.writeTo(out) }
        this.materialChange?.let { out.member("materialChange"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Closing>() {
        override fun read(from: JsonReader): Closing {
            var early_: EarlyClose? = null
            var materialChange_: MaterialChange? = null
            from.members { name ->
                when (name) {
                    "early" -> early_ = from.orNull { EarlyClose.read(from) }
                    "materialChange" -> materialChange_ = from.orNull { MaterialChange.read(from) }
                    else -> from.skip()
                }
            }
            return Closing(
                early = early_,
                materialChange = materialChange_,
            )
        }
    }
}

/** When money is collected, and what happens when that fails. */
public data class Collection(
    /** When. */
    public val at: CollectAt,
    /**
     * For how long after funding was closed a failed payment can be mended and a report is waited for; and for how long
     * after the deadline closing waits for what is in flight.
     */
    public val grace: Span,
    /** How often the backer is reminded in that time. */
    public val remindEvery: Span,
    /** Whether a last try is made at its end before the pledge is dropped. */
    public val finalTry: Boolean,
    /**
     * How long after funding was closed collecting begins: a cooling-off period in which pledges may still be called
     * off.
     */
    public val after: Period? = null,
    /** What holds of each kind of payment method allow. */
    public val holds: List<Hold> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.after?.let { out.member("after"); it.writeTo(out) }
        out.member("at"); this.at.writeTo(out)
        out.member("finalTry"); out.flag(this.finalTry)
        out.member("grace"); this.grace.writeTo(out)
        if (this.holds.isNotEmpty()) { out.member("holds"); out.list(this.holds) { it.writeTo(out) } }
        out.member("remindEvery"); this.remindEvery.writeTo(out)
        out.close()
    }

    public companion object : WireType<Collection>() {
        override fun read(from: JsonReader): Collection {
            var after_: Period? = null
            var at_: CollectAt? = null
            var finalTry_: Boolean? = null
            var grace_: Span? = null
            var holds_: List<Hold>? = null
            var remindEvery_: Span? = null
            from.members { name ->
                when (name) {
                    "after" -> after_ = from.orNull { Period.read(from) }
                    "at" -> at_ = CollectAt.read(from)
                    "finalTry" -> finalTry_ = from.flag()
                    "grace" -> grace_ = Span.read(from)
                    "holds" -> holds_ = from.list { Hold.read(from) }
                    "remindEvery" -> remindEvery_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return Collection(
                after = after_,
                at = at_ ?: from.missing("at"),
                finalTry = finalTry_ ?: from.missing("finalTry"),
                grace = grace_ ?: from.missing("grace"),
                holds = holds_ ?: emptyList(),
                remindEvery = remindEvery_ ?: from.missing("remindEvery"),
            )
        }
    }
}

/** What the processor takes for a dispute. */
public data class DisputeCost(
    /** Taken when a dispute is received. */
    public val received: Money,
    /** Whether that is given back when the dispute is won. */
    public val receivedReturned: Boolean,
    /** Taken when it is countered with evidence; given back when the dispute is won. */
    public val countered: Money? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.countered?.let { out.member("countered"); it.writeTo(out) }
        out.member("received"); this.received.writeTo(out)
        out.member("receivedReturned"); out.flag(this.receivedReturned)
        out.close()
    }

    public companion object : WireType<DisputeCost>() {
        override fun read(from: JsonReader): DisputeCost {
            var countered_: Money? = null
            var received_: Money? = null
            var receivedReturned_: Boolean? = null
            from.members { name ->
                when (name) {
                    "countered" -> countered_ = from.orNull { Money.read(from) }
                    "received" -> received_ = Money.read(from)
                    "receivedReturned" -> receivedReturned_ = from.flag()
                    else -> from.skip()
                }
            }
            return DisputeCost(
                countered = countered_,
                received = received_ ?: from.missing("received"),
                receivedReturned = receivedReturned_ ?: from.missing("receivedReturned"),
            )
        }
    }
}

/** What a dispute does. */
public data class DisputeRules(
    /** What happens to the shares when it is lost. */
    public val lostShares: LostShares,
    /** Whether a backer who lost the platform a dispute is barred from further pledges. */
    public val barBacker: Boolean,
    /** What the processor takes for a dispute; what its reports say is booked, this is for forecasts. */
    public val fee: DisputeCost? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("barBacker"); out.flag(this.barBacker)
        this.fee?.let { out.member("fee"); it.writeTo(out) }
        out.member("lostShares"); this.lostShares.writeTo(out)
        out.close()
    }

    public companion object : WireType<DisputeRules>() {
        override fun read(from: JsonReader): DisputeRules {
            var barBacker_: Boolean? = null
            var fee_: DisputeCost? = null
            var lostShares_: LostShares? = null
            from.members { name ->
                when (name) {
                    "barBacker" -> barBacker_ = from.flag()
                    "fee" -> fee_ = from.orNull { DisputeCost.read(from) }
                    "lostShares" -> lostShares_ = LostShares.read(from)
                    else -> from.skip()
                }
            }
            return DisputeRules(
                barBacker = barBacker_ ?: from.missing("barBacker"),
                fee = fee_,
                lostShares = lostShares_ ?: from.missing("lostShares"),
            )
        }
    }
}

/** How funding is closed early. */
public data class EarlyClose(
    /**
     * How long before the new deadline backers must be told; closes at once where nothing is said. With a notice the
     * goal must still be reached at the new deadline, or the old one stands again.
     */
    public val notice: Period? = null,
    /** How long it must have been open by then. */
    public val openMin: Span = Span("0d"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.notice?.let { out.member("notice"); it.writeTo(out) }
        if (this.openMin != Span("0d")) { out.member("openMin"); this.openMin.writeTo(out) }
        out.close()
    }

    public companion object : WireType<EarlyClose>() {
        override fun read(from: JsonReader): EarlyClose {
            var notice_: Period? = null
            var openMin_: Span? = null
            from.members { name ->
                when (name) {
                    "notice" -> notice_ = from.orNull { Period.read(from) }
                    "openMin" -> openMin_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return EarlyClose(
                notice = notice_,
                openMin = openMin_ ?: Span("0d"),
            )
        }
    }
}

/** How escrow reaches the creator. */
public data class Escrow(
    /** When money leaves escrow for what the creator can draw on. */
    public val release: Release,
    /**
     * Who holds the money: the platform, a qualified third party, the processor, ... For people to read; no rule asks.
     */
    public val custodian: Label? = null,
    /** Share of each release that is held back as a reserve. */
    public val holdback: Rate = Rate("0%"),
    /** For how long after success the reserve is held. */
    public val holdbackFor: Span = Span("0d"),
    /** Held back only once that much was released in all. */
    public val holdbackFrom: Money? = null,
    /** Least payout. */
    public val payoutMinimum: Money? = null,
    /** When payouts may be made; at any time where nothing is said. */
    public val payouts: PayoutDays? = null,
    /** How long after launch money may leave escrow at the earliest. */
    public val releaseAfter: Span? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.custodian?.let { out.member("custodian"); it.writeTo(out) }
        if (this.holdback != Rate("0%")) { out.member("holdback"); this.holdback.writeTo(out) }
        if (this.holdbackFor != Span("0d")) { out.member("holdbackFor"); this.holdbackFor.writeTo(out) }
        this.holdbackFrom?.let { out.member("holdbackFrom"); it.writeTo(out) }
        this.payoutMinimum?.let { out.member("payoutMinimum"); it.writeTo(out) }
        this.payouts?.let { out.member("payouts"); it.writeTo(out) }
        out.member("release"); this.release.writeTo(out)
        this.releaseAfter?.let { out.member("releaseAfter"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Escrow>() {
        override fun read(from: JsonReader): Escrow {
            var custodian_: Label? = null
            var holdback_: Rate? = null
            var holdbackFor_: Span? = null
            var holdbackFrom_: Money? = null
            var payoutMinimum_: Money? = null
            var payouts_: PayoutDays? = null
            var release_: Release? = null
            var releaseAfter_: Span? = null
            from.members { name ->
                when (name) {
                    "custodian" -> custodian_ = from.orNull { Label.read(from) }
                    "holdback" -> holdback_ = Rate.read(from)
                    "holdbackFor" -> holdbackFor_ = Span.read(from)
                    "holdbackFrom" -> holdbackFrom_ = from.orNull { Money.read(from) }
                    "payoutMinimum" -> payoutMinimum_ = from.orNull { Money.read(from) }
                    "payouts" -> payouts_ = from.orNull { PayoutDays.read(from) }
                    "release" -> release_ = Release.read(from)
                    "releaseAfter" -> releaseAfter_ = from.orNull { Span.read(from) }
                    else -> from.skip()
                }
            }
            return Escrow(
                custodian = custodian_,
                holdback = holdback_ ?: Rate("0%"),
                holdbackFor = holdbackFor_ ?: Span("0d"),
                holdbackFrom = holdbackFrom_,
                payoutMinimum = payoutMinimum_,
                payouts = payouts_,
                release = release_ ?: from.missing("release"),
                releaseAfter = releaseAfter_,
            )
        }
    }
}

/**
 * One fee, taken when money clears; or a share of another fee, which divides that one and is taken from nobody else.
 */
public data class Fee(
    /** What it is called. */
    public val name: Label,
    /** Who receives it. */
    public val to: FeeTo,
    /** Bands by the amount that it is taken of, lowest first; the first whose `below` is above the amount applies. */
    public val bands: List<Band>,
    /** How a fraction of a minor unit is rounded. */
    public val rounding: Rounding,
    /** What a refund gives back of it. */
    public val returned: FeeReturn,
    /**
     * Whether it comes on top: the backer pays it beside the pledge, and the campaign has the pledge whole (R-FEE-7;
     * Patreon's top-up: a pledge of 10.00 costs 10.80).
     */
    public val onTop: Boolean = false,
    /** What a fraction of a minor unit is rounded of. */
    public val per: FeePer = FeePer.PLEDGE,
    /**
     * The fee that this one is a share of, which stands before it; none for a fee of the pledge itself, without its tip
     * (R-FEE-5; Open Collective until 2026: of the host's fee the platform had 15 %).
     */
    public val shareOf: Label? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("bands"); out.list(this.bands) { it.writeTo(out) }
        out.member("name"); this.name.writeTo(out)
        if (this.onTop) { out.member("onTop"); out.flag(this.onTop) }
        if (this.per != FeePer.PLEDGE) { out.member("per"); this.per.writeTo(out) }
        out.member("returned"); this.returned.writeTo(out)
        out.member("rounding"); this.rounding.writeTo(out)
        this.shareOf?.let { out.member("shareOf"); it.writeTo(out) }
        out.member("to"); this.to.writeTo(out)
        out.close()
    }

    public companion object : WireType<Fee>() {
        override fun read(from: JsonReader): Fee {
            var bands_: List<Band>? = null
            var name_: Label? = null
            var onTop_: Boolean? = null
            var per_: FeePer? = null
            var returned_: FeeReturn? = null
            var rounding_: Rounding? = null
            var shareOf_: Label? = null
            var to_: FeeTo? = null
            from.members { name ->
                when (name) {
                    "bands" -> bands_ = from.list { Band.read(from) }
                    "name" -> name_ = Label.read(from)
                    "onTop" -> onTop_ = from.flag()
                    "per" -> per_ = FeePer.read(from)
                    "returned" -> returned_ = FeeReturn.read(from)
                    "rounding" -> rounding_ = Rounding.read(from)
                    "shareOf" -> shareOf_ = from.orNull { Label.read(from) }
                    "to" -> to_ = FeeTo.read(from)
                    else -> from.skip()
                }
            }
            return Fee(
                bands = bands_ ?: from.missing("bands"),
                name = name_ ?: from.missing("name"),
                onTop = onTop_ ?: false,
                per = per_ ?: FeePer.PLEDGE,
                returned = returned_ ?: from.missing("returned"),
                rounding = rounding_ ?: from.missing("rounding"),
                shareOf = shareOf_,
                to = to_ ?: from.missing("to"),
            )
        }
    }
}

/** What makes a campaign succeed, and how long it runs. */
public data class Funding(
    /** The funding model. */
    public val model: FundingModel,
    /** Which money is compared with the goal. */
    public val counts: CountedMoney,
    /** What happens when collection falls below a goal that the promises reached. */
    public val belowGoal: BelowGoal,
    /** How often the deadline may be moved after launch. */
    public val deadlineChanges: Long = 0L,
    /** For how long after success late pledges are taken. */
    public val latePledges: Span? = null,
    /** Longest time open. */
    public val openMax: Span? = null,
    /** Shortest time open. */
    public val openMin: Span = Span("0d"),
    /** For how long a second round is open once the first has reached the goal: two-round funding only. */
    public val secondRound: Span? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("belowGoal"); this.belowGoal.writeTo(out)
        out.member("counts"); this.counts.writeTo(out)
        if (this.deadlineChanges != 0L) { out.member("deadlineChanges"); out.long(this.deadlineChanges) }
        this.latePledges?.let { out.member("latePledges"); it.writeTo(out) }
        out.member("model"); this.model.writeTo(out)
        this.openMax?.let { out.member("openMax"); it.writeTo(out) }
        if (this.openMin != Span("0d")) { out.member("openMin"); this.openMin.writeTo(out) }
        this.secondRound?.let { out.member("secondRound"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Funding>() {
        override fun read(from: JsonReader): Funding {
            var belowGoal_: BelowGoal? = null
            var counts_: CountedMoney? = null
            var deadlineChanges_: Long? = null
            var latePledges_: Span? = null
            var model_: FundingModel? = null
            var openMax_: Span? = null
            var openMin_: Span? = null
            var secondRound_: Span? = null
            from.members { name ->
                when (name) {
                    "belowGoal" -> belowGoal_ = BelowGoal.read(from)
                    "counts" -> counts_ = CountedMoney.read(from)
                    "deadlineChanges" -> deadlineChanges_ = from.long()
                    "latePledges" -> latePledges_ = from.orNull { Span.read(from) }
                    "model" -> model_ = FundingModel.read(from)
                    "openMax" -> openMax_ = from.orNull { Span.read(from) }
                    "openMin" -> openMin_ = Span.read(from)
                    "secondRound" -> secondRound_ = from.orNull { Span.read(from) }
                    else -> from.skip()
                }
            }
            return Funding(
                belowGoal = belowGoal_ ?: from.missing("belowGoal"),
                counts = counts_ ?: from.missing("counts"),
                deadlineChanges = deadlineChanges_ ?: 0L,
                latePledges = latePledges_,
                model = model_ ?: from.missing("model"),
                openMax = openMax_,
                openMin = openMin_ ?: Span("0d"),
                secondRound = secondRound_,
            )
        }
    }
}

/** Something that must be done before somebody may put money in. */
public data class Gate(
    /**
     * Its name within the policy; also the name of the dated fact, or of the acknowledgement in an order, that passes
     * it.
     */
    public val id: Label,
    /** What is asked. */
    public val kind: GateKind,
    /** Whether a test that was failed or refused keeps out; else acknowledging that is enough. */
    public val blocking: Boolean = false,
    /**
     * An amount that the person is shown with it: the loss to be simulated, the threshold that was passed. It bars
     * nobody.
     */
    public val shows: Formula? = null,
    /** How long passing it counts, from the date of the fact. */
    public val validFor: Period? = null,
    /** How long to wait after first asking: for `GateKind::Delay`. */
    public val wait: Period? = null,
    /** When it is asked; always when nothing is said. */
    public val `when`: Condition = Condition("always"),
    /** Whom it is for; everybody when nothing is said. */
    public val who: Condition = Condition("always"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.blocking) { out.member("blocking"); out.flag(this.blocking) }
        out.member("id"); this.id.writeTo(out)
        out.member("kind"); this.kind.writeTo(out)
        this.shows?.let { out.member("shows"); it.writeTo(out) }
        this.validFor?.let { out.member("validFor"); it.writeTo(out) }
        this.wait?.let { out.member("wait"); it.writeTo(out) }
        if (this.`when` != Condition("always")) { out.member("when"); this.`when`.writeTo(out) }
        if (this.who != Condition("always")) { out.member("who"); this.who.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Gate>() {
        override fun read(from: JsonReader): Gate {
            var blocking_: Boolean? = null
            var id_: Label? = null
            var kind_: GateKind? = null
            var shows_: Formula? = null
            var validFor_: Period? = null
            var wait_: Period? = null
            var when_: Condition? = null
            var who_: Condition? = null
            from.members { name ->
                when (name) {
                    "blocking" -> blocking_ = from.flag()
                    "id" -> id_ = Label.read(from)
                    "kind" -> kind_ = GateKind.read(from)
                    "shows" -> shows_ = from.orNull { Formula.read(from) }
                    "validFor" -> validFor_ = from.orNull { Period.read(from) }
                    "wait" -> wait_ = from.orNull { Period.read(from) }
                    "when" -> when_ = Condition.read(from)
                    "who" -> who_ = Condition.read(from)
                    else -> from.skip()
                }
            }
            return Gate(
                blocking = blocking_ ?: false,
                id = id_ ?: from.missing("id"),
                kind = kind_ ?: from.missing("kind"),
                shows = shows_,
                validFor = validFor_,
                wait = wait_,
                `when` = when_ ?: Condition("always"),
                who = who_ ?: Condition("always"),
            )
        }
    }
}

/** What a hold on a payment method allows. */
public data class Hold(
    /** The kind of method: card, visa-merchant-initiated, paypal, ... */
    public val method: Label,
    /** How long the bank holds the money. */
    public val lasts: Span,
    /** How long the bank promises to pay it out, where that is shorter; counted anew from each renewal. */
    public val honoured: Span? = null,
    /** The most that may be taken of a hold of `amount`; the amount itself when nothing is said. */
    public val takes: Formula? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.honoured?.let { out.member("honoured"); it.writeTo(out) }
        out.member("lasts"); this.lasts.writeTo(out)
        out.member("method"); this.method.writeTo(out)
        this.takes?.let { out.member("takes"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Hold>() {
        override fun read(from: JsonReader): Hold {
            var honoured_: Span? = null
            var lasts_: Span? = null
            var method_: Label? = null
            var takes_: Formula? = null
            from.members { name ->
                when (name) {
                    "honoured" -> honoured_ = from.orNull { Span.read(from) }
                    "lasts" -> lasts_ = Span.read(from)
                    "method" -> method_ = Label.read(from)
                    "takes" -> takes_ = from.orNull { Formula.read(from) }
                    else -> from.skip()
                }
            }
            return Hold(
                honoured = honoured_,
                lasts = lasts_ ?: from.missing("lasts"),
                method = method_ ?: from.missing("method"),
                takes = takes_,
            )
        }
    }
}

/**
 * A holiday, as a rule for all years or some.
 *
 * On the wire one flat object whose `on` names the rule:
 */
public sealed interface Holiday : WireValue {
    /** The same date each year; 29 February in leap years only. */
    public data class Fixed(
        /** The name. */
        public val name: Label,
        /** Month, 1 to 12. */
        public val month: Long,
        /** Day of the month. */
        public val day: Long,
        /** What it does on a weekend. */
        public val observed: Observed = Observed.NONE,
        /** The first year, where it was not always. */
        public val since: Long? = null,
        /** The last year, where it is no more. */
        public val until: Long? = null,
    ) : Holiday {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("on").text("fixed")
            out.member("day"); out.long(this.day)
            out.member("month"); out.long(this.month)
            out.member("name"); this.name.writeTo(out)
            if (this.observed != Observed.NONE) { out.member("observed"); this.observed.writeTo(out) }
            this.since?.let { out.member("since"); out.long(it) }
            this.until?.let { out.member("until"); out.long(it) }
            out.close()
        }
    }

    /** A weekday of a month, counted. */
    public data class Nth(
        /** The name. */
        public val name: Label,
        /** Month, 1 to 12. */
        public val month: Long,
        /** Day of the week. */
        public val weekday: Weekday,
        /** 1 to 5 from the beginning of the month, or −1 for the last. A fifth is only where there is one. */
        public val nth: Long,
        /** What it does on a weekend. */
        public val observed: Observed = Observed.NONE,
        /** The first year, where it was not always. */
        public val since: Long? = null,
        /** The last year, where it is no more. */
        public val until: Long? = null,
    ) : Holiday {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("on").text("nth")
            out.member("month"); out.long(this.month)
            out.member("nth"); out.long(this.nth)
            out.member("weekday"); this.weekday.writeTo(out)
            out.member("name"); this.name.writeTo(out)
            if (this.observed != Observed.NONE) { out.member("observed"); this.observed.writeTo(out) }
            this.since?.let { out.member("since"); out.long(it) }
            this.until?.let { out.member("until"); out.long(it) }
            out.close()
        }
    }

    /** Days after Easter Sunday of the Western churches: −2 is Good Friday, 1 Easter Monday. */
    public data class Easter(
        /** The name. */
        public val name: Label,
        /** Days, negative before; within the same year. */
        public val offset: Long,
        /** What it does on a weekend. */
        public val observed: Observed = Observed.NONE,
        /** The first year, where it was not always. */
        public val since: Long? = null,
        /** The last year, where it is no more. */
        public val until: Long? = null,
    ) : Holiday {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("on").text("easter")
            out.member("offset"); out.long(this.offset)
            out.member("name"); this.name.writeTo(out)
            if (this.observed != Observed.NONE) { out.member("observed"); this.observed.writeTo(out) }
            this.since?.let { out.member("since"); out.long(it) }
            this.until?.let { out.member("until"); out.long(it) }
            out.close()
        }
    }

    /** One date of one year only. */
    public data class Once(
        /** The name. */
        public val name: Label,
        /** The date. */
        public val date: Date,
        /** What it does on a weekend. */
        public val observed: Observed = Observed.NONE,
        /** The first year, where it was not always. */
        public val since: Long? = null,
        /** The last year, where it is no more. */
        public val until: Long? = null,
    ) : Holiday {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("on").text("once")
            out.member("date"); this.date.writeTo(out)
            out.member("name"); this.name.writeTo(out)
            if (this.observed != Observed.NONE) { out.member("observed"); this.observed.writeTo(out) }
            this.since?.let { out.member("since"); out.long(it) }
            this.until?.let { out.member("until"); out.long(it) }
            out.close()
        }
    }

    public companion object : WireType<Holiday>() {
        override fun read(from: JsonReader): Holiday = when (val word = from.tag("on")) {
            "fixed" -> readFixed(from)
            "nth" -> readNth(from)
            "easter" -> readEaster(from)
            "once" -> readOnce(from)
            else -> from.unknown("Holiday", word)
        }

        private fun readFixed(from: JsonReader): Fixed {
            var day_: Long? = null
            var month_: Long? = null
            var name_: Label? = null
            var observed_: Observed? = null
            var since_: Long? = null
            var until_: Long? = null
            from.members { name ->
                when (name) {
                    "day" -> day_ = from.long()
                    "month" -> month_ = from.long()
                    "name" -> name_ = Label.read(from)
                    "observed" -> observed_ = Observed.read(from)
                    "since" -> since_ = from.orNull { from.long() }
                    "until" -> until_ = from.orNull { from.long() }
                    else -> from.skip()
                }
            }
            return Fixed(
                day = day_ ?: from.missing("day"),
                month = month_ ?: from.missing("month"),
                name = name_ ?: from.missing("name"),
                observed = observed_ ?: Observed.NONE,
                since = since_,
                until = until_,
            )
        }

        private fun readNth(from: JsonReader): Nth {
            var month_: Long? = null
            var nth_: Long? = null
            var weekday_: Weekday? = null
            var name_: Label? = null
            var observed_: Observed? = null
            var since_: Long? = null
            var until_: Long? = null
            from.members { name ->
                when (name) {
                    "month" -> month_ = from.long()
                    "nth" -> nth_ = from.long()
                    "weekday" -> weekday_ = Weekday.read(from)
                    "name" -> name_ = Label.read(from)
                    "observed" -> observed_ = Observed.read(from)
                    "since" -> since_ = from.orNull { from.long() }
                    "until" -> until_ = from.orNull { from.long() }
                    else -> from.skip()
                }
            }
            return Nth(
                month = month_ ?: from.missing("month"),
                nth = nth_ ?: from.missing("nth"),
                weekday = weekday_ ?: from.missing("weekday"),
                name = name_ ?: from.missing("name"),
                observed = observed_ ?: Observed.NONE,
                since = since_,
                until = until_,
            )
        }

        private fun readEaster(from: JsonReader): Easter {
            var offset_: Long? = null
            var name_: Label? = null
            var observed_: Observed? = null
            var since_: Long? = null
            var until_: Long? = null
            from.members { name ->
                when (name) {
                    "offset" -> offset_ = from.long()
                    "name" -> name_ = Label.read(from)
                    "observed" -> observed_ = Observed.read(from)
                    "since" -> since_ = from.orNull { from.long() }
                    "until" -> until_ = from.orNull { from.long() }
                    else -> from.skip()
                }
            }
            return Easter(
                offset = offset_ ?: from.missing("offset"),
                name = name_ ?: from.missing("name"),
                observed = observed_ ?: Observed.NONE,
                since = since_,
                until = until_,
            )
        }

        private fun readOnce(from: JsonReader): Once {
            var date_: Date? = null
            var name_: Label? = null
            var observed_: Observed? = null
            var since_: Long? = null
            var until_: Long? = null
            from.members { name ->
                when (name) {
                    "date" -> date_ = Date.read(from)
                    "name" -> name_ = Label.read(from)
                    "observed" -> observed_ = Observed.read(from)
                    "since" -> since_ = from.orNull { from.long() }
                    "until" -> until_ = from.orNull { from.long() }
                    else -> from.skip()
                }
            }
            return Once(
                date = date_ ?: from.missing("date"),
                name = name_ ?: from.missing("name"),
                observed = observed_ ?: Observed.NONE,
                since = since_,
                until = until_,
            )
        }
    }
}

/**
 * The most that one issuer may raise in a time, this campaign included. What was raised before is a fact of the host.
 */
public data class IssuerCap(
    /** The most. */
    public val most: Money,
    /** The time, counted back from the day. */
    public val window: Period,
    /** What the host has to count: offers under the same rules, on other platforms, other exempt offers, ... */
    public val counts: List<Label> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.counts.isNotEmpty()) { out.member("counts"); out.list(this.counts) { it.writeTo(out) } }
        out.member("most"); this.most.writeTo(out)
        out.member("window"); this.window.writeTo(out)
        out.close()
    }

    public companion object : WireType<IssuerCap>() {
        override fun read(from: JsonReader): IssuerCap {
            var counts_: List<Label>? = null
            var most_: Money? = null
            var window_: Period? = null
            from.members { name ->
                when (name) {
                    "counts" -> counts_ = from.list { Label.read(from) }
                    "most" -> most_ = Money.read(from)
                    "window" -> window_ = Period.read(from)
                    else -> from.skip()
                }
            }
            return IssuerCap(
                counts = counts_ ?: emptyList(),
                most = most_ ?: from.missing("most"),
                window = window_ ?: from.missing("window"),
            )
        }
    }
}

/** A cap on what one person may put in. What was put in before, in the window and the scope, counts towards it. */
public data class Limit(
    /** Its name within the policy. */
    public val id: Label,
    /** The most, rounded down. */
    public val most: Formula,
    /** What counts. */
    public val counts: Scope,
    /** Whether it must stay below the most; else it may reach it. */
    public val below: Boolean = false,
    /** Whether a household that reckons jointly has it only once. */
    public val household: Boolean = false,
    /** Whom it holds for; everybody when nothing is said. */
    public val who: Condition = Condition("always"),
    /** Over which time, counted back from the day; for ever when nothing is said. */
    public val window: Period? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.below) { out.member("below"); out.flag(this.below) }
        out.member("counts"); this.counts.writeTo(out)
        if (this.household) { out.member("household"); out.flag(this.household) }
        out.member("id"); this.id.writeTo(out)
        out.member("most"); this.most.writeTo(out)
        if (this.who != Condition("always")) { out.member("who"); this.who.writeTo(out) }
        this.window?.let { out.member("window"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Limit>() {
        override fun read(from: JsonReader): Limit {
            var below_: Boolean? = null
            var counts_: Scope? = null
            var household_: Boolean? = null
            var id_: Label? = null
            var most_: Formula? = null
            var who_: Condition? = null
            var window_: Period? = null
            from.members { name ->
                when (name) {
                    "below" -> below_ = from.flag()
                    "counts" -> counts_ = Scope.read(from)
                    "household" -> household_ = from.flag()
                    "id" -> id_ = Label.read(from)
                    "most" -> most_ = Formula.read(from)
                    "who" -> who_ = Condition.read(from)
                    "window" -> window_ = from.orNull { Period.read(from) }
                    else -> from.skip()
                }
            }
            return Limit(
                below = below_ ?: false,
                counts = counts_ ?: from.missing("counts"),
                household = household_ ?: false,
                id = id_ ?: from.missing("id"),
                most = most_ ?: from.missing("most"),
                who = who_ ?: Condition("always"),
                window = window_,
            )
        }
    }
}

/** What a material change does to pledges that stand. */
public data class MaterialChange(
    /** How long after the notice a backer may confirm; a pledge that is not confirmed lapses and is given back. */
    public val reconfirm: Period,
    /** Whether a deadline that comes sooner is moved so far; else the change is refused. */
    public val extends: Boolean,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("extends"); out.flag(this.extends)
        out.member("reconfirm"); this.reconfirm.writeTo(out)
        out.close()
    }

    public companion object : WireType<MaterialChange>() {
        override fun read(from: JsonReader): MaterialChange {
            var extends_: Boolean? = null
            var reconfirm_: Period? = null
            from.members { name ->
                when (name) {
                    "extends" -> extends_ = from.flag()
                    "reconfirm" -> reconfirm_ = Period.read(from)
                    else -> from.skip()
                }
            }
            return MaterialChange(
                extends = extends_ ?: from.missing("extends"),
                reconfirm = reconfirm_ ?: from.missing("reconfirm"),
            )
        }
    }
}

/**
 * What happens when more is promised than the campaign's maximum (R-PLEDGE-13, R-SETTLE-5): pledges above it are taken
 * while the campaign is live, and what is accepted is allotted among them when funding is closed.
 *
 * Form C of Regulation Crowdfunding asks for one of "Pro-rata basis", "First-come, first-served basis" and "Other" (17
 * CFR 227.201(h)); the first two are here.
 */
public data class Oversubscription(
    /** How the maximum is allotted. */
    public val method: Allotment,
    /**
     * What each pledge gets before the method says anything, or all that it promised where that is less; the earliest
     * first as far as the maximum goes.
     */
    public val minimumFill: Money? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("method"); this.method.writeTo(out)
        this.minimumFill?.let { out.member("minimumFill"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Oversubscription>() {
        override fun read(from: JsonReader): Oversubscription {
            var method_: Allotment? = null
            var minimumFill_: Money? = null
            from.members { name ->
                when (name) {
                    "method" -> method_ = Allotment.read(from)
                    "minimumFill" -> minimumFill_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return Oversubscription(
                method = method_ ?: from.missing("method"),
                minimumFill = minimumFill_,
            )
        }
    }
}

/** When payouts are made, counted from the deadline of the campaign, at its time of day. */
public data class PayoutDays(
    /** The first payouts, in order. */
    public val after: List<Period>,
    /** After those, again and again. */
    public val every: Span? = null,
    /** How long before a payout money must have cleared to be in it; what is later waits for the next. */
    public val settles: Span = Span("0d"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("after"); out.list(this.after) { it.writeTo(out) }
        this.every?.let { out.member("every"); it.writeTo(out) }
        if (this.settles != Span("0d")) { out.member("settles"); this.settles.writeTo(out) }
        out.close()
    }

    public companion object : WireType<PayoutDays>() {
        override fun read(from: JsonReader): PayoutDays {
            var after_: List<Period>? = null
            var every_: Span? = null
            var settles_: Span? = null
            from.members { name ->
                when (name) {
                    "after" -> after_ = from.list { Period.read(from) }
                    "every" -> every_ = from.orNull { Span.read(from) }
                    "settles" -> settles_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return PayoutDays(
                after = after_ ?: from.missing("after"),
                every = every_,
                settles = settles_ ?: Span("0d"),
            )
        }
    }
}

/** How pledges may be placed. Until when they may be called off: `Window`. */
public data class Pledging(
    /**
     * Whether the last pledge before the maximum may be smaller than the minimum, so that the last room can be filled
     * (R-PLEDGE-6).
     */
    public val lastMayBeSmaller: Boolean,
    /** How long a reservation of a scarce tier holds. */
    public val reservation: Span,
    /** Most instalments of a pledge; 1 means none. */
    public val instalments: Long,
    /** Time between instalments. */
    public val instalmentEvery: Span = Span("0d"),
    /** Most amount of a pledge. */
    public val maximum: Money? = null,
    /** Least amount of a pledge. */
    public val minimum: Money? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.instalmentEvery != Span("0d")) { out.member("instalmentEvery"); this.instalmentEvery.writeTo(out) }
        out.member("instalments"); out.long(this.instalments)
        out.member("lastMayBeSmaller"); out.flag(this.lastMayBeSmaller)
        this.maximum?.let { out.member("maximum"); it.writeTo(out) }
        this.minimum?.let { out.member("minimum"); it.writeTo(out) }
        out.member("reservation"); this.reservation.writeTo(out)
        out.close()
    }

    public companion object : WireType<Pledging>() {
        override fun read(from: JsonReader): Pledging {
            var instalmentEvery_: Span? = null
            var instalments_: Long? = null
            var lastMayBeSmaller_: Boolean? = null
            var maximum_: Money? = null
            var minimum_: Money? = null
            var reservation_: Span? = null
            from.members { name ->
                when (name) {
                    "instalmentEvery" -> instalmentEvery_ = Span.read(from)
                    "instalments" -> instalments_ = from.long()
                    "lastMayBeSmaller" -> lastMayBeSmaller_ = from.flag()
                    "maximum" -> maximum_ = from.orNull { Money.read(from) }
                    "minimum" -> minimum_ = from.orNull { Money.read(from) }
                    "reservation" -> reservation_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return Pledging(
                instalmentEvery = instalmentEvery_ ?: Span("0d"),
                instalments = instalments_ ?: from.missing("instalments"),
                lastMayBeSmaller = lastMayBeSmaller_ ?: from.missing("lastMayBeSmaller"),
                maximum = maximum_,
                minimum = minimum_,
                reservation = reservation_ ?: from.missing("reservation"),
            )
        }
    }
}

/** A whole policy. */
public data class Policy(
    /** Name of the policy, the same in all its versions. */
    public val name: Label,
    /** Version of the policy, counted up. */
    public val version: Long,
    /** What it is, for people. */
    public val title: Summary,
    /** Whose law or rules it follows: a country, the EU, a platform. */
    public val jurisdiction: Label,
    /** In force from. */
    public val since: Instant,
    /** When the sources were looked at. */
    public val asOf: Instant,
    /** What makes a campaign succeed, and how long it runs. */
    public val funding: Funding,
    /** How pledges may be placed. */
    public val pledging: Pledging,
    /** When money is collected, and what happens when that fails. */
    public val collection: Collection,
    /** How escrow reaches the creator. */
    public val escrow: Escrow,
    /** When money is given back, and who bears the cost. */
    public val refund: RefundRules,
    /** What a dispute does. */
    public val dispute: DisputeRules,
    /** How shares are issued. */
    public val shares: ShareRules,
    /** Names of categories and facts of people that conditions may speak of. */
    public val categories: List<Label> = emptyList(),
    /** Where the parameters come from. */
    public val citations: List<Citation> = emptyList(),
    /** Zone, business days and holidays. */
    public val clock: Clock = Clock(businessDays = DayBound.SAME_TIME, calendar = Calendar(holidays = emptyList(), name = Label("Monday to Friday"), weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY)), zone = Zone(name = Label("UTC"), rule = "UTC0")),
    /** Closing early, and changing what backers were told. */
    public val closing: Closing = Closing(),
    /** The currency of its amounts; none where it has no amounts. */
    public val currency: Currency? = null,
    /** The fee schedule, in order. */
    public val fees: List<Fee> = emptyList(),
    /** What must be done before somebody may put money in. */
    public val gates: List<Gate> = emptyList(),
    /** The most that one issuer may raise. */
    public val issuerCap: IssuerCap? = null,
    /** Caps on what one person may put in. */
    public val limits: List<Limit> = emptyList(),
    /** What happens when more is promised than the campaign accepts; without it such pledges are refused. */
    public val oversubscription: Oversubscription? = null,
    /** In force until, exclusive: when the next version took over. */
    public val until: Instant? = null,
    /** How holders vote. */
    public val voting: VotingRules = VotingRules(openMax = Span("60d"), openMin = Span("1h"), proposerVotes = 1L, publicFeatures = true, quorum = Quorum(counts = QuorumCounts.ALL, share = Rate("10%")), threshold = Threshold.Majority),
    /** Rights that open and close. */
    public val windows: List<Window> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("asOf"); out.instant(this.asOf)
        if (this.categories.isNotEmpty()) { out.member("categories"); out.list(this.categories) { it.writeTo(out) } }
        if (this.citations.isNotEmpty()) { out.member("citations"); out.list(this.citations) { it.writeTo(out) } }
        if (this.clock != Clock(businessDays = DayBound.SAME_TIME, calendar = Calendar(holidays = emptyList(), name = Label("Monday to Friday"), weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY)), zone = Zone(name = Label("UTC"), rule = "UTC0"))) { out.member("clock"); this.clock.writeTo(out) }
        if (this.closing != Closing()) { out.member("closing"); this.closing.writeTo(out) }
        out.member("collection"); this.collection.writeTo(out)
        this.currency?.let { out.member("currency"); it.writeTo(out) }
        out.member("dispute"); this.dispute.writeTo(out)
        out.member("escrow"); this.escrow.writeTo(out)
        if (this.fees.isNotEmpty()) { out.member("fees"); out.list(this.fees) { it.writeTo(out) } }
        out.member("funding"); this.funding.writeTo(out)
        if (this.gates.isNotEmpty()) { out.member("gates"); out.list(this.gates) { it.writeTo(out) } }
        this.issuerCap?.let { out.member("issuerCap"); it.writeTo(out) }
        out.member("jurisdiction"); this.jurisdiction.writeTo(out)
        if (this.limits.isNotEmpty()) { out.member("limits"); out.list(this.limits) { it.writeTo(out) } }
        out.member("name"); this.name.writeTo(out)
        this.oversubscription?.let { out.member("oversubscription"); it.writeTo(out) }
        out.member("pledging"); this.pledging.writeTo(out)
        out.member("refund"); this.refund.writeTo(out)
        out.member("shares"); this.shares.writeTo(out)
        out.member("since"); out.instant(this.since)
        out.member("title"); this.title.writeTo(out)
        this.until?.let { out.member("until"); out.instant(it) }
        out.member("version"); out.long(this.version)
        if (this.voting != VotingRules(openMax = Span("60d"), openMin = Span("1h"), proposerVotes = 1L, publicFeatures = true, quorum = Quorum(counts = QuorumCounts.ALL, share = Rate("10%")), threshold = Threshold.Majority)) { out.member("voting"); this.voting.writeTo(out) }
        if (this.windows.isNotEmpty()) { out.member("windows"); out.list(this.windows) { it.writeTo(out) } }
        out.close()
    }

    public companion object : WireType<Policy>() {
        override fun read(from: JsonReader): Policy {
            var asOf_: Instant? = null
            var categories_: List<Label>? = null
            var citations_: List<Citation>? = null
            var clock_: Clock? = null
            var closing_: Closing? = null
            var collection_: Collection? = null
            var currency_: Currency? = null
            var dispute_: DisputeRules? = null
            var escrow_: Escrow? = null
            var fees_: List<Fee>? = null
            var funding_: Funding? = null
            var gates_: List<Gate>? = null
            var issuerCap_: IssuerCap? = null
            var jurisdiction_: Label? = null
            var limits_: List<Limit>? = null
            var name_: Label? = null
            var oversubscription_: Oversubscription? = null
            var pledging_: Pledging? = null
            var refund_: RefundRules? = null
            var shares_: ShareRules? = null
            var since_: Instant? = null
            var title_: Summary? = null
            var until_: Instant? = null
            var version_: Long? = null
            var voting_: VotingRules? = null
            var windows_: List<Window>? = null
            from.members { name ->
                when (name) {
                    "asOf" -> asOf_ = from.instant()
                    "categories" -> categories_ = from.list { Label.read(from) }
                    "citations" -> citations_ = from.list { Citation.read(from) }
                    "clock" -> clock_ = Clock.read(from)
                    "closing" -> closing_ = Closing.read(from)
                    "collection" -> collection_ = Collection.read(from)
                    "currency" -> currency_ = from.orNull { Currency.read(from) }
                    "dispute" -> dispute_ = DisputeRules.read(from)
                    "escrow" -> escrow_ = Escrow.read(from)
                    "fees" -> fees_ = from.list { Fee.read(from) }
                    "funding" -> funding_ = Funding.read(from)
                    "gates" -> gates_ = from.list { Gate.read(from) }
                    "issuerCap" -> issuerCap_ = from.orNull { IssuerCap.read(from) }
                    "jurisdiction" -> jurisdiction_ = Label.read(from)
                    "limits" -> limits_ = from.list { Limit.read(from) }
                    "name" -> name_ = Label.read(from)
                    "oversubscription" -> oversubscription_ = from.orNull { Oversubscription.read(from) }
                    "pledging" -> pledging_ = Pledging.read(from)
                    "refund" -> refund_ = RefundRules.read(from)
                    "shares" -> shares_ = ShareRules.read(from)
                    "since" -> since_ = from.instant()
                    "title" -> title_ = Summary.read(from)
                    "until" -> until_ = from.orNull { from.instant() }
                    "version" -> version_ = from.long()
                    "voting" -> voting_ = VotingRules.read(from)
                    "windows" -> windows_ = from.list { Window.read(from) }
                    else -> from.skip()
                }
            }
            return Policy(
                asOf = asOf_ ?: from.missing("asOf"),
                categories = categories_ ?: emptyList(),
                citations = citations_ ?: emptyList(),
                clock = clock_ ?: Clock(businessDays = DayBound.SAME_TIME, calendar = Calendar(holidays = emptyList(), name = Label("Monday to Friday"), weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY)), zone = Zone(name = Label("UTC"), rule = "UTC0")),
                closing = closing_ ?: Closing(),
                collection = collection_ ?: from.missing("collection"),
                currency = currency_,
                dispute = dispute_ ?: from.missing("dispute"),
                escrow = escrow_ ?: from.missing("escrow"),
                fees = fees_ ?: emptyList(),
                funding = funding_ ?: from.missing("funding"),
                gates = gates_ ?: emptyList(),
                issuerCap = issuerCap_,
                jurisdiction = jurisdiction_ ?: from.missing("jurisdiction"),
                limits = limits_ ?: emptyList(),
                name = name_ ?: from.missing("name"),
                oversubscription = oversubscription_,
                pledging = pledging_ ?: from.missing("pledging"),
                refund = refund_ ?: from.missing("refund"),
                shares = shares_ ?: from.missing("shares"),
                since = since_ ?: from.missing("since"),
                title = title_ ?: from.missing("title"),
                until = until_,
                version = version_ ?: from.missing("version"),
                voting = voting_ ?: VotingRules(openMax = Span("60d"), openMin = Span("1h"), proposerVotes = 1L, publicFeatures = true, quorum = Quorum(counts = QuorumCounts.ALL, share = Rate("10%")), threshold = Threshold.Majority),
                windows = windows_ ?: emptyList(),
            )
        }
    }
}

/** Participation that a vote needs. */
public data class Quorum(
    /** Share of the electorate's votes; reached when participation ≥ this, never rounded. */
    public val share: Rate,
    /** Which ballots participate. */
    public val counts: QuorumCounts,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("counts"); this.counts.writeTo(out)
        out.member("share"); this.share.writeTo(out)
        out.close()
    }

    public companion object : WireType<Quorum>() {
        override fun read(from: JsonReader): Quorum {
            var counts_: QuorumCounts? = null
            var share_: Rate? = null
            from.members { name ->
                when (name) {
                    "counts" -> counts_ = QuorumCounts.read(from)
                    "share" -> share_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return Quorum(
                counts = counts_ ?: from.missing("counts"),
                share = share_ ?: from.missing("share"),
            )
        }
    }
}

/** When money is given back, and who bears the cost. Until when a backer or the creator may ask: `Window`. */
public data class RefundRules(
    /** Whether a part of a pledge may be given back. */
    public val partial: Boolean,
    /** Who bears the fee that the processor keeps. */
    public val cover: CoverBy,
    /**
     * Within which time after the campaign failed, or a pledge lapsed, the backer must be told and the refund directed.
     */
    public val within: Period? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("cover"); this.cover.writeTo(out)
        out.member("partial"); out.flag(this.partial)
        this.within?.let { out.member("within"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<RefundRules>() {
        override fun read(from: JsonReader): RefundRules {
            var cover_: CoverBy? = null
            var partial_: Boolean? = null
            var within_: Period? = null
            from.members { name ->
                when (name) {
                    "cover" -> cover_ = CoverBy.read(from)
                    "partial" -> partial_ = from.flag()
                    "within" -> within_ = from.orNull { Period.read(from) }
                    else -> from.skip()
                }
            }
            return RefundRules(
                cover = cover_ ?: from.missing("cover"),
                partial = partial_ ?: from.missing("partial"),
                within = within_,
            )
        }
    }
}

/** How shares are issued. What a share costs and how its number is rounded: `share::ClassTerms`. */
public data class ShareRules(
    /** When. */
    public val issue: IssueAt,
    /**
     * For how long after issue they may not be transferred, but for the exemptions of `share::Exemption`; a class may
     * ask for longer.
     */
    public val lockUp: Period? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("issue"); this.issue.writeTo(out)
        this.lockUp?.let { out.member("lockUp"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<ShareRules>() {
        override fun read(from: JsonReader): ShareRules {
            var issue_: IssueAt? = null
            var lockUp_: Period? = null
            from.members { name ->
                when (name) {
                    "issue" -> issue_ = IssueAt.read(from)
                    "lockUp" -> lockUp_ = from.orNull { Period.read(from) }
                    else -> from.skip()
                }
            }
            return ShareRules(
                issue = issue_ ?: from.missing("issue"),
                lockUp = lockUp_,
            )
        }
    }
}

/** What yes must reach. Strictness is part of the rule (R-VOTE-5). */
public sealed interface Threshold : WireValue {
    /** More yes than no. */
    public data object Majority : Threshold {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("majority")
            out.close()
        }
    }

    /** More than half of all ballots, abstentions included. */
    public data object MajorityOfPresent : Threshold {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("majorityOfPresent")
            out.close()
        }
    }

    /** At least this share of yes and no. */
    public data class Share(
        /** The share. */
        public val of: Rate,
    ) : Threshold {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("share")
            out.member("of"); this.of.writeTo(out)
            out.close()
        }
    }

    /** At least this share of the whole electorate. */
    public data class ShareOfElectorate(
        /** The share. */
        public val of: Rate,
    ) : Threshold {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("shareOfElectorate")
            out.member("of"); this.of.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Threshold>() {
        override fun read(from: JsonReader): Threshold = when (val word = from.tag("kind")) {
            "majority" -> Majority.also { from.skip() }
            "majorityOfPresent" -> MajorityOfPresent.also { from.skip() }
            "share" -> readShare(from)
            "shareOfElectorate" -> readShareOfElectorate(from)
            else -> from.unknown("Threshold", word)
        }

        private fun readShare(from: JsonReader): Share {
            var of_: Rate? = null
            from.members { name ->
                when (name) {
                    "of" -> of_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return Share(
                of = of_ ?: from.missing("of"),
            )
        }

        private fun readShareOfElectorate(from: JsonReader): ShareOfElectorate {
            var of_: Rate? = null
            from.members { name ->
                when (name) {
                    "of" -> of_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return ShareOfElectorate(
                of = of_ ?: from.missing("of"),
            )
        }
    }
}

/** How holders vote. */
public data class VotingRules(
    /** Whether anyone, not only holders, may ask for features. */
    public val publicFeatures: Boolean,
    /** Shortest time a vote is open. */
    public val openMin: Span,
    /** Longest time a vote is open. */
    public val openMax: Span,
    /** Quorum of a proposal that names none. */
    public val quorum: Quorum,
    /** Threshold of a proposal that names none. */
    public val threshold: Threshold,
    /** Least votes that let a holder put a proposal, ask for a feature or judge one. */
    public val proposerVotes: Long = 0L,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("openMax"); this.openMax.writeTo(out)
        out.member("openMin"); this.openMin.writeTo(out)
        if (this.proposerVotes != 0L) { out.member("proposerVotes"); out.long(this.proposerVotes) }
        out.member("publicFeatures"); out.flag(this.publicFeatures)
        out.member("quorum"); this.quorum.writeTo(out)
        out.member("threshold"); this.threshold.writeTo(out)
        out.close()
    }

    public companion object : WireType<VotingRules>() {
        override fun read(from: JsonReader): VotingRules {
            var openMax_: Span? = null
            var openMin_: Span? = null
            var proposerVotes_: Long? = null
            var publicFeatures_: Boolean? = null
            var quorum_: Quorum? = null
            var threshold_: Threshold? = null
            from.members { name ->
                when (name) {
                    "openMax" -> openMax_ = Span.read(from)
                    "openMin" -> openMin_ = Span.read(from)
                    "proposerVotes" -> proposerVotes_ = from.long()
                    "publicFeatures" -> publicFeatures_ = from.flag()
                    "quorum" -> quorum_ = Quorum.read(from)
                    "threshold" -> threshold_ = Threshold.read(from)
                    else -> from.skip()
                }
            }
            return VotingRules(
                openMax = openMax_ ?: from.missing("openMax"),
                openMin = openMin_ ?: from.missing("openMin"),
                proposerVotes = proposerVotes_ ?: 0L,
                publicFeatures = publicFeatures_ ?: from.missing("publicFeatures"),
                quorum = quorum_ ?: from.missing("quorum"),
                threshold = threshold_ ?: from.missing("threshold"),
            )
        }
    }
}

/**
 * A time in which somebody has a right. Half-open: it is there at the moment it opens, and gone at the moment it closes
 * (R-TIME-1).
 */
public data class Window(
    /** Its name within the policy. */
    public val id: Label,
    /** The right. */
    public val right: Right,
    /** When it opens. */
    public val opens: Bound,
    /** What becomes of the pledge when it closes unused. */
    public val lapse: Lapse,
    /** When it closes: at the first of these to come. A moment that never comes closes nothing. */
    public val closes: List<Bound> = emptyList(),
    /** What must hold besides for the right to be used. */
    public val guard: Condition = Condition("always"),
    /** Who has it; everybody when nothing is said. Categories are those at the time of the pledge. */
    public val who: Condition = Condition("always"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.closes.isNotEmpty()) { out.member("closes"); out.list(this.closes) { it.writeTo(out) } }
        if (this.guard != Condition("always")) { out.member("guard"); this.guard.writeTo(out) }
        out.member("id"); this.id.writeTo(out)
        out.member("lapse"); this.lapse.writeTo(out)
        out.member("opens"); this.opens.writeTo(out)
        out.member("right"); this.right.writeTo(out)
        if (this.who != Condition("always")) { out.member("who"); this.who.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Window>() {
        override fun read(from: JsonReader): Window {
            var closes_: List<Bound>? = null
            var guard_: Condition? = null
            var id_: Label? = null
            var lapse_: Lapse? = null
            var opens_: Bound? = null
            var right_: Right? = null
            var who_: Condition? = null
            from.members { name ->
                when (name) {
                    "closes" -> closes_ = from.list { Bound.read(from) }
                    "guard" -> guard_ = Condition.read(from)
                    "id" -> id_ = Label.read(from)
                    "lapse" -> lapse_ = Lapse.read(from)
                    "opens" -> opens_ = Bound.read(from)
                    "right" -> right_ = Right.read(from)
                    "who" -> who_ = Condition.read(from)
                    else -> from.skip()
                }
            }
            return Window(
                closes = closes_ ?: emptyList(),
                guard = guard_ ?: Condition("always"),
                id = id_ ?: from.missing("id"),
                lapse = lapse_ ?: from.missing("lapse"),
                opens = opens_ ?: from.missing("opens"),
                right = right_ ?: from.missing("right"),
                who = who_ ?: Condition("always"),
            )
        }
    }
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
public data class Zone(
    /** The name that people know it by. */
    public val name: Label,
    /** The POSIX rule by which its clocks run. */
    public val rule: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("name"); this.name.writeTo(out)
        out.member("rule"); out.text(this.rule)
        out.close()
    }

    public companion object : WireType<Zone>() {
        override fun read(from: JsonReader): Zone {
            var name_: Label? = null
            var rule_: String? = null
            from.members { name ->
                when (name) {
                    "name" -> name_ = Label.read(from)
                    "rule" -> rule_ = from.text()
                    else -> from.skip()
                }
            }
            return Zone(
                name = name_ ?: from.missing("name"),
                rule = rule_ ?: from.missing("rule"),
            )
        }
    }
}
