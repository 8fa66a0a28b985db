//! What a store answered, held against what it was asked: a store in another language is not trusted to have no defect.

use super::{Scan, StoreFailure, keys};
use fundly_core::{
    Account, CampaignId, Entry, Row, RowKey, RowKind, StoreError,
    decide::Range,
    id::{AccountId, CommandId},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::HashSet;

fn corrupt(what: &str, detail: impl ToString) -> StoreError {
    StoreError::Corrupt { what: what.to_owned(), detail: detail.to_string() }
}

/// What every method answers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Answer<T> {
    Ok(T),
    Error(StoreFailure),
}

pub(super) fn answer<T: DeserializeOwned>(method: &str, text: &str) -> Result<T, StoreError> {
    match fundly_core::json::from_text(text.as_bytes()) {
        Ok(Answer::Ok(answer)) => Ok(answer),
        Ok(Answer::Error(failure)) => Err(failure.into()),
        Err(error) => Err(corrupt(&format!("answer to {method}"), error)),
    }
}

fn row(kind: RowKind, text: &str) -> Result<Row, StoreError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let row = Row::deserialize(kind, &mut reader).and_then(|row| reader.end().map(|()| row));
    row.map_err(|error| corrupt(&format!("row of kind {kind}"), error))
}

/// The rows under keys.
pub(super) fn rows(keys: Vec<RowKey>, texts: &[Option<String>]) -> Result<Vec<(RowKey, Option<Row>)>, StoreError> {
    if keys.len() != texts.len() {
        return Err(corrupt("rows", format!("{} keys, {} answers", keys.len(), texts.len())));
    }
    let found = keys.into_iter().zip(texts).map(|(key, text)| {
        let row = text.as_deref().map(|text| row(key.kind(), text)).transpose()?;
        match row {
            Some(row) if row.key() != key => Err(corrupt("rows", format!("under {} another row", keys::text(key)))),
            row => Ok((key, row)),
        }
    });
    found.collect()
}

/// The rows of ranges.
pub(super) fn ranges(
    ranges: Vec<Range>,
    scans: &[Scan],
    texts: &[Vec<String>],
) -> Result<Vec<(Range, Vec<Row>)>, StoreError> {
    if scans.len() != texts.len() {
        return Err(corrupt("scans", format!("{} scans, {} answers", scans.len(), texts.len())));
    }
    let found = ranges.into_iter().zip(scans).zip(texts);
    found.map(|((range, scan), texts)| Ok((range, scanned(range.kind(), scan, texts)?))).collect()
}

fn scanned(kind: RowKind, scan: &Scan, texts: &[String]) -> Result<Vec<Row>, StoreError> {
    let asked = || serde_json::to_string(scan).unwrap_or_default();
    let wrong = |what: &str| corrupt("scans", format!("{what} {}", asked()));
    if texts.len() > scan.limit as usize {
        return Err(wrong("more rows than the limit of"));
    }
    let rows = texts.iter().map(|text| row(kind, text)).collect::<Result<Vec<Row>, _>>()?;
    let found: Vec<String> = rows.iter().map(|row| keys::text(row.key())).collect();
    let ordered = |pair: &[String]| if scan.descending { pair[0] > pair[1] } else { pair[0] < pair[1] };
    if !found.windows(2).all(ordered) {
        return Err(wrong("rows out of order in"));
    }
    let inside = |key: &String| *key >= scan.at_least && *key < scan.below;
    let grouped = |row: &Row| scan.group.is_none() || scan.group == keys::group(row);
    if found.iter().all(inside) && rows.iter().all(grouped) { Ok(rows) } else { Err(wrong("rows that are not of")) }
}

fn entry(campaign: CampaignId, text: &str) -> Result<Entry, StoreError> {
    let entry: Entry = fundly_core::json::from_text(text.as_bytes()).map_err(|error| corrupt("entry", error))?;
    if entry.campaign == campaign { Ok(entry) } else { Err(corrupt("entry", "it is of another campaign")) }
}

/// The entries of commands.
pub(super) fn entries_of(
    campaign: CampaignId,
    commands: &[CommandId],
    texts: &[String],
) -> Result<Vec<Entry>, StoreError> {
    let entries = texts.iter().map(|text| entry(campaign, text)).collect::<Result<Vec<_>, _>>()?;
    let asked: HashSet<&CommandId> = commands.iter().collect();
    if entries.iter().all(|entry| asked.contains(&entry.command.id)) {
        Ok(entries)
    } else {
        Err(corrupt("entry", "it is of another command"))
    }
}

/// The entries after a number.
pub(super) fn entries_after(
    campaign: CampaignId,
    after: u64,
    limit: u32,
    texts: &[String],
) -> Result<Vec<Entry>, StoreError> {
    let entries = texts.iter().map(|text| entry(campaign, text)).collect::<Result<Vec<_>, _>>()?;
    let follow = entries.iter().zip(after + 1..).all(|(entry, seq)| entry.seq == seq);
    if follow && entries.len() <= limit as usize {
        Ok(entries)
    } else {
        Err(corrupt("journal", format!("{} entries that are not those after {after}", entries.len())))
    }
}

/// An account; that of an id, where one was asked for.
pub(super) fn account(text: &str, id: Option<AccountId>) -> Result<Account, StoreError> {
    let account: Account = fundly_core::json::from_text(text.as_bytes()).map_err(|error| corrupt("account", error))?;
    if id.is_none_or(|id| id == account.id) { Ok(account) } else { Err(corrupt("account", "it is another one")) }
}

/// A page in the order of ids.
pub(super) fn in_order<T, I: Ord + Copy>(
    what: &str,
    after: Option<I>,
    limit: u32,
    page: Vec<T>,
    id: impl Fn(&T) -> I,
) -> Result<Vec<T>, StoreError> {
    let rising = page.windows(2).all(|pair| id(&pair[0]) < id(&pair[1]));
    let behind = page.first().zip(after).is_none_or(|(first, after)| id(first) > after);
    if rising && behind && page.len() <= limit as usize {
        Ok(page)
    } else {
        Err(corrupt(what, "a page out of order, or longer than its limit"))
    }
}
