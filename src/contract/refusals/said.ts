import type { Obstacle } from '../../core/send/gate.ts';
import type { ArchiveWords } from '../words/archive.ts';
import type { InterviewWords } from '../words/interviews.ts';
import type { LetterWords } from '../words/letters.ts';
import type { MailQuestionWords } from '../words/mail-questions.ts';
import type { MailboxWords } from '../words/mailbox.ts';
import type { ProfileWords } from '../words/profile.ts';
import type { QuestionWords } from '../words/questions.ts';
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
  readonly questions: QuestionWords;
  readonly mailQuestions: MailQuestionWords;
  readonly mailbox: MailboxWords;
  readonly interviews: InterviewWords;
  readonly letters: LetterWords;
  readonly archive: ArchiveWords;
  readonly profile: ProfileWords;
  /** What keeps the file from being read or written. */
  readonly fileTroubles: Readonly<Record<Facts['file-trouble']['trouble'], string>>;
}
