//! Who waits, and who is next.

use fundly_core::CampaignId;
use std::collections::{BTreeMap, HashMap, VecDeque};
use tokio::sync::oneshot;

/// What waits for a commit, by campaign, and what waits for room to wait.
///
/// Campaigns are chosen by clients, and so the map that finds them is one that nobody can fill with collisions.
#[derive(Debug)]
pub(super) struct Queue<W> {
    lanes: HashMap<CampaignId, Lane<W>>,
    /// Campaigns that have something waiting and nothing under way, in the order of their turns.
    turns: VecDeque<CampaignId>,
    /// What found no room. Of each campaign the first is let in before the second of any other.
    outside: BTreeMap<Ticket, Outside<W>>,
    /// The round of whoever was let in last.
    round: u64,
    /// Tickets given so far.
    tickets: u64,
    waiting: usize,
    size: usize,
    closed: bool,
}

/// One campaign. There is none that neither waits nor has anything under way.
#[derive(Debug)]
struct Lane<W> {
    waiting: VecDeque<W>,
    under_way: bool,
    /// How many are outside, and the round of the last of them.
    outside: usize,
    round: u64,
    /// Most to take at a time: less when other processes write the same campaign.
    width: usize,
}

/// A place outside: first by round, then by arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ticket {
    round: u64,
    number: u64,
}

#[derive(Debug)]
pub(super) struct Outside<W> {
    campaign: CampaignId,
    what: W,
    /// Told once it is let in; gone when it never will be.
    entered: oneshot::Sender<()>,
}

/// Why something may not wait. It is given back.
#[derive(Debug)]
pub(super) enum Refused<W> {
    Full(W),
    Closed,
}

/// What is to be carried out together; nothing else of these campaigns is taken before they are given back.
#[derive(Debug)]
pub(super) struct Batch<W> {
    pub(super) campaigns: Vec<CampaignId>,
    pub(super) commands: Vec<W>,
    /// Who is to be told that they were let in, once nobody else is held up by it.
    pub(super) entered: Vec<oneshot::Sender<()>>,
}

impl<W> Queue<W> {
    /// Room for so many.
    pub(super) fn new(size: usize) -> Self {
        Self {
            lanes: HashMap::new(),
            turns: VecDeque::new(),
            outside: BTreeMap::new(),
            round: 0,
            tickets: 0,
            waiting: 0,
            size,
            closed: false,
        }
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting
    }

    pub(super) fn outside(&self) -> usize {
        self.outside.len()
    }

    /// Whether nothing waits and nothing is under way.
    pub(super) fn is_idle(&self) -> bool {
        self.lanes.is_empty()
    }

    /// Whether there is something to take.
    pub(super) fn is_ready(&self) -> bool {
        !self.turns.is_empty()
    }

    /// Whether something more may enter.
    pub(super) fn has_room(&self) -> bool {
        !self.closed && self.waiting < self.size
    }

    /// Lets something wait, after all else of its campaign.
    pub(super) fn enter(&mut self, campaign: CampaignId, what: W) -> Result<(), Refused<W>> {
        if self.closed {
            return Err(Refused::Closed);
        }
        // Whoever is outside came first; room is theirs as soon as there is any.
        if self.waiting >= self.size {
            return Err(Refused::Full(what));
        }
        self.push(campaign, what);
        Ok(())
    }

    fn push(&mut self, campaign: CampaignId, what: W) {
        let lane = self.lanes.entry(campaign).or_insert_with(Lane::new);
        if lane.waiting.is_empty() && !lane.under_way {
            self.turns.push_back(campaign);
        }
        lane.waiting.push_back(what);
        self.waiting += 1;
    }

    /// Waits outside for room.
    pub(super) fn stand_outside(&mut self, campaign: CampaignId, what: W) -> (Ticket, oneshot::Receiver<()>) {
        let lane = self.lanes.entry(campaign).or_insert_with(Lane::new);
        lane.round = if lane.outside == 0 { self.round + 1 } else { lane.round + 1 };
        lane.outside += 1;
        self.tickets += 1;
        let ticket = Ticket { round: lane.round, number: self.tickets };
        let (entered, entering) = oneshot::channel();
        self.outside.insert(ticket, Outside { campaign, what, entered });
        (ticket, entering)
    }

    /// Leaves from outside. Nothing happens when it has been let in before.
    pub(super) fn leave(&mut self, ticket: Ticket) -> Option<W> {
        let left = self.outside.remove(&ticket)?;
        self.left(left.campaign);
        Some(left.what)
    }

    fn left(&mut self, campaign: CampaignId) {
        if let Some(lane) = self.lanes.get_mut(&campaign) {
            lane.outside -= 1;
            if lane.is_over() {
                self.lanes.remove(&campaign);
            }
        }
    }

