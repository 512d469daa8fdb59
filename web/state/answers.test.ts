import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeAnswers } from './answers.ts';

test('what only one window changed is taken, also what it took away', () => {
  const base = { firm: 'Northwind', agency: 'Calder', forgot: 'one' };
  assert.deepEqual(mergeAnswers(base, { firm: 'Northwind', forgot: 'one' }, { ...base, forgot: 'two' }), {
    firm: 'Northwind',
    agency: undefined,
    forgot: 'two',
  });
});

test('sentences that both changed both stay; of a choice or a day that both changed one counts', () => {
  const mine = { forgot: 'the talk', firm: 'Northwind', want: 'yes', theyPromisedBy: '2026-12-04' } as const;
  const theirs = { forgot: 'the team', firm: 'Tamsin', want: 'no', theyPromisedBy: '2026-12-05' } as const;
  assert.deepEqual(mergeAnswers({}, mine, theirs), {
    ...mine,
    forgot: 'the team\nthe talk',
    firm: 'Tamsin / Northwind',
  });
});

test('two people added at once are two; what both noted of one stays', () => {
  const { people } = mergeAnswers({}, { people: [{ name: 'Anna' }] }, { people: [{ name: 'Ben' }] });
  assert.deepEqual(
    people?.map((each) => each.name),
    ['Ben', 'Anna'],
  );
  const base = { people: [{ name: 'Anna', said: '' }] };
  const both = mergeAnswers(
    base,
    { people: [{ name: 'Anna', said: 'Postgres' }] },
    { people: [{ name: 'Anna', said: 'pairing' }] },
  );
  assert.equal(both.people?.[0]?.said, 'pairing\nPostgres');
});
