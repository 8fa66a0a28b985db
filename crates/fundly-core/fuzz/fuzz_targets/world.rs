//! Worlds in which requests from outside are carried out: a draft, and a campaign under way with something of every kind.

use fundly_core::{
    Actor, CampaignId, Command, CommandId, Error, Fundly, MemoryStore, Request, Role, Row, RowKind, Timestamp,
    ledger::LedgerAccount,
};
use pollster::block_on;
use serde_json::{Value, json};

/// That of the golden files, which are the seeds.
const CAMPAIGN: &str = "01900000-0000-7000-8000-0000000000ca";
const CREATOR: &str = "01900000-0000-7000-8000-0000000000a1";
const BACKER: &str = "01900000-0000-7000-8000-0000000000b1";

struct World {
    engine: Fundly<MemoryStore>,
    campaign: CampaignId,
    now: Timestamp,
    commands: u128,
}

/// Carries requests out in every world.
pub fn carry_out(requests: Vec<Value>) {
    if requests.is_empty() {
        return;
    }
    for mut world in [World::draft(), World::under_way()] {
        for request in &requests {
            world.attempt(request.clone());
        }
        world.stands();
    }
}

fn account(id: &str, roles: &[Role]) -> Actor {
    Actor { roles: roles.to_vec(), ..Actor::account(id.parse().expect("an id")) }
}

impl World {
    /// A draft with everything that only a draft can have.
    fn draft() -> Self {
        let now = "2026-03-01T00:00:00Z".parse().expect("a moment");
        let campaign = CAMPAIGN.parse().expect("an id");
        let mut world = Self { engine: Fundly::new(MemoryStore::new()), campaign, now, commands: 0 };
        world.creator(json!({
            "kind": "createCampaign", "currency": "USD",
            "story": {"title": "A compiler", "summary": "Fast.", "description": "", "category": "software"},
        }));
        world.creator(json!({"kind": "addClass", "terms": {
            "name": "A", "votesPerShare": 3, "price": "7.00 USD", "authorised": 4_000, "precision": 2,
            "reserved": 200, "lockUp": "0s", "transferable": true,
        }}));
        for tier in [
            json!({"title": "Sticker", "price": "1.00 USD"}),
            json!({"title": "Shirt", "price": "2.00 USD", "quantity": 3}),
        ] {
            world.creator(json!({"kind": "addTier", "terms": tier}));
        }
        world
    }

    /// A campaign without an end, with money, shares, votes and talk.
    fn under_way() -> Self {
        let mut world = Self::draft();
        let class = world.ids(RowKind::Class).first().cloned();
        let policy = fundly_core::Policy::open_ended();
        world.creator(json!({"kind": "setTerms", "terms": {"offers": class, "policy": policy}}));
        world.creator(json!({"kind": "submitCampaign"}));
        world.ok(
            account("01900000-0000-7000-8000-0000000000d1", &[Role::Moderator]),
            json!({"kind": "approveCampaign"}),
        );
        let tier = world.ids(RowKind::Tier).pop();
        let backer = || account(BACKER, &[]);
        let order = json!({"contribution": "50.00 USD", "class": class, "lines": [{"tier": tier, "quantity": 1}]});
        for paid in [true, false] {
            world.ok(backer(), json!({"kind": "placePledge", "order": order}));
            let report = world.report();
            if paid {
                world.ok(account(CREATOR, &[Role::System]), report);
            }
        }
        let receipt = json!({"kind": "captured", "amount": "5.00 USD"});
        world.ok(
            account(CREATOR, &[Role::System]),
            json!({"kind": "reportPayment", "providerRef": "wire", "result": receipt}),
        );
        world.ok(backer(), json!({"kind": "postComment", "text": "Well done."}));
        world.creator(json!({"kind": "publishPost", "title": "News", "text": "All is well."}));
        world.ok(backer(), json!({"kind": "proposeFeature", "title": "A debugger", "text": ""}));
        world.creator(json!({"kind": "requestPayout", "payee": CREATOR, "amount": "10.00 USD", "reason": "work"}));
        let pledge = world.rows(RowKind::Pledge).into_iter().find_map(|row| match row {
            Row::Pledge(pledge) if pledge.captured.is_positive() => Some(pledge.id),
            _ => None,
        });
        world.creator(json!({"kind": "refundPledge", "pledge": pledge, "amount": {"kind": "part", "money": "1.00 USD"}, "ground": "creator"}));
        world.now = world.now.plus(fundly_core::Span::days(1));
        world.creator(json!({
            "kind": "putProposal", "title": "Shall we?", "text": "", "subject": {"kind": "resolution"},
            "closes": world.now.plus(fundly_core::Span::days(9)),
        }));
        world
    }

