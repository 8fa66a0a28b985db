import { failed, isFundlyError, said } from './error.js';
import * as bindings from './glue/fundly.js';
import { Module } from './module.js';

/**
 * Where the module comes from: an address, its bytes, or an object: an answer to `fetch`, or the compiled module. Their
 * types are of the browser, which not every program is compiled with.
 */
export type Source = string | URL | ArrayBuffer | ArrayBufferView | object;

/** An engine inside the module. */
export interface WireHandle {
  call(operation: string, given: string): Promise<string>;
  callNow(operation: string, given: string): string;
  watch(listener: (entries: string) => void): bigint;
  unwatch(watch: bigint): void;
  free(): void;
}

/** What the module offers; in words of its own, as the types of its glue are of the browser. */
export interface Functions {
  readonly WireHandle: { memory(): WireHandle; over(store: (method: string, given: string) => Promise<string>): WireHandle };
  decimals(currency: string): number | undefined;
}

let usual: (() => Source | Promise<Source>) | undefined;
let loading: Promise<void> | undefined;
let loaded = false;

/** The module, once it is loaded. */
export const wasm = new Module();
bindings.traps.told = (thrown) => wasm.breakOff(thrown);

/** Says where the module is when nobody says otherwise: each entry of the package knows. */
export function comesFrom(source: () => Source | Promise<Source>): void {
  usual = source;
}

/**
 * Loads the module, once; `Fundly.open` does it by itself. To be called first where the usual place does not serve, with
 * the address, the bytes or the compiled module.
 */
export function load(source?: Source): Promise<void> {
  loading ??= begin(source).catch((thrown: unknown) => {
    // What failed for want of a network may succeed later.
    loading = undefined;
    throw isFundlyError(thrown) ? thrown : failed('internal', 'wasm.not_loaded', said(thrown), thrown);
  });
  return loading;
}

async function begin(source?: Source): Promise<void> {
  const from = source ?? (await usual?.());
  if (from === undefined) throw failed('internal', 'wasm.not_loaded', 'nobody said where the module is');
  await bindings.default({ module_or_path: from as bindings.InitInput });
  loaded = true;
}

/** The functions of the loaded module, to be called inside it. */
export function functions(): Functions {
  if (!loaded) throw failed('internal', 'wasm.not_loaded', 'the module is not loaded yet: await load()');
  return bindings;
}
