import type { PlanningWords } from '../../core/write/planning-words.ts';
import { deadlineSentence } from './deadline/sentence.ts';
import { groundText, numberLabel, policyText } from './policy-text.ts';
import { law, offerMade, outlookSentence, outlookStep, published, silence } from './waiting.ts';

export const planningWords: PlanningWords = {
  deadlineSentence,
  policyText,
  numberLabel,
  groundText,
  outlookSentence,
  outlookStep,
  published,
  law,
  silence,
  offerMade,
  reminderWords: async () => (await import('./reminder.ts')).reminderWords,
};
