// What calls cost, beside the same in Rust: `npm run bench`. Node alone; no figure is a test.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FundlyNow } from 'fundly';

const top = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;
const CALLS = 1000;

const uuid = (group, n) => `00000000-0000-0000-${String(group).padStart(4, '0')}-${String(n).padStart(12, '0')}`;
const campaign = uuid(1, 7);
let commands = 0;

function request(actor, command) {
  commands += 1;
  return { id: uuid(2, commands), campaign, actor, at: '2026-01-01T00:00:00Z', command };
}

/** A pledge of somebody who is new. */
const pledge = () => request({ account: uuid(3, commands) }, { kind: 'placePledge', order: { contribution: '25.00 USD' } });

function launched(fundly) {
  const creator = { account: uuid(4, 1) };
  const story = { title: 'A compiler', summary: 'Fast', description: '', category: 'software' };
  fundly.execute(request(creator, { kind: 'createCampaign', currency: 'USD', story }));
  fundly.execute(request(creator, { kind: 'setTerms', terms: { policy: fundly.preset('openEnded') } }));
  fundly.execute(request(creator, { kind: 'submitCampaign' }));
  fundly.execute(request({ account: uuid(4, 2), roles: ['moderator'] }, { kind: 'approveCampaign' }));
}

/** Nanoseconds a call, of the best round. */
function best(prepare, round) {
  const took = Array.from({ length: ROUNDS }, () => {
    const given = prepare();
    const began = process.hrtime.bigint();
    round(given);
    return Number(process.hrtime.bigint() - began) / CALLS;
  });
  return Math.min(...took);
}

const fundly = await FundlyNow.open();
launched(fundly);
const pledges = () => Array.from({ length: CALLS }, pledge);
const measured = {
  scalar: best(() => [], () => { for (let n = 0; n < CALLS; n += 1) fundly.allocate('10.00 USD', [1, 2, 3]); }),
  record: best(pledges, (requests) => { for (const wish of requests) fundly.execute(wish); }),
  batch: best(pledges, (requests) => {
    if (fundly.executeMany(requests).some(({ failure }) => failure)) throw new Error('a pledge was refused');
  }),
};

const options = ['run', '--quiet', '--release', '-p', 'fundly-wire', '--example', 'cost'];
const rust = execFileSync('cargo', options, { cwd: top, encoding: 'utf8' });
for (const [name, nanoseconds] of rust.trim().split('\n').map((line) => line.split(' '))) {
  const [js, ratio] = [measured[name] / 1000, measured[name] / Number(nanoseconds)];
  console.log(`${name}: ${js.toFixed(2)} us a call, in Rust ${(Number(nanoseconds) / 1000).toFixed(2)} us, ${ratio.toFixed(1)} times`);
}
