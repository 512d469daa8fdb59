import type { DeadlineReading } from '../../../core/understand/deadline.ts';
import { longDay } from '../days.ts';

/** What was read of a promise, to be shown beside its words. */
export function deadlineSentence(reading: DeadlineReading): string {
  switch (reading.kind) {
    case 'day':
      return `“${reading.words}” is read as ${longDay(reading.day)}.`;
    case 'ask': {
      const days = reading.days.map(longDay);
      const [only] = days;
      if (only === undefined)
        return `“${reading.words}” counts from a day that these words do not name. Which day do you expect?`;
      if (reading.about) return `“${reading.words}” is about ${only}. Keep that day, or leave it open?`;
      return days.length === 1
        ? `“${reading.words}” may mean ${only}. Is that the day?`
        : `“${reading.words}” may mean ${days.slice(0, -1).join(', ')} or ${days.at(-1)}. Which day did you understand?`;
    }
    case 'past':
      return reading.day === null
        ? `“${reading.words}” looks back, so it names no day to wait for.`
        : `${longDay(reading.day)} lies before the day on which it was said.`;
    case 'vague':
      return `“${reading.words}” names no day. The usual days count then.`;
    case 'none':
      return 'No day was found in these words. The usual days count then.';
  }
}
