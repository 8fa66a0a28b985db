import { failed, FundlyError, said } from './error.js';
import { Operations, OperationsNow, type Entry, type Failure, type Store } from './generated/index.js';
import { inside, load, type WireHandle } from './native.js';
import { host } from './store.js';

export * from './generated/index.js';
export { FundlyError, isFundlyError } from './error.js';
export { IndexedDbStore } from './indexeddb.js';
export { MapStore } from './map-store.js';
export { decimals, formatMoney, money, parseMoney, toAmount, toMinor, type Sum } from './money.js';
export { load, type Source } from './native.js';
export { StoreError } from './store.js';
export { moment, timestamp } from './time.js';

/** Who is told of what was committed: of the entries of one commit, in order, all of one campaign. */
export type Listener = (entries: readonly Entry[]) => void;

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
    await load();
    const { store } = options;
    return new Fundly(inside(({ WireHandle }) => (store ? WireHandle.over(host(store)) : WireHandle.memory())));
  }

  protected override async call(operation: string, given: object): Promise<unknown> {
    const text = write(given);
    return read(await this.#open.use((handle) => handle.call(operation, text)));
  }

  /**
   * Has a function told of whatever is committed through this engine from now on, with the entries of each commit. Answers
   * with what stops it. What other tabs, workers or processes write is not told.
   */
  watch(listener: Listener): () => void {
    return this.#open.watch(listener);
  }

  /** Lets go of the engine. What is under way is carried out; what is asked of it later throws. */
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
    return new FundlyNow(inside(({ WireHandle }) => WireHandle.memory()));
  }

  protected override callNow(operation: string, given: object): unknown {
    const text = write(given);
    return read(this.#open.use((handle) => handle.callNow(operation, text)));
  }

  /** Has a function told of whatever is committed, with the entries of each commit. Answers with what stops it. */
  watch(listener: Listener): () => void {
    return this.#open.watch(listener);
  }

  /** Lets go of the engine and all that it keeps. What is asked of it later throws. */
  close(): void {
    this.#open.close();
  }
}

/** A handle until it is closed. */
class Handle {
  #handle: WireHandle | undefined;

  constructor(handle: WireHandle) {
    this.#handle = handle;
  }

  use<T>(work: (handle: WireHandle) => T): T {
    const handle = this.#handle;
    if (handle === undefined) throw failed('invalid', 'wire.closed', 'the engine is closed');
    return inside(() => work(handle));
  }

  watch(listener: Listener): () => void {
    const told = (entries: string) => {
      try {
        listener(JSON.parse(entries) as Entry[]);
      } catch (thrown) {
        // It was committed, whatever a listener makes of it: this is thrown where nothing is under way.
        queueMicrotask(() => {
          throw thrown;
        });
      }
    };
    const watch = this.use((handle) => handle.watch(told));
    return () => {
      this.#handle?.unwatch(watch);
    };
  }

  close(): void {
    this.#handle?.free();
    this.#handle = undefined;
  }
}

function write(given: object): string {
  try {
    return JSON.stringify(given);
  } catch (thrown) {
    // A bigint, or an object that contains itself: an amount is a string.
    throw failed('invalid', 'invalid.wire', said(thrown), thrown);
  }
}

function read(text: string): unknown {
  const answer = JSON.parse(text) as { ok: unknown } | { error: Failure };
  if ('error' in answer) throw new FundlyError(answer.error);
  return answer.ok;
}
