//! Rows: which form and which key each kind has.

use super::{Module, spell};
use crate::model::{Field, Form, Model, Ref, Type};

const ROW: &str = "Row";
const KIND: &str = "RowKind";

/// The type whose form depends on a kind.
pub(super) fn is_row(name: &str) -> bool {
    name == ROW
}

pub(super) fn is_kind(of: &Ref) -> bool {
    *of == Ref::Named(KIND.to_owned())
}

fn has(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.type_of == Ref::Named(name.to_owned()))
}

/// Whether a record is a row with what says which it is.
pub(super) fn is_keyed(of: &Type) -> bool {
    matches!(&of.form, Form::Record(fields) if has(fields, ROW) && has(fields, KIND))
}

pub(super) fn declare(model: &Model, module: &mut Module) {
    let mut form = "/** The form of each kind of row. */\nexport interface RowOf {\n".to_owned();
    let mut keys = "/** The parts of the key of each kind of row, in order. */\nexport interface KeyOf {\n".to_owned();
    for row in &model.rows {
        form += &format!("  readonly {}: {};\n", row.kind, module.refer(&row.row));
        let parts: Vec<String> = row.key.iter().map(|(name, part)| format!("{name}: {}", module.refer(part))).collect();
        keys += &format!("  readonly {}: readonly [{}];\n", row.kind, parts.join(", "));
    }
    module.add(&format!("{form}}}\n"));
    module.add(&format!("{keys}}}\n"));
    module.refer(&Ref::Named(KIND.to_owned()));
    let about = model.types.get(ROW).map(|row| spell::comment(&row.about, 0)).unwrap_or_default();
    module.add(&format!("{about}export type Row<K extends RowKind = RowKind> = RowOf[K];\n"));
    for (name, of) in &model.types {
        if let (true, Form::Record(fields)) = (is_keyed(of), &of.form) {
            module.add(&keyed(name, of, fields, module_types(fields)));
        }
    }
}

/// How each member of a keyed row is written once its kind is known.
fn module_types(fields: &[Field]) -> Vec<String> {
    let of_kind = |field: &Field| match &field.type_of {
        Ref::Named(name) if name == KIND => "K".to_owned(),
        Ref::Named(name) if name == ROW => "RowOf[K]".to_owned(),
        Ref::List(_) => "KeyOf[K]".to_owned(),
        _ => "unknown".to_owned(),
    };
    fields.iter().map(of_kind).collect()
}

fn keyed(name: &str, of: &Type, fields: &[Field], types: Vec<String>) -> String {
    let lines = fields.iter().zip(types).map(|(field, type_of)| {
        format!("{}    readonly {}: {type_of};\n", spell::comment(&field.about, 4), field.name)
    });
    let inside: String = lines.collect();
    let head = spell::comment(&of.about, 0);
    format!("{head}export type {name} = {{\n  [K in RowKind]: {{\n{inside}  }};\n}}[RowKind];\n")
}
