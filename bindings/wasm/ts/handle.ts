import { failed } from './error.js';
import type { Entry } from './generated/index.js';
import { wasm, type WireHandle } from './native.js';

/** Who is told of what was committed: of the entries of one commit, in order, all of one campaign. */
export type Listener = (entries: readonly Entry[]) => void;

/** An engine inside the module until it is closed. */
export class Handle {
  readonly #handle: WireHandle;
  #closed = false;
  /** Calls that have not come back: a listener is told in the midst of one. */
  #depth = 0;

  constructor(handle: WireHandle) {
    this.#handle = handle;
  }

  /** Asks for what is answered at once. */
  now<T>(work: (handle: WireHandle) => T): T {
    return this.#within(() => wasm.call(() => work(this.#handle)));
  }

  /** Asks for what is answered later. */
  later<T>(work: (handle: WireHandle) => Promise<T>): Promise<T> {
    return this.#within(() => wasm.later(() => work(this.#handle)));
  }

  watch(listener: Listener): () => void {
    if (typeof listener !== 'function') throw failed('invalid', 'invalid.listener', 'a listener is a function');
    let heard: Listener | undefined = listener;
    const told = (entries: string) => {
      try {
        heard?.(JSON.parse(entries) as Entry[]);
      } catch (thrown) {
        // It was committed, whatever a listener makes of it: this is thrown where nothing is under way.
        queueMicrotask(() => {
          throw thrown;
        });
      }
    };
    const watch = this.#within(() => wasm.inside(() => this.#handle.watch(told)));
    return () => {
      if (heard === undefined) return;
      // What is under way tells of itself even when the engine is closed.
      heard = undefined;
      if (!this.#closed && wasm.whole) wasm.inside(() => this.#handle.unwatch(watch));
    };
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#release();
  }

  #within<T>(call: () => T): T {
    if (this.#closed) throw failed('invalid', 'wire.closed', 'the engine is closed');
    this.#depth += 1;
    try {
      return call();
    } finally {
      this.#depth -= 1;
      if (this.#closed) this.#release();
    }
  }

  /** Gives the memory back, once nothing is in the midst of it. A module that broke off keeps it. */
  #release(): void {
    if (this.#depth === 0 && wasm.whole) wasm.inside(() => this.#handle.free());
  }
}
