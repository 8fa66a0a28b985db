-- The tables of Fundly in SQLite.
--
-- One table per kind of row, every key beginning with the campaign. Ids are UUIDs as text, moments RFC 3339 in UTC with
-- milliseconds (so text order is time order), amounts whole minor units of the campaign's currency, yes/no 1 or 0, lists and
-- objects JSON. The journal is the truth: every other row follows from it, and `Fundly::verify` proves it. Read as you like;
-- write through the library only.

CREATE TABLE campaigns ( -- The state of each campaign: stage, totals, ledger balances, head of its journal.
    id TEXT NOT NULL PRIMARY KEY,              -- The campaign.
    creator_id TEXT NOT NULL,                  -- Account that runs it and receives the money.
    currency TEXT NOT NULL,                    -- ISO 4217 code of the one currency of everything inside.
    stage TEXT NOT NULL,                       -- What has been recorded of its life: draft, submitted, approved, ...
    suspended INTEGER NOT NULL,                -- Held by a moderator.
    created_at TEXT NOT NULL,                  -- When it was created.
    updated_at TEXT NOT NULL,                  -- The moment of the last command.
    opens_at TEXT,                             -- When pledging opens, once approved.
    deadline_at TEXT,                          -- When pledging ends; none for an open-ended campaign.
    original_deadline TEXT,                    -- The deadline before an early close was announced.
    collect_at TEXT,                           -- When collecting begins after a cooling-off.
    second_round INTEGER NOT NULL,             -- Whether the second round of funding is open, or was.
    change TEXT,                               -- A material change whose confirmations are awaited (JSON).
    late_until TEXT,                           -- When late pledges end.
    closed_at TEXT,                            -- When funding was closed by a settle step.
    deadline_changes INTEGER NOT NULL,         -- How often the deadline was moved.
    seq INTEGER NOT NULL,                      -- Number of the last journal entry.
    hash TEXT NOT NULL,                        -- Hash of the last journal entry.
    total_placed INTEGER NOT NULL,             -- Pledges ever placed.
    total_pledges INTEGER NOT NULL,            -- Pledges that count as committed.
    total_backers INTEGER NOT NULL,            -- Accounts with at least one such pledge.
    total_committed INTEGER NOT NULL,          -- Promised money, without tips and fees on top.
    total_authorised INTEGER NOT NULL,         -- Money held by authorisations.
    total_collected INTEGER NOT NULL,          -- Money that cleared, gross of fees, less what was given back.
    total_refunded INTEGER NOT NULL,           -- Money refunded or charged back.
    total_tips INTEGER NOT NULL,               -- Tips to the platform that cleared, less those refunded.
    total_disputed INTEGER NOT NULL,           -- Money under dispute.
    total_in_flight INTEGER NOT NULL,          -- Instructions that wait for a report.
    total_errored INTEGER NOT NULL,            -- Pledges whose payment failed or needs the backer.
    total_instalments_open INTEGER NOT NULL,   -- Pledges with instalments still due.
    total_paid_out INTEGER NOT NULL,           -- Money paid out.
    total_pending INTEGER NOT NULL,            -- Money of pledges that wait for their first payment.
    total_captured INTEGER NOT NULL,           -- Money, without tips and fees on top, that ever cleared.
    balance_backers INTEGER NOT NULL,          -- Ledger: the world of backers; what they paid in is negative.
    balance_escrow INTEGER NOT NULL,           -- Ledger: held until a release.
    balance_payable INTEGER NOT NULL,          -- Ledger: the creator can draw on it.
    balance_reserve INTEGER NOT NULL,          -- Ledger: held back against refunds and chargebacks.
    balance_platform_fee INTEGER NOT NULL,     -- Ledger: fees and tips of the platform.
    balance_processor_fee INTEGER NOT NULL,    -- Ledger: fees of the payment processor.
    balance_refunds_payable INTEGER NOT NULL,  -- Ledger: refunds on their way to backers.
    balance_payouts_payable INTEGER NOT NULL,  -- Ledger: payouts on their way to payees.
    balance_disputed INTEGER NOT NULL,         -- Ledger: taken by a bank while a dispute is open.
    balance_unapplied INTEGER NOT NULL,        -- Ledger: arrived without a place to go.
    balance_paid_out INTEGER NOT NULL,         -- Ledger: the world of payees; what was paid out.
    settlement TEXT,                           -- Work over many pledges that is under way (JSON).
    dun_at TEXT,                               -- When reminders of failed payments are due next.
    instalments_at TEXT,                       -- When instalments are due next.
    next_certificate INTEGER NOT NULL,         -- Next certificate number of a lot.
    tiers INTEGER NOT NULL,                    -- Reward tiers and add-ons, ended ones included.
    classes TEXT NOT NULL,                     -- Share classes in the order they were added (JSON list).
    milestones TEXT NOT NULL,                  -- Milestones in the order they were added (JSON list).
    released INTEGER NOT NULL,                 -- Escrow released so far, what is held back of it included.
    reserve_until TEXT                         -- Until when the reserve is held.
) STRICT;

