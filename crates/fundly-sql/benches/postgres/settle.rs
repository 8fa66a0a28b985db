//! The peers of settlement: refunding, and issuing shares, with one transaction for each pledge through sqlx.

use crate::load::Caller;
use sqlx::{Connection, PgConnection, types::Uuid};

#[derive(Clone, Copy)]
pub(crate) enum Settlement {
    Refund,
    Issue,
}

impl Settlement {
    pub(crate) const ALL: [Self; 2] = [Self::Refund, Self::Issue];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::Issue => "issue",
        }
    }
}

pub(crate) struct Settler {
    pub(crate) on: PgConnection,
    pub(crate) settlement: Settlement,
}

const CAMPAIGN: Uuid = Uuid::from_u128(1);

impl Caller for Settler {
    async fn call(&mut self, n: u32) {
        let pledge = Uuid::from_u128(u128::from(n));
        let settled = match self.settlement {
            Settlement::Refund => refund(&mut self.on, pledge).await,
            Settlement::Issue => issue(&mut self.on, pledge).await,
        };
        assert!(settled.unwrap());
    }
}

/// A campaign with so many pledges, over and waiting to be settled.
pub(crate) async fn fill(on: &mut PgConnection, pledges: u32) {
    let statements = [
        "INSERT INTO pledge (id, campaign_id, tier_id, backer_id, amount, state, placed_at)
         SELECT lpad(to_hex(n), 32, '0')::uuid, $1, $1, gen_random_uuid(), 2500, 'committed', now()
         FROM generate_series(0, $2 - 1) AS n",
        "INSERT INTO ledger_entry (campaign_id, pledge_id, account, amount, booked_at)
         SELECT $1, lpad(to_hex(n), 32, '0')::uuid, account, amount, now()
         FROM generate_series(0, $2 - 1) AS n, (VALUES ('backers', -2500), ('escrow', 2500)) AS posting (account, amount)",
        "INSERT INTO journal (campaign_id, seq, happened_at, event)
         SELECT $1, n, now(), jsonb_build_object('kind', 'pledgePlaced', 'pledge', lpad(to_hex(n - 1), 32, '0')::uuid)
         FROM generate_series(1, $2) AS n",
        "UPDATE campaign SET phase = 'failed', total = 2500 * $2, pledges = $2, backers_balance = -2500 * $2,
         escrow_balance = 2500 * $2, seq = $2 WHERE id = $1",
        "UPDATE tier SET taken = $2 WHERE campaign_id = $1",
    ];
    for statement in statements {
        sqlx::query(statement).bind(CAMPAIGN).bind(i64::from(pledges)).execute(&mut *on).await.unwrap();
    }
    sqlx::raw_sql("ANALYZE pledge; CHECKPOINT").execute(on).await.unwrap();
}

/// Whether the pledge was still to be refunded.
async fn refund(on: &mut PgConnection, pledge: Uuid) -> Result<bool, sqlx::Error> {
    let mut tx = on.begin().await?;
    let query = "SELECT seq + 1 FROM campaign WHERE id = $1 AND phase = 'failed' FOR UPDATE";
    let seq: i64 = sqlx::query_scalar(query).bind(CAMPAIGN).fetch_one(&mut *tx).await?;
    let update = "UPDATE pledge SET state = 'refunded' WHERE id = $1 AND state = 'committed' RETURNING amount";
    let Some(amount) = sqlx::query_scalar::<_, i64>(update).bind(pledge).fetch_optional(&mut *tx).await? else {
        return Ok(false);
    };
    let insert = "INSERT INTO ledger_entry (campaign_id, pledge_id, account, amount, booked_at)
        VALUES ($1, $2, 'escrow', -$3, now()), ($1, $2, 'backers', $3, now())";
    sqlx::query(insert).bind(CAMPAIGN).bind(pledge).bind(amount).execute(&mut *tx).await?;
    let update =
        "UPDATE campaign SET total = total - $2, pledges = pledges - 1, backers_balance = backers_balance + $2,
        escrow_balance = escrow_balance - $2, seq = $3 WHERE id = $1";
    sqlx::query(update).bind(CAMPAIGN).bind(amount).bind(seq).execute(&mut *tx).await?;
    let event = serde_json::json!({
        "kind": "pledgeRefunded",
        "pledge": pledge.to_string(),
        "amount": amount.to_string(),
    });
    journal(&mut tx, seq, event).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether the shares of the pledge were still to be issued.
async fn issue(on: &mut PgConnection, pledge: Uuid) -> Result<bool, sqlx::Error> {
    let mut tx = on.begin().await?;
    let query = "SELECT seq + 1 FROM campaign WHERE id = $1 FOR UPDATE";
    let seq: i64 = sqlx::query_scalar(query).bind(CAMPAIGN).fetch_one(&mut *tx).await?;
    let insert = "INSERT INTO share_issue (pledge_id, campaign_id, holder_id, shares, issued_at)
        SELECT id, campaign_id, backer_id, amount / 100, now() FROM pledge WHERE id = $1 AND state = 'committed'
        ON CONFLICT (pledge_id) DO NOTHING RETURNING shares";
    let Some(shares) = sqlx::query_scalar::<_, i64>(insert).bind(pledge).fetch_optional(&mut *tx).await? else {
        return Ok(false);
    };
    let update = "UPDATE campaign SET shares_issued = shares_issued + $2, seq = $3 WHERE id = $1";
    sqlx::query(update).bind(CAMPAIGN).bind(shares).bind(seq).execute(&mut *tx).await?;
    let event = serde_json::json!({
        "kind": "sharesIssued",
        "pledge": pledge.to_string(),
        "shares": shares.to_string(),
    });
    journal(&mut tx, seq, event).await?;
    tx.commit().await?;
    Ok(true)
}

async fn journal(on: &mut PgConnection, seq: i64, event: serde_json::Value) -> Result<(), sqlx::Error> {
    let insert = "INSERT INTO journal (campaign_id, seq, happened_at, event) VALUES ($1, $2, now(), $3)";
    sqlx::query(insert).bind(CAMPAIGN).bind(seq).bind(event).execute(on).await?;
    Ok(())
}
