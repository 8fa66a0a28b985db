//! Policies: what needs no campaign.

use crate::{Failure, FailureKind, declare::operations};
use fundly_core::{
    Amount, Currency, Policy, Timestamp,
    formula::{Condition, Formula},
    policy::{Citation, Decision, Facts, FeePart, FeeTo, Flaw, Moments, Preset, Right, Room, Values},
    text::Label,
};
use serde::{Deserialize, Serialize};

/// A ready policy, by its name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PresetVersion {
    /// The name of the preset.
    pub preset: String,
    /// What it is, in a sentence.
    pub about: String,
    /// The version.
    pub version: u32,
    /// Since when it is in force.
    pub since: Timestamp,
    /// Until when, exclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// What a pledge costs and who has it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FeeQuote {
    /// What is pledged, in minor units.
    pub amount: Amount,
    /// What the backer pays beside it, in fees on top.
    pub surcharge: Amount,
    /// Of the pledge, what the platform takes.
    pub platform: Amount,
    /// Of the pledge, what the processor takes by the schedule.
    pub processor: Amount,
    /// What the campaign has.
    pub net: Amount,
}

/// Whom and what a policy is asked about. What is left out counts as nothing.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// What is known of the person.
    #[serde(default)]
    pub facts: Option<Facts>,
    /// Categories that were noted when the pledge was placed.
    #[serde(default)]
    pub standing: Vec<Label>,
    /// The moment.
    pub now: Timestamp,
    /// The money asked for, in minor units: of the pledge as it would be.
    #[serde(default)]
    pub amount: Amount,
    /// What the person has in the campaign beside that.
    #[serde(default)]
    pub own: Amount,
    /// What was invested before, for a formula that is asked by itself.
    #[serde(default)]
    pub invested: Amount,
    /// What the campaign has promised.
    #[serde(default)]
    pub total: Amount,
    /// What it would have afterwards.
    #[serde(default)]
    pub total_after: Amount,
    /// The goal.
    #[serde(default)]
    pub goal: Amount,
    /// The most that the campaign accepts.
    #[serde(default)]
    pub maximum: Amount,
}

impl Person {
    fn values(&self) -> Values<'_> {
        Values {
            facts: self.facts.as_ref(),
            standing: &self.standing,
            now: self.now,
            amount: self.amount,
            invested: self.invested,
            total: self.total,
            total_after: self.total_after,
            goal: self.goal,
            maximum: self.maximum,
        }
    }
}

fn preset(name: &str) -> Result<Preset, Failure> {
    let known = || Failure {
        field: Some("preset".to_owned()),
        ..Failure::new(FailureKind::Invalid, "policy.unknown_preset", "there is no preset of this name")
    };
    Preset::ALL.iter().copied().find(|preset| preset_name(*preset) == name).ok_or_else(known)
}

/// The name of a preset as the wire has names.
fn preset_name(preset: Preset) -> String {
    let name = format!("{preset:?}");
    let (first, rest) = name.split_at(1);
    first.to_ascii_lowercase() + rest
}

