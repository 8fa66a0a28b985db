//! Whatever backers do to a scarce tier, it is never oversold.

use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Op {
    Reserve(u64, u32),
    Release(u64),
    Join(u64, u32),
    Leave(u64),
    Place(u64, u32),
    Change(usize, u32),
    Cancel(usize),
    Wait(u32),
    Enlarge,
    Offer,
}

fn op() -> impl Strategy<Value = Op> {
    let (who, many) = (0..6_u64, 0..4_u32);
    prop_oneof![
        (who.clone(), many.clone()).prop_map(|(n, q)| Op::Reserve(n, q)),
        who.clone().prop_map(Op::Release),
        (who.clone(), many.clone()).prop_map(|(n, q)| Op::Join(n, q)),
        who.clone().prop_map(Op::Leave),
        (who, many.clone()).prop_map(|(n, q)| Op::Place(n, q)),
        (0..20_usize, many).prop_map(|(n, q)| Op::Change(n, q)),
        (0..20_usize).prop_map(Op::Cancel),
        (0..20_u32).prop_map(Op::Wait),
        Just(Op::Enlarge),
        Just(Op::Offer),
    ]
}

/// A tier under random commands, with what the story itself knows of its pledges.
struct Shop {
    world: World,
    tier: TierId,
    pledges: Vec<(AccountId, PledgeId, u32)>,
}

impl Shop {
    fn open(quantity: u32) -> Self {
        let world = World::all_or_nothing("1000.00");
        let tier = world.add(scarce(quantity));
        Self { world, tier, pledges: Vec::new() }
    }

    /// Carries one operation out; answers who got more units than they had reserved, and how many.
    fn step(&mut self, op: &Op) -> Option<(AccountId, u32)> {
        let (world, tier) = (&self.world, self.tier);
        let run = |account, command: fundly_core::Command| world.run(Actor::account(account), command).ok();
        match *op {
            Op::Reserve(n, quantity) => {
                return run(backer(n), ReserveTier { tier, quantity }.into()).map(|_| (backer(n), quantity));
            }
            Op::Release(n) => drop(run(backer(n), ReleaseReservation { tier }.into())),
            Op::Join(n, quantity) => drop(run(backer(n), JoinWaitlist { tier, quantity }.into())),
            Op::Leave(n) => drop(run(backer(n), LeaveWaitlist { tier }.into())),
            Op::Place(n, quantity) => {
                let outcome = run(backer(n), order(tier, quantity).into())?;
                let Event::PledgePlaced(placed) = &outcome.events[0] else { panic!("{outcome:?}") };
                self.pledges.push((backer(n), placed.pledge, quantity));
                return Some((backer(n), quantity));
            }
            Op::Change(n, quantity) => {
                let (account, pledge, had) = *self.pledges.get(n)?;
                run(account, ChangePledge { pledge, order: of(&[(tier, quantity)]) }.into())?;
                self.pledges[n].2 = quantity;
                return Some((account, quantity.saturating_sub(had))).filter(|(_, more)| *more > 0);
            }
            Op::Cancel(n) => {
                let (account, pledge, _) = *self.pledges.get(n)?;
                run(account, CancelPledge { pledge }.into())?;
                self.pledges.remove(n);
            }
            Op::Wait(minutes) => self.world.later(Span::minutes(minutes)),
            Op::Enlarge => {
                let more = world.terms_of(tier).terms.quantity.unwrap() + 1;
                drop(run(CREATOR, EditTier { tier, terms: scarce(more) }.into()));
            }
            Op::Offer => drop(run(CREATOR, OfferSlots { tier }.into())),
        }
        None
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_scarce_tier_is_never_oversold(quantity in 1..5_u32, ops in prop::collection::vec(op(), 1..60)) {
        let mut shop = Shop::open(quantity);
        for op in &ops {
            let (stock, queue) = (shop.world.stock(shop.tier), shop.world.queue(shop.tier));
            let free = shop.world.terms_of(shop.tier).free(Some(&stock), Some(&queue), shop.world.now).unwrap();
            let before = shop.world.now;
            let taken = shop.step(op);
            if let (Some((account, got)), Some(first)) = (taken, queue.waiting.first()) {
                let own = queue.reserved_for(account, before);
                let rest = free.saturating_sub(got.saturating_sub(own));
                let wants = first.quantity - queue.reserved_for(first.account, before);
                prop_assert!(first.account == account || wants > free || rest >= wants,
                    "{account:?} overtook {first:?} by {op:?}");
            }
            let (stock, queue) = (shop.world.stock(shop.tier), shop.world.queue(shop.tier));
            let there = shop.world.terms_of(shop.tier).terms.quantity.unwrap();
            let ordered: u32 = shop.pledges.iter().map(|(_, _, quantity)| quantity).sum();
            prop_assert_eq!(stock.taken, ordered);
            prop_assert_eq!(stock.backers as usize, shop.pledges.len());
            prop_assert!(stock.taken + queue.reserved(shop.world.now) <= there, "{:?} {:?}", stock, queue);
            prop_assert!(queue.reservations.iter().all(|reservation| reservation.quantity > 0));
        }
        shop.world.verify();
    }
}
