import type { StepKind } from '../plan/step-traits.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, Severity } from './finding.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** From this many exclamation marks on a letter sounds excited; one is a matter of taste. */
const MANY_EXCLAMATIONS = 2;
/** Fewer letters than this in capitals are an abbreviation. */
const SHORTEST_SHOUT = 4;

/** Words that anger writes after a rejection stop the letter; elsewhere they are for the writer to weigh. */
const blocksAfterRejection: ReadonlySet<string> = new Set([
  'bitterness',
  'passive-aggression',
  'sarcasm',
  'argument',
  'complaint',
  'ultimatum',
  'guilt',
]);

/** What in a letter pushes, pleads or quarrels (WR3, TR1), each with what the reader hears and, where possible, other words. */
export function toneFindings(text: string, kind: StepKind | null, words: ReviewWords): Finding[] {
  const found: Finding[] = [];
  const taken = new Uint8Array(text.length);
  const isTaken = ({ start, end }: Place): boolean => taken.subarray(start, end).includes(1);
  const plain = plainQuotes(text);
  for (const rule of words.toneRules) {
    for (const match of plain.matchAll(rule.pattern())) {
      if (match[0] === '') continue;
      const own = { start: match.index, end: wordEnd(text, match.index + match[0].trimEnd().length) };
      // One sentence is marked once, by the first rule: the table begins with what weighs most. What lies in a marked one is left before the
      // sentence is looked for, which takes as long as it is.
      if (isTaken(own) || isQuoted(text, own.start)) continue;
      const place = rule.marks === 'sentence' ? sentenceAround(text, own) : own;
      if (isTaken(place)) continue;
      taken.fill(1, place.start, place.end);
      const repair = rule.repair?.(match) ?? null;
      const mended = repair === null ? null : fit(text, place, repair);
      found.push({
        rule: 'TR1',
        code: rule.family,
        severity: severityFor(rule.severity, rule.family, kind),
        ...(mended ?? place),
        message: words.message('tone', { words: brief(text.slice(own.start, own.end)), family: rule.family }),
        ...(mended === null ? {} : { repair: mended.repair }),
      });
    }
  }
  return [...found, ...exclamations(text, taken, words), ...capitals(text, words)];
}

function severityFor(severity: Severity, family: string, kind: StepKind | null): Severity {
  return kind === 'gracious-thanks' && blocksAfterRejection.has(family) ? 'block' : severity;
}

/** The end of the word in which a place lies: "by Fri" is shown as "by Friday". */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\p{L}/u.test(text[end - 1] ?? '') && /\p{L}/u.test(text[end] ?? '')) end++;
  return end;
}

/** The same length, so that places agree. */
function plainQuotes(text: string): string {
  return text.replaceAll('’', "'");
}

/** The sentence that holds a place, without the space around it. */
function sentenceAround(text: string, { start, end }: Place): Place {
  let from = start;
  while (
    from > 0 &&
    !/[\n]/.test(text[from - 1] ?? '') &&
    !(/\s/.test(text[from - 1] ?? '') && /[.!?]["”’)]?$/.test(text.slice(Math.max(0, from - 3), from - 1)))
  )
    from--;
  let to = end;
  while (to < text.length && !/[\n.!?]/.test(text[to] ?? '')) to++;
  while (to < text.length && /[.!?"”’)]/.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/** True where nothing but space lies between a place and the end of the sentence before it. */
function beginsSentence(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && /[^\S\n]/.test(text[from - 1] ?? '')) from--;
  return at === 0 || (from > 0 && /[.!?\n]/.test(text[from - 1] ?? ''));
}

/** Fits the words into their place: a capital where a sentence begins, and no double space where something is taken out. */
function fit(text: string, place: Place, repair: string): { start: number; end: number; repair: string } {
  const begins = beginsSentence(text, place.start);
  if (repair !== '') return { ...place, repair: begins ? repair.slice(0, 1).toUpperCase() + repair.slice(1) : repair };
  let { start, end } = place;
  if (begins && end < text.length && !/[.!?]$/.test(text.slice(start, end))) {
    // Words at the head of a sentence are taken out: what follows becomes its head.
    while (end < text.length && /[ \t]/.test(text[end] ?? '')) end++;
    const next = text[end] ?? '';
    return { start, end: Math.min(text.length, end + 1), repair: next.toUpperCase() };
  }
  if (start > 0 && /[ \t]/.test(text[start - 1] ?? '')) start--;
  else while (end < text.length && /[ \t]/.test(text[end] ?? '')) end++;
  return { start, end, repair: '' };
}

/** Words within quotation marks are somebody else's. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  return open >= 0 && !/[”\n]/.test(before.slice(open + 1));
}

function brief(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

function exclamations(text: string, taken: Uint8Array, words: ReviewWords): Finding[] {
  const marks = [...text.matchAll(/!/g)].filter((match) => taken[match.index] !== 1);
  const second = marks[MANY_EXCLAMATIONS - 1];
  if (second === undefined) return [];
  const place = { start: second.index, end: second.index + 1 };
  return [
    {
      rule: 'TR1',
      code: 'exclamation',
      severity: 'hint',
      ...place,
      message: words.message('exclamations', { count: String(marks.length) }),
      repair: '.',
    },
  ];
}

function capitals(text: string, words: ReviewWords): Finding[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}@.#/[{<-])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:\s+\p{Lu}{2,})*(?![\p{L}\p{N}@/-])/gu),
  ]
    .filter((match) =>
      match[0].split(/\s+/).some((word) => word.length >= SHORTEST_SHOUT && !words.usualCapitals.test(word)),
    )
    .map((match) => ({
      rule: 'TR1',
      code: 'capitals',
      severity: 'warn' as const,
      start: match.index,
      end: match.index + match[0].length,
      message: words.message('tone', { words: brief(match[0]), family: 'capitals' }),
      repair: match[0].toLowerCase(),
    }));
}
