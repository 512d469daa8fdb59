import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterFixtures } from '../../../test/support/letters.ts';
import { letterFacts, panelArbitrary, person } from '../../../test/support/panel.ts';
import { runs } from '../../../test/support/runs.ts';
import { nothingKnown, type ReviewFacts } from '../../core/review/finding.ts';
import { review } from '../../core/review/review.ts';
import { similarity } from '../../core/review/similarity.ts';
import { parseDay } from '../../core/time/epoch-day.ts';
import { compose } from '../../core/write/compose.ts';
import { slots } from '../../core/write/language-pack.ts';
import { spokenWords } from '../../core/write/phrasing.ts';
import { americanEnglish } from '../en/american.ts';
import { english } from '../en/pack.ts';
import { greeting, nameFor } from './address.ts';
import { german } from './pack.ts';

const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  today: 20_780,
  want: 'yes',
  ...part,
});
const kinds = [
  'thank-you',
  'check-in',
  'closing-question',
  'confirm',
  'gracious-thanks',
  'withdraw',
  'accept',
  'correct',
  'inform-others',
  'late-or-move',
  'keep-warm',
  'missed-appointment',
  'offer-reply',
  'tell-of-offer',
  'deliver',
  'answer',
  'call-back',
  'debrief-call',
] as const;

test('every slot has a German phrase', () => {
  for (const slot of slots) assert.ok(german.phrases[slot].length > 0, slot);
});

test('[WR2] German letters to one panel share no sentence, and are no more alike than half', () => {
  fc.assert(
    fc.property(panelArbitrary, (panel) => {
      const letters = panel.panel.map((recipient) => compose({ ...panel, recipient }, german));
      const bodies = letters.map(({ text, sources }) =>
        sources.slice(1, -1).map(({ start, end }) => text.slice(start, end)),
      );
      const all = bodies.flatMap((body) => [...new Set(body)]);
      assert.equal(new Set(all).size, all.length, all.join('\n'));
      for (const [at, one] of bodies.entries())
        for (const other of bodies.slice(at + 1)) assert.ok(similarity(one.join(' '), other.join(' ')) < 0.5);
    }),
    runs(500),
  );
});

for (const language of [german, english, americanEnglish])
  test(`[WR3] the review leaves alone whatever the writer writes in ${language.code}, in every register`, () => {
    fc.assert(
      fc.property(
        panelArbitrary,
        fc.constantFrom(...kinds),
        fc.constantFrom('formal' as const, 'neutral' as const, 'warm' as const),
        fc.integer({ min: 1, max: 6 }),
        (panel, kind, register, ordinal) => {
          const [recipient] = panel.panel;
          if (recipient === undefined) return;
          const letter = compose({ ...panel, kind, register, ordinal, recipient, onBehalfOf: [] }, language);
          const meeting = panel.meeting === null ? null : { ...panel.meeting, offset: 0 };
          const found = review(
            letter.text,
            facts({
              kind,
              recipientName: recipient.name,
              recipientTitle: recipient.title,
              want: panel.want?.want ?? null,
              meeting,
            }),
            language,
          );
          assert.deepEqual(
            found.filter((each) => each.severity !== 'hint').map((each) => each.message),
            [],
            letter.text,
          );
          assert.doesNotMatch(letter.text, /undefined|null| {2}|\n{3,}| [,.;]/, letter.text);
        },
      ),
      runs(1500),
    );
  });

test('after the greeting a German letter goes on with a small letter, but for “Sie”', () => {
  for (const kind of kinds) {
    const { text } = compose(letterFacts({ kind }), german);
    assert.match(text, /^[^\n]+,\n\n(?:[a-zäöü]|Sie\b|Ihre?)/, text);
  }
});

