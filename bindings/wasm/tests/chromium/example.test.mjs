import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { here } from '../help.mjs';
import { launch, serve } from './browser.mjs';

let browser, context, page, server;
const errors = [];
const text = (selector) => page.locator(selector).innerText();
const cells = (table) => page.locator(`${table} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** Types what is wanted, and waits for what the page says to it. */
async function type(amount) {
  await page.getByLabel('Amount in euros').fill(amount);
}

before(async () => {
  [server, browser] = await Promise.all([serve(), launch()]);
  context = await browser.newContext({ viewport: { width: 1100, height: 1250 }, locale: 'en-IE' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.address}/example/`);
  await page.getByText('Ready; works offline.').waitFor();
});

after(async () => {
  await browser?.close();
  server?.end();
});

test('the page shows the campaign, from a journal that it has verified', async () => {
  assert.equal(await text('h1'), 'A workshop for the whole street');
  assert.equal(await text('#committed'), '€2,260.00');
  assert.equal(await text('#of-goal'), 'of €4,000.00 (56.5 %)');
  assert.equal(await page.getByRole('progressbar').getAttribute('aria-valuenow'), '56');
  assert.match(await text('#chain'), /^[0-9]+ entries, verified: [0-9a-f]{8}…$/);
});

test('fees, shares, limits and rights are shown as one types', async () => {
  await type('100');
  assert.deepEqual(await cells('#preview'), [
    ['The campaign gets', '€91.80'],
    ['Fee of the platform', '€5.00'],
    ['Fee of the processor', '€3.20'],
    ['Tip', '€0.00'],
    ['You pay, if the goal is reached', '€100.00'],
    ['Shares, at €10.00 each', '10'],
  ]);
  assert.match(await text('#room'), /€750\.00 more, of at most €750\.00/);
  await page.locator('#rights li').first().waitFor();
  assert.match(await text('#rights'), /You may call it off until 30 March/);
});

test('what cannot be is said, and cannot be sent', async () => {
  const button = page.getByRole('button', { name: 'Place the pledge' });
  for (const amount of ['3', '800', 'a lot', '-5', '10.005']) {
    await type(amount);
    assert.equal(await button.isDisabled(), true, amount);
    assert.ok((await text('#problems')).length > 10, amount);
    assert.equal(await page.getByLabel('Amount in euros').getAttribute('aria-invalid'), 'true');
  }
  await type('50');
  assert.equal(await button.isDisabled(), false);
});

test('a bad tip is said of the tip', async () => {
  const tip = page.getByLabel('Tip to the platform');
  for (const wrong of ['a lot', '-5', '1.005']) {
    await tip.fill(wrong);
    assert.ok((await text('#problems')).length > 10, wrong);
    assert.equal(await tip.getAttribute('aria-invalid'), 'true', wrong);
    assert.equal(await page.getByLabel('Amount in euros').getAttribute('aria-invalid'), 'false', wrong);
  }
  await tip.fill('0');
  assert.equal(await tip.getAttribute('aria-invalid'), 'false');
});

test('a large pledge asks for a word more', async () => {
  await type('400');
  const box = page.getByLabel('This is a large pledge, and I mean it.');
  await box.waitFor();
  assert.equal(await page.getByRole('button', { name: 'Place the pledge' }).isDisabled(), true);
  await box.check();
  assert.equal(await page.getByRole('button', { name: 'Place the pledge' }).isDisabled(), false);
});

