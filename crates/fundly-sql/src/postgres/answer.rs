//! The rows that the server answers, from its binary form.

use super::parameter::timestamp;
use crate::{
    error::corrupt,
    fields::{Cell, Cells, Fields, Short},
    table::{Kind, Table},
};
use fundly_core::{Account, CampaignId, Entry, Row, RowKind, StoreError, digest::Digest32, json};
use serde::de::Error as _;
use serde_json::Error;
use tokio_postgres::types::{FromSql, Type};
use uuid::Uuid;

/// A row as the server sent it: the scope, then the columns of the table in their order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer<'r>(pub(super) &'r tokio_postgres::Row);

/// Bytes of any type, or null.
struct Bytes<'r>(Option<&'r [u8]>);

impl<'r> FromSql<'r> for Bytes<'r> {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(Some(raw)))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(None))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

fn fixed<const N: usize>(bytes: &[u8]) -> Result<[u8; N], Error> {
    bytes.try_into().map_err(|_| Error::custom("a value of another length"))
}

impl<'r> Answer<'r> {
    fn bytes(self, position: usize) -> Result<Option<&'r [u8]>, Error> {
        self.0.try_get::<_, Bytes<'r>>(position).map(|bytes| bytes.0).map_err(Error::custom)
    }

    /// An integer that stands at a position.
    pub(super) fn integer(self, position: usize) -> Result<i64, StoreError> {
        let bytes = self.bytes(position).and_then(|bytes| fixed(bytes.unwrap_or_default()));
        bytes.map(i64::from_be_bytes).map_err(|error| corrupt("number", &error))
    }

    /// The campaign that stands at a position.
    pub(super) fn campaign(self, position: usize) -> Result<CampaignId, StoreError> {
        let bytes = self.bytes(position).and_then(|bytes| fixed(bytes.unwrap_or_default()));
        bytes
            .map(|bytes| CampaignId::from_u128(u128::from_be_bytes(bytes)))
            .map_err(|error| corrupt("campaign id", &error))
    }

    /// The row of a kind.
    pub(super) fn row(self, kind: RowKind, table: &'static Table) -> Result<Row, StoreError> {
        let row = Row::deserialize(kind, Fields::of(table.columns, &self));
        row.map_err(|error| corrupt(&kind.to_string(), &error))
    }

    /// The entry of a journal.
    pub(super) fn entry(self) -> Result<Entry, StoreError> {
        json::from_any(Fields::of(crate::table::JOURNAL.columns, &self)).map_err(|error| corrupt("entry", &error))
    }

    /// The account.
    pub(super) fn account(self) -> Result<Account, StoreError> {
        json::from_any(Fields::of(crate::table::ACCOUNTS.columns, &self)).map_err(|error| corrupt("account", &error))
    }
}

impl<'r> Cells<'r> for Answer<'r> {
    fn cell(&self, position: usize, kind: Kind) -> Result<Cell<'r>, Error> {
        // The scope stands before the columns.
        let Some(bytes) = self.bytes(position + 1)? else { return Ok(Cell::Null) };
        let text = |bytes: &'r [u8]| str::from_utf8(bytes).map(Cell::Text).map_err(Error::custom);
        Ok(match kind {
            Kind::Integer => Cell::Integer(i64::from_be_bytes(fixed(bytes)?)),
            Kind::Flag => Cell::Integer(fixed::<1>(bytes)?[0].into()),
            Kind::Text | Kind::JsonText => text(bytes)?,
            // The version of the form comes first.
            Kind::Json => text(bytes.get(1..).unwrap_or_default())?,
            Kind::Uuid => {
                let mut buffer = Uuid::encode_buffer();
                Cell::Short(Short::of(Uuid::from_bytes(fixed(bytes)?).hyphenated().encode_lower(&mut buffer)))
            }
            Kind::Time => {
                let at = timestamp(i64::from_be_bytes(fixed(bytes)?)).ok_or_else(|| Error::custom("no moment"))?;
                Cell::Short(Short::of(&at.to_string()))
            }
            Kind::Digest => Cell::Short(Short::of(&Digest32::from_bytes(fixed(bytes)?).to_string())),
        })
    }
}
