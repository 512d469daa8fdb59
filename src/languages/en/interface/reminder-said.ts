import type { NoteWay, ReminderWords } from '../../../contract/words/reminder.ts';
import { longDay } from '../days.ts';

const wayNames: Readonly<Record<NoteWay, string>> = {
  email: 'e-mail',
  push: 'browser',
  desktop: 'this computer',
};

const by = (ways: readonly NoteWay[]): string => `by ${ways.map((way) => wayNames[way]).join(' and ')}`;

export const reminder: ReminderWords = {
  noteFailed: (day, ways) => `The note of ${longDay(day)} did not go ${by(ways)}; it is tried again.`,
  noteWent: (day, ways) => `The last note: ${longDay(day)}, ${by(ways)}.`,
  reach: {
    'this-computer':
      'Only calendar programs on this computer can fetch it, while Persevere runs. A calendar in the cloud cannot fetch from this computer.',
    public: 'Calendars that reach your public address can fetch it, while Persevere runs.',
  },
  calendar: 'A calendar',
  openPersevere: 'Open Persevere',
};
