import type { WorkdayAnswer } from '../../src/core/time/workday.ts';
import { words } from '../../src/languages/en/interface/words.ts';

/** An answer about working days with its notes, or what is wrong with the question, in the words of the interface. */
export function saidOfWorkdays({ notes, fault, ...answer }: WorkdayAnswer) {
  return {
    ...answer,
    ...(notes === undefined ? {} : { note: notes.map(words.workdays.note).join(' ') }),
    ...(fault === undefined ? {} : { error: words.workdays.fault(fault) }),
  };
}
