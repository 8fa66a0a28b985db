//! Surveys: what the creator must know of a backer to deliver, until the answers are locked.

use crate::{
    actor::{Actor, Permission, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId},
    limits::ANSWERS_MAX,
    pledge::{self, Answer, Survey},
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Answers the survey of a pledge: the whole of it, in place of earlier answers, as long as it is not locked (R-REWARD-20).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerSurvey {
    /// The pledge.
    pub pledge: PledgeId,
    /// The answers, each question once.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, ANSWERS_MAX>")]
    pub answers: Vec<Answer>,
}

/// A survey was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SurveyAnswered {
    /// The pledge.
    pub pledge: PledgeId,
    /// The answers.
    pub answers: Vec<Answer>,
}

impl Handler for AnswerSurvey {
    const WHO: &'static [Who] = &[Who::Owner];
    const PHASES: &'static [Phase] = Phase::UNTIL_DELIVERED;
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        pledge::owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.pledge));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let pledge = self.pledge;
        let state = pledge::pledge(tx, pledge)?.state;
        tx.check(state.counts().committed, || Rejection::PledgeState { pledge, state });
        let locked = tx.rows.survey(pledge).is_some_and(|survey| survey.locked);
        tx.check(!locked, || Rejection::SurveyLocked { pledge });
        let max = ANSWERS_MAX as u64;
        tx.check(self.answers.len() <= ANSWERS_MAX, || Rejection::TooMany { what: "answers", max });
        let mut questions: Vec<_> = self.answers.iter().map(|answer| &answer.question).collect();
        questions.sort_unstable();
        if let Some(twice) = questions.windows(2).find(|pair| pair.first() == pair.last()).and_then(|pair| pair.first())
        {
            tx.check(false, || Rejection::QuestionTwice { question: (*twice).clone() });
        }
        tx.pass()?;
        tx.emit(SurveyAnswered { pledge, answers: self.answers.clone() });
        Ok(())
    }
}

impl Evolve for SurveyAnswered {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Survey { pledge: self.pledge, answers: self.answers.clone(), answered_at: at, locked: false });
    }
}

/// Locks the answers of a pledge: from here on the creator works with them (Kickstarter's "lock addresses").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockSurvey {
    /// The pledge.
    pub pledge: PledgeId,
}

/// Answers were locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SurveyClosed {
    /// The pledge.
    pub pledge: PledgeId,
}

/// Lets the backer answer again, for an address that turned out wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnlockSurvey {
    /// The pledge.
    pub pledge: PledgeId,
}

/// Answers were unlocked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SurveyReopened {
    /// The pledge.
    pub pledge: PledgeId,
}

/// Checks that there are answers, and whether they are locked as they should be.
fn check_lock(tx: &Tx<'_>, pledge: PledgeId, expected: bool) -> Handled {
    pledge::pledge(tx, pledge)?;
    let survey = tx.require(tx.rows.survey(pledge), || Rejection::SurveyUnanswered { pledge })?;
    let locked = survey.locked;
    tx.check(locked == expected, || match locked {
        true => Rejection::SurveyLocked { pledge },
        false => Rejection::SurveyNotLocked { pledge },
    });
    tx.pass()
}

fn set_lock(rows: &mut WorkingSet<'_>, pledge: PledgeId, locked: bool) {
    if let Some(survey) = rows.survey_mut(pledge) {
        survey.locked = locked;
    }
}

impl Handler for LockSurvey {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Fulfil)];
    const PHASES: &'static [Phase] = Phase::UNTIL_DELIVERED;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.pledge));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        check_lock(tx, self.pledge, false)?;
        tx.emit(SurveyClosed { pledge: self.pledge });
        Ok(())
    }
}

impl Handler for UnlockSurvey {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Fulfil)];
    const PHASES: &'static [Phase] = Phase::UNTIL_DELIVERED;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.pledge));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        check_lock(tx, self.pledge, true)?;
        tx.emit(SurveyReopened { pledge: self.pledge });
        Ok(())
    }
}

impl Evolve for SurveyClosed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_lock(rows, self.pledge, true);
    }
}

impl Evolve for SurveyReopened {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        set_lock(rows, self.pledge, false);
    }
}

fn footprint(pledge: PledgeId) -> [Need; 2] {
    [RowKey::Pledge(pledge), RowKey::Survey(pledge)].map(Need::Row)
}
