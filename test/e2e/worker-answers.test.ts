import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../../src/adapters/store/memory-store.ts';
import type { App } from '../../src/app/context.ts';
import type { Problem } from '../../src/contract/refusals/problem.ts';
import { compose } from '../../src/main/compose.ts';
import type { Answered } from '../../src/transports/worker/messages.ts';
import { serve } from '../../src/transports/worker/serve.ts';
import { keepOf, withHome } from '../support/cli.ts';

const withApp = (work: (app: App) => Promise<void>): Promise<void> =>
  withHome((home) => work(compose(home, { store: createMemoryStore(), keep: keepOf(home) })));

function problemOf(answered: Answered): Problem {
  assert.ok(!answered.ok, JSON.stringify(answered));
  return answered.problem;
}

test('given what does not fit an operation, the worker of a page says so in the words that HTTP has', async () => {
  await withApp(async (app) => {
    const input = { role: 'Baker', salary: '30k' };
    const { detail, code, kind, advice } = problemOf(await serve(app, { name: 'add-job', input, language: 'en' }));
    assert.deepEqual([code, kind], ['invalid', 'invalid']);
    assert.equal(detail, 'salary: There is no such field.');
    assert.equal(advice, 'Correct it and send it again.');
    const spaced = { name: 'add-job', input: { role: 'Baker' }, operationId: 'an id', language: 'en' } as const;
    assert.equal(problemOf(await serve(app, spaced)).detail, 'The id of the operation has spaces or is too long.');
  });
});

test('given a page that is read in German, a refusal comes in German', async () => {
  await withApp(async (app) => {
    const asked = { name: 'job', input: { job: 'job_none' }, language: 'de' } as const;
    const { code, detail, title } = problemOf(await serve(app, asked));
    assert.equal(code, 'job-gone');
    assert.match(detail, /^Diese Stelle gibt es hier nicht mehr/);
    assert.equal(title, 'Das gibt es hier nicht');
  });
});

test('given what is asked in an address over HTTP, numbers and fields without a value are taken alike', async () => {
  await withApp(async (app) => {
    assert.equal((await serve(app, { name: 'add-job', input: { role: 'Baker' }, language: 'en' })).ok, true);
    const listed = await serve(app, { name: 'jobs', input: { limit: 1, after: undefined }, language: 'en' });
    assert.equal(listed.ok, true);
  });
});

test('given an id that is sent again, nothing is done twice', async () => {
  await withApp(async (app) => {
    const asked = { name: 'add-job', input: { role: 'Baker' }, operationId: 'op_same', language: 'en' } as const;
    const first = await serve(app, asked);
    assert.deepEqual(await serve(app, asked), first);
    const listed = await serve(app, { name: 'jobs', input: {}, language: 'en' });
    assert.ok(listed.ok);
    assert.equal((listed.value as { jobs: unknown[] }).jobs.length, 1);
  });
});

test('given an error of the program itself, the page is told so, and what went wrong is not repeated', async () => {
  await withApp(async (app) => {
    const broken: App = {
      ...app,
      store: { ...app.store, snapshot: async () => Promise.reject(new Error('private words')), troubleOf: () => null },
    };
    const problem = problemOf(await serve(broken, { name: 'jobs', input: {}, language: 'en' }));
    assert.equal(problem.code, 'fault');
    assert.doesNotMatch(JSON.stringify(problem), /private/);
  });
});

test('given a question that waits for a change, stopping it ends the waiting', { timeout: 15_000 }, async () => {
  await withApp(async (app) => {
    const known = await serve(app, { name: 'changes', input: {}, language: 'en' });
    assert.ok(known.ok);
    const stopping = new AbortController();
    const waiting = serve(
      app,
      { name: 'changes', input: { since: (known.value as { revision: string }).revision }, language: 'en' },
      { signal: stopping.signal },
    );
    stopping.abort();
    await waiting;
  });
});
