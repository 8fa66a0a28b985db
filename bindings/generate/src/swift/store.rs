//! The protocol of a store that is written in Swift, and what the engine reaches it by.

use super::{
    expression::{read, type_of, write},
    names::ticked,
    text::{self, Text},
};
use crate::model::{Model, Operation};

const ABOUT: &str = "A store that is written in Swift. It knows nothing of crowdfunding: it keeps texts under keys, whole or not \
                     at all, and gives them back as they came.\n\nWhat it must keep to are the laws that \
                     ``Fundly/conformance(of:)`` runs over it. It may throw a ``StoreFailure`` with a code that it knows; any \
                     other error becomes `store.backend`.";

/// The protocol, and a function that calls a method of it by its name.
pub(super) fn store(model: &Model) -> Text {
    let mut text = text::begin("");
    text.line("");
    text.about(ABOUT);
    text.block("public protocol Store: Sendable", |text| {
        for (at, method) in model.store.iter().enumerate() {
            if at > 0 {
                text.line("");
            }
            text.about(&method.about);
            let (name, answer) = (ticked(&method.name), type_of(&method.answer));
            text.line(&format!("func {name}({}) async throws -> {answer}", parameters(method)));
        }
    });
    text.line("");
    text.about("Calls a method of a store by its name; nothing when it has none of this name.");
    let given = "_ method: String, _ arguments: String, on store: any Store, _ writer: inout WireWriter";
    text.block(&format!("func perform({given}) async throws -> Bool"), |text| {
        text.line("switch method {");
        model.store.iter().for_each(|method| call(text, model, method));
        text.line("default: return false");
        text.line("}");
        text.line("return true");
    });
    text
}

fn parameters(method: &Operation) -> String {
    let parameter = |(name, of): &(String, crate::model::Ref)| format!("{}: {}", ticked(name), type_of(of));
    method.parameters.iter().map(parameter).collect::<Vec<_>>().join(", ")
}

fn call(text: &mut Text, model: &Model, method: &Operation) {
    text.line(&format!("case \"{}\":", method.name));
    text.indented(|text| {
        for (name, of) in &method.parameters {
            let (value, of, reading) = (ticked(name), type_of(of), read(model, of, "$0"));
            text.line(&format!("let {value}: {of} = try member(\"{name}\", of: arguments) {{ try {reading} }}"));
        }
        let arguments = method.parameters.iter().map(|(name, _)| format!("{}: {}", ticked(name), ticked(name)));
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        text.line(&format!("let answer = try await store.{}({arguments})", ticked(&method.name)));
        text.line(&write(model, &method.answer, "answer", "writer"));
    });
}
