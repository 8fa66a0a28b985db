//! What a column keeps, and which member of a row that is.

/// A part of a row and where it is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Column {
    /// A member in a column of its own.
    Leaf(Leaf),
    /// An object whose members have columns of their own.
    Nested {
        /// The member's name.
        member: &'static str,
        /// Where its members are kept.
        columns: &'static [Column],
    },
    /// A member that says to whom the row belongs: the first column of every table, which the writer knows.
    Scope(Leaf),
}

/// A member in a column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaf {
    /// The column's name.
    pub(crate) name: &'static str,
    /// The member's name.
    pub(crate) member: &'static str,
    /// What it is.
    pub(crate) kind: Kind,
    /// The text that a row means when it leaves the member out; null when none.
    pub(crate) absent: Option<&'static str>,
}

/// What a column keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An id.
    Uuid,
    /// A moment.
    Time,
    /// A count, an amount in minor units, a sequence number.
    Integer,
    /// Yes or no.
    Flag,
    /// Any text.
    Text,
    /// A hash of 32 bytes.
    Digest,
    /// A list or an object.
    Json,
    /// The same, kept letter by letter.
    JsonText,
}

impl Kind {
    /// Whether the row reads it as JSON.
    pub(crate) const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::JsonText)
    }
}

const fn leaf(name: &'static str, member: &'static str, kind: Kind) -> Column {
    Column::Leaf(Leaf { name, member, kind, absent: None })
}

pub(crate) const fn uuid(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Uuid)
}

pub(crate) const fn time(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Time)
}

pub(crate) const fn integer(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Integer)
}

pub(crate) const fn flag(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Flag)
}

pub(crate) const fn text(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Text)
}

pub(crate) const fn digest(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Digest)
}

pub(crate) const fn json(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::Json)
}

pub(crate) const fn json_text(name: &'static str, member: &'static str) -> Column {
    leaf(name, member, Kind::JsonText)
}

/// A list that the row leaves out when it is empty.
pub(crate) const fn list(name: &'static str, member: &'static str) -> Column {
    json(name, member).or("[]")
}

/// The id of that to which the row belongs.
pub(crate) const fn scope(name: &'static str, member: &'static str) -> Column {
    Column::Scope(Leaf { name, member, kind: Kind::Uuid, absent: None })
}

pub(crate) const fn nested(member: &'static str, columns: &'static [Column]) -> Column {
    Column::Nested { member, columns }
}

impl Column {
    /// A member that the row leaves out when it is this text.
    pub(crate) const fn or(self, text: &'static str) -> Self {
        match self {
            Self::Leaf(leaf) => Self::Leaf(Leaf { absent: Some(text), ..leaf }),
            other => other,
        }
    }

    /// The name of its member.
    pub(crate) const fn member(&self) -> &'static str {
        match self {
            Self::Leaf(leaf) | Self::Scope(leaf) => leaf.member,
            Self::Nested { member, .. } => member,
        }
    }
}

/// The columns in order; whether that of the scope is among them.
pub(crate) fn leaves(columns: &'static [Column], with_scope: bool) -> Vec<Leaf> {
    let mut all = Vec::new();
    for column in columns {
        match column {
            Column::Leaf(leaf) => all.push(*leaf),
            Column::Scope(leaf) if with_scope => all.push(*leaf),
            Column::Scope(_) => {}
            Column::Nested { columns, .. } => all.append(&mut leaves(columns, with_scope)),
        }
    }
    all
}
