import type { ProfileWords } from '../../../contract/words/profile.ts';
import { longDay } from '../days.ts';
import type { Je } from './address.ts';
import { dayOf } from './moment.ts';

/** What is said of the candidate's own account, in German. */
export const profileIn = (je: Je): ProfileWords => ({
  away: ({ from, to }) => (from === to ? longDay(from) : `${longDay(from)}, bis ${longDay(to)}`),
  newcomer: ({ since, label }) =>
    `Seit ${dayOf(since)} hat ein neuer Browser Zugang: ${label}. ${je('Warst du das nicht, dann sperr', 'Waren Sie das nicht, dann sperren Sie')} seinen Schlüssel.`,
  someProgram: 'ein Programm',
  lasts: (end) => {
    if (end === null) return 'Öffnet nur den Kalender und gilt, bis er gesperrt wird.';
    return end.after === 'use'
      ? `Gilt bis ${dayOf(end.at)}, ${end.days} Tage nach der letzten Benutzung; jede Benutzung verlängert.`
      : `Gilt bis ${dayOf(end.at)}, ${end.days} Tage nach der Freigabe.`;
  },
});
