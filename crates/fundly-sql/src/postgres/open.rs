//! Opening a database and bringing its tables up to date.

use super::{PostgresStore, listen::Listeners, migrate::migrate, notify::Notifier};
use crate::error::{OpenError, Told};
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime};
use std::{sync::Arc, time::Duration};
use tokio_postgres::{
    Config, NoTls, Socket,
    tls::{MakeTlsConnect, TlsConnect},
};

/// How a database is opened. Shown as text it is the address without the password.
#[derive(Clone)]
pub struct PostgresOptions {
    /// Where it is: `postgres://user:password@host/database`, or the keywords of libpq.
    pub url: String,
    /// Most connections at a time.
    pub connections: usize,
    /// How long to wait for a connection, and for others who write to the same campaign, before giving up as unavailable.
    pub patience: Duration,
    /// Whether a pooler stands between that gives each transaction a connection of its own, such as PgBouncer in transaction
    /// mode. Statements are then not prepared, which costs the server some work for each.
    pub pooled: bool,
    /// Whether the tables may be made and brought up to date. Without, a database that is not up to date is refused.
    pub migrate: bool,
    /// Whether readers of the feed are woken by `NOTIFY`.
    pub notify: bool,
}

impl PostgresOptions {
    /// The usual: eight connections, ten seconds of patience, tables made as needed.
    pub fn new(url: impl Into<String>) -> Self {
        let patience = Duration::from_secs(10);
        Self { url: url.into(), connections: 8, patience, pooled: false, migrate: true, notify: true }
    }
}

/// Every statement finds its rows by a key: no statistics could tell the planner better, and those of an empty table would
/// mislead it for as long as the connection lasts.
const PLANS: &str = "SET plan_cache_mode = force_generic_plan; SET enable_hashjoin = off; SET enable_mergejoin = off;
    SET enable_seqscan = off; SET enable_bitmapscan = off; SET jit = off";

impl PostgresStore {
    /// Opens a database, on this machine or through a network that may be trusted, and brings its tables up to date. For TLS
    /// see [`PostgresStore::with_tls`].
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(url: impl Into<String>) -> Result<Self, OpenError> {
        Self::with(PostgresOptions::new(url)).await
    }

    /// Opens a database as the options say.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn with(options: PostgresOptions) -> Result<Self, OpenError> {
        Self::with_tls(options, NoTls).await
    }

    /// Opens a database with a TLS connector of the host's choice, such as that of `tokio-postgres-rustls`.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn with_tls<T>(options: PostgresOptions, tls: T) -> Result<Self, OpenError>
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::Stream: Send + Sync,
        T::TlsConnect: Send + Sync,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        let mut config: Config = options.url.parse().map_err(refused)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(options.patience);
        }
        if config.get_application_name().is_none() {
            config.application_name("fundly");
        }
        let listeners = Listeners::of(config.clone(), tls.clone());
        let manager = Manager::from_config(config, tls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let mut pool = Pool::builder(manager)
            .max_size(options.connections.max(2))
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(options.patience))
            .create_timeout(Some(options.patience));
        if !options.pooled {
            let plans = Hook::async_fn(|client, _| {
                Box::pin(async move { client.batch_execute(PLANS).await.map_err(HookError::Backend) })
            });
            pool = pool.post_create(plans);
        }
        let pool = pool.build().map_err(OpenError::connect)?;
        let client = pool.get().await.map_err(|error| unanswered(error, options.patience))?;
        migrate(&client, options.migrate).await.map_err(|error| OpenError::Migrate(Told::whole(error)))?;
        let begin = begin(&client, options.patience).await.map_err(refused)?;
        drop(client);
        let notifier = if options.notify { Notifier::start(pool.clone()) } else { Notifier::silent() };
        Ok(Self { pool, prepares: !options.pooled, begin: Arc::from(begin), enlisted: None, notifier, listeners })
    }
}

fn refused(error: tokio_postgres::Error) -> OpenError {
    OpenError::connect(Told::of(error))
}

fn unanswered(error: PoolError, patience: Duration) -> OpenError {
    match error {
        PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)) => refused(error),
        PoolError::Timeout(_) => OpenError::connect(format!("it did not answer within {patience:?}")),
        error => OpenError::connect(error),
    }
}

/// What begins a transaction that writes. A server that acknowledges before the disk has it is told not to.
async fn begin(client: &tokio_postgres::Client, patience: Duration) -> Result<String, tokio_postgres::Error> {
    let query = "SELECT current_setting('synchronous_commit') = 'off'";
    let hasty: bool = client.query_typed(query, &[]).await?.first().is_some_and(|row| row.get(0));
    let durable = if hasty { "; SET LOCAL synchronous_commit = on" } else { "" };
    // Each statement sees what was committed before it, whatever the host's own transactions are set to: what a campaign is like
    // is read after the wait for its lock.
    let begin = "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout";
    Ok(format!("{begin} = {}{durable}", patience.as_millis().clamp(1, 2_147_483_647)))
}
