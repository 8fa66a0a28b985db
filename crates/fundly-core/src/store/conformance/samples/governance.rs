//! Samples of shares, votes, the backlog and what people say.

use super::Filler;
use crate::{
    backlog::{Emphasis, Feature, FeatureState, Priority},
    community::{Comment, Hidden, Post},
    id::{AccountId, ClassId, CommentId, FeatureId, LotId, MilestoneId, PledgeId, PostId, ProposalId},
    limits::{CLASSES_MAX, SPREAD_MAX},
    money::Rate,
    proposal::{
        Ballot, Choice, Effect, Method, Proposal, ProposalState, Quorum, QuorumCounts, Subject, Tally, Threshold,
    },
    share::{Checkpoint, Class, ClassTerms, Holder, Holding, Lot, LotState},
    time::Span,
};

impl Filler {
    pub(super) fn class(self) -> Class {
        Class {
            id: ClassId::from_u128(self.n),
            terms: ClassTerms {
                name: self.label(),
                votes_per_share: self.small(),
                price: self.money(),
                authorised: self.units(),
                precision: self.pick(6, 0),
                minimum_lot: self.some(self.units()),
                reserved: self.units(),
                lock_up: self.pick(Span::days(36_500), Span::ZERO),
                transferable: self.full,
            },
            issued: self.units(),
            granted: self.units(),
            frozen: self.units(),
            votes: self.count(),
            holders: self.count(),
        }
    }

    fn holdings(self) -> Vec<Holding> {
        let holding = |n| Holding { class: ClassId::from_u128(n), units: self.units(), frozen: self.units() };
        self.list(CLASSES_MAX as u128, holding)
    }

    pub(super) fn holder(self) -> Holder {
        Holder { account: AccountId::from_u128(self.n), holdings: self.holdings(), parted: self.count() }
    }

    pub(super) fn lot(self) -> Lot {
        Lot {
            id: LotId::from_u128(self.n),
            certificate: self.count(),
            class: ClassId::from_u128(self.n),
            holder: AccountId::from_u128(self.n),
            units: self.units(),
            cost: self.amount(),
            pledge: self.some(PledgeId::from_u128(self.n)),
            acquired_at: self.time(),
            locked_until: self.some(self.time()),
            frozen: self.full,
            state: self.pick(LotState::Cancelled, LotState::Live),
            from: self.some(LotId::from_u128(self.n)),
        }
    }

    pub(in crate::store::conformance) fn checkpoint(self) -> Checkpoint {
        Checkpoint {
            account: AccountId::from_u128(self.n),
            // Part of the key, so the same in both fills.
            at: crate::time::Timestamp::MAX,
            holdings: self.holdings(),
            votes: self.count(),
            parted: self.count(),
        }
    }

    pub(super) fn proposal(self) -> Proposal {
        let milestone = MilestoneId::from_u128(self.n);
        let threshold = self.pick(Threshold::ShareOfElectorate { of: Rate::MAX }, Threshold::Majority);
        let quorum = Quorum { share: self.pick(Rate::ONE, Rate::ZERO), counts: QuorumCounts::YesAbstain };
        Proposal {
            id: ProposalId::from_u128(self.n),
            author: AccountId::from_u128(self.n),
            title: self.title(),
            text: self.body(),
            subject: self.pick(Subject::AcceptMilestone { milestone }, Subject::Resolution),
            method: Method::YesNo { quorum, threshold },
            record_at: self.time(),
            opens: self.time(),
            closes: self.time(),
            electorate: self.count(),
            tally: Tally { yes: self.count(), no: self.count(), abstain: self.count(), ballots: self.count() },
            state: self.pick(ProposalState::Withdrawn, ProposalState::Open),
            created_at: self.time(),
            decided_at: self.some(self.time()),
            effect: self.some(Effect::Moot),
        }
    }

    pub(super) fn ballot(self) -> Ballot {
        Ballot {
            proposal: ProposalId::from_u128(self.n),
            voter: AccountId::from_u128(self.n + 1),
            choice: self.pick(Choice::Abstain, Choice::Yes),
            weight: self.count(),
            cast_at: self.time(),
        }
    }

    pub(super) fn feature(self) -> Feature {
        Feature {
            id: FeatureId::from_u128(self.n),
            author: AccountId::from_u128(self.n),
            title: self.title(),
            text: self.body(),
            issue: self.some(self.link()),
            state: self.pick(FeatureState::Declined, FeatureState::Proposed),
            support: self.count(),
            supporters: self.count(),
            standing: self.count(),
            standing_holders: self.count(),
            reason: self.some(self.reason()),
            created_at: self.time(),
            updated_at: self.time(),
        }
    }

    pub(super) fn priority(self) -> Priority {
        let emphasis = |n| Emphasis { feature: FeatureId::from_u128(n), parts: self.small(), votes: self.count() };
        Priority {
            holder: AccountId::from_u128(self.n),
            spread: self.list(SPREAD_MAX as u128, emphasis),
            updated_at: self.time(),
        }
    }

    pub(super) fn comment(self) -> Comment {
        Comment {
            id: CommentId::from_u128(self.n),
            author: AccountId::from_u128(self.n),
            by_creator: self.full,
            reply_to: self.some(CommentId::from_u128(self.n)),
            text: self.note(),
            created_at: self.time(),
            edits: self.small(),
            edited_at: self.some(self.time()),
            hidden: self.some(self.hidden()),
        }
    }

    fn hidden(self) -> Hidden {
        Hidden { by: AccountId::from_u128(self.n), by_moderator: self.full, reason: self.reason() }
    }

    pub(super) fn post(self) -> Post {
        Post {
            id: PostId::from_u128(self.n),
            author: AccountId::from_u128(self.n),
            title: self.title(),
            text: self.body(),
            backers_only: self.full,
            published_at: self.time(),
            edited_at: self.some(self.time()),
        }
    }
}
