import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences.ts';

const texts = (text: string): string[] => sentencesOf(text).map((each) => each.text);
const long = 'We had a very good conversation with you on Monday';

test('[RU6] an empty line ends a sentence, whatever spaces stand on it and however lines end', () => {
  for (const gap of ['\n\n', '\n   \n', '\n\t\n', '\n \t \n', '\r\n\r\n'])
    assert.deepEqual(texts(`${long}${gap}friday`), [long, 'friday'], JSON.stringify(gap));
  assert.deepEqual(texts(`${long}\n   - one`), [long, '- one']);
  assert.deepEqual(texts(`${long}\n\t- one`), [long, '- one']);
});

test('[RU6] a line is short by its own length, wherever it stands in the text', () => {
  assert.deepEqual(texts(`${long}\n\nKind regards\nAnn`), [long, 'Kind regards', 'Ann']);
  assert.deepEqual(texts(`${long}\n${long}\nKind regards\nAnn`), [`${long}\n${long}\nKind regards`, 'Ann']);
});

test('[RU6] a line that goes on with a small letter of any kind is not ended', () => {
  for (const next of ['and so on', 'zum Beispiel', 'über Nacht', 'ßo', 'être'])
    assert.deepEqual(texts(`See\n${next}`), [`See\n${next}`], next);
  for (const next of ['And so on', 'Zum Beispiel', 'Über Nacht', '1 more', '{so}'])
    assert.deepEqual(texts(`See\n${next}`), ['See', next], next);
});

test('[RU6] spaces of every kind around a sentence are no part of it', () => {
  assert.deepEqual(texts('\tYes.\t\u000b \r\n\u00a0No.\r'), ['Yes.', 'No.']);
});

test('[RU6] behind "a.m." a zone goes on and another word begins anew', () => {
  for (const whole of [
    'At 10 a.m. ET we meet',
    'At 10 A.M. ET we meet',
    'At 10 p.m. (CET) we meet',
    'At 10 a.m.  ET we meet',
  ])
    assert.deepEqual(texts(whole), [whole]);
  assert.deepEqual(texts('At 10 a.m. Then ET.'), ['At 10 a.m.', 'Then ET.']);
  assert.deepEqual(texts('At 10 a.m. or so. ET counts.'), ['At 10 a.m.', 'or so.', 'ET counts.']);
});

test('[RU6] a figure with a full stop is a day only where a month or a small letter follows at once', () => {
  for (const whole of ['Am 2. Dezember', 'am 3. oder 4. Mai', 'Vom 3. bis 4. Mai', 'am 3. - 4. Mai', 'am 12. mittags'])
    assert.deepEqual(texts(whole), [whole]);
  assert.deepEqual(texts('We have room 3. Ask for Jan Novak.'), ['We have room 3.', 'Ask for Jan Novak.']);
  assert.deepEqual(texts('We decide in 2 weeks. we write.'), ['We decide in 2 weeks.', 'we write.']);
  assert.deepEqual(texts('It costs 1.234. we pay.'), ['It costs 1.234.', 'we pay.']);
});

test('[RU8] of a text without end the first sentences are read, and a sentence without end in parts', () => {
  const many = sentencesOf('Yes. '.repeat(5000));
  assert.ok(many.length > 50 && many.length < 5000);
  const parts = sentencesOf('x'.repeat(3000));
  assert.ok(parts.length > 1);
  assert.equal(parts.map((each) => each.text).join(''), 'x'.repeat(3000), 'nothing is lost between them');
});

test('a "no" ends its sentence, unless a figure follows it', () => {
  assert.deepEqual(texts('Quay said no. Tamsin said yes.'), ['Quay said no.', 'Tamsin said yes.']);
  assert.deepEqual(texts('Come to room no. 4 on Monday.'), ['Come to room no. 4 on Monday.']);
});
