import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fundly, FundlyError, FundlyNow, MapStore } from 'fundly';
import { stories, wire } from './help.mjs';
import { run } from './story.mjs';

const engines = {
  'in memory': () => Fundly.open(),
  'in memory, at once': () => FundlyNow.open(),
  'over a store of maps': () => Fundly.open({ store: new MapStore() }),
};

test('there are stories', () => assert.ok(stories().length >= 12));

for (const story of stories()) {
  for (const [where, open] of Object.entries(engines)) {
    test(`${story.name}, ${where}`, async () => {
      const fundly = await open();
      assert.deepEqual(await run(fundly, wire, story, FundlyError), []);
      fundly.close();
    });
  }
}
