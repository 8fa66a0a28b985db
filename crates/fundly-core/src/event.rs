//! Every event: what happened, journaled forever. One payload per event, declared in the folder of its noun.

use crate::{
    backlog, campaign,
    command::payload,
    community,
    decide::{Evolve, WorkingSet},
    dispute, escrow,
    json::{Fault, Node},
    ledger::Postings,
    payment, pledge, proposal, refund, reward, settlement, share,
    time::Timestamp,
};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident($payload:ty) $(moves $postings:ident)? $(is $boxed:ident)?;)*) => {
        /// An event.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "camelCase")]
        pub enum Event { $($(#[$doc])* $name(payload!($payload $(, $boxed)?)),)* }

        /// The name of an event.
        #[derive(Clone, Copy, Deserialize)]
        #[serde(rename_all = "camelCase")]
        enum EventKind { $($name,)* }

        impl Event {
            /// The names of all kinds, as on the wire.
            pub fn kinds() -> Vec<&'static str> {
                vec![$(stringify!($name)),*]
            }

            /// The kind's name.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)* }
            }

            /// The movement of money that the event makes, if any.
            pub fn postings(&self) -> Option<&Postings> {
                match self {
                    $($(Self::$name(event) => Some(&event.$postings),)?)*
                    #[allow(unreachable_patterns, reason = "events that move no money")]
                    _ => None,
                }
            }

            /// Reads an event; what is wrong is told without the way to it, which the whole tells.
            fn from_node(mut event: Node<'_>) -> Result<Self, Fault> {
                let kind = event.take("kind").ok_or_else(|| Fault::missing_field("kind"))?;
                match kind.read()? {
                    $(EventKind::$name => event.read().map(|payload: $payload| payload.into()),)*
                }
            }

            /// Books the movement and changes the rows.
            pub(crate) fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
                if let (Some(postings), Some(campaign)) = (self.postings(), rows.campaign_mut()) {
                    campaign.balances.book(postings);
                }
                match self { $(Self::$name(event) => event.evolve(rows, at),)* }
            }
        }

        $(impl From<$payload> for Event {
            fn from(event: $payload) -> Self {
                Self::$name(event.into())
            }
        })*
    };
}

/// The same code for every format: there are as many payloads as events.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_node(Node::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

