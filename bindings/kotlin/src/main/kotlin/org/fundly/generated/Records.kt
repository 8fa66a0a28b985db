// What stands in the others, and what is answered.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** Where the journal of a campaign ends after entries were taken over. */
public data class Absorbed(
    /** The sequence number of its last entry; 0 when there is none. */
    public val seq: Long,
    /** The hash of its last entry; all zero when there is none. */
    public val hash: Digest32,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("hash"); this.hash.writeTo(out)
        out.member("seq"); out.long(this.seq)
        out.close()
    }

    public companion object : WireType<Absorbed>() {
        override fun read(from: JsonReader): Absorbed {
            var hash_: Digest32? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "hash" -> hash_ = Digest32.read(from)
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return Absorbed(
                hash = hash_ ?: from.missing("hash"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/** An account. */
public data class Account(
    /** The account. */
    public val id: AccountId,
    /** Version, 1 for the first; a save must bring the stored version plus one. */
    public val version: Long,
    /** The public name by which it is found; unique. */
    public val handle: Handle,
    /** The name shown. */
    public val displayName: Title,
    /** When it was created. */
    public val createdAt: Instant,
    /** Who last decided on its standing, and why. */
    public val decision: StandingDecision? = null,
    /** E-mail address. */
    public val email: Email? = null,
    /** What is known of it as an investor. */
    public val investor: Investor? = null,
    /** Topics it does not want to hear about. */
    public val muted: List<Label> = emptyList(),
    /** Platform-wide roles. */
    public val roles: List<Role> = emptyList(),
    /** Standing. */
    public val standing: Standing = Standing.ACTIVE,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("createdAt"); out.instant(this.createdAt)
        this.decision?.let { out.member("decision"); it.writeTo(out) }
        out.member("displayName"); this.displayName.writeTo(out)
        this.email?.let { out.member("email"); it.writeTo(out) }
        out.member("handle"); this.handle.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        this.investor?.let { out.member("investor"); it.writeTo(out) }
        if (this.muted.isNotEmpty()) { out.member("muted"); out.list(this.muted) { it.writeTo(out) } }
        if (this.roles.isNotEmpty()) { out.member("roles"); out.list(this.roles) { it.writeTo(out) } }
        if (this.standing != Standing.ACTIVE) { out.member("standing"); this.standing.writeTo(out) }
        out.member("version"); out.long(this.version)
        out.close()
    }

    public companion object : WireType<Account>() {
        override fun read(from: JsonReader): Account {
            var createdAt_: Instant? = null
            var decision_: StandingDecision? = null
            var displayName_: Title? = null
            var email_: Email? = null
            var handle_: Handle? = null
            var id_: AccountId? = null
            var investor_: Investor? = null
            var muted_: List<Label>? = null
            var roles_: List<Role>? = null
            var standing_: Standing? = null
            var version_: Long? = null
            from.members { name ->
                when (name) {
                    "createdAt" -> createdAt_ = from.instant()
                    "decision" -> decision_ = from.orNull { StandingDecision.read(from) }
                    "displayName" -> displayName_ = Title.read(from)
                    "email" -> email_ = from.orNull { Email.read(from) }
                    "handle" -> handle_ = Handle.read(from)
                    "id" -> id_ = AccountId.read(from)
                    "investor" -> investor_ = from.orNull { Investor.read(from) }
                    "muted" -> muted_ = from.list { Label.read(from) }
                    "roles" -> roles_ = from.list { Role.read(from) }
                    "standing" -> standing_ = Standing.read(from)
                    "version" -> version_ = from.long()
                    else -> from.skip()
                }
            }
            return Account(
                createdAt = createdAt_ ?: from.missing("createdAt"),
                decision = decision_,
                displayName = displayName_ ?: from.missing("displayName"),
                email = email_,
                handle = handle_ ?: from.missing("handle"),
                id = id_ ?: from.missing("id"),
                investor = investor_,
                muted = muted_ ?: emptyList(),
                roles = roles_ ?: emptyList(),
                standing = standing_ ?: Standing.ACTIVE,
                version = version_ ?: from.missing("version"),
            )
        }
    }
}

/** Something that is due at a moment. */
public sealed interface Action : WireValue {
    /** Pledges may no longer be called off. */
    public data object CancellationEnds : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("cancellationEnds")
            out.close()
        }
    }

    /** Funding closes. */
    public data object FundingCloses : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("fundingCloses")
            out.close()
        }
    }

    /** Payments are asked for, after the cooling-off. */
    public data object CollectingBegins : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("collectingBegins")
            out.close()
        }
    }

    /** Unpaid pledges are dropped. */
    public data object PaymentsEnd : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paymentsEnd")
            out.close()
        }
    }

    /** Backers of a campaign that failed must have been told, and their refunds directed. */
    public data object RefundsDirected : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundsDirected")
            out.close()
        }
    }

    /** Money may leave escrow. */
    public data object ReleaseAllowed : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("releaseAllowed")
            out.close()
        }
    }

    /** A payout. */
    public data object Payout : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payout")
            out.close()
        }
    }

    /** What was held back is free. */
    public data object ReserveEnds : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveEnds")
            out.close()
        }
    }

    /** Late pledges are no longer taken. */
    public data object LatePledgesEnd : Action {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("latePledgesEnd")
            out.close()
        }
    }

    public companion object : WireType<Action>() {
        override fun read(from: JsonReader): Action = when (val word = from.tag("kind")) {
            "cancellationEnds" -> CancellationEnds.also { from.skip() }
            "fundingCloses" -> FundingCloses.also { from.skip() }
            "collectingBegins" -> CollectingBegins.also { from.skip() }
            "paymentsEnd" -> PaymentsEnd.also { from.skip() }
            "refundsDirected" -> RefundsDirected.also { from.skip() }
            "releaseAllowed" -> ReleaseAllowed.also { from.skip() }
            "payout" -> Payout.also { from.skip() }
            "reserveEnds" -> ReserveEnds.also { from.skip() }
            "latePledgesEnd" -> LatePledgesEnd.also { from.skip() }
            else -> from.unknown("Action", word)
        }
    }
}

/** Who issues a command: an account with the roles and the standing that the host vouches for. */
public data class Actor(
    /** The account. */
    public val account: AccountId,
    /** Its platform-wide roles. */
    public val roles: List<Role> = emptyList(),
    /** Its standing. */
    public val standing: Standing = Standing.ACTIVE,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        if (this.roles.isNotEmpty()) { out.member("roles"); out.list(this.roles) { it.writeTo(out) } }
        if (this.standing != Standing.ACTIVE) { out.member("standing"); this.standing.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Actor>() {
        override fun read(from: JsonReader): Actor {
            var account_: AccountId? = null
            var roles_: List<Role>? = null
            var standing_: Standing? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "roles" -> roles_ = from.list { Role.read(from) }
                    "standing" -> standing_ = Standing.read(from)
                    else -> from.skip()
                }
            }
            return Actor(
                account = account_ ?: from.missing("account"),
                roles = roles_ ?: emptyList(),
                standing = standing_ ?: Standing.ACTIVE,
            )
        }
    }
}

/**
 * How far allotting has come. Amounts are minor units; where shares are offered they are units of the class, but for
 * `kept` and `money`.
 */
public sealed interface Allotting : WireValue {
    /** Adding up what is asked for. */
    public data class Counting(
        /** Money of the pledges that are kept whole. */
        public val kept: Amount,
        /** Money of those that can be divided. */
        public val money: Amount,
        /** What these ask for. */
        public val asked: Amount,
        /** What they get at least. */
        public val least: Amount,
    ) : Allotting {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("counting")
            out.member("asked"); this.asked.writeTo(out)
            out.member("kept"); this.kept.writeTo(out)
            out.member("least"); this.least.writeTo(out)
            out.member("money"); this.money.writeTo(out)
            out.close()
        }
    }

    /** Finding the level: weight times `left` ÷ `weight`, and at least the minimum. */
    public data class Levelling(
        /** What there is in all. */
        public val available: Amount,
        /** What those above their minimum share, as far as it is known. */
        public val left: Amount,
        /** What they ask for. */
        public val weight: Amount,
        /** The minimums of those who are below theirs at this level, so far in this walk. */
        public val held: Amount,
        /** What the others ask for, so far in this walk. */
        public val free: Amount,
    ) : Allotting {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("levelling")
            out.member("available"); this.available.writeTo(out)
            out.member("free"); this.free.writeTo(out)
            out.member("held"); this.held.writeTo(out)
            out.member("left"); this.left.writeTo(out)
            out.member("weight"); this.weight.writeTo(out)
            out.close()
        }
    }

    /** Finding the remainder from which on a part is rounded up. */
    public data class Ranking(
        /** What there is in all. */
        public val available: Amount,
        /** What those above their minimum share. */
        public val left: Amount,
        /** What they ask for. */
        public val weight: Amount,
        /** First remainder of the range that is looked at. */
        public val from: Amount,
        /** End of the range, exclusive. */
        public val to: Amount,
        /** Sum of the parts rounded down, so far in this walk. */
        public val floors: Amount,
        /** How many there are in each bucket, so far in this walk; none behind the last. */
        public val counts: List<Long>,
        /** The largest. */
        public val highest: Amount? = null,
        /** The smallest remainder found in the range, so far in this walk. */
        public val lowest: Amount? = null,
        /** Units still to be given to the largest remainders of the range; not known in the first walk. */
        public val odd: Amount? = null,
    ) : Allotting {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("ranking")
            out.member("available"); this.available.writeTo(out)
            out.member("counts"); out.list(this.counts) { out.long(it) }
            out.member("floors"); this.floors.writeTo(out)
            out.member("from"); this.from.writeTo(out)
            this.highest?.let { out.member("highest"); it.writeTo(out) }
            out.member("left"); this.left.writeTo(out)
            this.lowest?.let { out.member("lowest"); it.writeTo(out) }
            this.odd?.let { out.member("odd"); it.writeTo(out) }
            out.member("to"); this.to.writeTo(out)
            out.member("weight"); this.weight.writeTo(out)
            out.close()
        }
    }

    /** Giving each its part. */
    public data class Sharing(
        /** What those above their minimum share. */
        public val left: Amount,
        /** What they ask for. */
        public val weight: Amount,
        /** Parts with a larger remainder are rounded up. */
        public val edge: Amount,
        /** How many of those with exactly this one are, the earliest first. */
        public val ties: Long,
        /** What is not given yet. */
        public val rest: Amount,
    ) : Allotting {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("sharing")
            out.member("edge"); this.edge.writeTo(out)
            out.member("left"); this.left.writeTo(out)
            out.member("rest"); this.rest.writeTo(out)
            out.member("ties"); out.long(this.ties)
            out.member("weight"); this.weight.writeTo(out)
            out.close()
        }
    }

    /** Giving each what it asks for, or what is left. */
    public data class Filling(
        /** Whether there is not enough for every minimum, so that only minimums are given. */
        public val leastOnly: Boolean,
        /** What is not given yet, beside the minimums where these are sure. */
        public val rest: Amount,
    ) : Allotting {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("filling")
            out.member("leastOnly"); out.flag(this.leastOnly)
            out.member("rest"); this.rest.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Allotting>() {
        override fun read(from: JsonReader): Allotting = when (val word = from.tag("kind")) {
            "counting" -> readCounting(from)
            "levelling" -> readLevelling(from)
            "ranking" -> readRanking(from)
            "sharing" -> readSharing(from)
            "filling" -> readFilling(from)
            else -> from.unknown("Allotting", word)
        }

        private fun readCounting(from: JsonReader): Counting {
            var asked_: Amount? = null
            var kept_: Amount? = null
            var least_: Amount? = null
            var money_: Amount? = null
            from.members { name ->
                when (name) {
                    "asked" -> asked_ = Amount.read(from)
                    "kept" -> kept_ = Amount.read(from)
                    "least" -> least_ = Amount.read(from)
                    "money" -> money_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Counting(
                asked = asked_ ?: from.missing("asked"),
                kept = kept_ ?: from.missing("kept"),
                least = least_ ?: from.missing("least"),
                money = money_ ?: from.missing("money"),
            )
        }

        private fun readLevelling(from: JsonReader): Levelling {
            var available_: Amount? = null
            var free_: Amount? = null
            var held_: Amount? = null
            var left_: Amount? = null
            var weight_: Amount? = null
            from.members { name ->
                when (name) {
                    "available" -> available_ = Amount.read(from)
                    "free" -> free_ = Amount.read(from)
                    "held" -> held_ = Amount.read(from)
                    "left" -> left_ = Amount.read(from)
                    "weight" -> weight_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Levelling(
                available = available_ ?: from.missing("available"),
                free = free_ ?: from.missing("free"),
                held = held_ ?: from.missing("held"),
                left = left_ ?: from.missing("left"),
                weight = weight_ ?: from.missing("weight"),
            )
        }

        private fun readRanking(from: JsonReader): Ranking {
            var available_: Amount? = null
            var counts_: List<Long>? = null
            var floors_: Amount? = null
            var from_: Amount? = null
            var highest_: Amount? = null
            var left_: Amount? = null
            var lowest_: Amount? = null
            var odd_: Amount? = null
            var to_: Amount? = null
            var weight_: Amount? = null
            from.members { name ->
                when (name) {
                    "available" -> available_ = Amount.read(from)
                    "counts" -> counts_ = from.list { from.long() }
                    "floors" -> floors_ = Amount.read(from)
                    "from" -> from_ = Amount.read(from)
                    "highest" -> highest_ = from.orNull { Amount.read(from) }
                    "left" -> left_ = Amount.read(from)
                    "lowest" -> lowest_ = from.orNull { Amount.read(from) }
                    "odd" -> odd_ = from.orNull { Amount.read(from) }
                    "to" -> to_ = Amount.read(from)
                    "weight" -> weight_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Ranking(
                available = available_ ?: from.missing("available"),
                counts = counts_ ?: from.missing("counts"),
                floors = floors_ ?: from.missing("floors"),
                from = from_ ?: from.missing("from"),
                highest = highest_,
                left = left_ ?: from.missing("left"),
                lowest = lowest_,
                odd = odd_,
                to = to_ ?: from.missing("to"),
                weight = weight_ ?: from.missing("weight"),
            )
        }

        private fun readSharing(from: JsonReader): Sharing {
            var edge_: Amount? = null
            var left_: Amount? = null
            var rest_: Amount? = null
            var ties_: Long? = null
            var weight_: Amount? = null
            from.members { name ->
                when (name) {
                    "edge" -> edge_ = Amount.read(from)
                    "left" -> left_ = Amount.read(from)
                    "rest" -> rest_ = Amount.read(from)
                    "ties" -> ties_ = from.long()
                    "weight" -> weight_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Sharing(
                edge = edge_ ?: from.missing("edge"),
                left = left_ ?: from.missing("left"),
                rest = rest_ ?: from.missing("rest"),
                ties = ties_ ?: from.missing("ties"),
                weight = weight_ ?: from.missing("weight"),
            )
        }

        private fun readFilling(from: JsonReader): Filling {
            var leastOnly_: Boolean? = null
            var rest_: Amount? = null
            from.members { name ->
                when (name) {
                    "leastOnly" -> leastOnly_ = from.flag()
                    "rest" -> rest_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Filling(
                leastOnly = leastOnly_ ?: from.missing("leastOnly"),
                rest = rest_ ?: from.missing("rest"),
            )
        }
    }
}

/** A command that an actor may issue now. */
public data class Allowed(
    /** The command. */
    public val command: CommandKind,
    /** Until when, exclusive, as far as the clock alone decides. */
    public val until: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("command"); this.command.writeTo(out)
        this.until?.let { out.member("until"); out.instant(it) }
        out.close()
    }

    public companion object : WireType<Allowed>() {
        override fun read(from: JsonReader): Allowed {
            var command_: CommandKind? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "command" -> command_ = CommandKind.read(from)
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Allowed(
                command = command_ ?: from.missing("command"),
                until = until_,
            )
        }
    }
}

/** One answer of a survey. */
public data class Answer(
    /** The question. */
    public val question: Label,
    /** The answer. */
    public val answer: Note,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("answer"); this.answer.writeTo(out)
        out.member("question"); this.question.writeTo(out)
        out.close()
    }

    public companion object : WireType<Answer>() {
        override fun read(from: JsonReader): Answer {
            var answer_: Note? = null
            var question_: Label? = null
            from.members { name ->
                when (name) {
                    "answer" -> answer_ = Note.read(from)
                    "question" -> question_ = Label.read(from)
                    else -> from.skip()
                }
            }
            return Answer(
                answer = answer_ ?: from.missing("answer"),
                question = question_ ?: from.missing("question"),
            )
        }
    }
}

/** The balance of every account, in minor units. */
public data class Balances(
    public val backers: Amount,
    public val escrow: Amount,
    public val payable: Amount,
    public val reserve: Amount,
    public val platformFee: Amount,
    public val processorFee: Amount,
    public val refundsPayable: Amount,
    public val payoutsPayable: Amount,
    public val disputed: Amount,
    public val unapplied: Amount,
    public val paidOut: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("backers"); this.backers.writeTo(out)
        out.member("disputed"); this.disputed.writeTo(out)
        out.member("escrow"); this.escrow.writeTo(out)
        out.member("paidOut"); this.paidOut.writeTo(out)
        out.member("payable"); this.payable.writeTo(out)
        out.member("payoutsPayable"); this.payoutsPayable.writeTo(out)
        out.member("platformFee"); this.platformFee.writeTo(out)
        out.member("processorFee"); this.processorFee.writeTo(out)
        out.member("refundsPayable"); this.refundsPayable.writeTo(out)
        out.member("reserve"); this.reserve.writeTo(out)
        out.member("unapplied"); this.unapplied.writeTo(out)
        out.close()
    }

    public companion object : WireType<Balances>() {
        override fun read(from: JsonReader): Balances {
            var backers_: Amount? = null
            var disputed_: Amount? = null
            var escrow_: Amount? = null
            var paidOut_: Amount? = null
            var payable_: Amount? = null
            var payoutsPayable_: Amount? = null
            var platformFee_: Amount? = null
            var processorFee_: Amount? = null
            var refundsPayable_: Amount? = null
            var reserve_: Amount? = null
            var unapplied_: Amount? = null
            from.members { name ->
                when (name) {
                    "backers" -> backers_ = Amount.read(from)
                    "disputed" -> disputed_ = Amount.read(from)
                    "escrow" -> escrow_ = Amount.read(from)
                    "paidOut" -> paidOut_ = Amount.read(from)
                    "payable" -> payable_ = Amount.read(from)
                    "payoutsPayable" -> payoutsPayable_ = Amount.read(from)
                    "platformFee" -> platformFee_ = Amount.read(from)
                    "processorFee" -> processorFee_ = Amount.read(from)
                    "refundsPayable" -> refundsPayable_ = Amount.read(from)
                    "reserve" -> reserve_ = Amount.read(from)
                    "unapplied" -> unapplied_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Balances(
                backers = backers_ ?: from.missing("backers"),
                disputed = disputed_ ?: from.missing("disputed"),
                escrow = escrow_ ?: from.missing("escrow"),
                paidOut = paidOut_ ?: from.missing("paidOut"),
                payable = payable_ ?: from.missing("payable"),
                payoutsPayable = payoutsPayable_ ?: from.missing("payoutsPayable"),
                platformFee = platformFee_ ?: from.missing("platformFee"),
                processorFee = processorFee_ ?: from.missing("processorFee"),
                refundsPayable = refundsPayable_ ?: from.missing("refundsPayable"),
                reserve = reserve_ ?: from.missing("reserve"),
                unapplied = unapplied_ ?: from.missing("unapplied"),
            )
        }
    }
}

/** What became of one request among many. */
public data class BatchAnswer(
    /** Why not, when it was not. */
    public val failure: Failure? = null,
    /** The outcome, when it was accepted. */
    public val outcome: Outcome? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.failure?.let { out.member("failure"); it.writeTo(out) }
        this.outcome?.let { out.member("outcome"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<BatchAnswer>() {
        override fun read(from: JsonReader): BatchAnswer {
            var failure_: Failure? = null
            var outcome_: Outcome? = null
            from.members { name ->
                when (name) {
                    "failure" -> failure_ = from.orNull { Failure.read(from) }
                    "outcome" -> outcome_ = from.orNull { Outcome.read(from) }
                    else -> from.skip()
                }
            }
            return BatchAnswer(
                failure = failure_,
                outcome = outcome_,
            )
        }
    }
}

/** A material change of which backers were told. */
public data class ChangeNotice(
    /** When they were told: pledges that were placed or changed later know of it. */
    public val at: Instant,
    /** Until when they may confirm. */
    public val until: Instant,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("at"); out.instant(this.at)
        out.member("until"); out.instant(this.until)
        out.close()
    }

    public companion object : WireType<ChangeNotice>() {
        override fun read(from: JsonReader): ChangeNotice {
            var at_: Instant? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "at" -> at_ = from.instant()
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return ChangeNotice(
                at = at_ ?: from.missing("at"),
                until = until_ ?: from.missing("until"),
            )
        }
    }
}

/** All that one commit changes: it is written entirely or not at all. */
public data class ChangeSet(
    /** The campaign. */
    public val campaign: CampaignId,
    /**
     * The sequence number that the last entry of the campaign must have, 0 when there must be none; else nothing is
     * written.
     */
    public val expectedSeq: Long,
    /** Rows to put; each replaces the one under its key, if there is one. */
    public val rows: List<StoredRow>,
    /** Entries to append; they follow on `expectedSeq` without a gap. */
    public val entries: List<StoredEntry>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("campaign"); this.campaign.writeTo(out)
        out.member("entries"); out.list(this.entries) { it.writeTo(out) }
        out.member("expectedSeq"); out.long(this.expectedSeq)
        out.member("rows"); out.list(this.rows) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<ChangeSet>() {
        override fun read(from: JsonReader): ChangeSet {
            var campaign_: CampaignId? = null
            var entries_: List<StoredEntry>? = null
            var expectedSeq_: Long? = null
            var rows_: List<StoredRow>? = null
            from.members { name ->
                when (name) {
                    "campaign" -> campaign_ = CampaignId.read(from)
                    "entries" -> entries_ = from.list { StoredEntry.read(from) }
                    "expectedSeq" -> expectedSeq_ = from.long()
                    "rows" -> rows_ = from.list { StoredRow.read(from) }
                    else -> from.skip()
                }
            }
            return ChangeSet(
                campaign = campaign_ ?: from.missing("campaign"),
                entries = entries_ ?: from.missing("entries"),
                expectedSeq = expectedSeq_ ?: from.missing("expectedSeq"),
                rows = rows_ ?: from.missing("rows"),
            )
        }
    }
}

/** One claim on a whole: a weight, and bounds that it must respect, as magnitudes in the direction of the whole. */
public data class Claim(
    /** At least this much, in minor units. */
    public val atLeast: Amount? = null,
    /** At most this much, in minor units. */
    public val atMost: Amount? = null,
    /** Whether it takes what the others cannot, instead of a weight: at most one of all. */
    public val remaining: Boolean = false,
    /** Its weight; zero takes nothing beyond its minimum. */
    public val weight: Long = 0L,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.atLeast?.let { out.member("atLeast"); it.writeTo(out) }
        this.atMost?.let { out.member("atMost"); it.writeTo(out) }
        if (this.remaining) { out.member("remaining"); out.flag(this.remaining) }
        if (this.weight != 0L) { out.member("weight"); out.long(this.weight) }
        out.close()
    }

    public companion object : WireType<Claim>() {
        override fun read(from: JsonReader): Claim {
            var atLeast_: Amount? = null
            var atMost_: Amount? = null
            var remaining_: Boolean? = null
            var weight_: Long? = null
            from.members { name ->
                when (name) {
                    "atLeast" -> atLeast_ = from.orNull { Amount.read(from) }
                    "atMost" -> atMost_ = from.orNull { Amount.read(from) }
                    "remaining" -> remaining_ = from.flag()
                    "weight" -> weight_ = from.long()
                    else -> from.skip()
                }
            }
            return Claim(
                atLeast = atLeast_,
                atMost = atMost_,
                remaining = remaining_ ?: false,
                weight = weight_ ?: 0L,
            )
        }
    }
}

/** The terms of a share class. */
public data class ClassTerms(
    /** Name. */
    public val name: Label,
    /** Votes of one whole share; 0 for a class without votes. */
    public val votesPerShare: Long,
    /** Price of one whole share; locked once the campaign is live. */
    public val price: Money,
    /** Most units that may ever be issued at a time. */
    public val authorised: Long,
    /** Whether lots may be transferred at all. */
    public val transferable: Boolean,
    /** How long after issue a lot may not be transferred. */
    public val lockUp: Span = Span("0d"),
    /** Fewest units that a pledge, a grant or a part of a divided lot may come to (R-SHARE-17). */
    public val minimumLot: Long? = null,
    /** Decimals of a share that are counted: 0 for whole shares, up to 6. */
    public val precision: Long = 0L,
    /** Units set aside for the creator. */
    public val reserved: Long = 0L,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("authorised"); out.long(this.authorised)
        if (this.lockUp != Span("0d")) { out.member("lockUp"); this.lockUp.writeTo(out) }
        this.minimumLot?.let { out.member("minimumLot"); out.long(it) }
        out.member("name"); this.name.writeTo(out)
        if (this.precision != 0L) { out.member("precision"); out.long(this.precision) }
        out.member("price"); this.price.writeTo(out)
        if (this.reserved != 0L) { out.member("reserved"); out.long(this.reserved) }
        out.member("transferable"); out.flag(this.transferable)
        out.member("votesPerShare"); out.long(this.votesPerShare)
        out.close()
    }

    public companion object : WireType<ClassTerms>() {
        override fun read(from: JsonReader): ClassTerms {
            var authorised_: Long? = null
            var lockUp_: Span? = null
            var minimumLot_: Long? = null
            var name_: Label? = null
            var precision_: Long? = null
            var price_: Money? = null
            var reserved_: Long? = null
            var transferable_: Boolean? = null
            var votesPerShare_: Long? = null
            from.members { name ->
                when (name) {
                    "authorised" -> authorised_ = from.long()
                    "lockUp" -> lockUp_ = Span.read(from)
                    "minimumLot" -> minimumLot_ = from.orNull { from.long() }
                    "name" -> name_ = Label.read(from)
                    "precision" -> precision_ = from.long()
                    "price" -> price_ = Money.read(from)
                    "reserved" -> reserved_ = from.long()
                    "transferable" -> transferable_ = from.flag()
                    "votesPerShare" -> votesPerShare_ = from.long()
                    else -> from.skip()
                }
            }
            return ClassTerms(
                authorised = authorised_ ?: from.missing("authorised"),
                lockUp = lockUp_ ?: Span("0d"),
                minimumLot = minimumLot_,
                name = name_ ?: from.missing("name"),
                precision = precision_ ?: 0L,
                price = price_ ?: from.missing("price"),
                reserved = reserved_ ?: 0L,
                transferable = transferable_ ?: from.missing("transferable"),
                votesPerShare = votesPerShare_ ?: from.missing("votesPerShare"),
            )
        }
    }
}

/** Money of a pledge that cleared while an amount was being given back over all pledges (R-REFUND-9). */
public data class ClearedDuring(
    /** Which plan it was, by its `settlement::Plan::GiveBack` `seq`. */
    public val plan: Long,
    /** The money, without the tip. */
    public val amount: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("plan"); out.long(this.plan)
        out.close()
    }

    public companion object : WireType<ClearedDuring>() {
        override fun read(from: JsonReader): ClearedDuring {
            var amount_: Amount? = null
            var plan_: Long? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "plan" -> plan_ = from.long()
                    else -> from.skip()
                }
            }
            return ClearedDuring(
                amount = amount_ ?: from.missing("amount"),
                plan = plan_ ?: from.missing("plan"),
            )
        }
    }
}

/** One collaborator. */
public data class Collaborator(
    /** The account. */
    public val account: AccountId,
    /** What it may do. */
    public val permissions: List<Permission>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("permissions"); out.list(this.permissions) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Collaborator>() {
        override fun read(from: JsonReader): Collaborator {
            var account_: AccountId? = null
            var permissions_: List<Permission>? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "permissions" -> permissions_ = from.list { Permission.read(from) }
                    else -> from.skip()
                }
            }
            return Collaborator(
                account = account_ ?: from.missing("account"),
                permissions = permissions_ ?: from.missing("permissions"),
            )
        }
    }
}

/** The command behind an entry. */
public data class CommandRecord(
    /** The fingerprint of its content, to tell a repeat from a reuse of the id. */
    public val fingerprint: Fingerprint,
    /** The id that the client chose. */
    public val id: CommandId,
    /** The kind. */
    public val kind: CommandKind,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("fingerprint"); this.fingerprint.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        out.member("kind"); this.kind.writeTo(out)
        out.close()
    }

    public companion object : WireType<CommandRecord>() {
        override fun read(from: JsonReader): CommandRecord {
            var fingerprint_: Fingerprint? = null
            var id_: CommandId? = null
            var kind_: CommandKind? = null
            from.members { name ->
                when (name) {
                    "fingerprint" -> fingerprint_ = Fingerprint.read(from)
                    "id" -> id_ = CommandId.read(from)
                    "kind" -> kind_ = CommandKind.read(from)
                    else -> from.skip()
                }
            }
            return CommandRecord(
                fingerprint = fingerprint_ ?: from.missing("fingerprint"),
                id = id_ ?: from.missing("id"),
                kind = kind_ ?: from.missing("kind"),
            )
        }
    }
}

/** A kind of command: who may issue it, and when. */
public data class CommandRule(
    /** The kind. */
    public val command: CommandKind,
    /** What it does. */
    public val about: String,
    /** Who may issue it. */
    public val who: List<Who>,
    /** The phases of the campaign in which it can succeed. */
    public val phases: List<Phase>,
    /** Whether an account in restricted standing may issue it. */
    public val restricted: Boolean,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("about"); out.text(this.about)
        out.member("command"); this.command.writeTo(out)
        out.member("phases"); out.list(this.phases) { it.writeTo(out) }
        out.member("restricted"); out.flag(this.restricted)
        out.member("who"); out.list(this.who) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<CommandRule>() {
        override fun read(from: JsonReader): CommandRule {
            var about_: String? = null
            var command_: CommandKind? = null
            var phases_: List<Phase>? = null
            var restricted_: Boolean? = null
            var who_: List<Who>? = null
            from.members { name ->
                when (name) {
                    "about" -> about_ = from.text()
                    "command" -> command_ = CommandKind.read(from)
                    "phases" -> phases_ = from.list { Phase.read(from) }
                    "restricted" -> restricted_ = from.flag()
                    "who" -> who_ = from.list { Who.read(from) }
                    else -> from.skip()
                }
            }
            return CommandRule(
                about = about_ ?: from.missing("about"),
                command = command_ ?: from.missing("command"),
                phases = phases_ ?: from.missing("phases"),
                restricted = restricted_ ?: from.missing("restricted"),
                who = who_ ?: from.missing("who"),
            )
        }
    }
}

/** A comparison with both of its sides as numbers, so that anyone can check it. */
public data class Comparison(
    /** The left side. */
    public val left: String,
    /** How the left must stand to the right. */
    public val relation: Relation,
    /** The right side. */
    public val right: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("left"); out.text(this.left)
        out.member("relation"); this.relation.writeTo(out)
        out.member("right"); out.text(this.right)
        out.close()
    }

    public companion object : WireType<Comparison>() {
        override fun read(from: JsonReader): Comparison {
            var left_: String? = null
            var relation_: Relation? = null
            var right_: String? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = from.text()
                    "relation" -> relation_ = Relation.read(from)
                    "right" -> right_ = from.text()
                    else -> from.skip()
                }
            }
            return Comparison(
                left = left_ ?: from.missing("left"),
                relation = relation_ ?: from.missing("relation"),
                right = right_ ?: from.missing("right"),
            )
        }
    }
}

