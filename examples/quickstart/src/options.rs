//! What was asked for on the command line.

use crate::database::Database;
use std::ffi::OsString;

/// What `--help` shows.
pub(crate) const USAGE: &str = "\
Tells the life of one campaign on a SQLite file or in PostgreSQL, and shows what came of it.

  quickstart [--database FILE|URL] [--json]

  --database FILE        where everything is kept; fundly-quickstart.sqlite3 in this folder when not
                         given. Run again on the same file, it goes on where it was, or tells what
                         happened on a later day, until nothing is left to tell.
  --database URL         the same in a PostgreSQL database, such as postgres://me@localhost/forge,
                         in the schema `fundly`, which is made where there is none
  --json                 prints the report as one JSON document and nothing else
  --help                 prints this
";

/// The options of a run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// Where everything is kept.
    pub(crate) database: Database,
    /// Whether the report is for machines.
    pub(crate) json: bool,
}

/// What is wanted.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    /// A run.
    Run(Options),
    /// The help.
    Help,
}

/// Reads the arguments after the name of the program.
///
/// # Errors
/// What cannot be understood, in words.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Wish, String> {
    let mut options = Options { database: Database::File("fundly-quickstart.sqlite3".into()), json: false };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--json") => options.json = true,
            Some("--database") => match arguments.next() {
                Some(file) if !file.is_empty() => options.database = file.into(),
                _ => return Err("--database needs the name of a file or the address of a database".to_owned()),
            },
            Some("--help" | "-h") => return Ok(Wish::Help),
            _ => return Err(format!("unknown argument {}", argument.display())),
        }
    }
    Ok(Wish::Run(options))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Result<Wish, String> {
        read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn options_are_read_in_any_order() {
        let wish = Wish::Run(Options { database: Database::File("x.sqlite3".into()), json: true });
        assert_eq!(of(&["--json", "--database", "x.sqlite3"]).unwrap(), wish);
        assert_eq!(of(&["--database", "x.sqlite3", "--json"]).unwrap(), wish);
        assert_eq!(of(&["--json", "--help"]).unwrap(), Wish::Help);
    }

    #[test]
    fn an_address_is_told_from_a_file() {
        for address in ["postgres://me:secret@localhost/forge", "postgresql:///forge"] {
            let wish = Wish::Run(Options { database: Database::Server(address.to_owned()), json: false });
            assert_eq!(of(&["--database", address]).unwrap(), wish);
        }
        for file in ["postgres", "postgres:/x", "books/postgres://x", "mysql://localhost/forge"] {
            let wish = Wish::Run(Options { database: Database::File(file.into()), json: false });
            assert_eq!(of(&["--database", file]).unwrap(), wish);
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(of(&["--jsno"]).unwrap_err(), "unknown argument --jsno");
        assert_eq!(
            of(&["--database"]).unwrap_err(),
            "--database needs the name of a file or the address of a database"
        );
    }
}
