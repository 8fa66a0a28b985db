-- The tables of Fundly in PostgreSQL, in a schema of their own.
--
-- One table per kind of row, every key beginning with the campaign; no uniqueness and no reference crosses campaigns but in
-- `accounts`, `consumers` and `migrations`. Amounts are whole minor units of the campaign's currency. The journal is the
-- truth: every other row follows from it, and `Fundly::verify` proves it. Read and join as you like; write through the
-- library only.

CREATE TABLE fundly.campaigns ( -- The state of each campaign: stage, totals, ledger balances, head of its journal.
    id uuid NOT NULL PRIMARY KEY,              -- The campaign.
    creator_id uuid NOT NULL,                  -- Account that runs it and receives the money.
    currency text NOT NULL,                    -- ISO 4217 code of the one currency of everything inside.
    stage text NOT NULL,                       -- What has been recorded of its life: draft, submitted, approved, ...
    suspended boolean NOT NULL,                -- Held by a moderator.
    created_at timestamptz NOT NULL,           -- When it was created.
    updated_at timestamptz NOT NULL,           -- The moment of the last command.
    opens_at timestamptz,                      -- When pledging opens, once approved.
    deadline_at timestamptz,                   -- When pledging ends; none for an open-ended campaign.
    original_deadline timestamptz,             -- The deadline before an early close was announced.
    collect_at timestamptz,                    -- When collecting begins after a cooling-off.
    second_round boolean NOT NULL,             -- Whether the second round of funding is open, or was.
    change jsonb,                              -- A material change whose confirmations are awaited.
    late_until timestamptz,                    -- When late pledges end.
    closed_at timestamptz,                     -- When funding was closed by a settle step.
    deadline_changes bigint NOT NULL,          -- How often the deadline was moved.
    seq bigint NOT NULL,                       -- Number of the last journal entry.
    hash bytea NOT NULL,                       -- Hash of the last journal entry.
    total_placed bigint NOT NULL,              -- Pledges ever placed.
    total_pledges bigint NOT NULL,             -- Pledges that count as committed.
    total_backers bigint NOT NULL,             -- Accounts with at least one such pledge.
    total_committed bigint NOT NULL,           -- Promised money, without tips and fees on top.
    total_authorised bigint NOT NULL,          -- Money held by authorisations.
    total_collected bigint NOT NULL,           -- Money that cleared, gross of fees, less what was given back.
    total_refunded bigint NOT NULL,            -- Money refunded or charged back.
    total_tips bigint NOT NULL,                -- Tips to the platform that cleared, less those refunded.
    total_disputed bigint NOT NULL,            -- Money under dispute.
    total_in_flight bigint NOT NULL,           -- Instructions that wait for a report.
    total_errored bigint NOT NULL,             -- Pledges whose payment failed or needs the backer.
    total_instalments_open bigint NOT NULL,    -- Pledges with instalments still due.
    total_paid_out bigint NOT NULL,            -- Money paid out.
    total_pending bigint NOT NULL,             -- Money of pledges that wait for their first payment.
    total_captured bigint NOT NULL,            -- Money, without tips and fees on top, that ever cleared.
    balance_backers bigint NOT NULL,           -- Ledger: the world of backers; what they paid in is negative.
    balance_escrow bigint NOT NULL,            -- Ledger: held until a release.
    balance_payable bigint NOT NULL,           -- Ledger: the creator can draw on it.
    balance_reserve bigint NOT NULL,           -- Ledger: held back against refunds and chargebacks.
    balance_platform_fee bigint NOT NULL,      -- Ledger: fees and tips of the platform.
    balance_processor_fee bigint NOT NULL,     -- Ledger: fees of the payment processor.
    balance_refunds_payable bigint NOT NULL,   -- Ledger: refunds on their way to backers.
    balance_payouts_payable bigint NOT NULL,   -- Ledger: payouts on their way to payees.
    balance_disputed bigint NOT NULL,          -- Ledger: taken by a bank while a dispute is open.
    balance_unapplied bigint NOT NULL,         -- Ledger: arrived without a place to go.
    balance_paid_out bigint NOT NULL,          -- Ledger: the world of payees; what was paid out.
    settlement jsonb,                          -- Work over many pledges that is under way.
    dun_at timestamptz,                        -- When reminders of failed payments are due next.
    instalments_at timestamptz,                -- When instalments are due next.
    next_certificate bigint NOT NULL,          -- Next certificate number of a lot.
    tiers bigint NOT NULL,                     -- Reward tiers and add-ons, ended ones included.
    classes jsonb NOT NULL,                    -- Share classes in the order they were added.
    milestones jsonb NOT NULL,                 -- Milestones in the order they were added.
    released bigint NOT NULL,                  -- Escrow released so far, what is held back of it included.
    reserve_until timestamptz                  -- Until when the reserve is held.
) WITH (fillfactor = 40);