/** How votes are spread over those who hold any. */
public data class Concentration(
    /** How many have a vote. */
    public val voters: Long,
    /** Votes of all of them. */
    public val votes: Long,
    /** The fewest who together have more than half. */
    public val smallestMajority: List<AccountId>,
    /** The Gini coefficient in millionths: 0 when all have the same; none when nobody has any. */
    public val giniMillionths: Long? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.giniMillionths?.let { out.member("giniMillionths"); out.long(it) }
        out.member("smallestMajority"); out.list(this.smallestMajority) { it.writeTo(out) }
        out.member("voters"); out.long(this.voters)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Concentration>() {
        override fun read(from: JsonReader): Concentration {
            var giniMillionths_: Long? = null
            var smallestMajority_: List<AccountId>? = null
            var voters_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "giniMillionths" -> giniMillionths_ = from.orNull { from.long() }
                    "smallestMajority" -> smallestMajority_ = from.list { AccountId.read(from) }
                    "voters" -> voters_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Concentration(
                giniMillionths = giniMillionths_,
                smallestMajority = smallestMajority_ ?: from.missing("smallestMajority"),
                voters = voters_ ?: from.missing("voters"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/** What a count comes to: three comparisons, all of which must hold. */
public data class CountVerdict(
    /** Participation × 1,000,000 against the quorum's parts per million × electorate (R-VOTE-4). */
    public val quorum: Comparison,
    /** What yes must reach (R-VOTE-5). */
    public val threshold: Comparison,
    /** At least one vote for it (R-VOTE-6): nothing passes on abstentions or on nothing. */
    public val support: Comparison,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("quorum"); this.quorum.writeTo(out)
        out.member("support"); this.support.writeTo(out)
        out.member("threshold"); this.threshold.writeTo(out)
        out.close()
    }

    public companion object : WireType<CountVerdict>() {
        override fun read(from: JsonReader): CountVerdict {
            var quorum_: Comparison? = null
            var support_: Comparison? = null
            var threshold_: Comparison? = null
            from.members { name ->
                when (name) {
                    "quorum" -> quorum_ = Comparison.read(from)
                    "support" -> support_ = Comparison.read(from)
                    "threshold" -> threshold_ = Comparison.read(from)
                    else -> from.skip()
                }
            }
            return CountVerdict(
                quorum = quorum_ ?: from.missing("quorum"),
                support = support_ ?: from.missing("support"),
                threshold = threshold_ ?: from.missing("threshold"),
            )
        }
    }
}

/** One ballot as it was counted. */
public data class CountedBallot(
    /** Who voted. */
    public val voter: AccountId,
    /** How. */
    public val choice: Choice,
    /** With how many votes. */
    public val weight: Long,
    /** When. */
    public val castAt: Instant,
    /** Of the weight, votes of units that were frozen by a dispute after the ballot was cast. They stay counted. */
    public val disputed: Long,
    /**
     * Whether that checkpoint gives this weight, less what was disputed when the ballot was cast; none where there is
     * nothing to compare with.
     */
    public val agrees: Boolean? = null,
    /** The checkpoint that the weight comes from, if it was among the evidence. */
    public val checkpoint: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.agrees?.let { out.member("agrees"); out.flag(it) }
        out.member("castAt"); out.instant(this.castAt)
        this.checkpoint?.let { out.member("checkpoint"); out.instant(it) }
        out.member("choice"); this.choice.writeTo(out)
        out.member("disputed"); out.long(this.disputed)
        out.member("voter"); this.voter.writeTo(out)
        out.member("weight"); out.long(this.weight)
        out.close()
    }

    public companion object : WireType<CountedBallot>() {
        override fun read(from: JsonReader): CountedBallot {
            var agrees_: Boolean? = null
            var castAt_: Instant? = null
            var checkpoint_: Instant? = null
            var choice_: Choice? = null
            var disputed_: Long? = null
            var voter_: AccountId? = null
            var weight_: Long? = null
            from.members { name ->
                when (name) {
                    "agrees" -> agrees_ = from.orNull { from.flag() }
                    "castAt" -> castAt_ = from.instant()
                    "checkpoint" -> checkpoint_ = from.orNull { from.instant() }
                    "choice" -> choice_ = Choice.read(from)
                    "disputed" -> disputed_ = from.long()
                    "voter" -> voter_ = AccountId.read(from)
                    "weight" -> weight_ = from.long()
                    else -> from.skip()
                }
            }
            return CountedBallot(
                agrees = agrees_,
                castAt = castAt_ ?: from.missing("castAt"),
                checkpoint = checkpoint_,
                choice = choice_ ?: from.missing("choice"),
                disputed = disputed_ ?: from.missing("disputed"),
                voter = voter_ ?: from.missing("voter"),
                weight = weight_ ?: from.missing("weight"),
            )
        }
    }
}

/**
 * Who bore the money that a bank took, in cover order (R-DISPUTE-3): the reserve is there for this; then what the
 * creator could draw on; then escrow; the platform for what the campaign lacks, for tips, and for what the bank took in
 * error.
 */
public data class Cover(
    /** From the reserve. */
    public val reserve: Amount,
    /** From what the creator had coming. */
    public val payable: Amount,
    /** From escrow. */
    public val escrow: Amount,
    /** From the platform. */
    public val platform: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("escrow"); this.escrow.writeTo(out)
        out.member("payable"); this.payable.writeTo(out)
        out.member("platform"); this.platform.writeTo(out)
        out.member("reserve"); this.reserve.writeTo(out)
        out.close()
    }

    public companion object : WireType<Cover>() {
        override fun read(from: JsonReader): Cover {
            var escrow_: Amount? = null
            var payable_: Amount? = null
            var platform_: Amount? = null
            var reserve_: Amount? = null
            from.members { name ->
                when (name) {
                    "escrow" -> escrow_ = Amount.read(from)
                    "payable" -> payable_ = Amount.read(from)
                    "platform" -> platform_ = Amount.read(from)
                    "reserve" -> reserve_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Cover(
                escrow = escrow_ ?: from.missing("escrow"),
                payable = payable_ ?: from.missing("payable"),
                platform = platform_ ?: from.missing("platform"),
                reserve = reserve_ ?: from.missing("reserve"),
            )
        }
    }
}

/** A currency and how it is counted. */
public data class CurrencyInfo(
    /** The currency. */
    public val currency: Currency,
    /** Decimals of its minor unit, by ISO 4217. */
    public val decimals: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("currency"); this.currency.writeTo(out)
        out.member("decimals"); out.long(this.decimals)
        out.close()
    }

    public companion object : WireType<CurrencyInfo>() {
        override fun read(from: JsonReader): CurrencyInfo {
            var currency_: Currency? = null
            var decimals_: Long? = null
            from.members { name ->
                when (name) {
                    "currency" -> currency_ = Currency.read(from)
                    "decimals" -> decimals_ = from.long()
                    else -> from.skip()
                }
            }
            return CurrencyInfo(
                currency = currency_ ?: from.missing("currency"),
                decimals = decimals_ ?: from.missing("decimals"),
            )
        }
    }
}

/** The sums at the end of a day. */
public data class CurvePoint(
    /** The day in UTC, `YYYY-MM-DD`. */
    public val day: String,
    /** Promised money, without tips. */
    public val committed: Amount,
    /** Money that cleared and was not given back, gross of fees. */
    public val collected: Amount,
    /** Pledges that count as committed. */
    public val pledges: Long,
    /** Accounts behind them. */
    public val backers: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("backers"); out.long(this.backers)
        out.member("collected"); this.collected.writeTo(out)
        out.member("committed"); this.committed.writeTo(out)
        out.member("day"); out.text(this.day)
        out.member("pledges"); out.long(this.pledges)
        out.close()
    }

    public companion object : WireType<CurvePoint>() {
        override fun read(from: JsonReader): CurvePoint {
            var backers_: Long? = null
            var collected_: Amount? = null
            var committed_: Amount? = null
            var day_: String? = null
            var pledges_: Long? = null
            from.members { name ->
                when (name) {
                    "backers" -> backers_ = from.long()
                    "collected" -> collected_ = Amount.read(from)
                    "committed" -> committed_ = Amount.read(from)
                    "day" -> day_ = from.text()
                    "pledges" -> pledges_ = from.long()
                    else -> from.skip()
                }
            }
            return CurvePoint(
                backers = backers_ ?: from.missing("backers"),
                collected = collected_ ?: from.missing("collected"),
                committed = committed_ ?: from.missing("committed"),
                day = day_ ?: from.missing("day"),
                pledges = pledges_ ?: from.missing("pledges"),
            )
        }
    }
}

/** What a policy says, with the sources that it rests on: at least one, always (R-POLICY-6). */
public data class Decision(
    /** What it says. */
    public val verdict: Verdict,
    /** What it rests on. */
    public val cites: List<Citation>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("cites"); out.list(this.cites) { it.writeTo(out) }
        out.member("verdict"); this.verdict.writeTo(out)
        out.close()
    }

    public companion object : WireType<Decision>() {
        override fun read(from: JsonReader): Decision {
            var cites_: List<Citation>? = null
            var verdict_: Verdict? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Citation.read(from) }
                    "verdict" -> verdict_ = Verdict.read(from)
                    else -> from.skip()
                }
            }
            return Decision(
                cites = cites_ ?: from.missing("cites"),
                verdict = verdict_ ?: from.missing("verdict"),
            )
        }
    }
}

