//! Accounts.

use super::{at, id, t, usd};
use fundly_core::{
    Account, Role, Standing,
    account::{Fact, Investor, StandingDecision},
};

pub fn account() -> Account {
    let investor = Investor {
        category: Some(Fact { value: t("accredited"), as_of: at(1), valid_until: Some(at(30)) }),
        income: Some(Fact { value: usd("210000.00"), as_of: at(1), valid_until: Some(at(30)) }),
        net_worth: Some(Fact { value: usd("-1000.00"), as_of: at(1), valid_until: None }),
        tests: vec![Fact { value: t("entry knowledge"), as_of: at(1), valid_until: Some(at(30)) }],
    };
    Account {
        id: id(0xA2),
        version: 3,
        handle: t("ada"),
        display_name: t("Ada Lovelace"),
        email: Some(t("ada@example.org")),
        roles: vec![Role::Moderator],
        standing: Standing::Restricted,
        decision: Some(StandingDecision { by: id(0xA3), reason: t("Two chargebacks."), at: at(2) }),
        muted: vec![t("posts")],
        investor: Some(investor),
        created_at: at(1),
    }
}
