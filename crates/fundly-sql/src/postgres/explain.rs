//! How the server carries out what the library asks.

use super::{
    PostgresStore,
    statement::{self, ACCOUNT_VERSION, CAMPAIGNS, FIRST_CAMPAIGNS, HEADS},
};
use crate::error::postgres_error;
use fundly_core::{RowKind, StoreError};

/// A statement of the library, and the plan by which the server carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The statement.
    pub statement: String,
    /// The plan, a line for each step, as `EXPLAIN` prints it.
    pub plan: Vec<String>,
}

impl PostgresStore {
    /// The plan of every statement by which the library reads, as the server makes it now, whatever the parameters. No plan
    /// walks over a whole table, nor over a whole campaign but for a page.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn explain(&self) -> Result<Vec<Explained>, StoreError> {
        let session = self.session().await?;
        let mut explained = Vec::new();
        for statement in reads() {
            // A plan for any parameters is made of a prepared statement only.
            let nulls = vec!["NULL"; parameters(statement)].join(", ");
            let ask = format!(
                "BEGIN; SET LOCAL plan_cache_mode = force_generic_plan; PREPARE fundly_explained AS {statement};
                EXPLAIN EXECUTE fundly_explained ({nulls}); DEALLOCATE fundly_explained; COMMIT"
            );
            let answer = session.client().simple_query(&ask).await;
            if answer.is_err() {
                session.roll_back().await;
            }
            let line = |message: &tokio_postgres::SimpleQueryMessage| match message {
                tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
                _ => None,
            };
            let plan = answer.map_err(postgres_error)?.iter().filter_map(line).collect();
            explained.push(Explained { statement: statement.to_owned(), plan });
        }
        Ok(explained)
    }
}

/// Every statement that reads.
fn reads() -> Vec<&'static str> {
    let every = statement::every();
    let rows = RowKind::ALL.iter().map(|kind| statement::of(*kind));
    let rows = rows.flat_map(|of| [&*of.by_key, &of.first_page, &of.page]);
    let others =
        [&every.first_in_state, &every.in_state, &every.checkpoint_at, &every.entries, &every.entries_of_commands];
    let directory = [&every.feed, &every.account, &every.first_accounts, &every.accounts];
    let fixed = [HEADS, ACCOUNT_VERSION, FIRST_CAMPAIGNS, CAMPAIGNS];
    rows.chain(others.into_iter().chain(directory).map(String::as_str)).chain(fixed).collect()
}

/// How many parameters a statement has.
fn parameters(statement: &str) -> usize {
    let numbers =
        statement.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    numbers.filter_map(|number| number.parse().ok()).max().unwrap_or(0)
}
