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

test('each example for browsers and bundlers compiles', () => {
  const examples = snippets('ts');
  assert.ok(examples.length >= 3);
  examples.forEach((code, n) => {
    const { ok, said } = compile(`readme-${n}`, `// ${n}\n${code}\nexport {};\n`, ['node']);
    assert.ok(ok, said);
  });
});

test('what the README points to in the package is in it', () => {
  const { files } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link).filter((link) => !link.startsWith('../../'));
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(files.includes(link), link);
});

test('what an entry does when it is imported is kept by bundlers', () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const entries = JSON.stringify([exports['.'], exports['./testing']]).match(/\.\/dist\/[^"]*\.js/g);
  assert.deepEqual(entries.toSorted(), sideEffects.toSorted());
});