CREATE TABLE fundly.campaign_terms ( -- What each campaign asks for, and the policy in force.
    campaign_id uuid NOT NULL PRIMARY KEY,     -- The campaign.
    goal text,                                 -- The goal with its currency, such as 1000.00 USD.
    maximum text,                              -- The most that is accepted, with its currency.
    opens_at timestamptz,                      -- When pledging is to open; at approval when none.
    deadline_at timestamptz,                   -- When pledging is to end.
    offers_class_id uuid,                      -- The class of shares sold with pledges.
    policy jsonb NOT NULL,                     -- The policy in force for the whole life of the campaign.
    goal_minor bigint GENERATED ALWAYS AS      -- The goal in minor units.
        (replace(split_part(goal, ' ', 1), '.', '')::bigint) STORED,
    maximum_minor bigint GENERATED ALWAYS AS   -- The maximum in minor units.
        (replace(split_part(maximum, ' ', 1), '.', '')::bigint) STORED
);

CREATE TABLE fundly.campaign_stories ( -- Everything a visitor reads of each campaign.
    campaign_id uuid NOT NULL PRIMARY KEY,     -- The campaign.
    title text NOT NULL,                       -- Title.
    summary text NOT NULL,                     -- What it is in a few sentences.
    description text NOT NULL,                 -- The whole story, Markdown.
    category text NOT NULL,                    -- Category, an open list.
    tags jsonb NOT NULL,                       -- Tags.
    location text,                             -- Where it is.
    media jsonb NOT NULL,                      -- Addresses of pictures and films.
    repository text,                           -- Source repository of a software project.
    forge text,                                -- Name of the forge that hosts the repository.
    risks text,                                -- What may go wrong.
    faq jsonb NOT NULL                         -- Frequent questions with answers.
);

CREATE TABLE fundly.campaign_teams ( -- The people who help each creator.
    campaign_id uuid NOT NULL PRIMARY KEY,     -- The campaign.
    collaborators jsonb NOT NULL               -- Accounts that help, with what each may do.
);