/** Fees the processor takes for a dispute, each booked once, whenever it is reported first. The platform bears them. */
public data class DisputeFees(
    /** For countering it. */
    public val countering: Amount? = null,
    /** For receiving it. */
    public val opening: Amount? = null,
    /** Given back when it was won. */
    public val returned: Amount? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.countering?.let { out.member("countering"); it.writeTo(out) }
        this.opening?.let { out.member("opening"); it.writeTo(out) }
        this.returned?.let { out.member("returned"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<DisputeFees>() {
        override fun read(from: JsonReader): DisputeFees {
            var countering_: Amount? = null
            var opening_: Amount? = null
            var returned_: Amount? = null
            from.members { name ->
                when (name) {
                    "countering" -> countering_ = from.orNull { Amount.read(from) }
                    "opening" -> opening_ = from.orNull { Amount.read(from) }
                    "returned" -> returned_ = from.orNull { Amount.read(from) }
                    else -> from.skip()
                }
            }
            return DisputeFees(
                countering = countering_,
                opening = opening_,
                returned = returned_,
            )
        }
    }
}

/** Where a dispute stands, as the gateway tells. */
public sealed interface DisputeStage : WireValue {
    /** The bank warns of fraud; a refund now avoids a dispute. */
    public data object EarlyWarning : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("earlyWarning")
            out.close()
        }
    }

    /** The bank asks; no money moved. */
    public data object Inquiry : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("inquiry")
            out.close()
        }
    }

    /** The bank took the money. */
    public data class Opened(
        /** How much it took. */
        public val amount: Money,
        /** The processor's fee for it. */
        public val fee: Money? = null,
    ) : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("opened")
            out.member("amount"); this.amount.writeTo(out)
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.close()
        }
    }

    /** Evidence reached the bank. */
    public data class EvidenceSent(
        /** The processor's fee for countering. */
        public val fee: Money? = null,
    ) : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("evidenceSent")
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.close()
        }
    }

    /** The bank gave the money back. */
    public data class Won(
        /**
         * How much was disputed: for a dispute of whose opening nothing was heard; everything that cleared when not
         * given.
         */
        public val amount: Money? = null,
        /** What the processor returns of its fees. */
        public val feeReturned: Money? = null,
    ) : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("won")
            this.amount?.let { out.member("amount"); it.writeTo(out) }
            this.feeReturned?.let { out.member("feeReturned"); it.writeTo(out) }
            out.close()
        }
    }

    /** The bank gave the money to the backer. */
    public data class Lost(
        /** As for a dispute that was won. */
        public val amount: Money? = null,
        /** The processor's fee for countering, if it was not reported with the evidence. */
        public val fee: Money? = null,
    ) : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lost")
            this.amount?.let { out.member("amount"); it.writeTo(out) }
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.close()
        }
    }

    /** The warning or inquiry ended without a dispute. */
    public data object Closed : DisputeStage {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("closed")
            out.close()
        }
    }

    public companion object : WireType<DisputeStage>() {
        override fun read(from: JsonReader): DisputeStage = when (val word = from.tag("kind")) {
            "earlyWarning" -> EarlyWarning.also { from.skip() }
            "inquiry" -> Inquiry.also { from.skip() }
            "opened" -> readOpened(from)
            "evidenceSent" -> readEvidenceSent(from)
            "won" -> readWon(from)
            "lost" -> readLost(from)
            "closed" -> Closed.also { from.skip() }
            else -> from.unknown("DisputeStage", word)
        }

        private fun readOpened(from: JsonReader): Opened {
            var amount_: Money? = null
            var fee_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return Opened(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_,
            )
        }

        private fun readEvidenceSent(from: JsonReader): EvidenceSent {
            var fee_: Money? = null
            from.members { name ->
                when (name) {
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return EvidenceSent(
                fee = fee_,
            )
        }

        private fun readWon(from: JsonReader): Won {
            var amount_: Money? = null
            var feeReturned_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = from.orNull { Money.read(from) }
                    "feeReturned" -> feeReturned_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return Won(
                amount = amount_,
                feeReturned = feeReturned_,
            )
        }

        private fun readLost(from: JsonReader): Lost {
            var amount_: Money? = null
            var fee_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = from.orNull { Money.read(from) }
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return Lost(
                amount = amount_,
                fee = fee_,
            )
        }
    }
}

/** The state of dunning for a payment in error. */
public data class Dunning(
    /** When the payment first failed after funding closed. */
    public val since: Instant,
    /** Reminders sent. */
    public val reminders: Long,
    /** When the next reminder is due. */
    public val nextAt: Instant,
    /** When the pledge is dropped. */
    public val until: Instant,
    /** Whether the automatic final try was made. */
    public val finalTry: Boolean,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("finalTry"); out.flag(this.finalTry)
        out.member("nextAt"); out.instant(this.nextAt)
        out.member("reminders"); out.long(this.reminders)
        out.member("since"); out.instant(this.since)
        out.member("until"); out.instant(this.until)
        out.close()
    }

    public companion object : WireType<Dunning>() {
        override fun read(from: JsonReader): Dunning {
            var finalTry_: Boolean? = null
            var nextAt_: Instant? = null
            var reminders_: Long? = null
            var since_: Instant? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "finalTry" -> finalTry_ = from.flag()
                    "nextAt" -> nextAt_ = from.instant()
                    "reminders" -> reminders_ = from.long()
                    "since" -> since_ = from.instant()
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return Dunning(
                finalTry = finalTry_ ?: from.missing("finalTry"),
                nextAt = nextAt_ ?: from.missing("nextAt"),
                reminders = reminders_ ?: from.missing("reminders"),
                since = since_ ?: from.missing("since"),
                until = until_ ?: from.missing("until"),
            )
        }
    }
}

/** A part of a spread. */
public data class Emphasis(
    /** The feature. */
    public val feature: FeatureId,
    /** Its part, relative to the other parts. */
    public val parts: Long,
    /** Votes that this part carries now. */
    public val votes: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("feature"); this.feature.writeTo(out)
        out.member("parts"); out.long(this.parts)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Emphasis>() {
        override fun read(from: JsonReader): Emphasis {
            var feature_: FeatureId? = null
            var parts_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "parts" -> parts_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Emphasis(
                feature = feature_ ?: from.missing("feature"),
                parts = parts_ ?: from.missing("parts"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/**
 * What one accepted command made happen. The fields stand in canonical order, so that sealing has nothing to put in
 * order.
 */
public data class Entry(
    /** Who issued the command. */
    public val actor: Actor,
    /** The moment of the decision. */
    public val at: Instant,
    /** The campaign. */
    public val campaign: CampaignId,
    /** Which command it was. */
    public val command: CommandRecord,
    /** What happened, in order. */
    public val events: List<Event>,
    /** Hash of the entry before; all zero for the first. */
    public val previous: Digest32,
    /** Sequence number: 1 for the first, gap-free. */
    public val seq: Long,
    /** Version of the form. */
    public val version: Long,
    /** Hash of this entry. */
    public val hash: Digest32 = Digest32("0000000000000000000000000000000000000000000000000000000000000000"),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("actor"); this.actor.writeTo(out)
        out.member("at"); out.instant(this.at)
        out.member("campaign"); this.campaign.writeTo(out)
        out.member("command"); this.command.writeTo(out)
        out.member("events"); out.list(this.events) { it.writeTo(out) }
        if (this.hash != Digest32("0000000000000000000000000000000000000000000000000000000000000000")) { out.member("hash"); this.hash.writeTo(out) }
        out.member("previous"); this.previous.writeTo(out)
        out.member("seq"); out.long(this.seq)
        out.member("version"); out.long(this.version)
        out.close()
    }

    public companion object : WireType<Entry>() {
        override fun read(from: JsonReader): Entry {
            var actor_: Actor? = null
            var at_: Instant? = null
            var campaign_: CampaignId? = null
            var command_: CommandRecord? = null
            var events_: List<Event>? = null
            var hash_: Digest32? = null
            var previous_: Digest32? = null
            var seq_: Long? = null
            var version_: Long? = null
            from.members { name ->
                when (name) {
                    "actor" -> actor_ = Actor.read(from)
                    "at" -> at_ = from.instant()
                    "campaign" -> campaign_ = CampaignId.read(from)
                    "command" -> command_ = CommandRecord.read(from)
                    "events" -> events_ = from.list { Event.read(from) }
                    "hash" -> hash_ = Digest32.read(from)
                    "previous" -> previous_ = Digest32.read(from)
                    "seq" -> seq_ = from.long()
                    "version" -> version_ = from.long()
                    else -> from.skip()
                }
            }
            return Entry(
                actor = actor_ ?: from.missing("actor"),
                at = at_ ?: from.missing("at"),
                campaign = campaign_ ?: from.missing("campaign"),
                command = command_ ?: from.missing("command"),
                events = events_ ?: from.missing("events"),
                hash = hash_ ?: Digest32("0000000000000000000000000000000000000000000000000000000000000000"),
                previous = previous_ ?: from.missing("previous"),
                seq = seq_ ?: from.missing("seq"),
                version = version_ ?: from.missing("version"),
            )
        }
    }
}

/** A count explained. */
public data class Explanation(
    /** Record date. */
    public val recordAt: Instant,
    /** Votes of the whole register then. */
    public val electorate: Long,
    /** Every ballot, in order of voters. */
    public val ballots: List<CountedBallot>,
    /** The sums that are recorded. */
    public val recorded: Tally,
    /** The sums that the ballots make. */
    public val recounted: Tally,
    /** Of these, votes under dispute now, listed apart. */
    public val disputed: Tally,
    /** The arithmetic, on the recounted sums. */
    public val verdict: CountVerdict,
    /** Whether that passes. */
    public val passes: Boolean,
    /** Votes of the register that were not cast; none when more were cast than there are. */
    public val notCast: Long? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("ballots"); out.list(this.ballots) { it.writeTo(out) }
        out.member("disputed"); this.disputed.writeTo(out)
        out.member("electorate"); out.long(this.electorate)
        this.notCast?.let { out.member("notCast"); out.long(it) }
        out.member("passes"); out.flag(this.passes)
        out.member("recordAt"); out.instant(this.recordAt)
        out.member("recorded"); this.recorded.writeTo(out)
        out.member("recounted"); this.recounted.writeTo(out)
        out.member("verdict"); this.verdict.writeTo(out)
        out.close()
    }

    public companion object : WireType<Explanation>() {
        override fun read(from: JsonReader): Explanation {
            var ballots_: List<CountedBallot>? = null
            var disputed_: Tally? = null
            var electorate_: Long? = null
            var notCast_: Long? = null
            var passes_: Boolean? = null
            var recordAt_: Instant? = null
            var recorded_: Tally? = null
            var recounted_: Tally? = null
            var verdict_: CountVerdict? = null
            from.members { name ->
                when (name) {
                    "ballots" -> ballots_ = from.list { CountedBallot.read(from) }
                    "disputed" -> disputed_ = Tally.read(from)
                    "electorate" -> electorate_ = from.long()
                    "notCast" -> notCast_ = from.orNull { from.long() }
                    "passes" -> passes_ = from.flag()
                    "recordAt" -> recordAt_ = from.instant()
                    "recorded" -> recorded_ = Tally.read(from)
                    "recounted" -> recounted_ = Tally.read(from)
                    "verdict" -> verdict_ = CountVerdict.read(from)
                    else -> from.skip()
                }
            }
            return Explanation(
                ballots = ballots_ ?: from.missing("ballots"),
                disputed = disputed_ ?: from.missing("disputed"),
                electorate = electorate_ ?: from.missing("electorate"),
                notCast = notCast_,
                passes = passes_ ?: from.missing("passes"),
                recordAt = recordAt_ ?: from.missing("recordAt"),
                recorded = recorded_ ?: from.missing("recorded"),
                recounted = recounted_ ?: from.missing("recounted"),
                verdict = verdict_ ?: from.missing("verdict"),
            )
        }
    }
}

/**
 * What the host knows of the account that acts, as far as a policy asks for it. Facts are never written into the
 * journal but for the names of the categories that windows depend on.
 */
public data class Facts(
    /** What it invested before, for each limit of the policy whose window and scope reach beyond this campaign. */
    public val invested: List<Invested> = emptyList(),
    /** What was verified of it as an investor. */
    public val investor: Investor = Investor(),
    /** What it raised before as an issuer, in the window of the policy's cap, this campaign left out. */
    public val raised: Money? = null,
    /** When it first asked to see offers of this kind. */
    public val requestedAt: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.invested.isNotEmpty()) { out.member("invested"); out.list(this.invested) { it.writeTo(out) } }
        if (this.investor != Investor()) { out.member("investor"); this.investor.writeTo(out) }
        this.raised?.let { out.member("raised"); it.writeTo(out) }
        this.requestedAt?.let { out.member("requestedAt"); out.instant(it) }
        out.close()
    }

    public companion object : WireType<Facts>() {
        override fun read(from: JsonReader): Facts {
            var invested_: List<Invested>? = null
            var investor_: Investor? = null
            var raised_: Money? = null
            var requestedAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "invested" -> invested_ = from.list { Invested.read(from) }
                    "investor" -> investor_ = Investor.read(from)
                    "raised" -> raised_ = from.orNull { Money.read(from) }
                    "requestedAt" -> requestedAt_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Facts(
                invested = invested_ ?: emptyList(),
                investor = investor_ ?: Investor(),
                raised = raised_,
                requestedAt = requestedAt_,
            )
        }
    }
}

/** Why an operation was not carried out. Nothing was changed. */
public data class Failure(
    /** Who said no. */
    public val kind: FailureKind,
    /** The stable dotted code; of several violated rules that of the deciding one. */
    public val code: String,
    /** What it says, in a sentence, for logs: hosts translate codes and their data. */
    public val reason: String,
    /** Whether the same may succeed when it is asked again unchanged. */
    public val retryable: Boolean,
    /** The field that is wrong, where one is: its path from the top of what was given. */
    public val field: String? = null,
    /** Every violated rule, the deciding one first. */
    public val violations: List<Violation> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("code"); out.text(this.code)
        this.field?.let { out.member("field"); out.text(it) }
        out.member("kind"); this.kind.writeTo(out)
        out.member("reason"); out.text(this.reason)
        out.member("retryable"); out.flag(this.retryable)
        if (this.violations.isNotEmpty()) { out.member("violations"); out.list(this.violations) { it.writeTo(out) } }
        out.close()
    }

    public companion object : WireType<Failure>() {
        override fun read(from: JsonReader): Failure {
            var code_: String? = null
            var field_: String? = null
            var kind_: FailureKind? = null
            var reason_: String? = null
            var retryable_: Boolean? = null
            var violations_: List<Violation>? = null
            from.members { name ->
                when (name) {
                    "code" -> code_ = from.text()
                    "field" -> field_ = from.orNull { from.text() }
                    "kind" -> kind_ = FailureKind.read(from)
                    "reason" -> reason_ = from.text()
                    "retryable" -> retryable_ = from.flag()
                    "violations" -> violations_ = from.list { Violation.read(from) }
                    else -> from.skip()
                }
            }
            return Failure(
                code = code_ ?: from.missing("code"),
                field = field_,
                kind = kind_ ?: from.missing("kind"),
                reason = reason_ ?: from.missing("reason"),
                retryable = retryable_ ?: from.missing("retryable"),
                violations = violations_ ?: emptyList(),
            )
        }
    }
}

/** What a failed payment does to its pledge. */
public data class FailureEffect(
    /** The pledge. */
    public val pledge: PledgeId,
    /** Its state now. */
    public val state: PledgeState,
    /** Its dunning now. */
    public val dunning: Dunning? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.dunning?.let { out.member("dunning"); it.writeTo(out) }
        out.member("pledge"); this.pledge.writeTo(out)
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<FailureEffect>() {
        override fun read(from: JsonReader): FailureEffect {
            var dunning_: Dunning? = null
            var pledge_: PledgeId? = null
            var state_: PledgeState? = null
            from.members { name ->
                when (name) {
                    "dunning" -> dunning_ = from.orNull { Dunning.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return FailureEffect(
                dunning = dunning_,
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/** What one fee has of an amount that was taken. */
public data class FeePart(
    /** Name of the fee. */
    public val fee: Label,
    /** What it keeps. */
    public val amount: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("fee"); this.fee.writeTo(out)
        out.close()
    }

    public companion object : WireType<FeePart>() {
        override fun read(from: JsonReader): FeePart {
            var amount_: Amount? = null
            var fee_: Label? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "fee" -> fee_ = Label.read(from)
                    else -> from.skip()
                }
            }
            return FeePart(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_ ?: from.missing("fee"),
            )
        }
    }
}

/** What a pledge costs and who has it. */
public data class FeeQuote(
    /** What is pledged, in minor units. */
    public val amount: Amount,
    /** What the backer pays beside it, in fees on top. */
    public val surcharge: Amount,
    /** Of the pledge, what the platform takes. */
    public val platform: Amount,
    /** Of the pledge, what the processor takes by the schedule. */
    public val processor: Amount,
    /** What the campaign has. */
    public val net: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("net"); this.net.writeTo(out)
        out.member("platform"); this.platform.writeTo(out)
        out.member("processor"); this.processor.writeTo(out)
        out.member("surcharge"); this.surcharge.writeTo(out)
        out.close()
    }

    public companion object : WireType<FeeQuote>() {
        override fun read(from: JsonReader): FeeQuote {
            var amount_: Amount? = null
            var net_: Amount? = null
            var platform_: Amount? = null
            var processor_: Amount? = null
            var surcharge_: Amount? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "net" -> net_ = Amount.read(from)
                    "platform" -> platform_ = Amount.read(from)
                    "processor" -> processor_ = Amount.read(from)
                    "surcharge" -> surcharge_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return FeeQuote(
                amount = amount_ ?: from.missing("amount"),
                net = net_ ?: from.missing("net"),
                platform = platform_ ?: from.missing("platform"),
                processor = processor_ ?: from.missing("processor"),
                surcharge = surcharge_ ?: from.missing("surcharge"),
            )
        }
    }
}

/** Something in a policy that cannot stand. */
public data class Flaw(
    /** Where: `collection.holds.card.lasts`, `windows.cancel.closes`, ... */
    public val path: String,
    /** What stands there. */
    public val value: String,
    /** What is wrong with it. */
    public val reason: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("path"); out.text(this.path)
        out.member("reason"); out.text(this.reason)
        out.member("value"); out.text(this.value)
        out.close()
    }

    public companion object : WireType<Flaw>() {
        override fun read(from: JsonReader): Flaw {
            var path_: String? = null
            var reason_: String? = null
            var value_: String? = null
            from.members { name ->
                when (name) {
                    "path" -> path_ = from.text()
                    "reason" -> reason_ = from.text()
                    "value" -> value_ = from.text()
                    else -> from.skip()
                }
            }
            return Flaw(
                path = path_ ?: from.missing("path"),
                reason = reason_ ?: from.missing("reason"),
                value = value_ ?: from.missing("value"),
            )
        }
    }
}

/** How far a campaign has come towards its goal. */
public data class FundingProgress(
    /** What the policy compares with the goal: promises or cleared money. */
    public val counted: Amount,
    /** Promised money, without tips. */
    public val committed: Amount,
    /** Money that cleared and was not given back, gross of fees. */
    public val collected: Amount,
    /** What is missing to the goal. */
    public val missing: Amount,
    /** Whether the goal is reached; true where there is none. */
    public val reached: Boolean,
    /**
     * Counted money in hundredths of a percent of the goal, rounded down: 10,000 never shows before the goal is
     * reached.
     */
    public val basisPoints: Long? = null,
    /** The goal, where there is one. */
    public val goal: Amount? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.basisPoints?.let { out.member("basisPoints"); out.long(it) }
        out.member("collected"); this.collected.writeTo(out)
        out.member("committed"); this.committed.writeTo(out)
        out.member("counted"); this.counted.writeTo(out)
        this.goal?.let { out.member("goal"); it.writeTo(out) }
        out.member("missing"); this.missing.writeTo(out)
        out.member("reached"); out.flag(this.reached)
        out.close()
    }

    public companion object : WireType<FundingProgress>() {
        override fun read(from: JsonReader): FundingProgress {
            var basisPoints_: Long? = null
            var collected_: Amount? = null
            var committed_: Amount? = null
            var counted_: Amount? = null
            var goal_: Amount? = null
            var missing_: Amount? = null
            var reached_: Boolean? = null
            from.members { name ->
                when (name) {
                    "basisPoints" -> basisPoints_ = from.orNull { from.long() }
                    "collected" -> collected_ = Amount.read(from)
                    "committed" -> committed_ = Amount.read(from)
                    "counted" -> counted_ = Amount.read(from)
                    "goal" -> goal_ = from.orNull { Amount.read(from) }
                    "missing" -> missing_ = Amount.read(from)
                    "reached" -> reached_ = from.flag()
                    else -> from.skip()
                }
            }
            return FundingProgress(
                basisPoints = basisPoints_,
                collected = collected_ ?: from.missing("collected"),
                committed = committed_ ?: from.missing("committed"),
                counted = counted_ ?: from.missing("counted"),
                goal = goal_,
                missing = missing_ ?: from.missing("missing"),
                reached = reached_ ?: from.missing("reached"),
            )
        }
    }
}

/** By whom and why a comment is hidden. */
public data class Hidden(
    /** By whom. */
    public val by: AccountId,
    /** Whether as a moderator, so that only a moderator shows it again. */
    public val byModerator: Boolean,
    /** Why. */
    public val reason: Reason,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("by"); this.by.writeTo(out)
        out.member("byModerator"); out.flag(this.byModerator)
        out.member("reason"); this.reason.writeTo(out)
        out.close()
    }

    public companion object : WireType<Hidden>() {
        override fun read(from: JsonReader): Hidden {
            var by_: AccountId? = null
            var byModerator_: Boolean? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "by" -> by_ = AccountId.read(from)
                    "byModerator" -> byModerator_ = from.flag()
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return Hidden(
                by = by_ ?: from.missing("by"),
                byModerator = byModerator_ ?: from.missing("byModerator"),
                reason = reason_ ?: from.missing("reason"),
            )
        }
    }
}

