import type { DeadlineReading } from '../../../core/understand/deadline.ts';
import { eitherOf, longDay } from '../days.ts';

/** What was read of a promise, to be shown beside its words. */
export function deadlineSentence(reading: DeadlineReading): string {
  switch (reading.kind) {
    case 'day':
      return `„${reading.words}“ heißt hier: ${longDay(reading.day)}.`;
    case 'ask': {
      const days = reading.days.map(longDay);
      const [only] = days;
      if (only === undefined)
        return `„${reading.words}“ zählt ab einem Tag, der hier nicht genannt ist. Welcher Tag ist gemeint?`;
      if (reading.about) return `„${reading.words}“ ist ungefähr ${only}. Den Tag nehmen oder offen lassen?`;
      return days.length === 1
        ? `„${reading.words}“ könnte ${only} sein. Ist das der Tag?`
        : `„${reading.words}“ könnte ${eitherOf(days)} sein. Welcher Tag ist gemeint?`;
    }
    case 'past':
      return reading.day === null
        ? `„${reading.words}“ blickt zurück und nennt keinen Tag, auf den sich warten lässt.`
        : `${longDay(reading.day)} liegt vor dem Tag, an dem das gesagt wurde.`;
    case 'vague':
      return `„${reading.words}“ nennt keinen Tag. Dann gelten die üblichen Abstände.`;
    case 'none':
      return 'Hier ist kein Tag genannt. Dann gelten die üblichen Abstände.';
  }
}
