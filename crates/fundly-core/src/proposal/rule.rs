//! The arithmetic of a vote: every comparison crosswise on whole numbers, never rounded.

use super::{Method, Quorum, QuorumCounts, Tally, Threshold};
use crate::money::Rate;
use serde::{Serialize, Serializer};

/// Parts of a whole that a [`Rate`] counts.
const WHOLE: u128 = Rate::ONE.ppm() as u128;

/// How the left side must stand to the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Relation {
    /// Strictly more.
    MoreThan,
    /// At least as much.
    AtLeast,
}

/// A comparison with both of its sides as numbers, so that anyone can check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The left side.
    #[serde(serialize_with = "decimal")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub left: u128,
    /// How the left must stand to the right.
    pub relation: Relation,
    /// The right side.
    #[serde(serialize_with = "decimal")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub right: u128,
}

fn decimal<S: Serializer>(number: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

impl Comparison {
    const fn more(left: u128, right: u128) -> Self {
        Self { left, relation: Relation::MoreThan, right }
    }

    const fn at_least(left: u128, right: u128) -> Self {
        Self { left, relation: Relation::AtLeast, right }
    }

    /// Whether it holds.
    pub const fn holds(&self) -> bool {
        match self.relation {
            Relation::MoreThan => self.left > self.right,
            Relation::AtLeast => self.left >= self.right,
        }
    }
}

/// What a count comes to: three comparisons, all of which must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CountVerdict {
    /// Participation × 1,000,000 against the quorum's parts per million × electorate (R-VOTE-4).
    pub quorum: Comparison,
    /// What yes must reach (R-VOTE-5).
    pub threshold: Comparison,
    /// At least one vote for it (R-VOTE-6): nothing passes on abstentions or on nothing.
    pub support: Comparison,
}

impl CountVerdict {
    /// Whether the proposal passes. A tie leaves everything as it was (R-VOTE-6).
    pub const fn passes(&self) -> bool {
        self.quorum.holds() && self.threshold.holds() && self.support.holds()
    }
}

impl Method {
    /// Counts: what the sums come to against the votes of the whole register.
    pub fn verdict(&self, tally: &Tally, electorate: u64) -> CountVerdict {
        match self {
            Self::YesNo { quorum, threshold } => CountVerdict {
                quorum: quorum.comparison(tally, electorate),
                threshold: threshold.comparison(tally, electorate),
                support: Comparison::at_least(u128::from(tally.yes), 1),
            },
        }
    }
}

impl Quorum {
    /// The votes that take part.
    pub const fn participation(&self, tally: &Tally) -> u128 {
        match self.counts {
            QuorumCounts::Yes => tally.yes as u128,
            QuorumCounts::YesAbstain => tally.yes as u128 + tally.abstain as u128,
            QuorumCounts::All => tally.cast(),
        }
    }

    /// Participation × 1,000,000 against parts per million × electorate (R-VOTE-4).
    ///
    /// ```
    /// use fundly_core::{Rate, proposal::{Quorum, QuorumCounts, Tally}};
    /// // A tenth of 9 votes is not none: one vote is needed, and nobody came.
    /// let tenth = Quorum { share: Rate::from_bp(1_000)?, counts: QuorumCounts::All };
    /// assert!(!tenth.comparison(&Tally::default(), 9).holds());
    /// # Ok::<(), fundly_core::money::MoneyError>(())
    /// ```
    pub fn comparison(&self, tally: &Tally, electorate: u64) -> Comparison {
        Comparison::at_least(self.participation(tally) * WHOLE, share_of(self.share, u128::from(electorate)))
    }

    /// Whether every count that reaches this quorum reaches the other as well.
    pub fn implies(&self, other: &Self) -> bool {
        other.share == Rate::ZERO || (self.share >= other.share && self.counts <= other.counts)
    }
}

impl Threshold {
    /// Both sides of what yes must reach (R-VOTE-5).
    pub fn comparison(&self, tally: &Tally, electorate: u64) -> Comparison {
        let (yes, no) = (u128::from(tally.yes), u128::from(tally.no));
        match self {
            Self::Majority => Comparison::more(yes, no),
            Self::MajorityOfPresent => Comparison::more(2 * yes, tally.cast()),
            Self::Share { of } => Comparison::at_least(yes * WHOLE, share_of(*of, yes + no)),
            Self::ShareOfElectorate { of } => Comparison::at_least(yes * WHOLE, share_of(*of, u128::from(electorate))),
        }
    }

    /// Whether every count that reaches this threshold, with at least one yes, reaches the other as well.
    pub fn implies(&self, other: &Self) -> bool {
        let half = Rate::ONE.ppm() / 2;
        match (*self, *other) {
            (_, Self::Share { of } | Self::ShareOfElectorate { of }) if of == Rate::ZERO => true,
            (Self::MajorityOfPresent, Self::Majority | Self::MajorityOfPresent) | (Self::Majority, Self::Majority) => {
                true
            }
            (Self::Majority | Self::MajorityOfPresent, Self::Share { of }) => of.ppm() <= half,
            (Self::Share { of }, Self::Majority) => of.ppm() > half,
            (Self::ShareOfElectorate { of }, Self::Majority | Self::MajorityOfPresent) => of.ppm() > half,
            (Self::Share { of: mine }, Self::Share { of: theirs })
            | (
                Self::ShareOfElectorate { of: mine },
                Self::Share { of: theirs } | Self::ShareOfElectorate { of: theirs },
            ) => mine >= theirs,
            (_, Self::MajorityOfPresent | Self::ShareOfElectorate { .. }) => false,
        }
    }

    /// Whether nothing that more vote against than for can reach it (R-VOTE-9).
    pub(crate) fn is_a_majority(&self) -> bool {
        self.share().is_none_or(|share| share.ppm() >= Rate::ONE.ppm() / 2)
    }

    /// The share it names, if it names one.
    pub(crate) const fn share(&self) -> Option<Rate> {
        match self {
            Self::Share { of } | Self::ShareOfElectorate { of } => Some(*of),
            Self::Majority | Self::MajorityOfPresent => None,
        }
    }
}

fn share_of(rate: Rate, whole: u128) -> u128 {
    u128::from(rate.ppm()) * whole
}