/** Units of one class. */
public data class Holding(
    /** The class. */
    public val `class`: ClassId,
    /** Units held. */
    public val units: Long,
    /** Of those, frozen by a dispute: they neither vote nor move. */
    public val frozen: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("class"); this.`class`.writeTo(out)
        out.member("frozen"); out.long(this.frozen)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<Holding>() {
        override fun read(from: JsonReader): Holding {
            var class_: ClassId? = null
            var frozen_: Long? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "frozen" -> frozen_ = from.long()
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return Holding(
                `class` = class_ ?: from.missing("class"),
                frozen = frozen_ ?: from.missing("frozen"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** The state of a pledge paid in parts. */
public data class Instalments(
    /** How many parts in all. */
    public val count: Long,
    /** How many have cleared. */
    public val collected: Long,
    /** When the next is due. */
    public val nextAt: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("collected"); out.long(this.collected)
        out.member("count"); out.long(this.count)
        this.nextAt?.let { out.member("nextAt"); out.instant(it) }
        out.close()
    }

    public companion object : WireType<Instalments>() {
        override fun read(from: JsonReader): Instalments {
            var collected_: Long? = null
            var count_: Long? = null
            var nextAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "collected" -> collected_ = from.long()
                    "count" -> count_ = from.long()
                    "nextAt" -> nextAt_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Instalments(
                collected = collected_ ?: from.missing("collected"),
                count = count_ ?: from.missing("count"),
                nextAt = nextAt_,
            )
        }
    }
}

/** What an account invested before under one limit, this campaign left out. */
public data class Invested(
    /** The limit, by its id. */
    public val limit: Label,
    /** How much. */
    public val amount: Money,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("limit"); this.limit.writeTo(out)
        out.close()
    }

    public companion object : WireType<Invested>() {
        override fun read(from: JsonReader): Invested {
            var amount_: Money? = null
            var limit_: Label? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "limit" -> limit_ = Label.read(from)
                    else -> from.skip()
                }
            }
            return Invested(
                amount = amount_ ?: from.missing("amount"),
                limit = limit_ ?: from.missing("limit"),
            )
        }
    }
}

/**
 * What is known of an account as an investor, as the host or an admin has verified it. Names of categories and tests
 * are those of the policy in force: accredited, sophisticated, restricted, ...
 */
public data class Investor(
    /** The category it belongs to. */
    public val category: LabelFact? = null,
    /** Income of a year. */
    public val income: MoneyFact? = null,
    /** Net worth; negative for who owes more than they own. */
    public val netWorth: MoneyFact? = null,
    /** Tests passed, each once. */
    public val tests: List<LabelFact> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.category?.let { out.member("category"); it.writeTo(out) }
        this.income?.let { out.member("income"); it.writeTo(out) }
        this.netWorth?.let { out.member("netWorth"); it.writeTo(out) }
        if (this.tests.isNotEmpty()) { out.member("tests"); out.list(this.tests) { it.writeTo(out) } }
        out.close()
    }

    public companion object : WireType<Investor>() {
        override fun read(from: JsonReader): Investor {
            var category_: LabelFact? = null
            var income_: MoneyFact? = null
            var netWorth_: MoneyFact? = null
            var tests_: List<LabelFact>? = null
            from.members { name ->
                when (name) {
                    "category" -> category_ = from.orNull { LabelFact.read(from) }
                    "income" -> income_ = from.orNull { MoneyFact.read(from) }
                    "netWorth" -> netWorth_ = from.orNull { MoneyFact.read(from) }
                    "tests" -> tests_ = from.list { LabelFact.read(from) }
                    else -> from.skip()
                }
            }
            return Investor(
                category = category_,
                income = income_,
                netWorth = netWorth_,
                tests = tests_ ?: emptyList(),
            )
        }
    }
}

/** A row with its kind and its key. */
public data class KeyedRow(
    /** The kind. */
    public val kind: RowKind,
    /** The parts of its key, in order; empty for a row that a campaign has once. */
    public val key: List<String>,
    /** The row. */
    public val row: Row,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("key"); out.list(this.key) { out.text(it) }
        out.member("kind"); this.kind.writeTo(out)
        out.member("row"); this.row.writeTo(out)
        out.close()
    }

    public companion object : WireType<KeyedRow>() {
        override fun read(from: JsonReader): KeyedRow {
            val rowKind = RowKind.of(from.tag("kind"), from)
            var key_: List<String>? = null
            var kind_: RowKind? = null
            var row_: Row? = null
            from.members { name ->
                when (name) {
                    "key" -> key_ = from.list { from.text() }
                    "kind" -> kind_ = RowKind.read(from)
                    "row" -> row_ = Row.read(from, rowKind)
                    else -> from.skip()
                }
            }
            return KeyedRow(
                key = key_ ?: from.missing("key"),
                kind = kind_ ?: from.missing("kind"),
                row = row_ ?: from.missing("row"),
            )
        }
    }
}

/** A fact with the time for which it is known. */
public data class LabelFact(
    /** What is known. */
    public val value: Label,
    /** Since when. */
    public val asOf: Instant,
    /** Until when it may be relied on, exclusive; none means without end. */
    public val validUntil: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("asOf"); out.instant(this.asOf)
        this.validUntil?.let { out.member("validUntil"); out.instant(it) }
        out.member("value"); this.value.writeTo(out)
        out.close()
    }

    public companion object : WireType<LabelFact>() {
        override fun read(from: JsonReader): LabelFact {
            var asOf_: Instant? = null
            var validUntil_: Instant? = null
            var value_: Label? = null
            from.members { name ->
                when (name) {
                    "asOf" -> asOf_ = from.instant()
                    "validUntil" -> validUntil_ = from.orNull { from.instant() }
                    "value" -> value_ = Label.read(from)
                    else -> from.skip()
                }
            }
            return LabelFact(
                asOf = asOf_ ?: from.missing("asOf"),
                validUntil = validUntil_,
                value = value_ ?: from.missing("value"),
            )
        }
    }
}

/** What became of one law. */
public data class LawReport(
    /** The name of the law. */
    public val law: String,
    /** Whether the store keeps to it. */
    public val passed: Boolean,
    /** What was seen, and what should have been, when it does not. */
    public val detail: String? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.detail?.let { out.member("detail"); out.text(it) }
        out.member("law"); out.text(this.law)
        out.member("passed"); out.flag(this.passed)
        out.close()
    }

    public companion object : WireType<LawReport>() {
        override fun read(from: JsonReader): LawReport {
            var detail_: String? = null
            var law_: String? = null
            var passed_: Boolean? = null
            from.members { name ->
                when (name) {
                    "detail" -> detail_ = from.orNull { from.text() }
                    "law" -> law_ = from.text()
                    "passed" -> passed_ = from.flag()
                    else -> from.skip()
                }
            }
            return LawReport(
                detail = detail_,
                law = law_ ?: from.missing("law"),
                passed = passed_ ?: from.missing("passed"),
            )
        }
    }
}

/** A reward line of a pledge. */
public data class Line(
    /** The tier or add-on. */
    public val tier: TierId,
    /** How many. */
    public val quantity: Long,
    /** Price of one, as it was when pledged. */
    public val unitPrice: Amount,
    /** Fulfilment of the line. */
    public val fulfilment: FulfilmentState,
    /** How many of the quantity were refunded. */
    public val refunded: Long,
    /** Carrier's tracking number. */
    public val tracking: Reference? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("fulfilment"); this.fulfilment.writeTo(out)
        out.member("quantity"); out.long(this.quantity)
        out.member("refunded"); out.long(this.refunded)
        out.member("tier"); this.tier.writeTo(out)
        this.tracking?.let { out.member("tracking"); it.writeTo(out) }
        out.member("unitPrice"); this.unitPrice.writeTo(out)
        out.close()
    }

    public companion object : WireType<Line>() {
        override fun read(from: JsonReader): Line {
            var fulfilment_: FulfilmentState? = null
            var quantity_: Long? = null
            var refunded_: Long? = null
            var tier_: TierId? = null
            var tracking_: Reference? = null
            var unitPrice_: Amount? = null
            from.members { name ->
                when (name) {
                    "fulfilment" -> fulfilment_ = FulfilmentState.read(from)
                    "quantity" -> quantity_ = from.long()
                    "refunded" -> refunded_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    "tracking" -> tracking_ = from.orNull { Reference.read(from) }
                    "unitPrice" -> unitPrice_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Line(
                fulfilment = fulfilment_ ?: from.missing("fulfilment"),
                quantity = quantity_ ?: from.missing("quantity"),
                refunded = refunded_ ?: from.missing("refunded"),
                tier = tier_ ?: from.missing("tier"),
                tracking = tracking_,
                unitPrice = unitPrice_ ?: from.missing("unitPrice"),
            )
        }
    }
}

/** One reward line as ordered. */
public data class LineOrder(
    /** The tier or add-on. */
    public val tier: TierId,
    /** How many. */
    public val quantity: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("quantity"); out.long(this.quantity)
        out.member("tier"); this.tier.writeTo(out)
        out.close()
    }

    public companion object : WireType<LineOrder>() {
        override fun read(from: JsonReader): LineOrder {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return LineOrder(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }
    }
}

/** What a store is asked to read in one go. */
public data class LoadRequest(
    /** Keys of rows. */
    public val keys: List<String>,
    /** Stretches of rows. */
    public val scans: List<Scan>,
    /** Commands whose entries are wanted, if there are any. */
    public val commands: List<CommandId>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("commands"); out.list(this.commands) { it.writeTo(out) }
        out.member("keys"); out.list(this.keys) { out.text(it) }
        out.member("scans"); out.list(this.scans) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<LoadRequest>() {
        override fun read(from: JsonReader): LoadRequest {
            var commands_: List<CommandId>? = null
            var keys_: List<String>? = null
            var scans_: List<Scan>? = null
            from.members { name ->
                when (name) {
                    "commands" -> commands_ = from.list { CommandId.read(from) }
                    "keys" -> keys_ = from.list { from.text() }
                    "scans" -> scans_ = from.list { Scan.read(from) }
                    else -> from.skip()
                }
            }
            return LoadRequest(
                commands = commands_ ?: from.missing("commands"),
                keys = keys_ ?: from.missing("keys"),
                scans = scans_ ?: from.missing("scans"),
            )
        }
    }
}

/** What a store read: an answer to each part of the request, in its order. */
public data class Loaded(
    /** For each key the row, as it was put; none where there is none. */
    public val rows: List<String?>,
    /** For each scan its rows, as they were put. */
    public val scans: List<List<String>>,
    /** The entries of those of the commands that there are, in any order, as they were appended. */
    public val entries: List<String>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("entries"); out.list(this.entries) { out.text(it) }
        out.member("rows"); out.list(this.rows) { out.orNull(it) { out.text(it) } }
        out.member("scans"); out.list(this.scans) { out.list(it) { out.text(it) } }
        out.close()
    }

    public companion object : WireType<Loaded>() {
        override fun read(from: JsonReader): Loaded {
            var entries_: List<String>? = null
            var rows_: List<String?>? = null
            var scans_: List<List<String>>? = null
            from.members { name ->
                when (name) {
                    "entries" -> entries_ = from.list { from.text() }
                    "rows" -> rows_ = from.list { from.orNull { from.text() } }
                    "scans" -> scans_ = from.list { from.list { from.text() } }
                    else -> from.skip()
                }
            }
            return Loaded(
                entries = entries_ ?: from.missing("entries"),
                rows = rows_ ?: from.missing("rows"),
                scans = scans_ ?: from.missing("scans"),
            )
        }
    }
}

/** How ballots are counted. Further methods are further variants. */
public sealed interface Method : WireValue {
    /** Yes, no or abstain. */
    public data class YesNo(
        /** Who must take part for the vote to count. */
        public val quorum: Quorum,
        /** What yes must reach. */
        public val threshold: Threshold,
    ) : Method {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("yesNo")
            out.member("quorum"); this.quorum.writeTo(out)
            out.member("threshold"); this.threshold.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Method>() {
        override fun read(from: JsonReader): Method = when (val word = from.tag("kind")) {
            "yesNo" -> readYesNo(from)
            else -> from.unknown("Method", word)
        }

        private fun readYesNo(from: JsonReader): YesNo {
            var quorum_: Quorum? = null
            var threshold_: Threshold? = null
            from.members { name ->
                when (name) {
                    "quorum" -> quorum_ = Quorum.read(from)
                    "threshold" -> threshold_ = Threshold.read(from)
                    else -> from.skip()
                }
            }
            return YesNo(
                quorum = quorum_ ?: from.missing("quorum"),
                threshold = threshold_ ?: from.missing("threshold"),
            )
        }
    }
}

/** The moments of a pledge and its campaign, as far as they have come or are fixed. */
public data class Moments(
    /** Funding was closed. */
    public val closed: Instant? = null,
    /** The pledge was placed. */
    public val commit: Instant? = null,
    /** The deadline. */
    public val deadline: Instant? = null,
    /** The creator was first paid out. */
    public val disbursed: Instant? = null,
    /** A reward of the pledge was shipped or locked. */
    public val fulfilled: Instant? = null,
    /** The pledge was placed late, after the campaign had succeeded. */
    public val late: Instant? = null,
    /** Pledging opened. */
    public val launch: Instant? = null,
    /** Money of the pledge last cleared. */
    public val paid: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.closed?.let { out.member("closed"); out.instant(it) }
        this.commit?.let { out.member("commit"); out.instant(it) }
        this.deadline?.let { out.member("deadline"); out.instant(it) }
        this.disbursed?.let { out.member("disbursed"); out.instant(it) }
        this.fulfilled?.let { out.member("fulfilled"); out.instant(it) }
        this.late?.let { out.member("late"); out.instant(it) }
        this.launch?.let { out.member("launch"); out.instant(it) }
        this.paid?.let { out.member("paid"); out.instant(it) }
        out.close()
    }

    public companion object : WireType<Moments>() {
        override fun read(from: JsonReader): Moments {
            var closed_: Instant? = null
            var commit_: Instant? = null
            var deadline_: Instant? = null
            var disbursed_: Instant? = null
            var fulfilled_: Instant? = null
            var late_: Instant? = null
            var launch_: Instant? = null
            var paid_: Instant? = null
            from.members { name ->
                when (name) {
                    "closed" -> closed_ = from.orNull { from.instant() }
                    "commit" -> commit_ = from.orNull { from.instant() }
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    "disbursed" -> disbursed_ = from.orNull { from.instant() }
                    "fulfilled" -> fulfilled_ = from.orNull { from.instant() }
                    "late" -> late_ = from.orNull { from.instant() }
                    "launch" -> launch_ = from.orNull { from.instant() }
                    "paid" -> paid_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Moments(
                closed = closed_,
                commit = commit_,
                deadline = deadline_,
                disbursed = disbursed_,
                fulfilled = fulfilled_,
                late = late_,
                launch = launch_,
                paid = paid_,
            )
        }
    }
}

/** A fact with the time for which it is known. */
public data class MoneyFact(
    /** What is known. */
    public val value: Money,
    /** Since when. */
    public val asOf: Instant,
    /** Until when it may be relied on, exclusive; none means without end. */
    public val validUntil: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("asOf"); out.instant(this.asOf)
        this.validUntil?.let { out.member("validUntil"); out.instant(it) }
        out.member("value"); this.value.writeTo(out)
        out.close()
    }

    public companion object : WireType<MoneyFact>() {
        override fun read(from: JsonReader): MoneyFact {
            var asOf_: Instant? = null
            var validUntil_: Instant? = null
            var value_: Money? = null
            from.members { name ->
                when (name) {
                    "asOf" -> asOf_ = from.instant()
                    "validUntil" -> validUntil_ = from.orNull { from.instant() }
                    "value" -> value_ = Money.read(from)
                    else -> from.skip()
                }
            }
            return MoneyFact(
                asOf = asOf_ ?: from.missing("asOf"),
                validUntil = validUntil_,
                value = value_ ?: from.missing("value"),
            )
        }
    }
}

/** A lot that an event brings into being. */
public data class NewLot(
    /** The lot. */
    public val lot: LotId,
    /** Number of its certificate. */
    public val certificate: Long,
    /** Units in it. */
    public val units: Long,
    /** Money behind them. */
    public val cost: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("certificate"); out.long(this.certificate)
        out.member("cost"); this.cost.writeTo(out)
        out.member("lot"); this.lot.writeTo(out)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<NewLot>() {
        override fun read(from: JsonReader): NewLot {
            var certificate_: Long? = null
            var cost_: Amount? = null
            var lot_: LotId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "certificate" -> certificate_ = from.long()
                    "cost" -> cost_ = Amount.read(from)
                    "lot" -> lot_ = LotId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return NewLot(
                certificate = certificate_ ?: from.missing("certificate"),
                cost = cost_ ?: from.missing("cost"),
                lot = lot_ ?: from.missing("lot"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** A gate that is still to be passed. */
public data class OpenGate(
    /** The gate. */
    public val gate: Label,
    /** What it asks. */
    public val kind: GateKind,
    /** Whether acknowledging it in the order is enough. */
    public val acknowledge: Boolean,
    /** The amount that the person is shown with it. */
    public val shows: Amount? = null,
    /** When it opens by itself, for a delay that has begun. */
    public val until: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("acknowledge"); out.flag(this.acknowledge)
        out.member("gate"); this.gate.writeTo(out)
        out.member("kind"); this.kind.writeTo(out)
        this.shows?.let { out.member("shows"); it.writeTo(out) }
        this.until?.let { out.member("until"); out.instant(it) }
        out.close()
    }

    public companion object : WireType<OpenGate>() {
        override fun read(from: JsonReader): OpenGate {
            var acknowledge_: Boolean? = null
            var gate_: Label? = null
            var kind_: GateKind? = null
            var shows_: Amount? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "acknowledge" -> acknowledge_ = from.flag()
                    "gate" -> gate_ = Label.read(from)
                    "kind" -> kind_ = GateKind.read(from)
                    "shows" -> shows_ = from.orNull { Amount.read(from) }
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return OpenGate(
                acknowledge = acknowledge_ ?: from.missing("acknowledge"),
                gate = gate_ ?: from.missing("gate"),
                kind = kind_ ?: from.missing("kind"),
                shows = shows_,
                until = until_,
            )
        }
    }
}

/** The answer to an accepted command. */
public data class Outcome(
    /** Sequence number of its journal entry. */
    public val seq: Long,
    /** Hash of its journal entry. */
    public val hash: Digest32,
    /** What happened, in order. */
    public val events: List<Event>,
    /** Whether the command had been accepted before, so that nothing happened now. */
    public val repeated: Boolean,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("events"); out.list(this.events) { it.writeTo(out) }
        out.member("hash"); this.hash.writeTo(out)
        out.member("repeated"); out.flag(this.repeated)
        out.member("seq"); out.long(this.seq)
        out.close()
    }

    public companion object : WireType<Outcome>() {
        override fun read(from: JsonReader): Outcome {
            var events_: List<Event>? = null
            var hash_: Digest32? = null
            var repeated_: Boolean? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "events" -> events_ = from.list { Event.read(from) }
                    "hash" -> hash_ = Digest32.read(from)
                    "repeated" -> repeated_ = from.flag()
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return Outcome(
                events = events_ ?: from.missing("events"),
                hash = hash_ ?: from.missing("hash"),
                repeated = repeated_ ?: from.missing("repeated"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/** A part of a spread as wished. */
public data class Part(
    /** The feature. */
    public val feature: FeatureId,
    /** Its part, relative to the other parts; at least 1. */
    public val parts: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("feature"); this.feature.writeTo(out)
        out.member("parts"); out.long(this.parts)
        out.close()
    }

    public companion object : WireType<Part>() {
        override fun read(from: JsonReader): Part {
            var feature_: FeatureId? = null
            var parts_: Long? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "parts" -> parts_ = from.long()
                    else -> from.skip()
                }
            }
            return Part(
                feature = feature_ ?: from.missing("feature"),
                parts = parts_ ?: from.missing("parts"),
            )
        }
    }
}

/** What became of a payment. */
public sealed interface PaymentResult : WireValue {
    /** The money is held. */
    public data class Authorised(
        /** How much. */
        public val amount: Money,
        /** Until when it is held. */
        public val until: Instant? = null,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("authorised")
            out.member("amount"); this.amount.writeTo(out)
            this.until?.let { out.member("until"); out.instant(it) }
            out.close()
        }
    }

    /** The money cleared. */
    public data class Captured(
        /** How much, gross. */
        public val amount: Money,
        /** What the processor took of it; by the fee schedule when not given. */
        public val fee: Money? = null,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("captured")
            out.member("amount"); this.amount.writeTo(out)
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.close()
        }
    }

    /** The hold was let go of, or lapsed. */
    public data object Voided : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("voided")
            out.close()
        }
    }

    /** The money was given back. */
    public data class Refunded(
        /** How much. */
        public val amount: Money,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refunded")
            out.member("amount"); this.amount.writeTo(out)
            out.close()
        }
    }

    /** The money was paid out. */
    public data class PaidOut(
        /** How much. */
        public val amount: Money,
        /** What the processor took on top. */
        public val fee: Money? = null,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("paidOut")
            out.member("amount"); this.amount.writeTo(out)
            this.fee?.let { out.member("fee"); it.writeTo(out) }
            out.close()
        }
    }

