//! Every phase × every command, through the engine: a command that has no place in a phase is refused with exactly that, any
//! other is refused for another reason or accepted, and a campaign moves only as `campaign::MOVES` says.

use crate::{common::*, samples};
use fundly_core::{
    Actor, Command, CommandKind, Phase, Policy, Preview, Role, Row, RowKind, Span, Standing, Who,
    campaign::{
        self, CancelCampaign, CloseFundingEarly, CompleteCampaign, RejectCampaign, StartDelivery, SubmitCampaign,
        SuspendCampaign,
    },
    settlement::Settle,
};
use pollster::block_on;
use std::collections::{BTreeMap, BTreeSet};

type Seen = BTreeSet<(Option<Phase>, String, Phase)>;

/// The creator with every role of the platform: nothing but ownership and holding can be missing.
fn creator() -> Actor {
    Actor { account: CREATOR, roles: vec![Role::Moderator, Role::Admin, Role::System], standing: Standing::Active }
}

/// A draft whose pledging opens after a day and ends after thirty.
fn draft() -> World {
    World::draft(Policy::all_or_nothing(fundly_core::Currency::USD), Some(usd("10.00")), Some(30))
}

/// A live campaign with a pledge of the creator's own, so that nothing is missing but the phase.
fn live() -> World {
    let world = draft();
    world.launch();
    world.ok(CREATOR, contribution("10.00"));
    world
}

fn collecting() -> World {
    let mut world = live();
    world.later(Span::days(30));
    world
}

fn successful() -> World {
    let world = collecting();
    for (payment, amount) in World::instructions(&world.settle(10)) {
        world.host(captured(payment, "ch_1", &amount));
    }
    world.settle(10);
    world
}

fn delivering() -> World {
    let world = successful();
    world.ok(CREATOR, StartDelivery {});
    world
}

/// What escrow holds is paid back, so that nothing stands in the way of completion.
fn completed() -> World {
    let world = delivering();
    drain(&world);
    world.ok(CREATOR, CompleteCampaign {});
    world
}

