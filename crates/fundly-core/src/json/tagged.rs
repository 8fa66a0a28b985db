//! Enums whose variant is named by a member, `kind`, beside the members of the variant itself.
//!
//! Serde reads such an enum into a tree of its own first, and tells what is wrong without the way to it; it lets lists stand
//! for objects there, and anything stand beside the name of a variant that holds nothing. Here they are read as all else is.

use serde::{Deserialize, Deserializer, de::Visitor};
use std::{fmt, marker::PhantomData};

/// The name under which a reader is asked for such an enum.
pub(super) const TAGGED: &str = "$fundly::tagged";

/// The member that names the variant.
pub(super) const TAG: &str = "kind";

/// An enum that is read so.
pub(crate) trait Tagged: Sized {
    /// Reads it as an enum that is written otherwise, from what finds its variant all the same.
    fn of_kind<'de, D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error>;
}

/// Reads such an enum from any format.
pub(crate) fn by_kind<'de, T: Tagged + Deserialize<'de>, D: Deserializer<'de>>(reader: D) -> Result<T, D::Error> {
    reader.deserialize_newtype_struct(TAGGED, Union(PhantomData))
}

struct Union<T>(PhantomData<T>);

impl<'de, T: Tagged + Deserialize<'de>> Visitor<'de> for Union<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    /// The reader of trees, which knows where to find the variant.
    fn visit_some<D: Deserializer<'de>>(self, tagging: D) -> Result<T, D::Error> {
        T::of_kind(tagging)
    }

    /// Every other reader: by a tree.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, reader: D) -> Result<T, D::Error> {
        super::from_any(reader)
    }
}

/// Declares an enum that is written, described and read with its variant as the member `kind`.
macro_rules! tagged {
    ($(#[$meta:meta])* pub enum $name:ident { $($variants:tt)* }) => {
        $(#[$meta])*
        #[derive(serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
        pub enum $name { $($variants)* }

        const _: () = {
            use self::$name as Whole;

            // The same variants, read as serde reads enums when they are not written with a member.
            #[derive(serde::Deserialize)]
            #[serde(remote = "Whole", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
            enum Variants { $($variants)* }

            impl $crate::json::Tagged for $name {
                fn of_kind<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
                    Variants::deserialize(reader)
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
                    $crate::json::by_kind(reader)
                }
            }
        };
    };
}
pub(crate) use tagged;
