//! Waiting for news of the feed without asking all the time.

use super::{PostgresStore, notify::CHANNEL};
use crate::error::postgres_error;
use fundly_core::{StoreError, store::BoxFuture};
use futures_util::{StreamExt, stream};
use std::{fmt, sync::Arc, time::Duration};
use tokio::sync::Notify;
use tokio_postgres::{
    AsyncMessage, Config, Socket,
    tls::{MakeTlsConnect, TlsConnect},
};

/// Hears when something was appended to any journal.
///
/// A hint may be lost with a connection or a crash: whoever waits looks into the feed after each wait, and never waits longer
/// than it can bear to miss something.
#[derive(Debug)]
pub struct Listener {
    news: Arc<Notify>,
    task: tokio::task::JoinHandle<()>,
    _client: tokio_postgres::Client,
}

impl Listener {
    /// Waits until something was appended since the last wait, but not longer than this. Answers whether it heard something.
    pub async fn wait(&self, at_most: Duration) -> bool {
        tokio::time::timeout(at_most, self.news.notified()).await.is_ok()
    }

    /// Whether the connection is still there; one that is gone is replaced by a new [`PostgresStore::listen`].
    pub fn is_connected(&self) -> bool {
        !self.task.is_finished()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Open = dyn Fn() -> BoxFuture<'static, Result<Listener, StoreError>> + Send + Sync;

/// Opens listeners, with the TLS connector that the store was opened with.
#[derive(Clone)]
pub(super) struct Listeners(Arc<Open>);

impl fmt::Debug for Listeners {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listeners")
    }
}

impl Listeners {
    pub(super) fn of<T>(config: Config, tls: T) -> Self
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::Stream: Send + Sync,
        T::TlsConnect: Send + Sync,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        Self(Arc::new(move || {
            let (config, tls) = (config.clone(), tls.clone());
            Box::pin(async move { listen(&config, tls).await.map_err(postgres_error) })
        }))
    }
}

async fn listen<T>(config: &Config, tls: T) -> Result<Listener, tokio_postgres::Error>
where
    T: MakeTlsConnect<Socket>,
    T::Stream: Send + 'static,
{
    let (client, mut connection) = config.connect(tls).await?;
    let news = Arc::new(Notify::new());
    let heard = Arc::clone(&news);
    let task = tokio::spawn(async move {
        let mut messages = stream::poll_fn(move |context| connection.poll_message(context));
        while let Some(Ok(message)) = messages.next().await {
            if matches!(message, AsyncMessage::Notification(_)) {
                heard.notify_one();
            }
        }
    });
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await?;
    Ok(Listener { news, task, _client: client })
}

impl PostgresStore {
    /// Begins to listen, on a connection of its own, which may not go through a pooler that gives each transaction another.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn listen(&self) -> Result<Listener, StoreError> {
        (self.listeners.0)().await
    }
}
