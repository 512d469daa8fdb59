import type { EventNote, FileNote, OtherPart } from '../../../core/understand/calendar-notes.ts';

const otherParts: Readonly<Record<OtherPart, string>> = {
  tasks: 'tasks',
  'journal-notes': 'journal notes',
  'free-busy': 'free and busy times',
  other: 'parts of another kind',
};

function called(summary: string): string {
  return summary === '' ? 'An event' : `“${summary}”`;
}

/** What of a calendar file, or of one of its events, was left out or could not be read. */
export function calendarNote(note: FileNote | EventNote): string {
  switch (note.code) {
    case 'file-cut':
      return `The file is very long: of more than ${note.lines} lines, or of lines of many pages, the rest was left out.`;
    case 'events-left':
      return `The file holds ${note.all} events; the first ${note.read} were read.`;
    case 'lines-unread': {
      const lines = note.lines.map((each) => `“${each}”`).join(', ');
      if (note.lines.length + note.more === 1) return `One line could not be read: ${lines}.`;
      return `These lines could not be read: ${lines}${note.more > 0 ? ` and ${note.more} more` : ''}.`;
    }
    case 'other-parts':
      return `The file also holds ${otherParts[note.kind]} (${note.count}), which are no events and were left out.`;
    case 'zone-rule-left':
      return 'A time zone in the file changes its clock by a rule that no place has; that rule was left out.';
    case 'no-beginning':
      return `${called(note.summary)} names no beginning that can be read, so it was left out.`;
    case 'first-date-out':
      return `${called(note.summary)} repeats, and the file takes its first date out. Which date holds is not read here, so it was left out.`;
    case 'several-days':
      return 'The event lasts several days; the first is named.';
    case 'end-unreadable':
      return 'Its end could not be read; an hour stands in for it.';
    case 'end-unfit':
      return 'Its end does not fit its beginning; an hour stands in for it.';
    case 'length-unreadable':
      return 'How long it lasts could not be read; an hour stands in for it.';
    case 'people-left':
      return `It names ${note.all} people; the first ${note.read} were read.`;
  }
}
