import { bindingReason } from '../../core/plan/binding-reason.ts';
import type { Reason } from '../../core/plan/reason.ts';
import { longDay, shortDay } from './days.ts';
import type { Je } from './interface/address.ts';

/** "Warum nicht früher?", answered from the reason that holds the date back; see the English one. */
export function whyNotEarlierIn(je: Je): (reasons: readonly Reason[], hours: boolean) => string | null {
  return (reasons, hours) => {
    const binding = bindingReason(reasons);
    const text = binding === null ? null : textOf(binding, je);
    return text ?? (hours ? 'Es wartet auf die Bürozeiten dort.' : null);
  };
}

function textOf(reason: Reason, je: Je): string | null {
  switch (reason.code) {
    case 'kept':
      return je('Den Tag hast du selbst gewählt.', 'Den Tag haben Sie selbst gewählt.');
    case 'away':
      return `${reason.name ?? 'Die Kontaktperson'} ist nicht vor ${shortDay(reason.day)} zurück. Eine Nachricht würde bis dahin unter allen anderen verschwinden.`;
    case 'promised':
      return `Genannt wurde ${longDay(reason.promisedDay)}. Eine Frage davor klingt misstrauisch.`;
    case 'pressure-person':
      return `${reason.name ?? 'Die Kontaktperson'} hat zuletzt am ${shortDay(reason.lastDay)} von ${je.dir} gehört. Zwei Fragen so kurz hintereinander würden drängen.`;
    case 'pressure-agency':
      return `${reason.name ?? 'Die Personalberatung'} würde zu oft von ${je.dir} hören. Dort liest das ganze Team die Notizen.`;
    case 'merged':
      return 'Früher ginge es noch nicht für alle Stellen zusammen, und es kämen zwei Nachrichten an.';
    case 'own-absence':
      return je(
        `Vor ${shortDay(reason.day)} bist du nicht da und könntest keinen Rückruf annehmen.`,
        `Vor ${shortDay(reason.day)} sind Sie nicht da und könnten keinen Rückruf annehmen.`,
      );
    case 'quiet-days':
      return 'Zwischen den Jahren bleibt eine Frage unter allen anderen liegen und klingt ungeduldig.';
    case 'something-new':
      return 'Eine dritte Frage ohne etwas Neues fragt nichts, was die ersten beiden nicht gefragt haben.';
    case 'put-off':
      return je('Du hast es auf diesen Tag verschoben.', 'Sie haben es auf diesen Tag verschoben.');
    case 'rolled':
      return 'Es hätte auch früher gepasst. Die Tage dafür sind vorbei, und dieser ist genauso gut.';
    case 'tried':
      return 'Ein zweiter Anruf am selben Tag würde drängen. Der nächste Arbeitstag ist früh genug.';
    case 'named-today':
      return 'Genannt ist der heutige Tag. Eine Frage vor heute Abend klingt misstrauisch.';
    case 'acceptance-first':
      return je(
        'Solange deine Zusage nicht raus ist, ist nichts sicher genug, um es zu erzählen.',
        'Solange Ihre Zusage nicht raus ist, ist nichts sicher genug, um es zu erzählen.',
      );
    case 'unread':
      return 'Die letzte Nachricht von dort braucht vielleicht zuerst eine Antwort.';
    case 'interview-ahead':
    case 'interview-today':
      return 'Ein Gespräch ist vereinbart. Bis dahin gibt es nichts zu fragen; Dringendes geht natürlich immer.';
    case 'quick':
    case 'quick-final':
      return `Es sollte schnell gehen, aber vor dem ${reason.span[0]}. Arbeitstag ist trotzdem nichts entschieden.`;
    case 'news-note':
      return 'Ein, zwei Tage nach dem Gespräch wäre eine Neuigkeit noch keine.';
    case 'silence':
      return `Vor dem ${reason.span[0]}. Arbeitstag ist meist noch nichts entschieden, und eine Frage klingt ungeduldig. In den Einstellungen steht, wie oft nachgefragt wird und warum.`;
    case 'closing-question':
      return 'Eine letzte Frage wirkt erst nach langer Stille glaubwürdig.';
    case 'keep-warm':
      return 'So kurz nach der letzten Nachricht gäbe es nichts Neues zu erzählen.';
    case 'closed-after-silence':
    case 'rests-after-silence':
      return je(
        'Auf deine letzte Frage kann noch eine Antwort kommen. Mit einer weiteren wäre sie nicht mehr die letzte.',
        'Auf Ihre letzte Frage kann noch eine Antwort kommen. Mit einer weiteren wäre sie nicht mehr die letzte.',
      );
    case 'brief':
      return je(
        'Du kannst jederzeit anfangen; dringend wird es erst dann.',
        'Sie können jederzeit anfangen; dringend wird es erst dann.',
      );
    case 'meaning-unconfirmed':
      return 'Was die letzte Nachricht bedeutet, ist noch offen. Sobald das geklärt ist, geht der Plan weiter.';
    default:
      return null;
  }
}
