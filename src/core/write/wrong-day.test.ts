import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterFacts, person } from '../../../test/support/panel.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { parseDay } from '../time/epoch-day.ts';
import { compose } from './compose.ts';
import type { LanguagePack } from './language-pack.ts';
import type { LetterFacts } from './letter.ts';

const day = (text: string): number => parseDay(text) ?? 0;

/** The letter from each place in the lists of phrases at which a case may begin. */
function written(part: Partial<LetterFacts>, language: LanguagePack = english): string[] {
  return [0, 1, 2, 3].map((seed) => compose(letterFacts({ seed, ...part }), language).text);
}

test('[PL22] given the day for the answer has passed, no letter promises an answer by it: it is sorry, and asks whether the offer stands', () => {
  const part = { offerDay: day('2026-12-23'), today: day('2026-12-24') };
  for (const variant of ['plain', 'time'] as const) {
    for (const text of written({ ...part, kind: 'offer-reply', variant })) {
      assert.match(text, /You asked for my answer by Wednesday 23 December, and I am sorry/);
      assert.match(text, /Does the offer still stand/);
    }
    for (const text of written({ ...part, kind: 'offer-reply', variant }, german)) {
      assert.match(text, /bis Mittwoch, 23\. Dezember gebeten, und es tut mir leid/);
      assert.match(text, /Gilt das Angebot noch/);
    }
  }
  for (const text of written({ ...part, kind: 'accept' })) {
    assert.match(text, /Wednesday 23 December/);
    assert.match(text, /hope that the offer still stands/);
  }
  for (const text of written({ ...part, kind: 'accept' }, german))
    assert.match(text, /hoffe, dass das Angebot noch gilt/);
  const inTime = { ...part, today: day('2026-12-23') };
  for (const text of written({ ...inTime, kind: 'accept' })) assert.doesNotMatch(text, /sorry|still stands|December/);
  for (const text of written({ ...inTime, kind: 'offer-reply' })) assert.match(text, /by Wednesday 23 December/);
});

test('[PL25] given somebody expects the candidate for an interview, the letter that ends it says that nobody will come', () => {
  const expected = { day: day('2026-11-27'), minute: 660, entryId: 'ent_ahead' };
  for (const kind of ['inform-others', 'withdraw'] as const) {
    for (const text of written({ kind, expected }))
      assert.match(text, /(?:not come to|not expect me at) the interview on Friday 27 November at 11:00 am/);
    for (const text of written({ kind, expected }, german)) assert.match(text, /am Freitag, 27\. November um 11 Uhr/);
    for (const text of written({ kind })) assert.doesNotMatch(text, /interview on/);
  }
});

test('[PL16] given the words of being late go to somebody whom the candidate does not meet, they say with whom and speak of no appointment of theirs', () => {
  const late = { minutes: 15, entryId: 'ent_late' };
  const facts = { kind: 'late-or-move', variant: 'late', late } as const;
  const consultant = person(0, { present: false });
  const panel = [person(1), person(2)];
  for (const text of written({ ...facts, recipient: consultant, panel })) {
    assert.match(text, /15 minutes late for my 10:00 am interview with Mark Hill and Olu Adeyemi\./);
    assert.doesNotMatch(text, /our |suits you/);
  }
  for (const text of written({ ...facts, recipient: consultant, panel }, german)) assert.doesNotMatch(text, /unserem/);
  for (const text of written({ ...facts, recipient: person(1), panel }))
    assert.match(text, /15 minutes late for our 10:00 am appointment/);
});
