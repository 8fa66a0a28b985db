//! A round: a server, the processes that write to it, and what is done to them.

use crate::{
    client::Orders,
    common::{CREATOR, now, request, terms},
    count::Count,
    diary::{self, Line},
    kill::Kind,
    numbers::{Numbers, pause},
    proxy::Proxy,
    script::{self, CAMPAIGNS, CLIENTS, Script, TIERS},
    server::{Server, kill},
};
use fundly_core::{
    AccountId, Actor, CampaignId, CommandId, Currency, Digest32, Event, Fundly, Request, Role, TierId,
    campaign::{ApproveCampaign, CreateCampaign, SetTerms, SubmitCampaign},
    reward::AddTier,
};
use fundly_sql::{PostgresOptions, PostgresStore};
use std::{
    collections::HashMap,
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Where a command stood in the journal when nobody had been answered yet and nobody could ask; none where it did not.
pub(crate) type Doubts = HashMap<CommandId, Option<(i64, Digest32)>>;

pub(crate) struct Field<'s> {
    pub(crate) server: &'s Server,
    pub(crate) proxy: &'s Proxy,
    pub(crate) count: Count,
    pub(crate) doubts: Doubts,
    clients: Vec<Client>,
}

pub(crate) struct Client {
    pub(crate) orders: Orders,
    process: Child,
}

impl Client {
    fn start(orders: Orders) -> Self {
        let program = std::env::current_exe().unwrap();
        let mut command = Command::new(program);
        let process = command.arg("--client").args(orders.arguments()).stdin(Stdio::piped()).spawn().unwrap();
        Self { orders, process }
    }

