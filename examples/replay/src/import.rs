//! Carrying the plan out, command by command, through the engine.

use crate::{
    plan::{Plan, Step},
    row::{BadRow, Row},
};
use fundly_core::{
    AccountId, Actor, Amount, CampaignId, ClassId, Command, CommandId, Digest32, Event, Fundly, Money, Outcome,
    PaymentId, PledgeId, Policy, Request, Role, Span, Timestamp, Units,
    account::Profile,
    backlog::{PlanFeature, ProposeFeature, ShipFeature, StartFeature},
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, Story, SubmitCampaign, Terms},
    escrow::RequestPayout,
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::Band,
    refund::{Ground, RefundAmount, RefundPledge},
    share::{AddClass, ClassTerms},
    store::Store,
    text::{Body, Label, Reason, Reference, Summary, Title},
};
use std::{collections::BTreeMap, error::Error};

/// What an import leaves to read from: the campaign, and who is who.
#[derive(Clone, Debug)]
pub struct Books {
    /// The campaign.
    pub campaign: CampaignId,
    /// Its share class.
    pub class: ClassId,
    /// Names by account.
    pub names: BTreeMap<AccountId, String>,
}

type Failure = Box<dyn Error + Send + Sync>;

/// Ids are made from names, so that importing the same file again repeats the same commands and changes nothing.
fn id(parts: &[&str]) -> u128 {
    let digest = Digest32::of(parts.join("\u{1f}").as_bytes());
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest.as_bytes()[..16]);
    u128::from_be_bytes(bytes)
}

fn account(name: &str) -> AccountId {
    AccountId::from_u128(id(&["account", name]))
}

struct Importer<'a, S> {
    engine: &'a Fundly<S>,
    campaign: CampaignId,
    project: AccountId,
    host: AccountId,
    class: Option<ClassId>,
    pledges: BTreeMap<String, PledgeId>,
}

/// Imports a plan into a store as one campaign.
///
/// # Errors
/// What the engine refused, with the line of the row; the store then holds what came before it, which is why a caller tries
/// the import on a memory store first.
pub async fn import<S: Store>(engine: &Fundly<S>, plan: &Plan) -> Result<Books, Failure> {
    let fingerprint = plan.steps.first().map_or("", |step| step.row().id.as_str());
    let mut importer = Importer {
        engine,
        campaign: CampaignId::from_u128(id(&["campaign", fingerprint])),
        project: account("project"),
        host: account("host"),
        class: None,
        pledges: BTreeMap::new(),
    };
    let first = plan.steps.first().map_or(Timestamp::MIN, |step| step.row().at);
    let founded = first.minus(Span::days(1));
    let people = plan.steps.iter().map(|step| step.row().counterparty.as_str());
    let names: BTreeMap<_, _> =
        people.chain(["project", "host"]).map(|name| (account(name), name.to_owned())).collect();
    for (account, name) in &names {
        engine.register_account(*account, profile(*account, name)?, founded).await?;
    }
    importer.open(plan, founded).await?;
    for step in &plan.steps {
        importer.step(step).await.map_err(|error| -> Failure {
            let row = step.row();
            BadRow { line: row.line, column: "amount", reason: error.to_string() }.into()
        })?;
    }
    let class = importer.class.ok_or("the campaign has no share class")?;
    Ok(Books { campaign: importer.campaign, class, names })
}

