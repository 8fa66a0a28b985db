//! What each writer wants: a function of its answers so far, so that a process that is killed goes on where it was.

use crate::{
    common::{now, usd},
    numbers::Numbers,
};
use fundly_core::{
    AccountId, Actor, CampaignId, Command, CommandId, Event, Outcome, PledgeId, Request, TierId,
    pledge::{CancelPledge, ChangePledge, LineOrder, PlacePledge, PledgeOrder},
};

/// Writers of a process.
pub(crate) const WRITERS: u64 = 96;
/// Processes that write.
pub(crate) const CLIENTS: u64 = 2;
/// Campaigns of a round; the first is hot.
pub(crate) const CAMPAIGNS: u64 = 3;
/// Tiers of a campaign, with how many there are of each.
pub(crate) const TIERS: [Option<u64>; 3] = [None, Some(25), Some(1)];

pub(crate) fn campaign(round: u64, nth: u64) -> CampaignId {
    CampaignId::from_u128(0xFA << 64 | u128::from(round) << 8 | u128::from(nth))
}

/// The id of a writer's nth command.
pub(crate) fn command(round: u64, writer: u64, n: u64) -> CommandId {
    CommandId::from_u128(1 << 120 | u128::from(round) << 96 | u128::from(writer) << 48 | u128::from(n))
}

/// The id of a step in the launch of a campaign.
pub(crate) fn launch(campaign: CampaignId, step: u8) -> CommandId {
    CommandId::from_u128(2 << 120 | campaign.uuid().as_u128() << 8 | u128::from(step))
}

/// A writer, and what it has.
pub(crate) struct Script {
    round: u64,
    writer: u64,
    campaign: CampaignId,
    tiers: Vec<TierId>,
    /// The command that placed a pledge which was not called off, the pledge, and its reward.
    open: Option<(u64, PledgeId, Vec<LineOrder>)>,
    pub(crate) next: u64,
}

impl Script {
    /// Its campaign is the hot one for most; `tiers` are those of all campaigns in their order.
    pub(crate) fn new(round: u64, writer: u64, tiers: &[TierId]) -> Self {
        let nth = match writer % 8 {
            0..6 => 0,
            6 => 1,
            _ => 2,
        };
        let first = nth as usize * TIERS.len();
        let tiers = tiers[first..first + TIERS.len()].to_vec();
        Self { round, writer, campaign: campaign(round, nth), tiers, open: None, next: 0 }
    }

    pub(crate) fn writer(&self) -> u64 {
        self.writer
    }

    fn numbers(&self) -> Numbers {
        Numbers::new(self.round << 40 ^ self.writer << 20 ^ self.next)
    }

    /// The command that comes next.
    pub(crate) fn request(&self) -> Request {
        let mut numbers = self.numbers();
        let roll = numbers.below(100);
        let amount = Some(usd(&format!("{}.00", 1 + numbers.below(50))));
        let (backer, command): (u64, Command) = match &self.open {
            Some((placed, pledge, _)) if roll < 15 => (*placed, CancelPledge { pledge: *pledge }.into()),
            Some((placed, pledge, lines)) if roll < 40 => {
                let order = PledgeOrder { contribution: amount, lines: lines.clone(), ..PledgeOrder::default() };
                (*placed, ChangePledge { pledge: *pledge, order }.into())
            }
            _ => {
                let order = PledgeOrder { contribution: amount, lines: self.lines(), ..PledgeOrder::default() };
                (self.next, PlacePledge { order }.into())
            }
        };
        let backer = AccountId::from_u128(3 << 120 | u128::from(self.writer) << 48 | u128::from(backer));
        Request {
            id: crate::script::command(self.round, self.writer, self.next),
            campaign: self.campaign,
            actor: Actor::account(backer),
            at: now(),
            command,
            facts: None,
        }
    }

    /// The reward that a new pledge asks for: one that is scarce as often as one that is not, or none.
    fn lines(&self) -> Vec<LineOrder> {
        let choice = self.numbers().below(13) as usize;
        self.tiers.get(choice % 4).map(|tier| LineOrder { tier: *tier, quantity: 1 }).into_iter().collect()
    }

    /// Takes the answer to its command; `pledge` is what the command placed.
    pub(crate) fn answered(&mut self, accepted: bool, pledge: Option<PledgeId>) {
        if accepted {
            match (self.request().command, pledge) {
                (Command::CancelPledge(_), _) => self.open = None,
                (Command::PlacePledge(_), Some(pledge)) => self.open = Some((self.next, pledge, self.lines())),
                _ => {}
            }
        }
        self.next += 1;
    }
}

/// The pledge that a command placed.
pub(crate) fn placed(outcome: &Outcome) -> Option<PledgeId> {
    outcome
        .events
        .iter()
        .find_map(|event| if let Event::PledgePlaced(placed) = event { Some(placed.pledge) } else { None })
}
