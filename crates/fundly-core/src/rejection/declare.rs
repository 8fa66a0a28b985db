//! How a list of rules becomes an enum with codes, numbers and texts.

macro_rules! rejections {
    ($($(#[doc = $doc:literal])+ $name:ident $({ $($(#[$field_doc:meta])* $field:ident: $ty:ty),* $(,)? })? = $code:literal, $rule:literal, $text:literal $(with ($($value:tt)*))?;)*) => {
        /// A rule that said no. The text is for logs; hosts translate the code and its data.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
        pub enum Rejection {
            $($(#[doc = $doc])+
            #[doc = concat!("\n\nRule ", $rule, ", code `", $code, "`.")]
            #[error($text $(, $($value)*)?)]
            $name $({ $($(#[$field_doc])* #[allow(missing_docs, reason = "the rule's text names each field")] $field: $ty),* })?,)*
        }

        impl Rejection {
            /// The stable dotted code.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }

            /// What it says, in a sentence.
            pub fn about(&self) -> &'static str {
                match self { $(Self::$name { .. } => concat!($($doc),+).trim_ascii(),)* }
            }

            /// The number of the rule.
            pub const fn rule(&self) -> &'static str {
                match self { $(Self::$name { .. } => $rule,)* }
            }

            /// Every rejection as (name, code, rule), in order of nouns.
            pub const ALL: &'static [(&'static str, &'static str, &'static str)] =
                &[$((stringify!($name), $code, $rule)),*];
        }
    };
}
