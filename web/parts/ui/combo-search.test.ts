import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './combo-search.ts';

const places = [
  { label: 'Österreich', words: 'AT' },
  { label: 'Rostock', hint: 'Germany' },
  { label: 'New York', hint: 'America' },
  { label: 'York', hint: 'England' },
  { label: 'Côte d’Ivoire', words: 'Ivory Coast' },
];
const labels = (typed: string) => found(places, typed).map((place) => place.label);

test('given nothing typed, all are there in their order', () => {
  assert.deepEqual(labels('  '), ['Österreich', 'Rostock', 'New York', 'York', 'Côte d’Ivoire']);
});

test('given letters without accents, the beginning of a word finds it, and the middle of one does not', () => {
  assert.deepEqual(labels('OST'), ['Österreich']);
  assert.deepEqual(labels('ivo coa'), ['Côte d’Ivoire']);
});

test('given two that fit, the one whose label begins with it comes first', () => {
  assert.deepEqual(labels('york'), ['York', 'New York']);
});

test('given a hint or a code, it is found by that too', () => {
  assert.deepEqual(labels('germ'), ['Rostock']);
  assert.deepEqual(labels('at'), ['Österreich']);
});
