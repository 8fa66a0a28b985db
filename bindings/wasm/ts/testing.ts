import type { LawReport, Store } from './generated/index.js';
import * as bindings from './glue/testing.js';
import type { Source } from './native.js';
import { host } from './store.js';

export type { LawReport, Store } from './generated/index.js';

let usual: (() => Source | Promise<Source>) | undefined;

/** Says where the module is; each entry of the package knows. */
export function comesFrom(source: () => Source | Promise<Source>): void {
  usual = source;
}

/**
 * Holds a store to every law that the engine relies on: what a test of your own store asserts is that each report has
 * `passed`. `make` gives a fresh, empty store; it is called for each law.
 */
export async function conformance(make: () => Store | Promise<Store>): Promise<readonly LawReport[]> {
  await bindings.default({ module_or_path: (await usual?.()) as bindings.InitInput });
  return JSON.parse(await bindings.conformance(async () => host(await make()))) as LawReport[];
}
