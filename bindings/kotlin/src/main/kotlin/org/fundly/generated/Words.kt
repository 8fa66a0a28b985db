// Words of which there are only so many.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/**
 * Who gets the units that do not divide: only weighted parts that stand at neither of their bounds take part. Each has
 * its exact share rounded down first; "first" and "last" mean the order given.
 */
public enum class AllocationMode(internal val wire: String) : WireValue {
    /** One unit each to the largest fractions, the earliest among equals (rule R-1, Hamilton's method). */
    LARGEST_REMAINDER("largestRemainder"),
    /** One unit each from the first on. */
    FRONT("front"),
    /** One unit each from the last back. */
    BACK("back"),
    /** One unit each from the part at `start`, wrapping around, so that over many allocations nobody is favoured. */
    ROTATING_START("rotatingStart"),
    /** All of them to the first. */
    FRONT_SINGLE("frontSingle"),
    /** All of them to the last. */
    BACK_SINGLE("backSingle"),
    /** Each running total is rounded to the nearest, halves up. */
    CUMULATIVE_ROUNDING("cumulativeRounding"),
    /** Each running total is rounded down. */
    CUMULATIVE_FLOOR("cumulativeFloor"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<AllocationMode>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): AllocationMode = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): AllocationMode = words[word] ?: from.unknown("AllocationMode", word)
    }
}

/** How scarce units are allotted. */
public enum class Allotment(internal val wire: String) : WireValue {
    /** In proportion to what was asked for, by the largest remainder; the earliest first among equal remainders. */
    PRO_RATA("proRata"),
    /** The earliest first. */
    FIRST_COME("firstCome"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Allotment>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Allotment = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Allotment = words[word] ?: from.unknown("Allotment", word)
    }
}

/** Whether a tier can be chosen at a moment. */
public enum class Availability(internal val wire: String) : WireValue {
    /** Yes. */
    AVAILABLE("available"),
    /** All taken or reserved. */
    SOLD_OUT("soldOut"),
    /** Its time is over, or the creator ended it. */
    ENDED("ended"),
    /** Its time has not come. */
    UPCOMING("upcoming"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Availability>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Availability = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Availability = words[word] ?: from.unknown("Availability", word)
    }
}

/** What happens when collection falls below a goal that the promises reached. */
public enum class BelowGoal(internal val wire: String) : WireValue {
    /** Success stays success. */
    STAYS_SUCCESSFUL("staysSuccessful"),
    /** The campaign fails and everything is given back. */
    FAILS_AND_REFUNDS("failsAndRefunds"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<BelowGoal>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): BelowGoal = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): BelowGoal = words[word] ?: from.unknown("BelowGoal", word)
    }
}

/** Why shares were cancelled. */
public enum class CancelCause(internal val wire: String) : WireValue {
    /** The money was refunded. */
    REFUND("refund"),
    /** The money was lost to a dispute. */
    CHARGEBACK("chargeback"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<CancelCause>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): CancelCause = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): CancelCause = words[word] ?: from.unknown("CancelCause", word)
    }
}

/** How sure it is that a source says what a parameter says. None of it is legal advice. */
public enum class Certainty(internal val wire: String) : WireValue {
    /** The wording was seen in an official or primary source. */
    PRIMARY("primary"),
    /** The wording was seen in a secondary source. */
    SECONDARY("secondary"),
    /** Not looked up again; very likely right. */
    LIKELY("likely"),
    /** Not looked up again; may be out of date or wrong. */
    UNCERTAIN("uncertain"),
    /** No outside source: a choice of whoever wrote the policy. */
    OWN("own"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Certainty>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Certainty = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Certainty = words[word] ?: from.unknown("Certainty", word)
    }
}

/** A choice in a yes/no vote. */
public enum class Choice(internal val wire: String) : WireValue {
    /** For. */
    YES("yes"),
    /** Against. */
    NO("no"),
    /** Present, neither for nor against. */
    ABSTAIN("abstain"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Choice>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Choice = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Choice = words[word] ?: from.unknown("Choice", word)
    }
}

/** When money is collected. */
public enum class CollectAt(internal val wire: String) : WireValue {
    /** At once, when the pledge is placed. */
    PLEDGE("pledge"),
    /** When the campaign has succeeded. */
    SUCCESS("success"),
    /** Held when the pledge is placed, taken when the campaign has succeeded. */
    AUTHORISE("authorise"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<CollectAt>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): CollectAt = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): CollectAt = words[word] ?: from.unknown("CollectAt", word)
    }
}

