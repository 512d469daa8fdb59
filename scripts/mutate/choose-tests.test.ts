import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Coverage, inOrder } from './choose-tests.ts';
import { coveredSpans, runs } from './covered-spans.ts';
import type { Mutant } from './mutant.ts';

const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count });
const at = (start: number): Mutant => ({
  file: 'src/core/a/a.ts',
  start,
  end: start + 1,
  line: 1,
  original: '1',
  replacement: '2',
  lineText: '1',
  key: 'k',
});

test('a branch that did not run lies uncovered in a function that did', () => {
  const spans = coveredSpans([{ ranges: [range(10, 50, 2), range(20, 30, 0)] }, { ranges: [range(60, 70, 0)] }]);
  assert.deepEqual(spans, [10, 20, 30, 50]);
  assert.deepEqual(
    [9, 10, 19, 20, 29, 30, 49, 50, 65].map((place) => runs(spans, place)),
    [false, true, true, false, false, true, true, false, false],
  );
});

test('what runs when a file is loaded belongs to the tests that go through the file or one that imports it', () => {
  const measured = {
    loaded: { 'src/core/a/a.ts': [0, 10] },
    broken: [],
    tests: [
      { name: 'goes through', ms: 1, spans: { 'src/core/a/a.ts': [20, 30] } },
      { name: 'goes through an importer', ms: 1, spans: { 'src/core/b.ts': [0, 5] } },
      { name: 'goes elsewhere', ms: 1, spans: { 'src/core/c.ts': [0, 5] } },
    ],
  };
  const coverage = new Coverage(new Map([['t.test.ts', measured]]), new Map([['src/core/b.ts', ['src/core/a/a.ts']]]));
  const names = (start: number) => coverage.of(at(start)).map(({ name }) => name);
  assert.deepEqual(names(5), ['goes through', 'goes through an importer']);
  assert.deepEqual(names(25), ['goes through']);
  assert.deepEqual(names(15), []);
});

test('tests of the folder come first and stay; others only as long as there is time, proven killers before cheap ones', () => {
  const candidates = [
    { file: 'far.test.ts', name: 'dear', ms: 5000 },
    { file: 'far.test.ts', name: 'cheap', ms: 1 },
    { file: 'killer.test.ts', name: 'killer', ms: 30 },
    { file: 'src/core/a/a.test.ts', name: 'own', ms: 90 },
    { file: 'src/core/a/a.test.ts', name: 'own and dear', ms: 4000 },
  ];
  const kills = new Map([['killer.test.ts killer', 9]]);
  const order = inOrder(candidates, { folder: 'src/core/a', kills, budget: 1000 });
  assert.deepEqual(order, [
    { file: 'killer.test.ts', tests: [{ name: 'killer', ms: 30 }] },
    { file: 'far.test.ts', tests: [{ name: 'cheap', ms: 1 }] },
    {
      file: 'src/core/a/a.test.ts',
      tests: [
        { name: 'own', ms: 90 },
        { name: 'own and dear', ms: 4000 },
      ],
    },
  ]);
});
