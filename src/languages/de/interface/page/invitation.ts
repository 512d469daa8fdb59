import type { invitation as english } from '../../../en/interface/page/invitation.ts';
import type { Je } from '../address.ts';

export const invitation = (je: Je): typeof english => ({
  title: 'Eine Einladung',
  lead: je(
    'Wähl die Einladung: die Kalenderdatei (.ics) oder die als Datei gespeicherte E-Mail (.eml).',
    'Wählen Sie die Einladung: die Kalenderdatei (.ics) oder die als Datei gespeicherte E-Mail (.eml).',
  ),
  choose: 'Datei auswählen',
  chooseAnother: 'Andere Datei auswählen',
  dropOrWrite: (link) => [
    je(
      'Du kannst sie auch irgendwo auf diese Seite ziehen. Keine Datei? ',
      'Sie können sie auch irgendwo auf diese Seite ziehen. Keine Datei? ',
    ),
    link,
    '.',
  ],
  writeDown: je('Tipp es einfach ein', 'Tippen Sie es einfach ein'),
  cancels: 'Damit wird ein Gespräch abgesagt.',
  noTime: 'Um wie viel Uhr? In der Einladung steht es nicht',
  noTitle: 'Ein Gespräch',
  says: 'Was drinsteht',
  keptWith: 'Es wird beim Gespräch gespeichert.',
  more: 'In der Datei steht noch mehr, und alles wird gespeichert:',
  withPeople: (names) => `mit ${names}`,
  you: {
    label: je('Wer davon bist du?', 'Wer davon sind Sie?'),
    guess: (name) => [
      'Es sieht nach ',
      name,
      je(
        '. Dir selbst wird nie gedankt, jetzt nicht und später nicht.',
        '. Ihnen selbst wird nie gedankt, jetzt nicht und später nicht.',
      ),
    ],
    noGuess: je(
      'Dir selbst wird nie gedankt, jetzt nicht und später nicht.',
      'Ihnen selbst wird nie gedankt, jetzt nicht und später nicht.',
    ),
    none: 'Niemand davon',
    noneIsYou: je('Du bist nicht dabei.', 'Sie sind nicht dabei.'),
    youAre: (name) => [je('Du bist ', 'Sie sind '), name, '.'],
    askAgain: 'Ändern',
  },
  people: {
    label: 'Wer ist oder war dabei?',
    nobody: je(
      'Die Datei nennt niemanden. Namen kannst du später ergänzen.',
      'Die Datei nennt niemanden. Namen können Sie später ergänzen.',
    ),
    arranges: 'lädt ein',
    doubt: (why) => `Nicht sicher: ${why}`,
    leftOut: 'Weggelassen',
  },
  job: 'Für welche Stelle ist es?',
  newJob: 'Eine neue Stelle',
  whose: {
    legend: 'Die neue Stelle',
    setUp: 'Wer hat eingeladen?',
    firmItself: 'Die Firma selbst',
    agency: 'Eine Personalberatung',
    firm: 'Firma',
    client: 'Deren Kunde, falls genannt',
    role: 'Stelle',
    agencyName: 'Personalberatung',
  },
  save: 'Speichern',
  same: 'Es ist dasselbe Gespräch',
  separate: 'Es ist ein anderes',
  whatToDo: je('Was du tun kannst', 'Was Sie tun können'),
  outcome: {
    new: 'Gespeichert.',
    known: 'Das war schon da.',
    moved: 'Die neue Zeit ist gespeichert.',
    changed: 'Die Änderung ist gespeichert.',
    cancelled: 'Gespeichert: Es ist abgesagt.',
  },
  others: (count) => (count === 1 ? 'Das andere aus der Datei auch.' : `Die anderen ${count} aus der Datei auch.`),
});
