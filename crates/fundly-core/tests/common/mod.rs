//! What every story needs: people, a clock, and a campaign to act in.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test support"
)]

mod windows;

use fundly_core::{
    AccountId, Actor, CampaignId, ClassId, Command, CommandId, Currency, Error, Event, Fundly, MemoryStore, Money,
    Outcome, PaymentId, PledgeId, Policy, Request, Role, Row, RowKey, Span, Timestamp, Units,
    campaign::{ApproveCampaign, Campaign, CreateCampaign, SetTerms, Story, SubmitCampaign, Terms},
    ledger::LedgerAccount,
    payment::{PaymentKind, PaymentResult, ReportPayment},
    pledge::{PlacePledge, Pledge, PledgeOrder},
    reward::TierTerms,
    settlement::Settle,
    share::{AddClass, ClassTerms},
};
use pollster::block_on;
use std::sync::atomic::{AtomicU64, Ordering};
pub use windows::{lock, window, withdrawal};

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

    /// A draft without terms.
    pub fn created() -> Self {
        let world = Self::new();
        world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story: story() });
        world
    }

    /// A draft with terms, not handed in yet.
    pub fn draft(policy: Policy, goal: Option<Money>, days: Option<u32>) -> Self {
        let world = Self::created();
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

    /// A live open-ended campaign that offers a class.
    pub fn offering(terms: ClassTerms) -> (Self, ClassId) {
        let world = Self::created();
        let class = world.class(terms);
        let policy = Policy::open_ended();
        let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: Some(class), policy };
        world.ok(CREATOR, SetTerms { terms });
        world.launch();
        (world, class)
    }

    /// Adds a class.
    pub fn class(&self, terms: ClassTerms) -> ClassId {
        let events = self.ok(CREATOR, AddClass { terms });
        let [Event::ClassAdded(added)] = &events[..] else { panic!("{events:?}") };
        added.class
    }

    pub fn later(&mut self, span: Span) {
        self.now = self.now.plus(span);
    }

    pub fn request(&self, actor: Actor, command: impl Into<Command>) -> Request {
        let id = CommandId::from_u128(u128::from(self.commands.fetch_add(1, Ordering::Relaxed)));
        Request { id, campaign: CAMPAIGN, actor, at: self.now, command: command.into(), facts: None }
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
    let story = serde_json::json!({
        "title": "A compiler for the rest of us", "summary": "Fast, small, ours.", "description": "", "category": "software",
    });
    serde_json::from_value(story).unwrap()
}

/// Ten dollars a share, a vote a share, a thousand in all.
pub fn class_terms() -> ClassTerms {
    ClassTerms {
        name: "Ordinary".parse().unwrap(),
        votes_per_share: 1,
        price: usd("10.00"),
        authorised: Units::new(1_000).unwrap(),
        precision: 0,
        minimum_lot: None,
        reserved: Units::ZERO,
        lock_up: Span::ZERO,
        transferable: true,
    }
}

/// A tier that promises a copy, as many as there are backers.
pub fn tier_terms(price: &str) -> TierTerms {
    serde_json::from_value(serde_json::json!({ "title": "A copy", "price": usd(price) })).unwrap()
}

/// An order of a free contribution.
pub fn contribution(amount: &str) -> PlacePledge {
    PlacePledge { order: PledgeOrder { contribution: Some(usd(amount)), ..PledgeOrder::default() } }
}

/// The id of the pledge that was just placed.
pub fn placed(events: &[Event]) -> PledgeId {
    let found = events.iter().find_map(|event| match event {
        Event::PledgePlaced(placed) => Some(placed.pledge),
        _ => None,
    });
    found.expect("a pledge was placed")
}

/// The payment that was just instructed, voids aside.
pub fn instructed(events: &[Event]) -> PaymentId {
    let found = events.iter().find_map(|event| match event {
        Event::PaymentRequested(payment) if payment.action != PaymentKind::Void => Some(payment.payment),
        _ => None,
    });
    found.expect("a payment was instructed")
}

/// A report that money cleared.
pub fn captured(payment: PaymentId, provider_ref: &str, amount: &str) -> ReportPayment {
    let result = PaymentResult::Captured { amount: usd(amount), fee: None };
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

/// A report that a payment was refused.
pub fn declined(payment: PaymentId, provider_ref: &str) -> ReportPayment {
    let result = PaymentResult::Failed { reason: "card_declined".parse().unwrap() };
    ReportPayment { payment: Some(payment), provider_ref: provider_ref.parse().unwrap(), result }
}

impl World {
    /// Places a pledge on a campaign that collects at once, and lets the money clear.
    pub fn paid(&self, account: AccountId, amount: &str) -> PledgeId {
        let events = self.ok(account, contribution(amount));
        let payment = instructed(&events);
        self.host(captured(payment, &format!("ch_{payment}"), amount));
        placed(&events)
    }

    pub fn pledge(&self, id: PledgeId) -> Pledge {
        match block_on(self.engine.row(CAMPAIGN, RowKey::Pledge(id))).unwrap() {
            Some(Row::Pledge(pledge)) => *pledge,
            other => panic!("no pledge {id}: {other:?}"),
        }
    }

    pub fn campaign(&self) -> Campaign {
        match block_on(self.engine.row(CAMPAIGN, RowKey::Campaign())).unwrap() {
            Some(Row::Campaign(campaign)) => *campaign,
            other => panic!("no campaign: {other:?}"),
        }
    }

    pub fn balance(&self, account: LedgerAccount) -> i64 {
        self.campaign().balances.of(account).minor()
    }

    /// Settles until there is nothing to do now; answers everything that happened.
    pub fn settle(&self, limit: u32) -> Vec<Event> {
        let mut happened = Vec::new();
        for _ in 0..10_000 {
            match self.run(Actor::with_role(HOST, Role::System), Settle { limit }) {
                Ok(outcome) => happened.extend(outcome.events),
                Err(error) if error.code() == "settlement.nothing_to_do" => return happened,
                Err(error) => panic!("settle: {error}"),
            }
        }
        panic!("settlement does not end");
    }

    /// Every payment that was instructed in these events, voids aside, with its amount.
    pub fn instructions(events: &[Event]) -> Vec<(PaymentId, String)> {
        let wanted = events.iter().filter_map(|event| match event {
            Event::PaymentRequested(payment) if payment.action != PaymentKind::Void => {
                let money = Money::new(payment.amount, Currency::USD).to_string();
                Some((payment.payment, money.trim_end_matches(" USD").to_owned()))
            }
            _ => None,
        });
        wanted.collect()
    }
}
