//! Samples of payments, refunds, disputes, milestones and payouts.

use super::Filler;
use crate::{
    dispute::{Cover, Dispute, DisputeFees, DisputeState},
    escrow::{Milestone, MilestoneState, Payout, PayoutState},
    id::{
        AccountId, DisputeId, FeatureId, MilestoneId, MovementId, PaymentId, PayoutId, PledgeId, ReceiptId, RefundId,
    },
    money::{Amount, Rate},
    payment::{
        Direction, Movement, MovementState, Payment, PaymentKind, PaymentState, Purpose, Receipt, ReceiptState,
        UnappliedReason,
    },
    refund::{Ground, Refund, RefundParts, RefundState},
};

impl Filler {
    pub(super) fn payment(self) -> Payment {
        let purpose = Purpose::Payout { payout: PayoutId::from_u128(self.n) };
        Payment {
            id: PaymentId::from_u128(self.n),
            kind: self.pick(PaymentKind::Payout, PaymentKind::Authorise),
            purpose: self.pick(purpose, Purpose::Pledge { pledge: PledgeId::from_u128(self.n) }),
            amount: self.amount(),
            method: self.some(self.reference()),
            state: self.pick(PaymentState::ActionRequired, PaymentState::Requested),
            requested_at: self.time(),
            resolved_at: self.some(self.time()),
            provider_ref: self.some(self.reference()),
            failure: self.some(self.reference()),
        }
    }

    pub(super) fn receipt(self) -> Receipt {
        Receipt {
            id: ReceiptId::from_u128(self.n),
            provider_ref: self.reference(),
            payment: self.some(PaymentId::from_u128(self.n)),
            pledge: self.some(PledgeId::from_u128(self.n)),
            amount: self.amount(),
            fee: self.some(self.amount()),
            reason: self.pick(UnappliedReason::WrongAmount, UnappliedReason::Unknown),
            state: self.pick(ReceiptState::Returned, ReceiptState::Unapplied),
            received_at: self.time(),
        }
    }

    pub(super) fn movement(self) -> Movement {
        Movement {
            id: MovementId::from_u128(self.n),
            direction: self.pick(Direction::Out, Direction::In),
            provider_ref: self.reference(),
            amount: self.amount(),
            payment: self.some(PaymentId::from_u128(self.n)),
            state: self.pick(MovementState::CameBack, MovementState::Booked),
            booked_at: self.time(),
        }
    }

    pub(super) fn refund(self) -> Refund {
        Refund {
            id: RefundId::from_u128(self.n),
            pledge: PledgeId::from_u128(self.n),
            ground: self.pick(Ground::NotReconfirmed, Ground::CampaignFailed),
            amount: self.amount(),
            paid: self.amount(),
            parts: self.some(self.refund_parts()).unwrap_or_default(),
            elsewhere: self.some(self.reference()),
            units: self.units(),
            state: self.pick(RefundState::PaidElsewhere, RefundState::Requested),
            payment: self.some(PaymentId::from_u128(self.n)),
            tries: self.small(),
            created_at: self.time(),
            resolved_at: self.some(self.time()),
            failure: self.some(self.reference()),
        }
    }

    fn refund_parts(self) -> RefundParts {
        let amount = Amount::new;
        RefundParts {
            gross: Amount::MAX,
            tip: Amount::MIN,
            surcharge: amount(7),
            platform_fee: amount(1),
            processor_fee: amount(2),
            covered: amount(3),
            withheld: amount(4),
            shortfall: amount(5),
            from_campaign: amount(6),
        }
    }

    pub(super) fn dispute(self) -> Dispute {
        let amount = self.amount();
        Dispute {
            id: DisputeId::from_u128(self.n),
            provider_ref: self.reference(),
            pledge: PledgeId::from_u128(self.n),
            amount,
            of_pledge: amount,
            fees: DisputeFees {
                opening: self.some(amount),
                countering: self.some(amount),
                returned: self.some(amount),
            },
            state: self.pick(DisputeState::UnderReview, DisputeState::EarlyWarning),
            frozen: self.units(),
            cover: Cover { reserve: amount, payable: amount, escrow: amount, platform: amount },
            opened_at: self.time(),
            closed_at: self.some(self.time()),
            evidence: self.some(self.note()),
        }
    }

    pub(super) fn milestone(self) -> Milestone {
        Milestone {
            id: MilestoneId::from_u128(self.n),
            title: self.title(),
            share: self.pick(Rate::MAX, Rate::ZERO),
            tranche: self.some(self.amount()),
            state: self.pick(MilestoneState::Missed, MilestoneState::Pending),
            due: self.some(self.time()),
        }
    }

    pub(super) fn payout(self) -> Payout {
        Payout {
            id: PayoutId::from_u128(self.n),
            payee: AccountId::from_u128(self.n),
            amount: self.amount(),
            paid: self.amount(),
            borne: self.amount(),
            fee: self.amount(),
            reason: self.reason(),
            feature: self.some(FeatureId::from_u128(self.n)),
            state: self.pick(PayoutState::Failed, PayoutState::Requested),
            payment: PaymentId::from_u128(self.n),
            created_at: self.time(),
            resolved_at: self.some(self.time()),
            failure: self.some(self.reference()),
        }
    }
}
