//! Stricter than JSON: no member of an object stands twice.
//!
//! Readers of JSON disagree on which of two members of the same name counts (RFC 8259, section 4): what a gateway in front has
//! checked could be another amount than the one that is booked. So a doubled member is refused, at any depth (R-WIRE-1).

use super::{Content, Fault, Name, Node, Trail};
use crate::json::Misread;
use serde::de::Error;
use std::{collections::BTreeSet, io};

/// Of so few members each is compared with each: a set would cost more.
const FEW: usize = 16;

impl Node<'_> {
    /// Refuses members that stand twice, at any depth.
    pub(crate) fn single(&self) -> Result<(), Misread> {
        single(self, &Trail::Whole).map_err(Fault::in_json)
    }

    /// How long it is as JSON, without the blanks that may have stood between.
    pub(crate) fn bytes(&self) -> usize {
        let mut count = Count(0);
        // Counting cannot fail, and every tree has a form in JSON.
        let _ = serde_json::to_writer(&mut count, self);
        count.0
    }
}

/// What is written here is counted only.
struct Count(usize);

impl io::Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn single(node: &Node<'_>, trail: &Trail<'_>) -> Result<(), Fault> {
    match &node.content {
        Content::List(items) => items.iter().enumerate().try_for_each(|(n, item)| single(item, &Trail::Item(trail, n))),
        Content::Object(members) => {
            if let Some(name) = doubled(members) {
                let reason = format_args!("duplicate field `{}`", crate::error::excerpt(name));
                return Err(Fault::custom(reason).found(trail, node.at));
            }
            members.iter().try_for_each(|(name, value)| single(value, &Trail::Member(trail, &name.text)))
        }
        _ => Ok(()),
    }
}

/// The first name that stood before.
fn doubled<'a>(members: &'a [(Name<'_>, Node<'_>)]) -> Option<&'a str> {
    let mut names = members.iter().map(|(name, _)| &*name.text);
    if members.len() > FEW {
        let mut seen = BTreeSet::new();
        return names.find(|name| !seen.insert(*name));
    }
    let before = |n: usize, name: &str| members.iter().take(n).any(|(earlier, _)| earlier.text == name);
    names.enumerate().find(|(n, name)| before(*n, name)).map(|(_, name)| name)
}
