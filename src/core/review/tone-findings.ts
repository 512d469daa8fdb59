import type { StepKind } from '../plan/step-traits.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, Severity } from './finding.ts';
import { type Known, nothingNamed } from './known-of.ts';
import { sentenceAround } from './sentence-spans.ts';
import { shoutsIn } from './shouts.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** From this many exclamation marks on a letter sounds excited; one is a matter of taste. */
const MANY_EXCLAMATIONS = 2;

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

/** What in a letter pushes, pleads or quarrels (WR3, TR1), each with what the reader hears. `offerRepairs` adds what may stand instead. */
export function toneFindings(
  text: string,
  kind: StepKind | null,
  words: Pick<ReviewWords, 'toneRules' | 'mayShout' | 'message'>,
  known: Known = nothingNamed,
): Finding[] {
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
      found.push({
        rule: 'TR1',
        code: rule.family,
        severity: severityFor(rule.severity, rule.family, kind),
        ...place,
        message: words.message('tone', { words: brief(text.slice(own.start, own.end)), family: rule.family }),
      });
    }
  }
  return [...found, ...exclamations(text, taken, words), ...capitals(text, words, known)];
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

/** Words within quotation marks are somebody else's. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  return open >= 0 && !/[”\n]/.test(before.slice(open + 1));
}

/** Words as a finding quotes them: on one line, and no longer than a line. */
export function brief(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

function exclamations(text: string, taken: Uint8Array, words: Pick<ReviewWords, 'message'>): Finding[] {
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
    },
  ];
}

function capitals(text: string, words: Pick<ReviewWords, 'mayShout' | 'message'>, known: Known): Finding[] {
  return shoutsIn(text, words.mayShout, known).map(({ start, end }) => ({
    rule: 'TR1',
    code: 'capitals',
    severity: 'warn' as const,
    start,
    end,
    message: words.message('tone', { words: brief(text.slice(start, end)), family: 'capitals' }),
  }));
}
