//! The members of each group in words. A member without words fails the test: whoever adds one says what it means.

use super::words::{period, span, sum, who};
use fundly_core::{
    Money, Span,
    clock::{Clock, DayBound},
    money::Rounding,
    policy::{
        BelowGoal, Closing, CollectAt, Collection, CountedMoney, CoverBy, DisputeRules, Escrow, Fee, FeePer, FeeReturn,
        FeeTo, Funding, FundingModel, Gate, GateKind, IssueAt, IssuerCap, Limit, LostShares, Oversubscription,
        Pledging, RefundRules, Release, Scope, ShareRules, VotingRules,
    },
    proposal::{QuorumCounts, Threshold},
    share::Allotment,
};

fn yes(is: bool, yes: &str, no: &str) -> String {
    if is { yes } else { no }.to_owned()
}

fn or(text: Option<String>, none: &str) -> String {
    text.unwrap_or_else(|| none.to_owned())
}

pub(super) fn funding(rules: &Funding, member: &str) -> String {
    match member {
        "model" => match rules.model {
            FundingModel::AllOrNothing => "all or nothing: the goal is reached by the deadline, or nobody pays",
            FundingModel::KeepWhatYouRaise => "what is raised by the deadline is kept",
            FundingModel::MinimumMaximum => "all or nothing between a minimum and a maximum",
            FundingModel::TwoRound => "a first round that is all or nothing, then a second one that adds to it",
            FundingModel::OpenEnded => "no goal that must be reached, and no deadline",
        }
        .to_owned(),
        "counts" => match rules.counts {
            CountedMoney::Committed => "promises are compared with the goal",
            CountedMoney::Cleared => "money that cleared is compared with the goal",
        }
        .to_owned(),
        "belowGoal" => match rules.below_goal {
            BelowGoal::StaysSuccessful => "a success stays one when less is collected than was promised",
            BelowGoal::FailsAndRefunds => "when less is collected than the goal, everything goes back",
        }
        .to_owned(),
        "openMin" => {
            yes(rules.open_min == Span::ZERO, "no shortest time", &format!("at least {}", span(rules.open_min)))
        }
        "openMax" => or(rules.open_max.map(|max| format!("at most {}", span(max))), "no longest time"),
        "deadlineChanges" => match rules.deadline_changes {
            0 => "the deadline stands after launch".to_owned(),
            1 => "the deadline may be moved once".to_owned(),
            n => format!("the deadline may be moved {n} times"),
        },
        "secondRound" => format!("a second round of {}", span(rules.second_round.unwrap())),
        "latePledges" => format!("late pledges for {} after success", span(rules.late_pledges.unwrap())),
        other => panic!("no words for funding.{other}"),
    }
}

pub(super) fn issuer_cap(rules: &IssuerCap, member: &str) -> String {
    match member {
        "most" => format!("at most {}, this campaign included", sum(rules.most)),
        "window" => format!("in {}", period(&rules.window)),
        "counts" => rules.counts.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        other => panic!("no words for issuerCap.{other}"),
    }
}

pub(super) fn pledging(rules: &Pledging, member: &str) -> String {
    match member {
        "minimum" => format!("at least {}", sum(rules.minimum.unwrap())),
        "maximum" => format!("at most {}", sum(rules.maximum.unwrap())),
        "lastMayBeSmaller" => yes(
            rules.last_may_be_smaller,
            "the last pledge before the maximum may be below the minimum",
            "no pledge may be below the minimum, the last one neither",
        ),
        "reservation" => format!("a scarce reward is reserved for {}", span(rules.reservation)),
        "instalments" if rules.instalments == 1 => "paid at once".to_owned(),
        "instalments" => format!("in up to {} parts", rules.instalments),
        "instalmentEvery" if rules.instalments == 1 => "no parts to wait for".to_owned(),
        "instalmentEvery" => format!("a part every {}", span(rules.instalment_every)),
        other => panic!("no words for pledging.{other}"),
    }
}

pub(super) fn limit(limit: &Limit) -> String {
    let reach = if limit.below { "less than" } else { "at most" };
    let scope = match limit.counts {
        Scope::AllIssuers => "all campaigns together",
        Scope::Issuer => "all campaigns of one creator",
        Scope::Campaign => "one campaign",
    };
    let time = or(limit.window.as_ref().map(|time| format!("in {}", period(time))), "for ever");
    let pair = if limit.household { "; a household that reckons jointly has it once" } else { "" };
    format!("{}: {reach} `{}`, in {scope}, {time}{pair}", who(&limit.who), limit.most)
}

