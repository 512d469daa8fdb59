import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happeningsHeard } from './heard.ts';
import type { Build } from './messages.ts';

const build: Build = { id: 'b', number: 5 };
const newer: Build = { id: 'c', number: 6 };

test('given a message of the same build, what it says happens, and nothing besides', () => {
  const leads = { kind: 'leads', term: 't', opening: true, visible: false, store: null, trouble: null } as const;
  const leader = { term: 't', opening: true, visible: false };
  assert.deepEqual(happeningsHeard(leads, build, build, 7), [{ kind: 'heard-leads', build, leader, at: 7 }]);
  assert.deepEqual(happeningsHeard({ kind: 'pong' }, build, build, 7), [{ kind: 'heard-sign', at: 7 }]);
  assert.deepEqual(happeningsHeard({ kind: 'left', term: 't' }, build, build, 7), [
    { kind: 'heard-left', term: 't', at: 7 },
  ]);
  assert.deepEqual(happeningsHeard({ kind: 'build' }, build, build, 7), []);
});

test('given a message of another build, its build is heard before what it says, and alone where it cannot be understood', () => {
  assert.deepEqual(happeningsHeard({ kind: 'hello' }, newer, build, 7), [
    { kind: 'heard-build', build: newer },
    { kind: 'heard-hello', build: newer },
  ]);
  assert.deepEqual(happeningsHeard(null, build, build, 7), [{ kind: 'heard-build', build }]);
});