/** The kinds of commands. */
public enum class CommandKind(internal val wire: String) : WireValue {
    /** Creates a draft. */
    CREATE_CAMPAIGN("createCampaign"),
    /** Rewrites the story. */
    EDIT_STORY("editStory"),
    /** Sets the terms of a draft. */
    SET_TERMS("setTerms"),
    /** Hands a draft in for review. */
    SUBMIT_CAMPAIGN("submitCampaign"),
    /** Approves a campaign. */
    APPROVE_CAMPAIGN("approveCampaign"),
    /** Sends a campaign back. */
    REJECT_CAMPAIGN("rejectCampaign"),
    /** Takes a campaign back to the draft. */
    REVISE_CAMPAIGN("reviseCampaign"),
    /** Holds a campaign. */
    SUSPEND_CAMPAIGN("suspendCampaign"),
    /** Lets a suspended campaign go on. */
    RESUME_CAMPAIGN("resumeCampaign"),
    /** Calls a campaign off. */
    CANCEL_CAMPAIGN("cancelCampaign"),
    /** Moves the deadline. */
    MOVE_DEADLINE("moveDeadline"),
    /** Closes funding early. */
    CLOSE_FUNDING_EARLY("closeFundingEarly"),
    /** Tells backers of a material change. */
    ANNOUNCE_MATERIAL_CHANGE("announceMaterialChange"),
    /** Starts delivery. */
    START_DELIVERY("startDelivery"),
    /** Completes a campaign. */
    COMPLETE_CAMPAIGN("completeCampaign"),
    /** Sets a collaborator. */
    SET_COLLABORATOR("setCollaborator"),
    /** Removes a collaborator. */
    REMOVE_COLLABORATOR("removeCollaborator"),
    /** Places a pledge. */
    PLACE_PLEDGE("placePledge"),
    /** Replaces what a pledge orders. */
    CHANGE_PLEDGE("changePledge"),
    /** Confirms a pledge after a material change. */
    CONFIRM_PLEDGE("confirmPledge"),
    /** Calls a pledge off. */
    CANCEL_PLEDGE("cancelPledge"),
    /** Tells what became of a payment. */
    REPORT_PAYMENT("reportPayment"),
    /** Sets the payment method of a pledge. */
    SET_PAYMENT_METHOD("setPaymentMethod"),
    /** Applies unapplied money to a pledge. */
    APPLY_RECEIPT("applyReceipt"),
    /** Sends unapplied money back. */
    RETURN_RECEIPT("returnReceipt"),
    /** Does the next step of work over many pledges. */
    SETTLE("settle"),
    /** Gives money of a pledge back. */
    REFUND_PLEDGE("refundPledge"),
    /** Tries a failed refund again. */
    RETRY_REFUND("retryRefund"),
    /** States that a failed refund was paid by another route. */
    SETTLE_REFUND_ELSEWHERE("settleRefundElsewhere"),
    /** Tells where a dispute stands. */
    REPORT_DISPUTE("reportDispute"),
    /** Hands in evidence for a dispute. */
    SUBMIT_EVIDENCE("submitEvidence"),
    /** Adds a tier. */
    ADD_TIER("addTier"),
    /** Rewrites what a tier promises. */
    EDIT_TIER("editTier"),
    /** Withdraws a tier. */
    END_TIER("endTier"),
    /** Reserves units of a scarce tier. */
    RESERVE_TIER("reserveTier"),
    /** Gives a reservation up. */
    RELEASE_RESERVATION("releaseReservation"),
    /** Takes a place in a waiting list. */
    JOIN_WAITLIST("joinWaitlist"),
    /** Gives a place in a waiting list up. */
    LEAVE_WAITLIST("leaveWaitlist"),
    /** Offers what is free to those who wait. */
    OFFER_SLOTS("offerSlots"),
    /** Answers the survey of a pledge. */
    ANSWER_SURVEY("answerSurvey"),
    /** Locks the answers of a survey. */
    LOCK_SURVEY("lockSurvey"),
    /** Unlocks the answers of a survey. */
    UNLOCK_SURVEY("unlockSurvey"),
    /** Moves the delivery of a line on. */
    SET_FULFILMENT("setFulfilment"),
    /** Adds a class of shares. */
    ADD_CLASS("addClass"),
    /** Replaces the terms of a class. */
    EDIT_CLASS("editClass"),
    /** Raises the ceiling of a class. */
    RAISE_AUTHORISED("raiseAuthorised"),
    /** Grants shares out of the reserve. */
    GRANT_SHARES("grantShares"),
    /** Issues what a pledge is still due. */
    ISSUE_SHARES("issueShares"),
    /** Transfers shares. */
    TRANSFER_SHARES("transferShares"),
    /** Puts a proposal. */
    PUT_PROPOSAL("putProposal"),
    /** Casts or changes a ballot. */
    CAST_BALLOT("castBallot"),
    /** Takes a proposal back. */
    WITHDRAW_PROPOSAL("withdrawProposal"),
    /** Has a vote counted. */
    CLOSE_PROPOSAL("closeProposal"),
    /** Asks for a feature. */
    PROPOSE_FEATURE("proposeFeature"),
    /** Plans a feature. */
    PLAN_FEATURE("planFeature"),
    /** Starts a feature. */
    START_FEATURE("startFeature"),
    /** Ships a feature. */
    SHIP_FEATURE("shipFeature"),
    /** Declines a feature. */
    DECLINE_FEATURE("declineFeature"),
    /** Accepts a shipped feature. */
    ACCEPT_FEATURE("acceptFeature"),
    /** Sends a shipped feature back. */
    REJECT_FEATURE("rejectFeature"),
    /** Spreads a holder's votes over the open features. */
    SET_PRIORITIES("setPriorities"),
    /** Adds a milestone to a draft. */
    ADD_MILESTONE("addMilestone"),
    /** Takes a milestone out of a draft. */
    REMOVE_MILESTONE("removeMilestone"),
    /** Says that a milestone is delivered. */
    DELIVER_MILESTONE("deliverMilestone"),
    /** Accepts a delivered milestone. */
    ACCEPT_MILESTONE("acceptMilestone"),
    /** Says that a milestone will not be delivered. */
    MISS_MILESTONE("missMilestone"),
    /** Releases what is left in escrow. */
    RELEASE_ESCROW("releaseEscrow"),
    /** Releases the reserve. */
    RELEASE_RESERVE("releaseReserve"),
    /** Asks for a payout. */
    REQUEST_PAYOUT("requestPayout"),
    /** Tries a failed payout again. */
    RETRY_PAYOUT("retryPayout"),
    /** Posts a comment. */
    POST_COMMENT("postComment"),
    /** Rewrites a comment. */
    EDIT_COMMENT("editComment"),
    /** Hides a comment. */
    HIDE_COMMENT("hideComment"),
    /** Shows a hidden comment again. */
    SHOW_COMMENT("showComment"),
    /** Publishes a post. */
    PUBLISH_POST("publishPost"),
    /** Rewrites a post. */
    EDIT_POST("editPost"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<CommandKind>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): CommandKind = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): CommandKind = words[word] ?: from.unknown("CommandKind", word)
    }
}

