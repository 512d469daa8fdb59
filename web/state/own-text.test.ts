import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeIn } from './own-text.ts';

test('given nothing typed, what another window saved is shown', () => {
  assert.deepEqual(takeIn({ base: 'Parking.', text: 'Parking.' }, 'Parking. Floor 3.'), {
    base: 'Parking. Floor 3.',
    text: 'Parking. Floor 3.',
  });
});

test('given words typed in two windows on the same line, both stand there', () => {
  assert.deepEqual(takeIn({ base: '', text: '+TWO two two' }, '+ONE one one'), {
    base: '+ONE one one',
    text: '+ONE one one\n+TWO two two',
  });
  assert.equal(
    takeIn({ base: 'Parking.', text: 'Parking.+TWO two two' }, 'Parking.+ONE one one').text,
    'Parking.+ONE one one\nParking.+TWO two two',
  );
});

test('given lines that each window changed apart, both changes are kept once', () => {
  assert.equal(takeIn({ base: 'a\nb\nc', text: 'a\nb\nC' }, 'A\nb\nc').text, 'A\nb\nC');
});

test('given what was typed and nothing new from another window, it stays as typed', () => {
  assert.deepEqual(takeIn({ base: 'a', text: 'ab' }, 'a'), { base: 'a', text: 'ab' });
  assert.deepEqual(takeIn({ base: 'a', text: 'ab' }, 'ab'), { base: 'ab', text: 'ab' });
  assert.deepEqual(takeIn({ base: 'a', text: '' }, 'a'), { base: 'a', text: '' });
});

test('given a field that one window emptied, the words of the other stay', () => {
  assert.equal(takeIn({ base: 'a', text: '' }, 'a and b').text, 'a and b');
  assert.equal(takeIn({ base: 'a', text: 'a and c' }, '').text, 'a and c');
});
