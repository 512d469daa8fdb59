import type { JobState } from '../../core/journal/states.ts';
import { type CaseBook, placeOf } from '../../core/plan/context.ts';
import type { Tools } from '../context.ts';
import { regionName } from './region-name.ts';
import { firmName } from './views.ts';

/** Whose clock and holidays count for somebody in a job, in a sentence that says from where that is known. */
export function placeSaid(
  tools: Pick<Tools, 'calendars' | 'languageFor'>,
  book: CaseBook,
  job: JobState,
  personId: string,
): string {
  const { zone, region } = placeOf(book, job, personId);
  const { account } = book;
  const firmOf = {
    firm: book.personById.get(personId)?.firmId,
    agency: job.agencyId,
    employer: job.employerId,
  } as const;
  return tools.languageFor(null).placeText(
    zone,
    region === null
      ? null
      : {
          value: regionName(tools, region.value),
          from: region.from,
          hasData: tools.calendars.calendarOf(region.value).region !== null,
        },
    {
      zone: account.zone ?? 'UTC',
      region: account.region === null ? null : regionName(tools, account.region),
    },
    (from) =>
      from === 'firm' || from === 'agency' || from === 'employer' ? firmName(book, firmOf[from] ?? null) : null,
  );
}
