//! Whatever the order of things, every cent is released once.

use super::*;
use proptest::prelude::*;

/// Shares in parts per million that sum to the whole.
fn shares() -> impl Strategy<Value = Vec<u32>> {
    proptest::collection::vec(1_u32..1_000, 1..6).prop_map(|weights| {
        let sum: u32 = weights.iter().sum();
        let mut shares: Vec<u32> = weights.iter().map(|weight| weight * (1_000_000 / sum)).collect();
        let rest = 1_000_000 - shares.iter().sum::<u32>();
        shares[0] += rest;
        shares
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever the shares, the pledges, the order of acceptance and the moments of late money: every cent that cleared
    /// is released once, and the holdback is that of the sum.
    #[test]
    fn every_cent_is_released_once(
        shares in shares(),
        pledges in proptest::collection::vec(100_i64..1_000_000, 1..5),
        late in proptest::collection::vec(100_i64..10_000, 0..4),
        order in proptest::collection::vec(any::<proptest::sample::Index>(), 6),
        holdback in 0_u32..=1_000_000,
    ) {
        let cents = |minor: i64| format!("{}.{:02}", minor / 100, minor % 100);
        let mut rules = policy(Release::ByMilestone, "0%");
        rules.escrow.holdback = Rate::from_ppm(holdback).unwrap();
        let texts: Vec<String> = shares.iter().map(|ppm| Rate::from_ppm(*ppm).unwrap().to_string()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let amounts: Vec<String> = pledges.iter().map(|minor| cents(*minor)).collect();
        let amounts: Vec<&str> = amounts.iter().map(String::as_str).collect();
        rules.pledging.minimum = None;
        let mut world = World::draft(rules, Some(usd("0.01")), Some(30));
        let ids: Vec<MilestoneId> = texts.iter().map(|share| add(&world, milestone(share))).collect();
        world.launch();
        for (n, amount) in amounts.iter().enumerate() {
            world.ok(backer(n as u64), contribution(amount));
        }
        succeed(&mut world);
        let funded: i64 = pledges.iter().sum();
        prop_assert_eq!(tranches(&world, &ids).iter().sum::<i64>(), funded);
        let mut open = ids.clone();
        let mut late = late.into_iter();
        let mut total = funded;
        for pick in order {
            if let Some(minor) = late.next() {
                world.paid(backer(77), &cents(minor));
                total += minor;
            }
            if !open.is_empty() {
                let id = open.remove(pick.index(open.len()));
                world.ok(CREATOR, DeliverMilestone { milestone: id });
                world.ok_as(admin(), AcceptMilestone { milestone: id });
            }
            let [escrow, payable, reserve] = balances(&world, [Escrow, Payable, Reserve]);
            prop_assert_eq!(escrow + payable + reserve, total);
            prop_assert_eq!(world.campaign().released.minor(), payable + reserve);
        }
        let [escrow, _, reserve] = balances(&world, [Escrow, Payable, Reserve]);
        prop_assert_eq!(escrow, 0);
        let product = i128::from(total) * i128::from(holdback);
        prop_assert_eq!(i128::from(reserve), (product + 500_000) / 1_000_000);
        world.verify();
    }
}
