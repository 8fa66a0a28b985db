//! What a refund is made up of: pure arithmetic.

use super::Ground;
use crate::{
    ledger::{Balances, LedgerAccount, Postings},
    money::{Amount, cumulative_share, is_zero},
    pledge::Pledge,
    policy::{CoverBy, FeeTo, Policy},
};
use serde::{Deserialize, Serialize};

/// What a refund is made up of. `gross` is what the pledge loses of its refundable money; it is the sum of all other parts,
/// and the backer gets it less what is withheld (R-REFUND-3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundParts {
    /// What the pledge loses of its refundable money.
    pub gross: Amount,
    /// Of that, the tip, which the platform gives back.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tip: Amount,
    /// Of that, fees on top, which the platform gives back.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub surcharge: Amount,
    /// Of that, the platform's fee, which the platform gives back.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub platform_fee: Amount,
    /// Of that, the processor's fee, as far as the processor gives it back.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub processor_fee: Amount,
    /// Of that, a fee that the processor keeps, borne by the platform.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub covered: Amount,
    /// Of that, a fee that the processor keeps, borne by the backer: the refund is smaller by it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub withheld: Amount,
    /// Of that, what the campaign owed and did not have, borne by the platform.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub shortfall: Amount,
    /// Of that, taken from escrow, payable and reserve of the campaign.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub from_campaign: Amount,
}

impl RefundParts {
    /// What the backer gets.
    pub fn to_backer(&self) -> Amount {
        self.gross.saturating_sub(self.withheld)
    }

    /// Writes what was given back into the pledge.
    pub(super) fn write(&self, pledge: &mut Pledge) {
        let add = |to: &mut Amount, more: Amount| *to = to.saturating_add(more);
        add(&mut pledge.refunded, self.gross);
        add(&mut pledge.platform_fee_returned, self.platform_fee);
        add(&mut pledge.processor_fee_returned, self.processor_fee);
        add(&mut pledge.processor_fee_borne, self.covered.saturating_add(self.withheld));
    }

    /// Takes a refund of a pledge apart, by the policy and the ground (R-REFUND-3).
    ///
    /// Fees on top go back after the amount, and the tip last. Other fees go back in proportion to what of the campaign's money
    /// is refunded so far, cumulatively exact. What a milestone leaves unspent is net of fees already: it comes from the campaign alone.
    pub(super) fn of(pledge: &Pledge, gross: Amount, policy: &Policy, ground: Ground) -> Self {
        let mut after = pledge.clone();
        after.refunded = after.refunded.saturating_add(gross);
        let tip = pledge.tip_held().saturating_sub(after.tip_held());
        let surcharge = pledge.surcharge_held().saturating_sub(after.surcharge_held());
        let goods = gross.saturating_sub(tip).saturating_sub(surcharge);
        if ground.is_net() {
            return Self { gross, tip, surcharge, from_campaign: goods, ..Self::default() };
        }
        let total = pledge.cleared();
        let done = total.saturating_sub(after.collected());
        let total_of_processor = policy.returnable(FeeTo::Processor, total, pledge.processor_fee);
        let kept = match policy.refund.cover {
            CoverBy::Campaign => Amount::ZERO,
            CoverBy::Platform | CoverBy::Backer => pledge.processor_fee.saturating_sub(total_of_processor),
        };
        let fees = [
            (policy.returnable(FeeTo::Platform, total, pledge.platform_fee), pledge.platform_fee_returned),
            (total_of_processor, pledge.processor_fee_returned),
            (kept, pledge.processor_fee_borne),
        ];
        let ([platform_fee, processor_fee, kept], from_campaign) = owed(fees, goods, done, total);
        let (covered, withheld) = match policy.refund.cover {
            CoverBy::Backer => (Amount::ZERO, kept),
            CoverBy::Campaign | CoverBy::Platform => (kept, Amount::ZERO),
        };
        Self {
            gross,
            tip,
            surcharge,
            platform_fee,
            processor_fee,
            covered,
            withheld,
            shortfall: Amount::ZERO,
            from_campaign,
        }
    }

    /// Draws the campaign's part from escrow, then payable, then reserve; what they lack falls to the platform. Answers the
    /// movement into refunds payable.
    pub(super) fn fund(&mut self, balances: &Balances) -> Postings {
        let to = LedgerAccount::RefundsPayable;
        let mut postings = Postings::none();
        let mut rest = self.from_campaign;
        for account in [LedgerAccount::Escrow, LedgerAccount::Payable, LedgerAccount::Reserve] {
            let drawn = rest.min(balances.of(account)).max(Amount::ZERO);
            postings = postings.moving(drawn, account, to);
            rest = rest.saturating_sub(drawn);
        }
        self.shortfall = rest;
        self.from_campaign = self.from_campaign.saturating_sub(rest);
        let platform = [self.tip, self.surcharge, self.platform_fee, self.covered, self.shortfall];
        let platform = platform.into_iter().fold(Amount::ZERO, Amount::saturating_add);
        postings.moving(platform, LedgerAccount::PlatformFee, to).moving(
            self.processor_fee,
            LedgerAccount::ProcessorFee,
            to,
        )
    }
}

