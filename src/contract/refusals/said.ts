import type { Fault, FileAdvice, FileProblem } from '../../core/journal/fault.ts';
import type { Obstacle } from '../../core/send/gate.ts';
import type { WorkdayFault, WorkdayNote } from '../../core/time/workday.ts';
import type { Doubt, WhyLeftOut } from '../../core/understand/attendance.ts';
import type { InvitationNote } from '../../core/understand/invitation.ts';
import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { Lengths } from '../../core/write/own-sentences.ts';
import type { ArchiveWords } from '../words/archive.ts';
import type { CallWords } from '../words/call.ts';
import type { DebriefWords } from '../words/debrief.ts';
import type { FitNoteWords } from '../words/fit.ts';
import type { InterviewWords } from '../words/interviews.ts';
import type { JobWords, WeekWords } from '../words/job.ts';
import type { LetterWords } from '../words/letters.ts';
import type { MailQuestionWords } from '../words/mail-questions.ts';
import type { MailboxWords } from '../words/mailbox.ts';
import type { OutboxWords } from '../words/outbox.ts';
import type { PeopleWords } from '../words/people.ts';
import type { ProfileWords } from '../words/profile.ts';
import type { QuestionWords } from '../words/questions.ts';
import type { ReminderWords } from '../words/reminder.ts';
import type { StoryWords } from '../words/story.ts';
import type { TodayWords } from '../words/today.ts';
import type { Facts } from './facts.ts';
import type { RefusalKind } from './kind.ts';
import type { Kept } from './refusal.ts';

/** The words of one refusal, as whole sentences. None names a command: the way to do it is shown with them. */
export interface Said {
  /** What happened. */
  readonly what: string;
  /** What to do. At the terminal the command stands in place of its full stop. */
  readonly todo: string;
  /** What is to be said behind that. */
  readonly afterwards?: string;
}

/** A text for each code of a subject: one that is missing does not compile. */
export type WordsOf<F> = { readonly [C in keyof F]: (facts: F[C]) => Said };

/** What is said of questions about working days, and of their answers. */
export interface WorkdayWords {
  fault(fault: WorkdayFault): string;
  note(note: WorkdayNote): string;
}

/** What is wrong with the file that holds the notes, and with what stands in it. */
export interface FileWords {
  /** As it goes on a sentence: "it cannot be read". */
  fault(fault: Fault): string;
  problem(problem: FileProblem): string;
  advice(advice: FileAdvice): string;
}

/** Why a file, or something in it, cannot be read. */
export interface UnreadWords {
  /** As it goes on a sentence: "it took longer than two seconds to read". */
  clause(trouble: ReadTrouble): string;
  /** As whole sentences. */
  sentence(trouble: ReadTrouble): string;
}

/** What is said of an invitation and of those whom it names. */
export interface InvitationWords {
  note(note: InvitationNote): string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly leftOut: Readonly<Record<WhyLeftOut, string>>;
}

/** What the interface says in one language. */
export interface InterfaceWords {
  readonly refusals: WordsOf<Facts>;
  /** Each kind in a few words, the same at every occurrence. */
  readonly kinds: Readonly<Record<RefusalKind, string>>;
  /** What was kept; the first is said where a refusal says nothing of it. */
  readonly kept: Readonly<Record<'nothing-changed' | Kept, string>>;
  /** Between two commands of which either helps: ", or ". */
  readonly or: string;
  /** Why nothing is sent at the moment. */
  pause(reason: string): string;
  /** What stands in the way of a letter; `nameOf` gives the name of a person or firm. */
  obstacle(obstacle: Obstacle, nameOf: (id: string) => string): string;
  /** Said of a letter of which nobody can tell whether it went. */
  readonly cutAfterHandover: string;
  /** How a letter that was changed is shorter than it was: "90 words where there were 140". */
  shortened(lengths: Lengths): string;
  readonly workdays: WorkdayWords;
  readonly file: FileWords;
  readonly unread: UnreadWords;
  readonly invitations: InvitationWords;
  readonly questions: QuestionWords;
  readonly mailQuestions: MailQuestionWords;
  readonly mailbox: MailboxWords;
  readonly interviews: InterviewWords;
  readonly letters: LetterWords;
  readonly archive: ArchiveWords;
  readonly profile: ProfileWords;
  /** What keeps the file from being read or written. */
  readonly fileTroubles: Readonly<Record<Facts['file-trouble']['trouble'], string>>;
  readonly outbox: OutboxWords;
  readonly reminder: ReminderWords;
  readonly fitNotes: FitNoteWords;
  readonly people: PeopleWords;
  readonly job: JobWords;
  readonly week: WeekWords;
  readonly story: StoryWords;
  readonly call: CallWords;
  readonly debrief: DebriefWords;
  readonly today: TodayWords;
}
