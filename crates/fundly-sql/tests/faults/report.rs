//! The report: its words are fixed, its numbers are those that were counted.

use crate::{
    count::Count,
    kill::Kind,
    script::{CAMPAIGNS, CLIENTS, TIERS, WRITERS},
};
use std::fmt::Write;

fn number(n: u64) -> String {
    let digits = n.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| str::from_utf8(group).unwrap()).collect();
    groups.join(",")
}

pub(crate) fn text(count: &Count, version: &str, kills: u64, seed: u64) -> String {
    let mut text = format!(
        "# Faults

Clients, servers, connections and disks were killed while commands were carried out. **{} kills, {} acknowledged
commands: none lost, none carried out twice, none done by half.** Each number on this page was counted by the harness that wrote it
(`tests/faults`), which fails at the first thing that is not as it says here; then this page is not written.

```sh
FAULT_KILLS={kills} FAULT_SEED={seed} FUNDLY_WRITE=1 cargo test -p fundly-sql --all-features --test faults
```

PostgreSQL {version};
`fsync`, `synchronous_commit` and `full_page_writes` on. What each writer asks is the same in every run; the seed decides the order of
the kills and the pauses between them; which command a kill meets is up to the machine. The same harness runs with fewer
kills on every change (`.ci/test faults`).

Before it was trusted, the harness was given a store that acknowledges before the disk has it (`synchronous_commit = off`):
it found the commands that were lost with the server.

## What was done

{CLIENTS} client processes at a time wrote to one server, with {WRITERS} writers each; most of them share commits (`GroupCommit`), the
others commit one by one. Three of four write to one hot campaign, the rest to {} others. They place pledges, change them
and call them off, and compete for tiers of {} units and of {}. A writer notes each answer in a file before it goes on.
When it is told that the store is unavailable or contended it sends the same command again, with the same id, until it has
an answer; now and then it sends one again that was acknowledged long ago. A process that is killed begins anew from its
file.

| what was killed | times | slowest return, ms |
|---|---:|---:|
",
        number(count.all_kills()),
        number(count.accepted),
        CAMPAIGNS - 1,
        TIERS[1].unwrap_or_default(),
        TIERS[2].unwrap_or_default(),
    );
    for (kind, (times, slowest)) in &count.kills {
        let _ = writeln!(text, "| {} | {} | {} |", kind.text(), number(*times), number(slowest.as_millis() as u64));
    }
    if !Kind::FULL.iter().any(|kind| count.kills.contains_key(kind)) {
        text += "\nNo disk was filled: the harness had no right to mount a small one.\n";
    }
    text + &findings(count)
}

fn findings(count: &Count) -> String {
    format!(
        "
The slowest return is the time from when the server answered again until both client processes had noted some dozens of
further answers. But for the one that was killed, nobody started them again or told them anything.

## What was found

| | |
|---|---:|
| commands accepted and acknowledged | {} |
| of those, sent more than once because a kill left them without an answer or others were first | {} |
| of those, durable though their answer was lost: the retry was told where they stand in the journal | {} |
| of those, on servers whose small disks can be filled | {} |
| times that a caller was told \"unavailable\" or \"contended\" | {} |
| commands refused by a rule (sold out) | {} |
| acknowledged commands sent again later, and answered as the first time | {} |
| commands of killed processes found whole in the journal, then answered as repeats | {} |
| commands of killed processes, or next ones of theirs, of which there was no trace, then decided as new | {} |
| journal entries compared | {} |
| scarce units sold, none of them twice | {} |
| campaigns, in {} rounds | {} |

## What was proven

After each round, for every campaign and over the whole database:

1. Every acknowledged command is in the journal exactly once, with the number and the hash that its caller was told, of the
   same kind and by the same account.
2. Every entry of the journal was asked for and is acknowledged; there is nothing else in it. What was refused is not there.
3. The chain of hashes holds, and every row of every table is exactly what the journal makes it (`Fundly::verify`): nothing
   is there by half.
4. What a killed process had asked was looked up before anybody could ask again. What was there was answered as a repeat,
   from where it stood; what was not there was decided as new.
5. With SQL alone: journals without gaps, books that sum to zero, stock never oversold and equal to what the pledges hold,
   totals equal to the pledges, each entry in exactly one noted commit.
6. The feed of all journals shows each entry once, in the order of its campaign; what a reader has said of its position is
   kept.
7. No caller saw a conflict, a deadlock, a serialisation failure or any error other than \"unavailable\" and \"contended\".

## What it does not show

The machine itself was not cut off from power, so the word of the disk for a flush was taken as it is. The small disks that
were filled are in memory (tmpfs), where a flush has nothing to do; all other kills were on a server on the disk of the
machine. There was no replica and no failover.
",
        number(count.accepted),
        number(count.sent_again),
        number(count.answer_lost),
        number(count.on_small_disks),
        number(count.tries),
        number(count.refused),
        number(count.repeats),
        number(count.doubts_found),
        number(count.doubts_absent),
        number(count.entries),
        number(count.scarce),
        number(count.rounds),
        number(count.campaigns),
    )
}

pub(crate) fn write(report: &str) {
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md"), report).unwrap();
}
