import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../contract/registry.ts';
import { letterLines, sendingRenderers } from './render-sending.ts';

type Letter = Output<'outbox'>['letters'][number];

const letter: Letter = {
  draftId: 'drf_1',
  sendId: 'snd_1',
  stepId: 'stp_1',
  to: ['Anna Keller <anna@northwind.example>'],
  subject: 'Thank you',
  state: 'unknown',
  shown: 'We cannot tell whether this went.',
  at: '2026-11-25T10:00:00+00:00',
  goes: null,
  messageId: '<1@example.test>',
  note: null,
  todo: null,
  choices: [],
};

test('[UI3] given what may be said to a letter, each choice is shown with the command that says it', () => {
  const commands = (['recall', 'sent', 'not-sent', 'look'] as const).map(
    (does) => letterLines({ ...letter, choices: [{ label: does, does }] }).at(-1) ?? '',
  );
  assert.deepEqual(commands, [
    '  recall: persevere recall drf_1',
    '  sent: persevere resolve drf_1 sent',
    '  not-sent: persevere resolve drf_1 not-sent',
    '  look: persevere approve drf_1',
  ]);
});

test('[SG3] given nothing that would send it, what was approved says how to have it sent', () => {
  const approved: Output<'approve'> = {
    draftId: 'drf_1',
    sendId: 'snd_1',
    state: 'approved',
    digest: '',
    messageId: '<1@example.test>',
    goes: '2026-11-25T10:00:00+00:00',
    until: '2026-11-26T10:00:00+00:00',
    sender: 'none',
    sentence: 'It goes in half a minute, but only while Persevere runs.',
    copy: 'A copy is kept.',
  };
  assert.match(sendingRenderers.approve(approved), /`npm start`.*--wait/);
  assert.doesNotMatch(sendingRenderers.approve({ ...approved, sender: 'running' }), /npm start/);
});
