import type { Phrase, PhraseFacts } from './language-pack.ts';
import type { Noted } from './note-reading.ts';

type Say = (facts: PhraseFacts) => string;

/** A phrase that needs a meeting. */
export const met =
  (say: Say): Phrase =>
  (f) =>
    f.meetingDay === null ? null : say(f);

/** Where no meeting is known, and nothing better can be said. */
export const unknown =
  (say: Say): Phrase =>
  (f) =>
    f.meetingDay === null ? say(f) : null;

/** Where nothing was noted that could be said. */
export const plainly =
  (say: Say): Phrase =>
  (f) =>
    f.noted === null ? say(f) : null;

/** For a reader who was at the meeting. */
export const together =
  (say: Say): Phrase =>
  (f) =>
    f.meetingDay === null || !f.present ? null : say(f);

/** For a reader who was not, or where no meeting is known. */
export const apart =
  (say: Say): Phrase =>
  (f) =>
    f.meetingDay !== null && f.present ? null : say(f);

/** Where a day was named by which there is to be an answer. */
export const promised =
  (say: (day: string) => string): Phrase =>
  (f) =>
    f.promiseDay === null ? null : say(f.promiseDay);

/** For notes of one form. */
export const when =
  (form: Noted['form'], say: (text: string, facts: PhraseFacts) => string): Phrase =>
  (f) =>
    f.noted?.form === form ? say(f.noted.text, f) : null;
