//! What a report can say about a payment.

use super::PaymentKind;
use crate::{money::Money, text::Reference, time::Timestamp};

crate::json::tagged! {
    /// What became of a payment.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum PaymentResult {
        /// The money is held.
        Authorised {
            /// How much.
            amount: Money,
            /// Until when it is held.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            until: Option<Timestamp>,
        },
        /// The money cleared.
        Captured {
            /// How much, gross.
            amount: Money,
            /// What the processor took of it; by the fee schedule when not given.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee: Option<Money>,
        },
        /// The hold was let go of, or lapsed.
        Voided,
        /// The money was given back.
        Refunded {
            /// How much.
            amount: Money,
        },
        /// The money was paid out.
        PaidOut {
            /// How much.
            amount: Money,
            /// What the processor took on top.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            fee: Option<Money>,
        },
        /// It was refused.
        Failed {
            /// The gateway's reason.
            reason: Reference,
        },
        /// The backer must act first.
        ActionRequired {
            /// The gateway's reason.
            reason: Reference,
        },
    }
}

impl PaymentResult {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Authorised { .. } => "authorised",
            Self::Captured { .. } => "captured",
            Self::Voided => "voided",
            Self::Refunded { .. } => "refunded",
            Self::PaidOut { .. } => "paidOut",
            Self::Failed { .. } => "failed",
            Self::ActionRequired { .. } => "actionRequired",
        }
    }

    pub(super) const fn amounts(&self) -> (Option<Money>, Option<Money>) {
        match *self {
            Self::Authorised { amount, .. } | Self::Refunded { amount } => (Some(amount), None),
            Self::Captured { amount, fee } | Self::PaidOut { amount, fee } => (Some(amount), fee),
            Self::Voided | Self::Failed { .. } | Self::ActionRequired { .. } => (None, None),
        }
    }

    /// Whether a payment of this kind can end like this.
    pub(super) const fn fits(&self, kind: PaymentKind) -> bool {
        match self {
            Self::Authorised { .. } | Self::Captured { .. } | Self::ActionRequired { .. } => {
                matches!(kind, PaymentKind::Authorise | PaymentKind::Capture)
            }
            Self::Voided => matches!(kind, PaymentKind::Authorise | PaymentKind::Capture | PaymentKind::Void),
            Self::Refunded { .. } => matches!(kind, PaymentKind::Refund),
            Self::PaidOut { .. } => matches!(kind, PaymentKind::Payout),
            Self::Failed { .. } => true,
        }
    }
}
