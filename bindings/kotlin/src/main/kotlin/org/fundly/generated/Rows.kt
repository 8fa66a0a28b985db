// What a campaign stands at.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** What one account has with one campaign: for per-backer limits and the count of backers. */
public data class Backer(
    /** The account. */
    public val account: AccountId,
    /** Its pledges that count as committed. */
    public val pledges: Long,
    /** Money of those pledges. */
    public val committed: Amount,
    /** Money of its pledges that wait for their first payment. */
    public val pending: Amount,
    /** Reward units it holds by tier. */
    public val tiers: List<TierCount>,
    /** Barred from further pledges (after a lost dispute). */
    public val barred: Boolean,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("barred"); out.flag(this.barred)
        out.member("committed"); this.committed.writeTo(out)
        out.member("pending"); this.pending.writeTo(out)
        out.member("pledges"); out.long(this.pledges)
        out.member("tiers"); out.list(this.tiers) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Backer>() {
        override fun read(from: JsonReader): Backer {
            var account_: AccountId? = null
            var barred_: Boolean? = null
            var committed_: Amount? = null
            var pending_: Amount? = null
            var pledges_: Long? = null
            var tiers_: List<TierCount>? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "barred" -> barred_ = from.flag()
                    "committed" -> committed_ = Amount.read(from)
                    "pending" -> pending_ = Amount.read(from)
                    "pledges" -> pledges_ = from.long()
                    "tiers" -> tiers_ = from.list { TierCount.read(from) }
                    else -> from.skip()
                }
            }
            return Backer(
                account = account_ ?: from.missing("account"),
                barred = barred_ ?: from.missing("barred"),
                committed = committed_ ?: from.missing("committed"),
                pending = pending_ ?: from.missing("pending"),
                pledges = pledges_ ?: from.missing("pledges"),
                tiers = tiers_ ?: from.missing("tiers"),
            )
        }
    }
}

/** One account's ballot. It may be changed until voting closes. */
public data class Ballot(
    /** The proposal. */
    public val proposal: ProposalId,
    /** Who voted. */
    public val voter: AccountId,
    /** How. */
    public val choice: Choice,
    /** With how many votes: those at the record date that no dispute had frozen or taken when it was cast. */
    public val weight: Long,
    /** When. */
    public val castAt: Instant,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("castAt"); out.instant(this.castAt)
        out.member("choice"); this.choice.writeTo(out)
        out.member("proposal"); this.proposal.writeTo(out)
        out.member("voter"); this.voter.writeTo(out)
        out.member("weight"); out.long(this.weight)
        out.close()
    }

    public companion object : WireType<Ballot>() {
        override fun read(from: JsonReader): Ballot {
            var castAt_: Instant? = null
            var choice_: Choice? = null
            var proposal_: ProposalId? = null
            var voter_: AccountId? = null
            var weight_: Long? = null
            from.members { name ->
                when (name) {
                    "castAt" -> castAt_ = from.instant()
                    "choice" -> choice_ = Choice.read(from)
                    "proposal" -> proposal_ = ProposalId.read(from)
                    "voter" -> voter_ = AccountId.read(from)
                    "weight" -> weight_ = from.long()
                    else -> from.skip()
                }
            }
            return Ballot(
                castAt = castAt_ ?: from.missing("castAt"),
                choice = choice_ ?: from.missing("choice"),
                proposal = proposal_ ?: from.missing("proposal"),
                voter = voter_ ?: from.missing("voter"),
                weight = weight_ ?: from.missing("weight"),
            )
        }
    }
}

/**
 * The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every command, so it stays small.
 */
public data class Campaign(
    /** The campaign. */
    public val id: CampaignId,
    /** Who runs it and receives the money. */
    public val creator: AccountId,
    /** The one currency of everything inside. */
    public val currency: Currency,
    /** What has been recorded of its life; `Campaign::phase_at` adds what time has made true since. */
    public val stage: Stage,
    /** Suspended by a moderator: nothing moves until it is resumed. */
    public val suspended: Boolean,
    /** When it was created. */
    public val createdAt: Instant,
    /** The moment of the last command; time never runs backwards from here (R-TIME-3). */
    public val updatedAt: Instant,
    /** Whether the second round of two-round funding is open, or was. */
    public val secondRound: Boolean,
    /** How often the deadline was moved. */
    public val deadlineChanges: Long,
    /** Sequence number of the last journal entry; also the version that guards every commit. */
    public val seq: Long,
    /** Hash of the last journal entry. */
    public val hash: Digest32,
    /** Sums over all pledges. */
    public val totals: Totals,
    /** Balances of the double-entry accounts. */
    public val balances: Balances,
    /** Share classes, in the order in which they were added. */
    public val classes: List<ClassId>,
    /** Next certificate number of a lot. */
    public val nextCertificate: Long,
    /** Reward tiers and add-ons, ended ones included. */
    public val tiers: Long,
    /** Milestones in the order they were added, at most `limits::MILESTONES_MAX`. */
    public val milestones: List<MilestoneId>,
    /** Escrow released so far, what is held back of it included: the base of the holdback. */
    public val released: Amount,
    /** A material change whose confirmations are awaited. */
    public val change: ChangeNotice? = null,
    /** When funding was closed by a settle step: the grace of payments counts from here. */
    public val closedAt: Instant? = null,
    /** When collecting begins after a cooling-off, while it has not begun. */
    public val collectAt: Instant? = null,
    /** When pledging ends; none for an open-ended campaign. */
    public val deadline: Instant? = null,
    /** When reminders of failed payments are due next. */
    public val dunAt: Instant? = null,
    /** When instalments are due next. */
    public val instalmentsAt: Instant? = null,
    /** When late pledges end, where the policy allows them after success. */
    public val lateUntil: Instant? = null,
    /** When pledging opens, once approved. */
    public val opens: Instant? = null,
    /** The deadline before an early close was announced: it stands again if the goal is not kept until the new one. */
    public val originalDeadline: Instant? = null,
    /** Until when the reserve is held; none before success. */
    public val reserveUntil: Instant? = null,
    /** Work over many pledges that is under way. */
    public val settlement: Settlement? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("balances"); this.balances.writeTo(out)
        this.change?.let { out.member("change"); it.writeTo(out) }
        out.member("classes"); out.list(this.classes) { it.writeTo(out) }
        this.closedAt?.let { out.member("closedAt"); out.instant(it) }
        this.collectAt?.let { out.member("collectAt"); out.instant(it) }
        out.member("createdAt"); out.instant(this.createdAt)
        out.member("creator"); this.creator.writeTo(out)
        out.member("currency"); this.currency.writeTo(out)
        this.deadline?.let { out.member("deadline"); out.instant(it) }
        out.member("deadlineChanges"); out.long(this.deadlineChanges)
        this.dunAt?.let { out.member("dunAt"); out.instant(it) }
        out.member("hash"); this.hash.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        this.instalmentsAt?.let { out.member("instalmentsAt"); out.instant(it) }
        this.lateUntil?.let { out.member("lateUntil"); out.instant(it) }
        out.member("milestones"); out.list(this.milestones) { it.writeTo(out) }
        out.member("nextCertificate"); out.long(this.nextCertificate)
        this.opens?.let { out.member("opens"); out.instant(it) }
        this.originalDeadline?.let { out.member("originalDeadline"); out.instant(it) }
        out.member("released"); this.released.writeTo(out)
        this.reserveUntil?.let { out.member("reserveUntil"); out.instant(it) }
        out.member("secondRound"); out.flag(this.secondRound)
        out.member("seq"); out.long(this.seq)
        this.settlement?.let { out.member("settlement"); it.writeTo(out) }
        out.member("stage"); this.stage.writeTo(out)
        out.member("suspended"); out.flag(this.suspended)
        out.member("tiers"); out.long(this.tiers)
        out.member("totals"); this.totals.writeTo(out)
        out.member("updatedAt"); out.instant(this.updatedAt)
        out.close()
    }

    public companion object : WireType<Campaign>() {
        override fun read(from: JsonReader): Campaign {
            var balances_: Balances? = null
            var change_: ChangeNotice? = null
            var classes_: List<ClassId>? = null
            var closedAt_: Instant? = null
            var collectAt_: Instant? = null
            var createdAt_: Instant? = null
            var creator_: AccountId? = null
            var currency_: Currency? = null
            var deadline_: Instant? = null
            var deadlineChanges_: Long? = null
            var dunAt_: Instant? = null
            var hash_: Digest32? = null
            var id_: CampaignId? = null
            var instalmentsAt_: Instant? = null
            var lateUntil_: Instant? = null
            var milestones_: List<MilestoneId>? = null
            var nextCertificate_: Long? = null
            var opens_: Instant? = null
            var originalDeadline_: Instant? = null
            var released_: Amount? = null
            var reserveUntil_: Instant? = null
            var secondRound_: Boolean? = null
            var seq_: Long? = null
            var settlement_: Settlement? = null
            var stage_: Stage? = null
            var suspended_: Boolean? = null
            var tiers_: Long? = null
            var totals_: Totals? = null
            var updatedAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "balances" -> balances_ = Balances.read(from)
                    "change" -> change_ = from.orNull { ChangeNotice.read(from) }
                    "classes" -> classes_ = from.list { ClassId.read(from) }
                    "closedAt" -> closedAt_ = from.orNull { from.instant() }
                    "collectAt" -> collectAt_ = from.orNull { from.instant() }
                    "createdAt" -> createdAt_ = from.instant()
                    "creator" -> creator_ = AccountId.read(from)
                    "currency" -> currency_ = Currency.read(from)
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    "deadlineChanges" -> deadlineChanges_ = from.long()
                    "dunAt" -> dunAt_ = from.orNull { from.instant() }
                    "hash" -> hash_ = Digest32.read(from)
                    "id" -> id_ = CampaignId.read(from)
                    "instalmentsAt" -> instalmentsAt_ = from.orNull { from.instant() }
                    "lateUntil" -> lateUntil_ = from.orNull { from.instant() }
                    "milestones" -> milestones_ = from.list { MilestoneId.read(from) }
                    "nextCertificate" -> nextCertificate_ = from.long()
                    "opens" -> opens_ = from.orNull { from.instant() }
                    "originalDeadline" -> originalDeadline_ = from.orNull { from.instant() }
                    "released" -> released_ = Amount.read(from)
                    "reserveUntil" -> reserveUntil_ = from.orNull { from.instant() }
                    "secondRound" -> secondRound_ = from.flag()
                    "seq" -> seq_ = from.long()
                    "settlement" -> settlement_ = from.orNull { Settlement.read(from) }
                    "stage" -> stage_ = Stage.read(from)
                    "suspended" -> suspended_ = from.flag()
                    "tiers" -> tiers_ = from.long()
                    "totals" -> totals_ = Totals.read(from)
                    "updatedAt" -> updatedAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return Campaign(
                balances = balances_ ?: from.missing("balances"),
                change = change_,
                classes = classes_ ?: from.missing("classes"),
                closedAt = closedAt_,
                collectAt = collectAt_,
                createdAt = createdAt_ ?: from.missing("createdAt"),
                creator = creator_ ?: from.missing("creator"),
                currency = currency_ ?: from.missing("currency"),
                deadline = deadline_,
                deadlineChanges = deadlineChanges_ ?: from.missing("deadlineChanges"),
                dunAt = dunAt_,
                hash = hash_ ?: from.missing("hash"),
                id = id_ ?: from.missing("id"),
                instalmentsAt = instalmentsAt_,
                lateUntil = lateUntil_,
                milestones = milestones_ ?: from.missing("milestones"),
                nextCertificate = nextCertificate_ ?: from.missing("nextCertificate"),
                opens = opens_,
                originalDeadline = originalDeadline_,
                released = released_ ?: from.missing("released"),
                reserveUntil = reserveUntil_,
                secondRound = secondRound_ ?: from.missing("secondRound"),
                seq = seq_ ?: from.missing("seq"),
                settlement = settlement_,
                stage = stage_ ?: from.missing("stage"),
                suspended = suspended_ ?: from.missing("suspended"),
                tiers = tiers_ ?: from.missing("tiers"),
                totals = totals_ ?: from.missing("totals"),
                updatedAt = updatedAt_ ?: from.missing("updatedAt"),
            )
        }
    }
}

