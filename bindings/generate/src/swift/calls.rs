//! The operations: what is sent for each, and the methods that send it.

use super::{
    expression::{read, type_of, write},
    names::{ticked, type_name},
    text::{self, Text},
};
use crate::model::{Model, Operation, Ref};

/// What is sent for each operation and how its answer is read.
pub(super) fn calls(model: &Model) -> Text {
    let mut text = text::begin("");
    text.line("");
    text.about("What is sent for each operation, and how its answer is read.");
    text.block("enum Calls", |text| {
        for operation in &model.operations {
            let answer = type_of(&operation.answer);
            let head = format!("static func {}({}) -> Call<{answer}>", ticked(&operation.name), parameters(operation));
            text.block(&head, |text| {
                text.line("var writer = WireWriter()");
                text.line("writer.beginObject()");
                for (name, of) in &operation.parameters {
                    let value = write(model, of, &ticked(name), "writer");
                    text.line(&format!("writer.key(\"{name}\"); {value}"));
                }
                text.line("writer.endObject()");
                let kind = row_kind(operation).map(|kind| format!(", rowKind: {kind}")).unwrap_or_default();
                let read = read(model, &operation.answer, "$0");
                text.line(&format!("return Call(\"{}\", writer{kind}) {{ try {read} }}", operation.name));
            });
        }
    });
    text
}

/// The methods that suspend.
pub(super) fn operations(model: &Model) -> Text {
    methods(model, "extension Fundly", "", "async throws", "await send")
}

/// The methods that block: a task may not, for it would hold a thread that others need to go on.
pub(super) fn blocking(model: &Model) -> Text {
    methods(model, "extension Fundly.Blocking", "@available(*, noasync)", "throws", "send")
}

fn methods(model: &Model, of: &str, attribute: &str, effect: &str, send: &str) -> Text {
    let mut text = text::begin("");
    text.line("");
    text.block(of, |text| {
        for (at, operation) in model.operations.iter().enumerate() {
            if at > 0 {
                text.line("");
            }
            text.about(&operation.about);
            if !attribute.is_empty() {
                text.line(attribute);
            }
            let (name, answer) = (ticked(&operation.name), type_of(&operation.answer));
            text.block(&format!("public func {name}({}) {effect} -> {answer}", parameters(operation)), |text| {
                text.line(&format!("try {send}(Calls.{name}({}))", arguments(operation, ticked)));
            });
        }
    });
    text
}

/// The label of the one parameter whose label would only repeat its type is left out: `execute(request)`.
fn unlabelled(operation: &Operation) -> bool {
    let [(name, of)] = operation.parameters.as_slice() else { return false };
    let (of, name) = match of {
        Ref::List(of) => (of.as_ref(), name.strip_suffix('s').unwrap_or(name)),
        of => (of, name.as_str()),
    };
    matches!(of, Ref::Named(named) if named.eq_ignore_ascii_case(name))
}

fn parameters(operation: &Operation) -> String {
    let unlabelled = if unlabelled(operation) { "_ " } else { "" };
    let parameter = |(name, of): &(String, Ref)| {
        let default = if matches!(of, Ref::Optional(_)) { " = nil" } else { "" };
        format!("{unlabelled}{}: {}{default}", ticked(name), type_of(of))
    };
    operation.parameters.iter().map(parameter).collect::<Vec<_>>().join(", ")
}

/// The arguments of a call, each as it is told.
pub(super) fn arguments(operation: &Operation, value: impl Fn(&str) -> String) -> String {
    let unlabelled = unlabelled(operation);
    let argument = |(name, _): &(String, Ref)| {
        if unlabelled { value(name) } else { format!("{}: {}", ticked(name), value(name)) }
    };
    operation.parameters.iter().map(argument).collect::<Vec<_>>().join(", ")
}

/// The parameter that says of what kind the rows in the answer are.
pub(super) fn row_kind(operation: &Operation) -> Option<String> {
    let is_kind = |(_, of): &&(String, Ref)| type_of(of) == type_name("RowKind");
    operation.parameters.iter().find(is_kind).map(|(name, _)| ticked(name))
}
