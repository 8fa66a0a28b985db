//! Identifiers: one newtype per noun over a UUID, so that a pledge id can never stand where a lot id belongs.
//!
//! New ids are UUIDv7 made from the moment and a digest of the command that creates them (R-ID-1), so that a replay or a
//! preview of the same command makes the same ids.

use crate::error::Invalid;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};
use uuid::Uuid;

macro_rules! id_type {
    ($($(#[doc = $doc:literal])+ $name:ident),* $(,)?) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps any UUID.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// Makes an id from a plain number: for tests, examples and fixtures.
            pub const fn from_u128(value: u128) -> Self {
                Self(Uuid::from_u128(value))
            }

            /// The UUID inside.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        // As one number, not as a slice: ids are what is hashed and compared most of all.
        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                state.write_u128(self.0.as_u128());
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.as_u128().cmp(&other.0.as_u128())
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                let canonical = text.len() == 36;
                match Uuid::try_parse(text) {
                    Ok(uuid) if canonical => Ok(Self(uuid)),
                    _ => Err(Invalid::id(stringify!($name), text)),
                }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut buffer = Uuid::encode_buffer();
                serializer.serialize_str(self.0.as_hyphenated().encode_lower(&mut buffer))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::text::parse_str(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        crate::schema::own_schema!($name, crate::schema::uuid(concat!($($doc),+).trim()));

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    )*};
}

id_type! {
    /// A person or organisation, across campaigns.
    AccountId,
    /// One campaign: the boundary of consistency and the shard key.
    CampaignId,
    /// One command, chosen by the client. The same id with the same content is the same command (R-ENGINE-1).
    CommandId,
    /// A reward tier or add-on.
    TierId,
    /// A pledge.
    PledgeId,
    /// A payment instruction that left the core.
    PaymentId,
    /// Money that arrived without an open instruction.
    ReceiptId,
    /// Money that moved under one reference of the gateway.
    MovementId,
    /// A refund.
    RefundId,
    /// A dispute (inquiry or chargeback).
    DisputeId,
    /// A share class.
    ClassId,
    /// A lot of shares: a certificate.
    LotId,
    /// A proposal put to a vote.
    ProposalId,
    /// A feature request in the backlog.
    FeatureId,
    /// A milestone that releases a tranche of escrow.
    MilestoneId,
    /// A payout to the creator or a payee.
    PayoutId,
    /// A comment.
    CommentId,
    /// A post (campaign update) by the creator.
    PostId,
}

impl AccountId {
    /// The stand-in holder under which the checkpoints of a whole register are kept.
    pub const EVERYONE: Self = Self::from_u128(0);
}

/// Makes the `n`-th id of a command (R-ID-1): the moment in the front 48 bits, the rest a digest of the campaign, the command,
/// the moment and `n`. A digest, because clients choose the ids of their commands: nobody can choose one that makes an id that
/// is there already, in this campaign or in another.
pub(crate) fn derive(at_millis: u64, campaign: CampaignId, command: CommandId, n: u32) -> Uuid {
    let mut seed = [0_u8; 44];
    seed[..16].copy_from_slice(campaign.uuid().as_bytes());
    seed[16..32].copy_from_slice(command.uuid().as_bytes());
    seed[32..40].copy_from_slice(&at_millis.to_be_bytes());
    seed[40..].copy_from_slice(&n.to_be_bytes());
    let mut bytes = [0_u8; 10];
    bytes.copy_from_slice(&crate::digest::Digest32::of(&seed).as_bytes()[..10]);
    uuid::Builder::from_unix_timestamp_millis(at_millis, &bytes).into_uuid()
}

/// The id of something that is known by a reference from outside: the same reference always makes the same id (R-ID-3).
pub(crate) fn of_reference(text: &str) -> Uuid {
    let digest = crate::digest::Digest32::of(text.as_bytes());
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest.as_bytes()[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_ids_are_version_7_and_differ_by_campaign_moment_command_and_count() {
        let mut seen = std::collections::HashSet::new();
        for case in 0..400_u32 {
            let (campaign, command) =
                (CampaignId::from_u128((case % 2).into()), CommandId::from_u128((case / 4).into()));
            let at = 1_700_000_000_000 + u64::from(case / 2 % 2);
            for n in 0..20 {
                let id = derive(at, campaign, command, n);
                assert_eq!(id.get_version_num(), 7);
                assert!(seen.insert(id), "campaign {campaign}, command {command} at {at} made id {n} before");
            }
        }
    }

    #[test]
    fn only_the_hyphenated_form_parses() {
        assert!("00000000-0000-0000-0000-000000000001".parse::<PledgeId>().is_ok());
        for bad in ["", "1", "00000000000000000000000000000001", "{00000000-0000-0000-0000-000000000001}", "not-a-uuid"]
        {
            assert!(bad.parse::<PledgeId>().is_err(), "{bad}");
        }
    }
}
