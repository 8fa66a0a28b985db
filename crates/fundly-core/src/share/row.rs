//! The register of shares: classes, holders, lots, checkpoints.

use super::Units;
use crate::{
    id::{AccountId, ClassId, LotId, PledgeId},
    money::{Amount, Money},
    text::Label,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// The terms of a share class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClassTerms {
    /// Name.
    pub name: Label,
    /// Votes of one whole share; 0 for a class without votes.
    pub votes_per_share: u32,
    /// Price of one whole share; locked once the campaign is live.
    pub price: Money,
    /// Most units that may ever be issued at a time.
    pub authorised: Units,
    /// Decimals of a share that are counted: 0 for whole shares, up to 6.
    #[serde(default)]
    pub precision: u8,
    /// Fewest units that a pledge, a grant or a part of a divided lot may come to (R-SHARE-17).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_lot: Option<Units>,
    /// Units set aside for the creator.
    #[serde(default)]
    pub reserved: Units,
    /// How long after issue a lot may not be transferred.
    #[serde(default)]
    pub lock_up: Span,
    /// Whether lots may be transferred at all.
    pub transferable: bool,
}

/// A share class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Class {
    /// The class.
    pub id: ClassId,
    /// Its terms.
    pub terms: ClassTerms,
    /// Units outstanding: issued less cancelled. Always the sum of all holdings (R-SHARE-3).
    pub issued: Units,
    /// Of those, frozen by disputes.
    pub frozen: Units,
    /// Votes of all holders of the class: the sum of what each one has, fractions dropped holder by holder (R-SHARE-20).
    pub votes: u64,
    /// Units granted from the creator's reserve.
    pub granted: Units,
    /// Holders with at least one unit.
    pub holders: u64,
}

/// What one account holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// The account.
    pub account: AccountId,
    /// Holdings by class, in order of class id.
    pub holdings: Vec<Holding>,
    /// Votes that have left by transfer or refund so far, counted up. They tell a dispute, which takes the vote of past record
    /// dates as well, from what takes it only from now on (R-VOTE-7).
    pub parted: u64,
}

impl Holder {
    /// An account that holds nothing yet.
    pub(crate) const fn of(account: AccountId) -> Self {
        Self { account, holdings: Vec::new(), parted: 0 }
    }

    /// What the account holds of a class.
    pub fn holding(&self, class: ClassId) -> Holding {
        let none = Holding { class, units: Units::ZERO, frozen: Units::ZERO };
        self.holdings.iter().find(|holding| holding.class == class).copied().unwrap_or(none)
    }
}

/// Units of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Holding {
    /// The class.
    pub class: ClassId,
    /// Units held.
    pub units: Units,
    /// Of those, frozen by a dispute: they neither vote nor move.
    pub frozen: Units,
}

impl Holding {
    /// The units that vote and move.
    pub fn free(self) -> Units {
        self.units.saturating_sub(self.frozen)
    }
}

/// A lot of shares: a numbered certificate. A lot lives until one terminal act; a partial act ends it and leaves a balance
/// lot to the same holder (R-SHARE-6, as Open Cap Format rules it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Lot {
    /// The lot.
    pub id: LotId,
    /// Number of the certificate, counted up within the campaign.
    pub certificate: u64,
    /// Its class.
    pub class: ClassId,
    /// Who holds it.
    pub holder: AccountId,
    /// Units in it.
    pub units: Units,
    /// Money that bought it.
    pub cost: Amount,
    /// The pledge whose money bought it; none for a grant.
    pub pledge: Option<PledgeId>,
    /// When it was first issued; a transfer keeps it.
    pub acquired_at: Timestamp,
    /// Until when it may not be transferred.
    pub locked_until: Option<Timestamp>,
    /// Frozen by a dispute.
    pub frozen: bool,
    /// Where it stands.
    pub state: LotState,
    /// The lot it came from, as the moved part or the balance of it.
    pub from: Option<LotId>,
}

impl LotState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Live, Self::Transferred, Self::Cancelled];
}

/// Where a lot stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LotState {
    /// Live.
    Live,
    /// Ended by a transfer.
    Transferred,
    /// Ended by a cancellation.
    Cancelled,
}

/// What an account held from a moment on, so that past weight is exact. Account [`AccountId::EVERYONE`] keeps the sum of the
/// whole register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Checkpoint {
    /// Whose.
    pub account: AccountId,
    /// From when on.
    pub at: Timestamp,
    /// Holdings by class.
    pub holdings: Vec<Holding>,
    /// Votes of those holdings that are not frozen, by the classes' votes per share then.
    pub votes: u64,
    /// Votes that had left by transfer or refund by then; 0 for the whole register.
    pub parted: u64,
}

impl Checkpoint {
    /// What the votes written down here weigh for somebody who has `votes` now, and whose `parted` votes have left by transfer
    /// or refund so far (R-VOTE-7).
    pub(crate) fn weight(&self, votes: u64, parted: u64) -> u64 {
        self.votes.min(votes.saturating_add(parted.saturating_sub(self.parted)))
    }
}
