/** What the calendar parts of a mail are for, told from their text alone. */
export type CalendarPart =
  /** Something to take in: an invitation, a change, a cancellation, a proposal. */
  | 'asks'
  /** They accepted, or answered something that needs nothing. */
  | 'accepts'
  /** They do not come. */
  | 'declines'
  | 'none';

/** More than the head of any calendar; METHOD stands there, and PARTSTAT in the lines of the guests. */
const LOOKED_AT = 100_000;

/**
 * REPLY answers an invitation of the candidate's own and DECLINECOUNTER a proposal: neither invites (RFC 5546 sections 3.2.3 and 3.2.8). All
 * else is to be looked at.
 */
export function calendarPartOf(calendars: readonly string[]): CalendarPart {
  if (calendars.length === 0) return 'none';
  const texts = calendars.map((each) => each.slice(0, LOOKED_AT).replace(/\r?\n[ \t]/g, ''));
  const methods = texts.map((each) => /^METHOD:[ \t]*([A-Z]{3,20})/im.exec(each)?.[1]?.toUpperCase() ?? 'REQUEST');
  if (methods.some((each) => each !== 'REPLY' && each !== 'REFRESH' && each !== 'DECLINECOUNTER')) return 'asks';
  const declines = methods.includes('DECLINECOUNTER') || texts.some((each) => /PARTSTAT="?DECLINED/i.test(each));
  return declines ? 'declines' : 'accepts';
}

/** True where a calendar part cancels or proposes another time, and so invites to nothing. */
export function calendarInvites(calendars: readonly string[]): boolean {
  return calendars.some((each) => !/^METHOD:[ \t]*(?:CANCEL|COUNTER|REPLY|REFRESH|DECLINECOUNTER)/im.test(each));
}
