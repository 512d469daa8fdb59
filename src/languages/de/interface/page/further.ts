import type { further as english } from '../../../en/interface/page/further.ts';
import type { Je } from '../address.ts';

export const further = (je: Je): typeof english => ({
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
    devices: 'Geräte ansehen',
    backup: 'Sichern',
    calendar: 'Kalender ansehen',
    job: 'Stelle ansehen',
    letter: 'Brief ansehen',
  },
  door: {
    open: je(
      'Öffne die Adresse, die Persevere beim Start angezeigt hat.',
      'Öffnen Sie die Adresse, die Persevere beim Start angezeigt hat.',
    ),
    how: `Darin steckt ein Code, der einmal und fünf Minuten lang gilt. Für einen neuen Persevere neu starten: Die Adresse steht in seinem Fenster ganz oben. Auf dem Handy: den Code unter „Einstellungen“ auf ${je.dein('em')} Computer scannen.`,
    unsent: 'Noch nicht gesendet',
    unsentText: (count) =>
      count === 1
        ? `Etwas, das in diesem Browser getippt wurde, ist vielleicht noch nicht bei Persevere angekommen. Es ist noch hier, und es geht weiter, sobald dieser Browser wieder Zugang hat.`
        : `${count} Eingaben aus diesem Browser sind vielleicht noch nicht bei Persevere angekommen. Noch ist alles hier, und es geht weiter, sobald dieser Browser wieder Zugang hat.`,
    throwAway: () => 'Hier löschen',
  },
});
