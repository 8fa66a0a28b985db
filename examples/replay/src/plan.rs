//! What the rows mean: contributions with their host fee, refunds with their cover, payouts. Rows of one group belong
//! together; a group that does not add up is a bad row, found before anything is imported.

use crate::row::{BadRow, Kind, Row};
use fundly_core::{Amount, Currency, Rate, money::Rounding};
use std::collections::HashMap;

/// Everything that is to happen, in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The currency.
    pub currency: Currency,
    /// The host's fee, as the rows show it.
    pub host_fee: Rate,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One movement of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A contribution that cleared.
    Contribution {
        /// The row.
        row: Row,
        /// What the host took of it.
        host_fee: Amount,
    },
    /// A contribution that was given back whole.
    Refund {
        /// The row.
        row: Row,
        /// Id of the contribution's row.
        of: String,
        /// What the host gave back of its fee.
        host_fee: Amount,
        /// What the host gave to cover what the processor kept.
        cover: Amount,
    },
    /// Money paid out.
    Payout {
        /// The row.
        row: Row,
    },
}

impl Step {
    /// The row that it is about.
    pub const fn row(&self) -> &Row {
        match self {
            Self::Contribution { row, .. } | Self::Refund { row, .. } | Self::Payout { row } => row,
        }
    }
}

fn bad(row: &Row, column: &'static str, reason: impl Into<String>) -> BadRow {
    BadRow { line: row.line, column, reason: reason.into() }
}

fn minus(amount: Amount) -> Amount {
    Amount::ZERO.saturating_sub(amount)
}

/// Makes out what the rows mean.
///
/// # Errors
/// The first row that does not add up or does not fit its group.
pub fn plan(rows: &[Row]) -> Result<Plan, BadRow> {
    let mut groups: HashMap<&str, Vec<&Row>> = HashMap::new();
    for row in rows {
        groups.entry(&row.group).or_default().push(row);
    }
    let mut steps = Vec::new();
    for row in rows {
        let main = match row.kind {
            Kind::Contribution | Kind::Expense => true,
            Kind::HostFee | Kind::ProcessorCover => false,
        };
        let group = groups.get(row.group.as_str()).map(Vec::as_slice).unwrap_or_default();
        if main {
            steps.push(step(row, group)?);
        } else if !group.iter().any(|other| other.kind == Kind::Contribution) {
            return Err(bad(row, "group", "a fee without the contribution it belongs to"));
        }
    }
    check_refunds(&steps)?;
    let currency = rows.first().map_or(Currency::USD, |row| row.currency);
    let host_fee = host_rate(&steps)?;
    Ok(Plan { currency, host_fee, steps })
}

fn step(row: &Row, group: &[&Row]) -> Result<Step, BadRow> {
    if group.iter().filter(|other| matches!(other.kind, Kind::Contribution | Kind::Expense)).count() > 1 {
        return Err(bad(row, "group", "two movements in one group"));
    }
    let of = |kind: Kind| group.iter().filter(move |other| other.kind == kind).map(|other| other.amount);
    let fee = of(Kind::HostFee).fold(Amount::ZERO, Amount::saturating_add);
    let cover = of(Kind::ProcessorCover).fold(Amount::ZERO, Amount::saturating_add);
    let left = row.amount.saturating_add(row.processor_fee);
    if row.kind == Kind::Expense || (row.amount.is_negative() && !row.is_refund) {
        if row.net != left {
            return Err(bad(row, "net", "is not the amount less the processor's fee"));
        }
        return Ok(Step::Payout { row: row.clone() });
    }
    if row.is_refund {
        let of = row.refund_of.clone().ok_or_else(|| bad(row, "refund_of", "a refund names what it refunds"))?;
        return Ok(Step::Refund { row: row.clone(), of, host_fee: fee, cover });
    }
    // Older rows carry the host's fee inside; later ones have a row of its own for it.
    let inside = left.saturating_sub(row.net);
    let host_fee = if fee.is_zero() { inside } else { minus(fee) };
    if host_fee.is_negative() || (!fee.is_zero() && !inside.is_zero()) {
        return Err(bad(row, "net", "is not the amount less the processor's and the host's fees"));
    }
    Ok(Step::Contribution { row: row.clone(), host_fee })
}

/// Every refund must give back the whole of one earlier contribution, and that one once.
fn check_refunds(steps: &[Step]) -> Result<(), BadRow> {
    let mut open: HashMap<&str, Amount> = HashMap::new();
    for step in steps {
        match step {
            Step::Contribution { row, .. } => {
                open.insert(&row.id, row.amount);
            }
            Step::Refund { row, of, .. } => match open.remove(of.as_str()) {
                None => {
                    return Err(bad(row, "refund_of", format!("no contribution {of} to give back before this row")));
                }
                Some(amount) if amount != minus(row.amount) => {
                    return Err(bad(row, "amount", "a refund gives back the whole contribution"));
                }
                Some(_) => {}
            },
            Step::Payout { .. } => {}
        }
    }
    Ok(())
}

/// The host's fee as a rate: the one that the largest contribution shows; every other must show the same (half up).
fn host_rate(steps: &[Step]) -> Result<Rate, BadRow> {
    let contributions = steps.iter().filter_map(|step| match step {
        Step::Contribution { row, host_fee } => Some((row, *host_fee)),
        _ => None,
    });
    let largest = contributions.clone().max_by_key(|(row, _)| row.amount);
    let Some((row, fee)) = largest else { return Ok(Rate::ZERO) };
    let exact = Rounding::HalfUp.divide(i128::from(fee.minor()) * 10_000, i128::from(row.amount.minor()));
    let basis_points = exact.and_then(|points| u32::try_from(points).ok()).filter(|points| *points <= 10_000);
    let rate = basis_points.and_then(|points| Rate::from_bp(points).ok());
    let rate = rate.ok_or_else(|| bad(row, "net", "the host's fee is more than the contribution"))?;
    for (row, fee) in contributions {
        let expected = rate.of(row.amount, Rounding::HalfUp).unwrap_or(Amount::ZERO);
        if fee != expected {
            let reason = format!("the host's fee is {fee} minor units where {rate} of the amount is {expected}");
            return Err(bad(row, "net", reason));
        }
    }
    Ok(rate)
}
