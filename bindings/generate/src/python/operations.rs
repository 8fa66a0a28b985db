//! Operations: a method for each, once for callers who wait and once for tasks.

use super::{
    FOLDER, Home, docstring, named, opening,
    types::{Names, member},
};
use crate::{
    File,
    model::{Form, Model, Operation, Ref},
    names::upper_snake,
};
use std::collections::BTreeSet;

pub(super) fn module(model: &Model, home: &Home) -> File {
    let mut names = Names::of(home, "operations", BTreeSet::new());
    let spelled: Vec<Spelled> =
        model.operations.iter().map(|operation| Spelled::of(model, &mut names, operation)).collect();
    let mut text = opening("Every operation of the engine, as methods.");
    text += "from typing import TYPE_CHECKING, Any, TypeVar\n\nfrom ._native import Engine, Operation\n\n";
    text += "if TYPE_CHECKING:\n    from collections.abc import Sequence\n\n    from ._keys import KeyPart\n";
    text += &names.imports("    ");
    text += "\nR = TypeVar(\"R\", bound=\"Row\")\n\n";
    spelled.iter().for_each(|operation| text += &operation.constant());
    text += &class("Operations", "For callers who wait for the answer.", &spelled, Spelled::method);
    text += &class("AsyncOperations", "For tasks of an event loop.", &spelled, Spelled::task);
    File { path: format!("{FOLDER}/operations.py"), text }
}

/// What a store is that is written in Python: a class to derive from, with methods that wait or that are coroutines.
pub(super) fn store(model: &Model, home: &Home) -> File {
    let mut names = Names::of(home, "_stores", BTreeSet::new());
    let spelled: Vec<Spelled> = model.store.iter().map(|method| Spelled::of(model, &mut names, method)).collect();
    let mut text = opening("What a store is that is written in Python.");
    text += "from abc import ABC, abstractmethod\nfrom typing import TYPE_CHECKING, Any\n\nfrom ._native import Operation\n\n";
    text += "if TYPE_CHECKING:\n    from collections.abc import Sequence\n\n";
    text += &names.imports("    ");
    text += "\n";
    spelled.iter().for_each(|method| text += &method.constant());
    let entry = |of: &Spelled| format!("    \"{0}\": (_{1}, \"{2}\"),\n", of.wire, upper_snake(&of.wire), of.name);
    let entries: String = spelled.iter().map(entry).collect();
    text += &format!("\nMETHODS: dict[str, tuple[Operation[Any], str]] = {{\n{entries}}}\n");
    for (name, how, about) in [("Store", "def", "whose methods wait"), ("AsyncStore", "async def", "of coroutines")] {
        let about = docstring(&format!("A store {about}. It keeps texts and knows nothing of what they say."), "    ");
        text += &format!("\n\nclass {name}(ABC):\n{about}\n    __slots__ = ()\n");
        spelled.iter().for_each(|method| text += &method.wanted(how));
    }
    File { path: format!("{FOLDER}/_stores.py"), text }
}

fn class(name: &str, about: &str, operations: &[Spelled], method: fn(&Spelled) -> String) -> String {
    let methods: String = operations.iter().map(method).collect();
    let about = docstring(&format!("Every operation. {about}"), "    ");
    format!("\n\nclass {name}:\n{about}\n    __slots__ = ()\n\n    _engine: Engine\n{methods}")
}

/// An operation in the words of the language.
struct Spelled {
    wire: String,
    name: String,
    about: String,
    parameters: Vec<Parameter>,
    answer: String,
    /// Whether the form of its answer goes by the kind of row that is asked for.
    of_rows: bool,
}

struct Parameter {
    name: String,
    annotation: String,
    optional: bool,
}

impl Spelled {
    fn of(model: &Model, names: &mut Names<'_>, operation: &Operation) -> Self {
        let kind = |of: &Ref| matches!(of, Ref::Named(name) if name == "RowKind");
        let is_any = |name: &str| matches!(model.types.get(name).map(|found| &found.form), Some(Form::Any));
        let of_rows =
            named(&operation.answer).is_some_and(is_any) && operation.parameters.iter().any(|(_, of)| kind(of));
        let parameters = operation.parameters.iter().map(|(name, of)| {
            let mut annotation = names.annotation(of);
            if of_rows && kind(of) {
                annotation = "type[Row]".to_owned();
            } else if of_rows {
                // Parts of keys are given as what they are.
                annotation = annotation.replace("Sequence[str]", "Sequence[KeyPart]");
            }
            Parameter { name: member(name), annotation, optional: matches!(of, Ref::Optional(_)) }
        });
        let mut parameters: Vec<Parameter> = parameters.collect();
        // Stable: those that must be given first, each group in the order of the wire.
        parameters.sort_by_key(|parameter| parameter.optional);
        let answer = names.annotation(&operation.answer);
        let (wire, name) = (operation.name.clone(), member(&operation.name));
        Self { wire, name, about: operation.about.clone(), parameters, answer, of_rows }
    }

    fn constant(&self) -> String {
        let parameters = self.parameters.iter().map(|of| format!("    {}=\"{}\",\n", of.name, of.annotation));
        let (upper, answer) = (upper_snake(&self.wire), &self.answer);
        let parameters: String = parameters.collect();
        // Which rows they are, the parameter says.
        let typed = if self.of_rows { "Any" } else { answer };
        format!("_{upper}: Operation[{typed}] = Operation(\n    \"{}\",\n    \"{answer}\",\n{parameters})\n", self.wire)
    }

    fn signature(&self) -> (String, String) {
        let generic = |annotation: &str| {
            if self.of_rows { annotation.replace("Row", "R") } else { annotation.to_owned() }
        };
        let parameters = self.parameters.iter().map(|of| {
            let default = if of.optional { " = None" } else { "" };
            format!(", {}: {}{default}", of.name, generic(&of.annotation))
        });
        (parameters.collect(), generic(&self.answer))
    }

    fn call(&self, how: &str) -> String {
        let given: String = self.parameters.iter().map(|of| format!(", {}", of.name)).collect();
        let call = format!("{how}(_{}{given})", upper_snake(&self.wire));
        if self.of_rows {
            return format!("        answer: {} = {call}\n        return answer\n", self.signature().1);
        }
        format!("        return {call}\n")
    }

    fn method(&self) -> String {
        let (parameters, answer) = self.signature();
        let (about, call) = (docstring(&self.about, "        "), self.call("self._engine.call"));
        format!("\n    def {}(self{parameters}) -> {answer}:\n{about}{call}", self.name)
    }

    fn wanted(&self, how: &str) -> String {
        let (parameters, answer) = self.signature();
        let about = docstring(&self.about, "        ");
        format!("\n    @abstractmethod\n    {how} {}(self{parameters}) -> {answer}:\n{about}", self.name)
    }

    fn task(&self) -> String {
        let (parameters, answer) = self.signature();
        let (about, call) = (docstring(&self.about, "        "), self.call("await self._engine.start"));
        format!("\n    async def {}(self{parameters}) -> {answer}:\n{about}{call}", self.name)
    }
}
