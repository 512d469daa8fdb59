import type { Need } from '../journal/fit-states.ts';
import type { PostingFactWords } from './posting-facts.ts';
import { saysAgain } from './prose/doubles.ts';
import { demandsInLines, fragmentsIn, labelled } from './prose/lines.ts';
import { wordCount } from './prose/pieces.ts';
import { type Demand, demandsIn, plainly } from './prose/prose.ts';
import type { ProseWords } from './prose/prose-words.ts';

/** Which part of a posting a heading opens. */
export type PostingPart = 'must' | 'nice' | 'duties' | 'offer' | 'about';

/** What a language knows of postings. Patterns are tried against a line in lower case. */
export interface PostingWords {
  readonly code: string;
  /** Small words of the language, by which a text is recognised as written in it. */
  readonly common: ReadonlySet<string>;
  /** A heading of each part; the first that fits counts. */
  readonly headings: readonly { readonly part: PostingPart; readonly pattern: RegExp }[];
  /** Said in an item: this would be nice. */
  readonly nice: RegExp;
  /** What is added at the end of a line and would only be nice: the line itself is what counts. */
  readonly aside: RegExp;
  /** What stands before the thing itself: "You have", "Experience in". */
  readonly lead: RegExp;
  /** What stands in a posting that a page holds as data for job boards. */
  readonly posted: PostedWords;
  readonly facts: PostingFactWords;
  /** How running text asks for something. */
  readonly prose: ProseWords;
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

/** Where something was found: in a list of what is asked for, in running text, in running text below the tasks, in a list of tasks. */
interface Found extends ProposedRequirement {
  readonly from: 'list' | 'prose' | 'duty' | 'task';
}

/** More than a person weighs; a longer list is no longer a posting. */
const MOST_REQUIREMENTS = 40;
/** Reading ends here; some of it is said twice. */
const MOST_FOUND = 120;
const MOST_SENTENCES = 600;
const LONGEST_HEADING_WORDS = 9;
/** What announces a list by a colon may take more words for it. */
const LONGEST_ANNOUNCEMENT_WORDS = 14;
const LONGEST_ITEM_WORDS = 60;
/** A longer line is a whole page without breaks; items and headings are far shorter. In letters. */
const LONGEST_LINE = 2000;
const SNIPPET_LINES = { least: 3, most: 40 };
/** In words, as is the next. */
const LONGEST_SNIPPET_LINE = 30;
const LONGEST_SNIPPET_HEADING = 3;
const SHORTEST_PROSE = 12;
/** Letters in a line that a page may have broken at its edge. */
const SHORTEST_BROKEN = 50;
/** The share of common words above which a text is taken to be in a language; English and German prose has 30 to 45 %. */
const SHARE_OF_COMMON = 0.12;

const BULLET = /^\s*(?:[-–—•·*▪◦‣●○■□➢►✓✔]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)])\s+/u;

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
 * Reads what a posting asks for: the items below headings that say so, and sentences and half sentences that say so themselves. Nothing
 * is made up: each proposal stands in the posting, shortened at its beginning and end.
 */
export function readPosting(text: string, languages: readonly PostingWords[]): ReadPosting {
  const language = languageOfPosting(text, languages);
  if (language === null) return { language: null, requirements: [], fromTasks: false };
  const lines = joinBroken(text.split(/\r?\n/));
  const found: readonly Found[] = isSnippet(lines, language)
    ? fromSnippet(lines, language)
    : fromLines(lines, language);
  const { requirements, fromTasks } = chosen(found);
  return { language: language.code, requirements: requirements.slice(0, MOST_REQUIREMENTS), fromTasks };
}

function fromLines(lines: readonly string[], language: PostingWords): Found[] {
  const found: Found[] = [];
  let part: PostingPart | null = null;
  let before: Demand | undefined;
  let read = 0;
  // Lines without a mark after those with one are no longer of the list where they speak of pay or how to apply.
  let marked = false;
  for (const line of lines) {
    if (found.length >= MOST_FOUND || read >= MOST_SENTENCES) break;
    const heading = headingOf(line, language);
    if (heading !== null) {
      part = heading.part;
      marked = false;
      if (heading.rest !== '' && (part === 'must' || part === 'nice')) add(found, heading.rest, part, 'list', language);
      continue;
    }
    const isItem = BULLET.test(line);
    const plain = line.replace(BULLET, '').trim();
    if (plain === '' || part === 'offer' || part === 'about') continue;
    if (isItem && part === 'duties') {
      add(found, plain, 'must', 'task', language);
      continue;
    }
    if (isItem) marked = true;
    else if (marked && language.prose.offer.test(plainly(plain)) && !language.prose.fragment.test(plainly(plain)))
      continue;
    const asItems = (part === 'must' || part === 'nice') && (isItem || !isProse(plain));
    if (asItems && wordsIn(plain) > LONGEST_ITEM_WORDS && !isItem) continue;
    for (const each of isItem && part !== null ? [plain] : sentences(plain)) {
      if (asItems) {
        add(found, each, part === 'nice' ? 'nice' : 'must', 'list', language);
        continue;
      }
      read++;
      const demands = demandsIn(each, language.prose, before);
      const behind = labelled(each, language.prose) ?? [];
      if (behind.length > 0 && behind.length >= demands.length) demands.splice(0, demands.length, ...behind);
      if (demands.length === 0 && part !== 'duties' && beginsAsAsked(each, language.prose))
        demands.push(...fragmentsIn(each, language.prose));
      for (const { text, need, quote } of demands)
        found.push({ text, need: part === 'nice' ? 'nice' : need, quote, from: part === 'duties' ? 'duty' : 'prose' });
      before = demands.at(-1) ?? before;
    }
  }
  return found;
}

