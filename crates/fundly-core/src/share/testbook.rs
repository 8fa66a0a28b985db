//! A book of shares in memory, for tests of what no command reaches alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::{
    actor::{Actor, Role},
    campaign::{CampaignApproved, CampaignCreated, Story, TermsSet},
    command::Command,
    context::Context,
    decide::{Row, RowKind, Tx, WorkingSet, decide},
    event::Event,
    id::*,
    money::{Amount, Currency},
    pledge::{self, PledgeContent, PledgePlaced, PledgeState},
    policy::{LostShares, Policy},
    time::{Span, Timestamp},
};

pub(super) const CREATOR: AccountId = AccountId::from_u128(0xC0);
pub(super) const PLEDGES: u128 = 4;

pub(super) fn account(n: u8) -> AccountId {
    AccountId::from_u128(0x1000 + u128::from(n))
}

pub(super) fn units(count: u64) -> Units {
    Units::new(count).unwrap()
}

/// A campaign whose rows are all held, with a clock.
pub(super) struct Book {
    pub(super) rows: WorkingSet<'static>,
    pub(super) now: Timestamp,
    /// What the policy says of shares whose money a bank took.
    pub(super) lost: LostShares,
    commands: u128,
}

impl Book {
    pub(super) fn new() -> Self {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let mut book = Self { rows: WorkingSet::complete(), now, lost: LostShares::CancelEverywhere, commands: 0 };
        book.happen(CampaignCreated {
            campaign: CampaignId::from_u128(1),
            creator: CREATOR,
            currency: Currency::USD,
            story: story(),
        });
        for (n, (price, precision, votes)) in [("7.00 USD", 0, 3), ("0.35 USD", 2, 7)].into_iter().enumerate() {
            let terms = ClassTerms {
                name: "A".parse().unwrap(),
                votes_per_share: votes,
                price: price.parse().unwrap(),
                authorised: units(600),
                precision,
                minimum_lot: None,
                reserved: units(50),
                lock_up: Span::ZERO,
                transferable: true,
            };
            book.happen(ClassAdded { class: class(n as u8), terms });
        }
        let policy = Policy::open_ended();
        let terms =
            crate::campaign::Terms { goal: None, maximum: None, opens: None, deadline: None, offers: None, policy };
        book.happen(TermsSet { terms });
        book.happen(CampaignApproved { opens: now, deadline: None });
        for n in 0..PLEDGES {
            let content = PledgeContent {
                acknowledged: Vec::new(),
                standing: Vec::new(),
                contribution: Amount::new(10_000),
                lines: Vec::new(),
                shipping: Amount::ZERO,
                surcharge: Amount::new(300),
                tip: Amount::new(500),
                amount: Amount::new(10_000),
                class: Some(class((n % 2) as u8)),
                anonymous: false,
                note: None,
                method: None,
                country: None,
                instalments: None,
            };
            let state = PledgeState::Collected;
            let backer = account((n % 3) as u8);
            book.happen(PledgePlaced { pledge: PledgeId::from_u128(n), backer, state, content, late: false });
        }
        book
    }

    pub(super) fn happen(&mut self, event: impl Into<Event>) {
        crate::decide::evolve(&mut self.rows, &event.into(), self.now);
    }

    pub(super) fn context<R>(
        &mut self,
        actor: &Actor,
        with: impl FnOnce(&WorkingSet<'_>, &Context<'_>) -> (Vec<Row>, R),
    ) -> R {
        self.commands += 1;
        let ctx = Context {
            now: self.now,
            campaign: crate::id::CampaignId::from_u128(1),
            actor,
            command: CommandId::from_u128(self.commands),
            facts: None,
        };
        let (changes, answer) = with(&self.rows, &ctx);
        self.rows.absorb(changes);
        answer
    }

    pub(super) fn seam<R>(&mut self, with: impl FnOnce(&mut Tx<'_>) -> R) -> R {
        self.context(&Actor::with_role(CREATOR, Role::System), |rows, ctx| {
            let mut tx = Tx::new(rows, ctx);
            let answer = with(&mut tx);
            (tx.into_parts().0.into_changes(), answer)
        })
    }

    /// Carries out a command; answers the code with which it was refused, if it was.
    pub(super) fn command(&mut self, actor: AccountId, command: impl Into<Command>) -> Option<&'static str> {
        self.context(&Actor::account(actor), |rows, ctx| {
            let decision = decide(rows, &command.into(), ctx);
            (decision.changes, decision.rejections.first().map(crate::Rejection::code))
        })
    }

    pub(super) fn pledge(&self, n: u8) -> pledge::Pledge {
        self.rows.pledge(PledgeId::from_u128(n.into())).unwrap().clone()
    }

    /// The votes of an account at the end of a moment.
    pub(super) fn votes(&self, account: AccountId, at: Timestamp) -> u64 {
        self.rows.checkpoint_at(account, at).map_or(0, |checkpoint| checkpoint.votes)
    }

    pub(super) fn lots(&self) -> Vec<Lot> {
        let mut lots: Vec<Lot> = self.rows.rows(RowKind::Lot).filter_map(lot).cloned().collect();
        lots.sort_unstable_by_key(|lot| lot.certificate);
        lots
    }

    pub(super) fn classes(&self) -> Vec<Class> {
        (0..2).map(|n| self.rows.class(class(n)).unwrap().clone()).collect()
    }
}

pub(super) fn class(n: u8) -> ClassId {
    ClassId::from_u128(0xC1A + u128::from(n))
}

pub(super) fn lot(row: &Row) -> Option<&Lot> {
    if let Row::Lot(lot) = row { Some(lot) } else { None }
}

pub(super) fn holder(row: &Row) -> Option<&Holder> {
    if let Row::Holder(holder) = row { Some(holder) } else { None }
}

pub(super) fn story() -> Story {
    let story = serde_json::json!({ "title": "T", "summary": "S", "description": "", "category": "software" });
    serde_json::from_value(story).unwrap()
}
