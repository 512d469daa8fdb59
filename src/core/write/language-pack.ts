import type { FitWords } from '../fit/fit-words.ts';
import type { HistoryWords } from '../history/history-words.ts';
import type { Entry } from '../journal/entry.ts';
import type { Channel } from '../journal/vocabulary.ts';
import type { Called, Place, PlaceSource } from '../plan/context.ts';
import type { Due } from '../plan/due.ts';
import type { Reason } from '../plan/reason.ts';
import type { StepVariant } from '../plan/step.ts';
import type { StepKind } from '../plan/step-traits.ts';
import type { FactWords } from '../review/fact-words.ts';
import type { FindingWords, Instead } from '../review/finding-words.ts';
import type { PrivateRule } from '../review/private-rule.ts';
import type { PrivateThesaurus } from '../review/private-thesaurus.ts';
import type { RepairWords } from '../review/repair-words.ts';
import type { SentenceReader } from '../review/sentence-reader.ts';
import type { MayShout } from '../review/shouts.ts';
import type { ToneReasonWords, ToneWords } from '../review/tone.ts';
import type { ToneRule } from '../review/tone-rule.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { DayWords } from '../understand/text-language.ts';
import type { AnswerWords } from '../understand/understand.ts';
import type { WordVectors } from '../weights/word-vectors.ts';
import type { GapGrammar } from './gap-sentence.ts';
import type { GreetingDoubt, GreetingForms } from './greeting-doubt.ts';
import type { GapKind } from './letter.ts';
import type { Moment } from './moment.ts';
import type { NoteGrammar, WhyBeside } from './note-reading.ts';
import type { PlanningWords } from './planning-words.ts';
import type { NearDay } from './render-letter.ts';
import type {
  Blank,
  LateThanks,
  LetterSet,
  Market,
  Need,
  Occasion,
  PassedOnLine,
  Register,
  SpokenSet,
} from './whole-letter.ts';

/** The whole letters of a language (WR8), loaded with the first that is written. */
export interface Letters {
  readonly sets: readonly LetterSet[];
  readonly spoken: readonly SpokenSet[];
  /** One line for one interviewer, which a letter to the consultant passes on. */
  readonly lines: readonly PassedOnLine[];
  /** What a letter about something else says of thanks that are late. */
  readonly lateThanks: readonly LateThanks[];
}

/** How a sentence about a note might begin (WR7): `{}` is where the cursor stands, `<name>` who is to hear it. */
export type Starters = Readonly<Record<GapKind, readonly string[]>>;

/** Whom a letter greets; `greeted` is how they want it, where that was said. */
export interface Greeted {
  readonly name: string | null;
  readonly title: string | null;
  readonly greeted?: string | null;
}

/** Brings what was learned or is too large for code. */
export interface Weights {
  /** The bytes of a file that a language ships. */
  file(language: string, name: string): Promise<Uint8Array>;
  /** The vectors of English words, one table for all who need it. */
  wordVectors(): Promise<WordVectors>;
}

