import { latin } from './latin.ts';
import { once } from './tone-rule.ts';

/** What a note may tell of a life that is nobody's to read in a letter. */
export type FactMatter = 'health' | 'family' | 'money' | 'pay' | 'process' | 'dismissal' | 'law';

/** One thing of a life, in the words by which it is noted and told. */
export interface Idea {
  readonly matter: FactMatter;
  /** Words that tell any fact of the matter: "for health reasons". */
  readonly isGeneral: boolean;
  /** Of everyday life, so that it may be told to arrange a day: children and their school. */
  readonly isLight: boolean;
  /** As it is jotted down. */
  noted(): RegExp;
  /** As a letter tells it. Global. */
  told(): RegExp;
}

/** Something that happens in a firm and that may have been told in confidence. */
export interface FirmEvent {
  /** Enough by itself; another needs somebody or something besides. */
  readonly isStrong: boolean;
  noted(): RegExp;
  /** Global. */
  told(): RegExp;
}

/** A post, a client, a place, a time. */
export interface Thing {
  /** Says much by itself: a post, a client. */
  readonly isWeighty: boolean;
  noted(): RegExp;
  /** Global. */
  told(): RegExp;
}

/** The words of one language by which a letter gives away whom the candidate takes for the client. */
export interface GuessWords {
  /** Who the client might be, in a note; the name is the group `name` or `alone`. Global. */
  readonly name: RegExp;
  /** Words that say that the candidate is guessing, with the name of the client or without. */
  readonly noted: RegExp;
  /** A letter that describes whom it means. Global. */
  readonly hint: RegExp;
  /** A letter that says the candidate knows. Global. */
  readonly hintOfKnowing: RegExp;
  /** Speaks of the client: "your client", "behind your advert". */
  readonly client: RegExp;
  /** As somebody speaks who knows it: "for years", "since school". */
  readonly acquainted: RegExp;
  /** A kind of firm with more about it: "the engine maker in". */
  readonly described: RegExp;
  /** Whom the candidate would work for; the group `name`. */
  readonly employer: RegExp;
}

/** The words of one language by which private facts of notes are known again in a letter. */
export interface PrivateThesaurus {
  readonly ideas: readonly Idea[];
  readonly events: readonly FirmEvent[];
  /** Posts, clients, times: each in all its words, "FD" and "finance director". */
  readonly things: readonly Thing[];
  /** People of a family. */
  readonly kin: readonly Thing[];
  /** Whose it is, at the end of what stands before: "my", "I have had a". */
  readonly ownBefore: RegExp;
  /** That it is work, at the head of what stands behind: "clinic", "law seat". */
  readonly workAfter: RegExp;
  /** What the candidate did at work: "I led". */
  readonly ownWork: RegExp;
  /** Whom and what work is about: "patients", "caseload". */
  readonly workWords: RegExp;
  readonly self: RegExp;
  readonly other: RegExp;
  /** Of the reader's firm: "you", "the team", "the takeover". */
  readonly firm: RegExp;
  /** What stands before a thing that is known, at its end: "the", "are being". */
  readonly named: RegExp;
  /** Stems that stand in letters about anything. */
  readonly common: RegExp;
  /** Capitals that name nobody: "HR", "CEO", "I'm". */
  readonly noName: RegExp;
  /** Two, three and so on, in lower case. */
  readonly numerals: readonly string[];
  /** That the candidate knows what nobody told the firm's candidates: "I gather that". */
  readonly knowing: RegExp;
  /** Asks that something be made easier at a meeting; then its reason may be said. */
  readonly adjustment: RegExp;
  /** What makes work or a meeting easier for somebody with a condition, in more words than notes are held to. */
  readonly aid: RegExp;
  /** For what a matter of the candidate's own is told: to ask, to arrange, to accept, move or decline, or because it was asked. */
  readonly purpose: RegExp;
  /** What makes a decent reader wince, whatever it is told for. */
  readonly painful: RegExp;
  /** That something is the matter with somebody of the family. */
  readonly troubled: RegExp;
  /** Told by somebody for the candidate alone: to themselves it may be said. */
  readonly confided: RegExp;
  /** Sums that are to be asked for, in a note. Global. */
  readonly asked: RegExp;
  /** That what stands in a line of notes may be said: "fine to say". */
  readonly allowed: RegExp;
  readonly guess: GuessWords;
  /** Months, seasons, days of the week and feasts, each with the words that mean about the same time. */
  readonly times: readonly Thing[];
  /** Words that stand about a matter, and about much else. Global. */
  readonly around: Readonly<Record<FactMatter, RegExp>>;
  /** Says when the candidate can start or come. */
  readonly available: RegExp;
  /** Where nothing is the matter with somebody of the family. */
  readonly untroubled: RegExp;
  /** Where a sum is one of pay. */
  readonly pay: RegExp;
  /** Sums of money as they are typed, in whole units. Short ones, "52", are thousands where they are pay. */
  sums(text: string, isPay: boolean): number[];
}

type Words = string | { readonly noted?: string; readonly told?: string; readonly both?: string };

/** Longer than any word that is told from others by its beginning or end. */
const LONGEST_WORD = 30;

/** Whole words; a word of any kind among them is bounded, so that a text without spaces takes no longer than another. */
function bounded(source: string, flags: string): () => RegExp {
  return once(() => {
    const short = source.replace(
      /(\\p\{L\}|\\w|\\d|\\S)([+*])/g,
      (_, kind: string, many: string) => `${kind}{${many === '+' ? 1 : 0},${LONGEST_WORD}}`,
    );
    return latin(`(?<![\\p{L}\\p{N}])(?:${short})(?![\\p{L}\\p{N}])`, flags);
  });
}

function patterns(words: Words): Pick<Idea, 'noted' | 'told'> {
  const { noted = '', told = '', both = '' } = typeof words === 'string' ? { both: words } : words;
  const of = (...parts: string[]): string => parts.filter((each) => each !== '').join('|') || '(?!)';
  // "The office is open-plan" is no matter of health, though a letter may hint at it so: a hint makes a fact of a note only where the note has no words of its own.
  return {
    noted: bounded(noted === '' ? of(both, told) : of(both, noted), 'iu'),
    told: bounded(of(both, told), 'giu'),
  };
}

/** An idea by its words; they are whole words, and bounded in length. */
export function idea(matter: FactMatter, words: Words, kind: 'general' | 'light' | 'single' = 'single'): Idea {
  return { matter, isGeneral: kind === 'general', isLight: kind === 'light', ...patterns(words) };
}

/** An event by its words. */
export function firmEvent(isStrong: boolean, words: Words): FirmEvent {
  return { isStrong, ...patterns(words) };
}

/** One post, client or time by its words. */
export function thing(words: string, isWeighty = false): Thing {
  return { isWeighty, ...patterns(words) };
}
