import { isFormLetter } from '../journal/channel-kinds.ts';
import type { OwnLetterState } from '../journal/states.ts';
import type { Channel } from '../journal/vocabulary.ts';
import { type Choosable, type Chosen, choose, letterIdOf, type Wanted } from './choose-letter.ts';
import type { LanguagePack } from './language-pack.ts';
import type { LetterFacts, PanelLetter } from './letter.ts';
import { blanksNeeded, type TemplateFault, templateFault } from './render-letter.ts';
import { isOwnName } from './voice.ts';
import {
  type Blank,
  blanks,
  type Need,
  type Register,
  registers,
  situations,
  type WholeLetter,
} from './whole-letter.ts';

/** Blanks that always have a fact: any other must be able to fall away, or be named as a need. */
export const alwaysThere: ReadonlySet<Blank> = new Set(['candidate', 'given', 'role']);

const needNames: ReadonlySet<string> = new Set([...blanks, ...situations].flatMap((each) => [each, `not-${each}`]));

/** Whether a name is one of a fact that a letter may need. */
export function isNeed(name: string): name is Need {
  return needNames.has(name);
}

/** Why a letter of the candidate's own cannot be kept as it stands. */
export type OwnFault =
  | TemplateFault
  | { readonly code: 'may-be-absent'; readonly of: Blank }
  | { readonly code: 'empty' | 'greeting' | 'signed' | 'blank-in-subject'; readonly of: string };

/** The first thing that is wrong with a letter of the candidate's own; null where it can be kept. */
export function faultOf(
  letter: { readonly text: string; readonly subject: string | null; readonly needs: readonly Need[] },
  channel: Channel,
  name: string,
): OwnFault | null {
  const { text, needs, subject } = letter;
  const fault = templateFault(text) ?? (subject === null ? null : templateFault(subject));
  if (fault !== null) return fault;
  if (!/\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''))) return { code: 'empty', of: '' };
  const loose = blanksNeeded(text).find((each) => !alwaysThere.has(each) && !needs.includes(each));
  if (loose !== undefined) return { code: 'may-be-absent', of: loose };
  if (subject !== null && blanksNeeded(subject).some((each) => !alwaysThere.has(each) && !needs.includes(each)))
    return { code: 'blank-in-subject', of: subject };
  if (!isFormLetter(channel)) return null;
  const lines = text.trim().split('\n');
  if (greetingLine.test(lines[0] ?? '')) return { code: 'greeting', of: lines[0] ?? '' };
  const last = lines.at(-1)?.trim() ?? '';
  return isOwnName(last, name) || /^\{(?:candidate|given)\}$/.test(last) ? { code: 'signed', of: last } : null;
}

const greetingLine =
  /^(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening|day)|Hallo|Liebe[rs]?|Guten (?:Tag|Morgen)|Sehr geehrte[rs]?|Grüezi)\b[^\n]{0,80}[,!]?$/;

