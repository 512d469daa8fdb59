import type { PrivateMatter } from './private-rule.ts';

/** What a finding says, by its code; `tone` says why by its family. */
export type FindingCode =
  | 'other-employer'
  | 'other-person'
  | 'guessed-employer'
  | 'wrong-weekday'
  | 'no-such-day'
  | 'placeholder'
  | 'unfinished'
  | 'missing-attachment'
  | 'not-there'
  | 'wrong-name'
  | 'no-thanks'
  | 'no-interest'
  | 'claims-interest'
  | 'no-question'
  | 'many-questions'
  | 'no-open-door'
  | 'cliche'
  | 'gendered'
  | 'other-role'
  | 'other-subject'
  | 'wrong-near-day'
  | 'day-gone-by'
  | 'wrong-meeting-day'
  | 'wrong-date'
  | 'wrong-time'
  | 'wrong-length'
  | 'wrong-count'
  | 'misspelt-name'
  | 'half-name'
  | 'swapped-name'
  | 'crossed-name'
  | 'wrong-title'
  | 'wrong-signature'
  | 'misspelt-firm'
  | 'stranger-firm'
  | 'wrong-legal-form'
  | 'wrong-role'
  | 'wrong-post'
  | 'wrong-round'
  | 'wrong-format'
  | 'wrong-pronoun'
  | 'reader-as-another'
  | 'wrong-files'
  | 'two-greetings'
  | 'two-closings'
  | 'doubled-word'
  | 'broken-sentence'
  | 'wrong-zone'
  | 'broken-link'
  | 'unnoted-claim'
  | 'asked-before'
  | 'same-words'
  | 'so-soon'
  | 'tone'
  | 'sounds'
  | 'read-again'
  | 'too-many'
  | 'exclamations'
  | 'too-long'
  | 'promise-missing'
  | 'answer-missing'
  | `private-${PrivateMatter}`
  | 'private-note'
  | 'private-note-grave'
  | 'want-unknown';

/** What to do instead of a worn phrase. */
export const insteads = [
  'say-what-you-would-like-to-know',
  'say-what-you-write-about',
  'say-what-you-want-to-say',
  'say-what-interests-you',
  'say-what-you-can-do',
  'say-what-you-would-do-first',
  'name-one-thing-you-did',
  'begin-with-thanks',
  'ask-your-question',
  'leave-it-out',
  'leave-the-time-to-them',
  'write',
] as const;
export type Instead = (typeof insteads)[number];

/** What the review says to the candidate, in the language of the interface; the rules belong to the language of the letter. */
export interface FindingWords {
  message(code: FindingCode, facts: Readonly<Record<string, string>>): string;
}
