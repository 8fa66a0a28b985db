//! Settlement.

use super::{at, id, minor, pledge::dunning};
use fundly_core::{
    Command, Event,
    campaign::Stage,
    refund::Ground,
    settlement::{
        BackerReminded, FinalTryMade, FundingClosed, OutcomeDecided, Plan, PledgeAllotted, PledgeDropped, Settle,
        Settlement, SettlementPlanned, SettlementStepped,
    },
};

pub(super) fn commands() -> Vec<Command> {
    vec![Settle { limit: 1_000 }.into()]
}

pub(super) fn events() -> Vec<Event> {
    let plan = Plan::Unwind { ground: Ground::CampaignFailed };
    let settlement = Settlement { plan: plan.clone(), cursor: Some(id(0x91)), done: 1, total: 3 };
    let pledge = id(0x91);
    vec![
        FundingClosed {
            committed: minor(2_800),
            failed: true,
            collect_at: Some(at(31)),
            settlement: Some(settlement.clone()),
        }
        .into(),
        OutcomeDecided {
            stage: Stage::Successful,
            collected: minor(2_850),
            late_until: Some(at(31)),
            settlement: Some(settlement.clone()),
        }
        .into(),
        SettlementPlanned { settlement }.into(),
        SettlementStepped { worked: 1, cursor: Some(pledge), plan: Some(plan), wake: Some(at(12)) }.into(),
        PledgeAllotted { pledge, asked: minor(2_800), amount: minor(1_400) }.into(),
        BackerReminded { pledge, backer: id(0xB1), until: at(17), next_at: at(12) }.into(),
        FinalTryMade { pledge, dunning: dunning() }.into(),
        PledgeDropped { pledge, keeps_paid_part: true }.into(),
    ]
}
