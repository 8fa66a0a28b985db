// What breaks off inside the module ends it for the whole process, so each of these runs in one of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create, scratch } from './help.mjs';

/** Runs a program with a `create` to carry out; answers with its lines. */
function run(name, program) {
  const file = join(scratch(`trap-${name}`), 'program.mjs');
  const head = "import { Fundly, FundlyNow, isFundlyError, MapStore } from 'fundly';\n";
  writeFileSync(file, `${head}const create = ${JSON.stringify(create())};\n${program}`);
  return execFileSync(process.execPath, [file], { encoding: 'utf8', timeout: 60_000 }).trim().split('\n');
}

/** In place of a trap: what the module exports for the polling of futures breaks off, as soon as `trap` is set. */
const trapped = `
  let trap = false;
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    // Node has modules of its own.
    if (!made.instance?.exports.__wbindgen_start) return made;
    const exports = { ...made.instance.exports };
    for (const name of Object.keys(exports).filter((name) => name.includes('closures_____invoke'))) {
      const polls = exports[name];
      exports[name] = (...args) => {
        if (trap) throw new WebAssembly.RuntimeError('unreachable');
        return polls(...args);
      };
    }
    return { module: made.module, instance: { exports } };
  };
`;

test('a trap in the midst of an asynchronous call is told to everybody who waits', () => {
  const said = run('poll', `${trapped}
    const fundly = await Fundly.open({ store: new MapStore() });
    const other = await Fundly.open();
    await fundly.execute(create);
    const code = (work) => work.then(() => 'done', (error) => (isFundlyError(error) ? error.code : String(error)));
    const waiting = [code(fundly.execute(create)), code(other.campaigns(null, 1))];
    trap = true;
    console.log((await Promise.all(waiting)).join(' '));
    console.log(await code(other.campaigns(null, 1)));
    fundly.close();
    other.close();
  `);
  assert.deepEqual(said, ['engine.internal engine.internal', 'engine.internal']);
});

test('laws are not waited for when the module breaks off', () => {
  const said = run('laws', `${trapped}
    const { conformance } = await import('fundly/testing');
    const reports = conformance(() => { trap = true; return new MapStore(); });
    console.log(await reports.catch((error) => error.code));
  `);
  assert.deepEqual(said, ['engine.internal']);
});

test('a stack that overflows breaks the module off, and closing is no matter', () => {
  const said = run('stack', `
    const engines = [await FundlyNow.open(), await FundlyNow.open()];
    const stop = engines[0].watch(() => {});
    const codes = new Set();
    const deeper = () => {
      try { deeper(); } catch {}
      try { engines[0].preview(create); } catch (error) { codes.add(isFundlyError(error) ? error.code : String(error)); }
    };
    try { deeper(); } catch {}
    console.log([...codes].sort().join(' '));
    try { engines[1].preview(create); } catch (error) { console.log(error.code); }
    stop();
    for (const engine of [...engines, ...engines]) engine.close();
    try { engines[1].preview(create); } catch (error) { console.log(error.code); }
  `);
  assert.match(said[0], /^(RangeError: [^:]* )?engine\.internal( invalid\.wire)?$/);
  assert.deepEqual(said.slice(1), ['engine.internal', 'wire.closed']);
});
