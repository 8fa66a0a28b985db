//! Placing and changing a pledge.

use super::{
    Instalments, Line, Pledge, PledgeState,
    content::{PledgeContent, PledgeOrder, PricedLine, WITHOUT_PAYMENT},
    recount,
};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId},
    money::Amount,
    payment::{self, PaymentKind, Purpose},
    policy::{CollectAt, Right},
    rejection::Rejection,
    share::Units,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Places a pledge: while the campaign is live, or after success where the policy takes late pledges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlacePledge {
    /// What is ordered.
    pub order: PledgeOrder,
}

/// A pledge was placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgePlaced {
    /// The pledge.
    pub pledge: PledgeId,
    /// Who placed it.
    pub backer: AccountId,
    /// Its first state.
    pub state: PledgeState,
    /// What was ordered.
    pub content: PledgeContent,
    /// Whether it came after success.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
}

/// Replaces what a pledge orders: the new order stands for the whole, it adds nothing to the old (R-PLEDGE-4).
///
/// A hold stays where the new order asks for the same first payment by the same method. Otherwise a new one is asked for,
/// the pledge is pending until it is confirmed, and in the lock and the guard before the deadline that counts as calling it
/// off. What was paid in part is no longer changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangePledge {
    /// The pledge.
    pub pledge: PledgeId,
    /// The whole new order.
    pub order: PledgeOrder,
}

/// A pledge was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeChanged {
    /// The pledge.
    pub pledge: PledgeId,
    /// The whole new order.
    pub content: PledgeContent,
    /// The state it has now.
    pub state: PledgeState,
}

impl Handler for PlacePledge {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = &[Phase::Live, Phase::Successful, Phase::Delivering];

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        self.order.prefetch(actor.account, needs);
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let (backer, now) = (tx.me(), tx.now());
        let campaign = tx.campaign()?;
        let late = campaign.phase_at(now) != Phase::Live;
        tx.check(!late || campaign.late_until.is_some_and(|until| now < until), || Rejection::LatePledgesClosed);
        let barred = tx.rows.backer(backer).is_some_and(|row| row.barred);
        tx.check(!barred, || Rejection::BackerBarred);
        tx.pass()?;
        let content = self.order.priced(tx, backer, None)?;
        let collect = if late { CollectAt::Pledge } else { tx.terms()?.policy.collection.at };
        let instruction = first_instruction(collect);
        let state = if instruction.is_some() { PledgeState::Pending } else { WITHOUT_PAYMENT };
        let pledge: PledgeId = tx.id();
        let method = content.method.clone();
        let due = payment::first_part(&content);
        tx.emit(PledgePlaced { pledge, backer, state, content, late });
        crate::reward::consume_reservations(tx, backer, pledge);
        if let Some(action) = instruction {
            payment::instruct(tx, action, Purpose::Pledge { pledge }, due, method);
        }
        Ok(())
    }
}

/// The instruction that a pledge needs when it is placed, if any.
fn first_instruction(collect: CollectAt) -> Option<PaymentKind> {
    match collect {
        CollectAt::Pledge => Some(PaymentKind::Capture),
        CollectAt::Authorise => Some(PaymentKind::Authorise),
        CollectAt::Success => None,
    }
}

impl Evolve for PledgePlaced {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        let mut pledge = Pledge::empty(self.pledge, self.backer, self.state, at);
        pledge.late = self.late;
        self.content.fill(&mut pledge);
        recount::add(rows, pledge);
    }
}

impl Pledge {
    /// A pledge of nothing, before its content is written into it.
    pub(crate) fn empty(id: PledgeId, backer: AccountId, state: PledgeState, at: Timestamp) -> Self {
        Self {
            id,
            backer,
            state,
            created_at: at,
            updated_at: at,
            priority_at: at,
            acknowledged: Vec::new(),
            standing: Vec::new(),
            confirmed_at: None,
            late: false,
            contribution: Amount::ZERO,
            lines: Vec::new(),
            shipping: Amount::ZERO,
            tip: Amount::ZERO,
            surcharge: Amount::ZERO,
            amount: Amount::ZERO,
            class: None,
            anonymous: false,
            note: None,
            method: None,
            country: None,
            authorised: Amount::ZERO,
            authorised_until: None,
            captured: Amount::ZERO,
            refunded: Amount::ZERO,
            platform_fee: Amount::ZERO,
            processor_fee: Amount::ZERO,
            platform_fee_returned: Amount::ZERO,
            processor_fee_returned: Amount::ZERO,
            processor_fee_borne: Amount::ZERO,
            paid_at: None,
            units_issued: Units::ZERO,
            units_cancelled: Units::ZERO,
            lots: Vec::new(),
            payment: None,
            dunning: None,
            instalments: None,
            refunds: 0,
            dispute: None,
            cleared_during: None,
            disputes: Vec::new(),
            failed_refunds: Vec::new(),
        }
    }
}

