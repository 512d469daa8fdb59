import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { TypedFacts } from '../../../contract/refusals/typed.ts';

export const typed: WordsOf<TypedFacts> = {
  'time-unreadable': () => ({
    what: 'Die Zeit ist nicht lesbar.',
    todo: "Mit Zeitzone angeben: '2026-12-04T10:00[Europe/Berlin]'.",
  }),
  'time-ahead': () => ({
    what: 'So weit ist es noch nicht.',
    todo: 'Eintragen, sobald es passiert ist.',
  }),
  'no-address': ({ typed }) => ({
    what: `„${typed}“ ist keine Adresse.`,
    todo: 'So angeben: name@example.org.',
  }),
  'no-e-mail-address': ({ typed }) => ({
    what: `„${typed}“ ist keine E-Mail-Adresse.`,
    todo: 'Prüfen oder leer lassen.',
  }),
  'no-hours': ({ typed }) => ({ what: `„${typed}“ ist kein Zeitraum.`, todo: 'So angeben: 12:00-13:30.' }),
  'no-time-of-day': ({ typed }) => ({ what: `„${typed}“ ist keine Uhrzeit.`, todo: 'So angeben: 08:00.' }),
  'no-zone': ({ typed }) => ({
    what: `„${typed}“ ist keine Zeitzone.`,
    todo: 'Einen Namen nehmen wie Europe/Berlin oder America/New_York.',
  }),
  'no-region': ({ typed }) => ({
    what: `Für „${typed}“ sind keine Feiertage bekannt.`,
    todo: 'Einen ISO-Code nehmen wie DE-BY, AT oder GB-SCT.',
  }),
  'names-no-day': ({ typed }) => ({
    what: `„${typed}“ nennt keinen Tag.`,
    todo: 'Den Tag angeben oder weglassen.',
  }),
  'days-backwards': () => ({
    what: 'Der letzte Tag liegt vor dem ersten.',
    todo: 'Erst den ersten Tag angeben, dann den letzten.',
  }),
  'days-too-long': ({ from, to }) => ({
    what: `Von ${from} bis ${to} ist es länger als ein Jahr.`,
    todo: 'Die Jahre prüfen.',
  }),
  'day-long-ago': ({ day }) => ({ what: `${day} ist länger als ein Jahr her.`, todo: 'Das Jahr prüfen.' }),
  'day-far-off': ({ day }) => ({ what: `${day} ist mehr als drei Jahre entfernt.`, todo: 'Das Jahr prüfen.' }),
  'period-backwards': () => ({
    what: 'Der Zeitraum endet, bevor er beginnt.',
    todo: 'Erst den früheren Tag angeben, dann den späteren.',
  }),
  'interview-backwards': () => ({ what: 'Das Gespräch würde enden, bevor es beginnt.', todo: 'Das Ende prüfen.' }),
  'interview-too-long': () => ({ what: 'Das Gespräch würde länger als eine Woche dauern.', todo: 'Das Ende prüfen.' }),
  'no-such-page': () => ({
    what: 'An dieser Stelle geht keine Liste weiter.',
    todo: 'Das "next" der letzten Seite unverändert übernehmen.',
  }),
};
