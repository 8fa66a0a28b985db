//! Fundly on any store: the same pledge as the peers', by any number of callers, and the settlement of a campaign in steps.
//!
//! The commands are made as they are issued. What answers them is anything that executes a request: an engine, which commits
//! each by itself, or one that gathers those of many callers.

use crate::{
    load::{Caller, Sample},
    peer::{Place, scattered},
};
use fundly_core::{
    AccountId, Actor, CampaignId, Command, CommandId, Currency, Error, Event, Fundly, Outcome, Policy, Request, Role,
    Span, Store, TierId, Timestamp,
    campaign::{ApproveCampaign, CancelCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    limits::BATCH_MAX,
    payment::{PaymentKind, PaymentResult, ReportPayment},
    pledge::{LineOrder, PlacePledge, PledgeOrder},
    reward::AddTier,
    settlement::Settle,
    share::AddClass,
};
use std::{sync::Arc, time::Instant};

const CREATOR: AccountId = AccountId::from_u128(0xC0);
/// The campaign that is settled.
const SETTLED: CampaignId = CampaignId::from_u128(1);

/// Answers a request when it is durable.
pub(crate) trait Executes: Clone + Send + 'static {
    fn execute(&self, request: Request) -> impl Future<Output = Result<Outcome, Error>> + Send;
}

impl<S: Store + Send + Sync + 'static> Executes for Arc<Fundly<S>> {
    async fn execute(&self, request: Request) -> Result<Outcome, Error> {
        Fundly::execute(self, request).await
    }
}

pub(crate) struct Ours<E> {
    engine: E,
    place: Place,
    tiers: Arc<[TierId]>,
}

/// So many callers of one engine, whose campaigns were launched with these tiers.
pub(crate) fn callers<E: Executes>(engine: &E, place: Place, tiers: &Arc<[TierId]>, clients: u32) -> Vec<Ours<E>> {
    (0..clients).map(|_| Ours { engine: engine.clone(), place, tiers: Arc::clone(tiers) }).collect()
}

impl<E: Executes> Caller for Ours<E> {
    async fn call(&mut self, n: u32) {
        let campaign = self.place.campaign(n).as_u128();
        let tier = self.tiers[usize::try_from(campaign - 1).unwrap()];
        let order = PledgeOrder { lines: vec![LineOrder { tier, quantity: 1 }], ..PledgeOrder::default() };
        let request = nth_pledge(CampaignId::from_u128(campaign), order, n);
        let outcome = loop {
            // Writers that are not ordered among themselves get into each other's way; the host sends the command again.
            match self.engine.execute(request.clone()).await {
                Err(Error::Contended { .. }) => {}
                answer => break answer.unwrap(),
            }
        };
        assert!(!outcome.repeated);
    }
}

fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

fn request(id: u128, campaign: CampaignId, actor: Actor, command: impl Into<Command>) -> Request {
    Request { id: CommandId::from_u128(id), campaign, actor, at: now(), command: command.into(), facts: None }
}

fn nth_pledge(campaign: CampaignId, order: PledgeOrder, n: u32) -> Request {
    let backer = AccountId::from_u128(scattered(n).rotate_left(64));
    let request = request(scattered(n), campaign, Actor::account(backer), PlacePledge { order });
    // A pledge a millisecond, as over a busy launch: the ids that the engine makes follow the time.
    Request { at: request.at.plus(Span::millis(n.into())), ..request }
}

/// Launches campaigns 1 to `campaigns`, each with a tier of limited stock, and answers their tiers.
pub(crate) async fn launch<S: Store>(engine: &Fundly<S>, campaigns: u32) -> Arc<[TierId]> {
    let deadline = Some(now().plus(Span::days(30)));
    let policy = Policy::all_or_nothing(Currency::USD);
    let goal = Some("1000.00 USD".parse().unwrap());
    let terms = Terms { goal, maximum: None, opens: None, deadline, offers: None, policy };
    let tier = serde_json::json!({ "title": "A copy", "price": "25.00 USD", "quantity": 1_000_000_000 });
    let tier = AddTier { terms: serde_json::from_value(tier).unwrap() };
    each(engine, campaigns, 1, Actor::account(CREATOR), create()).await;
    each(engine, campaigns, 2, Actor::account(CREATOR), SetTerms { terms }).await;
    let added = each(engine, campaigns, 3, Actor::account(CREATOR), tier).await;
    open(engine, campaigns).await;
    let tiers = added.into_iter().filter_map(|event| match event {
        Event::TierAdded(added) => Some(added.tier),
        _ => None,
    });
    tiers.collect()
}

fn create() -> CreateCampaign {
    let story = serde_json::json!({
        "title": "A compiler for the rest of us", "summary": "Fast, small, ours.", "description": "", "category": "software",
    });
    CreateCampaign { currency: Currency::USD, story: serde_json::from_value(story).unwrap() }
}

async fn open<S: Store>(engine: &Fundly<S>, campaigns: u32) {
    let moderator = Actor::with_role(AccountId::from_u128(0xA0), Role::Moderator);
    each(engine, campaigns, 4, Actor::account(CREATOR), SubmitCampaign {}).await;
    each(engine, campaigns, 5, moderator, ApproveCampaign {}).await;
}

