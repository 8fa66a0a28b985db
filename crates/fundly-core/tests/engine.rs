//! The engine itself: commands that ride together, and stores that answer at different moments.

use crate::common::*;
use fundly_core::{
    Account, AccountId, Actor, CampaignId, Command, CommandId, Currency, Entry, Error, Event, Fundly, MemoryStore,
    Outcome, Policy, Request, Role, Row, RowKey, RowKind, Store, StoreError,
    campaign::{ApproveCampaign, CreateCampaign, EditStory, SetTerms, SubmitCampaign, Terms},
    limits::RETRIES_MAX,
    payment::{PaymentResult, ReportPayment, ReturnReceipt},
    store::{ChangeSet, LoadRequest, Loaded},
};
use pollster::block_on;
use std::sync::Mutex;

const OTHER: CampaignId = CampaignId::from_u128(0xCB);
const ABSENT: CampaignId = CampaignId::from_u128(0xCC);

fn request(world: &World, campaign: CampaignId, id: u128, actor: Actor, command: impl Into<Command>) -> Request {
    Request { id: CommandId::from_u128(id), campaign, actor, at: world.now, command: command.into(), facts: None }
}

/// Two live, open-ended campaigns in one store.
fn two_campaigns() -> World {
    let world = World::open_ended();
    let (creator, moderator) = (Actor::account(CREATOR), Actor::with_role(MODERATOR, Role::Moderator));
    let policy = Policy::open_ended();
    let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: None, policy };
    let steps: [(Actor, Command); 4] = [
        (creator.clone(), CreateCampaign { currency: Currency::USD, story: story() }.into()),
        (creator.clone(), SetTerms { terms }.into()),
        (creator, SubmitCampaign {}.into()),
        (moderator, ApproveCampaign {}.into()),
    ];
    for (n, (actor, command)) in (0x9000..).zip(steps) {
        block_on(world.engine.execute(request(&world, OTHER, n, actor, command))).unwrap();
    }
    world
}

fn codes(answers: &[Result<Outcome, Error>]) -> Vec<&str> {
    answers.iter().map(|answer| answer.as_ref().map_or_else(Error::code, |_| "ok")).collect()
}

#[test]
fn two_campaigns_never_make_the_same_id() {
    let world = two_campaigns();
    // A client may count its commands in each campaign by itself, and the id of a payment is the key at the gateway.
    let pay = |campaign| {
        let request = request(&world, campaign, 0xABCD, Actor::account(backer(1)), contribution("50.00"));
        instructed(&block_on(world.engine.execute(request)).unwrap().events)
    };
    assert_ne!(pay(CAMPAIGN), pay(OTHER));
}

#[test]
fn commands_of_many_campaigns_ride_together() {
    let world = two_campaigns();
    let pledge = |campaign, n: u64, amount| {
        request(&world, campaign, 0x7000 + u128::from(n), Actor::account(backer(n)), contribution(amount))
    };
    let requests = vec![
        pledge(OTHER, 1, "10.00"),
        pledge(CAMPAIGN, 2, "20.00"),
        pledge(ABSENT, 3, "30.00"),
        pledge(OTHER, 4, "0.00"),
        pledge(OTHER, 5, "50.00"),
        pledge(CAMPAIGN, 2, "20.00"),
    ];
    let answers = block_on(world.engine.execute_many(requests.clone())).unwrap();
    let expected = ["ok", "ok", "campaign.not_found", "money.zero", "ok", "ok"];
    assert_eq!(codes(&answers), expected);
    let backer_of = |answer: &Result<Outcome, Error>| match &answer.as_ref().unwrap().events[0] {
        Event::PledgePlaced(placed) => placed.backer,
        other => panic!("{other:?}"),
    };
    assert_eq!([0, 1, 4, 5].map(|n: usize| backer_of(&answers[n])), [1, 2, 5, 2].map(backer));
    assert!(answers[5].as_ref().unwrap().repeated, "the same command twice in one batch");
    let again = block_on(world.engine.execute_many(requests)).unwrap();
    assert_eq!(codes(&again), expected);
    assert!(again.iter().flatten().all(|outcome| outcome.repeated));
    for campaign in [CAMPAIGN, OTHER] {
        block_on(world.engine.verify(campaign)).unwrap().unwrap();
    }
}

#[test]
fn a_command_without_a_canonical_form_is_refused_alone() {
    let world = World::created();
    let mut policy = serde_json::to_value(Policy::open_ended()).unwrap();
    policy["voting"]["proposerVotes"] = serde_json::json!(9_007_199_254_740_992_u64);
    let stranger = serde_json::json!({
        "id": "00000000-0000-0000-0000-00000000aaaa", "campaign": CAMPAIGN, "actor": { "account": backer(666) },
        "at": world.now, "command": { "kind": "setTerms", "terms": { "policy": policy } },
    });
    let bad = Request::from_json(stranger.to_string().as_bytes()).unwrap();
    let good = world.request(Actor::account(CREATOR), EditStory { story: story() });
    let answers = block_on(world.engine.execute_batch(CAMPAIGN, vec![bad, good])).unwrap();
    assert_eq!(codes(&answers), ["invalid.wire", "ok"]);
}

