import assert from 'node:assert/strict';
import { test } from 'node:test';
import { threadMails } from './threads.ts';

/** What each mail answers, by subject and minute, in the order of the input; `under` is a mail that is not there. */
function answers(...mails: [subject: string, sentAt: number | null, under?: string][]): (number | null)[] {
  return threadMails(
    mails.map(([subject, sentAt, under], index) => ({
      messageId: `<m${index}>`,
      references: under === undefined ? [] : [under],
      inReplyTo: [],
      subject,
      sentAt,
    })),
  ).map((each) => each.parent);
}

test('[SG4] by their subject answers go below the earliest mail that is no answer, in whatever order they were read', () => {
  assert.deepEqual(answers(['Re: Offer', 3], ['Offer', 1], ['Fwd: Offer', 2]), [1, null, 1]);
  assert.deepEqual(answers(['Re: Offer', 1], ['Offer', 2], ['Re: Offer', 3]), [1, null, 1]);
  assert.deepEqual(answers(['Offer', null], ['Re: Offer', 1]), [null, 0], 'a mail without a date comes first');
  assert.deepEqual(answers(['Re: Offer', 1], ['Offer', null]), [1, null]);
});

test('[SG4] once a subject begins anew nobody can tell which mail was answered, and none is named', () => {
  assert.deepEqual(answers(['Offer', 1], ['Re: Offer', 2], ['Offer', 3], ['Re: Offer', 4]), [null, 0, null, null]);
  assert.deepEqual(answers(['Re: Offer', 4], ['Offer', 3], ['Re: Offer', 2], ['Offer', 1]), [null, null, 3, null]);
});

test('[SG4] where several answer a mail that is missing, that mail was answered, and no later mail of that subject', () => {
  const missing: [string, number, string][] = [
    ['Re: Pay', 9, '<x>'],
    ['Re: Offer', 1, '<x>'],
  ];
  assert.deepEqual(answers(...missing, ['Offer', 2], ['Re: Offer', 3]), [null, null, null, null]);
  assert.deepEqual(
    answers(...missing, ['Pay', 2], ['Re: Pay', 3]),
    [null, null, null, 2],
    'the earliest names its subject',
  );
  assert.deepEqual(
    answers(['Re: Offer', 1, '<x>'], ['Re: Pay', 9, '<x>'], ['Pay', 2], ['Re: Pay', 3]),
    [null, null, null, 2],
    'in whatever order they were read',
  );
  assert.deepEqual(answers(['Offer', 1], ['Re: Offer', 2, '<x>']), [null, 0], 'one alone stands for itself');
});

test('[SG4] a mail that is named by its answers before it is read takes them in', () => {
  const parents = threadMails([
    { messageId: '<b>', references: ['<x>', '<a>'], inReplyTo: [], subject: 'Re: Offer', sentAt: 2 },
    { messageId: '<a>', references: [], inReplyTo: [], subject: 'Offer', sentAt: 1 },
    { messageId: null, references: [], inReplyTo: [], subject: 'Offer today', sentAt: 3 },
    { messageId: null, references: [], inReplyTo: [], subject: 'Pay', sentAt: 3 },
  ]).map((each) => each.parent);
  assert.deepEqual(parents, [1, null, null, null]);
});

test('[SG4] words of programs are taken off a subject in any order, and only from its ends', () => {
  for (const reply of [
    'Offer(FWD)',
    'Offer (fwd) (fwd)',
    '[a][b]Re: Offer',
    '[a] [b] fw : Offer',
    'Re [2]: Offer',
    '[FWD: Offer]',
    '[Fwd: [Fwd: Re:Offer ]]',
    'Re: Offer (fwd)',
  ])
    assert.deepEqual(answers(['Offer', 1], [reply, 2]), [null, 0], reply);
  assert.deepEqual(answers(['Offer', 1], ['[list]Offer', 2], ['Re: Offer', 3]), [null, null, null], 'of one subject');
  for (const [one, other] of [
    ['Offer now', 'Offer (fwd) now'],
    ['See Offer', 'See [Fwd:Offer]'],
    ['Inter view', 'Interview'],
  ] as const)
    assert.deepEqual(answers([one, 1], [`Re: ${other}`, 2]), [null, null], other);
  assert.deepEqual(answers(['  Offer  ', 1], ['Re: Offer', 2]), [null, 0]);
  for (const other of ['Offer (fwd) now', 'Offer [list]', 'See [Fwd: Offer]', '[Fwd: Offer] now', 'Score: Offer'])
    assert.deepEqual(answers(['Offer', 1], [`Re: ${other}`, 2]), [null, null], other);
});

test('[RU8] a subject without end is read in part', () => {
  const long = 'x'.repeat(5000);
  assert.deepEqual(answers([`${long} one`, 1], [`Re: ${long} two`, 2]).length, 2);
  assert.deepEqual(answers([`Re:${' '.repeat(5000)}Offer`, 2], ['Offer', 1]), [null, null]);
});