fn drain(world: &World) {
    use fundly_core::refund::{Ground, RefundAmount, RefundPledge};
    for row in block_on(world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap() {
        let Row::Pledge(pledge) = row else { continue };
        if pledge.refundable().is_positive() {
            let refund = RefundPledge { pledge: pledge.id, amount: RefundAmount::Whole {}, ground: Ground::Fraud };
            world.ok_as(creator(), refund);
        }
    }
}

fn failed() -> World {
    let mut world = draft();
    world.launch();
    world.later(Span::days(30));
    world.settle(10);
    world
}

fn suspended(world: World) -> World {
    world.ok_as(creator(), SuspendCampaign { reason: "a report".parse().unwrap() });
    world
}

fn scheduled() -> World {
    let world = World::new();
    let opens = world.now.plus(Span::days(1));
    let world = later_opening(world, opens);
    world.launch();
    world
}

fn later_opening(world: World, opens: fundly_core::Timestamp) -> World {
    use fundly_core::campaign::{CreateCampaign, SetTerms, Terms};
    world.ok(CREATOR, CreateCampaign { currency: fundly_core::Currency::USD, story: story() });
    let policy = Policy::all_or_nothing(fundly_core::Currency::USD);
    let deadline = Some(opens.plus(Span::days(30)));
    let terms = Terms { goal: Some(usd("10.00")), maximum: None, opens: Some(opens), deadline, offers: None, policy };
    world.ok(CREATOR, SetTerms { terms });
    world
}

fn submitted() -> World {
    let world = draft();
    world.ok(CREATOR, SubmitCampaign {});
    world
}

fn rejected() -> World {
    let world = submitted();
    world.ok_as(creator(), RejectCampaign { reason: "more detail".parse().unwrap() });
    world
}

fn cancelled() -> World {
    let world = live();
    world.ok(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
    world
}

/// A campaign in a phase.
fn in_phase(phase: Phase) -> World {
    let world = match phase {
        Phase::Draft => draft(),
        Phase::Submitted => submitted(),
        Phase::Rejected => rejected(),
        Phase::Scheduled => scheduled(),
        Phase::Live => live(),
        Phase::Collecting => collecting(),
        Phase::Successful => successful(),
        Phase::Delivering => delivering(),
        Phase::Completed => completed(),
        Phase::Failed => failed(),
        Phase::Cancelled => cancelled(),
        Phase::Suspended => suspended(live()),
    };
    assert_eq!(world.campaign().phase_at(world.now), phase, "the world is in the phase that it should be in");
    world
}

/// The sample of a command, with the ids of the campaign and of its pledge in the places of those of the samples.
fn minimal(world: &World, command: &Command) -> Command {
    // The deadline of the sample lies before these campaigns.
    let now = Command::from(CloseFundingEarly::default());
    let command = if matches!(command, Command::CloseFundingEarly(_)) { &now } else { command };
    let mut json = serde_json::to_string(command).unwrap();
    let sample: fundly_core::CampaignId = samples::id(0xCA);
    json = json.replace(&sample.to_string(), &CAMPAIGN.to_string());
    if let Some(Row::Pledge(pledge)) =
        block_on(world.engine.every(CAMPAIGN, RowKind::Pledge)).unwrap().into_iter().next()
    {
        let sample: fundly_core::PledgeId = samples::id(0x91);
        json = json.replace(&sample.to_string(), &pledge.id.to_string());
    }
    Command::from_json(serde_json::from_str(&json).unwrap()).unwrap()
}

fn preview(world: &World, command: Command) -> Preview {
    block_on(world.engine.preview(&world.request(creator(), command))).unwrap()
}

/// What can be refused before the phase is looked at: who is asked for is neither the creator nor the platform.
fn before_phase(kind: CommandKind, code: &str) -> bool {
    let reachable = |who: &Who| matches!(who, Who::Anyone | Who::Creator | Who::Collaborator(_) | Who::Platform(_));
    let stranger = code == "actor.forbidden" && !kind.who().iter().any(reachable);
    stranger || code.ends_with("not_found") || (kind == CommandKind::CreateCampaign && code == "campaign.exists")
}

#[test]
fn every_phase_times_every_command() {
    let mut wrong = Vec::new();
    let mut by_phase: BTreeMap<CommandKind, u32> = BTreeMap::new();
    for phase in Phase::ALL {
        let world = in_phase(phase);
        for command in samples::commands() {
            let kind = command.kind();
            let preview = preview(&world, minimal(&world, &command));
            let code = preview.rejections.first().map(|rejection| rejection.code());
            let in_place = kind.phases().contains(&phase);
            let expected = match code {
                Some("campaign.phase") => {
                    *by_phase.entry(kind).or_default() += 1;
                    assert_eq!(preview.rejections.len(), 1, "the phase ends the decision");
                    !in_place
                }
                Some(code) => in_place || before_phase(kind, code),
                None => in_place,
            };
            if !expected {
                wrong.push(format!("{phase:?} {kind:?}: {code:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the matrix are wrong:\n{}", wrong.len(), wrong.join("\n"));
    for kind in CommandKind::ALL.iter().filter(|kind| kind.phases().len() < Phase::ALL.len()) {
        // Where the subject says whose it is, it may not exist in any phase that the command has no place in.
        let subject = kind.who().iter().any(|who| matches!(who, Who::Owner | Who::Holder | Who::Backer));
        assert!(
            by_phase.contains_key(kind) || subject || *kind == CommandKind::CreateCampaign,
            "{kind:?} is never refused for the phase: nothing proves that its phases are looked at"
        );
    }
}

/// The phase that the campaign would be in.
fn after(world: &World, preview: &Preview) -> Option<Phase> {
    preview.rows.iter().find_map(|row| match row {
        Row::Campaign(campaign) => Some(campaign.phase_at(world.now)),
        _ => None,
    })
}

/// A trigger as the table names it: with what decides behind a colon where one command leads to several phases.
fn name(kind: CommandKind, to: Phase) -> String {
    match (kind, to) {
        (CommandKind::ApproveCampaign, Phase::Scheduled) => format!("{kind}:opensLater"),
        (CommandKind::ApproveCampaign, _) => format!("{kind}:opensNow"),
        (CommandKind::ResumeCampaign, to) => format!("{kind}:{to}"),
        (CommandKind::Settle, Phase::Live) => format!("{kind}:goesOn"),
        (CommandKind::Settle, Phase::Successful) => format!("{kind}:goalReached"),
        (CommandKind::Settle, _) => format!("{kind}:goalMissed"),
        _ => kind.to_string(),
    }
}

/// Campaigns in which something that moves a campaign can happen.
fn worlds() -> Vec<World> {
    let mut worlds: Vec<World> = Phase::ALL.into_iter().map(in_phase).collect();
    worlds.extend([scheduled(), live(), collecting(), successful(), delivering()].map(suspended));
    let below = {
        let mut world = draft();
        world.launch();
        world.later(Span::days(30));
        world
    };
    let decided = {
        let world = collecting();
        for (payment, amount) in World::instructions(&world.settle(10)) {
            world.host(captured(payment, "ch_1", &amount));
        }
        world
    };
    let closable = {
        let mut policy = Policy::all_or_nothing(fundly_core::Currency::USD);
        policy.closing.early = Some(fundly_core::policy::EarlyClose::default());
        let world = World::draft(policy, Some(usd("10.00")), Some(30));
        world.launch();
        world.ok(backer(1), contribution("10.00"));
        world
    };
    let completable = {
        let world = delivering();
        drain(&world);
        world
    };
    let late = {
        let world = World::new();
        let opens = world.now.plus(Span::days(1));
        let world = later_opening(world, opens);
        world.ok(CREATOR, SubmitCampaign {});
        world
    };
    let two_rounds = {
        let mut policy = Policy::all_or_nothing(fundly_core::Currency::USD);
        policy.funding.model = fundly_core::policy::FundingModel::TwoRound;
        policy.funding.second_round = Some(Span::days(40));
        let mut world = World::draft(policy, Some(usd("10.00")), Some(40));
        world.launch();
        world.ok(backer(1), contribution("10.00"));
        world.later(Span::days(40));
        world
    };
    worlds.extend([below, decided, closable, completable, late, two_rounds]);
    worlds
}

#[test]
fn a_campaign_moves_exactly_as_its_table_says() {
    let mut seen = Seen::from([(None, "createCampaign".to_owned(), Phase::Draft)]);
    for world in worlds() {
        let campaign = world.campaign();
        let from = campaign.phase_at(world.now);
        let clock = [(campaign.opens, "time:opens"), (campaign.deadline, "time:deadline")];
        for (at, by) in clock.into_iter().filter_map(|(at, by)| Some((at.filter(|at| *at > world.now)?, by))) {
            let (before, to) = (campaign.phase_at(at.minus(Span::millis(1))), campaign.phase_at(at));
            if before != to {
                seen.insert((Some(before), by.to_owned(), to));
            }
        }
        // A reviewer of somebody else's campaign, because nobody approves their own.
        for actor in [creator(), Actor { account: MODERATOR, ..creator() }] {
            for command in samples::commands() {
                let kind = command.kind();
                let request = world.request(actor.clone(), minimal(&world, &command));
                let preview = block_on(world.engine.preview(&request)).unwrap();
                if let Some(to) = after(&world, &preview).filter(|to| *to != from) {
                    seen.insert((Some(from), name(kind, to), to));
                }
            }
        }
    }
    let table: Seen = campaign::MOVES.iter().map(|step| (step.from, step.by.to_owned(), step.to)).collect();
    let outside: Vec<_> = seen.difference(&table).collect();
    let unseen: Vec<_> = table.difference(&seen).collect();
    assert!(outside.is_empty(), "not in the table: {outside:#?}");
    assert!(unseen.is_empty(), "in the table, but never seen: {unseen:#?}");
}

#[test]
fn settle_steps_are_taken_by_the_host_alone() {
    let world = in_phase(Phase::Collecting);
    assert_eq!(world.refused(CREATOR, Settle { limit: 1 }), "actor.forbidden");
}
