import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikePeople } from '../history/alike.ts';
import { tidyFirm } from '../write/names.ts';
import { lookupKey } from './derive.ts';
import { emptyPerson } from './fold.ts';
import { firmParts, mayBeShortFor, samePhone } from './name-keys.ts';

const isOne = (one: string, other: string): boolean => lookupKey.person(one) === lookupKey.person(other);

test('[K7] given names in other scripts, their marks are letters; only the accents of Latin letters may be left out', () => {
  for (const [one, other] of [
    ['कमल शर्मा', 'कमला शर्मा'],
    ['สมชาย ใจดี', 'สมชย ใจดี'],
    ['Олег Йорк', 'Олег Иорк'],
    ['はた たろう', 'ばた たろう'],
    ['مُحمد علي', 'محمد علي'],
  ] as const)
    assert.ok(!isOne(one, other), `${one} is not ${other}`);
  for (const [one, other] of [
    ['José Núñez', 'Jose Nunez'],
    ['Jim O’Brien', "Jim O'Brien"],
    ['Zoë  HALL', 'zoe hall'],
    ['Dr Felix Brandt', 'Felix Brandt'],
    ['Prof. Dr. Ute Kern', 'Ute Kern, PhD'],
  ] as const)
    assert.ok(isOne(one, other), `${one} is ${other}`);
  assert.ok(!isOne('Sam Hill Jr', 'Sam Hill Sr'));
});

test('[K7] given two legal forms, they are two firms; one without a form may be short for either', () => {
  const table: [string, string, string][] = [
    ['Delta AG', 'delta', 'ag'],
    ['Delta GmbH', 'delta', 'gmbh'],
    ['Delta, Inc.', 'delta', 'incorporated'],
    ['Delta Pty Ltd', 'delta', 'pty limited'],
    ['Delta S.A.', 'delta', 'sa'],
    ['Delta S.p.A.', 'delta', 'perazioni'],
    ['Müller & Söhne GmbH & Co. KG', 'muller and sohne', 'gmbh and company kg'],
    ['Delta', 'delta', ''],
    ['Aqua Spa', 'aqua spa', ''],
    ['The Next Company', 'the next company', ''],
    ['AG', 'ag', ''],
    ['Müller GmbH und Co. KG', 'muller', 'gmbh and company kg'],
    ['Delta Aktiengesellschaft', 'delta', 'ag'],
    ['Delta Ges.m.b.H.', 'delta', 'gmbh'],
    ['Delta GesmbH', 'delta', 'gmbh'],
    ['Delta UG (haftungsbeschränkt)', 'delta', 'ug'],
    ['Delta S.à r.l.', 'delta', 'sarl'],
    ['Müller und Söhne', 'muller und sohne', ''],
    ['C# Ltd', 'c sharp', 'limited'],
    ['C++ Ltd', 'c plus plus', 'limited'],
    ['!!!', '!!!', ''],
  ];
  for (const [name, bare, form] of table) assert.deepEqual(firmParts(name), { bare, form }, name);
});

test('[K7] given a firm whose name holds quotes, it stays as it was typed', () => {
  assert.equal(tidyFirm('Müller & Söhne, "Nord"'), 'Müller & Söhne, "Nord"');
  assert.equal(tidyFirm('"Nord" und "Süd"'), '"Nord" und "Süd"');
  assert.equal(tidyFirm('  "Harbour  Freight" '), 'Harbour Freight');
});

test('[K7] given two numbers that end alike in two countries, they are two numbers', () => {
  assert.ok(samePhone('+44 20 7946 0018', '020 7946 0018'));
  assert.ok(samePhone('0044 (0)20 7946 0018', '+44 20 7946 0018'));
  assert.ok(!samePhone('+44 20 7946 0018', '+1 20 7946 0018'));
  const person = (id: string, phone: string) => ({ ...emptyPerson(id), phone });
  assert.deepEqual(alikePeople([person('per_a', '+44 20 7946 0018'), person('per_b', '+1 20 7946 0018')]), []);
});

test('[K6] given a name as heard, it may be short for whole names that hold it, and for no other', () => {
  const table: [string, string, boolean][] = [
    ['Anna', 'Anna Keller', true],
    ['Keller', 'Anna Keller', true],
    ['Dr Brandt', 'Felix Brandt', true],
    ['A. Keller', 'Anna Keller', true],
    ['Anna Maria Keller', 'Anna Keller', true],
    ['Ann Keller', 'Anna Keller', false],
    ['Ann', 'Anna Keller', false],
    ['Anna Schmidt', 'Anna Keller', false],
  ];
  for (const [short, whole, may] of table) assert.equal(mayBeShortFor(short, whole), may, `${short}, ${whole}`);
});

test('[K6] given one person noted with and without a title, merging them is proposed', () => {
  const person = (id: string, name: string) => ({ ...emptyPerson(id), name });
  assert.deepEqual(alikePeople([person('per_a', 'Dr Felix Brandt'), person('per_b', 'Felix Brandt')]), [
    { one: 'per_a', other: 'per_b', why: 'name' },
  ]);
});

test('[K7] given two numbers whose last seven digits are alike, they are looked up apart; with and without the country they are looked up as one', () => {
  const key = lookupKey.phone;
  assert.equal(key('+44 20 7946 0018'), key('020 7946 0018'));
  assert.equal(key('0044 (0)20 7946 0018'), key('+44 20 7946 0018'));
  assert.notEqual(key('+44 20 7946 0018'), key('+44 161 946 0018'));
});