/**
 * What an account held from a moment on, so that past weight is exact. Account `AccountId::EVERYONE` keeps the sum of
 * the whole register.
 */
public data class Checkpoint(
    /** Whose. */
    public val account: AccountId,
    /** From when on. */
    public val at: Instant,
    /** Holdings by class. */
    public val holdings: List<Holding>,
    /** Votes of those holdings that are not frozen, by the classes' votes per share then. */
    public val votes: Long,
    /** Votes that had left by transfer or refund by then; 0 for the whole register. */
    public val parted: Long,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("at"); out.instant(this.at)
        out.member("holdings"); out.list(this.holdings) { it.writeTo(out) }
        out.member("parted"); out.long(this.parted)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Checkpoint>() {
        override fun read(from: JsonReader): Checkpoint {
            var account_: AccountId? = null
            var at_: Instant? = null
            var holdings_: List<Holding>? = null
            var parted_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "at" -> at_ = from.instant()
                    "holdings" -> holdings_ = from.list { Holding.read(from) }
                    "parted" -> parted_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Checkpoint(
                account = account_ ?: from.missing("account"),
                at = at_ ?: from.missing("at"),
                holdings = holdings_ ?: from.missing("holdings"),
                parted = parted_ ?: from.missing("parted"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/** A share class. */
public data class Class(
    /** The class. */
    public val id: ClassId,
    /** Its terms. */
    public val terms: ClassTerms,
    /** Units outstanding: issued less cancelled. Always the sum of all holdings (R-SHARE-3). */
    public val issued: Long,
    /** Of those, frozen by disputes. */
    public val frozen: Long,
    /**
     * Votes of all holders of the class: the sum of what each one has, fractions dropped holder by holder (R-SHARE-20).
     */
    public val votes: Long,
    /** Units granted from the creator's reserve. */
    public val granted: Long,
    /** Holders with at least one unit. */
    public val holders: Long,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("frozen"); out.long(this.frozen)
        out.member("granted"); out.long(this.granted)
        out.member("holders"); out.long(this.holders)
        out.member("id"); this.id.writeTo(out)
        out.member("issued"); out.long(this.issued)
        out.member("terms"); this.terms.writeTo(out)
        out.member("votes"); out.long(this.votes)
        out.close()
    }

    public companion object : WireType<Class>() {
        override fun read(from: JsonReader): Class {
            var frozen_: Long? = null
            var granted_: Long? = null
            var holders_: Long? = null
            var id_: ClassId? = null
            var issued_: Long? = null
            var terms_: ClassTerms? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "frozen" -> frozen_ = from.long()
                    "granted" -> granted_ = from.long()
                    "holders" -> holders_ = from.long()
                    "id" -> id_ = ClassId.read(from)
                    "issued" -> issued_ = from.long()
                    "terms" -> terms_ = ClassTerms.read(from)
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return Class(
                frozen = frozen_ ?: from.missing("frozen"),
                granted = granted_ ?: from.missing("granted"),
                holders = holders_ ?: from.missing("holders"),
                id = id_ ?: from.missing("id"),
                issued = issued_ ?: from.missing("issued"),
                terms = terms_ ?: from.missing("terms"),
                votes = votes_ ?: from.missing("votes"),
            )
        }
    }
}

/** A comment. Earlier wordings are in the journal. */
public data class Comment(
    /** The comment. */
    public val id: CommentId,
    /** Who wrote it. */
    public val author: AccountId,
    /** Whether the author is the creator. */
    public val byCreator: Boolean,
    /** The text. */
    public val text: Note,
    /** When it was written. */
    public val createdAt: Instant,
    /** How often it was edited. */
    public val edits: Long,
    /** When it was last edited. */
    public val editedAt: Instant? = null,
    /** By whom and why it is hidden, if it is. */
    public val hidden: Hidden? = null,
    /** The comment it answers. */
    public val replyTo: CommentId? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("author"); this.author.writeTo(out)
        out.member("byCreator"); out.flag(this.byCreator)
        out.member("createdAt"); out.instant(this.createdAt)
        this.editedAt?.let { out.member("editedAt"); out.instant(it) }
        out.member("edits"); out.long(this.edits)
        this.hidden?.let { out.member("hidden"); it.writeTo(out) }
        out.member("id"); this.id.writeTo(out)
        this.replyTo?.let { out.member("replyTo"); it.writeTo(out) }
        out.member("text"); this.text.writeTo(out)
        out.close()
    }

    public companion object : WireType<Comment>() {
        override fun read(from: JsonReader): Comment {
            var author_: AccountId? = null
            var byCreator_: Boolean? = null
            var createdAt_: Instant? = null
            var editedAt_: Instant? = null
            var edits_: Long? = null
            var hidden_: Hidden? = null
            var id_: CommentId? = null
            var replyTo_: CommentId? = null
            var text_: Note? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "byCreator" -> byCreator_ = from.flag()
                    "createdAt" -> createdAt_ = from.instant()
                    "editedAt" -> editedAt_ = from.orNull { from.instant() }
                    "edits" -> edits_ = from.long()
                    "hidden" -> hidden_ = from.orNull { Hidden.read(from) }
                    "id" -> id_ = CommentId.read(from)
                    "replyTo" -> replyTo_ = from.orNull { CommentId.read(from) }
                    "text" -> text_ = Note.read(from)
                    else -> from.skip()
                }
            }
            return Comment(
                author = author_ ?: from.missing("author"),
                byCreator = byCreator_ ?: from.missing("byCreator"),
                createdAt = createdAt_ ?: from.missing("createdAt"),
                editedAt = editedAt_,
                edits = edits_ ?: from.missing("edits"),
                hidden = hidden_,
                id = id_ ?: from.missing("id"),
                replyTo = replyTo_,
                text = text_ ?: from.missing("text"),
            )
        }
    }
}

/** One dispute over one pledge. */
public data class Dispute(
    /** The dispute; derived from the gateway's reference, so the same dispute never opens twice. */
    public val id: DisputeId,
    /** The gateway's reference. */
    public val providerRef: Reference,
    /** The pledge. */
    public val pledge: PledgeId,
    /** Money that the bank took; zero while it only warns or asks. */
    public val amount: Amount,
    /**
     * Of that, money of the pledge that had not been given back: more than this the bank took in error, and the
     * platform bears it.
     */
    public val ofPledge: Amount,
    /** Fees the processor takes for it. */
    public val fees: DisputeFees,
    /** Where it stands. */
    public val state: DisputeState,
    /** Share units frozen when it was opened. */
    public val frozen: Long,
    /** Where the money was taken from. */
    public val cover: Cover,
    /** When it was first heard of. */
    public val openedAt: Instant,
    /** When it was decided. */
    public val closedAt: Instant? = null,
    /** Evidence that was sent. */
    public val evidence: Note? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        this.closedAt?.let { out.member("closedAt"); out.instant(it) }
        out.member("cover"); this.cover.writeTo(out)
        this.evidence?.let { out.member("evidence"); it.writeTo(out) }
        out.member("fees"); this.fees.writeTo(out)
        out.member("frozen"); out.long(this.frozen)
        out.member("id"); this.id.writeTo(out)
        out.member("ofPledge"); this.ofPledge.writeTo(out)
        out.member("openedAt"); out.instant(this.openedAt)
        out.member("pledge"); this.pledge.writeTo(out)
        out.member("providerRef"); this.providerRef.writeTo(out)
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<Dispute>() {
        override fun read(from: JsonReader): Dispute {
            var amount_: Amount? = null
            var closedAt_: Instant? = null
            var cover_: Cover? = null
            var evidence_: Note? = null
            var fees_: DisputeFees? = null
            var frozen_: Long? = null
            var id_: DisputeId? = null
            var ofPledge_: Amount? = null
            var openedAt_: Instant? = null
            var pledge_: PledgeId? = null
            var providerRef_: Reference? = null
            var state_: DisputeState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "closedAt" -> closedAt_ = from.orNull { from.instant() }
                    "cover" -> cover_ = Cover.read(from)
                    "evidence" -> evidence_ = from.orNull { Note.read(from) }
                    "fees" -> fees_ = DisputeFees.read(from)
                    "frozen" -> frozen_ = from.long()
                    "id" -> id_ = DisputeId.read(from)
                    "ofPledge" -> ofPledge_ = Amount.read(from)
                    "openedAt" -> openedAt_ = from.instant()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "state" -> state_ = DisputeState.read(from)
                    else -> from.skip()
                }
            }
            return Dispute(
                amount = amount_ ?: from.missing("amount"),
                closedAt = closedAt_,
                cover = cover_ ?: from.missing("cover"),
                evidence = evidence_,
                fees = fees_ ?: from.missing("fees"),
                frozen = frozen_ ?: from.missing("frozen"),
                id = id_ ?: from.missing("id"),
                ofPledge = ofPledge_ ?: from.missing("ofPledge"),
                openedAt = openedAt_ ?: from.missing("openedAt"),
                pledge = pledge_ ?: from.missing("pledge"),
                providerRef = providerRef_ ?: from.missing("providerRef"),
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/** A feature request. */
public data class Feature(
    /** The feature. */
    public val id: FeatureId,
    /** Who asked for it. */
    public val author: AccountId,
    /** What it is. */
    public val title: Title,
    /** More about it. */
    public val text: Body,
    /** Where it stands. */
    public val state: FeatureState,
    /** Votes that holders put on it now; kept as it was when the feature closed. */
    public val support: Long,
    /** Holders behind those votes: those whose part carries at least one. */
    public val supporters: Long,
    /**
     * Votes that stand on it in the spreads of holders now. While it is open these are its support; on a closed feature
     * they become fewer as holders move on, and are its support again if it is opened again (R-BACKLOG-8).
     */
    public val standing: Long,
    /** Holders behind the votes that stand. */
    public val standingHolders: Long,
    /** When it was asked for. */
    public val createdAt: Instant,
    /** When its state last changed. */
    public val updatedAt: Instant,
    /** The issue on a forge. */
    public val issue: Link? = null,
    /** Why it was declined, or sent back. */
    public val reason: Reason? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("author"); this.author.writeTo(out)
        out.member("createdAt"); out.instant(this.createdAt)
        out.member("id"); this.id.writeTo(out)
        this.issue?.let { out.member("issue"); it.writeTo(out) }
        this.reason?.let { out.member("reason"); it.writeTo(out) }
        out.member("standing"); out.long(this.standing)
        out.member("standingHolders"); out.long(this.standingHolders)
        out.member("state"); this.state.writeTo(out)
        out.member("support"); out.long(this.support)
        out.member("supporters"); out.long(this.supporters)
        out.member("text"); this.text.writeTo(out)
        out.member("title"); this.title.writeTo(out)
        out.member("updatedAt"); out.instant(this.updatedAt)
        out.close()
    }

    public companion object : WireType<Feature>() {
        override fun read(from: JsonReader): Feature {
            var author_: AccountId? = null
            var createdAt_: Instant? = null
            var id_: FeatureId? = null
            var issue_: Link? = null
            var reason_: Reason? = null
            var standing_: Long? = null
            var standingHolders_: Long? = null
            var state_: FeatureState? = null
            var support_: Long? = null
            var supporters_: Long? = null
            var text_: Body? = null
            var title_: Title? = null
            var updatedAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "createdAt" -> createdAt_ = from.instant()
                    "id" -> id_ = FeatureId.read(from)
                    "issue" -> issue_ = from.orNull { Link.read(from) }
                    "reason" -> reason_ = from.orNull { Reason.read(from) }
                    "standing" -> standing_ = from.long()
                    "standingHolders" -> standingHolders_ = from.long()
                    "state" -> state_ = FeatureState.read(from)
                    "support" -> support_ = from.long()
                    "supporters" -> supporters_ = from.long()
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    "updatedAt" -> updatedAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return Feature(
                author = author_ ?: from.missing("author"),
                createdAt = createdAt_ ?: from.missing("createdAt"),
                id = id_ ?: from.missing("id"),
                issue = issue_,
                reason = reason_,
                standing = standing_ ?: from.missing("standing"),
                standingHolders = standingHolders_ ?: from.missing("standingHolders"),
                state = state_ ?: from.missing("state"),
                support = support_ ?: from.missing("support"),
                supporters = supporters_ ?: from.missing("supporters"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
                updatedAt = updatedAt_ ?: from.missing("updatedAt"),
            )
        }
    }
}

/** What one account holds. */
public data class Holder(
    /** The account. */
    public val account: AccountId,
    /** Holdings by class, in order of class id. */
    public val holdings: List<Holding>,
    /**
     * Votes that have left by transfer or refund so far, counted up. They tell a dispute, which takes the vote of past
     * record dates as well, from what takes it only from now on (R-VOTE-7).
     */
    public val parted: Long,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("account"); this.account.writeTo(out)
        out.member("holdings"); out.list(this.holdings) { it.writeTo(out) }
        out.member("parted"); out.long(this.parted)
        out.close()
    }

    public companion object : WireType<Holder>() {
        override fun read(from: JsonReader): Holder {
            var account_: AccountId? = null
            var holdings_: List<Holding>? = null
            var parted_: Long? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    "holdings" -> holdings_ = from.list { Holding.read(from) }
                    "parted" -> parted_ = from.long()
                    else -> from.skip()
                }
            }
            return Holder(
                account = account_ ?: from.missing("account"),
                holdings = holdings_ ?: from.missing("holdings"),
                parted = parted_ ?: from.missing("parted"),
            )
        }
    }
}

