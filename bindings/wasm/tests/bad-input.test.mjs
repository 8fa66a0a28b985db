import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Fundly, FundlyError, FundlyNow, isFundlyError, MapStore, StoreError } from 'fundly';
import { CAMPAIGN, CREATOR, create, heldStore, request } from './help.mjs';

const told = (code, field) => (error) => {
  assert.ok(error instanceof FundlyError && error instanceof Error && isFundlyError(error), `${error}`);
  assert.deepEqual([error.code, error.field], [code, field ?? null], error.reason);
  return true;
};

test('what is wrong is told with its field', async () => {
  const fundly = await Fundly.open();
  const wrong = (change) => ({ ...create(), ...change });
  const command = (change) => wrong({ command: { ...create().command, ...change } });
  await assert.rejects(fundly.execute(command({ currency: 'usd' })), told('invalid.wire', 'command.currency'));
  await assert.rejects(fundly.execute(command({ kind: 'fly' })), FundlyError);
  await assert.rejects(fundly.execute(command({ extra: 1 })), FundlyError);
  await assert.rejects(fundly.execute(wrong({ at: new Date('2026-01-01').getTime() })), told('invalid.wire', 'at'));
  await assert.rejects(fundly.progress('x'), told('invalid.wire', 'campaign'));
  await assert.rejects(fundly.row(CAMPAIGN, 'pledge', []), told('invalid.wire', 'key'));
  assert.deepEqual(await fundly.campaigns(null, 10), []);
});

test('arguments of any kind end in a typed error', async () => {
  const fundly = await Fundly.open();
  const itself = {};
  itself.itself = itself;
  const odd = [undefined, null, 5, 1n, Number.NaN, 'text', '\ud800', [], {}, itself, () => 1, Symbol('x'), new Map(), new Date()];
  for (const thing of odd) {
    await assert.rejects(fundly.execute(thing), FundlyError);
    await assert.rejects(fundly.execute({ ...create(), command: thing }), FundlyError);
    await assert.rejects(fundly.progress(thing), FundlyError);
    await assert.rejects(fundly.allocate('1.00 USD', thing), FundlyError);
  }
  assert.deepEqual(await fundly.campaigns(null, 10), []);
  assert.equal((await fundly.execute(create())).seq, 1);
});

test('an amount that is not exact is refused, never rounded', async () => {
  const fundly = await Fundly.open();
  const policy = await fundly.preset('openEnded');
  for (const amount of [2500n, 25.5, '25.5', '99999999999999999999']) {
    await assert.rejects(fundly.feeQuote(policy, amount), FundlyError);
  }
});

test('what JSON would leave out or change is refused, by the name of its member', async () => {
  const fundly = await Fundly.open();
  await fundly.execute(create());
  const tier = (terms) => request(2, { kind: 'addTier', terms: { title: 'A mug', price: '25.00 USD', ...terms } });
  const numbers = [Number.NaN, Infinity, -Infinity, 2 ** 53, 1n, 2n ** 64n, () => 1, Symbol('x'), new Number(1), new Map([['a', 1]]), new Set()];
  for (const quantity of numbers) {
    await assert.rejects(fundly.execute(tier({ quantity })), told('invalid.wire', 'command.terms.quantity'));
  }
  for (const atMost of numbers) {
    const claims = [{ weight: 1, atMost: '1' }, { weight: 1, atMost }];
    await assert.rejects(fundly.allocateClaims('2.00 USD', claims, 'largestRemainder'), told('invalid.wire', 'claims[1].atMost'));
  }
  await assert.rejects(fundly.execute({ ...create(2), at: new Date(Number.NaN) }), told('invalid.wire', 'at'));
  await assert.rejects(fundly.allocate('1.00 USD', [1, undefined]), told('invalid.wire', 'weights[1]'));
  await assert.rejects(fundly.allocate('1.00 USD', [1, , 1]), told('invalid.wire', 'weights[1]'));
  await assert.rejects(fundly.progress({ get campaign() { throw new TypeError('no'); } }), told('invalid.wire'));
  assert.equal((await fundly.execute(tier({ quantity: undefined }))).seq, 2);
});

test('text that is no text of Unicode is refused or kept, and never ends the engine', async () => {
  const fundly = await Fundly.open();
  const titled = (title) => request(1, { ...create().command, story: { ...create().command.story, title } });
  await assert.rejects(fundly.execute(titled('x'.repeat(1_000_000))), FundlyError);
  await assert.rejects(fundly.execute(titled('a\u0000b')), FundlyError);
  await fundly.execute(titled('שלום \u{1F680}'));
  const story = await fundly.row(CAMPAIGN, 'story', []);
  assert.equal(story.title, 'שלום \u{1F680}');
});

