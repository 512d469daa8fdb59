import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firmParts, mayBeShortFor, personWords, samePhone } from './name-keys.ts';

const words = (name: string): string => personWords(name).join(' ');

test('[K6] titles before a name and degrees after it are no part of it, words that only hold such a word are', () => {
  const table: [string, string][] = [
    ['Mr Prof. Dr. Kern', 'kern'],
    ['Ute Kern PhD MBA', 'ute kern'],
    ['Drummond Kern', 'drummond kern'],
    ['Mrsa Kern', 'mrsa kern'],
    ['Adr Kern', 'adr kern'],
    ['Ute Kernphd', 'ute kernphd'],
    ['Ute Mdina', 'ute mdina'],
    ['Ute Emba', 'ute emba'],
    ['Kern Dr', 'kern dr'],
    ['PhD Kern', 'phd kern'],
    ['Dr', 'dr'],
    ['Mr Dr', 'dr'],
    ['Dr MBA', 'mba'],
    ['MBA PhD', 'mba'],
    ['Jim O’Brien', 'jim obrien'],
    ['D’Arcy', 'darcy'],
    ['’Brien', 'brien'],
    ['!?', '!?'],
    [' !? ', '!?'],
    ['', ''],
    ['  ', ''],
  ];
  for (const [name, expected] of table) assert.equal(words(name), expected, name);
});

test('[K6] a name may be short for another by its first or last word, an initial, or a middle name that is left out', () => {
  const table: [string, string, boolean][] = [
    ['Anna Maria Keller', 'Anna Maria Luise Keller', true],
    ['Anna M. Keller', 'Anna Luise Maria Keller', true],
    ['Anna M. Keller', 'Anna Luise Keller', false],
    ['Anna Luise Keller', 'Anna Maria Keller', false],
    ['Anna Keller', 'A. Keller', true],
    ['A. Keller', 'B. Keller', false],
    ['Na Keller', 'Anna Keller', false],
    ['An Keller', 'Anna Keller', false],
    ['A Keller', 'Anna Keller', true],
    ['Keller Anna', 'Anna Keller', false],
    ['Maria', 'Anna Maria Keller', true],
    ['Anna Maria Luise Keller', 'Anna Keller Luise Maria', false],
    ['A. Keller', 'Hanna Keller', false],
    ['Anna L. Keller', 'Anna Keller Keller', false],
    ['Anna A. Keller', 'Anna Maria Keller', false],
    ['Anna K. Keller', 'Anna Maria Keller', false],
    ['Anna Maria Eva Keller', 'Anna Maria Keller', true],
    ['Anna Keller Eva Keller', 'Anna Keller Keller', true],
    ['', 'Anna Keller', false],
    ['Anna Keller', '', false],
    ['', '', false],
  ];
  for (const [one, other, may] of table) assert.equal(mayBeShortFor(one, other), may, `${one}, ${other}`);
});

