//! Shares: classes, the register of holders, lots and checkpoints.

mod row;
mod units;

pub use row::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState};
pub use units::Units;