test('JSON that nests without end is refused', async () => {
  const fundly = await Fundly.open();
  let deep = {};
  for (let level = 0; level < 2000; level += 1) deep = { deep };
  await assert.rejects(fundly.execute({ ...create(), command: deep }), FundlyError);
  assert.equal((await fundly.execute(create())).seq, 1);
});

test('a rule that says no is told with its code, number and data', async () => {
  const fundly = await FundlyNow.open();
  fundly.execute(create());
  try {
    fundly.execute(request(2, { kind: 'approveCampaign' }));
    assert.fail('it was approved');
  } catch (error) {
    assert.ok(isFundlyError(error));
    assert.deepEqual([error.name, error.kind, error.code, error.retryable], ['FundlyError', 'rejected', 'actor.forbidden', false]);
    assert.equal(error.rejection?.kind, 'forbidden');
    assert.match(error.violations[0].rule, /^R-ACTOR-[0-9]+$/);
    assert.ok(error.violates('actor.forbidden') && !error.violates('campaign.exists'));
    assert.match(error.message, /^actor\.forbidden: /);
    const again = new FundlyError(JSON.parse(JSON.stringify(error)));
    assert.deepEqual(again.violations, error.violations);
  }
});

/** The class of the other copy of the package, which CommonJS has. */
const { StoreError: Other } = createRequire(import.meta.url)('fundly');

test('what is no store is refused when the engine is opened', async () => {
  for (const store of [null, 5, 'store', {}, Promise.resolve(new MapStore()), { ...new MapStore(), load: 5 }]) {
    await assert.rejects(Fundly.open({ store }), told('invalid.store'));
  }
});

class Faulty extends MapStore {
  fault = () => {};
  commit(changes) {
    this.fault();
    return super.commit(changes);
  }
}

test('what a store throws is a typed error, and nothing was done', async () => {
  const store = new Faulty();
  const fundly = await Fundly.open({ store });
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  const thrown = [
    [new TypeError('no such table'), 'store.backend', false],
    ['a text', 'store.backend', false],
    [undefined, 'store.backend', false],
    [null, 'store.backend', false],
    [Object.create(null), 'store.backend', false],
    [{ toString() { throw new Error('no text'); } }, 'store.backend', false],
    [gone.proxy, 'store.backend', false],
    [new Other('store.unavailable', 'busy'), 'store.unavailable', true],
    [new StoreError('store.unavailable', 'busy'), 'store.unavailable', true],
    [new StoreError('store.corrupt', 'a page is torn'), 'store.corrupt', false],
  ];
  for (const [fault, code, retryable] of thrown) {
    store.fault = () => { throw fault; };
    const refused = await fundly.execute(create()).catch((error) => error);
    assert.ok(refused instanceof FundlyError, `${refused}`);
    assert.deepEqual([refused.kind, refused.code, refused.retryable], ['store', code, retryable]);
    assert.equal(await fundly.row(CAMPAIGN, 'campaign', []), null);
  }
  store.fault = () => {};
  assert.equal((await fundly.execute(create())).seq, 1);
});

test('a store that answers nonsense is corrupt', async () => {
  for (const answer of [undefined, null, 5, 'text', {}, [], { rows: [], scans: [], entries: [] }, 1n, { rows: [undefined] }]) {
    const store = new MapStore();
    store.load = () => answer;
    const fundly = await Fundly.open({ store });
    await assert.rejects(fundly.execute(create()), (error) => error instanceof FundlyError && error.kind === 'store');
  }
});

test('who gives up waiting does not leave a command half done', async () => {
  const { store, release } = heldStore();
  const fundly = await Fundly.open({ store });
  const underway = fundly.execute(create());
  const gaveUp = await Promise.race([underway, new Promise((resolve) => setTimeout(resolve, 20, 'gave up'))]);
  assert.equal(gaveUp, 'gave up');
  assert.equal(await fundly.row(CAMPAIGN, 'campaign', []), null);
  release();
  const done = await underway;
  const again = await fundly.execute(create());
  assert.deepEqual([again.repeated, again.hash], [true, done.hash]);
  assert.equal((await fundly.row(CAMPAIGN, 'campaign', [])).creator, CREATOR);
});
