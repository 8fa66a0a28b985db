// The vote: who may, how it stands, and the arithmetic in full.
import { isFundlyError } from 'fundly';
import { FUNDED, names, NOW, YOU } from './world.js';
import { element, items, rows, when } from './show.js';

const choices = { yes: 'Yes', no: 'No', abstain: 'Abstain' };
const relations = { atLeast: 'must be at least', moreThan: 'must be more than' };

export function showVote(replica) {
  const [proposal] = replica.page(FUNDED, 'proposal', null, 1);
  element('vote-title').textContent = proposal.title;
  element('vote-text').textContent = `${proposal.text} The vote ends ${when(proposal.closes)}.`;

  const { ballots, verdict, passes, electorate, recounted } = replica.explainProposal(FUNDED, proposal.id);
  const weight = replica.capTable(FUNDED).find(({ holder }) => holder === YOU.account)?.votes ?? 0;
  element('weight').textContent = `You have ${weight} of ${electorate} votes`;
  rows(element('ballots'), ballots.map(({ voter, choice, weight: votes }) => ({
    cells: [names.get(voter) ?? voter, choices[choice], String(votes)],
    whole: voter === YOU.account,
  })));
  const compared = (what, { left, relation, right }) =>
    `${what}: ${BigInt(left).toLocaleString('en-IE')} ${relations[relation] ?? relation} ${BigInt(right).toLocaleString('en-IE')}.`;
  items(element('arithmetic'), [
    `${recounted.yes} yes, ${recounted.no} no, ${recounted.abstain} abstain.`,
    compared('Participation, in millionths', verdict.quorum),
    compared('Votes for it', verdict.threshold),
    passes ? 'As it stands, it passes.' : 'As it stands, it does not pass.',
  ]);
  return proposal.id;
}

/** Casts a ballot when somebody votes. */
export function listen(replica, execute) {
  element('vote').addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    const choice = new FormData(submitted.target).get('choice');
    if (choice === null) return;
    const button = submitted.target.querySelector('button');
    if (button.disabled) return;
    const [{ id: proposal }] = replica.page(FUNDED, 'proposal', null, 1);
    const command = { kind: 'castBallot', proposal, choice };
    button.disabled = true;
    try {
      await execute({ id: crypto.randomUUID(), campaign: FUNDED, actor: YOU, at: NOW, command });
      element('vote-said').textContent = 'Your ballot is cast. You may change it until the vote ends.';
    } catch (error) {
      if (!isFundlyError(error)) throw error;
      element('vote-said').textContent = error.reason;
    } finally {
      button.disabled = false;
    }
  });
}
