import type { PlanningWords } from '../../core/write/planning-words.ts';
import { whoPromised } from './call-note.ts';
import { readDeadline } from './deadline/read.ts';
import { deadlineSentence } from './deadline/sentence.ts';
import { groundText, numberLabel, policyText } from './policy-text.ts';
import { law, outlookSentence, outlookStep, published, silence } from './waiting.ts';

export const planningWords: PlanningWords = {
  readDeadline,
  whoPromised,
  deadlineSentence,
  policyText,
  numberLabel,
  groundText,
  outlookSentence,
  outlookStep,
  published,
  law,
  silence,
  reminderWords: async () => (await import('./reminder.ts')).reminderWords,
};
