//! A PostgreSQL server of its own, which may be killed, starved and started again.

use crate::numbers::pause;
use fundly_sql::tokio_postgres::{Client, NoTls};
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Clears away what a server leaves behind, once its input ends: also when this process was killed itself.
const JANITOR: &str = r#"
trap '' INT TERM HUP
read -r _
home=$1; shift
"$@" --pgdata="$home/data" --mode=immediate stop >/dev/null 2>&1
for disk in "$home/data" "$home/wal"; do
    if mountpoint -q "$disk"; then umount "$disk" 2>/dev/null || umount -l "$disk"; fi
done
rm -rf "$home"
"#;

/// Bytes of the small disks, of tables and of the write-ahead log.
const SMALL: [(&str, u32); 2] = [("data", 192 << 20), ("wal", 24 << 20)];

/// Where a server keeps its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disk {
    /// On the disk of the temporary folder.
    Usual,
    /// Tables and write-ahead log on a small disk each, which can be filled.
    Small,
}

pub(crate) struct Server {
    bin: PathBuf,
    home: PathBuf,
    /// Whose process it is: it refuses to run as root.
    owner: Vec<String>,
    janitor: Child,
}

/// The newest server: Debian keeps each version in a folder of its own, others have one on the path.
fn newest() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = versions.map(|version| version.path().join("bin")).filter(|bin| bin.join("initdb").exists());
    let number = |bin: &PathBuf| bin.parent()?.file_name()?.to_str()?.parse::<f64>().ok();
    let newest = installed.max_by(|one, other| number(one).partial_cmp(&number(other)).unwrap());
    newest.or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|bin| bin.join("initdb").exists())
    })
}

fn output(command: &mut Command) -> String {
    String::from_utf8(command.output().unwrap().stdout).unwrap().trim().to_owned()
}

/// A number of a user.
fn id(flag: &str, user: &[&str]) -> String {
    output(Command::new("id").arg(flag).args(user).stderr(Stdio::null()))
}

impl Server {
    /// Makes a server and starts it. None where there is no server, or no right to make small disks.
    pub(crate) fn start(disk: Disk) -> Option<Self> {
        let bin = newest()?;
        let home = PathBuf::from(output(Command::new("mktemp").args(["-d", "-t", "fundly-faults.XXXXXX"])));
        let mut owner = Vec::new();
        let (mut user, mut group) = (id("-u", &[]), id("-g", &[]));
        if user == "0" {
            let name = if id("-u", &["postgres"]).is_empty() { "nobody" } else { "postgres" };
            (user, group) = (id("-u", &[name]), id("-g", &[name]));
            let by = ["setpriv", &format!("--reuid={user}"), &format!("--regid={group}"), "--clear-groups", "--"];
            owner = by.map(str::to_owned).to_vec();
            assert!(Command::new("chown").arg(&user).arg(&home).status().unwrap().success());
        }
        let by = owner.iter().cloned().chain([bin.join("pg_ctl").to_str().unwrap().to_owned()]);
        let janitor = Command::new("sh")
            .args(["-c", JANITOR, "janitor"])
            .arg(&home)
            .args(by.collect::<Vec<_>>())
            .current_dir("/")
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let server = Self { bin, home, owner, janitor };
        if disk == Disk::Small && !server.mount(&user, &group) {
            return None;
        }
        server.make(disk);
        server.up();
        Some(server)
    }

    fn mount(&self, user: &str, group: &str) -> bool {
        SMALL.iter().all(|(name, bytes)| {
            let place = self.home.join(name);
            fs::create_dir(&place).unwrap();
            let options = format!("size={bytes},uid={user},gid={group},mode=0700");
            let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(&place).output();
            mount.is_ok_and(|mount| mount.status.success())
        })
    }

    fn make(&self, disk: Disk) {
        let mut initdb = self.by_owner("initdb");
        initdb.args(["--username=fundly", "--auth=trust", "--encoding=UTF8", "--no-locale", "--wal-segsize=1"]);
        initdb.arg("--pgdata").arg(self.home.join("data"));
        if disk == Disk::Small {
            initdb.arg("--waldir").arg(self.home.join("wal"));
        }
        let made = initdb.output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        fs::create_dir(self.home.join("proxy")).unwrap();
        let settings = format!(
            "listen_addresses = ''\nunix_socket_directories = '{}'\nmax_connections = 100\nshared_buffers = 64MB\n\
             fsync = on\nsynchronous_commit = on\nfull_page_writes = on\nmax_wal_size = 8MB\nmin_wal_size = 2MB\n\
             deadlock_timeout = 50ms\nautovacuum_naptime = 5s\n",
            self.home.display()
        );
        let file = self.home.join("data/postgresql.conf");
        File::options().append(true).open(file).unwrap().write_all(settings.as_bytes()).unwrap();
    }