/** Which money is compared with the goal. */
public enum class CountedMoney(internal val wire: String) : WireValue {
    /** Promises. */
    COMMITTED("committed"),
    /** Money that cleared. */
    CLEARED("cleared"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<CountedMoney>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): CountedMoney = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): CountedMoney = words[word] ?: from.unknown("CountedMoney", word)
    }
}

/** Who bears a fee that the processor keeps. */
public enum class CoverBy(internal val wire: String) : WireValue {
    /** The campaign's money. */
    CAMPAIGN("campaign"),
    /** The platform (the fiscal host). */
    PLATFORM("platform"),
    /** The backer gets that much less. */
    BACKER("backer"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<CoverBy>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): CoverBy = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): CoverBy = words[word] ?: from.unknown("CoverBy", word)
    }
}

/** A currency by its ISO 4217 code, of the list of 2026-01-01. */
public enum class Currency(internal val wire: String) : WireValue {
    AED("AED"),
    AFN("AFN"),
    ALL("ALL"),
    AMD("AMD"),
    AOA("AOA"),
    ARS("ARS"),
    AUD("AUD"),
    AWG("AWG"),
    AZN("AZN"),
    BAM("BAM"),
    BBD("BBD"),
    BDT("BDT"),
    BHD("BHD"),
    BIF("BIF"),
    BMD("BMD"),
    BND("BND"),
    BOB("BOB"),
    BOV("BOV"),
    BRL("BRL"),
    BSD("BSD"),
    BTN("BTN"),
    BWP("BWP"),
    BYN("BYN"),
    BZD("BZD"),
    CAD("CAD"),
    CDF("CDF"),
    CHE("CHE"),
    CHF("CHF"),
    CHW("CHW"),
    CLF("CLF"),
    CLP("CLP"),
    CNY("CNY"),
    COP("COP"),
    COU("COU"),
    CRC("CRC"),
    CUP("CUP"),
    CVE("CVE"),
    CZK("CZK"),
    DJF("DJF"),
    DKK("DKK"),
    DOP("DOP"),
    DZD("DZD"),
    EGP("EGP"),
    ERN("ERN"),
    ETB("ETB"),
    EUR("EUR"),
    FJD("FJD"),
    FKP("FKP"),
    GBP("GBP"),
    GEL("GEL"),
    GHS("GHS"),
    GIP("GIP"),
    GMD("GMD"),
    GNF("GNF"),
    GTQ("GTQ"),
    GYD("GYD"),
    HKD("HKD"),
    HNL("HNL"),
    HTG("HTG"),
    HUF("HUF"),
    IDR("IDR"),
    ILS("ILS"),
    INR("INR"),
    IQD("IQD"),
    IRR("IRR"),
    ISK("ISK"),
    JMD("JMD"),
    JOD("JOD"),
    JPY("JPY"),
    KES("KES"),
    KGS("KGS"),
    KHR("KHR"),
    KMF("KMF"),
    KPW("KPW"),
    KRW("KRW"),
    KWD("KWD"),
    KYD("KYD"),
    KZT("KZT"),
    LAK("LAK"),
    LBP("LBP"),
    LKR("LKR"),
    LRD("LRD"),
    LSL("LSL"),
    LYD("LYD"),
    MAD("MAD"),
    MDL("MDL"),
    MGA("MGA"),
    MKD("MKD"),
    MMK("MMK"),
    MNT("MNT"),
    MOP("MOP"),
    MRU("MRU"),
    MUR("MUR"),
    MVR("MVR"),
    MWK("MWK"),
    MXN("MXN"),
    MXV("MXV"),
    MYR("MYR"),
    MZN("MZN"),
    NAD("NAD"),
    NGN("NGN"),
    NIO("NIO"),
    NOK("NOK"),
    NPR("NPR"),
    NZD("NZD"),
    OMR("OMR"),
    PAB("PAB"),
    PEN("PEN"),
    PGK("PGK"),
    PHP("PHP"),
    PKR("PKR"),
    PLN("PLN"),
    PYG("PYG"),
    QAR("QAR"),
    RON("RON"),
    RSD("RSD"),
    RUB("RUB"),
    RWF("RWF"),
    SAR("SAR"),
    SBD("SBD"),
    SCR("SCR"),
    SDG("SDG"),
    SEK("SEK"),
    SGD("SGD"),
    SHP("SHP"),
    SLE("SLE"),
    SOS("SOS"),
    SRD("SRD"),
    SSP("SSP"),
    STN("STN"),
    SVC("SVC"),
    SYP("SYP"),
    SZL("SZL"),
    THB("THB"),
    TJS("TJS"),
    TMT("TMT"),
    TND("TND"),
    TOP("TOP"),
    TRY("TRY"),
    TTD("TTD"),
    TWD("TWD"),
    TZS("TZS"),
    UAH("UAH"),
    UGX("UGX"),
    USD("USD"),
    USN("USN"),
    UYI("UYI"),
    UYU("UYU"),
    UYW("UYW"),
    UZS("UZS"),
    VED("VED"),
    VES("VES"),
    VND("VND"),
    VUV("VUV"),
    WST("WST"),
    XAD("XAD"),
    XAF("XAF"),
    XCD("XCD"),
    XCG("XCG"),
    XOF("XOF"),
    XPF("XPF"),
    YER("YER"),
    ZAR("ZAR"),
    ZMW("ZMW"),
    ZWG("ZWG"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Currency>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Currency = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Currency = words[word] ?: from.unknown("Currency", word)
    }
}

/** At what time of the last business day a period ends. */
public enum class DayBound(internal val wire: String) : WireValue {
    /** At the local time of the event. */
    SAME_TIME("sameTime"),
    /** With the day: at the local midnight that starts the next one. */
    END_OF_DAY("endOfDay"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<DayBound>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): DayBound = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): DayBound = words[word] ?: from.unknown("DayBound", word)
    }
}

