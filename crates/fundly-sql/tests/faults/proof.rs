//! What must be so after a round, whatever was killed.

use crate::{
    client::Orders,
    common::CREATOR,
    count::Count,
    diary::Line,
    field::{Doubts, look, scripts},
    script::{self, CAMPAIGNS, Script, TIERS},
    server::Server,
};
use fundly_core::{CampaignId, CommandId, Entry, Fundly};
use fundly_sql::{Position, PostgresStore};
use std::collections::{HashMap, HashSet};

/// Each finds what must not be there.
const BY_HAND: [(&str, &str); 8] = [
    (
        "a command twice in a journal, or in two of them",
        "SELECT command_id FROM fundly.journal GROUP BY command_id HAVING count(*) > 1",
    ),
    (
        "a journal with a gap, or a campaign that is not where its journal is",
        "SELECT c.id FROM fundly.campaigns c LEFT JOIN fundly.journal j ON j.campaign_id = c.id
            GROUP BY c.id HAVING count(j.seq) <> c.seq OR max(j.seq) <> c.seq OR min(j.seq) <> 1",
    ),
    ("a journal without a campaign", "SELECT campaign_id FROM fundly.journal EXCEPT SELECT id FROM fundly.campaigns"),
    (
        "books that do not sum to zero",
        "SELECT campaign_id FROM fundly.campaign_balances GROUP BY campaign_id HAVING sum(balance_minor) <> 0",
    ),
    ("more units sold than there are", "SELECT id FROM fundly.rewards WHERE taken > quantity"),
    (
        "stock that is not what the pledges hold",
        "SELECT s.tier_id FROM fundly.tier_stocks s LEFT JOIN fundly.pledge_lines l
            ON l.campaign_id = s.campaign_id AND l.tier_id = s.tier_id AND l.pledge_state <> 'cancelled'
            GROUP BY s.campaign_id, s.tier_id HAVING s.taken <> coalesce(sum(l.quantity), 0)",
    ),
    (
        "totals that are not those of the pledges",
        "SELECT c.id FROM fundly.campaigns c LEFT JOIN fundly.pledges p ON p.campaign_id = c.id GROUP BY c.id
            HAVING c.total_placed <> count(p.id)
            OR c.total_pledges <> count(*) FILTER (WHERE p.state = 'committed')
            OR c.total_backers <> count(DISTINCT p.backer_id) FILTER (WHERE p.state = 'committed')",
    ),
    (
        "an entry that no commit is noted for, or two are",
        "SELECT j.campaign_id FROM fundly.journal j LEFT JOIN fundly.commits c
            ON c.campaign_id = j.campaign_id AND j.seq BETWEEN c.first_seq AND c.last_seq
            GROUP BY j.campaign_id, j.seq HAVING count(c.first_seq) <> 1",
    ),
];

/// Compares what was acknowledged with what is stored.
pub(crate) async fn prove(server: &Server, round: u64, diaries: &[(Orders, Vec<Line>)], doubts: &Doubts) -> Count {
    let engine = look(server).await;
    let mut entries = HashMap::new();
    for nth in 0..CAMPAIGNS {
        let campaign = script::campaign(round, nth);
        let replay = engine.verify(campaign).await.unwrap();
        assert!(replay.is_ok(), "{campaign}: {:?}", replay.err());
        for entry in journal(&engine, campaign).await {
            let id = entry.command.id;
            assert!(entries.insert(id, entry).is_none(), "{id} is there twice");
        }
    }
    let mut count = Count { rounds: 1, campaigns: CAMPAIGNS, entries: entries.len() as u64, ..Count::default() };
    let mut owed: HashSet<CommandId> = entries.keys().copied().collect();
    for (orders, lines) in diaries {
        let mut scripts = scripts(orders);
        let mut acknowledged = HashMap::new();
        for line in lines {
            match line {
                Line::Wrong { text } => panic!("{text}"),
                Line::Again { writer, n, seq, hash, repeated } => {
                    assert!(repeated, "writer {writer}, command {n}: a repeat was taken for a new command");
                    assert_eq!(acknowledged.get(&(*writer, *n)), Some(&(*seq, *hash)), "writer {writer}, command {n}");
                    count.repeats += 1;
                }
                Line::Accepted { writer, n, seq, hash, .. } => {
                    acknowledged.insert((*writer, *n), (*seq, *hash));
                    let script = scripts.get_mut(writer).unwrap();
                    let id = acknowledges(script, line, &entries, doubts, &mut count);
                    assert!(owed.remove(&id), "{id} was acknowledged twice");
                }
                Line::Refused { writer, n, .. } => {
                    let script = scripts.get_mut(writer).unwrap();
                    assert_eq!(script.next, *n, "writer {writer} skipped a command");
                    let id = script.request().id;
                    assert!(!entries.contains_key(&id), "{id} was refused and is in the journal");
                    script.answered(false, None);
                    count.refused += 1;
                }
            }
        }
    }
    let steps = 4 + TIERS.len() as u8;
    for launched in (0..CAMPAIGNS).flat_map(|nth| (1..=steps).map(move |step| (script::campaign(round, nth), step))) {
        assert!(owed.remove(&script::launch(launched.0, launched.1)), "the launch of {} is gone", launched.0);
    }
    assert!(owed.is_empty(), "in the journal, and acknowledged to nobody: {owed:?}");
    feed(&engine, round, &entries).await;
    count.scarce = by_hand(server, round).await;
    count
}

