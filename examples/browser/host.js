// What stands in for a server: an engine over the browser's own database, and the journal as it grows.
import { Fundly, IndexedDbStore } from 'fundly';

/** Opens the engine of the host. Nothing else on the page writes; other tabs have a host of their own over the same database. */
export async function openHost() {
  return Fundly.open({ store: await IndexedDbStore.open('workshop-house') });
}

/** The journal of a campaign after an entry; from its first, when none is given. */
export async function journal(host, campaign, after = 0) {
  const entries = await host.journal(campaign, after, 1000);
  return entries.length === 0 ? entries : [...entries, ...(await journal(host, campaign, entries.at(-1).seq))];
}
