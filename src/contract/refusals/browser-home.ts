import type { NoFacts, RefusalKind } from './kind.ts';

/** Where a browser keeps notes: in files of this address, or in a database of it. */
export type KeptIn = 'opfs' | 'indexed-db';

/** What keeps a page from reaching the notes that lie in its browser. Reasons are the browser's own words, for who looks into it. */
export interface BrowserHomeFacts {
  readonly 'other-version': NoFacts;
  readonly 'no-store': { readonly files: string; readonly database: string };
  readonly 'notes-shut': { readonly keptIn: KeptIn; readonly reason: string };
  readonly 'held-elsewhere': NoFacts;
}

export const browserHomeKinds: Readonly<Record<keyof BrowserHomeFacts, RefusalKind>> = {
  'other-version': 'refused',
  'no-store': 'refused',
  'notes-shut': 'refused',
  'held-elsewhere': 'conflict',
};