test('the page looks as it should', async () => {
  const folder = join(here, '.scratch');
  mkdirSync(folder, { recursive: true });
  await type('120');
  await page.screenshot({ path: join(folder, 'example.png'), fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wider, 0, 'a phone would have to scroll sideways');
  await page.screenshot({ path: join(folder, 'example-phone.png'), fullPage: true });
  await page.setViewportSize({ width: 1100, height: 1250 });
});

test('without a network a pledge is placed, and the bar moves', async () => {
  await context.setOffline(true);
  await type('240');
  await page.getByRole('button', { name: 'Place the pledge' }).click();
  await page.getByText('Your pledge is placed.').waitFor();
  assert.equal(await text('#committed'), '€2,500.00');
  assert.equal(await page.getByRole('progressbar').getAttribute('aria-valuenow'), '62');
});

test('a vote changes how it stands, and shows why', async () => {
  assert.equal(await text('#weight'), 'You have 15 of 158 votes');
  assert.match(await text('#arithmetic'), /29 yes, 31 no, 12 abstain/);
  assert.match(await text('#arithmetic'), /it does not pass/);
  await page.getByLabel('Yes').check();
  await page.getByRole('button', { name: 'Vote' }).click();
  await page.getByText('Your ballot is cast.').waitFor();
  assert.match(await text('#arithmetic'), /44 yes, 31 no, 12 abstain/);
  assert.match(await text('#arithmetic'), /it passes/);
  assert.ok((await cells('#ballots')).some(([who, choice, votes]) => who === 'You' && choice === 'Yes' && votes === '15'));
});

test('everything is there after a reload', async () => {
  await context.setOffline(false);
  await page.reload();
  await page.getByText('Ready; works offline.').waitFor();
  assert.equal(await text('#committed'), '€2,500.00');
  assert.match(await text('#arithmetic'), /44 yes/);
});

test('who clicks twice pledges once', async () => {
  await type('10');
  const before = Number((await text('#chain')).match(/^[0-9]+/)[0]);
  await page.evaluate(() => {
    const form = document.querySelector('#pledge');
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.getByText('Your pledge is placed.').waitFor();
  assert.equal(await text('#committed'), '€2,510.00');
  assert.equal(Number((await text('#chain')).match(/^[0-9]+/)[0]), before + 1);
  assert.match(await text('#room'), /€500\.00 more/);
  assert.equal(await page.getByRole('button', { name: 'Place the pledge' }).isDisabled(), false);
});

test('what another tab writes is shown, and writing goes on', async () => {
  const other = await context.newPage();
  other.on('pageerror', (error) => errors.push(String(error)));
  await other.goto(`${server.address}/example/`);
  await other.getByText('Ready; works offline.').waitFor();
  for (const [tab, amount, committed] of [[other, '20', '€2,530.00'], [page, '30', '€2,560.00'], [other, '40', '€2,600.00']]) {
    await tab.getByLabel('Amount in euros').fill(amount);
    await tab.getByRole('button', { name: 'Place the pledge' }).click();
    for (const each of [page, other]) await each.locator('#committed', { hasText: committed }).waitFor();
  }
  await other.close();
});

test('two first visits at once make one world', async () => {
  const fresh = await browser.newContext();
  const tabs = await Promise.all([fresh.newPage(), fresh.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(`${server.address}/example/`)));
  const shown = await Promise.all(tabs.map(async (tab) => {
    await tab.getByText('Ready; works offline.').waitFor();
    return tab.locator('#chain').innerText();
  }));
  assert.equal(shown[0], shown[1]);
  await fresh.close();
});

test('a first visit that is broken off is finished by the next, wherever it stopped', async () => {
  const ends = await page.evaluate(async () => {
    const { FundlyNow } = await import('fundly');
    const { FUNDED, make, OPEN } = await import('./world.js');
    const policy = await (await fetch('policy.toml')).text();
    const ends = new Set();
    for (let calls = 0; calls < 40; calls += 3) {
      const engine = await FundlyNow.open();
      let left = calls;
      const breaksOff = new Proxy(engine, {
        get: (_, name) => (...given) => {
          left -= 1;
          if (left < 0) throw new Error('the tab was closed');
          return engine[name](...given);
        },
      });
      await make(breaksOff, engine.readPolicy(policy)).catch(() => {});
      await make(engine, engine.readPolicy(policy));
      ends.add([OPEN, FUNDED].map((campaign) => engine.verify(campaign).hash).join(' '));
      engine.close();
    }
    return ends.size;
  });
  assert.equal(ends, 1);
});

test('what goes wrong is said', async () => {
  const fresh = await browser.newContext();
  const tab = await fresh.newPage();
  await tab.route('**/policy.toml', (route) => route.fulfill({ body: 'name = 5' }));
  await tab.goto(`${server.address}/example/`);
  await tab.getByText('It does not work').waitFor();
  await fresh.close();
});

test('each control has a name, and nothing went wrong', async () => {
  const unnamed = await page.locator('input, button').evaluateAll((controls) =>
    controls.filter((control) => !(control.labels?.length || control.textContent.trim())).map((control) => control.outerHTML));
  assert.deepEqual(unnamed, []);
  assert.deepEqual(errors, []);
});
