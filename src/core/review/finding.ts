import type { Want } from '../journal/vocabulary.ts';
import type { StepVariant } from '../plan/step.ts';
import type { StepKind } from '../plan/step-traits.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { MeetingFormat } from './fact-words.ts';

export type Severity = 'block' | 'warn' | 'hint';

/** A change that mends a finding; an empty text takes the words out. Places are UTF-16 offsets in the text that was reviewed. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something to look at in a letter. `start` and `end` are UTF-16 offsets in the text; both 0 where it is about the whole. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** At most two, the better first; one click applies one of them. */
  readonly repairs?: readonly Repair[];
}

/** What was noted and stays private, of which a typed text must not say again what makes it so (WR5). */
export interface KeptNote {
  readonly text: string;
  /** Those of its words that are private by themselves. */
  readonly words: readonly string[];
  /** Told in confidence, or not to be mentioned. */
  readonly isSecret: boolean;
  /** A secret, or another's health or dismissal: that does not go. */
  readonly isGrave: boolean;
  /** Told in confidence by the reader, and nobody else reads the letter. */
  readonly isReaders?: boolean;
}

/** A clause of a note, of which a typed text must not tell in other words what it tells of a life or in confidence (WR5). */
export interface PrivateNote {
  readonly text: string;
  /** Noted of what the other side said, or the candidate's own. */
  readonly whose: 'theirs' | 'mine';
  /** Told in confidence, or not to be mentioned. */
  readonly isSecret: boolean;
  /** Told in confidence by the reader, and nobody else reads the letter. */
  readonly isReaders: boolean;
  /** What another job pays. */
  readonly isPay?: boolean;
}

/** A sentence of the candidate's own, and the day on which they typed it. */
export interface TypedOn {
  readonly text: string;
  readonly on: EpochDay;
}

/** A day and a time on one clock; `offset` in minutes east of Greenwich at that time. */
export interface ClockTime {
  readonly day: EpochDay;
  readonly minute: number;
  readonly offset: number;
}

/** An interview of the jobs of a letter, as far as it was noted. */
export interface MeetingNoted {
  /** On the reader's clock first, then on that of the meeting and on the candidate's. */
  readonly clocks: readonly ClockTime[];
  /** How long it was; null where nobody noted it. */
  readonly minutes: number | null;
  readonly round: string | null;
  readonly isFinal: boolean;
  readonly format: MeetingFormat | null;
  readonly isOver: boolean;
  /** False where the reader of the letter was not there: what they and the candidate spoke of on a day was said elsewhere. */
  readonly withReader: boolean;
}

/** Somebody of the jobs of a letter. */
export interface PersonNoted {
  readonly name: string;
  readonly title: string | null;
  /** What they do at their firm. */
  readonly position: string | null;
}

/** What the review knows of the case. Names are as written in the journal. */
export interface ReviewFacts {
  readonly kind: StepKind | null;
  readonly variant: StepVariant;
  readonly candidateName: string | null;
  readonly recipientName: string | null;
  /** People and firms that this letter may name: its roles, its agency, consultant, organiser, interviewers. */
  readonly ownNames: readonly string[];
  readonly otherEmployers: readonly string[];
  readonly otherPeople: readonly string[];
  /** People of this job who were not at the meeting, the consultant and the organiser left out. */
  readonly absentPeople: readonly string[];
  /** What the candidate guessed about an employer that the agency does not name. */
  readonly guessedEmployers: readonly string[];
  /** All own notes of this job: who is named there may be named in the letter. */
  readonly evidence: string;
  /** Notes of this job that stay private, and what the candidate typed in order that it be said to this reader. */
  readonly kept?: readonly KeptNote[];
  readonly chosen?: readonly string[];
  /** All that was noted of this job and is not certain to be free, and what other jobs pay. */
  readonly privateNotes?: readonly PrivateNote[];
  /** True where an agency keeps the employer's name back. */
  readonly isUndisclosed?: boolean;
  readonly today: EpochDay;
  readonly attachments: number;
  readonly want: Want | null;
  /** What the candidate promised this reader and the letter is to bring. */
  readonly promised?: readonly string[];
  /** True where a letter that is there for what was promised holds no word of the candidate's beside ours. */
  readonly isEmptyOfIt?: boolean;
  /** What they asked, which the letter is to answer, in their words. */
  readonly asked?: readonly string[];
  /** "Mr", "Dr" as noted or as they sign; null where nothing says how they are addressed. */
  readonly recipientTitle: string | null;
  /** How the reader wants to be greeted; null where that was not said. */
  readonly recipientGreeted?: string | null;
  /** The employer of this letter, where it may be named; the repair of another one's name. */
  readonly ownEmployer: string | null;
  readonly otherRoles: readonly string[];
  readonly ownRoles: readonly string[];
  readonly subject: string;
  /** The meeting that the letter speaks of, on its reader's clock; `offset` in minutes east of Greenwich at that time. */
  readonly meeting: ClockTime | null;
  /** All interviews of its jobs, the earliest first; left out where only `meeting` is known. */
  readonly meetings?: readonly MeetingNoted[];
  /** Other days on which something passed between the candidate and these people. */
  readonly otherDays?: readonly EpochDay[];
  readonly people?: readonly PersonNoted[];
  /** Other names of the candidate: as they sign, and as they were called before. */
  readonly alsoSigned?: readonly string[];
  /** Names of the files that go with it, as far as they are known. */
  readonly files?: readonly string[];
  /** How the letter says of its meeting that it was today or yesterday, on the day on which it was written; null where it does not. */
  readonly near: string | null;
  /** The letter as Persevere wrote it, where it was changed by hand since. */
  readonly ours?: string;
  /** Sentences that the candidate typed, with the day of it. */
  readonly typedOn?: readonly TypedOn[];
  /** True where a person typed it: what the writer wrote stands on notes anyway. */
  readonly typed: boolean;
  readonly thread: ThreadFacts | null;
}

/** What went before a letter in the same direction, since they last answered. */
export interface ThreadFacts {
  readonly unanswered: number;
  /** Whole days since the last of them; null where there is none. */
  readonly daysSince: number | null;
  /** True where the plan says that it is time for this letter: then nobody says that it comes too soon. */
  readonly isTime?: boolean;
  /** Their texts, as far as they are kept. */
  readonly earlier: readonly string[];
}

/** Facts of a text of which nothing is known. */
export const nothingKnown: Omit<ReviewFacts, 'today'> = {
  kind: null,
  variant: 'plain',
  candidateName: null,
  recipientName: null,
  ownNames: [],
  otherEmployers: [],
  otherPeople: [],
  absentPeople: [],
  guessedEmployers: [],
  evidence: '',
  attachments: 0,
  want: null,
  recipientTitle: null,
  ownEmployer: null,
  otherRoles: [],
  ownRoles: [],
  subject: '',
  meeting: null,
  near: null,
  typed: false,
  thread: null,
};
