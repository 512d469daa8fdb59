import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lanesOf } from './lanes.ts';

test('given windows that share no day, they lie in one lane; given windows that do, each lies in a lane of its own', () => {
  assert.deepEqual(
    lanesOf([
      { first: 0, last: 1 },
      { first: 2, last: 4 },
      { first: 1, last: 2 },
      { first: 5, last: 6 },
    ]),
    [0, 0, 1, 0],
  );
});

test('given more windows on one day than there are lanes, those that come last find no place', () => {
  assert.deepEqual(
    lanesOf(
      [
        { first: 3, last: 3 },
        { first: 0, last: 6 },
        { first: 3, last: 4 },
        { first: 5, last: 5 },
      ],
      2,
    ),
    [0, 1, null, 0],
  );
});
