import type { TodayWords } from '../../../contract/words/today.ts';
import { clock, list, longDay } from '../days.ts';
import { atStart, counted, inWords } from '../numbers.ts';
import type { Je } from './address.ts';
import { onMoment } from './moment.ts';

const days = { today: 'Heute', tomorrow: 'Morgen' } as const;

export const todayIn = (je: Je): TodayWords => ({
  nothingNoted: 'Noch ist nichts notiert.',
  nothingRuns: 'Gerade läuft keine Bewerbung.',
  letterOnItsWay: 'Ein Brief ist unterwegs.',
  lettersNeedYou: (count) => `${atStart(counted(count, 'ein Brief wartet', 'Briefe warten'))} auf ${je.dich}.`,
  interviewAt: (minute, location, when) =>
    `${days[when]} um ${clock(minute)}: ${je.dein()} Gespräch${location === null ? '' : `, ${location}`}.`,
  expectedAt: (minute, when) =>
    `${days[when]} um ${clock(minute)} wird noch mit ${je.dir} gerechnet, und von der Zusage anderswo weiß dort niemand. Bitte absagen.`,
  acceptanceWaits: `${je.Dein('e')} Zusage ist noch nicht raus.`,
  toDo: (count) => `${atStart(counted(count, 'eine Aufgabe', 'Aufgaben'))}.`,
  questions: (count) => `${atStart(counted(count, 'eine Frage', 'Fragen'))} an ${je.dich}.`,
  older: (count) =>
    `Nichts Neues zu tun. ${count === 1 ? 'Etwas Älteres ist' : `${atStart(inWords(count))} ältere Aufgaben sind`} einen Blick wert.`,
  next: (title) => `Jetzt nichts zu tun. Als Nächstes: ${title}.`,
  interviewToday: `${je.Dein()} Gespräch ist heute.`,
  interviewTomorrow: `${je.Dein()} Gespräch ist morgen.`,
  offerWaits: `${je.Dein()} Angebot wartet auf eine Antwort.`,
  namedToday: je('Heute solltest du etwas hören.', 'Heute sollten Sie etwas hören.'),
  nothingUntil: (day, minute) => `Bis ${minute === null ? longDay(day) : `heute ${clock(minute)}`} ist nichts zu tun.`,
  nothingNow: 'Gerade ist nichts zu tun.',
  missed: (passed, interviews) => {
    const said = [
      ...(interviews === 0 ? [] : [counted(interviews, 'ein Gespräch zum Aufschreiben', 'Gespräche zum Aufschreiben')]),
      ...(passed === 0
        ? []
        : [counted(passed, 'eine Aufgabe, deren bester Tag vorbei ist', 'Aufgaben, deren bester Tag vorbei ist')]),
    ];
    return `In der Zwischenzeit: ${list(said)}. Später ist auch noch gut.`;
  },
  atOnce: (name, count) => `${name} · ${count} offene Punkte`,
  handedOver: (when) => `Geöffnet oder kopiert ${onMoment(when)}. Ist er abgeschickt?`,
  begun: (about) => (about.length === 0 ? 'Wie war’s?' : `Wie war’s? ${list(about)}`),
  keptAt: (when) => `In Persevere gespeichert ${onMoment(when)}.`,
});
