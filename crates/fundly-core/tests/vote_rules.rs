//! The arithmetic of votes: known weaknesses by name, vectors of another engine, and the laws that tie rules together.

use fundly_core::{
    Rate,
    proposal::{Method, Quorum, QuorumCounts, Relation, Tally, Threshold},
};
use proptest::prelude::*;
use serde_json::Value;

const COUNTS: [QuorumCounts; 3] = [QuorumCounts::Yes, QuorumCounts::YesAbstain, QuorumCounts::All];

fn rate(ppm: u32) -> Rate {
    Rate::from_ppm(ppm).unwrap()
}

fn tally(yes: u64, no: u64, abstain: u64) -> Tally {
    Tally { yes, no, abstain, ballots: 0 }
}

fn method(quorum: u32, counts: QuorumCounts, threshold: Threshold) -> Method {
    Method::YesNo { quorum: Quorum { share: rate(quorum), counts }, threshold }
}

fn passes(threshold: Threshold, yes: u64, no: u64, abstain: u64, electorate: u64) -> bool {
    method(0, QuorumCounts::All, threshold).verdict(&tally(yes, no, abstain), electorate).passes()
}

fn thresholds() -> Vec<Threshold> {
    let shares = [0, 1, 250_000, 333_333, 500_000, 500_001, 666_667, 750_000, 1_000_000];
    let mut all = vec![Threshold::Majority, Threshold::MajorityOfPresent];
    all.extend(shares.map(|ppm| Threshold::Share { of: rate(ppm) }));
    all.extend(shares.map(|ppm| Threshold::ShareOfElectorate { of: rate(ppm) }));
    all
}

/// OZ floors: a tenth of 9 becomes 0, and 4 % of 199 becomes 7 where 7.96 is meant.
#[test]
fn quorum_is_never_rounded_down() {
    for (electorate, ppm, short, enough) in [(9, 100_000, 0, 1), (199, 40_000, 7, 8)] {
        let quorum = Quorum { share: rate(ppm), counts: QuorumCounts::All };
        assert!(!quorum.comparison(&tally(short, 0, 0), electorate).holds(), "{short} of {electorate}");
        assert!(quorum.comparison(&tally(enough, 0, 0), electorate).holds(), "{enough} of {electorate}");
    }
    let exact = Quorum { share: rate(100_000), counts: QuorumCounts::All }.comparison(&tally(1, 0, 0), 10);
    assert_eq!((exact.left, exact.relation, exact.right), (1_000_000, Relation::AtLeast, 1_000_000));
    assert!(exact.holds(), "exactly the quorum is enough");
}

/// Cosmos #11461: 99 % abstentions and nothing for it.
#[test]
fn all_abstain_fails() {
    for threshold in thresholds() {
        for counts in COUNTS {
            let verdict = method(100_000, counts, threshold).verdict(&tally(0, 0, 1_000), 1_000);
            assert!(!verdict.passes(), "{threshold:?} {counts:?}");
        }
    }
}

/// Livepeer #654: 0 for and 1 against passed where a floor made the threshold 0.
#[test]
fn zero_votes_never_pass() {
    for threshold in thresholds() {
        for (no, abstain) in [(0, 0), (1, 0), (0, 1), (5, 5)] {
            assert!(!passes(threshold, 0, no, abstain, 10), "{threshold:?} {no} against, {abstain} abstain");
        }
    }
}

/// A tie leaves everything as it was, unless the rule itself says "at least half".
#[test]
fn yes_no_tie_is_status_quo() {
    assert!(!passes(Threshold::Majority, 5, 5, 0, 10));
    assert!(!passes(Threshold::MajorityOfPresent, 5, 5, 0, 10));
    assert!(passes(Threshold::Majority, 6, 5, 0, 11));
    assert!(passes(Threshold::Share { of: rate(500_000) }, 5, 5, 0, 10));
    assert!(!passes(Threshold::Share { of: rate(500_001) }, 5, 5, 0, 10));
}

#[test]
fn abstentions_work_as_each_rule_says() {
    assert!(passes(Threshold::Majority, 2, 1, 100, 200), "abstentions do not count against a majority");
    assert!(!passes(Threshold::MajorityOfPresent, 2, 1, 1, 200), "they do against a majority of those present");
    assert!(passes(Threshold::MajorityOfPresent, 3, 1, 1, 200));
    let counted = |counts: QuorumCounts| Quorum { share: rate(500_000), counts }.participation(&tally(1, 2, 4));
    assert_eq!(COUNTS.map(counted), [1, 5, 7]);
}

/// Three quarters are exactly "three times as many for as against" (India, Companies Act s114; UK CA 2006 s283).
#[test]
fn special_majorities_are_exact_at_their_edge() {
    let special = Threshold::Share { of: rate(750_000) };
    assert!(passes(special, 75, 25, 0, 1_000));
    assert!(!passes(special, 74, 25, 0, 1_000));
    assert!(passes(special, 3, 1, 0, 1_000));
    let electorate = Threshold::ShareOfElectorate { of: rate(750_000) };
    assert!(passes(electorate, 750, 250, 0, 1_000));
    assert!(!passes(electorate, 749, 0, 0, 1_000));
}

#[test]
fn the_largest_registers_do_not_overflow() {
    let max = u64::MAX;
    for threshold in thresholds() {
        let verdict = method(1_000_000, QuorumCounts::All, threshold).verdict(&tally(max, 0, 0), max);
        assert!(verdict.passes(), "{threshold:?}");
        let torn = method(0, QuorumCounts::All, threshold).verdict(&tally(1, max, max), max);
        assert_eq!(torn.passes(), threshold.comparison(&tally(1, max, max), max).holds());
    }
    assert!(!passes(Threshold::Majority, max - 1, max, max, max));
}

