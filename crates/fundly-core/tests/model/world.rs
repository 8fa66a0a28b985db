//! A campaign in memory, driven by random steps.

use super::{
    invariants,
    naive::{Books, is_open},
    spy::Spy,
    steps::{Model, Run, Step},
    windows::{lock, window, withdrawal},
};
use fundly_core::{
    AccountId, Actor, CampaignId, ClassId, Command, CommandId, Currency, Error, Fundly, Invalid, Money, Outcome,
    Policy, Rate, Request, Role, Row, RowKey, RowKind, Span, Store, Timestamp,
    clock::Period,
    money::Rounding,
    payment::PaymentKind,
    policy::{
        Band, BelowGoal, Certainty, Citation, CollectAt, CoverBy, EarlyClose, Fee, FeePer, FeeReturn, FeeTo,
        FundingModel, LostShares, MaterialChange, Oversubscription, Release,
    },
    share::Allotment,
};
use pollster::block_on;
use serde_json::{Value, json};

pub const CREATOR: AccountId = AccountId::from_u128(0xC0);
pub const CAMPAIGN: CampaignId = CampaignId::from_u128(0xCA);
/// How many accounts pledge.
pub const BACKERS: u128 = 6;

pub type Answer = Result<Outcome, Error>;

/// A campaign, its clock, and everything that was asked of it.
pub struct World<S> {
    pub engine: Fundly<S>,
    pub spy: Spy,
    pub now: Timestamp,
    /// Every request with its answer.
    pub past: Vec<(Request, Answer)>,
    /// Every report of a payment that was sent.
    pub reports: Vec<Value>,
    commands: u128,
}

pub fn backer(n: u128) -> AccountId {
    AccountId::from_u128(0x1000 + n % BACKERS)
}

pub fn moderator() -> Actor {
    Actor::with_role(AccountId::from_u128(0xA0), Role::Moderator)
}

pub fn admin() -> Actor {
    Actor::with_role(AccountId::from_u128(0xAD), Role::Admin)
}

pub fn host() -> Actor {
    Actor::with_role(AccountId::from_u128(0xB0), Role::System)
}

pub fn creator() -> Actor {
    Actor::account(CREATOR)
}

impl World<Spy> {
    pub fn new() -> Self {
        let spy = Spy::default();
        Self::over(spy.clone(), spy)
    }

    /// A world in which the campaign is live.
    pub fn launched(model: Model) -> Self {
        let mut world = Self::new();
        world.launch(model);
        world
    }

    /// The world in which a run begins.
    pub fn of(run: &Run) -> Self {
        let mut world = Self::launched(run.model);
        if run.succeeded {
            world.succeed();
        }
        world
    }

    /// Lets enough be pledged and paid for the campaign to succeed.
    fn succeed(&mut self) {
        let class = self.offered();
        for n in 0..4 {
            let order = json!({"contribution": usd(2_100), "class": class, "method": "card_1"});
            self.must(Actor::account(backer(n)), json!({"kind": "placePledge", "order": order}));
        }
        self.pay();
        self.now = self.now.plus(Span::days(20));
        // Closing, collecting and deciding, with reports in between; what there is depends on the policy.
        for _ in 0..16 {
            let request = self.request(host(), read(json!({"kind": "settle", "limit": 100})));
            let _ = self.execute(request);
            self.pay();
        }
    }

    /// Every payment that is open goes through.
    fn pay(&mut self) {
        let open: Vec<_> =
            Books::of(&self.spy.mirror()).payments.iter().filter(|row| is_open(row)).copied().cloned().collect();
        for payment in open {
            let kind = match payment.kind {
                PaymentKind::Authorise => "authorised",
                PaymentKind::Capture => "captured",
                // What was promised beyond the maximum goes back.
                PaymentKind::Refund => "refunded",
                PaymentKind::Void => "voided",
                other => panic!("{other:?} at the beginning"),
            };
            let mut result = json!({"kind": kind});
            if payment.kind != PaymentKind::Void {
                result["amount"] = json!(usd(payment.amount.minor()));
            }
            let reference = format!("re_{}", payment.id);
            self.must(
                host(),
                json!({"kind": "reportPayment", "payment": payment.id, "providerRef": reference, "result": result}),
            );
        }
    }
}

impl<S: Store> World<S> {
    /// A world over a store that keeps what it keeps in the spy.
    pub fn over(store: S, spy: Spy) -> Self {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        Self { engine: Fundly::new(store), spy, now, past: Vec::new(), reports: Vec::new(), commands: 0 }
    }

