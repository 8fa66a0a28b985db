//! Swift: value types, the calls, and what their tests need to reach everything by its name.

mod calls;
mod expression;
mod names;
mod records;
mod registry;
mod rows;
mod sense;
mod store;
mod text;
mod unions;
mod words;

use crate::{
    File,
    model::{Form, Model, Type},
};
use text::Text;

const SOURCES: &str = "bindings/swift/Sources/Fundly/Generated";
const TESTS: &str = "bindings/swift/Tests/FundlyTests/Generated";

/// Types that are written by hand, for they hold more than the text that they are on the wire.
const BY_HAND: [&str; 3] = ["Amount", "Money", "Timestamp"];

/// The generated files of the Swift package.
pub(crate) fn files(model: &Model) -> Vec<File> {
    let mut files: Vec<File> = sense::groups(model)
        .into_iter()
        .map(|(name, types)| {
            let mut text = text::begin(if name == "Texts" { "import Foundation" } else { "" });
            types.into_iter().for_each(|(name, one)| declare(&mut text, model, name, one));
            file(SOURCES, name, text)
        })
        .collect();
    files.push(file(SOURCES, "Calls", calls::calls(model)));
    files.push(file(SOURCES, "Operations", calls::operations(model)));
    files.push(file(SOURCES, "BlockingOperations", calls::blocking(model)));
    files.push(file(SOURCES, "Rows", rows::rows(model)));
    files.push(file(SOURCES, "Store", store::store(model)));
    files.push(file(TESTS, "Registry", registry::types(model)));
    files.push(file(TESTS, "Dispatch", registry::operations(model)));
    files
}

fn file(folder: &str, name: &str, text: Text) -> File {
    File { path: format!("{folder}/{name}.swift"), text: text.text() }
}

fn declare(text: &mut Text, model: &Model, name: &str, one: &Type) {
    let swift = names::type_name(name);
    match &one.form {
        Form::Text { example } if names::is_id(name, example.as_deref()) => words::id(text, &swift, &one.about),
        Form::Text { example } => words::text(text, &swift, &one.about, example.as_deref()),
        Form::Count => words::alias(text, &swift, "Int", &one.about),
        Form::List(of) => words::alias(text, &swift, &format!("[{}]", expression::type_of(of)), &one.about),
        Form::Words(list) => words::words(text, &swift, &one.about, list),
        Form::Record(fields) => records::record(text, model, &swift, &one.about, fields),
        Form::Union { tag, variants } => unions::union(text, model, &swift, &one.about, tag, variants),
        Form::Any => {}
    }
}