    /// Lets in from outside as many as there is room for.
    fn let_in(&mut self) -> Vec<oneshot::Sender<()>> {
        let mut entered = Vec::new();
        while self.waiting < self.size
            && let Some((ticket, next)) = self.outside.pop_first()
        {
            self.round = ticket.round;
            self.push(next.campaign, next.what);
            self.left(next.campaign);
            entered.push(next.entered);
        }
        entered
    }

    /// Takes at most so many, equal shares of all campaigns whose turn it is; what one does not need goes to the others.
    pub(super) fn take(&mut self, most: usize) -> Batch<W> {
        let turns = self.turns.len().min(most);
        let campaigns: Vec<CampaignId> = self.turns.drain(..turns).collect();
        let length = |campaign| self.lanes.get(campaign).map_or(0, |lane| lane.waiting.len().min(lane.width));
        let mut lengths: Vec<(usize, CampaignId)> =
            campaigns.iter().map(|campaign| (length(campaign), *campaign)).collect();
        // From the shortest on, what one does not need raises the shares of those after it.
        lengths.sort_by_key(|(length, _)| *length);
        let room = lengths.iter().map(|(length, _)| length).sum::<usize>().min(most);
        let mut batch = Batch { campaigns, commands: Vec::with_capacity(room), entered: Vec::new() };
        for (place, (length, campaign)) in lengths.into_iter().enumerate() {
            let share = (most - batch.commands.len()) / (turns - place);
            if let Some(lane) = self.lanes.get_mut(&campaign) {
                lane.under_way = true;
                batch.commands.extend(lane.waiting.drain(..length.min(share)));
            }
        }
        self.waiting -= batch.commands.len();
        batch.entered = self.let_in();
        batch
    }

    /// Puts back what was taken and not carried out, before all else of its campaign, which is taken in smaller parts from now
    /// on: a small commit is sooner done, and so more often first.
    pub(super) fn put_back(&mut self, campaign: CampaignId, back: Vec<W>) {
        if let Some(lane) = self.lanes.get_mut(&campaign) {
            lane.width = (back.len() / 2).max(1);
            self.waiting += back.len();
            back.into_iter().rev().for_each(|what| lane.waiting.push_front(what));
        }
    }

    /// Gives a campaign back after its commit: it is at the end of the turns if it has more.
    pub(super) fn done(&mut self, campaign: CampaignId) {
        if let Some(lane) = self.lanes.get_mut(&campaign) {
            lane.under_way = false;
            if lane.is_over() {
                self.lanes.remove(&campaign);
            } else if !lane.waiting.is_empty() {
                self.turns.push_back(campaign);
            }
        }
    }

    /// After a campaign was carried out without being contended, more of it may be taken again.
    pub(super) fn widen(&mut self, campaign: CampaignId) {
        if let Some(lane) = self.lanes.get_mut(&campaign) {
            lane.width = lane.width.saturating_mul(2);
        }
    }

    /// Lets nothing in any more. Answers what was outside.
    pub(super) fn close(&mut self) -> Vec<Outside<W>> {
        self.closed = true;
        let outside: Vec<_> = std::mem::take(&mut self.outside).into_values().collect();
        outside.iter().for_each(|outside| self.left(outside.campaign));
        outside
    }

    /// Takes out everything that waits, inside and outside.
    pub(super) fn clear(&mut self) -> (Vec<W>, Vec<Outside<W>>) {
        let mut inside = Vec::with_capacity(self.waiting);
        for lane in self.lanes.values_mut() {
            inside.extend(lane.waiting.drain(..));
            lane.outside = 0;
        }
        self.lanes.retain(|_, lane| !lane.is_over());
        self.turns.clear();
        self.waiting = 0;
        (inside, std::mem::take(&mut self.outside).into_values().collect())
    }
}

impl<W> Lane<W> {
    fn new() -> Self {
        Self { waiting: VecDeque::new(), under_way: false, outside: 0, round: 0, width: usize::MAX }
    }

