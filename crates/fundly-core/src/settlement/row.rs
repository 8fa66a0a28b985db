//! Work over many pledges: planned by one command, done in bounded steps.

use crate::{campaign::ChangeNotice, id::PledgeId, pledge::PledgeState, refund::Ground, time::Timestamp};
use serde::{Deserialize, Serialize};

/// Work over all pledges that is under way. A crash anywhere resumes at the cursor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settlement {
    /// What is done to each pledge.
    pub plan: Plan,
    /// The last pledge that was done.
    pub cursor: Option<PledgeId>,
    /// Pledges done so far: of this walk, where the work takes several.
    pub done: u64,
    /// Pledges in all.
    pub total: u64,
}

crate::json::tagged! {
    /// What a settlement does to each pledge.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Plan {
        /// Allot what is accepted among more that is promised.
        Allot {
            /// How far that has come.
            walk: Box<super::Allotting>,
        },
        /// Instruct the collection of each committed or authorised pledge.
        Collect,
        /// Remind, try a last time or drop each pledge in error.
        Dun {
            /// The state whose pledges are walked over now.
            state: PledgeState,
            /// The earliest moment when something is due again, as far as the walk has come.
            next: Option<Timestamp>,
        },
        /// Drop what still waits for a report at the end of grace.
        GiveUp,
        /// Issue shares for the money of each pledge that cleared.
        Issue,
        /// Ask for the instalments that are due.
        Instalments {
            /// The earliest moment when another is due, as far as the walk has come.
            next: Option<Timestamp>,
        },
        /// Let go of, or give back, every pledge.
        Unwind {
            /// Why.
            ground: Ground,
        },
        /// Let go of, or give back, every pledge that was not confirmed after a material change.
        Lapse {
            /// The change, and until when pledges could be confirmed.
            notice: ChangeNotice,
        },
        /// Give back an amount over all pledges in proportion to the money of each that cleared.
        GiveBack {
            /// Why.
            ground: Ground,
            /// What is given back in all.
            amount: crate::money::Amount,
            /// The money over which it is spread: the sum of all money that had cleared when the plan was made.
            base: crate::money::Amount,
            /// Money of the pledges done so far.
            base_done: crate::money::Amount,
            /// Given back so far.
            amount_done: crate::money::Amount,
            /// Number of the last journal entry when the plan was made: money that cleared later is no part of it.
            seq: u64,
        },
    }
}

/// How far work over many pledges has come: for progress bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Pledges done.
    pub done: u64,
    /// Pledges in all.
    pub total: u64,
}
