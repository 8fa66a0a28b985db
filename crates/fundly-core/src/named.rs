//! What the values of an enum are called in texts: by their names on the wire, which every language has.

use serde::Serialize;
use serde_json::Value;
use std::fmt;

/// Shows values by their names.
macro_rules! named {
    ($($type:ty),* $(,)?) => {$(
        /// By its name on the wire.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::named::show(self, f)
            }
        }
    )*};
}

named!(
    crate::actor::Standing,
    crate::actor::Who,
    crate::backlog::FeatureState,
    crate::campaign::Phase,
    crate::command::CommandKind,
    crate::decide::RowKind,
    crate::dispute::DisputeState,
    crate::escrow::MilestoneState,
    crate::escrow::PayoutState,
    crate::ledger::LedgerAccount,
    crate::payment::PaymentKind,
    crate::payment::ReceiptState,
    crate::pledge::FulfilmentState,
    crate::pledge::PledgeState,
    crate::policy::Action,
    crate::policy::Right,
    crate::proposal::ProposalStatus,
    crate::refund::Ground,
    crate::refund::RefundState,
    crate::reward::Availability,
    crate::share::LotState,
);

/// The kind of the row, and the parts of its key.
impl fmt::Display for crate::decide::RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind())?;
        self.parts().iter().try_for_each(|part| write!(f, " {part}"))
    }
}

/// A name, with what belongs to it in brackets.
fn show(value: &impl Serialize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match crate::json::tree(value).map_err(|_| fmt::Error)? {
        Value::String(name) => f.pad(&name),
        whole => {
            let part = |name| whole.get(name).and_then(Value::as_str);
            f.write_str(part("kind").ok_or(fmt::Error)?)?;
            part("of").map_or(Ok(()), |of| write!(f, " ({of})"))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        actor::{Permission, Who},
        campaign::Phase,
        command::CommandKind,
        policy::Action,
    };

    #[test]
    fn values_are_called_as_on_the_wire() {
        assert_eq!(Phase::Live.to_string(), "live");
        assert_eq!(format!("{:>6}", Phase::Live), "  live");
        assert_eq!(CommandKind::PlacePledge.to_string(), "placePledge");
        assert_eq!(Who::Creator.to_string(), "creator");
        assert_eq!(Who::Collaborator(Permission::Edit).to_string(), "collaborator (edit)");
        assert_eq!(Action::ReserveEnds.to_string(), "reserveEnds");
    }
}
