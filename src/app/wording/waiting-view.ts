import type { Output } from '../../contract/registry.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { createContext, mainContactOf } from '../../core/plan/context.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import type { Wait } from '../../core/plan/step.ts';
import { formatDay } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Tools } from '../context.ts';
import { personView, waitView } from './views.ts';

/** A job to leave alone: why and until when, who has the word, and since which day nobody has said one. */
export function waitingView(
  { calendars }: Pick<Tools, 'calendars'>,
  book: CaseBook,
  wait: Wait,
  language: LanguagePack,
  now: number,
): Output<'today'>['leaveAlone'][number] {
  const job = book.jobs.find((each) => each.id === wait.jobId);
  const person = job === undefined ? null : mainContactOf(createContext(book, calendars, createHorizon(now)), job);
  const words = job === undefined ? [] : job.contacts.filter((each) => !each.automatic).map((each) => each.at);
  const talks =
    job === undefined ? [] : job.interviews.filter((each) => each.status === 'held').map((each) => each.endsAt);
  const said = [...words, ...talks].filter((at) => at <= now);
  return {
    ...waitView(book, wait, language, now),
    person: person === null ? null : personView(book, person),
    since: said.length === 0 ? null : formatDay(zoneOf(book.account.zone ?? 'UTC').dayOf(Math.max(...said))),
  };
}
