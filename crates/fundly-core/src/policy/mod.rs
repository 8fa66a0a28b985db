//! The policy of a campaign as data: every parameter that the rules read, with the source it comes from.
//!
//! A policy is versioned and has the time in which it is in force. The one in force at launch is frozen into the terms of a
//! campaign: law that changes later changes no running campaign. The groups follow the order of a campaign's life; what no rule
//! can know (who is accredited, what somebody earned, what they invested elsewhere) comes in as [`Facts`].
//!
//! None of it is legal advice: each parameter says where it comes from and how sure that is ([`Citation`]).

mod check;
mod citation;
mod closing;
mod collection;
mod decision;
mod dispute;
mod escrow;
mod facts;
mod fees;
mod funding;
mod gate;
mod limit;
mod oversubscription;
mod pledging;
mod presets;
mod read;
mod refund;
mod schedule;
mod shares;
mod voting;
mod window;

pub use check::Flaw;
pub use citation::{Certainty, Citation};
pub use closing::{Closing, EarlyClose, MaterialChange};
pub use collection::{CollectAt, Collection, Hold};
pub use decision::{Decision, Verdict};
pub use dispute::{DisputeCost, DisputeEnd, DisputeRules, LostShares};
pub use escrow::{Escrow, PayoutDays, Release};
pub use facts::{FactQuery, Facts, Invested, SumQuery, Values};
pub use fees::{Band, Fee, FeePart, FeePer, FeeReturn, FeeTo};
pub use funding::{BelowGoal, CountedMoney, Funding, FundingModel, IssuerCap};
pub use gate::{Gate, GateKind, OpenGate};
pub use limit::{Limit, Room, Scope};
pub use oversubscription::Oversubscription;
pub use pledging::Pledging;
pub use presets::Preset;
pub use read::PolicyError;
pub use refund::{CoverBy, RefundRules};
pub use schedule::Action;
pub use shares::{IssueAt, ShareRules};
pub use voting::VotingRules;
pub use window::{Anchor, Bound, Lapse, Moments, Right, Shift, Window};

use crate::{
    clock::Clock,
    limits::{CITATIONS_MAX, FEES_MAX, POLICY_ITEMS_MAX},
    money::Currency,
    text::{Label, Summary},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A whole policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Name of the policy, the same in all its versions.
    pub name: Label,
    /// Version of the policy, counted up.
    #[cfg_attr(feature = "schema", schemars(range(max = u32::MAX)))]
    pub version: u32,
    /// What it is, for people.
    pub title: Summary,
    /// Whose law or rules it follows: a country, the EU, a platform.
    pub jurisdiction: Label,
    /// In force from.
    pub since: Timestamp,
    /// In force until, exclusive: when the next version took over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// When the sources were looked at.
    pub as_of: Timestamp,
    /// The currency of its amounts; none where it has no amounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Where the parameters come from.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, CITATIONS_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = CITATIONS_MAX)))]
    pub citations: Vec<Citation>,
    /// Zone, business days and holidays.
    #[serde(default, skip_serializing_if = "Clock::is_default")]
    pub clock: Clock,
    /// Names of categories and facts of people that conditions may speak of.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub categories: Vec<Label>,
    /// What makes a campaign succeed, and how long it runs.
    pub funding: Funding,
    /// The most that one issuer may raise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_cap: Option<IssuerCap>,
    /// How pledges may be placed.
    pub pledging: Pledging,
    /// Caps on what one person may put in.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub limits: Vec<Limit>,
    /// What must be done before somebody may put money in.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub gates: Vec<Gate>,
    /// Rights that open and close.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub windows: Vec<Window>,
    /// Closing early, and changing what backers were told.
    #[serde(default, skip_serializing_if = "Closing::is_empty")]
    pub closing: Closing,
    /// What happens when more is promised than the campaign accepts; without it such pledges are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oversubscription: Option<Oversubscription>,
    /// When money is collected, and what happens when that fails.
    pub collection: Collection,
    /// The fee schedule, in order.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, FEES_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = FEES_MAX)))]
    pub fees: Vec<Fee>,
    /// How escrow reaches the creator.
    pub escrow: Escrow,
    /// When money is given back, and who bears the cost.
    pub refund: RefundRules,
    /// What a dispute does.
    pub dispute: DisputeRules,
    /// How shares are issued.
    pub shares: ShareRules,
    /// How holders vote.
    #[serde(default)]
    pub voting: VotingRules,
}

impl Policy {
    /// Whether it is in force at a moment.
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }
}
