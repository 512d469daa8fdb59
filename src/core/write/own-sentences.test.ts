import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contractionsOf, editorsOf, lengthOf, repeatedSentences, type SentLetter } from './own-sentences.ts';

const name = 'Rosa Amber';
const template = 'Thank you for {day}[, and for {topic}]. I’d like to hear what comes next.[ You spoke of {topic}.]';
const sent = (body: string, isEnglish = true): SentLetter => ({
  text: `Dear Ines,\n\n${body}\n\nKind regards,\n${name}`,
  templates: [template],
  isEnglish,
});

test('[WR12] a sentence of an editor is known with its blanks filled, with a clause fallen away, and written out', () => {
  const isEditors = editorsOf([template]);
  for (const each of [
    'Thank you for Monday.',
    'Thank you for Monday, and for the rota.',
    "I'd like to hear what comes next.",
    'I would like to hear what comes next.',
    'You spoke of the rota.',
  ])
    assert.equal(isEditors(each), true, each);
  assert.equal(isEditors('You can reach me after four.'), false);
});

test('[WR12] given three letters in which the candidate wrote "I am", that is their habit; what an editor wrote shows none', () => {
  const full = sent('Thank you for Monday. I am free on Tuesdays.');
  assert.deepEqual(contractionsOf([full, full, full], name), {
    value: 'no',
    times: 3,
    of: 3,
    example: 'I am free on Tuesdays.',
  });
  assert.equal(contractionsOf([full, full], name), null, 'two letters show none');
  const unchanged = sent('Thank you for Monday. I’d like to hear what comes next.');
  assert.equal(contractionsOf([unchanged, unchanged, unchanged], name), null);
  const short = sent('Thank you for Monday. I’m free on Tuesdays.');
  assert.equal(contractionsOf([full, full, full, short, short, short], name), null, 'half of them is no habit');
  assert.equal(contractionsOf([short, short, short], name)?.value, 'yes');
  const german = sent('Ich bin dienstags da.', false);
  assert.equal(contractionsOf([german, german, german], name), null);
});

test('[WR12] given three letters that the candidate cut, short is their habit', () => {
  const cut = sent('Thanks for Monday.');
  assert.deepEqual(lengthOf([cut, cut, cut], name), {
    value: 'short',
    times: 3,
    of: 3,
    example: { words: 3, before: 11 },
  });
  const long = sent('Thank you for Monday. I’d like to hear what comes next. I can start in May, and I have a van.');
  assert.equal(lengthOf([long, long, long], name), null);
});

test('[WR12] given the same sentence of their own in two letters, it is offered; not what an editor wrote, and not with a name in it', () => {
  const letters = [
    sent('Thank you for Monday. You can reach me after four on any day. Ines knows my number.'),
    sent('Thank you for Monday. You can reach me after four on any day. Ines knows my number.'),
    sent('You can reach me after four on any day.'),
  ];
  assert.deepEqual(
    repeatedSentences(letters, name, editorsOf([template]), (each) => each.includes('Ines')),
    [{ text: 'You can reach me after four on any day.', times: 3 }],
  );
});
