import { failed, said } from './error.js';
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

const methods = {
  load: true, commit: true, journal: true, campaigns: true, account: true, accounts: true, saveAccount: true,
} satisfies Record<keyof Store, true>;

/** Refuses what is no store, such as the promise of one. */
export function mustBeStore(given: Store): void {
  const lacking = Object.keys(methods).filter((method) => typeof given?.[method as keyof Store] !== 'function');
  if (lacking.length > 0) throw failed('invalid', 'invalid.store', `a store has the methods ${lacking.join(', ')}`);
}

/** A function that the module can call: text in, text out, and nothing thrown. */
export function host(store: Store): (method: string, given: string) => Promise<string> {
  return async (method, given) => {
    try {
      const answer = await callStore(store, method, JSON.parse(given));
      return JSON.stringify({ ok: answer ?? null });
    } catch (thrown) {
      return JSON.stringify({ error: failure(thrown) });
    }
  };
}

/** In place of a store that could not be made: whatever is asked of it fails with what was thrown. */
export function unmade(thrown: unknown): () => Promise<string> {
  return async () => JSON.stringify({ error: failure(thrown) });
}

function failure(thrown: unknown): StoreFailure {
  if (isStoreError(thrown)) return { code: thrown.code, reason: said(thrown.reason) };
  return { code: 'store.backend', reason: said(thrown) };
}

/** Whether it is an error of a store, of this copy of the package or of another. */
function isStoreError(thrown: unknown): thrown is StoreError {
  try {
    return thrown instanceof Error && thrown.name === 'StoreError' && 'code' in thrown && typeof thrown.code === 'string';
  } catch {
    return false;
  }
}