    /// A request with the next command id.
    pub fn request(&mut self, actor: Actor, command: Command) -> Request {
        self.commands += 1;
        let id = CommandId::from_u128(0x5EED_0000_0000_0000_0000 + self.commands);
        Request { id, campaign: CAMPAIGN, actor, at: self.now, command, facts: None }
    }

    /// Carries a request out and remembers it.
    pub fn execute(&mut self, request: Request) -> &Answer {
        let answer = block_on(self.engine.execute(request.clone()));
        self.past.push((request, answer));
        &self.past.last().unwrap().1
    }

    fn must(&mut self, actor: Actor, command: Value) {
        let command = read(command);
        let text = format!("{command:?}");
        let request = self.request(actor, command);
        if let Err(error) = self.execute(request) {
            panic!("{text}: {error}");
        }
    }

    /// Takes a campaign from its draft to its launch.
    fn launch(&mut self, model: Model) {
        self.must(
            creator(),
            json!({
                "kind": "createCampaign", "currency": "USD",
                "story": {"title": "A compiler", "summary": "Fast.", "description": "", "category": "software"},
            }),
        );
        self.classes();
        self.tiers();
        if model == Model::Milestones {
            self.milestones();
        }
        let (policy, goal, days) = policy(model);
        let offers = self.offered();
        let deadline = days.map(|days| self.now.plus(Span::days(days)));
        let maximum = model.maximum().map(usd);
        let terms = json!({"goal": goal, "maximum": maximum, "deadline": deadline, "offers": offers, "policy": policy});
        self.must(creator(), json!({"kind": "setTerms", "terms": terms}));
        self.must(creator(), json!({"kind": "submitCampaign"}));
        self.must(moderator(), json!({"kind": "rejectCampaign", "reason": "The name of the class."}));
        self.must(creator(), json!({"kind": "reviseCampaign"}));
        self.rename(offers);
        self.must(creator(), json!({"kind": "submitCampaign"}));
        self.must(moderator(), json!({"kind": "approveCampaign"}));
    }

    /// The class that is offered with pledges: the first.
    pub fn offered(&self) -> Option<ClassId> {
        self.spy.mirror().of(RowKind::Class).next().map(|row| match row {
            Row::Class(class) => class.id,
            other => panic!("{other:?}"),
        })
    }

    fn classes(&mut self) {
        for (price, precision, votes) in [("7.00 USD", 0, 3), ("0.35 USD", 2, 7)] {
            let terms = json!({
                "name": "A", "votesPerShare": votes, "price": price, "authorised": 4_000, "precision": precision,
                "reserved": 200, "lockUp": "1d", "transferable": true,
            });
            self.must(creator(), json!({"kind": "addClass", "terms": terms}));
        }
    }

    fn rename(&mut self, class: Option<ClassId>) {
        let row = self.spy.mirror().rows.get(&RowKey::Class(class.unwrap())).cloned();
        let Some(Row::Class(row)) = row else { panic!("{row:?}") };
        let mut terms = serde_json::to_value(&row.terms).unwrap();
        terms["name"] = json!("B");
        self.must(creator(), json!({"kind": "editClass", "class": class, "terms": terms}));
    }

    fn tiers(&mut self) {
        for n in 0..4 {
            self.must(creator(), json!({"kind": "addTier", "terms": super::verbs::rewards::terms(n)}));
        }
    }

    fn milestones(&mut self) {
        let parts = [(5_000, 60), (3_334, 90), (1_666, 120)];
        for (basis_points, days) in [(1, 1)].into_iter().chain(parts) {
            let due = self.now.plus(Span::days(days));
            let share = Rate::from_bp(basis_points).unwrap();
            self.must(creator(), json!({"kind": "addMilestone", "title": "A part", "share": share, "due": due}));
        }
        let first = self.spy.mirror().of(RowKind::Campaign).next().map(|row| match row {
            Row::Campaign(campaign) => campaign.milestones[0],
            other => panic!("{other:?}"),
        });
        self.must(creator(), json!({"kind": "removeMilestone", "milestone": first}));
    }

    /// Lets time pass and makes the request that the step stands for; none when there is nothing that it could be about.
    pub fn turn(&mut self, step: &Step) -> Option<Request> {
        self.now = self.now.plus(wait(step.wait));
        super::verbs::request(self, step)
    }

    /// Turns a step into a request and carries it out; answers whether there was one and it was accepted.
    pub fn step(&mut self, step: &Step) -> Option<bool> {
        let request = self.turn(step)?;
        let answer = self.execute(request);
        Some(answer.is_ok())
    }

