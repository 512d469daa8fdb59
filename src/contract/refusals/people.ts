import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of noting people and firms. */
export interface PeopleFacts {
  readonly 'several-fit': { readonly typed: string; readonly names: readonly string[] };
  readonly 'several-in-one-name': { readonly typed: string };
  readonly 'several-firms-fit': { readonly typed: string; readonly names: readonly string[] };
  readonly 'several-called': { readonly typed: string; readonly ids: readonly string[] };
  readonly 'one-person-already': NoFacts;
  readonly 'stands-for-nobody-else': NoFacts;
  readonly 'successor-is-same': NoFacts;
  readonly 'cards-unreadable': { readonly name: string; readonly why: ReadTrouble; readonly mostMegabytes: number };
  readonly 'person-needs-something': NoFacts;
  readonly 'news-gone': NoFacts;
  readonly 'what-happened': NoFacts;
  readonly 'whose-news': NoFacts;
  readonly 'what-advised': NoFacts;
  readonly 'nobody-of-this-name': { readonly typed: string };
  readonly 'browser-missing': NoFacts;
  readonly 'browser-did-not-print': { readonly exit: number | null; readonly said: string };
  readonly 'nobody-noted': { readonly typed: string };
}

export const peopleKinds: Readonly<Record<keyof PeopleFacts, RefusalKind>> = {
  'several-fit': 'ambiguous',
  'several-in-one-name': 'ambiguous',
  'several-firms-fit': 'ambiguous',
  'several-called': 'ambiguous',
  'one-person-already': 'refused',
  'stands-for-nobody-else': 'not-found',
  'successor-is-same': 'invalid',
  'cards-unreadable': 'unreadable',
  'person-needs-something': 'needs',
  'news-gone': 'not-found',
  'what-happened': 'needs',
  'whose-news': 'needs',
  'what-advised': 'needs',
  'nobody-of-this-name': 'not-found',
  'browser-missing': 'refused',
  'browser-did-not-print': 'refused',
  'nobody-noted': 'not-found',
};
