//! What a client process was answered, on the disk before anything else happens: a line for each answer.

use fundly_core::{Digest32, PledgeId};
use std::{
    fs::{self, File},
    io::Write,
    path::Path,
    sync::Mutex,
};

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A command was accepted, after so many tries that came to nothing.
    Accepted { writer: u64, n: u64, seq: u64, hash: Digest32, repeated: bool, tries: u64, pledge: Option<PledgeId> },
    /// A rule said no.
    Refused { writer: u64, n: u64, code: String },
    /// A command that was acknowledged before was sent again.
    Again { writer: u64, n: u64, seq: u64, hash: Digest32, repeated: bool },
    /// What no caller may see.
    Wrong { text: String },
}

impl Line {
    fn text(&self) -> String {
        let id = |pledge: &Option<PledgeId>| pledge.map_or("-".to_owned(), |pledge| pledge.to_string());
        match self {
            Self::Accepted { writer, n, seq, hash, repeated, tries, pledge } => {
                format!("accepted {writer} {n} {seq} {hash} {repeated} {tries} {}\n", id(pledge))
            }
            Self::Refused { writer, n, code } => format!("refused {writer} {n} {code}\n"),
            Self::Again { writer, n, seq, hash, repeated } => format!("again {writer} {n} {seq} {hash} {repeated}\n"),
            Self::Wrong { text } => format!("wrong {}\n", text.replace('\n', " ")),
        }
    }

    fn parse(line: &str) -> Option<Self> {
        let (kind, rest) = line.split_once(' ')?;
        let words: Vec<&str> = rest.split(' ').collect();
        let number = |at: usize| words.get(at)?.parse::<u64>().ok();
        let flag = |at: usize| words.get(at)?.parse::<bool>().ok();
        let hash = |at: usize| words.get(at)?.parse::<Digest32>().ok();
        Some(match kind {
            "accepted" => Self::Accepted {
                writer: number(0)?,
                n: number(1)?,
                seq: number(2)?,
                hash: hash(3)?,
                repeated: flag(4)?,
                tries: number(5)?,
                pledge: words.get(6)?.parse().ok(),
            },
            "refused" => Self::Refused { writer: number(0)?, n: number(1)?, code: (*words.get(2)?).to_owned() },
            "again" => {
                Self::Again { writer: number(0)?, n: number(1)?, seq: number(2)?, hash: hash(3)?, repeated: flag(4)? }
            }
            "wrong" => Self::Wrong { text: rest.to_owned() },
            _ => return None,
        })
    }
}

/// The lines of a file. What was cut off in the middle of a line was never there.
pub(crate) fn read(path: &Path) -> Vec<Line> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let whole = text.rfind('\n').map_or("", |end| &text[..end]);
    whole.lines().map(|line| Line::parse(line).unwrap_or_else(|| panic!("no line of a diary: {line}"))).collect()
}

pub(crate) struct Diary(Mutex<File>);

impl Diary {
    /// Goes on with a file.
    pub(crate) fn open(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let file = File::options().create(true).append(true).open(path).unwrap();
        file.set_len(text.rfind('\n').map_or(0, |end| end as u64 + 1)).unwrap();
        Self(Mutex::new(file))
    }

    /// The line is with the system when this returns: it survives the process.
    pub(crate) fn note(&self, line: &Line) {
        self.0.lock().unwrap().write_all(line.text().as_bytes()).unwrap();
    }
}
