import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blankOut, findIn, type Known, soughtFor, usedAsWords } from './find-person.ts';

const sought = (names: string | readonly string[], more: Partial<Known> = {}) =>
  soughtFor({
    names: typeof names === 'string' ? [names] : names,
    addresses: [],
    others: [],
    otherPeople: [],
    words: new Set(),
    ...more,
  });
const after = (names: string | readonly string[], text: string, more: Partial<Known> = {}): unknown =>
  blankOut(text, sought(names, more), false);
const found = (names: string | readonly string[], text: string, more: Partial<Known> = {}): string[] =>
  findIn(text, sought(names, more)).map((each) => `${each.word} ${each.certain ? 'certain' : 'open'}`);
const cases = (table: readonly (readonly [string | readonly string[], string, unknown, Partial<Known>?])[]): void => {
  for (const [names, text, expected, more] of table) assert.equal(after(names, text, more), expected, text);
};

describe('the name of somebody who is forgotten', () => {
  test('[ST6] its titles and what stands behind it are no part of it; spaces and line breaks between its words do not matter', () => {
    cases([
      ['Prof. Dr. Anna Keller, PhD', 'Anna Keller rang', '(erased) rang'],
      ['Anna Keller Jr.', 'Anna Keller rang', '(erased) rang'],
      ['Kim Best, MBA', 'Kim Best rang', '(erased) rang'],
      ['Anna Keller III', 'Anna Keller rang', '(erased) rang'],
      ['Anna Keller, MBA', 'Anna Keller rang', '(erased) rang'],
      ['Anna Keller esq,', 'Anna Keller rang', '(erased) rang'],
      ['Anna Keller', 'Anna\n  Keller rang', '(erased) rang'],
      ['Anna  Keller', 'Anna Keller rang', '(erased) rang'],
      [' Anna Keller ', 'Anna Keller', '(erased)'],
      ['Anna Kellerjr', 'Anna Keller rang', 'Anna Keller rang'],
      ['Anna Mbanda', 'Mbanda rang', '(erased) rang'],
      ['Anna Mahler, Keller', 'Mahler rang', 'Mahler rang'],
    ]);
  });

  test('[ST6] the whole of a text that is the name, however it is written, goes whole', () => {
    const own = sought('Anna Keller', { addresses: ['Anna@Example.org'] });
    for (const text of ['anna keller', ' ANNA   KELLER ', 'anna@example.org', 'Anna Keller'])
      assert.equal(blankOut({ name: text }, own, false) instanceof Object, true);
    assert.deepEqual(blankOut({ name: ' anna   keller ' }, own, false), { name: '(erased)' });
    assert.deepEqual(blankOut({ firm: 'ANNA KELLER' }, own, false), { firm: '(erased)' });
    assert.deepEqual(blankOut({ name: 'anna@EXAMPLE.org' }, own, false), { name: '(erased)' });
    const held = sought('Anna Keller', { addresses: ['a@x.example'], others: ['Anna Keller', 'A@x.example'] });
    assert.deepEqual(blankOut({ name: 'Anna Keller', mail: 'a@x.example' }, held, false), {
      name: 'Anna Keller',
      mail: 'a@x.example',
    });
  });

  test('[ST6] a name that another bears stays; an address that another has is shown and stays', () => {
    const others = ['anna  KELLER', 'Shared@x.example'];
    assert.deepEqual(found('Anna Keller', 'Anna Keller rang', { others }), []);
    assert.deepEqual(found('Dr Anna Keller', 'Anna Keller rang', { others }), []);
    assert.deepEqual(found('Anna Keller', 'to shared@x.example', { others, addresses: ['shared@x.example'] }), [
      'shared@x.example open',
    ]);
    assert.deepEqual(found('Ada Lind', 'to own@x.example', { others, addresses: ['own@x.example'] }), [
      'own@x.example certain',
    ]);
    assert.deepEqual(found('Anna Keller', 'Keller, Anna and Anna M. Keller', { others }), [
      'Keller, Anna open',
      'Anna M. Keller open',
    ]);
  });

  test('[ST6] the texts that are looked for in the file are those that are certain', () => {
    const texts = (names: string, more: Partial<Known> = {}): readonly string[] => sought(names, more).texts.toSorted();
    assert.deepEqual(texts('Anna Keller', { addresses: ['a@x.example'] }), ['Anna Keller', 'Keller', 'a@x.example']);
    assert.deepEqual(texts('Anna Best'), ['Anna Best']);
    assert.deepEqual(texts('Anna Keller', { others: ['Anna Keller', 'a@x.example'], addresses: ['a@x.example'] }), []);
    assert.deepEqual(texts('Anna Keller', { others: ['Keller Ltd'] }), ['Anna Keller']);
    assert.deepEqual(texts('Keller'), ['Keller']);
    assert.deepEqual(texts('林'), []);
    assert.deepEqual(texts('山田 太郎'), ['山田 太郎']);
  });

  test('[ST6] a family name of two letters is looked for in the full name alone, a name of three letters by itself', () => {
    assert.equal(after('Ada Li', 'Li rang, Ada Li wrote, Ms Li'), 'Li rang, (erased) wrote, Ms Li');
    assert.equal(after('Ada Lim', 'Lim rang, Ms Lim'), '(erased) rang, (erased)');
    assert.deepEqual(found('Al Lindqvist', 'Al rang'), []);
    assert.deepEqual(found('Ala Lindqvist', 'Ala rang'), ['Ala open']);
  });

  test('[ST6] a name without capitals, of one word, is looked for by two signs and more', () => {
    assert.deepEqual(found('林', '森と林'), ['林 open']);
    assert.deepEqual(found('山田', '山田と'), ['山田 open']);
    assert.deepEqual(found('山田太', '山田太と'), ['山田太 certain']);
    assert.deepEqual(found('山田太', '山田太と', { others: ['山田太'] }), ['山田太 open']);
  });

  test('[ST6] after a title, or its initial, a family name is theirs although it is a word; not where another bears it', () => {
    cases([
      ['Kim Best', 'Ms Best, Ms. Best, K. Best, K.Best', '(erased), (erased), (erased), (erased)'],
      ['Kim Best', 'J. Best and Best', 'J. Best and Best'],
      ['Kim Best', 'Ms BEST', '(erased)'],
      ['Best', 'Ms Best rang', 'Ms Best rang'],
      ['Kim Best', 'Ms Best rang', 'Ms Best rang', { otherPeople: ['Tom Best'] }],
      ['Kim Best', 'Ms Best rang', '(erased) rang', { others: ['Best Western'] }],
    ]);
  });

  test('[ST6] beside another capital a family name is part of something else, unless that is a greeting, a title or the first name', () => {
    cases([
      ['Ada Lindqvist', 'I met Rudolf Lindqvist', 'I met Rudolf Lindqvist'],
      ['Ada Lindqvist', 'Then Lindqvist rang', 'Then (erased) rang'],
      ['Ada Lindqvist', 'so Then Lindqvist rang', 'so Then Lindqvist rang'],
      ['Ada Lindqvist', 'well, dear Ada  Lindqvist', 'well, dear (erased)'],
      ['Ada Lindqvist', 'and Dear Lindqvist', 'and Dear (erased)'],
      ['Ada Lindqvist', 'and Liebe Lindqvist, Lieber Lindqvist', 'and Liebe (erased), Lieber (erased)'],
      ['Ada Lindqvist', 'and Dearest Lindqvist', 'and Dearest Lindqvist'],
      ['Ada Lindqvist', 'and Ohdear Lindqvist', 'and Ohdear Lindqvist'],
      ['Ada Lindqvist', 'and Frau Lindqvist', 'and (erased)'],
      ['Ada Lindqvist', 'the Lindqvist & Sons, Lindqvist Group', 'the Lindqvist & Sons, Lindqvist Group'],
      ['Ada Lindqvist', 'the Lindqvist  &  Sons', 'the Lindqvist  &  Sons'],
      ['Ada Lindqvist', 'Lindqvist & sons, Lindqvist.\nThen', '(erased) & sons, (erased).\nThen'],
      ['Ada Lindqvist', 'Lindqvist\nThen', '(erased)\nThen'],
      ['Ada Lindqvist', 'and R. Lindqvist', 'and R. Lindqvist'],
      ['Ada Lindqvist', 'the O’Neil  Lindqvist house', 'the O’Neil  Lindqvist house'],
      ['Ada Lindqvist', 'Lindqvist’s, Lindqvists, McLindqvist', '(erased)’s, Lindqvists, McLindqvist'],
    ]);
  });

  test('[ST6] a first name is shown as it is written, a word only inside a sentence', () => {
    assert.deepEqual(found('Ada Lindqvist', 'Ada, ADA and ada'), ['Ada open', 'ADA open']);
    assert.deepEqual(found('will Okafor', 'yes; Will rang'), ['Will open']);
    assert.deepEqual(found('Will Okafor', 'Will rang. Will they?'), []);
    assert.deepEqual(found('Will Okafor', '3  Will, (we) Will'), ['Will open', 'Will open']);
    assert.deepEqual(found('Will Okafor', 'I asked  \tWill'), ['Will open']);
  });

  test('[ST6] a first name with one or two names between it and the family name is the full name', () => {
    cases([
      ['Anna Keller', 'Anna Maria Keller, Anna M. L. Keller', '(erased), (erased)'],
      ['Anna Keller', 'Anna maria Keller', 'Anna maria (erased)'],
      ['Anna Keller', 'Keller,Anna', '(erased)'],
    ]);
  });

  test('[ST6] what others are called that holds a word of the name is not touched, the longest first', () => {
    const others = [
      'Keller',
      'Keller Holdings',
      'Keller Holdings North',
      'keller@firm.example',
      'A-Keller',
      'Kellermann & Co',
    ];
    assert.deepEqual(
      found('Anna Keller', 'Keller Holdings North, KELLER HOLDINGS, keller@firm.example', { others }),
      [],
    );
    assert.deepEqual(found('Anna Keller', 'the Keller case', { others }), ['Keller open']);
    assert.deepEqual(found('Anna Keller', 'Anna Keller', { others: ['Anna Keller Ltd '] }), ['Anna Keller certain']);
    assert.deepEqual(found('Anna Keller', 'Anna Keller Ltd', { others: [' Anna Keller Ltd'] }), []);
  });

  test('[ST6] beside a finding the next begins; none is found within another', () => {
    assert.equal(after('Anna Keller', 'Anna Keller/Keller/Anna Keller'), '(erased)/(erased)/(erased)');
    assert.equal(after('Anna Keller', 'Keller,Keller'), '(erased),(erased)');
  });

  test('[ST6] in the fields that name others, nothing is certain beside a name of their own', () => {
    const value = (field: string) => blankOut({ [field]: 'Keller and more' }, sought('Anna Keller'), false);
    for (const field of ['name', 'role', 'guess', 'firm', 'agency', 'employer'])
      assert.deepEqual(value(field), { [field]: 'Keller and more' }, field);
    assert.deepEqual(value('text'), { text: '(erased) and more' });
  });
});