    /** It was refused. */
    public data class Failed(
        /** The gateway's reason. */
        public val reason: Reference,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("failed")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    /** The backer must act first. */
    public data class ActionRequired(
        /** The gateway's reason. */
        public val reason: Reference,
    ) : PaymentResult {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("actionRequired")
            out.member("reason"); this.reason.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<PaymentResult>() {
        override fun read(from: JsonReader): PaymentResult = when (val word = from.tag("kind")) {
            "authorised" -> readAuthorised(from)
            "captured" -> readCaptured(from)
            "voided" -> Voided.also { from.skip() }
            "refunded" -> readRefunded(from)
            "paidOut" -> readPaidOut(from)
            "failed" -> readFailed(from)
            "actionRequired" -> readActionRequired(from)
            else -> from.unknown("PaymentResult", word)
        }

        private fun readAuthorised(from: JsonReader): Authorised {
            var amount_: Money? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Authorised(
                amount = amount_ ?: from.missing("amount"),
                until = until_,
            )
        }

        private fun readCaptured(from: JsonReader): Captured {
            var amount_: Money? = null
            var fee_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return Captured(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_,
            )
        }

        private fun readRefunded(from: JsonReader): Refunded {
            var amount_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    else -> from.skip()
                }
            }
            return Refunded(
                amount = amount_ ?: from.missing("amount"),
            )
        }

        private fun readPaidOut(from: JsonReader): PaidOut {
            var amount_: Money? = null
            var fee_: Money? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Money.read(from)
                    "fee" -> fee_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return PaidOut(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_,
            )
        }

        private fun readFailed(from: JsonReader): Failed {
            var reason_: Reference? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reference.read(from)
                    else -> from.skip()
                }
            }
            return Failed(
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readActionRequired(from: JsonReader): ActionRequired {
            var reason_: Reference? = null
            from.members { name ->
                when (name) {
                    "reason" -> reason_ = Reference.read(from)
                    else -> from.skip()
                }
            }
            return ActionRequired(
                reason = reason_ ?: from.missing("reason"),
            )
        }
    }
}

/** Whom and what a policy is asked about. What is left out counts as nothing. */
public data class Person(
    /** The moment. */
    public val now: Instant,
    /** The money asked for, in minor units: of the pledge as it would be. */
    public val amount: Amount = Amount(0),
    /** What is known of the person. */
    public val facts: Facts? = null,
    /** The goal. */
    public val goal: Amount = Amount(0),
    /** What was invested before, for a formula that is asked by itself. */
    public val invested: Amount = Amount(0),
    /** The most that the campaign accepts. */
    public val maximum: Amount = Amount(0),
    /** What the person has in the campaign beside that. */
    public val own: Amount = Amount(0),
    /** Categories that were noted when the pledge was placed. */
    public val standing: List<Label> = emptyList(),
    /** What the campaign has promised. */
    public val total: Amount = Amount(0),
    /** What it would have afterwards. */
    public val totalAfter: Amount = Amount(0),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.amount != Amount(0)) { out.member("amount"); this.amount.writeTo(out) }
        this.facts?.let { out.member("facts"); it.writeTo(out) }
        if (this.goal != Amount(0)) { out.member("goal"); this.goal.writeTo(out) }
        if (this.invested != Amount(0)) { out.member("invested"); this.invested.writeTo(out) }
        if (this.maximum != Amount(0)) { out.member("maximum"); this.maximum.writeTo(out) }
        out.member("now"); out.instant(this.now)
        if (this.own != Amount(0)) { out.member("own"); this.own.writeTo(out) }
        if (this.standing.isNotEmpty()) { out.member("standing"); out.list(this.standing) { it.writeTo(out) } }
        if (this.total != Amount(0)) { out.member("total"); this.total.writeTo(out) }
        if (this.totalAfter != Amount(0)) { out.member("totalAfter"); this.totalAfter.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Person>() {
        override fun read(from: JsonReader): Person {
            var amount_: Amount? = null
            var facts_: Facts? = null
            var goal_: Amount? = null
            var invested_: Amount? = null
            var maximum_: Amount? = null
            var now_: Instant? = null
            var own_: Amount? = null
            var standing_: List<Label>? = null
            var total_: Amount? = null
            var totalAfter_: Amount? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "facts" -> facts_ = from.orNull { Facts.read(from) }
                    "goal" -> goal_ = Amount.read(from)
                    "invested" -> invested_ = Amount.read(from)
                    "maximum" -> maximum_ = Amount.read(from)
                    "now" -> now_ = from.instant()
                    "own" -> own_ = Amount.read(from)
                    "standing" -> standing_ = from.list { Label.read(from) }
                    "total" -> total_ = Amount.read(from)
                    "totalAfter" -> totalAfter_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Person(
                amount = amount_ ?: Amount(0),
                facts = facts_,
                goal = goal_ ?: Amount(0),
                invested = invested_ ?: Amount(0),
                maximum = maximum_ ?: Amount(0),
                now = now_ ?: from.missing("now"),
                own = own_ ?: Amount(0),
                standing = standing_ ?: emptyList(),
                total = total_ ?: Amount(0),
                totalAfter = totalAfter_ ?: Amount(0),
            )
        }
    }
}

