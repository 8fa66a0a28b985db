//! Every command: what somebody wants. One payload per command, declared in the folder of its noun.

use crate::{
    actor::{Actor, Who},
    backlog,
    campaign::{self, Phase},
    community,
    decide::{Handled, Handler, Need, Tx},
    dispute, escrow, payment, pledge, proposal, refund, reward, settlement, share,
};
use serde::{Deserialize, Serialize};

/// How an enum holds a payload: a big one that is rare stands behind a pointer, so that it does not make every other command
/// and event as big as itself.
macro_rules! payload {
    ($payload:ty) => { $payload };
    ($payload:ty, boxed) => { Box<$payload> };
}
pub(crate) use payload;

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($payload:ty) $(is $boxed:ident)?;)*) => {
        /// A command.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "camelCase")]
        pub enum Command { $($(#[doc = $doc])+ $name(payload!($payload $(, $boxed)?)),)* }

        /// The kinds of commands.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub enum CommandKind { $($(#[doc = $doc])+ $name,)* }

        impl CommandKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What it does, in a sentence.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim_ascii(),)* }
            }

            /// Who may issue it.
            pub fn who(self) -> &'static [Who] {
                match self { $(Self::$name => <$payload as Handler>::WHO,)* }
            }

            /// The phases of the campaign in which it can succeed.
            pub fn phases(self) -> &'static [Phase] {
                match self { $(Self::$name => <$payload as Handler>::PHASES,)* }
            }

            /// Whether an account in restricted standing may issue it.
            pub fn restricted(self) -> bool {
                match self { $(Self::$name => <$payload as Handler>::RESTRICTED,)* }
            }
        }

        impl Command {
            /// The kind.
            pub const fn kind(&self) -> CommandKind {
                match self { $(Self::$name(_) => CommandKind::$name,)* }
            }

            /// What is known to be read before deciding.
            pub(crate) fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
                match self { $(Self::$name(payload) => payload.prefetch(actor, needs),)* }
            }

            /// Reads the payload of a kind, naming the field that is wrong.
            pub(crate) fn read(kind: CommandKind, json: crate::json::Node<'_>) -> Result<Self, crate::json::Fault> {
                match kind { $(CommandKind::$name => json.read().map(|payload: $payload| payload.into()),)* }
            }

            pub(crate) fn handle(&self, tx: &mut Tx<'_>) -> Handled {
                match self { $(Self::$name(payload) => crate::decide::guarded::<$payload>(payload, CommandKind::$name, tx),)* }
            }
        }

        $(impl From<$payload> for Command {
            fn from(payload: $payload) -> Self {
                Self::$name(payload.into())
            }
        })*
    };
}

