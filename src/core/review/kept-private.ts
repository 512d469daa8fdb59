import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, KeptNote, ReviewFacts } from './finding.ts';

/** So many words in a row are no chance. */
const IN_A_ROW = 3;
const SHORT_SECRET = 6;
const MOST_OF_IT = 0.7;
/** A longer note holds so much that three of its words in one sentence say nothing. */
const SHORT_NOTE = 12;

interface Word {
  readonly word: string;
  readonly stem: string;
  readonly isName: boolean;
  /** Of health, or that somebody is to go. */
  readonly isGrave: boolean;
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly severity: 'block' | 'warn';
  readonly start: number;
  readonly end: number;
}

/**
 * Where a typed text says again what a note beside it keeps private (WR5). What was told in confidence, and another's health or dismissal,
 * does not go; of other notes only what makes them private is marked. Words that the candidate chose to say are theirs to say.
 */
export function keptPrivateFindings(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { kept = [], chosen = [] } = facts;
  if (kept.length === 0) return [];
  const names = stemsOf([...facts.ownNames, ...facts.otherPeople, ...facts.otherEmployers], words);
  const roles = new Set(
    [...facts.ownRoles, ...facts.otherRoles]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  // "Managed out" is no Site Manager: a role counts by its very words.
  const read = (typed: string): Word[] =>
    wordsOf(typed, words, names).filter(({ word, isName }) => isName || !roles.has(word));
  const said = read(text);
  const free = chosen.map((each) => ` ${stems(read(each))} `);
  const found: Finding[] = [];
  for (const note of kept) {
    const noted = read(note.text.replace(words.keptNotes.sign, ' '));
    const telling = stemsOf(note.words, words);
    const hits = [...together(text, said, noted, note), ...runs(said, noted, note, telling)].sort(
      (one, other) => Number(other.severity === 'block') - Number(one.severity === 'block'),
    );
    for (const { severity: weight, start, end } of hits) {
      const severity = note.isReaders === true ? 'warn' : weight;
      const inHit = stems(said.filter((each) => each.start >= start && each.end <= end));
      if (free.some((each) => each.includes(` ${inHit} `))) continue;
      if (found.some((each) => each.start < end && start < each.end)) continue;
      found.push({
        rule: 'WR5',
        code: 'private-note',
        severity,
        start,
        end,
        message: words.message(severity === 'block' ? 'private-note-grave' : 'private-note', {
          words: text.slice(start, end).replace(/\s+/g, ' '),
          note: note.text,
        }),
      });
    }
  }
  return found;
}

/** Stretches of the text whose words stand in the note in the same order, without others between; the longest first. */
function runs(said: readonly Word[], noted: readonly Word[], note: KeptNote, telling: ReadonlySet<string>): Hit[] {
  const hits: (Hit & { length: number })[] = [];
  for (let at = 0; at < said.length; at++) {
    for (let from = 0; from < noted.length; from++) {
      let length = 0;
      while (said[at + length] !== undefined && said[at + length]?.stem === noted[from + length]?.stem) length++;
      const run = said.slice(at, at + length);
      const severity = weightOf(run, noted, note, telling);
      const [first, last] = [run[0], run.at(-1)];
      if (severity !== null && first !== undefined && last !== undefined)
        hits.push({ severity, start: first.start, end: last.end, length });
    }
  }
  return hits.sort((one, other) => other.length - one.length);
}

function weightOf(
  run: readonly Word[],
  noted: readonly Word[],
  note: KeptNote,
  telling: ReadonlySet<string>,
): Hit['severity'] | null {
  const plain = run.filter((each) => !each.isName);
  const isWhole = run.length === noted.length;
  const tells = run.some(({ stem }) => telling.has(stem));
  if (note.isGrave) {
    if (plain.length > 1 && (run.length >= IN_A_ROW || run.some(({ isGrave }) => isGrave))) return 'block';
    if (isWhole && plain.length > 0 && (tells || run.length > 1)) return 'block';
    // One word of illness may be of the work; two of a short secret may be chance.
    if (plain.some(({ isGrave }) => isGrave)) return 'warn';
    return plain.length > 1 && note.isSecret && noted.length < SHORT_SECRET ? 'warn' : null;
  }
  if (telling.size === 0) return isWhole && plain.length >= IN_A_ROW ? 'warn' : null;
  return tells && plain.length > 1 && (isWhole || plain.length >= IN_A_ROW) ? 'warn' : null;
}

/** A secret said in other words: most of its words in one sentence, in whichever order; three of them may be chance. */
function together(text: string, said: readonly Word[], noted: readonly Word[], note: KeptNote): Hit[] {
  if (!note.isSecret || noted.length > SHORT_NOTE) return [];
  const wanted = new Set(noted.map(({ stem }) => stem));
  const plain = new Set(noted.filter((each) => !each.isName).map(({ stem }) => stem));
  const sentences = Map.groupBy(
    said.filter(({ stem }) => wanted.has(stem)),
    ({ start }) => (text.slice(0, start).match(/[.!?](?:\s|$)|\n/g) ?? []).length,
  );
  return [...sentences.values()].flatMap((each) => {
    const [first, last] = [each[0], each.at(-1)];
    const found = new Set(each.map(({ stem }) => stem));
    const isMost = found.size >= Math.max(2, wanted.size * MOST_OF_IT);
    const isSaid = [...found].filter((stem) => plain.has(stem)).length > 1 && (isMost || found.size >= IN_A_ROW);
    return isSaid && first !== undefined && last !== undefined
      ? [{ severity: isMost ? ('block' as const) : ('warn' as const), start: first.start, end: last.end }]
      : [];
  });
}

/** The words that carry what a text says, each with its place: figures and abbreviations too, and nothing that stands in every sentence. */
function wordsOf(text: string, words: ReviewWords, names: ReadonlySet<string>): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)].flatMap((match): Word[] => {
    const word = match[0].replace(/n?['’]\p{L}*$/u, '');
    const [content] = words.contentWords(word);
    const stem = word.toLowerCase().replace(words.keptNotes.ending, '');
    const known =
      content !== undefined
        ? stem.length > 2
          ? stem
          : word.toLowerCase()
        : /^(?:\p{Lu}{2}|\d{1,2})$/u.test(word)
          ? word.toLowerCase()
          : null;
    if (known === null) return [];
    const isName = names.has(known);
    return [
      {
        word: word.toLowerCase(),
        stem: known,
        isName,
        isGrave: words.keptNotes.grave.test(word),
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

function stemsOf(texts: readonly string[], words: ReviewWords): ReadonlySet<string> {
  return new Set(texts.flatMap((each) => wordsOf(each, words, new Set()).map(({ stem }) => stem)));
}

function stems(read: readonly Word[]): string {
  return read.map(({ stem }) => stem).join(' ');
}
