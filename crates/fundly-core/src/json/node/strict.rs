//! Stricter than JSON: no member of an object stands twice.
//!
//! Readers of JSON disagree on which of two members of the same name counts (RFC 8259, section 4): what a gateway in front has
//! checked could be another amount than the one that is booked. So a doubled member is refused, at any depth (R-WIRE-1).

use super::{Content, Fault, Node, Trail};
use serde::de::Error;
use std::collections::BTreeSet;

impl Node<'_> {
    /// Refuses members that stand twice, at any depth.
    pub(in crate::json) fn single(&self) -> Result<(), Fault> {
        single(self, &Trail::Whole)
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
