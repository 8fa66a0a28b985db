//! What is asked of people.

use crate::tale::{CAMPAIGN, CREATOR, HOST, MODERATOR, Tale, backer, order};
use fundly_core::{Policy, Span, policy::Preset};
use serde_json::{Value, json};

fn fact(value: Value) -> Value {
    json!({"value": value, "asOf": "2016-01-01T00:00:00Z"})
}

fn investor(income: &str, net_worth: &str, tests: &[&str]) -> Value {
    let tests: Vec<Value> = tests.iter().map(|test| fact(json!(test))).collect();
    json!({"investor": {"income": fact(json!(income)), "netWorth": fact(json!(net_worth)), "tests": tests}})
}

pub(crate) fn gates() -> Tale {
    let mut tale = Tale::new(
        "gates-and-limits-of-a-preset",
        "An offering under US Regulation Crowdfunding: what an investor must confirm, how much they may put in, and what the \
         issuer may raise.",
    );
    tale.now = "2026-06-01T12:00:00Z".parse().unwrap();
    let policy = tale.ask("preset", json!({"preset": "usRegulationCrowdfunding", "at": tale.now}));
    let policy: Policy = serde_json::from_value(policy).unwrap();
    assert_eq!(policy.version, Preset::UsRegulationCrowdfunding.at(tale.now).unwrap().version);
    tale.created();
    let deadline = tale.in_days(60);
    tale.terms(&policy, "1000.00 USD", json!({"maximum": "5000000.00 USD", "deadline": deadline}));
    // Nothing is known, whatever the store that tells this again may know.
    let nothing = json!({});
    tale.knowing(CREATOR, &nothing, json!({"kind": "submitCampaign"}), Some("policy.fact_missing"));
    let too_much = json!({"raised": "0.01 USD"});
    tale.knowing(CREATOR, &too_much, json!({"kind": "submitCampaign"}), Some("policy.issuer_cap"));
    tale.knowing(CREATOR, &json!({"raised": "0.00 USD"}), json!({"kind": "submitCampaign"}), None);
    tale.by_moderator(json!({"kind": "approveCampaign"}));
    let place = |amount: &str, confirmed: &[&str]| json!({"kind": "placePledge", "order": order(amount, json!({"acknowledged": confirmed}))});
    let facts = investor("30000 USD", "105000 USD", &["questionnaire"]);
    let at = tale.now;
    tale.ask("rooms", json!({"campaign": CAMPAIGN, "account": backer(1), "at": at, "facts": facts}));
    tale.knowing(&backer(1), &nothing, place("100.00 USD", &["representations"]), Some("policy.gates"));
    tale.knowing(&backer(1), &facts, place("100.00 USD", &[]), Some("policy.gates"));
    tale.knowing(&backer(1), &facts, place("5250.01 USD", &["representations"]), Some("policy.limit"));
    tale.knowing(&backer(1), &facts, place("5250.00 USD", &["representations"]), None);
    tale.knowing(&backer(1), &facts, place("0.01 USD", &["representations"]), Some("policy.limit"));
    let rich = investor("0 USD", "0 USD", &["accredited", "questionnaire"]);
    tale.knowing(&backer(2), &rich, place("400000.00 USD", &["representations"]), None);
    tale.of_campaign("progress");
    tale.of_campaign("schedule");
    tale
}

pub(crate) fn accounts() -> Tale {
    let mut tale = Tale::new(
        "accounts-and-standing",
        "People open accounts, change them, are given roles, are suspended with a reason, and leave.",
    );
    tale.created();
    let at = tale.now;
    let profile = |handle: &str| json!({"handle": handle, "displayName": "Somebody", "email": "a@example.org"});
    let register = |id: &str, handle: &str| json!({"id": id, "profile": profile(handle), "at": at});
    tale.ask("registerAccount", register(&backer(1), "ann"));
    tale.ask("registerAccount", register(&backer(1), "ann"));
    tale.ask("registerAccount", register(&backer(2), "bob"));
    tale.fails("registerAccount", register(&backer(3), "bob"), "account.handle_taken");
    tale.fails("registerAccount", register(&backer(3), "Bob!"), "account.handle_shape");
    let own = json!({"account": backer(1)});
    let admin = json!({"account": MODERATOR, "roles": ["admin", "moderator"]});
    let muted = json!({"handle": "ann", "displayName": "Ann", "muted": ["newsletter"]});
    tale.ask("updateAccount", json!({"actor": own, "id": backer(1), "profile": muted}));
    let roles = json!({"actor": own, "id": backer(1), "roles": ["moderator"]});
    tale.fails("setRoles", roles, "account.forbidden");
    tale.ask("setRoles", json!({"actor": admin, "id": backer(2), "roles": ["moderator"]}));
    let banned = json!({"actor": admin, "id": backer(1), "standing": "suspended", "reason": "Spam.", "at": at});
    tale.ask("setStanding", banned);
    let income = json!({"income": fact(json!("30000.00 USD"))});
    let host = json!({"account": HOST, "roles": ["system"]});
    tale.ask("setInvestor", json!({"actor": host, "id": backer(2), "investor": income, "at": at}));
    tale.ask("setInvestor", json!({"actor": host, "id": backer(2), "at": at}));
    tale.ask("actor", json!({"id": backer(1)}));
    tale.fails("actor", json!({"id": backer(7)}), "account.not_found");
    tale.ask("account", json!({"id": backer(2)}));
    tale.ask("account", json!({"id": backer(7)}));
    tale.ask("accounts", json!({"limit": 10}));
    tale.ask("accounts", json!({"after": backer(1), "limit": 10}));
    tale.ask("closeAccount", json!({"actor": {"account": backer(2)}, "id": backer(2)}));
    let order = json!({"kind": "placePledge", "order": order("5.00 USD", json!({}))});
    let barred = json!({"account": backer(1), "standing": "suspended"});
    let request = tale.request(&barred, order);
    tale.fails("execute", json!({"request": request}), "actor.standing");
    tale
}

