import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnAddress, isOwnName, isSelf, mayBeOwnName } from './self.ts';
import { sentencesOf } from './sentences.ts';
import { clauseAround, isOff } from './time-off.ts';
import { asConditional, withoutUnsaid } from './unsaid.ts';
import { whichJob } from './which-job.ts';

const texts = (text: string): string[] => sentencesOf(text).map((each) => each.text);

test('[RU6] a full stop ends a sentence, but not that of a title, a time, a day or a firm', () => {
  assert.deepEqual(texts('We met. You ask? Fine! Good.'), ['We met.', 'You ask?', 'Fine!', 'Good.']);
  for (const whole of [
    'Ask Mr. Smith about it',
    'Ask Dr. Ann Example',
    'We meet at 10 a.m. CET then',
    'Rates (approx. 3) are e.g. low',
    'It is at 10.30 then',
    'Wir melden uns am 2. Dezember',
    'Am 3. oder 4. Mai',
    'Bring bzw. sende ca. 3',
    'Initials A. Example wrote',
  ])
    assert.deepEqual(texts(whole), [whole]);
  assert.deepEqual(texts('We meet at 10 a.m. Bring slides.'), ['We meet at 10 a.m.', 'Bring slides.']);
  assert.deepEqual(texts('It costs 1000 p.m. Then more.'), ['It costs 1000 p.m.', 'Then more.']);
  assert.deepEqual(texts('He joined Example Ltd. Then he left.'), ['He joined Example Ltd.', 'Then he left.']);
  assert.deepEqual(texts('We are on floor 3. Bring slides.'), ['We are on floor 3.', 'Bring slides.']);
  assert.deepEqual(texts('It is version 1.2. Bring slides.'), ['It is version 1.2.', 'Bring slides.']);
  assert.deepEqual(texts('She said “no.” Then “yes.”'), ['She said “no.', '” Then “yes.', '”']);
  assert.deepEqual(texts('(We met.) Then "yes." No.'), ['(We met.', ') Then "yes.', '" No.']);
});

test('[RU6] lines that a mail program wrapped are one sentence; short lines, bullets and empty lines end one', () => {
  const long = 'We had a very good conversation with you on Monday';
  assert.deepEqual(texts(`${long}\nand will write on Friday`), [`${long}\nand will write on Friday`]);
  assert.deepEqual(texts(`${long}\nFriday it is`), [`${long}\nFriday it is`], 'a long line goes on');
  assert.deepEqual(texts('Dear Rowan\nFriday it is'), ['Dear Rowan', 'Friday it is']);
  assert.deepEqual(texts('we write\non friday'), ['we write\non friday'], 'a small letter goes on');
  assert.deepEqual(texts(`${long}:\nfriday`), [`${long}:`, 'friday']);
  assert.deepEqual(texts(`${long}\n\nfriday`), [long, 'friday']);
  assert.deepEqual(texts(`${long}\n  \tfriday`), [`${long}\n  \tfriday`]);
  for (const bullet of ['* one', '• one', '· one', '- one'])
    assert.deepEqual(texts(`${long}\n${bullet}`), [long, bullet]);
  assert.deepEqual(texts(`${long}\n-one`), [`${long}\n-one`]);
  const at44 = 'x'.repeat(44);
  const at45 = 'x'.repeat(45);
  assert.deepEqual(texts(`${at44}\nFriday`), [at44, 'Friday']);
  assert.deepEqual(texts(`${at45}\nFriday`), [`${at45}\nFriday`]);
});

test('[RU6] each sentence knows its place; spaces around it are no part of it', () => {
  assert.deepEqual(sentencesOf('  We met. \u00a0 You ask?\n'), [
    { text: 'We met.', start: 2, end: 9 },
    { text: 'You ask?', start: 12, end: 20 },
  ]);
  assert.deepEqual(texts('\ufeff\u200bWe met.'), ['We met.']);
  assert.deepEqual(texts(' \n '), []);
});

test('[RU8] a sentence without end is cut after six hundred characters, and a text after 150 sentences or its first page', () => {
  assert.deepEqual(
    texts('x'.repeat(1300)).map((each) => each.length),
    [600, 600, 100],
  );
  assert.equal(texts('Yes. '.repeat(200)).length, 150);
  assert.equal(texts('x'.repeat(20_000)).join('').length, 12_000);
});

test('[RU9] of a sentence that says opposite things the part around a time is read', () => {
  const around = (sentence: string, word: string) => {
    const start = sentence.indexOf(word);
    return clauseAround(sentence, start, start + word.length);
  };
  assert.equal(around('not on Monday at 2, but on Tuesday at 3', 'Monday at 2'), 'not on Monday at 2');
  assert.equal(
    around('not on Monday at 2, but on Tuesday at 3', 'Tuesday at 3'),
    ' but on Tuesday at 3'.replace(' but', ''),
  );
  assert.equal(around('one; two – three; four', 'two'), ' two ');
  assert.equal(around('one; two – three; four', 'four'), ' four');
  assert.equal(around('nothing joins this', 'joins'), 'nothing joins this');
  assert.equal(around('nicht Montag sondern Dienstag', 'Dienstag'), ' Dienstag');
  assert.equal(around('the button also works', 'works'), 'the button also works', 'a part of a word joins nothing');
});

