// The progress bar: what the replica says of the campaign.
import { OPEN } from './world.js';
import { element, euros, when } from './show.js';

export function showProgress(replica) {
  const progress = replica.progress(OPEN);
  const campaign = replica.row(OPEN, 'campaign', []);
  const { seq, hash } = replica.verify(OPEN);
  const percent = (progress.basisPoints ?? 0) / 100;
  element('committed').textContent = euros(progress.committed);
  element('of-goal').textContent = `of ${euros(progress.goal)} (${percent.toFixed(1)} %)`;
  element('bar').setAttribute('aria-valuenow', String(Math.min(100, Math.floor(percent))));
  element('bar').firstElementChild.style.width = `${Math.min(100, percent)}%`;
  element('backers').textContent = String(campaign.totals.backers);
  element('ends').textContent = when(campaign.deadline);
  element('chain').textContent = `${seq} entries, verified: ${hash.slice(0, 8)}…`;
}

export function showStory(replica) {
  const { title, summary } = replica.row(OPEN, 'story', []);
  element('title').textContent = title;
  element('summary').textContent = summary;
}
