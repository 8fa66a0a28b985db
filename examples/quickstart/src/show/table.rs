//! Tables with columns as wide as what is in them.

use super::Style;

/// On which side of its column a cell stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// Lays out rows below a line of titles. Every row has as many cells as there are columns.
pub(super) fn table<const N: usize>(columns: [(&str, Side); N], rows: &[[String; N]], style: Style) -> String {
    let mut widths = columns.map(|(title, _)| width(title));
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(width(cell));
        }
    }
    let sides = columns.map(|(_, side)| side);
    let titles = line(&columns.map(|(title, _)| title.to_owned()), widths, sides);
    let mut text = format!("{}\n", style.faint(&titles));
    for row in rows {
        text.push_str(&line(row, widths, sides));
        text.push('\n');
    }
    text
}

fn line<const N: usize>(cells: &[String; N], widths: [usize; N], sides: [Side; N]) -> String {
    let mut line = String::from(" ");
    for ((cell, width_of), side) in cells.iter().zip(widths).zip(sides) {
        let space = " ".repeat(width_of.saturating_sub(width(cell)));
        line.push(' ');
        match side {
            Side::Left => line.extend([cell.as_str(), &space]),
            Side::Right => line.extend([space.as_str(), cell]),
        }
        line.push(' ');
    }
    line.trim_end().to_owned()
}

fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["Zoltán".to_owned(), "7".to_owned()], ["Ada".to_owned(), "1200".to_owned()]];
        let text = table([("who", Side::Left), ("sum", Side::Right)], &rows, Style::Plain);
        assert_eq!(text, "  who      sum\n  Zoltán     7\n  Ada     1200\n");
    }
}
