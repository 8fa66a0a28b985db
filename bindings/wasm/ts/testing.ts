import { failed, said } from './error.js';
import type { LawReport, Store } from './generated/index.js';
import * as bindings from './glue/testing.js';
import { Module } from './module.js';
import type { Source } from './native.js';
import { host, unmade } from './store.js';

export type { LawReport, Store } from './generated/index.js';

const wasm = new Module();
bindings.traps.told = (thrown) => wasm.breakOff(thrown);

let usual: (() => Source | Promise<Source>) | undefined;

/** Says where the module is; each entry of the package knows. */
export function comesFrom(source: () => Source | Promise<Source>): void {
  usual = source;
}

/**
 * Holds a store to every law that the engine relies on: what a test of your own store asserts is that each report has
 * `passed`. `make` gives a fresh, empty store; it is called for each law. `source` says where `testing_bg.wasm` is, in a
 * bundle that leaves it elsewhere.
 *
 * @throws {FundlyError} `wasm.not_loaded`, when the module cannot be loaded.
 */
export async function conformance(make: () => Store | Promise<Store>, source?: Source): Promise<readonly LawReport[]> {
  await load(source);
  const made = async () => {
    try {
      return host(await make());
    } catch (thrown) {
      return unmade(thrown);
    }
  };
  return JSON.parse(await wasm.later(() => bindings.conformance(made))) as LawReport[];
}

async function load(source?: Source): Promise<void> {
  try {
    const from = source ?? (await usual?.());
    if (from === undefined) throw new Error('nobody said where the module is');
    await bindings.default({ module_or_path: from as bindings.InitInput });
  } catch (thrown) {
    throw failed('internal', 'wasm.not_loaded', said(thrown), thrown);
  }
}
