// What calls cost, beside the same in Rust: `npm run bench`, in Node. No figure is a test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FundlyNow } from 'fundly';

const top = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 7;
const CALLS = 2000;
const MANY = 1000;
const story = JSON.parse(readFileSync(`${top}/stories/tried-before-done.json`, 'utf8'));

/** A campaign that takes pledges. */
async function live() {
  const fundly = await FundlyNow.open();
  for (const { arguments: { request } } of story.steps.slice(0, 4)) fundly.execute(request);
  return fundly;
}

const uuid = (group, n) => `00000000-0000-0000-${group}-${String(n).padStart(12, '0')}`;

/** So many pledges, each of its own backer. */
function pledges(count) {
  const { request } = story.steps[5].arguments;
  return Array.from({ length: count }, (_, n) => ({ ...request, id: uuid('0003', n), actor: { account: uuid('0004', n) } }));
}

/** The least nanoseconds of a call; `setUp` is not timed, and makes what `run` uses up. */
async function measure(calls, setUp, run) {
  const took = [];
  for (let n = 0; n < RUNS; n += 1) {
    const given = await setUp();
    const began = process.hrtime.bigint();
    run(given);
    took.push(Number(process.hrtime.bigint() - began) / calls);
    given.fundly.close();
  }
  return Math.min(...took);
}

const given = async (count) => ({ fundly: await live(), requests: pledges(count) });
const measured = {
  allocate: await measure(CALLS, () => given(0), ({ fundly }) => {
    for (let n = 0; n < CALLS; n += 1) fundly.allocate('100.00 USD', [1, 2, 3, 4, 5]);
  }),
  execute: await measure(CALLS, () => given(CALLS), ({ fundly, requests }) => {
    for (const request of requests) fundly.execute(request);
  }),
  executeMany: await measure(1, () => given(MANY), ({ fundly, requests }) => {
    if (fundly.executeMany(requests).some(({ failure }) => failure)) throw new Error('a pledge was refused');
  }),
};

const options = ['bench', '--quiet', '--locked', '-p', 'fundly-wire', '--bench', 'calls'];
const lines = execFileSync('cargo', options, { cwd: top, encoding: 'utf8' }).split('\n').map((line) => line.split(' '));
const rust = Object.fromEntries(lines);
for (const [name, took] of Object.entries(measured)) {
  const ratios = ['typed', 'wire'].map((kind) => `${(took / rust[`${kind}.${name}`]).toFixed(1)} x ${kind}`);
  console.log(`${name}: ${(took / 1000).toFixed(2)} us  ${ratios.join('  ')}`);
}
