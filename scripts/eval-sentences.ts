import { readFileSync } from 'node:fs';
import { loadSentenceReader } from '../src/adapters/text/weights.ts';
import { nothingKnown } from '../src/core/review/finding.ts';
import { review } from '../src/core/review/review.ts';
import { toneFamilies } from '../src/core/review/tone-rule.ts';
import { german } from '../src/languages/de/pack.ts';
import { english } from '../src/languages/en/pack.ts';
import { type LabelledSentence, readSentences } from './labelled-sentences.ts';

const folder = new URL('../test/fixtures/tone/', import.meta.url);
const TODAY = 20_782;
/** The sets of a language, first to last, sentences (`.tsv`) and whole letters (`.txt`); nothing is learned from them but one threshold, read off `apart-first`. */
const setsApart: readonly {
  readonly language: typeof english;
  readonly sentences: readonly string[];
  readonly letters: readonly string[];
}[] = [
  {
    language: english,
    sentences: [
      'apart-first.en.tsv',
      'apart-second.en.tsv',
      'apart-third.en.tsv',
      'apart-fourth.en.tsv',
      'apart-plain.en.tsv',
    ],
    letters: [
      'letters-apart.en.txt',
      'letters-apart-third.en.txt',
      'letters-apart-fourth.en.txt',
      'letters-apart-fifth.en.txt',
    ],
  },
  {
    language: german,
    sentences: ['apart.de.tsv', 'apart-second.de.tsv', 'apart-plain.de.tsv'],
    letters: ['letters-apart.de.txt', 'letters-apart-second.de.txt'],
  },
];

interface Judged extends LabelledSentence {
  /** What was found, as the review calls it; null where nothing was. */
  readonly found: string | null;
}

/** Share with its 95 % interval (Wilson 1927), as "60.0 % (50.2 to 69.1) of 100". */
function shareText(part: number, whole: number): string {
  if (whole === 0) return 'none';
  const [z, p] = [1.96, part / whole];
  const middle = (p + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z / (1 + (z * z) / whole)) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${percent(p)} % (${percent(Math.max(0, middle - half))} to ${percent(Math.min(1, middle + half))}) of ${whole}`;
}

async function findingsOf(
  text: string,
  language: typeof english,
  withReader: boolean,
): Promise<ReturnType<typeof review>> {
  const facts = { ...nothingKnown, today: TODAY, typed: true };
  const reader = withReader ? await loadSentenceReader(language) : null;
  const words = await language.reviewWords();
  return review(text, facts, words, words, reader).filter(
    ({ rule, code }) => (rule === 'TR1' && code !== 'exclamation') || (rule === 'WR5' && code.startsWith('private-')),
  );
}

async function judge(
  sentences: readonly LabelledSentence[],
  language: typeof english,
  withReader: boolean,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const sentence of sentences) {
    const [first] = await findingsOf(sentence.text, language, withReader);
    const found = first === undefined ? null : first.rule === 'WR5' ? 'oversharing' : first.code;
    judged.push({ ...sentence, found });
  }
  return judged;
}

function figures(name: string, judged: readonly Judged[]): void {
  const bad = judged.filter((each) => !each.isGood);
  const good = judged.filter((each) => each.isGood);
  const marked = bad.filter((each) => each.found !== null);
  const named = marked.filter((each) => each.found === each.family);
  console.log(
    `${name}: bad ones marked ${shareText(marked.length, bad.length)}; good ones marked ${shareText(good.filter((each) => each.found !== null).length, good.length)}; family right in ${shareText(named.length, marked.length)}`,
  );
}

/** Whole letters of a file: what each is, and its text. */
function lettersApart(file: string): { isGood: boolean; text: string }[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((each) => ({ isGood: each.startsWith('good'), text: each.slice(each.indexOf('\n') + 1).trim() }));
}

/** Sentences of one language, all together, by set and by family. */
async function evaluateSingle(language: typeof english, files: readonly string[]): Promise<void> {
  const { code } = language;
  const sentences = files.flatMap((file) => readSentences(new URL(file, folder).pathname, file));
  figures(`sentences apart, ${code}, rules alone`, await judge(sentences, language, false));
  const judged = await judge(sentences, language, true);
  figures(`sentences apart, ${code}, rules and reader`, judged);
  for (const file of files.length > 1 ? files : [])
    figures(
      `  of ${file}`,
      judged.filter((each) => each.hand === file),
    );
  for (const family of toneFamilies.slice(0, -2)) {
    const own = judged.filter((each) => each.family === family);
    const marked = own.filter((each) => each.found !== null);
    const named = marked.filter((each) => each.found === family).length;
    console.log(`  ${family}: ${shareText(marked.length, own.length)}, named so ${named}`);
  }
}

/** Whole letters of one language, by set. */
async function evaluateLetters(language: typeof english, files: readonly string[]): Promise<void> {
  for (const file of files)
    for (const isGood of [true, false]) {
      const own = lettersApart(file).filter((each) => each.isGood === isGood);
      let marked = 0;
      for (const { text } of own) if ((await findingsOf(text, language, true)).length > 0) marked++;
      if (own.length > 0)
        console.log(
          `whole letters of ${file}, ${isGood ? 'good' : 'bad'} ones marked: ${shareText(marked, own.length)}`,
        );
    }
}

/** How well single sentences and whole letters are judged that nothing was learned from or mended for, by family. `set` narrows to files whose name holds it. */
export async function evaluateSentences(set: string | null): Promise<boolean> {
  const isWanted = (file: string): boolean => set === null || file.includes(set);
  for (const { language, sentences, letters } of setsApart) {
    if (sentences.some(isWanted)) await evaluateSingle(language, sentences.filter(isWanted));
    await evaluateLetters(language, letters.filter(isWanted));
  }
  return setsApart.some((each) => [...each.sentences, ...each.letters].some(isWanted));
}
