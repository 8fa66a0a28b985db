//! The laws of the book of shares, held against random histories.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::{testbook::*, *};
use crate::{
    decide::RowKind,
    id::*,
    money::Amount,
    pledge,
    policy::LostShares,
    time::{Span, Timestamp},
};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Act {
    Pay { pledge: u8, minor: i64 },
    Refund { pledge: u8, minor: i64 },
    Freeze { pledge: u8 },
    Unfreeze { pledge: u8 },
    Lose { pledge: u8 },
    Grant { class: u8, to: u8, count: u64 },
    Transfer { lot: usize, count: u64, to: u8 },
    Raise { class: u8, by: u64 },
    Wait,
}

fn act() -> impl Strategy<Value = Act> {
    let pledge = 0..PLEDGES as u8;
    prop_oneof![
        4 => (pledge.clone(), 1..5_000_i64).prop_map(|(pledge, minor)| Act::Pay { pledge, minor }),
        3 => (pledge.clone(), 1..4_000_i64).prop_map(|(pledge, minor)| Act::Refund { pledge, minor }),
        1 => pledge.clone().prop_map(|pledge| Act::Freeze { pledge }),
        1 => pledge.clone().prop_map(|pledge| Act::Unfreeze { pledge }),
        1 => pledge.prop_map(|pledge| Act::Lose { pledge }),
        2 => (0..2_u8, 0..6_u8, 0..40_u64).prop_map(|(class, to, count)| Act::Grant { class, to, count }),
        5 => (0..20_usize, 0..300_u64, 0..6_u8).prop_map(|(lot, count, to)| Act::Transfer { lot, count, to }),
        1 => (0..2_u8, 0..500_u64).prop_map(|(class, by)| Act::Raise { class, by }),
        2 => Just(Act::Wait),
    ]
}

impl Book {
    fn apply(&mut self, act: &Act) {
        match *act {
            Act::Pay { pledge, minor } => {
                let id = PledgeId::from_u128(pledge.into());
                let paid = self.pledge(pledge);
                let minor = minor.min(paid.total().saturating_sub(paid.captured).minor());
                pledge::change(&mut self.rows, id, self.now, |row| {
                    row.captured = row.captured.saturating_add(Amount::new(minor));
                });
                self.seam(|tx| issue_for_pledge(tx, id)).unwrap();
                let row = self.pledge(pledge);
                let terms = &self.classes()[usize::from(pledge % 2)].terms;
                let most = terms.units_for(row.collected()).max(paid.units());
                assert!(row.units() <= most, "no more is issued than money buys");
            }
            Act::Refund { pledge, minor } => {
                let id = PledgeId::from_u128(pledge.into());
                let refund = Amount::new(minor).min(self.pledge(pledge).refundable());
                let (before, over) = (self.pledge(pledge).units(), self.over(pledge));
                pledge::change(&mut self.rows, id, self.now, |row| row.refunded = row.refunded.saturating_add(refund));
                let cancelled = self.seam(|tx| cancel_for_refund(tx, id, refund));
                let row = self.pledge(pledge);
                assert_eq!(before, row.units().checked_add(cancelled).unwrap());
                assert_eq!(self.over(pledge), over, "all with the whole, but for what good faith kept before");
            }
            Act::Freeze { pledge } => {
                let frozen = self.seam(|tx| freeze(tx, PledgeId::from_u128(pledge.into())));
                assert!(frozen <= self.pledge(pledge).units());
            }
            Act::Unfreeze { pledge } => self.seam(|tx| unfreeze(tx, PledgeId::from_u128(pledge.into()))),
            Act::Lose { pledge } => {
                let id = PledgeId::from_u128(pledge.into());
                let (taken, lost) = (self.pledge(pledge).refundable(), self.lost);
                pledge::change(&mut self.rows, id, self.now, |row| row.refunded = row.captured);
                self.seam(|tx| cancel_lost(tx, id, taken, lost));
                self.seam(|tx| unfreeze(tx, id));
                let row = self.pledge(pledge);
                let left = self.lots().into_iter().filter(|lot| row.lots.contains(&lot.id));
                let kept = lost == LostShares::CancelHeld;
                left.for_each(|lot| assert!(kept && !lot.frozen && lot.holder != row.backer));
            }
            Act::Grant { class: n, to, count } => {
                let reason = "for work".parse().unwrap();
                self.command(
                    CREATOR,
                    GrantShares { class: class(n), holder: account(to), units: units(count), reason },
                );
            }
            Act::Transfer { lot, count, to } => {
                let Some(lot) = self.lots().get(lot).cloned() else { return };
                let command = TransferShares {
                    lot: lot.id,
                    units: units(count % (lot.units.get() + 2)),
                    to: account(to),
                    exemption: None,
                };
                self.command(lot.holder, command);
            }
            Act::Raise { class: n, by } => {
                let authorised = self.classes()[usize::from(n)].terms.authorised.saturating_add(units(by));
                self.command(CREATOR, RaiseAuthorised { class: class(n), authorised });
            }
            Act::Wait => self.now = self.now.plus(Span::millis(1)),
        }
    }

