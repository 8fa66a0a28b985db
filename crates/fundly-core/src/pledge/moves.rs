//! The life of a pledge as data.

use super::PledgeState;
use crate::decide::Move;

/// Every move of a pledge.
pub const MOVES: &[Move<PledgeState>] = &[];
