//! Tagged unions: enums whose cases carry a struct each.

use super::{names::ticked, records, text::Text};
use crate::{
    model::{Model, Variant},
    names::pascal,
};

pub(super) fn union(text: &mut Text, model: &Model, name: &str, about: &str, tag: &str, variants: &[Variant]) {
    let payload = |variant: &Variant| payload(model, name, variant);
    text.line("");
    text.about(about);
    text.block(&format!("public indirect enum {name}: WireValue"), |text| {
        for variant in variants {
            text.about(&variant.about);
            let carried = payload(variant).map(|payload| format!("({payload})")).unwrap_or_default();
            text.line(&format!("case {}{carried}", ticked(&variant.name)));
        }
        text.line("");
        text.block("public init(from reader: inout WireReader) throws", |text| {
            text.line(&format!("let kind = try reader.tag(\"{tag}\")"));
            text.line("switch kind {");
            for variant in variants {
                let case = ticked(&variant.name);
                text.line(&match payload(variant) {
                    Some(payload) => format!("case \"{}\": self = .{case}(try {payload}(from: &reader))", variant.name),
                    None => format!("case \"{}\": self = .{case}; try reader.onlyTag(\"{tag}\")", variant.name),
                });
            }
            text.line(&format!("default: throw reader.unknown(kind, as: \"{name}\")"));
            text.line("}");
        });
        text.line("");
        text.about("Its name on the wire.");
        text.block("public var kind: String", |text| {
            text.line("switch self {");
            for variant in variants {
                text.line(&format!("case .{}: \"{}\"", ticked(&variant.name), variant.name));
            }
            text.line("}");
        });
        text.line("");
        text.block("public func write(to writer: inout WireWriter)", |text| {
            text.line("writer.beginObject()");
            text.line(&format!("writer.key(\"{tag}\"); writer.string(kind)"));
            write_cases(text, variants, &payload);
            text.line("writer.endObject()");
        });
    });
    if variants.iter().any(|variant| payload(variant).is_some()) {
        text.line("");
        text.block(&format!("extension {name}"), |text| {
            for variant in variants {
                if let Some(payload) = payload(variant) {
                    records::variant(text, model, &payload, tag, variant);
                }
            }
        });
    }
}

fn write_cases(text: &mut Text, variants: &[Variant], payload: &dyn Fn(&Variant) -> Option<String>) {
    let carrying = variants.iter().filter(|variant| payload(variant).is_some());
    let cases: Vec<_> = carrying.map(|variant| ticked(&variant.name)).collect();
    if cases.is_empty() {
        return;
    }
    text.line("switch self {");
    for case in &cases {
        text.line(&format!("case .{case}(let it): it.writeMembers(to: &writer)"));
    }
    if cases.len() < variants.len() {
        text.line("default: break");
    }
    text.line("}");
}

/// The struct of a case, which stands in the enum; none where there is nothing to carry. Where a type has the name already,
/// the members of the enum's structs would mean the wrong one: then the enum's own name is added.
fn payload(model: &Model, union: &str, variant: &Variant) -> Option<String> {
    let name = pascal(&variant.name);
    let taken = model.types.contains_key(&name);
    (!variant.fields.is_empty()).then(|| if taken { format!("{name}{union}") } else { name })
}