/** Which way money moved. */
public enum class Direction(internal val wire: String) : WireValue {
    /** From a backer to the campaign. */
    IN("in"),
    /** Back to a backer. */
    BACK("back"),
    /** Out to a payee. */
    OUT("out"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Direction>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Direction = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Direction = words[word] ?: from.unknown("Direction", word)
    }
}

/** Which fee of a dispute. */
public enum class DisputeFee(internal val wire: String) : WireValue {
    /** For receiving it. */
    OPENING("opening"),
    /** For countering it. */
    COUNTERING("countering"),
    /** Returned when it was won. */
    RETURNED("returned"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<DisputeFee>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): DisputeFee = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): DisputeFee = words[word] ?: from.unknown("DisputeFee", word)
    }
}

/** Why a report about a dispute changes nothing. */
public enum class DisputeNotedReason(internal val wire: String) : WireValue {
    /** The same was reported before. */
    REPEATED("repeated"),
    /** The dispute is in a state to which it does not apply, mostly because a later report was here first. */
    LATE("late"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<DisputeNotedReason>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): DisputeNotedReason = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): DisputeNotedReason = words[word] ?: from.unknown("DisputeNotedReason", word)
    }
}

/** Where a dispute stands. */
public enum class DisputeState(internal val wire: String) : WireValue {
    /** The bank warns of fraud before any dispute; a refund now avoids one. No money moved. */
    EARLY_WARNING("earlyWarning"),
    /** The bank asks; no money moved. */
    INQUIRY("inquiry"),
    /** Opened: the money was taken, shares are frozen. */
    OPENED("opened"),
    /** Evidence was sent; the bank decides. */
    UNDER_REVIEW("underReview"),
    /** Won: the money is back. */
    WON("won"),
    /** Lost: the backer keeps the money. */
    LOST("lost"),
    /** An inquiry or warning ended without a dispute. */
    CLOSED("closed"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<DisputeState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): DisputeState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): DisputeState = words[word] ?: from.unknown("DisputeState", word)
    }
}

/** What became of the subject of a proposal that passed. Passing and acting are separate facts. */
public enum class Effect(internal val wire: String) : WireValue {
    /** There was nothing to do beyond saying so. */
    STATED("stated"),
    /** The tranche was released, or the refunds were planned. */
    DONE("done"),
    /**
     * There was nothing left to act on when the vote was counted (R-VOTE-14): the milestone is not waiting for
     * acceptance any more, no money is held, or the campaign has ended.
     */
    MOOT("moot"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Effect>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Effect = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Effect = words[word] ?: from.unknown("Effect", word)
    }
}

/** What lets a lot move before its lock ends: 17 CFR 227.501(a), beside a transfer to the issuer. */
public enum class Exemption(internal val wire: String) : WireValue {
    /** To an accredited investor. */
    ACCREDITED_INVESTOR("accreditedInvestor"),
    /** As part of a registered offering. */
    REGISTERED_OFFERING("registeredOffering"),
    /** To a member of the family or a trust for one, or after death or divorce. */
    FAMILY("family"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Exemption>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Exemption = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Exemption = words[word] ?: from.unknown("Exemption", word)
    }
}

/** Who said no. */
public enum class FailureKind(internal val wire: String) : WireValue {
    /** What was given cannot be what it is given as. */
    INVALID("invalid"),
    /** A rule. */
    REJECTED("rejected"),
    /** The id of the command was used before for another content. */
    REUSED("reused"),
    /** Other writers kept winning. */
    CONTENDED("contended"),
    /** The store. */
    STORE("store"),
    /** The library broke a promise of its own: please report it. */
    INTERNAL("internal"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FailureKind>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FailureKind = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FailureKind = words[word] ?: from.unknown("FailureKind", word)
    }
}

/** Where a feature stands. */
public enum class FeatureState(internal val wire: String) : WireValue {
    /** Asked for. */
    PROPOSED("proposed"),
    /** The developer means to do it. */
    PLANNED("planned"),
    /** Being done. */
    IN_PROGRESS("inProgress"),
    /** Done, in the developer's word. */
    SHIPPED("shipped"),
    /** Done, in the holders' word. */
    ACCEPTED("accepted"),
    /** Not to be done. */
    DECLINED("declined"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FeatureState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FeatureState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FeatureState = words[word] ?: from.unknown("FeatureState", word)
    }
}

/** What a fee is rounded on. */
public enum class FeePer(internal val wire: String) : WireValue {
    /** Each pledge, or each part of it that is paid by itself. */
    PLEDGE("pledge"),
    /**
     * All that the campaign collected: each pledge bears what the fee on the running total grows by, so that what is
     * taken of all is the fee on their sum, rounded once (R-FEE-6).
     */
    BATCH("batch"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FeePer>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FeePer = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FeePer = words[word] ?: from.unknown("FeePer", word)
    }
}

/** What a refund gives back of a fee. */
public enum class FeeReturn(internal val wire: String) : WireValue {
    /** Nothing. */
    KEPT("kept"),
    /** In proportion to the refund, cumulatively exact: the whole with the whole. */
    PROPORTIONAL("proportional"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FeeReturn>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FeeReturn = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FeeReturn = words[word] ?: from.unknown("FeeReturn", word)
    }
}

/** Who receives a fee. */
public enum class FeeTo(internal val wire: String) : WireValue {
    /** The platform, or the fiscal host. */
    PLATFORM("platform"),
    /** The payment processor. A report that states the processor's actual fee overrides the schedule (R-FEE-3). */
    PROCESSOR("processor"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FeeTo>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FeeTo = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FeeTo = words[word] ?: from.unknown("FeeTo", word)
    }
}

