//! Surveys: asked, answered and locked.

use super::*;

fn answer(question: &str, answer: &str) -> Answer {
    Answer { question: question.parse().unwrap(), answer: answer.parse().unwrap() }
}

#[test]
fn answers_can_be_given_until_they_are_locked() {
    let mut world = World::all_or_nothing("100.00");
    let id = world.add(tier_terms("10.00"));
    let pledge = world.choose(backer(1), id, 1);
    let helper = backer(9);
    world.ok(CREATOR, SetCollaborator { account: helper, permissions: vec![Permission::Fulfil] });
    let answers = |size: &str| AnswerSurvey { pledge, answers: vec![answer("Size", size), answer("Colour", "green")] };
    assert_eq!(world.refused(backer(2), answers("M")), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, LockSurvey { pledge }), "reward.survey_unanswered");
    world.ok(backer(1), answers("M"));
    world.later(Span::days(1));
    world.ok(backer(1), answers("L"));
    assert_eq!(world.refused(helper, UnlockSurvey { pledge }), "reward.survey_not_locked");
    assert_eq!(world.refused(backer(1), LockSurvey { pledge }), "actor.forbidden");
    world.ok(helper, LockSurvey { pledge });
    assert_eq!(world.refused(helper, LockSurvey { pledge }), "reward.survey_locked");
    assert_eq!(world.refused(backer(1), answers("S")), "reward.survey_locked");
    world.ok(helper, UnlockSurvey { pledge });
    world.ok(backer(1), answers("S"));
    let row = block_on(world.engine.row(CAMPAIGN, RowKey::Survey(pledge))).unwrap().unwrap();
    let Row::Survey(survey) = row else { panic!("{row:?}") };
    assert_eq!((survey.answers[0].answer.as_str(), survey.locked), ("S", false));
    let missing = PledgeId::from_u128(1);
    assert_eq!(world.refused(helper, LockSurvey { pledge: missing }), "pledge.not_found");
    assert_eq!(world.refused(backer(1), AnswerSurvey { pledge: missing, answers: vec![] }), "pledge.not_found");
    world.verify();
}

#[test]
fn a_survey_has_each_question_once_and_not_too_many() {
    let world = World::all_or_nothing("100.00");
    let id = world.add(tier_terms("10.00"));
    let pledge = world.choose(backer(1), id, 1);
    let many = |count: usize| (0..count).map(|n| answer(&format!("Question {n}"), "yes")).collect::<Vec<_>>();
    let refused = |answers| world.refused(backer(1), AnswerSurvey { pledge, answers });
    assert_eq!(refused(many(31)), "limit.too_many");
    assert_eq!(
        refused(vec![answer("Size", "M"), answer("Colour", "red"), answer("Size", "L")]),
        "reward.question_twice"
    );
    world.ok(backer(1), AnswerSurvey { pledge, answers: many(30) });
    world.ok(backer(1), CancelPledge { pledge });
    assert_eq!(refused(many(1)), "pledge.state");
    world.verify();
}
