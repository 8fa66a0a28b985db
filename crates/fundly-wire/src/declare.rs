//! How a list of operations becomes what carries them out and what describes them.

use crate::failure::Failure;
use serde::{Serialize, de::DeserializeOwned};

/// Reads arguments: an object with a member for each.
pub(crate) fn read<T: DeserializeOwned>(arguments: &[u8]) -> Result<T, Failure> {
    Ok(fundly_core::json::from_text(arguments)?)
}

pub(crate) fn write<T: Serialize>(answer: &T) -> Result<Vec<u8>, Failure> {
    fundly_core::json::write(answer).map_err(|error| Failure::unwritable(&error))
}

/// Declares a group of operations, each with its name on the wire, its arguments, its answer and what it does.
macro_rules! operations {
    ($($(#[doc = $doc:literal])+ $wire:literal = $name:ident($wires:ident $(, $arg:ident: $type:ty)*) -> $answer:ty $body:block)*) => {
        mod arguments {
            #[allow(unused_imports, reason = "the arguments of some groups are of no type of the core")]
            use super::*;
            $(
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "camelCase", deny_unknown_fields)]
                #[allow(non_camel_case_types, reason = "named as the operation is")]
                pub(super) struct $name { $(pub(super) $arg: $type),* }
            )*
        }

        /// Begins an operation of this group; none when the name is of another.
        pub(crate) fn begin<'a>(
            wire: &'a crate::Wire,
            operation: &str,
            given: &'a [u8],
        ) -> Option<fundly_core::store::BoxFuture<'a, Result<Vec<u8>, crate::Failure>>> {
            Some(match operation {
                $($wire => Box::pin(async move {
                    let arguments::$name { $($arg),* } = crate::declare::read(given)?;
                    let $wires = wire;
                    let answer: Result<$answer, crate::Failure> = async move $body.await;
                    crate::declare::write(&answer?)
                }),)*
                _ => return None,
            })
        }

        /// Describes the operations of this group.
        #[cfg(feature = "schema")]
        pub(crate) fn describe(types: &mut fundly_core::schema::WireTypes) -> Vec<crate::describe::Operation> {
            vec![$(crate::describe::Operation {
                name: $wire,
                about: concat!($($doc, "\n"),+).trim().replace("\n ", "\n"),
                parameters: vec![$(crate::describe::Parameter::of::<$type>(stringify!($arg), types)),*],
                answer: types.add::<$answer>(),
            }),*]
        }
    };
}
pub(crate) use operations;