/// Issues the command to each campaign and answers what happened, in their order.
async fn each<S: Store>(
    engine: &Fundly<S>,
    campaigns: u32,
    step: u128,
    actor: Actor,
    command: impl Into<Command>,
) -> Vec<Event> {
    let command = command.into();
    let requests = (1..=u128::from(campaigns))
        .map(|campaign| request(campaign << 8 | step, CampaignId::from_u128(campaign), actor.clone(), command.clone()));
    let answers = engine.execute_many(requests.collect()).await.unwrap();
    answers.into_iter().flat_map(|answer| answer.unwrap().events).collect()
}

/// A campaign that takes money at once for shares, with so many pledges of as many backers; answers the reports of the gateway
/// that each of them was paid.
pub(crate) async fn promised<S: Store>(engine: &Fundly<S>, pledges: u32) -> Vec<Request> {
    let class = serde_json::json!({
        "name": "Ordinary", "votesPerShare": 1, "price": "10.00 USD", "authorised": 1_000_000_000, "transferable": true,
    });
    let creator = Actor::account(CREATOR);
    each(engine, 1, 1, creator.clone(), create()).await;
    let class = AddClass { terms: serde_json::from_value(class).unwrap() };
    let added = each(engine, 1, 2, creator.clone(), class).await;
    let class = added.iter().find_map(|event| match event {
        Event::ClassAdded(added) => Some(added.class),
        _ => None,
    });
    let policy = Policy::open_ended();
    let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: class, policy };
    each(engine, 1, 3, creator, SetTerms { terms }).await;
    open(engine, 1).await;

    let contribution = Some("25.00 USD".parse().unwrap());
    let order = PledgeOrder { contribution, class, ..PledgeOrder::default() };
    let mut reports = Vec::new();
    for chunk in (0..pledges).collect::<Vec<_>>().chunks(BATCH_MAX) {
        let requests = chunk.iter().map(|n| nth_pledge(SETTLED, order.clone(), *n)).collect();
        let answers = engine.execute_batch(SETTLED, requests).await.unwrap();
        reports.extend(answers.into_iter().map(|answer| report(&answer.unwrap().events)));
    }
    reports
}

fn report(events: &[Event]) -> Request {
    let instructed = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) if payment.action != PaymentKind::Void => Some(payment.payment),
        _ => None,
    });
    let payment = instructed.unwrap();
    let result = PaymentResult::Captured { amount: "25.00 USD".parse().unwrap(), fee: None };
    let report =
        ReportPayment { payment: Some(payment), provider_ref: format!("ch_{payment}").parse().unwrap(), result };
    let request = request(payment.uuid().as_u128(), SETTLED, system(), report);
    Request { at: now().plus(Span::days(1)), ..request }
}

fn system() -> Actor {
    Actor::with_role(AccountId::from_u128(0xB0), Role::System)
}

/// Money clears and shares are issued for it, 1,000 holders in a commit. Latencies are those of the commits.
pub(crate) async fn issue<S: Store>(engine: &Fundly<S>, reports: Vec<Request>) -> Sample {
    let pledges = reports.len() as u64;
    let batches: Vec<Vec<Request>> = reports.chunks(1_000).map(<[Request]>::to_vec).collect();
    let (start, mut laps) = (Instant::now(), Laps::start());
    for batch in batches {
        for answer in engine.execute_batch(SETTLED, batch).await.unwrap() {
            let outcome = answer.unwrap();
            assert!(outcome.events.iter().any(|event| matches!(event, Event::SharesIssued(_))));
        }
        laps.lap();
    }
    Sample { pieces: pledges, ..Sample::of(start.elapsed(), laps.micros) }
}

/// Calls the campaign off, whose money is then given back in steps of 1,000 pledges. Latencies are those of the steps.
pub(crate) async fn refund<S: Store>(engine: &Fundly<S>, pledges: u32) -> Sample {
    let later = now().plus(Span::days(2));
    let cancel = CancelCampaign { reason: "The team broke up.".parse().unwrap(), fraud: false };
    let cancel = request(6, SETTLED, Actor::account(CREATOR), cancel);
    engine.execute(Request { at: later, ..cancel }).await.unwrap();
    let next = |step: u32| {
        let request = request(1 << 64 | u128::from(step), SETTLED, system(), Settle { limit: 1_000 });
        Request { at: later, ..request }
    };
    let mut instructed = 0;
    let (start, mut laps) = (Instant::now(), Laps::start());
    let progress = |outcome: &Outcome| {
        instructed += outcome.events.iter().filter(|event| matches!(event, Event::PaymentRequested(_))).count();
        laps.lap();
    };
    engine.settle(next, u32::MAX, progress).await.unwrap();
    let took = start.elapsed();
    assert_eq!(instructed, usize::try_from(pledges).unwrap(), "each pledge is given back once");
    Sample { pieces: pledges.into(), ..Sample::of(took, laps.micros) }
}

/// What each part of a whole took.
struct Laps {
    last: Instant,
    micros: Vec<u64>,
}

impl Laps {
    fn start() -> Self {
        Self { last: Instant::now(), micros: Vec::new() }
    }

    fn lap(&mut self) {
        let now = Instant::now();
        self.micros.push(u64::try_from((now - self.last).as_micros()).unwrap());
        self.last = now;
    }
}
