//! What people say: comments and posts.

mod comment;
mod post;
mod row;

pub use comment::{
    CommentEdited, CommentHidden, CommentPosted, CommentShown, EditComment, HideComment, PostComment, ShowComment,
};
pub use post::{EditPost, PostEdited, PostPublished, PublishPost};
pub use row::{Comment, Hidden, Post};

use crate::{
    campaign::Phase,
    decide::{Handled, Tx},
    rejection::Rejection,
};

/// From launch on people may talk, whatever becomes of the campaign (R-COMMUNITY-1); only a suspension silences it.
const AFTER_LAUNCH: &[Phase] = Phase::AFTER_LAUNCH_UNLESS_SUSPENDED;

/// A campaign that was called off before it opened has no public that could talk.
fn check_launched(tx: &Tx<'_>) -> Handled {
    let now = tx.now();
    let launched = tx.campaign()?.opens.is_some_and(|opens| opens <= now);
    tx.check(launched, || Rejection::NeverLaunched);
    Ok(())
}
