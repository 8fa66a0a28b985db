//! The rules that say no: one variant per rule, data not prose, each with a stable code and the number of its rule.

#[macro_use]
mod declare;

use crate::{
    actor::{Standing, Who},
    backlog::FeatureState,
    campaign::Phase,
    command::CommandKind,
    dispute::DisputeState,
    escrow::{MilestoneState, PayoutState},
    id::*,
    ledger::LedgerAccount,
    money::{Amount, Currency, Rate},
    payment::{PaymentKind, ReceiptState},
    pledge::{FulfilmentState, PledgeState},
    policy::{Action, OpenGate, Right},
    proposal::ProposalStatus,
    refund::{Ground, RefundState},
    reward::Availability,
    share::{LotState, Units},
    text::{Country, Email, Handle, Label, Summary},
    time::{Span, Timestamp},
};
use serde::Serialize;
use std::fmt::Display;
use thiserror::Error;

/// A value with what leads to it, or what to say where there is none.
fn told(lead: &str, value: Option<impl Display>, none: &str) -> String {
    value.map_or_else(|| none.to_owned(), |value| format!("{lead} {value}"))
}

/// Values one after the other.
fn list(values: impl IntoIterator<Item = impl Display>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(", ")
}

/// What a rule of a policy rests on, in brackets; nothing where it cites nothing.
fn sources(cites: &[Summary]) -> String {
    if cites.is_empty() { String::new() } else { format!(" ({})", list(cites)) }
}

