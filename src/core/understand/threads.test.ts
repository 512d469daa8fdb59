import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ThreadedMail, threadMails } from './threads.ts';

const mail = (id: string | null, references: string[] = [], part: Partial<ThreadedMail> = {}): ThreadedMail => ({
  messageId: id === null ? null : `<${id}>`,
  references: references.map((each) => `<${each}>`),
  inReplyTo: [],
  subject: id ?? '',
  sentAt: 0,
  ...part,
});
const parents = (mails: ThreadedMail[]): (number | null)[] => threadMails(mails).map((each) => each.parent);

test('a conversation is linked by its references, whatever order it comes in', () => {
  assert.deepEqual(parents([mail('c', ['a', 'b']), mail('a'), mail('b', ['a'])]), [2, null, 1]);
});

test('a mail that is missing between two leaves them linked', () => {
  assert.deepEqual(parents([mail('a'), mail('c', ['a', 'b'])]), [null, 0]);
});

test('without References the first In-Reply-To counts', () => {
  assert.deepEqual(parents([mail('a'), mail('b', [], { inReplyTo: ['<a>', '<x>'] })]), [null, 0]);
});

test('mails of one subject are one thread, the reply below the first', () => {
  assert.deepEqual(
    parents([mail('a', [], { subject: 'Interview' }), mail('b', [], { subject: 'Re: [Fwd: Interview]', sentAt: 1 })]),
    [null, 0],
  );
});

test('two mails of one id are two mails, and a mail without an id is one', () => {
  assert.deepEqual(parents([mail('a'), mail('a', [], { subject: 'other' }), mail(null, ['a'], { subject: 'third' })]), [
    null,
    null,
    0,
  ]);
});

test('whatever references are forged, every mail has a place and no chain ends in itself', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const any = fc.record({
    id: fc.option(name),
    references: fc.array(name, { maxLength: 6 }),
    subject: fc.constantFrom('', 'x', 'Re: x', 'y'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (made) => {
      const places = threadMails(made.map((each) => mail(each.id, each.references, { subject: each.subject })));
      assert.equal(places.length, made.length);
      for (const { index } of places) {
        let above: number | null = index;
        for (let steps = 0; above !== null; steps++) {
          assert.ok(steps <= made.length);
          above = places[above]?.parent ?? null;
        }
      }
    }),
  );
});

test('a chain of ten thousand references is linked without running out of stack', () => {
  const chain = Array.from({ length: 10_000 }, (_each, at) => mail(`m${at}`, at === 0 ? [] : [`m${at - 1}`]));
  assert.equal(parents(chain).filter((each) => each === null).length, 1);
});
