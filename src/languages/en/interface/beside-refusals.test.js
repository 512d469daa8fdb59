import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

const server = { host: 'mail.example.org', port: 465, security: 'tls', password: null };
test('what a provider takes as a password is said with the place where to get it', () => {
  const { trouble } = words.mailbox;
  assert.equal(
    trouble({ ...server, problem: 'needs-app-password', password: { code: 'app-password-in-security', of: 'Yahoo' } })
      .todo,
    'An app password, from the account security page of Yahoo.',
  );
  assert.equal(
    trouble({ ...server, problem: 'wrong-password', password: { code: 'once-allowed', of: 'GMX' } }).todo,
    'It takes: The ordinary one, once POP3 and IMAP are allowed in the settings of GMX.',
  );
  assert.equal(
    trouble({ ...server, problem: 'wrong-password' }).todo,
    'Check both. Some providers want an app password.',
  );
});
test('[RU8] a mail that was passed over is told of with why, also where a version before kept that as a sentence', () => {
  const { passedOver } = words.mailbox;
  const mail = { when: { at: Date.UTC(2026, 10, 24, 9), zone: null }, folder: 'INBOX' };
  const said =
    'A mail of 9:00 am on Tuesday 24 November in “INBOX” was passed over: it took longer than two seconds to read. Look at it in your mail program.';
  assert.equal(passedOver({ ...mail, why: { code: 'over-two-seconds' } }), said);
  assert.equal(passedOver({ ...mail, why: 'it took longer than two seconds to read' }), said);
  assert.equal(passedOver({ ...mail, why: 'It took longer than two seconds to read.' }), said);
});
test('[SG4] whether a copy will stand in the Sent folder is said as far as it is known', () => {
  const { copy } = words.mailbox;
  const provider = 'Northwind Mail';
  assert.equal(
    copy({ provider, keepsCopy: 'yes', folder: 'Sent' }),
    'Northwind Mail keeps a copy in your Sent folder by itself.',
  );
  assert.equal(
    copy({ provider, keepsCopy: 'unknown', folder: 'Sent' }),
    'A copy is put into your folder “Sent” once it has gone.',
  );
  assert.match(copy({ provider, keepsCopy: 'no', folder: null }), /keeps no copy.* stands in your notes here/);
  assert.match(copy({ provider, keepsCopy: 'unknown', folder: null }), /is not known/);
});
test('[ST11] a row of another program that is broken is named as such in a backup', () => {
  assert.equal(
    words.archive.rowLeftOut({ kind: null, key: 'x', fault: { code: 'unknown-kind' } }),
    'A row of another program (x) is broken (its kind is unknown) and was left out.',
  );
});
test('a browser that printed nothing is told of with what the system said, or with how it ended', () => {
  const { 'browser-did-not-print': didNotPrint } = words.refusals;
  assert.equal(didNotPrint({ exit: 3, said: '' }).what, 'The browser did not print it (it ended with 3).');
  assert.equal(didNotPrint({ exit: null, said: 'EACCES' }).what, 'The browser did not print it (EACCES).');
  assert.equal(didNotPrint({ exit: 0, said: '' }).what, 'The browser did not print it.');
});
