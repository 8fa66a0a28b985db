import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, golden, wire } from './help.mjs';

const samples = Object.entries(golden()).flatMap(([type, list]) => list.map((sample) => ({ type, sample })));
const head = "import type * as F from 'fundly';\n";
// TypeScript takes some characters for ends of lines that JSON leaves as they are.
const literal = (sample) => JSON.stringify(sample).replaceAll(/[\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);
const line = (type, sample) => `((it: F.${type}) => it)(${literal(sample)});`;

test('there is a sample of each type', () => {
  const lacking = Object.keys(wire.types).filter((type) => !samples.some((sample) => sample.type === type));
  assert.deepEqual(lacking, []);
});

test('every sample is of its type', () => {
  const { ok, said } = compile('golden', head + samples.map(({ type, sample }) => line(type, sample)).join('\n'));
  assert.ok(ok, said.slice(0, 2000));
});

test('what is not of a type is told by the compiler', () => {
  const wrong = samples.flatMap(({ type, sample }) => [
    line(type, true),
    ...(sample && typeof sample === 'object' && !Array.isArray(sample) ? [line(type, { ...sample, noSuchMember: 1 })] : []),
  ]);
  // An expectation that is not met is itself an error.
  const { ok, said } = compile('wrong', head + wrong.map((line) => `// @ts-expect-error\n${line}`).join('\n'));
  assert.ok(ok, said.slice(0, 2000));
});