/** What a settlement does to each pledge. */
public sealed interface Plan : WireValue {
    /** Allot what is accepted among more that is promised. */
    public data class Allot(
        /** How far that has come. */
        public val walk: Allotting,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("allot")
            out.member("walk"); this.walk.writeTo(out)
            out.close()
        }
    }

    /** Instruct the collection of each committed or authorised pledge. */
    public data object Collect : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("collect")
            out.close()
        }
    }

    /** Remind, try a last time or drop each pledge in error. */
    public data class Dun(
        /** The state whose pledges are walked over now. */
        public val state: PledgeState,
        /** The earliest moment when something is due again, as far as the walk has come. */
        public val next: Instant? = null,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("dun")
            this.next?.let { out.member("next"); out.instant(it) }
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /** Drop what still waits for a report at the end of grace. */
    public data object GiveUp : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("giveUp")
            out.close()
        }
    }

    /** Issue shares for the money of each pledge that cleared. */
    public data object Issue : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("issue")
            out.close()
        }
    }

    /** Ask for the instalments that are due. */
    public data class Instalments(
        /** The earliest moment when another is due, as far as the walk has come. */
        public val next: Instant? = null,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("instalments")
            this.next?.let { out.member("next"); out.instant(it) }
            out.close()
        }
    }

    /** Let go of, or give back, every pledge. */
    public data class Unwind(
        /** Why. */
        public val ground: Ground,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("unwind")
            out.member("ground"); this.ground.writeTo(out)
            out.close()
        }
    }

    /** Let go of, or give back, every pledge that was not confirmed after a material change. */
    public data class Lapse(
        /** The change, and until when pledges could be confirmed. */
        public val notice: ChangeNotice,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lapse")
            out.member("notice"); this.notice.writeTo(out)
            out.close()
        }
    }

    /** Give back an amount over all pledges in proportion to the money of each that cleared. */
    public data class GiveBack(
        /** Why. */
        public val ground: Ground,
        /** What is given back in all. */
        public val amount: Amount,
        /** The money over which it is spread: the sum of all money that had cleared when the plan was made. */
        public val base: Amount,
        /** Money of the pledges done so far. */
        public val baseDone: Amount,
        /** Given back so far. */
        public val amountDone: Amount,
        /** Number of the last journal entry when the plan was made: money that cleared later is no part of it. */
        public val seq: Long,
    ) : Plan {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("giveBack")
            out.member("amount"); this.amount.writeTo(out)
            out.member("amountDone"); this.amountDone.writeTo(out)
            out.member("base"); this.base.writeTo(out)
            out.member("baseDone"); this.baseDone.writeTo(out)
            out.member("ground"); this.ground.writeTo(out)
            out.member("seq"); out.long(this.seq)
            out.close()
        }
    }

    public companion object : WireType<Plan>() {
        override fun read(from: JsonReader): Plan = when (val word = from.tag("kind")) {
            "allot" -> readAllot(from)
            "collect" -> Collect.also { from.skip() }
            "dun" -> readDun(from)
            "giveUp" -> GiveUp.also { from.skip() }
            "issue" -> Issue.also { from.skip() }
            "instalments" -> readInstalments(from)
            "unwind" -> readUnwind(from)
            "lapse" -> readLapse(from)
            "giveBack" -> readGiveBack(from)
            else -> from.unknown("Plan", word)
        }

        private fun readAllot(from: JsonReader): Allot {
            var walk_: Allotting? = null
            from.members { name ->
                when (name) {
                    "walk" -> walk_ = Allotting.read(from)
                    else -> from.skip()
                }
            }
            return Allot(
                walk = walk_ ?: from.missing("walk"),
            )
        }

        private fun readDun(from: JsonReader): Dun {
            var next_: Instant? = null
            var state_: PledgeState? = null
            from.members { name ->
                when (name) {
                    "next" -> next_ = from.orNull { from.instant() }
                    "state" -> state_ = PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return Dun(
                next = next_,
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readInstalments(from: JsonReader): Instalments {
            var next_: Instant? = null
            from.members { name ->
                when (name) {
                    "next" -> next_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Instalments(
                next = next_,
            )
        }

        private fun readUnwind(from: JsonReader): Unwind {
            var ground_: Ground? = null
            from.members { name ->
                when (name) {
                    "ground" -> ground_ = Ground.read(from)
                    else -> from.skip()
                }
            }
            return Unwind(
                ground = ground_ ?: from.missing("ground"),
            )
        }

        private fun readLapse(from: JsonReader): Lapse {
            var notice_: ChangeNotice? = null
            from.members { name ->
                when (name) {
                    "notice" -> notice_ = ChangeNotice.read(from)
                    else -> from.skip()
                }
            }
            return Lapse(
                notice = notice_ ?: from.missing("notice"),
            )
        }

        private fun readGiveBack(from: JsonReader): GiveBack {
            var amount_: Amount? = null
            var amountDone_: Amount? = null
            var base_: Amount? = null
            var baseDone_: Amount? = null
            var ground_: Ground? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "amountDone" -> amountDone_ = Amount.read(from)
                    "base" -> base_ = Amount.read(from)
                    "baseDone" -> baseDone_ = Amount.read(from)
                    "ground" -> ground_ = Ground.read(from)
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return GiveBack(
                amount = amount_ ?: from.missing("amount"),
                amountDone = amountDone_ ?: from.missing("amountDone"),
                base = base_ ?: from.missing("base"),
                baseDone = baseDone_ ?: from.missing("baseDone"),
                ground = ground_ ?: from.missing("ground"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/**
 * An order that was checked and priced. The fields stand in canonical order: of all content this is written most often.
 */
public data class PledgeContent(
    /** What counts towards the goal: contribution, lines and shipping. */
    public val amount: Amount,
    /** Gates of the policy that the backer confirmed. */
    public val acknowledged: List<Label> = emptyList(),
    /** Whether the name is hidden. */
    public val anonymous: Boolean = false,
    /** Class of shares. */
    public val `class`: ClassId? = null,
    /** Free contribution. */
    public val contribution: Amount = Amount(0),
    /** Where to ship. */
    public val country: Country? = null,
    /** Parts in which it is paid, when more than one. */
    public val instalments: Long? = null,
    /** Reward lines. */
    public val lines: List<PricedLine> = emptyList(),
    /** Payment method. */
    public val method: Reference? = null,
    /** Message. */
    public val note: Note? = null,
    /** Shipping of all lines. */
    public val shipping: Amount = Amount(0),
    /** Categories of the backer that windows of the policy depend on. */
    public val standing: List<Label> = emptyList(),
    /** Fees on top, to the platform. */
    public val surcharge: Amount = Amount(0),
    /** Tip to the platform. */
    public val tip: Amount = Amount(0),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.acknowledged.isNotEmpty()) { out.member("acknowledged"); out.list(this.acknowledged) { it.writeTo(out) } }
        out.member("amount"); this.amount.writeTo(out)
        if (this.anonymous) { out.member("anonymous"); out.flag(this.anonymous) }
        this.`class`?.let { out.member("class"); it.writeTo(out) }
        if (this.contribution != Amount(0)) { out.member("contribution"); this.contribution.writeTo(out) }
        this.country?.let { out.member("country"); it.writeTo(out) }
        this.instalments?.let { out.member("instalments"); out.long(it) }
        if (this.lines.isNotEmpty()) { out.member("lines"); out.list(this.lines) { it.writeTo(out) } }
        this.method?.let { out.member("method"); it.writeTo(out) }
        this.note?.let { out.member("note"); it.writeTo(out) }
        if (this.shipping != Amount(0)) { out.member("shipping"); this.shipping.writeTo(out) }
        if (this.standing.isNotEmpty()) { out.member("standing"); out.list(this.standing) { it.writeTo(out) } }
        if (this.surcharge != Amount(0)) { out.member("surcharge"); this.surcharge.writeTo(out) }
        if (this.tip != Amount(0)) { out.member("tip"); this.tip.writeTo(out) }
        out.close()
    }

    public companion object : WireType<PledgeContent>() {
        override fun read(from: JsonReader): PledgeContent {
            var acknowledged_: List<Label>? = null
            var amount_: Amount? = null
            var anonymous_: Boolean? = null
            var class_: ClassId? = null
            var contribution_: Amount? = null
            var country_: Country? = null
            var instalments_: Long? = null
            var lines_: List<PricedLine>? = null
            var method_: Reference? = null
            var note_: Note? = null
            var shipping_: Amount? = null
            var standing_: List<Label>? = null
            var surcharge_: Amount? = null
            var tip_: Amount? = null
            from.members { name ->
                when (name) {
                    "acknowledged" -> acknowledged_ = from.list { Label.read(from) }
                    "amount" -> amount_ = Amount.read(from)
                    "anonymous" -> anonymous_ = from.flag()
                    "class" -> class_ = from.orNull { ClassId.read(from) }
                    "contribution" -> contribution_ = Amount.read(from)
                    "country" -> country_ = from.orNull { Country.read(from) }
                    "instalments" -> instalments_ = from.orNull { from.long() }
                    "lines" -> lines_ = from.list { PricedLine.read(from) }
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "note" -> note_ = from.orNull { Note.read(from) }
                    "shipping" -> shipping_ = Amount.read(from)
                    "standing" -> standing_ = from.list { Label.read(from) }
                    "surcharge" -> surcharge_ = Amount.read(from)
                    "tip" -> tip_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return PledgeContent(
                acknowledged = acknowledged_ ?: emptyList(),
                amount = amount_ ?: from.missing("amount"),
                anonymous = anonymous_ ?: false,
                `class` = class_,
                contribution = contribution_ ?: Amount(0),
                country = country_,
                instalments = instalments_,
                lines = lines_ ?: emptyList(),
                method = method_,
                note = note_,
                shipping = shipping_ ?: Amount(0),
                standing = standing_ ?: emptyList(),
                surcharge = surcharge_ ?: Amount(0),
                tip = tip_ ?: Amount(0),
            )
        }
    }
}

/** What a backer orders. Everything is optional, but the whole may not be worth nothing. */
public data class PledgeOrder(
    /** Gates of the policy that the backer confirms: warnings read, consents given. */
    public val acknowledged: List<Label> = emptyList(),
    /** Whether the backer's name is hidden from the public. */
    public val anonymous: Boolean = false,
    /** Class of shares wanted for the money that clears. */
    public val `class`: ClassId? = null,
    /** Free contribution, beside any reward. */
    public val contribution: Money? = null,
    /** Where rewards are shipped to. */
    public val country: Country? = null,
    /** In how many parts it is paid; 1 when not given. */
    public val instalments: Long? = null,
    /** Reward lines and add-ons. */
    public val lines: List<LineOrder> = emptyList(),
    /** Opaque reference of the payment method at the gateway. */
    public val method: Reference? = null,
    /** Message to the creator. */
    public val note: Note? = null,
    /** Tip to the platform. */
    public val tip: Money? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.acknowledged.isNotEmpty()) { out.member("acknowledged"); out.list(this.acknowledged) { it.writeTo(out) } }
        if (this.anonymous) { out.member("anonymous"); out.flag(this.anonymous) }
        this.`class`?.let { out.member("class"); it.writeTo(out) }
        this.contribution?.let { out.member("contribution"); it.writeTo(out) }
        this.country?.let { out.member("country"); it.writeTo(out) }
        this.instalments?.let { out.member("instalments"); out.long(it) }
        if (this.lines.isNotEmpty()) { out.member("lines"); out.list(this.lines) { it.writeTo(out) } }
        this.method?.let { out.member("method"); it.writeTo(out) }
        this.note?.let { out.member("note"); it.writeTo(out) }
        this.tip?.let { out.member("tip"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<PledgeOrder>() {
        override fun read(from: JsonReader): PledgeOrder {
            var acknowledged_: List<Label>? = null
            var anonymous_: Boolean? = null
            var class_: ClassId? = null
            var contribution_: Money? = null
            var country_: Country? = null
            var instalments_: Long? = null
            var lines_: List<LineOrder>? = null
            var method_: Reference? = null
            var note_: Note? = null
            var tip_: Money? = null
            from.members { name ->
                when (name) {
                    "acknowledged" -> acknowledged_ = from.list { Label.read(from) }
                    "anonymous" -> anonymous_ = from.flag()
                    "class" -> class_ = from.orNull { ClassId.read(from) }
                    "contribution" -> contribution_ = from.orNull { Money.read(from) }
                    "country" -> country_ = from.orNull { Country.read(from) }
                    "instalments" -> instalments_ = from.orNull { from.long() }
                    "lines" -> lines_ = from.list { LineOrder.read(from) }
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "note" -> note_ = from.orNull { Note.read(from) }
                    "tip" -> tip_ = from.orNull { Money.read(from) }
                    else -> from.skip()
                }
            }
            return PledgeOrder(
                acknowledged = acknowledged_ ?: emptyList(),
                anonymous = anonymous_ ?: false,
                `class` = class_,
                contribution = contribution_,
                country = country_,
                instalments = instalments_,
                lines = lines_ ?: emptyList(),
                method = method_,
                note = note_,
                tip = tip_,
            )
        }
    }
}

/** One leg of a movement: what an account gains (or loses, when negative). */
public data class Posting(
    /** The account. */
    public val account: LedgerAccount,
    /** Gain in minor units. */
    public val amount: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("amount"); this.amount.writeTo(out)
        out.close()
    }

    public companion object : WireType<Posting>() {
        override fun read(from: JsonReader): Posting {
            var account_: LedgerAccount? = null
            var amount_: Amount? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = LedgerAccount.read(from)
                    "amount" -> amount_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Posting(
                account = account_ ?: from.missing("account"),
                amount = amount_ ?: from.missing("amount"),
            )
        }
    }
}

/** A ready policy, by its name. */
public data class PresetVersion(
    /** The name of the preset. */
    public val preset: String,
    /** What it is, in a sentence. */
    public val about: String,
    /** The version. */
    public val version: Long,
    /** Since when it is in force. */
    public val since: Instant,
    /** Until when, exclusive. */
    public val until: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("about"); out.text(this.about)
        out.member("preset"); out.text(this.preset)
        out.member("since"); out.instant(this.since)
        this.until?.let { out.member("until"); out.instant(it) }
        out.member("version"); out.long(this.version)
        out.close()
    }

    public companion object : WireType<PresetVersion>() {
        override fun read(from: JsonReader): PresetVersion {
            var about_: String? = null
            var preset_: String? = null
            var since_: Instant? = null
            var until_: Instant? = null
            var version_: Long? = null
            from.members { name ->
                when (name) {
                    "about" -> about_ = from.text()
                    "preset" -> preset_ = from.text()
                    "since" -> since_ = from.instant()
                    "until" -> until_ = from.orNull { from.instant() }
                    "version" -> version_ = from.long()
                    else -> from.skip()
                }
            }
            return PresetVersion(
                about = about_ ?: from.missing("about"),
                preset = preset_ ?: from.missing("preset"),
                since = since_ ?: from.missing("since"),
                until = until_,
                version = version_ ?: from.missing("version"),
            )
        }
    }
}

/** What a command would do. */
public data class Preview(
    /** Whether it would be accepted. */
    public val accepted: Boolean,
    /** What would happen; empty when it would be refused. */
    public val events: List<Event>,
    /** The changed rows as they would be, by kind and then by key; empty when it would be refused. */
    public val rows: List<KeyedRow>,
    /** Every violated rule, the deciding one first; empty when it would be accepted. */
    public val violations: List<Violation>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("accepted"); out.flag(this.accepted)
        out.member("events"); out.list(this.events) { it.writeTo(out) }
        out.member("rows"); out.list(this.rows) { it.writeTo(out) }
        out.member("violations"); out.list(this.violations) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Preview>() {
        override fun read(from: JsonReader): Preview {
            var accepted_: Boolean? = null
            var events_: List<Event>? = null
            var rows_: List<KeyedRow>? = null
            var violations_: List<Violation>? = null
            from.members { name ->
                when (name) {
                    "accepted" -> accepted_ = from.flag()
                    "events" -> events_ = from.list { Event.read(from) }
                    "rows" -> rows_ = from.list { KeyedRow.read(from) }
                    "violations" -> violations_ = from.list { Violation.read(from) }
                    else -> from.skip()
                }
            }
            return Preview(
                accepted = accepted_ ?: from.missing("accepted"),
                events = events_ ?: from.missing("events"),
                rows = rows_ ?: from.missing("rows"),
                violations = violations_ ?: from.missing("violations"),
            )
        }
    }
}

/** A reward line with its price. */
public data class PricedLine(
    /** The tier or add-on. */
    public val tier: TierId,
    /** How many. */
    public val quantity: Long,
    /** Price of one. */
    public val unitPrice: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("quantity"); out.long(this.quantity)
        out.member("tier"); this.tier.writeTo(out)
        out.member("unitPrice"); this.unitPrice.writeTo(out)
        out.close()
    }

    public companion object : WireType<PricedLine>() {
        override fun read(from: JsonReader): PricedLine {
            var quantity_: Long? = null
            var tier_: TierId? = null
            var unitPrice_: Amount? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    "unitPrice" -> unitPrice_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return PricedLine(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
                unitPrice = unitPrice_ ?: from.missing("unitPrice"),
            )
        }
    }
}

/** What the owner of an account says about it. */
public data class Profile(
    /** The public name by which it is found: small letters, digits, `-` and `_`, so that no two look alike. */
    public val handle: Handle,
    /** The name shown. */
    public val displayName: Title,
    /** E-mail address. */
    public val email: Email? = null,
    /** Topics it does not want to hear about. */
    public val muted: List<Label> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("displayName"); this.displayName.writeTo(out)
        this.email?.let { out.member("email"); it.writeTo(out) }
        out.member("handle"); this.handle.writeTo(out)
        if (this.muted.isNotEmpty()) { out.member("muted"); out.list(this.muted) { it.writeTo(out) } }
        out.close()
    }

    public companion object : WireType<Profile>() {
        override fun read(from: JsonReader): Profile {
            var displayName_: Title? = null
            var email_: Email? = null
            var handle_: Handle? = null
            var muted_: List<Label>? = null
            from.members { name ->
                when (name) {
                    "displayName" -> displayName_ = Title.read(from)
                    "email" -> email_ = from.orNull { Email.read(from) }
                    "handle" -> handle_ = Handle.read(from)
                    "muted" -> muted_ = from.list { Label.read(from) }
                    else -> from.skip()
                }
            }
            return Profile(
                displayName = displayName_ ?: from.missing("displayName"),
                email = email_,
                handle = handle_ ?: from.missing("handle"),
                muted = muted_ ?: emptyList(),
            )
        }
    }
}

/**
 * How a provider counts money, as data (R-PAYMENT-9).
 *
 * Nothing is ever rounded on the way: what the provider cannot count exactly is refused before it is asked for.
 */
public data class ProviderScale(
    /** The name of the provider. */
    public val name: Label,
    /** Where the scale comes from. */
    public val citation: Summary,
    /** Decimals of the unit in which all other currencies are counted. */
    public val others: Long,
    /** Currencies that are counted otherwise. */
    public val exceptions: List<Scale> = emptyList(),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("citation"); this.citation.writeTo(out)
        if (this.exceptions.isNotEmpty()) { out.member("exceptions"); out.list(this.exceptions) { it.writeTo(out) } }
        out.member("name"); this.name.writeTo(out)
        out.member("others"); out.long(this.others)
        out.close()
    }

    public companion object : WireType<ProviderScale>() {
        override fun read(from: JsonReader): ProviderScale {
            var citation_: Summary? = null
            var exceptions_: List<Scale>? = null
            var name_: Label? = null
            var others_: Long? = null
            from.members { name ->
                when (name) {
                    "citation" -> citation_ = Summary.read(from)
                    "exceptions" -> exceptions_ = from.list { Scale.read(from) }
                    "name" -> name_ = Label.read(from)
                    "others" -> others_ = from.long()
                    else -> from.skip()
                }
            }
            return ProviderScale(
                citation = citation_ ?: from.missing("citation"),
                exceptions = exceptions_ ?: emptyList(),
                name = name_ ?: from.missing("name"),
                others = others_ ?: from.missing("others"),
            )
        }
    }
}

/** What a payment is for. */
public sealed interface Purpose : WireValue {
    /** A pledge. */
    public data class Pledge(
        /** Which. */
        public val pledge: PledgeId,
    ) : Purpose {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledge")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /** A refund of a pledge. */
    public data class Refund(
        /** Which refund. */
        public val refund: RefundId,
    ) : Purpose {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refund")
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /** A payout. */
    public data class Payout(
        /** Which. */
        public val payout: PayoutId,
    ) : Purpose {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payout")
            out.member("payout"); this.payout.writeTo(out)
            out.close()
        }
    }

    /** The return of a receipt. */
    public data class Receipt(
        /** Which. */
        public val receipt: ReceiptId,
    ) : Purpose {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receipt")
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Purpose>() {
        override fun read(from: JsonReader): Purpose = when (val word = from.tag("kind")) {
            "pledge" -> readPledge(from)
            "refund" -> readRefund(from)
            "payout" -> readPayout(from)
            "receipt" -> readReceipt(from)
            else -> from.unknown("Purpose", word)
        }

        private fun readPledge(from: JsonReader): Pledge {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return Pledge(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readRefund(from: JsonReader): Refund {
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return Refund(
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readPayout(from: JsonReader): Payout {
            var payout_: PayoutId? = null
            from.members { name ->
                when (name) {
                    "payout" -> payout_ = PayoutId.read(from)
                    else -> from.skip()
                }
            }
            return Payout(
                payout = payout_ ?: from.missing("payout"),
            )
        }

        private fun readReceipt(from: JsonReader): Receipt {
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return Receipt(
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }
    }
}

/** A frequent question with its answer. */
public data class Question(
    /** The question. */
    public val question: Summary,
    /** The answer. */
    public val answer: Summary,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("answer"); this.answer.writeTo(out)
        out.member("question"); this.question.writeTo(out)
        out.close()
    }

    public companion object : WireType<Question>() {
        override fun read(from: JsonReader): Question {
            var answer_: Summary? = null
            var question_: Summary? = null
            from.members { name ->
                when (name) {
                    "answer" -> answer_ = Summary.read(from)
                    "question" -> question_ = Summary.read(from)
                    else -> from.skip()
                }
            }
            return Question(
                answer = answer_ ?: from.missing("answer"),
                question = question_ ?: from.missing("question"),
            )
        }
    }
}

/** A place in the ranking. */
public data class RankedBacker(
    /** Its pledges that count. */
    public val pledges: Long,
    /** Promised money of those pledges, without tips. */
    public val committed: Amount,
    /** Money of them that cleared and was not given back, gross of fees. */
    public val collected: Amount,
    /** When the first of them was placed. */
    public val since: Instant,
    /** The account; none where it does not want to be named. */
    public val account: AccountId? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.account?.let { out.member("account"); it.writeTo(out) }
        out.member("collected"); this.collected.writeTo(out)
        out.member("committed"); this.committed.writeTo(out)
        out.member("pledges"); out.long(this.pledges)
        out.member("since"); out.instant(this.since)
        out.close()
    }

    public companion object : WireType<RankedBacker>() {
        override fun read(from: JsonReader): RankedBacker {
            var account_: AccountId? = null
            var collected_: Amount? = null
            var committed_: Amount? = null
            var pledges_: Long? = null
            var since_: Instant? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = from.orNull { AccountId.read(from) }
                    "collected" -> collected_ = Amount.read(from)
                    "committed" -> committed_ = Amount.read(from)
                    "pledges" -> pledges_ = from.long()
                    "since" -> since_ = from.instant()
                    else -> from.skip()
                }
            }
            return RankedBacker(
                account = account_,
                collected = collected_ ?: from.missing("collected"),
                committed = committed_ ?: from.missing("committed"),
                pledges = pledges_ ?: from.missing("pledges"),
                since = since_ ?: from.missing("since"),
            )
        }
    }
}

/** A part of a whole, exact. */
public data class Ratio(
    /** The part. */
    public val part: Long,
    /** The whole. */
    public val whole: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("part"); out.long(this.part)
        out.member("whole"); out.long(this.whole)
        out.close()
    }

    public companion object : WireType<Ratio>() {
        override fun read(from: JsonReader): Ratio {
            var part_: Long? = null
            var whole_: Long? = null
            from.members { name ->
                when (name) {
                    "part" -> part_ = from.long()
                    "whole" -> whole_ = from.long()
                    else -> from.skip()
                }
            }
            return Ratio(
                part = part_ ?: from.missing("part"),
                whole = whole_ ?: from.missing("whole"),
            )
        }
    }
}

/** A ready clock: the business days of a place and the zone by which it lives. */
public data class ReadyClock(
    /** The clock. */
    public val clock: Clock,
    /** Where it comes from, and from which year on it is exact. */
    public val citation: Summary,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("citation"); this.citation.writeTo(out)
        out.member("clock"); this.clock.writeTo(out)
        out.close()
    }

    public companion object : WireType<ReadyClock>() {
        override fun read(from: JsonReader): ReadyClock {
            var citation_: Summary? = null
            var clock_: Clock? = null
            from.members { name ->
                when (name) {
                    "citation" -> citation_ = Summary.read(from)
                    "clock" -> clock_ = Clock.read(from)
                    else -> from.skip()
                }
            }
            return ReadyClock(
                citation = citation_ ?: from.missing("citation"),
                clock = clock_ ?: from.missing("clock"),
            )
        }
    }
}

/** How much of a pledge is given back. */
public sealed interface RefundAmount : WireValue {
    /** Everything that was not given back before. */
    public data object Whole : RefundAmount {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("whole")
            out.close()
        }
    }

    /** An amount, gross of a fee that the policy lets the backer bear. */
    public data class Part(
        /** How much. */
        public val money: Money,
    ) : RefundAmount {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("part")
            out.member("money"); this.money.writeTo(out)
            out.close()
        }
    }

    /** Units of a reward line at the price that was paid for them; shipping stays. */
    public data class Line(
        /** The tier or add-on. */
        public val tier: TierId,
        /** How many. */
        public val quantity: Long,
    ) : RefundAmount {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("line")
            out.member("quantity"); out.long(this.quantity)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<RefundAmount>() {
        override fun read(from: JsonReader): RefundAmount = when (val word = from.tag("kind")) {
            "whole" -> Whole.also { from.skip() }
            "part" -> readPart(from)
            "line" -> readLine(from)
            else -> from.unknown("RefundAmount", word)
        }

        private fun readPart(from: JsonReader): Part {
            var money_: Money? = null
            from.members { name ->
                when (name) {
                    "money" -> money_ = Money.read(from)
                    else -> from.skip()
                }
            }
            return Part(
                money = money_ ?: from.missing("money"),
            )
        }

        private fun readLine(from: JsonReader): Line {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return Line(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }
    }
}

/**
 * What a refund is made up of. `gross` is what the pledge loses of its refundable money; it is the sum of all other
 * parts, and the backer gets it less what is withheld (R-REFUND-3).
 */
public data class RefundParts(
    /** What the pledge loses of its refundable money. */
    public val gross: Amount,
    /** Of that, a fee that the processor keeps, borne by the platform. */
    public val covered: Amount = Amount(0),
    /** Of that, taken from escrow, payable and reserve of the campaign. */
    public val fromCampaign: Amount = Amount(0),
    /** Of that, the platform's fee, which the platform gives back. */
    public val platformFee: Amount = Amount(0),
    /** Of that, the processor's fee, as far as the processor gives it back. */
    public val processorFee: Amount = Amount(0),
    /** Of that, what the campaign owed and did not have, borne by the platform. */
    public val shortfall: Amount = Amount(0),
    /** Of that, fees on top, which the platform gives back. */
    public val surcharge: Amount = Amount(0),
    /** Of that, the tip, which the platform gives back. */
    public val tip: Amount = Amount(0),
    /** Of that, a fee that the processor keeps, borne by the backer: the refund is smaller by it. */
    public val withheld: Amount = Amount(0),
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.covered != Amount(0)) { out.member("covered"); this.covered.writeTo(out) }
        if (this.fromCampaign != Amount(0)) { out.member("fromCampaign"); this.fromCampaign.writeTo(out) }
        out.member("gross"); this.gross.writeTo(out)
        if (this.platformFee != Amount(0)) { out.member("platformFee"); this.platformFee.writeTo(out) }
        if (this.processorFee != Amount(0)) { out.member("processorFee"); this.processorFee.writeTo(out) }
        if (this.shortfall != Amount(0)) { out.member("shortfall"); this.shortfall.writeTo(out) }
        if (this.surcharge != Amount(0)) { out.member("surcharge"); this.surcharge.writeTo(out) }
        if (this.tip != Amount(0)) { out.member("tip"); this.tip.writeTo(out) }
        if (this.withheld != Amount(0)) { out.member("withheld"); this.withheld.writeTo(out) }
        out.close()
    }

    public companion object : WireType<RefundParts>() {
        override fun read(from: JsonReader): RefundParts {
            var covered_: Amount? = null
            var fromCampaign_: Amount? = null
            var gross_: Amount? = null
            var platformFee_: Amount? = null
            var processorFee_: Amount? = null
            var shortfall_: Amount? = null
            var surcharge_: Amount? = null
            var tip_: Amount? = null
            var withheld_: Amount? = null
            from.members { name ->
                when (name) {
                    "covered" -> covered_ = Amount.read(from)
                    "fromCampaign" -> fromCampaign_ = Amount.read(from)
                    "gross" -> gross_ = Amount.read(from)
                    "platformFee" -> platformFee_ = Amount.read(from)
                    "processorFee" -> processorFee_ = Amount.read(from)
                    "shortfall" -> shortfall_ = Amount.read(from)
                    "surcharge" -> surcharge_ = Amount.read(from)
                    "tip" -> tip_ = Amount.read(from)
                    "withheld" -> withheld_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return RefundParts(
                covered = covered_ ?: Amount(0),
                fromCampaign = fromCampaign_ ?: Amount(0),
                gross = gross_ ?: from.missing("gross"),
                platformFee = platformFee_ ?: Amount(0),
                processorFee = processorFee_ ?: Amount(0),
                shortfall = shortfall_ ?: Amount(0),
                surcharge = surcharge_ ?: Amount(0),
                tip = tip_ ?: Amount(0),
                withheld = withheld_ ?: Amount(0),
            )
        }
    }
}

/** Units of a reward line that are refunded. */
public data class RefundedLine(
    /** The tier or add-on. */
    public val tier: TierId,
    /** How many. */
    public val quantity: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("quantity"); out.long(this.quantity)
        out.member("tier"); this.tier.writeTo(out)
        out.close()
    }

    public companion object : WireType<RefundedLine>() {
        override fun read(from: JsonReader): RefundedLine {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return RefundedLine(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }
    }
}

/** A rule that can say no. */
public data class RejectionRule(
    /** The kind of rejection. */
    public val kind: String,
    /** Its stable dotted code. */
    public val code: String,
    /** The number of its rule. */
    public val rule: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("code"); out.text(this.code)
        out.member("kind"); out.text(this.kind)
        out.member("rule"); out.text(this.rule)
        out.close()
    }

    public companion object : WireType<RejectionRule>() {
        override fun read(from: JsonReader): RejectionRule {
            var code_: String? = null
            var kind_: String? = null
            var rule_: String? = null
            from.members { name ->
                when (name) {
                    "code" -> code_ = from.text()
                    "kind" -> kind_ = from.text()
                    "rule" -> rule_ = from.text()
                    else -> from.skip()
                }
            }
            return RejectionRule(
                code = code_ ?: from.missing("code"),
                kind = kind_ ?: from.missing("kind"),
                rule = rule_ ?: from.missing("rule"),
            )
        }
    }
}

/** A command with its circumstances. */
public data class Request(
    /** Chosen by the client, unique within the campaign: the same id with the same content is the same command. */
    public val id: CommandId,
    /** The campaign it belongs to. */
    public val campaign: CampaignId,
    /** Who acts, as the host has authenticated them. */
    public val actor: Actor,
    /** The moment, by the host's clock. It is not part of the content: a repeat may come at a later moment. */
    public val at: Instant,
    /** What is wanted. */
    public val command: Command,
    /**
     * What the host knows of the actor, as far as the policy of the campaign asks for it. Like the moment it is not
     * part of the content. Where it is not given, the engine asks its `FactSource`, if it has one.
     */
    public val facts: Facts? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("actor"); this.actor.writeTo(out)
        out.member("at"); out.instant(this.at)
        out.member("campaign"); this.campaign.writeTo(out)
        out.member("command"); this.command.writeTo(out)
        this.facts?.let { out.member("facts"); it.writeTo(out) }
        out.member("id"); this.id.writeTo(out)
        out.close()
    }

    public companion object : WireType<Request>() {
        override fun read(from: JsonReader): Request {
            var actor_: Actor? = null
            var at_: Instant? = null
            var campaign_: CampaignId? = null
            var command_: Command? = null
            var facts_: Facts? = null
            var id_: CommandId? = null
            from.members { name ->
                when (name) {
                    "actor" -> actor_ = Actor.read(from)
                    "at" -> at_ = from.instant()
                    "campaign" -> campaign_ = CampaignId.read(from)
                    "command" -> command_ = Command.read(from)
                    "facts" -> facts_ = from.orNull { Facts.read(from) }
                    "id" -> id_ = CommandId.read(from)
                    else -> from.skip()
                }
            }
            return Request(
                actor = actor_ ?: from.missing("actor"),
                at = at_ ?: from.missing("at"),
                campaign = campaign_ ?: from.missing("campaign"),
                command = command_ ?: from.missing("command"),
                facts = facts_,
                id = id_ ?: from.missing("id"),
            )
        }
    }
}

/** Units held for an account until a moment. */
public data class Reservation(
    /** For whom. */
    public val account: AccountId,
    /** How many. */
    public val quantity: Long,
    /** Until when, exclusive. */
    public val until: Instant,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("quantity"); out.long(this.quantity)
        out.member("until"); out.instant(this.until)
        out.close()
    }

    public companion object : WireType<Reservation>() {
        override fun read(from: JsonReader): Reservation {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return Reservation(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                until = until_ ?: from.missing("until"),
            )
        }
    }
}

/** A right over a pledge, and what the policy says to it now. */
public data class RightNow(
    /** The right. */
    public val right: Right,
    /** What the policy says: until when, or why not, with the source. */
    public val decision: Decision,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("decision"); this.decision.writeTo(out)
        out.member("right"); this.right.writeTo(out)
        out.close()
    }

    public companion object : WireType<RightNow>() {
        override fun read(from: JsonReader): RightNow {
            var decision_: Decision? = null
            var right_: Right? = null
            from.members { name ->
                when (name) {
                    "decision" -> decision_ = Decision.read(from)
                    "right" -> right_ = Right.read(from)
                    else -> from.skip()
                }
            }
            return RightNow(
                decision = decision_ ?: from.missing("decision"),
                right = right_ ?: from.missing("right"),
            )
        }
    }
}

/** How much of a limit is left for a person. */
public data class Room(
    /** The limit. */
    public val limit: Label,
    /** The most that it allows in all. */
    public val most: Amount,
    /** What was put in before. */
    public val used: Amount,
    /** What may still be put in. */
    public val left: Amount,
    /** What it rests on. */
    public val cites: List<Summary>,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("cites"); out.list(this.cites) { it.writeTo(out) }
        out.member("left"); this.left.writeTo(out)
        out.member("limit"); this.limit.writeTo(out)
        out.member("most"); this.most.writeTo(out)
        out.member("used"); this.used.writeTo(out)
        out.close()
    }

    public companion object : WireType<Room>() {
        override fun read(from: JsonReader): Room {
            var cites_: List<Summary>? = null
            var left_: Amount? = null
            var limit_: Label? = null
            var most_: Amount? = null
            var used_: Amount? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "left" -> left_ = Amount.read(from)
                    "limit" -> limit_ = Label.read(from)
                    "most" -> most_ = Amount.read(from)
                    "used" -> used_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Room(
                cites = cites_ ?: from.missing("cites"),
                left = left_ ?: from.missing("left"),
                limit = limit_ ?: from.missing("limit"),
                most = most_ ?: from.missing("most"),
                used = used_ ?: from.missing("used"),
            )
        }
    }
}

/** How some currencies are counted. */
public data class Scale(
    /** Decimals of the provider's unit. */
    public val decimals: Long,
    /** The currencies that are counted so. */
    public val currencies: List<Currency>,
    /** Units that each amount is a multiple of. */
    public val step: Long = 1L,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("currencies"); out.list(this.currencies) { it.writeTo(out) }
        out.member("decimals"); out.long(this.decimals)
        if (this.step != 1L) { out.member("step"); out.long(this.step) }
        out.close()
    }

    public companion object : WireType<Scale>() {
        override fun read(from: JsonReader): Scale {
            var currencies_: List<Currency>? = null
            var decimals_: Long? = null
            var step_: Long? = null
            from.members { name ->
                when (name) {
                    "currencies" -> currencies_ = from.list { Currency.read(from) }
                    "decimals" -> decimals_ = from.long()
                    "step" -> step_ = from.long()
                    else -> from.skip()
                }
            }
            return Scale(
                currencies = currencies_ ?: from.missing("currencies"),
                decimals = decimals_ ?: from.missing("decimals"),
                step = step_ ?: 1L,
            )
        }
    }
}

/** A stretch of rows in the order of their keys. Keys are plain ASCII and ordered by their bytes. */
public data class Scan(
    /** The least key. */
    public val atLeast: String,
    /** The key before which it ends: the keys are less than this. */
    public val below: String,
    /** Whether the greatest key comes first. */
    public val descending: Boolean,
    /** Most rows. */
    public val limit: Long,
    /** Only rows of this group, where one is given. */
    public val group: String? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("atLeast"); out.text(this.atLeast)
        out.member("below"); out.text(this.below)
        out.member("descending"); out.flag(this.descending)
        this.group?.let { out.member("group"); out.text(it) }
        out.member("limit"); out.long(this.limit)
        out.close()
    }

    public companion object : WireType<Scan>() {
        override fun read(from: JsonReader): Scan {
            var atLeast_: String? = null
            var below_: String? = null
            var descending_: Boolean? = null
            var group_: String? = null
            var limit_: Long? = null
            from.members { name ->
                when (name) {
                    "atLeast" -> atLeast_ = from.text()
                    "below" -> below_ = from.text()
                    "descending" -> descending_ = from.flag()
                    "group" -> group_ = from.orNull { from.text() }
                    "limit" -> limit_ = from.long()
                    else -> from.skip()
                }
            }
            return Scan(
                atLeast = atLeast_ ?: from.missing("atLeast"),
                below = below_ ?: from.missing("below"),
                descending = descending_ ?: from.missing("descending"),
                group = group_,
                limit = limit_ ?: from.missing("limit"),
            )
        }
    }
}

