import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ContactKind, isContactMade, isHuman, isTalk, isTheirAnswer, isTheirMessage } from './contact-kinds.ts';

/** direction, channel, automatic; then human, talk, their answer, made, their message. */
const table: readonly [ContactKind['direction'], ContactKind['channel'], boolean, string][] = [
  ['in', 'email', false, 'human answer made message'],
  ['in', 'email', true, ''],
  ['out', 'email', false, 'human made'],
  ['in', 'phone', false, 'human talk answer made'],
  ['out', 'phone', false, 'human talk answer made'],
  ['in', 'in-person', false, 'human talk answer made'],
  ['out', 'in-person', false, 'human talk answer made'],
  ['in', 'voicemail', false, 'human answer made message'],
  ['out', 'voicemail', false, 'human made'],
  ['in', 'missed-call', false, 'human answer made'],
  ['out', 'missed-call', false, 'human'],
  ['in', 'text', false, 'human answer made message'],
  ['in', 'chat', false, 'human answer made message'],
  ['in', 'linkedin', false, 'human answer made message'],
  ['in', 'letter', false, 'human answer made message'],
  ['out', 'letter', false, 'human made'],
];

test('[PL10][PL26] given a contact by any channel in either direction, what it counts as is said in one place', () => {
  for (const [direction, channel, automatic, expected] of table) {
    const contact = { direction, channel, automatic };
    const is = [
      isHuman(contact) ? 'human' : '',
      isTalk(contact) ? 'talk' : '',
      isTheirAnswer(contact) ? 'answer' : '',
      isContactMade(contact) ? 'made' : '',
      isTheirMessage(contact) ? 'message' : '',
    ];
    assert.equal(is.filter((each) => each !== '').join(' '), expected, `${direction} ${channel} ${automatic}`);
  }
});
