//! Rights that open and close: one form for every rule that has to do with time.

use super::{Decision, Policy, Values, Verdict};
use crate::{
    clock::{Clock, Period},
    error::Invalid,
    formula::Condition,
    limits::WINDOW_ENDS_MAX,
    text::{Label, by_text},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A time in which somebody has a right. Half-open: it is there at the moment it opens, and gone at the moment it closes
/// (R-TIME-1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Window {
    /// Its name within the policy.
    pub id: Label,
    /// The right.
    pub right: Right,
    /// Who has it; everybody when nothing is said. Categories are those at the time of the pledge.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub who: Condition,
    /// When it opens.
    pub opens: Bound,
    /// When it closes: at the first of these to come. A moment that never comes closes nothing.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, WINDOW_ENDS_MAX>")]
    #[cfg_attr(feature = "schema", schemars(length(max = WINDOW_ENDS_MAX)))]
    pub closes: Vec<Bound>,
    /// What must hold besides for the right to be used.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub guard: Condition,
    /// What becomes of the pledge when it closes unused.
    pub lapse: Lapse,
}

/// What a window lets somebody do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Right {
    /// The backer calls a pledge off or lowers it, and has money back that was paid for it.
    Cancel,
    /// The creator gives money of a pledge back.
    Refund,
    /// The backer asks the platform to decide.
    Claim,
}

impl Right {
    /// Every right.
    pub const ALL: [Self; 3] = [Self::Cancel, Self::Refund, Self::Claim];
}

/// What becomes of a pledge when a window closes unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Lapse {
    /// It is locked until the campaign is decided.
    Lock,
    /// It binds.
    Bind,
    /// Nothing else changes.
    Nothing,
}

/// A moment in the life of a pledge or its campaign, from which windows are reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Anchor {
    /// Pledging opened.
    Launch,
    /// The pledge was placed.
    Commit,
    /// The pledge was placed late, after the campaign had succeeded; never comes for others.
    Late,
    /// The deadline, as it stands.
    Deadline,
    /// Funding was closed.
    Closed,
    /// Money of the pledge last cleared.
    Paid,
    /// The creator was first paid out.
    Disbursed,
    /// A reward of the pledge was shipped or locked.
    Fulfilled,
}

impl Anchor {
    /// Every anchor.
    pub const ALL: [Self; 8] = [
        Self::Launch,
        Self::Commit,
        Self::Late,
        Self::Deadline,
        Self::Closed,
        Self::Paid,
        Self::Disbursed,
        Self::Fulfilled,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Launch => "launch",
            Self::Commit => "commit",
            Self::Late => "late",
            Self::Deadline => "deadline",
            Self::Closed => "closed",
            Self::Paid => "paid",
            Self::Disbursed => "disbursed",
            Self::Fulfilled => "fulfilled",
        }
    }
}

/// An anchor, or a time before or after one: `commit`, `deadline - 48h`, `closed + 7bd`.
///
/// ```
/// use fundly_core::policy::Bound;
/// assert_eq!("deadline - 36h".parse::<Bound>()?.to_string(), "deadline - 36h");
/// assert!("sunset - 1h".parse::<Bound>().is_err());
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// The anchor.
    pub anchor: Anchor,
    /// How far from it, and on which side.
    pub shift: Option<Shift>,
}

/// A time before or after an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Before.
    Before(Period),
    /// After.
    After(Period),
}

impl Bound {
    /// The moment, as far as it is known.
    fn at(&self, clock: &Clock, moments: &Moments) -> Option<Timestamp> {
        Some(self.from(clock, moments.at(self.anchor)?))
    }

    /// The moment, from that of its anchor.
    pub(super) fn from(&self, clock: &Clock, anchor: Timestamp) -> Timestamp {
        match &self.shift {
            None => anchor,
            Some(Shift::Before(period)) => clock.before(anchor, period),
            Some(Shift::After(period)) => clock.after(anchor, period),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.anchor.name())?;
        match &self.shift {
            None => Ok(()),
            Some(Shift::Before(period)) => write!(f, " - {period}"),
            Some(Shift::After(period)) => write!(f, " + {period}"),
        }
    }
}

impl FromStr for Bound {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let mut words = text.split_whitespace();
        let (name, sign, period, more) = (words.next(), words.next(), words.next(), words.next());
        let anchor = Anchor::ALL.into_iter().find(|anchor| Some(anchor.name()) == name);
        let anchor = anchor.filter(|_| more.is_none()).ok_or_else(|| Invalid::bound(text))?;
        let shift = match (sign, period) {
            (None, None) => None,
            (Some("-"), Some(period)) => Some(Shift::Before(period.parse()?)),
            (Some("+"), Some(period)) => Some(Shift::After(period.parse()?)),
            _ => return Err(Invalid::bound(text)),
        };
        Ok(Self { anchor, shift })
    }
}

