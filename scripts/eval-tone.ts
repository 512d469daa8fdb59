import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../src/adapters/text/csv.ts';
import { nothingKnown } from '../src/core/review/finding.ts';
import { review } from '../src/core/review/review.ts';
import { toneFindings } from '../src/core/review/tone-findings.ts';
import { english } from '../src/languages/en/pack.ts';
import model from '../src/languages/en/tone/model.json' with { type: 'json' };
import { toneWords } from '../src/languages/en/tone/score.ts';
import {
  afterNoSentences,
  emailPairs,
  inGraciousLetter,
  letterFixtures,
  sentenceFixtures,
} from '../test/support/letters.ts';

const englishReview = await english.reviewWords();

const percent = (right: number, of: number): string =>
  `${right} of ${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;

/** Files from which the model was learned: what it says of them is no proof. */
const learnedFrom: ReadonlySet<string> = new Set([
  'wikipedia.train.csv',
  'stack-exchange.train.csv',
  'phone_offers.csv',
]);

/** Right above and below the shipped threshold: of rated requests the politest and rudest quarter, of messages all. */
function judge(rows: readonly Record<string, string>[]): string {
  const rated = rows[0]?.normalized_score !== undefined;
  const texts = rows.map((row) => row.request ?? row.message ?? '');
  const kind = toneWords.genreOf(texts);
  const targets = rows.map((row) => Number(rated ? row.normalized_score : row.condition));
  const sorted = [...targets].sort((one, other) => one - other);
  const low = rated ? (sorted[Math.floor(rows.length / 4)] ?? 0) : 0;
  const high = rated ? (sorted[Math.ceil((rows.length * 3) / 4)] ?? 0) : 1;
  let [right, of] = [0, 0];
  for (const [at, target] of targets.entries()) {
    if (target > low && target < high) continue;
    of++;
    if (toneWords.tone(texts[at] ?? '', kind).score > 50 === target >= high) right++;
  }
  return `${percent(right, of)} at the shipped threshold, judged as ${kind}`;
}

/** How well tone is judged: on files of ratings under DIR/tone, and on our own letters and pairs. Says which of them were learned from. */
export function evaluateTone(data: string): boolean {
  const folder = join(data, 'tone');
  for (const file of existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith('.csv')) : []) {
    const rows = readCsv(readFileSync(join(folder, file), 'utf8'));
    console.log(`tone, ${file}: ${judge(rows)}${learnedFrom.has(file) ? ' (learned from it: no proof)' : ''}`);
  }
  for (const [name, figure] of Object.entries(model.accuracy)) console.log(`tone, ${name}, ten folds: ${figure}`);
  const pairs = emailPairs();
  for (const kind of ['letter', 'message', 'request', 'question'] as const) {
    const right = pairs.filter(
      ([kinder, harder]) => toneWords.tone(kinder, kind).score > toneWords.tone(harder, kind).score,
    ).length;
    console.log(`tone, two versions of one e-mail, as ${kind}: ${percent(right, pairs.length)} in the right order`);
  }
  const today = 20_782;
  const warned = (name: string) =>
    letterFixtures(name).map((each) => {
      const facts = { ...nothingKnown, kind: each.kind, variant: each.variant, today, want: 'yes' as const };
      return {
        ...each,
        found: review(each.text, facts, englishReview).filter((finding) => finding.severity !== 'hint'),
      };
    });
  const good = warned('good.txt');
  const falsely = good.filter((each) => each.found.length > 0).length;
  const bad = warned('bad.txt');
  const caught = bad.filter((each) => each.found.some((finding) => finding.code === each.family)).length;
  const middle = (name: string): string =>
    letterFixtures(name)
      .map((each) => toneWords.tone(each.text, 'letter').score)
      .sort((one, other) => one - other)
      .filter((_each, at, all) => [0.1, 0.25, 0.5, 0.75].some((share) => Math.floor(all.length * share) === at))
      .map((each) => each.toFixed(0))
      .join(', ');
  console.log(`tone of our letters at 10, 25, 50 and 75 %: exemplary ${middle('good.txt')}; bad ${middle('bad.txt')}`);
  console.log(`review, our exemplary letters with a warning: ${percent(falsely, good.length)}`);
  console.log(`review, our bad letters caught for what they do: ${percent(caught, bad.length)}`);
  const unseen = warned('unseen.txt');
  const marked = unseen.filter((each) => each.found.some((finding) => finding.rule === 'TR1')).length;
  console.log(
    `review, bad letters that nothing was mended for, marked for their tone: ${percent(marked, unseen.length)}`,
  );
  for (const set of ['A', 'B', 'C']) {
    const own = sentenceFixtures().filter((each) => each.set === set);
    const caughtOf = (rows: typeof own): number =>
      rows.filter((each) => toneFindings(each.text, null, englishReview).some((finding) => finding.severity !== 'hint'))
        .length;
    const pushing = own.filter((each) => each.family !== 'good');
    const fine = own.filter((each) => each.family === 'good');
    console.log(
      `review, single sentences of set ${set}${set === 'C' ? ' (its pushing ones never mended for)' : ' (mended for)'}: caught ${percent(caughtOf(pushing), pushing.length)}, good ones warned of ${percent(caughtOf(fine), fine.length)}`,
    );
  }
  for (const name of ['mended-for', 'not-mended-for', 'kind'] as const) {
    const sentences = afterNoSentences(name);
    const stopped = sentences.filter((each) =>
      toneFindings(inGraciousLetter(each), 'gracious-thanks', englishReview).some(
        (finding) => finding.severity === 'block',
      ),
    );
    console.log(`review after a no, sentences ${name}: stopped ${percent(stopped.length, sentences.length)}`);
  }
  return falsely <= good.length * 0.02 && caught === bad.length;
}