/// What of each fee is due at `done` of `total` and was not settled before, in steps that sum to the whole in any sequence
/// also when more was captured in between; and what of `goods` is left for the campaign to give. Running totals are
/// rounded, not fees one by one, so that the fees of a step never exceed it.
fn owed<const N: usize>(
    fees: [(Amount, Amount); N],
    goods: Amount,
    done: Amount,
    total: Amount,
) -> ([Amount; N], Amount) {
    let (mut whole, mut settled, mut rest) = (Amount::ZERO, Amount::ZERO, goods);
    let parts = fees.map(|(fee, before)| {
        whole = whole.saturating_add(fee);
        settled = settled.saturating_add(before);
        let due = Amount::new(cumulative_share(whole.minor(), 0, done.minor(), total.minor()));
        let part = due.saturating_sub(settled).max(Amount::ZERO).min(rest);
        settled = settled.saturating_add(part);
        rest = rest.saturating_sub(part);
        part
    });
    (parts, rest)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::{
        id::{AccountId, PledgeId},
        money::{Currency, Money, Rate},
        pledge::PledgeState,
        policy::{Band, Fee, FeePer, FeeReturn},
        time::Timestamp,
    };
    use proptest::prelude::*;

    fn pledge(amount: i64, tip: i64, platform_fee: i64, processor_fee: i64) -> Pledge {
        let (id, backer) = (PledgeId::from_u128(1), AccountId::from_u128(2));
        Pledge {
            contribution: Amount::new(amount),
            tip: Amount::new(tip),
            amount: Amount::new(amount),
            captured: Amount::new(amount + tip),
            platform_fee: Amount::new(platform_fee),
            processor_fee: Amount::new(processor_fee),
            ..Pledge::empty(id, backer, PledgeState::Collected, Timestamp::MIN)
        }
    }

    fn policy(cover: CoverBy) -> Policy {
        let mut policy = Policy::open_ended();
        policy.refund.cover = cover;
        policy
    }

    fn fee(rate: u32, fixed: i64, returned: FeeReturn) -> Fee {
        let fixed = Some(Money::new(Amount::new(fixed), Currency::USD));
        Fee {
            name: "processing".parse().unwrap(),
            to: FeeTo::Processor,
            share_of: None,
            on_top: false,
            bands: vec![Band { below: None, rate: Rate::from_bp(rate).unwrap(), fixed }],
            per: FeePer::Pledge,
            rounding: crate::money::Rounding::HalfUp,
            returned,
        }
    }

    /// Refunds in steps; answers what each step is made up of.
    fn steps(pledge: &mut Pledge, policy: &Policy, steps: &[i64]) -> Vec<RefundParts> {
        let step = |gross: &i64| {
            let parts = RefundParts::of(pledge, Amount::new(*gross), policy, Ground::Creator);
            parts.write(pledge);
            parts
        };
        steps.iter().map(step).collect()
    }

    fn sum(parts: &[RefundParts], of: fn(&RefundParts) -> Amount) -> i64 {
        parts.iter().map(|part| of(part).minor()).sum()
    }

    #[test]
    fn g26_a_fee_of_five_goes_back_as_two_one_two() {
        let parts = steps(&mut pledge(100, 0, 5, 0), &policy(CoverBy::Platform), &[33, 33, 34]);
        assert_eq!(parts.iter().map(|part| part.platform_fee.minor()).collect::<Vec<_>>(), [2, 1, 2], "G-26");
    }

    #[test]
    fn g18_the_platform_covers_what_the_processor_keeps() {
        let [parts] = steps(&mut pledge(10_000, 0, 1_000, 320), &policy(CoverBy::Platform), &[10_000])[..] else {
            panic!("one step")
        };
        assert_eq!(parts.to_backer(), Amount::new(10_000), "G-18: the contributor gets everything");
        assert_eq!(parts.from_campaign, Amount::new(8_680), "G-18: the collective gives what it got");
        assert_eq!((parts.platform_fee, parts.covered), (Amount::new(1_000), Amount::new(320)));
    }

    #[test]
    fn the_backer_bears_the_fee_in_parts_that_sum_to_it() {
        let parts = steps(&mut pledge(10_000, 0, 1_000, 325), &policy(CoverBy::Backer), &[3_333, 3_333, 3_334]);
        assert_eq!(sum(&parts, |part| part.withheld), 325);
        assert_eq!(sum(&parts, RefundParts::to_backer), 9_675);
        assert_eq!(sum(&parts, |part| part.from_campaign), 8_675);
    }

    #[test]
    fn the_percentage_of_a_processor_fee_comes_back_where_the_schedule_says_so() {
        let mut policy = policy(CoverBy::Campaign);
        policy.fees = vec![fee(290, 0, FeeReturn::Proportional), fee(0, 30, FeeReturn::Kept)];
        let parts = steps(&mut pledge(10_000, 0, 0, 320), &policy, &[5_000, 5_000]);
        assert_eq!(parts[0].processor_fee, Amount::new(145), "ST-5: 1.45 of 3.20");
        assert_eq!(sum(&parts, |part| part.processor_fee), 290);
    }

    #[test]
    fn the_tip_goes_back_last_and_carries_no_fee() {
        let parts = steps(&mut pledge(10_000, 500, 1_000, 0), &policy(CoverBy::Campaign), &[10_000, 500]);
        assert_eq!((parts[0].tip, parts[0].platform_fee), (Amount::ZERO, Amount::new(1_000)));
        assert_eq!((parts[1].tip, parts[1].from_campaign), (Amount::new(500), Amount::ZERO));
    }

    #[test]
    fn the_unspent_part_of_a_milestone_is_net_and_the_rest_still_sums_to_the_whole() {
        let (mut row, policy) = (pledge(10_000, 0, 1_000, 0), policy(CoverBy::Campaign));
        let first = RefundParts::of(&row, Amount::new(4_500), &policy, Ground::MilestoneMissed);
        assert_eq!(first.from_campaign, Amount::new(4_500));
        first.write(&mut row);
        let last = RefundParts::of(&row, Amount::new(5_500), &policy, Ground::Creator);
        assert_eq!((last.from_campaign, last.platform_fee), (Amount::new(4_500), Amount::new(1_000)));
    }

    proptest! {
        /// G-26 at large: whatever the fees, the tip, who bears what and the steps, the parts of each step make up the step
        /// and the steps sum to the whole.
        #[test]
        fn g26_partial_refunds_sum_to_the_whole(
            amount in 1..2_000_000_i64,
            beside in (0..10_000_i64, 0..10_000_i64),
            fees in (0..=100_u32, 0..=100_u32),
            cover in prop::sample::select(vec![CoverBy::Campaign, CoverBy::Platform, CoverBy::Backer]),
            mixed in any::<bool>(),
            cuts in prop::collection::vec(0..=1_000_000_u32, 0..8),
        ) {
            let platform_fee = amount * i64::from(fees.0) / 200;
            let processor_fee = amount * i64::from(fees.1) / 200;
            let (tip, surcharge) = beside;
            let mut row = pledge(amount, tip, platform_fee, processor_fee);
            row.surcharge = Amount::new(surcharge);
            row.captured = row.total();
            let mut policy = policy(cover);
            policy.fees.extend(mixed.then(|| fee(290, 0, FeeReturn::Proportional)));
            policy.fees.extend(mixed.then(|| fee(0, 30, FeeReturn::Kept)));
            let total = amount + surcharge + tip;
            let mut at: Vec<i64> = cuts.iter().map(|cut| total * i64::from(*cut) / 1_000_000).collect();
            at.extend([0, total]);
            at.sort_unstable();
            let grosses: Vec<i64> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
            let parts = steps(&mut row, &policy, &grosses);
            for part in &parts {
                let platform = [part.tip, part.surcharge, part.platform_fee, part.covered];
                let all = platform.into_iter().chain([part.processor_fee, part.withheld, part.from_campaign]);
                prop_assert!(all.clone().all(|amount| !amount.is_negative()), "{part:?}");
                prop_assert_eq!(all.map(|amount| amount.minor()).sum::<i64>(), part.gross.minor());
            }
            prop_assert_eq!(sum(&parts, |part| part.gross), total);
            prop_assert_eq!(sum(&parts, |part| part.tip), tip);
            prop_assert_eq!(sum(&parts, |part| part.surcharge), surcharge);
            prop_assert_eq!(sum(&parts, |part| part.platform_fee), platform_fee);
            let returned = policy.returnable(FeeTo::Processor, Amount::new(amount), Amount::new(processor_fee)).minor();
            prop_assert_eq!(sum(&parts, |part| part.processor_fee), returned);
            let borne = if cover == CoverBy::Campaign { 0 } else { processor_fee - returned };
            prop_assert_eq!(sum(&parts, |part| part.covered) + sum(&parts, |part| part.withheld), borne);
            prop_assert_eq!(sum(&parts, |part| part.from_campaign), amount - platform_fee - returned - borne);
            prop_assert_eq!(row.refundable(), Amount::ZERO);
        }
    }
}
