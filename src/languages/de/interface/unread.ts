import type { UnreadWords } from '../../../contract/refusals/said.ts';
import type { ReadTrouble } from '../../../core/understand/read-trouble.ts';
import { atStart } from '../numbers.ts';
import { calendarNote } from './calendar-notes.ts';

function clause(trouble: ReadTrouble): string {
  switch (trouble.code) {
    case 'too-large':
      return `größer als ${trouble.megabytes} MB`;
    case 'mail-too-large':
      return `die E-Mail ist größer als ${trouble.megabytes} MB`;
    case 'calendar-too-large':
      return `die Kalenderdatei ist größer als ${trouble.megabytes} MB`;
    case 'cards-too-large':
      return `die Datei ist größer als ${trouble.megabytes} MB`;
    case 'not-allowed':
      return 'das Lesen ist nicht erlaubt';
    case 'unreadable':
      return 'das Lesen ging schief';
    case 'no-mail':
      return 'das sieht nicht nach einer E-Mail aus';
    case 'mail-damaged':
      return 'die E-Mail ist beschädigt oder zu tief verschachtelt';
    case 'mail-of-line-ends':
      return 'mehr und kürzere Zeilen als jede E-Mail, deshalb ungelesen';
    case 'no-cards':
      return 'keine Kontaktkarten darin';
    case 'cards-damaged':
      return 'keine der Kontaktkarten ist lesbar';
    case 'no-calendar':
      return 'das ist keine Kalenderdatei';
    case 'no-event':
      return 'in der Kalenderdatei steht kein Termin mit Beginn';
    case 'unpacks-to-more':
      return 'entpackt ist das mehr als ein Datenexport';
    case 'took-too-long':
      return 'das Lesen dauerte zu lange';
    case 'over-two-seconds':
      return 'das Lesen dauerte länger als zwei Sekunden';
    case 'over-memory':
      return 'das Lesen braucht mehr Speicher als bei jeder anderen Datei dieser Art';
    case 'broke-reader':
      return 'daran ist das Lesen gescheitert';
    case 'odd-damage':
      return 'auf unerwartete Weise beschädigt';
    case 'reader-not-here':
      return 'was sie liest, ließ sich nicht laden und kommt mit der nächsten Verbindung zum Internet';
    case 'as-library-says':
      return trouble.words;
  }
}

function sentence(trouble: ReadTrouble): string {
  const words = clause(trouble);
  const whole = `${atStart(words)}${/[.!?]$/.test(words) ? '' : '.'}`;
  return trouble.code === 'no-event' ? [whole, ...trouble.notes.map(calendarNote)].join(' ') : whole;
}

/** Why a file, or something in it, cannot be read. */
export const unread: UnreadWords = { clause, sentence };
