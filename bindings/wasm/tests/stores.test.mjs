import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexedDbStore, MapStore, StoreError } from 'fundly';
import { conformance } from 'fundly/testing';

const broken = (reports) => reports.filter(({ passed }) => !passed).map(({ law }) => law);

test('a store over maps keeps to every law', async () => {
  const reports = await conformance(() => new MapStore());
  assert.ok(reports.length >= 28, `${reports.length}`);
  assert.deepEqual(reports.filter(({ passed }) => !passed), []);
});

/** The same store behind promises that are kept some time later. */
class Later extends MapStore {
  constructor() {
    super();
    for (const method of ['load', 'commit', 'journal', 'campaigns', 'account', 'accounts', 'saveAccount']) {
      this[method] = async (...given) => {
        await new Promise(setImmediate);
        return super[method](...given);
      };
    }
  }
}

test('so does one that answers later', async () => {
  assert.deepEqual(broken(await conformance(async () => new Later())), []);
});

test('a store that forgets to compare the number breaks laws', async () => {
  class Careless extends MapStore {
    commit(changes) {
      super.commit(changes);
      return true;
    }
  }
  assert.ok(broken(await conformance(() => new Careless())).length > 0);
});

test('a store that cannot be made breaks every law', async () => {
  const reports = await conformance(() => { throw new StoreError('store.unavailable', 'no disk'); });
  assert.deepEqual(reports.filter(({ passed }) => passed), []);
  // One law only counts who won, and nobody did.
  const silent = reports.filter(({ detail }) => !detail.includes('no disk')).map(({ law }) => law);
  assert.deepEqual(silent, ['of_many_commits_at_once_one_wins']);
});

test('whatever is thrown when a store is made is told', { timeout: 60_000 }, async () => {
  for (const thrown of [undefined, null, Object.create(null), { toString: () => { throw new Error('no text'); } }]) {
    const reports = await conformance(() => { throw thrown; });
    assert.deepEqual(reports.filter(({ passed }) => passed), []);
  }
});

test('where there is no database of a browser, that is told', async () => {
  for (const asked of [IndexedDbStore.open(), IndexedDbStore.delete()]) {
    await assert.rejects(asked, { name: 'FundlyError', kind: 'store', code: 'store.backend', retryable: false });
  }
});