test('[K7] a legal form is known in each of its writings, and only where it is such a form', () => {
  const table: [string, string, string][] = [
    ['Delta Ltd', 'delta', 'limited'],
    ['Delta Limited', 'delta', 'limited'],
    ['Delta CIC', 'delta', 'cic'],
    ['Delta SASU', 'delta', 'sasu'],
    ['Foo Co. Ltd', 'foo', 'company limited'],
    ['Foo Co', 'foo co', ''],
    ['Foo & Co', 'foo', 'and company'],
    ['Foo + Co', 'foo', 'and company'],
    ['Foo&Co', 'foo', 'and company'],
    ['Foo and Co', 'foo', 'and company'],
    ['Foo und Costa', 'foo und costa', ''],
    ['Foo & Costa', 'foo and costa', ''],
    ['Foo + Costa', 'foo plus costa', ''],
    ['Foo and Costa', 'foo and costa', ''],
    ['Foo und Co GmbH', 'foo', 'and company gmbh'],
    ['Discount', 'discount', ''],
    ['Big Cosp Ltd', 'big cosp', 'limited'],
    ['The Company Ltd', 'the', 'company limited'],
    ['Sparta Ltd', 'sparta', 'limited'],
    ['Delta UG ( haftungsbeschränkt )', 'delta', 'ug'],
    ['Delta UG (haftungsbeschraenkt)', 'delta', 'ug'],
    ['Delta S.à r.l.', 'delta', 'sarl'],
    ['Delta SàRL', 'delta', 'sarl'],
    ['Delta S. à r. l.', 'delta', 'sarl'],
    ['Delta s.à r.l', 'delta', 'sarl'],
    ['Delta Ges. m. b. H.', 'delta', 'gmbh'],
    ['Delta Ges.m.b.H', 'delta', 'gmbh'],
    ['Delta gesmbh', 'delta', 'gmbh'],
    ['Delta Aktiengesellschaft', 'delta', 'ag'],
    ['Delta AKTIENGESELLSCHAFT', 'delta', 'ag'],
    ['Aktiengesellschaft', 'aktiengesellschaft', ''],
    ['Delta Aktiengesellschaft Nord', 'delta aktiengesellschaft nord', ''],
    ['Delta Gesellschaft mit beschränkter Haftung', 'delta', 'gmbh'],
    ['Delta GESELLSCHAFT MIT BESCHRÄNKTER HAFTUNG', 'delta', 'gmbh'],
    ['Delta Gesellschaft mit beschränkter Haftung Nord', 'delta gesellschaft mit beschrankter haftung nord', ''],
    ['Delta SpA', 'delta', 'perazioni'],
    ['Delta S.pA', 'delta', 'perazioni'],
    ['Delta Sp.A', 'delta', 'perazioni'],
    ['Delta SpAx', 'delta spax', ''],
    ['XSpA Delta', 'xspa delta', ''],
    ['Delta Sp. z o.o.', 'delta', 'sp zoo'],
    ['Delta sp z oo', 'delta', 'sp zoo'],
    ['Delta Sp. z o. o.', 'delta', 'sp zoo'],
    ['Zoom', 'zoom', ''],
    ['Jazoo Delta', 'jazoo delta', ''],
    ['Jaz o.o. Delta', 'jaz oo delta', ''],
    ['Delta e.V.', 'delta', 'ev'],
    ['Delta e. V.', 'delta', 'ev'],
    ['J. P. Morgan', 'jp morgan', ''],
    ['A.B. C. Delta', 'abc delta', ''],
    ['Sohn. Delta', 'sohn delta', ''],
    ['Foo and', 'foo and', ''],
    ['Ltd', 'ltd', ''],
    ['Ltd GmbH', 'ltd', 'gmbh'],
  ];
  for (const [name, bare, form] of table) assert.deepEqual(firmParts(name), { bare, form }, name);
});

test('[K7] two spellings are the same number where only the country is missing, and six digits at least are the same', () => {
  const table: [string, string, boolean][] = [
    ['020 7946 0018', '+44 20 7946 0018', true],
    ['+44 20 7946 0018', '0044 20 7946 0018', true],
    ['+44 (0)20 7946 0018', '02079460018', true],
    ['+44 20 7946 0018', '+44 20 7946 0019', false],
    ['020 7946 0018', '020 7946 0018', true],
    ['020 7946 0018', '7946 0018', true],
    ['460018', '020 7946 0018', true],
    ['60018', '020 7946 0018', false],
    ['60018', '60018', false],
    ['+60018', '4460018', false],
    ['+44 7946 0018', '0044 44 7946 0018', false],
    ['+44 7946 0018', '99 44 7946 0018', false],
    ['1001007', '21001007', true],
    ['+44 7946 0018', '44 7946 0018', true],
    ['+44 794', '44 794', false],
    [' +44 20 7946 0018', '+1 20 7946 0018', false],
  ];
  for (const [one, other, same] of table) {
    assert.equal(samePhone(one, other), same, `${one}, ${other}`);
    assert.equal(samePhone(other, one), same, `${other}, ${one}`);
  }
});
