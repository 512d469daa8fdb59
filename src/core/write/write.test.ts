import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterFacts, panelArbitrary, person, sourced } from '../../../test/support/panel.ts';
import { runs } from '../../../test/support/runs.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { nothingKnown, type ReviewFacts } from '../review/finding.ts';
import { review } from '../review/review.ts';
import { compose, composeCallCard } from './compose.ts';
import type { LanguagePack, Phrase, Slot } from './language-pack.ts';
import { slots } from './language-pack.ts';
import type { Letter, LetterFacts } from './letter.ts';
import { givenName, tidyName } from './names.ts';
import { countWords, spokenWords } from './phrasing.ts';

/** The sentences of a letter, greeting, closing and name left out. */
function sentences(letter: Letter): string[] {
  return letter.sources.slice(1, -1).map(({ start, end }) => letter.text.slice(start, end));
}

function everyLetter(facts: LetterFacts): Letter[] {
  return facts.panel.map((recipient) => compose({ ...facts, recipient }, english));
}

test('[WR2] letters to one panel share no sentence beyond greeting and closing', () => {
  fc.assert(
    fc.property(panelArbitrary, (facts) => {
      const letters = everyLetter(facts);
      const all = letters.flatMap((letter) => [...new Set(sentences(letter))]);
      assert.equal(new Set(all).size, all.length, letters.map((letter) => letter.text).join('\n---\n'));
    }),
    runs(1500),
  );
});

test('thank-yous are 60 to 140 words long, whatever was noted', () => {
  fc.assert(
    fc.property(panelArbitrary, (facts) => {
      for (const letter of everyLetter(facts)) {
        const words = countWords(letter.text);
        assert.ok(words >= 60 && words <= 140, `${words} words:\n${letter.text}`);
      }
    }),
    runs(1500),
  );
});

test('[WR1] every sentence stands in the sources, and what came from a note names its entry', () => {
  fc.assert(
    fc.property(panelArbitrary, (facts) => {
      for (const [index, letter] of everyLetter(facts).entries()) {
        const covered = letter.sources.map(({ start, end }) => letter.text.slice(start, end)).join('');
        assert.equal(covered.replace(/\s+/g, ''), letter.text.replace(/\s+/g, ''));
        const callback = facts.panel[index]?.callback;
        if (callback?.said) assert.ok(letter.sources.some((each) => each.entryIds.includes(callback.entryId)));
      }
    }),
    runs(500),
  );
});

const reviewFacts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  kind: 'thank-you',
  candidateName: 'Rowan Ellis',
  recipientName: 'Ines Duarte',
  ownNames: ['Tamsin & Reed', 'Ines Duarte'],
  otherEmployers: ['Northwind'],
  otherPeople: ['Tom Baker'],
  today: 20_780,
  want: 'yes',
  ...part,
});

test('[TR2][WR3] the review finds nothing to fix or check in what the writer wrote', () => {
  fc.assert(
    fc.property(panelArbitrary, (facts) => {
      for (const [index, letter] of everyLetter(facts).entries()) {
        const reader = facts.panel[index] ?? person(0);
        const callbacks = reader.callback ? [reader.callback.text] : [];
        const found = review(
          letter.text,
          reviewFacts({
            recipientName: reader.name,
            want: facts.want?.want ?? null,
            callbacks,
            forgot: reader.forgot.map((each) => each.text),
          }),
          english,
        );
        const grave = found.filter((finding) => finding.severity !== 'hint');
        assert.deepEqual(
          grave.map((finding) => finding.message),
          [],
          letter.text,
        );
      }
    }),
    runs(1000),
  );
});

