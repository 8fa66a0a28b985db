//! What holds for all texts, all formulas and all facts.

use super::*;
use crate::{
    formula::tree::{Amounts, Comparison, Sign, Truth},
    limits::FORMULA_CHARS_MAX,
    money::{Currency, Rate},
};
use proptest::{collection::vec, prelude::*, sample::select};

fn constants() -> impl Strategy<Value = Amounts> {
    let currency = select(vec![Currency::USD, Currency::JPY, Currency::KWD]);
    (0..=i64::MAX, currency).prop_map(|(minor, currency)| Amounts::Constant(Money::new(Amount::new(minor), currency)))
}

fn leaves() -> impl Strategy<Value = Amounts> {
    prop_oneof![constants(), select(Variable::ALL).prop_map(Amounts::Variable)]
}

/// A condition over amounts that it is given.
fn truths(amounts: impl Strategy<Value = Amounts> + Clone + 'static) -> impl Strategy<Value = Truth> + Clone {
    let signs = select(vec![
        Comparison::Less,
        Comparison::LessOrEqual,
        Comparison::Greater,
        Comparison::GreaterOrEqual,
        Comparison::Equal,
    ]);
    let flag = "f[a-zA-Z0-9]{0,8}".prop_map(|name| Truth::Flag(name.into()));
    let compare = (amounts.clone(), signs, amounts).prop_map(|(a, sign, b)| Truth::Compare(a.into(), sign, b.into()));
    let leaf = prop_oneof![Just(Truth::Always), Just(Truth::Never), flag, compare];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|one| Truth::Not(one.into())),
            vec(inner.clone(), 2..4).prop_map(|list| {
                Truth::And(
                    list.into_iter().flat_map(|one| if let Truth::And(l) = one { l } else { vec![one] }).collect(),
                )
            }),
            vec(inner, 2..4).prop_map(|list| {
                Truth::Or(list.into_iter().flat_map(|one| if let Truth::Or(l) = one { l } else { vec![one] }).collect())
            }),
        ]
    })
    .boxed()
}

/// Trees in the form that the parser makes.
fn amounts() -> impl Strategy<Value = Amounts> + Clone {
    leaves()
        .prop_recursive(3, 10, 3, |inner| {
            let rate = (0..=1_000_000_000_u32).prop_map(|ppm| Rate::from_ppm(ppm).unwrap());
            let sign = select(vec![Sign::Plus, Sign::Minus]);
            let first = inner.clone().prop_map(|one| if let Amounts::Sum(first, _) = one { *first } else { one });
            let choice = (truths(inner.clone().boxed()), inner.clone(), inner.clone());
            prop_oneof![
                (rate, inner.clone()).prop_map(|(rate, of)| Amounts::Share(rate, of.into())),
                vec(inner.clone(), 2..4).prop_map(Amounts::Max),
                vec(inner.clone(), 2..4).prop_map(Amounts::Min),
                (first, vec((sign, inner), 1..3)).prop_map(|(first, rest)| Amounts::Sum(first.into(), rest)),
                choice.prop_map(|(c, then, other)| Amounts::If(c.into(), then.into(), other.into())),
            ]
        })
        .boxed()
}

fn known() -> impl Strategy<Value = Known> {
    let amount = prop_oneof![any::<i64>(), -100..100_i64, Just(i64::MIN), Just(i64::MAX)];
    vec(amount, Variable::ALL.len()).prop_map(|minors| {
        let amounts = Variable::ALL.iter().copied().zip(minors.into_iter().map(Amount::new));
        Known { amounts: amounts.collect(), flags: ["accredited".to_owned()].into() }
    })
}

/// Texts of the words of the language in any order.
fn babble() -> impl Strategy<Value = String> {
    let word = select(vec![
        "if", "then", "else", "of", "max(", "min", "and", "or", "not", "always", "never", "amount", "goal", "flag",
        "5%", "0.1 USD", "7", "EUR", "%", "(", ")", ",", "+", "-", "<", "<=", ">", ">=", "=", " ", "\u{e9}", ".",
    ]);
    vec(word, 0..40).prop_map(|words| words.join(" "))
}

fn never_panics(text: &str, facts: &Known) -> Result<(), TestCaseError> {
    match text.parse::<Formula>() {
        Ok(read) => {
            prop_assert_eq!(&read.to_string().parse::<Formula>().unwrap(), &read);
            let _ = read.value(facts);
        }
        Err(error) => prop_assert!(error.code().starts_with("formula.") || error.code().starts_with("money.")),
    }
    match text.parse::<Condition>() {
        Ok(read) => {
            prop_assert_eq!(&read.to_string().parse::<Condition>().unwrap(), &read);
            let _ = read.holds(facts);
        }
        Err(error) => prop_assert!(error.code().starts_with("formula.") || error.code().starts_with("money.")),
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), facts in known()) {
        never_panics(&text, &facts)?;
    }

    #[test]
    fn any_words_are_read_or_refused(text in babble(), facts in known()) {
        never_panics(&text, &facts)?;
    }

    #[test]
    fn what_is_written_is_read_as_the_same(tree in amounts()) {
        let built = Formula::from(tree);
        prop_assume!(built.as_str().chars().count() <= FORMULA_CHARS_MAX);
        prop_assert_eq!(built.as_str().parse::<Formula>(), Ok(built.clone()));
    }

    #[test]
    fn a_condition_that_is_written_is_read_as_the_same(tree in truths(amounts())) {
        let built = Condition::from(tree);
        prop_assume!(built.as_str().chars().count() <= FORMULA_CHARS_MAX);
        prop_assert_eq!(built.as_str().parse::<Condition>(), Ok(built.clone()));
    }

    #[test]
    fn any_facts_give_a_value_that_is_one_of_its_branches(
        condition in truths(amounts()), then in amounts(), other in amounts(), facts in known(),
    ) {
        let holds = Condition::from(condition.clone()).holds(&facts);
        let [first, second] = [&then, &other].map(|tree| Formula::from(tree.clone()).value(&facts));
        let whole = Formula::from(Amounts::If(condition.into(), then.into(), other.into()));
        prop_assert_eq!(whole.value(&facts), if holds { first } else { second });
    }

    #[test]
    fn a_higher_cap_never_lowers_what_is_capped(tree in amounts(), facts in known(), a in 0..=i64::MAX, b in 0..=i64::MAX) {
        let capped = |cap: i64| {
            let cap = Amounts::Constant(Money::new(Amount::new(cap), Currency::USD));
            Formula::from(Amounts::Min(vec![cap, tree.clone()])).value(&facts)
        };
        prop_assert!(capped(a.min(b)) <= capped(a.max(b)));
        prop_assert!(capped(a) <= Amount::new(a) && capped(a) <= Formula::from(tree.clone()).value(&facts));
    }

    #[test]
    fn a_share_is_the_exact_fraction_rounded_down(ppm in 0..=1_000_000_u32, minor in any::<i64>()) {
        let text = format!("{} of amount", Rate::from_ppm(ppm).unwrap());
        let value = formula(&text).value(&Known::default().with(Variable::Amount, minor)).minor();
        let exact = i128::from(minor) * i128::from(ppm);
        prop_assert!(i128::from(value) * 1_000_000 <= exact && exact < (i128::from(value) + 1) * 1_000_000);
    }
}
