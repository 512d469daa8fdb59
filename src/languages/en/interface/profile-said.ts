import type { ProfileWords } from '../../../contract/words/profile.ts';
import { longDay } from '../days.ts';
import { dayOf } from './moment.ts';

/** What is said of the candidate's own account, in English. */
export const profile: ProfileWords = {
  away: ({ from, to }) => (from === to ? longDay(from) : `${longDay(from)} to ${longDay(to)}`),
  newcomer: ({ since, label }) =>
    `A new browser was let in on ${dayOf(since)}: ${label}. If that was not you, take its key away.`,
  someProgram: 'a program',
  lasts: (end) => {
    if (end === null) return 'It opens the calendar alone and lasts until you take it away.';
    return end.after === 'use'
      ? `It ends on ${dayOf(end.at)}, ${end.days} days after it was used last; using it renews it.`
      : `It ends on ${dayOf(end.at)}, ${end.days} days after it was let in.`;
  },
};
