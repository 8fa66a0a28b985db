//! Writing a draft: creation, story, terms.

use super::{Campaign, Phase, Stage, Story, Team, Terms, Totals};
use crate::{
    actor::{Permission, Role, Who},
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    digest::Digest32,
    id::{AccountId, CampaignId},
    ledger::Balances,
    money::{Amount, Currency},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Creates a draft of the campaign that the request names. The actor becomes the creator; the currency never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateCampaign {
    /// The currency of everything inside.
    pub currency: Currency,
    /// The story, which can be edited later.
    pub story: Story,
}

/// A draft was created.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CampaignCreated {
    /// The campaign.
    pub campaign: CampaignId,
    /// Who created it.
    pub creator: AccountId,
    /// Its currency.
    pub currency: Currency,
    /// Its story.
    pub story: Story,
}

impl Handler for CreateCampaign {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = &[];

    fn prefetch(&self, _actor: &crate::actor::Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Team()));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let (campaign, creator) = (tx.campaign_id(), tx.me());
        tx.emit(CampaignCreated { campaign, creator, currency: self.currency, story: self.story.clone() });
        Ok(())
    }
}

impl Evolve for CampaignCreated {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Campaign {
            id: self.campaign,
            creator: self.creator,
            currency: self.currency,
            stage: Stage::Draft,
            suspended: false,
            created_at: at,
            updated_at: at,
            opens: None,
            deadline: None,
            closed_at: None,
            original_deadline: None,
            collect_at: None,
            second_round: false,
            change: None,
            late_until: None,
            deadline_changes: 0,
            seq: 0,
            hash: Digest32::ZERO,
            totals: Totals::default(),
            balances: Balances::default(),
            settlement: None,
            classes: Vec::new(),
            dun_at: None,
            instalments_at: None,
            next_certificate: 1,
            tiers: 0,
            milestones: Vec::new(),
            released: Amount::ZERO,
            reserve_until: None,
        });
        rows.put(self.story.clone());
        rows.put(Team::default());
    }
}

/// Rewrites the story. After launch the title stays; everything else may still be told better (R-CAMPAIGN-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EditStory {
    /// The whole new story.
    pub story: Story,
}

/// The story was rewritten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StoryEdited {
    /// The whole new story.
    pub story: Story,
}

impl Handler for EditStory {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit), Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] =
        &[Phase::Draft, Phase::Rejected, Phase::Scheduled, Phase::Live, Phase::Successful, Phase::Delivering];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let launched = tx.campaign()?.opens.is_some();
        let same_title = tx.rows.story().is_none_or(|story| story.title == self.story.title);
        tx.check(!launched || same_title, || crate::Rejection::FrozenAfterLaunch { field: "story.title" });
        tx.pass()?;
        tx.emit(StoryEdited { story: self.story.clone() });
        Ok(())
    }
}

impl Evolve for StoryEdited {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        rows.put(self.story.clone());
    }
}

/// Sets the terms of a draft; the whole of them at once, so that they can be checked against each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetTerms {
    /// The terms.
    pub terms: Terms,
}

/// The terms were set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TermsSet {
    /// The terms.
    pub terms: Terms,
}

impl Handler for SetTerms {
    const WHO: &'static [Who] = &[Who::Creator];
    const PHASES: &'static [Phase] = &[Phase::Draft];

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        self.terms.check(tx)?;
        tx.pass()?;
        tx.emit(TermsSet { terms: self.terms.clone() });
        Ok(())
    }
}

impl Evolve for TermsSet {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        rows.put(self.terms.clone());
    }
}
