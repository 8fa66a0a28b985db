//! A sample of every kind of row, filled to both extremes: everything at its largest, and everything absent or least.
//!
//! One literal per kind makes both, so a row that gains a field does not compile until its sample has it.

mod campaign;
mod governance;
mod money;
mod pledge;

use crate::{
    account::{Account, Fact, Investor, StandingDecision},
    actor::{Actor, Role, Standing},
    command::CommandKind,
    decide::{Row, RowKind},
    digest::Digest32,
    event::Event,
    id::{AccountId, CampaignId, CommandId},
    journal::{CommandRecord, ENTRY_VERSION, Entry, Fingerprint},
    limits::INVESTOR_TESTS_MAX,
    money::{Amount, Currency, Money},
    share::Units,
    text::{Body, Label, Link, Note, Reason, Reference, Summary, Title},
    time::Timestamp,
};
use std::str::FromStr;

/// Counts go up to here: what fits into a signed integer of 64 bits.
const COUNT_MAX: u64 = i64::MAX.unsigned_abs();

/// What a sample is filled with.
#[derive(Clone, Copy, Debug)]
pub struct Filler {
    /// Its campaign.
    pub campaign: CampaignId,
    /// Number that makes its key.
    pub n: u128,
    /// Everything at its largest; else everything absent or least.
    pub full: bool,
}

impl Filler {
    /// A row of a kind.
    pub fn row(self, kind: RowKind) -> Row {
        match kind {
            RowKind::Campaign => self.campaign().into(),
            RowKind::Terms => self.terms().into(),
            RowKind::Story => self.story().into(),
            RowKind::Team => self.team().into(),
            RowKind::Tier => self.tier().into(),
            RowKind::Stock => self.stock().into(),
            RowKind::Queue => self.queue().into(),
            RowKind::Backer => self.backer().into(),
            RowKind::Pledge => self.pledge().into(),
            RowKind::Survey => self.survey().into(),
            RowKind::Payment => self.payment().into(),
            RowKind::Receipt => self.receipt().into(),
            RowKind::Movement => self.movement().into(),
            RowKind::Refund => self.refund().into(),
            RowKind::Dispute => self.dispute().into(),
            RowKind::Class => self.class().into(),
            RowKind::Holder => self.holder().into(),
            RowKind::Lot => self.lot().into(),
            RowKind::Checkpoint => self.checkpoint().into(),
            RowKind::Proposal => self.proposal().into(),
            RowKind::Ballot => self.ballot().into(),
            RowKind::Feature => self.feature().into(),
            RowKind::Priority => self.priority().into(),
            RowKind::Milestone => self.milestone().into(),
            RowKind::Payout => self.payout().into(),
            RowKind::Comment => self.comment().into(),
            RowKind::Post => self.post().into(),
        }
    }

    /// An account.
    pub fn account(self) -> Account {
        Account {
            id: AccountId::from_u128(self.n),
            version: 1,
            handle: parse(&format!("p-{:x}", self.n)),
            display_name: self.title(),
            email: self.some(parse("o'neil+\"x\"@example.org")),
            roles: self.list(1, |_| Role::Moderator),
            standing: if self.full { Standing::Restricted } else { Standing::Active },
            decision: self.some(self.decision()),
            muted: self.list(60, |_| self.label()),
            investor: self.some(self.investor()),
            created_at: self.time(),
        }
    }

    fn decision(self) -> StandingDecision {
        StandingDecision { by: AccountId::from_u128(self.n), reason: self.reason(), at: self.time() }
    }

    fn investor(self) -> Investor {
        Investor {
            category: Some(self.fact(self.label())),
            income: Some(self.fact(parse("90000.00 EUR"))),
            net_worth: Some(self.fact(parse("-1 JPY"))),
            tests: self.list(INVESTOR_TESTS_MAX as u128, |_| self.fact(self.label())),
        }
    }

    fn fact<T>(self, value: T) -> Fact<T> {
        Fact { value, as_of: self.time(), valid_until: self.some(self.time()) }
    }

