//! Rewards: tiers and their stock, reservations and waiting lists, surveys and fulfilment.

mod fulfil;
mod queue;
mod reserve;
mod row;
mod stock;
mod survey;
mod terms;
mod tier;
mod waitlist;

pub use fulfil::{FulfilmentSet, MOVES, SetFulfilment};
pub use queue::{ReservationUsed, SlotOffered};
pub(crate) use queue::{changed, consume_reservations, offer_freed};
pub use reserve::{ReleaseReservation, ReservationReleased, ReserveTier, TierReserved};
pub use row::{Availability, Queue, Reservation, ShippingZone, Stock, Tier, TierTerms, Waiting};
pub(crate) use stock::left;
pub use survey::{AnswerSurvey, LockSurvey, SurveyAnswered, SurveyClosed, SurveyReopened, UnlockSurvey};
pub use tier::{AddTier, EditTier, EndTier, TierAdded, TierEdited, TierEnded};
pub use waitlist::{JoinWaitlist, LeaveWaitlist, OfferSlots, WaitlistJoined, WaitlistLeft};
