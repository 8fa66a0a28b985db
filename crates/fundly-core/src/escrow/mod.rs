//! Escrow: money that cleared is held, released, held back and paid out.
//!
//! Money clears into escrow net of fees. The policy says when it leaves: as it clears, when the campaign succeeds, or
//! tranche by tranche as milestones are accepted. What leaves goes to what the creator can draw on, less the holdback,
//! which waits in the reserve.
//!
//! - **R-ESCROW-5**: at success the escrow is divided over the milestones by their shares; the tranches sum to the escrow.
//! - **R-ESCROW-6**: the holdback is a share of everything released so far, so that no sequence of small releases rounds
//!   it away: of each release it takes the difference between the share before and after.
//! - **R-ESCROW-7**: a tranche releases no more than escrow holds free of a give-back under way. Refunds are paid from
//!   escrow, so the tranches that are accepted last bear them. Money that clears after success joins the tranche of the
//!   last open milestone; where none is open, it is released at once.
//! - **R-ESCROW-10**: what is left in escrow when no milestone is open (money that came back) can be released on demand.
//! - **R-PAYOUT-5**: a payout reserves its amount and the expected fee of the processor. The difference to the actual fee
//!   is settled with what the creator can draw on, which is never overdrawn: the platform bears what is beyond it.
//! - **R-PAYOUT-6**: a failed payout puts its money back exactly once and can be tried again. When the gateway reports
//!   success after failure, or for two tries, the money has left and is booked so: from what the creator can draw on, and
//!   beyond it from the platform.

mod delivery;
mod milestone;
mod moves;
mod outcome;
mod payout;
mod release;
mod reserve;
mod row;

pub use delivery::{AcceptMilestone, DeliverMilestone, MilestoneDelivered, MilestoneMissed, MissMilestone};
pub(crate) use milestone::check_milestones;
pub use milestone::{AddMilestone, MilestoneAdded, MilestoneRemoved, RemoveMilestone};
pub use moves::{MILESTONE_MOVES, PAYOUT_MOVES};
pub use outcome::{PayoutCameBack, PayoutFailed, PayoutPaid};
pub(crate) use outcome::{payout_came_back, payout_failed, payout_paid};
pub use payout::{PayoutRequested, PayoutRetried, RequestPayout, RetryPayout};
pub use release::{EscrowReleased, Tranche, TrancheRaised, TranchesFixed};
pub(crate) use release::{accept_milestone, cleared, succeeded};
pub use reserve::{ReleaseEscrow, ReleaseReserve, ReserveDated, ReserveReleased};
pub use row::{Milestone, MilestoneState, Payout, PayoutState};
