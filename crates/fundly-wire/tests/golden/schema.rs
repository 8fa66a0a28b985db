//! The description of the wire as a guide through JSON: which type each part of it is.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Samples by the name of their type.
pub(crate) type Samples = BTreeMap<String, BTreeSet<Sample>>;

/// A sample, the shorter first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sample(usize, String);

impl Sample {
    pub(crate) fn of(value: &Value) -> Self {
        let text = value.to_string();
        Self(text.len(), text)
    }

    pub(crate) fn value(&self) -> Value {
        serde_json::from_str(&self.1).unwrap()
    }
}

pub(crate) struct Schema {
    pub(crate) wire: Value,
}

fn name_of(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"))
}

fn members(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema["properties"].as_object().into_iter().flatten()
}

fn required(schema: &Value) -> BTreeSet<&str> {
    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

impl Schema {
    pub(crate) fn types(&self) -> &Map<String, Value> {
        self.wire["types"].as_object().unwrap()
    }

    fn named(&self, name: &str) -> &Value {
        &self.wire["types"][name]
    }

    /// The variant of a union that a value is.
    fn variant<'a>(schema: &'a Value, value: &Value) -> Option<&'a Value> {
        let is = |variant: &&Value| {
            members(variant).all(|(name, member)| member.get("const").is_none_or(|word| value.get(name) == Some(word)))
        };
        schema["oneOf"].as_array()?.iter().find(is)
    }

    /// The forms of a record: of a union those of all variants, each with the members that they share.
    fn records(schema: &Value) -> Vec<Value> {
        let Some(variants) = schema["oneOf"].as_array() else { return vec![schema.clone()] };
        let with_shared = |variant: &Value| {
            let mut whole = variant.clone();
            for (name, member) in members(schema) {
                whole["properties"][name] = member.clone();
            }
            let required: Vec<&str> = required(variant).into_iter().chain(required(schema)).collect();
            whole["required"] = json!(required);
            whole
        };
        variants.iter().map(with_shared).collect()
    }

    /// Notes a value, and all that is in it, under their types.
    pub(crate) fn walk(&self, schema: &Value, value: &Value, found: &mut Samples) {
        if let Some(name) = name_of(schema) {
            found.entry(name.to_owned()).or_default().insert(Sample::of(value));
            return self.walk(self.named(name), value, found);
        }
        if let Some([some, _]) = schema["anyOf"].as_array().map(Vec::as_slice) {
            if !value.is_null() {
                self.walk(some, value, found);
            }
            return;
        }
        let variant = Self::variant(schema, value);
        let shared = members(schema).chain(variant.into_iter().flat_map(members));
        for (name, member) in shared {
            if let Some(inside) = value.get(name) {
                self.walk(member, inside, found);
            }
        }
        if schema.get("items").is_some() {
            value.as_array().into_iter().flatten().for_each(|item| self.walk(&schema["items"], item, found));
        }
    }

    /// What there must be to see of a type: each word, each variant, each member that may be left out.
    pub(crate) fn sides(&self, name: &str) -> BTreeSet<String> {
        let schema = self.named(name);
        let mut sides = BTreeSet::from([String::from("one")]);
        for word in words(schema) {
            sides.insert(word);
        }
        if words(schema).is_empty() {
            for record in Self::records(schema) {
                let tag = tag(&record);
                sides.insert(tag.clone());
                let required = required(&record);
                for (member, _) in members(&record).filter(|(member, _)| !required.contains(member.as_str())) {
                    sides.insert(format!("{tag} with {member}"));
                }
            }
        }
        sides
    }

    /// The sides of its type that a sample shows.
    pub(crate) fn shown(&self, name: &str, value: &Value) -> BTreeSet<String> {
        let schema = self.named(name);
        let mut shown = BTreeSet::from([String::from("one")]);
        shown.extend(words(schema).into_iter().filter(|word| value == word.as_str()));
        let matching = Self::records(schema).into_iter().filter(|record| {
            words(schema).is_empty()
                && members(record)
                    .all(|(name, member)| member.get("const").is_none_or(|is| value.get(name) == Some(is)))
        });
        for record in matching {
            let tag = tag(&record);
            shown.insert(tag.clone());
            let required = required(&record);
            for (member, _) in members(&record).filter(|(member, _)| !required.contains(member.as_str())) {
                let with = if value.get(member).is_some_and(|is| !is.is_null()) { "with" } else { "without" };
                shown.insert(format!("{tag} {with} {member}"));
            }
        }
        shown
    }

    /// Whether a type is a text or a number, of which there are no sides.
    pub(crate) fn is_plain(&self, name: &str) -> bool {
        let schema = self.named(name);
        words(schema).is_empty() && (schema["type"] == "string" || schema["type"] == "integer")
    }

    /// Values of a type made from its description: each word, or each variant with all its members. What Rust leaves out of a
    /// value, the description does not say: samples without a member are real ones only.
    pub(crate) fn made(&self, name: &str, found: &Samples) -> Vec<Value> {
        let schema = self.named(name);
        if !words(schema).is_empty() {
            return words(schema).into_iter().map(Value::from).collect();
        }
        if schema["type"] != "object" && schema["oneOf"].is_null() {
            return vec![self.plain(schema, found)];
        }
        let whole = |record: Value| -> Value {
            members(&record).map(|(name, member)| (name.clone(), self.any(member, found))).collect::<Map<_, _>>().into()
        };
        Self::records(schema).into_iter().map(whole).collect()
    }

    fn any(&self, schema: &Value, found: &Samples) -> Value {
        if let Some(word) = schema.get("const") {
            return word.clone();
        }
        if let Some(name) = name_of(schema) {
            let known = found.get(name).and_then(BTreeSet::first);
            return known.map_or_else(|| self.made(name, found).pop().unwrap_or_default(), Sample::value);
        }
        if let Some([some, _]) = schema["anyOf"].as_array().map(Vec::as_slice) {
            return self.any(some, found);
        }
        if schema["type"] == "array" {
            return json!([self.any(&schema["items"], found)]);
        }
        self.plain(schema, found)
    }

    fn plain(&self, schema: &Value, found: &Samples) -> Value {
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
        match kind {
            "string" if schema["examples"].is_array() => schema["examples"][0].clone(),
            "string" => json!("text"),
            "integer" => json!(1),
            "boolean" => json!(true),
            "array" => json!([self.any(&schema["items"], found)]),
            _ => json!({}),
        }
    }
}

fn words(schema: &Value) -> Vec<String> {
    let consts = schema["oneOf"].as_array().into_iter().flatten().filter_map(|variant| variant["const"].as_str());
    let listed = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
    consts.chain(listed).map(str::to_owned).collect()
}

/// The words that tell a variant from the others.
fn tag(record: &Value) -> String {
    let constants = members(record).filter_map(|(_, member)| member["const"].as_str());
    constants.collect::<Vec<_>>().join(" ")
}