    /// The report that the last payment went through.
    fn report(&self) -> Value {
        let open = self.rows(RowKind::Payment).into_iter().filter_map(|row| match row {
            Row::Payment(payment) if payment.provider_ref.is_none() => Some(payment),
            _ => None,
        });
        let payment = open.last().expect("a payment");
        let amount = fundly_core::Money::new(payment.amount, fundly_core::Currency::USD);
        json!({
            "kind": "reportPayment", "payment": payment.id, "providerRef": format!("ch_{}", payment.id),
            "result": {"kind": "captured", "amount": amount},
        })
    }

    fn creator(&mut self, command: Value) {
        self.ok(account(CREATOR, &[]), command);
    }

    fn ok(&mut self, actor: Actor, command: Value) {
        let text = command.to_string();
        let command = Command::from_json(command).unwrap_or_else(|error| panic!("{text}: {error}"));
        self.commands += 1;
        let id = CommandId::from_u128(self.commands);
        let request = Request { id, campaign: self.campaign, actor, at: self.now, command, facts: None };
        block_on(self.engine.execute(request)).unwrap_or_else(|error| panic!("{text}: {error}"));
    }

    fn rows(&self, kind: RowKind) -> Vec<Row> {
        block_on(self.engine.every(self.campaign, kind)).expect("memory does not fail")
    }

    /// The ids of all rows of a kind, as text.
    fn ids(&self, kind: RowKind) -> Vec<String> {
        self.rows(kind).iter().filter_map(|row| row.key().parts().first().cloned()).collect()
    }

    /// Carries out a request as it came, and as those who might be allowed to, about what there is.
    fn attempt(&mut self, mut json: Value) {
        json["campaign"] = json!(CAMPAIGN);
        if let Some(command) = json.get_mut("command") {
            self.aim(command, "");
        }
        let Ok(request) = Request::from_json(json.to_string().as_bytes()) else { return };
        let every = [Role::Moderator, Role::Admin, Role::System];
        let actors = [
            request.actor.clone(),
            account(BACKER, &[]),
            account(CREATOR, &[]),
            account("01900000-0000-7000-8000-0000000000d1", &every),
        ];
        for (n, actor) in actors.into_iter().enumerate() {
            let id = if n == 0 {
                request.id
            } else {
                self.commands += 1;
                CommandId::from_u128(0xF0_0000 + self.commands)
            };
            let request = Request { id, actor, ..request.clone() };
            let preview = block_on(self.engine.preview(&request)).expect("a preview is always given");
            match block_on(self.engine.execute(request.clone())) {
                Ok(outcome) => {
                    assert!(outcome.repeated || preview.events == outcome.events, "the preview of {request:?}");
                    let again = block_on(self.engine.execute(request)).expect("a repeat is answered as the first time");
                    assert!(again.repeated && again.hash == outcome.hash);
                }
                Err(Error::Rejected(rejections)) => assert_eq!(preview.rejections, rejections),
                // A number that no canonical form can hold.
                Err(Error::Invalid(_)) => {}
                Err(Error::CommandReused { .. }) => {}
                Err(error) => panic!("{request:?}: {error}"),
            }
        }
    }

    /// Lets ids that stand where a row is named name one that exists: chance would hardly find one.
    fn aim(&self, value: &mut Value, field: &str) {
        match value {
            Value::Object(map) => map.iter_mut().for_each(|(key, value)| self.aim(value, key)),
            Value::Array(list) => list.iter_mut().for_each(|value| self.aim(value, field)),
            Value::String(text) if text.len() == 36 => {
                let Ok(kind) = serde_json::from_value::<RowKind>(json!(field)) else { return };
                let ids = self.ids(kind);
                let digit = text.bytes().last().unwrap_or_default();
                // One digit keeps what it says, so that what does not exist is asked for as well.
                if let (Some(id), true) = (ids.get(usize::from(digit) % ids.len().max(1)), digit != b'0') {
                    *text = id.clone();
                }
            }
            _ => {}
        }
    }

    /// The journal stands, its replay is the rows, and the books balance.
    fn stands(&self) {
        let replay =
            block_on(self.engine.verify(self.campaign)).expect("memory does not fail").expect("the journal stands");
        let campaign = replay.rows().campaign().expect("a campaign");
        assert_eq!(campaign.balances.sum(), 0);
        for account in LedgerAccount::ALL {
            assert!(!account.is_bounded() || !campaign.balances.of(account).is_negative(), "{account:?} is overdrawn");
        }
        assert!(!campaign.totals.committed.is_negative() && !campaign.totals.collected.is_negative());
    }
}
