//! Campaigns.

use super::{at, id, minor, moving, t, usd};
use fundly_core::{
    Command, Currency, Digest32, Event, Permission, Policy, Row, Span,
    campaign::{
        AnnounceMaterialChange, ApproveCampaign, Campaign, CampaignApproved, CampaignCancelled, CampaignCompleted,
        CampaignCreated, CampaignRejected, CampaignResumed, CampaignRevised, CampaignSubmitted, CampaignSuspended,
        CancelCampaign, ChangeNotice, CloseFundingEarly, Collaborator, CollaboratorRemoved, CollaboratorSet,
        CompleteCampaign, ConfirmPledge, CreateCampaign, DeadlineMoved, DeadlineRestored, DeliveryStarted, EditStory,
        MaterialChangeAnnounced, MoveDeadline, PledgeConfirmed, Question, RejectCampaign, RemoveCollaborator,
        ResumeCampaign, ReviseCampaign, SecondRoundOpened, SetCollaborator, SetTerms, Stage, StartDelivery, Story,
        StoryEdited, SubmitCampaign, SuspendCampaign, Team, Terms, TermsSet, Totals,
    },
    ledger::{Balances, LedgerAccount},
    policy::{CoverBy, EarlyClose, Oversubscription},
    refund::Ground,
    settlement::{Plan, Settlement},
    share::Allotment,
};

pub(super) fn story() -> Story {
    Story {
        title: t("A compiler for the rest of us"),
        summary: t("Fast, small, ours."),
        description: t("# Why\n\nBecause builds take too long."),
        category: t("software"),
        tags: vec![t("compilers"), t("open source")],
        location: Some(t("Lisbon, Portugal")),
        media: vec![t("https://example.org/film.webm")],
        repository: Some(t("https://example.org/compiler.git")),
        forge: Some(t("codeberg")),
        risks: Some(t("The optimiser may take a year longer.")),
        faq: vec![Question { question: t("Which targets?"), answer: t("x86-64 and RISC-V.") }],
    }
}

pub(super) fn policy() -> Policy {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.pledging.instalments = 1;
    policy.oversubscription = Some(Oversubscription { method: Allotment::ProRata, minimum_fill: Some(usd("50.00")) });
    policy.closing.early = Some(EarlyClose { open_min: Span::days(7), notice: Some("5bd".parse().unwrap()) });
    policy.pledging.maximum = Some(usd("10000.00"));
    policy.escrow.payout_minimum = Some(usd("50.00"));
    policy.refund.cover = CoverBy::Platform;
    policy
}

fn terms() -> Terms {
    Terms {
        goal: Some(usd("1000.00")),
        maximum: Some(usd("5000.00")),
        opens: Some(at(2)),
        deadline: Some(at(30)),
        offers: Some(id(0xC1)),
        policy: policy(),
    }
}

pub(super) fn commands() -> Vec<Command> {
    let reason = "Asked for more detail.";
    let permissions =
        vec![Permission::Edit, Permission::Money, Permission::Fulfil, Permission::Develop, Permission::Community];
    vec![
        CreateCampaign { currency: Currency::USD, story: story() }.into(),
        EditStory { story: story() }.into(),
        SetTerms { terms: terms() }.into(),
        SubmitCampaign {}.into(),
        ApproveCampaign {}.into(),
        RejectCampaign { reason: t(reason) }.into(),
        ReviseCampaign {}.into(),
        SuspendCampaign { reason: t(reason) }.into(),
        ResumeCampaign { reason: t(reason) }.into(),
        CancelCampaign { reason: t(reason), fraud: true }.into(),
        MoveDeadline { deadline: at(30) }.into(),
        CloseFundingEarly { deadline: Some(at(29)) }.into(),
        AnnounceMaterialChange { reason: t(reason) }.into(),
        ConfirmPledge { pledge: id(0x91) }.into(),
        StartDelivery {}.into(),
        CompleteCampaign {}.into(),
        SetCollaborator { account: id(0xA2), permissions }.into(),
        RemoveCollaborator { account: id(0xA2) }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let reason = "Asked for more detail.";
    vec![
        CampaignCreated { campaign: id(0xCA), creator: id(0xA1), currency: Currency::USD, story: story() }.into(),
        StoryEdited { story: story() }.into(),
        TermsSet { terms: terms() }.into(),
        CampaignSubmitted {}.into(),
        CampaignApproved { opens: at(2), deadline: Some(at(30)) }.into(),
        CampaignRejected { reason: t(reason) }.into(),
        CampaignRevised {}.into(),
        CampaignSuspended { reason: t(reason) }.into(),
        CampaignResumed { reason: t(reason) }.into(),
        CampaignCancelled { reason: t(reason), ground: Ground::Fraud, pledges: 40 }.into(),
        DeadlineMoved { deadline: at(30), early: true, original: Some(at(31)) }.into(),
        DeadlineRestored { deadline: at(31) }.into(),
        SecondRoundOpened { deadline: at(31) }.into(),
        MaterialChangeAnnounced { reason: t(reason), until: at(9), deadline: Some(at(31)) }.into(),
        PledgeConfirmed { pledge: id(0x91) }.into(),
        DeliveryStarted {}.into(),
        CampaignCompleted {}.into(),
        CollaboratorSet { account: id(0xA2), permissions: vec![Permission::Edit, Permission::Money] }.into(),
        CollaboratorRemoved { account: id(0xA2) }.into(),
    ]
}

fn balances() -> Balances {
    let mut json = serde_json::to_value(Balances::default()).unwrap();
    json["backers"] = "-2500".into();
    json["escrow"] = "2500".into();
    serde_json::from_value(json).unwrap()
}

pub(super) fn rows() -> Vec<Row> {
    let campaign = Campaign {
        id: id(0xCA),
        creator: id(0xA1),
        currency: Currency::USD,
        stage: Stage::Collecting,
        suspended: false,
        created_at: at(1),
        updated_at: at(30),
        opens: Some(at(2)),
        deadline: Some(at(30)),
        closed_at: Some(at(30)),
        original_deadline: Some(at(31)),
        collect_at: Some(at(31)),
        second_round: true,
        change: Some(ChangeNotice { at: at(3), until: at(9) }),
        late_until: Some(at(31)),
        deadline_changes: 1,
        seq: 7,
        hash: Digest32::of(b"the entry"),
        totals: Totals {
            placed: 3,
            pledges: 2,
            backers: 2,
            committed: minor(5_000),
            pending: minor(700),
            authorised: minor(2_500),
            collected: minor(2_500),
            captured: minor(2_600),
            refunded: minor(100),
            tips: minor(50),
            disputed: minor(10),
            in_flight: 1,
            errored: 1,
            instalments_open: 1,
            paid_out: minor(20),
        },
        balances: balances(),
        settlement: Some(Settlement { plan: Plan::Collect, cursor: Some(id(0x91)), done: 1, total: 3 }),
        dun_at: Some(at(31)),
        instalments_at: Some(at(31)),
        classes: vec![id(0xC1)],
        tiers: 2,
        next_certificate: 1,
        milestones: vec![id(0x31)],
        released: minor(600),
        reserve_until: Some(at(28)),
    };
    let team = Team { collaborators: vec![Collaborator { account: id(0xA2), permissions: vec![Permission::Develop] }] };
    vec![campaign.into(), terms().into(), story().into(), team.into()]
}

pub(super) fn movement() -> fundly_core::ledger::Postings {
    moving(2_500, LedgerAccount::Backers, LedgerAccount::Escrow)
}
