// What the wire has, as its description says, is there in the built package: this reads both, and not the generator.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fundly, FundlyNow } from 'fundly';
import { compile, wire } from './help.mjs';

const types = Object.entries(wire.types);

test('each operation is a method of both engines, with its parameters', () => {
  assert.ok(wire.operations.length >= 39);
  for (const { name, parameters } of wire.operations) {
    for (const engine of [Fundly, FundlyNow]) {
      assert.equal(engine.prototype[name]?.length, parameters.length, `${engine.name}.${name}`);
    }
  }
});

/** Lines that do not compile when the package lacks the type, the variant, the word or the member. */
function* lines() {
  for (const [name, schema] of types) {
    yield `export declare let of${name}: F.${name};`;
    if (schema.properties) yield* members(`F.${name}`, schema);
    for (const variant of schema.oneOf ?? []) yield* parts(name, variant);
    for (const word of schema.enum ?? []) yield `check<F.${name}>('${word}');`;
  }
  for (const { code } of wire.rejections) yield `check<F.RejectionCode>('${code}');`;
  for (const { kind, key } of wire.rows) {
    yield `check<F.RowKind>('${kind}');`;
    yield `check<F.KeyOf['${kind}']['length']>(${key.length});`;
    yield `export declare let rowOf${kind}: F.Row<'${kind}'>;`;
  }
  for (const { name, parameters } of wire.store) {
    yield `check<Parameters<F.Store['${name}']>['length']>(${parameters.length});`;
  }
}

function* parts(name, variant) {
  if (typeof variant.const === 'string') {
    yield `check<F.${name}>('${variant.const}');`;
    return;
  }
  const [tag, { const: word }] = Object.entries(variant.properties).find(([, member]) => member.const);
  const type = `Extract<F.${name}, { readonly ${tag}: '${word}' }>`;
  yield `check<${type}['${tag}']>('${word}');`;
  yield* members(type, { ...variant, properties: Object.fromEntries(Object.entries(variant.properties).filter(([member]) => member !== tag)) });
}

function* members(type, { properties, required = [] }) {
  for (const member of Object.keys(properties)) {
    yield `check<{} extends Pick<${type}, '${member}'> ? 'may be left out' : 'required'>('${required.includes(member) ? 'required' : 'may be left out'}');`;
  }
}

const head = `import type * as F from 'fundly';\ndeclare function check<T>(it: T): void;\n`;

test('each type, variant, word and member is there', () => {
  const all = [...lines()];
  assert.ok(all.length > 2000, `${all.length}`);
  const { ok, said } = compile('surface', head + all.join('\n'));
  assert.ok(ok, said.slice(0, 2000));
});

test('a gap is seen', () => {
  const [, event] = types.find(([name]) => name === 'Event');
  const lacking = { ...event.oneOf[0], properties: { ...event.oneOf[0].properties, more: {} } };
  const gaps = [
    ['export declare let x: F.Nothing;'],
    ["check<F.Phase>('lost');"],
    [...parts('Event', lacking)],
    [...parts('Event', { properties: { kind: { const: 'nothingHappened' } } })],
    ["check<F.RejectionCode>('campaign.none');"],
  ];
  for (const gap of gaps) assert.equal(compile('gap', head + gap.join('\n')).ok, false, gap[0]);
});
