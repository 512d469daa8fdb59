import { civilOf, type EpochDay, weekdayOf } from '../../core/time/epoch-day.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import type { Register } from '../../core/write/whole-letter.ts';
import { months, weekdays } from './days.ts';
import { english } from './pack.ts';

const closings: Record<Register, readonly string[]> = {
  formal: ['Sincerely,', 'Respectfully,'],
  neutral: ['Sincerely,', 'Best regards,', 'Kind regards,'],
  warm: ['Best,', 'Warmly,', 'All the best,'],
};

/** Where British and American English differ in what the pack says. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bYou rang\b/g, 'You called'],
  [/\bget round to\b/g, 'get around to'],
  [/\bfavour/g, 'favor'],
  [/\bhonour/g, 'honor'],
  [/\bprogramme\b/g, 'program'],
  [/\borganis/g, 'organiz'],
  [/\brealis/g, 'realiz'],
  [/\bMr (?=\p{Lu})/gu, 'Mr. '],
  [/\bMrs (?=\p{Lu})/gu, 'Mrs. '],
  [/\bMs (?=\p{Lu})/gu, 'Ms. '],
  [/\bDr (?=\p{Lu})/gu, 'Dr. '],
  [/\bGood day\b/g, 'Hello'],
];

const american = (text: string): string => words.reduce((said, [pattern, other]) => said.replace(pattern, other), text);

/** "Thursday, November 26". */
function longDay(day: EpochDay): string {
  const civil = civilOf(day);
  return `${weekdays[weekdayOf(day) - 1]}, ${months[civil.month - 1]} ${civil.day}`;
}

/** English as it is written in the United States: dates, closings, titles with a full stop, and words. */
export const americanEnglish: LanguagePack = {
  ...english,
  code: 'en-US',
  nameFor: (name, title) => {
    const called = english.nameFor(name, title);
    return called === null ? null : american(called);
  },
  greeting: (recipient, register) => american(english.greeting(recipient, register)),
  greetingForms: (recipient, register) => {
    const { doubt, forms } = english.greetingForms(recipient, register);
    return { doubt, forms: forms.map(american) };
  },
  closing: (ordinal, register) => closings[register][ordinal % closings[register].length] ?? 'Sincerely,',
  marketOf: () => 'US',
  calledIn: (...asked) => {
    const called = english.calledIn(...asked);
    return called === null ? null : american(called);
  },
  byDay: (day) => `by ${longDay(day)}`,
  slotAt: (day, minute) => `${longDay(day)} at ${english.clock(minute)}`,
  longDay,
  meetingDay: (day, today) => {
    const ago = today - day;
    return ago >= 0 && ago <= 6 ? (weekdays[weekdayOf(day) - 1] ?? '') : longDay(day);
  },
};
