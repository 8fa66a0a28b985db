//! A database for one test.
#![allow(dead_code, unreachable_pub, reason = "test support")]

use fundly_sql::{
    PostgresOptions, PostgresStore,
    tokio_postgres::{Client, NoTls},
};
use std::{
    process,
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

/// A database that is dropped with this.
pub struct Database {
    name: String,
}

/// The server.
fn server() -> String {
    std::env::var("DATABASE_URL").expect("DATABASE_URL names no server: run this by .ci/postgres")
}

/// Connects to a database as anybody would, without the library.
pub async fn connect(url: &str) -> Client {
    let (client, connection) = fundly_sql::tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// The server's own database.
pub async fn administrator() -> Client {
    connect(&server()).await
}

/// Carries out statements on the server.
async fn on_server(statements: &[String]) {
    let client = administrator().await;
    for statement in statements {
        client.batch_execute(statement).await.unwrap();
    }
}

/// A new, empty database.
pub async fn fresh() -> Database {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("fundly_test_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    on_server(&[format!("CREATE DATABASE {name}")]).await;
    Database { name }
}

impl Drop for Database {
    fn drop(&mut self) {
        // The test may be inside of a runtime, where nothing can be waited for: a thread has one of its own.
        let database = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        let statements = [database, format!("DROP ROLE IF EXISTS {}", self.guest_name())];
        let dropped = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(on_server(&statements));
        });
        if dropped.join().is_err() {
            eprintln!("{} stays behind", self.name);
        }
    }
}

impl Database {
    /// Its name on the server.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn guest_name(&self) -> String {
        format!("{}_guest", self.name)
    }

    /// A role that may do nothing yet, and options to open the database as it.
    pub async fn guest(&self) -> (String, PostgresOptions) {
        let role = self.guest_name();
        on_server(&[format!("CREATE ROLE {role}")]).await;
        let url = self.url();
        let joint = if url.contains('?') { '&' } else { '?' };
        let options = PostgresOptions { url: format!("{url}{joint}options=-c%20role%3D{role}"), ..self.options() };
        (role, options)
    }

    /// Its address.
    pub fn url(&self) -> String {
        let server = server();
        let (before, rest) = server.split_once("://").unwrap();
        let (authority, rest) = rest.split_once('/').unwrap_or((rest, ""));
        let query = rest.find('?').map_or("", |at| &rest[at..]);
        format!("{before}://{authority}/{}{query}", self.name)
    }

    /// A few connections: many tests run at a time.
    pub fn options(&self) -> PostgresOptions {
        PostgresOptions { connections: 4, ..PostgresOptions::new(self.url()) }
    }

    /// A store in it.
    pub async fn store(&self) -> PostgresStore {
        PostgresStore::with(self.options()).await.unwrap()
    }

    /// The database as a person opens it.
    pub async fn by_hand(&self) -> Client {
        connect(&self.url()).await
    }

    /// A statement that changes how it is.
    pub fn alter(&self, how: &str) -> String {
        format!("ALTER DATABASE {} {how}", self.name)
    }

    /// Terminates every connection to it.
    pub async fn terminate(&self, administrator: &Client) {
        let query = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1";
        administrator.query(query, &[&self.name]).await.unwrap();
    }
}
