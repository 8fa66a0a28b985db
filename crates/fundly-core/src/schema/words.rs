//! The documentation of types, for whoever reads a schema.

use schemars::Schema;
use serde_json::Value;

/// Documentation of Rust as a description for whoever writes a policy: no examples in code, no links, no line ends but between
/// paragraphs.
pub(super) fn describe_for_people(schema: &mut Schema) {
    let Some(Value::String(text)) = schema.get_mut("description") else { return };
    let words = text.split("```").next().unwrap_or_default();
    let paragraphs = words.split("\n\n").map(|paragraph| without_links(&paragraph.replace('\n', " ")));
    *text = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n");
}

/// The text with the words of each link in place of the link.
fn without_links(text: &str) -> String {
    let (mut rest, mut plain) = (text, String::with_capacity(text.len()));
    while let Some((before, (words, after))) =
        rest.split_once('[').and_then(|(before, inside)| Some((before, inside.split_once(']')?)))
    {
        let target = after.strip_prefix('(').and_then(|target| target.split_once(')'));
        let path = words.starts_with('`').then(|| words.replace("super::", "").replace("crate::", ""));
        plain.push_str(before);
        match (path, target) {
            (None, None) => plain.extend(["[", words, "]"]),
            (path, _) => plain.push_str(path.as_deref().unwrap_or(words)),
        }
        rest = target.map_or(after, |(_, after)| after);
    }
    plain.push_str(rest);
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn links_leave_their_words() {
        for (text, plain) in [
            ("Until when: [`super::Window`].", "Until when: `Window`."),
            ("for [`GateKind::Delay`](crate::x) only", "for `GateKind::Delay` only"),
            ("the [rules](https://example.org) (all)", "the rules (all)"),
            ("half-open [a, b) and [1]", "half-open [a, b) and [1]"),
            ("no end [here", "no end [here"),
            ("", ""),
        ] {
            assert_eq!(without_links(text), plain);
        }
    }
}