impl PledgeContent {
    /// Writes the content into a pledge.
    fn fill(&self, pledge: &mut Pledge) {
        pledge.acknowledged = self.acknowledged.clone();
        pledge.standing = self.standing.clone();
        pledge.contribution = self.contribution;
        pledge.lines = self.lines.iter().map(PricedLine::line).collect();
        pledge.shipping = self.shipping;
        pledge.tip = self.tip;
        pledge.surcharge = self.surcharge;
        pledge.amount = self.amount;
        pledge.class = self.class;
        pledge.anonymous = self.anonymous;
        pledge.note = self.note.clone();
        pledge.method = self.method.clone();
        pledge.country = self.country;
        pledge.instalments = self.instalments.map(|count| Instalments { count, collected: 0, next_at: None });
    }
}

impl PricedLine {
    fn line(&self) -> Line {
        Line {
            tier: self.tier,
            quantity: self.quantity,
            unit_price: self.unit_price,
            fulfilment: super::FulfilmentState::None,
            tracking: None,
            refunded: 0,
        }
    }
}

impl Handler for ChangePledge {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = &[Phase::Live];

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        owner(rows, self.pledge)
    }

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
        self.order.prefetch(actor.account, needs);
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = pledge(tx, self.pledge)?;
        let promised = matches!(before.state, PledgeState::Committed | PledgeState::Authorised | PledgeState::Errored);
        tx.check(promised && before.captured.is_zero(), || Rejection::PledgeState {
            pledge: self.pledge,
            state: before.state,
        });
        // A change confirms (R-CAMPAIGN-20): it comes too late for what has lapsed.
        let lapsed = tx.campaign()?.lapsed_change(tx.now()).is_some_and(|notice| before.lapses(&notice));
        tx.check(!lapsed, || Rejection::SettlementUnderWay);
        tx.pass()?;
        let content = self.order.priced(tx, before.backer, Some(&before))?;
        let (method, due) = (content.method.clone(), payment::first_part(&content));
        let keeps_hold = before.state == PledgeState::Authorised
            && before.payment.is_none()
            && before.authorised == due
            && before.method == method;
        let instruction = first_instruction(tx.terms()?.policy.collection.at).filter(|_| !keeps_hold);
        // Until the new payment is confirmed the pledge stands for nothing, and it may never be.
        let stands = if instruction.is_some() { Amount::ZERO } else { content.amount };
        check_decrease(tx, &before, stands)?;
        tx.pass()?;
        let state = match instruction {
            Some(_) => PledgeState::Pending,
            None if keeps_hold => PledgeState::Authorised,
            None => WITHOUT_PAYMENT,
        };
        if !keeps_hold {
            payment::withdraw(tx, self.pledge)?;
        }
        tx.emit(PledgeChanged { pledge: self.pledge, content, state });
        crate::reward::changed(tx, &before);
        if let Some(action) = instruction {
            payment::instruct(tx, action, Purpose::Pledge { pledge: self.pledge }, due, method);
        }
        Ok(())
    }
}

impl Evolve for PledgeChanged {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        recount::change(rows, self.pledge, at, |pledge| {
            self.content.fill(pledge);
            pledge.confirmed_at = Some(at);
            pledge.state = self.state;
        });
    }
}

/// The owner of a pledge, for authority checks.
pub(crate) fn owner(rows: &WorkingSet<'_>, pledge: PledgeId) -> Result<Option<AccountId>, Rejection> {
    rows.pledge(pledge).map(|row| Some(row.backer)).ok_or(Rejection::PledgeNotFound { pledge })
}

/// The pledge, or its absence as a rejection.
pub(crate) fn pledge(tx: &Tx<'_>, id: PledgeId) -> Result<Pledge, Refused> {
    tx.require(tx.rows.pledge(id).cloned(), || Rejection::PledgeNotFound { pledge: id })
}

/// Checks that less money than before may be promised now: the policy gives the backer the right to call off what stands
/// (R-PLEDGE-7, R-POLICY-5). `amount` is what surely stands afterwards. What does not stand yet may always be called off.
pub(super) fn check_decrease(tx: &Tx<'_>, before: &Pledge, amount: Amount) -> Handled {
    let old = if before.state.counts().committed { before.amount } else { Amount::ZERO };
    if amount < old {
        super::rights::check(tx, Right::Cancel, before, old.saturating_sub(amount))?;
    }
    Ok(())
}
