//! Standing priority follows the holding.

use crate::{decide::Tx, id::AccountId};

/// Spreads a holder's votes anew after their holding changed.
pub(crate) fn reweigh(_tx: &mut Tx<'_>, _holder: AccountId) {}
