import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { TypedFacts } from '../../../contract/refusals/typed.ts';

export const typed: WordsOf<TypedFacts> = {
  'time-unreadable': () => ({
    what: 'The time is not readable.',
    todo: "Give it with its zone: '2026-12-04T10:00[Europe/London]'.",
  }),
  'time-ahead': () => ({ what: 'That time has not come yet.', todo: 'Note it once it has happened.' }),
  'no-address': ({ typed }) => ({ what: `“${typed}” is no address.`, todo: 'Give it as name@example.org.' }),
  'no-e-mail-address': ({ typed }) => ({
    what: `“${typed}” is no e-mail address.`,
    todo: 'Check it, or leave it empty.',
  }),
  'no-hours': ({ typed }) => ({ what: `“${typed}” are no hours.`, todo: 'Give them as 12:00-13:30.' }),
  'no-time-of-day': ({ typed }) => ({ what: `“${typed}” is no time of day.`, todo: 'Give it as 08:00.' }),
  'no-zone': ({ typed }) => ({
    what: `“${typed}” is no time zone.`,
    todo: 'Use a name such as Europe/London or America/New_York.',
  }),
  'no-region': ({ typed }) => ({
    what: `No holidays are known for “${typed}”.`,
    todo: 'Use an ISO code such as GB-SCT, DE-BY or US.',
  }),
  'names-no-day': ({ typed }) => ({ what: `“${typed}” names no day.`, todo: 'Give the day, or leave it out.' }),
  'days-backwards': () => ({ what: 'The last day lies before the first.', todo: 'Give the first day, then the last.' }),
  'days-too-long': ({ from, to }) => ({
    what: `From ${from} to ${to} is longer than a year.`,
    todo: 'Check the years.',
  }),
  'day-long-ago': ({ day }) => ({ what: `${day} is more than a year ago.`, todo: 'Check the year.' }),
  'day-far-off': ({ day }) => ({ what: `${day} is more than three years off.`, todo: 'Check the year.' }),
  'period-backwards': () => ({
    what: 'The period ends before it begins.',
    todo: 'Give the earlier day first, then the later one.',
  }),
  'interview-backwards': () => ({ what: 'The interview would end before it begins.', todo: 'Check when it ends.' }),
  'interview-too-long': () => ({ what: 'The interview would take more than a week.', todo: 'Check when it ends.' }),
  'no-such-page': () => ({
    what: 'The place to go on from is not one that a list gave.',
    todo: 'Use the "next" of the last page as it is.',
  }),
};
