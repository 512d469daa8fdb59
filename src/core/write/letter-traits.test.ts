import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type StepKind, stepKinds } from '../plan/step-traits.ts';
import { type LetterTraits, letterTraits } from './letter-traits.ts';

const table: readonly [string, (traits: LetterTraits) => boolean, readonly StepKind[]][] = [
  [
    '[WR8] what says the hour beside the day',
    (each) => each.interview === 'with-its-time',
    ['late-or-move', 'missed-appointment', 'confirm'],
  ],
  [
    '[WR8] what takes up what was said in the interview',
    (each) => each.interview === 'taken-up',
    ['debrief-call', 'thank-you', 'check-in'],
  ],
  ['[PL29] what tells what is new', (each) => each.tellsNews, ['check-in', 'keep-warm']],
  [
    '[PL22] what speaks of an offer',
    (each) => each.offer !== 'none',
    ['accept', 'decide-offer', 'offer-reply', 'tell-of-offer'],
  ],
  ['[PL25] what leaves a job', (each) => each.leavesJob, ['withdraw', 'inform-others']],
  [
    '[WR9] what answers words of theirs',
    (each) => each.hears !== 'nothing',
    ['decide-offer', 'offer-reply', 'answer', 'gracious-thanks', 'check-in'],
  ],
  ['[WR13] what takes up the message that waits', (each) => each.takesUpMessage, ['answer', 'confirm']],
  ['[WR8] what names the others', (each) => each.namesOthers, ['debrief-call', 'confirm']],
  [
    '[WR3] what owes its reader something',
    (each) => each.owes !== 'nothing',
    ['thank-you', 'gracious-thanks', 'check-in'],
  ],
  [
    '[WR5] what may name pay and another offer',
    (each) => each.mayNameTerms,
    ['accept', 'decide-offer', 'offer-reply', 'withdraw', 'tell-of-offer', 'answer', 'inform-others'],
  ],
  [
    '[WR5] what may give a reason of the candidate’s own',
    (each) => each.mayGiveReason,
    ['late-or-move', 'withdraw', 'answer', 'confirm', 'inform-others'],
  ],
];

for (const [title, holds, expected] of table)
  test(`${title} is said in one table`, () => {
    assert.deepEqual(
      stepKinds.filter((kind) => holds(letterTraits[kind])),
      expected,
    );
  });
