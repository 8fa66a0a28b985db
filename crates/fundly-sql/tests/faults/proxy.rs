//! Stands between clients and the server, and cuts a connection in the middle of a commit when it is told to.

use std::{
    io::{ErrorKind, Read, Write},
    net::Shutdown,
    os::unix::net::{UnixListener, UnixStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// Where a connection is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// The server got half of the word, and never carries it out.
    Before,
    /// The server got the word and may or may not see that nobody waits for its answer.
    During,
    /// The server has committed, and its answer is lost.
    After,
}

#[derive(Clone)]
pub(crate) struct Proxy(Arc<State>);

struct State {
    server: PathBuf,
    armed: Mutex<Option<Cut>>,
}

/// One connection, on its way in both directions.
struct Line {
    state: Arc<State>,
    client: UnixStream,
    server: UnixStream,
    /// The answer to the commit is not to arrive.
    swallows: AtomicBool,
}

impl Proxy {
    /// Listens in a folder as a server would.
    pub(crate) fn start(folder: &Path, server: PathBuf) -> Self {
        let listener = UnixListener::bind(folder.join(".s.PGSQL.5432")).unwrap();
        let state = Arc::new(State { server, armed: Mutex::new(None) });
        let proxy = Self(Arc::clone(&state));
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // A server that is down is one that hangs up.
                let Ok(server) = UnixStream::connect(&state.server) else { continue };
                let swallows = AtomicBool::new(false);
                let line = Arc::new(Line { state: Arc::clone(&state), client, server, swallows });
                let other = Arc::clone(&line);
                thread::spawn(move || line.pass(Line::to_server));
                thread::spawn(move || other.pass(Line::to_client));
            }
        });
        proxy
    }

    /// Cuts the next connection that commits what it wrote.
    pub(crate) fn arm(&self, cut: Cut) {
        *self.0.armed.lock().unwrap() = Some(cut);
    }

    /// Whether nothing is left to be cut.
    pub(crate) fn is_done(&self) -> bool {
        self.0.armed.lock().unwrap().is_none()
    }
}

/// A message: its kind, none for the first, and its bytes, kind and length included.
fn message(from: &mut impl Read, first: bool) -> std::io::Result<(u8, Vec<u8>)> {
    let mut bytes = vec![0; if first { 4 } else { 5 }];
    from.read_exact(&mut bytes)?;
    let length = u32::from_be_bytes(*bytes.last_chunk().unwrap()) as usize;
    let head = bytes.len();
    bytes.resize(head + length.checked_sub(4).ok_or(ErrorKind::InvalidData)?, 0);
    from.read_exact(&mut bytes[head..])?;
    Ok((if first { 0 } else { bytes[0] }, bytes))
}

impl Line {
    /// Passes on what comes until one side hangs up; then both are.
    fn pass(&self, way: fn(&Self) -> std::io::Result<()>) {
        let _ = way(self);
        let _ = self.client.shutdown(Shutdown::Both);
        let _ = self.server.shutdown(Shutdown::Both);
    }

    fn to_server(&self) -> std::io::Result<()> {
        let mut from = std::io::BufReader::new(&self.client);
        let mut to = &self.server;
        let (mut first, mut writes) = (true, false);
        loop {
            let (kind, bytes) = message(&mut from, first)?;
            first = false;
            let text = if kind == b'Q' { String::from_utf8_lossy(&bytes[5..bytes.len() - 1]) } else { "".into() };
            if text.starts_with("BEGIN") {
                // A transaction that writes waits for others only so long.
                writes = text.contains("lock_timeout");
                self.swallows.store(false, Ordering::SeqCst);
            }
            if text == "COMMIT" && writes {
                let armed = *self.state.armed.lock().unwrap();
                match armed {
                    Some(Cut::Before) if self.take() => return to.write_all(&bytes[..bytes.len() / 2]),
                    Some(Cut::During) if self.take() => return to.write_all(&bytes),
                    Some(Cut::After) => self.swallows.store(true, Ordering::SeqCst),
                    _ => {}
                }
            }
            to.write_all(&bytes)?;
        }
    }

    fn to_client(&self) -> std::io::Result<()> {
        let mut from = std::io::BufReader::new(&self.server);
        let mut to = &self.client;
        loop {
            let (kind, bytes) = message(&mut from, false)?;
            let committed = kind == b'C' && bytes.ends_with(b"COMMIT\0");
            if committed && self.swallows.swap(false, Ordering::SeqCst) && self.take() {
                return Ok(());
            }
            to.write_all(&bytes)?;
        }
    }

    /// Whether it falls to this connection to be cut.
    fn take(&self) -> bool {
        self.state.armed.lock().unwrap().take().is_some()
    }
}