    /// Entries of a campaign from sequence number `first` on, chained to the digest before them.
    pub fn entries(self, first: u64, count: u64, mut previous: Digest32) -> Vec<Entry> {
        let mut entries = Vec::new();
        for seq in first..first + count {
            let command = CommandId::from_u128(self.n << 64 | u128::from(seq));
            let mut entry = self.entry(seq, command, previous);
            // An entry without a hash would be told apart from a sealed one by every reader; the sample must not be one.
            entry.hash = entry.computed_hash().unwrap_or(Digest32::of(b"no canonical form"));
            previous = entry.hash;
            entries.push(entry);
        }
        entries
    }

    fn entry(self, seq: u64, command: CommandId, previous: Digest32) -> Entry {
        let content = format!(r#"{{"kind":"editStory","n":"{}"}}"#, self.n);
        let edited = Event::from(crate::campaign::StoryEdited { story: self.story() });
        let suspended = Event::CampaignSuspended(crate::campaign::CampaignSuspended { reason: self.reason() });
        let roles = self.list(2, |n| if n == 0 { Role::Admin } else { Role::System });
        let standing = if self.full { Standing::Restricted } else { Standing::Active };
        Entry {
            version: ENTRY_VERSION,
            campaign: self.campaign,
            seq,
            at: self.time(),
            actor: Actor { account: AccountId::from_u128(self.n), roles, standing },
            command: CommandRecord {
                id: command,
                kind: CommandKind::EditStory,
                fingerprint: Fingerprint::of(content.as_bytes()),
            },
            events: self.list(2, |n| if n == 0 { edited.clone() } else { suspended.clone() }),
            previous,
            hash: Digest32::ZERO,
        }
    }

    fn some<T>(self, value: T) -> Option<T> {
        self.full.then_some(value)
    }

    fn list<T>(self, length: u128, item: impl Fn(u128) -> T) -> Vec<T> {
        (0..if self.full { length } else { 0 }).map(item).collect()
    }

    fn pick<T>(self, full: T, bare: T) -> T {
        if self.full { full } else { bare }
    }

    /// A text as long as allowed, of everything that trips a careless store; or the shortest.
    fn text<T: FromStr>(self, max: usize, lines: bool) -> T {
        let tricky =
            if lines { "'“\"\\\n\t;--%_🦀é名\u{2028}${0}?1" } else { "'“\"\\;--%_🦀é名\u{2028}${0}?1" };
        let text: String = tricky.chars().cycle().take(max).collect();
        parse(if self.full { &text } else { "." })
    }

    fn title(self) -> Title {
        self.text(Title::MAX, false)
    }

    fn label(self) -> Label {
        self.text(Label::MAX, false)
    }

    fn summary(self) -> Summary {
        self.text(Summary::MAX, true)
    }

    fn body(self) -> Body {
        if self.full { self.text(Body::MAX, true) } else { parse("") }
    }

    fn reason(self) -> Reason {
        self.text(Reason::MAX, true)
    }

    fn note(self) -> Note {
        self.text(Note::MAX, true)
    }

    fn reference(self) -> Reference {
        self.text(Reference::MAX, false)
    }

    fn link(self) -> Link {
        self.text(Link::MAX, false)
    }

    fn money(self) -> Money {
        self.pick(Money::new(Amount::MAX, Currency::USD), Money::new(Amount::ZERO, Currency::JPY))
    }

    fn amount(self) -> Amount {
        self.pick(Amount::MAX, Amount::MIN)
    }

    fn units(self) -> Units {
        self.pick(Units::MAX, Units::ZERO)
    }

    fn time(self) -> Timestamp {
        self.pick(Timestamp::MAX, Timestamp::MIN)
    }

    fn count(self) -> u64 {
        self.pick(COUNT_MAX, 0)
    }

    fn small(self) -> u32 {
        self.pick(u32::MAX, 0)
    }
}

/// Samples are made of literals that parse; one that does not is a slip in this folder.
fn parse<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| unreachable!("samples are made of texts that parse"))
}