/// A store in which something happens before one of the reads, or which cannot write one of its campaigns.
struct Disturbed<'a> {
    inner: &'a MemoryStore,
    /// How many reads are left before it happens.
    reads: Mutex<u32>,
    between: Mutex<Option<Box<dyn FnOnce() + Send + 'a>>>,
    unwritable: Option<CampaignId>,
}

impl<'a> Disturbed<'a> {
    fn new(inner: &'a MemoryStore) -> Self {
        Self { inner, reads: Mutex::new(0), between: Mutex::new(None), unwritable: None }
    }
}

impl Store for Disturbed<'_> {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        let now = {
            let mut reads = self.reads.lock().unwrap();
            *reads = reads.saturating_sub(1);
            *reads == 0
        };
        let between = if now { self.between.lock().unwrap().take() } else { None };
        if let Some(between) = between {
            between();
        }
        self.inner.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        if self.unwritable == Some(changes.campaign) {
            return Err(StoreError::Unavailable { reason: "the disk is full".to_owned() });
        }
        self.inner.commit(changes).await
    }

    fundly_core::forward_store!(self => self.inner);
}

/// A refusal that rests on rows of two moments is none: a command that another copy of itself overtook between two reads is
/// answered like any repeat (R-ENGINE-1).
#[test]
fn the_same_command_twice_at_once_answers_the_same_twice() {
    let world = World::open_ended();
    let result = PaymentResult::Captured { amount: usd("7.00"), fee: None };
    let events = world.host(ReportPayment { payment: None, provider_ref: "stray".parse().unwrap(), result });
    let booked = |event: &Event| if let Event::ReceiptBooked(booked) = event { Some(booked.receipt) } else { None };
    let receipt = events.iter().find_map(booked).unwrap();
    let twice = world.request(Actor::with_role(HOST, Role::System), ReturnReceipt { receipt });
    let store = Disturbed::new(world.engine.store());
    let copy = twice.clone();
    *store.reads.lock().unwrap() = 2;
    *store.between.lock().unwrap() = Some(Box::new(|| drop(block_on(world.engine.execute(copy)).unwrap())));
    let engine = Fundly::new(store);
    let answer = block_on(engine.execute(twice)).unwrap();
    assert!(answer.repeated);
    assert!(engine.store().between.lock().unwrap().is_none(), "nothing happened between the reads");
}

#[test]
fn a_campaign_that_cannot_be_written_is_no_matter_to_another() {
    let world = two_campaigns();
    let store = Disturbed { unwritable: Some(OTHER), ..Disturbed::new(world.engine.store()) };
    let requests = [OTHER, CAMPAIGN, OTHER]
        .into_iter()
        .zip(0x7000..)
        .map(|(campaign, n)| request(&world, campaign, n, Actor::account(backer(1)), contribution("10.00")));
    let answers = block_on(Fundly::new(store).execute_many(requests.collect())).unwrap();
    assert_eq!(codes(&answers), ["store.unavailable", "ok", "store.unavailable"]);
}

/// A store in which somebody writes before each of the first reads of a page: what is compared then is of two moments.
struct Busy<'a> {
    engine: &'a Fundly<MemoryStore>,
    writes: Mutex<Vec<Request>>,
}

impl Store for Busy<'_> {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.engine.store().load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.engine.store().commit(changes).await
    }

    async fn page(
        &self,
        campaign: CampaignId,
        kind: RowKind,
        after: Option<RowKey>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        let write = if kind == RowKind::Campaign { self.writes.lock().unwrap().pop() } else { None };
        if let Some(request) = write {
            self.engine.execute(request).await.unwrap();
        }
        self.engine.store().page(campaign, kind, after, limit).await
    }

    async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
        self.engine.store().journal(campaign, after, limit).await
    }

    async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
        self.engine.store().campaigns(after, limit).await
    }

    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        self.engine.store().account(id).await
    }

    async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
        self.engine.store().accounts(after, limit).await
    }

    async fn save_account(&self, account: Account) -> Result<(), StoreError> {
        self.engine.store().save_account(account).await
    }
}

/// Books that are written to while they are verified are no broken books.
#[test]
fn verifying_waits_for_those_who_write_meanwhile() {
    let verified = |writes: u32| {
        let world = World::open_ended();
        let pledge = |n| {
            let actor = Actor::account(backer(u64::from(n)));
            request(&world, CAMPAIGN, 0x7000 + u128::from(n), actor, contribution("10.00"))
        };
        let busy = Busy { engine: &world.engine, writes: Mutex::new((0..writes).map(pledge).collect()) };
        let answer = block_on(Fundly::new(busy).verify(CAMPAIGN));
        answer.map(|replay| replay.unwrap().sorted(RowKind::Pledge).len())
    };
    assert_eq!(verified(0).unwrap(), 0);
    assert_eq!(verified(3).unwrap(), 3);
    assert_eq!(verified(4 * RETRIES_MAX).unwrap_err().code(), "engine.contended", "nobody waits for ever");
}
