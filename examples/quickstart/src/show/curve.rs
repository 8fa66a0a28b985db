//! The funding curve, drawn with characters.

use super::{Style, plain};
use crate::report::Report;
use fundly_core::{Amount, Span, Timestamp, report::CurvePoint};

/// Lines of the drawing.
const HEIGHT: i64 = 10;
/// Characters for each day.
const DAY_WIDTH: usize = 2;
/// Most days that are drawn.
const DAYS_MAX: usize = 60;

/// Promised money day by day, from the opening to the deadline, with a line at the goal.
pub(super) fn curve(report: &Report, style: Style) -> String {
    let overview = &report.campaign;
    let (Some(opens), Some(deadline)) = (overview.opens, overview.deadline) else { return String::new() };
    let days = by_day(&report.funding_curve, opens, deadline);
    let goal = overview.progress.goal.unwrap_or_default();
    let top = days.iter().copied().max().unwrap_or_default().max(goal);
    let goal_line = height(goal, top);
    let mut text = String::new();
    for level in (1..=HEIGHT).rev() {
        let label = match level {
            _ if level == goal_line => format!("goal {}", plain(goal, overview.currency)),
            HEIGHT => plain(top, overview.currency),
            _ => String::new(),
        };
        let empty = if level == goal_line { "-" } else { " " };
        text.push_str(&format!("  {label:>14} |"));
        for day in &days {
            let cell = if height(*day, top) >= level { "#" } else { empty };
            text.push_str(&cell.repeat(DAY_WIDTH));
        }
        let kept = text.trim_end().len();
        text.truncate(kept);
        text.push('\n');
    }
    let axis = "-".repeat(days.len() * DAY_WIDTH);
    let room = (days.len() * DAY_WIDTH).saturating_sub(opens.date().len());
    text.push_str(&format!("  {:>14} +{axis}\n", "0"));
    text.push_str(&style.faint(&format!("  {:>14}  {}{:>room$}\n", "", opens.date(), deadline.date())));
    text
}

/// The sum at the end of each day.
fn by_day(points: &[CurvePoint], opens: Timestamp, deadline: Timestamp) -> Vec<Amount> {
    let mut days = Vec::new();
    let (mut day, mut sum) = (opens, Amount::ZERO);
    while day < deadline && days.len() < DAYS_MAX {
        let date = day.date();
        sum = points.iter().find(|point| point.day == date).map_or(sum, |point| point.committed);
        days.push(sum);
        day = day.plus(Span::days(1));
    }
    days
}

/// How many lines high an amount stands: at least one when there is anything.
fn height(amount: Amount, top: Amount) -> i64 {
    let lines = i128::from(amount.minor().max(0)) * i128::from(HEIGHT);
    let top = i128::from(top.minor());
    let height = lines.checked_div(top).and_then(|height| i64::try_from(height).ok()).unwrap_or(0);
    if amount.is_positive() { height.max(1) } else { height }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_news_stands_as_the_day_before() {
        let point = |day: &str, minor| CurvePoint {
            day: day.to_owned(),
            committed: Amount::new(minor),
            collected: Amount::ZERO,
            pledges: 1,
            backers: 1,
        };
        let points = [point("1970-01-01", 100), point("1970-01-03", 250)];
        let days = by_day(&points, Timestamp::MIN, Timestamp::MIN.plus(Span::days(4)));
        assert_eq!(days.iter().map(|day| day.minor()).collect::<Vec<_>>(), [100, 100, 250, 250]);
    }

    #[test]
    fn something_is_never_drawn_as_nothing() {
        let of = |amount, top| height(Amount::new(amount), Amount::new(top));
        assert_eq!((of(0, 100), of(1, 100), of(99, 100), of(100, 100), of(5, 0)), (0, 1, 9, 10, 1));
    }
}
