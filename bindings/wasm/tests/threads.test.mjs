import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Fundly, FundlyError } from 'fundly';
import { create, request } from './help.mjs';

if (isMainThread) {
  test('each thread has an engine of its own', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(inThread));
    const hashes = new Set(results.map(({ hash }) => hash));
    assert.equal(hashes.size, 1);
    assert.ok(results.every(({ seq }) => seq === 1));
  });

  test('an error goes from thread to thread as data', async () => {
    const { failure } = await inThread(0);
    const error = new FundlyError(failure);
    assert.deepEqual([error.code, error.rejection?.kind], ['campaign.not_found', 'campaignNotFound']);
  });
} else {
  const fundly = await Fundly.open();
  const wish = workerData === 0 ? request(1, { kind: 'submitCampaign' }) : create();
  parentPort.postMessage(await fundly.execute(wish).catch((error) => ({ failure: error.toJSON() })));
}

function inThread(data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: data });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
