//! Waking those who read the feed: a hint that something was appended, at most a hundred times a second.
//!
//! It is sent after the commit and outside of it: inside, the server would let all commits with a notification wait for each
//! other, through their flushes. What a crash swallows, a reader's next look finds.

use deadpool_postgres::Pool;
use std::{
    sync::{Arc, Weak},
    time::Duration,
};
use tokio::sync::Notify;

/// The channel.
pub(super) const CHANNEL: &str = "fundly_journal";

/// Nothing is lost when the hint is not yet on the disk.
const SEND: &str = "BEGIN; SET LOCAL synchronous_commit = off; NOTIFY fundly_journal; COMMIT";

/// How long a hint stands for those that follow.
const PAUSE: Duration = Duration::from_millis(10);

/// Sends hints. Cheap to clone; the last clone ends it.
#[derive(Clone, Debug)]
pub(super) struct Notifier(Option<Arc<Notify>>);

impl Notifier {
    /// One that sends nothing.
    pub(super) const fn silent() -> Self {
        Self(None)
    }

    pub(super) fn start(pool: Pool) -> Self {
        let news = Arc::new(Notify::new());
        tokio::spawn(send(Arc::downgrade(&news), pool));
        Self(Some(news))
    }

    /// Something was appended.
    pub(super) fn wake(&self) {
        if let Some(news) = &self.0 {
            news.notify_one();
        }
    }
}

async fn send(news: Weak<Notify>, pool: Pool) {
    /// How often to look whether anybody can still have news.
    const LOOK: Duration = Duration::from_secs(1);
    while let Some(notify) = news.upgrade() {
        let waiting = notify.notified();
        if tokio::time::timeout(LOOK, waiting).await.is_err() {
            continue;
        }
        drop(notify);
        // Whoever reads looks now and then anyway.
        if let Ok(client) = pool.get().await {
            let _ = client.batch_execute(SEND).await;
        }
        tokio::time::sleep(PAUSE).await;
    }
}
