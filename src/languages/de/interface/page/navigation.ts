import type { navigation as english } from '../../../en/interface/page/navigation.ts';
import type { Je } from '../address.ts';

export const navigation = (_je: Je): typeof english => ({
  today: 'Heute',
  week: 'Woche',
  jobs: 'Stellen',
  people: 'Personen',
  letters: 'Briefe',
  you: 'Profil',
  settings: 'Einstellungen',
  more: 'Mehr',
  find: 'Suchen',
  key: 'Strg K',
  keyOnApple: '⌘ K',
  adds: {
    interview: 'Ein Gespräch, das gerade war',
    coming: 'Ein Gespräch, das noch kommt',
    heard: 'Ein Anruf oder eine Nachricht',
    job: 'Eine Stelle',
    person: 'Eine Person',
    file: 'Eine Einladung oder E-Mail aus einer Datei',
  },
});
