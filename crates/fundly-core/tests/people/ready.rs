//! The ready source of facts: what the library's own tables say of people.

use super::*;
use fundly_core::{
    CampaignId, CommandId, Fundly, MemoryStore, Request, Role, Store, StoreError,
    campaign::{ApproveCampaign, CreateCampaign, SubmitCampaign},
    command::CommandKind,
    pledge::ChangePledge,
    policy::{IssuerCap, Limit, Scope},
    store::{ChangeSet, LoadRequest, Loaded},
};
use std::{cell::Cell, sync::Arc};

/// A store that the engine and its source of facts both have.
struct Shared(Arc<MemoryStore>);

impl Store for Shared {
    async fn load(&self, campaign: CampaignId, request: LoadRequest) -> Result<Loaded, StoreError> {
        self.0.load(campaign, request).await
    }

    async fn commit(&self, changes: ChangeSet) -> Result<(), StoreError> {
        self.0.commit(changes).await
    }

    fundly_core::forward_store!(self => self.0);
}

/// Some campaigns of one creator.
struct Platform {
    engine: Fundly<Shared>,
    now: Timestamp,
    commands: Cell<u128>,
}

const FIRST: CampaignId = CampaignId::from_u128(0xCA1);
const SECOND: CampaignId = CampaignId::from_u128(0xCA2);

impl Platform {
    fn new() -> Self {
        let store = Arc::new(MemoryStore::new());
        let engine = Fundly::new(Shared(Arc::clone(&store))).with_facts(store);
        Self { engine, now: time("2026-01-01T00:00:00Z"), commands: Cell::new(1) }
    }

    fn request(&self, campaign: CampaignId, actor: Actor, command: impl Into<Command>) -> Request {
        let id = CommandId::from_u128(self.commands.replace(self.commands.get() + 1));
        Request { id, campaign, actor, at: self.now, command: command.into(), facts: None }
    }

    fn run(&self, campaign: CampaignId, account: AccountId, command: impl Into<Command>) -> Result<Vec<Event>, Error> {
        let request = self.request(campaign, Actor::account(account), command);
        block_on(self.engine.execute(request)).map(|outcome| outcome.events)
    }

    /// A draft of so many days that accepts as much.
    fn draft(&self, campaign: CampaignId, days: u32, change: impl FnOnce(&mut Policy)) {
        let mut policy = Policy::all_or_nothing(Currency::USD);
        policy.pledging.instalments = 1;
        policy.funding.open_max = Some(Span::days(1_000));
        change(&mut policy);
        self.run(campaign, CREATOR, CreateCampaign { currency: Currency::USD, story: story() }).unwrap();
        let deadline = Some(self.now.plus(Span::days(days)));
        let (goal, maximum) = (Some(usd("1000.00")), Some(usd("3000000.00")));
        let terms = Terms { goal, maximum, opens: None, deadline, offers: None, policy };
        self.run(campaign, CREATOR, SetTerms { terms }).unwrap();
    }

    fn live(&self, campaign: CampaignId, days: u32, change: impl FnOnce(&mut Policy)) {
        self.draft(campaign, days, change);
        self.run(campaign, CREATOR, SubmitCampaign {}).unwrap();
        let moderator = Actor::with_role(MODERATOR, Role::Moderator);
        block_on(self.engine.execute(self.request(campaign, moderator, ApproveCampaign {}))).unwrap();
    }
}

/// 2,500.00 in twelve months, whoever raises it.
fn limited(policy: &mut Policy) {
    policy.limits = vec![Limit {
        id: "investor".parse().unwrap(),
        who: fundly_core::formula::Condition::default(),
        most: "2500 USD".parse().unwrap(),
        below: false,
        counts: Scope::AllIssuers,
        window: Some("12mo".parse().unwrap()),
        household: false,
    }];
}

/// An issuer may raise 5,000,000.00 in twelve months.
fn capped(policy: &mut Policy) {
    let window = "12mo".parse().unwrap();
    policy.issuer_cap = Some(IssuerCap { most: usd("5000000.00"), window, counts: vec![] });
}

fn code(result: Result<Vec<Event>, Error>) -> &'static str {
    result.map_err(|error| error.code()).expect_err("refused")
}

/// A pledge that is raised puts in more now, whenever it was placed: else a small one, placed in time, holds a place for any
/// amount outside of the window.
#[test]
fn a_pledge_that_was_raised_counts_from_then_on() {
    let mut platform = Platform::new();
    platform.live(FIRST, 500, limited);
    let pledge = placed(&platform.run(FIRST, backer(1), contribution("1.00")).unwrap());
    platform.now = platform.now.plus(Span::days(364));
    platform.live(SECOND, 30, limited);
    platform.run(FIRST, backer(1), ChangePledge { pledge, order: contribution("2500.00").order }).unwrap();
    platform.now = platform.now.plus(Span::days(2));
    assert_eq!(code(platform.run(SECOND, backer(1), contribution("2500.00"))), "policy.limit");
}

/// R-ENGINE-5: the result of a batch is that of its commands one by one, also where one is a fact for the next.
#[test]
fn a_batch_over_campaigns_is_no_way_around_a_limit() {
    let platform = Platform::new();
    platform.live(FIRST, 30, limited);
    platform.live(SECOND, 30, limited);
    let order = |campaign| platform.request(campaign, Actor::account(backer(1)), contribution("2000.00"));
    let other = platform.request(SECOND, Actor::account(backer(2)), contribution("2000.00"));
    let answers = block_on(platform.engine.execute_many(vec![order(FIRST), other, order(SECOND)])).unwrap();
    let codes: Vec<_> = answers.iter().map(|answer| answer.as_ref().err().map(Error::code)).collect();
    assert_eq!(codes, [None, None, Some("policy.limit")]);
}

/// What an issuer offers elsewhere at the same time may all be sold.
#[test]
fn two_offers_at_once_share_one_cap() {
    let platform = Platform::new();
    platform.live(FIRST, 30, capped);
    platform.draft(SECOND, 30, capped);
    assert_eq!(code(platform.run(SECOND, CREATOR, SubmitCampaign {})), "policy.issuer_cap");
}

/// What is allowed is what would be carried out: with the same facts.
#[test]
fn a_campaign_under_a_cap_may_be_handed_in_where_the_source_says_so() {
    let platform = Platform::new();
    platform.draft(FIRST, 30, capped);
    let allowed = block_on(platform.engine.allowed(FIRST, &Actor::account(CREATOR), platform.now, None)).unwrap();
    assert!(allowed.iter().any(|allowed| allowed.command == CommandKind::SubmitCampaign), "{allowed:?}");
    platform.run(FIRST, CREATOR, SubmitCampaign {}).unwrap();
}
