import { failed, type FundlyError } from './error.js';

/** Calls within calls: what is told of a commit may ask for the next one, and that tells again. More than anybody needs. */
const deepest = 8;

/**
 * A module of WebAssembly. What is thrown out of it leaves its memory in no known state, so that nothing is called again:
 * whoever asks or waits is told that it broke off.
 */
export class Module {
  #broken: unknown;
  #depth = 0;
  readonly #waiting = new Set<(reason: FundlyError) => void>();

  /** Whether it may be called. */
  get whole(): boolean {
    return this.#broken === undefined;
  }

  /** Does something in it that calls nobody back. */
  inside<T>(work: () => T): T {
    if (!this.whole) throw this.#failure();
    try {
      const done = work();
      // A call within this one may have broken it.
      if (this.whole) return done;
    } catch (thrown) {
      this.breakOff(thrown);
    }
    throw this.#failure();
  }

  /** Calls into it. Calls nest, but not without end: its stack is small, and it would break off. */
  call<T>(work: () => T): T {
    if (this.#depth === deepest) throw failed('invalid', 'wire.nested', `more than ${deepest} calls within each other`);
    this.#depth += 1;
    try {
      return this.inside(work);
    } finally {
      this.#depth -= 1;
    }
  }

  /** Asks for what it answers later, when nothing is under way in it. */
  later<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const begun = this.inside(work);
      this.#waiting.add(reject);
      void begun.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  /** Takes note that it broke off. */
  breakOff(thrown: unknown): void {
    this.#broken ??= thrown ?? 'nothing';
    for (const reject of this.#waiting) reject(this.#failure());
    this.#waiting.clear();
  }

  #failure(): FundlyError {
    return failed('internal', 'engine.internal', 'the module has broken off', this.#broken);
  }
}
