//! One example of every rejection.

use super::{at, id, minor};
use super::{t, units};
use fundly_core::{
    CommandKind, Currency, Permission, Phase, PledgeState, Rejection, Role, Span, Standing, Who,
    backlog::FeatureState,
    dispute::DisputeState,
    escrow::{MilestoneState, PayoutState},
    ledger::LedgerAccount,
    payment::{PaymentKind, ReceiptState},
    pledge::FulfilmentState,
    policy::{Action, GateKind, OpenGate, Right},
    proposal::ProposalStatus,
    refund::{Ground, RefundState},
    reward::Availability,
    share::LotState,
};

pub fn rejections() -> Vec<Rejection> {
    let nouns = [
        campaign(),
        account(),
        policy(),
        pledge(),
        money(),
        refund(),
        reward(),
        delivery(),
        share(),
        register(),
        proposal(),
        backlog(),
        escrow(),
        community(),
    ];
    nouns.concat()
}

fn policy() -> Vec<Rejection> {
    let cites = || vec![t("17 CFR 227.100(a)(2)")];
    let gate =
        OpenGate { gate: t("warning"), kind: GateKind::Warning, acknowledge: true, until: Some(at(3)), shows: None };
    let (path, value, reason) = ("funding.openMin".into(), "90d".into(), "may not be longer than openMax".into());
    let guard = "totalAfter >= goal or total < goal".into();
    vec![
        Rejection::PolicyFlawed { path, value, reason },
        Rejection::PolicyNotInForce { at: at(1), since: at(2), until: Some(at(3)) },
        Rejection::LimitExceeded { limit: t("investor"), most: minor(525_000), left: minor(225_000), cites: cites() },
        Rejection::GatesOpen { gates: vec![gate], cites: cites() },
        Rejection::IssuerCapExceeded { most: minor(500_000_000), left: minor(80_000_000), cites: cites() },
        Rejection::FactMissing { fact: "facts.raised", cites: cites() },
        Rejection::WindowClosed { right: Right::Cancel, closed: Some(at(28)), opens: Some(at(29)), cites: cites() },
        Rejection::WindowGuarded { right: Right::Cancel, guard, cites: cites() },
        Rejection::NotYet { action: Action::Payout, from: at(14), cites: cites() },
        Rejection::ClosingAnnounced,
        Rejection::NoMaterialChange,
        Rejection::NoTimeToConfirm { until: at(9), cites: cites() },
    ]
}

fn account() -> Vec<Rejection> {
    let account = id(0xA2);
    vec![
        Rejection::AccountNotFound { account },
        Rejection::AccountExists { account },
        Rejection::HandleTaken { handle: t("ada") },
        Rejection::HandleShape { handle: t("Ada.L") },
        Rejection::EmailShape { email: t("ada@lovelace") },
        Rejection::AccountForbidden { needs: vec![Who::Owner, Who::Platform(Role::Admin)] },
        Rejection::OwnStanding,
        Rejection::AccountClosed { account },
        Rejection::FactContradicts { parameter: "investor.tests", reason: "a test stands twice" },
    ]
}

fn community() -> Vec<Rejection> {
    let comment = id(0xD1);
    vec![
        Rejection::NeverLaunched,
        Rejection::CommentNotFound { comment },
        Rejection::CommentHidden { comment },
        Rejection::CommentNotHidden { comment },
        Rejection::HiddenByModerator { comment },
        Rejection::PostNotFound { post: id(0xE1) },
    ]
}

fn campaign() -> Vec<Rejection> {
    let command = CommandKind::EditStory;
    let needs = vec![Who::Collaborator(Permission::Edit), Who::Platform(Role::Moderator)];
    vec![
        Rejection::CampaignNotFound,
        Rejection::CampaignExists,
        Rejection::ActorStanding { standing: Standing::Suspended },
        Rejection::Forbidden { command, needs },
        Rejection::CampaignPhase { command, phase: Phase::Completed },
        Rejection::TermsMissing,
        Rejection::TermsContradict { parameter: "terms.goal", reason: "this funding model needs a goal" },
        Rejection::OpenTime { field: "terms.deadline", open: Span::days(90), min: Span::days(1), max: Span::days(60) },
        Rejection::TimeInPast { field: "deadline", at: at(1) },
        Rejection::FrozenAfterLaunch { field: "story.title" },
        Rejection::EscrowNotEmpty { escrow: minor(2_500) },
        Rejection::MoneyDue { open: 2 },
        Rejection::OwnReview,
        Rejection::ModeratorOnly,
        Rejection::DeadlineFixed { allowed: 0 },
        Rejection::GoalNotReached { goal: minor(100_000), committed: minor(2_500) },
        Rejection::CreatorCollaborates,
        Rejection::NoPermission,
        Rejection::NotACollaborator { account: id(0xA2) },
        Rejection::TooMany { what: "collaborators", max: 20 },
    ]
}