    /// The whole number nearest to what the money left of a pledge pays for, a half down.
    fn paid_for(&self, pledge: u8) -> u64 {
        let (row, class) = (self.pledge(pledge), &self.classes()[usize::from(pledge % 2)].terms);
        let money = row.collected().minor() * 10_i64.pow(u32::from(class.precision));
        let (price, whole) = (class.price.amount().minor(), class.units_for(row.collected()).get());
        whole + u64::from(2 * money > (2 * i64::try_from(whole).unwrap() + 1) * price)
    }

    /// Units of a pledge beyond those.
    fn over(&self, pledge: u8) -> u64 {
        self.pledge(pledge).units().get().saturating_sub(self.paid_for(pledge))
    }

    /// R-SHARE-3, R-SHARE-16, R-SHARE-19, R-SHARE-20: everything that is written twice says the same.
    fn check(&self) {
        let holders: Vec<&Holder> = self.rows.rows(RowKind::Holder).filter_map(holder).collect();
        let lots = self.lots();
        let mut votes_of_all = 0;
        for class in self.classes() {
            assert!(class.issued <= class.terms.authorised);
            assert!(class.granted <= class.terms.reserved);
            let held: Vec<(AccountId, Holding)> =
                holders.iter().map(|row| (row.account, row.holding(class.id))).collect();
            let sum = |part: fn(&Holding) -> Units| held.iter().map(|(_, holding)| part(holding).get()).sum::<u64>();
            assert_eq!(sum(|holding| holding.units), class.issued.get());
            assert_eq!(sum(|holding| holding.frozen), class.frozen.get());
            assert_eq!(held.iter().filter(|(_, holding)| !holding.units.is_zero()).count() as u64, class.holders);
            for (account, holding) in &held {
                let own = lots
                    .iter()
                    .filter(|lot| lot.state == LotState::Live && lot.holder == *account && lot.class == class.id);
                let (live, frozen) = own.fold((0, 0), |(live, frozen), lot| {
                    (live + lot.units.get(), frozen + if lot.frozen { lot.units.get() } else { 0 })
                });
                assert_eq!((live, frozen), (holding.units.get(), holding.frozen.get()), "the live lots of {account}");
            }
            let votes: u64 = held.iter().map(|(_, holding)| class.terms.votes_of(holding.free())).sum();
            assert_eq!(votes, class.votes);
            votes_of_all += votes;
        }
        let now = |account| self.rows.checkpoint_at(account, self.now).map_or(0, |checkpoint| checkpoint.votes);
        assert_eq!(now(AccountId::EVERYONE), votes_of_all);
        assert_eq!(holders.iter().map(|row| now(row.account)).sum::<u64>(), votes_of_all);
        self.check_pledges(&lots);
    }

