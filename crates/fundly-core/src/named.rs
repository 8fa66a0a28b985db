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
    let tree = crate::json::tree(value).unwrap_or_default();
    let part = |name| tree.get(name).and_then(Value::as_str);
    let name = tree.as_str().or_else(|| part("kind")).unwrap_or_default();
    match part("of") {
        Some(of) => write!(f, "{name} ({of})"),
        None => f.pad(name),
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        actor::{Permission, Who},
        campaign::Phase,
        command::CommandKind,
        decide::RowKey,
        id::PledgeId,
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
        let pledge = RowKey::Pledge(PledgeId::from_u128(1));
        assert_eq!(pledge.to_string(), "pledge 00000000-0000-0000-0000-000000000001");
        assert_eq!(RowKey::Campaign().to_string(), "campaign");
    }
}
