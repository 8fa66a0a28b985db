//! Pages beside the reference: tables that are made from the code's own, and kept in step with it by tests.

/// Every command: what it does, who may issue it, and when.
#[doc = include_str!("../docs/commands.md")]
pub mod commands {}

/// Every rule by its number.
#[doc = include_str!("../docs/rules.md")]
pub mod rules {}

/// Which rule decides when several are violated.
#[doc = include_str!("../docs/precedence.md")]
pub mod precedence {}

/// Every state machine as a table and a diagram.
#[doc = include_str!("../docs/transitions.md")]
pub mod transitions {}

/// The ready policies, each told with its sources and a worked example.
#[doc = include_str!("../docs/policies/index.md")]
pub mod policies {
    #[doc = include_str!("../docs/policies/all-or-nothing.md")]
    pub mod all_or_nothing {}

    #[doc = include_str!("../docs/policies/au-csf.md")]
    pub mod au_csf {}

    #[doc = include_str!("../docs/policies/eu-ecspr.md")]
    pub mod eu_ecspr {}

    #[doc = include_str!("../docs/policies/gofundme-us.md")]
    pub mod gofundme_us {}

    #[doc = include_str!("../docs/policies/goteo.md")]
    pub mod goteo {}

    #[doc = include_str!("../docs/policies/indiegogo-fixed.md")]
    pub mod indiegogo_fixed {}

    #[doc = include_str!("../docs/policies/indiegogo-flexible.md")]
    pub mod indiegogo_flexible {}

    #[doc = include_str!("../docs/policies/kickstarter-us.md")]
    pub mod kickstarter_us {}

    #[doc = include_str!("../docs/policies/open-collective.md")]
    pub mod open_collective {}

    #[doc = include_str!("../docs/policies/open-ended.md")]
    pub mod open_ended {}

    #[doc = include_str!("../docs/policies/software-shares.md")]
    pub mod software_shares {}

    #[doc = include_str!("../docs/policies/uk-restricted.md")]
    pub mod uk_restricted {}

    #[doc = include_str!("../docs/policies/us-reg-cf.md")]
    pub mod us_reg_cf {}
}
