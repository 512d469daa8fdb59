import type { Need } from '../journal/fit-states.ts';
import type { PostingFactWords } from './posting-facts.ts';

/** Which part of a posting a heading opens. */
export type PostingPart = 'must' | 'nice' | 'duties' | 'offer' | 'about';

/** What a language knows of postings. Patterns are tried against a line in lower case. */
export interface PostingWords {
  readonly code: string;
  /** Small words of the language, by which a text is recognised as written in it. */
  readonly common: ReadonlySet<string>;
  /** A heading of each part; the first that fits counts. */
  readonly headings: readonly { readonly part: PostingPart; readonly pattern: RegExp }[];
  /** Said in a sentence: this is asked for, this would be nice. */
  readonly must: RegExp;
  readonly nice: RegExp;
  /** What is added at the end of a line and would only be nice: the line itself is what counts. */
  readonly aside: RegExp;
  /** What stands before the thing itself: "You have", "Experience in". */
  readonly lead: RegExp;
  /** What stands in a posting that a page holds as data for job boards. */
  readonly posted: PostedWords;
  readonly facts: PostingFactWords;
}

/** The headings of tasks and of what is asked for, what stands before place, pay and last day, and how experience is asked for: "5 years of experience" for 60 months. */
export interface PostedWords {
  readonly duties: string;
  readonly must: string;
  readonly place: string;
  readonly pay: string;
  readonly deadline: string;
  experience(months: number): string;
}

export interface ProposedRequirement {
  readonly text: string;
  readonly need: Need;
  /** The line that it was read from, as it stands there. */
  readonly quote: string;
}

export interface ReadPosting {
  /** Code of the language that was recognised; null where none was. */
  readonly language: string | null;
  readonly requirements: readonly ProposedRequirement[];
  /** True where nothing was asked for in so many words, and the tasks stand for it. */
  readonly fromTasks: boolean;
}

/** More than a person weighs; a longer list is no longer a posting. */
const MOST_REQUIREMENTS = 40;
const LONGEST_HEADING_WORDS = 9;
/** What announces a list by a colon may take more words for it. */
const LONGEST_ANNOUNCEMENT_WORDS = 14;
const LONGEST_ITEM_WORDS = 60;
/** A longer line is a whole page without breaks; items and headings are far shorter. In letters. */
const LONGEST_LINE = 2000;
/** Letters in a line that a page may have broken at its edge. */
const SHORTEST_BROKEN = 50;
/** The share of common words above which a text is taken to be in a language; English and German prose has 30 to 45 %. */
const SHARE_OF_COMMON = 0.12;

const BULLET = /^\s*(?:[-–—•·*▪◦‣●○■□➢►✓✔]|\d{1,2}[.)])\s+/u;

/** The language of a text among those given; null where it seems to be another. */
export function languageOfPosting(text: string, languages: readonly PostingWords[]): PostingWords | null {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 3000) ?? [];
  if (words.length === 0) return null;
  let best: { language: PostingWords; share: number } | null = null;
  for (const language of languages) {
    const share = words.filter((word) => language.common.has(word)).length / words.length;
    if (share >= SHARE_OF_COMMON && share > (best?.share ?? 0)) best = { language, share };
  }
  return best?.language ?? null;
}

/**
 * Reads what a posting asks for: the items below headings that say so, and sentences that say so themselves. Nothing is made up:
 * each proposal is a line of the posting, shortened at its beginning and end.
 */
export function readPosting(text: string, languages: readonly PostingWords[]): ReadPosting {
  const language = languageOfPosting(text, languages);
  if (language === null) return { language: null, requirements: [], fromTasks: false };
  const lines = joinBroken(text.split(/\r?\n/));
  const asked: ProposedRequirement[] = [];
  const tasks: ProposedRequirement[] = [];
  let part: PostingPart | null = null;
  for (const line of lines) {
    const heading = headingOf(line, language);
    if (heading !== null) {
      part = heading.part;
      if (heading.rest !== '' && (part === 'must' || part === 'nice')) add(asked, heading.rest, part, language);
      continue;
    }
    const isItem = BULLET.test(line);
    const plain = line.replace(BULLET, '').trim();
    if (plain === '') continue;
    if (part === 'must' || part === 'nice') {
      if (isItem || wordsIn(plain) <= LONGEST_ITEM_WORDS)
        for (const each of isItem ? [plain] : sentences(plain)) add(asked, each, part, language);
    } else if (part === 'duties') {
      if (isItem) add(tasks, plain, 'must', language);
      for (const each of sentences(plain)) if (!isItem && says(each, language)) add(asked, each, 'must', language);
    } else if (part !== 'offer' && part !== 'about') {
      for (const each of sentences(plain)) if (says(each, language)) add(asked, each, 'must', language);
    }
  }
  const fromTasks = asked.length === 0 && tasks.length > 0;
  return { language: language.code, requirements: (fromTasks ? tasks : asked).slice(0, MOST_REQUIREMENTS), fromTasks };
}

