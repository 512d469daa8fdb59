import type { JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { DAY_MS } from '../../core/time/epoch-day.ts';
import type { DeadlineContext } from '../../core/understand/deadline.ts';
import { headerValue, type ParsedMessage } from '../../core/understand/parsed.ts';
import { loadBook } from '../case-book.ts';
import type { Account, Tools } from '../context.ts';
import { deadlineContext, speakerDiary } from './promises.ts';

/** Country domains tell how dates in figures are written; the general ones tell nothing, and then 3/4 asks. */
const countryDomain = /\.([a-z]{2})$/;
const generalDomains = new Set(['io', 'ai', 'co', 'me', 'tv', 'cc', 'eu', 'ly', 'gg', 'to', 'fm']);

/**
 * How dates in a mail are read (RU6): against the mail's own date on the sender's own clock, as its Date field shows it, and in the
 * order of figures of the sender's region. `person` is null for a stranger.
 */
export function contextOfMail(
  tools: Pick<Tools, 'calendars'>,
  message: ParsedMessage,
  book: CaseBook,
  person: string | null,
  job: JobState | null,
  now: number,
): DeadlineContext {
  const at = message.sentAt ?? now;
  const diary = speakerDiary(tools, book, job, at);
  const offset = offsetOf(headerValue(message, 'date'));
  const today = offset === null ? diary.zone.dayOf(at) : Math.floor((at + offset * 60_000) / DAY_MS);
  const context = deadlineContext(diary, today);
  const region = person === null ? null : (book.personById.get(person)?.region ?? null);
  if (region !== null || job !== null) return context;
  const country = countryDomain.exec(message.from?.email.toLowerCase() ?? '')?.[1] ?? null;
  if (country === null || generalDomains.has(country)) return { ...context, order: null };
  return { ...context, order: country === 'us' ? 'month-day' : country === 'ca' ? null : 'day-month' };
}

/** Minutes east of Greenwich in a Date field; null where it names none. -0000 says that the zone is not known (RFC 5322). */
export function offsetOf(date: string): number | null {
  const found = /\s([+-])(\d{2})(\d{2})(?:\s|$|\()/.exec(date);
  if (!found || found[0].trim().startsWith('-0000')) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return minutes > 14 * 60 ? null : found[1] === '-' ? -minutes : minutes;
}

/** The candidate's own world, for mails that belong to nobody yet. */
export async function emptyBook(app: Account & Pick<Tools, 'machine'>): Promise<CaseBook> {
  return (await loadBook(app, [])).book;
}