/** Work over all pledges that is under way. A crash anywhere resumes at the cursor. */
public data class Settlement(
    /** What is done to each pledge. */
    public val plan: Plan,
    /** Pledges done so far: of this walk, where the work takes several. */
    public val done: Long,
    /** Pledges in all. */
    public val total: Long,
    /** The last pledge that was done. */
    public val cursor: PledgeId? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.cursor?.let { out.member("cursor"); it.writeTo(out) }
        out.member("done"); out.long(this.done)
        out.member("plan"); this.plan.writeTo(out)
        out.member("total"); out.long(this.total)
        out.close()
    }

    public companion object : WireType<Settlement>() {
        override fun read(from: JsonReader): Settlement {
            var cursor_: PledgeId? = null
            var done_: Long? = null
            var plan_: Plan? = null
            var total_: Long? = null
            from.members { name ->
                when (name) {
                    "cursor" -> cursor_ = from.orNull { PledgeId.read(from) }
                    "done" -> done_ = from.long()
                    "plan" -> plan_ = Plan.read(from)
                    "total" -> total_ = from.long()
                    else -> from.skip()
                }
            }
            return Settlement(
                cursor = cursor_,
                done = done_ ?: from.missing("done"),
                plan = plan_ ?: from.missing("plan"),
                total = total_ ?: from.missing("total"),
            )
        }
    }
}

/** A shipping zone with its cost. */
public data class ShippingZone(
    /** Cost of shipping the first one. */
    public val first: Money,
    /** Cost of shipping each further one in the same pledge. */
    public val further: Money,
    /** The country; none means everywhere else. */
    public val country: Country? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.country?.let { out.member("country"); it.writeTo(out) }
        out.member("first"); this.first.writeTo(out)
        out.member("further"); this.further.writeTo(out)
        out.close()
    }

    public companion object : WireType<ShippingZone>() {
        override fun read(from: JsonReader): ShippingZone {
            var country_: Country? = null
            var first_: Money? = null
            var further_: Money? = null
            from.members { name ->
                when (name) {
                    "country" -> country_ = from.orNull { Country.read(from) }
                    "first" -> first_ = Money.read(from)
                    "further" -> further_ = Money.read(from)
                    else -> from.skip()
                }
            }
            return ShippingZone(
                country = country_,
                first = first_ ?: from.missing("first"),
                further = further_ ?: from.missing("further"),
            )
        }
    }
}

/** A line of the cap table: what one account holds of one class. */
public data class Stake(
    /** The class. */
    public val `class`: ClassId,
    /** Who holds it. */
    public val holder: AccountId,
    /** Units held. */
    public val units: Long,
    /** Of those, frozen by a dispute. */
    public val frozen: Long,
    /** Votes of the units that are not frozen. */
    public val votes: Long,
    /** The units as a part of the class. */
    public val ofClass: Ratio,
    /** The votes as a part of all votes. */
    public val ofVotes: Ratio,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("class"); this.`class`.writeTo(out)
        out.member("frozen"); out.long(this.frozen)
        out.member("holder"); this.holder.writeTo(out)
        out.member("ofClass"); this.ofClass.writeTo(out)
        out.member("ofVotes"); this.ofVotes.writeTo(out)
        out.member("units"); out.long(this.units)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Stake>() {
        override fun read(from: JsonReader): Stake {
            var class_: ClassId? = null
            var frozen_: Long? = null
            var holder_: AccountId? = null
            var ofClass_: Ratio? = null
            var ofVotes_: Ratio? = null
            var units_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    "frozen" -> frozen_ = from.long()
                    "holder" -> holder_ = AccountId.read(from)
                    "ofClass" -> ofClass_ = Ratio.read(from)
                    "ofVotes" -> ofVotes_ = Ratio.read(from)
                    "units" -> units_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Stake(
                `class` = class_ ?: from.missing("class"),
                frozen = frozen_ ?: from.missing("frozen"),
                holder = holder_ ?: from.missing("holder"),
                ofClass = ofClass_ ?: from.missing("ofClass"),
                ofVotes = ofVotes_ ?: from.missing("ofVotes"),
                units = units_ ?: from.missing("units"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/** A moderator's decision on the standing of an account. */
public data class StandingDecision(
    /** Who decided. */
    public val by: AccountId,
    /** Why. */
    public val reason: Reason,
    /** When. */
    public val at: Instant,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("at"); out.instant(this.at)
        out.member("by"); this.by.writeTo(out)
        out.member("reason"); this.reason.writeTo(out)
        out.close()
    }

    public companion object : WireType<StandingDecision>() {
        override fun read(from: JsonReader): StandingDecision {
            var at_: Instant? = null
            var by_: AccountId? = null
            var reason_: Reason? = null
            from.members { name ->
                when (name) {
                    "at" -> at_ = from.instant()
                    "by" -> by_ = AccountId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    else -> from.skip()
                }
            }
            return StandingDecision(
                at = at_ ?: from.missing("at"),
                by = by_ ?: from.missing("by"),
                reason = reason_ ?: from.missing("reason"),
            )
        }
    }
}

/**
 * The postings of one account in the order they were booked, each with the balance after it. The last balance is the
 * balance of the account (R-LEDGER-3).
 *
 * Entries are fed one by one, so a journal of any length can be read page by page; a statement keeps only the lines of
 * its own account.
 */
public data class Statement(
    /** The account. */
    public val account: LedgerAccount,
    /** Its postings. */
    public val lines: List<StatementLine>,
    /** The balance at the end. */
    public val balance: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("balance"); this.balance.writeTo(out)
        out.member("lines"); out.list(this.lines) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Statement>() {
        override fun read(from: JsonReader): Statement {
            var account_: LedgerAccount? = null
            var balance_: Amount? = null
            var lines_: List<StatementLine>? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = LedgerAccount.read(from)
                    "balance" -> balance_ = Amount.read(from)
                    "lines" -> lines_ = from.list { StatementLine.read(from) }
                    else -> from.skip()
                }
            }
            return Statement(
                account = account_ ?: from.missing("account"),
                balance = balance_ ?: from.missing("balance"),
                lines = lines_ ?: from.missing("lines"),
            )
        }
    }
}

/** One posting with the balance after it. */
public data class StatementLine(
    /** The journal entry. */
    public val seq: Long,
    /** When it was booked. */
    public val at: Instant,
    /** The kind of event that moved the money. */
    public val event: String,
    /** What the account gained, or lost when negative. */
    public val amount: Amount,
    /** The balance after it. */
    public val balance: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("at"); out.instant(this.at)
        out.member("balance"); this.balance.writeTo(out)
        out.member("event"); out.text(this.event)
        out.member("seq"); out.long(this.seq)
        out.close()
    }

    public companion object : WireType<StatementLine>() {
        override fun read(from: JsonReader): StatementLine {
            var amount_: Amount? = null
            var at_: Instant? = null
            var balance_: Amount? = null
            var event_: String? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "at" -> at_ = from.instant()
                    "balance" -> balance_ = Amount.read(from)
                    "event" -> event_ = from.text()
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return StatementLine(
                amount = amount_ ?: from.missing("amount"),
                at = at_ ?: from.missing("at"),
                balance = balance_ ?: from.missing("balance"),
                event = event_ ?: from.missing("event"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/** Why a store could not do what it was asked for. */
public data class StoreFailure(
    /**
     * `store.unavailable`: it cannot be reached or is too busy now, the same may succeed later; `store.conflict`:
     * another writer was first, nothing was written; `store.corrupt`: what is stored cannot be read. Anything else is
     * `store.backend`.
     */
    public val code: String,
    /** What it says, in a sentence, for logs. */
    public val reason: String = "",
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("code"); out.text(this.code)
        if (this.reason != "") { out.member("reason"); out.text(this.reason) }
        out.close()
    }

    public companion object : WireType<StoreFailure>() {
        override fun read(from: JsonReader): StoreFailure {
            var code_: String? = null
            var reason_: String? = null
            from.members { name ->
                when (name) {
                    "code" -> code_ = from.text()
                    "reason" -> reason_ = from.text()
                    else -> from.skip()
                }
            }
            return StoreFailure(
                code = code_ ?: from.missing("code"),
                reason = reason_ ?: "",
            )
        }
    }
}

/** An account as a store keeps it. */
public data class StoredAccount(
    /** The account. */
    public val id: AccountId,
    /** Its handle: no two accounts may have the same. */
    public val handle: Handle,
    /** Its version. */
    public val version: Long,
    /** The version that must be stored under its id, 0 when there must be no such account; else nothing is written. */
    public val expectedVersion: Long,
    /** The account: JSON, to be kept as it is. */
    public val account: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); out.text(this.account)
        out.member("expectedVersion"); out.long(this.expectedVersion)
        out.member("handle"); this.handle.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        out.member("version"); out.long(this.version)
        out.close()
    }

    public companion object : WireType<StoredAccount>() {
        override fun read(from: JsonReader): StoredAccount {
            var account_: String? = null
            var expectedVersion_: Long? = null
            var handle_: Handle? = null
            var id_: AccountId? = null
            var version_: Long? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = from.text()
                    "expectedVersion" -> expectedVersion_ = from.long()
                    "handle" -> handle_ = Handle.read(from)
                    "id" -> id_ = AccountId.read(from)
                    "version" -> version_ = from.long()
                    else -> from.skip()
                }
            }
            return StoredAccount(
                account = account_ ?: from.missing("account"),
                expectedVersion = expectedVersion_ ?: from.missing("expectedVersion"),
                handle = handle_ ?: from.missing("handle"),
                id = id_ ?: from.missing("id"),
                version = version_ ?: from.missing("version"),
            )
        }
    }
}

/** An entry of a journal as a store keeps it. */
public data class StoredEntry(
    /** Its sequence number within the campaign. */
    public val seq: Long,
    /** The command by which it is found within the campaign. */
    public val command: CommandId,
    /** The entry: JSON, to be kept as it is. */
    public val entry: String,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("command"); this.command.writeTo(out)
        out.member("entry"); out.text(this.entry)
        out.member("seq"); out.long(this.seq)
        out.close()
    }

    public companion object : WireType<StoredEntry>() {
        override fun read(from: JsonReader): StoredEntry {
            var command_: CommandId? = null
            var entry_: String? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "command" -> command_ = CommandId.read(from)
                    "entry" -> entry_ = from.text()
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return StoredEntry(
                command = command_ ?: from.missing("command"),
                entry = entry_ ?: from.missing("entry"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/** A row as a store keeps it. */
public data class StoredRow(
    /** Its key within the campaign. */
    public val key: String,
    /** The row: JSON, to be kept as it is. */
    public val row: String,
    /** The group in which scans look for it; a row put again may be in another. */
    public val group: String? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.group?.let { out.member("group"); out.text(it) }
        out.member("key"); out.text(this.key)
        out.member("row"); out.text(this.row)
        out.close()
    }

    public companion object : WireType<StoredRow>() {
        override fun read(from: JsonReader): StoredRow {
            var group_: String? = null
            var key_: String? = null
            var row_: String? = null
            from.members { name ->
                when (name) {
                    "group" -> group_ = from.orNull { from.text() }
                    "key" -> key_ = from.text()
                    "row" -> row_ = from.text()
                    else -> from.skip()
                }
            }
            return StoredRow(
                group = group_,
                key = key_ ?: from.missing("key"),
                row = row_ ?: from.missing("row"),
            )
        }
    }
}

/** What a proposal does when it passes. */
public sealed interface Subject : WireValue {
    /** States the will of the holders. */
    public data object Resolution : Subject {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("resolution")
            out.close()
        }
    }

    /** Accepts a milestone: its tranche is released. */
    public data class AcceptMilestone(
        /** Which. */
        public val milestone: MilestoneId,
    ) : Subject {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("acceptMilestone")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /** Refunds what is not spent, pro rata. */
    public data object RefundRest : Subject {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundRest")
            out.close()
        }
    }

    public companion object : WireType<Subject>() {
        override fun read(from: JsonReader): Subject = when (val word = from.tag("kind")) {
            "resolution" -> Resolution.also { from.skip() }
            "acceptMilestone" -> readAcceptMilestone(from)
            "refundRest" -> RefundRest.also { from.skip() }
            else -> from.unknown("Subject", word)
        }

        private fun readAcceptMilestone(from: JsonReader): AcceptMilestone {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return AcceptMilestone(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }
    }
}

/** Sums of a yes/no vote, in votes. */
public data class Tally(
    /** Yes. */
    public val yes: Long,
    /** No. */
    public val no: Long,
    /** Abstain. */
    public val abstain: Long,
    /** Ballots. */
    public val ballots: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("abstain"); out.long(this.abstain)
        out.member("ballots"); out.long(this.ballots)
        out.member("no"); out.long(this.no)
        out.member("yes"); out.long(this.yes)
        out.close()
    }

    public companion object : WireType<Tally>() {
        override fun read(from: JsonReader): Tally {
            var abstain_: Long? = null
            var ballots_: Long? = null
            var no_: Long? = null
            var yes_: Long? = null
            from.members { name ->
                when (name) {
                    "abstain" -> abstain_ = from.long()
                    "ballots" -> ballots_ = from.long()
                    "no" -> no_ = from.long()
                    "yes" -> yes_ = from.long()
                    else -> from.skip()
                }
            }
            return Tally(
                abstain = abstain_ ?: from.missing("abstain"),
                ballots = ballots_ ?: from.missing("ballots"),
                no = no_ ?: from.missing("no"),
                yes = yes_ ?: from.missing("yes"),
            )
        }
    }
}

/** How many units of a tier a backer holds. */
public data class TierCount(
    /** The tier. */
    public val tier: TierId,
    /** Units held. */
    public val quantity: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("quantity"); out.long(this.quantity)
        out.member("tier"); this.tier.writeTo(out)
        out.close()
    }

    public companion object : WireType<TierCount>() {
        override fun read(from: JsonReader): TierCount {
            var quantity_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "quantity" -> quantity_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierCount(
                quantity = quantity_ ?: from.missing("quantity"),
                tier = tier_ ?: from.missing("tier"),
            )
        }
    }
}

/** What one tier brought. */
public data class TierLine(
    /** The tier. */
    public val tier: TierId,
    /** Its sums. */
    public val total: TierTotal,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("tier"); this.tier.writeTo(out)
        out.member("total"); this.total.writeTo(out)
        out.close()
    }

    public companion object : WireType<TierLine>() {
        override fun read(from: JsonReader): TierLine {
            var tier_: TierId? = null
            var total_: TierTotal? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    "total" -> total_ = TierTotal.read(from)
                    else -> from.skip()
                }
            }
            return TierLine(
                tier = tier_ ?: from.missing("tier"),
                total = total_ ?: from.missing("total"),
            )
        }
    }
}

