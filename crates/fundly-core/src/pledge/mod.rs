//! Pledges: what backers promise, placed, changed and called off.

mod cancel;
mod content;
mod moves;
mod person;
mod place;
mod recount;
pub(crate) mod rights;
mod row;
mod state;

pub use cancel::{CancelPledge, PledgeCancelled};
pub use content::{LineOrder, PledgeContent, PledgeOrder, PricedLine};
pub use moves::MOVES;
pub(crate) use person::person_values;
pub use place::{ChangePledge, PlacePledge, PledgeChanged, PledgePlaced};
pub(crate) use place::{owner, pledge};
pub(crate) use recount::change;
pub use row::{
    Answer, Backer, ClearedDuring, Dunning, FulfilmentState, Instalments, Line, Pledge, Survey, TierCount, UnderDispute,
};
pub use state::{Counts, PledgeState};