/** One language: its words, its dates and its sense of a sentence. Adding one is a folder and a line in the registry. */
export interface LanguagePack {
  readonly code: string;
  /** Whose custom a letter in this register follows. */
  marketOf(register: Register): Market;
  letters(): Promise<Letters>;
  /** How a letter calls a meeting of this round, as a change of its words; null where it was an interview. */
  meetingCalled(round: string): ((text: string) => string) | null;
  startersIn(register: Register): Starters;
  /** Who is to hear something through the reader, where no name is known: "them". */
  readonly unnamedInterviewer: string;
  /** Reads what is typed into a gap; loaded with the first letter that has one. */
  gapGrammar(): Promise<GapGrammar>;
  /** How somebody is called in a sentence: "Dr Okafor", "Anna"; null without a name. */
  nameFor(name: string | null, title: string | null): string | null;
  greeting(recipient: Greeted, register: Register): string;
  /** How this name may be greeted, and what makes it uncertain (WR11); whether they said so themselves does not count here. */
  greetingForms(recipient: Greeted, register: Register): GreetingForms;
  /** Why it is asked how somebody is greeted, to the candidate. */
  whyGreetingAsked(doubt: GreetingDoubt): string;
  closing(ordinal: number, register: Register): string;
  /** The candidate’s own first name, as a message is signed. */
  givenOf(name: string): string;
  /** How a message or a call says the reader’s name: "Gaz", "Dr Okafor"; null where no name is known. */
  calledIn(name: string | null, title: string | null, channel: Channel | null, register: Register): string | null;
  /** "Thursday" within six days before `today`, else "Thursday 26 November". */
  meetingDay(day: EpochDay, today: EpochDay): string;
  longDay(day: EpochDay): string;
  /** A day with its time, standing alone: "9:00 am on Wednesday 25 November". */
  momentText(day: EpochDay, minute: number): string;
  /**
   * How a day close to `today` is said of what began at `minute` of it: "this morning", "yesterday"; null for every other day. `ahead` where
   * it is still to come: "today".
   */
  nearDay(day: EpochDay, minute: number, today: EpochDay, ahead: boolean): NearDay | null;
  /** What an e-mail is called in a letter. */
  readonly mail: string;
  clock(minuteOfDay: number): string;
  roleAt(role: string | null, employer: string | null): string;
  /** A job in a short message: by its firm alone. */
  jobAt(employer: string): string;
  /** A role as it stands alone, without what a posting adds for the law. */
  plainRole(role: string): string;
  /** "by Friday 11 December": a day that they named without words of their own. */
  byDay(day: EpochDay): string;
  /** "Wednesday 6 January at 10 am". */
  slotAt(day: EpochDay, minute: number): string;
  /** Their own words for when there will be news (WR10), out of a note; null where none are certain, or, when `stale`, where they mean another day by now. */
  whenSaid(note: string, stale: boolean, over?: boolean): string | null;
  /** True where such words name a day, by its weekday or its date, and not a stretch of time alone. */
  namesDay(said: string): boolean;
  /** False for words that name a day on which somebody meets or speaks with others, or before which nothing comes: no news was promised for it. */
  promisesNews(words: string): boolean;
  list(items: readonly string[]): string;
  /** Reads a note for a letter; loaded with the first that is read. */
  noteGrammar(): Promise<{ readonly read: NoteGrammar; readonly needsTags: boolean }>;
  /** Why a note stays beside the letter, to the candidate. */
  whyBeside(why: WhyBeside): string;
  /** How letters of the candidate's own are spoken of (WR12). */
  readonly ownLetterWords: {
    occasion(name: Occasion): string;
    blank(name: Blank): string;
    /** "only where you want the job". */
    need(name: Need): string;
  };
  /** "To Mark Hill:" before the lines meant for him. */
  forPerson(name: string): string;
  /** What the interface calls a step, a channel; never the code's words. */
  stepName(kind: StepKind, variant: StepVariant): string;
  /** What a calendar says of a date whose names are kept back: nothing that tells a reader of looking for a job. */
  discreetName(kind: 'task' | 'interview' | 'deadline'): string;
  /** The title of an interview, and of the last day for an answer to an offer, in the candidate's own calendar. */
  dateName(kind: 'interview' | 'deadline', job: string): string;
  /** What to do, with whom: "Thank Ines Duarte". */
  stepTitle(kind: StepKind, variant: StepVariant, names: readonly string[]): string;
  /** What is to do after an interview that is not over: "Write down how it went". */
  readonly debriefAhead: string;
  /** The title of a step, where what was promised to them goes with it: "Thank Ines Duarte and send what you promised". */
  withPromised(title: string): string;
  /** What to do about an offer, with the days that are left: "Answer by Monday 14 December (3 days)". */
  offerTitle(deadlineDay: EpochDay | null, today: EpochDay): string;
  /** "Best from now to Tuesday 1 December, 5:30 pm." `from` is null where it may go now; `theirs` where the clock is another's. */
  best(from: Moment | null, to: Moment, theirs: boolean): string;
  /** The end of it where something earlier is better: "By Tuesday 1 December, 5:30 pm at the latest." */
  latest(to: Moment, theirs: boolean): string;
  /** The same, once it is over. */
  bestIsOver(to: Moment, theirs: boolean): string;
  /** By when, in a word or two for a list: "today 5:30 pm", "Wed", "3 days late". */
  dueWord(due: Due): string;
  channelName(channel: Channel): string;
  reason(reason: Reason): string;
  /** "Why not earlier?"; null where it may go at once. */
  whyNotEarlier(reasons: readonly Reason[], hours: boolean): string | null;
  /** Whose clock and holidays count for somebody, and from where that is known. */
  placeText(
    zone: Place['zone'],
    region: (NonNullable<Place['region']> & { readonly hasData: boolean }) | null,
    own: { readonly zone: string; readonly region: string | null },
    firmName: (from: PlaceSource) => string | null,
  ): string;
  /** A country by its ISO 3166-1 code, as a sentence names it; null for a code of none. */
  countryName(code: string): string | null;
  /** A part of a country (ISO 3166-2), which its table calls `name`. */
  partName(region: string, name: string): string;
  /** How a job is called in a list or a sentence, and somebody without a name. */
  readonly called: Called;
  /** How a day off of the tables is called. */
  holidayName(name: string): string;
  /** Words that few commands need, loaded with the first that does. */
  planningWords(): Promise<PlanningWords>;
  /** Words for fit and the next round, loaded with the first that needs them. */
  fitWords(): Promise<FitWords>;
  /** Words for the record of contacts, loaded with the first that needs them. */
  historyWords(): Promise<HistoryWords>;
  /** What days in prose are read with, loaded with the first that is. */
  dayWords(): Promise<DayWords>;
  /** What mails are read with, loaded with the first mail. */
  answerWords(): Promise<AnswerWords>;
  /** Stands in mails about jobs, and not in those of shops. */
  readonly aboutJobs: RegExp;
  /** What tone is judged with, loaded with the first text that is judged; null where the language has no model. */
  toneWords(): Promise<ToneWords | null>;
  /** What reads single sentences for what they may sound like, loaded with the first typed letter; null where the language has none. */
  sentenceReader(weights: Weights): Promise<SentenceReader | null>;
  /** How the interface says why a letter reads as it does, loaded with the first that is judged. */
  toneReasons(): Promise<ToneReasonWords>;
  waitSentence(reasons: readonly Reason[], untilDay: EpochDay, minute?: number | null): string;
  /** One line of the story; `noteOf` gives the line of a note that it takes back or corrects. */
  storyLine(entry: Entry, nameOf: (id: string) => string, noteOf?: (entryId: string) => string | null): string;
  /** What the review looks for in letters of this language, and how the interface says in this language what was found. */
  /** Loaded with the first review: most commands review nothing. */
  reviewWords(): Promise<ReviewWords>;
}