    fn written(&self) -> u64 {
        fs::metadata(&self.orders.diary).map_or(0, |diary| diary.len())
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // One that has ended cannot be killed, and need not be.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A store that nobody stands in front of, for looking.
pub(crate) async fn look(server: &Server) -> Fundly<PostgresStore> {
    let options = PostgresOptions { connections: 2, ..PostgresOptions::new(Server::url(server.home(), "referee")) };
    Fundly::new(PostgresStore::with(options).await.unwrap())
}

async fn launch(engine: &Fundly<PostgresStore>, campaign: CampaignId) -> Vec<TierId> {
    let story = serde_json::json!({
        "title": "A compiler", "summary": "Fast, small, ours.", "description": "Yet.", "category": "software",
    });
    let creator = Actor::account(CREATOR);
    let moderator = Actor::with_role(AccountId::from_u128(0xA0), Role::Moderator);
    let story = serde_json::from_value(story).unwrap();
    let mut steps = vec![
        request(0, creator.clone(), CreateCampaign { currency: Currency::USD, story }),
        request(0, creator.clone(), SetTerms { terms: terms(None) }),
    ];
    for quantity in TIERS {
        let tier = serde_json::json!({ "title": "A copy", "price": "25.00 USD", "quantity": quantity });
        steps.push(request(0, creator.clone(), AddTier { terms: serde_json::from_value(tier).unwrap() }));
    }
    steps.extend([request(0, creator, SubmitCampaign {}), request(0, moderator, ApproveCampaign {})]);
    let mut tiers = Vec::new();
    for (step, request) in (1..).zip(steps) {
        let request = Request { id: script::launch(campaign, step), campaign, at: now(), ..request };
        let events = engine.execute(request).await.unwrap().events;
        tiers.extend(
            events.iter().filter_map(|event| if let Event::TierAdded(added) = event { Some(added.tier) } else { None }),
        );
    }
    tiers
}

impl<'s> Field<'s> {
    /// Launches the campaigns of a round, then the processes that write to them: the first by way of the proxy.
    pub(crate) async fn open(server: &'s Server, proxy: &'s Proxy, round: u64, diaries: PathBuf) -> Self {
        let engine = look(server).await;
        let mut tiers = Vec::new();
        for nth in 0..CAMPAIGNS {
            tiers.extend(launch(&engine, script::campaign(round, nth)).await);
        }
        engine.store().close();
        let clients = (0..CLIENTS).map(|client| {
            let folder = if client == 0 { server.home().join("proxy") } else { server.home().to_path_buf() };
            let url = Server::url(&folder, &format!("client-{client}"));
            let diary = diaries.join(format!("{round}-{client}"));
            Client::start(Orders { url, diary, round, client, tiers: tiers.clone() })
        });
        let clients = clients.collect();
        let field = Self { server, proxy, count: Count::default(), doubts: Doubts::new(), clients };
        field.progress().await;
        field
    }

    /// Kills in so many ways, one after the other, and sees everybody go on each time.
    pub(crate) async fn suffer(&mut self, kinds: &[Kind], numbers: &mut Numbers) {
        for kind in kinds {
            pause(30 + numbers.below(250)).await;
            kind.carry_out(self, numbers).await;
            let began = Instant::now();
            self.progress().await;
            self.count.killed(*kind, began.elapsed());
        }
    }

    /// Waits until every process has been given answers.
    async fn progress(&self) {
        let before: Vec<u64> = self.clients.iter().map(Client::written).collect();
        let patience = Instant::now() + Duration::from_secs(30);
        for (client, before) in self.clients.iter().zip(before) {
            while client.written() < before + 4_000 {
                assert!(Instant::now() < patience, "process {} gets no answers", client.orders.client);
                pause(5).await;
            }
        }
    }

    /// Kills a process, notes what became of what it had asked, and starts it again.
    pub(crate) async fn kill_client(&mut self, which: usize) {
        let client = &mut self.clients[which];
        kill(client.process.id());
        client.process.wait().unwrap();
        let look = self.server.answers().await;
        let left = format!("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'client-{which}'");
        while look.query_one(&left, &[]).await.unwrap().get::<_, i64>(0) > 0 {
            pause(2).await;
        }
        let orders = client.orders.clone();
        for id in asked(&orders, &diary::read(&orders.diary)) {
            let query = format!("SELECT seq, encode(hash, 'hex') FROM fundly.journal WHERE command_id = '{id}'");
            let found = look.query_opt(&query, &[]).await.unwrap();
            let found = found.map(|row| (row.get(0), row.get::<_, String>(1).parse().unwrap()));
            if found.is_some() {
                self.count.doubts_found += 1
            } else {
                self.count.doubts_absent += 1
            }
            self.doubts.insert(id, found);
        }
        self.clients[which] = Client::start(orders);
    }

    pub(crate) fn clients(&self) -> usize {
        self.clients.len()
    }

    /// Lets every process answer what it has asked, and end. Their diaries.
    pub(crate) async fn close(&mut self) -> Vec<(Orders, Vec<Line>)> {
        let mut diaries = Vec::new();
        for client in &mut self.clients {
            drop(client.process.stdin.take());
        }
        for client in &mut self.clients {
            let patience = Instant::now() + Duration::from_secs(50);
            let status = loop {
                match client.process.try_wait().unwrap() {
                    Some(status) => break status,
                    None => assert!(Instant::now() < patience, "process {} does not end", client.orders.client),
                }
                pause(5).await;
            };
            assert!(status.success(), "process {}: {status}", client.orders.client);
            diaries.push((client.orders.clone(), diary::read(&client.orders.diary)));
        }
        diaries
    }
}

/// What the writers of a process may have asked and were not answered.
fn asked(orders: &Orders, lines: &[Line]) -> Vec<CommandId> {
    let pending = orders.writers().map(|writer| {
        let answered = lines.iter().filter(|line| match line {
            Line::Accepted { writer: by, .. } | Line::Refused { writer: by, .. } => *by == writer,
            _ => false,
        });
        script::command(orders.round, writer, answered.count() as u64)
    });
    pending.collect()
}

/// The scripts of all writers, from the start.
pub(crate) fn scripts(orders: &Orders) -> HashMap<u64, Script> {
    orders.writers().map(|writer| (writer, Script::new(orders.round, writer, &orders.tiers))).collect()
}
