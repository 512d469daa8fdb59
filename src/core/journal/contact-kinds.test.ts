import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bringsTheirWord,
  type ContactKind,
  cameIn,
  isContactMade,
  isFromThem,
  isHuman,
  isOwnContact,
  isTalk,
  isTheirAnswer,
  isTheirMessage,
  isTheirMissedCall,
  isTry,
  isUnprompted,
  reachedThem,
  wasFor,
  wentOut,
} from './contact-kinds.ts';
import { channels } from './vocabulary.ts';

/**
 * Direction, channel and whether it reached whom it was meant for; then what it is: a talk (T), their answer (A), a contact
 * made (M), their message (W), from a person of theirs (F), what may tell their word (B), the candidate's words with them (R).
 */
const table: readonly [ContactKind['direction'], ContactKind['channel'], 'reached' | 'not', string][] = [
  ['in', 'email', 'reached', 'A M W F B'],
  ['in', 'phone', 'reached', 'T A M F B R'],
  ['in', 'voicemail', 'reached', 'A M W F B'],
  ['in', 'missed-call', 'reached', 'A M F B'],
  ['in', 'text', 'reached', 'A M W F B'],
  ['in', 'chat', 'reached', 'A M W F B'],
  ['in', 'linkedin', 'reached', 'A M W F B'],
  ['in', 'letter', 'reached', 'A M W F B'],
  ['in', 'in-person', 'reached', 'T A M F B R'],
  ['out', 'email', 'reached', 'M R'],
  ['out', 'phone', 'reached', 'T A M B R'],
  ['out', 'voicemail', 'reached', 'M R'],
  ['out', 'missed-call', 'reached', ''],
  ['out', 'text', 'reached', 'M R'],
  ['out', 'chat', 'reached', 'M R'],
  ['out', 'linkedin', 'reached', 'M R'],
  ['out', 'letter', 'reached', 'M R'],
  ['out', 'in-person', 'reached', 'T A M B R'],
  ['in', 'email', 'not', 'A M W F B'],
  ['in', 'phone', 'not', 'A M F B'],
  ['in', 'voicemail', 'not', 'A M W F B'],
  ['in', 'missed-call', 'not', 'A M F B'],
  ['in', 'text', 'not', 'A M W F B'],
  ['in', 'chat', 'not', 'A M W F B'],
  ['in', 'linkedin', 'not', 'A M W F B'],
  ['in', 'letter', 'not', 'A M W F B'],
  ['in', 'in-person', 'not', 'A M F B'],
  ['out', 'email', 'not', ''],
  ['out', 'phone', 'not', ''],
  ['out', 'voicemail', 'not', ''],
  ['out', 'missed-call', 'not', ''],
  ['out', 'text', 'not', ''],
  ['out', 'chat', 'not', ''],
  ['out', 'linkedin', 'not', ''],
  ['out', 'letter', 'not', ''],
  ['out', 'in-person', 'not', ''],
];

interface Row {
  readonly contact: ContactKind;
  readonly expected: string;
}

/** Every contact by a person: with each of the ways in which a call may have reached nobody. */
const byPeople: readonly Row[] = table.flatMap(([direction, channel, reached, expected]) =>
  (reached === 'reached' ? [null, undefined] : (['someone-else', 'wrong-number', 'call-back'] as const)).map(
    (each) => ({
      contact: { direction, channel, automatic: false, reached: each },
      expected,
    }),
  ),
);

function each(letter: string, holds: (contact: ContactKind) => boolean): void {
  for (const { contact, expected } of byPeople)
    assert.equal(holds(contact), expected.split(' ').includes(letter), JSON.stringify(contact));
}

describe('a contact in either direction, by any way, that reached somebody or nobody', () => {
  test('[PL6] the table names every direction, way and outcome once', () => {
    const rows = table.map(([direction, channel, reached]) => `${direction} ${channel} ${reached}`);
    const all = ['in', 'out'].flatMap((direction) =>
      channels.flatMap((channel) => ['reached', 'not'].map((reached) => `${direction} ${channel} ${reached}`)),
    );
    assert.deepEqual(rows.toSorted(), all.toSorted());
  });
  test('[PL10] given both spoke with each other, it is a talk, whoever began it', () => each('T', isTalk));
  test('[PL10] given a word of theirs, a call of theirs or a talk, it is their answer', () => each('A', isTheirAnswer));
  test('[PL6] given a call of the candidate that reached nobody, no contact was made; every other is one', () =>
    each('M', isContactMade));
  test('[PL26] given what lies there to be read or listened to, it is a message of theirs', () =>
    each('W', isTheirMessage));
  test('[PL14] given what a person of theirs began, the count of words after a no begins anew', () =>
    each('F', isFromThem));
  test('[PL8] given what came from them, or a talk, a day that is named in it is theirs', () =>
    each('B', bringsTheirWord));
  test('[PL26] given what the candidate sent or said to them, it answers what they wrote', () =>
    each('R', reachedThem));

  test('[RU4] given an automatic answer, it is from nobody: no talk, no answer, no contact, no message, but it may bring their word', () => {
    for (const { contact } of byPeople) {
      const automatic = { ...contact, automatic: true };
      const told = JSON.stringify(automatic);
      for (const holds of [
        isHuman,
        isTalk,
        isTheirAnswer,
        isContactMade,
        isTheirMessage,
        isFromThem,
        reachedThem,
        isTry,
      ])
        assert.equal(holds(automatic), false, told);
      assert.equal(bringsTheirWord(automatic), contact.direction === 'in', told);
      assert.equal(isHuman(contact), true, told);
    }
  });

  test('[PL6] given a call that nobody took, it is a try of the candidate, or a missed call of theirs', () => {
    const are = (holds: (contact: ContactKind) => boolean): string[] => [
      ...new Set(
        byPeople.filter((row) => holds(row.contact)).map(({ contact }) => `${contact.direction} ${contact.channel}`),
      ),
    ];
    assert.deepEqual([are(isTry), are(isTheirMissedCall)], [['out missed-call'], ['in missed-call']]);
  });

  test('[PL12][PL19] given what went out for a purpose, it served it if it reached somebody, and presses if nobody asked for it', () => {
    for (const { contact, expected } of byPeople) {
      const made = contact.direction === 'out' && expected.includes('M');
      assert.equal(isOwnContact(contact), made);
      assert.equal(wasFor({ ...contact, purpose: 'answer' }, 'answer'), made);
      assert.equal(wasFor({ ...contact, purpose: null }, 'answer'), false);
      assert.equal(isUnprompted({ ...contact, purpose: 'check-in' }), made);
      assert.equal(isUnprompted({ ...contact, purpose: 'thank-you' }), false);
      assert.deepEqual([cameIn(contact), wentOut(contact)], [contact.direction === 'in', contact.direction === 'out']);
    }
  });
});
