//! What comes over the wire and cannot be, or may not be: each line of the tables says what is sent and which typed error
//! answers, down to the field, the rule and the limit; and whatever it was, nothing has changed.

mod envelope;
mod forms;
mod orders;
mod rules;

use crate::common::*;
use fundly_core::{
    Actor, Command, Currency, Error, Invalid, Policy, Request, Role, Row, RowKind, Span, proposal::Threshold,
};
use pollster::block_on;
use serde_json::{Value, json};
use std::cell::RefCell;

pub const REQUEST: &str = "00000000-0000-0000-0000-00000000feed";
pub const NOBODY: &str = "00000000-0000-0000-0000-00000000dead";

/// A campaign under way, and what the tables name in it.
pub struct Scene {
    pub world: World,
    /// What the tables write as `$name`.
    names: Vec<(&'static str, String)>,
    wrong: RefCell<Vec<String>>,
}

impl Scene {
    /// All or nothing, live: tiers, a class on offer, a pledge, a comment.
    pub fn live() -> Self {
        let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30));
        Self::furnish(world)
    }

    /// Open-ended, live: money, shares, votes as well.
    pub fn open_ended() -> Self {
        Self::furnish(World::draft(Policy::open_ended(), None, None))
    }

    pub fn of(world: World, names: Vec<(&'static str, String)>) -> Self {
        Self { world, names, wrong: RefCell::default() }
    }

    fn furnish(mut world: World) -> Self {
        let ok = |world: &World, account, command: Value| world.ok(account, Command::from_json(command).unwrap());
        let terms = json!({
            "name": "A", "votesPerShare": 1, "price": "10.00 USD", "authorised": 1_000, "precision": 0, "reserved": 100,
            "lockUp": "0s", "transferable": true,
        });
        ok(&world, CREATOR, json!({"kind": "addClass", "terms": terms}));
        let scarce = json!({"title": "Shirt", "price": "20.00 USD", "quantity": 2, "perBacker": 1, "shipping": [
            {"country": "DE", "first": "4.00 USD", "further": "1.00 USD"},
        ]});
        ok(&world, CREATOR, json!({"kind": "addTier", "terms": scarce}));
        let mut names = vec![("class", key(&world, RowKind::Class)), ("tier", key(&world, RowKind::Tier))];
        let mut offered = block_on(world.engine.row(CAMPAIGN, fundly_core::RowKey::Terms())).unwrap();
        if let Some(Row::Terms(terms)) = &mut offered {
            terms.offers = Some(names[0].1.parse().unwrap());
            ok(&world, CREATOR, json!({"kind": "setTerms", "terms": terms}));
        }
        world.launch();
        ok(
            &world,
            backer(1),
            json!({"kind": "placePledge", "order": {"contribution": "50.00 USD", "class": names[0].1}}),
        );
        names.push(("pledge", key(&world, RowKind::Pledge)));
        if let Some(Row::Payment(payment)) = first(&world, RowKind::Payment) {
            world.host(captured(payment.id, "ch_1", "50.00"));
            names.extend([("payment", payment.id.to_string()), ("lot", key(&world, RowKind::Lot))]);
        }
        ok(&world, backer(1), json!({"kind": "postComment", "text": "Well done."}));
        ok(&world, backer(1), json!({"kind": "proposeFeature", "title": "A debugger", "text": ""}));
        names.extend([("comment", key(&world, RowKind::Comment)), ("feature", key(&world, RowKind::Feature))]);
        world.later(Span::days(1));
        names.push(("now", world.now.to_string()));
        Self::of(world, names)
    }

    /// A text of a table with the names filled in.
    fn filled(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (name, id)| text.replace(&format!("${name}"), id))
    }

    /// The request as it comes over the wire, around the text of a command.
    pub fn envelope(&self, actor: &str, command: &str) -> String {
        let at = self.world.now;
        self.filled(&format!(
            r#"{{"id": "{REQUEST}", "campaign": "{CAMPAIGN}", "actor": {actor}, "at": "{at}", "command": {command}}}"#
        ))
    }

    /// Sends bytes, as a host does that only reads and executes.
    pub fn send(&self, bytes: &[u8]) -> Result<(), Error> {
        let request = Request::from_json(bytes)?;
        block_on(self.world.engine.execute(request)).map(|_| ())
    }

    /// Every row and the end of the journal.
    pub fn everything(&self) -> (Vec<Row>, usize) {
        let rows = RowKind::ALL.iter().flat_map(|kind| block_on(self.world.engine.every(CAMPAIGN, *kind)).unwrap());
        let rows: Vec<Row> = rows.collect();
        let entries = block_on(fundly_core::Store::journal(self.world.engine.store(), CAMPAIGN, 0, 1_000)).unwrap();
        (rows, entries.len())
    }

    /// Sends a text that the wire must refuse: the path of the field, and what the reason says.
    pub fn unreadable(&self, text: &str, path: &str, reason: &str) {
        let shown: String = text.chars().take(300).collect();
        let Err(Error::Invalid(invalid)) = self.unchanged(text) else { return self.wrong(&shown, "it was read") };
        match &invalid {
            Invalid::Wire { path: at, reason: why } if at == path && why.contains(reason) => {}
            _ => self.wrong(&shown, &format!("{invalid}, not at {path}: {reason}")),
        }
    }

    /// Sends a command that a rule must refuse: code and rule, and what the rejection says on the wire.
    pub fn refused(&self, actor: &Actor, command: &str, (code, rule): (&str, &str), data: &Value) {
        let actor = serde_json::to_string(actor).unwrap();
        let text = self.envelope(&actor, command);
        let answer = self.unchanged(&text);
        let Some(rejection) = answer.as_ref().err().and_then(Error::rejection) else {
            return self.wrong(command, &format!("{answer:?}"));
        };
        let said = serde_json::to_value(rejection).unwrap();
        let expected: Value = serde_json::from_str(&self.filled(&data.to_string())).unwrap();
        let says = expected.as_object().unwrap().iter().all(|(field, value)| said[field] == *value);
        if (rejection.code(), rejection.rule()) != (code, rule) || !says {
            let found = format!("{} {} {said}", rejection.code(), rejection.rule());
            self.wrong(command, &format!("{found}, not {code} {rule} {expected}"));
        }
    }

    /// Sends a text; whatever it is answered, nothing may have changed.
    fn unchanged(&self, text: &str) -> Result<(), Error> {
        let before = self.everything();
        let answer = self.send(text.as_bytes());
        if self.everything() != before {
            self.wrong(text, "it changed something");
        }
        answer
    }

    fn wrong(&self, sent: &str, found: &str) {
        self.wrong.borrow_mut().push(format!("{sent}\n    {found}"));
    }
}

/// A line of a table that is wrong does not hide the lines after it.
impl Drop for Scene {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let wrong = self.wrong.take();
            assert!(wrong.is_empty(), "{} lines are wrong:\n{}", wrong.len(), wrong.join("\n"));
        }
    }
}

pub fn system() -> Actor {
    Actor::with_role(HOST, Role::System)
}

fn first(world: &World, kind: RowKind) -> Option<Row> {
    block_on(world.engine.every(CAMPAIGN, kind)).unwrap().into_iter().next()
}

/// The id of the first row of a kind.
fn key(world: &World, kind: RowKind) -> String {
    first(world, kind).unwrap().key().parts()[0].clone()
}
