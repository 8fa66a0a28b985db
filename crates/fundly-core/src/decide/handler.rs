//! What a command and an event must bring.

use super::{
    tx::{Handled, Tx},
    working_set::{Need, WorkingSet},
};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    id::AccountId,
    rejection::Rejection,
    time::Timestamp,
};

/// A command: who may issue it, in which phases, and what it does.
pub(crate) trait Handler {
    /// Who may issue it.
    const WHO: &'static [Who];
    /// The phases of the campaign in which it can succeed.
    const PHASES: &'static [Phase];
    /// Whether an account in restricted standing may still issue it.
    const RESTRICTED: bool = false;

    /// The account that its subject belongs to, for [`Who::Owner`].
    ///
    /// # Errors
    /// When the subject does not exist.
    fn owner(&self, _rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        Ok(None)
    }

    /// What is known to be read, beside the campaign and its terms: spares the engine a round of loading.
    fn prefetch(&self, _actor: &Actor, _needs: &mut Vec<Need>) {}

    /// Decides.
    fn handle(&self, tx: &mut Tx<'_>) -> Handled;
}

/// An event: what it changes.
pub(crate) trait Evolve {
    /// Changes the rows; cannot fail, checks nothing.
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp);
}
