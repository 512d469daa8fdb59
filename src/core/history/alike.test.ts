import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPerson } from '../journal/fold.ts';
import type { PersonState } from '../journal/states.ts';
import { alikePeople } from './alike.ts';

type Part = Partial<PersonState>;
const proposed = (one: Part, other: Part): string | null =>
  alikePeople([
    { ...emptyPerson('per_a'), ...one },
    { ...emptyPerson('per_b'), ...other },
  ])[0]?.why ?? null;

test('[K6] given one person noted in two spellings, merging them is proposed', () => {
  const table: [string, string, string][] = [
    ['Dr Felix Brandt', 'Felix Brandt', 'name'],
    ['Brandt, Felix', 'Felix Brandt', 'name'],
    ['Brandt Felix', 'Felix Brandt', 'short'],
    ['F. Brandt', 'Felix Brandt', 'short'],
    ['Felix Georg Brandt', 'Felix Brandt', 'short'],
    ['Felix G. Brandt', 'Felix Georg Brandt', 'short'],
    ['Prof. Dr. F. G. Brandt', 'Brandt, Felix Georg', 'short'],
    ['José Núñez', 'jose nunez', 'name'],
  ];
  for (const [one, other, why] of table) {
    assert.equal(proposed({ name: one }, { name: other }), why, `${one} and ${other}`);
    assert.equal(proposed({ name: other }, { name: one }), why, `${other} and ${one}`);
  }
});

test('[K6] given two names that are certainly two people, merging them is not proposed', () => {
  const table: [string, string][] = [
    ['Felix Brandt', 'Fiona Brandt'],
    ['G. Brandt', 'Felix Brandt'],
    ['Felix Georg Brandt', 'Felix Karl Brandt'],
    ['Sam Hill Jr', 'Sam Hill Sr'],
    ['Felix', 'Felix Brandt'],
    ['Felix Brandt', 'Brandt Felix Karl'],
  ];
  for (const [one, other] of table) assert.equal(proposed({ name: one }, { name: other }), null, `${one} and ${other}`);
});

test('[K6] given two addresses at one firm with different first names, they are two people whatever else they share', () => {
  const anna = { name: 'A. Keller', email: 'anna.keller@example.org', phone: '+44 131 496 0101' };
  const anton = { name: 'Anton Keller', email: 'anton.keller@example.org', phone: '+44 131 496 0101' };
  assert.equal(proposed(anna, anton), null);
  assert.equal(proposed({ ...anna, name: 'Anna Keller' }, { ...anton, email: 'keller2@example.org' }), null);
  assert.equal(proposed(anna, { name: 'Anna Keller', email: 'a.keller@example.org' }), 'short');
  assert.equal(proposed(anna, { name: 'Anna Keller', email: 'anna.keller@example.com' }), 'short');
});

test('[K6] given a switchboard or a shared mailbox, the people behind it are not one', () => {
  const number = '+44 131 496 0101';
  assert.equal(proposed({ name: 'Jess Tan', phone: number }, { name: 'Priya Nair', phone: number }), null);
  assert.equal(proposed({ name: 'Jess Tan', phone: number }, { name: 'Jess', phone: number }), 'phone');
  const desk = 'jobs@example.org';
  assert.equal(proposed({ name: 'Jess Tan', email: desk }, { name: 'Priya Nair', email: desk }), null);
  const own = 'jess.tan@example.org';
  assert.equal(proposed({ name: 'Jess Tan', email: own }, { name: 'Jess Moore', email: own }), 'email');
});

test('[K6] given a short name at another firm, it says nothing', () => {
  assert.equal(proposed({ name: 'F. Brandt', firmId: 'org_a' }, { name: 'Felix Brandt', firmId: 'org_b' }), null);
});

test('[K6] given one number and a surname of which only the first letter was noted, they are proposed as one', () => {
  const number = { phone: '020 7946 0123' };
  assert.equal(proposed({ name: 'Anna K.', ...number }, { name: 'Anna Keller', ...number }), 'phone');
  assert.equal(proposed({ name: 'Anna M.', ...number }, { name: 'Anna Keller', ...number }), null);
});