pub(crate) fn tried() -> Tale {
    let mut tale = Tale::new(
        "tried-before-done",
        "Everything is asked before it is done: what a pledge would do, what may be done, what may be taken back and until \
         when. Many commands go at once, and one that is refused is no matter to the others. What          a replica is given again does nothing; what was altered is refused.",
    );
    tale.created();
    let policy = Policy::all_or_nothing(fundly_core::Currency::USD);
    tale.terms(&policy, "100.00 USD", json!({}));
    tale.launched();
    let ann = json!({"account": backer(1)});
    let place = |amount: &str| json!({"kind": "placePledge", "order": order(amount, json!({}))});
    let request = tale.request(&ann, place("25.00 USD"));
    tale.ask("preview", json!({"request": request}));
    let placed = tale.ask("execute", json!({"request": request}));
    let pledge = placed["events"][0]["pledge"].clone();
    let early = tale.request(&ann, json!({"kind": "approveCampaign"}));
    tale.ask("preview", json!({"request": early}));
    let (at, soon) = (tale.now, tale.in_days(29).plus(Span::hours(1)));
    tale.ask("allowed", json!({"campaign": CAMPAIGN, "actor": ann, "at": at, "pledge": pledge}));
    tale.ask("allowed", json!({"campaign": CAMPAIGN, "actor": {"account": CREATOR}, "at": at}));
    tale.ask("rights", json!({"campaign": CAMPAIGN, "pledge": pledge, "at": at}));
    tale.ask("rights", json!({"campaign": CAMPAIGN, "pledge": pledge, "at": soon}));
    tale.ask("rights", json!({"campaign": CAMPAIGN, "pledge": backer(1), "at": at}));
    let mut many: Vec<Value> =
        (2..6).map(|n| tale.request(&json!({"account": backer(n)}), place("30.00 USD"))).collect();
    many.push(tale.request(&json!({"account": backer(6)}), place("30.00 EUR")));
    let mut strange = tale.request(&ann, place("30.00 USD"));
    strange["command"]["order"]["colour"] = json!("red");
    many.push(strange);
    many.push(many[0].clone());
    tale.ask("executeMany", json!({"requests": many}));
    tale.ask("executeMany", json!({"requests": []}));
    tale.ask("campaigns", json!({"limit": 10}));
    tale.ask("campaigns", json!({"after": CAMPAIGN, "limit": 10}));
    tale.of_campaign("progress");
    tale.ask("progress", json!({"campaign": backer(1)}));
    tale.of_campaign("verify");
    let mut journal = tale.ask("journal", json!({"campaign": CAMPAIGN, "after": 0, "limit": 100}));
    tale.ask("absorb", json!({"campaign": CAMPAIGN, "entries": journal}));
    journal[4]["events"] = json!([]);
    tale.fails("absorb", json!({"campaign": CAMPAIGN, "entries": journal}), "journal.different");
    tale
}

pub(crate) fn policies() -> Tale {
    let mut tale = Tale::new(
        "policies-and-money",
        "Ready policies, what a pledge costs under one, a policy that contradicts itself, and money divided to the cent.",
    );
    tale.created();
    tale.ask("presets", json!({}));
    let policy = tale.ask("preset", json!({"preset": "softwareShares"}));
    tale.fails("preset", json!({"preset": "noSuchThing"}), "policy.unknown_preset");
    tale.ask("feeQuote", json!({"policy": policy, "amount": "10000"}));
    let fee = policy["fees"][0]["name"].clone();
    tale.ask("partsOfFee", json!({"policy": policy, "fee": fee, "taken": "320"}));
    tale.ask("policyFlaws", json!({"policy": policy}));
    let mut flawed = policy.clone();
    flawed["citations"] = json!([]);
    tale.ask("policyFlaws", json!({"policy": flawed}));
    let own = Preset::OpenCollective.files().last().unwrap();
    tale.ask("readPolicy", json!({"toml": own}));
    tale.fails("readPolicy", json!({"toml": "name = 5"}), "policy.form");
    tale.ask("allocate", json!({"whole": "100.00 USD", "weights": [1, 1, 1]}));
    tale.ask("allocate", json!({"whole": "-0.05 USD", "weights": [3, 7]}));
    tale.fails("allocate", json!({"whole": "1.00 USD", "weights": [0]}), "money.allocation.no_weight");
    tale.ask("currencies", json!({}));
    tale
}
