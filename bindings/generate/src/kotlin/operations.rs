//! Every operation as a function.

use super::{
    code::{Code, member, quoted},
    shape::Shape,
};
use crate::model::{Model, Operation, Ref};

/// A class with a function for each operation.
pub(super) fn write(code: &mut Code, name: &str, about: &str, suspend: &str, model: &Model) {
    code.line("");
    code.about(about);
    code.block(&format!("public abstract class {name} internal constructor()"), |code| {
        code.line(&format!(
            "internal abstract {suspend}fun <T> ask(operation: String, arguments: (JsonWriter) -> Unit, answer: (JsonReader) -> T): T"
        ));
        for operation in &model.operations {
            code.line("");
            function(code, operation, suspend, &Shape::new(model));
        }
    });
}

fn function(code: &mut Code, operation: &Operation, suspend: &str, shape: &Shape<'_>) {
    code.about(&operation.about);
    let given = operation.parameters.iter().map(|(name, of)| {
        let default = if matches!(of, Ref::Optional(_)) { " = null" } else { "" };
        format!("{}: {}{default}", member(name), shape.spelled(of))
    });
    let given = given.collect::<Vec<_>>().join(", ");
    code.line(&format!(
        "public {suspend}fun {}({given}): {} = ask(",
        member(&operation.name),
        shape.spelled(&operation.answer)
    ));
    code.indented(|code| {
        code.line(&format!("{},", quoted(&operation.name)));
        if operation.parameters.is_empty() {
            code.line("{ },");
        } else {
            code.line("{ out ->");
            code.indented(|code| operation.parameters.iter().for_each(|(name, of)| argument(code, name, of, shape)));
            code.line("},");
        }
        code.line(&format!("{{ from -> {} }},", shape.reading(&operation.answer, "kind")));
    });
    code.line(")");
}

fn argument(code: &mut Code, name: &str, of: &Ref, shape: &Shape<'_>) {
    let (member, set) = (member(name), format!("out.member({})", quoted(name)));
    match of {
        Ref::Optional(of) => code.line(&format!("{member}?.let {{ {set}; {} }}", shape.writing("it", of))),
        of => code.line(&format!("{set}; {}", shape.writing(&member, of))),
    }
}
