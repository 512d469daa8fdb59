import type { PlanningWords } from '../../core/write/planning-words.ts';
import { deadlineSentence } from './deadline/sentence.ts';
import type { Je } from './interface/address.ts';
import { groundText, numberLabel, policyTextIn } from './policy-text.ts';
import { waitingWords } from './waiting.ts';

/** What German says of how often to ask, of promises and of waiting, in one address. */
export const planningWordsIn = (je: Je): PlanningWords => ({
  deadlineSentence,
  policyText: policyTextIn(je),
  numberLabel,
  groundText,
  ...waitingWords(je),
  reminderWords: async () => (await import('./reminder.ts')).reminderWordsIn(je),
});
