// Why a rule said no.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** A rule that said no. The text is for logs; hosts translate the code and its data. */
public sealed interface Rejection : WireValue {
    /**
     * There is no campaign with this id.
     *
     * Rule R-CAMPAIGN-1, code `campaign.not_found`.
     *
     * Code `campaign.not_found`, rule R-CAMPAIGN-1.
     */
    public data object CampaignNotFound : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignNotFound")
            out.close()
        }
    }

    /**
     * The id of a new campaign is taken.
     *
     * Rule R-CAMPAIGN-1, code `campaign.exists`.
     *
     * Code `campaign.exists`, rule R-CAMPAIGN-1.
     */
    public data object CampaignExists : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignExists")
            out.close()
        }
    }

    /**
     * The account may not act in its standing.
     *
     * Rule R-ACTOR-2, code `actor.standing`.
     *
     * Code `actor.standing`, rule R-ACTOR-2.
     */
    public data class ActorStanding(
        public val standing: Standing,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("actorStanding")
            out.member("standing"); this.standing.writeTo(out)
            out.close()
        }
    }

    /**
     * The id stands for everybody, not for an account.
     *
     * Rule R-ACTOR-3, code `actor.not_an_account`.
     *
     * Code `actor.not_an_account`, rule R-ACTOR-3.
     */
    public data class NotAnAccount(
        public val account: AccountId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notAnAccount")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * The actor has none of the relations that the command asks for.
     *
     * Rule R-ACTOR-1, code `actor.forbidden`.
     *
     * Code `actor.forbidden`, rule R-ACTOR-1.
     */
    public data class Forbidden(
        public val command: CommandKind,
        public val needs: List<Who>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("forbidden")
            out.member("command"); this.command.writeTo(out)
            out.member("needs"); out.list(this.needs) { it.writeTo(out) }
            out.close()
        }
    }

    /**
     * The command cannot succeed in this phase of the campaign.
     *
     * Rule R-CAMPAIGN-3, code `campaign.phase`.
     *
     * Code `campaign.phase`, rule R-CAMPAIGN-3.
     */
    public data class CampaignPhase(
        public val command: CommandKind,
        public val phase: Phase,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("campaignPhase")
            out.member("command"); this.command.writeTo(out)
            out.member("phase"); this.phase.writeTo(out)
            out.close()
        }
    }

    /**
     * An amount is in another currency than the campaign.
     *
     * Rule R-MONEY-1, code `money.currency_mismatch`.
     *
     * Code `money.currency_mismatch`, rule R-MONEY-1.
     */
    public data class CurrencyMismatch(
        public val field: String,
        public val expected: Currency,
        public val got: Currency,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("currencyMismatch")
            out.member("expected"); this.expected.writeTo(out)
            out.member("field"); out.text(this.field)
            out.member("got"); this.got.writeTo(out)
            out.close()
        }
    }

    /**
     * An amount is negative.
     *
     * Rule R-MONEY-2, code `money.negative`.
     *
     * Code `money.negative`, rule R-MONEY-2.
     */
    public data class AmountNegative(
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("amountNegative")
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * An amount is zero where something must be given.
     *
     * Rule R-MONEY-2, code `money.zero`.
     *
     * Code `money.zero`, rule R-MONEY-2.
     */
    public data class AmountZero(
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("amountZero")
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * An amount or a sum is larger than allowed.
     *
     * Rule R-MONEY-3, code `money.too_large`.
     *
     * Code `money.too_large`, rule R-MONEY-3.
     */
    public data class AmountTooLarge(
        public val field: String,
        public val max: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("amountTooLarge")
            out.member("field"); out.text(this.field)
            out.member("max"); this.max.writeTo(out)
            out.close()
        }
    }

    /**
     * The movement would take a bounded account below zero.
     *
     * Rule R-LEDGER-2, code `ledger.overdrawn`.
     *
     * Code `ledger.overdrawn`, rule R-LEDGER-2.
     */
    public data class Overdrawn(
        public val account: LedgerAccount,
        public val balance: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("overdrawn")
            out.member("account"); this.account.writeTo(out)
            out.member("balance"); this.balance.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such account.
     *
     * Rule R-ACCOUNT-2, code `account.not_found`.
     *
     * Code `account.not_found`, rule R-ACCOUNT-2.
     */
    public data class AccountNotFound(
        public val account: AccountId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("accountNotFound")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * The id of a new account is taken.
     *
     * Rule R-ACCOUNT-1, code `account.exists`.
     *
     * Code `account.exists`, rule R-ACCOUNT-1.
     */
    public data class AccountExists(
        public val account: AccountId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("accountExists")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * The handle belongs to another account.
     *
     * Rule R-ACCOUNT-3, code `account.handle_taken`.
     *
     * Code `account.handle_taken`, rule R-ACCOUNT-3.
     */
    public data class HandleTaken(
        public val handle: Handle,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("handleTaken")
            out.member("handle"); this.handle.writeTo(out)
            out.close()
        }
    }

    /**
     * The handle has characters that could be mistaken for others.
     *
     * Rule R-ACCOUNT-3, code `account.handle_shape`.
     *
     * Code `account.handle_shape`, rule R-ACCOUNT-3.
     */
    public data class HandleShape(
        public val handle: Handle,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("handleShape")
            out.member("handle"); this.handle.writeTo(out)
            out.close()
        }
    }

    /**
     * The e-mail address cannot be one.
     *
     * Rule R-ACCOUNT-8, code `account.email_shape`.
     *
     * Code `account.email_shape`, rule R-ACCOUNT-8.
     */
    public data class EmailShape(
        public val email: Email,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("emailShape")
            out.member("email"); this.email.writeTo(out)
            out.close()
        }
    }

    /**
     * The actor may not do this to the account.
     *
     * Rule R-ACCOUNT-4, code `account.forbidden`.
     *
     * Code `account.forbidden`, rule R-ACCOUNT-4.
     */
    public data class AccountForbidden(
        public val needs: List<Who>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("accountForbidden")
            out.member("needs"); out.list(this.needs) { it.writeTo(out) }
            out.close()
        }
    }

    /**
     * Nobody decides on their own standing.
     *
     * Rule R-ACCOUNT-5, code `account.own_standing`.
     *
     * Code `account.own_standing`, rule R-ACCOUNT-5.
     */
    public data object OwnStanding : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("ownStanding")
            out.close()
        }
    }

    /**
     * The account is closed for good.
     *
     * Rule R-ACCOUNT-6, code `account.closed`.
     *
     * Code `account.closed`, rule R-ACCOUNT-6.
     */
    public data class AccountClosed(
        public val account: AccountId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("accountClosed")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * Two dates of a fact contradict each other, or a fact stands twice.
     *
     * Rule R-ACCOUNT-7, code `account.fact_contradicts`.
     *
     * Code `account.fact_contradicts`, rule R-ACCOUNT-7.
     */
    public data class FactContradicts(
        public val parameter: String,
        public val reason: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("factContradicts")
            out.member("parameter"); out.text(this.parameter)
            out.member("reason"); out.text(this.reason)
            out.close()
        }
    }

    /**
     * The campaign has no terms yet.
     *
     * Rule R-CAMPAIGN-4, code `campaign.terms_missing`.
     *
     * Code `campaign.terms_missing`, rule R-CAMPAIGN-4.
     */
    public data object TermsMissing : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("termsMissing")
            out.close()
        }
    }

    /**
     * A parameter of the policy contradicts another, or has no source.
     *
     * Rule R-POLICY-8, code `policy.flawed`.
     *
     * Code `policy.flawed`, rule R-POLICY-8.
     */
    public data class PolicyFlawed(
        public val path: String,
        public val value: String,
        public val reason: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("policyFlawed")
            out.member("path"); out.text(this.path)
            out.member("reason"); out.text(this.reason)
            out.member("value"); out.text(this.value)
            out.close()
        }
    }

    /**
     * The policy is not in force when the campaign is to open.
     *
     * Rule R-POLICY-10, code `policy.not_in_force`.
     *
     * Code `policy.not_in_force`, rule R-POLICY-10.
     */
    public data class PolicyNotInForce(
        public val at: Instant,
        public val since: Instant,
        public val until: Instant? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("policyNotInForce")
            out.member("at"); out.instant(this.at)
            out.member("since"); out.instant(this.since)
            this.until?.let { out.member("until"); out.instant(it) }
            out.close()
        }
    }

    /**
     * More than the policy lets this person put in. What was put in before, in the window and scope of the limit,
     * counts.
     *
     * Rule R-POLICY-1, code `policy.limit`.
     *
     * Code `policy.limit`, rule R-POLICY-1.
     */
    public data class LimitExceeded(
        public val limit: Label,
        public val most: Amount,
        public val left: Amount,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("limitExceeded")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("left"); this.left.writeTo(out)
            out.member("limit"); this.limit.writeTo(out)
            out.member("most"); this.most.writeTo(out)
            out.close()
        }
    }

    /**
     * Something is to be done before this person may put money in.
     *
     * Rule R-POLICY-2, code `policy.gates`.
     *
     * Code `policy.gates`, rule R-POLICY-2.
     */
    public data class GatesOpen(
        public val gates: List<OpenGate>,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("gatesOpen")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("gates"); out.list(this.gates) { it.writeTo(out) }
            out.close()
        }
    }

    /**
     * More than the policy lets one issuer raise, with what they raised before.
     *
     * Rule R-POLICY-3, code `policy.issuer_cap`.
     *
     * Code `policy.issuer_cap`, rule R-POLICY-3.
     */
    public data class IssuerCapExceeded(
        public val most: Amount,
        public val left: Amount,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("issuerCapExceeded")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("left"); this.left.writeTo(out)
            out.member("most"); this.most.writeTo(out)
            out.close()
        }
    }

    /**
     * A fact that the policy cannot do without was not supplied.
     *
     * Rule R-POLICY-4, code `policy.fact_missing`.
     *
     * Code `policy.fact_missing`, rule R-POLICY-4.
     */
    public data class FactMissing(
        public val fact: String,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("factMissing")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("fact"); out.text(this.fact)
            out.close()
        }
    }

    /**
     * The right is not there at this moment.
     *
     * Rule R-POLICY-5, code `policy.window_closed`.
     *
     * Code `policy.window_closed`, rule R-POLICY-5.
     */
    public data class WindowClosed(
        public val right: Right,
        public val cites: List<Summary>,
        public val closed: Instant? = null,
        public val opens: Instant? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("windowClosed")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            this.closed?.let { out.member("closed"); out.instant(it) }
            this.opens?.let { out.member("opens"); out.instant(it) }
            out.member("right"); this.right.writeTo(out)
            out.close()
        }
    }

    /**
     * The right is there, but a condition for its use does not hold.
     *
     * Rule R-POLICY-5, code `policy.window_guarded`.
     *
     * Code `policy.window_guarded`, rule R-POLICY-5.
     */
    public data class WindowGuarded(
        public val right: Right,
        public val guard: String,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("windowGuarded")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("guard"); out.text(this.guard)
            out.member("right"); this.right.writeTo(out)
            out.close()
        }
    }

    /**
     * It is too early.
     *
     * Rule R-POLICY-7, code `policy.not_yet`.
     *
     * Code `policy.not_yet`, rule R-POLICY-7.
     */
    public data class NotYet(
        public val action: Action,
        public val from: Instant,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notYet")
            out.member("action"); this.action.writeTo(out)
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("from"); out.instant(this.from)
            out.close()
        }
    }

    /**
     * Two parameters of the terms contradict each other, or one is missing.
     *
     * Rule R-CAMPAIGN-5, code `campaign.terms_contradict`.
     *
     * Code `campaign.terms_contradict`, rule R-CAMPAIGN-5.
     */
    public data class TermsContradict(
        public val parameter: String,
        public val reason: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("termsContradict")
            out.member("parameter"); out.text(this.parameter)
            out.member("reason"); out.text(this.reason)
            out.close()
        }
    }

    /**
     * The campaign would be open for longer or shorter than the policy allows.
     *
     * Rule R-CAMPAIGN-6, code `campaign.open_time`.
     *
     * Code `campaign.open_time`, rule R-CAMPAIGN-6.
     */
    public data class OpenTime(
        public val field: String,
        public val open: Span,
        public val min: Span,
        public val max: Span,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("openTime")
            out.member("field"); out.text(this.field)
            out.member("max"); this.max.writeTo(out)
            out.member("min"); this.min.writeTo(out)
            out.member("open"); this.open.writeTo(out)
            out.close()
        }
    }

    /**
     * An early close was announced already.
     *
     * Rule R-CAMPAIGN-19, code `campaign.closing_announced`.
     *
     * Code `campaign.closing_announced`, rule R-CAMPAIGN-19.
     */
    public data object ClosingAnnounced : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("closingAnnounced")
            out.close()
        }
    }

    /**
     * The policy has no rule for a material change.
     *
     * Rule R-CAMPAIGN-20, code `campaign.no_material_change`.
     *
     * Code `campaign.no_material_change`, rule R-CAMPAIGN-20.
     */
    public data object NoMaterialChange : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noMaterialChange")
            out.close()
        }
    }

    /**
     * The deadline leaves no time to confirm, and the policy does not move it.
     *
     * Rule R-CAMPAIGN-20, code `campaign.no_time_to_confirm`.
     *
     * Code `campaign.no_time_to_confirm`, rule R-CAMPAIGN-20.
     */
    public data class NoTimeToConfirm(
        public val until: Instant,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noTimeToConfirm")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /**
     * No material change awaits the confirmation of this pledge.
     *
     * Rule R-CAMPAIGN-20, code `pledge.nothing_to_confirm`.
     *
     * Code `pledge.nothing_to_confirm`, rule R-CAMPAIGN-20.
     */
    public data class NothingToConfirm(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToConfirm")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * A moment that must lie ahead is past.
     *
     * Rule R-CAMPAIGN-7, code `campaign.time_in_past`.
     *
     * Code `campaign.time_in_past`, rule R-CAMPAIGN-7.
     */
    public data class TimeInPast(
        public val field: String,
        public val at: Instant,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("timeInPast")
            out.member("at"); out.instant(this.at)
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * The field does not change after launch.
     *
     * Rule R-CAMPAIGN-8, code `campaign.frozen`.
     *
     * Code `campaign.frozen`, rule R-CAMPAIGN-8.
     */
    public data class FrozenAfterLaunch(
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("frozenAfterLaunch")
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * Money is still held for the campaign.
     *
     * Rule R-CAMPAIGN-9, code `campaign.escrow_not_empty`.
     *
     * Code `campaign.escrow_not_empty`, rule R-CAMPAIGN-9.
     */
    public data class EscrowNotEmpty(
        public val escrow: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("escrowNotEmpty")
            out.member("escrow"); this.escrow.writeTo(out)
            out.close()
        }
    }

    /**
     * Money of pledges is still due: instalments, payments in flight, payments in error.
     *
     * Rule R-CAMPAIGN-9, code `campaign.money_due`.
     *
     * Code `campaign.money_due`, rule R-CAMPAIGN-9.
     */
    public data class MoneyDue(
        public val open: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("moneyDue")
            out.member("open"); out.long(this.open)
            out.close()
        }
    }

    /**
     * Work over many pledges is still under way.
     *
     * Rule R-SETTLE-2, code `settlement.under_way`.
     *
     * Code `settlement.under_way`, rule R-SETTLE-2.
     */
    public data object SettlementUnderWay : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settlementUnderWay")
            out.close()
        }
    }

    /**
     * A reviewer may not approve a campaign of their own.
     *
     * Rule R-CAMPAIGN-10, code `campaign.own_review`.
     *
     * Code `campaign.own_review`, rule R-CAMPAIGN-10.
     */
    public data object OwnReview : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("ownReview")
            out.close()
        }
    }

    /**
     * Only a moderator may do this to a campaign that is suspended or accused of fraud.
     *
     * Rule R-CAMPAIGN-11, code `campaign.moderator_only`.
     *
     * Code `campaign.moderator_only`, rule R-CAMPAIGN-11.
     */
    public data object ModeratorOnly : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("moderatorOnly")
            out.close()
        }
    }

    /**
     * The policy does not let the deadline move (again).
     *
     * Rule R-CAMPAIGN-12, code `campaign.deadline_fixed`.
     *
     * Code `campaign.deadline_fixed`, rule R-CAMPAIGN-12.
     */
    public data class DeadlineFixed(
        public val allowed: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("deadlineFixed")
            out.member("allowed"); out.long(this.allowed)
            out.close()
        }
    }

    /**
     * Funding cannot be closed early below the goal.
     *
     * Rule R-CAMPAIGN-13, code `campaign.goal_not_reached`.
     *
     * Code `campaign.goal_not_reached`, rule R-CAMPAIGN-13.
     */
    public data class GoalNotReached(
        public val goal: Amount,
        public val committed: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("goalNotReached")
            out.member("committed"); this.committed.writeTo(out)
            out.member("goal"); this.goal.writeTo(out)
            out.close()
        }
    }

    /**
     * The creator has every permission already.
     *
     * Rule R-CAMPAIGN-14, code `campaign.creator_collaborates`.
     *
     * Code `campaign.creator_collaborates`, rule R-CAMPAIGN-14.
     */
    public data object CreatorCollaborates : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("creatorCollaborates")
            out.close()
        }
    }

    /**
     * A collaborator needs at least one permission.
     *
     * Rule R-CAMPAIGN-14, code `campaign.no_permission`.
     *
     * Code `campaign.no_permission`, rule R-CAMPAIGN-14.
     */
    public data object NoPermission : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noPermission")
            out.close()
        }
    }

    /**
     * The account is no collaborator.
     *
     * Rule R-CAMPAIGN-14, code `campaign.not_a_collaborator`.
     *
     * Code `campaign.not_a_collaborator`, rule R-CAMPAIGN-14.
     */
    public data class NotACollaborator(
        public val account: AccountId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notACollaborator")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * A list is full.
     *
     * Rule R-LIST-1, code `limit.too_many`.
     *
     * Code `limit.too_many`, rule R-LIST-1.
     */
    public data class TooMany(
        public val what: String,
        public val max: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tooMany")
            out.member("max"); out.long(this.max)
            out.member("what"); out.text(this.what)
            out.close()
        }
    }

    /**
     * There is no such pledge.
     *
     * Rule R-PLEDGE-2, code `pledge.not_found`.
     *
     * Code `pledge.not_found`, rule R-PLEDGE-2.
     */
    public data class PledgeNotFound(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeNotFound")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * The pledge is in a state in which this cannot be done.
     *
     * Rule R-PLEDGE-3, code `pledge.state`.
     *
     * Code `pledge.state`, rule R-PLEDGE-3.
     */
    public data class PledgeState(
        public val pledge: PledgeId,
        public val state: org.fundly.PledgeState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("pledgeState")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The amount is below the least.
     *
     * Rule R-PLEDGE-5, code `pledge.below_minimum`.
     *
     * Code `pledge.below_minimum`, rule R-PLEDGE-5.
     */
    public data class BelowMinimum(
        public val minimum: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("belowMinimum")
            out.member("minimum"); this.minimum.writeTo(out)
            out.close()
        }
    }

    /**
     * The amount is above the most, or above the room left below the campaign's maximum.
     *
     * Rule R-PLEDGE-6, code `pledge.above_maximum`.
     *
     * Code `pledge.above_maximum`, rule R-PLEDGE-6.
     */
    public data class AboveMaximum(
        public val room: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("aboveMaximum")
            out.member("room"); this.room.writeTo(out)
            out.close()
        }
    }

    /**
     * Late pledges are not taken, or not any more.
     *
     * Rule R-PLEDGE-9, code `pledge.late_closed`.
     *
     * Code `pledge.late_closed`, rule R-PLEDGE-9.
     */
    public data object LatePledgesClosed : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("latePledgesClosed")
            out.close()
        }
    }

    /**
     * The account is barred from further pledges after a lost dispute.
     *
     * Rule R-PLEDGE-10, code `pledge.backer_barred`.
     *
     * Code `pledge.backer_barred`, rule R-PLEDGE-10.
     */
    public data object BackerBarred : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("backerBarred")
            out.close()
        }
    }

    /**
     * More instalments than the policy allows.
     *
     * Rule R-PLEDGE-11, code `pledge.instalments`.
     *
     * Code `pledge.instalments`, rule R-PLEDGE-11.
     */
    public data class Instalments(
        public val max: Long,
        public val got: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("instalments")
            out.member("got"); out.long(this.got)
            out.member("max"); out.long(this.max)
            out.close()
        }
    }

    /**
     * The report says of a movement something else than an earlier report of the same movement, or than was instructed.
     *
     * Rule R-PAYMENT-2, code `payment.report_conflict`.
     *
     * Code `payment.report_conflict`, rule R-PAYMENT-2.
     */
    public data class ReportConflict(
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reportConflict")
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * A payment of this kind cannot end like that.
     *
     * Rule R-PAYMENT-3, code `payment.report_mismatch`.
     *
     * Code `payment.report_mismatch`, rule R-PAYMENT-3.
     */
    public data class ReportMismatch(
        public val payment: PaymentId,
        public val action: PaymentKind,
        public val result: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reportMismatch")
            out.member("action"); this.action.writeTo(out)
            out.member("payment"); this.payment.writeTo(out)
            out.member("result"); out.text(this.result)
            out.close()
        }
    }

    /**
     * There is no such receipt.
     *
     * Rule R-PAYMENT-7, code `payment.receipt_not_found`.
     *
     * Code `payment.receipt_not_found`, rule R-PAYMENT-7.
     */
    public data class ReceiptNotFound(
        public val receipt: ReceiptId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptNotFound")
            out.member("receipt"); this.receipt.writeTo(out)
            out.close()
        }
    }

    /**
     * The receipt is not unapplied any more.
     *
     * Rule R-PAYMENT-7, code `payment.receipt_state`.
     *
     * Code `payment.receipt_state`, rule R-PAYMENT-7.
     */
    public data class ReceiptState(
        public val receipt: ReceiptId,
        public val state: org.fundly.ReceiptState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptState")
            out.member("receipt"); this.receipt.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The pledge waits for another amount.
     *
     * Rule R-PAYMENT-8, code `payment.receipt_amount`.
     *
     * Code `payment.receipt_amount`, rule R-PAYMENT-8.
     */
    public data class ReceiptAmount(
        public val due: Amount,
        public val received: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("receiptAmount")
            out.member("due"); this.due.writeTo(out)
            out.member("received"); this.received.writeTo(out)
            out.close()
        }
    }

    /**
     * No work over pledges is left, or it waits: for reports, or for the moment named.
     *
     * Rule R-SETTLE-1, code `settlement.nothing_to_do`.
     *
     * Code `settlement.nothing_to_do`, rule R-SETTLE-1.
     */
    public data class NothingToSettle(
        public val next: Instant? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToSettle")
            this.next?.let { out.member("next"); out.instant(it) }
            out.close()
        }
    }

    /**
     * A step works on at least one and at most as many pledges.
     *
     * Rule R-SETTLE-3, code `settlement.limit`.
     *
     * Code `settlement.limit`, rule R-SETTLE-3.
     */
    public data class SettleLimit(
        public val max: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("settleLimit")
            out.member("max"); out.long(this.max)
            out.close()
        }
    }

    /**
     * There is no such refund.
     *
     * Rule R-REFUND-8, code `refund.not_found`.
     *
     * Code `refund.not_found`, rule R-REFUND-8.
     */
    public data class RefundNotFound(
        public val refund: RefundId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundNotFound")
            out.member("refund"); this.refund.writeTo(out)
            out.close()
        }
    }

    /**
     * The refund is in a state in which this cannot be done.
     *
     * Rule R-REFUND-8, code `refund.state`.
     *
     * Code `refund.state`, rule R-REFUND-8.
     */
    public data class RefundState(
        public val refund: RefundId,
        public val state: org.fundly.RefundState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundState")
            out.member("refund"); this.refund.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * Nothing of the pledge's money is left to be given back.
     *
     * Rule R-REFUND-2, code `refund.nothing_left`.
     *
     * Code `refund.nothing_left`, rule R-REFUND-2.
     */
    public data class NothingToRefund(
        public val pledge: PledgeId,
        public val state: org.fundly.PledgeState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToRefund")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * More than what cleared and was not given back before.
     *
     * Rule R-REFUND-2, code `refund.too_large`.
     *
     * Code `refund.too_large`, rule R-REFUND-2.
     */
    public data class RefundTooLarge(
        public val left: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundTooLarge")
            out.member("left"); this.left.writeTo(out)
            out.close()
        }
    }

    /**
     * A bank has the money while it decides a dispute.
     *
     * Rule R-REFUND-1, code `refund.disputed`.
     *
     * Code `refund.disputed`, rule R-REFUND-1.
     */
    public data class RefundDisputed(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundDisputed")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * The actor may not refund on this ground.
     *
     * Rule R-REFUND-7, code `refund.ground`.
     *
     * Code `refund.ground`, rule R-REFUND-7.
     */
    public data class RefundGround(
        public val ground: Ground,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundGround")
            out.member("ground"); this.ground.writeTo(out)
            out.close()
        }
    }

    /**
     * The policy lets only whole pledges be given back.
     *
     * Rule R-REFUND-11, code `refund.partial`.
     *
     * Code `refund.partial`, rule R-REFUND-11.
     */
    public data object PartialRefund : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("partialRefund")
            out.close()
        }
    }

    /**
     * The pledge has no such line, or not as many units that were not refunded.
     *
     * Rule R-REFUND-10, code `refund.line`.
     *
     * Code `refund.line`, rule R-REFUND-10.
     */
    public data class RefundLine(
        public val tier: TierId,
        public val left: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundLine")
            out.member("left"); out.long(this.left)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The campaign does not have the money.
     *
     * Rule R-REFUND-5, code `refund.not_covered`.
     *
     * Code `refund.not_covered`, rule R-REFUND-5.
     */
    public data class RefundNotCovered(
        public val owed: Amount,
        public val available: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("refundNotCovered")
            out.member("available"); this.available.writeTo(out)
            out.member("owed"); this.owed.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such dispute.
     *
     * Rule R-DISPUTE-1, code `dispute.not_found`.
     *
     * Code `dispute.not_found`, rule R-DISPUTE-1.
     */
    public data class DisputeNotFound(
        public val dispute: DisputeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeNotFound")
            out.member("dispute"); this.dispute.writeTo(out)
            out.close()
        }
    }

    /**
     * The dispute is in a state in which this cannot be done.
     *
     * Rule R-DISPUTE-2, code `dispute.state`.
     *
     * Code `dispute.state`, rule R-DISPUTE-2.
     */
    public data class DisputeState(
        public val dispute: DisputeId,
        public val state: org.fundly.DisputeState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeState")
            out.member("dispute"); this.dispute.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The report contradicts what was reported of the same dispute before.
     *
     * Rule R-DISPUTE-1, code `dispute.report_conflict`.
     *
     * Code `dispute.report_conflict`, rule R-DISPUTE-1.
     */
    public data class DisputeConflict(
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("disputeConflict")
            out.member("field"); out.text(this.field)
            out.close()
        }
    }

    /**
     * There is no such tier.
     *
     * Rule R-REWARD-6, code `reward.tier_not_found`.
     *
     * Code `reward.tier_not_found`, rule R-REWARD-6.
     */
    public data class TierNotFound(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierNotFound")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The tier cannot be chosen at this moment.
     *
     * Rule R-REWARD-1, code `reward.unavailable`.
     *
     * Code `reward.unavailable`, rule R-REWARD-1.
     */
    public data class TierUnavailable(
        public val tier: TierId,
        public val availability: Availability,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierUnavailable")
            out.member("availability"); this.availability.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * Not as many are left.
     *
     * Rule R-REWARD-3, code `reward.sold_out`.
     *
     * Code `reward.sold_out`, rule R-REWARD-3.
     */
    public data class SoldOut(
        public val tier: TierId,
        public val left: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("soldOut")
            out.member("left"); out.long(this.left)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * One backer may not have as many.
     *
     * Rule R-REWARD-5, code `reward.per_backer_limit`.
     *
     * Code `reward.per_backer_limit`, rule R-REWARD-5.
     */
    public data class PerBackerLimit(
        public val tier: TierId,
        public val limit: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("perBackerLimit")
            out.member("limit"); out.long(this.limit)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The same tier stands in two lines.
     *
     * Rule R-REWARD-7, code `reward.tier_twice`.
     *
     * Code `reward.tier_twice`, rule R-REWARD-7.
     */
    public data class TierTwice(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierTwice")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * A line has a quantity out of bounds.
     *
     * Rule R-REWARD-8, code `reward.line_quantity`.
     *
     * Code `reward.line_quantity`, rule R-REWARD-8.
     */
    public data class LineQuantity(
        public val tier: TierId,
        public val max: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lineQuantity")
            out.member("max"); out.long(this.max)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The tier does not ship to the country, or no country was given.
     *
     * Rule R-REWARD-9, code `reward.no_shipping`.
     *
     * Code `reward.no_shipping`, rule R-REWARD-9.
     */
    public data class NoShipping(
        public val tier: TierId,
        public val country: Country? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noShipping")
            this.country?.let { out.member("country"); it.writeTo(out) }
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * Add-ons need a reward beside them.
     *
     * Rule R-REWARD-10, code `reward.add_on_alone`.
     *
     * Code `reward.add_on_alone`, rule R-REWARD-10.
     */
    public data object AddOnAlone : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("addOnAlone")
            out.close()
        }
    }

    /**
     * After launch the quantity of a tier may only rise; an unlimited one stays so.
     *
     * Rule R-REWARD-2, code `reward.quantity_fell`.
     *
     * Code `reward.quantity_fell`, rule R-REWARD-2.
     */
    public data class QuantityFell(
        public val tier: TierId,
        public val least: Long? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("quantityFell")
            this.least?.let { out.member("least"); out.long(it) }
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * What somebody has chosen stays what they chose.
     *
     * Rule R-REWARD-11, code `reward.frozen`.
     *
     * Code `reward.frozen`, rule R-REWARD-11.
     */
    public data class TierFrozen(
        public val tier: TierId,
        public val field: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierFrozen")
            out.member("field"); out.text(this.field)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * Two parameters of a tier contradict each other, or one makes no sense.
     *
     * Rule R-REWARD-12, code `reward.tier_contradicts`.
     *
     * Code `reward.tier_contradicts`, rule R-REWARD-12.
     */
    public data class TierContradicts(
        public val parameter: String,
        public val reason: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierContradicts")
            out.member("parameter"); out.text(this.parameter)
            out.member("reason"); out.text(this.reason)
            out.close()
        }
    }

    /**
     * There is nobody to offer anything, or nothing to offer.
     *
     * Rule R-REWARD-13, code `reward.nothing_to_offer`.
     *
     * Code `reward.nothing_to_offer`, rule R-REWARD-13.
     */
    public data class NothingToOffer(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToOffer")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The policy holds nothing for anybody.
     *
     * Rule R-REWARD-14, code `reward.reservations_off`.
     *
     * Code `reward.reservations_off`, rule R-REWARD-14.
     */
    public data object ReservationsOff : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reservationsOff")
            out.close()
        }
    }

    /**
     * An unlimited tier needs neither reservation nor waiting list.
     *
     * Rule R-REWARD-14, code `reward.unlimited`.
     *
     * Code `reward.unlimited`, rule R-REWARD-14.
     */
    public data class TierUnlimited(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tierUnlimited")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * A reservation is not renewed while others wait.
     *
     * Rule R-REWARD-14, code `reward.others_wait`.
     *
     * Code `reward.others_wait`, rule R-REWARD-14.
     */
    public data class OthersWait(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("othersWait")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The account has no reservation that still holds.
     *
     * Rule R-REWARD-15, code `reward.no_reservation`.
     *
     * Code `reward.no_reservation`, rule R-REWARD-15.
     */
    public data class NoReservation(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noReservation")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * Nobody waits for what is left.
     *
     * Rule R-REWARD-16, code `reward.not_sold_out`.
     *
     * Code `reward.not_sold_out`, rule R-REWARD-16.
     */
    public data class NotSoldOut(
        public val tier: TierId,
        public val left: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notSoldOut")
            out.member("left"); out.long(this.left)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The account waits already.
     *
     * Rule R-REWARD-16, code `reward.already_waiting`.
     *
     * Code `reward.already_waiting`, rule R-REWARD-16.
     */
    public data class AlreadyWaiting(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("alreadyWaiting")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The account does not wait.
     *
     * Rule R-REWARD-16, code `reward.not_waiting`.
     *
     * Code `reward.not_waiting`, rule R-REWARD-16.
     */
    public data class NotWaiting(
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notWaiting")
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The answers are locked.
     *
     * Rule R-REWARD-20, code `reward.survey_locked`.
     *
     * Code `reward.survey_locked`, rule R-REWARD-20.
     */
    public data class SurveyLocked(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyLocked")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * The answers are not locked.
     *
     * Rule R-REWARD-20, code `reward.survey_not_locked`.
     *
     * Code `reward.survey_not_locked`, rule R-REWARD-20.
     */
    public data class SurveyNotLocked(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyNotLocked")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * There are no answers yet.
     *
     * Rule R-REWARD-20, code `reward.survey_unanswered`.
     *
     * Code `reward.survey_unanswered`, rule R-REWARD-20.
     */
    public data class SurveyUnanswered(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("surveyUnanswered")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * The same question is answered twice.
     *
     * Rule R-REWARD-20, code `reward.question_twice`.
     *
     * Code `reward.question_twice`, rule R-REWARD-20.
     */
    public data class QuestionTwice(
        public val question: Label,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("questionTwice")
            out.member("question"); this.question.writeTo(out)
            out.close()
        }
    }

    /**
     * The pledge has no line of the tier.
     *
     * Rule R-REWARD-21, code `reward.line_not_found`.
     *
     * Code `reward.line_not_found`, rule R-REWARD-21.
     */
    public data class LineNotFound(
        public val pledge: PledgeId,
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lineNotFound")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The whole line was given back.
     *
     * Rule R-REWARD-21, code `reward.line_refunded`.
     *
     * Code `reward.line_refunded`, rule R-REWARD-21.
     */
    public data class LineRefunded(
        public val pledge: PledgeId,
        public val tier: TierId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lineRefunded")
            out.member("pledge"); this.pledge.writeTo(out)
            out.member("tier"); this.tier.writeTo(out)
            out.close()
        }
    }

    /**
     * The delivery cannot move from one state to the other.
     *
     * Rule R-REWARD-21, code `reward.fulfilment_move`.
     *
     * Code `reward.fulfilment_move`, rule R-REWARD-21.
     */
    public data class FulfilmentMove(
        public val from: FulfilmentState,
        public val to: FulfilmentState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("fulfilmentMove")
            out.member("from"); this.from.writeTo(out)
            out.member("to"); this.to.writeTo(out)
            out.close()
        }
    }

    /**
     * Only what is shipped can be tracked.
     *
     * Rule R-REWARD-21, code `reward.tracking_unshipped`.
     *
     * Code `reward.tracking_unshipped`, rule R-REWARD-21.
     */
    public data class TrackingUnshipped(
        public val state: FulfilmentState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("trackingUnshipped")
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such class.
     *
     * Rule R-SHARE-2, code `share.class_not_found`.
     *
     * Code `share.class_not_found`, rule R-SHARE-2.
     */
    public data class ClassNotFound(
        public val `class`: ClassId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("classNotFound")
            out.member("class"); this.`class`.writeTo(out)
            out.close()
        }
    }

    /**
     * The class is not the one that the campaign offers.
     *
     * Rule R-SHARE-4, code `share.class_not_offered`.
     *
     * Code `share.class_not_offered`, rule R-SHARE-4.
     */
    public data class ClassNotOffered(
        public val `class`: ClassId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("classNotOffered")
            out.member("class"); this.`class`.writeTo(out)
            out.close()
        }
    }

    /**
     * Two parameters of a class contradict each other, or one is out of bounds.
     *
     * Rule R-SHARE-5, code `share.class_contradicts`.
     *
     * Code `share.class_contradicts`, rule R-SHARE-5.
     */
    public data class ClassContradicts(
        public val parameter: String,
        public val reason: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("classContradicts")
            out.member("parameter"); out.text(this.parameter)
            out.member("reason"); out.text(this.reason)
            out.close()
        }
    }

    /**
     * The lot has ended.
     *
     * Rule R-SHARE-6, code `share.lot_state`.
     *
     * Code `share.lot_state`, rule R-SHARE-6.
     */
    public data class LotState(
        public val lot: LotId,
        public val state: org.fundly.LotState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lotState")
            out.member("lot"); this.lot.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The ceiling of a class only rises.
     *
     * Rule R-SHARE-8, code `share.authorised_not_raised`.
     *
     * Code `share.authorised_not_raised`, rule R-SHARE-8.
     */
    public data class AuthorisedNotRaised(
        public val authorised: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("authorisedNotRaised")
            out.member("authorised"); out.long(this.authorised)
            out.close()
        }
    }

    /**
     * All authorised shares together would carry more votes than can be counted.
     *
     * Rule R-SHARE-9, code `share.too_many_votes`.
     *
     * Code `share.too_many_votes`, rule R-SHARE-9.
     */
    public data class TooManyVotes(
        public val max: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("tooManyVotes")
            out.member("max"); out.long(this.max)
            out.close()
        }
    }

    /**
     * The policy does not let shares exist before success.
     *
     * Rule R-SHARE-10, code `share.issue_waits`.
     *
     * Code `share.issue_waits`, rule R-SHARE-10.
     */
    public data class IssueWaits(
        public val phase: Phase,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("issueWaits")
            out.member("phase"); this.phase.writeTo(out)
            out.close()
        }
    }

    /**
     * The lot is frozen by a dispute.
     *
     * Rule R-SHARE-14, code `share.lot_frozen`.
     *
     * Code `share.lot_frozen`, rule R-SHARE-14.
     */
    public data class LotFrozen(
        public val lot: LotId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lotFrozen")
            out.member("lot"); this.lot.writeTo(out)
            out.close()
        }
    }

    /**
     * The pledge is due no units, or none are left.
     *
     * Rule R-SHARE-16, code `share.nothing_to_issue`.
     *
     * Code `share.nothing_to_issue`, rule R-SHARE-16.
     */
    public data class NothingToIssue(
        public val pledge: PledgeId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToIssue")
            out.member("pledge"); this.pledge.writeTo(out)
            out.close()
        }
    }

    /**
     * More than is left of the creator's reserve.
     *
     * Rule R-SHARE-16, code `share.reserve_exceeded`.
     *
     * Code `share.reserve_exceeded`, rule R-SHARE-16.
     */
    public data class ReserveExceeded(
        public val left: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveExceeded")
            out.member("left"); out.long(this.left)
            out.close()
        }
    }

    /**
     * Fewer units than the class asks for at least.
     *
     * Rule R-SHARE-17, code `share.below_minimum_lot`.
     *
     * Code `share.below_minimum_lot`, rule R-SHARE-17.
     */
    public data class BelowMinimumLot(
        public val minimum: Long,
        public val got: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("belowMinimumLot")
            out.member("got"); out.long(this.got)
            out.member("minimum"); out.long(this.minimum)
            out.close()
        }
    }

    /**
     * The lot may not be transferred yet (17 CFR 227.501(a)).
     *
     * Rule R-SHARE-18, code `share.locked_up`.
     *
     * Code `share.locked_up`, rule R-SHARE-18.
     */
    public data class LockedUp(
        public val until: Instant,
        public val cites: List<Summary>,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lockedUp")
            out.member("cites"); out.list(this.cites) { it.writeTo(out) }
            out.member("until"); out.instant(this.until)
            out.close()
        }
    }

    /**
     * An exemption from the lock is a fact that only the platform vouches for (17 CFR 227.501(a)).
     *
     * Rule R-SHARE-18, code `share.exemption_not_vouched`.
     *
     * Code `share.exemption_not_vouched`, rule R-SHARE-18.
     */
    public data object ExemptionNotVouched : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("exemptionNotVouched")
            out.close()
        }
    }

    /**
     * There is no such lot.
     *
     * Rule R-SHARE-21, code `share.lot_not_found`.
     *
     * Code `share.lot_not_found`, rule R-SHARE-21.
     */
    public data class LotNotFound(
        public val lot: LotId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("lotNotFound")
            out.member("lot"); this.lot.writeTo(out)
            out.close()
        }
    }

    /**
     * Shares of this class are not transferred.
     *
     * Rule R-SHARE-22, code `share.not_transferable`.
     *
     * Code `share.not_transferable`, rule R-SHARE-22.
     */
    public data class NotTransferable(
        public val `class`: ClassId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notTransferable")
            out.member("class"); this.`class`.writeTo(out)
            out.close()
        }
    }

    /**
     * The holder has the lot already.
     *
     * Rule R-SHARE-23, code `share.transfer_to_self`.
     *
     * Code `share.transfer_to_self`, rule R-SHARE-23.
     */
    public data object TransferToSelf : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("transferToSelf")
            out.close()
        }
    }

    /**
     * No units were named.
     *
     * Rule R-SHARE-24, code `share.no_units`.
     *
     * Code `share.no_units`, rule R-SHARE-24.
     */
    public data object NoUnits : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noUnits")
            out.close()
        }
    }

    /**
     * More units than the lot has.
     *
     * Rule R-SHARE-24, code `share.not_enough_units`.
     *
     * Code `share.not_enough_units`, rule R-SHARE-24.
     */
    public data class NotEnoughUnits(
        public val held: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("notEnoughUnits")
            out.member("held"); out.long(this.held)
            out.close()
        }
    }

    /**
     * There is no such proposal.
     *
     * Rule R-VOTE-13, code `proposal.not_found`.
     *
     * Code `proposal.not_found`, rule R-VOTE-13.
     */
    public data class ProposalNotFound(
        public val proposal: ProposalId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposalNotFound")
            out.member("proposal"); this.proposal.writeTo(out)
            out.close()
        }
    }

    /**
     * The proposal is not at a point where this can be done.
     *
     * Rule R-VOTE-8, code `proposal.status`.
     *
     * Code `proposal.status`, rule R-VOTE-8.
     */
    public data class ProposalStatus(
        public val proposal: ProposalId,
        public val status: org.fundly.ProposalStatus,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposalStatus")
            out.member("proposal"); this.proposal.writeTo(out)
            out.member("status"); this.status.writeTo(out)
            out.close()
        }
    }

    /**
     * Only a milestone that was delivered and waits for acceptance can be voted on.
     *
     * Rule R-VOTE-11, code `proposal.milestone_not_delivered`.
     *
     * Code `proposal.milestone_not_delivered`, rule R-VOTE-11.
     */
    public data class MilestoneNotDelivered(
        public val milestone: MilestoneId,
        public val state: org.fundly.MilestoneState? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneNotDelivered")
            out.member("milestone"); this.milestone.writeTo(out)
            this.state?.let { out.member("state"); it.writeTo(out) }
            out.close()
        }
    }

    /**
     * The record date is not past, or too long before voting opens.
     *
     * Rule R-VOTE-1, code `proposal.record_date`.
     *
     * Code `proposal.record_date`, rule R-VOTE-1.
     */
    public data class RecordDate(
        public val recordAt: Instant,
        public val earliest: Instant,
        public val before: Instant,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("recordDate")
            out.member("before"); out.instant(this.before)
            out.member("earliest"); out.instant(this.earliest)
            out.member("recordAt"); out.instant(this.recordAt)
            out.close()
        }
    }

    /**
     * The policy does not allow voting to be open for so long, or so short.
     *
     * Rule R-VOTE-15, code `proposal.voting_time`.
     *
     * Code `proposal.voting_time`, rule R-VOTE-15.
     */
    public data class VotingTime(
        public val open: Span,
        public val min: Span,
        public val max: Span,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("votingTime")
            out.member("max"); this.max.writeTo(out)
            out.member("min"); this.min.writeTo(out)
            out.member("open"); this.open.writeTo(out)
            out.close()
        }
    }

    /**
     * A quorum or threshold above the whole can never be met.
     *
     * Rule R-VOTE-9, code `proposal.rule_impossible`.
     *
     * Code `proposal.rule_impossible`, rule R-VOTE-9.
     */
    public data class VoteRuleImpossible(
        public val parameter: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("voteRuleImpossible")
            out.member("parameter"); out.text(this.parameter)
            out.close()
        }
    }

    /**
     * What fewer want than not is not the will of the holders.
     *
     * Rule R-VOTE-9, code `proposal.rule_minority`.
     *
     * Code `proposal.rule_minority`, rule R-VOTE-9.
     */
    public data class VoteRuleMinority(
        public val parameter: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("voteRuleMinority")
            out.member("parameter"); out.text(this.parameter)
            out.close()
        }
    }

    /**
     * What moves money may not be easier to pass than the policy has it.
     *
     * Rule R-VOTE-10, code `proposal.rule_too_weak`.
     *
     * Code `proposal.rule_too_weak`, rule R-VOTE-10.
     */
    public data class VoteRuleTooWeak(
        public val parameter: String,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("voteRuleTooWeak")
            out.member("parameter"); out.text(this.parameter)
            out.close()
        }
    }

    /**
     * Nobody had a vote at the record date.
     *
     * Rule R-VOTE-3, code `proposal.no_electorate`.
     *
     * Code `proposal.no_electorate`, rule R-VOTE-3.
     */
    public data class NoElectorate(
        public val recordAt: Instant,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noElectorate")
            out.member("recordAt"); out.instant(this.recordAt)
            out.close()
        }
    }

    /**
     * The proposer did not have enough votes at the record date.
     *
     * Rule R-VOTE-2, code `proposal.proposer_votes`.
     *
     * Code `proposal.proposer_votes`, rule R-VOTE-2.
     */
    public data class ProposerVotes(
        public val needed: Long,
        public val votes: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("proposerVotes")
            out.member("needed"); out.long(this.needed)
            out.member("votes"); out.long(this.votes)
            out.close()
        }
    }

    /**
     * The account had no votes at the record date, or a dispute has frozen or taken them since.
     *
     * Rule R-VOTE-7, code `proposal.no_weight`.
     *
     * Code `proposal.no_weight`, rule R-VOTE-7.
     */
    public data class NoWeight(
        public val recordAt: Instant,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("noWeight")
            out.member("recordAt"); out.instant(this.recordAt)
            out.close()
        }
    }

    /**
     * There is no such feature.
     *
     * Rule R-BACKLOG-1, code `backlog.not_found`.
     *
     * Code `backlog.not_found`, rule R-BACKLOG-1.
     */
    public data class FeatureNotFound(
        public val feature: FeatureId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("featureNotFound")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /**
     * The feature is in a state in which this cannot be done.
     *
     * Rule R-BACKLOG-2, code `backlog.state`.
     *
     * Code `backlog.state`, rule R-BACKLOG-2.
     */
    public data class FeatureState(
        public val feature: FeatureId,
        public val state: org.fundly.FeatureState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("featureState")
            out.member("feature"); this.feature.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The holder does not have enough votes now.
     *
     * Rule R-BACKLOG-3, code `backlog.holder_votes`.
     *
     * Code `backlog.holder_votes`, rule R-BACKLOG-3.
     */
    public data class HolderVotes(
        public val needed: Long,
        public val votes: Long,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("holderVotes")
            out.member("needed"); out.long(this.needed)
            out.member("votes"); out.long(this.votes)
            out.close()
        }
    }

    /**
     * Nobody judges their own work.
     *
     * Rule R-BACKLOG-4, code `backlog.own_work`.
     *
     * Code `backlog.own_work`, rule R-BACKLOG-4.
     */
    public data object OwnWork : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("ownWork")
            out.close()
        }
    }

    /**
     * A feature stands in two parts of a spread.
     *
     * Rule R-BACKLOG-5, code `backlog.feature_twice`.
     *
     * Code `backlog.feature_twice`, rule R-BACKLOG-5.
     */
    public data class FeatureTwice(
        public val feature: FeatureId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("featureTwice")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /**
     * A part of a spread is nothing.
     *
     * Rule R-BACKLOG-5, code `backlog.empty_part`.
     *
     * Code `backlog.empty_part`, rule R-BACKLOG-5.
     */
    public data class EmptyPart(
        public val feature: FeatureId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("emptyPart")
            out.member("feature"); this.feature.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such milestone.
     *
     * Rule R-ESCROW-1, code `escrow.milestone_not_found`.
     *
     * Code `escrow.milestone_not_found`, rule R-ESCROW-1.
     */
    public data class MilestoneNotFound(
        public val milestone: MilestoneId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneNotFound")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /**
     * The milestone is in a state in which this cannot be done.
     *
     * Rule R-ESCROW-2, code `escrow.milestone_state`.
     *
     * Code `escrow.milestone_state`, rule R-ESCROW-2.
     */
    public data class MilestoneState(
        public val milestone: MilestoneId,
        public val state: org.fundly.MilestoneState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneState")
            out.member("milestone"); this.milestone.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * A milestone releases something, and no more than everything.
     *
     * Rule R-ESCROW-3, code `escrow.milestone_share`.
     *
     * Code `escrow.milestone_share`, rule R-ESCROW-3.
     */
    public data class MilestoneShare(
        public val share: Rate,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneShare")
            out.member("share"); this.share.writeTo(out)
            out.close()
        }
    }

    /**
     * The shares of all milestones are not the whole.
     *
     * Rule R-ESCROW-4, code `escrow.milestone_shares`.
     *
     * Code `escrow.milestone_shares`, rule R-ESCROW-4.
     */
    public data class MilestoneShares(
        public val sum: Rate,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneShares")
            out.member("sum"); this.sum.writeTo(out)
            out.close()
        }
    }

    /**
     * The milestone is not overdue.
     *
     * Rule R-ESCROW-8, code `escrow.milestone_not_due`.
     *
     * Code `escrow.milestone_not_due`, rule R-ESCROW-8.
     */
    public data class MilestoneNotDue(
        public val milestone: MilestoneId,
        public val due: Instant? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("milestoneNotDue")
            this.due?.let { out.member("due"); out.instant(it) }
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /**
     * The time for which the reserve is held is not over.
     *
     * Rule R-ESCROW-9, code `escrow.reserve_held`.
     *
     * Code `escrow.reserve_held`, rule R-ESCROW-9.
     */
    public data class ReserveHeld(
        public val until: Instant? = null,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("reserveHeld")
            this.until?.let { out.member("until"); out.instant(it) }
            out.close()
        }
    }

    /**
     * A milestone still holds what is in escrow.
     *
     * Rule R-ESCROW-10, code `escrow.held`.
     *
     * Code `escrow.held`, rule R-ESCROW-10.
     */
    public data class EscrowHeld(
        public val milestone: MilestoneId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("escrowHeld")
            out.member("milestone"); this.milestone.writeTo(out)
            out.close()
        }
    }

    /**
     * There is nothing to release.
     *
     * Rule R-ESCROW-11, code `escrow.nothing_to_release`.
     *
     * Code `escrow.nothing_to_release`, rule R-ESCROW-11.
     */
    public data class NothingToRelease(
        public val account: LedgerAccount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("nothingToRelease")
            out.member("account"); this.account.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such payout.
     *
     * Rule R-PAYOUT-1, code `payout.not_found`.
     *
     * Code `payout.not_found`, rule R-PAYOUT-1.
     */
    public data class PayoutNotFound(
        public val payout: PayoutId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutNotFound")
            out.member("payout"); this.payout.writeTo(out)
            out.close()
        }
    }

    /**
     * The payout is in a state in which this cannot be done.
     *
     * Rule R-PAYOUT-2, code `payout.state`.
     *
     * Code `payout.state`, rule R-PAYOUT-2.
     */
    public data class PayoutState(
        public val payout: PayoutId,
        public val state: org.fundly.PayoutState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutState")
            out.member("payout"); this.payout.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The payout is below the least that the policy pays out.
     *
     * Rule R-PAYOUT-3, code `payout.below_minimum`.
     *
     * Code `payout.below_minimum`, rule R-PAYOUT-3.
     */
    public data class PayoutBelowMinimum(
        public val minimum: Amount,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutBelowMinimum")
            out.member("minimum"); this.minimum.writeTo(out)
            out.close()
        }
    }

    /**
     * The feature that the payout is for is not shipped.
     *
     * Rule R-PAYOUT-4, code `payout.feature_not_shipped`.
     *
     * Code `payout.feature_not_shipped`, rule R-PAYOUT-4.
     */
    public data class PayoutForUnshipped(
        public val feature: FeatureId,
        public val state: org.fundly.FeatureState,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("payoutForUnshipped")
            out.member("feature"); this.feature.writeTo(out)
            out.member("state"); this.state.writeTo(out)
            out.close()
        }
    }

    /**
     * The campaign was called off before it opened.
     *
     * Rule R-COMMUNITY-1, code `community.never_launched`.
     *
     * Code `community.never_launched`, rule R-COMMUNITY-1.
     */
    public data object NeverLaunched : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("neverLaunched")
            out.close()
        }
    }

    /**
     * There is no such comment.
     *
     * Rule R-COMMUNITY-2, code `community.comment_not_found`.
     *
     * Code `community.comment_not_found`, rule R-COMMUNITY-2.
     */
    public data class CommentNotFound(
        public val comment: CommentId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentNotFound")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /**
     * The comment is hidden.
     *
     * Rule R-COMMUNITY-2, code `community.comment_hidden`.
     *
     * Code `community.comment_hidden`, rule R-COMMUNITY-2.
     */
    public data class CommentHidden(
        public val comment: CommentId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentHidden")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /**
     * The comment is not hidden.
     *
     * Rule R-COMMUNITY-3, code `community.comment_not_hidden`.
     *
     * Code `community.comment_not_hidden`, rule R-COMMUNITY-3.
     */
    public data class CommentNotHidden(
        public val comment: CommentId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("commentNotHidden")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /**
     * Only a moderator shows what a moderator hid.
     *
     * Rule R-COMMUNITY-3, code `community.hidden_by_moderator`.
     *
     * Code `community.hidden_by_moderator`, rule R-COMMUNITY-3.
     */
    public data class HiddenByModerator(
        public val comment: CommentId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("hiddenByModerator")
            out.member("comment"); this.comment.writeTo(out)
            out.close()
        }
    }

    /**
     * There is no such post.
     *
     * Rule R-COMMUNITY-4, code `community.post_not_found`.
     *
     * Code `community.post_not_found`, rule R-COMMUNITY-4.
     */
    public data class PostNotFound(
        public val post: PostId,
    ) : Rejection {
        override fun writeTo(out: JsonWriter) {
            out.open()
            out.member("kind").text("postNotFound")
            out.member("post"); this.post.writeTo(out)
            out.close()
        }
    }

    public companion object : WireType<Rejection>() {
        override fun read(from: JsonReader): Rejection = when (val word = from.tag("kind")) {
            "campaignNotFound" -> CampaignNotFound.also { from.skip() }
            "campaignExists" -> CampaignExists.also { from.skip() }
            "actorStanding" -> readActorStanding(from)
            "notAnAccount" -> readNotAnAccount(from)
            "forbidden" -> readForbidden(from)
            "campaignPhase" -> readCampaignPhase(from)
            "currencyMismatch" -> readCurrencyMismatch(from)
            "amountNegative" -> readAmountNegative(from)
            "amountZero" -> readAmountZero(from)
            "amountTooLarge" -> readAmountTooLarge(from)
            "overdrawn" -> readOverdrawn(from)
            "accountNotFound" -> readAccountNotFound(from)
            "accountExists" -> readAccountExists(from)
            "handleTaken" -> readHandleTaken(from)
            "handleShape" -> readHandleShape(from)
            "emailShape" -> readEmailShape(from)
            "accountForbidden" -> readAccountForbidden(from)
            "ownStanding" -> OwnStanding.also { from.skip() }
            "accountClosed" -> readAccountClosed(from)
            "factContradicts" -> readFactContradicts(from)
            "termsMissing" -> TermsMissing.also { from.skip() }
            "policyFlawed" -> readPolicyFlawed(from)
            "policyNotInForce" -> readPolicyNotInForce(from)
            "limitExceeded" -> readLimitExceeded(from)
            "gatesOpen" -> readGatesOpen(from)
            "issuerCapExceeded" -> readIssuerCapExceeded(from)
            "factMissing" -> readFactMissing(from)
            "windowClosed" -> readWindowClosed(from)
            "windowGuarded" -> readWindowGuarded(from)
            "notYet" -> readNotYet(from)
            "termsContradict" -> readTermsContradict(from)
            "openTime" -> readOpenTime(from)
            "closingAnnounced" -> ClosingAnnounced.also { from.skip() }
            "noMaterialChange" -> NoMaterialChange.also { from.skip() }
            "noTimeToConfirm" -> readNoTimeToConfirm(from)
            "nothingToConfirm" -> readNothingToConfirm(from)
            "timeInPast" -> readTimeInPast(from)
            "frozenAfterLaunch" -> readFrozenAfterLaunch(from)
            "escrowNotEmpty" -> readEscrowNotEmpty(from)
            "moneyDue" -> readMoneyDue(from)
            "settlementUnderWay" -> SettlementUnderWay.also { from.skip() }
            "ownReview" -> OwnReview.also { from.skip() }
            "moderatorOnly" -> ModeratorOnly.also { from.skip() }
            "deadlineFixed" -> readDeadlineFixed(from)
            "goalNotReached" -> readGoalNotReached(from)
            "creatorCollaborates" -> CreatorCollaborates.also { from.skip() }
            "noPermission" -> NoPermission.also { from.skip() }
            "notACollaborator" -> readNotACollaborator(from)
            "tooMany" -> readTooMany(from)
            "pledgeNotFound" -> readPledgeNotFound(from)
            "pledgeState" -> readPledgeState(from)
            "belowMinimum" -> readBelowMinimum(from)
            "aboveMaximum" -> readAboveMaximum(from)
            "latePledgesClosed" -> LatePledgesClosed.also { from.skip() }
            "backerBarred" -> BackerBarred.also { from.skip() }
            "instalments" -> readInstalments(from)
            "reportConflict" -> readReportConflict(from)
            "reportMismatch" -> readReportMismatch(from)
            "receiptNotFound" -> readReceiptNotFound(from)
            "receiptState" -> readReceiptState(from)
            "receiptAmount" -> readReceiptAmount(from)
            "nothingToSettle" -> readNothingToSettle(from)
            "settleLimit" -> readSettleLimit(from)
            "refundNotFound" -> readRefundNotFound(from)
            "refundState" -> readRefundState(from)
            "nothingToRefund" -> readNothingToRefund(from)
            "refundTooLarge" -> readRefundTooLarge(from)
            "refundDisputed" -> readRefundDisputed(from)
            "refundGround" -> readRefundGround(from)
            "partialRefund" -> PartialRefund.also { from.skip() }
            "refundLine" -> readRefundLine(from)
            "refundNotCovered" -> readRefundNotCovered(from)
            "disputeNotFound" -> readDisputeNotFound(from)
            "disputeState" -> readDisputeState(from)
            "disputeConflict" -> readDisputeConflict(from)
            "tierNotFound" -> readTierNotFound(from)
            "tierUnavailable" -> readTierUnavailable(from)
            "soldOut" -> readSoldOut(from)
            "perBackerLimit" -> readPerBackerLimit(from)
            "tierTwice" -> readTierTwice(from)
            "lineQuantity" -> readLineQuantity(from)
            "noShipping" -> readNoShipping(from)
            "addOnAlone" -> AddOnAlone.also { from.skip() }
            "quantityFell" -> readQuantityFell(from)
            "tierFrozen" -> readTierFrozen(from)
            "tierContradicts" -> readTierContradicts(from)
            "nothingToOffer" -> readNothingToOffer(from)
            "reservationsOff" -> ReservationsOff.also { from.skip() }
            "tierUnlimited" -> readTierUnlimited(from)
            "othersWait" -> readOthersWait(from)
            "noReservation" -> readNoReservation(from)
            "notSoldOut" -> readNotSoldOut(from)
            "alreadyWaiting" -> readAlreadyWaiting(from)
            "notWaiting" -> readNotWaiting(from)
            "surveyLocked" -> readSurveyLocked(from)
            "surveyNotLocked" -> readSurveyNotLocked(from)
            "surveyUnanswered" -> readSurveyUnanswered(from)
            "questionTwice" -> readQuestionTwice(from)
            "lineNotFound" -> readLineNotFound(from)
            "lineRefunded" -> readLineRefunded(from)
            "fulfilmentMove" -> readFulfilmentMove(from)
            "trackingUnshipped" -> readTrackingUnshipped(from)
            "classNotFound" -> readClassNotFound(from)
            "classNotOffered" -> readClassNotOffered(from)
            "classContradicts" -> readClassContradicts(from)
            "lotState" -> readLotState(from)
            "authorisedNotRaised" -> readAuthorisedNotRaised(from)
            "tooManyVotes" -> readTooManyVotes(from)
            "issueWaits" -> readIssueWaits(from)
            "lotFrozen" -> readLotFrozen(from)
            "nothingToIssue" -> readNothingToIssue(from)
            "reserveExceeded" -> readReserveExceeded(from)
            "belowMinimumLot" -> readBelowMinimumLot(from)
            "lockedUp" -> readLockedUp(from)
            "exemptionNotVouched" -> ExemptionNotVouched.also { from.skip() }
            "lotNotFound" -> readLotNotFound(from)
            "notTransferable" -> readNotTransferable(from)
            "transferToSelf" -> TransferToSelf.also { from.skip() }
            "noUnits" -> NoUnits.also { from.skip() }
            "notEnoughUnits" -> readNotEnoughUnits(from)
            "proposalNotFound" -> readProposalNotFound(from)
            "proposalStatus" -> readProposalStatus(from)
            "milestoneNotDelivered" -> readMilestoneNotDelivered(from)
            "recordDate" -> readRecordDate(from)
            "votingTime" -> readVotingTime(from)
            "voteRuleImpossible" -> readVoteRuleImpossible(from)
            "voteRuleMinority" -> readVoteRuleMinority(from)
            "voteRuleTooWeak" -> readVoteRuleTooWeak(from)
            "noElectorate" -> readNoElectorate(from)
            "proposerVotes" -> readProposerVotes(from)
            "noWeight" -> readNoWeight(from)
            "featureNotFound" -> readFeatureNotFound(from)
            "featureState" -> readFeatureState(from)
            "holderVotes" -> readHolderVotes(from)
            "ownWork" -> OwnWork.also { from.skip() }
            "featureTwice" -> readFeatureTwice(from)
            "emptyPart" -> readEmptyPart(from)
            "milestoneNotFound" -> readMilestoneNotFound(from)
            "milestoneState" -> readMilestoneState(from)
            "milestoneShare" -> readMilestoneShare(from)
            "milestoneShares" -> readMilestoneShares(from)
            "milestoneNotDue" -> readMilestoneNotDue(from)
            "reserveHeld" -> readReserveHeld(from)
            "escrowHeld" -> readEscrowHeld(from)
            "nothingToRelease" -> readNothingToRelease(from)
            "payoutNotFound" -> readPayoutNotFound(from)
            "payoutState" -> readPayoutState(from)
            "payoutBelowMinimum" -> readPayoutBelowMinimum(from)
            "payoutForUnshipped" -> readPayoutForUnshipped(from)
            "neverLaunched" -> NeverLaunched.also { from.skip() }
            "commentNotFound" -> readCommentNotFound(from)
            "commentHidden" -> readCommentHidden(from)
            "commentNotHidden" -> readCommentNotHidden(from)
            "hiddenByModerator" -> readHiddenByModerator(from)
            "postNotFound" -> readPostNotFound(from)
            else -> from.unknown("Rejection", word)
        }

        private fun readActorStanding(from: JsonReader): ActorStanding {
            var standing_: Standing? = null
            from.members { name ->
                when (name) {
                    "standing" -> standing_ = Standing.read(from)
                    else -> from.skip()
                }
            }
            return ActorStanding(
                standing = standing_ ?: from.missing("standing"),
            )
        }

        private fun readNotAnAccount(from: JsonReader): NotAnAccount {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return NotAnAccount(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readForbidden(from: JsonReader): Forbidden {
            var command_: CommandKind? = null
            var needs_: List<Who>? = null
            from.members { name ->
                when (name) {
                    "command" -> command_ = CommandKind.read(from)
                    "needs" -> needs_ = from.list { Who.read(from) }
                    else -> from.skip()
                }
            }
            return Forbidden(
                command = command_ ?: from.missing("command"),
                needs = needs_ ?: from.missing("needs"),
            )
        }

        private fun readCampaignPhase(from: JsonReader): CampaignPhase {
            var command_: CommandKind? = null
            var phase_: Phase? = null
            from.members { name ->
                when (name) {
                    "command" -> command_ = CommandKind.read(from)
                    "phase" -> phase_ = Phase.read(from)
                    else -> from.skip()
                }
            }
            return CampaignPhase(
                command = command_ ?: from.missing("command"),
                phase = phase_ ?: from.missing("phase"),
            )
        }

        private fun readCurrencyMismatch(from: JsonReader): CurrencyMismatch {
            var expected_: Currency? = null
            var field_: String? = null
            var got_: Currency? = null
            from.members { name ->
                when (name) {
                    "expected" -> expected_ = Currency.read(from)
                    "field" -> field_ = from.text()
                    "got" -> got_ = Currency.read(from)
                    else -> from.skip()
                }
            }
            return CurrencyMismatch(
                expected = expected_ ?: from.missing("expected"),
                field = field_ ?: from.missing("field"),
                got = got_ ?: from.missing("got"),
            )
        }

        private fun readAmountNegative(from: JsonReader): AmountNegative {
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return AmountNegative(
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readAmountZero(from: JsonReader): AmountZero {
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return AmountZero(
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readAmountTooLarge(from: JsonReader): AmountTooLarge {
            var field_: String? = null
            var max_: Amount? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    "max" -> max_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return AmountTooLarge(
                field = field_ ?: from.missing("field"),
                max = max_ ?: from.missing("max"),
            )
        }

        private fun readOverdrawn(from: JsonReader): Overdrawn {
            var account_: LedgerAccount? = null
            var balance_: Amount? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = LedgerAccount.read(from)
                    "balance" -> balance_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return Overdrawn(
                account = account_ ?: from.missing("account"),
                balance = balance_ ?: from.missing("balance"),
            )
        }

        private fun readAccountNotFound(from: JsonReader): AccountNotFound {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return AccountNotFound(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readAccountExists(from: JsonReader): AccountExists {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return AccountExists(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readHandleTaken(from: JsonReader): HandleTaken {
            var handle_: Handle? = null
            from.members { name ->
                when (name) {
                    "handle" -> handle_ = Handle.read(from)
                    else -> from.skip()
                }
            }
            return HandleTaken(
                handle = handle_ ?: from.missing("handle"),
            )
        }

        private fun readHandleShape(from: JsonReader): HandleShape {
            var handle_: Handle? = null
            from.members { name ->
                when (name) {
                    "handle" -> handle_ = Handle.read(from)
                    else -> from.skip()
                }
            }
            return HandleShape(
                handle = handle_ ?: from.missing("handle"),
            )
        }

        private fun readEmailShape(from: JsonReader): EmailShape {
            var email_: Email? = null
            from.members { name ->
                when (name) {
                    "email" -> email_ = Email.read(from)
                    else -> from.skip()
                }
            }
            return EmailShape(
                email = email_ ?: from.missing("email"),
            )
        }

        private fun readAccountForbidden(from: JsonReader): AccountForbidden {
            var needs_: List<Who>? = null
            from.members { name ->
                when (name) {
                    "needs" -> needs_ = from.list { Who.read(from) }
                    else -> from.skip()
                }
            }
            return AccountForbidden(
                needs = needs_ ?: from.missing("needs"),
            )
        }

        private fun readAccountClosed(from: JsonReader): AccountClosed {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return AccountClosed(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readFactContradicts(from: JsonReader): FactContradicts {
            var parameter_: String? = null
            var reason_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    "reason" -> reason_ = from.text()
                    else -> from.skip()
                }
            }
            return FactContradicts(
                parameter = parameter_ ?: from.missing("parameter"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readPolicyFlawed(from: JsonReader): PolicyFlawed {
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
            return PolicyFlawed(
                path = path_ ?: from.missing("path"),
                reason = reason_ ?: from.missing("reason"),
                value = value_ ?: from.missing("value"),
            )
        }

        private fun readPolicyNotInForce(from: JsonReader): PolicyNotInForce {
            var at_: Instant? = null
            var since_: Instant? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "at" -> at_ = from.instant()
                    "since" -> since_ = from.instant()
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return PolicyNotInForce(
                at = at_ ?: from.missing("at"),
                since = since_ ?: from.missing("since"),
                until = until_,
            )
        }

        private fun readLimitExceeded(from: JsonReader): LimitExceeded {
            var cites_: List<Summary>? = null
            var left_: Amount? = null
            var limit_: Label? = null
            var most_: Amount? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "left" -> left_ = Amount.read(from)
                    "limit" -> limit_ = Label.read(from)
                    "most" -> most_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return LimitExceeded(
                cites = cites_ ?: from.missing("cites"),
                left = left_ ?: from.missing("left"),
                limit = limit_ ?: from.missing("limit"),
                most = most_ ?: from.missing("most"),
            )
        }

        private fun readGatesOpen(from: JsonReader): GatesOpen {
            var cites_: List<Summary>? = null
            var gates_: List<OpenGate>? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "gates" -> gates_ = from.list { OpenGate.read(from) }
                    else -> from.skip()
                }
            }
            return GatesOpen(
                cites = cites_ ?: from.missing("cites"),
                gates = gates_ ?: from.missing("gates"),
            )
        }

        private fun readIssuerCapExceeded(from: JsonReader): IssuerCapExceeded {
            var cites_: List<Summary>? = null
            var left_: Amount? = null
            var most_: Amount? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "left" -> left_ = Amount.read(from)
                    "most" -> most_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return IssuerCapExceeded(
                cites = cites_ ?: from.missing("cites"),
                left = left_ ?: from.missing("left"),
                most = most_ ?: from.missing("most"),
            )
        }

        private fun readFactMissing(from: JsonReader): FactMissing {
            var cites_: List<Summary>? = null
            var fact_: String? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "fact" -> fact_ = from.text()
                    else -> from.skip()
                }
            }
            return FactMissing(
                cites = cites_ ?: from.missing("cites"),
                fact = fact_ ?: from.missing("fact"),
            )
        }

        private fun readWindowClosed(from: JsonReader): WindowClosed {
            var cites_: List<Summary>? = null
            var closed_: Instant? = null
            var opens_: Instant? = null
            var right_: Right? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "closed" -> closed_ = from.orNull { from.instant() }
                    "opens" -> opens_ = from.orNull { from.instant() }
                    "right" -> right_ = Right.read(from)
                    else -> from.skip()
                }
            }
            return WindowClosed(
                cites = cites_ ?: from.missing("cites"),
                closed = closed_,
                opens = opens_,
                right = right_ ?: from.missing("right"),
            )
        }

        private fun readWindowGuarded(from: JsonReader): WindowGuarded {
            var cites_: List<Summary>? = null
            var guard_: String? = null
            var right_: Right? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "guard" -> guard_ = from.text()
                    "right" -> right_ = Right.read(from)
                    else -> from.skip()
                }
            }
            return WindowGuarded(
                cites = cites_ ?: from.missing("cites"),
                guard = guard_ ?: from.missing("guard"),
                right = right_ ?: from.missing("right"),
            )
        }

        private fun readNotYet(from: JsonReader): NotYet {
            var action_: Action? = null
            var cites_: List<Summary>? = null
            var from_: Instant? = null
            from.members { name ->
                when (name) {
                    "action" -> action_ = Action.read(from)
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "from" -> from_ = from.instant()
                    else -> from.skip()
                }
            }
            return NotYet(
                action = action_ ?: from.missing("action"),
                cites = cites_ ?: from.missing("cites"),
                from = from_ ?: from.missing("from"),
            )
        }

        private fun readTermsContradict(from: JsonReader): TermsContradict {
            var parameter_: String? = null
            var reason_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    "reason" -> reason_ = from.text()
                    else -> from.skip()
                }
            }
            return TermsContradict(
                parameter = parameter_ ?: from.missing("parameter"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readOpenTime(from: JsonReader): OpenTime {
            var field_: String? = null
            var max_: Span? = null
            var min_: Span? = null
            var open_: Span? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    "max" -> max_ = Span.read(from)
                    "min" -> min_ = Span.read(from)
                    "open" -> open_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return OpenTime(
                field = field_ ?: from.missing("field"),
                max = max_ ?: from.missing("max"),
                min = min_ ?: from.missing("min"),
                open = open_ ?: from.missing("open"),
            )
        }

        private fun readNoTimeToConfirm(from: JsonReader): NoTimeToConfirm {
            var cites_: List<Summary>? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return NoTimeToConfirm(
                cites = cites_ ?: from.missing("cites"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readNothingToConfirm(from: JsonReader): NothingToConfirm {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return NothingToConfirm(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readTimeInPast(from: JsonReader): TimeInPast {
            var at_: Instant? = null
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "at" -> at_ = from.instant()
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return TimeInPast(
                at = at_ ?: from.missing("at"),
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readFrozenAfterLaunch(from: JsonReader): FrozenAfterLaunch {
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return FrozenAfterLaunch(
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readEscrowNotEmpty(from: JsonReader): EscrowNotEmpty {
            var escrow_: Amount? = null
            from.members { name ->
                when (name) {
                    "escrow" -> escrow_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return EscrowNotEmpty(
                escrow = escrow_ ?: from.missing("escrow"),
            )
        }

        private fun readMoneyDue(from: JsonReader): MoneyDue {
            var open_: Long? = null
            from.members { name ->
                when (name) {
                    "open" -> open_ = from.long()
                    else -> from.skip()
                }
            }
            return MoneyDue(
                open = open_ ?: from.missing("open"),
            )
        }

        private fun readDeadlineFixed(from: JsonReader): DeadlineFixed {
            var allowed_: Long? = null
            from.members { name ->
                when (name) {
                    "allowed" -> allowed_ = from.long()
                    else -> from.skip()
                }
            }
            return DeadlineFixed(
                allowed = allowed_ ?: from.missing("allowed"),
            )
        }

        private fun readGoalNotReached(from: JsonReader): GoalNotReached {
            var committed_: Amount? = null
            var goal_: Amount? = null
            from.members { name ->
                when (name) {
                    "committed" -> committed_ = Amount.read(from)
                    "goal" -> goal_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return GoalNotReached(
                committed = committed_ ?: from.missing("committed"),
                goal = goal_ ?: from.missing("goal"),
            )
        }

        private fun readNotACollaborator(from: JsonReader): NotACollaborator {
            var account_: AccountId? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = AccountId.read(from)
                    else -> from.skip()
                }
            }
            return NotACollaborator(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readTooMany(from: JsonReader): TooMany {
            var max_: Long? = null
            var what_: String? = null
            from.members { name ->
                when (name) {
                    "max" -> max_ = from.long()
                    "what" -> what_ = from.text()
                    else -> from.skip()
                }
            }
            return TooMany(
                max = max_ ?: from.missing("max"),
                what = what_ ?: from.missing("what"),
            )
        }

        private fun readPledgeNotFound(from: JsonReader): PledgeNotFound {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return PledgeNotFound(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readPledgeState(from: JsonReader): PledgeState {
            var pledge_: PledgeId? = null
            var state_: org.fundly.PledgeState? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = org.fundly.PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return PledgeState(
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readBelowMinimum(from: JsonReader): BelowMinimum {
            var minimum_: Amount? = null
            from.members { name ->
                when (name) {
                    "minimum" -> minimum_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return BelowMinimum(
                minimum = minimum_ ?: from.missing("minimum"),
            )
        }

        private fun readAboveMaximum(from: JsonReader): AboveMaximum {
            var room_: Amount? = null
            from.members { name ->
                when (name) {
                    "room" -> room_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return AboveMaximum(
                room = room_ ?: from.missing("room"),
            )
        }

        private fun readInstalments(from: JsonReader): Instalments {
            var got_: Long? = null
            var max_: Long? = null
            from.members { name ->
                when (name) {
                    "got" -> got_ = from.long()
                    "max" -> max_ = from.long()
                    else -> from.skip()
                }
            }
            return Instalments(
                got = got_ ?: from.missing("got"),
                max = max_ ?: from.missing("max"),
            )
        }

        private fun readReportConflict(from: JsonReader): ReportConflict {
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return ReportConflict(
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readReportMismatch(from: JsonReader): ReportMismatch {
            var action_: PaymentKind? = null
            var payment_: PaymentId? = null
            var result_: String? = null
            from.members { name ->
                when (name) {
                    "action" -> action_ = PaymentKind.read(from)
                    "payment" -> payment_ = PaymentId.read(from)
                    "result" -> result_ = from.text()
                    else -> from.skip()
                }
            }
            return ReportMismatch(
                action = action_ ?: from.missing("action"),
                payment = payment_ ?: from.missing("payment"),
                result = result_ ?: from.missing("result"),
            )
        }

        private fun readReceiptNotFound(from: JsonReader): ReceiptNotFound {
            var receipt_: ReceiptId? = null
            from.members { name ->
                when (name) {
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptNotFound(
                receipt = receipt_ ?: from.missing("receipt"),
            )
        }

        private fun readReceiptState(from: JsonReader): ReceiptState {
            var receipt_: ReceiptId? = null
            var state_: org.fundly.ReceiptState? = null
            from.members { name ->
                when (name) {
                    "receipt" -> receipt_ = ReceiptId.read(from)
                    "state" -> state_ = org.fundly.ReceiptState.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptState(
                receipt = receipt_ ?: from.missing("receipt"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readReceiptAmount(from: JsonReader): ReceiptAmount {
            var due_: Amount? = null
            var received_: Amount? = null
            from.members { name ->
                when (name) {
                    "due" -> due_ = Amount.read(from)
                    "received" -> received_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return ReceiptAmount(
                due = due_ ?: from.missing("due"),
                received = received_ ?: from.missing("received"),
            )
        }

        private fun readNothingToSettle(from: JsonReader): NothingToSettle {
            var next_: Instant? = null
            from.members { name ->
                when (name) {
                    "next" -> next_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return NothingToSettle(
                next = next_,
            )
        }

        private fun readSettleLimit(from: JsonReader): SettleLimit {
            var max_: Long? = null
            from.members { name ->
                when (name) {
                    "max" -> max_ = from.long()
                    else -> from.skip()
                }
            }
            return SettleLimit(
                max = max_ ?: from.missing("max"),
            )
        }

        private fun readRefundNotFound(from: JsonReader): RefundNotFound {
            var refund_: RefundId? = null
            from.members { name ->
                when (name) {
                    "refund" -> refund_ = RefundId.read(from)
                    else -> from.skip()
                }
            }
            return RefundNotFound(
                refund = refund_ ?: from.missing("refund"),
            )
        }

        private fun readRefundState(from: JsonReader): RefundState {
            var refund_: RefundId? = null
            var state_: org.fundly.RefundState? = null
            from.members { name ->
                when (name) {
                    "refund" -> refund_ = RefundId.read(from)
                    "state" -> state_ = org.fundly.RefundState.read(from)
                    else -> from.skip()
                }
            }
            return RefundState(
                refund = refund_ ?: from.missing("refund"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readNothingToRefund(from: JsonReader): NothingToRefund {
            var pledge_: PledgeId? = null
            var state_: org.fundly.PledgeState? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "state" -> state_ = org.fundly.PledgeState.read(from)
                    else -> from.skip()
                }
            }
            return NothingToRefund(
                pledge = pledge_ ?: from.missing("pledge"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readRefundTooLarge(from: JsonReader): RefundTooLarge {
            var left_: Amount? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return RefundTooLarge(
                left = left_ ?: from.missing("left"),
            )
        }

        private fun readRefundDisputed(from: JsonReader): RefundDisputed {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return RefundDisputed(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readRefundGround(from: JsonReader): RefundGround {
            var ground_: Ground? = null
            from.members { name ->
                when (name) {
                    "ground" -> ground_ = Ground.read(from)
                    else -> from.skip()
                }
            }
            return RefundGround(
                ground = ground_ ?: from.missing("ground"),
            )
        }

        private fun readRefundLine(from: JsonReader): RefundLine {
            var left_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return RefundLine(
                left = left_ ?: from.missing("left"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readRefundNotCovered(from: JsonReader): RefundNotCovered {
            var available_: Amount? = null
            var owed_: Amount? = null
            from.members { name ->
                when (name) {
                    "available" -> available_ = Amount.read(from)
                    "owed" -> owed_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return RefundNotCovered(
                available = available_ ?: from.missing("available"),
                owed = owed_ ?: from.missing("owed"),
            )
        }

        private fun readDisputeNotFound(from: JsonReader): DisputeNotFound {
            var dispute_: DisputeId? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    else -> from.skip()
                }
            }
            return DisputeNotFound(
                dispute = dispute_ ?: from.missing("dispute"),
            )
        }

        private fun readDisputeState(from: JsonReader): DisputeState {
            var dispute_: DisputeId? = null
            var state_: org.fundly.DisputeState? = null
            from.members { name ->
                when (name) {
                    "dispute" -> dispute_ = DisputeId.read(from)
                    "state" -> state_ = org.fundly.DisputeState.read(from)
                    else -> from.skip()
                }
            }
            return DisputeState(
                dispute = dispute_ ?: from.missing("dispute"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readDisputeConflict(from: JsonReader): DisputeConflict {
            var field_: String? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    else -> from.skip()
                }
            }
            return DisputeConflict(
                field = field_ ?: from.missing("field"),
            )
        }

        private fun readTierNotFound(from: JsonReader): TierNotFound {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierNotFound(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierUnavailable(from: JsonReader): TierUnavailable {
            var availability_: Availability? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "availability" -> availability_ = Availability.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierUnavailable(
                availability = availability_ ?: from.missing("availability"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readSoldOut(from: JsonReader): SoldOut {
            var left_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return SoldOut(
                left = left_ ?: from.missing("left"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readPerBackerLimit(from: JsonReader): PerBackerLimit {
            var limit_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "limit" -> limit_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return PerBackerLimit(
                limit = limit_ ?: from.missing("limit"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierTwice(from: JsonReader): TierTwice {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierTwice(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readLineQuantity(from: JsonReader): LineQuantity {
            var max_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "max" -> max_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return LineQuantity(
                max = max_ ?: from.missing("max"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readNoShipping(from: JsonReader): NoShipping {
            var country_: Country? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "country" -> country_ = from.orNull { Country.read(from) }
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return NoShipping(
                country = country_,
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readQuantityFell(from: JsonReader): QuantityFell {
            var least_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "least" -> least_ = from.orNull { from.long() }
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return QuantityFell(
                least = least_,
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierFrozen(from: JsonReader): TierFrozen {
            var field_: String? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "field" -> field_ = from.text()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierFrozen(
                field = field_ ?: from.missing("field"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierContradicts(from: JsonReader): TierContradicts {
            var parameter_: String? = null
            var reason_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    "reason" -> reason_ = from.text()
                    else -> from.skip()
                }
            }
            return TierContradicts(
                parameter = parameter_ ?: from.missing("parameter"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readNothingToOffer(from: JsonReader): NothingToOffer {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return NothingToOffer(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readTierUnlimited(from: JsonReader): TierUnlimited {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return TierUnlimited(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readOthersWait(from: JsonReader): OthersWait {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return OthersWait(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readNoReservation(from: JsonReader): NoReservation {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return NoReservation(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readNotSoldOut(from: JsonReader): NotSoldOut {
            var left_: Long? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = from.long()
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return NotSoldOut(
                left = left_ ?: from.missing("left"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readAlreadyWaiting(from: JsonReader): AlreadyWaiting {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return AlreadyWaiting(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readNotWaiting(from: JsonReader): NotWaiting {
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return NotWaiting(
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readSurveyLocked(from: JsonReader): SurveyLocked {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyLocked(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSurveyNotLocked(from: JsonReader): SurveyNotLocked {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyNotLocked(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readSurveyUnanswered(from: JsonReader): SurveyUnanswered {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return SurveyUnanswered(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readQuestionTwice(from: JsonReader): QuestionTwice {
            var question_: Label? = null
            from.members { name ->
                when (name) {
                    "question" -> question_ = Label.read(from)
                    else -> from.skip()
                }
            }
            return QuestionTwice(
                question = question_ ?: from.missing("question"),
            )
        }

        private fun readLineNotFound(from: JsonReader): LineNotFound {
            var pledge_: PledgeId? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return LineNotFound(
                pledge = pledge_ ?: from.missing("pledge"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readLineRefunded(from: JsonReader): LineRefunded {
            var pledge_: PledgeId? = null
            var tier_: TierId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    "tier" -> tier_ = TierId.read(from)
                    else -> from.skip()
                }
            }
            return LineRefunded(
                pledge = pledge_ ?: from.missing("pledge"),
                tier = tier_ ?: from.missing("tier"),
            )
        }

        private fun readFulfilmentMove(from: JsonReader): FulfilmentMove {
            var from_: FulfilmentState? = null
            var to_: FulfilmentState? = null
            from.members { name ->
                when (name) {
                    "from" -> from_ = FulfilmentState.read(from)
                    "to" -> to_ = FulfilmentState.read(from)
                    else -> from.skip()
                }
            }
            return FulfilmentMove(
                from = from_ ?: from.missing("from"),
                to = to_ ?: from.missing("to"),
            )
        }

        private fun readTrackingUnshipped(from: JsonReader): TrackingUnshipped {
            var state_: FulfilmentState? = null
            from.members { name ->
                when (name) {
                    "state" -> state_ = FulfilmentState.read(from)
                    else -> from.skip()
                }
            }
            return TrackingUnshipped(
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readClassNotFound(from: JsonReader): ClassNotFound {
            var class_: ClassId? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    else -> from.skip()
                }
            }
            return ClassNotFound(
                `class` = class_ ?: from.missing("class"),
            )
        }

        private fun readClassNotOffered(from: JsonReader): ClassNotOffered {
            var class_: ClassId? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    else -> from.skip()
                }
            }
            return ClassNotOffered(
                `class` = class_ ?: from.missing("class"),
            )
        }

        private fun readClassContradicts(from: JsonReader): ClassContradicts {
            var parameter_: String? = null
            var reason_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    "reason" -> reason_ = from.text()
                    else -> from.skip()
                }
            }
            return ClassContradicts(
                parameter = parameter_ ?: from.missing("parameter"),
                reason = reason_ ?: from.missing("reason"),
            )
        }

        private fun readLotState(from: JsonReader): LotState {
            var lot_: LotId? = null
            var state_: org.fundly.LotState? = null
            from.members { name ->
                when (name) {
                    "lot" -> lot_ = LotId.read(from)
                    "state" -> state_ = org.fundly.LotState.read(from)
                    else -> from.skip()
                }
            }
            return LotState(
                lot = lot_ ?: from.missing("lot"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readAuthorisedNotRaised(from: JsonReader): AuthorisedNotRaised {
            var authorised_: Long? = null
            from.members { name ->
                when (name) {
                    "authorised" -> authorised_ = from.long()
                    else -> from.skip()
                }
            }
            return AuthorisedNotRaised(
                authorised = authorised_ ?: from.missing("authorised"),
            )
        }

        private fun readTooManyVotes(from: JsonReader): TooManyVotes {
            var max_: Long? = null
            from.members { name ->
                when (name) {
                    "max" -> max_ = from.long()
                    else -> from.skip()
                }
            }
            return TooManyVotes(
                max = max_ ?: from.missing("max"),
            )
        }

        private fun readIssueWaits(from: JsonReader): IssueWaits {
            var phase_: Phase? = null
            from.members { name ->
                when (name) {
                    "phase" -> phase_ = Phase.read(from)
                    else -> from.skip()
                }
            }
            return IssueWaits(
                phase = phase_ ?: from.missing("phase"),
            )
        }

        private fun readLotFrozen(from: JsonReader): LotFrozen {
            var lot_: LotId? = null
            from.members { name ->
                when (name) {
                    "lot" -> lot_ = LotId.read(from)
                    else -> from.skip()
                }
            }
            return LotFrozen(
                lot = lot_ ?: from.missing("lot"),
            )
        }

        private fun readNothingToIssue(from: JsonReader): NothingToIssue {
            var pledge_: PledgeId? = null
            from.members { name ->
                when (name) {
                    "pledge" -> pledge_ = PledgeId.read(from)
                    else -> from.skip()
                }
            }
            return NothingToIssue(
                pledge = pledge_ ?: from.missing("pledge"),
            )
        }

        private fun readReserveExceeded(from: JsonReader): ReserveExceeded {
            var left_: Long? = null
            from.members { name ->
                when (name) {
                    "left" -> left_ = from.long()
                    else -> from.skip()
                }
            }
            return ReserveExceeded(
                left = left_ ?: from.missing("left"),
            )
        }

        private fun readBelowMinimumLot(from: JsonReader): BelowMinimumLot {
            var got_: Long? = null
            var minimum_: Long? = null
            from.members { name ->
                when (name) {
                    "got" -> got_ = from.long()
                    "minimum" -> minimum_ = from.long()
                    else -> from.skip()
                }
            }
            return BelowMinimumLot(
                got = got_ ?: from.missing("got"),
                minimum = minimum_ ?: from.missing("minimum"),
            )
        }

        private fun readLockedUp(from: JsonReader): LockedUp {
            var cites_: List<Summary>? = null
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "cites" -> cites_ = from.list { Summary.read(from) }
                    "until" -> until_ = from.instant()
                    else -> from.skip()
                }
            }
            return LockedUp(
                cites = cites_ ?: from.missing("cites"),
                until = until_ ?: from.missing("until"),
            )
        }

        private fun readLotNotFound(from: JsonReader): LotNotFound {
            var lot_: LotId? = null
            from.members { name ->
                when (name) {
                    "lot" -> lot_ = LotId.read(from)
                    else -> from.skip()
                }
            }
            return LotNotFound(
                lot = lot_ ?: from.missing("lot"),
            )
        }

        private fun readNotTransferable(from: JsonReader): NotTransferable {
            var class_: ClassId? = null
            from.members { name ->
                when (name) {
                    "class" -> class_ = ClassId.read(from)
                    else -> from.skip()
                }
            }
            return NotTransferable(
                `class` = class_ ?: from.missing("class"),
            )
        }

        private fun readNotEnoughUnits(from: JsonReader): NotEnoughUnits {
            var held_: Long? = null
            from.members { name ->
                when (name) {
                    "held" -> held_ = from.long()
                    else -> from.skip()
                }
            }
            return NotEnoughUnits(
                held = held_ ?: from.missing("held"),
            )
        }

        private fun readProposalNotFound(from: JsonReader): ProposalNotFound {
            var proposal_: ProposalId? = null
            from.members { name ->
                when (name) {
                    "proposal" -> proposal_ = ProposalId.read(from)
                    else -> from.skip()
                }
            }
            return ProposalNotFound(
                proposal = proposal_ ?: from.missing("proposal"),
            )
        }

        private fun readProposalStatus(from: JsonReader): ProposalStatus {
            var proposal_: ProposalId? = null
            var status_: org.fundly.ProposalStatus? = null
            from.members { name ->
                when (name) {
                    "proposal" -> proposal_ = ProposalId.read(from)
                    "status" -> status_ = org.fundly.ProposalStatus.read(from)
                    else -> from.skip()
                }
            }
            return ProposalStatus(
                proposal = proposal_ ?: from.missing("proposal"),
                status = status_ ?: from.missing("status"),
            )
        }

        private fun readMilestoneNotDelivered(from: JsonReader): MilestoneNotDelivered {
            var milestone_: MilestoneId? = null
            var state_: org.fundly.MilestoneState? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    "state" -> state_ = from.orNull { org.fundly.MilestoneState.read(from) }
                    else -> from.skip()
                }
            }
            return MilestoneNotDelivered(
                milestone = milestone_ ?: from.missing("milestone"),
                state = state_,
            )
        }

        private fun readRecordDate(from: JsonReader): RecordDate {
            var before_: Instant? = null
            var earliest_: Instant? = null
            var recordAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "before" -> before_ = from.instant()
                    "earliest" -> earliest_ = from.instant()
                    "recordAt" -> recordAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return RecordDate(
                before = before_ ?: from.missing("before"),
                earliest = earliest_ ?: from.missing("earliest"),
                recordAt = recordAt_ ?: from.missing("recordAt"),
            )
        }

        private fun readVotingTime(from: JsonReader): VotingTime {
            var max_: Span? = null
            var min_: Span? = null
            var open_: Span? = null
            from.members { name ->
                when (name) {
                    "max" -> max_ = Span.read(from)
                    "min" -> min_ = Span.read(from)
                    "open" -> open_ = Span.read(from)
                    else -> from.skip()
                }
            }
            return VotingTime(
                max = max_ ?: from.missing("max"),
                min = min_ ?: from.missing("min"),
                open = open_ ?: from.missing("open"),
            )
        }

        private fun readVoteRuleImpossible(from: JsonReader): VoteRuleImpossible {
            var parameter_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    else -> from.skip()
                }
            }
            return VoteRuleImpossible(
                parameter = parameter_ ?: from.missing("parameter"),
            )
        }

        private fun readVoteRuleMinority(from: JsonReader): VoteRuleMinority {
            var parameter_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    else -> from.skip()
                }
            }
            return VoteRuleMinority(
                parameter = parameter_ ?: from.missing("parameter"),
            )
        }

        private fun readVoteRuleTooWeak(from: JsonReader): VoteRuleTooWeak {
            var parameter_: String? = null
            from.members { name ->
                when (name) {
                    "parameter" -> parameter_ = from.text()
                    else -> from.skip()
                }
            }
            return VoteRuleTooWeak(
                parameter = parameter_ ?: from.missing("parameter"),
            )
        }

        private fun readNoElectorate(from: JsonReader): NoElectorate {
            var recordAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "recordAt" -> recordAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return NoElectorate(
                recordAt = recordAt_ ?: from.missing("recordAt"),
            )
        }

        private fun readProposerVotes(from: JsonReader): ProposerVotes {
            var needed_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "needed" -> needed_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return ProposerVotes(
                needed = needed_ ?: from.missing("needed"),
                votes = votes_ ?: from.missing("votes"),
            )
        }

        private fun readNoWeight(from: JsonReader): NoWeight {
            var recordAt_: Instant? = null
            from.members { name ->
                when (name) {
                    "recordAt" -> recordAt_ = from.instant()
                    else -> from.skip()
                }
            }
            return NoWeight(
                recordAt = recordAt_ ?: from.missing("recordAt"),
            )
        }

        private fun readFeatureNotFound(from: JsonReader): FeatureNotFound {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return FeatureNotFound(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readFeatureState(from: JsonReader): FeatureState {
            var feature_: FeatureId? = null
            var state_: org.fundly.FeatureState? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "state" -> state_ = org.fundly.FeatureState.read(from)
                    else -> from.skip()
                }
            }
            return FeatureState(
                feature = feature_ ?: from.missing("feature"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readHolderVotes(from: JsonReader): HolderVotes {
            var needed_: Long? = null
            var votes_: Long? = null
            from.members { name ->
                when (name) {
                    "needed" -> needed_ = from.long()
                    "votes" -> votes_ = from.long()
                    else -> from.skip()
                }
            }
            return HolderVotes(
                needed = needed_ ?: from.missing("needed"),
                votes = votes_ ?: from.missing("votes"),
            )
        }

        private fun readFeatureTwice(from: JsonReader): FeatureTwice {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return FeatureTwice(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readEmptyPart(from: JsonReader): EmptyPart {
            var feature_: FeatureId? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    else -> from.skip()
                }
            }
            return EmptyPart(
                feature = feature_ ?: from.missing("feature"),
            )
        }

        private fun readMilestoneNotFound(from: JsonReader): MilestoneNotFound {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneNotFound(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readMilestoneState(from: JsonReader): MilestoneState {
            var milestone_: MilestoneId? = null
            var state_: org.fundly.MilestoneState? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    "state" -> state_ = org.fundly.MilestoneState.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneState(
                milestone = milestone_ ?: from.missing("milestone"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readMilestoneShare(from: JsonReader): MilestoneShare {
            var share_: Rate? = null
            from.members { name ->
                when (name) {
                    "share" -> share_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneShare(
                share = share_ ?: from.missing("share"),
            )
        }

        private fun readMilestoneShares(from: JsonReader): MilestoneShares {
            var sum_: Rate? = null
            from.members { name ->
                when (name) {
                    "sum" -> sum_ = Rate.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneShares(
                sum = sum_ ?: from.missing("sum"),
            )
        }

        private fun readMilestoneNotDue(from: JsonReader): MilestoneNotDue {
            var due_: Instant? = null
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "due" -> due_ = from.orNull { from.instant() }
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return MilestoneNotDue(
                due = due_,
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readReserveHeld(from: JsonReader): ReserveHeld {
            var until_: Instant? = null
            from.members { name ->
                when (name) {
                    "until" -> until_ = from.orNull { from.instant() }
                    else -> from.skip()
                }
            }
            return ReserveHeld(
                until = until_,
            )
        }

        private fun readEscrowHeld(from: JsonReader): EscrowHeld {
            var milestone_: MilestoneId? = null
            from.members { name ->
                when (name) {
                    "milestone" -> milestone_ = MilestoneId.read(from)
                    else -> from.skip()
                }
            }
            return EscrowHeld(
                milestone = milestone_ ?: from.missing("milestone"),
            )
        }

        private fun readNothingToRelease(from: JsonReader): NothingToRelease {
            var account_: LedgerAccount? = null
            from.members { name ->
                when (name) {
                    "account" -> account_ = LedgerAccount.read(from)
                    else -> from.skip()
                }
            }
            return NothingToRelease(
                account = account_ ?: from.missing("account"),
            )
        }

        private fun readPayoutNotFound(from: JsonReader): PayoutNotFound {
            var payout_: PayoutId? = null
            from.members { name ->
                when (name) {
                    "payout" -> payout_ = PayoutId.read(from)
                    else -> from.skip()
                }
            }
            return PayoutNotFound(
                payout = payout_ ?: from.missing("payout"),
            )
        }

        private fun readPayoutState(from: JsonReader): PayoutState {
            var payout_: PayoutId? = null
            var state_: org.fundly.PayoutState? = null
            from.members { name ->
                when (name) {
                    "payout" -> payout_ = PayoutId.read(from)
                    "state" -> state_ = org.fundly.PayoutState.read(from)
                    else -> from.skip()
                }
            }
            return PayoutState(
                payout = payout_ ?: from.missing("payout"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readPayoutBelowMinimum(from: JsonReader): PayoutBelowMinimum {
            var minimum_: Amount? = null
            from.members { name ->
                when (name) {
                    "minimum" -> minimum_ = Amount.read(from)
                    else -> from.skip()
                }
            }
            return PayoutBelowMinimum(
                minimum = minimum_ ?: from.missing("minimum"),
            )
        }

        private fun readPayoutForUnshipped(from: JsonReader): PayoutForUnshipped {
            var feature_: FeatureId? = null
            var state_: org.fundly.FeatureState? = null
            from.members { name ->
                when (name) {
                    "feature" -> feature_ = FeatureId.read(from)
                    "state" -> state_ = org.fundly.FeatureState.read(from)
                    else -> from.skip()
                }
            }
            return PayoutForUnshipped(
                feature = feature_ ?: from.missing("feature"),
                state = state_ ?: from.missing("state"),
            )
        }

        private fun readCommentNotFound(from: JsonReader): CommentNotFound {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return CommentNotFound(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readCommentHidden(from: JsonReader): CommentHidden {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return CommentHidden(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readCommentNotHidden(from: JsonReader): CommentNotHidden {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return CommentNotHidden(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readHiddenByModerator(from: JsonReader): HiddenByModerator {
            var comment_: CommentId? = null
            from.members { name ->
                when (name) {
                    "comment" -> comment_ = CommentId.read(from)
                    else -> from.skip()
                }
            }
            return HiddenByModerator(
                comment = comment_ ?: from.missing("comment"),
            )
        }

        private fun readPostNotFound(from: JsonReader): PostNotFound {
            var post_: PostId? = null
            from.members { name ->
                when (name) {
                    "post" -> post_ = PostId.read(from)
                    else -> from.skip()
                }
            }
            return PostNotFound(
                post = post_ ?: from.missing("post"),
            )
        }
    }
}
