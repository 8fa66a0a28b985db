import { said } from './error.js';
import { callStore, type Store, type StoreFailure } from './generated/index.js';

/** What a store says that is known to go wrong. Whatever else it throws is told as `store.backend`. */
export class StoreError extends Error implements StoreFailure {
  override readonly name = 'StoreError';
  /** `store.unavailable`, which may succeed later; `store.conflict`; `store.corrupt`; or `store.backend`. */
  readonly code: string;
  readonly reason: string;

  constructor(code: 'store.unavailable' | 'store.conflict' | 'store.corrupt' | 'store.backend', reason: string, cause?: unknown) {
    super(`${code}: ${reason}`, { cause });
    this.code = code;
    this.reason = reason;
  }
}

/** A function that the module can call: text in, text out, and nothing thrown. */
export function host(store: Store): (method: string, given: string) => Promise<string> {
  return async (method, given) => {
    try {
      const answer = await callStore(store, method, JSON.parse(given));
      return JSON.stringify({ ok: answer ?? null });
    } catch (thrown) {
      const error: StoreFailure =
        thrown instanceof StoreError
          ? { code: thrown.code, reason: thrown.reason }
          : { code: 'store.backend', reason: said(thrown) };
      return JSON.stringify({ error });
    }
  };
}
