//! What tests reach everything with: each type and each operation by its name on the wire.

use super::{
    calls::arguments,
    expression::{read, type_of, write},
    names::{ticked, type_name},
    text::{self, Text},
};
use crate::model::{Model, Ref};

const IMPORTS: &str = "@testable import Fundly";

/// Each type, read and written back.
pub(super) fn types(model: &Model) -> Text {
    let mut text = text::begin(IMPORTS);
    text.line("");
    text.about("Reads a value of a type by its name on the wire, and writes it back.");
    text.block(
        "func rewrite(_ type: String, _ reader: inout WireReader, _ writer: inout WireWriter) throws -> Bool",
        |text| {
            text.line("switch type {");
            for name in model.types.keys() {
                let of = Ref::Named(name.clone());
                let (reading, writing) = (read(model, &of, "reader"), write(model, &of, "value", "writer"));
                let swift = type_name(name);
                text.line(&format!("case \"{name}\": let value: {swift} = try {reading}; {writing}"));
            }
            text.line("default: return false");
            text.line("}");
            text.line("return true");
        },
    );
    text
}

/// Each operation, called with arguments in JSON.
pub(super) fn operations(model: &Model) -> Text {
    let mut text = text::begin(IMPORTS);
    text.line("");
    text.about("Calls an operation by its name on the wire through its typed method; none when there is none.");
    text.block(
        "func dispatch(_ fundly: Fundly, _ operation: String, _ given: Arguments) async throws -> String?",
        |text| {
            text.line("var writer = WireWriter()");
            text.line("switch operation {");
            for operation in &model.operations {
                text.line(&format!("case \"{}\":", operation.name));
                text.indented(|text| {
                    for (name, of) in &operation.parameters {
                        let (value, of, reading) = (ticked(name), type_of(of), read(model, of, "$0"));
                        text.line(&format!("let {value}: {of} = try given.read(\"{name}\") {{ try {reading} }}"));
                    }
                    let call = format!("fundly.{}({})", ticked(&operation.name), arguments(operation, ticked));
                    text.line(&format!("let answer = try await {call}"));
                    text.line(&write(model, &operation.answer, "answer", "writer"));
                });
            }
            text.line("default: return nil");
            text.line("}");
            text.line("return writer.text");
        },
    );
    text
}
