import type { Finding, Repair } from './finding.ts';
import type { Known } from './known-of.ts';
import type { RepairWords } from './repair-words.ts';
import { isFine } from './sentence-findings.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { sentenceAround, sentencesOf } from './sentence-spans.ts';
import { type ToneFamily, toneFamilies } from './tone-rule.ts';

/** Repairs of one finding: more to choose from takes longer to read than to write. */
const MOST_REPAIRS = 2;
/** Findings that get repairs: a letter with more is written anew. */
const MOST_REPAIRED = 40;
/** A sentence longer than this is none that a repair could be read beside. */
const LONGEST_SENTENCE = 400;

const isToneFamily = (code: string): code is ToneFamily => toneFamilies.some((family) => family === code);

/** True for what this may have repairs for: a finding about the tone of a sentence, or about what is private in it. */
export function isRepairable({ rule, code, start, end, repairs }: Finding): boolean {
  if (end <= start || repairs !== undefined) return false;
  return (rule === 'TR1' && isToneFamily(code)) || (rule === 'WR5' && /^private-(?!note)/.test(code));
}

/** What is wrong with the sentence of a finding; what is private in it is repaired only where the reader hears what it does there. */
function familyOf({ rule, code }: Finding, sentence: string, reader: SentenceReader | null): ToneFamily | null {
  if (rule === 'TR1') return isToneFamily(code) ? code : null;
  if (reader === null) return null;
  if (!/^private-(?:talk|offer)$/.test(code)) return 'oversharing';
  const { sureness, family } = reader.read(sentence.replace(/\s+/g, ' '));
  return sureness > reader.threshold ? family : null;
}

/**
 * The findings, those of tone with at most two repairs each (TR1): the sentence softened, shortened or asked as a question, in its own
 * words. A sentence is offered to be taken out only where the rest of the letter stands without it.
 * @param text the letter that the findings are about
 * @param reader what reads single sentences: what it would mark again is no repair
 */
export function offerRepairs(
  text: string,
  findings: readonly Finding[],
  known: Known,
  words: RepairWords,
  reader: SentenceReader | null = null,
): Finding[] {
  let left = MOST_REPAIRED;
  return findings.map((finding) => {
    if (!isRepairable(finding) || left === 0) return finding;
    // Where the whole sentence is marked, its end mark would lead on to the next.
    const marked = text.slice(finding.start, finding.end).replace(/[.!?"”’)\s]+$/, '');
    const place = sentenceAround(text, { start: finding.start, end: finding.start + marked.length });
    const sentence = text.slice(place.start, place.end);
    if (sentence.length > LONGEST_SENTENCE) return finding;
    const matched = text.slice(finding.start, finding.end);
    const family = familyOf(finding, sentence, reader);
    if (family === null) return finding;
    left--;
    const repairs = words
      .repairsFor({
        sentence,
        family,
        matched,
        known,
        isFine: (each) => reader === null || isFine(each, reader),
      })
      .flatMap((each): Repair[] => (each !== '' ? [{ ...place, text: each }] : takingOut(text, place, words)))
      .slice(0, MOST_REPAIRS);
    return repairs.length === 0 ? finding : { ...finding, repairs };
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Takes a sentence out with the space beside it; nothing where what remains would not stand. */
function takingOut(text: string, place: Place, words: RepairWords): Repair[] {
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  const [next = ''] = sentencesOf(after.trimStart());
  const isLast = /^\s*(?:\n|$)/.test(after);
  if (!isLast && words.refersBack(next)) return [];
  const rest = [...before.split('\n'), ...after.split('\n')].map((line) => line.trim());
  if (!rest.some((line) => line !== '' && !words.isFrame(line))) return [];
  const spaceBefore = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  const spaceAfter = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  // A paragraph that was nothing else goes with its empty line.
  if (/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after)) {
    const lines = /^\s*/.exec(after)?.[0].length ?? 0;
    return [{ start: place.start - spaceBefore, end: place.end + lines, text: '' }];
  }
  return isLast || (/\n[ \t]*$/.test(before) === false && before !== '')
    ? [{ start: place.start - spaceBefore, end: place.end, text: '' }]
    : [{ start: place.start, end: place.end + spaceAfter, text: '' }];
}