test('letters use no cliché, no exclamation mark, no placeholder and no broken word', () => {
  fc.assert(
    fc.property(panelArbitrary, (facts) => {
      for (const letter of everyLetter(facts)) {
        assert.doesNotMatch(letter.text, /!|undefined|null|\bNaN\b|\s{2,}\S.*\s{3}|\.\.|,,| ,| \./);
        for (const { phrase } of english.review.cliches) assert.ok(!letter.text.toLowerCase().includes(phrase), phrase);
        for (const sentence of sentences(letter)) assert.match(sentence, /^["“\p{Lu}].*[.?:”]$/u, sentence);
      }
    }),
    runs(1000),
  );
});

test('[WR3] who wants the job says so; who is unsure is curious; who does not want it claims nothing', () => {
  const with_ = (want: 'yes' | 'unsure' | 'no'): string =>
    compose(letterFacts({ want: { want, entryId: 'e' } }), english).text;
  assert.match(with_('yes'), /want|would (?:very much )?like|interest/i);
  assert.match(with_('unsure'), /learn more|hear more|find out more|understand|thinking/i);
  assert.doesNotMatch(with_('no'), /I (?:want|would (?:very much )?like) the role|this work|interest/i);
});

test('[WR3] check-ins thank, say interest and ask one of the three questions in turn', () => {
  const questions = [1, 2, 3, 4].map((ordinal) => {
    const { text } = compose(letterFacts({ kind: 'check-in', ordinal }), english);
    assert.equal((text.match(/\?/g) ?? []).length, 1, text);
    assert.deepEqual(
      review(text, reviewFacts({ kind: 'check-in' }), english).filter((each) => each.severity !== 'hint'),
      [],
      text,
    );
    assert.ok(countWords(text) >= 60 && countWords(text) <= 140, text);
    return /next steps/.test(text) ? 'steps' : /selection/.test(text) ? 'process' : 'when';
  });
  assert.deepEqual(questions, ['steps', 'process', 'when', 'steps']);
});

test('check-ins to one person are new each time', () => {
  const all = [1, 2, 3, 4, 5].flatMap((ordinal) =>
    sentences(compose(letterFacts({ kind: 'check-in', ordinal }), english)).slice(0, 3),
  );
  assert.ok(new Set(all).size >= all.length - 2, all.join('\n'));
});

test('[PL8] a note with news before a far promise asks nothing', () => {
  const facts = letterFacts({ kind: 'check-in', variant: 'news', promise: { day: 20_850, entryId: 'e' } });
  assert.doesNotMatch(compose(facts, english).text, /\?/);
});

test('[PL4] the note through the consultant carries lines for each interviewer, none alike', () => {
  const behalf = [0, 1, 2].map((index) =>
    person(index, { callback: sourced({ form: 'topic', text: 'the audit in March' }, 'e') }),
  );
  const facts = letterFacts({
    variant: 'through-consultant',
    recipient: person(7, { present: false }),
    onBehalfOf: behalf,
    panel: behalf,
  });
  const letter = compose(facts, english);
  for (const each of behalf) assert.ok(letter.text.includes(`To ${each.name}:`), letter.text);
  const all = sentences(letter);
  assert.equal(new Set(all).size, all.length);
  assert.match(letter.text, /pass these lines on|forward a few words|hand on my thanks/);
});

test('a voicemail takes 20 to 25 seconds, says the question and the number', () => {
  for (const phone of ['07700 900123', '+44 7700 900123', null]) {
    for (const name of ['Rowan Ellis', 'Maria-Magdalena von Hohenzollern']) {
      for (let ordinal = 1; ordinal <= 3; ordinal++) {
        for (let seed = 0; seed < 6; seed++) {
          const { text } = compose(
            letterFacts({ kind: 'check-in', channel: 'voicemail', ordinal, seed, candidate: { name, phone } }),
            english,
          );
          const words = spokenWords(text);
          assert.ok(words >= 50 && words <= 62, `${words} words: ${text}`);
          if (phone !== null) assert.ok(text.includes(phone));
          assert.match(text, /\?/);
        }
      }
    }
  }
});

test('every slot of the language has a phrase', () => {
  for (const slot of slots) assert.ok(english.phrases[slot].length > 0, slot);
});

test('names are tidied and greeted as their bearers would expect', () => {
  assert.equal(tidyName('Schmidt, Anna (External)'), 'Anna Schmidt');
  assert.equal(tidyName('  "Mark   Hill" '), 'Mark Hill');
  assert.equal(tidyName('Okafor, PhD'), 'Okafor, PhD');
  assert.equal(givenName('Anna Schmidt', null), 'Anna');
  assert.equal(givenName('Mr Hill', null), 'Mr Hill');
  assert.equal(givenName('Dr Samir Haddad', null), 'Dr Haddad');
  assert.equal(givenName('Samir Haddad', 'Dr'), 'Dr Haddad');
  assert.equal(givenName('J. R. Hartley', null), 'J. R. Hartley');
  assert.equal(givenName(null, null), null);
});

test('names that directories write the other way round are turned, and what stands behind a comma is no first name', () => {
  assert.equal(tidyName('Stein, Karl Jr.'), 'Karl Stein Jr.');
  assert.equal(tidyName('Stein, Karl, PhD'), 'Karl Stein, PhD');
  assert.equal(tidyName('van der Berg, Eva'), 'Eva van der Berg');
  assert.equal(tidyName('Eva Berg, Fabrikam'), 'Eva Berg');
  assert.equal(tidyName('Eva Berg, Head of Sales'), 'Eva Berg');
});

test('[WR4] a letter follows the language of its reader: a pack of another language needs no other code', () => {
  const phrases = Object.fromEntries(
    slots.map((slot): [Slot, Phrase[]] => [
      slot,
      [(facts) => `<${slot} ${facts.meetingDay ?? ''}${facts.noted === null ? '' : ` ${facts.noted.text}`}>`],
    ]),
  ) as Record<Slot, Phrase[]>;
  const invented: LanguagePack = {
    ...english,
    code: 'qx',
    phrases,
    greeting: ({ name }) => `Saluton ${name?.split(' ')[0] ?? ''};`,
    closing: () => 'Gxis',
    longDay: (day) => `tago ${day}`,
    meetingDay: (day) => `tago ${day}`,
  };
  const { text } = compose(
    letterFacts({
      recipient: person(0, { callback: sourced({ form: 'topic', text: 'AUDIT' }, 'e') }),
      panel: [person(0, { callback: sourced({ form: 'topic', text: 'AUDIT' }, 'e') })],
    }),
    invented,
  );
  assert.match(text, /^Saluton Ines;/);
  assert.match(text, /<callback tago \d+ AUDIT>/);
  assert.doesNotMatch(text, /Thank|Dear|Kind|November/);
});

test('a call has at most three things to say and at most one question, in every kind of it, and a message on the telephone is short', () => {
  for (const kind of [
    'check-in',
    'thank-you',
    'debrief-call',
    'call-back',
    'gracious-thanks',
    'closing-question',
    'keep-warm',
    'withdraw',
    'answer',
    'tell-of-offer',
  ] as const)
    for (const language of [english, german]) {
      const card = composeCallCard(letterFacts({ kind, channel: 'phone' }), language);
      assert.ok(card.points.length >= 1 && card.points.length <= 3, `${kind}: ${card.points.length}`);
      assert.ok([...card.points.join(' ')].filter((sign) => sign === '?').length <= 2, kind);
      assert.ok(card.question === null || card.question.length > 10);
      assert.notEqual(card.voicemail, '');
    }
  for (const channel of ['text', 'chat', 'linkedin'] as const)
    for (const kind of ['thank-you', 'check-in', 'gracious-thanks', 'keep-warm'] as const) {
      const letter = compose(letterFacts({ kind, channel }), english);
      assert.equal(letter.subject, '');
      assert.ok(letter.text.split(/\s+/).length <= 110, `${kind} by ${channel}: ${letter.text}`);
      assert.doesNotMatch(letter.text, /regards|sincerely/i);
    }
});
