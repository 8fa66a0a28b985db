//! Ready policies, each a data file in `presets/policies` with its citations and dates.

use super::Policy;
use crate::{
    money::{Currency, Money},
    time::Timestamp,
};

macro_rules! presets {
    ($($(#[doc = $doc:literal])+ $name:ident = [$($file:literal),+ $(,)?];)*) => {
        /// A ready policy, in one version or several.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Preset { $($(#[doc = $doc])+ $name,)* }

        impl Preset {
            /// Every preset.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The files of its versions, the oldest first: TOML to copy and change.
            pub const fn files(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$(include_str!(concat!("../../presets/policies/", $file, ".toml"))),+],)*
                }
            }

            /// What it is, in a sentence.
            pub fn about(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),+).trim_ascii(),)* }
            }
        }
    };
}

presets! {
    /// Kickstarter in the United States: all or nothing, charged at the deadline.
    Kickstarter = ["kickstarter-us"];
    /// Indiegogo's flexible funding, as it was until 2025: what is raised is kept.
    IndiegogoFlexible = ["indiegogo-flexible"];
    /// Indiegogo's fixed funding, as it was until 2025: all or nothing, charged with the pledge.
    IndiegogoFixed = ["indiegogo-fixed"];
    /// Goteo: a round that is all or nothing, then a second one.
    Goteo = ["goteo"];
    /// GoFundMe in the United States: donations without a deadline.
    GoFundMe = ["gofundme-us"];
    /// Open Collective: contributions at any time, with a host's fee.
    OpenCollective = ["open-collective"];
    /// US Regulation Crowdfunding, 17 CFR Part 227, in its versions since 2016.
    UsRegulationCrowdfunding = ["us-reg-cf-2016", "us-reg-cf-2017", "us-reg-cf-2021", "us-reg-cf-2022"];
    /// EU crowdfunding, Regulation (EU) 2020/1503.
    EuCrowdfunding = ["eu-ecspr"];
    /// UK restricted mass market investments, FCA COBS 4.12A.
    UkRestrictedInvestors = ["uk-restricted"];
    /// Australian crowd-sourced funding, Corporations Act 2001, Part 6D.3A.
    AustraliaCsf = ["au-csf"];
    /// Shares in software that is to be built: they vote on its features.
    SoftwareShares = ["software-shares"];
    /// All or nothing with card fees, for platforms of one's own.
    AllOrNothing = ["all-or-nothing"];
    /// Open-ended funding with a host's fee, for platforms of one's own.
    OpenEnded = ["open-ended"];
}

impl Preset {
    /// Its versions, the oldest first.
    pub fn versions(self) -> Vec<Policy> {
        self.files().iter().copied().map(read).collect()
    }

    /// The newest version.
    pub fn policy(self) -> Policy {
        self.files().last().copied().map(read).unwrap_or_else(|| unreachable!("every preset has a version"))
    }

    /// The version in force at a moment.
    pub fn at(self, now: Timestamp) -> Option<Policy> {
        self.files().iter().rev().copied().map(read).find(|policy| policy.is_in_force(now))
    }
}

fn read(text: &str) -> Policy {
    Policy::from_toml(text).unwrap_or_else(|_| unreachable!("tests read every preset"))
}

impl Policy {
    /// All or nothing, as Kickstarter runs it, in a currency: [`Preset::AllOrNothing`] with its amounts in that currency, the
    /// same number of minor units.
    pub fn all_or_nothing(currency: Currency) -> Self {
        let mut policy = Preset::AllOrNothing.policy();
        let put = |money: &mut Option<Money>| *money = money.map(|money| Money::new(money.amount(), currency));
        put(&mut policy.pledging.minimum);
        policy.fees.iter_mut().flat_map(|fee| &mut fee.bands).for_each(|band| {
            put(&mut band.below);
            put(&mut band.fixed);
        });
        policy.currency = Some(currency);
        policy
    }

    /// Open-ended, as Open Collective runs it: [`Preset::OpenEnded`].
    pub fn open_ended() -> Self {
        Preset::OpenEnded.policy()
    }
}
