import type { DeadlineContext } from './deadline.ts';
import type { ParsedMessage } from './parsed.ts';
import type { PartOfMail } from './parts-of-mail.ts';
import type { LanguagesOf } from './text-language.ts';
import { type AnswerWords, type Understanding, understand } from './understand.ts';

/**
 * A mail that names one job of several, as it is meant of that job: where what it says from the name on decides otherwise than the whole does,
 * that counts, for what goes before may be about another job.
 */
export function settledFromName(whole: Understanding, fromName: Understanding): Understanding {
  return decides.has(whole.kind) && decides.has(fromName.kind) && whole.kind !== fromName.kind ? fromName : whole;
}

const decides: ReadonlySet<Understanding['kind']> = new Set(['rejection', 'offer', 'invitation']);

/**
 * Reads what a mail says of one job of several (RU7). Its subject is read with it only where that names this job; what may be about another
 * job as well decides nothing.
 */
export function understandPart(
  message: ParsedMessage,
  part: PartOfMail,
  isSubjectOfIt: boolean,
  languages: LanguagesOf<AnswerWords>,
  context: DeadlineContext,
): Understanding {
  const read = (text: string): Understanding =>
    understand({ ...message, text, subject: isSubjectOfIt ? message.subject : '', calendars: [] }, languages, context);
  const whole = read(part.text);
  if (!decides.has(whole.kind) || part.certain === part.text) return whole;
  const certain = read(part.certain);
  return certain.kind === whole.kind ? whole : certain;
}