pub(super) fn gate(gate: &Gate) -> String {
    let kind = match gate.kind {
        GateKind::Warning => "reads a warning",
        GateKind::Consent => "agrees",
        GateKind::Representation => "states it in their own name",
        GateKind::Test => "takes a test",
        GateKind::Simulation => "simulates a loss",
        GateKind::Category => "has a category",
        GateKind::Delay => "waits after first asking",
    };
    let mut text = format!("{}: {kind}", who(&gate.who));
    if !gate.when.is_always() {
        text += &format!(" when `{}`", gate.when);
    }
    if let Some(wait) = &gate.wait {
        text += &format!(", for {}", period(wait));
    }
    if let Some(time) = &gate.valid_for {
        text += &format!("; it counts for {}", period(time));
    }
    if let Some(shows) = &gate.shows {
        text += &format!("; shown is `{shows}`");
    }
    if matches!(gate.kind, GateKind::Test | GateKind::Simulation) {
        text += yes(gate.blocking, "; failing keeps out", "; who fails acknowledges it and goes on").as_str();
    }
    text
}

pub(super) fn closing(rules: &Closing, member: &str) -> String {
    match member {
        "early" => {
            let early = rules.early.unwrap();
            let notice = early.notice.map(|time| format!("the new deadline at least {} after notice", period(&time)));
            let open = if early.open_min == Span::ZERO {
                "at any time".to_owned()
            } else {
                format!("after {} open", span(early.open_min))
            };
            format!("the creator may close once the goal is reached, {open}; {}", or(notice, "at once"))
        }
        "materialChange" => {
            let change = rules.material_change.unwrap();
            let late =
                yes(change.extends, "a deadline that comes sooner is moved", "refused where the deadline comes sooner");
            format!("a pledge lapses that is not confirmed within {}; {late}", period(&change.reconfirm))
        }
        other => panic!("no words for closing.{other}"),
    }
}

pub(super) fn oversubscription(rules: &Oversubscription, member: &str) -> String {
    match member {
        "method" => match rules.method {
            Allotment::ProRata => "in proportion to what was asked for".to_owned(),
            Allotment::FirstCome => "the earliest first".to_owned(),
        },
        "minimumFill" => format!("everybody first up to {}", rules.minimum_fill.unwrap()),
        other => panic!("no words for oversubscription.{other}"),
    }
}

pub(super) fn collection(rules: &Collection, member: &str) -> String {
    match member {
        "at" => match rules.at {
            CollectAt::Pledge => "at once, with the pledge",
            CollectAt::Success => "when the campaign has succeeded",
            CollectAt::Authorise => "held with the pledge, taken when the campaign has succeeded",
        }
        .to_owned(),
        "after" => format!("{} after the close of funding", period(&rules.after.unwrap())),
        "holds" => rules
            .holds
            .iter()
            .map(|hold| format!("{}: {}", hold.method, span(hold.lasts)))
            .collect::<Vec<_>>()
            .join("; "),
        "grace" => format!("a failed payment can be mended for {}", span(rules.grace)),
        "remindEvery" => format!("a reminder every {}", span(rules.remind_every)),
        "finalTry" => yes(rules.final_try, "a last try at the end, then the pledge is dropped", "no last try"),
        other => panic!("no words for collection.{other}"),
    }
}

pub(super) fn fee(fee: &Fee) -> String {
    let band = |band: &fundly_core::policy::Band| {
        let fixed = band.fixed.map(|fixed| format!(" + {fixed}"));
        let below = band.below.map(|below| format!("below {below}: "));
        format!("{}{}{}", or(below, ""), band.rate, or(fixed, ""))
    };
    let bands: Vec<String> = fee.bands.iter().map(band).collect();
    let to = match fee.to {
        FeeTo::Platform => "the platform",
        FeeTo::Processor => "the payment processor",
    };
    let rounding = match fee.rounding {
        Rounding::HalfUp => "half up",
        Rounding::HalfEven => "half to even",
        Rounding::Floor => "down",
        Rounding::Ceil => "up",
    };
    let back = match fee.returned {
        FeeReturn::Kept => "kept on a refund",
        FeeReturn::Proportional => "given back in proportion to a refund",
    };
    let bands = bands.join("; else ");
    if let Some(base) = &fee.share_of {
        return format!("{bands} of the fee `{base}`, out of it, rounded {rounding}; given back or kept with it");
    }
    if fee.on_top {
        return format!("{bands} of each pledge on top of it, to {to}, rounded {rounding}; goes back after the pledge");
    }
    let on = match fee.per {
        FeePer::Pledge => "",
        FeePer::Batch => " on all that was collected",
    };
    format!("{bands} of each pledge to {to}, rounded {rounding}{on}; {back}")
}