fn pledge() -> Vec<Rejection> {
    let pledge = id(0x91);
    vec![
        Rejection::PledgeNotFound { pledge },
        Rejection::PledgeState { pledge, state: PledgeState::Dropped },
        Rejection::BelowMinimum { minimum: minor(100) },
        Rejection::AboveMaximum { room: minor(50) },
        Rejection::NothingToConfirm { pledge },
        Rejection::LatePledgesClosed,
        Rejection::BackerBarred,
        Rejection::Instalments { max: 3, got: 4 },
    ]
}

fn money() -> Vec<Rejection> {
    let (payment, receipt) = (id(0x21), id(0x22));
    let field = "contribution";
    vec![
        Rejection::CurrencyMismatch { field, expected: Currency::USD, got: Currency::JPY },
        Rejection::AmountNegative { field },
        Rejection::AmountZero { field },
        Rejection::AmountTooLarge { field, max: minor(1_000_000_000_000_000) },
        Rejection::Overdrawn { account: LedgerAccount::Escrow, balance: minor(99) },
        Rejection::ReportConflict { field: "result.amount" },
        Rejection::ReportMismatch { payment, action: PaymentKind::Capture, result: "refunded" },
        Rejection::ReceiptNotFound { receipt },
        Rejection::ReceiptState { receipt, state: ReceiptState::Applied },
        Rejection::ReceiptAmount { due: minor(2_500), received: minor(2_000) },
        Rejection::SettlementUnderWay,
        Rejection::NothingToSettle { next: Some(at(30)) },
        Rejection::SettleLimit { max: 1_000 },
    ]
}

fn reward() -> Vec<Rejection> {
    let tier = id(0x71);
    vec![
        Rejection::TierNotFound { tier },
        Rejection::TierUnavailable { tier, availability: Availability::Upcoming },
        Rejection::SoldOut { tier, left: 1 },
        Rejection::PerBackerLimit { tier, limit: 2 },
        Rejection::TierTwice { tier },
        Rejection::LineQuantity { tier, max: 1_000 },
        Rejection::NoShipping { tier, country: Some("PT".parse().unwrap()) },
        Rejection::AddOnAlone,
        Rejection::QuantityFell { tier, least: Some(500) },
        Rejection::TierFrozen { tier, field: "price" },
        Rejection::TierContradicts { parameter: "terms.ends", reason: "must be after starts" },
        Rejection::NothingToOffer { tier },
        Rejection::ReservationsOff,
        Rejection::TierUnlimited { tier },
        Rejection::OthersWait { tier },
        Rejection::NoReservation { tier },
        Rejection::NotSoldOut { tier, left: 3 },
        Rejection::AlreadyWaiting { tier },
        Rejection::NotWaiting { tier },
    ]
}

fn delivery() -> Vec<Rejection> {
    let (pledge, tier) = (id(0x91), id(0x71));
    vec![
        Rejection::SurveyLocked { pledge },
        Rejection::SurveyNotLocked { pledge },
        Rejection::SurveyUnanswered { pledge },
        Rejection::QuestionTwice { question: t("Size?") },
        Rejection::LineNotFound { pledge, tier },
        Rejection::LineRefunded { pledge, tier },
        Rejection::FulfilmentMove { from: FulfilmentState::None, to: FulfilmentState::Shipped },
        Rejection::TrackingUnshipped { state: FulfilmentState::Delivered },
    ]
}

