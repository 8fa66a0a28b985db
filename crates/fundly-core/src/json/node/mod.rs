//! One tree for whatever is read, and one reader of it.
//!
//! Members stand in their order and may stand twice, so that what stands twice can be refused.

mod fault;
mod fields;
mod made;
mod members;
mod reader;
mod strict;
mod trail;
mod union;
mod variant;

use super::Misread;
pub(crate) use fault::Fault;
use reader::Reader;
use serde::Deserialize;
use std::borrow::Cow;
use trail::Trail;

/// A value of any format. Its texts are those of what it was made from, where they stand there as they are.
#[derive(Clone, Debug)]
pub(crate) struct Node<'de> {
    /// Where it stands in the text, if that is known.
    at: Option<usize>,
    content: Content<'de>,
}

#[derive(Clone, Debug)]
enum Content<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    /// It is read so that the field that it stands in refuses it by its own name.
    Float(f64),
    Text(Cow<'de, str>),
    List(Vec<Node<'de>>),
    Object(Vec<(Name<'de>, Node<'de>)>),
}

/// The name of a member.
#[derive(Clone, Debug)]
struct Name<'de> {
    at: Option<usize>,
    text: Cow<'de, str>,
}

impl<'de> Node<'de> {
    /// Takes a member out of an object, if it has one of that name.
    pub(crate) fn take(&mut self, name: &str) -> Option<Self> {
        let Content::Object(members) = &mut self.content else { return None };
        let place = members.iter().position(|(member, _)| member.text == name)?;
        Some(members.remove(place).1)
    }

    /// Reads a type from what came as JSON, and names the field that is wrong by its path.
    pub(crate) fn typed<T: Deserialize<'de>>(self) -> Result<T, Misread> {
        self.read().map_err(Fault::in_json)
    }

    /// Reads a type; what is wrong is made into words by who asks.
    pub(crate) fn read<T: Deserialize<'de>>(self) -> Result<T, Fault> {
        T::deserialize(Reader { node: self, trail: Trail::Whole })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
