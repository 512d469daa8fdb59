import type { PlanningFacts } from '../../../contract/refusals/planning.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { Je } from './address.ts';

export const planningIn = (je: Je): WordsOf<PlanningFacts> => ({
  'no-such-number': ({ typed }) => ({
    what: `Eine Regel „${typed}“ gibt es nicht.`,
    todo: 'Nachsehen, welche es gibt.',
  }),
  'numbers-crossed': ({ label, from, to }) => ({
    what: `${label}: ${from} ist nicht kleiner als ${to}.`,
    todo: 'Die erste muss die kleinere sein.',
  }),
  'number-out-of-range': ({ label, least, most, standard }) => ({
    what: `${label}: bitte eine Zahl von ${least} bis ${most}.`,
    todo: `Üblich ist ${standard}.`,
  }),
  'nothing-ahead': () => ({
    what: 'Bei dieser Stelle steht nichts an, also gibt es nichts zu erinnern.',
    todo: 'Einfach lassen.',
  }),
  'note-needs-mailbox': () => ({
    what: 'Für eine Erinnerung per E-Mail braucht es ein Postfach, aus dem sie kommt.',
    todo: `Erst ${je.dein()} Postfach verbinden.`,
  }),
  'no-notices-here': () => ({
    what: 'Auf diesem Computer gibt es kein Programm, das Hinweise zeigt.',
    todo: 'notify-send (libnotify) installieren oder die Erinnerung im Browser zeigen lassen.',
  }),
  'no-push-service': () => ({
    what: 'Das ist kein Push-Dienst.',
    todo: 'Hinweise im Browser selbst erlauben.',
  }),
  'too-many-browsers': () => ({ what: 'Schon zwanzig Browser zeigen Hinweise.', todo: 'Erst einen davon entfernen.' }),
});
