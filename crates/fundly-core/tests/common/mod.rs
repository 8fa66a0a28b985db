//! What every story needs: people, a clock, and a campaign to act in.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "test support")]

use fundly_core::{
    AccountId, Actor, CampaignId, Command, CommandId, Currency, Error, Event, Fundly, MemoryStore, Money, Outcome,
    Policy, Request, Role, Span, Timestamp,
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, Story, SubmitCampaign, Terms},
    pledge::{PlacePledge, PledgeOrder},
};
use pollster::block_on;
use std::sync::atomic::{AtomicU64, Ordering};

pub const CREATOR: AccountId = AccountId::from_u128(0xC0);
pub const MODERATOR: AccountId = AccountId::from_u128(0xA0);
pub const HOST: AccountId = AccountId::from_u128(0xB0);
pub const CAMPAIGN: CampaignId = CampaignId::from_u128(0xCA);

/// The `n`-th backer.
pub fn backer(n: u64) -> AccountId {
    AccountId::from_u128(0x1000 + u128::from(n))
}

pub fn usd(text: &str) -> Money {
    format!("{text} USD").parse().unwrap()
}

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A campaign in memory with a clock that the story moves.
pub struct World {
    pub engine: Fundly<MemoryStore>,
    pub now: Timestamp,
    commands: AtomicU64,
}

impl World {
    pub fn new() -> Self {
        let engine = Fundly::new(MemoryStore::new());
        Self { engine, now: time("2026-01-01T00:00:00Z"), commands: AtomicU64::new(1) }
    }

    /// A draft with terms, not handed in yet.
    pub fn draft(policy: Policy, goal: Option<Money>, days: Option<u32>) -> Self {
        let world = Self::new();
        world.ok(CREATOR, CreateCampaign { campaign: CAMPAIGN, currency: Currency::USD, story: story() });
        let deadline = days.map(|days| world.now.plus(Span::days(days)));
        let terms = Terms { goal, maximum: None, opens: None, deadline, offers: None, policy };
        world.ok(CREATOR, SetTerms { terms });
        world
    }

    /// Hands the draft in and approves it: the campaign is live.
    pub fn launch(&self) {
        self.ok(CREATOR, SubmitCampaign {});
        self.ok_as(Actor::with_role(MODERATOR, Role::Moderator), ApproveCampaign {});
    }

    /// A live all-or-nothing campaign of 30 days.
    pub fn all_or_nothing(goal: &str) -> Self {
        let world = Self::draft(Policy::all_or_nothing(Currency::USD), Some(usd(goal)), Some(30));
        world.launch();
        world
    }

    /// A live open-ended campaign.
    pub fn open_ended() -> Self {
        let world = Self::draft(Policy::open_ended(), None, None);
        world.launch();
        world
    }

    pub fn later(&mut self, span: Span) {
        self.now = self.now.plus(span);
    }

    pub fn request(&self, actor: Actor, command: impl Into<Command>) -> Request {
        let id = CommandId::from_u128(u128::from(self.commands.fetch_add(1, Ordering::Relaxed)));
        Request { id, campaign: CAMPAIGN, actor, at: self.now, command: command.into() }
    }

    pub fn run(&self, actor: Actor, command: impl Into<Command>) -> Result<Outcome, Error> {
        block_on(self.engine.execute(self.request(actor, command)))
    }

    pub fn ok_as(&self, actor: Actor, command: impl Into<Command>) -> Vec<Event> {
        let command = command.into();
        let text = format!("{command:?}");
        self.run(actor, command).unwrap_or_else(|error| panic!("{text}: {error} ({})", error.code())).events
    }

    pub fn ok(&self, account: AccountId, command: impl Into<Command>) -> Vec<Event> {
        self.ok_as(Actor::account(account), command)
    }

    /// As the host: payment reports, settle steps.
    pub fn host(&self, command: impl Into<Command>) -> Vec<Event> {
        self.ok_as(Actor::with_role(HOST, Role::System), command)
    }

    /// The code with which the command is refused.
    pub fn refused(&self, account: AccountId, command: impl Into<Command>) -> &'static str {
        self.refused_as(Actor::account(account), command)
    }

    pub fn refused_as(&self, actor: Actor, command: impl Into<Command>) -> &'static str {
        let command = command.into();
        let text = format!("{command:?}");
        self.run(actor, command).expect_err(&text).code()
    }

    /// Verifies chain, replay and rows; the books must stand after every story.
    pub fn verify(&self) {
        let replay = block_on(self.engine.verify(CAMPAIGN)).unwrap().unwrap();
        let campaign = replay.rows().campaign().unwrap();
        assert_eq!(campaign.balances.sum(), 0, "the ledger sums to zero");
    }
}

pub fn story() -> Story {
    Story {
        title: "A compiler for the rest of us".parse().unwrap(),
        summary: "Fast, small, ours.".parse().unwrap(),
        description: "".parse().unwrap(),
        category: "software".parse().unwrap(),
        tags: vec![],
        location: None,
        media: vec![],
        repository: None,
        forge: None,
        risks: None,
        faq: vec![],
    }
}

/// An order of a free contribution.
pub fn contribution(amount: &str) -> PlacePledge {
    PlacePledge { order: PledgeOrder { contribution: Some(usd(amount)), ..PledgeOrder::default() } }
}
