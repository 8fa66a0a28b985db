//! Where a database is, as a person may see it: in messages and logs, without the password.

use super::PostgresOptions;
use std::fmt;
use tokio_postgres::{Config, config::Host};

/// Where it is: user, host and database, and never the password.
impl fmt::Display for PostgresOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(config) = self.url.parse::<Config>() else { return f.write_str("an address that is none") };
        f.write_str("postgres://")?;
        if let Some(user) = config.get_user() {
            write!(f, "{}@", Escaped(user))?;
        }
        for (at, host) in config.get_hosts().iter().enumerate() {
            f.write_str(if at > 0 { "," } else { "" })?;
            match host {
                // What stands before an @ is the rest of a password in which one was not escaped.
                Host::Tcp(name) => f.write_str(name.rsplit('@').next().unwrap_or_default())?,
                #[cfg(unix)]
                Host::Unix(path) => write!(f, "{}", Escaped(&path.to_string_lossy()))?,
            }
            match config.get_ports().get(at).or(config.get_ports().first()) {
                None | Some(5432) => {}
                Some(port) => write!(f, ":{port}")?,
            }
        }
        write!(f, "/{}", Escaped(config.get_dbname().or(config.get_user()).unwrap_or_default()))
    }
}

impl fmt::Debug for PostgresOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresOptions")
            .field("url", &format_args!("{self}"))
            .field("connections", &self.connections)
            .field("patience", &self.patience)
            .field("pooled", &self.pooled)
            .field("migrate", &self.migrate)
            .field("notify", &self.notify)
            .finish()
    }
}

/// A part of an address, with what would end it escaped.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.bytes().try_for_each(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => write!(f, "{}", char::from(byte)),
            _ => write!(f, "%{byte:02X}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (url, shown) in [
            ("postgres://me:secret@db.example:5433/forge", "postgres://me@db.example:5433/forge"),
            ("postgresql://me:secret@db.example/forge?sslmode=disable", "postgres://me@db.example/forge"),
            ("postgres://db.example/forge?user=me&password=secret", "postgres://me@db.example/forge"),
            ("postgres://me@%2Frun%2Fpostgresql/my%20forge", "postgres://me@%2Frun%2Fpostgresql/my%20forge"),
            ("postgres://me:secret@one:1,two:2/forge", "postgres://me@one:1,two:2/forge"),
            ("host=db.example user=me password=secret", "postgres://me@db.example/me"),
            ("postgres://me:of@secret@db.example/forge", "postgres://me@db.example/forge"),
            ("postgres://me:secret@db.example:port/forge", "an address that is none"),
            ("secret", "an address that is none"),
        ] {
            let options = PostgresOptions::new(url);
            assert_eq!(options.to_string(), shown, "{url}");
            assert!(!format!("{options:?}").contains("secret"), "{options:?}");
        }
    }
}
