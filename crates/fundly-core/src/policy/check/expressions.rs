//! What the formulas and conditions in a policy name.

use crate::{
    formula::{Condition, Formula},
    money::Currency,
    policy::Policy,
};

/// A formula or a condition in a policy.
pub(super) struct Expression<'p> {
    /// Where it stands.
    pub path: String,
    /// The currencies of its constants.
    pub currencies: Vec<Currency>,
    /// The flags that it names.
    pub flags: Vec<&'p str>,
}

impl<'p> Expression<'p> {
    fn condition(path: String, condition: &'p Condition) -> Self {
        Self { path, currencies: condition.currencies(), flags: condition.flags() }
    }

    fn formula(path: String, formula: &'p Formula) -> Self {
        Self { path, currencies: formula.currencies(), flags: formula.flags() }
    }
}

impl Policy {
    /// Every formula and condition in it.
    pub(super) fn expressions(&self) -> Vec<Expression<'_>> {
        let mut found = Vec::new();
        for limit in &self.limits {
            found.push(Expression::condition(format!("{}.who", limit.path()), &limit.who));
            found.push(Expression::formula(format!("{}.most", limit.path()), &limit.most));
        }
        for gate in &self.gates {
            found.push(Expression::condition(format!("{}.who", gate.path()), &gate.who));
            found.push(Expression::condition(format!("{}.when", gate.path()), &gate.when));
            let shows = gate.shows.iter();
            found.extend(shows.map(|formula| Expression::formula(format!("{}.shows", gate.path()), formula)));
        }
        for window in &self.windows {
            found.push(Expression::condition(format!("{}.who", window.path()), &window.who));
            found.push(Expression::condition(format!("{}.guard", window.path()), &window.guard));
        }
        for hold in &self.collection.holds {
            let path = format!("collection.holds.{}.takes", hold.method);
            found.extend(hold.takes.iter().map(|formula| Expression::formula(path.clone(), formula)));
        }
        found
    }
}
