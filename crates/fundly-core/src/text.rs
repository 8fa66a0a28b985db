//! Bounded texts. Each kind has a length in characters, refuses control characters, and is trimmed of nothing: what was
//! given is what is kept, or it is refused (R-TEXT-1).

use crate::error::Invalid;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use std::{fmt, str::FromStr, sync::Arc};

/// Reads a string from any deserialiser and parses it, keeping the typed error's text.
pub(crate) fn parse_str<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = Invalid>,
{
    struct Visitor<T>(std::marker::PhantomData<T>);
    impl<T: FromStr<Err = Invalid>> serde::de::Visitor<'_> for Visitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
    deserializer.deserialize_str(Visitor(std::marker::PhantomData))
}

/// A type that is its text wherever it is seen: on the wire, and when it is debugged.
macro_rules! by_text {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::text::parse_str(deserializer)
            }
        }
    };
}
pub(crate) use by_text;

/// What a kind of text allows.
struct Bounds {
    name: &'static str,
    min: usize,
    max: usize,
    lines: bool,
}

fn check(text: &str, bounds: &Bounds) -> Result<(), Invalid> {
    let length = text.chars().count();
    if length > bounds.max {
        return Err(Invalid::TextTooLong { text: bounds.name, max: bounds.max, got: length });
    }
    if length < bounds.min || (bounds.min > 0 && text.trim().is_empty()) {
        return Err(Invalid::TextTooShort { text: bounds.name, min: bounds.min });
    }
    let allowed = |c: char| !c.is_control() || (bounds.lines && matches!(c, '\n' | '\t'));
    match text.chars().find(|c| !allowed(*c)) {
        Some(c) => Err(Invalid::TextControl { text: bounds.name, character: c as u32 }),
        None => Ok(()),
    }
}

macro_rules! text_type {
    ($($(#[doc = $doc:literal])+ $name:ident: $min:literal..=$max:literal $(, $lines:ident)?;)*) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Fewest characters.
            pub const MIN: usize = $min;
            /// Most characters.
            pub const MAX: usize = $max;
            /// Whether it may have several lines.
            pub(crate) const LINES: bool = {
                // A kind of one line names nothing here.
                let names: &[&str] = &[$(stringify!($lines))?];
                !names.is_empty()
            };

            /// Checks and keeps the text.
            ///
            /// # Errors
            /// [`Invalid::TextTooLong`], [`Invalid::TextTooShort`] or [`Invalid::TextControl`] (R-TEXT-1).
            pub fn new(text: &str) -> Result<Self, Invalid> {
                check(text, &Bounds { name: stringify!($name), min: $min, max: $max, lines: Self::LINES })?;
                Ok(Self(text.into()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Invalid;

            fn from_str(text: &str) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                parse_str(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        crate::schema::own_schema!($name, crate::schema::text(concat!($($doc),+).trim(), $min, $max, $name::LINES));
    )*};
}

text_type! {
    /// A title of one line.
    Title: 1..=120;
    /// A short name of one line: a category, a tag, a zone, a fee.
    Label: 1..=60;
    /// A summary in a few sentences.
    Summary: 1..=500, lines;
    /// A long text in Markdown.
    Body: 0..=50_000, lines;
    /// Why somebody did something; never empty.
    Reason: 1..=2_000, lines;
    /// A short message from a backer.
    Note: 1..=1_000, lines;
    /// An opaque reference from outside: a payment method, a gateway's transaction, a tracking number.
    Reference: 1..=255;
    /// A web address.
    Link: 1..=2_048;
    /// The public name by which an account is found.
    Handle: 1..=40;
    /// An e-mail address, checked only for shape.
    Email: 3..=254;
}

/// A country as ISO 3166-1 alpha-2: two capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Country {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(Invalid::Country { got: crate::error::excerpt(text) }),
        }
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_str(deserializer)
    }
}

/// A list with a fixed bound, checked when it is read (R-LIST-1).
pub(crate) fn bounded<'de, D, T, const MAX: usize>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let list = Vec::<T>::deserialize(deserializer)?;
    if list.len() > MAX {
        return Err(D::Error::custom(Invalid::ListTooLong { max: MAX, got: list.len() }));
    }
    Ok(list)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn bounds_hold_at_both_ends() {
        assert!(Title::new(&"é".repeat(120)).is_ok());
        assert_eq!(Title::new(&"é".repeat(121)).unwrap_err().code(), "invalid.text_too_long");
        assert_eq!(Title::new("").unwrap_err().code(), "invalid.text_too_short");
        assert_eq!(Title::new("   ").unwrap_err().code(), "invalid.text_too_short");
        assert!(Body::new("").is_ok());
    }

    #[test]
    fn control_characters_are_refused_and_line_ends_only_where_lines_are() {
        assert_eq!(Title::new("a\nb").unwrap_err().code(), "invalid.text_control");
        assert!(Body::new("a\nb\tc").is_ok());
        assert_eq!(Body::new("a\u{0}b").unwrap_err().code(), "invalid.text_control");
        assert_eq!(Body::new("a\u{1b}[2J").unwrap_err().code(), "invalid.text_control");
    }

    #[test]
    fn countries_are_two_capitals() {
        assert!("DE".parse::<Country>().is_ok());
        assert!("de".parse::<Country>().is_err());
        assert!("DEU".parse::<Country>().is_err());
    }
}