/** What stands between greeting and closing: the words that make a letter this one. A message that stands as it is stays whole. */
export function bodyOf(text: string, name: string): string {
  const lines = text.trim().split('\n');
  if (greetingLine.test(lines[0]?.trim() ?? '')) lines.shift();
  const signed = lines.findLastIndex((line) => isOwnName(line.trim(), name));
  if (signed > 0) {
    const above = lines.slice(0, signed).findLastIndex((line) => line.trim() !== '');
    const closes =
      above >= 0 && /^\p{L}[\p{L} ’']*,?$/u.test(lines[above]?.trim() ?? '') && lines[above - 1]?.trim() === '';
    lines.length = closes ? above : signed;
  }
  return lines.join('\n').trim();
}

/** A fact as it stood in a letter. */
export interface KnownFact {
  readonly blank: string;
  readonly text: string;
}

/** Shorter facts, such as the number of minutes, may stand in a sentence for something else; a name may be as short as Jo. */
const SHORTEST_FACT = 3;
const SHORTEST_NAME = 2;
const nameBlanks: ReadonlySet<string> = new Set(['candidate', 'given', 'called']);

/** The words of a letter with the facts of its case turned back into blanks, the longest first: a proposal for the candidate to look at. */
export function asTemplate(text: string, known: readonly KnownFact[]): string {
  const facts = known
    .filter(({ blank, text: { length } }) => length >= (nameBlanks.has(blank) ? SHORTEST_NAME : SHORTEST_FACT))
    .filter(({ blank }) => (blanks as readonly string[]).includes(blank))
    .sort((one, other) => other.text.length - one.text.length);
  // What would be read as a blank or a bracket is none of ours.
  let made = text.replace(/[{}]/g, '').replaceAll('[', '(').replaceAll(']', ')');
  for (const { blank, text: words } of facts) {
    const asTyped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const first = asTyped.slice(0, 1);
    // At the beginning of a sentence "the role" is "The role"; a name keeps its capital.
    const either = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]${asTyped.slice(1)}` : asTyped;
    // Sentences of the candidate's own that were typed for this reader have a paragraph that falls away.
    const into = blank === 'say' ? '[{say}]' : `{${blank}}`;
    made = made.replace(new RegExp(`(?<![\\p{L}\\p{N}{])${either}(?![\\p{L}\\p{N}}])`, 'gu'), into);
  }
  return made;
}

/** What a letter that was made of another needs: what that rested on, and the blanks that stand in it for good. */
export function needsOf(template: string, because: readonly string[]): Need[] {
  const isSituation = (need: string): boolean =>
    (situations as readonly string[]).includes(need.startsWith('not-') ? need.slice('not-'.length) : need);
  const held = templateFault(template) === null ? blanksNeeded(template).filter((each) => !alwaysThere.has(each)) : [];
  return [...new Set([...because.filter((each) => isNeed(each) && isSituation(each)), ...held])].filter(isNeed);
}

/** A letter suits the dress for which it was kept, and the next less formal one; never another form of address (Sie and du). */
function suits(own: Register, asked: Register, language: LanguagePack): boolean {
  const apart = registers.indexOf(asked) - registers.indexOf(own);
  return (apart === 0 || apart === 1) && language.marketOf(own) === language.marketOf(asked);
}

/** The letters of the candidate's own for an occasion and a way, in this language. */
export function ownLettersFor(
  { own, occasion, channel, register }: Pick<LetterFacts, 'own' | 'occasion' | 'channel' | 'register'>,
  language: LanguagePack,
): WholeLetter[] {
  return own
    .filter(
      (each) =>
        each.occasion === occasion &&
        each.channel === (channel ?? 'email') &&
        each.language === language.code.slice(0, 2) &&
        suits(each.register, register, language) &&
        each.needs.every(isNeed) &&
        templateFault(each.text) === null &&
        (each.subject === null || templateFault(each.subject) === null),
    )
    .map(asWhole);
}

function asWhole({ id, needs, subject, text }: OwnLetterState): WholeLetter {
  return { id, needs: needs.filter(isNeed), text, ...(subject === null ? {} : { subject }) };
}

/** The candidate's own letters come before ours where nobody there had them; behind ours where somebody did (WR9). */
export function withOwn<T extends Choosable>(
  own: readonly T[],
  ours: Chosen<T> | null,
  wanted: Wanted,
): Chosen<T> | null {
  const picked = choose(own, wanted);
  if (picked === null) return ours;
  const all = [picked.letter, ...picked.others];
  const fresh = all.filter((each) => !wanted.had.has(letterIdOf(wanted.occasion, each)));
  const had = all.filter((each) => !fresh.includes(each));
  const rest = ours === null ? [] : [ours.letter, ...ours.others];
  const [letter, ...others] = [...fresh, ...rest, ...had];
  return letter === undefined ? null : { letter, because: letter.needs ?? [], others };
}

/** Those of the panel before the reader who get one of ours: whom one of the candidate's own takes is no rival for ours (WR2). */
export function withoutOwn(own: readonly WholeLetter[], before: readonly PanelLetter[], wanted: Wanted): PanelLetter[] {
  const had = new Set(wanted.had);
  return before.filter(({ facts, so }) => {
    const taken = choose(own, { ...wanted, facts, so, had });
    const id = taken === null ? null : letterIdOf(wanted.occasion, taken.letter);
    if (id === null || had.has(id)) return true;
    had.add(id);
    return false;
  });
}

/** Whether the id under which a letter is remembered is that of one of the candidate's own. */
export function isOwnLetter(letterId: string | undefined): boolean {
  return letterId?.split('/')[1]?.startsWith('own_') ?? false;
}
