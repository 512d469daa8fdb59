import fc from 'fast-check';
import { loadSentenceReader } from '../src/adapters/text/weights.ts';
import { nothingKnown, type ReviewFacts } from '../src/core/review/finding.ts';
import { review } from '../src/core/review/review.ts';
import { similarity } from '../src/core/review/similarity.ts';
import { compose } from '../src/core/write/compose.ts';
import { english } from '../src/languages/en/pack.ts';
import { toneWords } from '../src/languages/en/tone/score.ts';
import { letterFixtures } from '../test/support/letters.ts';
import { panelArbitrary } from '../test/support/panel.ts';
import { median, ms, say } from './figures.ts';

const englishReview = await english.reviewWords();

const ROUNDS = 200;
const PANELS = 500;
const LETTERS = 10_000;

function timed(work: () => void, rounds = ROUNDS): number {
  const times: number[] = [];
  for (let round = 0; round < rounds + 20; round++) {
    const startedAt = performance.now();
    work();
    if (round >= 20) times.push(performance.now() - startedAt);
  }
  return median(times);
}

/** Writing and reviewing letters: `npm run bench -- writing`. */
export async function writing(): Promise<void> {
  const words = letterFixtures('good.txt')
    .map((each) => each.text)
    .join('\n\n')
    .split(/(?<=\s)/);
  const text = words.slice(0, 150).join('');
  const facts: ReviewFacts = {
    ...nothingKnown,
    today: 20_782,
    kind: 'check-in',
    want: 'yes',
    recipientName: 'Ines Duarte',
    ownNames: ['Tamsin & Reed', 'Ines Duarte'],
    otherEmployers: Array.from({ length: 200 }, (_none, at) => `Employer ${at} Ltd`),
    otherPeople: Array.from({ length: 200 }, (_none, at) => `Person${at} Name${at}`),
    otherRoles: Array.from({ length: 200 }, (_none, at) => `Role ${at}`),
  };
  const bare = timed(() => void text.match(/\p{L}+/gu));
  const reviewed = timed(() => {
    review(text, facts, englishReview);
    toneWords.tone(text, 'letter');
  });
  say(
    'a whole review of 150 words, 200 other jobs',
    ms(reviewed),
    'at most 5 ms',
    `${(reviewed / bare).toFixed(0)} x finding its words`,
  );
  const before = process.memoryUsage().rss;
  const readingBegan = performance.now();
  const reader = await loadSentenceReader(english);
  const loaded = performance.now() - readingBegan;
  const typed = { ...facts, typed: true };
  let round = 0;
  // One sentence is new each time, as when somebody types; the others were read before.
  const typing = timed(
    () => void review(`${text}\nThis is new: ${round++}.`, typed, englishReview, englishReview, reader),
  );
  say(
    'a review of 150 words with the reader of sentences, one of them new',
    ms(typing),
    'at most 12 ms',
    `${(typing / bare).toFixed(0)} x finding its words`,
  );
  say(
    'loading the reader of sentences',
    ms(loaded),
    'once',
    `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`,
  );
  const toned = timed(() => void toneWords.tone(text, 'letter'));
  say('the tone of 150 words', ms(toned), 'under 2 ms', `${(toned / bare).toFixed(0)} x finding its words`);

  // Time that grows with the square of the length would be sixteen times as long.
  const hostile = (length: number): string =>
    `${'['.repeat(length / 3)}${'a '.repeat(length / 6)}${'{'.repeat(length / 3)}`;
  const named = { ...facts, otherPeople: ['('.repeat(50), '.*'.repeat(40)] };
  const [short, long] = [15_000, 60_000].map((length) =>
    timed(() => void review(hostile(length), named, englishReview), 5),
  );
  say(
    'a review of 60,000 hostile signs',
    ms(long ?? 0),
    'at most 8 x of 15,000',
    `${((long ?? 0) / (short ?? 1)).toFixed(1)} x a review of 15,000`,
  );

  const panels = fc.sample(panelArbitrary, { numRuns: PANELS * 4, seed: 7 });
  const whole = await english.letters();
  const startedAt = performance.now();
  let written = 0;
  while (written < LETTERS)
    for (const panel of panels) {
      for (const facts of panel) if (written++ < LETTERS) compose(facts, english, whole);
      if (written >= LETTERS) break;
    }
  const took = performance.now() - startedAt;
  const joinedAt = performance.now();
  for (let count = 0; count < LETTERS; count++) words.slice(0, 100).join(' ');
  const joined = performance.now() - joinedAt;
  say('10,000 letters', ms(took), 'at most 5,000 ms', `${(took / joined).toFixed(1)} x joining 100 words as often`);

  let [shared, most, pairs] = [0, 0, 0];
  for (const panel of panels.slice(0, PANELS)) {
    const bodies = panel.map((facts) => (compose(facts, english, whole)?.text ?? '').split('\n\n').slice(1, -1));
    for (const [at, one] of bodies.entries())
      for (const other of bodies.slice(at + 1)) {
        pairs++;
        if (one.some((sentence) => other.includes(sentence))) shared++;
        most = Math.max(most, similarity(one.join(' '), other.join(' ')));
      }
  }
  say(`${PANELS} panels, ${pairs} pairs of letters: pairs with a common sentence`, String(shared), 'none');
  say('the most alike two of them, by triples of words', most.toFixed(2), 'below 0.5');
}
