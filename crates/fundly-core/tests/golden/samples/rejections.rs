//! One example of every rejection.

use super::{at, id, minor};
use fundly_core::{
    CommandKind, Currency, Permission, Phase, PledgeState, Rejection, Role, Span, Standing, Who,
    ledger::LedgerAccount,
    payment::{PaymentKind, ReceiptState},
    reward::Availability,
};

pub fn rejections() -> Vec<Rejection> {
    [campaign(), pledge(), money(), reward(), share()].concat()
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
        Rejection::OpenTime { open: Span::days(90), min: Span::days(1), max: Span::days(60) },
        Rejection::TimeInPast { field: "deadline", at: at(1) },
        Rejection::FrozenAfterLaunch { field: "story.title" },
        Rejection::EscrowNotEmpty { escrow: minor(2_500) },
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
        Rejection::PledgeLocked { from: at(29) },
        Rejection::WouldDropBelowGoal { goal: minor(100_000), after: minor(99_999) },
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
    ]
}

fn share() -> Vec<Rejection> {
    let class = id(0xC1);
    vec![Rejection::ClassNotFound { class }, Rejection::ClassNotOffered { class }]
}
