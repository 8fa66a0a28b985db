//! Samples of the campaign's own rows.

use super::{Filler, parse};
use crate::{
    actor::Permission,
    campaign::{Campaign, ChangeNotice, Collaborator, Question, Stage, Story, Team, Terms, Totals},
    digest::Digest32,
    id::{AccountId, ClassId, MilestoneId, PledgeId},
    ledger::{Balances, LedgerAccount, Postings},
    limits::{CLASSES_MAX, MILESTONES_MAX},
    money::{Amount, Currency},
    policy::Policy,
    refund::Ground,
    settlement::{Allotting, Plan, Settlement},
};

impl Filler {
    pub(super) fn campaign(self) -> Campaign {
        Campaign {
            id: self.campaign,
            creator: AccountId::from_u128(self.n),
            currency: self.pick(Currency::KWD, Currency::JPY),
            stage: self.pick(Stage::Completed, Stage::Draft),
            suspended: self.full,
            created_at: self.time(),
            updated_at: self.time(),
            opens: self.some(self.time()),
            deadline: self.some(self.time()),
            closed_at: self.some(self.time()),
            original_deadline: self.some(self.time()),
            collect_at: self.some(self.time()),
            second_round: self.full,
            change: self.some(ChangeNotice { at: self.time(), until: self.time() }),
            late_until: self.some(self.time()),
            deadline_changes: self.pick(u8::MAX, 0),
            seq: self.count(),
            hash: self.pick(Digest32::of(b"head"), Digest32::ZERO),
            totals: self.totals(),
            balances: self.balances(),
            settlement: self.some(self.settlement()),
            dun_at: self.some(self.time()),
            instalments_at: self.some(self.time()),
            next_certificate: self.count(),
            tiers: self.small(),
            classes: self.list(CLASSES_MAX as u128, ClassId::from_u128),
            milestones: self.list(MILESTONES_MAX as u128, MilestoneId::from_u128),
            released: self.amount(),
            reserve_until: self.some(self.time()),
        }
    }

    fn totals(self) -> Totals {
        Totals {
            placed: self.count(),
            pledges: self.count(),
            backers: self.count(),
            committed: self.amount(),
            pending: self.amount(),
            authorised: self.amount(),
            collected: self.amount(),
            captured: self.amount(),
            refunded: self.amount(),
            tips: self.amount(),
            disputed: self.amount(),
            in_flight: self.count(),
            errored: self.count(),
            instalments_open: self.count(),
            paid_out: self.amount(),
        }
    }

    /// Another amount on every account, so that no two can be mixed up.
    fn balances(self) -> Balances {
        let mut balances = Balances::default();
        if !self.full {
            return balances;
        }
        let (from, to) = (LedgerAccount::Backers, LedgerAccount::Escrow);
        balances.book(&Postings::none().moving(Amount::MAX, from, to));
        for (minor, account) in (1..).zip(LedgerAccount::ALL) {
            balances.book(&Postings::none().moving(Amount::new(minor), to, account));
        }
        balances
    }

    fn settlement(self) -> Settlement {
        let give_back = Plan::GiveBack {
            ground: Ground::MilestoneMissed,
            amount: Amount::MAX,
            base: Amount::MIN,
            base_done: Amount::ZERO,
            amount_done: Amount::new(-1),
            seq: self.count(),
        };
        // The largest that there is.
        let walk = Allotting::Ranking {
            available: Amount::MAX,
            left: Amount::MIN,
            weight: Amount::ZERO,
            from: Amount::new(-1),
            to: Amount::MAX,
            odd: Some(Amount::MIN),
            floors: Amount::MAX,
            lowest: None,
            highest: Some(Amount::ZERO),
            counts: self.list(64, |_| self.count()),
        };
        let plan = if self.n.is_multiple_of(2) { give_back } else { Plan::Allot { walk: walk.into() } };
        Settlement { plan, cursor: Some(PledgeId::from_u128(self.n)), done: self.count(), total: self.count() }
    }

    pub(super) fn terms(self) -> Terms {
        Terms {
            goal: self.some(self.money()),
            maximum: self.some(self.money()),
            opens: self.some(self.time()),
            deadline: self.some(self.time()),
            offers: self.some(ClassId::from_u128(self.n)),
            policy: self.pick(Policy::all_or_nothing(Currency::USD), Policy::open_ended()),
        }
    }

    pub(super) fn story(self) -> Story {
        Story {
            title: self.title(),
            summary: self.summary(),
            description: self.body(),
            category: self.label(),
            tags: self.list(30, |_| self.label()),
            location: self.some(self.label()),
            media: self.list(30, |_| self.link()),
            repository: self.some(self.link()),
            forge: self.some(self.label()),
            risks: self.some(self.body()),
            faq: self.list(30, |_| Question { question: self.summary(), answer: self.summary() }),
        }
    }

    pub(super) fn team(self) -> Team {
        let permissions = vec![Permission::Edit, Permission::Money, Permission::Community];
        let collaborator = |n| Collaborator { account: AccountId::from_u128(n), permissions: permissions.clone() };
        Team { collaborators: self.list(20, collaborator) }
    }

    pub(super) fn country(self) -> crate::text::Country {
        parse(if self.full { "DE" } else { "US" })
    }
}
