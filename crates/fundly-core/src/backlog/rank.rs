//! The order of the backlog.

use super::Feature;
use std::cmp::{Ordering, Reverse};

/// Which of two features comes first: more votes, then more holders, then the older request, then the smaller id
/// (R-BACKLOG-7). No two features are equal, so the order never depends on how they were listed.
pub fn by_priority(a: &Feature, b: &Feature) -> Ordering {
    let key =
        |feature: &Feature| (Reverse(feature.support), Reverse(feature.supporters), feature.created_at, feature.id);
    key(a).cmp(&key(b))
}

/// The open features, first what holders want most.
pub fn rank<'a>(features: impl IntoIterator<Item = &'a Feature>) -> Vec<&'a Feature> {
    let mut open: Vec<&Feature> = features.into_iter().filter(|feature| feature.state.is_open()).collect();
    open.sort_unstable_by(|a, b| by_priority(a, b));
    open
}
