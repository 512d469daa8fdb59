import type { NoteWay, ReminderWords } from '../../../contract/words/reminder.ts';
import { longDay } from '../days.ts';
import type { Je } from './address.ts';

const wayNames: Readonly<Record<NoteWay, string>> = {
  email: 'per E-Mail',
  push: 'im Browser',
  desktop: 'auf diesem Computer',
};

const by = (ways: readonly NoteWay[]): string => ways.map((way) => wayNames[way]).join(' und ');

export const reminderIn = (je: Je): ReminderWords => ({
  noteFailed: (day, ways) =>
    `Die Erinnerung vom ${longDay(day)}, kam ${by(ways)} nicht an; es wird noch einmal versucht.`,
  noteWent: (day, ways) => `Die letzte Erinnerung: ${longDay(day)}, ${by(ways)}.`,
  reach: {
    'this-computer':
      'Nur Kalenderprogramme auf diesem Computer können ihn abrufen, solange Persevere läuft. Ein Kalender in der Cloud kommt an diesen Computer nicht heran.',
    public: `Kalender, die ${je.dein('e')} öffentliche Adresse erreichen, können ihn abrufen, solange Persevere läuft.`,
  },
  calendar: 'Ein Kalender',
  openPersevere: 'Persevere öffnen',
});
