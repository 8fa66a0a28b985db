import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Fundly, FundlyError, FundlyNow, isFundlyError, MapStore } from 'fundly';
import { CAMPAIGN, create, request, scratch, STORY, stories, wire } from './help.mjs';
import { run } from './story.mjs';

const edit = (n) => request(n, { kind: 'editStory', story: { ...STORY, title: `Title ${n}` } });

test('a replica that is fed what is watched is the same, and previews alone', async () => {
  const host = await Fundly.open({ store: new MapStore() });
  const replica = await FundlyNow.open();
  host.watch((entries) => replica.absorb(entries[0].campaign, entries));
  await host.execute(create(1));
  await host.executeMany([edit(2), edit(3), edit(4)]);
  assert.deepEqual(replica.verify(CAMPAIGN), await host.verify(CAMPAIGN));
  assert.deepEqual(replica.rows(CAMPAIGN), await host.rows(CAMPAIGN));
  host.close();
  assert.equal(replica.preview(edit(5)).accepted, true);
  assert.equal(replica.verify(CAMPAIGN).seq, 4);
});

for (const story of stories()) {
  test(`${story.name}: its journal makes the same rows on a replica`, async () => {
    const host = await FundlyNow.open();
    const replica = await FundlyNow.open();
    host.watch((entries) => replica.absorb(entries[0].campaign, entries));
    await run(host, wire, story, FundlyError);
    const { campaign } = story.end;
    assert.deepEqual(replica.verify(campaign), host.verify(campaign));
    assert.deepEqual(replica.rows(campaign), host.rows(campaign));
  });
}

test('a journal that does not follow is refused whole', async () => {
  const host = await FundlyNow.open();
  host.execute(create(1));
  host.execute(edit(2));
  host.execute(edit(3));
  const entries = host.journal(CAMPAIGN, 0, 10);
  const forged = structuredClone(entries);
  forged[1].events[0].story.title = 'Another title';
  for (const wrong of [forged, [entries[0], entries[2]], [entries[2]]]) {
    const replica = await FundlyNow.open();
    assert.throws(() => replica.absorb(CAMPAIGN, wrong), (error) => isFundlyError(error) && error.code.startsWith('journal.'));
    assert.deepEqual(replica.journal(CAMPAIGN, 0, 10), []);
    replica.absorb(CAMPAIGN, entries);
    replica.absorb(CAMPAIGN, entries);
    assert.deepEqual(replica.verify(CAMPAIGN), host.verify(CAMPAIGN));
  }
});

test('who stops watching hears nothing more, and who listens may call', async () => {
  const fundly = await FundlyNow.open();
  const heard = [];
  const stop = fundly.watch((entries) => heard.push(...entries.map(({ seq }) => [seq, fundly.verify(CAMPAIGN).seq])));
  fundly.execute(create(1));
  fundly.execute(create(1));
  assert.throws(() => fundly.execute(create(2)), isFundlyError);
  assert.deepEqual(heard, [[1, 1]]);
  stop();
  stop();
  fundly.execute(edit(3));
  assert.equal(heard.length, 1);
  fundly.watch(() => {});
  fundly.close();
  stop();
});

test('what a listener throws does not touch the command, and is not lost', () => {
  const folder = scratch('listener');
  const request = JSON.stringify(create(1));
  writeFileSync(join(folder, 'listener.mjs'), `
    import { FundlyNow } from 'fundly';
    process.once('uncaughtException', ({ message }) => console.log(message));
    const fundly = await FundlyNow.open();
    fundly.watch(() => { throw new Error('a listener with a defect'); });
    console.log(fundly.execute(${request}).seq);
  `);
  const said = execFileSync(process.execPath, [join(folder, 'listener.mjs')], { encoding: 'utf8' });
  assert.equal(said, '1\na listener with a defect\n');
});
