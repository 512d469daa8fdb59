import type { Reason } from '../../core/plan/reason.ts';
import type { DeadlineReading } from '../../core/understand/deadline.ts';
import type { Going } from '../words/story.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of noting, correcting or taking away what happened. */
export interface StoryFacts {
  readonly 'letter-on-its-way': NoFacts;
  readonly 'offer-waits': NoFacts;
  readonly 'day-is-over': NoFacts;
  readonly 'day-not-later': NoFacts;
  readonly 'when-called-back': NoFacts;
  readonly 'which-job-called': NoFacts;
  readonly 'which-job': NoFacts;
  readonly 'which-job-interview': NoFacts;
  readonly 'contact-gone': NoFacts;
  readonly 'happened-already': NoFacts;
  readonly 'not-in-interview': { readonly typed: string };
  readonly 'promise-gone': NoFacts;
  readonly 'promise-not-correctable': NoFacts;
  readonly 'note-would-not-make-sense': NoFacts;
  readonly 'note-gone': NoFacts;
  readonly 'not-begun-yet': NoFacts;
  readonly 'one-name-needed': NoFacts;
  readonly 'when-is-it-now': NoFacts;
  readonly 'not-moved': NoFacts;
  readonly 'promised-to-whom': { readonly text: string; readonly name: string };
  readonly 'which-day-promised': { readonly reading: DeadlineReading };
  readonly 'promised-day-is-over': { readonly reading: DeadlineReading };
  readonly 'interview-is-over': { readonly startsAt: number; readonly zone: string };
  readonly 'gone-with-it': { readonly away: Going; readonly goes: readonly Going[] };
  readonly 'taken-away-already': NoFacts;
  readonly 'letter-cannot-be-undone': NoFacts;
  readonly 'nothing-to-take-back': NoFacts;
  readonly 'note-changed': NoFacts;
  readonly 'too-many-unfinished': { readonly most: number };
  readonly 'job-ended': NoFacts;
  readonly 'answer-not-here': NoFacts;
  readonly 'noted-for-several': { readonly jobs: readonly { readonly id: string; readonly title: string }[] };
  readonly 'too-early-for-that': { readonly reason: Reason };
}

export const storyKinds: Readonly<Record<keyof StoryFacts, RefusalKind>> = {
  'letter-on-its-way': 'refused',
  'offer-waits': 'refused',
  'day-is-over': 'invalid',
  'day-not-later': 'invalid',
  'when-called-back': 'needs',
  'which-job-called': 'needs',
  'which-job': 'needs',
  'which-job-interview': 'needs',
  'contact-gone': 'not-found',
  'happened-already': 'refused',
  'not-in-interview': 'not-found',
  'promise-gone': 'not-found',
  'promise-not-correctable': 'refused',
  'note-would-not-make-sense': 'invalid',
  'note-gone': 'not-found',
  'not-begun-yet': 'refused',
  'one-name-needed': 'needs',
  'when-is-it-now': 'needs',
  'not-moved': 'invalid',
  'promised-to-whom': 'needs',
  'which-day-promised': 'needs',
  'promised-day-is-over': 'invalid',
  'interview-is-over': 'refused',
  'gone-with-it': 'needs',
  'taken-away-already': 'not-found',
  'letter-cannot-be-undone': 'refused',
  'nothing-to-take-back': 'not-found',
  'note-changed': 'conflict',
  'too-many-unfinished': 'refused',
  'job-ended': 'refused',
  'answer-not-here': 'not-found',
  'noted-for-several': 'ambiguous',
  'too-early-for-that': 'refused',
};