test('[RU9] a clause that calls off, denies, looks back or wishes is told; a friendly "do not be late" is not', () => {
  for (const off of [
    'the interview on Monday is cancelled',
    'we call it off',
    'we have to postpone Monday',
    'Monday no longer works',
    'I am unable to meet on Monday',
    'we cannot meet',
    "we can't meet",
    'Tuesday instead of Monday',
    'it moved from Monday',
    'der Termin am Montag entfällt',
    'der Termin fällt am Montag leider aus',
    'wir können am Montag nicht',
    'Dienstag statt am Montag',
    'I wish we had met on Monday',
    'we had planned Monday',
    'we had hoped for Monday',
    'it was a very great pleasure on Monday',
    'thank you for your time on Monday',
    'you had asked for Monday',
    'es war schön am Montag',
    'danke für das Gespräch am Montag',
  ])
    assert.equal(isOff(off), true, off);
  for (const on of [
    'we meet on Monday at 2',
    'please do not be late on Monday',
    'Bitte nicht vergessen: Montag',
    'if Monday does not suit you, tell us',
    'sollte Montag nicht passen',
    'not only Monday but Tuesday',
    'why not Monday',
    'nicht nur Montag',
    'we hope to meet on Monday',
  ])
    assert.equal(isOff(on), false, on);
});

const words = {
  joints: /,? but /g,
  unsaid: /\btried\b|\bwould have\b/,
  still: /\bwill not know until\b/,
  broken: /^,? but never/,
  conditional: /\bif all goes well\b/,
};

test('[RU9] clauses that promise nothing become spaces of the same length, so that all else keeps its place', () => {
  const said = 'I tried Monday, but will write Friday';
  assert.equal(withoutUnsaid(said, words), `${' '.repeat(14)}, but will write Friday`);
  assert.equal(withoutUnsaid('I will write Friday, but tried Monday', words), `I will write Friday${' '.repeat(18)}`);
  assert.equal(
    withoutUnsaid('I tried, we will not know until Friday', words),
    'I tried, we will not know until Friday',
  );
  assert.equal(withoutUnsaid('He promised Friday, but never wrote', words), `${' '.repeat(18)}, but never wrote`);
  assert.equal(withoutUnsaid('I will write Friday', words), 'I will write Friday');
  assert.equal(withoutUnsaid('I tried Friday', words), ' '.repeat(14));
  const { broken: _, ...without } = words;
  assert.equal(withoutUnsaid('He promised Friday, but never wrote', without), 'He promised Friday, but never wrote');
});

test('[RU9] a day that hangs on a condition is asked about; all else stays as it was read', () => {
  const day = { kind: 'day', day: 20_000, words: 'Friday' } as const;
  assert.deepEqual(asConditional(day, 'Friday, if all goes well', words), {
    kind: 'ask',
    days: [20_000],
    words: 'Friday',
    about: false,
  });
  assert.deepEqual(asConditional(day, 'Friday', words), day);
  assert.deepEqual(asConditional({ kind: 'none' }, 'if all goes well', words), { kind: 'none' });
});

const self = { names: ['Rowan A. Example'], addresses: ['rowan.example@gmail.com', 'rowan@example.org'] };

test('[RU4] an own address is known in capitals, with a plus, and with the dots that Google does not read', () => {
  for (const own of [
    ' ROWAN@example.org ',
    'rowan+jobs@example.org',
    'rowanexample@googlemail.com',
    'rowan.e.xample+a@gmail.com',
  ])
    assert.equal(isOwnAddress(own, self), true, own);
  for (const other of [
    'row.an@example.org',
    'rowan@example.org.test',
    'rowan@notgmail.com',
    'rowanexample@gmail.com.test',
    'rowan',
    '',
    null,
    undefined,
  ])
    assert.equal(isOwnAddress(other, self), false, `${other}`);
});

test('[RU4] the own name is known by its words; a short form may be meant, and a namesake with another address is somebody else', () => {
  assert.equal(isOwnName('rowan a. EXAMPLE', self), true);
  assert.equal(isOwnName('Rowan Other', self), false);
  assert.equal(isOwnName('', self), false);
  assert.equal(isOwnName('', { ...self, names: [''] }), false);
  assert.equal(mayBeOwnName('Rowan', { ...self, names: ['Rowan Example'] }), true);
  assert.equal(mayBeOwnName('Robin', self), false);
  assert.equal(isSelf({ name: 'Rowan A. Example' }, self), true);
  assert.equal(isSelf({ name: 'Rowan A. Example', email: '' }, self), true);
  assert.equal(isSelf({ name: 'Rowan A. Example', email: 'other@example.org' }, self), false);
  assert.equal(isSelf({ name: 'Somebody', email: 'rowan@example.org' }, self), true);
  assert.equal(isSelf({}, self), false);
});

test('[RU7] an invitation is laid to the one job that it can mean; where several may be meant, the candidate says which', () => {
  const job = (id: string, role: string | null) => ({ id, role });
  const senior = job('a', 'Senior Data Engineer');
  const data = job('b', 'Data Engineer');
  const open = job('c', null);
  assert.deepEqual(whichJob([], 'Data Engineer'), { is: 'none' });
  assert.deepEqual(whichJob([senior], null), { is: 'one', id: 'a' });
  assert.deepEqual(whichJob([senior, data], null), { is: 'several', ids: ['a', 'b'] });
  assert.deepEqual(whichJob([senior, data, open], 'Data Engineer'), { is: 'one', id: 'b' });
  assert.deepEqual(whichJob([data, job('d', 'Data engineer')], 'Data Engineer'), { is: 'several', ids: ['b', 'd'] });
  assert.deepEqual(whichJob([senior, open, job('e', 'Cook')], 'Data Engineer'), { is: 'several', ids: ['a', 'c'] });
  assert.deepEqual(whichJob([open, job('e', 'Cook')], 'Data Engineer'), { is: 'one', id: 'c' });
  assert.deepEqual(whichJob([job('e', 'Cook')], 'Data Engineer'), { is: 'none' });
});
