//! The peer in Rust: one transaction for each pledge through sqlx, with prepared statements and a connection for each client.

use crate::{
    load::Caller,
    peer::{Place, scattered},
};
use sqlx::{Connection, PgConnection, Row, types::Uuid};

pub(crate) struct Naive {
    pub(crate) on: PgConnection,
    pub(crate) place: Place,
}

/// What a client asks for.
pub(crate) struct Order {
    command: Uuid,
    pledge: Uuid,
    campaign: Uuid,
    tier: Uuid,
    backer: Uuid,
    amount: i64,
}

impl Order {
    pub(crate) fn nth(place: Place, n: u32) -> Self {
        let campaign = place.campaign(n);
        let backer = Uuid::from_u128(scattered(n).rotate_left(64));
        // Pledges get ids that follow the time, which spares their index; commands are named by clients.
        let (command, pledge) = (Uuid::from_u128(scattered(n)), Uuid::from_u128(u128::from(n)));
        Self { command, pledge, campaign, tier: campaign, backer, amount: 2_500 }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Placed(Uuid),
    Closed,
    SoldOut,
}

impl Caller for Naive {
    async fn call(&mut self, n: u32) {
        let order = Order::nth(self.place, n);
        let answer = place(&mut self.on, &order).await.unwrap();
        assert_eq!(answer, Answer::Placed(order.pledge));
    }
}

/// Books the pledge, or finds the answer that its command got before.
pub(crate) async fn place(on: &mut PgConnection, order: &Order) -> Result<Answer, sqlx::Error> {
    let mut tx = on.begin().await?;
    let insert = "INSERT INTO command (id, pledge_id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
    let told = sqlx::query(insert).bind(order.command).bind(order.pledge).execute(&mut *tx).await?;
    if told.rows_affected() == 0 {
        let first = sqlx::query_scalar("SELECT pledge_id FROM command WHERE id = $1");
        return Ok(Answer::Placed(first.bind(order.command).fetch_one(&mut *tx).await?));
    }
    let query = "SELECT phase = 'live' AND deadline > now(), seq + 1 FROM campaign WHERE id = $1 FOR UPDATE";
    let campaign = sqlx::query(query).bind(order.campaign).fetch_one(&mut *tx).await?;
    let (open, seq): (bool, i64) = (campaign.try_get(0)?, campaign.try_get(1)?);
    if !open {
        return Ok(Answer::Closed);
    }
    let update = "UPDATE tier SET taken = taken + 1 WHERE id = $1 AND taken < stock";
    if sqlx::query(update).bind(order.tier).execute(&mut *tx).await?.rows_affected() == 0 {
        return Ok(Answer::SoldOut);
    }
    let insert = "INSERT INTO pledge (id, campaign_id, tier_id, backer_id, amount, state, placed_at)
        VALUES ($1, $2, $3, $4, $5, 'committed', now())";
    let pledge = sqlx::query(insert).bind(order.pledge).bind(order.campaign).bind(order.tier).bind(order.backer);
    pledge.bind(order.amount).execute(&mut *tx).await?;
    let insert = "INSERT INTO ledger_entry (campaign_id, pledge_id, account, amount, booked_at)
        VALUES ($1, $2, 'backers', -$3, now()), ($1, $2, 'escrow', $3, now())";
    sqlx::query(insert).bind(order.campaign).bind(order.pledge).bind(order.amount).execute(&mut *tx).await?;
    let update =
        "UPDATE campaign SET total = total + $2, pledges = pledges + 1, backers_balance = backers_balance - $2,
        escrow_balance = escrow_balance + $2, seq = $3 WHERE id = $1";
    sqlx::query(update).bind(order.campaign).bind(order.amount).bind(seq).execute(&mut *tx).await?;
    let event = serde_json::json!({
        "kind": "pledgePlaced",
        "pledge": order.pledge.to_string(),
        "backer": order.backer.to_string(),
        "tier": order.tier.to_string(),
        "amount": order.amount.to_string(),
    });
    let insert = "INSERT INTO journal (campaign_id, seq, happened_at, event) VALUES ($1, $2, now(), $3)";
    sqlx::query(insert).bind(order.campaign).bind(seq).bind(event).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(Answer::Placed(order.pledge))
}

/// A repeat finds the first answer and changes nothing.
pub(crate) async fn assert_idempotent(on: &mut PgConnection, place: Place) {
    let first = Order::nth(place, 0);
    let again = Order { pledge: Uuid::from_u128(u128::MAX), ..Order::nth(place, 0) };
    assert_eq!(self::place(on, &again).await.unwrap(), Answer::Placed(first.pledge));
}