fn refund() -> Vec<Rejection> {
    let (refund, dispute, pledge) = (id(0x41), id(0x51), id(0x91));
    let ground = Ground::Creator;
    vec![
        Rejection::RefundNotFound { refund },
        Rejection::RefundState { refund, state: RefundState::Paid },
        Rejection::NothingToRefund { pledge, state: PledgeState::Refunded },
        Rejection::RefundTooLarge { left: minor(1_000) },
        Rejection::RefundDisputed { pledge },
        Rejection::RefundGround { ground },
        Rejection::PartialRefund,
        Rejection::RefundLine { tier: id(0x71), left: 1 },
        Rejection::RefundNotCovered { owed: minor(1_000), available: minor(999) },
        Rejection::DisputeNotFound { dispute },
        Rejection::DisputeState { dispute, state: DisputeState::Won },
        Rejection::DisputeConflict { field: "stage.amount" },
    ]
}

fn share() -> Vec<Rejection> {
    let class = id(0xC1);
    vec![
        Rejection::ClassNotFound { class },
        Rejection::ClassNotOffered { class },
        Rejection::ClassContradicts { parameter: "terms.precision", reason: "at most 6 decimals" },
        Rejection::AuthorisedNotRaised { authorised: units(100_000) },
        Rejection::TooManyVotes { max: 9_007_199_254_740_991 },
        Rejection::IssueWaits { phase: Phase::Live },
        Rejection::NothingToIssue { pledge: id(0x91) },
        Rejection::ReserveExceeded { left: units(99) },
        Rejection::NotTransferable { class },
    ]
}

fn register() -> Vec<Rejection> {
    let lot = id(0x10);
    vec![
        Rejection::LotState { lot, state: LotState::Cancelled },
        Rejection::LotFrozen { lot },
        Rejection::BelowMinimumLot { minimum: units(100), got: units(99) },
        Rejection::LockedUp { until: at(30), cites: vec![t("17 CFR 227.501(a)")] },
        Rejection::ExemptionNotVouched,
        Rejection::LotNotFound { lot },
        Rejection::TransferToSelf,
        Rejection::NoUnits,
        Rejection::NotEnoughUnits { held: units(2_800) },
        Rejection::NotAnAccount { account: fundly_core::AccountId::EVERYONE },
    ]
}

fn proposal() -> Vec<Rejection> {
    let proposal = id(0x61);
    vec![
        Rejection::ProposalNotFound { proposal },
        Rejection::ProposalStatus { proposal, status: ProposalStatus::AwaitingClose },
        Rejection::MilestoneNotDelivered { milestone: id(0x31), state: Some(MilestoneState::Pending) },
        Rejection::RecordDate { record_at: at(9), earliest: at(1), before: at(6) },
        Rejection::VoteRuleImpossible { parameter: "quorum.share" },
        Rejection::VotingTime { open: Span::minutes(30), min: Span::hours(1), max: Span::days(60) },
        Rejection::VoteRuleMinority { parameter: "threshold" },
        Rejection::VoteRuleTooWeak { parameter: "threshold" },
        Rejection::NoElectorate { record_at: at(5) },
        Rejection::ProposerVotes { needed: 10, votes: 9 },
        Rejection::NoWeight { record_at: at(5) },
    ]
}

fn backlog() -> Vec<Rejection> {
    let feature = id(0x81);
    vec![
        Rejection::FeatureNotFound { feature },
        Rejection::FeatureState { feature, state: FeatureState::Accepted },
        Rejection::HolderVotes { needed: 1, votes: 0 },
        Rejection::OwnWork,
        Rejection::FeatureTwice { feature },
        Rejection::EmptyPart { feature },
    ]
}

fn escrow() -> Vec<Rejection> {
    let (milestone, payout, feature) = (id(0x31), id(0x32), id(0x81));
    vec![
        Rejection::MilestoneNotFound { milestone },
        Rejection::MilestoneState { milestone, state: MilestoneState::Released },
        Rejection::MilestoneShare { share: t("101%") },
        Rejection::MilestoneShares { sum: t("75%") },
        Rejection::MilestoneNotDue { milestone, due: Some(at(20)) },
        Rejection::ReserveHeld { until: Some(at(28)) },
        Rejection::EscrowHeld { milestone },
        Rejection::NothingToRelease { account: LedgerAccount::Reserve },
        Rejection::PayoutNotFound { payout },
        Rejection::PayoutState { payout, state: PayoutState::Paid },
        Rejection::PayoutBelowMinimum { minimum: minor(5_000) },
        Rejection::PayoutForUnshipped { feature, state: FeatureState::Planned },
    ]
}
