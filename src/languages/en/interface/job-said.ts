import type { JobWords, WeekWords } from '../../../contract/words/job.ts';
import { longDay, shortDay } from '../days.ts';
import { counted } from './counted.ts';

export const job: JobWords = {
  standing: {
    running: 'running',
    offer: 'offer',
    rejected: 'turned down',
    withdrawn: 'withdrawn',
    accepted: 'accepted',
    silence: 'paused',
  },
  stage: ({ rounds, ahead, offer }) => {
    if (offer) return 'Offer';
    if (ahead !== null) return `Interview ${shortDay(ahead)}`;
    return rounds === 0 ? 'No interview yet' : counted(rounds, { one: 'interview', other: 'interviews' });
  },
  lastContact: ({ day, today, fromThem }) => {
    const who = fromThem ? 'They' : 'You';
    if (day === today) return `${who}, today`;
    return day === today - 1 ? `${who}, yesterday` : `${who}, ${shortDay(day)}`;
  },
  waitingSince: (day) => shortDay(day),
  closed: (from, to, reason) => `${from === to ? longDay(from) : `${longDay(from)} to ${longDay(to)}`}: ${reason}`,
  cameBack: (email, on) => `Mail to ${email} came back on ${longDay(on)}: nobody is at that address any more.`,
  dayAhead: (day, isToday) => (isToday ? `${longDay(day)}, today` : longDay(day)),
  notWorking: 'not a working day',
  youAreAway: 'you are away',
  holidayWhereYouAre: (holiday) => `${holiday}, where you are`,
  theyNamed: (day) => `They named ${longDay(day)}`,
  yourInterview: 'Your interview',
};

export const week: WeekWords = {
  title: (first, last) => `${longDay(first)} to ${longDay(last)}`,
  interview: 'Interview',
  dayNamed: 'The day they named',
  answerNeeded: 'They need your answer',
  away: 'You are away',
  dayOff: 'A day off',
};
