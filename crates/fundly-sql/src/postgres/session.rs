//! A connection, and statements that are sent one after the other without waiting for the answers between.

use super::{parameter::Parameter, statement::Write};
use crate::error::{error_text, postgres_error, unavailable};
use bytes::Bytes;
use deadpool_postgres::{Object, Pool, PoolError};
use fundly_core::StoreError;
use futures_util::future::{BoxFuture, FutureExt, join_all};
use tokio_postgres::{CopyInSink, Error, Row, types::ToSql};

/// A statement with its parameters.
#[derive(Debug)]
pub(super) struct Call {
    sql: &'static str,
    parameters: Vec<Parameter>,
}

impl Call {
    pub(super) const fn new(sql: &'static str, parameters: Vec<Parameter>) -> Self {
        Self { sql, parameters }
    }
}

/// A connection of the pool.
pub(super) struct Session {
    client: Object,
    /// Whether statements may be prepared: not where each transaction may go to another connection of the server.
    prepares: bool,
}

impl Session {
    pub(super) async fn of(pool: &Pool, prepares: bool) -> Result<Self, StoreError> {
        let client = match pool.get().await {
            // Terminated before it was of any use: there may be another.
            Err(PoolError::PostCreateHook(_)) => pool.get().await,
            client => client,
        };
        let client = client.map_err(|error| unavailable(error_text(&error)))?;
        Ok(Self { client, prepares })
    }

    /// The connection itself.
    pub(super) fn client(&self) -> &tokio_postgres::Client {
        &self.client
    }

    /// Whether the connection has ended. An error may arrive a moment before the news that it was the last word.
    pub(super) async fn is_gone(&self) -> bool {
        let _ = self.simple("").await;
        self.client.is_closed()
    }

    /// Sends what begins a transaction, statements, and what ends it, in one go. The answers are those of the statements.
    ///
    /// When a statement fails the server carries out none that follows, and what ends the transaction takes it back.
    pub(super) async fn run(
        &self,
        begin: Option<&str>,
        calls: &[Call],
        end: Option<&str>,
    ) -> Result<Vec<Vec<Row>>, StoreError> {
        self.answers(begin, calls, end).await.map_err(postgres_error)
    }

    /// The same with the server's own error.
    pub(super) async fn answers(
        &self,
        begin: Option<&str>,
        calls: &[Call],
        end: Option<&str>,
    ) -> Result<Vec<Vec<Row>>, Error> {
        let mut sent: Vec<BoxFuture<'_, Result<Vec<Row>, Error>>> = Vec::with_capacity(calls.len() + 2);
        if let Some(begin) = begin {
            sent.push(self.simple(begin).boxed());
        }
        for call in calls {
            let parameters = call.parameters.iter();
            if self.prepares {
                let statement = self.client.prepare_cached(call.sql).await?;
                let parameters: Vec<&(dyn ToSql + Sync)> = parameters.map(|one| one as _).collect();
                sent.push(async move { self.client.query(&statement, &parameters).await }.boxed());
            } else {
                let parameters: Vec<(&(dyn ToSql + Sync), _)> =
                    parameters.map(|one| (one as _, one.of.clone())).collect();
                sent.push(async move { self.client.query_typed(call.sql, &parameters).await }.boxed());
            }
        }
        if let Some(end) = end {
            sent.push(self.simple(end).boxed());
        }
        // Each is sent when it is first asked for its answer, which is in order.
        let answers = join_all(sent).await;
        let answers = answers.into_iter().collect::<Result<Vec<_>, Error>>()?;
        let (first, calls) = (usize::from(begin.is_some()), calls.len());
        Ok(answers.into_iter().skip(first).take(calls).collect())
    }

    /// Begins a stream of rows.
    pub(super) async fn copy(&self, write: &'static Write) -> Result<CopyInSink<Bytes>, StoreError> {
        let sql = write.copy.as_deref().unwrap_or_default();
        let statement = self.client.prepare_cached(sql).await.map_err(postgres_error)?;
        self.client.copy_in(&statement).await.map_err(postgres_error)
    }

    async fn simple(&self, statement: &str) -> Result<Vec<Row>, Error> {
        self.client.batch_execute(statement).await.map(|()| Vec::new())
    }

    /// Ends a transaction that came to nothing.
    pub(super) async fn roll_back(&self) {
        // A connection that cannot even do this is closed, and the pool will not hand it out again.
        let _ = self.simple("ROLLBACK").await;
    }
}
