import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { FitLine } from '../words/fit.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of what they ask for, and of your examples. */
export interface FitFacts {
  readonly 'matters-not-said': NoFacts;
  readonly 'example-gone': NoFacts;
  readonly 'what-you-did-not-said': NoFacts;
  readonly 'example-needs-sentence': NoFacts;
  readonly 'told-to-nobody': NoFacts;
  readonly 'too-many-strengths': { readonly most: number };
  readonly 'line-without-words': { readonly line: FitLine };
  readonly 'nothing-to-note': NoFacts;
  readonly 'posting-is-pdf': NoFacts;
  readonly 'posting-without-words': NoFacts;
  readonly 'posting-page-empty': { readonly broken: boolean };
  readonly 'no-file-given': NoFacts;
  readonly 'cv-empty': NoFacts;
  readonly 'cv-too-large': { readonly name: string };
  readonly 'cv-of-no-kind': { readonly name: string };
  readonly 'cv-other-json': { readonly name: string };
  readonly 'cv-too-deep': { readonly name: string };
  readonly 'archive-not-unpacked': { readonly name: string; readonly why: ReadTrouble };
  readonly 'no-linkedin-tables': NoFacts;
}

export const fitKinds: Readonly<Record<keyof FitFacts, RefusalKind>> = {
  'matters-not-said': 'needs',
  'example-gone': 'not-found',
  'what-you-did-not-said': 'needs',
  'example-needs-sentence': 'needs',
  'told-to-nobody': 'needs',
  'too-many-strengths': 'refused',
  'line-without-words': 'needs',
  'nothing-to-note': 'needs',
  'posting-is-pdf': 'unreadable',
  'posting-without-words': 'needs',
  'posting-page-empty': 'unreadable',
  'no-file-given': 'needs',
  'cv-empty': 'unreadable',
  'cv-too-large': 'too-large',
  'cv-of-no-kind': 'unreadable',
  'cv-other-json': 'unreadable',
  'cv-too-deep': 'unreadable',
  'archive-not-unpacked': 'unreadable',
  'no-linkedin-tables': 'unreadable',
};
