// Written by `cargo run -p fundly-generate`: do not edit.
import type { ChangeSet, LoadRequest, Loaded, StoredAccount } from './records.js';
import type { AccountId, CampaignId } from './texts.js';

/**
 * A store: a sorted map of texts, a list of texts, and the comparison of a number. Methods answer at once or with a
 * promise. What they throw is told as `store.backend`, a `StoreError` by its own code.
 */
export interface Store {
  /**
   * Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a campaign that is not there,
   * nothing is there.
   */
  load(campaign: CampaignId, request: LoadRequest): Loaded | Promise<Loaded>;

  /**
   * Writes a change set entirely, durably, or not at all. Answers whether it was written: no when the last entry of
   * the campaign has another number than expected, as another writer was first.
   */
  commit(changes: ChangeSet): boolean | Promise<boolean>;

  /** The next entries of a campaign after a sequence number, in order, at most the limit. */
  journal(campaign: CampaignId, after: number, limit: number): readonly string[] | Promise<readonly string[]>;

  /** The next campaigns after an id, in the order of their ids, at most the limit; none means from the first. */
  campaigns(after: CampaignId | null, limit: number): readonly CampaignId[] | Promise<readonly CampaignId[]>;

  /** An account as it was saved; none when there is none. */
  account(id: AccountId): string | null | Promise<string | null>;

  /** The next accounts after an id, in the order of their ids, at most the limit; none means from the first. */
  accounts(after: AccountId | null, limit: number): readonly string[] | Promise<readonly string[]>;

  /**
   * Saves an account. Answers whether it was saved: no when another version than expected is stored, or another
   * account has its handle.
   */
  saveAccount(account: StoredAccount): boolean | Promise<boolean>;
}

/** Asks a store by the name of a method. */
export function callStore(store: Store, method: string, given: unknown): unknown {
  switch (method) {
    case 'load': {
      const { campaign, request } = given as { campaign: CampaignId; request: LoadRequest };
      return store.load(campaign, request);
    }
    case 'commit': {
      const { changes } = given as { changes: ChangeSet };
      return store.commit(changes);
    }
    case 'journal': {
      const { campaign, after, limit } = given as { campaign: CampaignId; after: number; limit: number };
      return store.journal(campaign, after, limit);
    }
    case 'campaigns': {
      const { after, limit } = given as { after: CampaignId | null; limit: number };
      return store.campaigns(after, limit);
    }
    case 'account': {
      const { id } = given as { id: AccountId };
      return store.account(id);
    }
    case 'accounts': {
      const { after, limit } = given as { after: AccountId | null; limit: number };
      return store.accounts(after, limit);
    }
    case 'saveAccount': {
      const { account } = given as { account: StoredAccount };
      return store.saveAccount(account);
    }
    default:
      throw new TypeError(`a store has no method ${method}`);
  }
}
