//! The tables of what is voted on: proposals and the backlog.

use super::*;

pub(super) const PROPOSALS: Table = many!("proposals" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    json subject "subject",
    json method "method",
    plain record_at "recordAt",
    plain opens_at "opens",
    plain closes_at "closes",
    plain electorate "electorate",
    nested "tally" {
        plain tally_yes "yes",
        plain tally_no "no",
        plain tally_abstain "abstain",
        plain tally_ballots "ballots",
    },
    plain state "state",
    plain created_at "createdAt",
    plain decided_at "decidedAt",
    plain effect "effect",
]);

pub(super) const BALLOTS: Table = many!("ballots" ("proposal_id", "voter_id") [
    key proposal_id "proposal",
    key voter_id "voter",
    plain choice "choice",
    plain weight "weight",
    plain cast_at "castAt",
]);

pub(super) const FEATURES: Table = many!("features" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    plain issue "issue",
    plain state "state",
    plain support "support",
    plain supporters "supporters",
    plain standing "standing",
    plain standing_holders "standingHolders",
    plain reason "reason",
    plain created_at "createdAt",
    plain updated_at "updatedAt",
]);

pub(super) const PRIORITIES: Table = many!("priorities" ("holder_id") [
    key holder_id "holder",
    json spread "spread",
    plain updated_at "updatedAt",
]);
