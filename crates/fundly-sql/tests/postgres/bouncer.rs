//! A real PgBouncer in front of the server, that gives each transaction a connection of its own.

use super::database::{Database, connect};
use fundly_sql::{
    PostgresOptions,
    tokio_postgres::{Config, config::Host},
};
use std::{
    env, fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        net::UnixStream,
    },
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

/// Connections that it opens to each database: far fewer than its users have open to it.
const POOL: u32 = 2;

/// A pooler that ends with this.
pub struct Bouncer {
    process: Child,
    folder: PathBuf,
}

/// `PGBOUNCER` names the program, as where it is not on the PATH.
fn program() -> PathBuf {
    env::var_os("PGBOUNCER").filter(|path| !path.is_empty()).map_or_else(|| "pgbouncer".into(), PathBuf::from)
}

/// Where the server is, and as whom to go there: entries of a list of databases.
fn server(config: &Config) -> String {
    let host = match &config.get_hosts()[0] {
        Host::Tcp(name) => name.clone(),
        Host::Unix(folder) => folder.display().to_string(),
    };
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let user = config.get_user().unwrap_or("postgres");
    let quoted = |text: &str| text.replace('\'', "''");
    let password = config.get_password().map(|bytes| quoted(&String::from_utf8_lossy(bytes)));
    let password = password.map_or_else(String::new, |password| format!(" password='{password}'"));
    format!("host='{host}' port={port} user='{}'{password}", quoted(user))
}

/// Whom the pooler runs as, if it may not be as this process: it refuses to be root.
fn other_user(config: &Config, folder: &Path) -> Option<u32> {
    if fs::metadata(folder).unwrap().uid() != 0 {
        return None;
    }
    match &config.get_hosts()[0] {
        // It must be let into the folder of the server's socket.
        Host::Unix(socket) => fs::metadata(socket).ok().map(|folder| folder.uid()).filter(|uid| *uid != 0),
        Host::Tcp(_) => None,
    }
    .or(Some(65_534))
}

impl Bouncer {
    /// Starts one in front of the server of a database.
    pub async fn start(database: &Database) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let config: Config = database.url().parse().unwrap();
        let name = format!("fundly-bouncer.{}.{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir(&folder).unwrap();
        let socket = folder.display();
        let settings = format!(
            "[databases]\n* = {}\n[pgbouncer]\npool_mode = transaction\ndefault_pool_size = {POOL}\nauth_type = any\n\
            server_login_retry = 1\nmax_client_conn = 500\nlisten_port = 6432\nunix_socket_dir = {socket}\nlogfile = {socket}/log\n",
            server(&config)
        );
        let file = folder.join("settings");
        fs::write(&file, settings).unwrap();
        // Whoever reaches its socket is trusted, and the settings may hold a password.
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        let mut command = match other_user(&config, &folder) {
            None => Command::new(program()),
            Some(uid) => {
                chown(&folder, Some(uid), None).unwrap();
                chown(&file, Some(uid), None).unwrap();
                let mut command = Command::new("setpriv");
                command.args([format!("--reuid={uid}"), "--clear-groups".to_owned()]).arg(program());
                command
            }
        };
        let process = command.arg("--quiet").arg(&file).stdout(Stdio::null()).spawn();
        let process = process.unwrap_or_else(|error| panic!("pgbouncer (PGBOUNCER names it): {error}"));
        let bouncer = Self { process, folder };
        bouncer.wait().await;
        bouncer
    }

    async fn wait(&self) {
        let until = Instant::now() + Duration::from_secs(10);
        // The socket is in its folder a moment before anybody listens at it.
        while UnixStream::connect(self.folder.join(".s.PGSQL.6432")).is_err() {
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(Instant::now() < until, "pgbouncer does not start: {}", log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// How to open a database through it.
    pub fn options(&self, database: &Database) -> PostgresOptions {
        let folder = self.folder.display().to_string().replace('/', "%2F");
        let url = format!("postgres://anybody@{folder}:6432/{}", database.name());
        // A machine that makes many databases at a time may keep a new connection waiting.
        PostgresOptions { url, pooled: true, patience: Duration::from_secs(60), ..database.options() }
    }

    /// What its statistics say of a database: the transactions that went through it.
    pub async fn transactions(&self, database: &Database) -> u64 {
        let folder = self.folder.display().to_string().replace('/', "%2F");
        let console = connect(&format!("postgres://pgbouncer@{folder}:6432/pgbouncer")).await;
        let messages = console.simple_query("SHOW STATS_TOTALS").await.unwrap();
        let of_it = messages.iter().find_map(|message| match message {
            fundly_sql::tokio_postgres::SimpleQueryMessage::Row(row) if row.get(0) == Some(database.name()) => {
                row.get("xact_count").and_then(|count| count.parse().ok())
            }
            _ => None,
        });
        of_it.unwrap_or(0)
    }
}

impl Drop for Bouncer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}
