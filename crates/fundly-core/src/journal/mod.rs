//! The journal: one entry per accepted command, gap-free per campaign, each carrying the hash of the one before it.
//!
//! The hash of an entry is SHA-256 over its canonical JSON (RFC 8785) without the `hash` member itself. So anybody can
//! verify an export with a JSON canonicaliser and a SHA-256 in any language (R-JOURNAL-2).

mod entry;
mod fingerprint;
mod verify;

pub use entry::{CommandRecord, ENTRY_VERSION, Entry};
pub use fingerprint::Fingerprint;
pub use verify::{JournalError, Replay};
pub(crate) use verify::{follows, happen};