function fromSnippet(lines: readonly string[], language: PostingWords): Found[] {
  const kept: string[] = [];
  let offered = false;
  for (const line of lines) {
    const heading = headingOf(line, language);
    if (heading !== null) offered = heading.part === 'offer' && heading.rest === '';
    if (line.trim() === '') offered = false;
    if (!offered) kept.push(line);
  }
  return demandsInLines(kept, language.prose, sentences).map((each) => ({ ...each, from: 'prose' }));
}

/** A few short lines without a heading, as people write them in a chat. */
function isSnippet(lines: readonly string[], language: PostingWords): boolean {
  const counts = lines.map(wordCount).filter((count) => count > 0);
  if (counts.length < SNIPPET_LINES.least || counts.length > SNIPPET_LINES.most) return false;
  if (counts.some((count) => count > LONGEST_SNIPPET_LINE)) return false;
  return !lines.some((line) => {
    const heading = headingOf(line, language);
    if (heading === null || heading.rest !== '' || heading.part === 'offer') return false;
    return line.trimEnd().endsWith(':') || wordsIn(line) <= LONGEST_SNIPPET_HEADING;
  });
}

/** A half sentence that begins with what is asked for: "Two years of experience with horses." */
function beginsAsAsked(sentence: string, { begins, beginsBare, statement, tail }: ProseWords): boolean {
  if (wordsIn(sentence) < 2) return false;
  const plain = plainly(sentence);
  const itself = plain.slice(0, tail.exec(plain)?.index);
  return (begins.thing.test(plain) || begins.quality.test(plain) || beginsBare.test(plain)) && !statement.test(itself);
}

function isProse(line: string): boolean {
  return sentences(line).length > 1 || (/[.!?]$/.test(line) && wordsIn(line) > SHORTEST_PROSE);
}

/**
 * What is proposed of what was found. Where a list says what is asked for, the tasks below their own heading are left out; what a sentence
 * says again is not repeated.
 */
function chosen(found: readonly Found[]): { requirements: ProposedRequirement[]; fromTasks: boolean } {
  const isListed = found.some((each) => each.from === 'list');
  const asked = found.filter(({ from }) => from === 'list' || from === 'prose' || !isListed);
  const kept: Found[] = [];
  for (const each of asked) {
    const isDouble =
      each.from !== 'list' &&
      (kept.some((other) => saysAgain(each.text, other.text)) ||
        asked.some((other) => other.from === 'list' && saysAgain(each.text, other.text)));
    if (!isDouble) kept.push(each);
  }
  const requirements = kept.map(({ text, need, quote }) => ({ text, need, quote: quote.slice(0, 20_000) }));
  return { requirements, fromTasks: kept.length > 0 && kept.every((each) => each.from === 'task') };
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
  // To the end of the word: "Aufgabe" stands for "Aufgaben" too.
  const whole = new RegExp(`(?:${pattern.source})[a-zäöüß]*`, `${pattern.flags.replace('g', '')}g`);
  const rest = line.replaceAll(whole, ' ');
  const said = wordsIn(line) - wordsIn(rest);
  return said / (said + wordsIn(rest.replace(SMALL, ' '))) >= SHARE_OF_HEADING;
}

function splitAtColon(line: string): [string, string] {
  const at = line.indexOf(':');
  return at < 0 ? [line, ''] : [line.slice(0, at + 1), line.slice(at + 1).trim()];
}

function add(list: Found[], quote: string, part: Need, from: Found['from'], language: PostingWords): void {
  const text = quote
    .replace(language.lead, '')
    .replace(/[\s;,.:]+$/u, '')
    .trim();
  if (wordsIn(text) === 0 || wordsIn(text) > LONGEST_ITEM_WORDS) return;
  const itself = quote.toLowerCase().replace(language.aside, '');
  const need = language.nice.test(wordsIn(itself) === 0 ? quote.toLowerCase() : itself) ? 'nice' : part;
  const shown = text.slice(0, 1).toUpperCase() + text.slice(1);
  if (list.some((each) => each.text.toLowerCase() === shown.toLowerCase())) return;
  list.push({ text: shown.slice(0, 1000), need, quote, from });
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
