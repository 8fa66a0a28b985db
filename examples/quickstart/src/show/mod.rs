//! The report as a person reads it: text for a terminal.

mod curve;
mod table;
mod text;

pub use text::report;

use fundly_core::{Amount, Currency, Money};

/// How text is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain text: for files, pipes, and people who set `NO_COLOR`.
    Plain,
    /// With the colours of a terminal.
    Colour,
}

impl Style {
    /// A heading.
    pub fn heading(self, text: &str) -> String {
        self.paint("1;36", text)
    }

    /// Something good.
    pub fn good(self, text: &str) -> String {
        self.paint("32", text)
    }

    /// Something of less weight.
    pub fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Colour => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}

/// An amount without its currency: `12.30`.
fn plain(amount: Amount, currency: Currency) -> String {
    let text = Money::new(amount, currency).to_string();
    text.split(' ').next().unwrap_or_default().to_owned()
}

/// A word of the wire, as a person writes it: `partlyRefunded` becomes `partly refunded`.
fn words(value: &impl std::fmt::Display) -> String {
    let mut words = String::new();
    for letter in value.to_string().chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// A part in millionths as a percentage: `12.34 %`.
fn percent(millionths: u64) -> String {
    format!("{}.{:02} %", millionths / 10_000, millionths % 10_000 / 100)
}

/// A bar for work that goes on: `Collecting [#####.....] 20 of 41`.
pub fn progress(label: &str, done: u64, total: u64) -> String {
    const WIDTH: u64 = 30;
    let filled = (done.min(total) * WIDTH).checked_div(total).unwrap_or(WIDTH);
    let bar: String = (0..WIDTH).map(|cell| if cell < filled { '#' } else { '.' }).collect();
    format!("{label} [{bar}] {done} of {total}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use fundly_core::PledgeState;

    #[test]
    fn words_and_numbers_read_as_people_write_them() {
        assert_eq!(words(&PledgeState::PartlyRefunded), "partly refunded");
        assert_eq!(plain(Amount::new(-1_205), Currency::EUR), "-12.05");
        assert_eq!(percent(123_456), "12.34 %");
    }

    #[test]
    fn a_bar_is_full_at_the_end_and_of_nothing() {
        assert!(progress("x", 41, 41).contains(&"#".repeat(30)));
        assert!(progress("x", 40, 41).contains(".]"));
        assert!(progress("x", 0, 0).contains(&"#".repeat(30)));
    }

    #[test]
    fn plain_text_has_no_escapes() {
        assert_eq!(Style::Plain.heading("Ledger"), "Ledger");
        assert_eq!(Style::Colour.good("yes"), "\u{1b}[32myes\u{1b}[0m");
    }
}
