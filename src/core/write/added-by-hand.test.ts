import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { addedByHand, inOtherRegister } from './added-by-hand.ts';

const ours = 'Dear Anna,\n\nThank you for your time. I enjoyed it.\n\nBest wishes,\nRowan Ellis';

test('[WR7] what was added to a letter is told from it, wherever it stands; a letter whose own sentences were changed is another', () => {
  assert.equal(addedByHand(ours, ours), '');
  assert.equal(
    addedByHand(
      ours,
      ours.replace('I enjoyed it.', 'I enjoyed it. As promised, here is my plan: https://example.org/plan.'),
    ),
    'As promised, here is my plan: https://example.org/plan.',
  );
  assert.equal(
    addedByHand(ours, ours.replace('it.\n\n', 'it.\n\nI’m attaching my plan.\n\nMay I ask who decides?\n\n')),
    'I’m attaching my plan.\n\nMay I ask who decides?',
  );
  assert.equal(addedByHand(ours, ours.replace('I enjoyed it.', 'It was good.')), null);
  assert.equal(addedByHand(ours, 'Hi Anna, thanks!'), null);
});

test('[WR7] what was added begins as the other register does', () => {
  const [neutral, formal] = [english.startersIn('neutral'), english.startersIn('formal')];
  assert.equal(inOtherRegister('I’m attaching my plan.', neutral, formal), 'I am attaching my plan.');
  assert.equal(inOtherRegister('I like cake. ', neutral, formal), 'I like cake. ');
  assert.equal(
    inOtherRegister(
      'Könnten Sie Priya Anand ausrichten, dass ich ab Mai kann?',
      german.startersIn('neutral'),
      german.startersIn('warm'),
    ),
    'Könntest du Priya Anand ausrichten, dass ich ab Mai kann?',
  );
});
