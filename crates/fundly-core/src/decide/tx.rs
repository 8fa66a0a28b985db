//! One decision under way: what it reads, what it objects to, what it lets happen.

use super::working_set::WorkingSet;
use crate::{
    campaign::{Campaign, Terms},
    context::Context,
    event::Event,
    id::{AccountId, CampaignId},
    ledger::Postings,
    money::Amount,
    rejection::Rejection,
    time::Timestamp,
};
use std::cell::RefCell;
use uuid::Uuid;

/// The mark of a decision that ended in rejections; the rejections themselves are kept in the [`Tx`].
#[derive(Debug)]
pub(crate) struct Refused;

/// How a handler ends.
pub(crate) type Handled = Result<(), Refused>;

/// One decision under way. Checks are noted and go on, so that a preview can name every violated rule; [`Tx::pass`] ends
/// the checking. Events take effect at once on rows that are the decision's own.
pub(crate) struct Tx<'a> {
    /// The rows as this decision sees them.
    pub(crate) rows: WorkingSet<'a>,
    ctx: &'a Context<'a>,
    events: Vec<Event>,
    refused: RefCell<Vec<Rejection>>,
    ids: u32,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(rows: &'a WorkingSet<'a>, ctx: &'a Context<'a>) -> Self {
        // Most commands are one event or two.
        let events = Vec::with_capacity(2);
        Self { rows: WorkingSet::over(rows), ctx, events, refused: RefCell::default(), ids: 0 }
    }

    /// The moment.
    pub(crate) fn now(&self) -> Timestamp {
        self.ctx.now
    }

    /// The campaign that the command is for, whether it exists or not.
    pub(crate) fn campaign_id(&self) -> CampaignId {
        self.ctx.campaign
    }

    /// Who acts.
    pub(crate) fn actor(&self) -> &'a crate::actor::Actor {
        self.ctx.actor
    }

    /// The account that acts.
    pub(crate) fn me(&self) -> AccountId {
        self.ctx.actor.account
    }

    /// What the host knows of the account that acts.
    pub(crate) fn facts(&self) -> Option<&'a crate::policy::Facts> {
        self.ctx.facts
    }

    /// A new id.
    pub(crate) fn id<T: From<Uuid>>(&mut self) -> T {
        let id = self.ctx.id(self.ids);
        self.ids += 1;
        id
    }

    /// The campaign; the dispatcher has made sure that it is there.
    pub(crate) fn campaign(&self) -> Result<&Campaign, Refused> {
        self.rows.campaign().ok_or_else(|| self.refuse(Rejection::CampaignNotFound))
    }

    /// The terms.
    pub(crate) fn terms(&self) -> Result<&Terms, Refused> {
        self.rows.terms().ok_or_else(|| self.refuse(Rejection::TermsMissing))
    }

    /// Notes a violated rule and goes on: the caller can still find others.
    pub(crate) fn check(&self, holds: bool, rejection: impl FnOnce() -> Rejection) {
        if !holds {
            self.refused.borrow_mut().push(rejection());
        }
    }

    /// Notes a violated rule and ends the decision.
    pub(crate) fn refuse(&self, rejection: Rejection) -> Refused {
        self.refused.borrow_mut().push(rejection);
        Refused
    }

    /// What must be there for the decision to go on.
    pub(crate) fn require<T>(&self, value: Option<T>, rejection: impl FnOnce() -> Rejection) -> Result<T, Refused> {
        value.ok_or_else(|| self.refuse(rejection()))
    }

    /// Ends the checking: goes on only if no rule was violated so far.
    pub(crate) fn pass(&self) -> Handled {
        if self.refused.borrow().is_empty() { Ok(()) } else { Err(Refused) }
    }

    /// Lets an event happen. Money that a balance of the ledger cannot hold ends the decision (R-MONEY-3).
    pub(crate) fn emit(&mut self, event: impl Into<Event>) {
        let event = event.into();
        if let (Some(postings), Some(campaign)) = (event.postings(), self.rows.campaign()) {
            let holds = campaign.balances.hold(postings);
            self.check(holds, || Rejection::AmountTooLarge { field: "balance", max: Amount::MAX });
        }
        event.evolve(&mut self.rows, self.ctx.now);
        self.events.push(event);
    }

    /// Refuses a movement that would overdraw a bounded account (R-LEDGER-2).
    pub(crate) fn affordable(&self, postings: &Postings) -> Handled {
        match self.campaign()?.balances.overdrawn_by(postings) {
            Some((account, balance)) => Err(self.refuse(Rejection::Overdrawn { account, balance })),
            None => Ok(()),
        }
    }

    pub(crate) fn into_parts(self) -> (WorkingSet<'a>, Vec<Event>, Vec<Rejection>) {
        (self.rows, self.events, self.refused.into_inner())
    }
}
