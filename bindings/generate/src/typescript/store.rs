//! What a store in TypeScript has to do, and how it is asked.

use super::{Module, spell};
use crate::model::{Model, Operation};

pub(super) fn declare(model: &Model, module: &mut Module) {
    let mut methods = "\
/**
 * A store: a sorted map of texts, a list of texts, and the comparison of a number. Methods answer at once or with a
 * promise. What they throw is told as `store.backend`, a `StoreError` by its own code.
 */
export interface Store {
"
    .to_owned();
    let mut cases = String::new();
    for method in &model.store {
        let given = parameters(method, module);
        let answer = module.refer(&method.answer);
        let (name, about) = (&method.name, spell::comment(&method.about, 2));
        methods += &format!("{about}  {name}({}): {answer} | Promise<{answer}>;\n\n", given.join(", "));
        let names: Vec<&str> = method.parameters.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        cases += &format!(
            "    case '{name}': {{\n      const {{ {names} }} = given as {{ {} }};\n      return store.{name}({names});\n    }}\n",
            given.join("; ")
        );
    }
    module.add(&format!("{}\n}}\n", methods.trim_end()));
    module.add(&format!(
        "/** Asks a store by the name of a method. */
export function callStore(store: Store, method: string, given: unknown): unknown {{
  switch (method) {{
{cases}    default:
      throw new TypeError(`a store has no method ${{method}}`);
  }}
}}
"
    ));
}

fn parameters(method: &Operation, module: &mut Module) -> Vec<String> {
    method.parameters.iter().map(|(name, of)| format!("{name}: {}", module.refer(of))).collect()
}
