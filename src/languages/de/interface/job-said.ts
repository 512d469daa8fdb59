import type { JobWords, WeekWords } from '../../../contract/words/job.ts';
import { longDay, shortDay } from '../days.ts';
import { atStart, counted } from '../numbers.ts';
import type { Je } from './address.ts';

export const jobIn = (je: Je): JobWords => ({
  standing: {
    running: 'läuft',
    offer: 'Angebot',
    rejected: 'Absage',
    withdrawn: 'zurückgezogen',
    accepted: 'Zusage',
    silence: 'ruht',
  },
  stage: ({ rounds, ahead, offer }) => {
    if (offer) return 'Angebot';
    if (ahead !== null) return `Gespräch ${shortDay(ahead)}`;
    return rounds === 0 ? 'Noch kein Gespräch' : atStart(counted(rounds, 'ein Gespräch', 'Gespräche'));
  },
  lastContact: ({ day, today, fromThem }) => {
    const who = fromThem ? je('Von ihnen', 'Von dort') : `Von ${je.dir}`;
    if (day === today) return `${who}, heute`;
    return day === today - 1 ? `${who}, gestern` : `${who}, ${shortDay(day)}`;
  },
  waitingSince: (day) => shortDay(day),
  closed: (from, to, reason) => `${from === to ? longDay(from) : `${longDay(from)}, bis ${longDay(to)}`}: ${reason}`,
  cameBack: (email, on) =>
    `Die E-Mail an ${email} kam am ${longDay(on)} zurück: Unter dieser Adresse ist niemand mehr zu erreichen.`,
  dayAhead: (day, isToday) => (isToday ? `${longDay(day)}, heute` : longDay(day)),
  notWorking: 'kein Arbeitstag',
  youAreAway: je('du bist nicht da', 'Sie sind nicht da'),
  holidayWhereYouAre: (holiday) => `${holiday}, bei ${je.dir}`,
  theyNamed: (day) => `Genannt: ${longDay(day)}`,
  yourInterview: `${je.Dein()} Gespräch`,
});

export const weekIn = (je: Je): WeekWords => ({
  title: (first, last) => `${longDay(first)}, bis ${longDay(last)}`,
  interview: 'Gespräch',
  dayNamed: 'Zugesagter Termin',
  answerNeeded: `${je.Dein('e')} Antwort wird gebraucht`,
  away: je('Du bist nicht da', 'Sie sind nicht da'),
  dayOff: 'Ein freier Tag',
});
