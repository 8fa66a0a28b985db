// A replica of what the host keeps. It follows the journal, verifies it, and is asked for everything that the page shows.
import { FundlyNow } from 'fundly';
import { journal } from './host.js';

/** Opens a replica of campaigns. `changed` is called whenever it has caught up, `failed` when it cannot. */
export async function openReplica(host, campaigns, changed, failed) {
  const replica = await FundlyNow.open();
  const journals = new Map(campaigns.map((campaign) => [campaign, []]));
  let following = Promise.resolve();

  // What is told of a commit is only a hint, as another tab may have written before it: the journal has all, in order.
  async function catchUp(campaign) {
    const known = journals.get(campaign);
    const entries = await journal(host, campaign, known.length);
    replica.absorb(campaign, entries);
    known.push(...entries);
  }

  /** Catches up with the host: one after the other, each from where the one before came to. */
  function follow(campaign) {
    const caughtUp = following.then(() => catchUp(campaign)).then(changed);
    following = caughtUp.catch(failed);
    return following;
  }

  // A page with a server would be told by a socket. An engine tells what it commits itself, and tabs tell each other.
  const tabs = new BroadcastChannel('workshop-house');
  tabs.onmessage = ({ data: campaign }) => void follow(campaign);
  host.watch(([{ campaign }]) => {
    void follow(campaign);
    tabs.postMessage(campaign);
  });

  /** Makes another replica the same as this one. */
  const copy = (other, campaign) => {
    other.absorb(campaign, journals.get(campaign));
    return other;
  };

  await Promise.all(campaigns.map(catchUp));
  return { replica, copy, follow };
}
