//! The ways to kill.

use crate::{
    field::Field,
    numbers::{Numbers, pause},
    proxy::Cut,
    server::{Server, kill},
};
use std::{
    fs::File,
    io::Write,
    path::PathBuf,
    time::{Duration, Instant},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Client,
    Stop,
    Postmaster,
    Backends,
    Backend,
    CutBefore,
    CutDuring,
    CutAfter,
    TablesFull,
    LogFull,
}

impl Kind {
    /// What needs no disk of its own.
    pub(crate) const USUAL: [Self; 8] = [
        Self::Client,
        Self::Stop,
        Self::CutAfter,
        Self::Backends,
        Self::Postmaster,
        Self::CutDuring,
        Self::Backend,
        Self::CutBefore,
    ];
    pub(crate) const FULL: [Self; 2] = [Self::TablesFull, Self::LogFull];

    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Client => "client process, `kill -9`",
            Self::Stop => "server stopped at once (`pg_ctl -m immediate`) and started again",
            Self::Postmaster => "server's first process, `kill -9`, and started again",
            Self::Backends => "all connections of both clients, `pg_terminate_backend`",
            Self::Backend => "server process of one connection, `kill -9`: the server resets itself",
            Self::CutBefore => "connection cut in the middle of the word `COMMIT`",
            Self::CutDuring => "connection cut when the server has the `COMMIT`",
            Self::CutAfter => "connection cut when the server has committed, before its answer",
            Self::TablesFull => "disk of the tables full, then freed",
            Self::LogFull => "disk of the write-ahead log full: the server panics; then freed and started again",
        }
    }

    pub(crate) async fn carry_out(self, field: &mut Field<'_>, numbers: &mut Numbers) {
        let server = field.server;
        match self {
            Self::Client => {
                let which = numbers.below(field.clients() as u64) as usize;
                field.kill_client(which).await;
            }
            Self::Stop => {
                server.stop_at_once();
                // For some of the time nobody is there.
                pause(numbers.below(150)).await;
                server.up();
            }
            Self::Postmaster => {
                kill(server.postmaster().unwrap());
                pause(numbers.below(150)).await;
                server.up();
            }
            Self::Backends => terminate(server).await,
            Self::Backend => kill_one(server).await,
            Self::CutBefore => cut(field, Cut::Before).await,
            Self::CutDuring => cut(field, Cut::During).await,
            Self::CutAfter => cut(field, Cut::After).await,
            Self::TablesFull => fill(server, "data", "could not extend file").await,
            Self::LogFull => fill(server, "wal", "PANIC:").await,
        }
        server.answers().await;
    }
}

async fn terminate(server: &Server) {
    let look = server.answers().await;
    let query = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name LIKE 'client-%'";
    let terminated: i64 = look.query_one(query, &[]).await.unwrap().get(0);
    assert!(terminated > 0, "nobody was connected");
}

async fn kill_one(server: &Server) {
    let look = server.answers().await;
    let query = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'client-%'
        ORDER BY state = 'active' DESC, backend_xid IS NULL, pid LIMIT 1";
    let pid: i32 = look.query_one(query, &[]).await.unwrap().get(0);
    let since = server.log().0;
    kill(pid.try_into().unwrap());
    until("the server resets itself", || server.noted(since, "all server processes terminated")).await;
}

async fn cut(field: &Field<'_>, cut: Cut) {
    field.proxy.arm(cut);
    until("nothing is committed by way of the proxy", || field.proxy.is_done()).await;
}

/// Something that takes up a disk, until this is dropped.
struct Ballast {
    file: PathBuf,
}

impl Ballast {
    /// Takes up what is left. As long as anything was, there may soon be again.
    fn grow(&self) {
        let mut file = File::options().create(true).append(true).open(&self.file).unwrap();
        for size in [1 << 20, 1 << 16, 1 << 12, 1] {
            let zeros = vec![0; size];
            while file.write(&zeros).is_ok_and(|written| written == size) {}
        }
    }
}

impl Drop for Ballast {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}

/// Fills a disk until the server complains, keeps it full for a while, and frees it.
async fn fill(server: &Server, disk: &str, complaint: &str) {
    let since = server.log().0;
    let ballast = Ballast { file: server.disk(disk).join("ballast") };
    let full = || {
        ballast.grow();
        server.noted(since, complaint)
    };
    until("the disk is full and the server does not mind", full).await;
    for _ in 0..10 {
        ballast.grow();
        pause(20).await;
    }
    assert!(server.noted(since, "No space left on device"), "{}", server.log().1);
    drop(ballast);
    let patience = Instant::now() + Duration::from_secs(30);
    while server.connect().await.is_none() {
        assert!(Instant::now() < patience, "the server does not come back: {}", server.log().1);
        if !server.is_up() {
            server.up();
        }
        pause(10).await;
    }
}

async fn until(otherwise: &str, mut so: impl FnMut() -> bool) {
    let patience = Instant::now() + Duration::from_secs(30);
    while !so() {
        assert!(Instant::now() < patience, "{otherwise}");
        pause(2).await;
    }
}
