//! Every kind of row a campaign consists of, with its key.

use super::working_set::WorkingSet;
use crate::{
    backlog::{Feature, Priority},
    campaign::{Campaign, Story, Team, Terms},
    community::{Comment, Post},
    dispute::Dispute,
    error::Invalid,
    escrow::{Milestone, Payout},
    id::*,
    json::{Fault, Node},
    payment::{Movement, Payment, Receipt},
    pledge::{Backer, Pledge, Survey},
    proposal::{Ballot, Proposal},
    refund::Refund,
    reward::{Queue, Stock, Tier},
    share::{Checkpoint, Class, Holder, Lot},
    time::Timestamp,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The form of a kind of row.
#[cfg(feature = "schema")]
#[derive(Clone, Debug)]
pub struct RowForm {
    /// The kind.
    pub kind: RowKind,
    /// The parts of its key, in order: names and schemas.
    pub key: Vec<(&'static str, serde_json::Value)>,
    /// The schema of the row.
    pub row: serde_json::Value,
}

#[cfg(feature = "schema")]
crate::schema::own_schema!(
    Row,
    schemars::json_schema!({ "type": "object", "description": "A row. Its form is that of its kind, which is asked for." })
);

fn wrong_count(wanted: &[&str], got: &[String]) -> Invalid {
    let reason = format!("a key of {} parts is wanted ({}), got {}", wanted.len(), wanted.join(", "), got.len());
    Invalid::Wire { path: "key".to_owned(), reason }
}

macro_rules! rows {
    ($($(#[$doc:meta])* $kind:ident($row:ty), $get:ident, $get_mut:ident, ($($arg:ident: $arg_type:ty),*) = |$r:ident| ($($from:expr),*);)*) => {
        /// The kinds of rows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase")]
        pub enum RowKind { $($(#[$doc])* $kind,)* }

        impl RowKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];
        }

        /// The key of a row within its campaign.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RowKey { $($(#[$doc])* $kind($($arg_type),*),)* }

        impl RowKey {
            /// The kind of row.
            pub const fn kind(&self) -> RowKind {
                match self { $(Self::$kind(..) => RowKind::$kind,)* }
            }

            /// The parts of the key as text, in order; text order is key order. None for the rows that a campaign has once.
            pub fn parts(&self) -> Vec<String> {
                match self { $(Self::$kind($($arg),*) => vec![$($arg.to_string()),*],)* }
            }

            /// The key of a kind from its parts as text.
            ///
            /// # Errors
            /// What the part of a wrong form is told; [`Invalid::Wire`] when there are too few parts or too many.
            pub fn from_parts(kind: RowKind, parts: &[String]) -> Result<Self, Invalid> {
                match kind {
                    $(RowKind::$kind => {
                        let [$($arg),*] = parts else { return Err(wrong_count([$(stringify!($arg)),*].as_slice(), parts)) };
                        Ok(Self::$kind($($arg.parse::<$arg_type>()?),*))
                    })*
                }
            }
        }

        /// A whole row.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Row { $($(#[$doc])* $kind(Box<$row>),)* }

        impl Row {
            /// The key.
            pub fn key(&self) -> RowKey {
                match self { $(Self::$kind($r) => RowKey::$kind($($from),*),)* }
            }

            /// Reads a row of a kind from a format that tells what its values are: JSON, or a database's own.
            ///
            /// # Errors
            /// When what is read is not of that row's form.
            pub fn deserialize<'de, D: Deserializer<'de>>(kind: RowKind, from: D) -> Result<Self, D::Error> {
                Self::from_node(kind, Node::deserialize(from)?).map_err(|fault| D::Error::custom(fault.in_json()))
            }

            /// The same code for every format.
            fn from_node(kind: RowKind, row: Node<'_>) -> Result<Self, Fault> {
                match kind { $(RowKind::$kind => row.read().map(|row: $row| Self::$kind(Box::new(row))),)* }
            }
        }

        /// The JSON of a row says nothing of its kind: stores keep each kind in a place of its own.
        impl Serialize for Row {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { $(Self::$kind(row) => row.serialize(serializer),)* }
            }
        }

        /// Each kind with the parts of its key and its row, for those that describe them to other languages.
        #[cfg(feature = "schema")]
        pub fn describe_rows(types: &mut crate::schema::WireTypes) -> Vec<RowForm> {
            vec![$(RowForm {
                kind: RowKind::$kind,
                key: vec![$((stringify!($arg), types.add::<$arg_type>())),*],
                row: types.add::<$row>(),
            }),*]
        }

        $(impl From<$row> for Row {
            fn from(row: $row) -> Self {
                Self::$kind(Box::new(row))
            }
        })*

        #[allow(dead_code, reason = "one reader and one writer for every kind of row")]
        impl WorkingSet<'_> {
            $($(#[$doc])*
            pub fn $get(&self $(, $arg: $arg_type)*) -> Option<&$row> {
                match self.get(RowKey::$kind($($arg),*)) {
                    Some(Row::$kind(row)) => Some(row),
                    _ => None,
                }
            }

            pub(crate) fn $get_mut(&mut self $(, $arg: $arg_type)*) -> Option<&mut $row> {
                match self.get_mut(RowKey::$kind($($arg),*)) {
                    Some(Row::$kind(row)) => Some(row),
                    _ => None,
                }
            })*
        }
    };
}

rows! {
    /// The hot row of the campaign.
    Campaign(Campaign), campaign, campaign_mut, () = |_row| ();
    /// The terms.
    Terms(Terms), terms, terms_mut, () = |_row| ();
    /// The story.
    Story(Story), story, story_mut, () = |_row| ();
    /// The team.
    Team(Team), team, team_mut, () = |_row| ();
    /// A tier.
    Tier(Tier), tier, tier_mut, (id: TierId) = |row| (row.id);
    /// The stock of a tier.
    Stock(Stock), stock, stock_mut, (tier: TierId) = |row| (row.tier);
    /// Reservations and waiting list of a tier.
    Queue(Queue), queue, queue_mut, (tier: TierId) = |row| (row.tier);
    /// What an account has with the campaign.
    Backer(Backer), backer, backer_mut, (account: AccountId) = |row| (row.account);
    /// A pledge.
    Pledge(Pledge), pledge, pledge_mut, (id: PledgeId) = |row| (row.id);
    /// The survey of a pledge.
    Survey(Survey), survey, survey_mut, (pledge: PledgeId) = |row| (row.pledge);
    /// A payment instruction.
    Payment(Payment), payment, payment_mut, (id: PaymentId) = |row| (row.id);
    /// Money without an instruction.
    Receipt(Receipt), receipt, receipt_mut, (id: ReceiptId) = |row| (row.id);
    /// Money that moved under one reference.
    Movement(Movement), movement, movement_mut, (id: MovementId) = |row| (row.id);
    /// A refund.
    Refund(Refund), refund, refund_mut, (id: RefundId) = |row| (row.id);
    /// A dispute.
    Dispute(Dispute), dispute, dispute_mut, (id: DisputeId) = |row| (row.id);
    /// A share class.
    Class(Class), class, class_mut, (id: ClassId) = |row| (row.id);
    /// A holder.
    Holder(Holder), holder, holder_mut, (account: AccountId) = |row| (row.account);
    /// A lot.
    Lot(Lot), lot, lot_mut, (id: LotId) = |row| (row.id);
    /// A checkpoint of a holder.
    Checkpoint(Checkpoint), checkpoint, checkpoint_mut, (account: AccountId, at: Timestamp) = |row| (row.account, row.at);
    /// A proposal.
    Proposal(Proposal), proposal, proposal_mut, (id: ProposalId) = |row| (row.id);
    /// A ballot.
    Ballot(Ballot), ballot, ballot_mut, (proposal: ProposalId, voter: AccountId) = |row| (row.proposal, row.voter);
    /// A feature.
    Feature(Feature), feature, feature_mut, (id: FeatureId) = |row| (row.id);
    /// A holder's spread of priority.
    Priority(Priority), priority, priority_mut, (holder: AccountId) = |row| (row.holder);
    /// A milestone.
    Milestone(Milestone), milestone, milestone_mut, (id: MilestoneId) = |row| (row.id);
    /// A payout.
    Payout(Payout), payout, payout_mut, (id: PayoutId) = |row| (row.id);
    /// A comment.
    Comment(Comment), comment, comment_mut, (id: CommentId) = |row| (row.id);
    /// A post.
    Post(Post), post, post_mut, (id: PostId) = |row| (row.id);
}
