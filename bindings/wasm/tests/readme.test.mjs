import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compile, here, scratch } from './help.mjs';

const text = readFileSync(join(here, 'README.md'), 'utf8');
const snippets = (language) => [...text.matchAll(new RegExp('```' + language + '\\n(.*?)```', 'gs'))].map(([, code]) => code);

test('each example of the README runs', () => {
  const folder = scratch('readme');
  const examples = snippets('js');
  assert.ok(examples.length >= 4);
  examples.forEach((code, n) => {
    const file = join(folder, `${n}.mjs`);
    writeFileSync(file, code);
    execFileSync(process.execPath, [file], { stdio: 'pipe' });
  });
});

test('each example for browsers compiles', () => {
  const examples = snippets('ts');
  assert.ok(examples.length >= 2);
  examples.forEach((code, n) => {
    const { ok, said } = compile(`readme-${n}`, `// ${n}\n${code.replace(/^import address.*$/m, 'declare const address: string;')}\nexport {};\n`);
    assert.ok(ok, said);
  });
});