    fn check_pledges(&self, lots: &[Lot]) {
        for n in 0..PLEDGES as u8 {
            let row = self.pledge(n);
            let live = lots.iter().filter(|lot| lot.state == LotState::Live && lot.pledge == Some(row.id));
            let live: Vec<&Lot> = live.collect();
            assert_eq!(live.len(), row.lots.len());
            assert!(live.iter().all(|lot| row.lots.contains(&lot.id)));
            assert_eq!(live.iter().map(|lot| lot.units.get()).sum::<u64>(), row.units().get());
        }
        let certificates: std::collections::HashSet<u64> = lots.iter().map(|lot| lot.certificate).collect();
        assert_eq!(certificates.len(), lots.len(), "no certificate number is used twice");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_book_always_adds_up_and_past_weight_never_changes(
        acts in proptest::collection::vec(act(), 1..60),
        lost in prop::sample::select(vec![LostShares::CancelEverywhere, LostShares::CancelHeld]),
    ) {
        let mut book = Book::new();
        book.lost = lost;
        let mut past: Vec<(Timestamp, AccountId, u64)> = Vec::new();
        for act in &acts {
            if matches!(act, Act::Wait) {
                let everybody = (0..6).map(account).chain([AccountId::EVERYONE]);
                past.extend(everybody.map(|account| (book.now, account, book.votes(account, book.now))));
            }
            book.apply(act);
            book.check();
        }
        for (at, account, then) in past {
            prop_assert_eq!(book.votes(account, at), then);
        }
    }

    /// G-26 for shares: however a refund is cut up, as many units are cancelled as by one refund of the sum; what went back
    /// before the shares were issued only lessens what is bought, and the last cent takes the last unit.
    #[test]
    fn g26_partial_refunds_cancel_as_many_as_one(
        before in proptest::collection::vec(1..3_000_i64, 0..4),
        parts in proptest::collection::vec(1..3_000_i64, 1..8),
        pledge in 0..2_u8,
    ) {
        let issued = || {
            let mut book = Book::new();
            let id = PledgeId::from_u128(pledge.into());
            pledge::change(&mut book.rows, id, book.now, |row| row.captured = Amount::new(10_500));
            before.iter().for_each(|minor| book.apply(&Act::Refund { pledge, minor: *minor }));
            book.apply(&Act::Pay { pledge, minor: 0 });
            book
        };
        let (mut many, mut one) = (issued(), issued());
        let bought = many.pledge(pledge).units_issued;
        prop_assert_eq!(many.pledge(pledge).units_cancelled, Units::ZERO);
        parts.iter().for_each(|minor| many.apply(&Act::Refund { pledge, minor: *minor }));
        one.apply(&Act::Refund { pledge, minor: parts.iter().sum() });
        prop_assert_eq!(many.pledge(pledge).units(), one.pledge(pledge).units());
        prop_assert_eq!(many.pledge(pledge).units().get(), bought.get().min(many.paid_for(pledge)));
        many.apply(&Act::Pay { pledge, minor: 0 });
        prop_assert_eq!(many.pledge(pledge).units_issued, bought, "what was cancelled is not issued again");
        many.apply(&Act::Refund { pledge, minor: 10_500 });
        prop_assert_eq!(many.pledge(pledge).units(), Units::ZERO);
    }
}

#[test]
fn random_histories_reach_every_corner() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut reached = std::collections::BTreeSet::new();
    for n in 0..40 {
        let lost = if n % 2 == 0 { LostShares::CancelEverywhere } else { LostShares::CancelHeld };
        let mut book = Book::new();
        book.lost = lost;
        for act in proptest::collection::vec(act(), 60).new_tree(&mut runner).unwrap().current() {
            book.apply(&act);
        }
        for lot in book.lots() {
            reached.insert(format!("{:?} pledged={} frozen={}", lot.state, lot.pledge.is_some(), lot.frozen));
            reached.insert(format!("from another lot: {}", lot.from.is_some()));
        }
    }
    let expected = [
        "Cancelled pledged=true frozen=false",
        "Cancelled pledged=true frozen=true",
        "Live pledged=false frozen=false",
        "Live pledged=true frozen=false",
        "Live pledged=true frozen=true",
        "Transferred pledged=false frozen=false",
        "Transferred pledged=true frozen=false",
        "from another lot: false",
        "from another lot: true",
    ];
    assert_eq!(reached.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}
