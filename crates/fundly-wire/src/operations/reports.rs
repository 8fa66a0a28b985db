//! Read models of a campaign: computed from its rows and its journal, exactly.

use crate::{Failure, Wire, declare::operations};
use fundly_core::{
    CampaignId, Entry, Row, RowKey, RowKind,
    backlog::{Feature, rank},
    id::{ProposalId, TierId},
    ledger::{LedgerAccount, Statement, export::plain_text},
    limits::PAGE_MAX,
    proposal::{Evidence, Explanation},
    report::{
        CurvePoint, FundingCurve, FundingProgress, RankedBacker, TierTotal, TierTotals, TopBackers, YearEnd, YearEnds,
    },
};
use serde::Serialize;

/// What one tier brought.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TierLine {
    /// The tier.
    pub tier: TierId,
    /// Its sums.
    pub total: TierTotal,
}

/// Every row of a kind, unwrapped.
macro_rules! every {
    ($wire:expr, $campaign:expr, $kind:ident) => {
        $wire.engine.every($campaign, RowKind::$kind).await?.into_iter().filter_map(|row| match row {
            Row::$kind(row) => Some(*row),
            _ => None,
        })
    };
}

pub(super) use every;

async fn entries(wire: &Wire, campaign: CampaignId) -> Result<Vec<Entry>, Failure> {
    let mut all: Vec<Entry> = Vec::new();
    loop {
        let page = wire.engine.journal(campaign, all.last().map_or(0, |entry| entry.seq), PAGE_MAX).await?;
        if page.is_empty() {
            return Ok(all);
        }
        all.extend(page);
    }
}

operations! {
    /// How far a campaign is; none when there is no such campaign, or it has no terms yet.
    "progress" = progress(wire, campaign: CampaignId) -> Option<FundingProgress> {
        let row = wire.engine.row(campaign, RowKey::Campaign()).await?;
        let terms = wire.engine.row(campaign, RowKey::Terms()).await?;
        Ok(match (row, terms) {
            (Some(Row::Campaign(row)), Some(Row::Terms(terms))) => Some(FundingProgress::of(&row, &terms)),
            _ => None,
        })
    }

    /// What was promised and collected over time.
    "fundingCurve" = funding_curve(wire, campaign: CampaignId) -> Vec<CurvePoint> {
        Ok(FundingCurve::of(&entries(wire, campaign).await?).points().to_vec())
    }

    /// Who gave most.
    "topBackers" = top_backers(wire, campaign: CampaignId, limit: u32) -> Vec<RankedBacker> {
        let pledges: Vec<_> = every!(wire, campaign, Pledge).collect();
        Ok(TopBackers::of(&pledges).ranking(limit))
    }

    /// What each tier brought.
    "tierTotals" = tier_totals(wire, campaign: CampaignId) -> Vec<TierLine> {
        let pledges: Vec<_> = every!(wire, campaign, Pledge).collect();
        let totals = TierTotals::of(&pledges).tiers.into_iter();
        Ok(totals.map(|(tier, total)| TierLine { tier, total }).collect())
    }

    /// The balances at the end of each year.
    "yearEnds" = year_ends(wire, campaign: CampaignId) -> Vec<YearEnd> {
        Ok(YearEnds::of(&entries(wire, campaign).await?).years().to_vec())
    }

    /// The postings of one account of the ledger in order, each with the balance after it.
    "statement" = statement(wire, campaign: CampaignId, account: LedgerAccount) -> Statement {
        Ok(Statement::of(account, &entries(wire, campaign).await?))
    }

    /// The features in the order of the votes for them.
    "backlog" = backlog(wire, campaign: CampaignId) -> Vec<Feature> {
        let features: Vec<_> = every!(wire, campaign, Feature).collect();
        Ok(rank(&features).into_iter().cloned().collect())
    }

    /// How a proposal was counted: every ballot with its weight and where it comes from, and the arithmetic. None when there
    /// is no such proposal.
    "explainProposal" = explain_proposal(wire, campaign: CampaignId, proposal: ProposalId) -> Option<Explanation> {
        let Some(Row::Proposal(row)) = wire.engine.row(campaign, RowKey::Proposal(proposal)).await? else {
            return Ok(None);
        };
        let ballots: Vec<_> = every!(wire, campaign, Ballot).collect();
        let checkpoints: Vec<_> = every!(wire, campaign, Checkpoint).collect();
        let holders: Vec<_> = every!(wire, campaign, Holder).collect();
        let classes: Vec<_> = every!(wire, campaign, Class).collect();
        let evidence =
            Evidence { ballots: &ballots, checkpoints: &checkpoints, holders: &holders, classes: &classes };
        Ok(Some(row.explain(&evidence)))
    }

    /// The books as plain-text accounting, which hledger and beancount's kin read. None when there is no such campaign.
    "books" = books(wire, campaign: CampaignId) -> Option<String> {
        let Some(Row::Campaign(row)) = wire.engine.row(campaign, RowKey::Campaign()).await? else { return Ok(None) };
        Ok(Some(plain_text(campaign, row.currency, &entries(wire, campaign).await?)))
    }
}
