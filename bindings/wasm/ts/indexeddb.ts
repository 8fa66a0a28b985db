import { failed, FundlyError, said } from './error.js';
import type {
  AccountId,
  CampaignId,
  ChangeSet,
  LoadRequest,
  Loaded,
  Scan,
  Store,
  StoredAccount,
} from './generated/index.js';
import { StoreError } from './store.js';

/** Behind every number in the order of keys. */
const last: IDBValidKey = [];

/** Errors of the browser that pass by themselves. All others are the same at the next try: a full disk, a closed database. */
const passing = ['AbortError', 'TimeoutError', 'UnknownError'];

/**
 * A store in the browser's own database, which is there again after a reload. Any number of tabs may have it open.
 *
 * When another tab deletes the database, or a later version of the package changes it, this store is closed for good, so
 * that nobody has to wait for it: whatever is asked of it later fails with `store.backend`, and is not retryable. It does
 * not open again by itself, as it would find an empty database, or one that it does not know. Reload the page, or open
 * another store and another engine.
 *
 * A transaction ends when nobody asks it anything, so every method asks all that it wants at once, in one transaction, and
 * reads the answers when that is complete.
 */
export class IndexedDbStore implements Store {
  readonly #database: IDBDatabase;
  /** Why it is closed. */
  #closed: string | undefined;

  private constructor(database: IDBDatabase) {
    this.#database = database;
    // Else this tab would keep all others from deleting or changing the database.
    database.onversionchange = () => this.#close('another tab deleted or changed the database');
    database.onclose = () => this.#close('the browser closed the database');
  }

  /**
   * Opens a database of this origin by its name, and makes it when there is none.
   *
   * @throws {FundlyError} of kind `store`, when the browser has no database or refuses to open it.
   */
  static async open(name = 'fundly'): Promise<IndexedDbStore> {
    const open = () => {
      const asked = indexedDB.open(named(name), 1);
      asked.onupgradeneeded = () => make(asked.result);
      return asked;
    };
    return new IndexedDbStore(await answer(open));
  }

  /**
   * Deletes a database with everything in it. Stores that have it open, in any tab, are closed.
   *
   * @throws {FundlyError} of kind `store`, when the browser has no database or refuses to delete it.
   */
  static async delete(name = 'fundly'): Promise<void> {
    await answer(() => indexedDB.deleteDatabase(named(name)));
  }

  /** Lets go of the database. What is under way is done; what is asked later fails. */
  close(): void {
    this.#close('it was closed');
  }

  #close(why: string): void {
    this.#closed ??= why;
    this.#database.close();
  }

  load(campaign: CampaignId, { keys, scans, commands }: LoadRequest): Promise<Loaded> {
    return this.#within(['rows', 'entries'], 'readonly', (transaction) => {
      const rows = transaction.objectStore('rows');
      const entries = transaction.objectStore('entries').index('command');
      const found = keys.map((key) => rows.get([campaign, key]));
      const stretches = scans.map((scan) => stretch(rows, campaign, scan));
      const earlier = commands.map((command) => entries.get([campaign, command]));
      return () => ({
        rows: found.map(({ result }) => result?.row ?? null),
        scans: stretches.map((read) => read()),
        entries: earlier.filter(({ result }) => result).map(({ result }) => result.entry),
      });
    });
  }

  commit({ campaign, expectedSeq, rows, entries }: ChangeSet): Promise<boolean> {
    return this.#within(['campaigns', 'rows', 'entries'], 'readwrite', (transaction) => {
      let written = false;
      const campaigns = transaction.objectStore('campaigns');
      const head = campaigns.get(campaign);
      head.onsuccess = () => {
        if ((head.result?.seq ?? 0) !== expectedSeq) return;
        written = true;
        for (const row of rows) transaction.objectStore('rows').put({ campaign, ...row });
        for (const entry of entries) transaction.objectStore('entries').add({ campaign, ...entry });
        campaigns.put({ id: campaign, seq: entries.at(-1)?.seq ?? expectedSeq });
      };
      return () => written;
    });
  }

  journal(campaign: CampaignId, after: number, limit: number): Promise<readonly string[]> {
    return this.#within(['entries'], 'readonly', (transaction) => {
      const range = IDBKeyRange.bound([campaign, after], [campaign, last], true);
      const found = upTo(transaction.objectStore('entries'), range, limit);
      return () => found().map((kept) => kept.entry as string);
    });
  }

  campaigns(after: CampaignId | null, limit: number): Promise<readonly CampaignId[]> {
    return this.#page('campaigns', after, limit, (kept) => kept.id as CampaignId);
  }

  account(id: AccountId): Promise<string | null> {
    return this.#within(['accounts'], 'readonly', (transaction) => {
      const found = transaction.objectStore('accounts').get(id);
      return () => found.result?.account ?? null;
    });
  }

  accounts(after: AccountId | null, limit: number): Promise<readonly string[]> {
    return this.#page('accounts', after, limit, (kept) => kept.account as string);
  }

  saveAccount(account: StoredAccount): Promise<boolean> {
    return this.#within(['accounts'], 'readwrite', (transaction) => {
      let saved = false;
      const accounts = transaction.objectStore('accounts');
      const stored = accounts.get(account.id);
      const named = accounts.index('handle').get(account.handle);
      // Answers come in the order asked: with the second both are there.
      named.onsuccess = () => {
        const taken = named.result !== undefined && named.result.id !== account.id;
        if (taken || (stored.result?.version ?? 0) !== account.expectedVersion) return;
        saved = true;
        accounts.put(account);
      };
      return () => saved;
    });
  }

  #page<T>(name: string, after: string | null, limit: number, read: (kept: Kept) => T): Promise<T[]> {
    return this.#within([name], 'readonly', (transaction) => {
      const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
      const found = upTo(transaction.objectStore(name), range, limit);
      return () => found().map(read);
    });
  }

  /** Asks within one transaction, and reads what was answered once it is complete: all of it holds, or nothing. */
  #within<T>(stores: string[], mode: IDBTransactionMode, ask: (transaction: IDBTransaction) => () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== undefined) throw new StoreError('store.backend', this.#closed);
      let transaction: IDBTransaction;
      try {
        transaction = this.#database.transaction(stores, mode, { durability: 'strict' });
      } catch (thrown) {
        throw refused(thrown);
      }
      const read = ask(transaction);
      transaction.oncomplete = () => resolve(read());
      transaction.onabort = () => reject(refused(transaction.error));
    });
  }
}

