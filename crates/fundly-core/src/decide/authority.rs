//! The checks that come before every command's own: existence, standing, authority, phase.

use super::{
    handler::Handler,
    tx::{Handled, Tx},
    working_set::WorkingSet,
};
use crate::{
    actor::{Actor, Role, Standing, Who},
    command::CommandKind,
    id::AccountId,
    rejection::Rejection,
};

/// Whether the actor is one of those who may.
pub(crate) fn is_one_of(who: &[Who], actor: &Actor, owner: Option<AccountId>, rows: &WorkingSet<'_>) -> bool {
    let me = actor.account;
    let creator = || rows.campaign().is_some_and(|campaign| campaign.creator == me);
    who.iter().any(|who| match who {
        Who::Anyone => true,
        Who::Owner => owner == Some(me),
        Who::Creator => creator(),
        Who::Collaborator(permission) => creator() || rows.team().is_some_and(|team| team.allows(me, *permission)),
        Who::Backer => rows.backer(me).is_some_and(|backer| backer.pledges > 0),
        Who::Holder => {
            rows.holder(me).is_some_and(|holder| holder.holdings.iter().any(|holding| !holding.units.is_zero()))
        }
        Who::Platform(role) => actor.has(*role),
    })
}

/// Runs the checks and then the command. `creates` is true for the one command that must not find a campaign.
pub(crate) fn guarded<H: Handler>(handler: &H, kind: CommandKind, tx: &mut Tx<'_>) -> Handled {
    let creates = kind == CommandKind::CreateCampaign;
    let now = tx.now();
    let phase = tx.rows.campaign().map(|campaign| campaign.phase_at(now));
    match phase {
        None if !creates => return Err(tx.refuse(Rejection::CampaignNotFound)),
        Some(_) if creates => return Err(tx.refuse(Rejection::CampaignExists)),
        _ => {}
    }
    let actor = tx.actor();
    if actor.account == AccountId::EVERYONE {
        return Err(tx.refuse(Rejection::NotAnAccount { account: actor.account }));
    }
    match actor.standing {
        Standing::Active => {}
        Standing::Restricted if H::RESTRICTED || actor.has(Role::System) => {}
        standing => return Err(tx.refuse(Rejection::ActorStanding { standing })),
    }
    let owner = handler.owner(&tx.rows).map_err(|rejection| tx.refuse(rejection))?;
    if !is_one_of(H::WHO, actor, owner, &tx.rows) {
        return Err(tx.refuse(Rejection::Forbidden { command: kind, needs: H::WHO.to_vec() }));
    }
    if let Some(phase) = phase {
        tx.check(H::PHASES.contains(&phase), || Rejection::CampaignPhase { command: kind, phase });
        tx.pass()?;
    }
    handler.handle(tx)
}