operations! {
    /// Every version of every ready policy.
    "presets" = presets(_wire) -> Vec<PresetVersion> {
        let versions = Preset::ALL.iter().flat_map(|preset| preset.versions().into_iter().map(|policy| (*preset, policy)));
        let told = versions.map(|(preset, policy)| PresetVersion {
            preset: preset_name(preset),
            about: preset.about().to_owned(),
            version: policy.version,
            since: policy.since,
            until: policy.until,
        });
        Ok(told.collect())
    }

    /// A ready policy: the version in force at a moment, or the newest.
    "preset" = preset_policy(_wire, preset: String, at: Option<Timestamp>) -> Policy {
        let preset = super::policies::preset(&preset)?;
        let none = || Failure::new(FailureKind::Invalid, "policy.not_in_force", "no version is in force then");
        at.map_or_else(|| Some(preset.policy()), |at| preset.at(at)).ok_or_else(none)
    }

    /// Reads a policy from TOML, and refuses one that contradicts itself.
    "readPolicy" = read_policy(_wire, toml: String) -> Policy {
        Policy::from_toml(&toml).map_err(|error| Failure::new(FailureKind::Invalid, error.code(), error))
    }

    /// Everything in a policy that contradicts itself, lacks a source, or cannot be carried out; empty when it can stand.
    "policyFlaws" = policy_flaws(_wire, policy: Policy) -> Vec<Flaw> {
        Ok(policy.flaws())
    }

    /// What a pledge costs under a policy, and who has it, without a tip. `before` is what the campaign took before, for fees
    /// that are rounded on the running total; nothing unless given.
    "feeQuote" = fee_quote(_wire, policy: Policy, amount: Amount, before: Option<Amount>) -> FeeQuote {
        let before = before.unwrap_or_default();
        let [platform, processor] = [FeeTo::Platform, FeeTo::Processor].map(|to| policy.fees_to_next(to, before, amount));
        let surcharge = policy.surcharge(amount);
        Ok(FeeQuote { amount, surcharge, platform, processor, net: amount.saturating_sub(platform).saturating_sub(processor) })
    }

    /// How what a fee took is divided between it and its shares.
    "partsOfFee" = parts_of_fee(_wire, policy: Policy, fee: Label, taken: Amount) -> Vec<FeePart> {
        Ok(policy.parts_of_fee(fee.as_str(), taken))
    }

    /// Of the fees that one receiver took of an amount, what comes back when the whole is refunded (R-FEE-4).
    "returnableFee" = returnable_fee(_wire, policy: Policy, to: FeeTo, amount: Amount, taken: Amount) -> Amount {
        Ok(policy.returnable(to, amount, taken))
    }

    /// The simplest policy of all or nothing, in a currency.
    "allOrNothing" = all_or_nothing(_wire, currency: Currency) -> Policy {
        Ok(Policy::all_or_nothing(currency))
    }

    /// The simplest policy without goal and deadline.
    "openEnded" = open_ended(_wire) -> Policy {
        Ok(Policy::open_ended())
    }

    /// The sources that a parameter of a policy rests on.
    "citations" = citations(_wire, policy: Policy, parameter: String) -> Vec<Citation> {
        Ok(policy.cites(&parameter))
    }

    /// Every parameter of a policy that has to have a source.
    "policyParameters" = policy_parameters(_wire, policy: Policy) -> Vec<String> {
        Ok(policy.parameters())
    }

    /// Whether a person may put in an amount under a policy: within every limit and past every gate, or what is to be done
    /// first (R-POLICY-1, R-POLICY-2). `acknowledged` are the gates that the person has confirmed.
    "invest" = invest(_wire, policy: Policy, person: Person, acknowledged: Vec<Label>) -> Decision {
        Ok(policy.invest(&person.values(), person.own, &acknowledged))
    }

    /// What each limit of a policy that holds for a person leaves.
    "roomsUnder" = rooms_under(_wire, policy: Policy, person: Person) -> Vec<Room> {
        Ok(policy.rooms(&person.values(), person.own))
    }

    /// Whether an issuer who raised an amount before may offer so much more (R-POLICY-3).
    "offer" = offer(_wire, policy: Policy, raised: Amount, amount: Amount) -> Decision {
        Ok(policy.offer(raised, amount))
    }

    /// Whether a right of a backer stands, given the moments of the pledge that are known, and until when.
    "may" = may(_wire, policy: Policy, right: Right, person: Person, moments: Moments) -> Decision {
        Ok(policy.may(right, &person.values(), &moments))
    }

    /// What happens when under a policy, in order of time, given the moments that are known.
    "scheduleUnder" = schedule_under(_wire, policy: Policy, moments: Moments) -> Vec<Decision> {
        Ok(policy.schedule(&moments))
    }

    /// Whether money may leave escrow at a moment, or from when.
    "releaseUnder" = release_under(_wire, policy: Policy, moments: Moments, now: Timestamp) -> Decision {
        Ok(policy.release(&moments, now))
    }

    /// The earliest moment to which the end of a campaign may be moved forward; none where a policy lets nobody.
    "earliestClose" = earliest_close(_wire, policy: Policy, launch: Timestamp, now: Timestamp) -> Option<Timestamp> {
        Ok(policy.earliest_close(launch, now))
    }

    /// The value of a formula for a person, in minor units of the policy's currency (R-FORMULA-2).
    "formulaValue" = formula_value(_wire, formula: Formula, person: Person) -> Amount {
        Ok(formula.value(&person.values()))
    }

    /// Whether a condition holds for a person.
    "conditionHolds" = condition_holds(_wire, condition: Condition, person: Person) -> bool {
        Ok(condition.holds(&person.values()))
    }
}