pub(super) fn escrow(rules: &Escrow, member: &str) -> String {
    let given = |money: Option<Money>| sum(money.unwrap());
    match member {
        "custodian" => format!("held by: {}", rules.custodian.as_ref().unwrap()),
        "release" => match rules.release {
            Release::AtOnce => "free as soon as it cleared",
            Release::AtSuccess => "free when the campaign has succeeded",
            Release::ByMilestone => "free tranche by tranche, as milestones are accepted",
        }
        .to_owned(),
        "releaseAfter" => format!("not before {} after launch", span(rules.release_after.unwrap())),
        "holdback" if rules.holdback == fundly_core::Rate::ZERO => "nothing is held back".to_owned(),
        "holdback" => format!("{} of each release is held back", rules.holdback),
        "holdbackFrom" => format!("once {} is released in all", given(rules.holdback_from)),
        "holdbackFor" if rules.holdback == fundly_core::Rate::ZERO => "nothing to wait for".to_owned(),
        "holdbackFor" => format!("for {} after success", span(rules.holdback_for)),
        "payoutMinimum" => format!("payouts of at least {}", given(rules.payout_minimum)),
        "payouts" => {
            let days = rules.payouts.as_ref().unwrap();
            let after: Vec<String> = days.after.iter().map(period).collect();
            let every = days.every.map(|every| format!(", then every {}", span(every)));
            let settles = if days.settles == Span::ZERO {
                String::new()
            } else {
                format!("; with what cleared {} before", span(days.settles))
            };
            format!("{} after the deadline{}{settles}", after.join(", "), or(every, ""))
        }
        other => panic!("no words for escrow.{other}"),
    }
}

pub(super) fn refund(rules: &RefundRules, member: &str) -> String {
    match member {
        "partial" => yes(rules.partial, "a part may be given back", "the whole or nothing"),
        "cover" => match rules.cover {
            CoverBy::Campaign => "the campaign bears what the processor keeps",
            CoverBy::Platform => "the platform or host bears what the processor keeps",
            CoverBy::Backer => "the backer gets less by what the processor keeps",
        }
        .to_owned(),
        "within" => format!("told and directed within {}", period(&rules.within.unwrap())),
        other => panic!("no words for refund.{other}"),
    }
}

pub(super) fn dispute(rules: &DisputeRules, member: &str) -> String {
    match member {
        "lostShares" => match rules.lost_shares {
            LostShares::CancelEverywhere => "its shares are cancelled, whoever holds them",
            LostShares::CancelHeld => "its shares are cancelled that the backer still holds",
        }
        .to_owned(),
        "barBacker" => yes(rules.bar_backer, "who lost the platform a dispute may pledge no more", "nobody is barred"),
        "fee" => {
            let fee = rules.fee.unwrap();
            let back = yes(fee.received_returned, "given back if won", "never given back");
            let countered = fee.countered.map(|sum| format!("; {sum} when countered, given back if won"));
            format!("the processor takes {} when it is received, {back}{}", fee.received, or(countered, ""))
        }
        other => panic!("no words for dispute.{other}"),
    }
}

pub(super) fn shares(rules: &ShareRules, member: &str) -> String {
    match member {
        "issue" => match rules.issue {
            IssueAt::Clearing => "issued as the money clears",
            IssueAt::Success => "issued when the campaign has succeeded",
        }
        .to_owned(),
        "lockUp" => format!("no transfer for {} after issue", period(&rules.lock_up.unwrap())),
        other => panic!("no words for shares.{other}"),
    }
}

pub(super) fn voting(rules: &VotingRules) -> String {
    let who = yes(rules.public_features, "anyone may ask for features", "only holders may ask for features");
    let counts = match rules.quorum.counts {
        QuorumCounts::Yes => "yes",
        QuorumCounts::YesAbstain => "yes and abstain",
        QuorumCounts::All => "all ballots",
    };
    let threshold = match rules.threshold {
        Threshold::Majority => "more yes than no".to_owned(),
        Threshold::MajorityOfPresent => "more than half of all ballots".to_owned(),
        Threshold::Share { of } => format!("yes from {of} of yes and no"),
        Threshold::ShareOfElectorate { of } => format!("yes from {of} of the electorate"),
    };
    format!(
        "{} to propose; {who}; open for {} to {}; quorum {} of the votes ({counts}); {threshold}",
        if rules.proposer_votes == 1 { "1 vote".to_owned() } else { format!("{} votes", rules.proposer_votes) },
        span(rules.open_min),
        span(rules.open_max),
        rules.quorum.share,
    )
}

pub(super) fn clock(clock: &Clock, member: &str) -> String {
    match member {
        "zone" => format!("{}: `{}`", clock.zone.name(), clock.zone.rule()),
        "calendar" => {
            let weekend: Vec<String> = clock.calendar.weekend().iter().map(|day| format!("{day:?}")).collect();
            let days: Vec<String> = clock.calendar.holidays().iter().map(|day| day.name.to_string()).collect();
            format!("{}: {} off; {}", clock.calendar.name(), weekend.join(" and "), days.join(", "))
        }
        "businessDays" => match clock.business_days {
            DayBound::SameTime => "a number of business days ends at the local time of the event".to_owned(),
            DayBound::EndOfDay => "a number of business days ends with the last of them".to_owned(),
        },
        other => panic!("no words for clock.{other}"),
    }
}
