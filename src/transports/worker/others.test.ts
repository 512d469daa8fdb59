import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToWindow } from './between-windows.ts';
import type { Answered } from './messages.ts';
import { othersOf } from './others.ts';

const question = { name: 'today', input: {}, language: 'en' } as const;
const answered: Answered = { ok: true, value: 1 };
const ask = { kind: 'ask', from: 'w', id: 'q', question } as const;
const abort = { kind: 'abort', from: 'w', id: 'q' } as const;

/** Lets all answers that are there be said. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The questions of others, with what was said to each window. */
function listening() {
  const said: [string, ToWindow][] = [];
  const others = othersOf((window) => ({ say: (message) => void said.push([window, message]), close: () => {} }));
  return { others, said };
}

test('a question that another window asks twice is taken in once, and its answer is said to that window', async () => {
  const { others, said } = listening();
  assert.deepEqual([others.take(ask), others.take(ask)], [true, false]);
  others.each(
    't',
    async () => answered,
    () => false,
  );
  await settled();
  others.each(
    't',
    async () => answered,
    () => false,
  );
  await settled();
  assert.deepEqual(said, [['w', { kind: 'answer', term: 't', id: 'q', answered }]]);
});

test('nothing is said of a question that was stopped, and none once the turn is over', async () => {
  const { others, said } = listening();
  others.take(ask);
  others.each(
    't',
    async () => answered,
    () => false,
  );
  assert.equal(others.take(abort), false);
  await settled();
  others.take(ask);
  others.each(
    't',
    async () => answered,
    () => true,
  );
  await settled();
  assert.deepEqual(said, []);
});
