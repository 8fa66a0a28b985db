//! What the tests of databases share.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, reason = "test support")]

pub mod ddl;

use fundly_core::{
    AccountId, Actor, CampaignId, Command, CommandId, Currency, Fundly, Money, Policy, Request, Role, Span, Store,
    Timestamp,
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, SubmitCampaign, Terms},
    pledge::{PlacePledge, PledgeOrder},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

pub const CREATOR: AccountId = AccountId::from_u128(0xC0);
pub const CAMPAIGN: CampaignId = CampaignId::from_u128(0xCA);

/// A path in the target folder where there is no database yet.
pub fn fresh_path() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("{}-{}", env!("CARGO_CRATE_NAME"), COUNT.fetch_add(1, Ordering::Relaxed));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name).with_extension("sqlite3");
    for suffix in ["", "-wal", "-shm"] {
        let mut file = path.clone().into_os_string();
        file.push(suffix);
        if let Err(error) = fs::remove_file(&file) {
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound, "{}: {error}", path.display());
        }
    }
    path
}

pub fn usd(text: &str) -> Money {
    format!("{text} USD").parse().unwrap()
}

pub fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

pub fn backer(n: u32) -> AccountId {
    AccountId::from_u128(0x1000 + u128::from(n))
}

pub fn request(id: u128, actor: Actor, command: impl Into<Command>) -> Request {
    Request { id: CommandId::from_u128(id), campaign: CAMPAIGN, actor, at: now(), command: command.into(), facts: None }
}

pub fn pledge(id: u128, backer: AccountId, amount: &str) -> Request {
    let order = PledgeOrder { contribution: Some(usd(amount)), ..PledgeOrder::default() };
    request(id, Actor::account(backer), PlacePledge { order })
}

/// A live campaign; its commands take the ids 1 to 4.
pub async fn launch<S: Store>(engine: &Fundly<S>, terms: Terms) {
    launch_in(engine, CAMPAIGN, terms).await;
}

/// The same with another id.
pub async fn launch_in<S: Store>(engine: &Fundly<S>, campaign: CampaignId, terms: Terms) {
    let story = serde_json::json!({
        "title": "A compiler for the rest of us",
        "summary": "Fast, small, ours.",
        "description": "It isn't \"finished\":\n- yet",
        "category": "software",
        "tags": ["compiler"],
    });
    let story = serde_json::from_value(story).unwrap();
    let creator = Actor::account(CREATOR);
    let moderator = Actor::with_role(AccountId::from_u128(0xA0), Role::Moderator);
    for launching in [
        request(1, creator.clone(), CreateCampaign { currency: Currency::USD, story }),
        request(2, creator.clone(), SetTerms { terms }),
        request(3, creator, SubmitCampaign {}),
        request(4, moderator, ApproveCampaign {}),
    ] {
        engine.execute(Request { campaign, ..launching }).await.unwrap();
    }
}

pub fn terms(maximum: Option<&str>) -> Terms {
    let deadline = Some(now().plus(Span::days(30)));
    let policy = Policy::all_or_nothing(Currency::USD);
    Terms { goal: Some(usd("1000.00")), maximum: maximum.map(usd), opens: None, deadline, offers: None, policy }
}

/// A fresh file with a live campaign.
pub async fn live(path: &Path) -> Fundly<fundly_sql::SqliteStore> {
    let engine = Fundly::new(fundly_sql::SqliteStore::open(path).await.unwrap());
    launch(&engine, terms(None)).await;
    engine
}
