import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debrief } from './debrief-said.ts';

test('[UI1] given a second note, what it adds, takes out and changes is said with both values; the same twice says nothing', () => {
  const texts = (...all) => ({ texts: all });
  assert.equal(
    debrief.change({ of: 'remark', name: 'Ines' }, texts(''), texts('Liked the plan')),
    'What Ines said: “Liked the plan” is added.',
  );
  assert.equal(
    debrief.change({ of: 'forgot' }, texts('the budget', 'the team'), texts()),
    'What you forgot to say: “the budget; the team” is taken out.',
  );
  assert.equal(
    debrief.change({ of: 'want' }, { want: 'unsure' }, { want: 'yes' }),
    'Whether you want it: “you are not sure” becomes “you want it”.',
  );
  assert.equal(debrief.change({ of: 'quick' }, { quick: false }, { quick: false }), null);
});
test('[UI1] given days, they are said as days; a promise without one leaves its place empty', () => {
  assert.equal(
    debrief.change({ of: 'promised-by' }, { days: [null] }, { days: [20_791] }),
    'By when you promised it: “Friday 4 December” is added.',
  );
});
