import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLANNER_VERSION } from './policy.ts';
import { donePlaces, kindsThat, type StepKind, type StepTraits, stepKinds } from './step-traits.ts';

const table: readonly [string, (traits: StepTraits) => boolean, readonly StepKind[]][] = [
  [
    '[PL1] what the candidate does alone',
    (each) => each.doneAt !== 'letter',
    ['debrief', 'decide-offer', 'brief', 'reflect'],
  ],
  [
    '[PL12] what presses, since nobody asked for it',
    (each) => each.pressure !== 'none',
    ['missed-appointment', 'check-in', 'closing-question', 'keep-warm'],
  ],
  [
    '[PL16] what presses, and has its minute all the same',
    (each) => each.pressure === 'counts',
    ['missed-appointment'],
  ],
  ['[PL6] what asks how things stand', (each) => each.asksHowItStands, ['check-in', 'closing-question']],
  [
    '[PL25] what is still to do for a job that ended',
    (each) => each.lasts === 'past-the-end',
    ['accept', 'gracious-thanks', 'correct', 'keep-warm'],
  ],
  [
    '[PL25] what is idle while they have yet to hear that the candidate has accepted elsewhere',
    (each) => each.lasts === 'while-open',
    [
      'missed-appointment',
      'debrief',
      'debrief-call',
      'tell-of-offer',
      'confirm',
      'deliver',
      'brief',
      'check-in',
      'reflect',
    ],
  ],
  [
    '[PL28] what concerns an offer, in the order in which it is done',
    (each) => each.urgency === 'offer' || each.urgency === 'offer-if-made',
    ['accept', 'decide-offer', 'offer-reply', 'withdraw', 'tell-of-offer'],
  ],
  ['[PL28] what they wait for', (each) => each.urgency === 'answer', ['call-back', 'answer', 'confirm']],
  ['[PL28] what is never over', (each) => !each.endsWithItsTime, ['debrief', 'deliver', 'inform-others']],
  [
    '[PL28] what is fixed by an interview of today',
    (each) => each.fixedBy !== 'nothing',
    ['late-or-move', 'confirm', 'inform-others', 'brief'],
  ],
  [
    '[PL24] what has to be sent, or to stand in writing',
    (each) => each.saidInTalk === 'never',
    ['debrief', 'accept', 'decide-offer', 'offer-reply', 'withdraw', 'deliver', 'correct', 'brief', 'reflect'],
  ],
  [
    '[PL12] thanks that a talk says only where they are said by phone',
    (each) => each.saidInTalk === 'if-by-phone',
    ['thank-you'],
  ],
  ['[PL24] what is told once for several jobs', (each) => each.several === 'jobs', ['tell-of-offer', 'inform-others']],
  [
    '[PL13] what may arrive at any hour',
    (each) => each.hours === 'any',
    ['late-or-move', 'offer-reply', 'answer', 'confirm'],
  ],
  [
    '[PL13] what may arrive in the hours of thanks',
    (each) => each.hours === 'thanks',
    ['thank-you', 'gracious-thanks'],
  ],
  ['[PL25] what can neither be put off nor left out', (each) => each.standsUntilAnswered, ['decide-offer']],
  ['[PL5] what no day closes', (each) => !each.hasDay, ['reflect']],
];

for (const [title, holds, expected] of table)
  test(`${title} is said in one table`, () => {
    assert.deepEqual(kindsThat(holds), expected);
  });

test('[PL23][PL28] the order of the day, and the version of the planner that knows these kinds: with a new kind it rises', () => {
  const order =
    'call-back late-or-move missed-appointment debrief debrief-call accept decide-offer offer-reply withdraw tell-of-offer answer ' +
    'confirm thank-you gracious-thanks deliver correct inform-others brief check-in closing-question keep-warm reflect';
  assert.deepEqual([PLANNER_VERSION, stepKinds.join(' ')], [10, order]);
  assert.deepEqual(
    kindsThat(({ doneAt }) => donePlaces.includes(doneAt)),
    stepKinds,
    'each is done at one of the places',
  );
  assert.deepEqual(donePlaces, ['letter', 'debrief', 'fit', 'brief', 'offer']);
});
