//! How texts are set in TypeScript.

use crate::names::wrap;
use serde_json::Value;

const WIDTH: usize = 116;

/// A documentation comment, or nothing where there is nothing to say.
pub(super) fn comment(about: &str, indent: usize) -> String {
    // What would end the comment is taken apart.
    let about = about.replace("*/", "* /");
    if about.trim().is_empty() {
        return String::new();
    }
    let margin = " ".repeat(indent);
    let lines = wrap(&about, WIDTH - indent);
    match lines.as_slice() {
        [line] => format!("{margin}/** {line} */\n"),
        lines => {
            let inside: String =
                lines.iter().map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n").collect();
            format!("{margin}/**\n{inside}{margin} */\n")
        }
    }
}

/// What a member is when it was left out, unless that goes without saying.
pub(super) fn left_out(default: Option<&Value>) -> String {
    match default {
        None | Some(Value::Null | Value::Bool(false)) => String::new(),
        Some(Value::Array(items)) if items.is_empty() => "\n\nLeft out when empty.".to_owned(),
        Some(value) => format!("\n\nWhen left out: `{value}`."),
    }
}

/// Names, one a line, as in a long import.
pub(super) fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("  {name},")).collect::<Vec<_>>().join("\n")
}

/// A member name, in quotes where it is no identifier.
pub(super) fn member(name: &str) -> String {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if plain { name.to_owned() } else { format!("'{name}'") }
}
