//! A store that is written in Kotlin.

use super::{
    class::{given, members},
    code::{Code, member, quoted},
    shape::Shape,
};
use crate::model::{Field, Operation};

pub(super) fn write(code: &mut Code, shape: &Shape<'_>) {
    code.line("");
    code.about(
        "A store of one's own. It keeps texts and knows nothing of crowdfunding: rows of a campaign in the order of their \
         keys, entries of its journal, and accounts. What it is given goes back character by character; keys are ordered as \
         Kotlin orders texts. `storeLaws` holds it to all that it must keep to.\n\n\
         What it throws is told to the caller as `store.backend`; a `StoreException` says more.",
    );
    code.block("public interface Store", |code| {
        for method in &shape.model.store {
            code.line("");
            code.about(&method.about);
            let parameters =
                method.parameters.iter().map(|(name, of)| format!("{}: {}", member(name), shape.spelled(of)));
            let parameters = parameters.collect::<Vec<_>>().join(", ");
            code.line(&format!("public suspend fun {}({parameters}): {}", method.name, shape.spelled(&method.answer)));
        }
    });
    code.line("");
    let opening =
        "internal suspend fun Store.carryOut(method: String, from: JsonReader, out: JsonWriter): Unit = when (method)";
    code.block(opening, |code| {
        for method in &shape.model.store {
            code.block(&format!("{} ->", quoted(&method.name)), |code| call(code, method, shape));
        }
        code.line("else -> from.unknown(\"method\", method)");
    });
}

fn call(code: &mut Code, method: &Operation, shape: &Shape<'_>) {
    let field = |(name, of): &(String, crate::model::Ref)| Field {
        place: 0,
        name: name.clone(),
        about: String::new(),
        type_of: of.clone(),
        optional: false,
        default: None,
    };
    let fields: Vec<Field> = method.parameters.iter().map(field).collect();
    members(code, "from", &fields, shape);
    code.line(&format!("val answer = {}(", method.name));
    code.indented(|code| fields.iter().for_each(|field| code.line(&given(field, shape))));
    code.line(")");
    code.line(&shape.writing("answer", &method.answer));
}
