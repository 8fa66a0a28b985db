//! Carrying out commands: one load of everything they read, decisions in order in memory, one commit.

use super::{
    Fundly, Outcome,
    attempt::{Answer, Attempt},
    belongs,
    facts::asks,
    needs,
};
use crate::{
    command::CommandKind,
    decide::{Need, Row, RowKey},
    error::{Error, Invalid},
    id::{AccountId, CampaignId},
    limits::{BATCH_MAX, RETRIES_MAX},
    request::Request,
    store::{LoadRequest, Store, StoreError},
};
use std::collections::HashMap;

/// The commands of one campaign, some of them answered.
struct Group {
    campaign: CampaignId,
    requests: Vec<Request>,
    answers: Vec<Answer>,
    /// Conflicts since the last commit.
    conflicts: u32,
    /// Why the rest got no answer.
    failed: Option<Error>,
}

impl<S: Store> Fundly<S> {
    /// Carries out many commands of one campaign: one load, decisions in order in memory, one durable commit. Each command
    /// gets its own answer; one that is refused never spoils its neighbours. The result is the same as one by one
    /// (R-ENGINE-5).
    ///
    /// # Errors
    /// An error of the whole batch means that none of it was committed beyond what an earlier part of the same batch had
    /// to commit first; repeating the batch is safe.
    pub async fn execute_batch(&self, campaign: CampaignId, mut requests: Vec<Request>) -> Result<Vec<Answer>, Error> {
        bounded(&requests)?;
        requests.iter().try_for_each(|request| belongs(request, campaign))?;
        self.inform(&mut requests).await?;
        let mut groups = [Group::new(campaign, requests)];
        self.carry_out(&mut groups).await;
        let [group] = groups;
        group.failed.map_or(Ok(group.answers), Err)
    }

    /// Carries out many commands of any campaigns, those of one campaign in their order: what the store can read and write
    /// together is read and written together. Each command gets its own answer, and each campaign is on its own: what one
    /// cannot do is no matter to the others. The result is the same as one by one (R-ENGINE-5): what an account does in one
    /// campaign is done before its facts are asked for in another.
    ///
    /// # Errors
    /// [`Invalid::ListTooLong`] beyond [`BATCH_MAX`] commands; everything else is in the answers.
    pub async fn execute_many(&self, mut requests: Vec<Request>) -> Result<Vec<Answer>, Error> {
        bounded(&requests)?;
        let total = requests.len();
        let mut answers = Vec::with_capacity(total);
        while !requests.is_empty() {
            let together = if self.facts.is_some() { independent(&requests) } else { requests.len() };
            let rest = requests.split_off(together);
            if let Err(error) = self.inform(&mut requests).await {
                answers.resize_with(total, || Err(error.clone()));
                return Ok(answers);
            }
            answers.extend(self.execute_informed(requests).await);
            requests = rest;
        }
        Ok(answers)
    }

    /// Carries out commands of any campaigns that have their facts.
    async fn execute_informed(&self, requests: Vec<Request>) -> Vec<Answer> {
        let mut groups: Vec<Group> = Vec::new();
        let mut places = HashMap::new();
        // For each request, the group that answers it.
        let mut whose = Vec::with_capacity(requests.len());
        for request in requests {
            let place = *places.entry(request.campaign).or_insert_with(|| {
                groups.push(Group::new(request.campaign, Vec::new()));
                groups.len() - 1
            });
            whose.push(place);
            groups[place].requests.push(request);
        }
        self.carry_out(&mut groups).await;
        let mut answers: Vec<_> = groups.into_iter().map(Group::into_answers).collect();
        whose.into_iter().filter_map(|place| answers[place].next()).collect()
    }

    /// Answers every request of every group.
    async fn carry_out(&self, groups: &mut [Group]) {
        loop {
            let mut open: Vec<&mut Group> = groups.iter_mut().filter(|group| group.is_open()).collect();
            if open.is_empty() {
                return;
            }
            let attempts = self.decide_all(&mut open).await;
            let mut changes = Vec::with_capacity(attempts.len());
            let mut waiting = Vec::with_capacity(attempts.len());
            for (group, attempt) in open.into_iter().zip(attempts).filter(|(group, _)| group.is_open()) {
                if attempt.is_doubtful() {
                    let still = self.stands(group, attempt.expected_seq()).await;
                    group.committed(attempt.finish().1, still);
                    continue;
                }
                match attempt.finish() {
                    (Some(set), answers) => {
                        changes.push(set);
                        waiting.push((group, answers));
                    }
                    (None, answers) => group.answers.extend(answers),
                }
            }
            if !changes.is_empty() {
                let results = self.store.commit_many(changes).await;
                waiting
                    .into_iter()
                    .zip(results)
                    .for_each(|((group, answers), result)| group.committed(answers, result));
            }
        }
    }

