import type { EpochDay } from '../time/epoch-day.ts';
import type { Span } from './mentions.ts';
import type { ZoneName } from './zone-offsets.ts';

/** Whether what is said is over, still to come, or may be either. */
export type Tense = 'past' | 'ahead' | 'any';

/** A day that a letter names of a meeting: which days it may mean, seen from today. */
export interface DaySaid extends Span {
  readonly how: 'weekday' | 'near' | 'date';
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** Another day that is called so: "the 3rd" of this month or the last. */
  readonly or?: EpochDay | undefined;
  /** 1 is Monday; null where the weekday does not matter. */
  readonly weekday: number | null;
  /** Minutes of the day between which it has to fall: "this morning"; null for any. */
  readonly part: readonly [number, number] | null;
  readonly tense: Tense;
  /** False where it was only said that something was said on that day, which may have been on the telephone. */
  readonly isSure: boolean;
  /** True where only a letter that confirms an appointment means it by this: "Tuesday suits me". */
  readonly isArranging: boolean;
  /** True where it is said of a meeting with the reader: "when we spoke". */
  readonly withReader: boolean;
  /** True where it is said of a call alone: "thank you for ringing me on Monday". */
  readonly isCall: boolean;
  /** True where the letter calls it by the name of a round that is noted: no call since then is meant. */
  readonly isRound: boolean;
  /** Whom the candidate alone is said to have spoken with: "Graham and I spoke"; null where the letter does not say. */
  readonly spokeWith: string | null;
}

/** A day that a letter names, whatever it says of it. */
export type DayNamed = Pick<DaySaid, 'start' | 'end' | 'how' | 'from' | 'to' | 'or' | 'weekday' | 'part'>;

/** How long a meeting is said to have been, or to be, in minutes. */
export interface LengthSaid extends Span {
  readonly minutes: number;
  readonly isAhead: boolean;
}

/** Whose clock a time is of: a zone by its offsets, a place by its rule, the reader's or the candidate's own. */
export type ZoneSaid = ZoneName | `place:${string}` | 'theirs' | 'own' | 'any';

/** A time of day that a letter names of a meeting, and the zone behind it. */
export interface TimeSaid extends Span {
  /** Minutes since midnight that it may mean: "half past two" is two of them. */
  readonly minutes: readonly number[];
  readonly tense: Tense;
  readonly zone: (Span & { readonly clock: ZoneSaid }) | null;
  /** False for a time that belongs to nothing that is known: it counts where an appointment is confirmed. */
  readonly isOfMeeting: boolean;
  /** True where it belongs to something else: a train, an earlier job. */
  readonly isElse: boolean;
  readonly isArranging: boolean;
  readonly withReader: boolean;
  /** True where it is said when the candidate came: earlier than the meeting is right. */
  readonly isArrival: boolean;
  readonly isCall: boolean;
}

export type MeetingFormat = 'phone' | 'video' | 'visit';

/** What a letter calls the meeting that it thanks for. */
export interface RoundSaid extends Span {
  readonly ordinal: number | null;
  readonly isFinal: boolean;
  readonly format: MeetingFormat | null;
  /** True where thanks or praise go to it; else it is named only, and counts where its day says which is meant, or none is like it. */
  readonly isThanked: boolean;
  /** True where it can be no other than one of the meetings of the letter: "our second interview", "yesterday's first stage". */
  readonly isOurs: boolean;
  /** True where the letter says how the coming meeting will be: "I understand it is a video call". */
  readonly isNext: boolean;
  /** What sort of talk it is, where its name says so: "hr", "managerial". */
  readonly sort: string | null;
  /** True where the letter says it of the meeting that it is about: "for a first interview it went deep". */
  readonly isThis: boolean;
}

/** A post that a letter gives to somebody. */
export interface PostSaid extends Span {
  readonly name: string;
  readonly post: string;
}

export interface SentenceFault extends Span {
  readonly what: 'doubled' | 'agreement' | 'article' | 'verb' | 'gap';
  readonly repair: string | null;
}

/** What the review of facts reads in one language. Every function takes a whole letter, and its time grows with its length. */
export interface FactWords {
  daysOfMeeting(text: string, today: EpochDay, called: readonly string[]): DaySaid[];
  daysNamed(text: string, today: EpochDay): readonly DayNamed[];
  timesIn(text: string, called: readonly string[]): TimeSaid[];
  lengthsOfMeeting(text: string): LengthSaid[];
  roundsSaid(text: string): RoundSaid[];
  /** What a round is called beside its number: "trial" for "Trial day", for the meetings of a letter are called so as well. */
  callsOf(round: string): string[];
  /** What a round is, as it was noted: "Second interview", "Phone screen". */
  roundNoted(round: string): {
    readonly ordinal: number | null;
    readonly isFinal: boolean;
    readonly sort: string | null;
  };
  /** The title of the job as the letter names it. */
  rolesSaid(text: string): Span[];
  /** Words of a title that say a rank: "senior", "head of". */
  readonly ranks: ReadonlySet<string>;
  postsSaid(text: string): PostSaid[];
  /** The words of a text, with the short and the long name of a post or a file put as the same word: "CV" and "curriculum vitae". */
  plainWords(text: string): string[];
  /** What follows the name of a firm that did something for the candidate, "have invited me in": then it is told as news. */
  readonly actsOnMe: RegExp;
  /** A firm where the letter says that the candidate wants to work; as group `firm`. Global. */
  readonly firmOfJob: RegExp;
  /** Words that stand in names of firms and places and say nothing of whose they are. */
  readonly commonInFirms: ReadonlySet<string>;
  /** Words at the end that make a place or an event of a firm's name: "Northgate House". */
  readonly buildings: ReadonlySet<string>;
  /** "Mr" and "Ms" as 'm' and 'f'; null for titles that say neither. */
  genderOf(title: string): 'm' | 'f' | null;
  /** Pronouns for one person, as group `pronoun`. Global. */
  readonly pronoun: RegExp;
  genderOfPronoun(pronoun: string): 'm' | 'f';
  /** Words for somebody without a name: "colleague". */
  readonly somebody: RegExp;
  /** The reader spoken of by their name, `{}`, and not spoken to. */
  readonly ofReader: string | null;
  /** Somebody spoken to by the first name in the middle of a letter, as group `name`. Global. */
  readonly calledBy: RegExp;
  /** Somebody spoken to by name at the head of the text below the greeting, as group `name`. */
  readonly calledFirst: RegExp | null;
  /** "Sir" and "ma'am" within a letter, as group `title`. Global. */
  readonly calledSir: RegExp | null;
  /** Lines that greet, and lines that close. */
  readonly greetingLine: RegExp;
  readonly greetingWithin: RegExp;
  readonly closingLine: RegExp;
  /** Names of blanks of this language, and what its form letters leave. Global. */
  readonly placeholder: RegExp;
  /** What a letter says to be attached: its sort and its number, where it says them. */
  filesSaid(text: string): (Span & { readonly sort: string | null; readonly count: number | null })[];
  /** Lists of what is said to be attached, as the words of each thing: "my CV and two references". */
  filesListed(text: string): (Span & { readonly things: readonly string[] })[];
  /** The reader met together with somebody, as group `name`: "talking with you and Ravi". Global. */
  readonly withYou: RegExp;
  /** How many people the letter says it thanks: "all five of you". */
  peopleCounted(text: string): (Span & { readonly count: number })[];
  sentenceFaults(text: string): SentenceFault[];
  /** Titles as they stand before a name, so that two of them can be compared: "prof" for "Professor". */
  titleKey(title: string): string;
}