by_text!(Bound);

/// The moments of a pledge and its campaign, as far as they have come or are fixed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Moments {
    /// Pledging opened.
    pub launch: Option<Timestamp>,
    /// The pledge was placed.
    pub commit: Option<Timestamp>,
    /// The pledge was placed late, after the campaign had succeeded.
    pub late: Option<Timestamp>,
    /// The deadline.
    pub deadline: Option<Timestamp>,
    /// Funding was closed.
    pub closed: Option<Timestamp>,
    /// Money of the pledge last cleared.
    pub paid: Option<Timestamp>,
    /// The creator was first paid out.
    pub disbursed: Option<Timestamp>,
    /// A reward of the pledge was shipped or locked.
    pub fulfilled: Option<Timestamp>,
}

impl Moments {
    const fn at(&self, anchor: Anchor) -> Option<Timestamp> {
        match anchor {
            Anchor::Launch => self.launch,
            Anchor::Commit => self.commit,
            Anchor::Late => self.late,
            Anchor::Deadline => self.deadline,
            Anchor::Closed => self.closed,
            Anchor::Paid => self.paid,
            Anchor::Disbursed => self.disbursed,
            Anchor::Fulfilled => self.fulfilled,
        }
    }
}

impl Window {
    /// Its path in the policy.
    pub(crate) fn path(&self) -> String {
        format!("windows.{}", self.id)
    }

    /// When it closes, as far as that is known.
    pub fn closes(&self, clock: &Clock, moments: &Moments) -> Option<Timestamp> {
        self.closes.iter().filter_map(|bound| bound.at(clock, moments)).min()
    }

    /// When it opens and closes; none while it is not known when it opens, or when it closes no later than it opens.
    pub fn interval(&self, clock: &Clock, moments: &Moments) -> Option<(Timestamp, Option<Timestamp>)> {
        let opens = self.opens.at(clock, moments)?;
        let closes = self.closes(clock, moments);
        closes.is_none_or(|closes| opens < closes).then_some((opens, closes))
    }
}

impl Policy {
    /// Whether somebody may use a right now: some window for it is open for them and its guard holds (R-POLICY-5). The
    /// answer says until when, over windows that follow each other without a gap.
    pub fn may(&self, right: Right, values: &Values<'_>, moments: &Moments) -> Decision {
        let mine: Vec<&Window> =
            self.windows.iter().filter(|window| window.right == right && window.who.holds(values)).collect();
        let interval = |window: &Window| window.interval(&self.clock, moments);
        let now = values.now;
        let is_open = |window: &&&Window| {
            interval(window).is_some_and(|(opens, closes)| opens <= now && closes.is_none_or(|closes| now < closes))
        };
        let open: Vec<&Window> = mine.iter().filter(is_open).copied().collect();
        if let Some(window) = open.iter().find(|window| window.guard.holds(values)) {
            let until = self.until(&mine, moments, now);
            return self.decided(Verdict::Allow { until, most: None }, [window.path()]);
        }
        // The window that says no: one that is open and guarded, else one that was or will be there, else any for the right.
        let from = mine.iter().copied().filter_map(interval).map(|(opens, _)| opens).filter(|opens| now < *opens).min();
        let known: Vec<&Window> = mine.iter().filter(|window| interval(window).is_some()).copied().collect();
        let closest = [open.clone(), known, mine].into_iter().find(|list| !list.is_empty()).unwrap_or_default();
        let paths: Vec<String> = closest.into_iter().map(Window::path).collect();
        let parameter = paths.first().cloned().unwrap_or_else(|| "windows".to_owned());
        let code = if open.is_empty() { "policy.window_closed" } else { "policy.window_guarded" };
        self.decided(Verdict::Deny { parameter, code, most: None, from }, paths)
    }

    /// Until when a right that is open now stays open by the clock.
    fn until(&self, windows: &[&Window], moments: &Moments, now: Timestamp) -> Option<Timestamp> {
        let intervals: Vec<_> = windows.iter().filter_map(|window| window.interval(&self.clock, moments)).collect();
        let mut end = now;
        loop {
            let reaching =
                intervals.iter().filter(|(opens, closes)| *opens <= end && closes.is_none_or(|closes| end < closes));
            match reaching.map(|(_, closes)| closes.unwrap_or(Timestamp::MAX)).max() {
                Some(further) if further == Timestamp::MAX => return None,
                Some(further) => end = further,
                None => return Some(end),
            }
        }
    }

    /// When a right was last there, for who comes too late.
    pub(crate) fn closed(&self, right: Right, values: &Values<'_>, moments: &Moments) -> Option<Timestamp> {
        let mine = self.windows.iter().filter(|window| window.right == right && window.who.holds(values));
        let ends = mine.filter_map(|window| window.closes(&self.clock, moments));
        ends.filter(|end| *end <= values.now).max()
    }
}
