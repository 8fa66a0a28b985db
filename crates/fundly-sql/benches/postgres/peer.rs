//! The database of the peers: made anew for each run, and checked after it.

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions, types::Uuid};

pub(crate) const SCHEMA: &str = "fundly_bench_peer";

/// Where the pledges go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// One campaign.
    Hot,
    /// A thousand campaigns, each pledge to any of them.
    Spread,
}

impl Place {
    pub(crate) const ALL: [Self; 2] = [Self::Hot, Self::Spread];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hot => "hot",
            Self::Spread => "spread",
        }
    }

    pub(crate) fn campaigns(self) -> u32 {
        match self {
            Self::Hot => 1,
            Self::Spread => 1_000,
        }
    }

    /// The campaign of the `n`th pledge.
    pub(crate) fn campaign(self, n: u32) -> Uuid {
        let any = (scattered(n) >> 64) % u128::from(self.campaigns());
        Uuid::from_u128(any + 1)
    }
}

/// Ids in no order, as they come from clients.
pub(crate) fn scattered(n: u32) -> u128 {
    (u128::from(n) + 1_000).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
}

pub(crate) async fn connect(url: &str) -> PgConnection {
    let options: PgConnectOptions = url.parse().unwrap();
    PgConnection::connect_with(&options.options([("search_path", SCHEMA)])).await.unwrap()
}

pub(crate) async fn connections(url: &str, clients: u32) -> Vec<PgConnection> {
    let mut connections = Vec::new();
    for _ in 0..clients {
        connections.push(connect(url).await);
    }
    connections
}

/// Empty tables, and nothing left to write of the run before.
pub(crate) async fn reset(on: &mut PgConnection) {
    sqlx::raw_sql(include_str!("peer.sql")).execute(&mut *on).await.unwrap();
    sqlx::raw_sql("CHECKPOINT").execute(on).await.unwrap();
}

/// The whole work was done, for at least so many pledges.
pub(crate) async fn assert_sound(on: &mut PgConnection, pledges: u64) {
    let count = "SELECT count(*) FROM pledge";
    let placed: i64 = sqlx::query_scalar(count).fetch_one(&mut *on).await.unwrap();
    assert!(u64::try_from(placed).unwrap() >= pledges, "{pledges} were answered, {placed} are there");
    let unsound = "SELECT count(*) FROM unsound";
    let unsound: i64 = sqlx::query_scalar(unsound).fetch_one(on).await.unwrap();
    assert_eq!(unsound, 0, "campaigns whose books do not agree with their rows");
}