events! {
    // Campaign.
    /// A draft was created.
    CampaignCreated(campaign::CampaignCreated) is boxed;
    /// The story was rewritten.
    StoryEdited(campaign::StoryEdited) is boxed;
    /// The terms were set.
    TermsSet(campaign::TermsSet) is boxed;
    /// A draft was handed in.
    CampaignSubmitted(campaign::CampaignSubmitted);
    /// A campaign was approved.
    CampaignApproved(campaign::CampaignApproved);
    /// A campaign was sent back.
    CampaignRejected(campaign::CampaignRejected);
    /// A campaign is a draft again.
    CampaignRevised(campaign::CampaignRevised);
    /// A campaign was suspended.
    CampaignSuspended(campaign::CampaignSuspended);
    /// A campaign was resumed.
    CampaignResumed(campaign::CampaignResumed);
    /// A campaign was called off.
    CampaignCancelled(campaign::CampaignCancelled);
    /// The deadline was moved.
    DeadlineMoved(campaign::DeadlineMoved);
    /// An early close was given up: the old deadline stands again.
    DeadlineRestored(campaign::DeadlineRestored);
    /// The second round of two-round funding began.
    SecondRoundOpened(campaign::SecondRoundOpened);
    /// Backers were told of a material change.
    MaterialChangeAnnounced(campaign::MaterialChangeAnnounced);
    /// A pledge was confirmed after a material change.
    PledgeConfirmed(campaign::PledgeConfirmed);
    /// Delivery began.
    DeliveryStarted(campaign::DeliveryStarted);
    /// Everything is delivered.
    CampaignCompleted(campaign::CampaignCompleted);
    /// A collaborator was set.
    CollaboratorSet(campaign::CollaboratorSet);
    /// A collaborator was removed.
    CollaboratorRemoved(campaign::CollaboratorRemoved);

    // Pledge.
    /// A pledge was placed.
    PledgePlaced(pledge::PledgePlaced);
    /// A pledge was changed.
    PledgeChanged(pledge::PledgeChanged);
    /// A pledge was called off.
    PledgeCancelled(pledge::PledgeCancelled);

    // Payment.
    /// The host is to carry out a payment.
    PaymentRequested(payment::PaymentRequested);
    /// An instruction is no longer wanted.
    PaymentWithdrawn(payment::PaymentWithdrawn);
    /// Money is held for a pledge.
    PaymentAuthorised(payment::PaymentAuthorised);
    /// Money cleared for a pledge.
    PaymentCaptured(payment::PaymentCaptured) moves postings;
    /// A payment was refused, or waits for the backer.
    PaymentFailed(payment::PaymentFailed);
    /// A void, refund, payout or return went through.
    PaymentConfirmed(payment::PaymentConfirmed);
    /// Money that had gone out came back.
    PaymentCameBack(payment::PaymentCameBack);
    /// A hold lapsed.
    AuthorisationLapsed(payment::AuthorisationLapsed);
    /// A report changed nothing.
    PaymentReportNoted(payment::PaymentReportNoted);
    /// Money came in that no open instruction asked for.
    ReceiptBooked(payment::ReceiptBooked) moves postings;
    /// A receipt was applied.
    ReceiptApplied(payment::ReceiptApplied);
    /// A receipt is on its way back.
    ReceiptReturning(payment::ReceiptReturning);
    /// A receipt was sent back.
    ReceiptReturned(payment::ReceiptReturned) moves postings;
    /// Money went out that nothing asked for.
    OutlayBooked(payment::OutlayBooked) moves postings;
    /// An outlay came back, or is known to be what an instruction asked for.
    OutlayReversed(payment::OutlayReversed) moves postings;
    /// A payment method was set.
    PaymentMethodSet(payment::PaymentMethodSet);

    // Settlement.
    /// Funding is closed.
    FundingClosed(settlement::FundingClosed);
    /// The outcome stands.
    OutcomeDecided(settlement::OutcomeDecided);
    /// Work over many pledges begins.
    SettlementPlanned(settlement::SettlementPlanned);
    /// A step of work over many pledges is done.
    SettlementStepped(settlement::SettlementStepped);
    /// A pledge was cut to its part of what is accepted.
    PledgeAllotted(settlement::PledgeAllotted);
    /// A backer is to be reminded of a failed payment.
    BackerReminded(settlement::BackerReminded);
    /// The last try of a failed payment is made.
    FinalTryMade(settlement::FinalTryMade);
    /// A pledge was given up.
    PledgeDropped(settlement::PledgeDropped);

    // Refund.
    /// A refund was granted.
    RefundGranted(refund::RefundGranted) moves postings;
    /// The host was told to pay a refund.
    RefundInstructed(refund::RefundInstructed);
    /// A refund was paid.
    RefundPaid(refund::RefundPaid) moves postings;
    /// A refund could not be paid.
    RefundFailed(refund::RefundFailed);
    /// What a refund had paid came back.
    RefundCameBack(refund::RefundCameBack) moves postings;
    /// A refund was paid a second time.
    RefundPaidTwice(refund::RefundPaidTwice) moves postings;
    /// A failed refund is tried again.
    RefundRetried(refund::RefundRetried);
    /// A failed refund was paid by another route.
    RefundPaidElsewhere(refund::RefundPaidElsewhere) moves postings;
    /// A pledge was let go of.
    PledgeReleased(refund::PledgeReleased);

    // Dispute.
    /// A bank warns or asks, or stopped doing so.
    DisputeNoticed(dispute::DisputeNoticed);
    /// A bank took money while it decides.
    DisputeOpened(dispute::DisputeOpened) moves postings;
    /// The charge that a dispute is about cleared after it.
    DisputeMatched(dispute::DisputeMatched) moves postings;
    /// Evidence was handed in.
    EvidenceSubmitted(dispute::EvidenceSubmitted);
    /// Evidence reached the bank.
    DisputeUnderReview(dispute::DisputeUnderReview);
    /// A dispute was won.
    DisputeWon(dispute::DisputeWon) moves postings;
    /// A dispute was lost.
    DisputeLost(dispute::DisputeLost) moves postings;
    /// A refund settled a warning or an inquiry.
    DisputeClosed(dispute::DisputeClosed);
    /// The processor took or returned a fee for a dispute.
    DisputeFeeBooked(dispute::DisputeFeeBooked) moves postings;
    /// A report about a dispute changed nothing.
    DisputeReportNoted(dispute::DisputeReportNoted);

    // Reward.
    /// A tier was added.
    TierAdded(reward::TierAdded) is boxed;
    /// A tier was rewritten.
    TierEdited(reward::TierEdited) is boxed;
    /// A tier was withdrawn.
    TierEnded(reward::TierEnded);
    /// Units were reserved.
    TierReserved(reward::TierReserved);
    /// A reservation was given up.
    ReservationReleased(reward::ReservationReleased);
    /// A pledge took what its backer had reserved or waited for.
    ReservationUsed(reward::ReservationUsed);
    /// Somebody waits.
    WaitlistJoined(reward::WaitlistJoined);
    /// Somebody waits no longer.
    WaitlistLeft(reward::WaitlistLeft);
    /// The first in line got a reservation.
    SlotOffered(reward::SlotOffered);
    /// A survey was answered.
    SurveyAnswered(reward::SurveyAnswered);
    /// The answers of a survey were locked.
    SurveyClosed(reward::SurveyClosed);
    /// The answers of a survey were unlocked.
    SurveyReopened(reward::SurveyReopened);
    /// The delivery of a line moved on.
    FulfilmentSet(reward::FulfilmentSet);

    // Share.
    /// A class was added.
    ClassAdded(share::ClassAdded);
    /// The terms of a class were replaced.
    ClassEdited(share::ClassEdited);
    /// The ceiling of a class was raised.
    AuthorisedRaised(share::AuthorisedRaised);
    /// Shares were issued for money that cleared.
    SharesIssued(share::SharesIssued);
    /// Money buys more units than are left.
    SharesShort(share::SharesShort);
    /// Shares were granted.
    SharesGranted(share::SharesGranted);
    /// Shares were transferred.
    SharesTransferred(share::SharesTransferred);
    /// Shares were cancelled.
    SharesCancelled(share::SharesCancelled);
    /// Lots were frozen.
    SharesFrozen(share::SharesFrozen);
    /// Lots can move and vote again.
    SharesUnfrozen(share::SharesUnfrozen);

    // Proposal.
    /// A proposal was put.
    ProposalPut(proposal::ProposalPut);
    /// A ballot was cast.
    BallotCast(proposal::BallotCast);
    /// A proposal was taken back.
    ProposalWithdrawn(proposal::ProposalWithdrawn);
    /// A vote was counted.
    ProposalClosed(proposal::ProposalClosed);

    // Backlog.
    /// A feature was asked for.
    FeatureProposed(backlog::FeatureProposed);
    /// A feature moved on, or back.
    FeatureMoved(backlog::FeatureMoved);
    /// A holder set their priorities.
    PrioritiesSet(backlog::PrioritiesSet);
    /// A holder's votes were spread anew.
    PrioritiesReweighed(backlog::PrioritiesReweighed);

    // Escrow.
    /// A milestone was added.
    MilestoneAdded(escrow::MilestoneAdded);
    /// A milestone was taken out.
    MilestoneRemoved(escrow::MilestoneRemoved);
    /// The tranches of the milestones were fixed.
    TranchesFixed(escrow::TranchesFixed);
    /// Late money joined a tranche.
    TrancheRaised(escrow::TrancheRaised);
    /// A milestone was delivered, in the creator's word.
    MilestoneDelivered(escrow::MilestoneDelivered);
    /// A milestone was missed.
    MilestoneMissed(escrow::MilestoneMissed);
    /// Escrow was released.
    EscrowReleased(escrow::EscrowReleased) moves postings;
    /// The time for which the reserve is held began.
    ReserveDated(escrow::ReserveDated);
    /// The reserve was released.
    ReserveReleased(escrow::ReserveReleased) moves postings;
    /// A payout was asked for.
    PayoutRequested(escrow::PayoutRequested) moves postings;
    /// A failed payout is tried again.
    PayoutRetried(escrow::PayoutRetried) moves postings;
    /// A payout was paid.
    PayoutPaid(escrow::PayoutPaid) moves postings;
    /// A payout could not be paid.
    PayoutFailed(escrow::PayoutFailed) moves postings;
    /// What a payout had paid came back.
    PayoutCameBack(escrow::PayoutCameBack) moves postings;

    // Community.
    /// A comment was posted.
    CommentPosted(community::CommentPosted);
    /// A comment was rewritten.
    CommentEdited(community::CommentEdited);
    /// A comment was hidden.
    CommentHidden(community::CommentHidden);
    /// A comment is shown again.
    CommentShown(community::CommentShown);
    /// A post was published.
    PostPublished(community::PostPublished);
    /// A post was rewritten.
    PostEdited(community::PostEdited);
}
