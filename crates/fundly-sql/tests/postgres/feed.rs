//! The feed of all journals: no gap, no repeat, whoever commits meanwhile.

use super::{common::*, database};
use fundly_core::{
    AccountId, Actor, CampaignId, CommandId, Currency, Entry, Fundly, Request, Span, Store, campaign::CreateCampaign,
};
use fundly_sql::{Position, PostgresStore};
use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

/// Reads everything after a position, page by page.
async fn rest(store: &PostgresStore, mut after: Position, page: u32) -> Vec<(Position, Entry)> {
    let mut all = Vec::new();
    loop {
        let found = store.feed(after, page).await.unwrap();
        let Some((last, _)) = found.last() else { return all };
        assert!(found.is_sorted_by(|(one, _), (next, _)| one < next), "positions go up");
        after = *last;
        all.extend(found);
    }
}

/// How many entries all journals have.
async fn entries(store: &PostgresStore) -> usize {
    let mut entries = 0;
    for campaign in store.campaigns(None, 1_000).await.unwrap() {
        let mut after = 0;
        while let Some(last) = store.journal(campaign, after, 1_000).await.unwrap().last() {
            entries += usize::try_from(last.seq - after).unwrap();
            after = last.seq;
        }
    }
    entries
}

/// Everything after a position, once the feed has come up to here: the other tests' transactions delay it, which are on the
/// same server.
async fn settled(store: &PostgresStore, after: Position, page: u32) -> Vec<(Position, Entry)> {
    let entries = entries(store).await;
    for _ in 0..20_000 {
        if rest(store, Position::START, 1_000).await.len() == entries {
            return rest(store, after, page).await;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the feed never came up to here");
}

/// Every entry of every campaign once, those of a campaign in their order.
fn complete(read: &[(Position, Entry)], campaigns: usize, entries: usize) {
    let mut next: HashMap<CampaignId, u64> = HashMap::new();
    for (_, entry) in read {
        let seq = next.entry(entry.campaign).or_insert(1);
        assert_eq!(entry.seq, *seq, "{}", entry.campaign);
        *seq += 1;
    }
    assert_eq!((next.len(), read.len()), (campaigns, entries));
}

fn draft(campaign: u128) -> Request {
    let story = serde_json::json!({ "title": "A", "summary": "B", "description": "C", "category": "software" });
    let create = CreateCampaign { currency: Currency::USD, story: serde_json::from_value(story).unwrap() };
    let request = request(campaign, Actor::account(CREATOR), create);
    Request { campaign: CampaignId::from_u128(campaign), ..request }
}

#[tokio::test]
async fn the_feed_is_what_the_journals_are() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let batch = (0..50).map(|n| pledge(100 + u128::from(n), backer(n), "25.00")).collect();
    engine.execute_batch(CAMPAIGN, batch).await.unwrap();
    engine.execute_many((1..=20).map(draft).collect()).await.unwrap();
    engine.execute(pledge(200, backer(77), "25.00")).await.unwrap();
    let store = engine.store();
    for page in [1, 7, 1_000] {
        let read = settled(store, Position::START, page).await;
        complete(&read, 21, 4 + 50 + 20 + 1);
        let journal = store.journal(CAMPAIGN, 0, 1_000).await.unwrap();
        let own: Vec<Entry> =
            read.into_iter().map(|(_, entry)| entry).filter(|entry| entry.campaign == CAMPAIGN).collect();
        assert_eq!(own, journal);
    }
}

/// Eight writers, and a reader that never stops. They go on until it has read four pages, however long the other tests'
/// transactions delay it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reader_misses_nothing_while_others_commit() {
    let database = database::fresh().await;
    let store =
        PostgresStore::with(fundly_sql::PostgresOptions { connections: 12, ..database.options() }).await.unwrap();
    let engine = Fundly::new(store.clone());
    launch(&engine, terms(None)).await;
    let (done, looks) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU32::new(0)));
    let reader = {
        let (store, done, looks) = (store.clone(), Arc::clone(&done), Arc::clone(&looks));
        tokio::spawn(async move {
            let (mut read, mut after) = (Vec::new(), Position::START);
            loop {
                if done.load(Ordering::SeqCst) {
                    read.extend(settled(&store, after, 5).await);
                    return read;
                }
                let found = store.feed(after, 5).await.unwrap();
                looks.fetch_add(u32::from(!found.is_empty()), Ordering::SeqCst);
                after = found.last().map_or(after, |(position, _)| *position);
                read.extend(found);
            }
        })
    };
    let writers = (0..8_u32).map(|writer| {
        let (engine, looks) = (engine.clone(), Arc::clone(&looks));
        tokio::spawn(async move {
            for n in (0..20_000_u32).take_while(|n| *n < 60 || looks.load(Ordering::SeqCst) < 4) {
                let id = u128::from((writer + 1) * 100_000 + n);
                if n >= 60 {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                // Some write to one campaign, some to several at once, which takes their locks one after the other.
                let batch = match n % 3 {
                    1 if n < 60 => vec![draft(id << 16)],
                    2 if n < 60 => vec![draft(id << 16), pledge(id, backer(writer), "10.00"), draft(id << 16 | 1)],
                    _ => vec![pledge(id, backer(writer), "10.00")],
                };
                for answer in engine.execute_many(batch.clone()).await.unwrap() {
                    if let Err(error) = answer {
                        assert_eq!(error.code(), "engine.contended", "{error}");
                    }
                }
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    done.store(true, Ordering::SeqCst);
    let read = reader.await.unwrap();
    assert!(looks.load(Ordering::SeqCst) >= 4, "the reader read while others wrote");
    let campaigns = store.campaigns(None, 1_000).await.unwrap();
    complete(&read, campaigns.len(), entries(&store).await);
}

/// A transaction that began earlier and is still open holds the feed back, for it may yet show something before the rest.
#[tokio::test]
async fn an_open_transaction_delays_and_loses_nothing() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let seen = settled(engine.store(), Position::START, 1_000).await;
    assert_eq!(seen.len(), 4);
    let by_hand = database.by_hand().await;
    by_hand.batch_execute("BEGIN; SELECT pg_current_xact_id()").await.unwrap();
    engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    assert!(rest(engine.store(), seen[3].0, 1_000).await.is_empty());
    by_hand.batch_execute("COMMIT").await.unwrap();
    let later = settled(engine.store(), seen[3].0, 1_000).await;
    assert_eq!(later.len(), 1);
}

#[tokio::test]
async fn a_consumer_goes_on_where_it_was() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let store = engine.store();
    assert_eq!(store.position("mailer").await.unwrap(), Position::START);
    let read = settled(store, Position::START, 1_000).await;
    store.save_position("mailer", read[2].0).await.unwrap();
    store.save_position("mailer", read[1].0).await.unwrap();

    let again = database.store().await;
    assert_eq!(again.position("mailer").await.unwrap(), read[2].0, "it never goes back");
    let left: Vec<u64> = settled(&again, read[2].0, 1_000).await.iter().map(|(_, entry)| entry.seq).collect();
    assert_eq!(left, [4]);
    again.forget_consumer("mailer").await.unwrap();
    assert_eq!(again.position("mailer").await.unwrap(), Position::START);
}

#[tokio::test]
async fn compacting_loses_and_repeats_nothing() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    for n in 0..20 {
        engine.execute(pledge(100 + u128::from(n), backer(n), "25.00")).await.unwrap();
        engine.execute(draft(1 + u128::from(n))).await.unwrap();
    }
    let store = engine.store();
    let read = settled(store, Position::START, 1_000).await;
    store.save_position("slow", read[19].0).await.unwrap();
    store.save_position("quick", read[43].0).await.unwrap();
    let mut saved = 0;
    loop {
        match store.compact_feed(1).await.unwrap() {
            0 => break,
            some => saved += some,
        }
    }
    assert!(saved > 5, "{saved}");
    // Both go on as if nothing had happened; whoever begins anew finds everything.
    for (consumer, place) in [("slow", 19), ("quick", 43)] {
        let position = store.position(consumer).await.unwrap();
        assert_eq!(settled(store, position, 7).await, read[place + 1..], "{consumer}");
    }
    complete(&settled(store, Position::START, 7).await, 21, read.len());
}

/// A dump that is restored into another server finds transactions counted from the beginning.
#[tokio::test]
async fn a_restored_database_goes_on() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let read = settled(engine.store(), Position::START, 1_000).await;
    engine.store().save_position("mailer", read[1].0).await.unwrap();
    let by_hand = database.by_hand().await;
    let age =
        "UPDATE fundly.commits SET xid = xid + 1000000000000; UPDATE fundly.consumers SET xid = xid + 1000000000000";
    by_hand.batch_execute(age).await.unwrap();
    assert!(rest(engine.store(), Position::START, 1_000).await.is_empty(), "as it would be without help");

    let engine = Fundly::new(database.store().await);
    engine.execute(pledge(100, backer(1), "25.00")).await.unwrap();
    let position = engine.store().position("mailer").await.unwrap();
    let left: Vec<u64> = settled(engine.store(), position, 1_000).await.iter().map(|(_, entry)| entry.seq).collect();
    assert_eq!(left, [3, 4, 5]);
}

#[tokio::test]
async fn a_listener_hears_of_a_commit() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    let listener = database.store().await.listen().await.unwrap();
    assert!(listener.is_connected());
    launch(&engine, terms(None)).await;
    // Long enough for any machine; it ends when it hears.
    assert!(listener.wait(Duration::from_secs(60)).await);
    let mut waiting = true;
    while waiting {
        waiting = listener.wait(Duration::from_millis(100)).await;
    }
    assert!(listener.is_connected());
}

#[tokio::test]
async fn a_lone_command_has_a_note_of_its_own() {
    let database = database::fresh().await;
    let engine = Fundly::new(database.store().await);
    launch(&engine, terms(None)).await;
    let batch = (0..10).map(|n| pledge(100 + u128::from(n), backer(n), "25.00")).collect();
    engine.execute_batch(CAMPAIGN, batch).await.unwrap();
    let query = "SELECT first_seq, last_seq FROM fundly.commits ORDER BY first_seq";
    let notes = database.by_hand().await.query(query, &[]).await.unwrap();
    let notes: Vec<(i64, i64)> = notes.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(notes, [(1, 1), (2, 2), (3, 3), (4, 4), (5, 14)]);
    let ids: HashSet<CommandId> =
        settled(engine.store(), Position::START, 9).await.into_iter().map(|(_, entry)| entry.command.id).collect();
    assert_eq!(ids.len(), 14);
    let late = Request { at: now().plus(Span::days(1)), ..pledge(500, AccountId::from_u128(9), "25.00") };
    engine.execute(late).await.unwrap();
}
