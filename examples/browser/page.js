// The page: a host that writes, and a replica that follows it, verifies what it says, and previews without asking it.
import { FundlyNow } from 'fundly';
import * as pledge from './pledge.js';
import * as vote from './vote.js';
import { journal, openHost } from './host.js';
import { showProgress, showStory } from './progress.js';
import { element } from './show.js';
import { FUNDED, make, OPEN } from './world.js';

const host = await openHost();
await make(host, await host.readPolicy(await (await fetch('policy.toml')).text()));

const replica = await FundlyNow.open();
const journals = new Map();

function show() {
  showProgress(replica);
  vote.showVote(replica);
}

for (const campaign of [OPEN, FUNDED]) {
  journals.set(campaign, await journal(host, campaign));
  replica.absorb(campaign, journals.get(campaign));
}

// A page with a server would take these entries from a socket. What does not follow from what is here is refused.
host.watch((entries) => {
  const [{ campaign }] = entries;
  journals.get(campaign).push(...entries);
  replica.absorb(campaign, entries);
  show();
});

const copy = (other) => {
  other.absorb(OPEN, journals.get(OPEN));
  return other;
};

showStory(replica);
show();
pledge.listen(replica, copy, (request) => host.execute(request));
vote.listen(replica, (request) => host.execute(request));
document.querySelector('main').hidden = false;
element('status').textContent = 'Ready; works offline.';
pledge.preview(replica, copy);
