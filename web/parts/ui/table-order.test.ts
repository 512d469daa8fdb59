import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, turned } from './table-order.ts';

test('given a head, it sorts up, then down, then not at all; another head begins anew', () => {
  assert.deepEqual(turned(null, 'pay'), { key: 'pay', down: false });
  assert.deepEqual(turned({ key: 'pay', down: false }, 'pay'), { key: 'pay', down: true });
  assert.equal(turned({ key: 'pay', down: true }, 'pay'), null);
  assert.deepEqual(turned({ key: 'pay', down: true }, 'job'), { key: 'job', down: false });
});

test('given rows with nothing to sort by, they come last whichever way, and equal rows stay as they came', () => {
  const rows = [
    { name: 'a', pay: null },
    { name: 'b', pay: 10 },
    { name: 'c', pay: 9 },
    { name: 'd', pay: 10 },
  ];
  const names = (down: boolean) => inOrder(rows, (row) => row.pay, down).map((row) => row.name);
  assert.deepEqual(names(false), ['c', 'b', 'd', 'a']);
  assert.deepEqual(names(true), ['b', 'd', 'c', 'a']);
});

test('given words, capitals and accents do not matter and figures in them count as figures', () => {
  const rows = ['Round 10', 'éclair', 'round 9', 'Eagle'];
  assert.deepEqual(
    inOrder(rows, (row) => row, false),
    ['Eagle', 'éclair', 'round 9', 'Round 10'],
  );
});
