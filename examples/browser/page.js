// The page: a host that writes, and a replica that follows it, verifies what it says, and previews without asking it.
import * as pledge from './pledge.js';
import * as vote from './vote.js';
import { openHost } from './host.js';
import { showProgress, showStory } from './progress.js';
import { openReplica } from './replica.js';
import { element } from './show.js';
import { FUNDED, make, OPEN } from './world.js';

const say = (text) => {
  element('status').textContent = text;
};

function failed(error) {
  // Commands of the world have the same ids at every visit: other content is another policy.
  const why = error.kind === 'reused' ? 'The rules are not those that this world was made by: clear the data of this site' : error.message;
  say(`It does not work: ${why}. Then reload the page.`);
  console.error(error);
}

async function start() {
  const host = await openHost();
  await make(host, await host.readPolicy(await (await fetch('policy.toml')).text()));

  function show() {
    showProgress(replica);
    vote.showVote(replica);
    pledge.preview(replica, copy);
  }
  const { replica, copy, follow } = await openReplica(host, [OPEN, FUNDED], show, failed);

  // What it did is on the page when it is done.
  async function execute(request) {
    await host.execute(request);
    await follow(request.campaign);
  }

  showStory(replica);
  show();
  pledge.listen(replica, copy, execute);
  vote.listen(replica, execute);
  document.querySelector('main').hidden = false;
  say('Ready; works offline.');
}

await start().catch(failed);