/** Where the delivery of a reward line stands. */
public enum class FulfilmentState(internal val wire: String) : WireValue {
    /** Nothing done yet. */
    NONE("none"),
    /** Being made or packed. */
    IN_PREPARATION("inPreparation"),
    /** On its way. */
    SHIPPED("shipped"),
    /** Arrived. */
    DELIVERED("delivered"),
    /** Could not be delivered. */
    FAILED("failed"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FulfilmentState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FulfilmentState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FulfilmentState = words[word] ?: from.unknown("FulfilmentState", word)
    }
}

/** The funding model. */
public enum class FundingModel(internal val wire: String) : WireValue {
    /** The goal is reached by the deadline, or nobody pays. */
    ALL_OR_NOTHING("allOrNothing"),
    /** Whatever is raised by the deadline is kept. */
    KEEP_WHAT_YOU_RAISE("keepWhatYouRaise"),
    /** All or nothing between a minimum (the goal) and a maximum. */
    MINIMUM_MAXIMUM("minimumMaximum"),
    /** The goal is reached by the deadline, or nobody pays; then a second round goes on, and what it adds is kept. */
    TWO_ROUND("twoRound"),
    /** No goal that must be reached and no deadline. */
    OPEN_ENDED("openEnded"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<FundingModel>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): FundingModel = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): FundingModel = words[word] ?: from.unknown("FundingModel", word)
    }
}

/** What a gate asks. */
public enum class GateKind(internal val wire: String) : WireValue {
    /** That a warning was read. */
    WARNING("warning"),
    /** That the person agrees. */
    CONSENT("consent"),
    /** That the person states something in their own name. */
    REPRESENTATION("representation"),
    /** A test of knowledge, kept as a dated fact. */
    TEST("test"),
    /** A simulation of losses, kept as a dated fact. */
    SIMULATION("simulation"),
    /** That the person's category is known. */
    CATEGORY("category"),
    /** Waiting since the person first asked. */
    DELAY("delay"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<GateKind>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): GateKind = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): GateKind = words[word] ?: from.unknown("GateKind", word)
    }
}

/** Why money is given back. Each ground says who bears the processor's fee: `Policy`, `refund.cover`. */
public enum class Ground(internal val wire: String) : WireValue {
    /** The campaign failed. */
    CAMPAIGN_FAILED("campaignFailed"),
    /** The campaign was cancelled. */
    CAMPAIGN_CANCELLED("campaignCancelled"),
    /** The campaign was suspended for fraud. */
    FRAUD("fraud"),
    /** The backer withdrew while the window was open. */
    WITHDRAWAL("withdrawal"),
    /** A material change was not reconfirmed. */
    NOT_RECONFIRMED("notReconfirmed"),
    /** The creator gives money back. */
    CREATOR("creator"),
    /** A milestone was not delivered: the unspent part, pro rata. */
    MILESTONE_MISSED("milestoneMissed"),
    /** More was pledged than is accepted. */
    OVERSUBSCRIBED("oversubscribed"),
    /** The holders voted to give back what is not spent, pro rata. */
    HOLDERS_VOTED("holdersVoted"),
    /** To settle an inquiry or early warning before it becomes a chargeback. */
    INQUIRY("inquiry"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Ground>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Ground = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Ground = words[word] ?: from.unknown("Ground", word)
    }
}

/** When shares are issued. */
public enum class IssueAt(internal val wire: String) : WireValue {
    /** As the money clears. */
    CLEARING("clearing"),
    /** When the campaign has succeeded, to all at once. */
    SUCCESS("success"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<IssueAt>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): IssueAt = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): IssueAt = words[word] ?: from.unknown("IssueAt", word)
    }
}

/** What becomes of a pledge when a window closes unused. */
public enum class Lapse(internal val wire: String) : WireValue {
    /** It is locked until the campaign is decided. */
    LOCK("lock"),
    /** It binds. */
    BIND("bind"),
    /** Nothing else changes. */
    NOTHING("nothing"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Lapse>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Lapse = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Lapse = words[word] ?: from.unknown("Lapse", word)
    }
}

/**
 * An account of a campaign's ledger. The sum over all accounts is always zero: money that is inside came from
 * `LedgerAccount::Backers`, whose balance is therefore negative.
 */
public enum class LedgerAccount(internal val wire: String) : WireValue {
    /** The world of backers: what they paid in (negative) less what went back to them. */
    BACKERS("backers"),
    /** Held for the campaign until a release. */
    ESCROW("escrow"),
    /** Released: the creator can draw on it. */
    PAYABLE("payable"),
    /** Held back against refunds and chargebacks. */
    RESERVE("reserve"),
    /** Fees and tips of the platform. Negative when the platform bore more than it earned. */
    PLATFORM_FEE("platformFee"),
    /** Fees of the payment processor. */
    PROCESSOR_FEE("processorFee"),
    /** Granted refunds on their way to backers. */
    REFUNDS_PAYABLE("refundsPayable"),
    /** Payouts on their way to payees. */
    PAYOUTS_PAYABLE("payoutsPayable"),
    /** Taken by a bank while a dispute is open. */
    DISPUTED("disputed"),
    /** Arrived without a place to go. */
    UNAPPLIED("unapplied"),
    /** The world of payees: what was paid out. */
    PAID_OUT("paidOut"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<LedgerAccount>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): LedgerAccount = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): LedgerAccount = words[word] ?: from.unknown("LedgerAccount", word)
    }
}

/** What happens to the shares of a pledge that was charged back. */
public enum class LostShares(internal val wire: String) : WireValue {
    /** Every live lot of the pledge is cancelled, whoever holds it now. */
    CANCEL_EVERYWHERE("cancelEverywhere"),
    /** Lots still with the backer are cancelled; what was transferred stays with its new holder in good faith. */
    CANCEL_HELD("cancelHeld"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<LostShares>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): LostShares = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): LostShares = words[word] ?: from.unknown("LostShares", word)
    }
}