commands! {
    // Campaign.
    /// Creates a draft.
    CreateCampaign(campaign::CreateCampaign) is boxed;
    /// Rewrites the story.
    EditStory(campaign::EditStory) is boxed;
    /// Sets the terms of a draft.
    SetTerms(campaign::SetTerms) is boxed;
    /// Hands a draft in for review.
    SubmitCampaign(campaign::SubmitCampaign);
    /// Approves a campaign.
    ApproveCampaign(campaign::ApproveCampaign);
    /// Sends a campaign back.
    RejectCampaign(campaign::RejectCampaign);
    /// Takes a campaign back to the draft.
    ReviseCampaign(campaign::ReviseCampaign);
    /// Holds a campaign.
    SuspendCampaign(campaign::SuspendCampaign);
    /// Lets a suspended campaign go on.
    ResumeCampaign(campaign::ResumeCampaign);
    /// Calls a campaign off.
    CancelCampaign(campaign::CancelCampaign);
    /// Moves the deadline.
    MoveDeadline(campaign::MoveDeadline);
    /// Closes funding early.
    CloseFundingEarly(campaign::CloseFundingEarly);
    /// Tells backers of a material change.
    AnnounceMaterialChange(campaign::AnnounceMaterialChange);
    /// Starts delivery.
    StartDelivery(campaign::StartDelivery);
    /// Completes a campaign.
    CompleteCampaign(campaign::CompleteCampaign);
    /// Sets a collaborator.
    SetCollaborator(campaign::SetCollaborator);
    /// Removes a collaborator.
    RemoveCollaborator(campaign::RemoveCollaborator);

    // Pledge.
    /// Places a pledge.
    PlacePledge(pledge::PlacePledge);
    /// Replaces what a pledge orders.
    ChangePledge(pledge::ChangePledge);
    /// Confirms a pledge after a material change.
    ConfirmPledge(campaign::ConfirmPledge);
    /// Calls a pledge off.
    CancelPledge(pledge::CancelPledge);

    // Payment.
    /// Tells what became of a payment.
    ReportPayment(payment::ReportPayment);
    /// Sets the payment method of a pledge.
    SetPaymentMethod(payment::SetPaymentMethod);
    /// Applies unapplied money to a pledge.
    ApplyReceipt(payment::ApplyReceipt);
    /// Sends unapplied money back.
    ReturnReceipt(payment::ReturnReceipt);

    // Settlement.
    /// Does the next step of work over many pledges.
    Settle(settlement::Settle);

    // Refund.
    /// Gives money of a pledge back.
    RefundPledge(refund::RefundPledge);
    /// Tries a failed refund again.
    RetryRefund(refund::RetryRefund);
    /// States that a failed refund was paid by another route.
    SettleRefundElsewhere(refund::SettleRefundElsewhere);

    // Dispute.
    /// Tells where a dispute stands.
    ReportDispute(dispute::ReportDispute);
    /// Hands in evidence for a dispute.
    SubmitEvidence(dispute::SubmitEvidence);

    // Reward.
    /// Adds a tier.
    AddTier(reward::AddTier) is boxed;
    /// Rewrites what a tier promises.
    EditTier(reward::EditTier) is boxed;
    /// Withdraws a tier.
    EndTier(reward::EndTier);
    /// Reserves units of a scarce tier.
    ReserveTier(reward::ReserveTier);
    /// Gives a reservation up.
    ReleaseReservation(reward::ReleaseReservation);
    /// Takes a place in a waiting list.
    JoinWaitlist(reward::JoinWaitlist);
    /// Gives a place in a waiting list up.
    LeaveWaitlist(reward::LeaveWaitlist);
    /// Offers what is free to those who wait.
    OfferSlots(reward::OfferSlots);
    /// Answers the survey of a pledge.
    AnswerSurvey(reward::AnswerSurvey);
    /// Locks the answers of a survey.
    LockSurvey(reward::LockSurvey);
    /// Unlocks the answers of a survey.
    UnlockSurvey(reward::UnlockSurvey);
    /// Moves the delivery of a line on.
    SetFulfilment(reward::SetFulfilment);

    // Share.
    /// Adds a class of shares.
    AddClass(share::AddClass);
    /// Replaces the terms of a class.
    EditClass(share::EditClass);
    /// Raises the ceiling of a class.
    RaiseAuthorised(share::RaiseAuthorised);
    /// Grants shares out of the reserve.
    GrantShares(share::GrantShares);
    /// Issues what a pledge is still due.
    IssueShares(share::IssueShares);
    /// Transfers shares.
    TransferShares(share::TransferShares);

    // Proposal.
    /// Puts a proposal.
    PutProposal(proposal::PutProposal);
    /// Casts or changes a ballot.
    CastBallot(proposal::CastBallot);
    /// Takes a proposal back.
    WithdrawProposal(proposal::WithdrawProposal);
    /// Has a vote counted.
    CloseProposal(proposal::CloseProposal);

    // Backlog.
    /// Asks for a feature.
    ProposeFeature(backlog::ProposeFeature);
    /// Plans a feature.
    PlanFeature(backlog::PlanFeature);
    /// Starts a feature.
    StartFeature(backlog::StartFeature);
    /// Ships a feature.
    ShipFeature(backlog::ShipFeature);
    /// Declines a feature.
    DeclineFeature(backlog::DeclineFeature);
    /// Accepts a shipped feature.
    AcceptFeature(backlog::AcceptFeature);
    /// Sends a shipped feature back.
    RejectFeature(backlog::RejectFeature);
    /// Spreads a holder's votes over the open features.
    SetPriorities(backlog::SetPriorities);

    // Escrow.
    /// Adds a milestone to a draft.
    AddMilestone(escrow::AddMilestone);
    /// Takes a milestone out of a draft.
    RemoveMilestone(escrow::RemoveMilestone);
    /// Says that a milestone is delivered.
    DeliverMilestone(escrow::DeliverMilestone);
    /// Accepts a delivered milestone.
    AcceptMilestone(escrow::AcceptMilestone);
    /// Says that a milestone will not be delivered.
    MissMilestone(escrow::MissMilestone);
    /// Releases what is left in escrow.
    ReleaseEscrow(escrow::ReleaseEscrow);
    /// Releases the reserve.
    ReleaseReserve(escrow::ReleaseReserve);
    /// Asks for a payout.
    RequestPayout(escrow::RequestPayout);
    /// Tries a failed payout again.
    RetryPayout(escrow::RetryPayout);

    // Community.
    /// Posts a comment.
    PostComment(community::PostComment);
    /// Rewrites a comment.
    EditComment(community::EditComment);
    /// Hides a comment.
    HideComment(community::HideComment);
    /// Shows a hidden comment again.
    ShowComment(community::ShowComment);
    /// Publishes a post.
    PublishPost(community::PublishPost);
    /// Rewrites a post.
    EditPost(community::EditPost);
}
