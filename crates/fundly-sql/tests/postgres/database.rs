//! A database for one test.

use fundly_sql::{
    PostgresOptions, PostgresStore,
    tokio_postgres::{Client, NoTls},
};
use std::{
    process,
    sync::atomic::{AtomicU32, Ordering},
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

/// A new, empty database.
pub async fn fresh() -> Database {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("fundly_test_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    connect(&server()).await.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
    Database { name }
}

impl Database {
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
}
