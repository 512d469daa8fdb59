import type { you as english } from '../../../en/interface/page/you.ts';
import type { Je } from '../address.ts';

export const you = (je: Je): typeof english => ({
  title: je('Dein Profil', 'Ihr Profil'),
  more: 'Mehr',
  examples: {
    name: `${je.Dein('e')} Beispiele`,
    about: `Was ${je('du schon gemacht hast', 'Sie schon gemacht haben')}: aus dem Lebenslauf oder getippt, für Briefe und Gespräche`,
  },
  matters: {
    name: `Was ${je.dir} wichtig ist`,
    about: `Was für ${je.dich} an einer Stelle zählt, und wie ${je.dein('e')} Stellen abschneiden`,
  },
  voice: {
    name: je('So schreibst du', 'So schreiben Sie'),
    about: `Wie ${je.dein('e')} Briefe anfangen und enden und wie lang sie sind`,
  },
  letters: { name: 'Eigene Briefe', about: 'Statt unserer, wo sie passen' },
  phrases: {
    name: 'Eigene Sätze',
    about: `Was ${je('du öfter schreibst', 'Sie öfter schreiben')}, neben jedem Brief griffbereit`,
  },
  profile: { name: `${je.Dein('e')} Angaben`, about: 'Name, Adresse, Nummer, Wohnort, Abwesenheit' },
  proof: { name: 'Bewerbungsnachweis', about: 'Eine Liste für die Arbeitsagentur, als Tabelle oder auf Papier' },
  people: { name: 'Personen', about: `Alle, die ${je('du', 'Sie')} von der Suche ${je('kennst', 'kennen')}` },
  allLetters: { name: 'Briefe', about: 'Zu schreiben, unterwegs, gesendet' },
  you: {
    name: je('Du', 'Sie'),
    about: `${je.Dein('e')} Beispiele, was ${je.dir} wichtig ist, wie ${je('du schreibst', 'Sie schreiben')}`,
  },
  numbers: { name: 'Zahlen', about: `Wie ${je.dein('e')} Suche läuft und was funktioniert hat` },
  settings: { name: 'Einstellungen', about: 'E-Mail, Erinnerungen, Geräte, Sicherung' },
});
