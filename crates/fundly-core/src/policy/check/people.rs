//! Rules about people: names that nobody declares, formulas that go round in circles, gates that nobody can pass.

use super::Flaws;
use crate::{
    formula::Variable,
    policy::{GateKind, Policy},
    text::Label,
};

pub(super) fn check(policy: &Policy, flaws: &mut Flaws) {
    let known = |flag: &str| policy.categories.iter().any(|label| label.as_str() == flag);
    for part in policy.expressions() {
        for flag in part.flags {
            flaws.check(known(flag), &part.path, flag, "is no variable, and not among the categories of this policy");
        }
    }
    once(flaws, "limits", policy.limits.iter().map(|limit| &limit.id));
    once(flaws, "gates", policy.gates.iter().map(|gate| &gate.id));
    once(flaws, "windows", policy.windows.iter().map(|window| &window.id));
    once(flaws, "categories", policy.categories.iter());
    for limit in &policy.limits {
        let own = [Variable::Amount, Variable::Invested, Variable::TotalAfter];
        let circles = limit.most.variables().iter().any(|variable| own.contains(variable));
        let path = format!("{}.most", limit.path());
        flaws.check(!circles, path, &limit.most, "the most may not depend on what is asked for");
    }
    for gate in &policy.gates {
        let waits = gate.kind == GateKind::Delay;
        let path = format!("{}.wait", gate.path());
        flaws.check(waits == gate.wait.is_some(), path, "", "a delay needs it, and nothing else has it");
        let categorised = gate.kind != GateKind::Category || !policy.categories.is_empty();
        flaws.check(categorised, "categories", "", "a gate asks for a category, and there is none to be of");
    }
    standing(policy, flaws);
}

/// What a window asks of a person is noted with the pledge, so it may ask for categories only.
fn standing(policy: &Policy, flaws: &mut Flaws) {
    for window in &policy.windows {
        let path = format!("{}.who", window.path());
        let plain = window.who.variables().is_empty();
        flaws.check(plain, path, &window.who, "may speak of categories only: amounts of a person are not kept");
        let mine = [Variable::Income, Variable::NetWorth, Variable::Invested];
        let kept = window.guard.variables().iter().all(|variable| !mine.contains(variable));
        let path = format!("{}.guard", window.path());
        flaws.check(kept, path, &window.guard, "may speak of the campaign only: amounts of a person are not kept");
    }
}

fn once<'a>(flaws: &mut Flaws, path: &str, ids: impl Iterator<Item = &'a Label> + Clone) {
    for (n, id) in ids.clone().enumerate() {
        let twice = ids.clone().take(n).any(|other| other == id);
        flaws.check(!twice, format!("{path}.{id}"), "", "stands twice");
    }
}
