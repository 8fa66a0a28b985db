//! The names of people, from the directory of accounts.

use crate::Failure;
use fundly_core::{AccountId, Fundly, limits::PAGE_MAX, store::Store};
use std::collections::HashMap;

/// Names by account.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<AccountId, String>);

impl Names {
    pub(super) async fn read<S: Store>(engine: &Fundly<S>) -> Result<Self, Failure> {
        let (mut names, mut after) = (HashMap::new(), None);
        loop {
            let page = engine.accounts(after, PAGE_MAX).await?;
            let Some(last) = page.last() else { return Ok(Self(names)) };
            after = Some(last.id);
            names.extend(page.into_iter().map(|account| (account.id, account.display_name.to_string())));
        }
    }

    /// The name of an account, or its id where the directory does not know it.
    pub(super) fn of(&self, account: AccountId) -> String {
        self.0.get(&account).cloned().unwrap_or_else(|| account.to_string())
    }
}
