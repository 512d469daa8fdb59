import type { Due } from '../../core/plan/due.ts';
import type { StepVariant } from '../../core/plan/step.ts';
import type { StepKind } from '../../core/plan/step-traits.ts';
import type { Moment } from '../../core/write/moment.ts';
import { clock, hourBefore, list, longDay, shortDay, shortWeekday } from './days.ts';

/** How the interface names each step. */
export function stepName(kind: StepKind, variant: StepVariant): string {
  return stepTitle(kind, variant, []);
}

/** What a calendar says of a date whose names are kept back. */
export function discreetName(kind: 'task' | 'interview' | 'deadline'): string {
  return { task: 'Zu erledigen', interview: 'Termin', deadline: 'Letzter Tag' }[kind];
}

export function dateName(kind: 'interview' | 'deadline', job: string): string {
  return kind === 'interview' ? `Gespräch: ${job}` : `Heute auf das Angebot antworten: ${job}`;
}

/** What to do, with whom, as the heading of a task: an infinitive, which addresses nobody. */
export function stepTitle(kind: StepKind, variant: StepVariant, names: readonly string[]): string {
  const who = names.length === 0 ? null : list(names);
  const withWho = (named: (who: string) => string, unnamed: string): string => (who === null ? unnamed : named(who));
  switch (kind) {
    case 'call-back':
      return withWho((name) => `${name} zurückrufen`, 'Zurückrufen');
    case 'late-or-move':
      return variant === 'move'
        ? withWho((name) => `${name} um einen anderen Termin bitten`, 'Um einen anderen Termin bitten')
        : withWho((name) => `${name} sagen, dass es später wird`, 'Bescheid geben, dass es später wird');
    case 'missed-appointment':
      return withWho((name) => `${name} kurz und freundlich schreiben`, 'Kurz und freundlich schreiben');
    case 'debrief':
      return withWho((name) => `Wie war’s mit ${name}?`, 'Wie war’s?');
    case 'debrief-call':
      return withWho((name) => `${name} anrufen`, 'Die Personalberatung anrufen');
    case 'offer-reply':
      return variant === 'time'
        ? withWho((name) => `${name} um mehr Zeit bitten`, 'Um mehr Zeit bitten')
        : withWho((name) => `${name} für das Angebot danken`, 'Für das Angebot danken');
    case 'decide-offer':
      return 'Auf das Angebot antworten';
    case 'tell-of-offer':
      return withWho((name) => `${name} über das andere Angebot informieren`, 'Über das andere Angebot informieren');
    case 'answer':
      return withWho((name) => `${name} antworten`, 'Antworten');
    case 'confirm':
      return variant === 'new-time'
        ? withWho((name) => `${name} nach dem neuen Termin fragen`, 'Nach dem neuen Termin fragen')
        : withWho((name) => `${name} den Termin bestätigen`, 'Den Termin bestätigen');
    case 'thank-you':
      return variant === 'through-consultant'
        ? withWho((name) => `Allen danken (über ${name})`, 'Allen danken (über die Personalberatung)')
        : withWho((name) => `${name} danken`, 'Danke sagen');
    case 'gracious-thanks':
      return withWho((name) => `${name} für die Rückmeldung danken`, 'Für die Rückmeldung danken');
    case 'deliver':
      return withWho((name) => `Versprochenes an ${name} schicken`, 'Versprochenes schicken');
    case 'accept':
      return withWho((name) => `${name} zusagen`, 'Zusagen');
    case 'correct':
      return withWho((name) => `Bei ${name} etwas richtigstellen`, 'Etwas richtigstellen');
    case 'inform-others':
      return withWho((name) => `${name} von der anderen Zusage erzählen`, 'Von der anderen Zusage erzählen');
    case 'withdraw':
      return variant === 'decline' ? 'Das Angebot ablehnen' : 'Die Bewerbung freundlich zurückziehen';
    case 'brief':
      return 'Vorbereiten';
    case 'check-in':
      if (variant === 'introduction') return withWho((name) => `Sich bei ${name} vorstellen`, 'Sich vorstellen');
      if (variant === 'availability')
        return withWho((name) => `Sich bei ${name} verfügbar melden`, 'Sich verfügbar melden');
      return variant === 'news'
        ? withWho((name) => `${name} Neues erzählen`, 'Neues erzählen')
        : withWho((name) => `Bei ${name} nachfragen`, 'Nachfragen, wie es steht');
    case 'closing-question':
      return withWho((name) => `Bei ${name} ein letztes Mal nachfragen`, 'Ein letztes Mal nachfragen');
    case 'keep-warm':
      return withWho((name) => `Mit ${name} in Kontakt bleiben`, 'In Kontakt bleiben');
    case 'reflect':
      return 'Will ich das?';
    default:
      return kind satisfies never;
  }
}

export const debriefAhead = 'Aufschreiben, wie es war';

export function withPromised(title: string): string {
  return `${title} und Versprochenes schicken`;
}

const byTheirClock = ' (dortige Zeit)';

function say(moment: Moment): string {
  return `${longDay(moment.day)}, ${clock(moment.minute)}`;
}

/** Midnight is the end of the day before it. */
function until(to: Moment): string {
  return to.minute === 0 ? `Ende ${longDay(to.day - 1)}` : say(to);
}

/** When something is best done, in the words of the page. */
export function best(from: Moment | null, to: Moment, theirs: boolean): string {
  const clocks = theirs ? byTheirClock : '';
  if (from !== null && from.day === to.day && to.minute !== 1440)
    return `Am besten am ${longDay(to.day)}, zwischen ${hourBefore(from.minute)} und ${clock(to.minute)}${clocks}.`;
  return from === null
    ? `Am besten jetzt, bis ${until(to)}${clocks}.`
    : `Am besten von ${say(from)}, bis ${until(to)}${clocks}.`;
}

/** The end of a window of which something earlier is better. */
export function latest(to: Moment, theirs: boolean): string {
  return `Spätestens bis ${until(to)}${theirs ? byTheirClock : ''}.`;
}

/** By when, in a word or two for a list. */
export function dueWord({ days, day, minute, over }: Due): string {
  if (days < 0) return days === -1 ? '1 Tag drüber' : `${-days} Tage drüber`;
  if (days === 0) return over ? 'heute drüber' : minute === 1440 ? 'heute' : `heute, ${clock(minute)}`;
  if (days === 1) return 'morgen';
  return days < 7 ? shortWeekday(day) : shortDay(day);
}

/** What was best done earlier and was not. */
export function bestIsOver(to: Moment, theirs: boolean): string {
  return `Am besten wäre es bis ${until(to)} gewesen${theirs ? byTheirClock : ''}. Besser spät als nie.`;
}
