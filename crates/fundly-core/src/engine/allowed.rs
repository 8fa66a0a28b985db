//! What may I do now? For buttons: the commands that an actor can issue in this state, and until when.

use super::Fundly;
use crate::{
    actor::{Actor, Role, Standing, Who},
    campaign::{self, Campaign, Phase, Stage},
    command::{Command, CommandKind},
    context::Context,
    decide::{Need, RowKey, WorkingSet, decide, is_one_of},
    error::Error,
    id::{AccountId, CampaignId, CommandId, PledgeId},
    limits::READ_ROUNDS_MAX,
    pledge,
    policy::{Facts, Right, Verdict},
    settlement,
    store::{LoadRequest, Store},
    time::Timestamp,
};
use serde::Serialize;

/// A command that an actor may issue now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Allowed {
    /// The command.
    pub command: CommandKind,
    /// Until when, exclusive, as far as the clock alone decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl<S: Store> Fundly<S> {
    /// The commands that an actor may issue at a moment, in order of kind; with `pledge` those about that pledge as well.
    ///
    /// Standing, authority and phase are checked for every command. A command that needs nothing but its subject is decided
    /// in full; one with content of its own may still be refused for what it says: preview it.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn allowed(
        &self,
        campaign: CampaignId,
        actor: &Actor,
        at: Timestamp,
        pledge: Option<PledgeId>,
    ) -> Result<Vec<Allowed>, Error> {
        let me = actor.account;
        let keys = [RowKey::Campaign(), RowKey::Terms(), RowKey::Team(), RowKey::Backer(me), RowKey::Holder(me)];
        let mut needs: Vec<Need> = keys.into_iter().chain(pledge.map(RowKey::Pledge)).map(Need::Row).collect();
        let mut rows = WorkingSet::new();
        for _ in 0..READ_ROUNDS_MAX {
            let loaded = self.store.load(campaign, LoadRequest { needs, commands: Vec::new() }).await?;
            loaded.rows.into_iter().for_each(|(key, row)| rows.load(key, row));
            loaded.ranges.into_iter().for_each(|(range, found)| rows.load_range(range, found));
            let drafts = rows.campaign().is_some_and(|row| row.stage == Stage::Draft && row.creator == me);
            let facts = if drafts { self.facts_in(&rows, me, at).await? } else { None };
            match allowed_in(&rows, actor, at, pledge, facts.as_ref()) {
                Ok(allowed) => return Ok(allowed),
                Err(misses) => needs = misses,
            }
        }
        Err(Error::Internal("a command needs more rounds of reading than any command may"))
    }
}

/// The allowed commands, or what must be read first.
fn allowed_in(
    rows: &WorkingSet<'_>,
    actor: &Actor,
    at: Timestamp,
    pledge: Option<PledgeId>,
    facts: Option<&Facts>,
) -> Result<Vec<Allowed>, Vec<Need>> {
    let Some(campaign) = rows.campaign() else { return Ok(Vec::new()) };
    let now = at.max(campaign.updated_at);
    let backer = pledge.and_then(|id| rows.pledge(id)).map(|pledge| pledge.backer);
    let mut allowed = Vec::new();
    let mut misses = Vec::new();
    for kind in CommandKind::ALL {
        let owner = owner(*kind, rows, actor, backer);
        if !may_begin(*kind, rows, actor, owner, campaign.phase_at(now)) {
            continue;
        }
        if let Some(command) = bare(*kind, pledge) {
            let ctx = Context { now, campaign: campaign.id, actor, command: CommandId::from_u128(0), facts };
            let decision = decide(rows, &command, &ctx);
            misses.extend(decision.misses);
            if !decision.rejections.is_empty() {
                continue;
            }
        } else if about_a_pledge(*kind) && pledge.is_none() {
            continue;
        }
        allowed.push(Allowed { command: *kind, until: until(*kind, campaign, rows, pledge, now) });
    }
    if misses.is_empty() { Ok(allowed) } else { Err(misses) }
}

/// Whom the subject of a command belongs to. Where it is no pledge it is not named here, and may be the actor's own: what
/// somebody wrote, or a lot, where they hold any.
fn owner(kind: CommandKind, rows: &WorkingSet<'_>, actor: &Actor, backer: Option<AccountId>) -> Option<AccountId> {
    let me = Some(actor.account);
    match kind {
        CommandKind::EditComment | CommandKind::WithdrawProposal => me,
        CommandKind::TransferShares => me.filter(|_| is_one_of(&[Who::Holder], actor, None, rows)),
        _ => backer,
    }
}

/// Standing, authority and phase.
fn may_begin(kind: CommandKind, rows: &WorkingSet<'_>, actor: &Actor, owner: Option<AccountId>, phase: Phase) -> bool {
    let standing = match actor.standing {
        Standing::Active => true,
        Standing::Restricted => kind.restricted() || actor.has(Role::System),
        Standing::Suspended | Standing::Closed => false,
    };
    standing && kind.phases().contains(&phase) && is_one_of(kind.who(), actor, owner, rows)
}

/// The command where it needs nothing but its subject.
fn bare(kind: CommandKind, pledge: Option<PledgeId>) -> Option<Command> {
    Some(match kind {
        CommandKind::SubmitCampaign => campaign::SubmitCampaign {}.into(),
        CommandKind::ApproveCampaign => campaign::ApproveCampaign {}.into(),
        CommandKind::ReviseCampaign => campaign::ReviseCampaign {}.into(),
        CommandKind::CloseFundingEarly => campaign::CloseFundingEarly::default().into(),
        CommandKind::StartDelivery => campaign::StartDelivery {}.into(),
        CommandKind::CompleteCampaign => campaign::CompleteCampaign {}.into(),
        CommandKind::CancelPledge => pledge::CancelPledge { pledge: pledge? }.into(),
        CommandKind::ConfirmPledge => campaign::ConfirmPledge { pledge: pledge? }.into(),
        CommandKind::Settle => settlement::Settle { limit: 1 }.into(),
        _ => return None,
    })
}

const fn about_a_pledge(kind: CommandKind) -> bool {
    matches!(
        kind,
        CommandKind::ChangePledge
            | CommandKind::CancelPledge
            | CommandKind::ConfirmPledge
            | CommandKind::SetPaymentMethod
    )
}

/// The next moment at which the clock alone takes the command away.
fn until(
    kind: CommandKind,
    campaign: &Campaign,
    rows: &WorkingSet<'_>,
    pledge: Option<PledgeId>,
    now: Timestamp,
) -> Option<Timestamp> {
    let end = match campaign.phase_at(now) {
        Phase::Scheduled => campaign.opens.filter(|_| !kind.phases().contains(&Phase::Live)),
        Phase::Live | Phase::Collecting if kind == CommandKind::CancelPledge => {
            let (pledge, terms) = (rows.pledge(pledge?)?, rows.terms()?);
            match pledge.right_now(Right::Cancel, campaign, terms, now).verdict {
                Verdict::Allow { until, .. } => until,
                _ => campaign.deadline,
            }
        }
        Phase::Live if kind == CommandKind::ConfirmPledge => campaign.change.map(|notice| notice.until),
        Phase::Live => campaign.deadline.filter(|_| !kind.phases().contains(&Phase::Collecting)),
        Phase::Successful | Phase::Delivering if kind == CommandKind::PlacePledge => campaign.late_until,
        _ => None,
    };
    end.filter(|end| *end > now)
}
