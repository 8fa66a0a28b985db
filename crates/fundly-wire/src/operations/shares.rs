//! Shares: the register of a campaign, and the arithmetic of a class.

use super::reports::every;
use crate::declare::operations;
use fundly_core::{
    Amount, CampaignId, Error, Rejection, Row, RowKind, Timestamp, Units,
    id::AccountId,
    limits::VOTES_MAX,
    share::{
        Allotment, Checkpoint, ClassTerms, Stake, UnitRequest, allot as allot_units, gini_millionths,
        register_at as at_moment,
    },
    share::{cap_table as stakes, smallest_majority},
};
use serde::Serialize;

/// How votes are spread over those who hold any.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Concentration {
    /// How many have a vote.
    pub voters: u64,
    /// Votes of all of them.
    pub votes: u64,
    /// The Gini coefficient in millionths: 0 when all have the same; none when nobody has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gini_millionths: Option<u64>,
    /// The fewest who together have more than half.
    pub smallest_majority: Vec<AccountId>,
}

/// What a count of units is worth.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Worth {
    /// The units.
    pub units: Units,
    /// What they cost, in minor units, without the fraction of one.
    pub cost: Amount,
    /// Their votes in one hand.
    pub votes: u64,
}

operations! {
    /// Who holds what of each class, the largest holding first.
    "capTable" = cap_table(wire, campaign: CampaignId) -> Vec<Stake> {
        let classes: Vec<_> = every!(wire, campaign, Class).collect();
        let holders: Vec<_> = every!(wire, campaign, Holder).collect();
        Ok(stakes(&classes, &holders))
    }

    /// The register at the end of a moment: what each held who held something then.
    "registerAt" = register_at(wire, campaign: CampaignId, at: Timestamp) -> Vec<Checkpoint> {
        let checkpoints: Vec<_> = every!(wire, campaign, Checkpoint).collect();
        Ok(at_moment(&checkpoints, at).into_iter().cloned().collect())
    }

    /// How the votes of a campaign are spread.
    "concentration" = concentration(wire, campaign: CampaignId) -> Concentration {
        let classes: Vec<_> = every!(wire, campaign, Class).collect();
        let holders: Vec<_> = every!(wire, campaign, Holder).collect();
        let votes_of = |holder: &fundly_core::share::Holder| {
            let votes = classes.iter().map(|class| class.terms.votes_of(holder.holding(class.id).free()));
            (holder.account, votes.fold(0, u64::saturating_add))
        };
        let weights: Vec<_> = holders.iter().map(votes_of).filter(|(_, votes)| *votes > 0).collect();
        let votes: Vec<u64> = weights.iter().map(|(_, votes)| *votes).collect();
        Ok(Concentration {
            voters: u64::try_from(votes.len()).unwrap_or(u64::MAX),
            votes: votes.iter().copied().fold(0, u64::saturating_add),
            gini_millionths: gini_millionths(&votes),
            smallest_majority: smallest_majority(&weights),
        })
    }

    /// The most whole units of a class that an amount buys, what they cost, and their votes (R-SHARE-15, R-SHARE-20). Refused
    /// when the votes are more than a campaign takes (R-SHARE-9).
    "unitsFor" = units_for(_wire, terms: ClassTerms, amount: Amount) -> Worth {
        let units = terms.units_for(amount);
        let votes = terms.votes_of(units);
        if votes > VOTES_MAX {
            return Err(Error::Rejected(vec![Rejection::TooManyVotes { max: VOTES_MAX }]).into());
        }
        Ok(Worth { units, cost: terms.cost_of(units), votes })
    }

    /// Allots units when more are asked for than there are; answers in the order of the requests (R-SETTLE-5).
    "allot" = allot(_wire, available: Units, requests: Vec<UnitRequest>, rule: Allotment, minimum_fill: Units) -> Vec<Units> {
        Ok(allot_units(available, &requests, rule, minimum_fill)?)
    }
}
