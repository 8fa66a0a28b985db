// What the tests share.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { MapStore } from 'fundly';

export const here = fileURLToPath(new URL('..', import.meta.url));
export const top = fileURLToPath(new URL('../../..', import.meta.url));

const json = (path) => JSON.parse(readFileSync(join(top, path), 'utf8'));

export const wire = json('crates/fundly-wire/wire.json');
export const golden = () => json('golden/wire.json');
export const stories = () => readdirSync(join(top, 'stories')).filter((name) => name.endsWith('.json')).map((name) => json(`stories/${name}`));

export const CAMPAIGN = '00000000-0000-0000-0000-000000000001';
export const CREATOR = '00000000-0000-0000-0000-0000000000c1';
export const STORY = { title: 'A compiler', summary: 'Fast', description: '', category: 'tools' };

export const id = (n) => `00000000-0000-0000-0001-${String(n).padStart(12, '0')}`;
export const request = (n, command) => ({
  id: id(n),
  campaign: CAMPAIGN,
  actor: { account: CREATOR },
  at: '2026-01-01T00:00:00Z',
  command,
});
export const create = (n = 1) => request(n, { kind: 'createCampaign', currency: 'USD', story: STORY });

/** A store whose commits wait for `release`. */
export function heldStore() {
  const store = new MapStore();
  const commit = store.commit.bind(store);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  store.commit = async (changes) => {
    await held;
    return commit(changes);
  };
  return { store, release };
}

/** An empty folder inside the package, so that what runs there finds it by its name. */
export function scratch(name) {
  const folder = join(here, '.scratch', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Compiles a text with TypeScript against the built package; answers with what the compiler says. */
export function compile(name, text, types = []) {
  const folder = scratch(name);
  writeFileSync(join(folder, 'sample.ts'), text);
  const options = {
    compilerOptions: {
      strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom'], types,
      skipLibCheck: true,
    },
    files: ['sample.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const run = spawnSync(join(here, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  return { ok: run.status === 0, said: run.stdout + run.stderr };
}