CREATE TABLE fundly.tiers ( -- Reward tiers and add-ons as the creator describes them.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The tier or add-on.
    title text NOT NULL,                       -- Title.
    description text,                          -- What the backer gets.
    price text NOT NULL,                       -- Price of one with its currency, without shipping.
    quantity bigint,                           -- How many there are; none means unlimited.
    per_backer bigint,                         -- Most that one backer may have.
    add_on boolean NOT NULL,                   -- Only with a reward, not on its own.
    secret boolean NOT NULL,                   -- Shown only to those who have the link.
    starts_at timestamptz,                     -- Offered from.
    ends_at timestamptz,                       -- Offered until, exclusive.
    delivery_at timestamptz,                   -- When the creator expects to deliver.
    items jsonb NOT NULL,                      -- Items inside.
    shipping jsonb NOT NULL,                   -- Where it ships and for how much.
    ended boolean NOT NULL,                    -- Withdrawn by the creator.
    price_minor bigint GENERATED ALWAYS AS     -- The price in minor units.
        (replace(split_part(price, ' ', 1), '.', '')::bigint) STORED,
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.tier_stocks ( -- How many of each tier are taken.
    campaign_id uuid NOT NULL,                 -- The campaign.
    tier_id uuid NOT NULL,                     -- The tier.
    taken bigint NOT NULL,                     -- Units in pledges that hold stock.
    backers bigint NOT NULL,                   -- Pledges that hold stock of it.
    PRIMARY KEY (campaign_id, tier_id)
);

CREATE TABLE fundly.tier_queues ( -- Reservations and waiting list of scarce tiers.
    campaign_id uuid NOT NULL,                 -- The campaign.
    tier_id uuid NOT NULL,                     -- The tier.
    reservations jsonb NOT NULL,               -- Units held for somebody for a while.
    waiting jsonb NOT NULL,                    -- Who waits, in order.
    PRIMARY KEY (campaign_id, tier_id)
);

CREATE TABLE fundly.backers ( -- What each account has with each campaign.
    campaign_id uuid NOT NULL,                 -- The campaign.
    account_id uuid NOT NULL,                  -- The account.
    pledges bigint NOT NULL,                   -- Its pledges that count as committed.
    committed bigint NOT NULL,                 -- Money of those pledges.
    pending bigint NOT NULL,                   -- Money of its pledges that wait for their first payment.
    tiers jsonb NOT NULL,                      -- Units it holds by tier.
    barred boolean NOT NULL,                   -- Barred from further pledges.
    PRIMARY KEY (campaign_id, account_id)
);

CREATE TABLE fundly.pledges ( -- What each backer promises, and what became of it.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The pledge.
    backer_id uuid NOT NULL,                   -- Account that pledges.
    state text NOT NULL,                       -- Where it stands: pending, authorised, committed, collected, ...
    created_at timestamptz NOT NULL,           -- When it was placed.
    updated_at timestamptz NOT NULL,           -- When it last changed.
    priority_at timestamptz NOT NULL,          -- Time priority where first come is first served.
    acknowledged jsonb NOT NULL,               -- Gates of the policy that the backer confirmed.
    standing jsonb NOT NULL,                   -- Categories of the backer that windows depend on.
    confirmed_at timestamptz,                  -- When it was last confirmed after a material change, or changed.
    late boolean NOT NULL,                     -- Placed after success.
    contribution bigint NOT NULL,              -- Free contribution, beside any reward.
    lines jsonb NOT NULL,                      -- Reward lines; the view pledge_lines has one row for each.
    shipping bigint NOT NULL,                  -- Shipping of all lines.
    tip bigint NOT NULL,                       -- Tip to the platform.
    surcharge bigint NOT NULL,                 -- Fees on top, to the platform.
    amount bigint NOT NULL,                    -- Contribution, lines and shipping: what counts towards the goal.
    class_id uuid,                             -- Class of shares the backer wants.
    anonymous boolean NOT NULL,                -- Name hidden from the public.
    note text,                                 -- Message to the creator.
    method text,                               -- Opaque reference of the payment method at the gateway.
    country text,                              -- Where rewards are shipped to.
    authorised bigint NOT NULL,                -- Money held by an authorisation, of all that the backer pays.
    authorised_until timestamptz,              -- When the authorisation lapses.
    captured bigint NOT NULL,                  -- Money that cleared, of all that the backer pays, gross.
    refunded bigint NOT NULL,                  -- Money given back or on its way (cumulative).
    platform_fee bigint NOT NULL,              -- Platform fee taken (cumulative).
    processor_fee bigint NOT NULL,             -- Processor fee taken (cumulative).
    platform_fee_returned bigint NOT NULL,     -- Platform fee given back (cumulative).
    processor_fee_returned bigint NOT NULL,    -- Processor fee given back (cumulative).
    processor_fee_borne bigint NOT NULL,       -- Processor fee not given back, borne by platform or backer (cumulative).
    paid_at timestamptz,                       -- When money last cleared.
    dispute jsonb,                             -- What of it is under dispute now.
    disputes jsonb NOT NULL,                   -- Warnings, inquiries and disputes not over.
    units_issued bigint NOT NULL,              -- Share units issued (cumulative).
    units_cancelled bigint NOT NULL,           -- Share units cancelled again (cumulative).
    lots jsonb NOT NULL,                       -- Live lots that descend from it.
    payment_id uuid,                           -- The instruction that waits for a report.
    dunning jsonb,                             -- Dunning, while a payment is in error.
    instalments jsonb,                         -- Instalments, where it is paid in parts.
    refunds bigint NOT NULL,                   -- How many refunds it has had.
    failed_refunds jsonb NOT NULL,             -- Refunds that failed and still owe the backer money.
    cleared_during jsonb,                      -- Money that cleared while an amount was given back over all.
    PRIMARY KEY (campaign_id, id)
);

-- Settlement walks over the pledges in a state.
CREATE INDEX pledges_by_state ON fundly.pledges (campaign_id, state, id);
CREATE INDEX pledges_by_backer ON fundly.pledges (backer_id, created_at);

CREATE TABLE fundly.surveys ( -- Answers to the survey of each pledge.
    campaign_id uuid NOT NULL,                 -- The campaign.
    pledge_id uuid NOT NULL,                   -- The pledge.
    answers jsonb NOT NULL,                    -- Answers, by question.
    answered_at timestamptz NOT NULL,          -- When they were last given.
    locked boolean NOT NULL,                   -- Whether they are locked.
    PRIMARY KEY (campaign_id, pledge_id)
);

CREATE TABLE fundly.payments ( -- Instructions to the payment gateway.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The instruction, and its idempotency key at the gateway.
    kind text NOT NULL,                        -- authorise, capture, void, refund or payout.
    purpose jsonb NOT NULL,                    -- What it is for.
    amount bigint NOT NULL,                    -- How much.
    method text,                               -- Payment method at the gateway.
    state text NOT NULL,                       -- requested, succeeded, failed, actionRequired or voided.
    requested_at timestamptz NOT NULL,         -- When it was instructed.
    resolved_at timestamptz,                   -- When the report that settled it was booked.
    provider_ref text,                         -- The gateway's own reference.
    failure text,                              -- Why it failed.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.receipts ( -- Money that arrived without an instruction.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The receipt.
    provider_ref text NOT NULL,                -- The gateway's reference.
    payment_id uuid,                           -- The instruction it named.
    pledge_id uuid,                            -- The pledge it seems to belong to.
    amount bigint NOT NULL,                    -- How much.
    fee bigint,                                -- What the processor took of it, if it said so.
    reason text NOT NULL,                      -- Why it could not be applied.
    state text NOT NULL,                       -- unapplied, applied, returning or returned.
    received_at timestamptz NOT NULL,          -- When it was booked.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.movements ( -- What is known of each reference of the gateway under which money moved: each is booked once.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The movement, made from direction and reference.
    direction text NOT NULL,                   -- in, back to a backer, or out to a payee.
    provider_ref text NOT NULL,                -- The gateway's reference.
    amount bigint NOT NULL,                    -- How much.
    payment_id uuid,                           -- The instruction it was for; none while nobody knows of one.
    state text NOT NULL,                       -- booked, borne by the platform, or cameBack.
    booked_at timestamptz NOT NULL,            -- When it was first booked.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.refunds ( -- Money on its way back.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The refund.
    pledge_id uuid NOT NULL,                   -- The pledge it refunds.
    ground text NOT NULL,                      -- Why.
    amount bigint NOT NULL,                    -- What the backer gets.
    gross bigint NOT NULL,                     -- What the pledge loses of its refundable money: the sum of the parts below.
    tip bigint NOT NULL,                       -- Of that, the tip, given back by the platform.
    surcharge bigint NOT NULL,                 -- Of that, fees on top, given back by the platform.
    platform_fee bigint NOT NULL,              -- Of that, the platform fee given back.
    processor_fee bigint NOT NULL,             -- Of that, the processor fee given back.
    covered bigint NOT NULL,                   -- Of that, a fee the processor keeps, borne by the platform.
    withheld bigint NOT NULL,                  -- Of that, a fee the processor keeps, borne by the backer.
    shortfall bigint NOT NULL,                 -- Of that, what the campaign owed and did not have.
    from_campaign bigint NOT NULL,             -- Of that, from the campaign's money.
    elsewhere text,                            -- Reference of the route by which it was paid instead of the gateway.
    units bigint NOT NULL,                     -- Share units cancelled with it.
    paid bigint NOT NULL,                      -- What the backer has got of it: more than the amount when paid twice.
    state text NOT NULL,                       -- requested, failed, paid or paidElsewhere.
    payment_id uuid,                           -- The instruction under way or last tried.
    tries bigint NOT NULL,                     -- How often it was tried.
    created_at timestamptz NOT NULL,           -- When it was granted.
    resolved_at timestamptz,                   -- When it ended.
    failure text,                              -- Why the last try failed.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.disputes ( -- Disputes of banks over pledges.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The dispute.
    provider_ref text NOT NULL,                -- The gateway's reference.
    pledge_id uuid NOT NULL,                   -- The pledge.
    amount bigint NOT NULL,                    -- Money under dispute.
    of_pledge bigint NOT NULL,                 -- Of that, money of the pledge that had not been given back.
    fee_opening bigint,                        -- Fee the processor takes when it opens.
    fee_countering bigint,                     -- Fee the processor takes for countering it.
    fee_returned bigint,                       -- Of those, given back.
    state text NOT NULL,                       -- earlyWarning, inquiry, opened, underReview, won, lost or closed.
    frozen bigint NOT NULL,                    -- Share units frozen while it is open.
    cover_reserve bigint NOT NULL,             -- Covered from the reserve.
    cover_payable bigint NOT NULL,             -- Covered from what the creator had coming.
    cover_escrow bigint NOT NULL,              -- Covered from escrow.
    cover_platform bigint NOT NULL,            -- Covered by the platform.
    opened_at timestamptz NOT NULL,            -- When it was opened.
    closed_at timestamptz,                     -- When it was decided.
    evidence text,                             -- Evidence that was sent.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.share_classes ( -- Classes of shares with their terms.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The class.
    name text NOT NULL,                        -- Name.
    votes_per_share bigint NOT NULL,           -- Votes of one whole share.
    price text NOT NULL,                       -- Price of one whole share with its currency.
    authorised bigint NOT NULL,                -- Most units that may ever be issued at a time.
    precision bigint NOT NULL,                 -- Decimals of a share that are counted.
    minimum_lot bigint,                        -- Fewest units at a time.
    reserved bigint NOT NULL,                  -- Units set aside for the creator.
    lock_up text NOT NULL,                     -- How long after issue a lot may not be transferred, such as 365d.
    transferable boolean NOT NULL,             -- Whether lots may be transferred at all.
    issued bigint NOT NULL,                    -- Units outstanding: always the sum of all holdings.
    granted bigint NOT NULL,                   -- Units granted from the creator's reserve.
    frozen bigint NOT NULL,                    -- Of those outstanding, frozen by disputes.
    votes bigint NOT NULL,                     -- Votes of all its holders.
    holders bigint NOT NULL,                   -- Holders with at least one unit.
    price_minor bigint GENERATED ALWAYS AS     -- The price in minor units.
        (replace(split_part(price, ' ', 1), '.', '')::bigint) STORED,
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.holders ( -- What each account holds.
    campaign_id uuid NOT NULL,                 -- The campaign.
    account_id uuid NOT NULL,                  -- The account.
    holdings jsonb NOT NULL,                   -- Units by class; the view cap_table has one row for each.
    parted bigint NOT NULL,                    -- Votes that have left by transfer or refund so far.
    PRIMARY KEY (campaign_id, account_id)
);

CREATE TABLE fundly.lots ( -- Lots of shares: numbered certificates.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The lot.
    certificate bigint NOT NULL,               -- Number of the certificate.
    class_id uuid NOT NULL,                    -- Its class.
    holder_id uuid NOT NULL,                   -- Account that holds it.
    units bigint NOT NULL,                     -- Units in it.
    cost bigint NOT NULL,                      -- Money that bought it.
    pledge_id uuid,                            -- The pledge whose money bought it; none for a grant.
    acquired_at timestamptz NOT NULL,          -- When it was first issued.
    locked_until timestamptz,                  -- Until when it may not be transferred.
    frozen boolean NOT NULL,                   -- Frozen by a dispute.
    state text NOT NULL,                       -- live, transferred, cancelled, ...
    from_lot_id uuid,                          -- The lot it came from.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.checkpoints ( -- What each account held from a moment on.
    campaign_id uuid NOT NULL,                 -- The campaign.
    account_id uuid NOT NULL,                  -- Whose; the id of all zeros keeps the sum of the whole register.
    at timestamptz NOT NULL,                   -- From when on.
    holdings jsonb NOT NULL,                   -- Units by class.
    votes bigint NOT NULL,                     -- Votes of those that are not frozen.
    parted bigint NOT NULL,                    -- Votes that had left by transfer or refund by then.
    PRIMARY KEY (campaign_id, account_id, at)
);

CREATE TABLE fundly.proposals ( -- Questions put to the holders.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The proposal.
    author_id uuid NOT NULL,                   -- Account that put it.
    title text NOT NULL,                       -- What is asked.
    text text NOT NULL,                        -- The reasoning.
    subject jsonb NOT NULL,                    -- What it does when it passes.
    method jsonb NOT NULL,                     -- How it is counted, with quorum and threshold.
    record_at timestamptz NOT NULL,            -- Record date: holdings at the end of this moment vote.
    opens_at timestamptz NOT NULL,             -- When voting opens.
    closes_at timestamptz NOT NULL,            -- When voting closes, exclusive.
    electorate bigint NOT NULL,                -- Votes of the whole register at the record date.
    tally_yes bigint NOT NULL,                 -- Votes for.
    tally_no bigint NOT NULL,                  -- Votes against.
    tally_abstain bigint NOT NULL,             -- Votes abstaining.
    tally_ballots bigint NOT NULL,             -- Ballots.
    state text NOT NULL,                       -- open, passed, defeated or withdrawn.
    created_at timestamptz NOT NULL,           -- When it was put.
    decided_at timestamptz,                    -- When it was decided.
    effect text,                               -- What became of its subject: stated, done or moot.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.ballots ( -- The vote of each holder on each proposal.
    campaign_id uuid NOT NULL,                 -- The campaign.
    proposal_id uuid NOT NULL,                 -- The proposal.
    voter_id uuid NOT NULL,                    -- Account that voted.
    choice text NOT NULL,                      -- yes, no or abstain.
    weight bigint NOT NULL,                    -- With how many votes.
    cast_at timestamptz NOT NULL,              -- When.
    PRIMARY KEY (campaign_id, proposal_id, voter_id)
);

CREATE TABLE fundly.features ( -- Feature requests.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The feature.
    author_id uuid NOT NULL,                   -- Account that asked for it.
    title text NOT NULL,                       -- What it is.
    text text NOT NULL,                        -- More about it.
    issue text,                                -- The issue on a forge.
    state text NOT NULL,                       -- proposed, planned, inProgress, shipped, accepted or declined.
    support bigint NOT NULL,                   -- Votes that holders put on it.
    supporters bigint NOT NULL,                -- Holders behind those votes.
    standing bigint NOT NULL,                  -- Votes that stand on it in the spreads of holders now.
    standing_holders bigint NOT NULL,          -- Holders behind the votes that stand.
    reason text,                               -- Why it was declined, or sent back.
    created_at timestamptz NOT NULL,           -- When it was asked for.
    updated_at timestamptz NOT NULL,           -- When its state last changed.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.priorities ( -- How each holder spreads votes over open features.
    campaign_id uuid NOT NULL,                 -- The campaign.
    holder_id uuid NOT NULL,                   -- The holder.
    spread jsonb NOT NULL,                     -- How the holder spreads votes over open features.
    updated_at timestamptz NOT NULL,           -- When it was last set.
    PRIMARY KEY (campaign_id, holder_id)
);

CREATE TABLE fundly.milestones ( -- Tranches of escrow that are released when something is delivered.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The milestone.
    title text NOT NULL,                       -- What is delivered.
    share text NOT NULL,                       -- Share of the escrow at success that it releases, such as 25%.
    tranche bigint,                            -- The money, fixed when the campaign succeeds.
    state text NOT NULL,                       -- pending, delivered, released, missed, ...
    due_at timestamptz,                        -- When it is due.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.payouts ( -- Money on its way out of each campaign.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The payout.
    payee_id uuid NOT NULL,                    -- Account that is paid.
    amount bigint NOT NULL,                    -- How much the payee gets.
    fee bigint NOT NULL,                       -- What the processor takes on top.
    reason text NOT NULL,                      -- What it is for.
    feature_id uuid,                           -- The shipped feature it pays for.
    state text NOT NULL,                       -- requested, paid or failed.
    payment_id uuid NOT NULL,                  -- The instruction under way or last tried.
    paid bigint NOT NULL,                      -- What the payee has got of it: more than the amount when paid twice.
    borne bigint NOT NULL,                     -- Of that, what the platform bore.
    created_at timestamptz NOT NULL,           -- When it was asked for.
    resolved_at timestamptz,                   -- When it ended.
    failure text,                              -- Why the last try failed.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.comments ( -- What people say.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The comment.
    author_id uuid NOT NULL,                   -- Account that wrote it.
    by_creator boolean NOT NULL,               -- Whether the author is the creator.
    reply_to_id uuid,                          -- The comment it answers.
    text text NOT NULL,                        -- The text.
    created_at timestamptz NOT NULL,           -- When it was written.
    edits bigint NOT NULL,                     -- How often it was edited.
    edited_at timestamptz,                     -- When it was last edited.
    hidden jsonb,                              -- By whom and why it is hidden, if it is.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.posts ( -- What creators publish.
    campaign_id uuid NOT NULL,                 -- The campaign.
    id uuid NOT NULL,                          -- The post.
    author_id uuid NOT NULL,                   -- Account that wrote it.
    title text NOT NULL,                       -- Title.
    text text NOT NULL,                        -- Text, Markdown.
    backers_only boolean NOT NULL,             -- Only for backers.
    published_at timestamptz NOT NULL,         -- When it was published.
    edited_at timestamptz,                     -- When it was last edited.
    PRIMARY KEY (campaign_id, id)
);

CREATE TABLE fundly.journal ( -- One entry per accepted command, gap-free in a campaign; its hash covers its content and the hash before it.
    campaign_id uuid NOT NULL,                 -- The campaign.
    seq bigint NOT NULL,                       -- Number within the campaign, from 1 without a gap.
    version bigint NOT NULL,                   -- Version of the entry's form.
    at timestamptz NOT NULL,                   -- The moment of the decision.
    actor_id uuid NOT NULL,                    -- Account that issued the command.
    actor_roles jsonb NOT NULL,                -- Its roles then.
    actor_standing text NOT NULL,              -- Its standing then.
    command_id uuid NOT NULL,                  -- The command, as the client named it.
    command_kind text NOT NULL,                -- Which command it was.
    fingerprint text NOT NULL,                 -- Fingerprint of its content, to tell a repeat from a reuse of the id.
    events json NOT NULL,                      -- What happened, in order.
    previous bytea NOT NULL,                   -- Hash of the entry before; zeros for the first.
    hash bytea NOT NULL,                       -- Hash of this entry.
    PRIMARY KEY (campaign_id, seq)
);

-- A command is in the journal of its campaign once, whoever writes.
CREATE UNIQUE INDEX journal_by_command ON fundly.journal (campaign_id, command_id);

CREATE TABLE fundly.commits ( -- What was appended to the journals together: the order in which a reader of all campaigns reads.
    campaign_id uuid NOT NULL,                 -- The campaign.
    first_seq bigint NOT NULL,                 -- Number of the first journal entry of the commit.
    last_seq bigint NOT NULL,                  -- Number of the last.
    xid bigint NOT NULL                        -- The transaction, as the server counts them.
        DEFAULT (pg_current_xact_id()::text::bigint),
    PRIMARY KEY (campaign_id, first_seq)
);

CREATE INDEX commits_in_order ON fundly.commits (xid, campaign_id);

CREATE TABLE fundly.consumers ( -- How far each reader of all journals has come.
    consumer text NOT NULL PRIMARY KEY,        -- Name of the reader.
    xid bigint NOT NULL,                       -- The transaction up to which it has read,
    campaign_id uuid NOT NULL,                 -- in that transaction the campaign,
    seq bigint NOT NULL,                       -- and in that campaign the journal entry.
    updated_at timestamptz NOT NULL            -- When it said so.
);

CREATE TABLE fundly.accounts ( -- People and organisations, across campaigns.
    id uuid NOT NULL PRIMARY KEY,              -- The account.
    version bigint NOT NULL,                   -- Counted up with each change.
    handle text NOT NULL UNIQUE,               -- The public name by which it is found.
    display_name text NOT NULL,                -- The name shown.
    email text,                                -- E-mail address.
    roles jsonb NOT NULL,                      -- Platform-wide roles.
    standing text NOT NULL,                    -- active, restricted, suspended or closed.
    decision jsonb,                            -- Who last decided on its standing, and why.
    muted jsonb NOT NULL,                      -- Topics it does not want to hear about.
    investor jsonb,                            -- What is known of it as an investor.
    created_at timestamptz NOT NULL            -- When it was created.
);

-- Views for people. The library reads none of them.

CREATE VIEW fundly.users ( -- Accounts under the name that most systems give them.
    id,              -- The account.
    handle,          -- The public name by which it is found.
    display_name,    -- The name shown.
    email,           -- E-mail address.
    roles,           -- Platform-wide roles (JSON list).
    standing,        -- active, restricted, suspended or closed.
    created_at       -- When it was created.
) AS
SELECT id, handle, display_name, email, roles, standing, created_at FROM fundly.accounts;

CREATE VIEW fundly.campaign_overview ( -- One line per campaign: what a list of campaigns shows.
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
FROM fundly.campaigns c
LEFT JOIN fundly.campaign_terms t ON t.campaign_id = c.id
LEFT JOIN fundly.campaign_stories s ON s.campaign_id = c.id;

CREATE VIEW fundly.campaign_balances ( -- The balance of every ledger account; those of a campaign sum to zero.
    campaign_id,     -- The campaign.
    account,         -- Ledger account.
    balance_minor,   -- Balance in minor units.
    currency         -- ISO 4217 code.
) AS
SELECT id, 'backers', balance_backers, currency FROM fundly.campaigns
UNION ALL SELECT id, 'escrow', balance_escrow, currency FROM fundly.campaigns
UNION ALL SELECT id, 'payable', balance_payable, currency FROM fundly.campaigns
UNION ALL SELECT id, 'reserve', balance_reserve, currency FROM fundly.campaigns
UNION ALL SELECT id, 'platformFee', balance_platform_fee, currency FROM fundly.campaigns
UNION ALL SELECT id, 'processorFee', balance_processor_fee, currency FROM fundly.campaigns
UNION ALL SELECT id, 'refundsPayable', balance_refunds_payable, currency FROM fundly.campaigns
UNION ALL SELECT id, 'payoutsPayable', balance_payouts_payable, currency FROM fundly.campaigns
UNION ALL SELECT id, 'disputed', balance_disputed, currency FROM fundly.campaigns
UNION ALL SELECT id, 'unapplied', balance_unapplied, currency FROM fundly.campaigns
UNION ALL SELECT id, 'paidOut', balance_paid_out, currency FROM fundly.campaigns;

CREATE VIEW fundly.ledger_entries ( -- Every leg of every movement of money, out of the journal; those of an event sum to zero.
    campaign_id,     -- The campaign.
    seq,             -- Number of the journal entry.
    at,              -- When.
    event,           -- Position of the event in the entry, from 0.
    event_kind,      -- What happened.
    account,         -- Ledger account.
    amount_minor,    -- Gain of the account in minor units; negative for a loss.
    currency         -- ISO 4217 code.
) AS
SELECT j.campaign_id, j.seq, j.at, e.position - 1, e.event->>'kind', p->>'account', (p->>'amount')::bigint, c.currency
FROM fundly.journal j
JOIN fundly.campaigns c ON c.id = j.campaign_id
CROSS JOIN LATERAL json_array_elements(j.events) WITH ORDINALITY AS e (event, position)
CROSS JOIN LATERAL json_array_elements(e.event->'postings') AS p;

CREATE VIEW fundly.transactions ( -- Money between campaigns and the outside: payments, refunds, payouts, and money that came unasked.
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
FROM fundly.payments p
JOIN fundly.campaigns c ON c.id = p.campaign_id
LEFT JOIN fundly.refunds r ON r.campaign_id = p.campaign_id AND r.id = (p.purpose->>'refund')::uuid
LEFT JOIN fundly.receipts b ON b.campaign_id = p.campaign_id AND b.id = (p.purpose->>'receipt')::uuid
LEFT JOIN fundly.payouts o ON o.campaign_id = p.campaign_id AND o.id = (p.purpose->>'payout')::uuid
LEFT JOIN fundly.pledges l ON l.campaign_id = p.campaign_id
    AND l.id = coalesce((p.purpose->>'pledge')::uuid, r.pledge_id, b.pledge_id)
UNION ALL
SELECT b.campaign_id, b.id, 'receipt', l.backer_id, b.pledge_id, b.amount, c.currency, b.state, b.received_at, NULL,
    b.provider_ref
FROM fundly.receipts b
JOIN fundly.campaigns c ON c.id = b.campaign_id
LEFT JOIN fundly.pledges l ON l.campaign_id = b.campaign_id AND l.id = b.pledge_id;

CREATE VIEW fundly.pledge_lines ( -- One line per reward line of a pledge.
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
SELECT p.campaign_id, p.id, l.position - 1, p.backer_id, (l.line->>'tier')::uuid, (l.line->>'quantity')::bigint,
    (l.line->>'refunded')::bigint, (l.line->>'unitPrice')::bigint, l.line->>'fulfilment', l.line->>'tracking', p.state
FROM fundly.pledges p CROSS JOIN LATERAL jsonb_array_elements(p.lines) WITH ORDINALITY AS l (line, position);

CREATE VIEW fundly.rewards ( -- Tiers with what is left of them.
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
    t.quantity - coalesce(s.taken, 0), coalesce(jsonb_array_length(q.waiting), 0), t.ended
FROM fundly.tiers t
LEFT JOIN fundly.tier_stocks s ON s.campaign_id = t.campaign_id AND s.tier_id = t.id
LEFT JOIN fundly.tier_queues q ON q.campaign_id = t.campaign_id AND q.tier_id = t.id;

CREATE VIEW fundly.cap_table ( -- Who holds how much of which class.
    campaign_id,     -- The campaign.
    class_id,        -- The class of shares.
    class_name,      -- Its name.
    holder_id,       -- Account that holds.
    units,           -- Units held.
    frozen,          -- Of those, frozen by a dispute.
    class_units,     -- Units of the class outstanding in all.
    percent          -- Share of the class, rounded for reading only.
) AS
SELECT h.campaign_id, c.id, c.name, h.account_id, (u->>'units')::bigint, (u->>'frozen')::bigint, c.issued,
    round(100.0 * (u->>'units')::bigint / nullif(c.issued, 0), 4)
FROM fundly.holders h
CROSS JOIN LATERAL jsonb_array_elements(h.holdings) AS u
JOIN fundly.share_classes c ON c.campaign_id = h.campaign_id AND c.id = (u->>'class')::uuid
WHERE (u->>'units')::bigint > 0;

CREATE VIEW fundly.backlog ( -- Open feature requests in the order of the holders' support.
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
FROM fundly.features
WHERE state IN ('proposed', 'planned', 'inProgress');
