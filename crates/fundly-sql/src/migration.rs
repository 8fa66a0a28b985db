//! The steps that bring a database up to date: what every database checks before it applies them.

use fundly_core::digest::Digest32;

/// A step. What was applied is immutable: its hash stands in every database.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Migration {
    pub(crate) version: i64,
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

impl Migration {
    pub(crate) fn hash(&self) -> String {
        Digest32::of(self.sql.as_bytes()).to_string()
    }
}

/// The steps that a database lacks, by the versions and hashes of those it had.
///
/// # Errors
/// When it knows other steps than this library.
pub(crate) fn pending<'m>(all: &'m [Migration], applied: &[(i64, String)]) -> Result<Vec<&'m Migration>, String> {
    for (version, hash) in applied {
        match all.iter().find(|step| step.version == *version) {
            None => return Err(format!("version {version} is of a later library")),
            Some(step) if step.hash() != *hash => {
                return Err(format!("version {version} was made by other statements"));
            }
            Some(_) => {}
        }
    }
    Ok(all.iter().filter(|step| applied.iter().all(|(version, _)| *version != step.version)).collect())
}
