import { isBrief, isPaper } from '../journal/channel-kinds.ts';
import type { Channel } from '../journal/vocabulary.ts';
import { type Choosable, type Chosen, choose, letterIdOf, lettersFor, type Wanted } from './choose-letter.ts';
import { writtenOut } from './contractions.ts';
import { hasContractions } from './language-customs.ts';
import type { LanguagePack, Letters } from './language-pack.ts';
import type { Letter, LetterFacts, SourceSpan } from './letter.ts';
import { partsOfName } from './name-parts.ts';
import { nameInText } from './names.ts';
import { ownLettersFor, withOwn, withoutOwn } from './own-letter.ts';
import { type Rendered, render, type Source } from './render-letter.ts';
import { greetingIn } from './voice.ts';
import type { Market, WholeLetter } from './whole-letter.ts';

/**
 * Writes the letter for one step: the richest whole letter that fits (WR8), with its facts. Deterministic: equal facts give equal letters;
 * `letterId` asks for another of those that fit. Null where the language has no letter for the occasion.
 */
export function compose(
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  letterId: string | null = null,
): Letter | null {
  const market = language.marketOf(facts.register);
  const channel = facts.channel ?? 'email';
  const inManner = (way: Channel): (readonly WholeLetter[])[] =>
    inTheirManner(lettersFor(letters.sets, facts.occasion, way, market), facts, language);
  // A way for which nobody wrote a letter that fits (a message by a network, a card) takes that of the nearest.
  const ways: readonly Channel[] = isBrief(channel) ? [channel, 'text', 'email'] : [channel, 'email'];
  const mine = ownLettersFor(facts, language);
  const alone = wantedFor({ ...facts, before: [] }, market, mine);
  const rivals = { ...facts, before: withoutOwn(mine, facts.before, alone) };
  const ours = firstOf(ways.flatMap(inManner), (each) => choose(each, wantedFor(rivals, market, each)));
  const chosen = withOwn(mine, ours, wantedFor(facts, market, mine));
  if (chosen === null) return null;
  const asked = chosen.others.find((each) => letterIdOf(facts.occasion, each) === letterId);
  const letter = asked ?? chosen.letter;
  const others = behind(letter, chosen).map((each) => letterIdOf(facts.occasion, each));
  // A letter that the candidate kept without a subject goes under that of ours.
  const subject = letter.subject ?? ours?.letter.subject;
  return dressed(subject === undefined ? letter : { ...letter, subject }, others, facts, language, letters, market);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The letters as the candidate writes (WR12): without contractions where they use none. One that cannot be written out for certain comes
 * only where no other fits, and then as its editor wrote it.
 */
function inTheirManner<T extends Pick<WholeLetter, 'text' | 'subject'>>(
  letters: readonly T[],
  { voice }: LetterFacts,
  { code }: LanguagePack,
): (readonly T[])[] {
  if (voice.contractions !== 'no' || !hasContractions(code)) return [letters];
  const plain = letters.flatMap((each) => {
    const text = writtenOut(each.text);
    const subject = each.subject === undefined ? undefined : writtenOut(each.subject);
    if (text === null || subject === null) return [];
    return [{ ...each, text, ...(subject === undefined ? {} : { subject }) }];
  });
  return [plain, letters];
}

/** What else would do, beginning behind the letter that was taken: asked again and again, each comes once. */
export function behind<T extends Choosable>(letter: T, chosen: Chosen<T>): T[] {
  const all = [chosen.letter, ...chosen.others];
  const at = all.indexOf(letter);
  return [...all.slice(at + 1), ...all.slice(0, at)];
}

/** What the letters before it in the panel took is taken; each is chosen as its own reader's is. */
export function wantedFor<T extends Choosable>(facts: LetterFacts, market: Market, letters: readonly T[]): Wanted {
  const { occasion, register, seed, voice } = facts;
  const manner = { short: voice.length === 'short', contracted: voice.contractions === 'yes' && register !== 'formal' };
  const had = new Set(facts.had);
  for (const each of facts.before) {
    const before = choose(letters, { occasion, market, register, seed, manner, facts: each.facts, so: each.so, had });
    if (before !== null) had.add(letterIdOf(occasion, before.letter));
  }
  return { occasion, market, register, seed, manner, facts: facts.facts, so: facts.so, had };
}

function dressed(
  letter: WholeLetter,
  others: readonly string[],
  facts: LetterFacts,
  language: LanguagePack,
  letters: Letters,
  market: Market,
): Letter | null {
  const body = render(letter.text, facts.facts);
  const subject = letter.subject === undefined ? null : render(letter.subject, facts.facts);
  if (body === null) return null;
  const lines = passedOn(facts, language, letters, market);
  const isBare = isBrief(facts.channel);
  const placed = withSay(body, letter.text, facts);
  const greeting = language.greeting(facts.reader ?? { name: null, title: null }, facts.register);
  const start = isBare ? '' : `${greetingIn(facts.voice, greeting, facts.register)}\n\n`;
  const closing = facts.voice.closing ?? language.closing(facts.seed, facts.register);
  // A card by post has no lines for an e-mail below the name.
  const signature = facts.voice.signature === null || isPaper(facts.channel) ? '' : `\n${facts.voice.signature}`;
  const end = isBare ? '' : `\n\n${closing}\n${facts.candidate}${signature}`;
  const said = isBare ? { ...placed, text: capital(placed.text) } : placed;
  const whole = withLateThanks(lines === null ? said : append(said, lines), letter, facts, letters, market);
  return {
    letterId: letterIdOf(facts.occasion, letter),
    because: letter.needs ?? [],
    others,
    subject: isBare ? '' : capital(subject?.text ?? ''),
    text: `${start}${whole.text}${end}`,
    sources: spansOf(whole, start.length),
    room: roomOf(start, said, letter.text, facts, isBare),
  };
}

/** Stands for what the candidate would say while its place is looked for; no text holds it. */
const MARK = '\uE000';

/**
 * Where a sentence of the candidate's own has its place: where the letter's editor meant it or, where it names no place, behind the first
 * paragraph, in a message before the name at its end.
 */
function roomOf(start: string, said: Rendered, template: string, { facts }: LetterFacts, isBare: boolean): number {
  const { say } = facts;
  const typed = say === undefined ? undefined : said.filled.find((each) => each.from === say.from);
  if (typed !== undefined) return start.length + typed.end;
  if (template.includes('{say}')) {
    const at = render(template, { ...facts, say: { text: MARK, from: [] } })?.text.indexOf(MARK) ?? -1;
    const before = said.text.slice(0, Math.max(0, at)).trimEnd();
    if (at > 0 || !isBare) return before === '' ? start.trimEnd().length : start.length + before.length;
  }
  if (!isBare) return start.length + roomIn(said.text);
  const body = said.text.trimEnd();
  const name = [facts.candidate?.text, facts.given?.text].find(
    (each) => each !== undefined && body.endsWith(` ${each}`),
  );
  return name === undefined ? body.length : body.slice(0, -name.length).trimEnd().length;
}

/** Behind which paragraph a sentence of the candidate's own has its place: the first, or the only one. */
function roomIn(text: string): number {
  const first = text.indexOf('\n\n');
  return first < 0 ? text.length : first;
}

/** What the candidate typed for this reader stands in every letter to them, where its editor meant it or behind the first paragraph. */
function withSay(body: Rendered, template: string, { facts }: LetterFacts): Rendered {
  const { say } = facts;
  if (say === undefined || template.includes('{say}')) return body;
  const at = roomIn(body.text);
  const added = `\n\n${say.text}`;
  const moved = body.filled.map((each) =>
    each.start >= at ? { ...each, start: each.start + added.length, end: each.end + added.length } : each,
  );
  return {
    text: body.text.slice(0, at) + added + body.text.slice(at),
    filled: [...moved, { start: at + 2, end: at + added.length, from: say.from }].sort(
      (one, other) => one.start - other.start,
    ),
  };
}

/** Thanks that did not go in time are said in the letter that carries them, whatever it is about (PL2). */
function withLateThanks(
  body: Rendered,
  letter: WholeLetter,
  facts: LetterFacts,
  letters: Letters,
  market: Market,
): Rendered {
  const late = lateThanksFor(letter, facts, letters, market, isBrief(facts.channel) ? 'below' : 'text');
  return late === null ? body : append(body, late);
}

/** What says late thanks where the words that were chosen do not, as those that need a meeting do; null where none are due. */
export function lateThanksFor(
  { needs = [] }: Choosable,
  { so, facts, register, occasion }: LetterFacts,
  { lateThanks }: Letters,
  market: Market,
  where: 'text' | 'below',
): Rendered | null {
  const isThanks = occasion === 'thank-you' || occasion === 'thank-you-through';
  if (isThanks || !so.has('belated') || needs.includes('belated') || needs.includes('met')) return null;
  const words = lateThanks.find((each) => each.markets.includes(market) && each.registers.includes(register));
  return words === undefined ? null : render(words[where], facts);
}

/** A line for each interviewer who has something to hear, under their name; null where nobody has. */
function passedOn(facts: LetterFacts, language: LanguagePack, letters: Letters, market: Market): Rendered | null {
  let all: Rendered | null = null;
  for (const [index, person] of facts.onBehalfOf.entries()) {
    const wanted: Wanted = {
      occasion: 'thank-you-through',
      market,
      register: facts.register,
      facts: person.facts,
      so: facts.so,
      had: new Set(),
      seed: facts.seed + index,
    };
    const lines = letters.lines.filter((each) => each.markets.includes(market));
    const line = firstOf(inTheirManner(lines, facts, language), (each) => choose(each, wanted));
    const rendered = line === null ? null : render(line.letter.text, person.facts);
    if (rendered === null) continue;
    const head = {
      text: `${language.forPerson(partsOfName(person.name ?? '') === null ? '' : nameInText(person.name ?? ''))} `,
      filled: [],
    };
    const whole = joined(head, rendered);
    all = all === null ? whole : append(all, whole);
  }
  return all;
}

function joined(one: Rendered, other: Rendered): Rendered {
  const by = one.text.length;
  return {
    text: one.text + other.text,
    filled: [...one.filled, ...other.filled.map((each) => ({ ...each, start: each.start + by, end: each.end + by }))],
  };
}

function append(one: Rendered, other: Rendered): Rendered {
  return joined({ ...one, text: `${one.text}\n\n` }, other);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Every sentence, with the notes whose words it holds (WR1). `by` is how far the text was moved. */
export function spansOf({ text, filled }: Rendered, by: number): SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (const match of text.matchAll(/[^\n]+?(?:[.?!:](?=\s|$)|$|(?=\n))/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    if (start >= end) continue;
    const from: Source[] = filled
      .filter((each) => each.start < end && each.end > start)
      .flatMap((each) => each.from)
      .filter(
        (each, at, all) => all.findIndex((one) => one.entryId === each.entryId && one.field === each.field) === at,
      );
    spans.push({ start: start + by, end: end + by, entryIds: [...new Set(from.map((each) => each.entryId))], from });
  }
  return spans;
}
