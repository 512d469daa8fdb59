import type { ComputerNeed, HomeFacts, SitePart } from '../../../contract/refusals/home.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { Je } from './address.ts';

/** Why a browser by itself cannot, and what can be done in it instead. */
const needsIn = (je: Je): Record<ComputerNeed, { readonly why: string; readonly instead: string }> => ({
  mailbox: {
    why: 'Ein Browser erreicht keine Postfächer.',
    instead: 'eine E-Mail als Datei speichern und hinzufügen oder ihren Text hineinkopieren',
  },
  sending: {
    why: 'Ein Browser kann keinem Mailserver Briefe übergeben.',
    instead: 'den Brief im E-Mail-Programm öffnen, teilen oder als Datei speichern',
  },
  'mail-files': {
    why: 'Ein Browser kann nicht in Ordner sehen.',
    instead: 'einzelne E-Mails als Dateien auswählen und hinzufügen',
  },
  notices: {
    why: 'Ein Browser erinnert nicht, solange keine Seite offen ist.',
    instead: `die Termine als Kalenderdatei speichern; dann erinnert ${je.dein()} Kalender`,
  },
  devices: {
    why: 'Andere Geräte und Programme fragen einen Server, und den gibt es hier nicht.',
    instead: 'eine Sicherung speichern und auf dem anderen Gerät wieder einspielen',
  },
  feed: {
    why: 'Ein Kalender holt seine Adresse von einem Server, und den gibt es hier nicht.',
    instead: 'die Termine als Kalenderdatei speichern',
  },
  model: {
    why: 'Diese Seite fragt keine fremde Adresse, also auch kein Sprachmodell.',
    instead: 'selbst weiterschreiben',
  },
});

function missing(part: SitePart): string {
  if (part.code === 'holidays') return `Die Feiertage von ${part.country} ließen sich`;
  return part.code === 'weights'
    ? 'Die Daten, mit denen Texte beurteilt und verglichen werden, ließen sich'
    : 'Ein Teil des Programms ließ sich';
}

export function homeIn(je: Je): WordsOf<HomeFacts> {
  const needs = needsIn(je);
  return {
    'needs-computer': ({ need }) => ({
      what: `Dazu braucht es das Programm auf einem Computer. ${needs[need].why}`,
      todo: `Persevere dafür auf einem Computer benutzen. Hier geht: ${needs[need].instead}.`,
    }),
    'not-fetched': ({ part }) => ({
      what: `${missing(part)} nicht laden, und geraten wird nichts.`,
      todo: 'Einmal mit dem Internet verbinden und die Seite neu laden. Danach bleibt es auf diesem Gerät.',
    }),
  };
}
