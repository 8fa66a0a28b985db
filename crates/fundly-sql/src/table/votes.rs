//! The tables of what is voted on: proposals and the backlog.

use super::{Table, column::*};

pub(super) const PROPOSALS: Table = Table {
    name: "proposals",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("author_id", "author"),
        text("title", "title"),
        text("text", "text"),
        json("subject", "subject"),
        json("method", "method"),
        time("record_at", "recordAt"),
        time("opens_at", "opens"),
        time("closes_at", "closes"),
        integer("electorate", "electorate"),
        nested(
            "tally",
            &[
                integer("tally_yes", "yes"),
                integer("tally_no", "no"),
                integer("tally_abstain", "abstain"),
                integer("tally_ballots", "ballots"),
            ],
        ),
        text("state", "state"),
        time("created_at", "createdAt"),
        time("decided_at", "decidedAt"),
        text("effect", "effect"),
    ],
};

pub(super) const BALLOTS: Table = Table {
    name: "ballots",
    scope: "campaign_id",
    key: &["proposal_id", "voter_id"],
    columns: &[
        uuid("proposal_id", "proposal"),
        uuid("voter_id", "voter"),
        text("choice", "choice"),
        integer("weight", "weight"),
        time("cast_at", "castAt"),
    ],
};

pub(super) const FEATURES: Table = Table {
    name: "features",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("author_id", "author"),
        text("title", "title"),
        text("text", "text"),
        text("issue", "issue"),
        text("state", "state"),
        integer("support", "support"),
        integer("supporters", "supporters"),
        integer("standing", "standing"),
        integer("standing_holders", "standingHolders"),
        text("reason", "reason"),
        time("created_at", "createdAt"),
        time("updated_at", "updatedAt"),
    ],
};

pub(super) const PRIORITIES: Table = Table {
    name: "priorities",
    scope: "campaign_id",
    key: &["holder_id"],
    columns: &[uuid("holder_id", "holder"), json("spread", "spread"), time("updated_at", "updatedAt")],
};
