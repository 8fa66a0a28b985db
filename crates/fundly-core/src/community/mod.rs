//! What people say: comments and posts.

mod row;

pub use row::{Comment, Post};