impl<S: Store> Importer<'_, S> {
    async fn run(&self, name: &[&str], at: Timestamp, actor: Actor, command: Command) -> Result<Outcome, Failure> {
        let id = CommandId::from_u128(id(name));
        let request = Request { id, campaign: self.campaign, actor, at, command, facts: None };
        Ok(self.engine.execute(request).await?)
    }

    fn platform(&self) -> Actor {
        Actor { roles: vec![Role::Admin, Role::System], ..Actor::account(self.host) }
    }

    /// Creates the campaign, open-ended, with the host's fee and one share for each whole unit of money.
    async fn open(&mut self, plan: &Plan, at: Timestamp) -> Result<(), Failure> {
        let currency = plan.currency;
        let creator = Actor::account(self.project);
        let create = CreateCampaign { currency, story: story()? };
        self.run(&["create"], at, creator.clone(), create.into()).await?;
        let price = Money::new(Amount::new(10_i64.pow(currency.exponent())), currency);
        let terms = ClassTerms {
            name: Label::new("Shares")?,
            votes_per_share: 1,
            price,
            authorised: Units::MAX,
            precision: 0,
            minimum_lot: None,
            reserved: Units::ZERO,
            lock_up: Span::ZERO,
            transferable: false,
        };
        let added = self.run(&["class"], at, creator.clone(), AddClass { terms }.into()).await?;
        self.class = added.events.iter().find_map(|event| match event {
            Event::ClassAdded(added) => Some(added.class),
            _ => None,
        });
        let mut policy = Policy::open_ended();
        if let Some(fee) = policy.fees.first_mut() {
            fee.bands = vec![Band { below: None, rate: plan.host_fee, fixed: None }];
        }
        let offers = self.class;
        let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers, policy };
        self.run(&["terms"], at, creator.clone(), SetTerms { terms }.into()).await?;
        self.run(&["submit"], at, creator, SubmitCampaign {}.into()).await?;
        self.run(&["approve"], at, self.platform(), ApproveCampaign {}.into()).await?;
        Ok(())
    }

    async fn step(&mut self, step: &Step) -> Result<(), Failure> {
        match step {
            Step::Contribution { row, host_fee } => self.contribution(row, *host_fee).await,
            Step::Refund { row, of, host_fee, cover } => self.refund(row, of, *host_fee, *cover).await,
            Step::Payout { row } => self.payout(row).await,
        }
    }

    async fn contribution(&mut self, row: &Row, host_fee: Amount) -> Result<(), Failure> {
        let contribution = Some(Money::new(row.amount, row.currency));
        let order = PledgeOrder { contribution, class: self.class, ..PledgeOrder::default() };
        let backer = Actor::account(account(&row.counterparty));
        let placed = self.run(&["pledge", &row.id], row.at, backer, PlacePledge { order }.into()).await?;
        let pledge = find(&placed, |event| match event {
            Event::PledgePlaced(placed) => Some(placed.pledge),
            _ => None,
        })?;
        let fee = Some(Money::new(Amount::ZERO.saturating_sub(row.processor_fee), row.currency));
        let result = PaymentResult::Captured { amount: Money::new(row.amount, row.currency), fee };
        let captured = self.report(row, payment(&placed)?, result).await?;
        let taken = find(&captured, |event| match event {
            Event::PaymentCaptured(captured) => Some(captured.platform_fee),
            _ => None,
        })?;
        same("host fee", taken, host_fee)?;
        self.pledges.insert(row.id.clone(), pledge);
        Ok(())
    }

    async fn refund(&mut self, row: &Row, of: &str, host_fee: Amount, cover: Amount) -> Result<(), Failure> {
        let pledge = *self.pledges.get(of).ok_or("the contribution was not imported")?;
        let command = RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator };
        let granted = self.run(&["refund", &row.id], row.at, self.platform(), command.into()).await?;
        let parts = find(&granted, |event| match event {
            Event::RefundGranted(granted) => Some(granted.parts),
            _ => None,
        })?;
        same("host fee given back", parts.platform_fee, host_fee)?;
        same("cover by the host", parts.covered, cover)?;
        let amount = Money::new(Amount::ZERO.saturating_sub(row.amount), row.currency);
        self.report(row, payment(&granted)?, PaymentResult::Refunded { amount }).await?;
        Ok(())
    }

    /// Pays out; a bounty pays for a feature that was asked for, worked on and shipped.
    async fn payout(&mut self, row: &Row) -> Result<(), Failure> {
        let feature = if row.purpose == "bounty" { Some(self.shipped(row).await?) } else { None };
        let amount = Money::new(Amount::ZERO.saturating_sub(row.amount), row.currency);
        let fee = Money::new(Amount::ZERO.saturating_sub(row.processor_fee), row.currency);
        let reason = match (row.kind, feature) {
            (crate::row::Kind::Expense, Some(_)) => "bounty",
            (crate::row::Kind::Expense, None) => "expense",
            _ => "given on to another collective",
        };
        let reason = Reason::new(&format!("{reason} {}", row.id))?;
        let payee = account(&row.counterparty);
        let command = RequestPayout { payee, amount, fee: Some(fee), reason, feature };
        let asked = self.run(&["payout", &row.id], row.at, self.platform(), command.into()).await?;
        self.report(row, payment(&asked)?, PaymentResult::PaidOut { amount, fee: Some(fee) }).await?;
        Ok(())
    }

    async fn shipped(&self, row: &Row) -> Result<fundly_core::FeatureId, Failure> {
        let title = Title::new(&format!("Bounty {}", row.id))?;
        let developer = Actor::account(self.project);
        let asker = Actor::account(account(&row.counterparty));
        let command = ProposeFeature { title, text: Body::new("")?, issue: None };
        let asked = self.run(&["feature", &row.id], row.at, asker, command.into()).await?;
        let feature = find(&asked, |event| match event {
            Event::FeatureProposed(proposed) => Some(proposed.feature),
            _ => None,
        })?;
        self.run(&["plan", &row.id], row.at, developer.clone(), PlanFeature { feature }.into()).await?;
        self.run(&["start", &row.id], row.at, developer.clone(), StartFeature { feature }.into()).await?;
        self.run(&["ship", &row.id], row.at, developer, ShipFeature { feature }.into()).await?;
        Ok(feature)
    }

    async fn report(&self, row: &Row, payment: PaymentId, result: PaymentResult) -> Result<Outcome, Failure> {
        let command = ReportPayment { payment: Some(payment), provider_ref: Reference::new(&row.id)?, result };
        self.run(&["report", &row.id], row.at, self.platform(), command.into()).await
    }
}

/// The person as the file names them, under a handle that no two names share.
fn profile(account: AccountId, name: &str) -> Result<Profile, Failure> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let handle = if name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("person-{}", account.uuid().simple())
    };
    Ok(Profile { handle: handle.parse()?, display_name: Title::new(name)?, email: None, muted: Vec::new() })
}

fn find<T>(outcome: &Outcome, pick: impl Fn(&Event) -> Option<T>) -> Result<T, Failure> {
    outcome.events.iter().find_map(pick).ok_or_else(|| "the engine did not do what the row says".into())
}

fn payment(outcome: &Outcome) -> Result<PaymentId, Failure> {
    find(outcome, |event| match event {
        Event::PaymentRequested(requested) => Some(requested.payment),
        _ => None,
    })
}

fn same(what: &str, ours: Amount, booked: Amount) -> Result<(), Failure> {
    if ours == booked { Ok(()) } else { Err(format!("{what} is {ours} by the policy and {booked} as booked").into()) }
}

fn story() -> Result<Story, Failure> {
    Ok(Story {
        title: Title::new("An open-source project")?,
        summary: Summary::new("The public ledger of a real project, replayed.")?,
        description: Body::new("")?,
        category: Label::new("software")?,
        tags: Vec::new(),
        location: None,
        media: Vec::new(),
        repository: None,
        forge: None,
        risks: None,
        faq: Vec::new(),
    })
}
