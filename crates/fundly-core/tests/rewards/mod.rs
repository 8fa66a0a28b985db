//! Stories of rewards: tiers and what they promise, scarce stock, those who wait for it, and what is shipped.

mod fulfilment;
mod given_back;
mod never_oversold;
mod orders;
mod stock;
mod surveys;
mod tiers;

use crate::common::*;
use fundly_core::{
    AccountId, Actor, Amount, Currency, Event, Money, Permission, PledgeId, Policy, Role, Row, RowKey, Span, TierId,
    campaign::{CompleteCampaign, SetCollaborator, SetTerms, StartDelivery, Terms},
    pledge::{Answer, CancelPledge, ChangePledge, FulfilmentState, LineOrder, PlacePledge, PledgeOrder},
    refund::{Ground, RefundAmount, RefundPledge},
    reward::*,
};
use pollster::block_on;

fn scarce(quantity: u32) -> TierTerms {
    TierTerms { quantity: Some(quantity), ..tier_terms("10.00") }
}

fn zone(country: Option<&str>, first: &str, further: &str) -> ShippingZone {
    ShippingZone { country: country.map(|code| code.parse().unwrap()), first: usd(first), further: usd(further) }
}

fn of(lines: &[(TierId, u32)]) -> PledgeOrder {
    let lines = lines.iter().map(|(tier, quantity)| LineOrder { tier: *tier, quantity: *quantity }).collect();
    PledgeOrder { lines, ..PledgeOrder::default() }
}

fn order(tier: TierId, quantity: u32) -> PlacePledge {
    PlacePledge { order: of(&[(tier, quantity)]) }
}

trait Rewards {
    fn add(&self, terms: TierTerms) -> TierId;
    fn choose(&self, account: AccountId, tier: TierId, quantity: u32) -> PledgeId;
    fn stock(&self, tier: TierId) -> Stock;
    fn queue(&self, tier: TierId) -> Queue;
    fn terms_of(&self, tier: TierId) -> Tier;
}

impl Rewards for World {
    fn add(&self, terms: TierTerms) -> TierId {
        let events = self.ok(CREATOR, AddTier { terms });
        let [Event::TierAdded(added)] = &events[..] else { panic!("{events:?}") };
        added.tier
    }

    fn choose(&self, account: AccountId, tier: TierId, quantity: u32) -> PledgeId {
        let events = self.ok(account, order(tier, quantity));
        let Event::PledgePlaced(placed) = &events[0] else { panic!("{events:?}") };
        placed.pledge
    }

    fn stock(&self, tier: TierId) -> Stock {
        let row = block_on(self.engine.row(CAMPAIGN, RowKey::Stock(tier))).unwrap().unwrap();
        let Row::Stock(stock) = row else { panic!("{row:?}") };
        *stock
    }

    fn queue(&self, tier: TierId) -> Queue {
        match block_on(self.engine.row(CAMPAIGN, RowKey::Queue(tier))).unwrap() {
            Some(Row::Queue(queue)) => *queue,
            _ => Queue::empty(tier),
        }
    }

    fn terms_of(&self, tier: TierId) -> Tier {
        let row = block_on(self.engine.row(CAMPAIGN, RowKey::Tier(tier))).unwrap().unwrap();
        let Row::Tier(tier) = row else { panic!("{row:?}") };
        *tier
    }
}

/// An all-or-nothing draft whose terms are changed before launch.
fn live(change: impl FnOnce(&mut Terms)) -> World {
    let policy = Policy::all_or_nothing(Currency::USD);
    let world = World::draft(policy.clone(), Some(usd("100.00")), Some(30));
    let deadline = Some(world.now.plus(Span::days(30)));
    let mut terms = Terms { goal: Some(usd("100.00")), maximum: None, opens: None, deadline, offers: None, policy };
    change(&mut terms);
    world.ok(CREATOR, SetTerms { terms });
    world.launch();
    world
}

/// A paid pledge of three units of one tier.
fn paid_rewards() -> (World, PledgeId, TierId) {
    let world = World::open_ended();
    let id = world.add(scarce(3));
    let events = world.ok(backer(1), order(id, 3));
    world.host(captured(instructed(&events), "ch_1", "30.00"));
    (world, placed(&events), id)
}
