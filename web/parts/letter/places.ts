import type { LetterView } from '../../state/use-letter.ts';
import type { GrammarRemark } from '../../workers/grammar.ts';

/** How pressing it is: must be fixed, should be looked at, worth knowing; or only where a sentence comes from. */
export type MarkLook = 'must' | 'check' | 'hint' | 'source';

/** A change that one press makes; an empty text takes the stretch out. */
export interface SaidRepair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that is said of a stretch of the letter, or of the whole of it where the stretch is empty. */
export interface Said {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly look: MarkLook;
  /** What the review says; null where only the notes behind the stretch are shown. */
  readonly message: string | null;
  /** What may stand instead, each with its own stretch: a whole sentence where the finding is about one word of it. At most two. */
  readonly repairs: readonly SaidRepair[];
  /** The notes from which the stretch was written. */
  readonly notes: readonly string[];
  /** True where typing adds to what is there: none of it is chosen. False for a blank, which typing fills. */
  readonly goesOn: boolean;
}

/** The findings whose place typing may fill. Of all others no word is chosen: a tired reader types what a hint says, and would lose the sentence. */
const blanks: ReadonlySet<LetterView['findings'][number]['code']> = new Set(['placeholder']);

/** What is chosen when a place is gone to: all of it, or nothing at its end where the words go on, so that typing replaces none. */
export function chosenAt({ start, end, goesOn }: Pick<Said, 'start' | 'end' | 'goesOn'>): {
  anchor: number;
  head: number;
} {
  return { anchor: goesOn ? end : start, head: end };
}

const looks = { block: 'must', warn: 'check', hint: 'hint' } as const;

/**
 * What is said of the letter: by the review, by the spelling checker, and, where it is wanted, where each sentence comes from. `remarks`
 * are about the same text as the letter.
 */
export function saidOf(letter: LetterView, remarks: readonly GrammarRemark[], withSources: boolean): Said[] {
  const found = letter.findings.map(
    ({ rule, code, severity, start, end, message, repairs }): Said => ({
      id: `${rule}-${code}-${start}`,
      start,
      end,
      look: looks[severity],
      message,
      repairs,
      notes: [],
      goesOn: !blanks.has(code),
    }),
  );
  // Spelling is worth knowing and never more: trades have words of their own. Of names no dictionary knows anything.
  const spelled = remarks
    .filter(({ start, end }) => !isName(letter.text, start, end))
    .map(
      ({ start, end, message, repair }): Said => ({
        id: `spelling-${start}`,
        start,
        end,
        look: 'hint',
        message,
        repairs: repair === null ? [] : [{ start, end, text: repair }],
        notes: [],
        goesOn: true,
      }),
    );
  const sources = withSources
    ? letter.sources.map(
        ({ start, end, notes }): Said => ({
          id: sourceId(start),
          start,
          end,
          look: 'source',
          message: null,
          repairs: [],
          notes,
          goesOn: true,
        }),
      )
    : [];
  return [...found, ...spelled, ...sources];
}

/** True for what stands in the greeting or below the closing, and for a word with a capital that begins no sentence. */
function isName(text: string, start: number, end: number): boolean {
  const paragraphs = text.trimEnd().split(/\n\s*\n/);
  const closesAt = text.trimEnd().length - (paragraphs.at(-1)?.length ?? 0);
  const isOutside = paragraphs.length > 2 && (end <= (paragraphs[0]?.length ?? 0) || start >= closesAt);
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return isOutside || (isCapital && !/(?:^|[.!?:]["”’)]?\s+|\n\s*)$/.test(text.slice(0, start)));
}

/** The id of where the sentence comes from that begins there. */
export function sourceId(start: number): string {
  return `source-${start}`;
}

/** What is about a stretch, and not about the letter as a whole. */
export function isSomewhere({ start, end }: Said): boolean {
  return end > start;
}

/** How many things want a look: where a sentence comes from is none. */
export function toCheck(said: readonly Said[]): number {
  return said.filter((each) => each.look !== 'source').length;
}
