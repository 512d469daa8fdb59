import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

test('what a provider takes as a password is said with the place where to get it', () => {
  const { passwordHint } = words;
  assert.equal(
    passwordHint({ code: 'app-password-in-security', of: 'Yahoo' }),
    'An app password, from the account security page of Yahoo.',
  );
  assert.equal(
    passwordHint({ code: 'once-allowed', of: 'GMX' }),
    'The ordinary one, once POP3 and IMAP are allowed in the settings of GMX.',
  );
});

test('a browser that printed nothing is told of with what the system said, or with how it ended', () => {
  const { 'browser-did-not-print': didNotPrint } = words.refusals;
  assert.equal(didNotPrint({ exit: 3, said: '' }).what, 'The browser did not print it (it ended with 3).');
  assert.equal(didNotPrint({ exit: null, said: 'EACCES' }).what, 'The browser did not print it (EACCES).');
  assert.equal(didNotPrint({ exit: 0, said: '' }).what, 'The browser did not print it.');
});
