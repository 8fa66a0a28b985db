//! The wire as generators see it: types, operations and rows, read from its description.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What was expected in the description and is not there.
pub(crate) type Missing = String;

/// The wire.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) operations: Vec<Operation>,
    /// The methods of a store that is written in the language.
    pub(crate) store: Vec<Operation>,
    pub(crate) rows: Vec<RowKind>,
    pub(crate) rejections: Vec<Rejection>,
}

/// A type with a name.
#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) about: String,
    pub(crate) form: Form,
}

/// What a type is.
#[derive(Debug)]
pub(crate) enum Form {
    /// A string of a form of its own.
    Text { example: Option<String> },
    /// A whole number.
    Count,
    /// One of some words.
    Words(Vec<Word>),
    /// Members, of which each has a name.
    Record(Vec<Field>),
    /// One of several records, told apart by a member.
    Union { tag: String, variants: Vec<Variant> },
    /// A list.
    List(Ref),
    /// A value of a form that depends on something else.
    Any,
}

#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) name: String,
    pub(crate) about: String,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) type_of: Ref,
    /// Whether it may be left out.
    pub(crate) optional: bool,
    /// Where it stands among those that may not be left out, as they were declared; after all of them otherwise.
    pub(crate) place: usize,
    /// What it is when it was left out, unless that goes by its type: nothing, an empty list, no, or zero.
    pub(crate) default: Option<Value>,
}

/// How a type is referred to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ref {
    Named(String),
    Text,
    Count,
    Flag,
    List(Box<Ref>),
    Optional(Box<Ref>),
    Any,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) parameters: Vec<(String, Ref)>,
    pub(crate) answer: Ref,
}

#[derive(Debug)]
pub(crate) struct RowKind {
    pub(crate) kind: String,
    pub(crate) key: Vec<(String, Ref)>,
    pub(crate) row: Ref,
}

#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) rule: String,
}

impl Model {
    pub(crate) fn read(wire: &Value) -> Result<Self, Missing> {
        let definitions = object(wire, "types")?;
        let types = definitions.iter().map(|(name, schema)| Ok((name.clone(), read_type(name, schema)?)));
        let mut types = types.collect::<Result<BTreeMap<_, _>, Missing>>()?;
        for field in types.values_mut().flat_map(Type::fields_mut).filter(|field| field.optional) {
            if let (None, Ref::Named(name)) = (&field.default, &field.type_of) {
                field.default = definitions[name].get("default").cloned();
            }
        }
        Ok(Self {
            types,
            operations: list(wire, "operations")?.iter().map(read_operation).collect::<Result<_, _>>()?,
            store: list(wire, "store")?.iter().map(read_operation).collect::<Result<_, _>>()?,
            rows: list(wire, "rows")?.iter().map(read_row).collect::<Result<_, _>>()?,
            rejections: list(wire, "rejections")?.iter().map(read_rejection).collect::<Result<_, _>>()?,
        })
    }
}

impl Type {
    fn fields_mut(&mut self) -> Vec<&mut Field> {
        match &mut self.form {
            Form::Record(fields) => fields.iter_mut().collect(),
            Form::Union { variants, .. } => variants.iter_mut().flat_map(|variant| &mut variant.fields).collect(),
            _ => Vec::new(),
        }
    }
}

fn object<'a>(of: &'a Value, name: &str) -> Result<&'a Map<String, Value>, Missing> {
    of[name].as_object().ok_or_else(|| format!("no object {name}"))
}

fn list<'a>(of: &'a Value, name: &str) -> Result<&'a [Value], Missing> {
    of[name].as_array().map(Vec::as_slice).ok_or_else(|| format!("no list {name}"))
}

fn text(of: &Value, name: &str) -> Result<String, Missing> {
    of[name].as_str().map(str::to_owned).ok_or_else(|| format!("no text {name}"))
}

fn about(of: &Value) -> String {
    of["description"].as_str().unwrap_or_default().to_owned()
}

fn read_type(name: &str, schema: &Value) -> Result<Type, Missing> {
    let form = read_form(schema).map_err(|missing| format!("{name}: {missing}"))?;
    Ok(Type { about: about(schema), form })
}

