//! Exact money: currencies, amounts, rates and division without loss.
//!
//! - [`Currency`]: the current ISO 4217 list and its number of decimals.
//! - [`Amount`]: a count of minor units, the currency being the campaign's.
//! - [`Money`]: an amount with its currency, for everything that crosses the boundary.
//! - [`Rate`] and [`Rounding`]: percentages in parts per million, and how fractions end.
//! - [`allocate`] and [`cumulative_share`]: the only ways a sum is split; parts sum to the whole.
//!
//! Nothing here uses floating point, rounds on input, or panics.

mod allocate;
mod amount;
mod currency;
mod error;
mod iso4217;
mod level;
mod rate;
mod value;

pub use allocate::{MAX_PORTIONS, Mode, Portion, allocate, cumulative_share};
pub use amount::Amount;
pub(crate) use amount::is_zero;
pub use currency::Currency;
pub use error::MoneyError;
pub use rate::{Rate, Rounding};
pub use value::Money;