/** What the candidate reads, and no letter says: the part of a language that the interface speaks. */
export type ReaderWords = Pick<
  LanguagePack,
  | 'called'
  | 'whyGreetingAsked'
  | 'whyBeside'
  | 'ownLetterWords'
  | 'stepName'
  | 'discreetName'
  | 'dateName'
  | 'stepTitle'
  | 'debriefAhead'
  | 'withPromised'
  | 'offerTitle'
  | 'best'
  | 'bestIsOver'
  | 'latest'
  | 'dueWord'
  | 'placeText'
  | 'countryName'
  | 'partName'
  | 'planningWords'
  | 'historyWords'
  | 'fitWords'
  | 'toneReasons'
  | 'holidayName'
  | 'channelName'
  | 'reason'
  | 'whyNotEarlier'
  | 'waitSentence'
  | 'storyLine'
>;

/** How the review knows a private note again in what the candidate types. */
export interface KeptNoteWords {
  /** In a note of somebody else: their health, or that they are to go. */
  readonly grave: RegExp;
  /** That it is a secret, who said it: what the note says besides is what is kept. Global. */
  readonly sign: RegExp;
  /** Endings that the same word may have or lack. */
  readonly ending: RegExp;
}

/** The rules of a language, and the words for what rules found; a review takes the rules of the letter's and the words of the interface's. */
export interface ReviewWords extends ReviewRules, FindingWords {}

/** What the review looks for in one language. */
export interface ReviewRules {
  readonly thanks: RegExp;
  readonly interest: RegExp;
  readonly openDoor: RegExp;
  readonly politeQuestion: RegExp;
  /** That the candidate wants the job, in so many words. */
  readonly wantsIt: RegExp;
  /** What comes next, which is another question than how it stands or when. */
  readonly nextSteps: RegExp;
  /** A question that is put for manners' sake. */
  readonly courtesy: RegExp;
  readonly attachment: RegExp;
  /** How sentences begin that a gap offers, in every register; with {} where the candidate goes on. */
  readonly beginnings: readonly string[];
  /** Words at the end after which something has to follow. */
  readonly hangs: RegExp;
  /** Weekday names, Monday first, and month names, January first; as they are matched in text. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** The words of a text that carry its subject, in lower case, cut to a stem. */
  contentWords(text: string): string[];
  /** What pushes, pleads or quarrels; what weighs most stands first. */
  readonly toneRules: readonly ToneRule[];
  /** What was not meant for the reader (WR5); what weighs most stands first. */
  readonly privateRules: readonly PrivateRule[];
  /** How what was noted is known again in what is typed. */
  readonly keptNotes: KeptNoteWords;
  /** How private facts of notes are known again in other words. */
  readonly privateThesaurus: PrivateThesaurus;
  /** How a word in capitals reads. */
  readonly mayShout: MayShout;
  /** What sentences are repaired with; loaded with the first finding of tone. */
  repairs(): Promise<RepairWords>;
  /** Worn phrases in lower case; `write` holds the words that are better, where it is words. */
  readonly cliches: readonly { readonly phrase: string; readonly instead: Instead; readonly write?: string }[];
  readonly salutation: RegExp;
  /** A title that says man or woman, at the head of a greeting's name. */
  readonly genderedTitle: RegExp;
  /** What is read of facts in letters of this language (TR2). */
  readonly facts: FactWords;
  /** How many days before or after today such a word names, by its first word in lower case: "yesterday" is -1. */
  readonly nearDays: Readonly<Record<string, number>>;
  /** "on Monday", or "this morning" and "yesterday" where that is so. */
  onMeetingDay(day: EpochDay, today: EpochDay): string;
  /** A day by its date, as it stands in a sentence: "Tuesday 1 December". */
  dateOf(day: EpochDay): string;
  clock(minuteOfDay: number): string;
  /** A statement of the candidate's about themselves that should stand on a note. Global. */
  readonly claim: RegExp;
  /** Ordinary words that are also names: they need more than a capital letter to count as one. */
  readonly commonNames: ReadonlySet<string>;
}
