//! Parameters without a source, and sources of nothing.

use super::Flaws;
use crate::policy::Policy;
use serde_json::Value;

/// The groups whose parameters need a source; what stands beside them says which policy it is.
const GROUPS: [&str; 16] = [
    "clock",
    "categories",
    "funding",
    "issuerCap",
    "pledging",
    "limits",
    "gates",
    "windows",
    "closing",
    "oversubscription",
    "collection",
    "fees",
    "escrow",
    "refund",
    "dispute",
    "shares",
];

/// The voting rules of the library's own making stand for themselves where a policy says nothing else.
const OWN: &str = "voting";

pub(super) fn check(policy: &Policy, flaws: &mut Flaws) {
    let paths = policy.parameters();
    for path in &paths {
        let cited = policy.citations.iter().any(|cite| cite.stands_for(path));
        flaws.check(cited, path, "", "has no citation");
    }
    for cite in &policy.citations {
        let parameter = cite.parameter.as_str();
        let of_something = parameter == OWN
            || GROUPS.contains(&parameter)
            || paths.iter().any(|path| cite.stands_for(path) || cite.is_of_part(path));
        flaws.check(of_something, "citations", parameter, "is no parameter of this policy");
    }
}

impl Policy {
    /// The paths of its parameters: members of groups, and entries of lists by their names.
    pub fn parameters(&self) -> Vec<String> {
        let Ok(Value::Object(whole)) = crate::json::tree(self) else { return Vec::new() };
        let mut paths = Vec::new();
        for group in GROUPS {
            match whole.get(group) {
                Some(Value::Object(members)) => paths.extend(members.keys().map(|member| format!("{group}.{member}"))),
                Some(Value::Array(entries)) => {
                    let name = |entry: &Value| {
                        entry.get("id").or(entry.get("name")).or(Some(entry))?.as_str().map(str::to_owned)
                    };
                    paths.extend(entries.iter().filter_map(name).map(|name| format!("{group}.{name}")));
                }
                _ => {}
            }
        }
        paths
    }
}