/** A tier or add-on as the creator describes it. */
public data class TierTerms(
    /** Title. */
    public val title: Title,
    /** Price of one, without shipping. */
    public val price: Money,
    /** Only with a reward, not on its own. */
    public val addOn: Boolean = false,
    /** When the creator expects to deliver. */
    public val delivery: Instant? = null,
    /** What the backer gets. */
    public val description: Summary? = null,
    /** Offered until, exclusive. */
    public val ends: Instant? = null,
    /** Items inside. */
    public val items: List<Label> = emptyList(),
    /** Most that one backer may have. */
    public val perBacker: Long? = null,
    /** How many there are; none means unlimited. After launch it may only rise (R-REWARD-2). */
    public val quantity: Long? = null,
    /** Shown only to those who have the link. */
    public val secret: Boolean = false,
    /** Where it ships and for how much of the price of one; empty when nothing is shipped. */
    public val shipping: List<ShippingZone> = emptyList(),
    /** Offered from (early bird and the like). */
    public val starts: Instant? = null,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.addOn) { out.member("addOn"); out.flag(this.addOn) }
        this.delivery?.let { out.member("delivery"); out.instant(it) }
        this.description?.let { out.member("description"); it.writeTo(out) }
        this.ends?.let { out.member("ends"); out.instant(it) }
        if (this.items.isNotEmpty()) { out.member("items"); out.list(this.items) { it.writeTo(out) } }
        this.perBacker?.let { out.member("perBacker"); out.long(it) }
        out.member("price"); this.price.writeTo(out)
        this.quantity?.let { out.member("quantity"); out.long(it) }
        if (this.secret) { out.member("secret"); out.flag(this.secret) }
        if (this.shipping.isNotEmpty()) { out.member("shipping"); out.list(this.shipping) { it.writeTo(out) } }
        this.starts?.let { out.member("starts"); out.instant(it) }
        out.member("title"); this.title.writeTo(out)
        out.close()
    }

    public companion object : WireType<TierTerms>() {
        override fun read(from: JsonReader): TierTerms {
            var addOn_: Boolean? = null
            var delivery_: Instant? = null
            var description_: Summary? = null
            var ends_: Instant? = null
            var items_: List<Label>? = null
            var perBacker_: Long? = null
            var price_: Money? = null
            var quantity_: Long? = null
            var secret_: Boolean? = null
            var shipping_: List<ShippingZone>? = null
            var starts_: Instant? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "addOn" -> addOn_ = from.flag()
                    "delivery" -> delivery_ = from.orNull { from.instant() }
                    "description" -> description_ = from.orNull { Summary.read(from) }
                    "ends" -> ends_ = from.orNull { from.instant() }
                    "items" -> items_ = from.list { Label.read(from) }
                    "perBacker" -> perBacker_ = from.orNull { from.long() }
                    "price" -> price_ = Money.read(from)
                    "quantity" -> quantity_ = from.orNull { from.long() }
                    "secret" -> secret_ = from.flag()
                    "shipping" -> shipping_ = from.list { ShippingZone.read(from) }
                    "starts" -> starts_ = from.orNull { from.instant() }
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return TierTerms(
                addOn = addOn_ ?: false,
                delivery = delivery_,
                description = description_,
                ends = ends_,
                items = items_ ?: emptyList(),
                perBacker = perBacker_,
                price = price_ ?: from.missing("price"),
                quantity = quantity_,
                secret = secret_ ?: false,
                shipping = shipping_ ?: emptyList(),
                starts = starts_,
                title = title_ ?: from.missing("title"),
            )
        }
    }
}

/** The sums of one tier. */
public data class TierTotal(
    /** Pledges that have it. */
    public val pledges: Long,
    /** Units in those pledges. */
    public val units: Long,
    /** Of those, units that were refunded. */
    public val refunded: Long,
    /** Money for all units, at the price each was pledged at. */
    public val amount: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("pledges"); out.long(this.pledges)
        out.member("refunded"); out.long(this.refunded)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<TierTotal>() {
        override fun read(from: JsonReader): TierTotal {
            var amount_: Amount? = null
            var pledges_: Long? = null
            var refunded_: Long? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "pledges" -> pledges_ = from.long()
                    "refunded" -> refunded_ = from.long()
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return TierTotal(
                amount = amount_ ?: from.missing("amount"),
                pledges = pledges_ ?: from.missing("pledges"),
                refunded = refunded_ ?: from.missing("refunded"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** Sums over all pledges, kept exact by every change of a pledge. Which state counts where: `PledgeState::counts`. */
public data class Totals(
    /** Pledges ever placed, whatever became of them. */
    public val placed: Long,
    /** Pledges that count as committed. */
    public val pledges: Long,
    /** Accounts with at least one pledge that counts as committed. */
    public val backers: Long,
    /** Promised money, without tips. */
    public val committed: Amount,
    /**
     * Money, without tips, of pledges that wait for their first payment: it takes room below the maximum, and counts
     * towards nothing before it is confirmed.
     */
    public val pending: Amount,
    /** Money held by an authorisation and not yet captured. */
    public val authorised: Amount,
    /** Money that cleared, gross of fees, less what was refunded or charged back. */
    public val collected: Amount,
    /**
     * Money, without tips, that ever cleared; what is given back does not lessen it. The running total that fees per
     * batch are rounded on (R-FEE-6).
     */
    public val captured: Amount,
    /** Money refunded or charged back. */
    public val refunded: Amount,
    /** Tips to the platform that cleared, less those refunded. */
    public val tips: Amount,
    /** Money under dispute. */
    public val disputed: Amount,
    /** Instructions to hold or take money that wait for a report. */
    public val inFlight: Long,
    /** Pledges whose payment failed or needs the backer. */
    public val errored: Long,
    /** Pledges with instalments still due. */
    public val instalmentsOpen: Long,
    /** Money paid out. */
    public val paidOut: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("authorised"); this.authorised.writeTo(out)
        out.member("backers"); out.long(this.backers)
        out.member("captured"); this.captured.writeTo(out)
        out.member("collected"); this.collected.writeTo(out)
        out.member("committed"); this.committed.writeTo(out)
        out.member("disputed"); this.disputed.writeTo(out)
        out.member("errored"); out.long(this.errored)
        out.member("inFlight"); out.long(this.inFlight)
        out.member("instalmentsOpen"); out.long(this.instalmentsOpen)
        out.member("paidOut"); this.paidOut.writeTo(out)
        out.member("pending"); this.pending.writeTo(out)
        out.member("placed"); out.long(this.placed)
        out.member("pledges"); out.long(this.pledges)
        out.member("refunded"); this.refunded.writeTo(out)
        out.member("tips"); this.tips.writeTo(out)
        out.close()
    }

    public companion object : WireType<Totals>() {
        override fun read(from: JsonReader): Totals {
            var authorised_: Amount? = null
            var backers_: Long? = null
            var captured_: Amount? = null
            var collected_: Amount? = null
            var committed_: Amount? = null
            var disputed_: Amount? = null
            var errored_: Long? = null
            var inFlight_: Long? = null
            var instalmentsOpen_: Long? = null
            var paidOut_: Amount? = null
            var pending_: Amount? = null
            var placed_: Long? = null
            var pledges_: Long? = null
            var refunded_: Amount? = null
            var tips_: Amount? = null
            from.members { name ->
                when (name) {
                    "authorised" -> authorised_ = Amount.read(from)
                    "backers" -> backers_ = from.long()
                    "captured" -> captured_ = Amount.read(from)
                    "collected" -> collected_ = Amount.read(from)
                    "committed" -> committed_ = Amount.read(from)
                    "disputed" -> disputed_ = Amount.read(from)
                    "errored" -> errored_ = from.long()
                    "inFlight" -> inFlight_ = from.long()
                    "instalmentsOpen" -> instalmentsOpen_ = from.long()
                    "paidOut" -> paidOut_ = Amount.read(from)
                    "pending" -> pending_ = Amount.read(from)
                    "placed" -> placed_ = from.long()
                    "pledges" -> pledges_ = from.long()
                    "refunded" -> refunded_ = Amount.read(from)
                    "tips" -> tips_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Totals(
                authorised = authorised_ ?: from.missing("authorised"),
                backers = backers_ ?: from.missing("backers"),
                captured = captured_ ?: from.missing("captured"),
                collected = collected_ ?: from.missing("collected"),
                committed = committed_ ?: from.missing("committed"),
                disputed = disputed_ ?: from.missing("disputed"),
                errored = errored_ ?: from.missing("errored"),
                inFlight = inFlight_ ?: from.missing("inFlight"),
                instalmentsOpen = instalmentsOpen_ ?: from.missing("instalmentsOpen"),
                paidOut = paidOut_ ?: from.missing("paidOut"),
                pending = pending_ ?: from.missing("pending"),
                placed = placed_ ?: from.missing("placed"),
                pledges = pledges_ ?: from.missing("pledges"),
                refunded = refunded_ ?: from.missing("refunded"),
                tips = tips_ ?: from.missing("tips"),
            )
        }
    }
}

/** The part of escrow that one milestone releases. */
public data class Tranche(
    /** The milestone. */
    public val milestone: MilestoneId,
    /** The money. */
    public val amount: Amount,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("milestone"); this.milestone.writeTo(out)
        out.close()
    }

    public companion object : WireType<Tranche>() {
        override fun read(from: JsonReader): Tranche {
            var amount_: Amount? = null
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return Tranche(
                amount = amount_ ?: from.missing("amount"),
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }
    }
}

/** What of a pledge is under dispute: present exactly while its state is `PledgeState::Disputed`. */
public data class UnderDispute(
    /** Money of the pledge that banks have taken, over all open disputes. */
    public val amount: Amount,
    /** The state to which the pledge returns. */
    public val before: PledgeState,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("before"); this.before.writeTo(out)
        out.close()
    }

    public companion object : WireType<UnderDispute>() {
        override fun read(from: JsonReader): UnderDispute {
            var amount_: Amount? = null
            var before_: PledgeState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "before" -> before_ = PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return UnderDispute(
                amount = amount_ ?: from.missing("amount"),
                before = before_ ?: from.missing("before"),
            )
        }
    }
}

/** What one pledge asks for. */
public data class UnitRequest(
    /** The pledge. */
    public val pledge: PledgeId,
    /** Its time priority. */
    public val at: Instant,
    /** Units asked for. */
    public val units: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("at"); out.instant(this.at)
        out.member("pledge"); this.pledge.writeTo(out)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<UnitRequest>() {
        override fun read(from: JsonReader): UnitRequest {
            var at_: Instant? = null
            var pledge_: PledgeId? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "at" -> at_ = from.instant()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return UnitRequest(
                at = at_ ?: from.missing("at"),
                pledge = pledge_ ?: from.missing("pledge"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** Yes, no, not before something is done, or when. */
public sealed interface Verdict : WireValue {
    /** Yes. */
    public data class Allow(
        /** The most that could be asked for in money, where there is a most. */
        public val most: Amount? = null,
        /** Until when, exclusive, as far as the clock decides. */
        public val until: Instant? = null,
    ) : Verdict {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("allow")
            this.most?.let { out.member("most"); it.writeTo(out) }
            this.until?.let { out.member("until"); out.instant(it) }
            out.close()
        }
    }

    /** No. */
    public data class Deny(
        /** Path of the parameter that says no: `limits.investor`, `windows.cancel`, ... */
        public val parameter: String,
        /** Code of the rejection that a command would get. */
        public val code: String,
        /** When it is allowed, if the clock alone decides and that is still to come. */
        public val from: Instant? = null,
        /** The most that would be allowed, where less would be. */
        public val most: Amount? = null,
    ) : Verdict {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deny")
            out.member("code"); out.text(this.code)
            this.from?.let { out.member("from"); out.instant(it) }
            this.most?.let { out.member("most"); it.writeTo(out) }
            out.member("parameter"); out.text(this.parameter)
            out.close()
        }
    }

    /** Only after these: a gate is not a cap, whoever passes it may go on. */
    public data class Require(
        /** What is to be done first. */
        public val gates: List<OpenGate>,
    ) : Verdict {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("require")
            out.member("gates"); out.list(this.gates) { it.writeTo(out) }
            out.close()
        }
    }

    /** Then, this. */
    public data class Schedule(
        /** When. */
        public val at: Instant,
        /** What. */
        public val action: Action,
    ) : Verdict {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("schedule")
            out.member("action"); this.action.writeTo(out)
            out.member("at"); out.instant(this.at)
            out.close()
        }
    }

    public companion object : WireType<Verdict>() {
        override fun read(from: JsonReader): Verdict = when (val word = from.tag("kind")) {
            "allow" -> readAllow(from)
            "deny" -> readDeny(from)
            "require" -> readRequire(from)
            "schedule" -> readSchedule(from)
            else -> from.unknown("Verdict", word)
        }

        private fun readAllow(from: JsonReader): Allow {
            var most_: Amount? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "most" -> most_ = from.orNull { Amount.read(from) }
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return Allow(
                most = most_,
                until = until_,
            )
        }

        private fun readDeny(from: JsonReader): Deny {
            var code_: String? = null
            var from_: Instant? = null
            var most_: Amount? = null
            var parameter_: String? = null
            from.members { name ->
                when (name) {
                    "code" -> code_ = from.text()
                    "from" -> from_ = from.orNull { from.instant() }
                    "most" -> most_ = from.orNull { Amount.read(from) }
                    "parameter" -> parameter_ = from.text()
                    else -> from.skip()
                }
            }
            return Deny(
                code = code_ ?: from.missing("code"),
                from = from_,
                most = most_,
                parameter = parameter_ ?: from.missing("parameter"),
            )
        }

        private fun readRequire(from: JsonReader): Require {
            var gates_: List<OpenGate>? = null
            from.members { name ->
                when (name) {
                    "gates" -> gates_ = from.list { OpenGate.read(from) }
                    else -> from.skip()
                }
            }
            return Require(
                gates = gates_ ?: from.missing("gates"),
            )
        }

        private fun readSchedule(from: JsonReader): Schedule {
            var action_: Action? = null
            var at_: Instant? = null
            from.members { name ->
                when (name) {
                    "action" -> action_ = Action.read(from)
                    "at" -> at_ = from.instant()
                    else -> from.skip()
                }
            }
            return Schedule(
                action = action_ ?: from.missing("action"),
                at = at_ ?: from.missing("at"),
            )
        }
    }
}

/** A journal that stands: every entry follows from the one before, and makes the rows that are stored. */
public data class Verified(
    /** The sequence number of its last entry. */
    public val seq: Long,
    /** The hash of its last entry. */
    public val hash: Digest32,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("hash"); this.hash.writeTo(out)
        out.member("seq"); out.long(this.seq)
        out.close()
    }

    public companion object : WireType<Verified>() {
        override fun read(from: JsonReader): Verified {
            var hash_: Digest32? = null
            var seq_: Long? = null
            from.members { name ->
                when (name) {
                    "hash" -> hash_ = Digest32.read(from)
                    "seq" -> seq_ = from.long()
                    else -> from.skip()
                }
            }
            return Verified(
                hash = hash_ ?: from.missing("hash"),
                seq = seq_ ?: from.missing("seq"),
            )
        }
    }
}

/** A violated rule. */
public data class Violation(
    /** Its stable dotted code. */
    public val code: String,
    /** Its number. */
    public val rule: String,
    /** What it says, in a sentence, for logs. */
    public val reason: String,
    /** What it says, as data. */
    public val rejection: Rejection,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("code"); out.text(this.code)
        out.member("reason"); out.text(this.reason)
        out.member("rejection"); this.rejection.writeTo(out)
        out.member("rule"); out.text(this.rule)
        out.close()
    }

    public companion object : WireType<Violation>() {
        override fun read(from: JsonReader): Violation {
            var code_: String? = null
            var reason_: String? = null
            var rejection_: Rejection? = null
            var rule_: String? = null
            from.members { name ->
                when (name) {
                    "code" -> code_ = from.text()
                    "reason" -> reason_ = from.text()
                    "rejection" -> rejection_ = Rejection.read(from)
                    "rule" -> rule_ = from.text()
                    else -> from.skip()
                }
            }
            return Violation(
                code = code_ ?: from.missing("code"),
                reason = reason_ ?: from.missing("reason"),
                rejection = rejection_ ?: from.missing("rejection"),
                rule = rule_ ?: from.missing("rule"),
            )
        }
    }
}

/** A place in the waiting list. */
public data class Waiting(
    /** Who waits. */
    public val account: AccountId,
    /** For how many in all: what is reserved for the account already is a part of them. */
    public val quantity: Long,
    /** Since when. */
    public val since: Instant,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("quantity"); out.long(this.quantity)
        out.member("since"); out.instant(this.since)
        out.close()
    }

    public companion object : WireType<Waiting>() {
        override fun read(from: JsonReader): Waiting {
            var account_: AccountId? = null
            var quantity_: Long? = null
            var since_: Instant? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "quantity" -> quantity_ = from.long()
                    "since" -> since_ = from.instant()
                    else -> from.skip()
                }
            }
            return Waiting(
                account = account_ ?: from.missing("account"),
                quantity = quantity_ ?: from.missing("quantity"),
                since = since_ ?: from.missing("since"),
            )
        }
    }
}

/** Who may issue a command: any one of those listed is enough. */
public sealed interface Who : WireValue {
    /** Any account in good standing. */
    public data object Anyone : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("anyone")
            out.close()
        }
    }

    /**
     * The account that the command's subject belongs to: the backer of the pledge, the holder of the lot, the author.
     */
    public data object Owner : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("owner")
            out.close()
        }
    }

    /** The creator of the campaign. */
    public data object Creator : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("creator")
            out.close()
        }
    }

    /** A collaborator with this permission (the creator counts as having all). */
    public data class Collaborator(
        public val of: Permission,
    ) : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("collaborator")
            out.member("of"); this.of.writeTo(out)
            out.close()
        }
    }

    /** An account that backs the campaign now. */
    public data object Backer : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("backer")
            out.close()
        }
    }

    /** An account that holds shares now. */
    public data object Holder : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("holder")
            out.close()
        }
    }

    /** A platform role. */
    public data class Platform(
        public val of: Role,
    ) : Who {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("platform")
            out.member("of"); this.of.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Who>() {
        override fun read(from: JsonReader): Who = when (val word = from.tag("kind")) {
            "anyone" -> Anyone.also { from.skip() }
            "owner" -> Owner.also { from.skip() }
            "creator" -> Creator.also { from.skip() }
            "collaborator" -> readCollaborator(from)
            "backer" -> Backer.also { from.skip() }
            "holder" -> Holder.also { from.skip() }
            "platform" -> readPlatform(from)
            else -> from.unknown("Who", word)
        }

        private fun readCollaborator(from: JsonReader): Collaborator {
            var of_: Permission? = null
            from.members { name ->
                when (name) {
                    "of" -> of_ = Permission.read(from)
                    else -> from.skip()
                }
            }
            return Collaborator(
                of = of_ ?: from.missing("of"),
            )
        }

        private fun readPlatform(from: JsonReader): Platform {
            var of_: Role? = null
            from.members { name ->
                when (name) {
                    "of" -> of_ = Role.read(from)
                    else -> from.skip()
                }
            }
            return Platform(
                of = of_ ?: from.missing("of"),
            )
        }
    }
}

/** What a count of units is worth. */
public data class Worth(
    /** The units. */
    public val units: Long,
    /** What they cost, in minor units, without the fraction of one. */
    public val cost: Amount,
    /** Their votes in one hand. */
    public val votes: Long,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("cost"); this.cost.writeTo(out)
        out.member("units"); out.long(this.units)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Worth>() {
        override fun read(from: JsonReader): Worth {
            var cost_: Amount? = null
            var units_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "cost" -> cost_ = Amount.read(from)
                    "units" -> units_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Worth(
                cost = cost_ ?: from.missing("cost"),
                units = units_ ?: from.missing("units"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/** The balances at the end of a year; of the last year, as far as the entries go. */
public data class YearEnd(
    /** The year. */
    public val year: Long,
    /** The balances. */
    public val balances: Balances,
) : WireValue {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("balances"); this.balances.writeTo(out)
        out.member("year"); out.long(this.year)
        out.close()
    }

    public companion object : WireType<YearEnd>() {
        override fun read(from: JsonReader): YearEnd {
            var balances_: Balances? = null
            var year_: Long? = null
            from.members { name ->
                when (name) {
                    "balances" -> balances_ = Balances.read(from)
                    "year" -> year_ = from.long()
                    else -> from.skip()
                }
            }
            return YearEnd(
                balances = balances_ ?: from.missing("balances"),
                year = year_ ?: from.missing("year"),
            )
        }
    }
}
