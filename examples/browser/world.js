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

/**
 * Makes commands with their circumstances. Their ids count up from the same number at every visit, so that what an earlier
 * visit has carried out, or the first part of it, is not carried out again.
 */
function numbered(kind, campaign) {
  let commands = 0;
  return (actor, at, command) => {
    commands += 1;
    return { id: id(kind, commands), campaign, actor, at, command };
  };
}

const story = (title, summary) => ({ title, summary, description: '', category: 'community' });

async function launch(host, request, { title, summary, goal, opens, deadline, policy }) {
  const say = (actor, at, command) => host.execute(request(actor, at, command));
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

function pledge(request, actor, at, contribution, shares) {
  return request(actor, at, { kind: 'placePledge', order: { contribution, class: shares, method: 'card', acknowledged: ['largePledge'] } });
}

async function executeAll(host, requests) {
  for (const { failure } of await host.executeMany(requests)) {
    if (failure) throw new Error(failure.reason);
  }
}

/** Plays the payment gateway: every card is good. */
function paid(request, at, events) {
  const asked = events.filter(({ kind, action }) => kind === 'paymentRequested' && action === 'capture');
  return asked.map(({ payment, amount }) =>
    request(platform, at, {
      kind: 'reportPayment',
      payment,
      providerRef: `gw_${payment}`,
      result: { kind: 'captured', amount: `${amount.slice(0, -2)}.${amount.slice(-2)} EUR` },
    }),
  );
}

async function settle(host, campaign, at) {
  // How many steps it takes depends on what is done already: they must not be counted with the other commands.
  const request = numbered(11, campaign);
  for (;;) {
    const before = await host.row(campaign, 'campaign', []);
    const { events } = await host.execute(request(platform, at, { kind: 'settle', limit: 100 }));
    await executeAll(host, paid(request, at, events));
    const after = await host.row(campaign, 'campaign', []);
    if (after.stage === 'successful' && !after.settlement) return;
    if (events.length === 0 && before.stage === after.stage) throw new Error(`no end in sight: ${after.stage}`);
  }
}

async function open(host, policy) {
  const request = numbered(9, OPEN);
  const shares = await launch(host, request, {
    title: 'A workshop for the whole street',
    summary: 'Benches, tools and a kiln that anybody in Linden Street may use. Members own it, and decide together.',
    goal: '4000.00 EUR', opens: '2026-03-01T09:00:00Z', deadline: '2026-03-31T20:00:00Z', policy,
  });
  const sums = ['250.00', '40.00', '120.00', '300.00', '75.00', '500.00', '60.00', '180.00', '95.00', '640.00'];
  const on = (n) => `2026-03-${String(3 + n).padStart(2, '0')}T10:00:00Z`;
  await executeAll(host, sums.map((sum, n) => pledge(request, backer(n), on(n), `${sum} EUR`, shares)));
}

async function funded(host, policy) {
  const request = numbered(10, FUNDED);
  const shares = await launch(host, request, {
    title: 'The bakery oven',
    summary: 'Funded in February.',
    goal: '1500.00 EUR', opens: '2026-01-10T09:00:00Z', deadline: '2026-02-10T20:00:00Z', policy,
  });
  const sums = ['200.00', '310.00', '90.00', '450.00', '120.00', '260.00'];
  const at = '2026-01-20T10:00:00Z';
  await executeAll(host, sums.map((sum, n) => pledge(request, backer(n), at, `${sum} EUR`, shares)));
  await executeAll(host, [pledge(request, YOU, at, '150.00 EUR', shares)]);
  await settle(host, FUNDED, '2026-02-11T08:00:00Z');
  const { events } = await host.execute(request(creator, '2026-03-20T08:00:00Z', {
    kind: 'putProposal',
    title: 'Bake on Sundays as well?',
    text: 'Flour and wood for Sundays cost about 40 EUR a month.',
    closes: '2026-03-25T20:00:00Z',
    subject: { kind: 'resolution' },
  }));
  const { proposal } = events.find(({ kind }) => kind === 'proposalPut');
  for (const [n, choice] of [[0, 'yes'], [1, 'no'], [2, 'yes'], [4, 'abstain']]) {
    await host.execute(request(backer(n), '2026-03-21T08:00:00Z', { kind: 'castBallot', proposal, choice }));
  }
}

/** Makes both campaigns, or what an earlier visit that was broken off has left to do. One tab at a time. */
export function make(host, policy) {
  return navigator.locks.request('workshop-house', async () => {
    await open(host, policy);
    await funded(host, policy);
  });
}
