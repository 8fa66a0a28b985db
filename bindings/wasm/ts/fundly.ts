import { Operations, OperationsNow, type Store } from './generated/index.js';
import { Handle, type Listener } from './handle.js';
import { read, write } from './json.js';
import { functions, load, wasm, type WireHandle } from './native.js';
import { host, mustBeStore } from './store.js';

export * from './generated/index.js';
export { FundlyError, isFundlyError } from './error.js';
export type { Listener } from './handle.js';
export { IndexedDbStore } from './indexeddb.js';
export { MapStore } from './map-store.js';
export { decimals, formatMoney, money, parseMoney, toAmount, toMinor, type Sum } from './money.js';
export { load, type Source } from './native.js';
export { StoreError } from './store.js';
export { moment, timestamp } from './time.js';

/** How an engine is opened. */
export interface OpenOptions {
  /** Where everything is kept; in memory, when it is left out. */
  readonly store?: Store;
}

/**
 * The engine. Open one over each store and share it: many operations may be under way at once.
 *
 * Every operation that is not carried out throws a {@link FundlyError}, and changed nothing.
 */
export class Fundly extends Operations {
  readonly #open: Handle;

  private constructor(handle: WireHandle) {
    super();
    this.#open = new Handle(handle);
  }

  /** Opens an engine, over a store or in memory. */
  static async open(options: OpenOptions = {}): Promise<Fundly> {
    const store = options?.store;
    if (store !== undefined) mustBeStore(store);
    await load();
    const { WireHandle } = functions();
    return new Fundly(wasm.inside(() => (store ? WireHandle.over(host(store)) : WireHandle.memory())));
  }

  protected override async call(operation: string, given: object): Promise<unknown> {
    const text = write(given);
    return read(await this.#open.later((handle) => handle.call(operation, text)));
  }

  /**
   * Has a function told of whatever is committed through this engine from now on, with the entries of each commit. Answers
   * with what stops it. What other tabs, workers or processes write is not told.
   */
  watch(listener: Listener): () => void {
    return this.#open.watch(listener);
  }

  /** Lets go of the engine. What is under way is carried out, and told; what is asked of it later throws `wire.closed`. */
  close(): void {
    this.#open.close();
  }
}

/** An engine in memory that answers at once: for previews as somebody types, for tests, and for replicas. */
export class FundlyNow extends OperationsNow {
  readonly #open: Handle;

  private constructor(handle: WireHandle) {
    super();
    this.#open = new Handle(handle);
  }

  /** Opens an engine in memory. Only this waits, for the module. */
  static async open(): Promise<FundlyNow> {
    await load();
    const { WireHandle } = functions();
    return new FundlyNow(wasm.inside(() => WireHandle.memory()));
  }

  protected override callNow(operation: string, given: object): unknown {
    const text = write(given);
    return read(this.#open.now((handle) => handle.callNow(operation, text)));
  }

  /**
   * Has a function told of whatever is committed, with the entries of each commit. Answers with what stops it. The function
   * may ask this engine and others; calls within calls without end throw `wire.nested`.
   */
  watch(listener: Listener): () => void {
    return this.#open.watch(listener);
  }

  /** Lets go of the engine and all that it keeps. What is asked of it later throws `wire.closed`. A listener may do it. */
  close(): void {
    this.#open.close();
  }
}
