//! Stories of the directory of accounts.

use fundly_core::{
    Account, AccountId, Actor, Error, Fundly, MemoryStore, Money, Role, Span, Standing, Store, Timestamp,
    account::{Fact, Investor, Profile},
    text::{Label, Reason},
};
use pollster::block_on;

const ADA: AccountId = AccountId::from_u128(1);
const BOB: AccountId = AccountId::from_u128(2);

fn at() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

fn profile(handle: &str) -> Profile {
    Profile {
        handle: handle.parse().unwrap(),
        display_name: "Ada Lovelace".parse().unwrap(),
        email: Some("ada@example.org".parse().unwrap()),
        muted: vec![],
    }
}

fn reason(text: &str) -> Reason {
    text.parse().unwrap()
}

fn role(role: Role) -> Actor {
    Actor::with_role(AccountId::from_u128(99), role)
}

fn code(answer: Result<Account, Error>) -> &'static str {
    answer.expect_err("a rule should say no").code()
}

fn directory() -> Fundly<MemoryStore> {
    let engine = Fundly::new(MemoryStore::new());
    block_on(engine.register_account(ADA, profile("ada"), at())).unwrap();
    engine
}

fn standing(engine: &Fundly<MemoryStore>, actor: &Actor, id: AccountId, to: Standing) -> Result<Account, Error> {
    block_on(engine.set_standing(actor, id, to, &reason("Spam."), at()))
}

fn update(engine: &Fundly<MemoryStore>, actor: &Actor, id: AccountId, to: &Profile) -> Result<Account, Error> {
    block_on(engine.update_account(actor, id, to))
}

#[test]
fn an_account_is_registered_once() {
    let engine = directory();
    let account = block_on(engine.account(ADA)).unwrap().unwrap();
    assert_eq!((account.version, account.standing, account.roles.as_slice()), (1, Standing::Active, &[][..]));
    // The same again does nothing, at whatever moment.
    let later = at().plus(Span::days(1));
    assert_eq!(block_on(engine.register_account(ADA, profile("ada"), later)).unwrap(), account);
    assert_eq!(code(block_on(engine.register_account(ADA, profile("lovelace"), at()))), "account.exists");
    assert_eq!(code(block_on(engine.register_account(BOB, profile("ada"), at()))), "account.handle_taken");
    let everyone = AccountId::EVERYONE;
    assert_eq!(code(block_on(engine.register_account(everyone, profile("all"), at()))), "actor.not_an_account");
    assert_eq!(block_on(engine.account(BOB)).unwrap(), None);
    block_on(engine.register_account(BOB, profile("bob"), at())).unwrap();
    let ids = |after| -> Vec<_> {
        block_on(engine.accounts(after, 10)).unwrap().into_iter().map(|account| account.id).collect()
    };
    assert_eq!((ids(None), ids(Some(ADA))), (vec![ADA, BOB], vec![BOB]));
}

#[test]
fn what_cannot_be_a_profile_is_refused() {
    let engine = directory();
    let with_email = |email: &str| Profile { email: Some(email.parse().unwrap()), ..profile("bob") };
    let topics = |n: usize| (0..n).map(|n| format!("topic {n}").parse().unwrap()).collect::<Vec<Label>>();
    let register = |profile| block_on(engine.register_account(BOB, profile, at()));
    assert_eq!(code(register(profile("Ada"))), "account.handle_shape");
    assert_eq!(code(register(with_email("nobody"))), "account.email_shape");
    assert_eq!(code(register(Profile { muted: topics(61), ..profile("bob") })), "limit.too_many");
    let both = register(Profile { email: Some("nobody".parse().unwrap()), ..profile("B o b") });
    let Err(Error::Rejected(rules)) = both else { panic!("{both:?}") };
    let codes: Vec<_> = rules.iter().map(fundly_core::Rejection::code).collect();
    assert_eq!(codes, ["account.handle_shape", "account.email_shape"]);
    let muted = [topics(60), topics(60)].concat();
    assert_eq!(register(Profile { muted, ..profile("bob") }).unwrap().muted.len(), 60, "each topic once");
}

