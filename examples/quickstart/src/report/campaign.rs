//! The campaign, its rewards and its pledges.

use super::{Books, picked};
use crate::Failure;
use fundly_core::{
    Amount, CampaignId, Currency, Phase, PledgeId, PledgeState, RowKind, TierId, Timestamp,
    campaign::Story,
    pledge::Pledge,
    report::{FundingProgress, TierTotals},
    reward::Tier,
};
use serde::Serialize;

/// The campaign in a few lines.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The campaign.
    pub id: CampaignId,
    /// Its title.
    pub title: String,
    /// Who runs it.
    pub creator: String,
    /// Where it stands.
    pub phase: Phase,
    /// The moment in the story.
    pub now: Timestamp,
    /// Currency of all amounts.
    pub currency: Currency,
    /// When pledging opened.
    pub opens: Option<Timestamp>,
    /// When pledging ended.
    pub deadline: Option<Timestamp>,
    /// How far it has come.
    pub progress: FundingProgress,
    /// Accounts behind the pledges that count.
    pub backers: u64,
    /// Pledges that count.
    pub pledges: u64,
    /// Money given back or charged back.
    pub refunded: Amount,
    /// Tips to the platform.
    pub tips: Amount,
    /// Money paid out.
    pub paid_out: Amount,
    /// Posts of the creator.
    pub posts: u64,
    /// Comments.
    pub comments: u64,
}

/// A reward or add-on.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TierLine {
    /// The tier.
    pub id: TierId,
    /// Its title.
    pub title: String,
    /// Price of one.
    pub price: Amount,
    /// How many there are, where that is limited.
    pub quantity: Option<u32>,
    /// How many are taken.
    pub taken: u32,
    /// How many people wait for one.
    pub waiting: u64,
    /// Money promised for it, without shipping.
    pub amount: Amount,
}

/// A pledge.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PledgeLine {
    /// The pledge.
    pub id: PledgeId,
    /// Who; none where the backer does not want to be named.
    pub backer: Option<String>,
    /// When it was placed.
    pub placed: Timestamp,
    /// What was ordered.
    pub order: String,
    /// What counts towards the goal.
    pub amount: Amount,
    /// Tip to the platform.
    pub tip: Amount,
    /// Money that cleared, tip included.
    pub captured: Amount,
    /// Money given back or charged back.
    pub refunded: Amount,
    /// Fees of platform and processor, less what came back of them.
    pub fees: Amount,
    /// Shares bought with it, less those cancelled.
    pub shares: u64,
    /// Where it stands.
    pub state: PledgeState,
}

impl Books {
    pub(super) fn overview(&self) -> Result<Overview, Failure> {
        let (campaign, rows) = (self.campaign()?, self.replay.rows());
        let terms = rows.terms().ok_or("the campaign has no terms yet")?;
        let title = rows.story().map_or_else(String::new, |story: &Story| story.title.to_string());
        let totals = &campaign.totals;
        Ok(Overview {
            id: campaign.id,
            title,
            creator: self.names.of(campaign.creator),
            phase: campaign.phase_at(campaign.updated_at),
            now: campaign.updated_at,
            currency: campaign.currency,
            opens: campaign.opens,
            deadline: campaign.deadline,
            progress: FundingProgress::of(campaign, terms),
            backers: totals.backers,
            pledges: totals.pledges,
            refunded: totals.refunded,
            tips: totals.tips,
            paid_out: totals.paid_out,
            posts: self.replay.sorted(RowKind::Post).len() as u64,
            comments: self.replay.sorted(RowKind::Comment).len() as u64,
        })
    }

    fn tiers(&self) -> Vec<&Tier> {
        self.all(RowKind::Tier, picked!(Tier))
    }

    pub(super) fn rewards(&self) -> Vec<TierLine> {
        let pledges: Vec<&Pledge> = self.all(RowKind::Pledge, picked!(Pledge));
        let totals = TierTotals::of(pledges);
        let rows = self.replay.rows();
        let line = |tier: &Tier| TierLine {
            id: tier.id,
            title: tier.terms.title.to_string(),
            price: tier.terms.price.amount(),
            quantity: tier.terms.quantity,
            taken: rows.stock(tier.id).map_or(0, |stock| stock.taken),
            waiting: rows.queue(tier.id).map_or(0, |queue| queue.waiting.len() as u64),
            amount: totals.tiers.get(&tier.id).map_or(Amount::ZERO, |total| total.amount),
        };
        let mut tiers = self.tiers();
        tiers.sort_by_key(|tier| (tier.terms.add_on, tier.terms.price.amount(), tier.id));
        tiers.into_iter().map(line).collect()
    }

    pub(super) fn pledges(&self) -> Vec<PledgeLine> {
        let tiers = self.tiers();
        let mut pledges: Vec<&Pledge> = self.all(RowKind::Pledge, picked!(Pledge));
        pledges.sort_by_key(|pledge| (pledge.created_at, pledge.id));
        pledges.into_iter().map(|pledge| self.pledge(pledge, &tiers)).collect()
    }

    fn pledge(&self, pledge: &Pledge, tiers: &[&Tier]) -> PledgeLine {
        let returned = pledge.platform_fee_returned.saturating_add(pledge.processor_fee_returned);
        PledgeLine {
            id: pledge.id,
            backer: (!pledge.anonymous).then(|| self.names.of(pledge.backer)),
            placed: pledge.created_at,
            order: order(pledge, tiers),
            amount: pledge.amount,
            tip: pledge.tip,
            captured: pledge.captured,
            refunded: pledge.refunded,
            fees: pledge.platform_fee.saturating_add(pledge.processor_fee).saturating_sub(returned),
            shares: pledge.units().get(),
            state: pledge.state,
        }
    }
}

/// What was ordered, in words: `Licence, 2 Further seat`.
fn order(pledge: &Pledge, tiers: &[&Tier]) -> String {
    let title = |id: TierId| tiers.iter().find(|tier| tier.id == id).map_or("", |tier| tier.terms.title.as_str());
    let mut parts: Vec<String> = Vec::new();
    for line in &pledge.lines {
        let times = if line.quantity == 1 { String::new() } else { format!("{} \u{d7} ", line.quantity) };
        parts.push(format!("{times}{}", title(line.tier)));
    }
    if pledge.contribution.is_positive() {
        parts.push("contribution".to_owned());
    }
    parts.join(", ")
}