/** Where a lot stands. */
public enum class LotState(internal val wire: String) : WireValue {
    /** Live. */
    LIVE("live"),
    /** Ended by a transfer. */
    TRANSFERRED("transferred"),
    /** Ended by a cancellation. */
    CANCELLED("cancelled"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<LotState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): LotState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): LotState = words[word] ?: from.unknown("LotState", word)
    }
}

/** Where a milestone stands. */
public enum class MilestoneState(internal val wire: String) : WireValue {
    /** Not delivered. */
    PENDING("pending"),
    /** Delivered, in the creator's word. */
    DELIVERED("delivered"),
    /** Accepted: the tranche is released. */
    RELEASED("released"),
    /** Not delivered: the tranche goes back, pro rata. */
    MISSED("missed"),
    /** Taken out of the draft again. */
    REMOVED("removed"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<MilestoneState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): MilestoneState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): MilestoneState = words[word] ?: from.unknown("MilestoneState", word)
    }
}

/** Where a movement stands. */
public enum class MovementState(internal val wire: String) : WireValue {
    /** Booked for what it was for, or as a receipt. */
    BOOKED("booked"),
    /** Went out although nothing asked for it: the platform bears it. */
    BORNE("borne"),
    /** Went out and came back. */
    CAME_BACK("cameBack"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<MovementState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): MovementState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): MovementState = words[word] ?: from.unknown("MovementState", word)
    }
}

/** What a holiday does that falls on the weekend. */
public enum class Observed(internal val wire: String) : WireValue {
    /** Nothing. */
    NONE("none"),
    /** From a Saturday the Friday before is closed instead, from a Sunday the Monday after: as in the United States. */
    NEAREST("nearest"),
    /**
     * The next day that is neither of the weekend nor a holiday is closed instead: as in the United Kingdom and
     * Australia.
     */
    FOLLOWING("following"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Observed>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Observed = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Observed = words[word] ?: from.unknown("Observed", word)
    }
}

/** Why the platform bears money that went out. */
public enum class OutlayReason(internal val wire: String) : WireValue {
    /** No such instruction in this campaign. */
    UNKNOWN("unknown"),
    /** The receipt it was to send back had been sent back or applied before. */
    RECEIPT_GONE("receiptGone"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<OutlayReason>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): OutlayReason = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): OutlayReason = words[word] ?: from.unknown("OutlayReason", word)
    }
}

/** What a payment instruction asks for. */
public enum class PaymentKind(internal val wire: String) : WireValue {
    /** Hold the money. */
    AUTHORISE("authorise"),
    /** Take the money, from a hold where there is one. */
    CAPTURE("capture"),
    /** Let go of a hold. */
    VOID("void"),
    /** Give money back. */
    REFUND("refund"),
    /** Pay money out. */
    PAYOUT("payout"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<PaymentKind>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): PaymentKind = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): PaymentKind = words[word] ?: from.unknown("PaymentKind", word)
    }
}

/** Where a payment instruction stands. */
public enum class PaymentState(internal val wire: String) : WireValue {
    /** Left the core; no final report yet. */
    REQUESTED("requested"),
    /** Done. */
    SUCCEEDED("succeeded"),
    /** Refused. */
    FAILED("failed"),
    /** The backer must act. */
    ACTION_REQUIRED("actionRequired"),
    /** Superseded by a void before it was done. */
    VOIDED("voided"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<PaymentState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): PaymentState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): PaymentState = words[word] ?: from.unknown("PaymentState", word)
    }
}

/** Where a payout stands. */
public enum class PayoutState(internal val wire: String) : WireValue {
    /** Instructed; no report yet. */
    REQUESTED("requested"),
    /** Paid. */
    PAID("paid"),
    /** Could not be paid; the money is back where it came from. */
    FAILED("failed"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<PayoutState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): PayoutState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): PayoutState = words[word] ?: from.unknown("PayoutState", word)
    }
}

/** What a collaborator of a campaign may do. */
public enum class Permission(internal val wire: String) : WireValue {
    /** Story, tiers, posts. */
    EDIT("edit"),
    /** Refunds and payouts. */
    MONEY("money"),
    /** Fulfilment and surveys. */
    FULFIL("fulfil"),
    /** The backlog: plan, start, ship, decline. */
    DEVELOP("develop"),
    /** Comments. */
    COMMUNITY("community"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Permission>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Permission = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Permission = words[word] ?: from.unknown("Permission", word)
    }
}

/** What a campaign is at a moment. */
public enum class Phase(internal val wire: String) : WireValue {
    /** Being written. */
    DRAFT("draft"),
    /** Waiting for review. */
    SUBMITTED("submitted"),
    /** Sent back by a reviewer. */
    REJECTED("rejected"),
    /** Passed review, not open yet. */
    SCHEDULED("scheduled"),
    /** Open for pledges. */
    LIVE("live"),
    /** Funding is over; the outcome waits for payments. */
    COLLECTING("collecting"),
    /** Reached what it had to reach. */
    SUCCESSFUL("successful"),
    /** Working on what was promised. */
    DELIVERING("delivering"),
    /** Everything promised is delivered. */
    COMPLETED("completed"),
    /** Did not reach what it had to reach. */
    FAILED("failed"),
    /** Called off. */
    CANCELLED("cancelled"),
    /** Held by a moderator. */
    SUSPENDED("suspended"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Phase>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Phase = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Phase = words[word] ?: from.unknown("Phase", word)
    }
}