    /// A program of the server, as whoever owns its files.
    fn by_owner(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        let mut command = match self.owner.split_first() {
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
            None => Command::new(program),
        };
        command.current_dir(&self.home).stdin(Stdio::null());
        command
    }

    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// Its address, or that of whoever stands in the folder for it.
    pub(crate) fn url(folder: &Path, who: &str) -> String {
        let host = folder.to_str().unwrap().replace('/', "%2F");
        format!("postgres://fundly@{host}/postgres?application_name={who}")
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.home.join(".s.PGSQL.5432")
    }

    /// Connects as anybody would, without the library.
    pub(crate) async fn connect(&self) -> Option<Client> {
        let url = Self::url(&self.home, "referee");
        let (client, connection) = fundly_sql::tokio_postgres::connect(&url, NoTls).await.ok()?;
        tokio::spawn(connection);
        Some(client)
    }

    /// Waits until it answers.
    pub(crate) async fn answers(&self) -> Client {
        let patience = Instant::now() + Duration::from_secs(60);
        loop {
            if let Some(client) = self.connect().await {
                return client;
            }
            assert!(Instant::now() < patience, "the server does not come back: {}", self.log().1);
            pause(5).await;
        }
    }

    pub(crate) async fn version(&self) -> String {
        let row = self.answers().await.query_one("SELECT current_setting('server_version')", &[]).await.unwrap();
        row.get(0)
    }

    fn pg_ctl(&self, arguments: &[&str]) -> bool {
        let log = File::options().create(true).append(true).open(self.home.join("pg_ctl")).unwrap();
        let mut command = self.by_owner("pg_ctl");
        command.arg("--pgdata").arg(self.home.join("data")).arg("--log").arg(self.home.join("log"));
        command.args(arguments).stdout(log.try_clone().unwrap()).stderr(log).status().unwrap().success()
    }

    /// Starts it; where processes of a killed one are not gone yet, again.
    pub(crate) fn up(&self) {
        let patience = Instant::now() + Duration::from_secs(60);
        while !self.is_up() && !self.pg_ctl(&["--wait", "start"]) {
            assert!(Instant::now() < patience, "the server does not start: {}", self.log().1);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub(crate) fn is_up(&self) -> bool {
        let state = |pid: u32| output(Command::new("ps").args(["-o", "stat=", "-p", &pid.to_string()]));
        self.postmaster().map(state).is_some_and(|state| !state.is_empty() && !state.starts_with('Z'))
    }

    /// Stops it as a crash would: without a checkpoint, without a farewell.
    pub(crate) fn stop_at_once(&self) {
        assert!(self.pg_ctl(&["--mode=immediate", "--wait", "stop"]));
    }

    /// The process that all others of the server come from.
    pub(crate) fn postmaster(&self) -> Option<u32> {
        let file = fs::read_to_string(self.home.join("data/postmaster.pid")).ok()?;
        file.lines().next()?.trim().parse().ok()
    }

    /// Its length, and the end of what the server has noted.
    pub(crate) fn log(&self) -> (usize, String) {
        let log = fs::read_to_string(self.home.join("log")).unwrap_or_default();
        let end = log.char_indices().rev().nth(2_000).map_or(0, |(at, _)| at);
        (log.len(), log[end..].to_owned())
    }

    /// Whether it has noted something since its log was so long.
    pub(crate) fn noted(&self, since: usize, text: &str) -> bool {
        fs::read_to_string(self.home.join("log")).is_ok_and(|log| log[since..].contains(text))
    }

    /// The small disks, by name.
    pub(crate) fn disk(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.janitor.stdin.take());
        let _ = self.janitor.wait();
    }
}

/// `kill -9`, and by no other name than its number.
pub(crate) fn kill(pid: u32) {
    assert!(Command::new("kill").args(["-9", &pid.to_string()]).status().unwrap().success(), "{pid} was gone already");
}
