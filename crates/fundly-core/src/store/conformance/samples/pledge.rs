//! Samples of tiers, pledges and what belongs to them.

use super::Filler;
use crate::{
    id::{AccountId, ClassId, DisputeId, LotId, PaymentId, PledgeId, RefundId, TierId},
    limits::{ANSWERS_MAX, LINES_MAX, LOTS_PER_PLEDGE_MAX, POLICY_ITEMS_MAX},
    pledge::{
        Answer, Backer, ClearedDuring, Dunning, FulfilmentState, Instalments, Line, Pledge, PledgeState, Survey,
        TierCount, UnderDispute,
    },
    reward::{Queue, Reservation, ShippingZone, Stock, Tier, TierTerms, Waiting},
};

impl Filler {
    pub(super) fn tier(self) -> Tier {
        let zone =
            |n| ShippingZone { country: (n > 0).then(|| self.country()), first: self.money(), further: self.money() };
        Tier {
            id: TierId::from_u128(self.n),
            terms: TierTerms {
                title: self.title(),
                description: self.some(self.summary()),
                price: self.money(),
                quantity: self.some(u32::MAX),
                per_backer: self.some(u32::MAX),
                add_on: self.full,
                secret: self.full,
                starts: self.some(self.time()),
                ends: self.some(self.time()),
                delivery: self.some(self.time()),
                items: self.list(30, |_| self.label()),
                shipping: self.list(60, zone),
            },
            ended: self.full,
        }
    }

    pub(super) fn stock(self) -> Stock {
        Stock { tier: TierId::from_u128(self.n), taken: self.small(), backers: self.small() }
    }

    pub(super) fn queue(self) -> Queue {
        let reservation =
            |n| Reservation { account: AccountId::from_u128(n), quantity: self.small(), until: self.time() };
        let waiting = |n| Waiting { account: AccountId::from_u128(n), quantity: self.small(), since: self.time() };
        Queue {
            tier: TierId::from_u128(self.n),
            reservations: self.list(40, reservation),
            waiting: self.list(40, waiting),
        }
    }

    pub(super) fn backer(self) -> Backer {
        Backer {
            account: AccountId::from_u128(self.n),
            pledges: self.small(),
            committed: self.amount(),
            pending: self.amount(),
            tiers: self.list(20, |n| TierCount { tier: TierId::from_u128(n), quantity: self.small() }),
            barred: self.full,
        }
    }

    pub(in crate::store::conformance) fn pledge(self) -> Pledge {
        Pledge {
            id: PledgeId::from_u128(self.n),
            backer: AccountId::from_u128(self.n + 1),
            state: self.pick(PledgeState::ChargedBack, PledgeState::Pending),
            created_at: self.time(),
            updated_at: self.time(),
            priority_at: self.time(),
            acknowledged: self.list(POLICY_ITEMS_MAX as u128, |_| self.label()),
            standing: self.list(POLICY_ITEMS_MAX as u128, |_| self.label()),
            confirmed_at: self.some(self.time()),
            late: self.full,
            contribution: self.amount(),
            lines: self.list(LINES_MAX as u128, |n| self.line(n)),
            shipping: self.amount(),
            tip: self.amount(),
            surcharge: self.amount(),
            amount: self.amount(),
            class: self.some(ClassId::from_u128(self.n)),
            anonymous: self.full,
            note: self.some(self.note()),
            method: self.some(self.reference()),
            country: self.some(self.country()),
            authorised: self.amount(),
            authorised_until: self.some(self.time()),
            captured: self.amount(),
            refunded: self.amount(),
            platform_fee: self.amount(),
            processor_fee: self.amount(),
            platform_fee_returned: self.amount(),
            processor_fee_returned: self.amount(),
            processor_fee_borne: self.amount(),
            paid_at: self.some(self.time()),
            dispute: self.some(UnderDispute { amount: self.amount(), before: PledgeState::PartlyRefunded }),
            cleared_during: self.some(ClearedDuring { plan: self.count(), amount: self.amount() }),
            disputes: self.list(8, DisputeId::from_u128),
            failed_refunds: self.list(8, RefundId::from_u128),
            units_issued: self.units(),
            units_cancelled: self.units(),
            lots: self.list(LOTS_PER_PLEDGE_MAX as u128, LotId::from_u128),
            payment: self.some(PaymentId::from_u128(self.n)),
            dunning: self.some(self.dunning()),
            instalments: self.some(Instalments { count: u8::MAX, collected: u8::MAX, next_at: Some(self.time()) }),
            refunds: self.small(),
        }
    }

    fn line(self, n: u128) -> Line {
        Line {
            tier: TierId::from_u128(n),
            quantity: self.small(),
            unit_price: self.amount(),
            fulfilment: FulfilmentState::InPreparation,
            tracking: (n > 0).then(|| self.reference()),
            refunded: self.small(),
        }
    }

    fn dunning(self) -> Dunning {
        Dunning {
            since: self.time(),
            reminders: self.small(),
            next_at: self.time(),
            until: self.time(),
            final_try: self.full,
        }
    }

    pub(super) fn survey(self) -> Survey {
        let answer = |_| Answer { question: self.label(), answer: self.note() };
        Survey {
            pledge: PledgeId::from_u128(self.n),
            answers: self.list(ANSWERS_MAX as u128, answer),
            answered_at: self.time(),
            locked: self.full,
        }
    }
}