/** Where a pledge stands. */
public enum class PledgeState(internal val wire: String) : WireValue {
    /** Placed; the payment or authorisation it needs is not confirmed. */
    PENDING("pending"),
    /** Placed; the money is held by an authorisation. */
    AUTHORISED("authorised"),
    /** Placed; the money is collected later. */
    COMMITTED("committed"),
    /** Paid: the whole, or what of it was collected before an instalment lapsed. */
    COLLECTED("collected"),
    /** A payment failed. */
    ERRORED("errored"),
    /** A payment waits for the backer (strong customer authentication). */
    ACTION_REQUIRED("actionRequired"),
    /** Called off before money cleared. */
    CANCELLED("cancelled"),
    /** Given up after dunning. */
    DROPPED("dropped"),
    /** A part was refunded. */
    PARTLY_REFUNDED("partlyRefunded"),
    /** The whole was refunded. */
    REFUNDED("refunded"),
    /** Under dispute. */
    DISPUTED("disputed"),
    /** Lost to a chargeback. */
    CHARGED_BACK("chargedBack"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<PledgeState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): PledgeState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): PledgeState = words[word] ?: from.unknown("PledgeState", word)
    }
}

/** What has been recorded of a proposal. Pending, open and awaiting its close are derived from time. */
public enum class ProposalState(internal val wire: String) : WireValue {
    /** Not decided yet. */
    OPEN("open"),
    /** Passed. */
    PASSED("passed"),
    /** Defeated, or without quorum. */
    DEFEATED("defeated"),
    /** Taken back before it was decided. */
    WITHDRAWN("withdrawn"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<ProposalState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): ProposalState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): ProposalState = words[word] ?: from.unknown("ProposalState", word)
    }
}

/** What a proposal is at a moment. */
public enum class ProposalStatus(internal val wire: String) : WireValue {
    /** Voting has not opened. */
    PENDING("pending"),
    /** Ballots are taken. */
    VOTING("voting"),
    /** Voting has closed; anyone may have it counted. */
    AWAITING_CLOSE("awaitingClose"),
    /** Passed. */
    PASSED("passed"),
    /** Defeated, or without quorum. */
    DEFEATED("defeated"),
    /** Taken back before voting closed. */
    WITHDRAWN("withdrawn"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<ProposalStatus>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): ProposalStatus = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): ProposalStatus = words[word] ?: from.unknown("ProposalStatus", word)
    }
}

/** Which ballots count for the quorum. */
public enum class QuorumCounts(internal val wire: String) : WireValue {
    /** Yes only. */
    YES("yes"),
    /** Yes and abstain. */
    YES_ABSTAIN("yesAbstain"),
    /** Yes, no and abstain. */
    ALL("all"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<QuorumCounts>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): QuorumCounts = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): QuorumCounts = words[word] ?: from.unknown("QuorumCounts", word)
    }
}

/** Where a receipt stands. */
public enum class ReceiptState(internal val wire: String) : WireValue {
    /** Held as unapplied. */
    UNAPPLIED("unapplied"),
    /** Applied to a pledge. */
    APPLIED("applied"),
    /** Being sent back. */
    RETURNING("returning"),
    /** Sent back. */
    RETURNED("returned"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<ReceiptState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): ReceiptState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): ReceiptState = words[word] ?: from.unknown("ReceiptState", word)
    }
}

/** Where a refund stands. */
public enum class RefundState(internal val wire: String) : WireValue {
    /** Instructed; no report yet. */
    REQUESTED("requested"),
    /** The gateway could not pay it back. The money waits in refunds payable and can be tried again. */
    FAILED("failed"),
    /** Paid back. */
    PAID("paid"),
    /** Paid back by another route than the gateway, as a person with authority stated. */
    PAID_ELSEWHERE("paidElsewhere"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<RefundState>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): RefundState = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): RefundState = words[word] ?: from.unknown("RefundState", word)
    }
}

/** How the left side must stand to the right. */
public enum class Relation(internal val wire: String) : WireValue {
    /** Strictly more. */
    MORE_THAN("moreThan"),
    /** At least as much. */
    AT_LEAST("atLeast"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Relation>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Relation = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Relation = words[word] ?: from.unknown("Relation", word)
    }
}

/** When money leaves escrow. */
public enum class Release(internal val wire: String) : WireValue {
    /** As soon as it cleared: open-ended campaigns. */
    AT_ONCE("atOnce"),
    /** When the campaign has succeeded. */
    AT_SUCCESS("atSuccess"),
    /** Tranche by tranche, as milestones are accepted. */
    BY_MILESTONE("byMilestone"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Release>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Release = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Release = words[word] ?: from.unknown("Release", word)
    }
}

/** Why a report changes nothing. */
public enum class ReportNotedReason(internal val wire: String) : WireValue {
    /** The same was reported before. */
    REPEATED("repeated"),
    /** A later report was here first. */
    LATE("late"),
    /** There is no such instruction, and no money moved. */
    UNKNOWN_PAYMENT("unknownPayment"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<ReportNotedReason>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): ReportNotedReason = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): ReportNotedReason = words[word] ?: from.unknown("ReportNotedReason", word)
    }
}

/** What a window lets somebody do. */
public enum class Right(internal val wire: String) : WireValue {
    /** The backer calls a pledge off or lowers it, and has money back that was paid for it. */
    CANCEL("cancel"),
    /** The creator gives money of a pledge back. */
    REFUND("refund"),
    /** The backer asks the platform to decide. */
    CLAIM("claim"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Right>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Right = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Right = words[word] ?: from.unknown("Right", word)
    }
}

/** A platform-wide role, as the host vouches for it. */
public enum class Role(internal val wire: String) : WireValue {
    /** Reviews campaigns, suspends, hides, decides cases between backer and creator. */
    MODERATOR("moderator"),
    /** Everything a moderator may do, and refunds and payouts in the platform's name. */
    ADMIN("admin"),
    /** The host itself: payment reports, settle steps, disputes from the gateway. */
    SYSTEM("system"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Role>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Role = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Role = words[word] ?: from.unknown("Role", word)
    }
}

