//! Every bound of the library as a named constant.
//!
//! Nothing in Fundly is unbounded: each list has a page limit, each text a length, each command a fixed read footprint.
//! Bounds count what a person would count (characters, entries, units), never bytes, unless the name says bytes.

/// Largest number of share units anywhere: 2^53 − 1, the largest integer that every JSON reader keeps exact.
pub const UNITS_MAX: u64 = (1 << 53) - 1;
/// Largest single amount in minor units, so that sums over a whole campaign stay inside 64 bits.
pub const AMOUNT_MAX: i64 = 1_000_000_000_000_000;
/// Largest page that a query returns.
pub const PAGE_MAX: u32 = 1_000;
/// Most commands in one batch.
pub const BATCH_MAX: usize = 10_000;
/// Most rows that one settle step works on.
pub const SETTLE_STEP_MAX: u32 = 1_000;
/// Most rows that one command may read.
pub const FOOTPRINT_MAX: usize = 16_384;
/// Most rounds of reading that one command may need.
pub const READ_ROUNDS_MAX: u32 = 8;
/// Most times a command is decided again after a version conflict.
pub const RETRIES_MAX: u32 = 16;
/// Largest request on the wire, in bytes.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;
/// Most reward lines in one pledge.
pub const LINES_MAX: usize = 20;
/// Largest quantity of one reward line.
pub const LINE_QUANTITY_MAX: u32 = 1_000;
/// Most reward tiers (add-ons included) in one campaign.
pub const TIERS_MAX: usize = 200;
/// Most items of a tier.
pub const TIER_ITEMS_MAX: usize = 30;
/// Most shipping zones of a tier.
pub const ZONES_MAX: usize = 60;
/// Most open reservations and most waiting backers of one tier.
pub const QUEUE_MAX: usize = 1_000;
/// Most votes that all authorised shares of one campaign may carry: 2^53 − 1, so that no sum of votes is ever rounded.
pub const VOTES_MAX: u64 = UNITS_MAX;
/// Most decimals of a share.
pub const PRECISION_MAX: u8 = 6;
/// Most share classes in one campaign.
pub const CLASSES_MAX: usize = 8;
/// Most live lots into which transfers may divide what one pledge was issued; each later instalment adds one.
pub const LOTS_PER_PLEDGE_MAX: usize = 16;
/// Most features over which one holder spreads standing priority.
pub const SPREAD_MAX: usize = 10;
/// Most days between the record date of a proposal and the opening of its vote.
pub const RECORD_DAYS_MAX: u32 = 60;
/// Most milestones in one campaign.
pub const MILESTONES_MAX: usize = 20;
/// Most citations of one policy.
pub const CITATIONS_MAX: usize = 120;
/// Most limits, gates, windows, holds, payouts or categories of one policy.
pub const POLICY_ITEMS_MAX: usize = 30;
/// Most moments at which one window of a policy closes.
pub const WINDOW_ENDS_MAX: usize = 4;
/// Largest policy in a file, in bytes.
pub const POLICY_BYTES_MAX: usize = 100_000;
/// Most permissions given to one collaborator.
pub const PERMISSIONS_MAX: usize = 8;
/// Most collaborators of one campaign.
pub const COLLABORATORS_MAX: usize = 20;
/// Most fees in one schedule and most bands in one fee.
pub const FEES_MAX: usize = 8;
/// Most tags, links and questions in the story of a campaign.
pub const STORY_ITEMS_MAX: usize = 30;
/// Most refunds of one pledge.
pub const REFUNDS_PER_PLEDGE_MAX: u32 = 1_000;
/// Most failed refunds of one pledge that are linked to it, so that a lost dispute settles them.
pub const FAILED_REFUNDS_PER_PLEDGE_MAX: usize = 16;
/// Most warnings, inquiries and disputes of one pledge that are linked to it while they are not over.
pub const DISPUTES_PER_PLEDGE_MAX: usize = 16;
/// Most instalments of one pledge.
pub const INSTALMENTS_MAX: u8 = 12;
/// Most survey answers of one pledge.
pub const ANSWERS_MAX: usize = 30;
/// Most topics that an account mutes.
pub const MUTED_MAX: usize = 60;
/// Most tests in the profile of an investor.
pub const INVESTOR_TESTS_MAX: usize = 20;
/// Most characters of a formula of a policy, as given and as written out.
pub const FORMULA_CHARS_MAX: usize = 600;
/// Most parts of a formula: constants, variables, flags and operations.
pub const FORMULA_NODES_MAX: usize = 100;
/// Deepest nesting of a formula.
pub const FORMULA_DEPTH_MAX: usize = 16;
/// Most calendar days of a period, and most days of 24 hours.
pub const PERIOD_DAYS_MAX: u16 = 3_660;
/// Most business days of a period: they are counted one by one, on every day of two years when a policy is checked.
pub const BUSINESS_DAYS_MAX: u16 = 366;
/// Most months of a period.
pub const PERIOD_MONTHS_MAX: u16 = 1_200;
/// Most days of a weekend.
pub const WEEKEND_MAX: usize = 6;
/// Most holidays of a calendar. Those that no rule foretells are listed one by one, so there is room for many years.
pub const HOLIDAYS_MAX: usize = 400;
/// Most ways in which a provider counts currencies otherwise than most.
pub const SCALES_MAX: usize = 16;
/// Most currencies that are counted in one such way.
pub const SCALE_CURRENCIES_MAX: usize = 200;
