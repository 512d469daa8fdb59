import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { sampleFacts } from '../../../test/support/sample-facts.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import type { StepKind } from '../plan/step-traits.ts';
import type { LanguagePack } from '../write/language-pack.ts';
import { blanksIn, blanksNeeded, render } from '../write/render-letter.ts';
import { type Blank, blanks, type Occasion } from '../write/whole-letter.ts';
import { nothingKnown } from './finding.ts';
import { review } from './review.ts';

const packs = [english, german];

/** So much about something else that the letter is no short one. */
const besides = {
  en: 'The way to the station was long and the train full, but the book on stock was good, and in the evening I finished it, because the case with the two shops came up there and the solution of those days no longer made sense. ',
  de: 'Der Weg zum Bahnhof war lang und der Zug voll, aber das Buch über Lagerhaltung war gut, und am Abend war es zu Ende, weil der Fall mit den zwei Läden darin vorkam und die Lösung von damals nicht mehr recht einleuchten wollte. ',
} as Readonly<Record<string, string>>;

const duties = [
  ['question', 'no-question', 'check-in'],
  ['thanks', 'no-thanks', 'thank-you'],
  ['interest', 'no-interest', 'thank-you'],
  ['door', 'no-open-door', 'gracious-thanks'],
] as const;

function lines(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../test/fixtures/duties', name), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

function codes(text: string, kind: StepKind, pack: LanguagePack): string[] {
  return review(text, { ...nothingKnown, today: 20_000, kind, typed: true, want: 'yes' }, reviewWordsOf(pack)).map(
    ({ code }) => code,
  );
}

test('[WR3] given a duty that is done in any words, nobody is told that it is missing', () => {
  for (const pack of packs)
    for (const [duty, code, kind] of duties)
      for (const line of lines(`${duty}.${pack.code}.txt`))
        assert.ok(!codes(`${besides[pack.code]}${line}`, kind, pack).includes(code), `${duty}: ${line}`);
});

test('[WR3] given a letter that leaves a duty out, the candidate is told', () => {
  for (const name of ['question', 'thanks', 'interest', 'door'].flatMap((each) =>
    each === 'door' ? ['no-door.en'] : [`no-${each}.en`, `no-${each}.de`],
  )) {
    const [, duty, language] = /^no-(\w+)\.(\w+)$/.exec(name) ?? [];
    const known = duties.find(([each]) => each === duty);
    const pack = packs.find(({ code }) => code === language);
    assert.ok(known && pack);
    for (const line of lines(`${name}.txt`)) assert.ok(codes(line, known[2], pack).includes(known[1]), line);
  }
});

test('[WR3][WR6] given a short letter, it is right as it is', () => {
  assert.deepEqual(codes('Thank you for telling me. All the best, Sam', 'gracious-thanks', english), ['read-again']);
  assert.deepEqual(codes('Thanks for yesterday, Ann. Still keen. Sam', 'thank-you', english), []);
});

test('[WR3] given one question that is put twice, or a courtesy beside it, it is one', () => {
  const asked = (text: string): string[] =>
    codes(text, 'check-in', english).filter((code) => code.endsWith('-question') || code === 'many-questions');
  assert.deepEqual(asked('Thank you. Is there any news? May I ask how things stand?'), []);
  assert.deepEqual(asked('How are you? Is there any news?'), []);
  assert.deepEqual(asked('Is there any news? Shall I bring anything on Monday?'), []);
  assert.deepEqual(asked('What are the next steps? What is the pay? Who leads the team?'), ['many-questions']);
  assert.deepEqual(asked('How are you? I hope that the move went well.'), ['no-question']);
});

/** The step of an occasion, where it is not called so. */
const kinds: Partial<Record<Occasion, StepKind>> = {
  'thank-you-through': 'thank-you',
  'check-in-news': 'check-in',
  availability: 'check-in',
  introduction: 'check-in',
  closing: 'closing-question',
  'new-time': 'confirm',
  decline: 'withdraw',
  late: 'late-or-move',
  move: 'late-or-move',
  'offer-time': 'offer-reply',
};

test('[WR3][TR3] given any letter that the plan proposes, on its day, nothing in it is missed, and it comes neither too soon nor too often', async () => {
  const found = new Set<string>();
  for (const pack of packs)
    for (const { occasion, letters } of (await pack.letters()).sets)
      for (const { id, text, needs = [] } of letters) {
        const least = [...blanksNeeded(text), ...needs.filter((each): each is Blank => blanks.includes(each as Blank))];
        for (const names of [[...blanksIn(text), ...least], least]) {
          const reading = render(text, sampleFacts(pack.code, names))?.text ?? '';
          const kind = kinds[occasion] ?? (occasion as StepKind);
          const facts = {
            ...nothingKnown,
            today: 20_780,
            kind,
            want: 'yes' as const,
            thread: { unanswered: 3, daysSince: 3, isTime: true, earlier: [reading] },
          };
          for (const { rule, message } of review(reading, facts, reviewWordsOf(pack)))
            if (rule === 'WR3' || rule === 'TR3') found.add(`${pack.code} ${occasion}/${id}: ${message}`);
        }
      }
  assert.deepEqual([...found], []);
});