type Kept = Record<string, unknown>;

function make(database: IDBDatabase): void {
  const rows = database.createObjectStore('rows', { keyPath: ['campaign', 'key'] });
  rows.createIndex('group', ['campaign', 'group', 'key']);
  const entries = database.createObjectStore('entries', { keyPath: ['campaign', 'seq'] });
  entries.createIndex('command', ['campaign', 'command'], { unique: true });
  database.createObjectStore('campaigns', { keyPath: 'id' });
  database.createObjectStore('accounts', { keyPath: 'id' }).createIndex('handle', 'handle', { unique: true });
}

/** `getAll` takes a limit of none for no limit at all. */
function upTo(of: IDBObjectStore | IDBIndex, range: IDBKeyRange | undefined, limit: number): () => Kept[] {
  if (limit === 0) return () => [];
  const found = of.getAll(range, limit);
  return () => found.result;
}

function stretch(rows: IDBObjectStore, campaign: CampaignId, scan: Scan): () => string[] {
  const { atLeast, below, group, descending, limit } = scan;
  if (atLeast >= below || limit === 0) return () => [];
  const inside = (key: string) => (group ? [campaign, group, key] : [campaign, key]);
  const range = IDBKeyRange.bound(inside(atLeast), inside(below), false, true);
  const of = group ? rows.index('group') : rows;
  if (!descending) {
    const found = upTo(of, range, limit);
    return () => found().map((kept) => kept.row as string);
  }
  const found: string[] = [];
  const walk = of.openCursor(range, 'prev');
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (cursor === null) return;
    found.push(cursor.value.row);
    if (found.length < limit) cursor.continue();
  };
  return () => found;
}

/** What the browser says, as a store says it. */
function refused(error: unknown): StoreError {
  const name = error instanceof Error ? error.name : '';
  return new StoreError(passing.includes(name) ? 'store.unavailable' : 'store.backend', said(error), error);
}

function named(name: string): string {
  if (typeof name !== 'string') throw failed('invalid', 'invalid.name', `the name of a database is a text: ${said(name)}`);
  return name;
}

/** What the browser answers to somebody who is no engine, and is told as an engine tells. */
async function answer<T>(ask: () => IDBRequest<T>): Promise<T> {
  try {
    const asked = ask();
    return await new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } catch (thrown) {
    if (thrown instanceof FundlyError) throw thrown;
    const { code, reason } = refused(thrown);
    throw new FundlyError({ kind: 'store', code, reason, retryable: code === 'store.unavailable' }, { cause: thrown });
  }
}
