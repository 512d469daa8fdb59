import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIn } from '../../languages/registry.ts';
import { noteText } from './letter-view.ts';

const { outbox: words } = await readIn(null).words();

test('[SG1] given a letter that came back, it is told why, and what the server said of it', () => {
  const told = (code: string, said: string, state: Parameters<typeof noteText>[2] = 'refused') =>
    noteText(words, { code, words: said }, state);
  assert.equal(
    told('recipient-refused', '550 no such user'),
    'The mail server does not take mail for this address. It said: 550 no such user',
  );
  assert.equal(told('recipient-refused', '', 'approved'), 'The mail server did not take it just now.');
  assert.equal(told('silent', 'timeout', 'approved'), 'The mail server did not answer. (timeout)');
  assert.equal(told('heard-since', '', 'recalled'), 'You heard from them before it went, so it stayed here.');
  assert.equal(told('paused', 'You paused sending.', 'recalled'), 'You paused sending.');
  assert.equal(told('unheard-of', '', 'unknown'), null);
});

test('[SG1] given a letter that the person ended, it is told what they said, and nothing where they took it back', () => {
  const byPerson = { code: 'person', words: '' };
  assert.equal(noteText(words, byPerson, 'accepted'), 'You said that it went.');
  assert.equal(noteText(words, byPerson, 'refused'), 'You said that it did not go.');
  assert.equal(noteText(words, byPerson, 'recalled'), null);
});

test('[SG1] given a letter that went to some alone, those whom it did not reach are named, also where an earlier version noted it', () => {
  const notTaken = ['anna@northwind.example'];
  const said = 'Not taken for anna@northwind.example.';
  assert.equal(noteText(words, { code: 'partly', words: '', notTaken }, 'accepted'), said);
  assert.equal(noteText(words, { code: 'partly', words: said }, 'accepted'), said);
  const interrupted = 'Persevere ended while the letter was being handed over.';
  assert.equal(noteText(words, { code: 'interrupted', words: interrupted }, 'unknown'), interrupted);
});