/// The sides of a comparison are exact on the wire, beyond what a JSON number keeps.
#[test]
fn comparisons_are_written_as_decimal_strings() {
    let verdict = method(1_000_000, QuorumCounts::All, Threshold::Majority).verdict(&tally(u64::MAX, 0, 0), u64::MAX);
    let json = serde_json::to_value(verdict).unwrap();
    assert_eq!(json["quorum"]["left"], "18446744073709551615000000");
    assert_eq!(json["quorum"]["relation"], "atLeast");
    assert_eq!(json["threshold"]["relation"], "moreThan");
}

/// Vectors of DAO DAO (BSD-3, see tests/fixtures/README.md): "passed" and "rejected" as its engine has them.
#[test]
fn vectors_of_dao_dao() {
    let vectors: Vec<Value> = serde_json::from_str(include_str!("fixtures/daodao_threshold_vectors.json")).unwrap();
    let number = |value: &Value| value.as_u64().unwrap();
    let share = |text: &str| {
        let (parts, whole) = text.split('@').next().unwrap().split_once('/').unwrap();
        let (parts, whole): (u32, u32) = (parts.parse().unwrap(), whole.parse().unwrap());
        rate(parts * 1_000_000 / whole)
    };
    let mut decided = [0, 0];
    for vector in &vectors {
        let rule = &vector["threshold"];
        let text = |field: &str| rule[field].as_str().unwrap();
        let (quorum, threshold) = match text("kind") {
            "threshold_quorum" if text("threshold") == "majority" => (share(text("quorum")), Threshold::Majority),
            "threshold_quorum" => (share(text("quorum")), Threshold::Share { of: share(text("threshold")) }),
            "absolute_percentage" => (Rate::ZERO, Threshold::ShareOfElectorate { of: share(text("percentage")) }),
            other => panic!("no such rule here: {other}"),
        };
        let method = Method::YesNo { quorum: Quorum { share: quorum, counts: QuorumCounts::All }, threshold };
        let [yes, no, abstain] = ["yes", "no", "abstain"].map(|side| number(&vector[side]));
        let passes = method.verdict(&tally(yes, no, abstain), number(&vector["total_power"])).passes();
        let passed = (vector["check"] == "passed") == (number(&vector["expect"]) == 1);
        assert_eq!(passes, passed, "{vector}");
        decided[usize::from(passes)] += 1;
    }
    assert!(decided[0] > 0 && decided[1] > 0, "both outcomes occur: {decided:?}");
}

/// What one rule is said to imply of another holds for every count of a small register.
#[test]
fn a_rule_that_implies_another_never_passes_alone() {
    let counts: Vec<(Tally, u64)> = (1..=7_u64)
        .flat_map(|s| {
            (1..=s).flat_map(move |y| (0..=s - y).flat_map(move |n| (0..=s - y - n).map(move |a| (tally(y, n, a), s))))
        })
        .collect();
    let mut implied = 0;
    for strict in thresholds() {
        for weak in thresholds().into_iter().filter(|weak| strict.implies(weak)) {
            implied += 1;
            for (tally, s) in &counts {
                let (one, other) = (strict.comparison(tally, *s).holds(), weak.comparison(tally, *s).holds());
                assert!(!one || other, "{strict:?} but not {weak:?} with {tally:?} of {s}");
            }
        }
    }
    assert!(implied > 100, "the relation is not empty: {implied}");
    for threshold in thresholds() {
        assert!(threshold.implies(&threshold), "{threshold:?}");
    }
    assert!(!Threshold::Majority.implies(&Threshold::MajorityOfPresent));
    assert!(!Threshold::Share { of: Rate::ONE }.implies(&Threshold::ShareOfElectorate { of: rate(1) }));
    for (a, strict) in COUNTS.into_iter().enumerate() {
        for (b, weak) in COUNTS.into_iter().enumerate() {
            let (strict, weak) = (Quorum { share: rate(2), counts: strict }, Quorum { share: rate(1), counts: weak });
            assert_eq!(strict.implies(&weak), a <= b);
            assert!(!weak.implies(&strict));
        }
    }
}

proptest! {
    /// Multiplying crosswise is dividing exactly: compared with fractions in lowest terms.
    #[test]
    fn shares_compare_as_exact_fractions(y in 0_u64..1_000, n in 0_u64..1_000, a in 0_u64..1_000, ppm in 0_u32..=1_000_000) {
        let electorate = y + n + a;
        let naive = |part: u64, whole: u64| {
            // part / whole >= ppm / 1,000,000 without multiplying the two sides: by long division, digit after digit.
            let (mut rest, mut want) = (part % whole.max(1), ppm % 1_000_000);
            let (int_have, int_want) = (part / whole.max(1), u64::from(ppm / 1_000_000));
            if int_have != int_want { return int_have > int_want }
            for _ in 0..6 {
                rest *= 10;
                want *= 10;
                let (have, digit) = (rest / whole.max(1), u64::from(want / 1_000_000));
                rest %= whole.max(1);
                want %= 1_000_000;
                if have != digit { return have > digit }
            }
            true
        };
        let share = Threshold::Share { of: rate(ppm) }.comparison(&tally(y, n, a), electorate).holds();
        prop_assert_eq!(share, if y + n == 0 { true } else { naive(y, y + n) });
        let all = Threshold::ShareOfElectorate { of: rate(ppm) }.comparison(&tally(y, n, a), electorate).holds();
        prop_assert_eq!(all, if electorate == 0 { true } else { naive(y, electorate) });
    }
}
