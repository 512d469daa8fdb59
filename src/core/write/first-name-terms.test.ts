import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onFirstNameTerms } from './first-name-terms.ts';

test('[WR11] given a message that is signed with the first name or says du, its writer is on first-name terms', () => {
  for (const [text, first, isGerman] of [
    ['Call me tomorrow.\n\nThanks,\nGaz', 'Gaz', false],
    ['Hi Dean, you in Monday? Cheers Gaz', 'Gaz', false],
    ['Great to meet you. Best wishes, Ollie x', 'Ollie', false],
    ['Please confirm. Best, Saskia (Recruitment)', 'Saskia', false],
    ['Derek - liked the plan. How many reps would you keep? Rick', 'Rick', false],
    ['Hi Nora, ich drück dir die Daumen. LG Jule', 'Jule', true],
    ['Gib mir bitte bis Freitag Bescheid, ob es dir passt.', 'Jule', true],
    ['Liebe Grüße\nJule', 'Jule', true],
  ] as const)
    assert.equal(onFirstNameTerms(text, first, isGerman), true, text);
  for (const [text, first, isGerman] of [
    ['Kind regards,\nGary Holt', 'Gary', false],
    ['I have forwarded it to Gaz', 'Gaz', false],
    ['The chef du jour is out. Mr Holt', 'Gary', false],
    ['Vielen Dank für Ihre Bewerbung. Wir melden uns.\nJule Petersen', 'Jule', true],
    ['Können Sie am Freitag? Wir sagen im Team du.', 'Jule', true],
    ['Ich danke Ihnen für das Gespräch. Jule', 'Jule', true],
  ] as const)
    assert.equal(onFirstNameTerms(text, first, isGerman), false, text);
});
