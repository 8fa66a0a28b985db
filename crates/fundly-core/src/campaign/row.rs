//! The rows of a campaign: the small hot row, and beside it the terms, the story and the team.

use super::phase::{Phase, Stage};
use crate::{
    actor::Permission,
    digest::Digest32,
    id::{AccountId, CampaignId, ClassId, MilestoneId},
    ledger::Balances,
    limits::STORY_ITEMS_MAX,
    money::{Amount, Currency, Money},
    policy::Policy,
    settlement::Settlement,
    text::{Body, Label, Link, Summary, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The hot row: phase, totals, balances, cursors, head of the journal. Rewritten by every command, so it stays small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Campaign {
    /// The campaign.
    pub id: CampaignId,
    /// Who runs it and receives the money.
    pub creator: AccountId,
    /// The one currency of everything inside.
    pub currency: Currency,
    /// What has been recorded of its life; [`Campaign::phase_at`] adds what time has made true since.
    pub stage: Stage,
    /// Suspended by a moderator: nothing moves until it is resumed.
    pub suspended: bool,
    /// When it was created.
    pub created_at: Timestamp,
    /// The moment of the last command; time never runs backwards from here (R-TIME-3).
    pub updated_at: Timestamp,
    /// When pledging opens, once approved.
    pub opens: Option<Timestamp>,
    /// When pledging ends; none for an open-ended campaign.
    pub deadline: Option<Timestamp>,
    /// When funding was closed by a settle step: the grace of payments counts from here.
    pub closed_at: Option<Timestamp>,
    /// The deadline before an early close was announced: it stands again if the goal is not kept until the new one.
    pub original_deadline: Option<Timestamp>,
    /// When collecting begins after a cooling-off, while it has not begun.
    pub collect_at: Option<Timestamp>,
    /// Whether the second round of two-round funding is open, or was.
    pub second_round: bool,
    /// A material change whose confirmations are awaited.
    pub change: Option<ChangeNotice>,
    /// When late pledges end, where the policy allows them after success.
    pub late_until: Option<Timestamp>,
    /// How often the deadline was moved.
    pub deadline_changes: u8,
    /// Sequence number of the last journal entry; also the version that guards every commit.
    pub seq: u64,
    /// Hash of the last journal entry.
    pub hash: Digest32,
    /// Sums over all pledges.
    pub totals: Totals,
    /// Balances of the double-entry accounts.
    pub balances: Balances,
    /// Work over many pledges that is under way.
    pub settlement: Option<Settlement>,
    /// Share classes, in the order in which they were added.
    pub classes: Vec<ClassId>,
    /// When reminders of failed payments are due next.
    pub dun_at: Option<Timestamp>,
    /// When instalments are due next.
    pub instalments_at: Option<Timestamp>,
    /// Next certificate number of a lot.
    pub next_certificate: u64,
    /// Reward tiers and add-ons, ended ones included.
    pub tiers: u32,
    /// Milestones in the order they were added, at most [`crate::limits::MILESTONES_MAX`].
    pub milestones: Vec<MilestoneId>,
    /// Escrow released so far, what is held back of it included: the base of the holdback.
    pub released: Amount,
    /// Until when the reserve is held; none before success.
    pub reserve_until: Option<Timestamp>,
}

impl Campaign {
    /// The phase at a moment: what was recorded, and what deadlines have made true since (R-CAMPAIGN-2).
    pub fn phase_at(&self, now: Timestamp) -> Phase {
        Phase::derive(self.stage, self.suspended, self.opens, self.deadline, now)
    }

    /// What it raises, seen from another campaign of its creator: as long as it is on offer, the most that it accepts, for all
    /// of that may be sold yet (R-POLICY-3).
    pub(crate) fn raises(&self, maximum: Option<Amount>) -> Amount {
        let on_offer = matches!(self.stage, Stage::Submitted | Stage::Approved);
        maximum.filter(|_| on_offer).unwrap_or(self.totals.committed)
    }
}

/// A material change of which backers were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeNotice {
    /// When they were told: pledges that were placed or changed later know of it.
    pub at: Timestamp,
    /// Until when they may confirm.
    pub until: Timestamp,
}

/// Sums over all pledges, kept exact by every change of a pledge. Which state counts where: [`crate::PledgeState::counts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Pledges ever placed, whatever became of them.
    pub placed: u64,
    /// Pledges that count as committed.
    pub pledges: u64,
    /// Accounts with at least one pledge that counts as committed.
    pub backers: u64,
    /// Promised money, without tips.
    pub committed: Amount,
    /// Money, without tips, of pledges that wait for their first payment: it takes room below the maximum, and counts
    /// towards nothing before it is confirmed.
    pub pending: Amount,
    /// Money held by an authorisation and not yet captured.
    pub authorised: Amount,
    /// Money that cleared, gross of fees, less what was refunded or charged back.
    pub collected: Amount,
    /// Money, without tips, that ever cleared; what is given back does not lessen it. The running total that fees per batch
    /// are rounded on (R-FEE-6).
    pub captured: Amount,
    /// Money refunded or charged back.
    pub refunded: Amount,
    /// Tips to the platform that cleared, less those refunded.
    pub tips: Amount,
    /// Money under dispute.
    pub disputed: Amount,
    /// Instructions to hold or take money that wait for a report.
    pub in_flight: u64,
    /// Pledges whose payment failed or needs the backer.
    pub errored: u64,
    /// Pledges with instalments still due.
    pub instalments_open: u64,
    /// Money paid out.
    pub paid_out: Amount,
}

/// The terms: written while a draft, frozen at launch except for what the policy lets move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// The goal; none where the funding model has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Money>,
    /// The most that is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Money>,
    /// When pledging opens; at approval when none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// When pledging ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
    /// The class of shares sold with pledges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offers: Option<ClassId>,
    /// The policy in force for the whole life of the campaign.
    pub policy: Policy,
}

/// The story: everything a visitor reads. Far from the hot row, so that a pledge never rewrites it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Story {
    /// Title.
    pub title: Title,
    /// What it is in a few sentences.
    pub summary: Summary,
    /// The whole story, Markdown.
    pub description: Body,
    /// Category, an open list: software, arts, charity, business, personal, ...
    pub category: Label,
    /// Tags.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, STORY_ITEMS_MAX>")]
    pub tags: Vec<Label>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Label>,
    /// Pictures and films.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, STORY_ITEMS_MAX>")]
    pub media: Vec<Link>,
    /// Source repository of a software project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<Link>,
    /// Name of the forge that hosts the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forge: Option<Label>,
    /// What may go wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<Body>,
    /// Frequent questions.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, STORY_ITEMS_MAX>")]
    pub faq: Vec<Question>,
}

/// A frequent question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Question {
    /// The question.
    pub question: Summary,
    /// The answer.
    pub answer: Summary,
}

/// The people who help the creator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Team {
    /// Collaborators with what each may do.
    pub collaborators: Vec<Collaborator>,
}

/// One collaborator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Collaborator {
    /// The account.
    pub account: AccountId,
    /// What it may do.
    pub permissions: Vec<Permission>,
}

impl Team {
    /// Whether the account has the permission.
    pub fn allows(&self, account: AccountId, permission: Permission) -> bool {
        self.collaborators.iter().any(|c| c.account == account && c.permissions.contains(&permission))
    }
}
