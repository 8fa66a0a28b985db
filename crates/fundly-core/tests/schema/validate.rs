//! A validator for the part of JSON Schema draft 7 that the schema of policies uses. Any other keyword is a panic: none is
//! ever passed over.

use regex::Regex;
use serde_json::{Map, Value};

/// What is wrong with a value, each with its JSON pointer; nothing where it is valid.
pub fn errors(root: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator { root }.check(root, value, "", &mut found);
    found
}

/// The schema that a reference leads to.
pub fn definition<'s>(root: &'s Value, reference: &str) -> &'s Value {
    let pointer = reference.strip_prefix('#').expect(reference);
    root.pointer(pointer).expect(reference)
}

struct Validator<'s> {
    root: &'s Value,
}

impl Validator<'_> {
    fn check(&self, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        match schema {
            Value::Bool(true) => {}
            Value::Bool(false) => found.push(format!("{at}: nothing may stand here")),
            Value::Object(schema) => {
                for (keyword, wanted) in schema {
                    self.keyword(schema, keyword, wanted, value, at, found);
                }
            }
            other => panic!("no schema: {other}"),
        }
    }

    fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        let mut found = Vec::new();
        self.check(schema, value, "", &mut found);
        found.is_empty()
    }

    fn keyword(
        &self,
        schema: &Map<String, Value>,
        keyword: &str,
        wanted: &Value,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let bound = || usize::try_from(wanted.as_u64().unwrap()).unwrap();
        let holds = match keyword {
            "$schema" | "title" | "description" | "default" | "examples" | "definitions" => true,
            // Draft 7: nothing beside a reference counts.
            "$ref" => {
                assert_eq!(schema.len(), 1, "beside {wanted}");
                return self.check(definition(self.root, wanted.as_str().unwrap()), value, at, found);
            }
            "allOf" => {
                return wanted.as_array().unwrap().iter().for_each(|schema| self.check(schema, value, at, found));
            }
            "anyOf" => {
                let branches = wanted.as_array().unwrap();
                let valid = branches.iter().any(|schema| self.is_valid(schema, value));
                return if !valid {
                    branches.iter().for_each(|schema| self.check(schema, value, at, found));
                };
            }
            "oneOf" => wanted.as_array().unwrap().iter().filter(|schema| self.is_valid(schema, value)).count() == 1,
            "properties" | "items" => return self.children(keyword, wanted, value, at, found),
            "additionalProperties" => {
                assert_eq!(wanted, false);
                let known = schema.get("properties").and_then(Value::as_object);
                let unknown = |name: &&String| known.is_none_or(|known| !known.contains_key(*name));
                let unknown = value.as_object().into_iter().flat_map(Map::keys).filter(unknown);
                return found.extend(unknown.map(|name| format!("{at}/{name}: is unknown")));
            }
            "required" => {
                let names = wanted.as_array().unwrap().iter().filter_map(Value::as_str);
                value.as_object().is_none_or(|members| names.into_iter().all(|name| members.contains_key(name)))
            }
            "type" => match wanted {
                Value::Array(any) => any.iter().any(|one| is_of_type(one, value)),
                one => is_of_type(one, value),
            },
            "enum" => wanted.as_array().unwrap().contains(value),
            "const" => wanted == value,
            "maxItems" => value.as_array().is_none_or(|list| list.len() <= bound()),
            "minLength" => value.as_str().is_none_or(|text| text.chars().count() >= bound()),
            "maxLength" => value.as_str().is_none_or(|text| text.chars().count() <= bound()),
            "pattern" => value.as_str().is_none_or(|text| Regex::new(wanted.as_str().unwrap()).unwrap().is_match(text)),
            "minimum" => value.as_i64().is_none_or(|number| number >= wanted.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|number| number <= wanted.as_i64().unwrap()),
            other => panic!("the validator does not know {other}"),
        };
        if !holds {
            found.push(format!("{at}: {keyword} {wanted}, not {value}"));
        }
    }

    fn children(&self, keyword: &str, wanted: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(members) if keyword == "properties" => {
                for (name, schema) in wanted.as_object().unwrap() {
                    if let Some(member) = members.get(name) {
                        self.check(schema, member, &format!("{at}/{name}"), found);
                    }
                }
            }
            Value::Array(list) if keyword == "items" => {
                for (n, item) in list.iter().enumerate() {
                    self.check(wanted, item, &format!("{at}/{n}"), found);
                }
            }
            _ => {}
        }
    }
}

fn is_of_type(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the validator does not know the type {other}"),
    }
}
