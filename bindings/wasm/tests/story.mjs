// Runs a story through the typed layer: a script of operations with what each must answer. Node and browsers share it.

/** Everything in which what happened differs from the story; nothing, when it went as it says. */
export async function run(fundly, wire, story, FundlyError) {
  const differences = [];
  const expect = (what, found, wanted) => {
    if (canonical(found) !== canonical(wanted)) differences.push(`${what}: ${canonical(found)} and not ${canonical(wanted)}`);
  };
  for (const [at, step] of story.steps.entries()) {
    const what = `${story.name}, step ${at + 1}, ${step.operation}`;
    try {
      const answer = await ask(fundly, wire, step);
      expect(what, answer, step.failure ? { failure: step.failure } : step.answer);
    } catch (error) {
      if (!(error instanceof FundlyError)) throw error;
      expect(what, said(error), step.failure ? said(step.failure) : step.answer);
    }
  }
  const { campaign, seq, hash } = story.end;
  expect(`${story.name}, end`, await fundly.verify(campaign), { seq, hash });
  return differences;
}

/** Calls the method; past the types, where the story says what no method could be given. */
function ask(fundly, wire, { operation, arguments: given }) {
  const parameters = wire.operations.find(({ name }) => name === operation)?.parameters.map(({ name }) => name);
  const fits = parameters && Object.keys(given).every((name) => parameters.includes(name));
  if (fits) return fundly[operation](...parameters.map((name) => given[name]));
  return (fundly.call ?? fundly.callNow).call(fundly, operation, given);
}

function said({ kind, code, field, violations }) {
  return { kind, code, field: field ?? null, violations: (violations ?? []).map((violation) => violation.code ?? violation) };
}

/** JSON with members in order, so that equal values are equal texts. */
function canonical(value) {
  const sorted = (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value ?? null, sorted);
}
