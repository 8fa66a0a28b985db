import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fundly, FundlyNow, MapStore } from 'fundly';
import { create, heldStore, request, STORY } from './help.mjs';

const closed = { name: 'FundlyError', code: 'wire.closed' };
const edit = (n) => request(n, { kind: 'editStory', story: { ...STORY, title: `Title ${n}` } });

test('after close there is a typed error, and closing twice is no matter', async () => {
  const fundly = await Fundly.open();
  const now = await FundlyNow.open();
  const underway = fundly.execute(create());
  for (const engine of [fundly, now]) {
    engine.close();
    engine.close();
  }
  assert.equal((await underway).seq, 1);
  await assert.rejects(fundly.execute(create()), closed);
  assert.throws(() => now.execute(create()), closed);
  assert.throws(() => now.watch(() => {}), closed);
});

test('a listener may close the engine: new calls are refused at once, and the command is carried out', async () => {
  for (const fundly of [await FundlyNow.open(), await Fundly.open(), await Fundly.open({ store: new MapStore() })]) {
    const heard = [];
    const stop = fundly.watch((entries) => {
      fundly.close();
      fundly.close();
      stop();
      heard.push(...entries.map(({ seq }) => seq));
      try {
        heard.push(fundly.verify(create().campaign));
      } catch (error) {
        heard.push(error.code);
      }
    });
    assert.equal((await fundly.execute(create())).seq, 1);
    const [seq, refused] = heard;
    assert.equal(seq, 1);
    if (fundly instanceof FundlyNow) assert.equal(refused, 'wire.closed');
    else await assert.rejects(refused, closed);
    await assert.rejects(async () => fundly.execute(edit(2)), closed);
    fundly.close();
    stop();
  }
});

test('who stops watching hears nothing of what is under way, even when the engine is closed', async () => {
  const { store, release } = heldStore();
  const fundly = await Fundly.open({ store });
  const heard = [];
  const stop = fundly.watch(() => heard.push('stopped'));
  fundly.watch(() => heard.push('went on'));
  const underway = fundly.execute(create());
  fundly.close();
  stop();
  release();
  assert.equal((await underway).seq, 1);
  assert.deepEqual(heard, ['went on']);
});

test('calls within calls end in a typed error before they end the engine', async () => {
  const engines = await Promise.all(Array.from({ length: 12 }, () => FundlyNow.open()));
  const refused = [];
  engines.slice(0, -1).forEach((engine, n) => engine.watch(() => {
    try {
      engines[n + 1].execute(create());
    } catch (error) {
      refused.push([n + 1, error.code]);
    }
  }));
  assert.equal(engines[0].execute(create()).seq, 1);
  assert.deepEqual(refused, [[8, 'wire.nested']]);
  const carriedOut = engines.map((engine) => engine.campaigns(null, 1).length);
  assert.deepEqual(carriedOut, engines.map((_, n) => (n < 8 ? 1 : 0)));
  engines.forEach((engine) => engine.close());
});

test('what is no function cannot listen', async () => {
  const fundly = await FundlyNow.open();
  for (const odd of [undefined, null, 5, {}]) assert.throws(() => fundly.watch(odd), { code: 'invalid.listener' });
});
