import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedAs } from './signed-as.ts';

test('[WR11] given a mail that is signed otherwise than they are noted, their own name for themselves is found', () => {
  for (const [text, name, signed] of [
    ['Hi Rosa,\n\nMonday at ten works.\n\nKind regards,\nOllie', 'Oliver Marsh', 'Ollie'],
    ['Monday works. Anything else you need?\nKind regards, Bob', 'Robert Marsh', 'Bob'],
    ['Monday works.\n\nBest,\nBob Marsh\nHead of Sales | Fabrikam', 'Robert Marsh', 'Bob'],
    ['Monday works.\n\nThanks - Kate\n\nFabrikam Ltd\n1 Mill Lane', 'Katherine Reed', 'Kate'],
    ['Montag passt.\n\nViele Grüße\nSepp', 'Josef Huber', 'Sepp'],
    ['Montag passt.\n\nMit freundlichen Grüßen\nUli Lang', 'Ulrich Lang', 'Uli'],
    ['Monday works.\n\nCheers\nPriya', 'Raman', 'Priya'],
    ['Monday works.\n\nGaz', 'Gareth Pike', 'Gaz'],
  ] as const)
    assert.equal(signedAs(text, name), signed, text);
});

test('[WR11] given a mail signed with the noted name, by a team, by somebody else or by nobody, nothing is proposed', () => {
  for (const [text, name] of [
    ['Monday works.\n\nKind regards,\nOliver', 'Oliver Marsh'],
    ['Monday works.\n\nKind regards,\nOliver Marsh', 'Oliver Marsh'],
    ['Monday works.\n\nKind regards,\nThe Hiring Team', 'Oliver Marsh'],
    ['Monday works.\n\nKind regards,\nAnna Keller', 'Oliver Marsh'],
    ['Monday works.\n\nKind regards,\nDr Marsh', 'Oliver Marsh'],
    ['Monday works.\n\nKind regards', 'Oliver Marsh'],
    ['Best wishes for the new year, and see you Monday in Leeds.', 'Oliver Marsh'],
    ['Monday works.\n\nLondon', 'Oliver Marsh'],
    ['Bob', 'Robert Marsh'],
    ['', 'Robert Marsh'],
  ] as const)
    assert.equal(signedAs(text, name), null, text);
});
