import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterFixtures } from '../../../test/support/letters.ts';
import { letterFacts, reader } from '../../../test/support/panel.ts';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { nothingKnown, type ReviewFacts } from '../../core/review/finding.ts';
import { review } from '../../core/review/review.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { compose } from '../../core/write/compose.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { americanEnglish } from '../en/american.ts';
import { english } from '../en/pack.ts';
import { greeting, nameFor } from './address.ts';
import { german, germanFormally } from './pack.ts';

const germanReview = await german.reviewWords();

const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  today: 20_780,
  want: 'yes',
  ...part,
});
const { letters } = german;
const whole = await letters();

test('[WR4] after the greeting a German letter goes on with a small letter, but for “Sie” and nouns', () => {
  const verbsAndArticles =
    /^(?:Vielen|Danke|Ich|Es|Wir|Das|Der|Die|Ein|Eine|Heute|Gern|Leider|Auch|Nach|Seit|Bei|Zum|Zur|Kurz|Am|In|Bis)\b/;
  for (const { occasion, markets, letters: set, channels } of whole.sets)
    for (const { id, text } of set)
      if (channels.includes('email')) assert.doesNotMatch(text, verbsAndArticles, `${occasion} ${id} ${markets}`);
});

test('Germans are greeted by title where one is known, and by the whole name where none is', () => {
  assert.equal(greeting({ name: 'Ines Duarte', title: null }, 'neutral'), 'Guten Tag Ines Duarte,');
  assert.equal(greeting({ name: 'Ines Duarte', title: 'Frau' }, 'formal'), 'Sehr geehrte Frau Duarte,');
  assert.equal(greeting({ name: 'Samir Haddad', title: 'Herr Dr.' }, 'neutral'), 'Sehr geehrter Herr Dr. Haddad,');
  assert.equal(greeting({ name: 'Mr Hill', title: null }, 'neutral'), 'Sehr geehrter Herr Hill,');
  assert.equal(greeting({ name: 'Frau Weiß', title: null }, 'warm'), 'Liebe Frau Weiß,');
  assert.equal(greeting({ name: 'Anna Schmidt', title: null }, 'warm'), 'Hallo Anna,');
  assert.equal(greeting({ name: null, title: null }, 'formal'), 'Guten Tag,');
  assert.equal(nameFor('Anna Schmidt', 'Prof. Dr.'), 'Prof. Schmidt');
});

test('[TR1] German exemplary letters get no warning, bad ones are caught for what they do', () => {
  for (const { kind, text } of letterFixtures('good.de.txt'))
    assert.deepEqual(
      review(text, facts({ kind }), germanReview).filter((each) => each.severity !== 'hint'),
      [],
      text,
    );
  for (const { kind, family, text } of letterFixtures('bad.de.txt')) {
    const found = review(text, facts({ kind }), germanReview);
    assert.ok(
      found.some((each) => each.code === family && each.severity !== 'hint'),
      `${family}: ${text}`,
    );
  }
});

test('[TR2] German dates, weekdays and times are checked', () => {
  const codes = (text: string, part: Partial<ReviewFacts> = {}): string[] =>
    review(text, facts({ today: parseDay('2026-11-23') ?? 0, ...part }), germanReview).map((each) => each.code);
  assert.deepEqual(codes('Bis Freitag, 27. November, warte ich gern.'), []);
  assert.deepEqual(codes('Bis Donnerstag, 27. November, warte ich gern.'), ['wrong-weekday']);
  assert.deepEqual(codes('Bis Donnerstag, den 31. November, warte ich.'), ['no-such-day']);
  const meeting = { day: parseDay('2026-11-26') ?? 0, minute: 840, offset: 60 };
  assert.deepEqual(codes('Danke für unser Gespräch am Dienstag.', { meeting }), ['wrong-meeting-day']);
  assert.deepEqual(codes('Den Termin um 15 Uhr bestätige ich.', { meeting, kind: 'confirm' }), ['wrong-time']);
  assert.deepEqual(codes('Den Termin um 14:00 Uhr bestätige ich.', { meeting, kind: 'confirm' }), []);
});

test('[TR1] the rules are those of the letter, and what they found is said in the language that the candidate reads', () => {
  const said = (text: string, letter: LanguagePack, reads: LanguagePack): string[] =>
    review(text, facts({ today: parseDay('2026-11-23') ?? 0 }), reviewWordsOf(letter), reviewWordsOf(reads)).map(
      (each) => each.message,
    );
  const wrongDay = 'Bis Donnerstag, 27. November, warte ich gern.';
  assert.deepEqual(said(wrongDay, german, english), ['27. November is a Freitag, not a Donnerstag.']);
  assert.deepEqual(said(wrongDay, german, german), ['27. November: Das ist ein Freitag, kein Donnerstag.']);
  assert.deepEqual(said('I will wait until Thursday 27 November.', english, germanFormally), [
    '27 November: Das ist ein Friday, kein Thursday.',
  ]);
  assert.deepEqual(said('Ich wollte nachhaken.', german, german), [
    '„nachhaken“ sagt nichts, und alle schreiben es. Besser: „nachfragen“.',
  ]);
  assert.deepEqual(said('Ich wollte nachhaken.', german, english), [
    '“nachhaken” says nothing and everyone writes it. Write “nachfragen”.',
  ]);
});

test('[TR4] a letter is judged in its language, and why it reads so is said in the language that the candidate reads', async () => {
  const says = { of: 'family', family: 'ultimatum' } as const;
  const [inEnglish, inGerman] = [await english.toneReasons(), await german.toneReasons()];
  assert.equal(inEnglish.text({ says, speaks: 'against' }), 'Something in it reads as a threat.');
  assert.equal(inGerman.text({ says, speaks: 'against' }), 'Etwas darin klingt nach einer Drohung.');
  const missed = { of: 'cue', name: 'thanks', isThere: false } as const;
  assert.equal(inEnglish.text({ says: missed, speaks: 'against' }), 'It thanks nobody.');
  assert.equal(inGerman.text({ says: missed, speaks: 'against' }), 'Er bedankt sich nicht.');
});

test('American English has its own dates, titles and closings', async () => {
  const facts = letterFacts({
    occasion: 'gracious-thanks',
    reader: reader(0, { name: 'Ines Duarte', title: 'Ms' }),
  });
  const text = compose(facts, americanEnglish, await americanEnglish.letters())?.text ?? '';
  assert.match(text, /^Dear Ms\. Duarte,/);
  assert.equal(americanEnglish.longDay(parseDay('2026-11-26') ?? 0), 'Thursday, November 26');
});