    /// Whether the journal of a campaign is still where it was: what was read before in several steps then belongs together.
    async fn stands(&self, group: &Group, seq: u64) -> Result<(), StoreError> {
        let needs = vec![Need::Row(RowKey::Campaign())];
        let loaded = self.store.load(group.campaign, LoadRequest { needs, commands: Vec::new() }).await?;
        let now = loaded
            .rows
            .iter()
            .find_map(|(_, row)| if let Some(Row::Campaign(row)) = row { Some(row.seq) } else { None });
        if now.unwrap_or(0) == seq { Ok(()) } else { Err(StoreError::Conflict) }
    }

    /// Decides for each group as many of its requests as one commit can hold (at least one), loading what they turn out to
    /// need. A group that cannot go on has failed.
    async fn decide_all(&self, groups: &mut [&mut Group]) -> Vec<Attempt> {
        let mut attempts: Vec<Attempt> =
            groups.iter().map(|group| Attempt::new(group.campaign, group.rest().len())).collect();
        let first = |group: &&mut Group| {
            let commands = group.rest().iter().map(|request| request.id).collect();
            LoadRequest { needs: needs(group.rest()), commands }
        };
        let mut loads: Vec<(usize, LoadRequest)> = groups.iter().map(first).enumerate().collect();
        while !loads.is_empty() {
            let (places, wanted): (Vec<usize>, Vec<_>) =
                loads.drain(..).map(|(place, load)| (place, (groups[place].campaign, load))).unzip();
            match self.store.load_many(wanted).await {
                Ok(loaded) => places.iter().zip(loaded).for_each(|(place, loaded)| attempts[*place].take(loaded)),
                Err(error) => {
                    places.iter().for_each(|place| groups[*place].failed = Some(Error::Store(error.clone())));
                    break;
                }
            }
            for place in places {
                loads.extend(attempts[place].go_on(groups[place].rest()).map(|load| (place, load)));
            }
        }
        attempts
    }
}

fn bounded(requests: &[Request]) -> Result<(), Error> {
    if requests.len() > BATCH_MAX {
        return Err(Invalid::ListTooLong { max: BATCH_MAX, got: requests.len() }.into());
    }
    Ok(())
}

/// How many requests from the first on, at least one, can have their facts at once: those before none for which facts are
/// asked that an earlier one of another campaign may change. What an account put in changes with what it does, what an
/// issuer raised with what anybody does.
fn independent(requests: &[Request]) -> usize {
    // Where each account did something, and where anybody did: none where that was in several campaigns.
    let mut seen: HashMap<AccountId, Option<CampaignId>> = HashMap::new();
    let mut anybody: Option<Option<CampaignId>> = None;
    let together = |before: Option<Option<CampaignId>>, here| before.is_none_or(|campaign| campaign == Some(here));
    for (n, request) in requests.iter().enumerate() {
        let (account, here, kind) = (request.actor.account, request.campaign, request.command.kind());
        let mine = seen.get(&account).copied();
        let earlier = if kind == CommandKind::SubmitCampaign { anybody } else { mine };
        if n > 0 && request.facts.is_none() && asks(kind) && !together(earlier, here) {
            return n;
        }
        seen.insert(account, Some(here).filter(|_| together(mine, here)));
        anybody = Some(Some(here).filter(|_| together(anybody, here)));
    }
    requests.len()
}

impl Group {
    fn new(campaign: CampaignId, requests: Vec<Request>) -> Self {
        let answers = Vec::with_capacity(requests.len());
        Self { campaign, requests, answers, conflicts: 0, failed: None }
    }

    fn is_open(&self) -> bool {
        self.failed.is_none() && self.answers.len() < self.requests.len()
    }

    /// The requests without an answer.
    fn rest(&self) -> &[Request] {
        self.requests.get(self.answers.len()..).unwrap_or_default()
    }

    /// Takes the answers of an attempt whose commit ended like this.
    fn committed(&mut self, answers: Vec<Answer>, result: Result<(), StoreError>) {
        match result {
            Ok(()) => {
                self.answers.extend(answers);
                self.conflicts = 0;
            }
            Err(StoreError::Conflict) => {
                self.conflicts += 1;
                if self.conflicts >= RETRIES_MAX {
                    self.failed = Some(Error::Contended { tries: self.conflicts });
                }
            }
            Err(error) => self.failed = Some(Error::Store(error)),
        }
    }

    /// An answer for each request, in order.
    fn into_answers(self) -> impl Iterator<Item = Result<Outcome, Error>> {
        let missing = self.failed.unwrap_or(Error::Internal("a request got no answer"));
        let rest = std::iter::repeat_with(move || Err(missing.clone()));
        self.answers.into_iter().chain(rest)
    }
}
