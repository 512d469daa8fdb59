import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

const { clause, sentence } = words.unread;
test('[RU8] why a file cannot be read is said as a sentence, and as the end of one', () => {
  assert.equal(clause({ code: 'over-two-seconds' }), 'it took longer than two seconds to read');
  assert.equal(sentence({ code: 'over-two-seconds' }), 'It took longer than two seconds to read.');
  assert.equal(sentence({ code: 'mail-too-large', megabytes: 30 }), 'The mail is larger than 30 MB.');
  assert.equal(sentence({ code: 'as-library-says', words: 'Quote Not Closed: line 4.' }), 'Quote Not Closed: line 4.');
});
test('[RU8] a calendar without an event is said with what was left out of it', () => {
  const { note } = words.invitations;
  const why = { code: 'no-event', notes: [{ code: 'no-beginning', summary: '' }] };
  const said =
    'The calendar file holds no event with a beginning. An event names no beginning that can be read, so it was left out.';
  assert.equal(sentence(why), said);
  assert.equal(note({ code: 'calendar-unread', why }), `A further calendar in the mail could not be read. ${said}`);
});
test('[RU8] lines that could not be read are named, and the rest of them counted', () => {
  const { note } = words.invitations;
  assert.equal(note({ code: 'lines-unread', lines: ['so'], more: 0 }), 'One line could not be read: “so”.');
  assert.equal(
    note({ code: 'lines-unread', lines: ['so', 'and', 'on'], more: 2 }),
    'These lines could not be read: “so”, “and”, “on” and 2 more.',
  );
});
