//! One tree for whatever is read, and one reader of it.
//!
//! Members stand in their order and may stand twice, so that a type refuses here what it refuses elsewhere.

mod fault;
mod made;
mod members;
mod reader;
mod trail;

use fault::Fault;
use reader::Reader;
use serde::Deserialize;
use trail::Trail;

/// A value of any format.
#[derive(Debug)]
pub(super) struct Node {
    /// Where it stands in the text, if that is known.
    at: Option<usize>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    /// It is read so that the field that it stands in refuses it by its own name.
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(Name, Node)>),
}

/// The name of a member.
#[derive(Debug)]
struct Name {
    at: Option<usize>,
    text: String,
}

impl Node {
    /// Reads a type from it.
    pub(super) fn read<'de, T: Deserialize<'de>>(self) -> Result<T, Fault> {
        T::deserialize(Reader { node: self, trail: Trail::Whole })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
