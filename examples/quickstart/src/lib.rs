//! The life of one software campaign on any store: draft, review, pledges, settlement, refunds, votes, a tranche, a payout.
//!
//! [`story`] is what an application does with the library: it makes requests and reads what they answer. [`report`] is
//! what it reads afterwards. [`show`] turns that into text. Nothing here knows a rule about crowdfunding.

pub mod report;
pub mod show;
pub mod story;

/// Why a run ended early, in words for the person at the terminal.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The examples of the page that a stranger reads first are run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;
