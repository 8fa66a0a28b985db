//! The journals of all campaigns as one feed, in an order that never changes: the outbox.
//!
//! Commits are ordered by the number of their transaction. A commit is shown once every transaction with a lower number has
//! ended, so that nothing ever appears before what a reader has seen already: no gap, no repeat, whoever commits meanwhile. A
//! transaction that stays open somewhere on the same server delays the feed; it loses nothing.
//!
//! The entries of one campaign come in the order of their numbers: whoever writes to a campaign is given a transaction number
//! only after the one before has committed.

use super::{PostgresStore, answer::Answer, parameter::Parameter, session::Call, statement};
use fundly_core::{CampaignId, Entry, Invalid, StoreError, limits::PAGE_MAX};
use std::{fmt, str::FromStr};

/// A place in the feed: just after an entry. As text it can be kept anywhere.
///
/// ```
/// use fundly_sql::Position;
/// let text = "731/00000000-0000-0000-0000-000000000001/12";
/// assert_eq!(text.parse::<Position>()?.to_string(), text);
/// assert!("731".parse::<Position>().is_err());
/// # Ok::<(), fundly_core::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The transaction, as the server counts them.
    xid: i64,
    /// In that transaction the campaign.
    campaign: CampaignId,
    /// In that campaign the entry.
    seq: u64,
}

impl Position {
    /// Before everything.
    pub const START: Self = Self { xid: i64::MIN, campaign: CampaignId::from_u128(0), seq: 0 };

    fn parameters(self) -> Vec<Parameter> {
        let seq = i64::try_from(self.seq).unwrap_or(i64::MAX);
        vec![Parameter::integer(self.xid), Parameter::uuid(self.campaign.uuid()), Parameter::integer(seq)]
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.xid, self.campaign, self.seq)
    }
}

impl FromStr for Position {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let invalid =
            || Invalid::Wire { path: "position".to_owned(), reason: "is transaction/campaign/number".to_owned() };
        let mut parts = text.splitn(3, '/');
        let mut part = || parts.next().ok_or_else(invalid);
        let xid = part()?.parse().map_err(|_| invalid())?;
        let campaign = part()?.parse()?;
        let seq = part()?.parse().map_err(|_| invalid())?;
        Ok(Self { xid, campaign, seq })
    }
}

/// Where a consumer is: name.
const CONSUMER: &str = "SELECT campaign_id, xid, seq FROM fundly.consumers WHERE consumer = $1::text";
/// Says where a consumer is: transaction, campaign, number, name. It never goes back.
const PASSED: &str = "INSERT INTO fundly.consumers AS c (xid, campaign_id, seq, consumer, updated_at)
    VALUES ($1::bigint, $2::uuid, $3::bigint, $4::text, now())
    ON CONFLICT (consumer) DO UPDATE SET xid = excluded.xid, campaign_id = excluded.campaign_id, seq = excluded.seq,
        updated_at = excluded.updated_at
    WHERE (c.xid, c.campaign_id, c.seq) < (excluded.xid, excluded.campaign_id, excluded.seq)";
const FORGET: &str = "DELETE FROM fundly.consumers WHERE consumer = $1::text";
/// Makes one note of the notes of each campaign that everybody has passed; whoever begins anew still finds every entry.
const COMPACT: &str = "
    WITH passed AS (
        SELECT least((SELECT min(xid) FROM fundly.consumers), pg_snapshot_xmin(pg_current_snapshot())::text::bigint) AS xid
    ), crowded AS (
        SELECT c.campaign_id FROM fundly.commits c, passed WHERE c.xid < passed.xid
        GROUP BY c.campaign_id HAVING count(*) > 1 LIMIT $1::bigint
    ), gone AS (
        DELETE FROM fundly.commits c USING crowded, passed
        WHERE c.campaign_id = crowded.campaign_id AND c.xid < passed.xid
        RETURNING c.*
    ), made AS (
        INSERT INTO fundly.commits (campaign_id, first_seq, last_seq, xid)
        SELECT campaign_id, min(first_seq), max(last_seq), max(xid) FROM gone GROUP BY campaign_id RETURNING 1
    )
    SELECT (SELECT count(*) FROM gone) - (SELECT count(*) FROM made) AS saved";

impl PostgresStore {
    /// The next entries of all campaigns after a position, each with its own; at most
    /// [`PAGE_MAX`](fundly_core::limits::PAGE_MAX). The entries of one campaign alone are what
    /// [`Store::journal`](fundly_core::Store::journal) answers.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn feed(&self, after: Position, limit: u32) -> Result<Vec<(Position, Entry)>, StoreError> {
        let mut parameters = after.parameters();
        parameters.push(Parameter::integer(limit.min(PAGE_MAX).into()));
        let call = Call::new(&statement::every().feed, parameters);
        let rows = self.read(None, &[call], None).await?.pop().unwrap_or_default();
        let placed = |row: &tokio_postgres::Row| {
            let (answer, last) = (Answer(row), row.len().saturating_sub(1));
            let (xid, entry) = (answer.integer(last)?, answer.entry()?);
            Ok((Position { xid, campaign: entry.campaign, seq: entry.seq }, entry))
        };
        rows.iter().map(placed).collect()
    }

    /// How far a consumer has come by its own word: [`Position::START`] when it never said.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn position(&self, consumer: &str) -> Result<Position, StoreError> {
        let call = Call::new(CONSUMER, vec![Parameter::text(consumer)]);
        let rows = self.read(None, &[call], None).await?.pop().unwrap_or_default();
        let Some(answer) = rows.first().map(Answer) else { return Ok(Position::START) };
        let (xid, seq) = (answer.integer(1)?, u64::try_from(answer.integer(2)?).unwrap_or(0));
        Ok(Position { xid, campaign: answer.campaign(0)?, seq })
    }

    /// Keeps how far a consumer has come, durably; a position before the one kept changes nothing. What a consumer does
    /// with an entry it keeps before it says so here: after a crash it is shown again what it had not yet said.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn save_position(&self, consumer: &str, position: Position) -> Result<(), StoreError> {
        let mut parameters = position.parameters();
        parameters.push(Parameter::text(consumer));
        let session = self.session().await?;
        session.run(None, &[Call::new(PASSED, parameters)], None).await.map(drop)
    }

    /// Forgets a consumer: what it has not read is no reason any more to keep the notes of commits apart.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn forget_consumer(&self, consumer: &str) -> Result<(), StoreError> {
        let session = self.session().await?;
        session.run(None, &[Call::new(FORGET, vec![Parameter::text(consumer)])], None).await.map(drop)
    }

    /// Makes one note out of all notes of commits that every consumer has passed, for up to `campaigns` campaigns, and answers
    /// how many it saved. The journals are never shortened: whoever reads from the start still finds every entry, campaign by
    /// campaign where the notes are old. To be called now and then; zero means that nothing is left to do. Whoever keeps its
    /// position elsewhere has to say it here too, from [`Position::START`] on, or an old note may be shown to it again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn compact_feed(&self, campaigns: u32) -> Result<u64, StoreError> {
        let session = self.session().await?;
        let call = Call::new(COMPACT, vec![Parameter::integer(campaigns.into())]);
        let rows = session.run(None, &[call], None).await?.pop().unwrap_or_default();
        rows.first().map_or(Ok(0), |row| Ok(u64::try_from(Answer(row).integer(0)?).unwrap_or(0)))
    }
}