#[test]
fn owners_and_admins_rewrite_a_profile() {
    let engine = directory();
    block_on(engine.register_account(BOB, profile("bob"), at())).unwrap();
    let ada = Actor::account(ADA);
    assert_eq!(code(update(&engine, &Actor::account(BOB), ADA, &profile("mine"))), "account.forbidden");
    assert_eq!(code(update(&engine, &role(Role::Moderator), ADA, &profile("mine"))), "account.forbidden");
    assert_eq!(code(update(&engine, &ada, ADA, &profile("bob"))), "account.handle_taken");
    assert_eq!(code(update(&engine, &ada, AccountId::from_u128(7), &profile("x"))), "account.not_found");
    let after = update(&engine, &ada, ADA, &profile("countess")).unwrap();
    assert_eq!((after.version, after.handle.as_str()), (2, "countess"));
    update(&engine, &role(Role::Admin), BOB, &profile("ada")).unwrap();
    let restricted = Actor { standing: Standing::Restricted, ..ada.clone() };
    update(&engine, &restricted, ADA, &profile("countess")).unwrap();
    let suspended = Actor { standing: Standing::Suspended, ..ada };
    assert_eq!(code(update(&engine, &suspended, ADA, &profile("countess"))), "actor.standing");
}

#[test]
fn only_admins_grant_roles() {
    let engine = directory();
    let grant = |actor: &Actor| block_on(engine.set_roles(actor, ADA, &[Role::System, Role::Moderator, Role::System]));
    for actor in [Actor::account(ADA), role(Role::Moderator), role(Role::System)] {
        assert_eq!(code(grant(&actor)), "account.forbidden");
    }
    grant(&role(Role::Admin)).unwrap();
    let actor = block_on(engine.actor(ADA)).unwrap();
    assert_eq!(actor.roles, [Role::Moderator, Role::System]);
    let nobody = block_on(engine.actor(BOB)).expect_err("there is no such account");
    assert_eq!(nobody.code(), "account.not_found");
}

#[test]
fn a_decision_on_standing_has_an_actor_and_a_reason() {
    let engine = directory();
    assert_eq!(code(standing(&engine, &Actor::account(ADA), ADA, Standing::Active)), "account.forbidden");
    let moderator = role(Role::Moderator);
    assert_eq!(code(standing(&engine, &moderator, ADA, Standing::Closed)), "account.forbidden");
    let after = standing(&engine, &moderator, ADA, Standing::Suspended).unwrap();
    let decision = after.decision.unwrap();
    assert_eq!((decision.by, decision.reason.as_str(), decision.at), (moderator.account, "Spam.", at()));
    assert_eq!(block_on(engine.actor(ADA)).unwrap().standing, Standing::Suspended);
    standing(&engine, &moderator, ADA, Standing::Active).unwrap();
    // On those who have a role only an admin decides, and nobody on themselves.
    block_on(engine.set_roles(&role(Role::Admin), ADA, &[Role::Moderator])).unwrap();
    assert_eq!(code(standing(&engine, &moderator, ADA, Standing::Restricted)), "account.forbidden");
    let ada = Actor::with_role(ADA, Role::Admin);
    assert_eq!(code(standing(&engine, &ada, ADA, Standing::Active)), "account.own_standing");
    standing(&engine, &role(Role::Admin), ADA, Standing::Restricted).unwrap();
}

#[test]
fn a_closed_account_is_forgotten_but_for_its_name() {
    let engine = directory();
    let close = |actor: &Actor| block_on(engine.close_account(actor, ADA));
    assert_eq!(code(close(&role(Role::Moderator))), "account.forbidden");
    block_on(engine.set_roles(&role(Role::Admin), ADA, &[Role::Moderator])).unwrap();
    let suspended = Actor { standing: Standing::Suspended, ..Actor::account(ADA) };
    let after = close(&suspended).unwrap();
    assert_eq!((after.email, after.roles.len(), after.standing), (None, 0, Standing::Closed));
    assert_eq!(code(close(&suspended)), "account.closed");
    assert_eq!(code(close(&role(Role::Admin))), "account.closed");
    assert_eq!(code(standing(&engine, &role(Role::Moderator), ADA, Standing::Active)), "account.closed");
    assert_eq!(code(update(&engine, &role(Role::Admin), ADA, &profile("ada"))), "account.closed");
    assert_eq!(code(block_on(engine.register_account(BOB, profile("ada"), at()))), "account.handle_taken");
    assert_eq!(block_on(engine.actor(ADA)).unwrap().standing, Standing::Closed);
}

