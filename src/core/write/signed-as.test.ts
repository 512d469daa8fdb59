import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetedSince, signedAs } from './signed-as.ts';

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

test('[WR11] given a box that a team shares, the one who signed the message is greeted; a post, a firm and a place are not', () => {
  for (const [text, called] of [
    ['Hi Tunde, please confirm. Best, Saskia (Recruitment)', 'Saskia'],
    ['Hi Tunde,\n\nplease confirm.\n\nKind regards,\nSaskia', 'Saskia'],
    ['Please confirm.\n\nKind regards\nZinnia | Talent', 'Zinnia'],
    ['Please confirm.\n\nMany thanks,\nKate Bell', 'Kate'],
    ['Please confirm. Thanks, Fabrikam', null],
    ['Please confirm.\n\nKind regards,\nRecruitment Team', null],
    ['Please confirm.\n\nKind regards,\nHR', null],
    ['Please confirm.\n\nLondon', null],
    ['Best wishes for the new year.', null],
    ['', null],
  ] as const)
    assert.equal(greetedSince(text, { name: 'Recruitment Team', title: null }, 'Tunde'), called, text);
});

test('[WR11] given a reader with a title who wrote “Dear Catherine” and signed with the first name, they are called by it', () => {
  for (const [text, called] of [
    ['Dear Catherine, the board met. Please reply by 17 November. Kind regards, Henrietta', 'Henrietta'],
    ['Dear Catherine,\n\nThank you.\n\nKind regards,\nHenrietta', 'Henrietta'],
    ['Dear Ms Aldous,\n\nThank you.\n\nKind regards,\nHenrietta', null],
    ['Dear Catherine,\n\nThank you.\n\nKind regards,\nDr H. Blakeney', null],
    ['Dear Catherine,\n\nThank you.\n\nKind regards,\nHenrietta Blakeney', null],
    ['Dear Catherine Aldous,\n\nThank you.\n\nKind regards,\nHenrietta', null],
    ['Dear Catherine,\n\nThank you.\n\nKind regards,\nMoira', null],
  ] as const)
    assert.equal(greetedSince(text, { name: 'Dr Henrietta Blakeney', title: null }, 'Catherine'), called, text);
  const noted = { name: 'Henrietta Blakeney', title: 'Dr' };
  assert.equal(greetedSince('Hi Catherine, all well. Best, Henrietta', noted, 'Catherine'), 'Henrietta');
});
