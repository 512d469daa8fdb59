import type { EpochDay } from '../time/epoch-day.ts';
import type { Moment } from '../write/moment.ts';
import type { SayableNote } from '../write/note-reading.ts';
import type { Glosses } from './glosses.ts';
import type { PostingWords } from './posting.ts';
import type { TermWords } from './terms.ts';
import type { Verdict, Weighed, Weighing } from './verdict.ts';

/** Where a line of the brief comes from. */
export type SourceKind = 'debrief' | 'invitation' | 'contact' | 'posting' | 'example' | 'note' | 'person';

export type BriefPart =
  | 'say'
  | 'who'
  | 'said'
  | 'put-right'
  | 'examples'
  | 'weak'
  | 'excel'
  | 'questions'
  | 'research'
  | 'way';

/** What the brief says beside the words of the record. */
export type BriefLabel =
  | 'cared-about'
  | 'not-met'
  | 'met'
  | 'in-touch'
  | 'say-it'
  | 'they-promised'
  | 'you-promised'
  | 'they-said'
  | 'wrote'
  | 'forgot'
  | 'forgot-written'
  | 'went-badly'
  | 'put-it-right'
  | 'advised'
  | 'example'
  | 'example-perhaps'
  | 'all-told'
  | 'not-chosen'
  | 'no-example'
  | 'honestly'
  | 'excel'
  | 'ask'
  | 'ask-consultant'
  | 'research'
  | 'place'
  | 'route'
  | 'online'
  | 'invited-to';

/** What a language needs for fit and the next round, loaded with the first that asks. */
export interface FitWords {
  readonly posting: PostingWords;
  readonly terms: TermWords;
  readonly glosses: Glosses;
  /** True where the table of word vectors is of this language; another is compared by its letters. */
  readonly hasVectors: boolean;
  /** A question about something that speaks against a job, or is not known; null where no plain question can be made of it. */
  questionAbout(note: string, said: SayableNote | null, leaning: 'con' | 'open'): string | null;
  verdictName(verdict: Verdict): string;
  /** What stands in place of the verdict's name while there is too little to weigh. */
  readonly tooEarly: string;
  /** The verdict in a sentence or two. */
  verdictText(weighing: Weighing, textOf: (id: string) => string): string;
  /** What would change it, the nearest first. */
  changes(weighing: Weighing, itemOf: (id: string) => Weighed & { readonly text: string }): string[];
  weightName(weight: number): string;
  /** The heading of a part with so many lines. */
  part(part: BriefPart, lines: number): string;
  /** The heading of the people where no next interview is planned: those whom the candidate met. */
  readonly whoMet: string;
  /** What stands before something that was forgotten: to be told to somebody, or to nobody in particular. */
  stillToTell(name: string | null): string;
  /** What stands before the words of the record; '' where they stand alone. */
  label(label: BriefLabel): string;
  source(kind: SourceKind, day: EpochDay): string;
  /** "Monday 7 December, 10:00 am for them, 11:00 am for you"; `own` is null where the clocks agree. */
  bothClocks(theirs: Moment, own: Moment | null): string;
  /** Questions that most interviews hold, in the order in which they come. */
  readonly usualQuestions: readonly { readonly question: string; readonly hint: string }[];
  questionOn(requirement: string): string;
  questionOnWeak(requirement: string): string;
}