function says(sentence: string, language: PostingWords): boolean {
  const plain = sentence.toLowerCase();
  return wordsIn(sentence) <= LONGEST_ITEM_WORDS && (language.must.test(plain) || language.nice.test(plain));
}

/** A heading stands alone on its line, is short, and says which part begins; after a colon the first item may follow. */
function headingOf(line: string, language: PostingWords): { part: PostingPart; rest: string } | null {
  if (BULLET.test(line)) return null;
  const [before = '', after = ''] = splitAtColon(line.trim().replace(/^[#*_\s]+|[*_\s]+$/g, ''));
  const plain = before
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[:?!.]+$/, '')
    .trim();
  // What ends in a colon announces what comes, however it is said.
  const announces = after === '' && before.endsWith(':');
  if (plain === '' || wordsIn(plain) > (announces ? LONGEST_ANNOUNCEMENT_WORDS : LONGEST_HEADING_WORDS)) return null;
  if (after !== '' && /[.!?]$/.test(before)) return null;
  if (after === '' && /[.;,]$/.test(before.trim())) return null;
  const found = language.headings.find((each) =>
    announces ? each.pattern.test(plain) : isMostly(plain, each.pattern),
  );
  return found === undefined ? null : { part: found.part, rest: after };
}

/** Small words that say nothing of which part it is. */
const SMALL =
  /\b(?:and|or|the|an?|of|for|to|in|at|with|your|our|us|you|we|und|oder|der|die|das|den|ihre?n?|deine?n?|uns|unsere?|für|bei|als|zu)\b/gu;
/** The share of a line's words that must speak of its part: "Contact" is a heading, "experience in a contact centre" is asked for. */
const SHARE_OF_HEADING = 0.5;

function isMostly(line: string, pattern: RegExp): boolean {
  const match = pattern.exec(line);
  if (match === null) return false;
  const rest = line.replaceAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`), ' ');
  const said = wordsIn(line) - wordsIn(rest);
  return said / (said + wordsIn(rest.replace(SMALL, ' '))) >= SHARE_OF_HEADING;
}

function splitAtColon(line: string): [string, string] {
  const at = line.indexOf(':');
  return at < 0 ? [line, ''] : [line.slice(0, at + 1), line.slice(at + 1).trim()];
}

function add(list: ProposedRequirement[], quote: string, part: Need, language: PostingWords): void {
  const text = quote
    .replace(language.lead, '')
    .replace(/[\s;,.:]+$/u, '')
    .trim();
  if (wordsIn(text) === 0 || wordsIn(text) > LONGEST_ITEM_WORDS) return;
  const itself = quote.toLowerCase().replace(language.aside, '');
  const need = language.nice.test(wordsIn(itself) === 0 ? quote.toLowerCase() : itself) ? 'nice' : part;
  const shown = text.slice(0, 1).toUpperCase() + text.slice(1);
  if (list.some((each) => each.text.toLowerCase() === shown.toLowerCase())) return;
  list.push({ text: shown.slice(0, 1000), need, quote: quote.slice(0, 20_000) });
}

/** Lines that a page or a PDF broke in the middle of an item are put together again. */
function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const raw of lines) {
    const line = raw.slice(0, LONGEST_LINE).trimEnd();
    const before = joined.at(-1);
    const isRest = /^\s*\p{Ll}/u.test(line) && !BULLET.test(line);
    // In an item, whatever begins small goes on; elsewhere only after a line that was long enough to be broken.
    const goesOn =
      before !== undefined &&
      before.length < LONGEST_LINE &&
      isRest &&
      (BULLET.test(before) || (before.length >= SHORTEST_BROKEN && !/[.:;!?]$/.test(before)));
    if (goesOn) joined[joined.length - 1] = `${before} ${line.trim()}`;
    // A bullet that stands alone on its line belongs to the next.
    else if (before !== undefined && /^\s*[-–—•·*▪●]\s*$/u.test(before))
      joined[joined.length - 1] = `${before.trim()} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d•])/u).map((each) => each.trim());
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
