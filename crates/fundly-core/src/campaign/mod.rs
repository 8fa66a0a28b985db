//! Campaigns: their terms, story and team, and their life from draft to completion.

mod draft;
mod hold;
mod material_change;
mod moves;
mod phase;
mod review;
mod row;
mod team;
mod terms;
mod timing;

pub use draft::{CampaignCreated, CreateCampaign, EditStory, SetTerms, StoryEdited, TermsSet};
pub use hold::{
    CampaignCancelled, CampaignCompleted, CampaignResumed, CampaignSuspended, CancelCampaign, CompleteCampaign,
    DeliveryStarted, ResumeCampaign, StartDelivery, SuspendCampaign,
};
pub use material_change::{AnnounceMaterialChange, ConfirmPledge, MaterialChangeAnnounced, PledgeConfirmed};
pub use moves::MOVES;
pub use phase::{Phase, Stage};
pub use review::{
    ApproveCampaign, CampaignApproved, CampaignRejected, CampaignRevised, CampaignSubmitted, RejectCampaign,
    ReviseCampaign, SubmitCampaign,
};
pub use row::{Campaign, ChangeNotice, Collaborator, Question, Story, Team, Terms, Totals};
pub use team::{CollaboratorRemoved, CollaboratorSet, RemoveCollaborator, SetCollaborator};
pub(crate) use terms::amount;
pub use timing::{CloseFundingEarly, DeadlineMoved, DeadlineRestored, MoveDeadline, SecondRoundOpened};