/**
 * How a fraction of a unit ends (rule R-3: the mode is part of every fee's terms).
 *
 * On the wire: `half_up`, `half_even`, `floor`, `ceil`.
 */
public enum class Rounding(internal val wire: String) : WireValue {
    /** To the nearest; a half away from zero, as invoices do. */
    HALF_UP("half_up"),
    /** To the nearest; a half to the even neighbour, as banks do. */
    HALF_EVEN("half_even"),
    /** Towards minus infinity. */
    FLOOR("floor"),
    /** Towards plus infinity. */
    CEIL("ceil"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Rounding>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Rounding = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Rounding = words[word] ?: from.unknown("Rounding", word)
    }
}

/** The kinds of rows. */
public enum class RowKind(internal val wire: String) : WireValue {
    /** The hot row of the campaign. */
    CAMPAIGN("campaign"),
    /** The terms. */
    TERMS("terms"),
    /** The story. */
    STORY("story"),
    /** The team. */
    TEAM("team"),
    /** A tier. */
    TIER("tier"),
    /** The stock of a tier. */
    STOCK("stock"),
    /** Reservations and waiting list of a tier. */
    QUEUE("queue"),
    /** What an account has with the campaign. */
    BACKER("backer"),
    /** A pledge. */
    PLEDGE("pledge"),
    /** The survey of a pledge. */
    SURVEY("survey"),
    /** A payment instruction. */
    PAYMENT("payment"),
    /** Money without an instruction. */
    RECEIPT("receipt"),
    /** Money that moved under one reference. */
    MOVEMENT("movement"),
    /** A refund. */
    REFUND("refund"),
    /** A dispute. */
    DISPUTE("dispute"),
    /** A share class. */
    CLASS("class"),
    /** A holder. */
    HOLDER("holder"),
    /** A lot. */
    LOT("lot"),
    /** A checkpoint of a holder. */
    CHECKPOINT("checkpoint"),
    /** A proposal. */
    PROPOSAL("proposal"),
    /** A ballot. */
    BALLOT("ballot"),
    /** A feature. */
    FEATURE("feature"),
    /** A holder's spread of priority. */
    PRIORITY("priority"),
    /** A milestone. */
    MILESTONE("milestone"),
    /** A payout. */
    PAYOUT("payout"),
    /** A comment. */
    COMMENT("comment"),
    /** A post. */
    POST("post"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<RowKind>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): RowKind = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): RowKind = words[word] ?: from.unknown("RowKind", word)
    }
}

/** What counts towards a limit. */
public enum class Scope(internal val wire: String) : WireValue {
    /** Pledges to any campaign. */
    ALL_ISSUERS("allIssuers"),
    /** Pledges to campaigns of the same creator. */
    ISSUER("issuer"),
    /** Pledges to this campaign. */
    CAMPAIGN("campaign"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Scope>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Scope = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Scope = words[word] ?: from.unknown("Scope", word)
    }
}

/** What has been recorded of a campaign's life. */
public enum class Stage(internal val wire: String) : WireValue {
    /** Being written. */
    DRAFT("draft"),
    /** Waiting for review. */
    SUBMITTED("submitted"),
    /** Sent back by a reviewer. */
    REJECTED("rejected"),
    /** Passed review: scheduled, live or over, as the clock says. */
    APPROVED("approved"),
    /** Funding is closed; payments are being collected. */
    COLLECTING("collecting"),
    /** Reached what it had to reach. */
    SUCCESSFUL("successful"),
    /** Working on what was promised. */
    DELIVERING("delivering"),
    /** Everything promised is delivered. */
    COMPLETED("completed"),
    /** Did not reach what it had to reach. */
    FAILED("failed"),
    /** Called off. */
    CANCELLED("cancelled"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Stage>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Stage = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Stage = words[word] ?: from.unknown("Stage", word)
    }
}

/** The standing of an account (R-ACTOR-2). */
public enum class Standing(internal val wire: String) : WireValue {
    /** May do everything its relation allows. */
    ACTIVE("active"),
    /** May withdraw and vote, may not pledge, propose, comment or launch. */
    RESTRICTED("restricted"),
    /** May do nothing. */
    SUSPENDED("suspended"),
    /** Closed for good. */
    CLOSED("closed"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Standing>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Standing = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Standing = words[word] ?: from.unknown("Standing", word)
    }
}

/** Why money could not be applied. */
public enum class UnappliedReason(internal val wire: String) : WireValue {
    /** No such instruction in this campaign. */
    UNKNOWN("unknown"),
    /** The instruction had succeeded before under another reference. */
    SECOND_CAPTURE("secondCapture"),
    /** The pledge was cancelled, dropped or refunded. */
    PLEDGE_CLOSED("pledgeClosed"),
    /** More or less than was asked for. */
    WRONG_AMOUNT("wrongAmount"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<UnappliedReason>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): UnappliedReason = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): UnappliedReason = words[word] ?: from.unknown("UnappliedReason", word)
    }
}

/** A day of the week. */
public enum class Weekday(internal val wire: String) : WireValue {
    /** Monday. */
    MONDAY("monday"),
    /** Tuesday. */
    TUESDAY("tuesday"),
    /** Wednesday. */
    WEDNESDAY("wednesday"),
    /** Thursday. */
    THURSDAY("thursday"),
    /** Friday. */
    FRIDAY("friday"),
    /** Saturday. */
    SATURDAY("saturday"),
    /** Sunday. */
    SUNDAY("sunday"),
    ;

    override fun writeTo(out: JsonWriter): Unit = out.text(wire)

    /** The word as it stands on the wire. */
    override fun toString(): String = wire

    public companion object : WireType<Weekday>() {
        private val words = entries.associateBy { it.wire }
        override fun read(from: JsonReader): Weekday = of(from.text(), from)
        internal fun of(word: String, from: JsonReader): Weekday = words[word] ?: from.unknown("Weekday", word)
    }
}
