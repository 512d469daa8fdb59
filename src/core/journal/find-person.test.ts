import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankOut, findIn, type Known, soughtFor, usedAsWords } from './find-person.ts';

const known = (name: string, more: Partial<Known> = {}): Known => ({
  names: [name],
  addresses: [],
  others: [],
  otherPeople: [],
  words: new Set(),
  ...more,
});

const after = (name: string, text: string, more: Partial<Known> = {}): unknown =>
  blankOut(text, soughtFor(known(name, more)), false);

test('[ST6] given a name that is also a word, forgetting the person leaves the word and takes the name', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['Kim Best', 'Best regards, and the best of luck', 'Best regards, and the best of luck'],
    [
      'Kim Best',
      'Best paid role. Kim Best rang; Ms Best was kind; K. Best signs',
      'Best paid role. (erased) rang; (erased) was kind; (erased) signs',
    ],
    ['Theresa May', 'We start in May. You may ask Theresa May.', 'We start in May. You may ask (erased).'],
    ['Ida Long', 'Long talk, a long list, LONG hours', 'Long talk, a long list, LONG hours'],
    ['Sam Day', 'Day one: Good Day', 'Day one: Good Day'],
    ['Alan Price', 'Price and PRICE; Mr Price asked', 'Price and PRICE; (erased) asked'],
    ['Ji Park', 'Meet at Hyde Park at the Park', 'Meet at Hyde Park at the Park'],
    ['Will Mark', 'Will they mark it? will mark says so', 'Will they mark it? will mark says so'],
    ['Grace Hope', 'Grace period. Hope all is well. Grace Hope rang', 'Grace period. Hope all is well. (erased) rang'],
    ['Mark', 'Mark my words; Mark rang', 'Mark my words; Mark rang'],
    ['dr anna KELLER', 'Anna Keller and Keller', '(erased) and (erased)'],
    ['kim best', 'Best regards from Kim Best and Ms Best', 'Best regards from (erased) and (erased)'],
  ];
  for (const [name, before, expected] of cases) assert.equal(after(name, before), expected, name);
});

test('[ST6] given a family name that is no word, it goes as it is written, in every form of the full name', () => {
  const name = 'Anna Keller';
  assert.equal(
    after(name, 'Anna Keller, ANNA KELLER, Anna M. Keller, Keller, Anna and Frau Keller. Keller’s list; Dear Keller,'),
    '(erased), (erased), (erased), (erased) and (erased). (erased)’s list; Dear (erased),',
  );
  assert.equal(after(name, 'im keller liegt keller'), 'im keller liegt keller');
  assert.equal(after(name, 'Keller-Schmidt, Kellermann'), 'Keller-Schmidt, Kellermann');
  assert.equal(after('Jörg Kättner', 'Jo\u0308rg Ka\u0308ttner'), '(erased)');
  assert.equal(after('林', '森と林'), '森と林');
  assert.equal(after('山田 太郎', '山田太郎さんと話した'), '(erased)さんと話した');
});

test('[ST6] given others who hold the word too, firms, roles and namesakes, it stays with them and is shown', () => {
  const others = ['Best Western', 'Keller Holdings', 'Price Analyst', 'Tom Okafor', 'Rowan Ellis'];
  assert.equal(
    after('Anna Keller', 'Keller Holdings hired; Keller left', { others }),
    'Keller Holdings hired; Keller left',
  );
  assert.equal(after('Ada Okafor', 'Okafor rang; Ada Okafor wrote', { others }), 'Okafor rang; (erased) wrote');
  assert.equal(after('Tom Okafor', 'Tom Okafor rang', { others }), 'Tom Okafor rang');
  assert.deepEqual(
    findIn('Okafor rang', soughtFor(known('Ada Okafor', { others }))).map(({ word, certain }) => [word, certain]),
    [['Okafor', false]],
  );
  assert.deepEqual(findIn('a night at the Best Western', soughtFor(known('Kim Best', { others }))), []);
  // In nobody's record, and yet plainly called something else.
  assert.equal(
    after('Ada Lindqvist', 'the Lindqvist Group, Rudolf Lindqvist'),
    'the Lindqvist Group, Rudolf Lindqvist',
  );
});

test('[ST6] given a first name alone, it is shown and stays', () => {
  const found = findIn('Ada was kind. Will they?', soughtFor(known('Ada Lindqvist')));
  assert.deepEqual(
    found.map(({ word, certain }) => [word, certain]),
    [['Ada', false]],
  );
  assert.deepEqual(findIn('Will they? I will.', soughtFor(known('Will Okafor'))), []);
  assert.deepEqual(
    findIn('I asked Will today', soughtFor(known('Will Okafor'))).map((each) => each.word),
    ['Will'],
  );
});

test('[ST6] given addresses and numbers, they go however they are written, and no longer ones with them', () => {
  const more = { addresses: ['k.best@example.org', 'k-b@calder-search.example', '+44 20 7946 0123'] };
  assert.equal(
    after(
      'Kim Best',
      'k-b@calder-search.example; K.Best@Example.org; jack.best@example.org; mk.best@example.org',
      more,
    ),
    '(erased); (erased); jack.best@example.org; mk.best@example.org',
  );
  assert.equal(after('Kim Best', 'k.best@example.org.uk +44(0)20', more), 'k.best@example.org.uk +44(0)20');
  assert.equal(
    after('Kim Best', 'call +44 (20) 79460123, not +44 20 7946 01234', more),
    'call (erased), not +44 20 7946 01234',
  );
});

test('[ST6] given a name that the notes use as a word, no list has to know it', () => {
  const words = new Set(usedAsWords(['they plough on'], ['Ada', 'Plough'], ['Ada Plough']));
  assert.deepEqual([...words], ['plough']);
  assert.equal(after('Ada Plough', 'Plough on. Ada Plough rang', { words }), 'Plough on. (erased) rang');
  assert.deepEqual(usedAsWords(['ada plough rang, ada@plough.example'], ['Ada', 'Plough'], ['Ada Plough']), []);
});

test('[ST6] given the name of somebody else in a field of its own, it is never certain; their own name in such a field is', () => {
  const sought = soughtFor(known('Anna Keller'));
  assert.deepEqual(blankOut({ name: 'Anna Keller', firm: 'Keller', said: 'Keller' }, sought, false), {
    name: '(erased)',
    firm: 'Keller',
    said: '(erased)',
  });
  assert.deepEqual(blankOut({ firm: 'Keller' }, sought, true), { firm: '(erased)' });
});
