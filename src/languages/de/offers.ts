import { longDay } from './days.ts';
import type { Je } from './interface/address.ts';

/** How an offer stands today (PL25). */
export function offerText(je: Je, deadlineDay: number | null, today: number, name: string | null): string {
  if (deadlineDay === null)
    return `Es gibt ein Angebot, aber keine Frist. ${je('Frag nach', 'Fragen Sie')}, bis wann ${je.dein('e')} Antwort gebraucht wird, und ${je('notiere', 'notieren Sie')} den Tag hier.`;
  const left = deadlineDay - today;
  if (left < 0)
    return `Der Tag für ${je.dein('e')} Antwort, ${longDay(deadlineDay)}, ist vorbei. Jetzt ${name === null ? 'dort' : `bei ${name}`} anrufen: Heute ist es vielleicht noch zu retten.`;
  if (left === 0)
    return `Heute ist der letzte Tag für ${je.dein('e')} Antwort: zusagen, um Zeit bitten oder absagen, solange noch heute ist.`;
  return `Zusagen, um Zeit bitten oder absagen. Das bleibt hier stehen, bis ${je('du geantwortet hast', 'Sie geantwortet haben')}.`;
}

/** What an offer hangs on, in their words. */
export function tiedText(je: Je, condition: string | null): string {
  if (condition === null) return '';
  return ` Es hängt noch an etwas: „${condition}“ ${je('Kündige', 'Kündigen Sie')} erst, wenn das geklärt ist.`;
}

/** How an acceptance stands that has not gone (PL25). */
export function acceptanceText(je: Je, deadlineDay: number | null, today: number, name: string | null): string {
  const wants = je('Du willst', 'Sie wollen');
  if (deadlineDay === null) return `${wants} zusagen. Bekannt ist das erst, wenn dieser Brief raus ist.`;
  const left = deadlineDay - today;
  const call = `${name === null ? 'dort' : `bei ${name}`} anrufen`;
  if (left < 0)
    return `Der Tag für ${je.dein('e')} Antwort, ${longDay(deadlineDay)}, ist vorbei, und die Zusage ist noch nicht raus. Jetzt ${call}: Heute ist es vielleicht noch zu retten.`;
  if (left === 0)
    return `Heute ist der letzte Tag für ${je.dein('e')} Antwort, und die Zusage ist noch nicht raus. Heute noch senden oder ${call}.`;
  return `${wants} zusagen. Bekannt ist das erst, wenn dieser Brief raus ist; erbeten ist die Antwort bis ${longDay(deadlineDay)}.`;
}

/** What to do about an offer, with the days that are left (PL25). */
export function offerTitle(deadlineDay: number | null, today: number): string {
  if (deadlineDay === null) return 'Auf das Angebot antworten (ohne Frist)';
  const left = deadlineDay - today;
  if (left < 0) return `Auf das Angebot antworten: Der Tag ist vorbei (${longDay(deadlineDay)})`;
  if (left === 0) return 'Auf das Angebot antworten: Heute ist der letzte Tag';
  return `Bis ${longDay(deadlineDay)} antworten (${left === 1 ? 'morgen' : `noch ${left} Tage`})`;
}
