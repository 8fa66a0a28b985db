//! Names in the habits of Swift.

use crate::names::pascal;

/// Names that an app meets already, in the standard library, Foundation, SwiftUI or Combine: a second one of the same name
/// would be ambiguous wherever both are imported.
const TAKEN: [&str; 15] = [
    "Actor",
    "Body",
    "Calendar",
    "Class",
    "Clock",
    "Collection",
    "Date",
    "Label",
    "Link",
    "Method",
    "Preview",
    "Span",
    "Subject",
    "Window",
    "Zone",
];

/// Words that may not stand as a name without ticks.
const KEYWORDS: [&str; 53] = [
    "Any",
    "Self",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// The name of a type.
pub(super) fn type_name(name: &str) -> String {
    if TAKEN.contains(&name) { format!("Fundly{name}") } else { name.to_owned() }
}

/// Whether a text is an id: one is a UUID, and has no example.
pub(super) fn is_id(name: &str, example: Option<&str>) -> bool {
    name.ends_with("Id") && example.is_none()
}

/// The name of a member, a case or a function: `half_up` as `halfUp`, `USD` as `usd`.
pub(super) fn member(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default();
    let is_code = name.len() > 1 && name.bytes().all(|letter| letter.is_ascii_uppercase());
    let first = if is_code { first.to_ascii_lowercase() } else { first.to_owned() };
    std::iter::once(first).chain(parts.map(pascal)).collect()
}

/// The same where it is declared or said alone.
pub(super) fn ticked(name: &str) -> String {
    let name = member(name);
    if KEYWORDS.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

#[cfg(test)]
mod tests {
    use super::{is_id, member, ticked, type_name};

    #[test]
    fn names_are_swift() {
        assert_eq!(member("half_up"), "halfUp");
        assert_eq!(member("USD"), "usd");
        assert_eq!(member("pledgeId"), "pledgeId");
        assert_eq!(ticked("TRY"), "`try`");
        assert_eq!(type_name("Date"), "FundlyDate");
        // Protocols of the standard library, and a type of SwiftUI.
        assert!(
            ["Actor", "Clock", "Collection", "Preview"]
                .iter()
                .all(|taken| type_name(taken) == format!("Fundly{taken}"))
        );
        assert_eq!(type_name("Pledge"), "Pledge");
        assert!(is_id("PledgeId", None) && !is_id("Title", None));
    }
}
