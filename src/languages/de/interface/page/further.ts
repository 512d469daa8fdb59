import type { further as english } from '../../../en/interface/page/further.ts';
import type { Je } from '../address.ts';

export const further = (_je: Je): typeof english => ({
  byMistake: 'Aus Versehen angelegt?',
  byMistakeOf: (name) => `Aus Versehen angelegt: ${name}`,
  deletes: (title) => `Das löscht: ${title}`,
  goesToo: 'Mitgelöscht wird:',
  peopleToo: (names) => `auch ${names}: nur zu dieser Stelle notiert`,
  deleteIt: 'Ja, löschen',
  keepIt: 'Nein, behalten',
  deleted: (title) => `Gelöscht: ${title}.`,
  file: {
    neither: (name) => `${name} ist weder eine Einladung (.ics) noch eine E-Mail (.eml); es wurde nichts hinzugefügt.`,
    copy: (name) =>
      `${name} sieht nach einer Kopie der Notizen aus. Zurückholen lässt sie sich unter Einstellungen, Sicherung.`,
    tooLarge: (name) => `${name} ist größer als 10 MB; es wurde nichts hinzugefügt.`,
  },
  pdf: {
    kept: 'Es wurde nichts geändert.',
    paste: 'Den Text der Anzeige kopieren und einfügen.',
    manyPages: (pages) => `Dieses PDF hat ${pages} Seiten; eine Anzeige hat nur wenige.`,
    fewPages: 'Nur die Seiten der Anzeige speichern oder ihren Text kopieren und einfügen.',
    picture: 'Dieses PDF ist ein Bild: Es enthält keinen Text.',
    locked: 'Dieses PDF ist mit einem Passwort geschützt.',
    unreadable: 'Diese Datei konnte nicht als PDF gelesen werden.',
  },
  goTo: {
    today: 'Zu „Heute“',
    jobs: 'Alle Stellen ansehen',
    people: 'Alle Personen ansehen',
    letters: 'Zu „Briefe“',
    examples: 'Beispiele ansehen',
    you: 'In den Einstellungen ergänzen',
    mailbox: 'Postfach ansehen',
    connect: 'Postfach verbinden',
    consent: 'Zustimmung geben',
    model: 'Modell verbinden',
    policy: 'Ansehen, wie oft nachgefragt wird',
    ownLetters: 'Eigene Briefe ansehen',
    phrases: 'Eigene Sätze ansehen',
    computer: 'Ansehen, was einen Computer braucht',
    devices: 'Geräte ansehen',
    backup: 'Sichern',
    calendar: 'Kalender ansehen',
    job: 'Stelle ansehen',
    letter: 'Brief ansehen',
  },
});
