import type { week as english } from '../../../en/interface/page/week.ts';
import type { Je } from '../address.ts';

export const week = (je: Je): typeof english => ({
  title: 'Woche',
  tabTitle: (span) => `Woche · ${span}`,
  weeks: 'Andere Wochen',
  thisWeek: 'Diese Woche',
  before: 'Vorige Woche',
  after: 'Nächste Woche',
  nothing: 'Diese Woche steht nichts an.',
  nothingHint: 'Gespräche, genannte Tage und fällige Nachrichten erscheinen hier von selbst.',
  today: 'heute',
  windows: 'Wann Nachrichten und Anrufe am besten passen',
  quiet: (from, to) => (to === null ? `${from}: nichts` : `${from} bis ${to}: nichts`),
  at: (clock, title) => `${clock} ${title}`,
  from: (clock) => `ab ${clock}`,
  lastDay: 'letzter Tag',
  now: 'jetzt',
  more: (count) => `${count} weitere`,
  moreOn: (count, day) => `${count} weitere am ${day}`,
  fewer: 'Weniger anzeigen',
  allNow: (count) => (count === 1 ? 'Eine Aufgabe jetzt' : `${count} Aufgaben jetzt`),
  sinceBefore: 'seit letzter Woche',
  intoNext: 'bis in die nächste Woche',
  waitsForWorkday: 'Was fällig ist, kann bis zum nächsten Werktag warten.',
  notAll: je(
    'Du hast mehr als tausend laufende Bewerbungen. Hier stehen die tausend, an denen du zuletzt etwas geändert hast.',
    'Sie haben mehr als tausend laufende Bewerbungen. Hier stehen die tausend, an denen Sie zuletzt etwas geändert haben.',
  ),
});
