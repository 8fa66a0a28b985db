//! The rows of an export, read and checked one by one.

use fundly_core::{Amount, Currency, Money, Timestamp};
use std::fmt;

/// A row that cannot be read or does not fit the rows before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Line of the file, from 1.
    pub line: u64,
    /// Name of the column.
    pub column: &'static str,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.reason)
    }
}

impl std::error::Error for BadRow {}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money from a contributor, or given on to another collective.
    Contribution,
    /// The fiscal host's fee.
    HostFee,
    /// Money paid out.
    Expense,
    /// What the host gives so that a refund is whole although the processor kept its fee.
    ProcessorCover,
}

/// A row. Amounts keep the sign they have in the file: credits are positive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: u64,
    /// When it was booked.
    pub at: Timestamp,
    /// Its id.
    pub id: String,
    /// What ties the rows of one movement together.
    pub group: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it takes back an earlier row.
    pub is_refund: bool,
    /// The row that it takes back.
    pub refund_of: Option<String>,
    /// Gross.
    pub amount: Amount,
    /// Fee of the processor.
    pub processor_fee: Amount,
    /// What is left, after every fee that the row itself carries.
    pub net: Amount,
    /// The currency.
    pub currency: Currency,
    /// Who is on the other side.
    pub counterparty: String,
    /// Through which service.
    pub method: String,
    /// What it was for.
    pub purpose: String,
}

const COLUMNS: [&str; 15] = [
    "at",
    "id",
    "group",
    "kind",
    "direction",
    "is_refund",
    "refund_of",
    "was_refunded",
    "amount",
    "processor_fee",
    "net",
    "currency",
    "counterparty",
    "method",
    "purpose",
];

/// Reads an export. Every row is checked before anything is imported.
///
/// # Errors
/// The first row that cannot be read, with its line, column and reason.
pub fn read(text: &[u8]) -> Result<Vec<Row>, BadRow> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text);
    let header = reader.headers().map_err(|error| bad(1, "at", error.to_string()))?.clone();
    for column in COLUMNS {
        if !header.iter().any(|name| name == column) {
            return Err(bad(1, column, "the file has no such column".to_owned()));
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut ids = std::collections::HashSet::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            bad(line, "at", error.to_string())
        })?;
        let row = Cells { header: &header, record: &record }.row()?;
        if !ids.insert(row.id.clone()) {
            return Err(bad(row.line, "id", format!("{} stands in an earlier row already", row.id)));
        }
        if let Some(before) = rows.last() {
            fits_after(&row, before)?;
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return Err(bad(2, "at", "the file has no rows".to_owned()));
    }
    Ok(rows)
}

fn fits_after(row: &Row, before: &Row) -> Result<(), BadRow> {
    if row.at < before.at {
        return Err(bad(row.line, "at", format!("{} is before the row above it", row.at)));
    }
    if row.currency != before.currency {
        return Err(bad(row.line, "currency", format!("{} after {}", row.currency, before.currency)));
    }
    Ok(())
}

fn bad(line: u64, column: &'static str, reason: String) -> BadRow {
    BadRow { line, column, reason }
}

struct Cells<'a> {
    header: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
}

impl Cells<'_> {
    fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    fn bad(&self, column: &'static str, reason: impl Into<String>) -> BadRow {
        bad(self.line(), column, reason.into())
    }

    fn get(&self, column: &str) -> &str {
        let position = self.header.iter().position(|name| name == column);
        position.and_then(|at| self.record.get(at)).unwrap_or_default()
    }

    fn filled(&self, column: &'static str) -> Result<String, BadRow> {
        match self.get(column) {
            "" => Err(self.bad(column, "empty")),
            text if text.chars().count() > 40 || text.chars().any(char::is_control) => {
                Err(self.bad(column, "at most 40 characters, none of them a control character"))
            }
            text => Ok(text.to_owned()),
        }
    }

    fn amount(&self, column: &'static str, currency: Currency) -> Result<Amount, BadRow> {
        let text = self.get(column);
        let money: Money =
            format!("{text} {currency}").parse().map_err(|error| self.bad(column, format!("{error}")))?;
        Ok(money.amount())
    }

    fn row(&self) -> Result<Row, BadRow> {
        let currency = Currency::from_code(self.get("currency")).map_err(|e| self.bad("currency", e.to_string()))?;
        let kind = match self.get("kind") {
            "contribution" => Kind::Contribution,
            "host_fee" => Kind::HostFee,
            "expense" => Kind::Expense,
            "payment_processor_cover" => Kind::ProcessorCover,
            other => return Err(self.bad("kind", format!("unknown kind {other:?}"))),
        };
        let amount = self.amount("amount", currency)?;
        let credit = match self.get("direction") {
            "credit" => true,
            "debit" => false,
            other => return Err(self.bad("direction", format!("neither credit nor debit: {other:?}"))),
        };
        if amount.is_zero() || amount.is_positive() != credit {
            return Err(self.bad("amount", "a credit is above zero, a debit below"));
        }
        let processor_fee = self.amount("processor_fee", currency)?;
        if processor_fee.is_positive() {
            return Err(self.bad("processor_fee", "a fee is not above zero"));
        }
        let is_refund = match self.get("is_refund") {
            "" => false,
            "yes" => true,
            other => return Err(self.bad("is_refund", format!("neither empty nor yes: {other:?}"))),
        };
        let refund_of = Some(self.get("refund_of")).filter(|id| !id.is_empty()).map(str::to_owned);
        Ok(Row {
            line: self.line(),
            at: self.get("at").parse().map_err(|error| self.bad("at", format!("{error}")))?,
            id: self.filled("id")?,
            group: self.filled("group")?,
            kind,
            is_refund,
            refund_of,
            amount,
            processor_fee,
            net: self.amount("net", currency)?,
            currency,
            counterparty: self.filled("counterparty")?,
            method: self.get("method").to_owned(),
            purpose: self.get("purpose").to_owned(),
        })
    }
}
