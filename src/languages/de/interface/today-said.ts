import type { TodayWords } from '../../../contract/words/today.ts';
import { clock, list } from '../days.ts';
import { atStart, counted, inWords } from '../numbers.ts';
import type { Je } from './address.ts';
import { onMoment } from './moment.ts';

export const todayIn = (je: Je): TodayWords => ({
  nothingNoted: 'Noch ist nichts notiert.',
  nothingRuns: 'Gerade läuft keine Bewerbung.',
  letterOnItsWay: 'Ein Brief ist unterwegs.',
  lettersNeedYou: (count) => `${atStart(counted(count, 'ein Brief braucht', 'Briefe brauchen'))} ${je.dich}.`,
  interviewAt: (minute, location) =>
    `Heute um ${clock(minute)}: ${je.dein()} Gespräch${location === null ? '' : `, ${location}`}.`,
  expectedAt: (minute) =>
    `Heute um ${clock(minute)} wird noch mit ${je.dir} gerechnet, und von der Zusage anderswo weiß dort niemand. Bitte absagen.`,
  acceptanceWaits: `${je.Dein('e')} Zusage ist noch nicht raus.`,
  toDo: (count) => `${atStart(counted(count, 'eine Sache', 'Dinge'))} zu tun.`,
  questions: (count) => `${atStart(counted(count, 'eine Frage', 'Fragen'))} an ${je.dich}.`,
  older: (count) =>
    `Nichts Neues zu tun. ${count === 1 ? 'Etwas Älteres ist' : `${atStart(inWords(count))} ältere Dinge sind`} einen Blick wert.`,
  next: (title) => `Jetzt nichts zu tun. Als Nächstes: ${title}.`,
  atOnce: (name, count) => `${name}: ${inWords(count)} Dinge auf einmal.`,
  handedOver: (when) => `Geöffnet oder kopiert ${onMoment(when)}. Ist es raus?`,
  begun: (about) => (about.length === 0 ? 'Wie war’s?' : `Wie war’s? ${list(about)}`),
  keptAt: (when) => `In Persevere gespeichert ${onMoment(when)}.`,
});
