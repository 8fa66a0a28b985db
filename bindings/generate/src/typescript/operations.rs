//! Operations: a method for each, with an answer in time or at once.

use super::{Module, rows, spell};
use crate::model::{Model, Operation, Ref};

pub(super) fn declare(model: &Model, module: &mut Module) {
    let mut later = "\
/** Every operation, by its name. */
export abstract class Operations {
  /** Carries an operation to the engine. */
  protected abstract call(operation: string, given: object): Promise<unknown>;
"
    .to_owned();
    let mut now = "\
/** Every operation, by its name, with its answer at once. */
export abstract class OperationsNow {
  /** Carries an operation to the engine. */
  protected abstract callNow(operation: string, given: object): unknown;
"
    .to_owned();
    for operation in &model.operations {
        let signature = Signature::of(operation, module);
        later += &signature.method(operation, "Promise<", ">", "call");
        now += &signature.method(operation, "", "", "callNow");
    }
    module.add(&format!("{later}}}\n"));
    module.add(&format!("{now}}}\n"));
    let names: String = model.operations.iter().map(|operation| format!("  | '{}'\n", operation.name)).collect();
    module.add(&format!("/** The name of an operation. */\nexport type OperationName =\n{};\n", names.trim_end()));
}

/// The head of a method.
struct Signature {
    generic: &'static str,
    parameters: String,
    given: String,
    answer: String,
}

impl Signature {
    fn of(operation: &Operation, module: &mut Module) -> Self {
        // Where a kind of row is given, the key and the answer are those of that kind.
        let by_kind = operation.parameters.iter().any(|(_, of)| rows::is_kind(of));
        let mut refer = |of: &Ref| {
            let written = module.refer(of);
            match of {
                _ if !by_kind => written,
                of if rows::is_kind(of) => "K".to_owned(),
                of => of_kind(of).unwrap_or(written),
            }
        };
        let optional = |of: &Ref| matches!(of, Ref::Optional(_));
        let last = operation.parameters.iter().rposition(|(_, of)| !optional(of)).map_or(0, |at| at + 1);
        let written = operation.parameters.iter().enumerate().map(|(at, (name, of))| {
            format!("{name}{}: {}", if at >= last && optional(of) { "?" } else { "" }, refer(of))
        });
        let parameters = written.collect::<Vec<_>>().join(", ");
        let answer = refer(&operation.answer);
        let names: Vec<&str> = operation.parameters.iter().map(|(name, _)| name.as_str()).collect();
        let given = if names.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", names.join(", ")) };
        if by_kind {
            module.speaks_of.extend(["RowOf".to_owned(), "KeyOf".to_owned()]);
        }
        Self { generic: if by_kind { "<K extends RowKind>" } else { "" }, parameters, given, answer }
    }

    fn method(&self, operation: &Operation, open: &str, close: &str, call: &str) -> String {
        let Self { generic, parameters, given, answer } = self;
        let name = &operation.name;
        let about = spell::comment(&operation.about, 2);
        let answer = format!("{open}{answer}{close}");
        format!(
            "\n{about}  {name}{generic}({parameters}): {answer} {{\n    return this.{call}('{name}', {given}) as {answer};\n  }}\n"
        )
    }
}

/// A type that depends on the kind of row, as it is for the kind `K`.
fn of_kind(of: &Ref) -> Option<String> {
    match of {
        Ref::Named(name) if rows::is_row(name) => Some("RowOf[K]".to_owned()),
        Ref::List(item) if **item == Ref::Text => Some("KeyOf[K]".to_owned()),
        Ref::List(item) => of_kind(item).map(|item| format!("readonly {item}[]")),
        Ref::Optional(some) => of_kind(some).map(|some| format!("{some} | null")),
        _ => None,
    }
}
