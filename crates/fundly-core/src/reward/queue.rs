//! Reservations of scarce tiers, and the list of those who wait.

use crate::{
    decide::Tx,
    id::{AccountId, PledgeId},
    pledge::Pledge,
};

/// Uses up the backer's reservations for the lines of a pledge that was just placed.
pub(crate) fn consume_reservations(_tx: &mut Tx<'_>, _backer: AccountId, _pledge: PledgeId) {}

/// Offers the stock that a pledge gave up to those who wait.
pub(crate) fn offer_freed(_tx: &mut Tx<'_>, _before: &Pledge) {}
