//! Stricter than JSON: no member of an object stands twice, and no list stands for an object.
//!
//! Readers of JSON disagree on which of two members of the same name counts (RFC 8259, section 4): what a gateway in front has
//! checked could be another amount than the one that is booked. So a doubled member is refused, at any depth (R-WIRE-1).

use super::{Content, Fault, Node, Trail};
use serde::de::Error;
use serde_json::Value;
use std::collections::BTreeSet;

impl Node<'_> {
    /// Refuses members that stand twice, at any depth.
    pub(in crate::json) fn single(&self) -> Result<(), Fault> {
        single(self, &Trail::Whole)
    }

    /// Whether a list stands anywhere in it.
    pub(crate) fn has_list(&self) -> bool {
        match &self.content {
            Content::List(_) => true,
            Content::Object(members) => members.iter().any(|(_, value)| value.has_list()),
            _ => false,
        }
    }

    /// The path of the first list that was read as an object, if any; `written` is what was read. The reader takes none itself,
    /// but serde reads tagged unions by readers of its own, which take the fields of a struct from a list, in their order: a form
    /// that nobody described, and that changes its meaning with the next field.
    pub(crate) fn list_for_object(&self, written: &Value) -> Option<String> {
        difference(self, written, &Trail::Whole)
    }
}

fn single(node: &Node<'_>, trail: &Trail<'_>) -> Result<(), Fault> {
    match &node.content {
        Content::List(items) => items.iter().enumerate().try_for_each(|(n, item)| single(item, &Trail::Item(trail, n))),
        Content::Object(members) => {
            let mut names = BTreeSet::new();
            members.iter().try_for_each(|(name, value)| {
                if !names.insert(&*name.text) {
                    let reason = format_args!("duplicate field `{}`", crate::error::excerpt(&name.text));
                    return Err(Fault::custom(reason).found(trail, node.at));
                }
                single(value, &Trail::Member(trail, &name.text))
            })
        }
        _ => Ok(()),
    }
}

/// Every member that was written is one that was known, so that the path is as short as the types are deep.
fn difference(given: &Node<'_>, written: &Value, trail: &Trail<'_>) -> Option<String> {
    match (&given.content, written) {
        (Content::List(_), Value::Object(_)) => Some(trail.to_string()),
        (Content::List(given), Value::Array(written)) => {
            let mut pairs = given.iter().zip(written).enumerate();
            pairs.find_map(|(n, (given, written))| difference(given, written, &Trail::Item(trail, n)))
        }
        (Content::Object(given), Value::Object(written)) => given
            .iter()
            .find_map(|(name, given)| difference(given, written.get(&*name.text)?, &Trail::Member(trail, &name.text))),
        _ => None,
    }
}
