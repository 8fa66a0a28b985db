import type {
  CampaignId,
  ChangeSet,
  CommandId,
  LoadRequest,
  Loaded,
  Scan,
  Store,
  StoredAccount,
  StoredRow,
} from './generated/index.js';

interface Kept {
  readonly rows: Map<string, StoredRow>;
  readonly entries: string[];
  /** Where the entry of a command stands. */
  readonly places: Map<CommandId, number>;
}

const nothing: Kept = { rows: new Map(), entries: [], places: new Map() };

/**
 * A store over maps: all that a store must do, in the fewest words. Start from it when you write one over a database of
 * your own. The store in memory that `Fundly.open()` takes by itself is faster.
 */
export class MapStore implements Store {
  readonly #campaigns = new Map<CampaignId, Kept>();
  readonly #accounts = new Map<string, StoredAccount>();

  load(campaign: CampaignId, request: LoadRequest): Loaded {
    const { rows, entries, places } = this.#campaigns.get(campaign) ?? nothing;
    const found = request.commands.map((command) => places.get(command)).filter((place) => place !== undefined);
    return {
      rows: request.keys.map((key) => rows.get(key)?.row ?? null),
      scans: request.scans.map((scan) => scanned(rows, scan)),
      entries: found.map((place) => entries[place] ?? ''),
    };
  }

  commit({ campaign, expectedSeq, rows, entries }: ChangeSet): boolean {
    const kept: Kept = this.#campaigns.get(campaign) ?? { rows: new Map(), entries: [], places: new Map() };
    if (kept.entries.length !== expectedSeq) return false;
    for (const row of rows) kept.rows.set(row.key, row);
    for (const { command, entry } of entries) {
      kept.places.set(command, kept.entries.length);
      kept.entries.push(entry);
    }
    this.#campaigns.set(campaign, kept);
    return true;
  }

  journal(campaign: CampaignId, after: number, limit: number): readonly string[] {
    return this.#campaigns.get(campaign)?.entries.slice(after, after + limit) ?? [];
  }

  campaigns(after: CampaignId | null, limit: number): readonly CampaignId[] {
    return page(this.#campaigns.keys(), after, limit);
  }

  account(id: string): string | null {
    return this.#accounts.get(id)?.account ?? null;
  }

  accounts(after: string | null, limit: number): readonly string[] {
    return page(this.#accounts.keys(), after, limit).map((id) => this.#accounts.get(id)?.account ?? '');
  }

  saveAccount(account: StoredAccount): boolean {
    const { id, handle, expectedVersion } = account;
    if ((this.#accounts.get(id)?.version ?? 0) !== expectedVersion) return false;
    for (const other of this.#accounts.values()) {
      if (other.handle === handle && other.id !== id) return false;
    }
    this.#accounts.set(id, account);
    return true;
  }
}

function scanned(rows: ReadonlyMap<string, StoredRow>, { atLeast, below, group, descending, limit }: Scan): string[] {
  const within = [...rows.values()].filter((row) => row.key >= atLeast && row.key < below && (!group || row.group === group));
  within.sort((a, b) => ((a.key < b.key) === descending ? 1 : -1));
  return within.slice(0, limit).map((row) => row.row);
}

function page<T extends string>(ids: Iterable<T>, after: T | null, limit: number): T[] {
  return [...ids].filter((id) => after === null || id > after).sort().slice(0, limit);
}