/**
 * A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act ends it and leaves a
 * balance lot to the same holder (R-SHARE-6, as Open Cap Format rules it).
 */
public data class Lot(
    /** The lot. */
    public val id: LotId,
    /** Number of the certificate, counted up within the campaign. */
    public val certificate: Long,
    /** Its class. */
    public val `class`: ClassId,
    /** Who holds it. */
    public val holder: AccountId,
    /** Units in it. */
    public val units: Long,
    /** Money that bought it. */
    public val cost: Amount,
    /** When it was first issued; a transfer keeps it. */
    public val acquiredAt: Instant,
    /** Frozen by a dispute. */
    public val frozen: Boolean,
    /** Where it stands. */
    public val state: LotState,
    /** The lot it came from, as the moved part or the balance of it. */
    public val from: LotId? = null,
    /** Until when it may not be transferred. */
    public val lockedUntil: Instant? = null,
    /** The pledge whose money bought it; none for a grant. */
    public val pledge: PledgeId? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("acquiredAt"); out.instant(this.acquiredAt)
        out.member("certificate"); out.long(this.certificate)
        out.member("class"); this.`class`.writeTo(out)
        out.member("cost"); this.cost.writeTo(out)
        this.from?.let { out.member("from"); it.writeTo(out) }
        out.member("frozen"); out.flag(this.frozen)
        out.member("holder"); this.holder.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        this.lockedUntil?.let { out.member("lockedUntil"); out.instant(it) }
        this.pledge?.let { out.member("pledge"); it.writeTo(out) }
        out.member("state"); this.state.writeTo(out)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<Lot>() {
        override fun read(from: JsonReader): Lot {
            var acquiredAt_: Instant? = null
            var certificate_: Long? = null
            var class_: ClassId? = null
            var cost_: Amount? = null
            var from_: LotId? = null
            var frozen_: Boolean? = null
            var holder_: AccountId? = null
            var id_: LotId? = null
            var lockedUntil_: Instant? = null
            var pledge_: PledgeId? = null
            var state_: LotState? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "acquiredAt" -> acquiredAt_ = from.instant()
                    "certificate" -> certificate_ = from.long()
                    "class" -> class_ = ClassId.read(from)
                    "cost" -> cost_ = Amount.read(from)
                    "from" -> from_ = from.orNull { LotId.read(from) }
                    "frozen" -> frozen_ = from.flag()
                    "holder" -> holder_ = AccountId.read(from)
                    "id" -> id_ = LotId.read(from)
                    "lockedUntil" -> lockedUntil_ = from.orNull { from.instant() }
                    "pledge" -> pledge_ = from.orNull { PledgeId.read(from) }
                    "state" -> state_ = LotState.read(from)
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return Lot(
                acquiredAt = acquiredAt_ ?: from.missing("acquiredAt"),
                certificate = certificate_ ?: from.missing("certificate"),
                `class` = class_ ?: from.missing("class"),
                cost = cost_ ?: from.missing("cost"),
                from = from_,
                frozen = frozen_ ?: from.missing("frozen"),
                holder = holder_ ?: from.missing("holder"),
                id = id_ ?: from.missing("id"),
                lockedUntil = lockedUntil_,
                pledge = pledge_,
                state = state_ ?: from.missing("state"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** A tranche of escrow that is released when something is delivered and accepted. */
public data class Milestone(
    /** The milestone. */
    public val id: MilestoneId,
    /** What is delivered. */
    public val title: Title,
    /** Share of the escrow at success that it releases. */
    public val share: Rate,
    /** Where it stands. */
    public val state: MilestoneState,
    /** When it is due. */
    public val due: Instant? = null,
    /** The money, fixed when the campaign succeeds. */
    public val tranche: Amount? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.due?.let { out.member("due"); out.instant(it) }
        out.member("id"); this.id.writeTo(out)
        out.member("share"); this.share.writeTo(out)
        out.member("state"); this.state.writeTo(out)
        out.member("title"); this.title.writeTo(out)
        this.tranche?.let { out.member("tranche"); it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Milestone>() {
        override fun read(from: JsonReader): Milestone {
            var due_: Instant? = null
            var id_: MilestoneId? = null
            var share_: Rate? = null
            var state_: MilestoneState? = null
            var title_: Title? = null
            var tranche_: Amount? = null
            from.members { name ->
                when (name) {
                    "due" -> due_ = from.orNull { from.instant() }
                    "id" -> id_ = MilestoneId.read(from)
                    "share" -> share_ = Rate.read(from)
                    "state" -> state_ = MilestoneState.read(from)
                    "title" -> title_ = Title.read(from)
                    "tranche" -> tranche_ = from.orNull { Amount.read(from) }
                    else -> from.skip()
                }
            }
            return Milestone(
                due = due_,
                id = id_ ?: from.missing("id"),
                share = share_ ?: from.missing("share"),
                state = state_ ?: from.missing("state"),
                title = title_ ?: from.missing("title"),
                tranche = tranche_,
            )
        }
    }
}

/**
 * Money that moved at the gateway under one reference, in one direction. Every event that books a report of money
 * writes one, so that the same reference is booked once, through whatever instruction and however often it is reported.
 */
public data class Movement(
    /** The movement; derived from direction and reference. */
    public val id: MovementId,
    /** Whether it came or went. */
    public val direction: Direction,
    /** The gateway's reference. */
    public val providerRef: Reference,
    /** How much. */
    public val amount: Amount,
    /** Where it stands. */
    public val state: MovementState,
    /** When it was first booked. */
    public val bookedAt: Instant,
    /** The instruction it was for; none while nobody knows of one. */
    public val payment: PaymentId? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("bookedAt"); out.instant(this.bookedAt)
        out.member("direction"); this.direction.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        this.payment?.let { out.member("payment"); it.writeTo(out) }
        out.member("providerRef"); this.providerRef.writeTo(out)
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<Movement>() {
        override fun read(from: JsonReader): Movement {
            var amount_: Amount? = null
            var bookedAt_: Instant? = null
            var direction_: Direction? = null
            var id_: MovementId? = null
            var payment_: PaymentId? = null
            var providerRef_: Reference? = null
            var state_: MovementState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "bookedAt" -> bookedAt_ = from.instant()
                    "direction" -> direction_ = Direction.read(from)
                    "id" -> id_ = MovementId.read(from)
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "state" -> state_ = MovementState.read(from)
                    else -> from.skip()
                }
            }
            return Movement(
                amount = amount_ ?: from.missing("amount"),
                bookedAt = bookedAt_ ?: from.missing("bookedAt"),
                direction = direction_ ?: from.missing("direction"),
                id = id_ ?: from.missing("id"),
                payment = payment_,
                providerRef = providerRef_ ?: from.missing("providerRef"),
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/**
 * A payment instruction: the host carries it out at its gateway and reports back, in any order, late or twice.
 *
 * Its id is the idempotency key for the gateway.
 */
public data class Payment(
    /** The instruction, and the idempotency key for the gateway. */
    public val id: PaymentId,
    /** What to do. */
    public val kind: PaymentKind,
    /** What it is for. */
    public val purpose: Purpose,
    /** How much. */
    public val amount: Amount,
    /** Where it stands. */
    public val state: PaymentState,
    /** When it was instructed. */
    public val requestedAt: Instant,
    /** Why it failed. */
    public val failure: Reference? = null,
    /** Payment method at the gateway. */
    public val method: Reference? = null,
    /** The gateway's own reference, from the report. */
    public val providerRef: Reference? = null,
    /** When the report that settled it was booked. */
    public val resolvedAt: Instant? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        this.failure?.let { out.member("failure"); it.writeTo(out) }
        out.member("id"); this.id.writeTo(out)
        out.member("kind"); this.kind.writeTo(out)
        this.method?.let { out.member("method"); it.writeTo(out) }
        this.providerRef?.let { out.member("providerRef"); it.writeTo(out) }
        out.member("purpose"); this.purpose.writeTo(out)
        out.member("requestedAt"); out.instant(this.requestedAt)
        this.resolvedAt?.let { out.member("resolvedAt"); out.instant(it) }
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<Payment>() {
        override fun read(from: JsonReader): Payment {
            var amount_: Amount? = null
            var failure_: Reference? = null
            var id_: PaymentId? = null
            var kind_: PaymentKind? = null
            var method_: Reference? = null
            var providerRef_: Reference? = null
            var purpose_: Purpose? = null
            var requestedAt_: Instant? = null
            var resolvedAt_: Instant? = null
            var state_: PaymentState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "failure" -> failure_ = from.orNull { Reference.read(from) }
                    "id" -> id_ = PaymentId.read(from)
                    "kind" -> kind_ = PaymentKind.read(from)
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "providerRef" -> providerRef_ = from.orNull { Reference.read(from) }
                    "purpose" -> purpose_ = Purpose.read(from)
                    "requestedAt" -> requestedAt_ = from.instant()
                    "resolvedAt" -> resolvedAt_ = from.orNull { from.instant() }
                    "state" -> state_ = PaymentState.read(from)
                    else -> from.skip()
                }
            }
            return Payment(
                amount = amount_ ?: from.missing("amount"),
                failure = failure_,
                id = id_ ?: from.missing("id"),
                kind = kind_ ?: from.missing("kind"),
                method = method_,
                providerRef = providerRef_,
                purpose = purpose_ ?: from.missing("purpose"),
                requestedAt = requestedAt_ ?: from.missing("requestedAt"),
                resolvedAt = resolvedAt_,
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/** Money on its way out of the campaign. */
public data class Payout(
    /** The payout. */
    public val id: PayoutId,
    /** Who is paid. */
    public val payee: AccountId,
    /** How much the payee gets. */
    public val amount: Amount,
    /** What the payee has got of it: more than the amount when it was paid twice. */
    public val paid: Amount,
    /** Of that, what the platform bore because the creator had no more. */
    public val borne: Amount,
    /** What the processor takes on top, borne by the campaign. */
    public val fee: Amount,
    /** What it is for. */
    public val reason: Reason,
    /** Where it stands. */
    public val state: PayoutState,
    /** The instruction under way or last tried. */
    public val payment: PaymentId,
    /** When it was asked for. */
    public val createdAt: Instant,
    /** Why the last try failed. */
    public val failure: Reference? = null,
    /** The shipped feature it pays for, if any. */
    public val feature: FeatureId? = null,
    /** When it ended. */
    public val resolvedAt: Instant? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("borne"); this.borne.writeTo(out)
        out.member("createdAt"); out.instant(this.createdAt)
        this.failure?.let { out.member("failure"); it.writeTo(out) }
        this.feature?.let { out.member("feature"); it.writeTo(out) }
        out.member("fee"); this.fee.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        out.member("paid"); this.paid.writeTo(out)
        out.member("payee"); this.payee.writeTo(out)
        out.member("payment"); this.payment.writeTo(out)
        out.member("reason"); this.reason.writeTo(out)
        this.resolvedAt?.let { out.member("resolvedAt"); out.instant(it) }
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<Payout>() {
        override fun read(from: JsonReader): Payout {
            var amount_: Amount? = null
            var borne_: Amount? = null
            var createdAt_: Instant? = null
            var failure_: Reference? = null
            var feature_: FeatureId? = null
            var fee_: Amount? = null
            var id_: PayoutId? = null
            var paid_: Amount? = null
            var payee_: AccountId? = null
            var payment_: PaymentId? = null
            var reason_: Reason? = null
            var resolvedAt_: Instant? = null
            var state_: PayoutState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "borne" -> borne_ = Amount.read(from)
                    "createdAt" -> createdAt_ = from.instant()
                    "failure" -> failure_ = from.orNull { Reference.read(from) }
                    "feature" -> feature_ = from.orNull { FeatureId.read(from) }
                    "fee" -> fee_ = Amount.read(from)
                    "id" -> id_ = PayoutId.read(from)
                    "paid" -> paid_ = Amount.read(from)
                    "payee" -> payee_ = AccountId.read(from)
                    "payment" -> payment_ = PaymentId.read(from)
                    "reason" -> reason_ = Reason.read(from)
                    "resolvedAt" -> resolvedAt_ = from.orNull { from.instant() }
                    "state" -> state_ = PayoutState.read(from)
                    else -> from.skip()
                }
            }
            return Payout(
                amount = amount_ ?: from.missing("amount"),
                borne = borne_ ?: from.missing("borne"),
                createdAt = createdAt_ ?: from.missing("createdAt"),
                failure = failure_,
                feature = feature_,
                fee = fee_ ?: from.missing("fee"),
                id = id_ ?: from.missing("id"),
                paid = paid_ ?: from.missing("paid"),
                payee = payee_ ?: from.missing("payee"),
                payment = payment_ ?: from.missing("payment"),
                reason = reason_ ?: from.missing("reason"),
                resolvedAt = resolvedAt_,
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/** A pledge. All amounts are minor units of the campaign's currency. */
public data class Pledge(
    /** The pledge. */
    public val id: PledgeId,
    /** Who pledges. */
    public val backer: AccountId,
    /** Where it stands. */
    public val state: PledgeState,
    /** When it was placed. */
    public val createdAt: Instant,
    /** When it last changed. */
    public val updatedAt: Instant,
    /** Time priority: where oversubscription or scarcity is decided first come, first served. */
    public val priorityAt: Instant,
    /** Placed after success, under the late-pledge rule. */
    public val late: Boolean,
    /** Free contribution, beside any reward. */
    public val contribution: Amount,
    /** Reward lines. */
    public val lines: List<Line>,
    /** Shipping of all lines. */
    public val shipping: Amount,
    /** Tip to the platform; never part of the goal, of fees or of shares. */
    public val tip: Amount,
    /** Contribution, lines and shipping: what counts towards the goal. */
    public val amount: Amount,
    /** Whether the backer's name is hidden from the public. */
    public val anonymous: Boolean,
    /** Money held by an authorisation, of all that the backer pays. */
    public val authorised: Amount,
    /** Money that cleared, of all that the backer pays, gross. */
    public val captured: Amount,
    /** Money refunded or charged back, or on its way to be (cumulative). */
    public val refunded: Amount,
    /** Platform fee taken from the captured money (cumulative). */
    public val platformFee: Amount,
    /** Processor fee taken from the captured money (cumulative). */
    public val processorFee: Amount,
    /** Platform fee given back with refunds (cumulative). */
    public val platformFeeReturned: Amount,
    /** Processor fee given back with refunds (cumulative). */
    public val processorFeeReturned: Amount,
    /**
     * Processor fee that was not given back with refunds, borne by the platform or the backer instead of the campaign
     * (cumulative).
     */
    public val processorFeeBorne: Amount,
    /** Share units issued for this pledge (cumulative). */
    public val unitsIssued: Long,
    /** Share units cancelled again (cumulative). */
    public val unitsCancelled: Long,
    /** Live lots that descend from this pledge. */
    public val lots: List<LotId>,
    /** How many refunds it has had. */
    public val refunds: Long,
    /** Gates of the policy that the backer confirmed with the order. */
    public val acknowledged: List<Label> = emptyList(),
    /** When the authorisation lapses. */
    public val authorisedUntil: Instant? = null,
    /** Class of shares the backer wants for the money that clears. */
    public val `class`: ClassId? = null,
    /**
     * Money that cleared while an amount was being given back over all pledges, and is no part of what it is spread
     * over.
     */
    public val clearedDuring: ClearedDuring? = null,
    /** When it was last confirmed after a material change, or its order replaced. */
    public val confirmedAt: Instant? = null,
    /** Where rewards are shipped to. */
    public val country: Country? = null,
    /** What is under dispute now. */
    public val dispute: UnderDispute? = null,
    /** Warnings, inquiries and disputes that are not over. */
    public val disputes: List<DisputeId> = emptyList(),
    /** Dunning, while a payment is in error. */
    public val dunning: Dunning? = null,
    /** Refunds that failed and still owe the backer money. */
    public val failedRefunds: List<RefundId> = emptyList(),
    /** Instalments, where the pledge is paid in parts. */
    public val instalments: Instalments? = null,
    /** Opaque reference of the payment method at the gateway. */
    public val method: Reference? = null,
    /** Message to the creator. */
    public val note: Note? = null,
    /** When money last cleared: windows for refunds count from here. */
    public val paidAt: Instant? = null,
    /** The payment instruction that waits for a report. */
    public val payment: PaymentId? = null,
    /** Categories of the backer, of those that windows of the policy depend on, when the order was placed. */
    public val standing: List<Label> = emptyList(),
    /** Fees on top, to the platform (R-FEE-7); like the tip never part of the goal, of other fees or of shares. */
    public val surcharge: Amount = Amount(0),
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        if (this.acknowledged.isNotEmpty()) { out.member("acknowledged"); out.list(this.acknowledged) { it.writeTo(out) } }
        out.member("amount"); this.amount.writeTo(out)
        out.member("anonymous"); out.flag(this.anonymous)
        out.member("authorised"); this.authorised.writeTo(out)
        this.authorisedUntil?.let { out.member("authorisedUntil"); out.instant(it) }
        out.member("backer"); this.backer.writeTo(out)
        out.member("captured"); this.captured.writeTo(out)
        this.`class`?.let { out.member("class"); it.writeTo(out) }
        this.clearedDuring?.let { out.member("clearedDuring"); it.writeTo(out) }
        this.confirmedAt?.let { out.member("confirmedAt"); out.instant(it) }
        out.member("contribution"); this.contribution.writeTo(out)
        this.country?.let { out.member("country"); it.writeTo(out) }
        out.member("createdAt"); out.instant(this.createdAt)
        this.dispute?.let { out.member("dispute"); it.writeTo(out) }
        if (this.disputes.isNotEmpty()) { out.member("disputes"); out.list(this.disputes) { it.writeTo(out) } }
        this.dunning?.let { out.member("dunning"); it.writeTo(out) }
        if (this.failedRefunds.isNotEmpty()) { out.member("failedRefunds"); out.list(this.failedRefunds) { it.writeTo(out) } }
        out.member("id"); this.id.writeTo(out)
        this.instalments?.let { out.member("instalments"); it.writeTo(out) }
        out.member("late"); out.flag(this.late)
        out.member("lines"); out.list(this.lines) { it.writeTo(out) }
        out.member("lots"); out.list(this.lots) { it.writeTo(out) }
        this.method?.let { out.member("method"); it.writeTo(out) }
        this.note?.let { out.member("note"); it.writeTo(out) }
        this.paidAt?.let { out.member("paidAt"); out.instant(it) }
        this.payment?.let { out.member("payment"); it.writeTo(out) }
        out.member("platformFee"); this.platformFee.writeTo(out)
        out.member("platformFeeReturned"); this.platformFeeReturned.writeTo(out)
        out.member("priorityAt"); out.instant(this.priorityAt)
        out.member("processorFee"); this.processorFee.writeTo(out)
        out.member("processorFeeBorne"); this.processorFeeBorne.writeTo(out)
        out.member("processorFeeReturned"); this.processorFeeReturned.writeTo(out)
        out.member("refunded"); this.refunded.writeTo(out)
        out.member("refunds"); out.long(this.refunds)
        out.member("shipping"); this.shipping.writeTo(out)
        if (this.standing.isNotEmpty()) { out.member("standing"); out.list(this.standing) { it.writeTo(out) } }
        out.member("state"); this.state.writeTo(out)
        if (this.surcharge != Amount(0)) { out.member("surcharge"); this.surcharge.writeTo(out) }
        out.member("tip"); this.tip.writeTo(out)
        out.member("unitsCancelled"); out.long(this.unitsCancelled)
        out.member("unitsIssued"); out.long(this.unitsIssued)
        out.member("updatedAt"); out.instant(this.updatedAt)
        out.close()
    }

    public companion object : WireType<Pledge>() {
        override fun read(from: JsonReader): Pledge {
            var acknowledged_: List<Label>? = null
            var amount_: Amount? = null
            var anonymous_: Boolean? = null
            var authorised_: Amount? = null
            var authorisedUntil_: Instant? = null
            var backer_: AccountId? = null
            var captured_: Amount? = null
            var class_: ClassId? = null
            var clearedDuring_: ClearedDuring? = null
            var confirmedAt_: Instant? = null
            var contribution_: Amount? = null
            var country_: Country? = null
            var createdAt_: Instant? = null
            var dispute_: UnderDispute? = null
            var disputes_: List<DisputeId>? = null
            var dunning_: Dunning? = null
            var failedRefunds_: List<RefundId>? = null
            var id_: PledgeId? = null
            var instalments_: Instalments? = null
            var late_: Boolean? = null
            var lines_: List<Line>? = null
            var lots_: List<LotId>? = null
            var method_: Reference? = null
            var note_: Note? = null
            var paidAt_: Instant? = null
            var payment_: PaymentId? = null
            var platformFee_: Amount? = null
            var platformFeeReturned_: Amount? = null
            var priorityAt_: Instant? = null
            var processorFee_: Amount? = null
            var processorFeeBorne_: Amount? = null
            var processorFeeReturned_: Amount? = null
            var refunded_: Amount? = null
            var refunds_: Long? = null
            var shipping_: Amount? = null
            var standing_: List<Label>? = null
            var state_: PledgeState? = null
            var surcharge_: Amount? = null
            var tip_: Amount? = null
            var unitsCancelled_: Long? = null
            var unitsIssued_: Long? = null
            var updatedAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "acknowledged" -> acknowledged_ = from.list { Label.read(from) }
                    "amount" -> amount_ = Amount.read(from)
                    "anonymous" -> anonymous_ = from.flag()
                    "authorised" -> authorised_ = Amount.read(from)
                    "authorisedUntil" -> authorisedUntil_ = from.orNull { from.instant() }
                    "backer" -> backer_ = AccountId.read(from)
                    "captured" -> captured_ = Amount.read(from)
                    "class" -> class_ = from.orNull { ClassId.read(from) }
                    "clearedDuring" -> clearedDuring_ = from.orNull { ClearedDuring.read(from) }
                    "confirmedAt" -> confirmedAt_ = from.orNull { from.instant() }
                    "contribution" -> contribution_ = Amount.read(from)
                    "country" -> country_ = from.orNull { Country.read(from) }
                    "createdAt" -> createdAt_ = from.instant()
                    "dispute" -> dispute_ = from.orNull { UnderDispute.read(from) }
                    "disputes" -> disputes_ = from.list { DisputeId.read(from) }
                    "dunning" -> dunning_ = from.orNull { Dunning.read(from) }
                    "failedRefunds" -> failedRefunds_ = from.list { RefundId.read(from) }
                    "id" -> id_ = PledgeId.read(from)
                    "instalments" -> instalments_ = from.orNull { Instalments.read(from) }
                    "late" -> late_ = from.flag()
                    "lines" -> lines_ = from.list { Line.read(from) }
                    "lots" -> lots_ = from.list { LotId.read(from) }
                    "method" -> method_ = from.orNull { Reference.read(from) }
                    "note" -> note_ = from.orNull { Note.read(from) }
                    "paidAt" -> paidAt_ = from.orNull { from.instant() }
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "platformFee" -> platformFee_ = Amount.read(from)
                    "platformFeeReturned" -> platformFeeReturned_ = Amount.read(from)
                    "priorityAt" -> priorityAt_ = from.instant()
                    "processorFee" -> processorFee_ = Amount.read(from)
                    "processorFeeBorne" -> processorFeeBorne_ = Amount.read(from)
                    "processorFeeReturned" -> processorFeeReturned_ = Amount.read(from)
                    "refunded" -> refunded_ = Amount.read(from)
                    "refunds" -> refunds_ = from.long()
                    "shipping" -> shipping_ = Amount.read(from)
                    "standing" -> standing_ = from.list { Label.read(from) }
                    "state" -> state_ = PledgeState.read(from)
                    "surcharge" -> surcharge_ = Amount.read(from)
                    "tip" -> tip_ = Amount.read(from)
                    "unitsCancelled" -> unitsCancelled_ = from.long()
                    "unitsIssued" -> unitsIssued_ = from.long()
                    "updatedAt" -> updatedAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return Pledge(
                acknowledged = acknowledged_ ?: emptyList(),
                amount = amount_ ?: from.missing("amount"),
                anonymous = anonymous_ ?: from.missing("anonymous"),
                authorised = authorised_ ?: from.missing("authorised"),
                authorisedUntil = authorisedUntil_,
                backer = backer_ ?: from.missing("backer"),
                captured = captured_ ?: from.missing("captured"),
                `class` = class_,
                clearedDuring = clearedDuring_,
                confirmedAt = confirmedAt_,
                contribution = contribution_ ?: from.missing("contribution"),
                country = country_,
                createdAt = createdAt_ ?: from.missing("createdAt"),
                dispute = dispute_,
                disputes = disputes_ ?: emptyList(),
                dunning = dunning_,
                failedRefunds = failedRefunds_ ?: emptyList(),
                id = id_ ?: from.missing("id"),
                instalments = instalments_,
                late = late_ ?: from.missing("late"),
                lines = lines_ ?: from.missing("lines"),
                lots = lots_ ?: from.missing("lots"),
                method = method_,
                note = note_,
                paidAt = paidAt_,
                payment = payment_,
                platformFee = platformFee_ ?: from.missing("platformFee"),
                platformFeeReturned = platformFeeReturned_ ?: from.missing("platformFeeReturned"),
                priorityAt = priorityAt_ ?: from.missing("priorityAt"),
                processorFee = processorFee_ ?: from.missing("processorFee"),
                processorFeeBorne = processorFeeBorne_ ?: from.missing("processorFeeBorne"),
                processorFeeReturned = processorFeeReturned_ ?: from.missing("processorFeeReturned"),
                refunded = refunded_ ?: from.missing("refunded"),
                refunds = refunds_ ?: from.missing("refunds"),
                shipping = shipping_ ?: from.missing("shipping"),
                standing = standing_ ?: emptyList(),
                state = state_ ?: from.missing("state"),
                surcharge = surcharge_ ?: Amount(0),
                tip = tip_ ?: from.missing("tip"),
                unitsCancelled = unitsCancelled_ ?: from.missing("unitsCancelled"),
                unitsIssued = unitsIssued_ ?: from.missing("unitsIssued"),
                updatedAt = updatedAt_ ?: from.missing("updatedAt"),
            )
        }
    }
}

/** A post by the creator. */
public data class Post(
    /** The post. */
    public val id: PostId,
    /** Who wrote it. */
    public val author: AccountId,
    /** Title. */
    public val title: Title,
    /** Text, Markdown. */
    public val text: Body,
    /** Only for backers. Fixed when published. */
    public val backersOnly: Boolean,
    /** When it was published. */
    public val publishedAt: Instant,
    /** When it was last edited. */
    public val editedAt: Instant? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("author"); this.author.writeTo(out)
        out.member("backersOnly"); out.flag(this.backersOnly)
        this.editedAt?.let { out.member("editedAt"); out.instant(it) }
        out.member("id"); this.id.writeTo(out)
        out.member("publishedAt"); out.instant(this.publishedAt)
        out.member("text"); this.text.writeTo(out)
        out.member("title"); this.title.writeTo(out)
        out.close()
    }

    public companion object : WireType<Post>() {
        override fun read(from: JsonReader): Post {
            var author_: AccountId? = null
            var backersOnly_: Boolean? = null
            var editedAt_: Instant? = null
            var id_: PostId? = null
            var publishedAt_: Instant? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "backersOnly" -> backersOnly_ = from.flag()
                    "editedAt" -> editedAt_ = from.orNull { from.instant() }
                    "id" -> id_ = PostId.read(from)
                    "publishedAt" -> publishedAt_ = from.instant()
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return Post(
                author = author_ ?: from.missing("author"),
                backersOnly = backersOnly_ ?: from.missing("backersOnly"),
                editedAt = editedAt_,
                id = id_ ?: from.missing("id"),
                publishedAt = publishedAt_ ?: from.missing("publishedAt"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }
    }
}

/** How one holder spreads their votes over the open features. The parts are a wish; the votes follow the holding. */
public data class Priority(
    /** The holder. */
    public val holder: AccountId,
    /** The spread, in the holder's order. */
    public val spread: List<Emphasis>,
    /** When it was last set. */
    public val updatedAt: Instant,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("holder"); this.holder.writeTo(out)
        out.member("spread"); out.list(this.spread) { it.writeTo(out) }
        out.member("updatedAt"); out.instant(this.updatedAt)
        out.close()
    }

    public companion object : WireType<Priority>() {
        override fun read(from: JsonReader): Priority {
            var holder_: AccountId? = null
            var spread_: List<Emphasis>? = null
            var updatedAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "holder" -> holder_ = AccountId.read(from)
                    "spread" -> spread_ = from.list { Emphasis.read(from) }
                    "updatedAt" -> updatedAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return Priority(
                holder = holder_ ?: from.missing("holder"),
                spread = spread_ ?: from.missing("spread"),
                updatedAt = updatedAt_ ?: from.missing("updatedAt"),
            )
        }
    }
}

/** A question put to those who hold shares at a record date. */
public data class Proposal(
    /** The proposal. */
    public val id: ProposalId,
    /** Who put it. */
    public val author: AccountId,
    /** What is asked. */
    public val title: Title,
    /** The reasoning. */
    public val text: Body,
    /** What it does when it passes. */
    public val subject: Subject,
    /** How it is counted. */
    public val method: Method,
    /** Record date: weights are those at the end of this moment, before voting opens (R-VOTE-1). */
    public val recordAt: Instant,
    /** When voting opens. */
    public val opens: Instant,
    /** When voting closes, exclusive. */
    public val closes: Instant,
    /** Votes of the whole register at the record date. */
    public val electorate: Long,
    /** The sums so far. */
    public val tally: Tally,
    /** What has been recorded of it. */
    public val state: ProposalState,
    /** When it was put. */
    public val createdAt: Instant,
    /** When it was decided. */
    public val decidedAt: Instant? = null,
    /** What became of its subject; none until it passes. */
    public val effect: Effect? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("author"); this.author.writeTo(out)
        out.member("closes"); out.instant(this.closes)
        out.member("createdAt"); out.instant(this.createdAt)
        this.decidedAt?.let { out.member("decidedAt"); out.instant(it) }
        this.effect?.let { out.member("effect"); it.writeTo(out) }
        out.member("electorate"); out.long(this.electorate)
        out.member("id"); this.id.writeTo(out)
        out.member("method"); this.method.writeTo(out)
        out.member("opens"); out.instant(this.opens)
        out.member("recordAt"); out.instant(this.recordAt)
        out.member("state"); this.state.writeTo(out)
        out.member("subject"); this.subject.writeTo(out)
        out.member("tally"); this.tally.writeTo(out)
        out.member("text"); this.text.writeTo(out)
        out.member("title"); this.title.writeTo(out)
        out.close()
    }

    public companion object : WireType<Proposal>() {
        override fun read(from: JsonReader): Proposal {
            var author_: AccountId? = null
            var closes_: Instant? = null
            var createdAt_: Instant? = null
            var decidedAt_: Instant? = null
            var effect_: Effect? = null
            var electorate_: Long? = null
            var id_: ProposalId? = null
            var method_: Method? = null
            var opens_: Instant? = null
            var recordAt_: Instant? = null
            var state_: ProposalState? = null
            var subject_: Subject? = null
            var tally_: Tally? = null
            var text_: Body? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "author" -> author_ = AccountId.read(from)
                    "closes" -> closes_ = from.instant()
                    "createdAt" -> createdAt_ = from.instant()
                    "decidedAt" -> decidedAt_ = from.orNull { from.instant() }
                    "effect" -> effect_ = from.orNull { Effect.read(from) }
                    "electorate" -> electorate_ = from.long()
                    "id" -> id_ = ProposalId.read(from)
                    "method" -> method_ = Method.read(from)
                    "opens" -> opens_ = from.instant()
                    "recordAt" -> recordAt_ = from.instant()
                    "state" -> state_ = ProposalState.read(from)
                    "subject" -> subject_ = Subject.read(from)
                    "tally" -> tally_ = Tally.read(from)
                    "text" -> text_ = Body.read(from)
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return Proposal(
                author = author_ ?: from.missing("author"),
                closes = closes_ ?: from.missing("closes"),
                createdAt = createdAt_ ?: from.missing("createdAt"),
                decidedAt = decidedAt_,
                effect = effect_,
                electorate = electorate_ ?: from.missing("electorate"),
                id = id_ ?: from.missing("id"),
                method = method_ ?: from.missing("method"),
                opens = opens_ ?: from.missing("opens"),
                recordAt = recordAt_ ?: from.missing("recordAt"),
                state = state_ ?: from.missing("state"),
                subject = subject_ ?: from.missing("subject"),
                tally = tally_ ?: from.missing("tally"),
                text = text_ ?: from.missing("text"),
                title = title_ ?: from.missing("title"),
            )
        }
    }
}

/** Reservations and waiting list of a scarce tier. */
public data class Queue(
    /** The tier. */
    public val tier: TierId,
    /** Units held for somebody for a while. */
    public val reservations: List<Reservation>,
    /** Who waits, in order. */
    public val waiting: List<Waiting>,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("reservations"); out.list(this.reservations) { it.writeTo(out) }
        out.member("tier"); this.tier.writeTo(out)
        out.member("waiting"); out.list(this.waiting) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Queue>() {
        override fun read(from: JsonReader): Queue {
            var reservations_: List<Reservation>? = null
            var tier_: TierId? = null
            var waiting_: List<Waiting>? = null
            from.members { name ->
                when (name) {
                    "reservations" -> reservations_ = from.list { Reservation.read(from) }
                    "tier" -> tier_ = TierId.read(from)
                    "waiting" -> waiting_ = from.list { Waiting.read(from) }
                    else -> from.skip()
                }
            }
            return Queue(
                reservations = reservations_ ?: from.missing("reservations"),
                tier = tier_ ?: from.missing("tier"),
                waiting = waiting_ ?: from.missing("waiting"),
            )
        }
    }
}

/**
 * Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out of nowhere. It is booked
 * as unapplied, never lost (R-PAYMENT-5).
 */
public data class Receipt(
    /** The receipt; derived from the gateway's reference, so the same money never makes two (R-PAYMENT-6). */
    public val id: ReceiptId,
    /** The gateway's reference. */
    public val providerRef: Reference,
    /** How much, gross. */
    public val amount: Amount,
    /** Why it could not be applied. */
    public val reason: UnappliedReason,
    /** Where it stands. */
    public val state: ReceiptState,
    /** When it was booked. */
    public val receivedAt: Instant,
    /** What the processor took of it, if the report said so; booked when it is applied (R-FEE-3). */
    public val fee: Amount? = null,
    /** The instruction it named, if any. */
    public val payment: PaymentId? = null,
    /** The pledge it seems to belong to. */
    public val pledge: PledgeId? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        this.fee?.let { out.member("fee"); it.writeTo(out) }
        out.member("id"); this.id.writeTo(out)
        this.payment?.let { out.member("payment"); it.writeTo(out) }
        this.pledge?.let { out.member("pledge"); it.writeTo(out) }
        out.member("providerRef"); this.providerRef.writeTo(out)
        out.member("reason"); this.reason.writeTo(out)
        out.member("receivedAt"); out.instant(this.receivedAt)
        out.member("state"); this.state.writeTo(out)
        out.close()
    }

    public companion object : WireType<Receipt>() {
        override fun read(from: JsonReader): Receipt {
            var amount_: Amount? = null
            var fee_: Amount? = null
            var id_: ReceiptId? = null
            var payment_: PaymentId? = null
            var pledge_: PledgeId? = null
            var providerRef_: Reference? = null
            var reason_: UnappliedReason? = null
            var receivedAt_: Instant? = null
            var state_: ReceiptState? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "fee" -> fee_ = from.orNull { Amount.read(from) }
                    "id" -> id_ = ReceiptId.read(from)
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "pledge" -> pledge_ = from.orNull { PledgeId.read(from) }
                    "providerRef" -> providerRef_ = Reference.read(from)
                    "reason" -> reason_ = UnappliedReason.read(from)
                    "receivedAt" -> receivedAt_ = from.instant()
                    "state" -> state_ = ReceiptState.read(from)
                    else -> from.skip()
                }
            }
            return Receipt(
                amount = amount_ ?: from.missing("amount"),
                fee = fee_,
                id = id_ ?: from.missing("id"),
                payment = payment_,
                pledge = pledge_,
                providerRef = providerRef_ ?: from.missing("providerRef"),
                reason = reason_ ?: from.missing("reason"),
                receivedAt = receivedAt_ ?: from.missing("receivedAt"),
                state = state_ ?: from.missing("state"),
            )
        }
    }
}

/** One refund of one pledge. */
public data class Refund(
    /** The refund. */
    public val id: RefundId,
    /** The pledge it refunds. */
    public val pledge: PledgeId,
    /** Why. */
    public val ground: Ground,
    /** What the backer gets. */
    public val amount: Amount,
    /** What the backer has got of it, by whatever route: more than the amount when it was paid twice (R-REFUND-8). */
    public val paid: Amount,
    /** What it is made up of. */
    public val parts: RefundParts,
    /** Share units cancelled with it. */
    public val units: Long,
    /** Where it stands. */
    public val state: RefundState,
    /** How often it was tried. */
    public val tries: Long,
    /** When it was granted. */
    public val createdAt: Instant,
    /** Reference of the route by which it was paid instead of the gateway. */
    public val elsewhere: Reference? = null,
    /** Why the last try failed. */
    public val failure: Reference? = null,
    /** The instruction under way or last tried; none when fees left the backer nothing to be paid. */
    public val payment: PaymentId? = null,
    /** When it ended. */
    public val resolvedAt: Instant? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("amount"); this.amount.writeTo(out)
        out.member("createdAt"); out.instant(this.createdAt)
        this.elsewhere?.let { out.member("elsewhere"); it.writeTo(out) }
        this.failure?.let { out.member("failure"); it.writeTo(out) }
        out.member("ground"); this.ground.writeTo(out)
        out.member("id"); this.id.writeTo(out)
        out.member("paid"); this.paid.writeTo(out)
        out.member("parts"); this.parts.writeTo(out)
        this.payment?.let { out.member("payment"); it.writeTo(out) }
        out.member("pledge"); this.pledge.writeTo(out)
        this.resolvedAt?.let { out.member("resolvedAt"); out.instant(it) }
        out.member("state"); this.state.writeTo(out)
        out.member("tries"); out.long(this.tries)
        out.member("units"); out.long(this.units)
        out.close()
    }

    public companion object : WireType<Refund>() {
        override fun read(from: JsonReader): Refund {
            var amount_: Amount? = null
            var createdAt_: Instant? = null
            var elsewhere_: Reference? = null
            var failure_: Reference? = null
            var ground_: Ground? = null
            var id_: RefundId? = null
            var paid_: Amount? = null
            var parts_: RefundParts? = null
            var payment_: PaymentId? = null
            var pledge_: PledgeId? = null
            var resolvedAt_: Instant? = null
            var state_: RefundState? = null
            var tries_: Long? = null
            var units_: Long? = null
            from.members { name ->
                when (name) {
                    "amount" -> amount_ = Amount.read(from)
                    "createdAt" -> createdAt_ = from.instant()
                    "elsewhere" -> elsewhere_ = from.orNull { Reference.read(from) }
                    "failure" -> failure_ = from.orNull { Reference.read(from) }
                    "ground" -> ground_ = Ground.read(from)
                    "id" -> id_ = RefundId.read(from)
                    "paid" -> paid_ = Amount.read(from)
                    "parts" -> parts_ = RefundParts.read(from)
                    "payment" -> payment_ = from.orNull { PaymentId.read(from) }
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "resolvedAt" -> resolvedAt_ = from.orNull { from.instant() }
                    "state" -> state_ = RefundState.read(from)
                    "tries" -> tries_ = from.long()
                    "units" -> units_ = from.long()
                    else -> from.skip()
                }
            }
            return Refund(
                amount = amount_ ?: from.missing("amount"),
                createdAt = createdAt_ ?: from.missing("createdAt"),
                elsewhere = elsewhere_,
                failure = failure_,
                ground = ground_ ?: from.missing("ground"),
                id = id_ ?: from.missing("id"),
                paid = paid_ ?: from.missing("paid"),
                parts = parts_ ?: from.missing("parts"),
                payment = payment_,
                pledge = pledge_ ?: from.missing("pledge"),
                resolvedAt = resolvedAt_,
                state = state_ ?: from.missing("state"),
                tries = tries_ ?: from.missing("tries"),
                units = units_ ?: from.missing("units"),
            )
        }
    }
}

/** How many of a tier are taken. Apart from the description, because every pledge rewrites it. */
public data class Stock(
    /** The tier. */
    public val tier: TierId,
    /** Units in pledges that hold stock. */
    public val taken: Long,
    /** Pledges that hold stock of it. */
    public val backers: Long,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("backers"); out.long(this.backers)
        out.member("taken"); out.long(this.taken)
        out.member("tier"); this.tier.writeTo(out)
        out.close()
    }

    public companion object : WireType<Stock>() {
        override fun read(from: JsonReader): Stock {
            var backers_: Long? = null
            var taken_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "backers" -> backers_ = from.long()
                    "taken" -> taken_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return Stock(
                backers = backers_ ?: from.missing("backers"),
                taken = taken_ ?: from.missing("taken"),
                tier = tier_ ?: from.missing("tier"),
            )
        }
    }
}

/** The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites it. */
public data class Story(
    /** Title. */
    public val title: Title,
    /** What it is in a few sentences. */
    public val summary: Summary,
    /** The whole story, Markdown. */
    public val description: Body,
    /** Category, an open list: software, arts, charity, business, personal, ... */
    public val category: Label,
    /** Frequent questions. */
    public val faq: List<Question> = emptyList(),
    /** Name of the forge that hosts the repository. */
    public val forge: Label? = null,
    /** Where it is. */
    public val location: Label? = null,
    /** Pictures and films. */
    public val media: List<Link> = emptyList(),
    /** Source repository of a software project. */
    public val repository: Link? = null,
    /** What may go wrong. */
    public val risks: Body? = null,
    /** Tags. */
    public val tags: List<Label> = emptyList(),
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("category"); this.category.writeTo(out)
        out.member("description"); this.description.writeTo(out)
        if (this.faq.isNotEmpty()) { out.member("faq"); out.list(this.faq) { it.writeTo(out) } }
        this.forge?.let { out.member("forge"); it.writeTo(out) }
        this.location?.let { out.member("location"); it.writeTo(out) }
        if (this.media.isNotEmpty()) { out.member("media"); out.list(this.media) { it.writeTo(out) } }
        this.repository?.let { out.member("repository"); it.writeTo(out) }
        this.risks?.let { out.member("risks"); it.writeTo(out) }
        out.member("summary"); this.summary.writeTo(out)
        if (this.tags.isNotEmpty()) { out.member("tags"); out.list(this.tags) { it.writeTo(out) } }
        out.member("title"); this.title.writeTo(out)
        out.close()
    }

    public companion object : WireType<Story>() {
        override fun read(from: JsonReader): Story {
            var category_: Label? = null
            var description_: Body? = null
            var faq_: List<Question>? = null
            var forge_: Label? = null
            var location_: Label? = null
            var media_: List<Link>? = null
            var repository_: Link? = null
            var risks_: Body? = null
            var summary_: Summary? = null
            var tags_: List<Label>? = null
            var title_: Title? = null
            from.members { name ->
                when (name) {
                    "category" -> category_ = Label.read(from)
                    "description" -> description_ = Body.read(from)
                    "faq" -> faq_ = from.list { Question.read(from) }
                    "forge" -> forge_ = from.orNull { Label.read(from) }
                    "location" -> location_ = from.orNull { Label.read(from) }
                    "media" -> media_ = from.list { Link.read(from) }
                    "repository" -> repository_ = from.orNull { Link.read(from) }
                    "risks" -> risks_ = from.orNull { Body.read(from) }
                    "summary" -> summary_ = Summary.read(from)
                    "tags" -> tags_ = from.list { Label.read(from) }
                    "title" -> title_ = Title.read(from)
                    else -> from.skip()
                }
            }
            return Story(
                category = category_ ?: from.missing("category"),
                description = description_ ?: from.missing("description"),
                faq = faq_ ?: emptyList(),
                forge = forge_,
                location = location_,
                media = media_ ?: emptyList(),
                repository = repository_,
                risks = risks_,
                summary = summary_ ?: from.missing("summary"),
                tags = tags_ ?: emptyList(),
                title = title_ ?: from.missing("title"),
            )
        }
    }
}

/** Answers to the survey of a pledge, locked after the cut-off. */
public data class Survey(
    /** The pledge. */
    public val pledge: PledgeId,
    /** Answers, by question. */
    public val answers: List<Answer>,
    /** When they were last given. */
    public val answeredAt: Instant,
    /** Whether they are locked. */
    public val locked: Boolean,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("answeredAt"); out.instant(this.answeredAt)
        out.member("answers"); out.list(this.answers) { it.writeTo(out) }
        out.member("locked"); out.flag(this.locked)
        out.member("pledge"); this.pledge.writeTo(out)
        out.close()
    }

    public companion object : WireType<Survey>() {
        override fun read(from: JsonReader): Survey {
            var answeredAt_: Instant? = null
            var answers_: List<Answer>? = null
            var locked_: Boolean? = null
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "answeredAt" -> answeredAt_ = from.instant()
                    "answers" -> answers_ = from.list { Answer.read(from) }
                    "locked" -> locked_ = from.flag()
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return Survey(
                answeredAt = answeredAt_ ?: from.missing("answeredAt"),
                answers = answers_ ?: from.missing("answers"),
                locked = locked_ ?: from.missing("locked"),
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }
    }
}

/** The people who help the creator. */
public data class Team(
    /** Collaborators with what each may do. */
    public val collaborators: List<Collaborator>,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("collaborators"); out.list(this.collaborators) { it.writeTo(out) }
        out.close()
    }

    public companion object : WireType<Team>() {
        override fun read(from: JsonReader): Team {
            var collaborators_: List<Collaborator>? = null
            from.members { name ->
                when (name) {
                    "collaborators" -> collaborators_ = from.list { Collaborator.read(from) }
                    else -> from.skip()
                }
            }
            return Team(
                collaborators = collaborators_ ?: from.missing("collaborators"),
            )
        }
    }
}

/** The terms: written while a draft, frozen at launch except for what the policy lets move. */
public data class Terms(
    /** The policy in force for the whole life of the campaign. */
    public val policy: Policy,
    /** When pledging ends. */
    public val deadline: Instant? = null,
    /** The goal; none where the funding model has none. */
    public val goal: Money? = null,
    /** The most that is accepted. */
    public val maximum: Money? = null,
    /** The class of shares sold with pledges. */
    public val offers: ClassId? = null,
    /** When pledging opens; at approval when none. */
    public val opens: Instant? = null,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        this.deadline?.let { out.member("deadline"); out.instant(it) }
        this.goal?.let { out.member("goal"); it.writeTo(out) }
        this.maximum?.let { out.member("maximum"); it.writeTo(out) }
        this.offers?.let { out.member("offers"); it.writeTo(out) }
        this.opens?.let { out.member("opens"); out.instant(it) }
        out.member("policy"); this.policy.writeTo(out)
        out.close()
    }

    public companion object : WireType<Terms>() {
        override fun read(from: JsonReader): Terms {
            var deadline_: Instant? = null
            var goal_: Money? = null
            var maximum_: Money? = null
            var offers_: ClassId? = null
            var opens_: Instant? = null
            var policy_: Policy? = null
            from.members { name ->
                when (name) {
                    "deadline" -> deadline_ = from.orNull { from.instant() }
                    "goal" -> goal_ = from.orNull { Money.read(from) }
                    "maximum" -> maximum_ = from.orNull { Money.read(from) }
                    "offers" -> offers_ = from.orNull { ClassId.read(from) }
                    "opens" -> opens_ = from.orNull { from.instant() }
                    "policy" -> policy_ = Policy.read(from)
                    else -> from.skip()
                }
            }
            return Terms(
                deadline = deadline_,
                goal = goal_,
                maximum = maximum_,
                offers = offers_,
                opens = opens_,
                policy = policy_ ?: from.missing("policy"),
            )
        }
    }
}

/** A tier or add-on. */
public data class Tier(
    /** The tier. */
    public val id: TierId,
    /** As described. */
    public val terms: TierTerms,
    /** Withdrawn by the creator: nobody new can choose it. */
    public val ended: Boolean,
) : Row {
    override fun writeTo(out: JsonWriter) {
        out.open()
        out.member("ended"); out.flag(this.ended)
        out.member("id"); this.id.writeTo(out)
        out.member("terms"); this.terms.writeTo(out)
        out.close()
    }

    public companion object : WireType<Tier>() {
        override fun read(from: JsonReader): Tier {
            var ended_: Boolean? = null
            var id_: TierId? = null
            var terms_: TierTerms? = null
            from.members { name ->
                when (name) {
                    "ended" -> ended_ = from.flag()
                    "id" -> id_ = TierId.read(from)
                    "terms" -> terms_ = TierTerms.read(from)
                    else -> from.skip()
                }
            }
            return Tier(
                ended = ended_ ?: from.missing("ended"),
                id = id_ ?: from.missing("id"),
                terms = terms_ ?: from.missing("terms"),
            )
        }
    }
}

/** A row of a campaign. Its class says which kind it is of. */
public sealed interface Row : WireValue {
    public companion object {
        /** Reads a row of a kind. */
        public fun fromJson(kind: RowKind, json: String): Row = whole(json) { read(it, kind) }

        internal fun read(from: JsonReader, kind: RowKind): Row = when (kind) {
            RowKind.CAMPAIGN -> Campaign.read(from)
            RowKind.TERMS -> Terms.read(from)
            RowKind.STORY -> Story.read(from)
            RowKind.TEAM -> Team.read(from)
            RowKind.TIER -> Tier.read(from)
            RowKind.STOCK -> Stock.read(from)
            RowKind.QUEUE -> Queue.read(from)
            RowKind.BACKER -> Backer.read(from)
            RowKind.PLEDGE -> Pledge.read(from)
            RowKind.SURVEY -> Survey.read(from)
            RowKind.PAYMENT -> Payment.read(from)
            RowKind.RECEIPT -> Receipt.read(from)
            RowKind.MOVEMENT -> Movement.read(from)
            RowKind.REFUND -> Refund.read(from)
            RowKind.DISPUTE -> Dispute.read(from)
            RowKind.CLASS -> Class.read(from)
            RowKind.HOLDER -> Holder.read(from)
            RowKind.LOT -> Lot.read(from)
            RowKind.CHECKPOINT -> Checkpoint.read(from)
            RowKind.PROPOSAL -> Proposal.read(from)
            RowKind.BALLOT -> Ballot.read(from)
            RowKind.FEATURE -> Feature.read(from)
            RowKind.PRIORITY -> Priority.read(from)
            RowKind.MILESTONE -> Milestone.read(from)
            RowKind.PAYOUT -> Payout.read(from)
            RowKind.COMMENT -> Comment.read(from)
            RowKind.POST -> Post.read(from)
        }
    }
}

/** The kind of a row. */
public val Row.rowKind: RowKind
    get() = when (this) {
        is Campaign -> RowKind.CAMPAIGN
        is Terms -> RowKind.TERMS
        is Story -> RowKind.STORY
        is Team -> RowKind.TEAM
        is Tier -> RowKind.TIER
        is Stock -> RowKind.STOCK
        is Queue -> RowKind.QUEUE
        is Backer -> RowKind.BACKER
        is Pledge -> RowKind.PLEDGE
        is Survey -> RowKind.SURVEY
        is Payment -> RowKind.PAYMENT
        is Receipt -> RowKind.RECEIPT
        is Movement -> RowKind.MOVEMENT
        is Refund -> RowKind.REFUND
        is Dispute -> RowKind.DISPUTE
        is Class -> RowKind.CLASS
        is Holder -> RowKind.HOLDER
        is Lot -> RowKind.LOT
        is Checkpoint -> RowKind.CHECKPOINT
        is Proposal -> RowKind.PROPOSAL
        is Ballot -> RowKind.BALLOT
        is Feature -> RowKind.FEATURE
        is Priority -> RowKind.PRIORITY
        is Milestone -> RowKind.MILESTONE
        is Payout -> RowKind.PAYOUT
        is Comment -> RowKind.COMMENT
        is Post -> RowKind.POST
    }

/** Which row of a campaign is meant, and of which class it is. */
public sealed interface RowKey<R : Row> {
    /** The kind of row. */
    public val kind: RowKind

    /** The parts of the key, as the wire has them. */
    public val parts: List<String>

    /**
     * The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every command, so it stays
     * small.
     */
    public data object Campaign : RowKey<org.fundly.Campaign> {
        override val kind: RowKind get() = RowKind.CAMPAIGN
        override val parts: List<String> get() = emptyList()
    }

    /** The terms: written while a draft, frozen at launch except for what the policy lets move. */
    public data object Terms : RowKey<org.fundly.Terms> {
        override val kind: RowKind get() = RowKind.TERMS
        override val parts: List<String> get() = emptyList()
    }

    /** The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites it. */
    public data object Story : RowKey<org.fundly.Story> {
        override val kind: RowKind get() = RowKind.STORY
        override val parts: List<String> get() = emptyList()
    }

    /** The people who help the creator. */
    public data object Team : RowKey<org.fundly.Team> {
        override val kind: RowKind get() = RowKind.TEAM
        override val parts: List<String> get() = emptyList()
    }

    /** A tier or add-on. */
    public data class Tier(public val id: TierId) : RowKey<org.fundly.Tier> {
        override val kind: RowKind get() = RowKind.TIER
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** How many of a tier are taken. Apart from the description, because every pledge rewrites it. */
    public data class Stock(public val tier: TierId) : RowKey<org.fundly.Stock> {
        override val kind: RowKind get() = RowKind.STOCK
        override val parts: List<String> get() = listOf(tier.toString())
    }

    /** Reservations and waiting list of a scarce tier. */
    public data class Queue(public val tier: TierId) : RowKey<org.fundly.Queue> {
        override val kind: RowKind get() = RowKind.QUEUE
        override val parts: List<String> get() = listOf(tier.toString())
    }

    /** What one account has with one campaign: for per-backer limits and the count of backers. */
    public data class Backer(public val account: AccountId) : RowKey<org.fundly.Backer> {
        override val kind: RowKind get() = RowKind.BACKER
        override val parts: List<String> get() = listOf(account.toString())
    }

    /** A pledge. All amounts are minor units of the campaign's currency. */
    public data class Pledge(public val id: PledgeId) : RowKey<org.fundly.Pledge> {
        override val kind: RowKind get() = RowKind.PLEDGE
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** Answers to the survey of a pledge, locked after the cut-off. */
    public data class Survey(public val pledge: PledgeId) : RowKey<org.fundly.Survey> {
        override val kind: RowKind get() = RowKind.SURVEY
        override val parts: List<String> get() = listOf(pledge.toString())
    }

    /** A payment instruction: the host carries it out at its gateway and reports back, in any order, late or twice. */
    public data class Payment(public val id: PaymentId) : RowKey<org.fundly.Payment> {
        override val kind: RowKind get() = RowKind.PAYMENT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /**
     * Money that arrived without an open instruction: late, twice, for a cancelled pledge, or out of nowhere. It is
     * booked as unapplied, never lost (R-PAYMENT-5).
     */
    public data class Receipt(public val id: ReceiptId) : RowKey<org.fundly.Receipt> {
        override val kind: RowKind get() = RowKind.RECEIPT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /**
     * Money that moved at the gateway under one reference, in one direction. Every event that books a report of money
     * writes one, so that the same reference is booked once, through whatever instruction and however often it is
     * reported.
     */
    public data class Movement(public val id: MovementId) : RowKey<org.fundly.Movement> {
        override val kind: RowKind get() = RowKind.MOVEMENT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** One refund of one pledge. */
    public data class Refund(public val id: RefundId) : RowKey<org.fundly.Refund> {
        override val kind: RowKind get() = RowKind.REFUND
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** One dispute over one pledge. */
    public data class Dispute(public val id: DisputeId) : RowKey<org.fundly.Dispute> {
        override val kind: RowKind get() = RowKind.DISPUTE
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** A share class. */
    public data class Class(public val id: ClassId) : RowKey<org.fundly.Class> {
        override val kind: RowKind get() = RowKind.CLASS
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** What one account holds. */
    public data class Holder(public val account: AccountId) : RowKey<org.fundly.Holder> {
        override val kind: RowKind get() = RowKind.HOLDER
        override val parts: List<String> get() = listOf(account.toString())
    }

    /**
     * A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act ends it and leaves a
     * balance lot to the same holder (R-SHARE-6, as Open Cap Format rules it).
     */
    public data class Lot(public val id: LotId) : RowKey<org.fundly.Lot> {
        override val kind: RowKind get() = RowKind.LOT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /**
     * What an account held from a moment on, so that past weight is exact. Account `AccountId::EVERYONE` keeps the sum
     * of the whole register.
     */
    public data class Checkpoint(public val account: AccountId, public val at: Instant) : RowKey<org.fundly.Checkpoint> {
        override val kind: RowKind get() = RowKind.CHECKPOINT
        override val parts: List<String> get() = listOf(account.toString(), momentText(at))
    }

    /** A question put to those who hold shares at a record date. */
    public data class Proposal(public val id: ProposalId) : RowKey<org.fundly.Proposal> {
        override val kind: RowKind get() = RowKind.PROPOSAL
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** One account's ballot. It may be changed until voting closes. */
    public data class Ballot(public val proposal: ProposalId, public val voter: AccountId) : RowKey<org.fundly.Ballot> {
        override val kind: RowKind get() = RowKind.BALLOT
        override val parts: List<String> get() = listOf(proposal.toString(), voter.toString())
    }

    /** A feature request. */
    public data class Feature(public val id: FeatureId) : RowKey<org.fundly.Feature> {
        override val kind: RowKind get() = RowKind.FEATURE
        override val parts: List<String> get() = listOf(id.toString())
    }

    /**
     * How one holder spreads their votes over the open features. The parts are a wish; the votes follow the holding.
     */
    public data class Priority(public val holder: AccountId) : RowKey<org.fundly.Priority> {
        override val kind: RowKind get() = RowKind.PRIORITY
        override val parts: List<String> get() = listOf(holder.toString())
    }

    /** A tranche of escrow that is released when something is delivered and accepted. */
    public data class Milestone(public val id: MilestoneId) : RowKey<org.fundly.Milestone> {
        override val kind: RowKind get() = RowKind.MILESTONE
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** Money on its way out of the campaign. */
    public data class Payout(public val id: PayoutId) : RowKey<org.fundly.Payout> {
        override val kind: RowKind get() = RowKind.PAYOUT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** A comment. Earlier wordings are in the journal. */
    public data class Comment(public val id: CommentId) : RowKey<org.fundly.Comment> {
        override val kind: RowKind get() = RowKind.COMMENT
        override val parts: List<String> get() = listOf(id.toString())
    }

    /** A post by the creator. */
    public data class Post(public val id: PostId) : RowKey<org.fundly.Post> {
        override val kind: RowKind get() = RowKind.POST
        override val parts: List<String> get() = listOf(id.toString())
    }
}
