//! A store as somebody writes it who knows nothing of Fundly: sorted maps of texts. Stores in other languages are written
//! after this one.

use fundly_core::store::BoxFuture;
use fundly_wire::{StoreFailure, StoreHost};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    ops::Bound,
    sync::{Mutex, PoisonError},
};

#[derive(Debug, Default)]
struct Campaign {
    /// Rows by key, each with its group.
    rows: BTreeMap<String, (Value, String)>,
    entries: Vec<String>,
    /// Entries by command: their places in the list.
    commands: BTreeMap<String, usize>,
}

#[derive(Debug, Default)]
struct Kept {
    campaigns: BTreeMap<String, Campaign>,
    /// Accounts by id: version, handle and text.
    accounts: BTreeMap<String, (u64, String, String)>,
}

/// A store of texts.
#[derive(Debug, Default)]
pub(crate) struct TextStore(Mutex<Kept>);

impl StoreHost for TextStore {
    fn call(&self, method: &'static str, arguments: String) -> BoxFuture<'_, Result<String, StoreFailure>> {
        Box::pin(async move {
            let arguments: Value = serde_json::from_str(&arguments).map_err(StoreFailure::backend)?;
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let answer = match method {
                "load" => kept.load(&arguments),
                "commit" => kept.commit(&arguments["changes"]),
                "journal" => kept.journal(&arguments),
                "campaigns" => json!(page(&kept.campaigns, &arguments).map(|(id, _)| id).collect::<Vec<_>>()),
                "account" => json!(kept.accounts.get(text(&arguments["id"])).map(|(_, _, account)| account)),
                "accounts" => json!(page(&kept.accounts, &arguments).map(|(_, kept)| &kept.2).collect::<Vec<_>>()),
                "saveAccount" => kept.save_account(&arguments["account"]),
                other => return Err(StoreFailure::backend(format!("no method {other}"))),
            };
            Ok(json!({ "ok": answer }).to_string())
        })
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn page<'a, T>(of: &'a BTreeMap<String, T>, arguments: &Value) -> impl Iterator<Item = (&'a String, &'a T)> {
    let after = arguments["after"].as_str().map_or(Bound::Unbounded, |after| Bound::Excluded(after.to_owned()));
    of.range((after, Bound::Unbounded)).take(number(&arguments["limit"]))
}

impl Campaign {
    fn scan(&self, scan: &Value) -> Vec<&str> {
        let (from, below) = (text(&scan["atLeast"]).to_owned(), text(&scan["below"]).to_owned());
        let stretch = (from < below).then(|| self.rows.range(from..below)).into_iter().flatten();
        let mut found: Vec<&str> = stretch
            .filter(|(_, (group, _))| scan["group"].is_null() || *group == scan["group"])
            .map(|(_, (_, row))| row.as_str())
            .collect();
        if scan["descending"] == true {
            found.reverse();
        }
        found.truncate(number(&scan["limit"]));
        found
    }
}

impl Kept {
    fn load(&self, arguments: &Value) -> Value {
        let nothing = Campaign::default();
        let campaign = self.campaigns.get(text(&arguments["campaign"])).unwrap_or(&nothing);
        let request = &arguments["request"];
        let rows = list(&request["keys"]).iter().map(|key| campaign.rows.get(text(key)).map(|(_, row)| row));
        let scans = list(&request["scans"]).iter().map(|scan| campaign.scan(scan));
        let places = list(&request["commands"]).iter().filter_map(|id| campaign.commands.get(text(id)));
        json!({
            "rows": rows.collect::<Vec<_>>(),
            "scans": scans.collect::<Vec<_>>(),
            "entries": places.map(|place| &campaign.entries[*place]).collect::<Vec<_>>(),
        })
    }

    fn commit(&mut self, changes: &Value) -> Value {
        let id = text(&changes["campaign"]);
        let last = self.campaigns.get(id).map_or(0, |campaign| campaign.entries.len());
        if last != number(&changes["expectedSeq"]) {
            return json!(false);
        }
        let campaign = self.campaigns.entry(id.to_owned()).or_default();
        for row in list(&changes["rows"]) {
            let kept = (row["group"].clone(), text(&row["row"]).to_owned());
            campaign.rows.insert(text(&row["key"]).to_owned(), kept);
        }
        for entry in list(&changes["entries"]) {
            campaign.commands.insert(text(&entry["command"]).to_owned(), campaign.entries.len());
            campaign.entries.push(text(&entry["entry"]).to_owned());
        }
        json!(true)
    }

    fn journal(&self, arguments: &Value) -> Value {
        let entries = self.campaigns.get(text(&arguments["campaign"])).map_or(&[][..], |campaign| &campaign.entries);
        let page = entries.iter().skip(number(&arguments["after"])).take(number(&arguments["limit"]));
        json!(page.collect::<Vec<_>>())
    }

    fn save_account(&mut self, account: &Value) -> Value {
        let (id, handle) = (text(&account["id"]), text(&account["handle"]));
        let stored = self.accounts.get(id).map_or(0, |(version, _, _)| *version);
        let taken = self.accounts.iter().any(|(other, (_, its, _))| other != id && its == handle);
        if taken || json!(stored) != account["expectedVersion"] {
            return json!(false);
        }
        let version = account["version"].as_u64().unwrap_or_default();
        self.accounts.insert(id.to_owned(), (version, handle.to_owned(), text(&account["account"]).to_owned()));
        json!(true)
    }
}
