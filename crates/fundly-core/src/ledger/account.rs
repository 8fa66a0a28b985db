//! The accounts of a campaign's ledger.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An account of a campaign's ledger. The sum over all accounts is always zero: money that is inside came from
/// [`LedgerAccount::Backers`], whose balance is therefore negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum LedgerAccount {
    /// The world of backers: what they paid in (negative) less what went back to them.
    Backers,
    /// Held for the campaign until a release.
    Escrow,
    /// Released: the creator can draw on it.
    Payable,
    /// Held back against refunds and chargebacks.
    Reserve,
    /// Fees and tips of the platform. Negative when the platform bore more than it earned.
    PlatformFee,
    /// Fees of the payment processor.
    ProcessorFee,
    /// Granted refunds on their way to backers.
    RefundsPayable,
    /// Payouts on their way to payees.
    PayoutsPayable,
    /// Taken by a bank while a dispute is open.
    Disputed,
    /// Arrived without a place to go.
    Unapplied,
    /// The world of payees: what was paid out.
    PaidOut,
}

impl LedgerAccount {
    /// Every account.
    pub const ALL: [Self; 11] = [
        Self::Backers,
        Self::Escrow,
        Self::Payable,
        Self::Reserve,
        Self::PlatformFee,
        Self::ProcessorFee,
        Self::RefundsPayable,
        Self::PayoutsPayable,
        Self::Disputed,
        Self::Unapplied,
        Self::PaidOut,
    ];

    /// Whether the balance may never be negative (R-LEDGER-2).
    pub const fn is_bounded(self) -> bool {
        !matches!(self, Self::Backers | Self::PlatformFee | Self::ProcessorFee)
    }

    /// The name in camelCase, as on the wire and in exports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Backers => "backers",
            Self::Escrow => "escrow",
            Self::Payable => "payable",
            Self::Reserve => "reserve",
            Self::PlatformFee => "platformFee",
            Self::ProcessorFee => "processorFee",
            Self::RefundsPayable => "refundsPayable",
            Self::PayoutsPayable => "payoutsPayable",
            Self::Disputed => "disputed",
            Self::Unapplied => "unapplied",
            Self::PaidOut => "paidOut",
        }
    }
}

/// By its name.
impl fmt::Display for LedgerAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