fn read_form(schema: &Value) -> Result<Form, Missing> {
    if let Some(variants) = schema["oneOf"].as_array() {
        return if variants.iter().all(|variant| variant["const"].is_string()) {
            let word = |variant: &Value| Ok(Word { name: text(variant, "const")?, about: about(variant) });
            Ok(Form::Words(variants.iter().map(word).collect::<Result<_, Missing>>()?))
        } else {
            read_union(schema, variants)
        };
    }
    if let Some(words) = schema["enum"].as_array() {
        let word = |word: &Value| Word { name: word.as_str().unwrap_or_default().to_owned(), about: String::new() };
        return Ok(Form::Words(words.iter().map(word).collect()));
    }
    match schema["type"].as_str() {
        Some("string") => Ok(Form::Text { example: schema["examples"][0].as_str().map(str::to_owned) }),
        Some("integer") => Ok(Form::Count),
        Some("array") => Ok(Form::List(read_ref(&schema["items"])?)),
        Some("object") if schema["properties"].is_object() => Ok(Form::Record(read_fields(schema, None)?)),
        Some("object") => Ok(Form::Any),
        other => Err(format!("a form that is not known: {other:?}")),
    }
}

/// The member that tells variants apart is the one that is a constant in all of them. What stands beside the variants is a
/// member of each.
fn read_union(schema: &Value, variants: &[Value]) -> Result<Form, Missing> {
    let constant = |variant: &Value| {
        let mut members = variant["properties"].as_object().into_iter().flatten();
        members.find(|(_, member)| member["const"].is_string()).map(|(name, _)| name.clone())
    };
    let tag = variants.first().and_then(constant).ok_or("variants without a tag")?;
    let read = |variant: &Value| {
        let name = text(&variant["properties"][&tag], "const")?;
        let mut fields = read_fields(variant, Some(&tag))?;
        fields.extend(read_fields(schema, None)?);
        Ok(Variant { name, about: about(variant), fields })
    };
    Ok(Form::Union { variants: variants.iter().map(read).collect::<Result<_, Missing>>()?, tag })
}

fn read_fields(schema: &Value, tag: Option<&str>) -> Result<Vec<Field>, Missing> {
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let members = schema["properties"].as_object().into_iter().flatten();
    let fields = members.filter(|(name, _)| Some(name.as_str()) != tag).map(|(name, member)| {
        let type_of = read_ref(member).map_err(|missing| format!("{name}: {missing}"))?;
        let at = required.iter().position(|required| required == name);
        let (optional, place) = (at.is_none(), at.unwrap_or(required.len()));
        let default = member.get("default").filter(|default| !default.is_null()).cloned();
        Ok(Field { name: name.clone(), about: about(member), type_of, optional, place, default })
    });
    fields.collect()
}

fn read_ref(schema: &Value) -> Result<Ref, Missing> {
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.rsplit('/').next().unwrap_or_default();
        return Ok(Ref::Named(name.to_owned()));
    }
    if let Some(of) = schema["anyOf"].as_array() {
        let [some, Value::Object(none)] = of.as_slice() else { return Err("a choice that is not known".to_owned()) };
        let is_none = none.get("type").and_then(Value::as_str) == Some("null");
        return if is_none { Ok(Ref::Optional(Box::new(read_ref(some)?))) } else { Err("a choice".to_owned()) };
    }
    let plain = |name: &str| match name {
        "string" => Ok(Ref::Text),
        "integer" => Ok(Ref::Count),
        "boolean" => Ok(Ref::Flag),
        "array" => Ok(Ref::List(Box::new(read_ref(&schema["items"])?))),
        "object" => Ok(Ref::Any),
        other => Err(format!("a type that is not known: {other}")),
    };
    match &schema["type"] {
        Value::String(name) => plain(name),
        Value::Array(names) => match names.as_slice() {
            [Value::String(name), Value::String(null)] if null == "null" => Ok(Ref::Optional(Box::new(plain(name)?))),
            _ => Err("a choice of types".to_owned()),
        },
        _ => Ok(Ref::Any),
    }
}

fn read_parts(parts: &[Value]) -> Result<Vec<(String, Ref)>, Missing> {
    parts.iter().map(|part| Ok((text(part, "name")?, read_ref(&part["schema"])?))).collect()
}

fn read_operation(operation: &Value) -> Result<Operation, Missing> {
    let name = text(operation, "name")?;
    let inside = |missing: Missing| format!("{name}: {missing}");
    let parameters = read_parts(list(operation, "parameters")?).map_err(inside)?;
    let answer = read_ref(&operation["answer"]).map_err(inside)?;
    Ok(Operation { about: text(operation, "about")?, parameters, answer, name })
}

fn read_row(row: &Value) -> Result<RowKind, Missing> {
    Ok(RowKind { kind: text(row, "kind")?, key: read_parts(list(row, "key")?)?, row: read_ref(&row["row"])? })
}

fn read_rejection(rejection: &Value) -> Result<Rejection, Missing> {
    Ok(Rejection { name: text(rejection, "name")?, code: text(rejection, "code")?, rule: text(rejection, "rule")? })
}
