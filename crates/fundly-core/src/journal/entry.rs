//! One entry of the journal.

use super::Fingerprint;
use crate::{
    actor::Actor,
    canonical::{CanonicalError, Canonicalizer, to_canonical},
    command::CommandKind,
    digest::Digest32,
    event::Event,
    id::{CampaignId, CommandId},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The version of the entry's form. Readers accept every version up to their own.
pub const ENTRY_VERSION: u32 = 1;

/// What one accepted command made happen. The fields stand in canonical order, so that sealing has nothing to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
    /// Who issued the command.
    pub actor: Actor,
    /// The moment of the decision.
    pub at: Timestamp,
    /// The campaign.
    pub campaign: CampaignId,
    /// Which command it was.
    pub command: CommandRecord,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Hash of this entry.
    #[serde(default, skip_serializing_if = "Digest32::is_zero")]
    pub hash: Digest32,
    /// Hash of the entry before; all zero for the first.
    pub previous: Digest32,
    /// Sequence number: 1 for the first, gap-free.
    pub seq: u64,
    /// Version of the form.
    pub version: u32,
}

/// The command behind an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CommandRecord {
    /// The fingerprint of its content, to tell a repeat from a reuse of the id.
    pub fingerprint: Fingerprint,
    /// The id that the client chose.
    pub id: CommandId,
    /// The kind.
    pub kind: CommandKind,
}

impl Entry {
    /// Computes the hash from everything but the hash.
    ///
    /// # Errors
    /// When the entry has no canonical form, which no entry made by this library has.
    pub fn computed_hash(&self) -> Result<Digest32, CanonicalError> {
        if self.hash.is_zero() {
            return Ok(Digest32::of(&to_canonical(self)?));
        }
        let mut bare = self.clone();
        bare.hash = Digest32::ZERO;
        Ok(Digest32::of(&to_canonical(&bare)?))
    }

    /// Seals the entry with its hash; the working memory is the caller's, who seals many.
    pub(crate) fn sealed(mut self, by: &mut Canonicalizer, bytes: &mut Vec<u8>) -> Result<Self, CanonicalError> {
        self.hash = Digest32::ZERO;
        bytes.clear();
        by.write(&self, bytes)?;
        self.hash = Digest32::of(bytes);
        Ok(self)
    }
}