#[test]
fn facts_about_an_investor_have_dates() {
    let engine = directory();
    let year = Span::days(365);
    let set = |actor: &Actor, investor: &Investor| block_on(engine.set_investor(actor, ADA, Some(investor), at()));
    let test: Label = "loss capacity".parse().unwrap();
    let known = Fact { value: test.clone(), as_of: at().minus(year), valid_until: Some(at().plus(year)) };
    let income: Money = "90000 USD".parse().unwrap();
    let good = Investor {
        category: Some(Fact { value: "accredited".parse().unwrap(), as_of: at(), valid_until: None }),
        income: Some(Fact { value: income, as_of: at(), valid_until: Some(at().plus(year)) }),
        net_worth: Some(Fact { value: "-5000 USD".parse().unwrap(), as_of: at(), valid_until: None }),
        tests: vec![known.clone()],
    };
    for actor in [Actor::account(ADA), role(Role::Moderator)] {
        assert_eq!(code(set(&actor, &good)), "account.forbidden");
    }
    let stored = set(&role(Role::System), &good).unwrap().investor.unwrap();
    let (before, end) = (at().minus(Span::millis(1)), at().plus(year));
    assert_eq!(stored.income.as_ref().and_then(|fact| fact.at(at())), Some(&income));
    assert_eq!(stored.income.as_ref().and_then(|fact| fact.at(before)), None, "not known yet");
    assert_eq!(stored.income.as_ref().and_then(|fact| fact.at(end)), None, "out of date");
    assert!(stored.passed(&test, at()) && !stored.passed(&test, end));
    assert!(!stored.passed(&"other".parse().unwrap(), at()));
    let future = Fact { as_of: at().plus(Span::millis(1)), ..known.clone() };
    let backwards = Fact { valid_until: Some(known.as_of), ..known.clone() };
    let bad = [
        Investor { tests: vec![future], ..good.clone() },
        Investor { tests: vec![backwards], ..good.clone() },
        Investor { tests: vec![known.clone(), known.clone()], ..good.clone() },
    ];
    for investor in bad {
        assert_eq!(code(set(&role(Role::System), &investor)), "account.fact_contradicts", "{investor:?}");
    }
    let many = (0..21).map(|n| Fact { value: format!("test {n}").parse().unwrap(), ..known.clone() }).collect();
    assert_eq!(code(set(&role(Role::System), &Investor { tests: many, ..good })), "limit.too_many");
    assert_eq!(block_on(engine.set_investor(&role(Role::Admin), ADA, None, at())).unwrap().investor, None);
}

#[test]
fn changes_at_the_same_time_all_come_through() {
    let engine = directory();
    std::thread::scope(|scope| {
        for n in 0..4 {
            let engine = &engine;
            scope.spawn(move || {
                let name = format!("Ada {n}").parse().unwrap();
                let named = Profile { display_name: name, ..profile("ada") };
                update(engine, &Actor::account(ADA), ADA, &named).unwrap();
            });
        }
    });
    assert_eq!(block_on(engine.account(ADA)).unwrap().unwrap().version, 5, "no change was lost");
}

/// A registration that lost its answer, and one that lost the race for a handle, are told apart.
#[test]
fn a_handle_is_won_once() {
    let engine = Fundly::new(MemoryStore::new());
    let answers: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=8_u128)
            .map(|n| {
                let engine = &engine;
                scope.spawn(move || block_on(engine.register_account(AccountId::from_u128(n), profile("ada"), at())))
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for answer in answers.into_iter().filter(Result::is_err) {
        assert_eq!(code(answer), "account.handle_taken");
    }
    assert_eq!(block_on(engine.store().accounts(None, 10)).unwrap().len(), 1);
}

#[test]
fn an_account_reads_back_from_its_own_wire() {
    let engine = directory();
    standing(&engine, &role(Role::Moderator), ADA, Standing::Restricted).unwrap();
    let account = block_on(engine.account(ADA)).unwrap().unwrap();
    let wire = serde_json::to_value(&account).unwrap();
    assert_eq!(serde_json::from_value::<Account>(wire).unwrap(), account);
    let old = serde_json::json!({
        "id": "00000000-0000-0000-0000-000000000001", "version": 1, "handle": "ada", "displayName": "Ada",
        "createdAt": "2026-01-01T00:00:00.000Z",
    });
    assert_eq!(serde_json::from_value::<Account>(old).unwrap().investor, None, "rows from before read as they are");
}
