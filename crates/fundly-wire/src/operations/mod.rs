//! Every operation, by what it is about.

mod accounts;
mod calendar;
mod campaigns;
mod commands;
mod money;
mod policies;
mod reports;
mod shares;

pub use calendar::ReadyClock;
pub use campaigns::{CommandRule, RejectionRule, Verified};
pub use commands::{BatchAnswer, Preview};
pub use money::{AllocationMode, Claim, CurrencyInfo};
pub use policies::{FeeQuote, Person, PresetVersion};
pub use reports::TierLine;
pub use shares::{Concentration, Worth};

use crate::{Failure, Wire};
use fundly_core::store::BoxFuture;

/// Begins an operation; none when there is none of this name.
pub(crate) fn begin<'a>(
    wire: &'a Wire,
    operation: &str,
    given: &'a [u8],
) -> Option<BoxFuture<'a, Result<Vec<u8>, Failure>>> {
    commands::begin(wire, operation, given)
        .or_else(|| campaigns::begin(wire, operation, given))
        .or_else(|| accounts::begin(wire, operation, given))
        .or_else(|| policies::begin(wire, operation, given))
        .or_else(|| reports::begin(wire, operation, given))
        .or_else(|| shares::begin(wire, operation, given))
        .or_else(|| money::begin(wire, operation, given))
        .or_else(|| calendar::begin(wire, operation, given))
}

/// Describes every operation.
#[cfg(feature = "schema")]
pub(crate) fn describe(types: &mut fundly_core::schema::WireTypes) -> Vec<crate::Operation> {
    let campaign = [commands::describe, campaigns::describe, accounts::describe, reports::describe, shares::describe];
    let alone = [policies::describe, money::describe, calendar::describe];
    let groups = campaign.into_iter().chain(alone);
    groups.flat_map(|group| group(types)).collect()
}