    fn is_over(&self) -> bool {
        self.waiting.is_empty() && !self.under_way && self.outside == 0
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    const A: CampaignId = CampaignId::from_u128(1);
    const B: CampaignId = CampaignId::from_u128(2);
    const C: CampaignId = CampaignId::from_u128(3);

    /// A queue in which each campaign has so many waiting; each is known by its campaign and number.
    fn queue(size: usize, lengths: &[(CampaignId, u32)]) -> Queue<(CampaignId, u32)> {
        let mut queue = Queue::new(size);
        for (campaign, length) in lengths {
            (0..*length).for_each(|n| queue.enter(*campaign, (*campaign, n)).unwrap());
        }
        queue
    }

    fn taken(batch: &Batch<(CampaignId, u32)>, campaign: CampaignId) -> Vec<u32> {
        batch.commands.iter().filter(|(of, _)| *of == campaign).map(|(_, n)| *n).collect()
    }

    #[test]
    fn shares_are_equal_and_what_is_left_over_goes_to_who_needs_it() {
        let mut queue = queue(1_000, &[(A, 500), (B, 1), (C, 30)]);
        let batch = queue.take(100);
        assert_eq!(taken(&batch, A), (0..69).collect::<Vec<_>>());
        assert_eq!(taken(&batch, B), [0]);
        assert_eq!(taken(&batch, C), (0..30).collect::<Vec<_>>());
        assert_eq!(queue.waiting(), 431);
        assert!(!queue.is_ready(), "all three are under way");
    }

    #[test]
    fn more_campaigns_than_a_batch_holds_take_turns() {
        let mut queue = queue(1_000, &[(A, 9), (B, 9), (C, 9)]);
        for turn in [[A, B], [C, A], [B, C]] {
            let batch = queue.take(2);
            assert_eq!(batch.campaigns, turn);
            batch.campaigns.into_iter().for_each(|campaign| queue.done(campaign));
        }
    }

    #[test]
    fn a_campaign_under_way_waits_for_its_end() {
        let mut queue = queue(10, &[(A, 1)]);
        let batch = queue.take(10);
        queue.enter(A, (A, 7)).unwrap();
        assert!(!queue.is_ready());
        batch.campaigns.into_iter().for_each(|campaign| queue.done(campaign));
        let batch = queue.take(10);
        assert_eq!(batch.commands, [(A, 7)]);
        queue.done(A);
        assert!(queue.is_idle(), "nothing is kept of a campaign that is over");
    }

    #[test]
    fn room_is_given_to_campaigns_by_turns_and_in_order_within_one() {
        let mut queue = queue(2, &[(A, 2)]);
        assert!(matches!(queue.enter(A, (A, 9)), Err(Refused::Full((A, 9)))));
        let mut tickets: Vec<_> = (10..15).map(|n| queue.stand_outside(A, (A, n))).collect();
        let (_, mut entering) = queue.stand_outside(B, (B, 0));
        let gone = tickets.remove(1).0;
        assert_eq!(queue.leave(gone), Some((A, 11)));
        assert_eq!(queue.leave(gone), None);
        let batch = queue.take(2);
        assert_eq!(batch.commands, [(A, 0), (A, 1)]);
        batch.entered.into_iter().for_each(|entered| entered.send(()).unwrap());
        assert!(entering.try_recv().is_ok(), "the one of B is not behind all of A");
        assert!(tickets[0].1.try_recv().is_ok());
        assert_eq!((queue.waiting(), queue.outside()), (2, 3));
        assert_eq!(queue.leave(tickets[0].0), None, "who has been let in stays");
        queue.done(A);
        assert_eq!(queue.take(9).commands.len(), 2);
        assert_eq!(queue.waiting(), 2, "and the next come in");
        queue.done(A);
        assert_eq!(queue.take(9).commands, [(A, 12), (A, 13)]);
    }

    #[test]
    fn what_is_put_back_comes_first_and_in_smaller_parts() {
        let mut queue = queue(100, &[(A, 8)]);
        let batch = queue.take(100);
        queue.enter(A, (A, 8)).unwrap();
        queue.put_back(A, batch.commands);
        queue.done(A);
        assert_eq!(taken(&queue.take(100), A), [0, 1, 2, 3]);
        queue.widen(A);
        queue.done(A);
        assert_eq!(taken(&queue.take(100), A), [4, 5, 6, 7, 8]);
    }

    #[test]
    fn closing_refuses_who_is_outside_and_keeps_who_is_inside() {
        let mut queue = queue(1, &[(A, 1)]);
        let (_, mut entering) = queue.stand_outside(B, (B, 0));
        let refused = queue.close();
        assert_eq!(refused.iter().map(|outside| outside.what).collect::<Vec<_>>(), [(B, 0)]);
        drop(refused);
        assert!(entering.try_recv().is_err());
        assert!(matches!(queue.enter(A, (A, 1)), Err(Refused::Closed)));
        assert_eq!(queue.take(9).commands, [(A, 0)]);
        queue.done(A);
        assert!(queue.is_idle());
    }

    #[test]
    fn clearing_leaves_nothing_but_what_is_under_way() {
        let mut queue = queue(4, &[(A, 2)]);
        let batch = queue.take(2);
        queue.enter(A, (A, 2)).unwrap();
        (0..3).for_each(|n| queue.enter(B, (B, n)).unwrap());
        let _outside = queue.stand_outside(C, (C, 0));
        let (inside, outside) = queue.clear();
        assert_eq!((inside.len(), outside.len()), (4, 1));
        assert!(!queue.is_ready() && !queue.is_idle());
        batch.campaigns.into_iter().for_each(|campaign| queue.done(campaign));
        assert!(queue.is_idle());
    }
}
