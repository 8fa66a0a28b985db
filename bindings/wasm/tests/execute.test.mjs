import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fundly, FundlyNow, MapStore } from 'fundly';
import { CAMPAIGN, CREATOR, create, request } from './help.mjs';

const engines = { memory: () => Fundly.open(), now: () => FundlyNow.open(), maps: () => Fundly.open({ store: new MapStore() }) };

for (const [name, open] of Object.entries(engines)) {
  test(`a command is carried out once and read back: ${name}`, async () => {
    const fundly = await open();
    const first = await fundly.execute(create());
    assert.equal(first.seq, 1);
    const again = await fundly.execute(create());
    assert.equal(again.repeated, true);
    assert.equal(again.hash, first.hash);
    const row = await fundly.row(CAMPAIGN, 'campaign', []);
    assert.equal(row?.creator, CREATOR);
    assert.deepEqual(await fundly.verify(CAMPAIGN), { seq: 1, hash: first.hash });
    fundly.close();
  });
}

test('a batch answers each request by itself', async () => {
  const fundly = await Fundly.open();
  const answers = await fundly.executeMany([create(1), { ...create(2), at: 'yesterday' }, create(3)]);
  assert.deepEqual(answers.map(({ failure }) => failure?.code), [undefined, 'invalid.wire', 'campaign.exists']);
});

test('a preview changes nothing', async () => {
  const fundly = await Fundly.open();
  const preview = await fundly.preview(create());
  assert.equal(preview.accepted, true);
  assert.ok(preview.rows.some(({ kind }) => kind === 'campaign'));
  assert.equal(await fundly.row(CAMPAIGN, 'campaign', []), null);
  const refused = await fundly.preview(request(1, { kind: 'submitCampaign' }));
  assert.deepEqual(refused.violations.map(({ code }) => code), ['campaign.not_found']);
});

test('many operations under way at once do not disturb each other', async () => {
  const fundly = await Fundly.open({ store: new MapStore() });
  const wanted = Array.from({ length: 50 }, (_, n) => ({ ...create(n), campaign: create(n).id }));
  const outcomes = await Promise.all(wanted.map((wish) => fundly.execute(wish)));
  assert.ok(outcomes.every(({ seq }) => seq === 1));
  assert.equal((await fundly.campaigns(null, 100)).length, 50);
});
