import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { create, CAMPAIGN, here, scratch, stories, wire } from '../help.mjs';
import { launch, serve } from './browser.mjs';

let browser, server, page;
const errors = [];

before(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
  page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${server.address}/tests/chromium/empty.html`);
});

after(async () => {
  await browser?.close();
  server?.end();
});

for (const story of stories()) {
  for (const where of ['memory', 'indexeddb']) {
    test(`${story.name}, in Chromium, ${where}`, async () => {
      const differences = await page.evaluate(async ([wire, story, where]) => {
        const { Fundly, FundlyError, IndexedDbStore } = await import('/fundly/esm/web.js');
        const { run } = await import('/tests/story.mjs');
        const name = `story ${story.name}`;
        const store = where === 'indexeddb' ? await IndexedDbStore.open(name) : undefined;
        const fundly = await Fundly.open({ store });
        const differences = await run(fundly, wire, story, FundlyError);
        fundly.close();
        store?.close();
        if (store) await IndexedDbStore.delete(name);
        return differences;
      }, [wire, story, where]);
      assert.deepEqual(differences, []);
    });
  }
}

test('the store in IndexedDB keeps to every law', async () => {
  const reports = await page.evaluate(async () => {
    const { IndexedDbStore } = await import('/fundly/esm/web.js');
    const { conformance } = await import('/fundly/esm/testing-web.js');
    let made = 0;
    return conformance(() => IndexedDbStore.open(`law ${(made += 1)}`));
  });
  assert.ok(reports.length >= 28, `${reports.length}`);
  assert.deepEqual(reports.filter(({ passed }) => !passed), []);
});

test('what is in IndexedDB is there after a reload, and in another tab', async () => {
  const done = await page.evaluate(async (request) => {
    const { Fundly, IndexedDbStore } = await import('/fundly/esm/web.js');
    return (await Fundly.open({ store: await IndexedDbStore.open('kept') })).execute(request);
  }, create());
  await page.reload();
  const other = await page.context().newPage();
  await other.goto(`${server.address}/tests/chromium/empty.html`);
  for (const tab of [page, other]) {
    const stands = await tab.evaluate(async (campaign) => {
      const { Fundly, IndexedDbStore } = await import('/fundly/esm/web.js');
      return (await Fundly.open({ store: await IndexedDbStore.open('kept') })).verify(campaign);
    }, CAMPAIGN);
    assert.deepEqual(stands, { seq: done.seq, hash: done.hash });
  }
  await other.close();
});

test('two tabs that write at once both succeed, one after the other', async () => {
  const other = await page.context().newPage();
  await other.goto(`${server.address}/tests/chromium/empty.html`);
  await page.evaluate(async (request) => {
    const { Fundly, IndexedDbStore } = await import('/fundly/esm/web.js');
    globalThis.fundly = await Fundly.open({ store: await IndexedDbStore.open('two tabs') });
    await fundly.execute(request);
  }, create());
  await other.evaluate(async () => {
    const { Fundly, IndexedDbStore } = await import('/fundly/esm/web.js');
    globalThis.fundly = await Fundly.open({ store: await IndexedDbStore.open('two tabs') });
  });
  const write = ([from, request]) => {
    // Who loses to the other tab too often is told so, and may ask again.
    const insist = (wish) => fundly.execute(wish).catch((error) => (error.retryable ? insist(wish) : Promise.reject(error)));
    return Promise.all(Array.from({ length: 10 }, (_, n) => insist({
      ...request,
      id: `00000000-0000-0000-0001-${String(from + n).padStart(12, '0')}`,
      command: { kind: 'editStory', story: { ...request.command.story, title: `Title ${from + n}` } },
    })));
  };
  await Promise.all([page.evaluate(write, [100, create()]), other.evaluate(write, [200, create()])]);
  const stands = await other.evaluate((campaign) => fundly.verify(campaign), CAMPAIGN);
  assert.equal(stands.seq, 21);
  await other.close();
});

test('a database that another tab deletes is closed for good, and said so', async () => {
  const told = await page.evaluate(async (request) => {
    const { Fundly, IndexedDbStore, isFundlyError } = await import('/fundly/esm/web.js');
    const store = await IndexedDbStore.open('gone');
    const fundly = await Fundly.open({ store });
    await fundly.execute(request);
    await IndexedDbStore.delete('gone');
    const wish = { ...request, id: '00000000-0000-0000-0001-000000000002' };
    const refused = () => fundly.execute(wish).catch((error) => [isFundlyError(error), error.code, error.retryable, error.reason]);
    const first = await refused();
    store.close();
    return [first, await refused()];
  }, create());
  for (const [ours, code, retryable, reason] of told) {
    assert.deepEqual([ours, code, retryable], [true, 'store.backend', false]);
    assert.match(reason, /another tab deleted or changed the database/);
  }
});

test('only what passes by itself may be asked again', async () => {
  const told = await page.evaluate(async (request) => {
    const { Fundly, IndexedDbStore } = await import('/fundly/esm/web.js');
    const fundly = await Fundly.open({ store: await IndexedDbStore.open('faults') });
    const transaction = IDBDatabase.prototype.transaction;
    const told = {};
    for (const name of ['QuotaExceededError', 'InvalidStateError', 'NotFoundError', 'VersionError', 'UnknownError', 'TimeoutError']) {
      IDBDatabase.prototype.transaction = () => { throw new DOMException('as a test wants', name); };
      const { code, retryable } = await fundly.execute(request).catch((error) => error);
      told[name] = [code, retryable];
    }
    // The same of a transaction that ends without being complete, for want of room.
    IDBDatabase.prototype.transaction = function begun(...given) {
      const begun = transaction.apply(this, given);
      Object.defineProperty(begun, 'error', { get: () => new DOMException('full', 'QuotaExceededError') });
      if (given[1] === 'readwrite') queueMicrotask(() => begun.abort());
      return begun;
    };
    const { code, retryable } = await fundly.execute(request).catch((error) => error);
    IDBDatabase.prototype.transaction = transaction;
    return { ...told, abort: [code, retryable], later: (await fundly.execute(request)).seq };
  }, create());
  const [never, again] = [['store.backend', false], ['store.unavailable', true]];
  assert.deepEqual(told, {
    QuotaExceededError: never, InvalidStateError: never, NotFoundError: never, VersionError: never,
    UnknownError: again, TimeoutError: again, abort: never, later: 1,
  });
});

test('a database that cannot be opened or deleted is told as an error of a store', async () => {
  const told = await page.evaluate(async () => {
    const { IndexedDbStore, isFundlyError } = await import('/fundly/esm/web.js');
    await new Promise((resolve) => {
      indexedDB.open('of a later version', 2).onsuccess = ({ target }) => { target.result.close(); resolve(); };
    });
    const tell = (error) => [isFundlyError(error), error.kind, error.code, error.retryable];
    const told = [await IndexedDbStore.open('of a later version').catch(tell)];
    for (const method of ['open', 'deleteDatabase']) {
      const before = IDBFactory.prototype[method];
      IDBFactory.prototype[method] = () => { throw new DOMException('not here', 'SecurityError'); };
      told.push(await (method === 'open' ? IndexedDbStore.open() : IndexedDbStore.delete()).catch(tell));
      IDBFactory.prototype[method] = before;
    }
    const names = await Promise.all([5, {}, null, Symbol('x')].map((name) => IndexedDbStore.open(name).catch((error) => error.code)));
    return [told, names];
  });
  assert.deepEqual(told, [Array(3).fill([true, 'store', 'store.backend', false]), Array(4).fill('invalid.name')]);
});

test('what esbuild bundles for browsers loads its module, under a policy that only allows WebAssembly', async () => {
  const folder = scratch('bundled');
  copyFileSync(join(here, 'tests/packaging/bundled.ts'), join(folder, 'bundled.ts'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(here, join(folder, 'node_modules/fundly'));
  await build({ absWorkingDir: folder, entryPoints: ['bundled.ts'], bundle: true, format: 'esm', outdir: '.', loader: { '.wasm': 'file' } });
  const strict = await page.context().newPage();
  strict.on('pageerror', (error) => errors.push(String(error)));
  await strict.goto(`${server.address}/tests/chromium/strict.html`);
  const parts = await strict.evaluate(async () => (await import('/scratch/bundled/bundled.js')).allocate());
  assert.deepEqual(parts, ['3.34 EUR', '3.33 EUR', '3.33 EUR']);
  await strict.close();
});

/** A figure, and no test of it: from a module that was compiled before to the answer of a preview. */
test('the time to the first preview is told', async (t) => {
  const fresh = await page.context().newPage();
  await fresh.goto(`${server.address}/tests/chromium/empty.html`);
  const { accepted, load, preview } = await fresh.evaluate(async (request) => {
    const fundly = await import('/fundly/esm/web.js');
    const module = await WebAssembly.compileStreaming(fetch('/fundly/fundly_bg.wasm'));
    const began = performance.now();
    await fundly.load(module);
    const engine = await fundly.FundlyNow.open();
    const loaded = performance.now();
    const { accepted } = engine.preview(request);
    return { accepted, load: loaded - began, preview: performance.now() - loaded };
  }, create());
  assert.equal(accepted, true);
  t.diagnostic(`instantiate ${load.toFixed(1)} ms, first preview ${preview.toFixed(1)} ms, of 50 ms`);
  await fresh.close();
});

test('nothing was thrown that nobody caught', () => assert.deepEqual(errors, []));
