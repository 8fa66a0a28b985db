-- The tables of the peers: what one would design by hand for the same promise, kept lean so that nobody is beaten by a straw
-- man: no foreign keys, balances beside the total, room on the pages of rows that change often.
DROP SCHEMA IF EXISTS fundly_bench_peer CASCADE;
CREATE SCHEMA fundly_bench_peer;
SET search_path = fundly_bench_peer;

CREATE TABLE campaign (
    id uuid PRIMARY KEY,
    phase text NOT NULL CHECK (phase IN ('draft', 'live', 'succeeded', 'failed')),
    deadline timestamptz NOT NULL,
    currency char(3) NOT NULL,
    total bigint NOT NULL DEFAULT 0 CHECK (total >= 0),
    pledges bigint NOT NULL DEFAULT 0 CHECK (pledges >= 0),
    backers_balance bigint NOT NULL DEFAULT 0,
    escrow_balance bigint NOT NULL DEFAULT 0 CHECK (escrow_balance >= 0),
    shares_issued bigint NOT NULL DEFAULT 0,
    seq bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE TABLE tier (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    stock bigint NOT NULL,
    taken bigint NOT NULL DEFAULT 0 CHECK (taken BETWEEN 0 AND stock)
) WITH (fillfactor = 50);

CREATE TABLE pledge (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    tier_id uuid NOT NULL,
    backer_id uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    state text NOT NULL CHECK (state IN ('committed', 'refunded')),
    placed_at timestamptz NOT NULL
);
CREATE INDEX pledge_state ON pledge (campaign_id, state);

CREATE TABLE ledger_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id uuid NOT NULL,
    pledge_id uuid NOT NULL,
    account text NOT NULL CHECK (account IN ('backers', 'escrow')),
    amount bigint NOT NULL,
    booked_at timestamptz NOT NULL
);

CREATE TABLE journal (
    campaign_id uuid,
    seq bigint,
    happened_at timestamptz NOT NULL,
    event jsonb NOT NULL,
    PRIMARY KEY (campaign_id, seq)
);

-- The answer to each command, so that a repeat is told the same.
CREATE TABLE command (
    id uuid PRIMARY KEY,
    pledge_id uuid NOT NULL
);

CREATE TABLE share_issue (
    pledge_id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    holder_id uuid NOT NULL,
    shares bigint NOT NULL CHECK (shares > 0),
    issued_at timestamptz NOT NULL
);

-- Campaigns 1 to 1,000, each with one tier of the same number.
INSERT INTO campaign (id, phase, deadline, currency)
SELECT lpad(to_hex(n), 32, '0')::uuid, 'live', now() + interval '30 days', 'USD' FROM generate_series(1, 1000) AS n;
INSERT INTO tier (id, campaign_id, stock)
SELECT id, id, 1000000000 FROM campaign;

-- A campaign appears here where its books do not agree with its rows: a peer must do the whole work, whatever it costs.
CREATE VIEW unsound AS
WITH
    placed AS (
        SELECT campaign_id, count(*) AS pledges, count(*) FILTER (WHERE state = 'committed') AS standing,
            sum(amount) FILTER (WHERE state = 'committed') AS total
        FROM pledge GROUP BY campaign_id
    ),
    booked AS (
        SELECT campaign_id, count(*) AS entries, sum(amount) FILTER (WHERE account = 'backers') AS backers,
            sum(amount) FILTER (WHERE account = 'escrow') AS escrow
        FROM ledger_entry GROUP BY campaign_id
    ),
    told AS (SELECT campaign_id, count(*) AS events, max(seq) AS newest FROM journal GROUP BY campaign_id),
    issued AS (SELECT campaign_id, sum(shares) AS shares FROM share_issue GROUP BY campaign_id)
SELECT campaign.id
FROM campaign
JOIN tier ON tier.campaign_id = campaign.id
LEFT JOIN placed ON placed.campaign_id = campaign.id
LEFT JOIN booked ON booked.campaign_id = campaign.id
LEFT JOIN told ON told.campaign_id = campaign.id
LEFT JOIN issued ON issued.campaign_id = campaign.id
WHERE campaign.total <> coalesce(placed.total, 0)
    OR campaign.pledges <> coalesce(placed.standing, 0)
    OR tier.taken <> coalesce(placed.pledges, 0)
    OR campaign.escrow_balance <> coalesce(booked.escrow, 0)
    OR campaign.backers_balance <> coalesce(booked.backers, 0)
    OR campaign.backers_balance <> -campaign.escrow_balance
    OR coalesce(booked.entries, 0) <> 2 * coalesce(2 * placed.pledges - placed.standing, 0)
    OR campaign.seq <> coalesce(told.events, 0)
    OR campaign.seq <> coalesce(told.newest, 0)
    OR campaign.shares_issued <> coalesce(issued.shares, 0);