rejections! {
    // Engine and authority.
    /// There is no campaign with this id.
    CampaignNotFound = "campaign.not_found", "R-CAMPAIGN-1", "there is no such campaign";
    /// The id of a new campaign is taken.
    CampaignExists = "campaign.exists", "R-CAMPAIGN-1", "there is a campaign with this id already";
    /// The account may not act in its standing.
    ActorStanding { standing: Standing } = "actor.standing", "R-ACTOR-2", "the account may not act in standing {standing}";
    /// The id stands for everybody, not for an account.
    NotAnAccount { account: AccountId } = "actor.not_an_account", "R-ACTOR-3", "{account} is nobody's account";
    /// The actor has none of the relations that the command asks for.
    Forbidden { command: CommandKind, needs: Vec<Who> } = "actor.forbidden", "R-ACTOR-1", "{command} needs one of {}" with (list(needs));
    /// The command cannot succeed in this phase of the campaign.
    CampaignPhase { command: CommandKind, phase: Phase } = "campaign.phase", "R-CAMPAIGN-3", "{command} cannot be done while the campaign is {phase}";

    // Money and ledger.
    /// An amount is in another currency than the campaign.
    CurrencyMismatch { field: &'static str, expected: Currency, got: Currency } = "money.currency_mismatch", "R-MONEY-1", "{field} must be in {expected}, got {got}";
    /// An amount is negative.
    AmountNegative { field: &'static str } = "money.negative", "R-MONEY-2", "{field} may not be negative";
    /// An amount is zero where something must be given.
    AmountZero { field: &'static str } = "money.zero", "R-MONEY-2", "{field} may not be zero";
    /// An amount or a sum is larger than allowed.
    AmountTooLarge { field: &'static str, max: Amount } = "money.too_large", "R-MONEY-3", "{field} may be at most {max} minor units";
    /// The movement would take a bounded account below zero.
    Overdrawn { account: LedgerAccount, balance: Amount } = "ledger.overdrawn", "R-LEDGER-2", "account {account} holds only {balance}";

    // Account.
    /// There is no such account.
    AccountNotFound { account: AccountId } = "account.not_found", "R-ACCOUNT-2", "there is no account {account}";
    /// The id of a new account is taken.
    AccountExists { account: AccountId } = "account.exists", "R-ACCOUNT-1", "there is another account {account}";
    /// The handle belongs to another account.
    HandleTaken { handle: Handle } = "account.handle_taken", "R-ACCOUNT-3", "the handle {handle} is taken";
    /// The handle has characters that could be mistaken for others.
    HandleShape { handle: Handle } = "account.handle_shape", "R-ACCOUNT-3", "{handle:?} is not of small letters, digits, - and _";
    /// The e-mail address cannot be one.
    EmailShape { email: Email } = "account.email_shape", "R-ACCOUNT-8", "{email:?} is no e-mail address";
    /// The actor may not do this to the account.
    AccountForbidden { needs: Vec<Who> } = "account.forbidden", "R-ACCOUNT-4", "needs one of {}" with (list(needs));
    /// Nobody decides on their own standing.
    OwnStanding = "account.own_standing", "R-ACCOUNT-5", "nobody decides on their own standing";
    /// The account is closed for good.
    AccountClosed { account: AccountId } = "account.closed", "R-ACCOUNT-6", "account {account} is closed";
    /// Two dates of a fact contradict each other, or a fact stands twice.
    FactContradicts { parameter: &'static str, reason: &'static str } = "account.fact_contradicts", "R-ACCOUNT-7", "{parameter}: {reason}";

    // Campaign.
    /// The campaign has no terms yet.
    TermsMissing = "campaign.terms_missing", "R-CAMPAIGN-4", "the campaign has no terms yet";
    /// A parameter of the policy contradicts another, or has no source.
    PolicyFlawed { path: String, value: String, reason: String } = "policy.flawed", "R-POLICY-8", "policy.{path} is {value:?}: {reason}";
    /// The policy is not in force when the campaign is to open.
    PolicyNotInForce { at: Timestamp, since: Timestamp, until: Option<Timestamp> } = "policy.not_in_force", "R-POLICY-10", "the policy is in force from {since}{}, not at {at}" with (told(" to", *until, ""));
    /// More than the policy lets this person put in. What was put in before, in the window and scope of the limit, counts.
    LimitExceeded { limit: Label, most: Amount, left: Amount, cites: Vec<Summary> } = "policy.limit", "R-POLICY-1", "limit {limit:?} of {most} leaves {left}{}" with (sources(cites));
    /// Something is to be done before this person may put money in.
    GatesOpen { gates: Vec<OpenGate>, cites: Vec<Summary> } = "policy.gates", "R-POLICY-2", "to be done first: {}{}" with (list(gates.iter().map(|open| &open.gate)), sources(cites));
    /// More than the policy lets one issuer raise, with what they raised before.
    IssuerCapExceeded { most: Amount, left: Amount, cites: Vec<Summary> } = "policy.issuer_cap", "R-POLICY-3", "the issuer may raise {left} more, of {most} in all{}" with (sources(cites));
    /// A fact that the policy cannot do without was not supplied.
    FactMissing { fact: &'static str, cites: Vec<Summary> } = "policy.fact_missing", "R-POLICY-4", "the host must supply {fact}{}" with (sources(cites));
    /// The right is not there at this moment.
    WindowClosed { right: Right, closed: Option<Timestamp>, opens: Option<Timestamp>, cites: Vec<Summary> } = "policy.window_closed", "R-POLICY-5", "no right to {right} now{}{}{}" with (told(", closed since", *closed, ""), told(", opens at", *opens, ""), sources(cites));
    /// The right is there, but a condition for its use does not hold.
    WindowGuarded { right: Right, guard: String, cites: Vec<Summary> } = "policy.window_guarded", "R-POLICY-5", "{right} only if {guard}{}" with (sources(cites));
    /// It is too early.
    NotYet { action: Action, from: Timestamp, cites: Vec<Summary> } = "policy.not_yet", "R-POLICY-7", "{action} from {from} on{}" with (sources(cites));
    /// Two parameters of the terms contradict each other, or one is missing.
    TermsContradict { parameter: &'static str, reason: &'static str } = "campaign.terms_contradict", "R-CAMPAIGN-5", "{parameter}: {reason}";
    /// The campaign would be open for longer or shorter than the policy allows.
    OpenTime { field: &'static str, open: Span, min: Span, max: Span } = "campaign.open_time", "R-CAMPAIGN-6", "{field}: open for {open}, allowed are {min} to {max}";
    /// An early close was announced already.
    ClosingAnnounced = "campaign.closing_announced", "R-CAMPAIGN-19", "an early close was announced already";
    /// The policy has no rule for a material change.
    NoMaterialChange = "campaign.no_material_change", "R-CAMPAIGN-20", "the policy has no rule for a material change";
    /// The deadline leaves no time to confirm, and the policy does not move it.
    NoTimeToConfirm { until: Timestamp, cites: Vec<Summary> } = "campaign.no_time_to_confirm", "R-CAMPAIGN-20", "backers must have until {until} to confirm{}" with (sources(cites));
    /// No material change awaits the confirmation of this pledge.
    NothingToConfirm { pledge: PledgeId } = "pledge.nothing_to_confirm", "R-CAMPAIGN-20", "pledge {pledge} has nothing to confirm";
    /// A moment that must lie ahead is past.
    TimeInPast { field: &'static str, at: Timestamp } = "campaign.time_in_past", "R-CAMPAIGN-7", "{field} is {at}, which is not ahead";
    /// The field does not change after launch.
    FrozenAfterLaunch { field: &'static str } = "campaign.frozen", "R-CAMPAIGN-8", "{field} does not change after launch";
    /// Money is still held for the campaign.
    EscrowNotEmpty { escrow: Amount } = "campaign.escrow_not_empty", "R-CAMPAIGN-9", "escrow still holds {escrow}";
    /// Money of pledges is still due: instalments, payments in flight, payments in error.
    MoneyDue { open: u64 } = "campaign.money_due", "R-CAMPAIGN-9", "{open} instalments or payments of pledges are still open";
    /// Work over many pledges is still under way.
    SettlementUnderWay = "settlement.under_way", "R-SETTLE-2", "work over all pledges is under way";
    /// A reviewer may not approve a campaign of their own.
    OwnReview = "campaign.own_review", "R-CAMPAIGN-10", "nobody reviews a campaign of their own";
    /// Only a moderator may do this to a campaign that is suspended or accused of fraud.
    ModeratorOnly = "campaign.moderator_only", "R-CAMPAIGN-11", "only a moderator may do this now";
    /// The policy does not let the deadline move (again).
    DeadlineFixed { allowed: u8 } = "campaign.deadline_fixed", "R-CAMPAIGN-12", "the policy lets the deadline move {allowed} times";
    /// Funding cannot be closed early below the goal.
    GoalNotReached { goal: Amount, committed: Amount } = "campaign.goal_not_reached", "R-CAMPAIGN-13", "{committed} of {goal} are committed";
    /// The creator has every permission already.
    CreatorCollaborates = "campaign.creator_collaborates", "R-CAMPAIGN-14", "the creator has every permission already";
    /// A collaborator needs at least one permission.
    NoPermission = "campaign.no_permission", "R-CAMPAIGN-14", "a collaborator needs at least one permission";
    /// The account is no collaborator.
    NotACollaborator { account: AccountId } = "campaign.not_a_collaborator", "R-CAMPAIGN-14", "{account} is no collaborator";
    /// A list is full.
    TooMany { what: &'static str, max: u64 } = "limit.too_many", "R-LIST-1", "at most {max} {what}";

    // Pledge.
    /// There is no such pledge.
    PledgeNotFound { pledge: PledgeId } = "pledge.not_found", "R-PLEDGE-2", "there is no pledge {pledge}";
    /// The pledge is in a state in which this cannot be done.
    PledgeState { pledge: PledgeId, state: PledgeState } = "pledge.state", "R-PLEDGE-3", "the pledge is {state}";
    /// The amount is below the least.
    BelowMinimum { minimum: Amount } = "pledge.below_minimum", "R-PLEDGE-5", "a pledge is at least {minimum}";
    /// The amount is above the most, or above the room left below the campaign's maximum.
    AboveMaximum { room: Amount } = "pledge.above_maximum", "R-PLEDGE-6", "a pledge can be at most {room} now";
    /// Late pledges are not taken, or not any more.
    LatePledgesClosed = "pledge.late_closed", "R-PLEDGE-9", "late pledges are not taken now";
    /// The account is barred from further pledges after a lost dispute.
    BackerBarred = "pledge.backer_barred", "R-PLEDGE-10", "the account is barred from pledging here";
    /// More instalments than the policy allows.
    Instalments { max: u8, got: u8 } = "pledge.instalments", "R-PLEDGE-11", "between 1 and {max} instalments, got {got}";

    // Payment.
    /// The report says of a movement something else than an earlier report of the same movement, or than was instructed.
    ReportConflict { field: &'static str } = "payment.report_conflict", "R-PAYMENT-2", "{field} differs from what is known of this movement";
    /// A payment of this kind cannot end like that.
    ReportMismatch { payment: PaymentId, action: PaymentKind, result: &'static str } = "payment.report_mismatch", "R-PAYMENT-3", "payment {payment} is {action} and cannot be {result}";
    /// There is no such receipt.
    ReceiptNotFound { receipt: ReceiptId } = "payment.receipt_not_found", "R-PAYMENT-7", "there is no receipt {receipt}";
    /// The receipt is not unapplied any more.
    ReceiptState { receipt: ReceiptId, state: ReceiptState } = "payment.receipt_state", "R-PAYMENT-7", "receipt {receipt} is {state}";
    /// The pledge waits for another amount.
    ReceiptAmount { due: Amount, received: Amount } = "payment.receipt_amount", "R-PAYMENT-8", "{due} is due, {received} was received";

    // Settlement.
    /// No work over pledges is left, or it waits: for reports, or for the moment named.
    NothingToSettle { next: Option<Timestamp> } = "settlement.nothing_to_do", "R-SETTLE-1", "nothing to do {}" with (told("before", *.next, "now"));
    /// A step works on at least one and at most as many pledges.
    SettleLimit { max: u32 } = "settlement.limit", "R-SETTLE-3", "a step works on 1 to {max} pledges";

    // Refund.
    /// There is no such refund.
    RefundNotFound { refund: RefundId } = "refund.not_found", "R-REFUND-8", "there is no refund {refund}";
    /// The refund is in a state in which this cannot be done.
    RefundState { refund: RefundId, state: RefundState } = "refund.state", "R-REFUND-8", "the refund is {state}";
    /// Nothing of the pledge's money is left to be given back.
    NothingToRefund { pledge: PledgeId, state: PledgeState } = "refund.nothing_left", "R-REFUND-2", "nothing of pledge {pledge} is left to be given back, it is {state}";
    /// More than what cleared and was not given back before.
    RefundTooLarge { left: Amount } = "refund.too_large", "R-REFUND-2", "at most {left} can be given back";
    /// A bank has the money while it decides a dispute.
    RefundDisputed { pledge: PledgeId } = "refund.disputed", "R-REFUND-1", "pledge {pledge} is under dispute";
    /// The actor may not refund on this ground.
    RefundGround { ground: Ground } = "refund.ground", "R-REFUND-7", "the actor may not give money back on ground {ground}";
    /// The policy lets only whole pledges be given back.
    PartialRefund = "refund.partial", "R-REFUND-11", "only the whole can be given back";
    /// The pledge has no such line, or not as many units that were not refunded.
    RefundLine { tier: TierId, left: u32 } = "refund.line", "R-REFUND-10", "{left} of tier {tier} can be given back";
    /// The campaign does not have the money.
    RefundNotCovered { owed: Amount, available: Amount } = "refund.not_covered", "R-REFUND-5", "the campaign owes {owed} for it and has {available}";

    // Dispute.
    /// There is no such dispute.
    DisputeNotFound { dispute: DisputeId } = "dispute.not_found", "R-DISPUTE-1", "there is no dispute {dispute}";
    /// The dispute is in a state in which this cannot be done.
    DisputeState { dispute: DisputeId, state: DisputeState } = "dispute.state", "R-DISPUTE-2", "the dispute is {state}";
    /// The report contradicts what was reported of the same dispute before.
    DisputeConflict { field: &'static str } = "dispute.report_conflict", "R-DISPUTE-1", "{field} differs from what is known of this dispute";

    // Reward.
    /// There is no such tier.
    TierNotFound { tier: TierId } = "reward.tier_not_found", "R-REWARD-6", "there is no tier {tier}";
    /// The tier cannot be chosen at this moment.
    TierUnavailable { tier: TierId, availability: Availability } = "reward.unavailable", "R-REWARD-1", "tier {tier} is {availability}";
    /// Not as many are left.
    SoldOut { tier: TierId, left: u32 } = "reward.sold_out", "R-REWARD-3", "only {left} of tier {tier} are left";
    /// One backer may not have as many.
    PerBackerLimit { tier: TierId, limit: u32 } = "reward.per_backer_limit", "R-REWARD-5", "one backer may have {limit} of tier {tier}";
    /// The same tier stands in two lines.
    TierTwice { tier: TierId } = "reward.tier_twice", "R-REWARD-7", "tier {tier} stands in two lines";
    /// A line has a quantity out of bounds.
    LineQuantity { tier: TierId, max: u32 } = "reward.line_quantity", "R-REWARD-8", "a line of tier {tier} has 1 to {max} units";
    /// The tier does not ship to the country, or no country was given.
    NoShipping { tier: TierId, country: Option<Country> } = "reward.no_shipping", "R-REWARD-9", "tier {tier} does not ship {}" with (told("to", .country.as_ref().map(Country::as_str), "without a country"));
    /// Add-ons need a reward beside them.
    AddOnAlone = "reward.add_on_alone", "R-REWARD-10", "add-ons need a reward beside them";

    /// After launch the quantity of a tier may only rise; an unlimited one stays so.
    QuantityFell { tier: TierId, least: Option<u32> } = "reward.quantity_fell", "R-REWARD-2", "the quantity of tier {tier} may not fall {}" with (told("below", *.least, "once it is unlimited"));
    /// What somebody has chosen stays what they chose.
    TierFrozen { tier: TierId, field: &'static str } = "reward.frozen", "R-REWARD-11", "{field} of tier {tier} does not change once somebody chose it";
    /// Two parameters of a tier contradict each other, or one makes no sense.
    TierContradicts { parameter: &'static str, reason: &'static str } = "reward.tier_contradicts", "R-REWARD-12", "{parameter}: {reason}";
    /// There is nobody to offer anything, or nothing to offer.
    NothingToOffer { tier: TierId } = "reward.nothing_to_offer", "R-REWARD-13", "nothing of tier {tier} can be offered to anybody who waits";
    /// The policy holds nothing for anybody.
    ReservationsOff = "reward.reservations_off", "R-REWARD-14", "the policy knows no reservations";
    /// An unlimited tier needs neither reservation nor waiting list.
    TierUnlimited { tier: TierId } = "reward.unlimited", "R-REWARD-14", "tier {tier} is unlimited";
    /// A reservation is not renewed while others wait.
    OthersWait { tier: TierId } = "reward.others_wait", "R-REWARD-14", "others wait for tier {tier}";
    /// The account has no reservation that still holds.
    NoReservation { tier: TierId } = "reward.no_reservation", "R-REWARD-15", "there is no reservation of tier {tier}";
    /// Nobody waits for what is left.
    NotSoldOut { tier: TierId, left: u32 } = "reward.not_sold_out", "R-REWARD-16", "{left} of tier {tier} are left";
    /// The account waits already.
    AlreadyWaiting { tier: TierId } = "reward.already_waiting", "R-REWARD-16", "the account waits for tier {tier} already";
    /// The account does not wait.
    NotWaiting { tier: TierId } = "reward.not_waiting", "R-REWARD-16", "the account does not wait for tier {tier}";
    /// The answers are locked.
    SurveyLocked { pledge: PledgeId } = "reward.survey_locked", "R-REWARD-20", "the survey of pledge {pledge} is locked";
    /// The answers are not locked.
    SurveyNotLocked { pledge: PledgeId } = "reward.survey_not_locked", "R-REWARD-20", "the survey of pledge {pledge} is not locked";
    /// There are no answers yet.
    SurveyUnanswered { pledge: PledgeId } = "reward.survey_unanswered", "R-REWARD-20", "the survey of pledge {pledge} has no answers";
    /// The same question is answered twice.
    QuestionTwice { question: Label } = "reward.question_twice", "R-REWARD-20", "{question} is answered twice";
    /// The pledge has no line of the tier.
    LineNotFound { pledge: PledgeId, tier: TierId } = "reward.line_not_found", "R-REWARD-21", "pledge {pledge} has no line of tier {tier}";
    /// The whole line was given back.
    LineRefunded { pledge: PledgeId, tier: TierId } = "reward.line_refunded", "R-REWARD-21", "the line of tier {tier} in pledge {pledge} was given back";
    /// The delivery cannot move from one state to the other.
    FulfilmentMove { from: FulfilmentState, to: FulfilmentState } = "reward.fulfilment_move", "R-REWARD-21", "delivery cannot move from {from} to {to}";
    /// Only what is shipped can be tracked.
    TrackingUnshipped { state: FulfilmentState } = "reward.tracking_unshipped", "R-REWARD-21", "there is no tracking number for what is {state}";

    // Share.
    /// There is no such class.
    ClassNotFound { class: ClassId } = "share.class_not_found", "R-SHARE-2", "there is no class {class}";
    /// The class is not the one that the campaign offers.
    ClassNotOffered { class: ClassId } = "share.class_not_offered", "R-SHARE-4", "class {class} is not offered with pledges";
    /// Two parameters of a class contradict each other, or one is out of bounds.
    ClassContradicts { parameter: &'static str, reason: &'static str } = "share.class_contradicts", "R-SHARE-5", "{parameter}: {reason}";
    /// The lot has ended.
    LotState { lot: LotId, state: LotState } = "share.lot_state", "R-SHARE-6", "lot {lot} is {state}";
    /// The ceiling of a class only rises.
    AuthorisedNotRaised { authorised: Units } = "share.authorised_not_raised", "R-SHARE-8", "{authorised} units are authorised already";
    /// All authorised shares together would carry more votes than can be counted.
    TooManyVotes { max: u64 } = "share.too_many_votes", "R-SHARE-9", "all authorised shares together may carry at most {max} votes";
    /// The policy does not let shares exist before success.
    IssueWaits { phase: Phase } = "share.issue_waits", "R-SHARE-10", "no shares are issued while the campaign is {phase}";
    /// The lot is frozen by a dispute.
    LotFrozen { lot: LotId } = "share.lot_frozen", "R-SHARE-14", "lot {lot} is frozen by a dispute";
    /// The pledge is due no units, or none are left.
    NothingToIssue { pledge: PledgeId } = "share.nothing_to_issue", "R-SHARE-16", "nothing can be issued for pledge {pledge} now";
    /// More than is left of the creator's reserve.
    ReserveExceeded { left: Units } = "share.reserve_exceeded", "R-SHARE-16", "only {left} units of the reserve are left";
    /// Fewer units than the class asks for at least.
    BelowMinimumLot { minimum: Units, got: Units } = "share.below_minimum_lot", "R-SHARE-17", "at least {minimum} units, got {got}";
    /// The lot may not be transferred yet (17 CFR 227.501(a)).
    LockedUp { until: Timestamp, cites: Vec<Summary> } = "share.locked_up", "R-SHARE-18", "the lot may not be transferred before {until}{}" with (sources(cites));
    /// An exemption from the lock is a fact that only the platform vouches for (17 CFR 227.501(a)).
    ExemptionNotVouched = "share.exemption_not_vouched", "R-SHARE-18", "only an admin of the platform states an exemption";
    /// There is no such lot.
    LotNotFound { lot: LotId } = "share.lot_not_found", "R-SHARE-21", "there is no lot {lot}";
    /// Shares of this class are not transferred.
    NotTransferable { class: ClassId } = "share.not_transferable", "R-SHARE-22", "shares of class {class} are not transferred";
    /// The holder has the lot already.
    TransferToSelf = "share.transfer_to_self", "R-SHARE-23", "the holder has the lot already";
    /// No units were named.
    NoUnits = "share.no_units", "R-SHARE-24", "at least one unit";
    /// More units than the lot has.
    NotEnoughUnits { held: Units } = "share.not_enough_units", "R-SHARE-24", "the lot has {held} units";

    // Proposal.
    /// There is no such proposal.
    ProposalNotFound { proposal: ProposalId } = "proposal.not_found", "R-VOTE-13", "there is no proposal {proposal}";
    /// The proposal is not at a point where this can be done.
    ProposalStatus { proposal: ProposalId, status: ProposalStatus } = "proposal.status", "R-VOTE-8", "proposal {proposal} is {status}";
    /// Only a milestone that was delivered and waits for acceptance can be voted on.
    MilestoneNotDelivered { milestone: MilestoneId, state: Option<MilestoneState> } = "proposal.milestone_not_delivered", "R-VOTE-11", "milestone {milestone} does not wait for acceptance: {}" with (told("it is", *state, "there is none"));
    /// The record date is not past, or too long before voting opens.
    RecordDate { record_at: Timestamp, earliest: Timestamp, before: Timestamp } = "proposal.record_date", "R-VOTE-1", "the record date is {record_at}; it must lie from {earliest} on and before {before}";
    /// The policy does not allow voting to be open for so long, or so short.
    VotingTime { open: Span, min: Span, max: Span } = "proposal.voting_time", "R-VOTE-15", "closes: voting is open for {open}, allowed are {min} to {max}";
    /// A quorum or threshold above the whole can never be met.
    VoteRuleImpossible { parameter: &'static str } = "proposal.rule_impossible", "R-VOTE-9", "{parameter} is more than the whole";
    /// What fewer want than not is not the will of the holders.
    VoteRuleMinority { parameter: &'static str } = "proposal.rule_minority", "R-VOTE-9", "{parameter} is less than one half";
    /// What moves money may not be easier to pass than the policy has it.
    VoteRuleTooWeak { parameter: &'static str } = "proposal.rule_too_weak", "R-VOTE-10", "{parameter} is weaker than the policy's";
    /// Nobody had a vote at the record date.
    NoElectorate { record_at: Timestamp } = "proposal.no_electorate", "R-VOTE-3", "nobody had a vote at {record_at}";
    /// The proposer did not have enough votes at the record date.
    ProposerVotes { needed: u64, votes: u64 } = "proposal.proposer_votes", "R-VOTE-2", "a proposer needs {needed} votes at the record date, had {votes}";
    /// The account had no votes at the record date, or a dispute has frozen or taken them since.
    NoWeight { record_at: Timestamp } = "proposal.no_weight", "R-VOTE-7", "the account has no votes of {record_at} that are not disputed";

    // Backlog.
    /// There is no such feature.
    FeatureNotFound { feature: FeatureId } = "backlog.not_found", "R-BACKLOG-1", "there is no feature {feature}";
    /// The feature is in a state in which this cannot be done.
    FeatureState { feature: FeatureId, state: FeatureState } = "backlog.state", "R-BACKLOG-2", "the feature is {state}";
    /// The holder does not have enough votes now.
    HolderVotes { needed: u64, votes: u64 } = "backlog.holder_votes", "R-BACKLOG-3", "a holder needs {needed} votes for this, has {votes}";
    /// Nobody judges their own work.
    OwnWork = "backlog.own_work", "R-BACKLOG-4", "the creator and the developers do not judge their own work";
    /// A feature stands in two parts of a spread.
    FeatureTwice { feature: FeatureId } = "backlog.feature_twice", "R-BACKLOG-5", "feature {feature} stands in two parts";
    /// A part of a spread is nothing.
    EmptyPart { feature: FeatureId } = "backlog.empty_part", "R-BACKLOG-5", "the part of feature {feature} must be at least 1";

    // Escrow.
    /// There is no such milestone.
    MilestoneNotFound { milestone: MilestoneId } = "escrow.milestone_not_found", "R-ESCROW-1", "there is no milestone {milestone}";
    /// The milestone is in a state in which this cannot be done.
    MilestoneState { milestone: MilestoneId, state: MilestoneState } = "escrow.milestone_state", "R-ESCROW-2", "the milestone is {state}";
    /// A milestone releases something, and no more than everything.
    MilestoneShare { share: Rate } = "escrow.milestone_share", "R-ESCROW-3", "a milestone releases more than 0% and at most 100%, got {share}";
    /// The shares of all milestones are not the whole.
    MilestoneShares { sum: Rate } = "escrow.milestone_shares", "R-ESCROW-4", "the milestones release {sum} of the escrow, not 100%";
    /// The milestone is not overdue.
    MilestoneNotDue { milestone: MilestoneId, due: Option<Timestamp> } = "escrow.milestone_not_due", "R-ESCROW-8", "milestone {milestone} is not overdue";
    /// The time for which the reserve is held is not over.
    ReserveHeld { until: Option<Timestamp> } = "escrow.reserve_held", "R-ESCROW-9", "the reserve is held {}" with (told("until", *.until, "until the campaign succeeds"));
    /// A milestone still holds what is in escrow.
    EscrowHeld { milestone: MilestoneId } = "escrow.held", "R-ESCROW-10", "milestone {milestone} still holds what is in escrow";
    /// There is nothing to release.
    NothingToRelease { account: LedgerAccount } = "escrow.nothing_to_release", "R-ESCROW-11", "{account} holds nothing to release";
    /// There is no such payout.
    PayoutNotFound { payout: PayoutId } = "payout.not_found", "R-PAYOUT-1", "there is no payout {payout}";
    /// The payout is in a state in which this cannot be done.
    PayoutState { payout: PayoutId, state: PayoutState } = "payout.state", "R-PAYOUT-2", "the payout is {state}";
    /// The payout is below the least that the policy pays out.
    PayoutBelowMinimum { minimum: Amount } = "payout.below_minimum", "R-PAYOUT-3", "a payout is at least {minimum}";
    /// The feature that the payout is for is not shipped.
    PayoutForUnshipped { feature: FeatureId, state: FeatureState } = "payout.feature_not_shipped", "R-PAYOUT-4", "feature {feature} is {state}, not shipped";

    // Community.
    /// The campaign was called off before it opened.
    NeverLaunched = "community.never_launched", "R-COMMUNITY-1", "the campaign was never launched";
    /// There is no such comment.
    CommentNotFound { comment: CommentId } = "community.comment_not_found", "R-COMMUNITY-2", "there is no comment {comment}";
    /// The comment is hidden.
    CommentHidden { comment: CommentId } = "community.comment_hidden", "R-COMMUNITY-2", "comment {comment} is hidden";
    /// The comment is not hidden.
    CommentNotHidden { comment: CommentId } = "community.comment_not_hidden", "R-COMMUNITY-3", "comment {comment} is not hidden";
    /// Only a moderator shows what a moderator hid.
    HiddenByModerator { comment: CommentId } = "community.hidden_by_moderator", "R-COMMUNITY-3", "a moderator hid comment {comment}";
    /// There is no such post.
    PostNotFound { post: PostId } = "community.post_not_found", "R-COMMUNITY-4", "there is no post {post}";
}
