import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankOut, findIn, type Known, soughtFor, usedAsWords } from './find-person.ts';
import { faultOfEntry } from './soundness.ts';

/** A line of the journal that is sound, but for these parts. */
const line = (part: object = {}): object => ({
  position: 1,
  id: 'ent_1',
  kind: 'noted-by-a-newer-program',
  version: 1,
  happenedAt: 0,
  recordedAt: 0,
  operationId: '',
  scopes: ['account'],
  payload: {},
  ...part,
});

test('[ST4] a line of the journal is held to its frame, also where a newer program wrote it', () => {
  assert.equal(faultOfEntry(line()), null);
  assert.equal(faultOfEntry(line({ position: 2 ** 40 - 1, version: 99, scopes: ['job_1', 'shape_of_later'] })), null);
  for (const part of [
    { position: 0 },
    { position: 2 ** 40 },
    { position: 1.5 },
    { position: '1' },
    { id: 7 },
    { version: 0 },
    { happenedAt: null },
    { recordedAt: 8e15 },
    { operationId: 'x'.repeat(201) },
    { scopes: 'account' },
    { scopes: [7] },
  ])
    assert.notEqual(faultOfEntry(line(part)), null, JSON.stringify(part));
  assert.notEqual(faultOfEntry(null), null);
});

test('[ST4] a line that cannot be read, or is about nothing that can be noted, is said to be so', () => {
  assert.deepEqual(faultOfEntry(line({ kind: 'unreadable' })), { code: 'unreadable' });
  assert.deepEqual(faultOfEntry(line({ scopes: ['account', 'nothing'] })), { code: 'about-nothing', scope: 'nothing' });
  assert.deepEqual(faultOfEntry(line({ scopes: ['x'.repeat(60)] })), { code: 'about-nothing', scope: 'x'.repeat(40) });
});

test('[ST4] a payload may be nested sixty-four deep, and no deeper', () => {
  const nested = (depth: number): object => {
    let value: object = {};
    for (let at = 1; at < depth; at++) value = at % 2 === 0 ? { value } : [value];
    return value;
  };
  assert.equal(faultOfEntry(line({ payload: nested(65) })), null);
  assert.deepEqual(faultOfEntry(line({ payload: nested(66) })), { code: 'nested-too-deeply' });
  assert.deepEqual(faultOfEntry(line({ payload: nested(100_000) })), { code: 'nested-too-deeply' });
});

test('[ST6] the payload of a known kind has its shape, unless it was erased or a newer program wrote it', () => {
  const known = (payload: unknown, version = 1) => faultOfEntry(line({ kind: 'contact-logged', payload, version }));
  assert.deepEqual(known({}), { code: 'missing', field: 'contactId' });
  assert.notEqual(known(null), null);
  assert.notEqual(known({ erased: 'yes' }), null);
  assert.equal(known({ erased: true }), null);
  assert.equal(known({}, 99), null);
});

const known = (name: string, more: Partial<Known> = {}): Known => ({
  names: [name],
  addresses: [],
  others: [],
  otherPeople: [],
  words: new Set(),
  ...more,
});

test('[ST6] a finding is shown with fifty characters around it, and what is cut is marked', () => {
  const around = (text: string) => findIn(text, soughtFor(known('Anna Keller'))).map((each) => each.excerpt);
  assert.deepEqual(around('Anna Keller rang'), ['Anna Keller rang']);
  assert.deepEqual(around(`${'x'.repeat(49)} Anna Keller ${'y'.repeat(49)}`), [
    `${'x'.repeat(49)} Anna Keller ${'y'.repeat(49)}`,
  ]);
  assert.deepEqual(around(`z${'x'.repeat(49)} Anna Keller ${'y'.repeat(49)}z`), [
    `… ${'x'.repeat(49)} Anna Keller ${'y'.repeat(49)} …`,
  ]);
  assert.deepEqual(around('a\n\n b   Anna Keller'), ['a b Anna Keller']);
});

test('[ST6] addresses and numbers go in whatever way they are written, and not inside longer ones', () => {
  const after = (text: string) =>
    blankOut(text, soughtFor(known('Anna Keller', { addresses: ['anna@example.org', '+44 20 7946 0123'] })), false);
  assert.equal(after('to ANNA@example.org.'), 'to (erased).');
  for (const longer of ['joanna@example.org', 'x-anna@example.org', 'anna@example.org.uk', 'anna@example.organ'])
    assert.equal(after(longer), longer);
  assert.equal(after('ring +44 (0)20'), 'ring +44 (0)20');
  assert.equal(after('ring +442079460123 or +44-20/7946.0123'), 'ring (erased) or (erased)');
  assert.equal(after('ring +4420794601234'), 'ring +4420794601234');
});

test('[ST6] every text of a value is looked through, and all else stays as it is', () => {
  const value = { note: 'Anna Keller rang', at: 7, list: ['no', { deep: 'Keller' }], none: null, yes: true };
  assert.deepEqual(blankOut(value, soughtFor(known('Anna Keller')), false), {
    note: '(erased) rang',
    at: 7,
    list: ['no', { deep: '(erased)' }],
    none: null,
    yes: true,
  });
  assert.equal(findIn(value, soughtFor(known('Anna Keller'))).length, 2);
});

test('[ST6] a word counts as one where it stands in small letters outside addresses and the full name', () => {
  const used = (text: string) => usedAsWords({ text }, ['Best', 'May'], ['Kim Best']);
  assert.deepEqual(used('the best of luck'), ['best']);
  assert.deepEqual(used('you may do your best'), ['best', 'may']);
  for (const none of ['Best regards', 'kim best', 'best@example.org', 'www.best.example', 'a-best', 'bestow'])
    assert.deepEqual(used(none), [], none);
});
