import type { EventNote, FileNote, OtherPart } from '../../../core/understand/calendar-notes.ts';

const otherParts: Readonly<Record<OtherPart, string>> = {
  tasks: 'Aufgaben',
  'journal-notes': 'Tagebucheinträge',
  'free-busy': 'freie und belegte Zeiten',
  other: 'andere Teile',
};

function called(summary: string): string {
  return summary === '' ? 'Ein Termin' : `„${summary}“`;
}

const anHour = 'dafür steht eine Stunde da';

/** What of a calendar file, or of one of its events, was left out or could not be read. */
export function calendarNote(note: FileNote | EventNote): string {
  switch (note.code) {
    case 'file-cut':
      return `Die Datei ist sehr lang, mit mehr als ${note.lines} Zeilen oder mit seitenlangen Zeilen; der Rest wurde ausgelassen.`;
    case 'events-left':
      return `In der Datei stehen ${note.all} Termine; gelesen wurden die ersten ${note.read}.`;
    case 'lines-unread': {
      const lines = note.lines.map((each) => `„${each}“`).join(', ');
      if (note.lines.length + note.more === 1) return `Eine Zeile war nicht lesbar: ${lines}.`;
      return `Diese Zeilen waren nicht lesbar: ${lines}${note.more > 0 ? ` und ${note.more} weitere` : ''}.`;
    }
    case 'other-parts':
      return `In der Datei stehen auch ${otherParts[note.kind]} (${note.count}). Das sind keine Termine, deshalb blieben sie weg.`;
    case 'zone-rule-left':
      return 'Eine Zeitzone in der Datei stellt die Uhr nach einer Regel um, die es nirgends gibt; diese Regel blieb weg.';
    case 'no-beginning':
      return `${called(note.summary)} hat keinen lesbaren Beginn und blieb deshalb weg.`;
    case 'first-date-out':
      return `${called(note.summary)} wiederholt sich, und das erste Datum ist gestrichen. Welches gilt, lässt sich nicht lesen, deshalb blieb der Termin weg.`;
    case 'several-days':
      return 'Der Termin dauert mehrere Tage; genannt ist der erste.';
    case 'end-unreadable':
      return `Das Ende war nicht lesbar; ${anHour}.`;
    case 'end-unfit':
      return `Das Ende passt nicht zum Beginn; ${anHour}.`;
    case 'length-unreadable':
      return `Die Dauer war nicht lesbar; ${anHour}.`;
    case 'people-left':
      return `Genannt sind ${note.all} Personen; gelesen wurden die ersten ${note.read}.`;
  }
}
