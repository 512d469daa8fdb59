import type { ArchiveTrouble } from '../words/archive.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What keeps the file from being read or written; nothing that was acknowledged is lost by any of them. */
export type StoreTrouble = 'full' | 'not-writable' | 'disc' | 'damaged' | 'busy' | 'newer';

/** Why a key lets nobody in: none was given, nobody knows it, or it ended by itself after so many days or with the address that it was for. */
export type KeyEnd = 'none-given' | 'unknown' | 'idle' | 'old' | 'former';

/** What stands in the way of keeping the notes, and of what belongs to all of them. */
export interface AccountFacts {
  readonly 'firm-not-noted': { readonly typed: string };
  readonly 'export-stopped': NoFacts;
  readonly 'backup-unreadable': { readonly name: string; readonly why: ArchiveTrouble };
  readonly 'notes-here-already': NoFacts;
  readonly 'home-is-real': NoFacts;
  readonly 'no-such-device': NoFacts;
  readonly 'not-reachable': NoFacts;
  readonly 'own-notes-here': NoFacts;
  readonly 'no-example': NoFacts;
  readonly 'written-all-the-time': NoFacts;
  readonly 'names-nothing-of-them': { readonly typed: string };
  readonly 'written-by-newer': NoFacts;
  readonly 'changed-meanwhile': NoFacts;
  readonly 'id-of-other-content': NoFacts;
  readonly 'answer-gone': NoFacts;
  readonly 'nobody-to-forget': { readonly typed: string };
  readonly 'file-trouble': { readonly trouble: StoreTrouble };
  readonly 'file-damaged-here': NoFacts;
  readonly 'key-taken-away': NoFacts;
  readonly 'key-unknown': { readonly why: KeyEnd; readonly days: number };
}

export const accountKinds: Readonly<Record<keyof AccountFacts, RefusalKind>> = {
  'firm-not-noted': 'not-found',
  'export-stopped': 'refused',
  'backup-unreadable': 'unreadable',
  'notes-here-already': 'refused',
  'home-is-real': 'refused',
  'no-such-device': 'not-found',
  'not-reachable': 'needs',
  'own-notes-here': 'refused',
  'no-example': 'not-found',
  'written-all-the-time': 'conflict',
  'names-nothing-of-them': 'not-found',
  'written-by-newer': 'read-only',
  'changed-meanwhile': 'conflict',
  'id-of-other-content': 'id-taken',
  'answer-gone': 'done-already',
  'nobody-to-forget': 'not-found',
  'file-trouble': 'refused',
  'file-damaged-here': 'unreadable',
  'key-taken-away': 'key-taken-away',
  'key-unknown': 'key-unknown',
};