describe('numbers and addresses of somebody who is forgotten', () => {
  const number = (digits: string, text: string): unknown => after('Anna Keller', text, { addresses: [digits] });
  test('[ST6] a number of six digits and more goes in every writing, a shorter one as it is', () => {
    assert.equal(number('123456', 'ring 12-34-56 or 1 2 3 4 5 6'), 'ring (erased) or (erased)');
    assert.equal(number('12345', 'ring 12345 or 1-2-3-4-5'), 'ring (erased) or 1-2-3-4-5');
    assert.equal(number(' +44 20 7946 0123', 'ring +442079460123 or 442079460123'), 'ring (erased) or 442079460123');
    assert.equal(number('44 20 7946 0123', 'ring 442079460123, +442079460123'), 'ring (erased), +442079460123');
    assert.equal(number('a1234567@x.example', 'to a1234567@x.example, 1234567'), 'to (erased), 1234567');
  });
});

test('[ST6] a word of the name is an ordinary word where the notes use it in small letters, whatever else the full name says', () => {
  const used = (text: string, names: readonly string[] = ['Ada Plough']): string[] =>
    usedAsWords({ text }, ['Plough'], names);
  assert.deepEqual(used('they plough on'), ['plough']);
  assert.deepEqual(used('ada plough'), []);
  assert.deepEqual(used('plough', ['plough']), ['plough'], 'a single word is no full name');
  assert.deepEqual(used('ada plough’s plough'), ['plough']);
  assert.deepEqual(used('ADA PLOUGHplough'), []);
});
