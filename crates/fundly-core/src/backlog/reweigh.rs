//! Standing priority follows the holding.

use super::spread::{PrioritiesReweighed, weighed};
use crate::{decide::Tx, id::AccountId, share::votes_of};

/// Spreads a holder's votes anew after their holding changed. Parts on features that have closed since are dropped: what they
/// carried goes to the parts that are left.
pub(crate) fn reweigh(tx: &mut Tx<'_>, holder: AccountId) {
    let Some(before) = tx.rows.priority(holder).map(|priority| priority.spread.clone()) else { return };
    let open = |part: &&super::Emphasis| tx.rows.feature(part.feature).is_some_and(|feature| feature.state.is_open());
    let parts: Vec<_> = before.iter().filter(open).map(|part| (part.feature, part.parts)).collect();
    let spread = weighed(votes_of(&tx.rows, holder), &parts);
    if spread != before {
        tx.emit(PrioritiesReweighed { holder, spread });
    }
}
