//! Rewards: tiers and their stock, reservations and waiting lists, surveys and fulfilment.

mod queue;
mod row;

pub(crate) use queue::{consume_reservations, offer_freed};
pub use row::{Availability, Queue, Reservation, Stock, Tier, TierTerms, Waiting, Zone};
