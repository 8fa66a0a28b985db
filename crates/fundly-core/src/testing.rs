//! What the unit tests act in: decisions on rows that a test puts there, without an engine around them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test support")]

use crate::{
    actor::{Actor, Role},
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    command::Command,
    context::Context,
    decide::{WorkingSet, decide},
    event::Event,
    id::{AccountId, CampaignId, ClassId, CommandId},
    money::{Amount, Currency, Money},
    policy::Policy,
    rejection::Rejection,
    share::{Checkpoint, Class, ClassTerms, Holder, Holding, Units},
    time::{Span, Timestamp},
};

pub(crate) const CREATOR: AccountId = AccountId::from_u128(0xC0);
pub(crate) const CLASS: ClassId = ClassId::from_u128(0xC1);

/// The `n`-th holder.
pub(crate) fn holder(n: u64) -> AccountId {
    AccountId::from_u128(0x1000 + u128::from(n))
}

/// Rows of one campaign that are known to be all there are, with a clock.
pub(crate) struct World {
    pub(crate) rows: WorkingSet<'static>,
    pub(crate) now: Timestamp,
    commands: u128,
}

impl World {
    /// A live open-ended campaign with one class of one vote a share.
    pub(crate) fn open_ended() -> Self {
        Self::with(Policy::open_ended())
    }

    /// A live open-ended campaign under a policy.
    pub(crate) fn with(policy: Policy) -> Self {
        let now = Timestamp::from_millis(1_800_000_000_000).unwrap();
        let mut world = Self { rows: WorkingSet::complete(), now, commands: 0 };
        let story = serde_json::json!({
            "title": "A compiler", "summary": "Ours.", "description": "", "category": "software",
        });
        let story = serde_json::from_value(story).unwrap();
        let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: None, policy };
        world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story });
        world.ok(CREATOR, SetTerms { terms });
        world.ok(CREATOR, SubmitCampaign {});
        world.run(Actor::with_role(AccountId::from_u128(0xA0), Role::Moderator), ApproveCampaign {}).unwrap();
        world.class(CLASS, 1);
        world
    }

    pub(crate) fn class(&mut self, id: ClassId, votes_per_share: u32) {
        let terms = ClassTerms {
            name: "A".parse().unwrap(),
            votes_per_share,
            price: Money::new(Amount::new(100), Currency::USD),
            authorised: Units::MAX,
            precision: 0,
            minimum_lot: None,
            reserved: Units::ZERO,
            lock_up: Span::ZERO,
            transferable: true,
        };
        let none = Units::ZERO;
        self.rows.put(Class { id, terms, issued: none, frozen: none, votes: 0, granted: none, holders: 0 });
    }

    /// Makes an account hold so many units from now on, some of them frozen, with the checkpoints that go with it.
    pub(crate) fn hold(&mut self, account: AccountId, units: u64, frozen: u64) {
        let held = |rows: &WorkingSet<'_>, account| rows.checkpoint_at(account, self.now).map_or(0, |last| last.votes);
        let (before, all) = (held(&self.rows, account), held(&self.rows, AccountId::EVERYONE));
        let votes = units - frozen;
        let holdings =
            vec![Holding { class: CLASS, units: Units::new(units).unwrap(), frozen: Units::new(frozen).unwrap() }];
        // Units that are gone were given away; those that are frozen are still there.
        let parted = self.rows.holder(account).map_or(0, |holder| holder.parted) + before.saturating_sub(units);
        self.rows.put(Holder { account, holdings: holdings.clone(), parted });
        self.rows.put(Checkpoint { account, at: self.now, holdings, votes, parted });
        let everyone = AccountId::EVERYONE;
        let votes = all - before + votes;
        self.rows.put(Checkpoint { account: everyone, at: self.now, holdings: vec![], votes, parted: 0 });
    }

    pub(crate) fn later(&mut self, span: Span) {
        self.now = self.now.plus(span);
    }

    pub(crate) fn run(&mut self, actor: Actor, command: impl Into<Command>) -> Result<Vec<Event>, Vec<Rejection>> {
        self.commands += 1;
        let ctx = Context {
            now: self.now,
            campaign: CampaignId::from_u128(1),
            actor: &actor,
            command: CommandId::from_u128(self.commands),
            facts: None,
        };
        let decision = decide(&self.rows, &command.into(), &ctx);
        if !decision.rejections.is_empty() {
            return Err(decision.rejections);
        }
        self.rows.absorb(decision.changes);
        Ok(decision.events)
    }

    pub(crate) fn ok(&mut self, account: AccountId, command: impl Into<Command>) -> Vec<Event> {
        let command = command.into();
        self.run(Actor::account(account), command.clone()).unwrap_or_else(|refused| panic!("{command:?}: {refused:?}"))
    }

    /// The codes with which the command is refused, first the one that decides.
    pub(crate) fn refused(&mut self, account: AccountId, command: impl Into<Command>) -> Vec<&'static str> {
        let command = command.into();
        let refused = self.run(Actor::account(account), command.clone());
        refused
            .map_or_else(|list| list.iter().map(Rejection::code).collect(), |events| panic!("{command:?}: {events:?}"))
    }
}