test('Germans are greeted by title where one is known, and by the whole name where none is', () => {
  assert.equal(greeting({ name: 'Ines Duarte', title: null }, 'neutral'), 'Guten Tag Ines Duarte,');
  assert.equal(greeting({ name: 'Ines Duarte', title: 'Frau' }, 'formal'), 'Sehr geehrte Frau Duarte,');
  assert.equal(greeting({ name: 'Samir Haddad', title: 'Herr Dr.' }, 'neutral'), 'Sehr geehrter Herr Dr. Haddad,');
  assert.equal(greeting({ name: 'Mr Hill', title: null }, 'neutral'), 'Sehr geehrter Herr Hill,');
  assert.equal(greeting({ name: 'Frau Weiß', title: null }, 'warm'), 'Liebe Frau Weiß,');
  assert.equal(greeting({ name: 'Anna Schmidt', title: null }, 'warm'), 'Hallo Anna,');
  assert.equal(greeting({ name: null, title: null }, 'formal'), 'Guten Tag,');
  assert.equal(nameFor('Anna Schmidt', 'Prof. Dr.'), 'Prof. Anna Schmidt');
});

test('[TR1] German exemplary letters get no warning, bad ones are caught for what they do', () => {
  for (const { kind, text } of letterFixtures('good.de.txt'))
    assert.deepEqual(
      review(text, facts({ kind }), german).filter((each) => each.severity !== 'hint'),
      [],
      text,
    );
  for (const { kind, family, text } of letterFixtures('bad.de.txt')) {
    const found = review(text, facts({ kind }), german);
    assert.ok(
      found.some((each) => each.code === family && each.severity !== 'hint'),
      `${family}: ${text}`,
    );
  }
});

test('[TR2] German dates, weekdays and times are checked', () => {
  const codes = (text: string, part: Partial<ReviewFacts> = {}): string[] =>
    review(text, facts({ today: parseDay('2026-11-23') ?? 0, ...part }), german).map((each) => each.code);
  assert.deepEqual(codes('Bis Freitag, 27. November, warte ich gern.'), []);
  assert.deepEqual(codes('Bis Donnerstag, 27. November, warte ich gern.'), ['wrong-weekday']);
  assert.deepEqual(codes('Bis Donnerstag, den 31. November, warte ich.'), ['no-such-day']);
  const meeting = { day: parseDay('2026-11-26') ?? 0, minute: 840, offset: 60 };
  assert.deepEqual(codes('Danke für unser Gespräch am Dienstag.', { meeting }), ['wrong-meeting-day']);
  assert.deepEqual(codes('Den Termin um 15 Uhr bestätige ich.', { meeting, kind: 'confirm' }), ['wrong-time']);
  assert.deepEqual(codes('Den Termin um 14:00 Uhr bestätige ich.', { meeting, kind: 'confirm' }), []);
});

test('American English has its own dates, titles and closings', () => {
  const { text } = compose(
    letterFacts({
      kind: 'gracious-thanks',
      recipient: person(0, { name: 'Ines Duarte', title: 'Ms' }),
      today: parseDay('2026-12-20') ?? 0,
    }),
    americanEnglish,
  );
  assert.match(text, /^Dear Ms\. Duarte,/);
  assert.equal(americanEnglish.longDay(parseDay('2026-11-26') ?? 0), 'Thursday, November 26');
});

for (const language of [german, english, americanEnglish])
  test(`a voicemail in ${language.code} has the words of 20 to 25 seconds, and the last one asks nothing`, () => {
    fc.assert(
      fc.property(
        panelArbitrary,
        fc.constantFrom('check-in' as const, 'thank-you' as const, 'closing-question' as const),
        fc.integer({ min: 1, max: 6 }),
        (panel, kind, ordinal) => {
          const [recipient] = panel.panel;
          if (recipient === undefined) return;
          const { text } = compose({ ...panel, kind, ordinal, channel: 'voicemail', recipient }, language);
          const words = spokenWords(text);
          assert.ok(words >= 50 && words <= 62, `${words}: ${text}`);
          assert.equal(text.includes('?'), kind === 'check-in', text);
        },
      ),
      runs(300),
    );
  });
