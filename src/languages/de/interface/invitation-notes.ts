import type { InvitationWords } from '../../../contract/refusals/said.ts';
import type { AppointmentNote } from '../../../core/understand/appointment-notes.ts';
import type { InvitationNote } from '../../../core/understand/invitation.ts';
import { cityOf } from '../place.ts';
import type { Je } from './address.ts';
import { calendarNote } from './calendar-notes.ts';
import { unread } from './unread.ts';

type Asked = Extract<AppointmentNote, { code: 'time-asked' }>;

const asked: { readonly [W in Asked['why']]: (words: string) => string } = {
  several: (words) => `In der E-Mail stehen mehrere Zeiten: „${words}“. Bitte die vereinbarte von Hand eintragen.`,
  zone: (words) => `Die Zeitzone in „${words}“ ist hier nicht bekannt. Bitte die Zeit von Hand eintragen.`,
  off: (words) => `„${words}“ ist abgesagt, vorbei oder nur ein Gedanke. Bitte die gültige Zeit von Hand eintragen.`,
  date: (words) => `„${words}“ kann mehrere Tage meinen. Bitte die Zeit von Hand eintragen.`,
};

/** What is said of an invitation and of those whom it names. */
export function invitationWordsIn(je: Je): InvitationWords {
  function note(note: InvitationNote): string {
    switch (note.code) {
      case 'floating':
        return `Die Einladung nennt keine Zeitzone; gelesen wurde die Zeit als die von ${cityOf(note.zone)}.`;
      case 'calendar-zone':
        return `Der Termin nennt keine Zeitzone; gelesen wurde die Zeit als die von ${cityOf(note.zone)}, denn das steht im Kalender.`;
      case 'unknown-zone':
        return `Die Zeitzone der Einladung ist nicht bekannt; gelesen wurde die Zeit als die von ${cityOf(note.zone)}. Bitte prüfen.`;
      case 'standard-offset':
        return 'Die Zeitzone der Einladung nennt nur den Winterabstand zu Greenwich. Bitte die Zeit prüfen.';
      case 'all-day':
        return 'Die Einladung nennt einen Tag, aber keine Uhrzeit. Bitte ergänzen.';
      case 'repeats':
        return 'Die Einladung wiederholt sich; übernommen wurde nur der erste Termin.';
      case 'no-time':
        return 'In der E-Mail steht keine Zeit; bitte von Hand eintragen.';
      case 'time-asked':
        return asked[note.why](note.words);
      case 'time-read':
        return `Gelesen aus „${note.words}“. Bitte die Zeit prüfen.`;
      case 'on-clocks-of':
        return `Das ist die Zeit in ${cityOf(note.zone)}.`;
      case 'afternoon-taken':
        return 'Ob Vormittag oder Nachmittag, steht nicht da; angenommen ist der Nachmittag.';
      case 'whose-time':
        return `Eine Zeitzone steht nicht da, und dort gehen die Uhren anders als bei ${je.dir}. Bitte fragen, welche Zeit gemeint ist.`;
      case 'calendar-unread':
        return `Ein weiterer Kalender in der E-Mail war nicht lesbar. ${unread.sentence(note.why)}`;
      default:
        return calendarNote(note);
    }
  }

  return {
    note,
    doubts: {
      'title-arranges': 'klingt nach jemandem, der Termine organisiert',
      'service-records': 'die Adresse gehört zu einem Dienst, der Besprechungen aufzeichnet',
      'service-arranges': 'die Adresse gehört zu einem Dienst, der Termine organisiert',
      'may-be-room': 'das könnte ein Raum sein',
      'shared-address': 'diese Adresse lesen vielleicht mehrere',
      'names-team': 'die Einladung nennt ein Team, keine Person',
      namesake: `heißt wie ${je.du}; bitte weglassen, falls ${je('du das bist', 'Sie das sind')}`,
      'may-be-you': je('das könntest du sein', 'das könnten Sie sein'),
    },
    leftOut: {
      room: 'ein Raum',
      group: 'eine Gruppe',
      bot: 'ein Bot',
      service: 'ein Dienst, der Termine organisiert',
      'no-person': 'keine Person',
      'for-information': 'nur zur Information',
      declined: 'abgesagt',
      coordinator: 'Terminorganisation',
      you: je('anscheinend du selbst', 'anscheinend Sie selbst'),
    },
  };
}
