//! Read models: what people want to see of a campaign, computed from its rows or from its journal, exactly and without
//! a store. Each is fed row by row or entry by entry, so that it can be computed page by page.

mod backers;
mod curve;
mod progress;
mod tiers;
mod years;

pub use backers::{RankedBacker, TopBackers};
pub use curve::{CurvePoint, FundingCurve};
pub use progress::FundingProgress;
pub use tiers::{TierTotal, TierTotals};
pub use years::{YearEnd, YearEnds};