/// What is acknowledged is in the journal, as it was asked, where the answer said, and as it was seen there before.
fn acknowledges(
    script: &mut Script,
    line: &Line,
    entries: &HashMap<CommandId, Entry>,
    doubts: &Doubts,
    count: &mut Count,
) -> CommandId {
    let Line::Accepted { writer, n, seq, hash, repeated, tries, pledge } = line else { unreachable!() };
    assert_eq!(script.next, *n, "writer {writer} skipped a command");
    let request = script.request();
    let id = request.id;
    let entry = entries.get(&id).unwrap_or_else(|| panic!("{id} was acknowledged and is not in the journal"));
    assert_eq!((entry.seq, entry.hash), (*seq, *hash), "{id} was given another answer");
    assert_eq!((entry.campaign, entry.command.kind), (request.campaign, request.command.kind()), "{id}");
    assert_eq!(entry.actor.account, request.actor.account, "{id}");
    match doubts.get(&id) {
        Some(Some((seq, hash))) => {
            assert!(repeated, "{id} was in the journal and was carried out again");
            assert_eq!((entry.seq, entry.hash), (u64::try_from(*seq).unwrap(), *hash), "{id} was there otherwise");
        }
        Some(None) => assert!(!repeated || *tries > 0, "{id} was not in the journal, and is said to be a repeat"),
        None => {}
    }
    script.answered(true, *pledge);
    count.accepted += 1;
    count.answer_lost += u64::from(*repeated);
    count.sent_again += u64::from(*repeated || *tries > 0);
    count.tries += tries;
    id
}

pub(crate) async fn journal(engine: &Fundly<PostgresStore>, campaign: CampaignId) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    loop {
        let page = engine.journal(campaign, entries.last().map_or(0, |entry| entry.seq), 1_000).await.unwrap();
        if page.is_empty() {
            return entries;
        }
        entries.extend(page);
    }
}

/// The feed of all campaigns shows every entry of the round once, those of a campaign in their order.
async fn feed(engine: &Fundly<PostgresStore>, round: u64, entries: &HashMap<CommandId, Entry>) {
    let consumer = "referee";
    let mut position = engine.store().position(consumer).await.unwrap();
    assert!((round == 0) == (position == Position::START), "a position was lost");
    let (mut seen, mut last) = (0, HashMap::new());
    loop {
        let page = engine.store().feed(position, 1_000).await.unwrap();
        let Some((end, _)) = page.last() else { break };
        position = *end;
        for (_, entry) in &page {
            assert_eq!(entries.get(&entry.command.id), Some(entry), "the feed shows another entry");
            let before = last.insert(entry.campaign, entry.seq).unwrap_or(0);
            assert_eq!(entry.seq, before + 1, "the feed skips or repeats");
        }
        seen += page.len();
    }
    assert_eq!(seen, entries.len(), "the feed does not show every entry");
    engine.store().save_position(consumer, position).await.unwrap();
}

/// What anybody can ask with SQL. How many scarce units were sold.
async fn by_hand(server: &Server, round: u64) -> u64 {
    let client = server.answers().await;
    for (what, query) in BY_HAND {
        let found = client.query(query, &[]).await.unwrap();
        assert!(found.is_empty(), "{what}: {} times", found.len());
    }
    let creator = CREATOR.uuid();
    let query = format!(
        "SELECT sum(r.taken)::bigint FROM fundly.rewards r JOIN fundly.campaigns c ON c.id = r.campaign_id
            WHERE r.quantity IS NOT NULL AND c.creator_id = '{creator}' AND (c.id::text, 1) IN (VALUES {})",
        (0..CAMPAIGNS).map(|nth| format!("('{}', 1)", script::campaign(round, nth))).collect::<Vec<_>>().join(", ")
    );
    client.query_one(&query, &[]).await.unwrap().get::<_, Option<i64>>(0).unwrap_or(0).try_into().unwrap()
}
