// Two campaigns, made by the same commands that people on a platform would give: one open for pledges, and one that
// succeeded, whose holders vote.

/** The page lives at this moment: an example must be the same tomorrow. */
export const NOW = '2026-03-22T12:00:00Z';

const id = (kind, n) => `00000000-0000-${String(kind).padStart(4, '0')}-0000-${String(n).padStart(12, '0')}`;

export const OPEN = id(1, 1);
export const FUNDED = id(1, 2);
export const YOU = { account: id(2, 1) };

const creator = { account: id(2, 2) };
const moderator = { account: id(2, 3), roles: ['moderator'] };
const platform = { account: id(2, 4), roles: ['system'] };
const backer = (n) => ({ account: id(3, n) });

/** Names to show; a host has them in its directory of accounts. */
export const names = new Map([
  [YOU.account, 'You'],
  ...['Ada', 'Bashir', 'Chiara', 'Elif', 'Finn', 'Grace', 'Hugo', 'Inês', 'Jonas', 'Kaito'].map((name, n) => [id(3, n), name]),
]);

let commands = 0;

/** A command with its circumstances, under an id of its own. */
function request(campaign, actor, at, command) {
  commands += 1;
  return { id: id(9, commands), campaign, actor, at, command };
}

const story = (title, summary) => ({ title, summary, description: '', category: 'community' });

async function launch(host, campaign, { title, summary, goal, opens, deadline, policy }) {
  const say = (actor, at, command) => host.execute(request(campaign, actor, at, command));
  const drafted = '2026-01-02T09:00:00Z';
  await say(creator, drafted, { kind: 'createCampaign', currency: 'EUR', story: story(title, summary) });
  const terms = {
    name: 'Members’ shares', votesPerShare: 1, price: '10.00 EUR', authorised: 2000, precision: 0, reserved: 0, transferable: true,
  };
  const { events } = await say(creator, drafted, { kind: 'addClass', terms });
  const offers = events[0].class;
  await say(creator, drafted, { kind: 'setTerms', terms: { goal, opens, deadline, offers, policy } });
  await say(creator, drafted, { kind: 'submitCampaign' });
  await say(moderator, drafted, { kind: 'approveCampaign' });
  return offers;
}

function pledge(campaign, actor, at, contribution, shares) {
  return request(campaign, actor, at, { kind: 'placePledge', order: { contribution, class: shares, method: 'card', acknowledged: ['largePledge'] } });
}

async function pledgeAll(host, requests) {
  for (const { failure } of await host.executeMany(requests)) {
    if (failure) throw new Error(failure.reason);
  }
}

/** Plays the payment gateway: every card is good. */
function paid(campaign, at, events) {
  const asked = events.filter(({ kind, action }) => kind === 'paymentRequested' && action === 'capture');
  return asked.map(({ payment, amount }) =>
    request(campaign, platform, at, {
      kind: 'reportPayment',
      payment,
      providerRef: `gw_${payment}`,
      result: { kind: 'captured', amount: `${amount.slice(0, -2)}.${amount.slice(-2)} EUR` },
    }),
  );
}

async function settle(host, campaign, at) {
  for (;;) {
    const before = await host.row(campaign, 'campaign', []);
    const { events } = await host.execute(request(campaign, platform, at, { kind: 'settle', limit: 100 }));
    await pledgeAll(host, paid(campaign, at, events));
    const after = await host.row(campaign, 'campaign', []);
    if (after.stage === 'successful' && !after.settlement) return;
    if (events.length === 0 && before.stage === after.stage) throw new Error(`no end in sight: ${after.stage}`);
  }
}

async function open(host, policy) {
  const shares = await launch(host, OPEN, {
    title: 'A workshop for the whole street',
    summary: 'Benches, tools and a kiln that anybody in Linden Street may use. Members own it, and decide together.',
    goal: '4000.00 EUR', opens: '2026-03-01T09:00:00Z', deadline: '2026-03-31T20:00:00Z', policy,
  });
  const sums = ['250.00', '40.00', '120.00', '300.00', '75.00', '500.00', '60.00', '180.00', '95.00', '640.00'];
  await pledgeAll(host, sums.map((sum, n) => pledge(OPEN, backer(n), `2026-03-${String(3 + n).padStart(2, '0')}T10:00:00Z`, `${sum} EUR`, shares)));
}

async function funded(host, policy) {
  const shares = await launch(host, FUNDED, {
    title: 'The bakery oven',
    summary: 'Funded in February.',
    goal: '1500.00 EUR', opens: '2026-01-10T09:00:00Z', deadline: '2026-02-10T20:00:00Z', policy,
  });
  const sums = ['200.00', '310.00', '90.00', '450.00', '120.00', '260.00'];
  const at = '2026-01-20T10:00:00Z';
  await pledgeAll(host, sums.map((sum, n) => pledge(FUNDED, backer(n), at, `${sum} EUR`, shares)));
  await pledgeAll(host, [pledge(FUNDED, YOU, at, '150.00 EUR', shares)]);
  await settle(host, FUNDED, '2026-02-11T08:00:00Z');
  const { events } = await host.execute(request(FUNDED, creator, '2026-03-20T08:00:00Z', {
    kind: 'putProposal',
    title: 'Bake on Sundays as well?',
    text: 'Flour and wood for Sundays cost about 40 EUR a month.',
    closes: '2026-03-25T20:00:00Z',
    subject: { kind: 'resolution' },
  }));
  const { proposal } = events.find(({ kind }) => kind === 'proposalPut');
  for (const [n, choice] of [[0, 'yes'], [1, 'no'], [2, 'yes'], [4, 'abstain']]) {
    await host.execute(request(FUNDED, backer(n), '2026-03-21T08:00:00Z', { kind: 'castBallot', proposal, choice }));
  }
}

/** Makes both campaigns, unless they are there from an earlier visit. */
export async function make(host, policy) {
  if ((await host.row(OPEN, 'campaign', [])) === null) await open(host, policy);
  if ((await host.row(FUNDED, 'campaign', [])) === null) await funded(host, policy);
}