    /// Checks what must hold now.
    pub fn check(&self) -> Result<(), String> {
        if let Some((_, Err(Error::Internal(what)))) = self.past.last() {
            return Err(format!("internal: {what}"));
        }
        invariants::check(&self.spy.mirror())
    }

    /// Verifies chain, replay and rows.
    pub fn verify(&self) -> Result<(), String> {
        match block_on(self.engine.verify(CAMPAIGN)) {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// A command as it comes over the wire.
pub fn read(command: Value) -> Command {
    try_read(command).unwrap_or_else(|error| panic!("{error}"))
}

pub fn try_read(command: Value) -> Result<Command, Invalid> {
    let text = command.to_string();
    Command::from_json(command).map_err(|error| Invalid::Wire { path: text, reason: error.to_string() })
}

pub fn usd(minor: i64) -> Money {
    Money::new(fundly_core::Amount::new(minor), Currency::USD)
}

/// How long a step waits: mostly not at all, sometimes over a deadline.
fn wait(byte: u8) -> Span {
    match byte {
        0..180 => Span::ZERO,
        180..206 => Span::minutes(10),
        206..236 => Span::hours(2),
        236..249 => Span::days(1),
        249..255 => Span::days(5),
        255 => Span::days(31),
    }
}

/// A fee beside each pledge: 5 % + 0.30.
fn on_top() -> Fee {
    Fee {
        name: "topUp".parse().unwrap(),
        to: FeeTo::Platform,
        share_of: None,
        on_top: true,
        bands: vec![Band { below: None, rate: Rate::from_bp(500).unwrap(), fixed: Some("0.30 USD".parse().unwrap()) }],
        per: FeePer::Pledge,
        rounding: Rounding::HalfUp,
        returned: FeeReturn::Proportional,
    }
}

/// The policy of a model, with its goal and the days that it is open.
fn policy(model: Model) -> (Policy, Option<Money>, Option<u32>) {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    match model {
        Model::AllOrNothing => {}
        Model::Milestones => {
            policy.funding.below_goal = BelowGoal::FailsAndRefunds;
            policy.closing.early = Some(EarlyClose::default());
            policy.funding.deadline_changes = 1;
            policy.pledging.instalments = 1;
            lock(&mut policy, "2h");
            policy.collection.final_try = false;
            policy.escrow.release = Release::ByMilestone;
            policy.escrow.holdback = Rate::from_bp(1_000).unwrap();
            policy.escrow.holdback_for = Span::days(4);
            withdrawal(&mut policy, "14d");
            policy.dispute.lost_shares = LostShares::CancelHeld;
            policy.closing.material_change =
                Some(MaterialChange { reconfirm: Period::Elapsed(Span::days(2)), extends: true });
        }
        Model::Authorise => {
            policy.collection.at = CollectAt::Authorise;
            policy.pledging.instalments = 1;
            policy.refund.cover = CoverBy::Platform;
            policy.dispute.bar_backer = false;
            policy.closing.early =
                Some(EarlyClose { open_min: Span::ZERO, notice: Some(Period::Elapsed(Span::days(2))) });
            policy.collection.after = Some(Period::Elapsed(Span::hours(3)));
            policy.windows.push(window("coolingOff", "closed", "closed + 3h"));
        }
        Model::KeepWhatYouRaise => {
            policy.funding.model = FundingModel::KeepWhatYouRaise;
            policy.collection.at = CollectAt::Pledge;
            policy.refund.cover = CoverBy::Backer;
            policy.fees.push(on_top());
            policy.escrow.holdback = Rate::from_bp(2_500).unwrap();
            policy.escrow.holdback_for = Span::days(1);
            withdrawal(&mut policy, "14d");
            policy.closing.material_change =
                Some(MaterialChange { reconfirm: Period::Elapsed(Span::days(1)), extends: false });
            return (policy, None, Some(20));
        }
        Model::OpenEnded => return (Policy::open_ended(), None, None),
        Model::Allotted | Model::AllottedPaid => {
            let paid = model == Model::AllottedPaid;
            policy.collection.at = if paid { CollectAt::Pledge } else { CollectAt::Authorise };
            policy.pledging.instalments = 1;
            let method = if paid { Allotment::FirstCome } else { Allotment::ProRata };
            policy.oversubscription = Some(Oversubscription { method, minimum_fill: Some(usd(700)) });
            let (parameter, source) = ("oversubscription".parse().unwrap(), "own choice".parse().unwrap());
            policy.citations.push(Citation { parameter, source, certainty: Certainty::Own });
        }
    }
    (policy, Some(usd(6_000)), Some(20))
}
