//! A story being told: each call is a step, with what was answered.

use fundly_core::{Amount, Currency, MemoryStore, Money, Policy, Span, Timestamp, store::DynStore};
use fundly_wire::Wire;
use serde_json::{Value, json};
use std::fmt::Write as _;

pub(crate) const CREATOR: &str = "00000000-0000-0000-0000-0000000000c0";
pub(crate) const MODERATOR: &str = "00000000-0000-0000-0000-0000000000a0";
pub(crate) const HOST: &str = "00000000-0000-0000-0000-0000000000b0";
pub(crate) const CAMPAIGN: &str = "00000000-0000-0000-0000-0000000000ca";

/// The `n`-th backer.
pub(crate) fn backer(n: u32) -> String {
    format!("00000000-0000-0000-0000-00000000{:04x}", 0x1000 + n)
}

/// One step: an operation, its arguments, and what came of it.
pub(crate) struct Step {
    operation: String,
    arguments: Value,
    /// `answer` or `failure`.
    ended: &'static str,
    with: Value,
}

pub(crate) struct Tale {
    pub(crate) name: &'static str,
    about: &'static str,
    pub(crate) now: Timestamp,
    wire: Wire,
    commands: u32,
    steps: Vec<Step>,
}

/// Calls an operation; what came of it, and under which name a story has it.
pub(crate) fn call(wire: &Wire, operation: &str, arguments: &Value) -> (&'static str, Value) {
    let told = wire.call_now(operation, arguments.to_string().as_bytes());
    let mut told: Value = serde_json::from_slice(&told).unwrap();
    match told.get("ok") {
        Some(_) => ("answer", told["ok"].take()),
        None => ("failure", told["error"].take()),
    }
}

impl Tale {
    pub(crate) fn new(name: &'static str, about: &'static str) -> Self {
        let wire = Wire::new(DynStore::new(MemoryStore::new()));
        Self { name, about, now: "2026-01-01T00:00:00Z".parse().unwrap(), wire, commands: 0, steps: Vec::new() }
    }

    pub(crate) fn later(&mut self, span: Span) {
        self.now = self.now.plus(span);
    }

    /// The moment so many days from now.
    pub(crate) fn in_days(&self, days: u32) -> Timestamp {
        self.now.plus(Span::days(days))
    }

    fn step(&mut self, operation: &str, arguments: Value) -> (&'static str, Value) {
        let (ended, with) = call(&self.wire, operation, &arguments);
        self.steps.push(Step { operation: operation.to_owned(), arguments, ended, with: with.clone() });
        (ended, with)
    }

    /// A call that succeeds.
    pub(crate) fn ask(&mut self, operation: &str, arguments: Value) -> Value {
        let (ended, with) = self.step(operation, arguments.clone());
        assert_eq!(ended, "answer", "{}: {operation} {arguments}: {with}", self.name);
        with
    }

    /// A question about the campaign.
    pub(crate) fn of_campaign(&mut self, operation: &str) -> Value {
        self.ask(operation, json!({"campaign": CAMPAIGN}))
    }

    /// A call that fails with a code.
    pub(crate) fn fails(&mut self, operation: &str, arguments: Value, code: &str) -> Value {
        let (ended, with) = self.step(operation, arguments.clone());
        assert_eq!((ended, &with["code"]), ("failure", &json!(code)), "{}: {operation} {arguments}: {with}", self.name);
        with
    }

    pub(crate) fn request(&mut self, actor: &Value, command: Value) -> Value {
        self.commands += 1;
        let id = format!("00000000-0000-0000-0001-{:012x}", self.commands);
        json!({"id": id, "campaign": CAMPAIGN, "actor": actor, "at": self.now, "command": command})
    }

    /// A command that is accepted; answers what happened.
    pub(crate) fn done(&mut self, actor: &Value, command: Value) -> Happened {
        let request = self.request(actor, command);
        let outcome = self.ask("execute", json!({"request": request}));
        Happened(outcome["events"].as_array().unwrap().clone())
    }

    pub(crate) fn by(&mut self, account: &str, command: Value) -> Happened {
        self.done(&account_of(account), command)
    }

    pub(crate) fn by_moderator(&mut self, command: Value) -> Happened {
        self.done(&json!({"account": MODERATOR, "roles": ["moderator", "admin"]}), command)
    }

    pub(crate) fn by_host(&mut self, command: Value) -> Happened {
        self.done(&host(), command)
    }

    /// A command that is refused with a code.
    pub(crate) fn refused(&mut self, account: &str, command: Value, code: &str) -> Value {
        let request = self.request(&account_of(account), command);
        self.fails("execute", json!({"request": request}), code)
    }

    /// A command of somebody of whom facts are known.
    pub(crate) fn knowing(&mut self, account: &str, facts: &Value, command: Value, refusal: Option<&str>) -> Value {
        let mut request = self.request(&account_of(account), command);
        request["facts"] = facts.clone();
        match refusal {
            None => self.ask("execute", json!({"request": request})),
            Some(code) => self.fails("execute", json!({"request": request}), code),
        }
    }