CREATE TABLE campaign_terms ( -- What each campaign asks for, and the policy in force.
    campaign_id TEXT NOT NULL PRIMARY KEY,     -- The campaign.
    goal TEXT,                                 -- The goal with its currency, such as 1000.00 USD.
    maximum TEXT,                              -- The most that is accepted, with its currency.
    opens_at TEXT,                             -- When pledging is to open; at approval when none.
    deadline_at TEXT,                          -- When pledging is to end.
    offers_class_id TEXT,                      -- The class of shares sold with pledges.
    policy TEXT NOT NULL,                      -- The policy in force for the whole life of the campaign (JSON).
    goal_minor INTEGER GENERATED ALWAYS AS     -- The goal in minor units.
        (CAST(replace(substr(goal, 1, instr(goal, ' ') - 1), '.', '') AS INTEGER)) VIRTUAL,
    maximum_minor INTEGER GENERATED ALWAYS AS  -- The maximum in minor units.
        (CAST(replace(substr(maximum, 1, instr(maximum, ' ') - 1), '.', '') AS INTEGER)) VIRTUAL
) STRICT;

CREATE TABLE campaign_stories ( -- Everything a visitor reads of each campaign.
    campaign_id TEXT NOT NULL PRIMARY KEY,     -- The campaign.
    title TEXT NOT NULL,                       -- Title.
    summary TEXT NOT NULL,                     -- What it is in a few sentences.
    description TEXT NOT NULL,                 -- The whole story, Markdown.
    category TEXT NOT NULL,                    -- Category, an open list.
    tags TEXT NOT NULL,                        -- Tags (JSON list).
    location TEXT,                             -- Where it is.
    media TEXT NOT NULL,                       -- Addresses of pictures and films (JSON list).
    repository TEXT,                           -- Source repository of a software project.
    forge TEXT,                                -- Name of the forge that hosts the repository.
    risks TEXT,                                -- What may go wrong.
    faq TEXT NOT NULL                          -- Frequent questions with answers (JSON list).
) STRICT;

CREATE TABLE campaign_teams ( -- The people who help each creator.
    campaign_id TEXT NOT NULL PRIMARY KEY,     -- The campaign.
    collaborators TEXT NOT NULL                -- Accounts that help, with what each may do (JSON list).
) STRICT;

