//! Every variant of every enum inside commands, events and rows. A variant that is missing here does not compile.

use super::{at, id, minor, t, usd};
use fundly_core::{
    Permission, Phase, PledgeState, Role, Standing, Who,
    backlog::FeatureState,
    campaign::{ChangeNotice, Stage},
    clock::{DayBound, Observed, Weekday},
    dispute::{DisputeFee, DisputeNotedReason, DisputeStage, DisputeState},
    escrow::{MilestoneState, PayoutState},
    ledger::LedgerAccount,
    money::Rounding,
    payment::{
        Direction, MovementState, OutlayReason, PaymentKind, PaymentResult, PaymentState, Purpose, ReceiptState,
        ReportNotedReason, UnappliedReason,
    },
    pledge::FulfilmentState,
    policy::{
        Anchor, BelowGoal, Certainty, CollectAt, CountedMoney, CoverBy, DisputeEnd, FeePer, FeeReturn, FeeTo,
        FundingModel, GateKind, IssueAt, Lapse, LostShares, Release, Right, Scope,
    },
    proposal::{Choice, Effect, Method, ProposalState, ProposalStatus, Quorum, QuorumCounts, Subject, Threshold},
    refund::{Ground, RefundAmount, RefundState},
    reward::Availability,
    settlement::{Allotting, Plan},
    share::{Allotment, CancelCause, Exemption, LotState},
};
use serde_json::Value;

/// An enum: its name, its variants as JSON, and whether each reads back as it was (none when it is never read).
pub struct Enum {
    pub name: &'static str,
    pub variants: Vec<Value>,
    pub reads_back: Vec<bool>,
}

/// All variants of an enum; the match makes sure that none is left out.
macro_rules! all {
    ($list:ident, $name:ident: $($variant:ident $({ $($field:ident: $value:expr),* })?),* $(,)?) => {{
        let values = vec![$($name::$variant $({ $($field: $value),* })?),*];
        if let Some(first) = values.first() {
            match first { $($name::$variant { .. } => {})* }
        }
        let variants: Vec<Value> = values.iter().map(|value| serde_json::to_value(value).unwrap()).collect();
        let back = variants.iter().map(|json| serde_json::from_value::<$name>(json.clone()).unwrap());
        let reads_back = back.zip(&values).map(|(back, value)| back == *value).collect();
        $list.push(Enum { name: stringify!($name), variants, reads_back });
    }};
}

pub fn enums() -> Vec<Enum> {
    let mut list = Vec::new();
    people(&mut list);
    money(&mut list);
    policy(&mut list);
    lives(&mut list);
    banks(&mut list);
    votes(&mut list);
    list
}

fn people(list: &mut Vec<Enum>) {
    all!(list, Role: Moderator, Admin, System);
    all!(list, Standing: Active, Restricted, Suspended, Closed);
    all!(list, Permission: Edit, Money, Fulfil, Develop, Community);
    let who = [
        Who::Anyone,
        Who::Owner,
        Who::Creator,
        Who::Collaborator(Permission::Edit),
        Who::Backer,
        Who::Holder,
        Who::Platform(Role::System),
    ];
    match who[0] {
        Who::Anyone
        | Who::Owner
        | Who::Creator
        | Who::Collaborator(_)
        | Who::Backer
        | Who::Holder
        | Who::Platform(_) => {}
    }
    let variants = who.iter().map(|who| serde_json::to_value(who).unwrap()).collect();
    list.push(Enum { name: "Who", variants, reads_back: vec![] });
}

fn money(list: &mut Vec<Enum>) {
    all!(list, Rounding: HalfUp, HalfEven, Floor, Ceil);
    all!(list, LedgerAccount: Backers, Escrow, Payable, Reserve, PlatformFee, ProcessorFee, RefundsPayable,
        PayoutsPayable, Disputed, Unapplied, PaidOut);
    all!(list, PaymentKind: Authorise, Capture, Void, Refund, Payout);
    all!(list, PaymentState: Requested, Succeeded, Failed, ActionRequired, Voided);
    all!(list, Purpose:
        Pledge { pledge: id(0x91) },
        Refund { refund: id(0x41) },
        Payout { payout: id(0x32) },
        Receipt { receipt: id(0x22) });
    all!(list, PaymentResult:
        Authorised { amount: usd("28.50"), until: Some(at(9)) },
        Captured { amount: usd("28.50"), fee: Some(usd("1.06")) },
        Voided,
        Refunded { amount: usd("10.00") },
        PaidOut { amount: usd("5.00"), fee: Some(usd("0.25")) },
        Failed { reason: t("card_declined") },
        ActionRequired { reason: t("authentication_required") });
    all!(list, ReportNotedReason: Repeated, Late, UnknownPayment);
    all!(list, UnappliedReason: Unknown, SecondCapture, PledgeClosed, WrongAmount);
    all!(list, Direction: In, Back, Out);
    all!(list, MovementState: Booked, Borne, CameBack);
    all!(list, OutlayReason: Unknown, ReceiptGone);
    all!(list, ReceiptState: Unapplied, Applied, Returning, Returned);
}

