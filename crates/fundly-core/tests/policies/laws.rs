//! Laws that every policy keeps, for any person, any sum and any moment.

use super::{fact, labels};
use fundly_core::{
    Amount, Currency, Money, Policy, Timestamp,
    policy::{Decision, Facts, FeeTo, Invested, Moments, Preset, Right, Values, Verdict},
    text::Label,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static ALL: LazyLock<Vec<Policy>> = LazyLock::new(|| Preset::ALL.iter().flat_map(|preset| preset.versions()).collect());

/// A question to a policy.
#[derive(Clone, Debug)]
struct Question {
    policy: usize,
    income: i64,
    net_worth: i64,
    before: i64,
    own: i64,
    sum: i64,
    total: i64,
    goal: i64,
    now: Timestamp,
    moments: [Option<Timestamp>; 8],
    /// Which of the flags and gates of the policy the person has.
    has: u32,
}

fn moment() -> impl Strategy<Value = Timestamp> {
    // 2016 to 2046, mostly close together.
    (0..8_i64, 0..1_000_i64 * 86_400_000)
        .prop_map(|(leap, millis)| Timestamp::from_millis(1_451_606_400_000 + leap * 118_000_000_000 + millis).unwrap())
}

fn cents() -> impl Strategy<Value = i64> {
    prop_oneof![0..2_000_000_i64, 0..1_000_000_000_i64, Just(0), Just(i64::MAX / 4)]
}

fn question() -> impl Strategy<Value = Question> {
    let sums = (cents(), -1_000_000..1_000_000_000_i64, cents(), cents(), cents(), cents(), cents());
    let times = (moment(), proptest::array::uniform8(proptest::option::weighted(0.8, moment())));
    (0..ALL.len(), sums, times, any::<u32>()).prop_map(|(policy, sums, times, has)| {
        let (income, net_worth, before, own, sum, total, goal) = sums;
        let (now, moments) = times;
        Question { policy, income, net_worth, before, own, sum, total, goal, now, moments, has }
    })
}

impl Question {
    fn policy(&self) -> &Policy {
        &ALL[self.policy]
    }

    fn names(&self) -> Vec<Label> {
        let policy = self.policy();
        let names = policy.categories.iter().chain(policy.gates.iter().map(|gate| &gate.id)).cloned().enumerate();
        names.filter(|(n, _)| self.has >> (n % 32) & 1 == 1).map(|(_, name)| name).collect()
    }

    fn facts(&self) -> Facts {
        let policy = self.policy();
        let currency = policy.currency.unwrap_or(Currency::USD);
        let money = |minor: i64| Money::new(Amount::new(minor), currency);
        let mut facts = Facts {
            invested: policy
                .limits
                .iter()
                .map(|limit| Invested { limit: limit.id.clone(), amount: money(self.before) })
                .collect(),
            requested_at: self.moments[7],
            ..Facts::default()
        };
        facts.investor.income = Some(fact(money(self.income)));
        facts.investor.net_worth = Some(fact(money(self.net_worth)));
        facts.investor.tests = self.names().into_iter().map(fact).collect();
        facts.investor.category = policy.categories.first().filter(|_| self.has & 1 == 0).cloned().map(fact);
        facts
    }

    fn values<'a>(&self, facts: &'a Facts, standing: &'a [Label]) -> Values<'a> {
        Values {
            facts: Some(facts),
            standing,
            now: self.now,
            amount: Amount::new(self.sum),
            invested: Amount::ZERO,
            total: Amount::new(self.total),
            total_after: Amount::new(self.total.saturating_sub(self.sum)),
            goal: Amount::new(self.goal),
            maximum: Amount::MAX,
        }
    }

    fn moments(&self) -> Moments {
        let [launch, commit, late, deadline, closed, paid, disbursed, fulfilled] = self.moments;
        Moments { launch, commit, late, deadline, closed, paid, disbursed, fulfilled }
    }

    fn invest(&self, policy: &Policy) -> Decision {
        let (facts, names) = (self.facts(), self.names());
        policy.invest(&self.values(&facts, &[]), Amount::new(self.own), &names)
    }

    /// Every decision that there is.
    fn all(&self, policy: &Policy) -> Vec<Decision> {
        let (facts, names, moments) = (self.facts(), self.names(), self.moments());
        let values = self.values(&facts, &names);
        let mut all = vec![
            self.invest(policy),
            policy.invest(&Values { facts: None, ..values }, Amount::ZERO, &[]),
            policy.offer(Amount::new(self.before), Amount::new(self.sum)),
            policy.release(&moments, self.now),
        ];
        all.extend(Right::ALL.map(|right| policy.may(right, &values, &moments)));
        all.extend(policy.schedule(&moments));
        all
    }
}

/// What people are told of a verdict, whichever of several rules says it.
fn answer(decision: &Decision) -> (u8, Option<Amount>) {
    match &decision.verdict {
        Verdict::Allow { most, .. } => (0, *most),
        Verdict::Deny { most, .. } => (1, *most),
        Verdict::Require { .. } => (2, None),
        Verdict::Schedule { .. } => (3, None),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_same_question_has_the_same_answer(asked in question()) {
        let again = Policy::from_json(&serde_json::to_string(asked.policy()).unwrap()).unwrap();
        prop_assert_eq!(asked.all(asked.policy()), asked.all(&again));
    }

    #[test]
    fn no_decision_without_a_citation(asked in question()) {
        for decision in asked.all(asked.policy()) {
            prop_assert!(!decision.cites.is_empty(), "{:?}", decision);
            let names = decision.cites.iter().all(|cite| !cite.source.as_str().trim().is_empty());
            prop_assert!(names);
        }
    }

    #[test]
    fn the_order_of_rules_makes_no_difference(asked in question(), turn in 0..8_usize) {
        let mut turned = asked.policy().clone();
        let (limits, gates, windows) = (turned.limits.len(), turned.gates.len(), turned.windows.len());
        turned.limits.rotate_left(turn % limits.max(1));
        turned.gates.reverse();
        turned.windows.rotate_left(turn % windows.max(1));
        turned.citations.reverse();
        prop_assert_eq!(turned.gates.len(), gates);
        for (one, other) in asked.all(asked.policy()).iter().zip(asked.all(&turned).iter()) {
            prop_assert_eq!(answer(one), answer(other));
        }
    }

    #[test]
    fn a_rule_less_never_turns_yes_into_no(asked in question(), which in 0..8_usize) {
        let policy = asked.policy();
        let before = answer(&asked.invest(policy)).0;
        let mut fewer_limits = policy.clone();
        if !fewer_limits.limits.is_empty() {
            fewer_limits.limits.remove(which % policy.limits.len());
        }
        let mut fewer_gates = policy.clone();
        if !fewer_gates.gates.is_empty() {
            fewer_gates.gates.remove(which % policy.gates.len());
        }
        for looser in [fewer_limits, fewer_gates] {
            let after = answer(&asked.invest(&looser)).0;
            prop_assert!(before != 0 || after == 0, "allowed before, not after");
            prop_assert!(before != 2 || after != 1, "a gate before, a no after");
        }
    }

    #[test]
    fn a_higher_cap_never_turns_yes_into_no(
        asked in question(),
        cap in 0..10_000_000_i64,
        more in 0..10_000_000_i64,
        below in any::<bool>(),
    ) {
        let with = |cap: i64| {
            let mut policy = asked.policy().clone();
            let currency = policy.currency.unwrap_or(Currency::USD);
            let most = Money::new(Amount::new(cap), currency);
            for limit in &mut policy.limits {
                limit.most = most.to_string().parse().unwrap();
                limit.below = below;
            }
            if let Some(issuer) = &mut policy.issuer_cap {
                issuer.most = most;
            }
            let offer = policy.offer(Amount::new(asked.before), Amount::new(asked.sum));
            (answer(&asked.invest(&policy)).0, offer.is_allowed())
        };
        let ((low, offered), (high, offered_more)) = (with(cap), with(cap + more));
        prop_assert!(low != 0 || high == 0);
        prop_assert!(low != 2 || high != 1);
        prop_assert!(!offered || offered_more);
    }

    #[test]
    fn a_limit_lets_through_exactly_what_it_says_is_left(asked in question()) {
        let policy = Policy { gates: Vec::new(), ..asked.policy().clone() };
        let (facts, own) = (asked.facts(), Amount::new(asked.own));
        let values = asked.values(&facts, &[]);
        // The gates of a threshold aside, limits do not depend on the sum.
        let Some(left) = policy.rooms(&values, own).iter().map(|room| room.left).min() else { return Ok(()) };
        let ask = |sum: Amount| policy.invest(&Values { amount: sum, ..values }, own, &[]).is_allowed();
        prop_assert!(ask(left));
        prop_assert!(!ask(left.saturating_add(Amount::new(1))));
    }

    #[test]
    fn fees_stay_within_the_amount_and_the_schedule(policy in 0..ALL.len(), sum in cents()) {
        let (policy, sum) = (&ALL[policy], Amount::new(sum.min(1_000_000_000_000_000)));
        for to in [FeeTo::Platform, FeeTo::Processor] {
            let taken = policy.fees_to(to, sum);
            prop_assert!(Amount::ZERO <= taken && taken <= sum);
            // The dearest band of each fee, rounded up: no schedule takes more.
            let mine = policy.fees.iter().filter(|fee| fee.to == to && fee.share_of.is_none());
            let bound = mine.map(|fee| {
                let dearest = fee.bands.iter().map(|band| {
                    let share = i128::from(sum.minor()) * i128::from(band.rate.ppm());
                    share / 1_000_000 + 1 + i128::from(band.fixed.map_or(0, |fixed| fixed.amount().minor()))
                });
                dearest.max().unwrap_or(0)
            });
            prop_assert!(i128::from(taken.minor()) <= bound.sum::<i128>());
        }
    }

    #[test]
    fn what_is_due_is_in_order(asked in question()) {
        let due = asked.policy().schedule(&asked.moments());
        let times: Vec<Timestamp> = due.iter().filter_map(|one| match one.verdict {
            Verdict::Schedule { at, .. } => Some(at),
            _ => None,
        }).collect();
        prop_assert_eq!(times.len(), due.len());
        prop_assert!(times.is_sorted());
    }
}

#[test]
fn what_is_not_known_opens_no_gate() {
    let everything = labels(&["representations"]);
    for policy in ALL.iter().filter(|policy| policy.gates.iter().any(|gate| gate.blocking)) {
        let decision = policy.invest(&Values { now: policy.as_of, ..Values::default() }, Amount::ZERO, &everything);
        assert!(matches!(decision.verdict, Verdict::Require { .. }), "{}", policy.name);
    }
}
