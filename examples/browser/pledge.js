// The pledge form: the replica previews as somebody types, and the host carries out.
import { FundlyNow, isFundlyError, parseMoney, toMinor } from 'fundly';
import { NOW, OPEN, YOU } from './world.js';
import { element, euros, items, rows, when } from './show.js';

const typed = (id) => `${element(id).value.trim().replace(',', '.') || '0'} EUR`;
const acknowledged = () => [...document.querySelectorAll('#gates input:checked')].map(({ value }) => value);

let wished = { content: '', id: '' };
let sending = false;

/** What the form asks for, as a command. The same content is the same command until it is placed, however often it is sent. */
function wish(replica) {
  const { offers } = replica.row(OPEN, 'terms', []);
  const order = { contribution: typed('amount'), tip: typed('tip'), class: offers, method: 'card', acknowledged: acknowledged() };
  const content = JSON.stringify(order);
  if (content !== wished.content) wished = { content, id: crypto.randomUUID() };
  return { id: wished.id, campaign: OPEN, actor: YOU, at: NOW, command: { kind: 'placePledge', order } };
}

/** What each rule that says no says to a backer. The engine's own words are for logs. */
const words = {
  belowMinimum: ({ minimum }) => `A pledge is at least ${euros(minimum)}.`,
  limitExceeded: ({ left }) => `That is more than you may put in: ${euros(left)} at most.`,
  gatesOpen: () => 'Please tick the box below.',
  belowMinimumLot: () => 'That buys no whole share.',
  amountNegative: () => 'An amount is not less than nothing.',
};

const problem = ({ rejection, reason }) => ({
  text: words[rejection.kind]?.(rejection) ?? reason,
  input: rejection.field === 'tip' ? 'tip' : 'amount',
});

/** Why it cannot be placed; nothing, when it can. Each problem says what, and which input it is about. */
function refuse(problems) {
  items(element('problems'), problems.map(({ text }) => text));
  const wrong = problems.length > 0;
  for (const input of ['amount', 'tip']) {
    element(input).setAttribute('aria-invalid', String(problems.some((problem) => problem.input === input)));
  }
  document.querySelector('#pledge button').disabled = wrong || sending;
  element('preview').hidden = wrong;
  element('rights').hidden = wrong;
}

/** What an error says, for people. */
function problems(error) {
  if (error.violations.length > 0) return error.violations.map(problem);
  if (error.kind !== 'invalid') return [{ text: error.reason }];
  return [{ text: 'Please write an amount such as 50 or 12.50.', input: error.field?.endsWith('.tip') ? 'tip' : 'amount' }];
}

function showRoom(replica) {
  const rooms = replica.rooms(OPEN, YOU.account, NOW);
  const told = ({ left, most, cites }) => `You may put in ${euros(left)} more, of at most ${euros(most)} (${cites.join('; ')}).`;
  element('room').textContent = rooms.map(told).join(' ');
}

/** A box to tick for each gate that is passed by saying so. */
function showGates(violations) {
  const open = violations.flatMap(({ rejection }) => (rejection.kind === 'gatesOpen' ? rejection.gates : []));
  for (const { gate } of open.filter(({ acknowledge }) => acknowledge)) {
    if (element('gates').querySelector(`[value="${gate}"]`)) continue;
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: gate });
    label.append(box, ' This is a large pledge, and I mean it.');
    element('gates').append(label);
  }
}

function showPlaced(replica, pledge) {
  const { policy } = replica.row(OPEN, 'terms', []);
  const fees = replica.feeQuote(policy, pledge.amount);
  const price = parseMoney(replica.row(OPEN, 'class', [pledge.class]).terms.price).minor;
  const pays = toMinor(pledge.amount) + toMinor(pledge.tip) + toMinor(pledge.surcharge ?? '0');
  rows(element('preview'), [
    { cells: ['The campaign gets', euros(fees.net)] },
    { cells: ['Fee of the platform', euros(fees.platform)] },
    { cells: ['Fee of the processor', euros(fees.processor)] },
    { cells: ['Tip', euros(pledge.tip)] },
    { cells: ['You pay, if the goal is reached', euros(pays)], whole: true },
    { cells: [`Shares, at ${euros(price)} each`, String(toMinor(pledge.amount) / price)] },
  ]);
}

const abilities = {
  cancel: 'You may call it off',
  refund: 'The creator may give it back',
  claim: 'You may ask the platform to decide',
};

/** The rights over the pledge once it stands: a second replica carries it out, to see. */
async function showRights(replica, request, copy) {
  const trial = copy(await FundlyNow.open(), OPEN);
  const { events } = trial.execute(request);
  const { pledge } = events.find(({ kind }) => kind === 'pledgePlaced');
  const allowed = trial.rights(OPEN, pledge, NOW).filter(({ decision }) => decision.verdict.kind === 'allow');
  const told = allowed.map(({ right, decision: { verdict, cites } }) => {
    const until = verdict.until ? ` until ${when(verdict.until)}` : '';
    return `${abilities[right]}${until} (${cites.map(({ source }) => source).join('; ')}).`;
  });
  items(element('rights'), told);
  trial.close();
}

/** Previews what is in the form. `copy` makes another replica the same as the first. */
export function preview(replica, copy) {
  const begun = performance.now();
  const request = wish(replica);
  showRoom(replica);
  let told;
  try {
    told = replica.preview(request);
  } catch (error) {
    if (!isFundlyError(error)) throw error;
    refuse(problems(error));
    return;
  }
  showGates(told.violations);
  refuse(told.violations.map(problem));
  const placed = told.rows.find(({ kind }) => kind === 'pledge');
  if (placed) showPlaced(replica, placed.row);
  const took = (performance.now() - begun).toFixed(1);
  element('speed').textContent = `Previewed here in ${took} ms, by the same code that the server runs.`;
  if (placed) void showRights(replica, request, copy);
}

/** Places what is in the form, once. */
async function place(replica, copy, execute) {
  if (sending) return;
  sending = true;
  document.querySelector('#pledge button').disabled = true;
  let refused = [];
  try {
    await execute(wish(replica));
    wished = { content: '', id: '' };
    element('status').textContent = 'Your pledge is placed. Thank you.';
  } catch (error) {
    if (!isFundlyError(error)) throw error;
    refused = problems(error);
  } finally {
    sending = false;
    preview(replica, copy);
  }
  if (refused.length > 0) refuse(refused);
}

/** Previews at every change, and places the pledge when it is sent. */
export function listen(replica, copy, execute) {
  const form = element('pledge');
  form.addEventListener('input', () => preview(replica, copy));
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    void place(replica, copy, execute);
  });
}
