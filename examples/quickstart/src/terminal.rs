//! The person at the terminal: where text goes, and how it looks there.

use quickstart::{
    Failure,
    show::{Style, progress},
    story::{Ending, Told},
};
use std::io::{ErrorKind, IsTerminal, Write, stderr, stdout};

/// Where text goes.
pub(crate) struct Terminal {
    style: Style,
    /// Only the report is wanted.
    quiet: bool,
    /// What went wrong while writing, for want of a way to say so at once.
    broken: Option<std::io::Error>,
}

impl Terminal {
    pub(crate) fn new(quiet: bool) -> Self {
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let style = if stdout().is_terminal() && !no_colour { Style::Colour } else { Style::Plain };
        Self { style, quiet, broken: None }
    }

    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Writes text. That nobody reads it any more (as behind `| head`) is no failure.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), Failure> {
        let written = stdout().lock().write_all(text.as_bytes()).and_then(|()| stdout().flush());
        match self.broken.take().map_or(written, Err) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }

    pub(crate) fn open(&mut self, database: &str) -> Result<(), Failure> {
        if self.quiet { Ok(()) } else { self.write(&format!("Everything is kept in {database}.\n")) }
    }

    /// Shows what the story tells, as it tells it.
    pub(crate) fn told(&mut self, told: Told<'_>) {
        if self.quiet {
            return;
        }
        let done = match told {
            Told::Chapter(title) => self.write(&format!("\n{}\n", self.style.heading(title))),
            Told::Line(line) => self.write(&format!("  {line}\n")),
            Told::Progress { label, done, total } => {
                bar(&progress(label, done, total), done >= total);
                Ok(())
            }
        };
        if let Err(error) = done {
            self.broken.get_or_insert(std::io::Error::other(error));
        }
    }

    /// Says what this run did.
    pub(crate) fn ended(&mut self, ending: &Ending) -> Result<(), Failure> {
        let Ending { new, known, .. } = ending;
        let text = match (new, known) {
            (0, known) => {
                format!("All {known} commands of the story were carried out before; nothing is left to tell.")
            }
            (new, 0) => format!("{new} commands were carried out."),
            (new, known) => format!("{known} commands were carried out before and did nothing now; {new} are new."),
        };
        self.write(&format!("\n{text}\n"))
    }
}

/// Shows a bar that moves on a terminal; elsewhere one line when the work is done.
fn bar(bar: &str, finished: bool) {
    // Nothing depends on whether it is seen.
    let _ = match (stderr().is_terminal(), finished) {
        (true, false) => write!(stderr(), "\r\u{1b}[2K{bar}"),
        (true, true) => writeln!(stderr(), "\r\u{1b}[2K{bar}"),
        (false, true) => writeln!(stderr(), "{bar}"),
        (false, false) => Ok(()),
    };
}