fn policy(list: &mut Vec<Enum>) {
    all!(list, FundingModel: AllOrNothing, KeepWhatYouRaise, MinimumMaximum, TwoRound, OpenEnded);
    all!(list, CountedMoney: Committed, Cleared);
    all!(list, DayBound: SameTime, EndOfDay);
    all!(list, Weekday: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday);
    all!(list, Observed: None, Nearest, Following);
    all!(list, Certainty: Primary, Secondary, Likely, Uncertain, Own);
    all!(list, Scope: AllIssuers, Issuer, Campaign);
    all!(list, GateKind: Warning, Consent, Representation, Test, Simulation, Category, Delay);
    all!(list, Right: Cancel, Refund, Claim);
    all!(list, Lapse: Lock, Bind, Nothing);
    all!(list, Anchor: Launch, Commit, Late, Deadline, Closed, Paid, Disbursed, Fulfilled);
    all!(list, DisputeEnd: Lost, LostCountered, Won, RefundedBefore);
    all!(list, BelowGoal: StaysSuccessful, FailsAndRefunds);
    all!(list, CollectAt: Pledge, Success, Authorise);
    all!(list, Release: AtOnce, AtSuccess, ByMilestone);
    all!(list, CoverBy: Campaign, Platform, Backer);
    all!(list, LostShares: CancelEverywhere, CancelHeld);
    all!(list, IssueAt: Clearing, Success);
    all!(list, FeeTo: Platform, Processor);
    all!(list, FeePer: Pledge, Batch);
    all!(list, FeeReturn: Kept, Proportional);
}

fn lives(list: &mut Vec<Enum>) {
    all!(list, Stage: Draft, Submitted, Rejected, Approved, Collecting, Successful, Delivering, Completed, Failed,
        Cancelled);
    all!(list, Phase: Draft, Submitted, Rejected, Scheduled, Live, Collecting, Successful, Delivering, Completed,
        Failed, Cancelled, Suspended);
    all!(list, PledgeState: Pending, Authorised, Committed, Collected, Errored, ActionRequired, Cancelled, Dropped,
        PartlyRefunded, Refunded, Disputed, ChargedBack);
    all!(list, FulfilmentState: None, InPreparation, Shipped, Delivered, Failed);
    all!(list, RefundState: Requested, Failed, Paid, PaidElsewhere);
    all!(list, Ground: CampaignFailed, CampaignCancelled, Fraud, Withdrawal, NotReconfirmed, Creator,
        MilestoneMissed, Oversubscribed, HoldersVoted, Inquiry);
    all!(list, DisputeState: EarlyWarning, Inquiry, Opened, UnderReview, Won, Lost, Closed);
    all!(list, Availability: Available, SoldOut, Ended, Upcoming);
    all!(list, LotState: Live, Transferred, Cancelled);
    all!(list, MilestoneState: Pending, Delivered, Released, Missed, Removed);
    all!(list, PayoutState: Requested, Paid, Failed);
    all!(list, Allotting:
    Counting { kept: minor(400), money: minor(2_800), asked: minor(2_800), least: minor(100) },
    Levelling {
        available: minor(1_400),
        left: minor(1_350),
        weight: minor(2_750),
        held: minor(50),
        free: minor(2_750)
    },
    Ranking {
        available: minor(1_400),
        left: minor(1_350),
        weight: minor(2_750),
        from: minor(0),
        to: minor(2_750),
        odd: Some(minor(1)),
        floors: minor(1_349),
        lowest: Some(minor(250)),
        highest: Some(minor(2_500)),
        counts: vec![0, 1, 2]
    },
    Sharing { left: minor(1_350), weight: minor(2_750), edge: minor(250), ties: 1, rest: minor(700) },
    Filling { least_only: true, rest: minor(700) });
    all!(list, Plan:
    Allot { walk: Box::new(Allotting::Filling { least_only: false, rest: minor(700) }) },
    Collect,
    Dun { state: PledgeState::Errored, next: Some(at(12)) },
    GiveUp,
    Issue,
    Instalments { next: Some(at(20)) },
    Unwind { ground: Ground::CampaignFailed },
    Lapse { notice: ChangeNotice { at: at(3), until: at(9) } },
    GiveBack {
        ground: Ground::MilestoneMissed,
        amount: minor(600),
        base: minor(2_400),
        base_done: minor(1_200),
        amount_done: minor(300),
        seq: 17
    });
}

fn banks(list: &mut Vec<Enum>) {
    all!(list, RefundAmount: Whole {}, Part { money: usd("10.00") }, Line { tier: id(0x71), quantity: 1 });
    all!(list, DisputeStage:
        EarlyWarning {},
        Inquiry {},
        Opened { amount: usd("10.00"), fee: Some(usd("15.00")) },
        EvidenceSent { fee: Some(usd("15.00")) },
        Won { amount: Some(usd("10.00")), fee_returned: Some(usd("7.50")) },
        Lost { amount: Some(usd("10.00")), fee: Some(usd("15.00")) },
        Closed {});
    all!(list, DisputeFee: Opening, Countering, Returned);
    all!(list, DisputeNotedReason: Repeated, Late);
    all!(list, Allotment: ProRata, FirstCome);
    all!(list, CancelCause: Refund, Chargeback);
    all!(list, Exemption: AccreditedInvestor, RegisteredOffering, Family);
    all!(list, ProposalStatus: Pending, Voting, AwaitingClose, Passed, Defeated, Withdrawn);
    all!(list, Effect: Stated, Done, Moot);
}

fn votes(list: &mut Vec<Enum>) {
    let quorum = || Quorum { share: t("10%"), counts: QuorumCounts::YesAbstain };
    all!(list, FeatureState: Proposed, Planned, InProgress, Shipped, Accepted, Declined);
    all!(list, ProposalState: Open, Passed, Defeated, Withdrawn);
    all!(list, Subject: Resolution, AcceptMilestone { milestone: id(0x31) }, RefundRest);
    all!(list, QuorumCounts: Yes, YesAbstain, All);
    all!(list, Threshold:
        Majority,
        MajorityOfPresent,
        Share { of: t("66.6667%") },
        ShareOfElectorate { of: t("50%") });
    all!(list, Method: YesNo { quorum: quorum(), threshold: Threshold::Majority });
    all!(list, Choice: Yes, No, Abstain);
}