CREATE TABLE tiers ( -- Reward tiers and add-ons as the creator describes them.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The tier or add-on.
    title TEXT NOT NULL,                       -- Title.
    description TEXT,                          -- What the backer gets.
    price TEXT NOT NULL,                       -- Price of one with its currency, without shipping.
    quantity INTEGER,                          -- How many there are; none means unlimited.
    per_backer INTEGER,                        -- Most that one backer may have.
    add_on INTEGER NOT NULL,                   -- Only with a reward, not on its own.
    secret INTEGER NOT NULL,                   -- Shown only to those who have the link.
    starts_at TEXT,                            -- Offered from.
    ends_at TEXT,                              -- Offered until, exclusive.
    delivery_at TEXT,                          -- When the creator expects to deliver.
    items TEXT NOT NULL,                       -- Items inside (JSON list).
    shipping TEXT NOT NULL,                    -- Where it ships and for how much (JSON list).
    ended INTEGER NOT NULL,                    -- Withdrawn by the creator.
    price_minor INTEGER GENERATED ALWAYS AS    -- The price in minor units.
        (CAST(replace(substr(price, 1, instr(price, ' ') - 1), '.', '') AS INTEGER)) VIRTUAL,
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE tier_stocks ( -- How many of each tier are taken.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    tier_id TEXT NOT NULL,                     -- The tier.
    taken INTEGER NOT NULL,                    -- Units in pledges that hold stock.
    backers INTEGER NOT NULL,                  -- Pledges that hold stock of it.
    PRIMARY KEY (campaign_id, tier_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tier_queues ( -- Reservations and waiting list of scarce tiers.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    tier_id TEXT NOT NULL,                     -- The tier.
    reservations TEXT NOT NULL,                -- Units held for somebody for a while (JSON list).
    waiting TEXT NOT NULL,                     -- Who waits, in order (JSON list).
    PRIMARY KEY (campaign_id, tier_id)
) STRICT;

CREATE TABLE backers ( -- What each account has with each campaign.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    account_id TEXT NOT NULL,                  -- The account.
    pledges INTEGER NOT NULL,                  -- Its pledges that count as committed.
    committed INTEGER NOT NULL,                -- Money of those pledges.
    pending INTEGER NOT NULL,                  -- Money of its pledges that wait for their first payment.
    tiers TEXT NOT NULL,                       -- Units it holds by tier (JSON list).
    barred INTEGER NOT NULL,                   -- Barred from further pledges.
    PRIMARY KEY (campaign_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pledges ( -- What each backer promises, and what became of it.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The pledge.
    backer_id TEXT NOT NULL,                   -- Account that pledges.
    state TEXT NOT NULL,                       -- Where it stands: pending, authorised, committed, collected, ...
    created_at TEXT NOT NULL,                  -- When it was placed.
    updated_at TEXT NOT NULL,                  -- When it last changed.
    priority_at TEXT NOT NULL,                 -- Time priority where first come is first served.
    acknowledged TEXT NOT NULL,                -- Gates of the policy that the backer confirmed (JSON list).
    standing TEXT NOT NULL,                    -- Categories of the backer that windows depend on (JSON list).
    confirmed_at TEXT,                         -- When it was last confirmed after a material change, or changed.
    late INTEGER NOT NULL,                     -- Placed after success.
    contribution INTEGER NOT NULL,             -- Free contribution, beside any reward.
    lines TEXT NOT NULL,                       -- Reward lines (JSON list); the view pledge_lines has one row for each.
    shipping INTEGER NOT NULL,                 -- Shipping of all lines.
    tip INTEGER NOT NULL,                      -- Tip to the platform.
    surcharge INTEGER NOT NULL,                -- Fees on top, to the platform.
    amount INTEGER NOT NULL,                   -- Contribution, lines and shipping: what counts towards the goal.
    class_id TEXT,                             -- Class of shares the backer wants.
    anonymous INTEGER NOT NULL,                -- Name hidden from the public.
    note TEXT,                                 -- Message to the creator.
    method TEXT,                               -- Opaque reference of the payment method at the gateway.
    country TEXT,                              -- Where rewards are shipped to.
    authorised INTEGER NOT NULL,               -- Money held by an authorisation, of all that the backer pays.
    authorised_until TEXT,                     -- When the authorisation lapses.
    captured INTEGER NOT NULL,                 -- Money that cleared, of all that the backer pays, gross.
    refunded INTEGER NOT NULL,                 -- Money given back or on its way (cumulative).
    platform_fee INTEGER NOT NULL,             -- Platform fee taken (cumulative).
    processor_fee INTEGER NOT NULL,            -- Processor fee taken (cumulative).
    platform_fee_returned INTEGER NOT NULL,    -- Platform fee given back (cumulative).
    processor_fee_returned INTEGER NOT NULL,   -- Processor fee given back (cumulative).
    processor_fee_borne INTEGER NOT NULL,      -- Processor fee not given back, borne by platform or backer (cumulative).
    paid_at TEXT,                              -- When money last cleared.
    dispute TEXT,                              -- What of it is under dispute now (JSON).
    disputes TEXT NOT NULL,                    -- Warnings, inquiries and disputes not over (JSON list).
    units_issued INTEGER NOT NULL,             -- Share units issued (cumulative).
    units_cancelled INTEGER NOT NULL,          -- Share units cancelled again (cumulative).
    lots TEXT NOT NULL,                        -- Live lots that descend from it (JSON list).
    payment_id TEXT,                           -- The instruction that waits for a report.
    dunning TEXT,                              -- Dunning, while a payment is in error (JSON).
    instalments TEXT,                          -- Instalments, where it is paid in parts (JSON).
    refunds INTEGER NOT NULL,                  -- How many refunds it has had.
    failed_refunds TEXT NOT NULL,              -- Refunds that failed and still owe the backer money (JSON list).
    cleared_during TEXT,                       -- Money that cleared while an amount was given back over all (JSON).
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

-- Settlement walks over the pledges in a state.
CREATE INDEX pledges_by_state ON pledges (campaign_id, state, id);
CREATE INDEX pledges_by_backer ON pledges (backer_id, created_at);

CREATE TABLE surveys ( -- Answers to the survey of each pledge.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    pledge_id TEXT NOT NULL,                   -- The pledge.
    answers TEXT NOT NULL,                     -- Answers, by question (JSON list).
    answered_at TEXT NOT NULL,                 -- When they were last given.
    locked INTEGER NOT NULL,                   -- Whether they are locked.
    PRIMARY KEY (campaign_id, pledge_id)
) STRICT;

CREATE TABLE payments ( -- Instructions to the payment gateway.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The instruction, and its idempotency key at the gateway.
    kind TEXT NOT NULL,                        -- authorise, capture, void, refund or payout.
    purpose TEXT NOT NULL,                     -- What it is for (JSON).
    amount INTEGER NOT NULL,                   -- How much.
    method TEXT,                               -- Payment method at the gateway.
    state TEXT NOT NULL,                       -- requested, succeeded, failed, actionRequired or voided.
    requested_at TEXT NOT NULL,                -- When it was instructed.
    resolved_at TEXT,                          -- When the report that settled it was booked.
    provider_ref TEXT,                         -- The gateway's own reference.
    failure TEXT,                              -- Why it failed.
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipts ( -- Money that arrived without an instruction.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The receipt.
    provider_ref TEXT NOT NULL,                -- The gateway's reference.
    payment_id TEXT,                           -- The instruction it named.
    pledge_id TEXT,                            -- The pledge it seems to belong to.
    amount INTEGER NOT NULL,                   -- How much.
    fee INTEGER,                               -- What the processor took of it, if it said so.
    reason TEXT NOT NULL,                      -- Why it could not be applied.
    state TEXT NOT NULL,                       -- unapplied, applied, returning or returned.
    received_at TEXT NOT NULL,                 -- When it was booked.
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE movements ( -- What is known of each reference of the gateway under which money moved: each is booked once.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The movement, made from direction and reference.
    direction TEXT NOT NULL,                   -- in, back to a backer, or out to a payee.
    provider_ref TEXT NOT NULL,                -- The gateway's reference.
    amount INTEGER NOT NULL,                   -- How much.
    payment_id TEXT,                           -- The instruction it was for; none while nobody knows of one.
    state TEXT NOT NULL,                       -- booked, borne by the platform, or cameBack.
    booked_at TEXT NOT NULL,                   -- When it was first booked.
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE refunds ( -- Money on its way back.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The refund.
    pledge_id TEXT NOT NULL,                   -- The pledge it refunds.
    ground TEXT NOT NULL,                      -- Why.
    amount INTEGER NOT NULL,                   -- What the backer gets.
    gross INTEGER NOT NULL,                    -- What the pledge loses of its refundable money: the sum of the parts below.
    tip INTEGER NOT NULL,                      -- Of that, the tip, given back by the platform.
    surcharge INTEGER NOT NULL,                -- Of that, fees on top, given back by the platform.
    platform_fee INTEGER NOT NULL,             -- Of that, the platform fee given back.
    processor_fee INTEGER NOT NULL,            -- Of that, the processor fee given back.
    covered INTEGER NOT NULL,                  -- Of that, a fee the processor keeps, borne by the platform.
    withheld INTEGER NOT NULL,                 -- Of that, a fee the processor keeps, borne by the backer.
    shortfall INTEGER NOT NULL,                -- Of that, what the campaign owed and did not have.
    from_campaign INTEGER NOT NULL,            -- Of that, from the campaign's money.
    elsewhere TEXT,                            -- Reference of the route by which it was paid instead of the gateway.
    units INTEGER NOT NULL,                    -- Share units cancelled with it.
    paid INTEGER NOT NULL,                     -- What the backer has got of it: more than the amount when paid twice.
    state TEXT NOT NULL,                       -- requested, failed, paid or paidElsewhere.
    payment_id TEXT,                           -- The instruction under way or last tried.
    tries INTEGER NOT NULL,                    -- How often it was tried.
    created_at TEXT NOT NULL,                  -- When it was granted.
    resolved_at TEXT,                          -- When it ended.
    failure TEXT,                              -- Why the last try failed.
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE disputes ( -- Disputes of banks over pledges.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The dispute.
    provider_ref TEXT NOT NULL,                -- The gateway's reference.
    pledge_id TEXT NOT NULL,                   -- The pledge.
    amount INTEGER NOT NULL,                   -- Money under dispute.
    of_pledge INTEGER NOT NULL,                -- Of that, money of the pledge that had not been given back.
    fee_opening INTEGER,                       -- Fee the processor takes when it opens.
    fee_countering INTEGER,                    -- Fee the processor takes for countering it.
    fee_returned INTEGER,                      -- Of those, given back.
    state TEXT NOT NULL,                       -- earlyWarning, inquiry, opened, underReview, won, lost or closed.
    frozen INTEGER NOT NULL,                   -- Share units frozen while it is open.
    cover_reserve INTEGER NOT NULL,            -- Covered from the reserve.
    cover_payable INTEGER NOT NULL,            -- Covered from what the creator had coming.
    cover_escrow INTEGER NOT NULL,             -- Covered from escrow.
    cover_platform INTEGER NOT NULL,           -- Covered by the platform.
    opened_at TEXT NOT NULL,                   -- When it was opened.
    closed_at TEXT,                            -- When it was decided.
    evidence TEXT,                             -- Evidence that was sent.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE share_classes ( -- Classes of shares with their terms.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The class.
    name TEXT NOT NULL,                        -- Name.
    votes_per_share INTEGER NOT NULL,          -- Votes of one whole share.
    price TEXT NOT NULL,                       -- Price of one whole share with its currency.
    authorised INTEGER NOT NULL,               -- Most units that may ever be issued at a time.
    precision INTEGER NOT NULL,                -- Decimals of a share that are counted.
    minimum_lot INTEGER,                       -- Fewest units at a time.
    reserved INTEGER NOT NULL,                 -- Units set aside for the creator.
    lock_up TEXT NOT NULL,                     -- How long after issue a lot may not be transferred, such as 365d.
    transferable INTEGER NOT NULL,             -- Whether lots may be transferred at all.
    issued INTEGER NOT NULL,                   -- Units outstanding: always the sum of all holdings.
    granted INTEGER NOT NULL,                  -- Units granted from the creator's reserve.
    frozen INTEGER NOT NULL,                   -- Of those outstanding, frozen by disputes.
    votes INTEGER NOT NULL,                    -- Votes of all its holders.
    holders INTEGER NOT NULL,                  -- Holders with at least one unit.
    price_minor INTEGER GENERATED ALWAYS AS    -- The price in minor units.
        (CAST(replace(substr(price, 1, instr(price, ' ') - 1), '.', '') AS INTEGER)) VIRTUAL,
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE holders ( -- What each account holds.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    account_id TEXT NOT NULL,                  -- The account.
    holdings TEXT NOT NULL,                    -- Units by class (JSON list); the view cap_table has one row for each.
    parted INTEGER NOT NULL,                   -- Votes that have left by transfer or refund so far.
    PRIMARY KEY (campaign_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lots ( -- Lots of shares: numbered certificates.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The lot.
    certificate INTEGER NOT NULL,              -- Number of the certificate.
    class_id TEXT NOT NULL,                    -- Its class.
    holder_id TEXT NOT NULL,                   -- Account that holds it.
    units INTEGER NOT NULL,                    -- Units in it.
    cost INTEGER NOT NULL,                     -- Money that bought it.
    pledge_id TEXT,                            -- The pledge whose money bought it; none for a grant.
    acquired_at TEXT NOT NULL,                 -- When it was first issued.
    locked_until TEXT,                         -- Until when it may not be transferred.
    frozen INTEGER NOT NULL,                   -- Frozen by a dispute.
    state TEXT NOT NULL,                       -- live, transferred, cancelled, ...
    from_lot_id TEXT,                          -- The lot it came from.
    PRIMARY KEY (campaign_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints ( -- What each account held from a moment on.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    account_id TEXT NOT NULL,                  -- Whose; the id of all zeros keeps the sum of the whole register.
    at TEXT NOT NULL,                          -- From when on.
    holdings TEXT NOT NULL,                    -- Units by class (JSON list).
    votes INTEGER NOT NULL,                    -- Votes of those that are not frozen.
    parted INTEGER NOT NULL,                   -- Votes that had left by transfer or refund by then.
    PRIMARY KEY (campaign_id, account_id, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposals ( -- Questions put to the holders.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The proposal.
    author_id TEXT NOT NULL,                   -- Account that put it.
    title TEXT NOT NULL,                       -- What is asked.
    text TEXT NOT NULL,                        -- The reasoning.
    subject TEXT NOT NULL,                     -- What it does when it passes (JSON).
    method TEXT NOT NULL,                      -- How it is counted, with quorum and threshold (JSON).
    record_at TEXT NOT NULL,                   -- Record date: holdings at the end of this moment vote.
    opens_at TEXT NOT NULL,                    -- When voting opens.
    closes_at TEXT NOT NULL,                   -- When voting closes, exclusive.
    electorate INTEGER NOT NULL,               -- Votes of the whole register at the record date.
    tally_yes INTEGER NOT NULL,                -- Votes for.
    tally_no INTEGER NOT NULL,                 -- Votes against.
    tally_abstain INTEGER NOT NULL,            -- Votes abstaining.
    tally_ballots INTEGER NOT NULL,            -- Ballots.
    state TEXT NOT NULL,                       -- open, passed, defeated or withdrawn.
    created_at TEXT NOT NULL,                  -- When it was put.
    decided_at TEXT,                           -- When it was decided.
    effect TEXT,                               -- What became of its subject: stated, done or moot.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE ballots ( -- The vote of each holder on each proposal.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    proposal_id TEXT NOT NULL,                 -- The proposal.
    voter_id TEXT NOT NULL,                    -- Account that voted.
    choice TEXT NOT NULL,                      -- yes, no or abstain.
    weight INTEGER NOT NULL,                   -- With how many votes.
    cast_at TEXT NOT NULL,                     -- When.
    PRIMARY KEY (campaign_id, proposal_id, voter_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE features ( -- Feature requests.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The feature.
    author_id TEXT NOT NULL,                   -- Account that asked for it.
    title TEXT NOT NULL,                       -- What it is.
    text TEXT NOT NULL,                        -- More about it.
    issue TEXT,                                -- The issue on a forge.
    state TEXT NOT NULL,                       -- proposed, planned, inProgress, shipped, accepted or declined.
    support INTEGER NOT NULL,                  -- Votes that holders put on it.
    supporters INTEGER NOT NULL,               -- Holders behind those votes.
    standing INTEGER NOT NULL,                 -- Votes that stand on it in the spreads of holders now.
    standing_holders INTEGER NOT NULL,         -- Holders behind the votes that stand.
    reason TEXT,                               -- Why it was declined, or sent back.
    created_at TEXT NOT NULL,                  -- When it was asked for.
    updated_at TEXT NOT NULL,                  -- When its state last changed.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE priorities ( -- How each holder spreads votes over open features.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    holder_id TEXT NOT NULL,                   -- The holder.
    spread TEXT NOT NULL,                      -- How the holder spreads votes over open features (JSON list).
    updated_at TEXT NOT NULL,                  -- When it was last set.
    PRIMARY KEY (campaign_id, holder_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestones ( -- Tranches of escrow that are released when something is delivered.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The milestone.
    title TEXT NOT NULL,                       -- What is delivered.
    share TEXT NOT NULL,                       -- Share of the escrow at success that it releases, such as 25%.
    tranche INTEGER,                           -- The money, fixed when the campaign succeeds.
    state TEXT NOT NULL,                       -- pending, delivered, released, missed, ...
    due_at TEXT,                               -- When it is due.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE payouts ( -- Money on its way out of each campaign.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The payout.
    payee_id TEXT NOT NULL,                    -- Account that is paid.
    amount INTEGER NOT NULL,                   -- How much the payee gets.
    fee INTEGER NOT NULL,                      -- What the processor takes on top.
    reason TEXT NOT NULL,                      -- What it is for.
    feature_id TEXT,                           -- The shipped feature it pays for.
    state TEXT NOT NULL,                       -- requested, paid or failed.
    payment_id TEXT NOT NULL,                  -- The instruction under way or last tried.
    paid INTEGER NOT NULL,                     -- What the payee has got of it: more than the amount when paid twice.
    borne INTEGER NOT NULL,                    -- Of that, what the platform bore.
    created_at TEXT NOT NULL,                  -- When it was asked for.
    resolved_at TEXT,                          -- When it ended.
    failure TEXT,                              -- Why the last try failed.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE comments ( -- What people say.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The comment.
    author_id TEXT NOT NULL,                   -- Account that wrote it.
    by_creator INTEGER NOT NULL,               -- Whether the author is the creator.
    reply_to_id TEXT,                          -- The comment it answers.
    text TEXT NOT NULL,                        -- The text.
    created_at TEXT NOT NULL,                  -- When it was written.
    edits INTEGER NOT NULL,                    -- How often it was edited.
    edited_at TEXT,                            -- When it was last edited.
    hidden TEXT,                               -- By whom and why it is hidden, if it is (JSON).
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE posts ( -- What creators publish.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    id TEXT NOT NULL,                          -- The post.
    author_id TEXT NOT NULL,                   -- Account that wrote it.
    title TEXT NOT NULL,                       -- Title.
    text TEXT NOT NULL,                        -- Text, Markdown.
    backers_only INTEGER NOT NULL,             -- Only for backers.
    published_at TEXT NOT NULL,                -- When it was published.
    edited_at TEXT,                            -- When it was last edited.
    PRIMARY KEY (campaign_id, id)
) STRICT;

CREATE TABLE journal ( -- One entry per accepted command, gap-free in a campaign; its hash covers its content and the hash before it.
    campaign_id TEXT NOT NULL,                 -- The campaign.
    seq INTEGER NOT NULL,                      -- Number within the campaign, from 1 without a gap.
    version INTEGER NOT NULL,                  -- Version of the entry's form.
    at TEXT NOT NULL,                          -- The moment of the decision.
    actor_id TEXT NOT NULL,                    -- Account that issued the command.
    actor_roles TEXT NOT NULL,                 -- Its roles then (JSON list).
    actor_standing TEXT NOT NULL,              -- Its standing then.
    command_id TEXT NOT NULL,                  -- The command, as the client named it.
    command_kind TEXT NOT NULL,                -- Which command it was.
    fingerprint TEXT NOT NULL,                 -- Fingerprint of its content, to tell a repeat from a reuse of the id.
    events TEXT NOT NULL,                      -- What happened, in order (JSON list).
    previous TEXT NOT NULL,                    -- Hash of the entry before; zeros for the first.
    hash TEXT NOT NULL,                        -- Hash of this entry.
    PRIMARY KEY (campaign_id, seq)
) STRICT;

-- Ids of commands come in no order, so each new one changes a page of its own: the shorter the entries, the fewer pages.
-- That a campaign has each id once follows from its sequence numbers: nobody appends who has not looked.
CREATE INDEX journal_by_command ON journal (command_id);

CREATE TABLE accounts ( -- People and organisations, across campaigns.
    id TEXT NOT NULL PRIMARY KEY,              -- The account.
    version INTEGER NOT NULL,                  -- Counted up with each change.
    handle TEXT NOT NULL UNIQUE,               -- The public name by which it is found.
    display_name TEXT NOT NULL,                -- The name shown.
    email TEXT,                                -- E-mail address.
    roles TEXT NOT NULL,                       -- Platform-wide roles (JSON list).
    standing TEXT NOT NULL,                    -- active, restricted, suspended or closed.
    decision TEXT,                             -- Who last decided on its standing, and why (JSON).
    muted TEXT NOT NULL,                       -- Topics it does not want to hear about (JSON list).
    investor TEXT,                             -- What is known of it as an investor (JSON).
    created_at TEXT NOT NULL                   -- When it was created.
) STRICT;

-- Views for people. The library reads none of them.

CREATE VIEW users ( -- Accounts under the name that most systems give them.
    id,              -- The account.
    handle,          -- The public name by which it is found.
    display_name,    -- The name shown.
    email,           -- E-mail address.
    roles,           -- Platform-wide roles (JSON list).
    standing,        -- active, restricted, suspended or closed.
    created_at       -- When it was created.
) AS
SELECT id, handle, display_name, email, roles, standing, created_at FROM accounts;

CREATE VIEW campaign_overview ( -- One line per campaign: what a list of campaigns shows.
    campaign_id,     -- The campaign.
    title,           -- Its title.
    category,        -- Its category.
    creator_id,      -- Account that runs it.
    stage,           -- What has been recorded of its life.
    suspended,       -- Held by a moderator.
    currency,        -- ISO 4217 code.
    goal_minor,      -- The goal in minor units.
    committed_minor, -- Promised money in minor units.
    collected_minor, -- Money that cleared, in minor units.
    backers,         -- Accounts that back it.
    pledges,         -- Pledges that count.
    opens_at,        -- When pledging opens.
    deadline_at      -- When pledging ends.
) AS
SELECT c.id, s.title, s.category, c.creator_id, c.stage, c.suspended, c.currency, t.goal_minor, c.total_committed,
    c.total_collected, c.total_backers, c.total_pledges, c.opens_at, c.deadline_at
FROM campaigns c
LEFT JOIN campaign_terms t ON t.campaign_id = c.id
LEFT JOIN campaign_stories s ON s.campaign_id = c.id;

CREATE VIEW campaign_balances ( -- The balance of every ledger account; those of a campaign sum to zero.
    campaign_id,     -- The campaign.
    account,         -- Ledger account.
    balance_minor,   -- Balance in minor units.
    currency         -- ISO 4217 code.
) AS
SELECT id, 'backers', balance_backers, currency FROM campaigns
UNION ALL SELECT id, 'escrow', balance_escrow, currency FROM campaigns
UNION ALL SELECT id, 'payable', balance_payable, currency FROM campaigns
UNION ALL SELECT id, 'reserve', balance_reserve, currency FROM campaigns
UNION ALL SELECT id, 'platformFee', balance_platform_fee, currency FROM campaigns
UNION ALL SELECT id, 'processorFee', balance_processor_fee, currency FROM campaigns
UNION ALL SELECT id, 'refundsPayable', balance_refunds_payable, currency FROM campaigns
UNION ALL SELECT id, 'payoutsPayable', balance_payouts_payable, currency FROM campaigns
UNION ALL SELECT id, 'disputed', balance_disputed, currency FROM campaigns
UNION ALL SELECT id, 'unapplied', balance_unapplied, currency FROM campaigns
UNION ALL SELECT id, 'paidOut', balance_paid_out, currency FROM campaigns;

CREATE VIEW ledger_entries ( -- Every leg of every movement of money, out of the journal; those of an event sum to zero.
    campaign_id,     -- The campaign.
    seq,             -- Number of the journal entry.
    at,              -- When.
    event,           -- Position of the event in the entry, from 0.
    event_kind,      -- What happened.
    account,         -- Ledger account.
    amount_minor,    -- Gain of the account in minor units; negative for a loss.
    currency         -- ISO 4217 code.
) AS
SELECT j.campaign_id, j.seq, j.at, e.key, e.value->>'$.kind', p.value->>'$.account',
    CAST(p.value->>'$.amount' AS INTEGER), c.currency
FROM journal j
JOIN campaigns c ON c.id = j.campaign_id
CROSS JOIN json_each(j.events) e
CROSS JOIN json_each(e.value, '$.postings') p;

CREATE VIEW transactions ( -- Money between campaigns and the outside: payments, refunds, payouts, and money that came unasked.
    campaign_id,     -- The campaign.
    id,              -- The instruction or receipt.
    kind,            -- authorise, capture, void, refund, payout or receipt.
    user_id,         -- Account of the backer or payee, where known.
    pledge_id,       -- The pledge it belongs to, where it belongs to one.
    amount_minor,    -- How much, in minor units.
    currency,        -- ISO 4217 code.
    status,          -- Where it stands.
    created_at,      -- When it was instructed or received.
    resolved_at,     -- When it was settled.
    provider_ref     -- The gateway's own reference.
) AS
SELECT p.campaign_id, p.id, p.kind, coalesce(l.backer_id, o.payee_id), l.id, p.amount, c.currency, p.state,
    p.requested_at, p.resolved_at, p.provider_ref
FROM payments p
JOIN campaigns c ON c.id = p.campaign_id
LEFT JOIN refunds r ON r.campaign_id = p.campaign_id AND r.id = p.purpose->>'$.refund'
LEFT JOIN receipts b ON b.campaign_id = p.campaign_id AND b.id = p.purpose->>'$.receipt'
LEFT JOIN payouts o ON o.campaign_id = p.campaign_id AND o.id = p.purpose->>'$.payout'
LEFT JOIN pledges l ON l.campaign_id = p.campaign_id
    AND l.id = coalesce(p.purpose->>'$.pledge', r.pledge_id, b.pledge_id)
UNION ALL
SELECT b.campaign_id, b.id, 'receipt', l.backer_id, b.pledge_id, b.amount, c.currency, b.state, b.received_at, NULL,
    b.provider_ref
FROM receipts b
JOIN campaigns c ON c.id = b.campaign_id
LEFT JOIN pledges l ON l.campaign_id = b.campaign_id AND l.id = b.pledge_id;

CREATE VIEW pledge_lines ( -- One line per reward line of a pledge.
    campaign_id,      -- The campaign.
    pledge_id,        -- The pledge.
    line,             -- Position in the pledge, from 0.
    backer_id,        -- Account that pledges.
    tier_id,          -- The tier or add-on.
    quantity,         -- How many.
    refunded,         -- How many of them were refunded.
    unit_price_minor, -- Price of one when pledged, in minor units.
    fulfilment,       -- none, inPreparation, shipped, delivered or failed.
    tracking,         -- Carrier's tracking number.
    pledge_state      -- Where the pledge stands.
) AS
SELECT p.campaign_id, p.id, l.key, p.backer_id, l.value->>'$.tier', l.value->>'$.quantity', l.value->>'$.refunded',
    CAST(l.value->>'$.unitPrice' AS INTEGER), l.value->>'$.fulfilment', l.value->>'$.tracking', p.state
FROM pledges p CROSS JOIN json_each(p.lines) l;

CREATE VIEW rewards ( -- Tiers with what is left of them.
    campaign_id,     -- The campaign.
    id,              -- The tier or add-on.
    title,           -- Title.
    description,     -- What the backer gets.
    price_minor,     -- Price of one in minor units, without shipping.
    add_on,          -- Only with a reward, not on its own.
    quantity,        -- How many there are; none means unlimited.
    taken,           -- Units in pledges.
    stock,           -- Units left, reserved ones included; none means unlimited.
    waiting,         -- How many wait for one.
    ended            -- Withdrawn by the creator.
) AS
SELECT t.campaign_id, t.id, t.title, t.description, t.price_minor, t.add_on, t.quantity, coalesce(s.taken, 0),
    t.quantity - coalesce(s.taken, 0), coalesce(json_array_length(q.waiting), 0), t.ended
FROM tiers t
LEFT JOIN tier_stocks s ON s.campaign_id = t.campaign_id AND s.tier_id = t.id
LEFT JOIN tier_queues q ON q.campaign_id = t.campaign_id AND q.tier_id = t.id;

CREATE VIEW cap_table ( -- Who holds how much of which class.
    campaign_id,     -- The campaign.
    class_id,        -- The class of shares.
    class_name,      -- Its name.
    holder_id,       -- Account that holds.
    units,           -- Units held.
    frozen,          -- Of those, frozen by a dispute.
    class_units,     -- Units of the class outstanding in all.
    percent          -- Share of the class, rounded for reading only.
) AS
SELECT h.campaign_id, c.id, c.name, h.account_id, u.value->>'$.units', u.value->>'$.frozen', c.issued,
    round(100.0 * (u.value->>'$.units') / nullif(c.issued, 0), 4)
FROM holders h
CROSS JOIN json_each(h.holdings) u
JOIN share_classes c ON c.campaign_id = h.campaign_id AND c.id = u.value->>'$.class'
WHERE u.value->>'$.units' > 0;

CREATE VIEW backlog ( -- Open feature requests in the order of the holders' support.
    campaign_id,     -- The campaign.
    position,        -- Place in the backlog, from 1.
    feature_id,      -- The feature.
    title,           -- What it is.
    state,           -- proposed, planned or inProgress.
    support,         -- Votes that holders put on it.
    supporters,      -- Holders behind those votes.
    issue            -- The issue on a forge.
) AS
SELECT campaign_id, row_number() OVER (PARTITION BY campaign_id ORDER BY support DESC, supporters DESC, created_at, id), id,
    title, state, support, supporters, issue
FROM features
WHERE state IN ('proposed', 'planned', 'inProgress');