    /// The draft of a campaign in dollars.
    pub(crate) fn created(&mut self) {
        let story = json!({
            "title": "A compiler for the rest of us", "summary": "Fast, small, ours.", "description": "",
            "category": "software",
        });
        self.by(CREATOR, json!({"kind": "createCampaign", "currency": "USD", "story": story}));
    }

    /// Sets terms for thirty days; `more` are other members of them.
    pub(crate) fn terms(&mut self, policy: &Policy, goal: &str, more: Value) {
        let mut terms = json!({"goal": goal, "deadline": self.in_days(30), "policy": policy});
        terms.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.by(CREATOR, json!({"kind": "setTerms", "terms": terms}));
    }

    pub(crate) fn launched(&mut self) {
        self.by(CREATOR, json!({"kind": "submitCampaign"}));
        self.by_moderator(json!({"kind": "approveCampaign"}));
    }

    /// A pledge of a free amount, with other members of its order.
    pub(crate) fn pledged(&mut self, n: u32, amount: &str, more: Value) -> Happened {
        let order = order(amount, more);
        self.by(&backer(n), json!({"kind": "placePledge", "order": order}))
    }

    /// Reports that everything that was instructed went well.
    pub(crate) fn cleared(&mut self, happened: &Happened) -> Vec<Happened> {
        let asked: Vec<Value> = happened.of("paymentRequested").cloned().collect();
        asked.iter().map(|payment| self.reported(payment)).collect()
    }

    fn reported(&mut self, payment: &Value) -> Happened {
        let minor: i64 = payment["amount"].as_str().unwrap().parse().unwrap();
        let amount = Money::new(Amount::new(minor), Currency::USD);
        let result = match payment["action"].as_str().unwrap() {
            "authorise" => json!({"kind": "authorised", "amount": amount}),
            "capture" => json!({"kind": "captured", "amount": amount}),
            "refund" => json!({"kind": "refunded", "amount": amount}),
            "payout" => json!({"kind": "paidOut", "amount": amount}),
            _ => json!({"kind": "voided"}),
        };
        let reference = format!("ref_{}", self.commands);
        self.by_host(json!({
            "kind": "reportPayment", "payment": payment["payment"], "providerRef": reference, "result": result,
        }))
    }

    /// Settles until there is nothing to do now, and lets all money clear that this asks for.
    pub(crate) fn settled(&mut self) -> Vec<Happened> {
        let mut all = Vec::new();
        for _ in 0..20 {
            let request = self.request(&host(), json!({"kind": "settle", "limit": 100}));
            let (ended, with) = self.step("execute", json!({"request": request}));
            if ended == "failure" {
                assert_eq!(with["code"], "settlement.nothing_to_do", "{}: {with}", self.name);
                return all;
            }
            let happened = Happened(with["events"].as_array().unwrap().clone());
            all.extend(self.cleared(&happened));
            all.push(happened);
        }
        panic!("settlement does not end");
    }

    /// The story as it is written down: a step a line.
    pub(crate) fn text(mut self) -> String {
        let end = self.of_campaign("verify");
        let mut text =
            format!("{{\n\"name\": {},\n\"about\": {},\n\"steps\": [\n", json!(self.name), json!(self.about));
        let count = self.steps.len();
        for (n, Step { operation, arguments, ended, with }) in self.steps.iter().enumerate() {
            let comma = if n + 1 < count { "," } else { "" };
            writeln!(
                text,
                "{{\"operation\":{},\"arguments\":{arguments},\"{ended}\":{with}}}{comma}",
                json!(operation)
            )
            .unwrap();
        }
        let end = json!({"campaign": CAMPAIGN, "seq": end["seq"], "hash": end["hash"]});
        writeln!(text, "],\n\"end\": {end}\n}}").unwrap();
        text
    }
}

fn account_of(account: &str) -> Value {
    json!({"account": account})
}

fn host() -> Value {
    json!({"account": HOST, "roles": ["system"]})
}

pub(crate) fn order(amount: &str, more: Value) -> Value {
    let mut order = json!({"contribution": amount});
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    order
}

/// The events of an outcome.
pub(crate) struct Happened(Vec<Value>);

impl Happened {
    pub(crate) fn of(&self, kind: &str) -> impl Iterator<Item = &Value> {
        self.0.iter().filter(move |event| event["kind"] == kind)
    }

    /// A member of the first event of a kind.
    pub(crate) fn its(&self, kind: &str, member: &str) -> String {
        let event = self.of(kind).next().unwrap_or_else(|| panic!("no {kind} in {:?}", self.0));
        event[member].as_str().unwrap_or_else(|| panic!("{kind} has no {member}")).to_owned()
    }

    pub(crate) fn pledge(&self) -> String {
        self.its("pledgePlaced", "pledge")
    }
}
