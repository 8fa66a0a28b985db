//! What the engine does, story by story: one program, so that what they share is built once.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs, unreachable_pub, reason = "tests")]

mod common;
#[path = "golden/samples/mod.rs"]
mod samples;

mod accounts;
mod allocation;
mod allowed;
mod backlog;
mod bad_input;
mod campaign_life;
mod canonical;
mod collecting;
mod community;
mod disputes;
mod engine;
mod escrow;
mod golden_cases;
mod golden_fees;
mod known_defects;
mod ledger_export;
mod movements;
mod oversubscription;
mod payments;
mod people;
mod pledge_moves;
mod pledges;
mod precedence;
mod proposals;
mod refunds;
mod rejections_covered;
mod report;
mod rewards;
mod settlement;
mod shares;
mod surcharge;
mod terms;
mod transitions;
mod vote_rules;
