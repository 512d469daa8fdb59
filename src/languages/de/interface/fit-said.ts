import type { FitNoteWords } from '../../../contract/words/fit.ts';
import { counted } from '../numbers.ts';
import type { Je } from './address.ts';
import { unread } from './unread.ts';

export const fitNotesIn = (je: Je): FitNoteWords => ({
  posting: {
    'too-long': 'Das ist länger als eine Anzeige: Gelesen wurden nur die ersten paar Dutzend Seiten.',
    'data-broken': 'Die Daten der Seite für Jobbörsen sind kaputt; gelesen wurde stattdessen, was sie zeigt.',
    'copy-words': 'Den Text kopieren und einfügen.',
    'other-language':
      'Das scheint eine Sprache zu sein, die hier noch nicht gelesen wird: Englisch und Deutsch gehen. Was gesucht wird, bitte von Hand ergänzen.',
    'asks-nothing': 'Was gesucht wird, steht nicht ausdrücklich da. Bitte von Hand ergänzen.',
    'tasks-only': 'Was gesucht wird, steht nicht da; das hier sind die genannten Aufgaben.',
  },
  noExamples: `Noch keine Beispiele darin: keine Höhepunkte, Projekte oder Zusammenfassungen. Am besten eines für alles aufschreiben, worauf ${je('du stolz bist', 'Sie stolz sind')}.`,
  leftOut: (places, more) =>
    `Ausgelassen, weil es nicht dem Format entspricht: ${places.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
  tableUnread: (name, why) => `${name} war nicht lesbar (${unread.clause(why)}).`,
  notPlanned: 'Es ist noch kein weiteres Gespräch geplant.',
  round: (round) => (/^\d+$/.test(round) ? `Runde ${round}.` : `Runde: ${round}.`),
  moreLines: (count) =>
    `${count === 1 ? 'Eine weitere Zeile steht' : `${counted(count, '', 'weitere Zeilen')} stehen`} in Persevere.`,
});
