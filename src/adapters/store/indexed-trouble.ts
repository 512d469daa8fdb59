import type { StoreTrouble } from '../../app/ports/store.ts';
import { NewerFile } from './trouble.ts';

/** Thrown where a browser has no IndexedDB or refuses it, as in some private windows or where pages may store nothing. */
export class NoIndexedDb extends Error {
  override readonly name = 'NoIndexedDb';
}

/** Thrown where another tab or worker is in the way; to ask again helps. */
export class IndexedDbBusy extends Error {
  override readonly name = 'IndexedDbBusy';
}

/** Thrown where the database was deleted while it was in use: to go on would be to begin an empty one without a word. */
export class DatabaseGone extends Error {
  override readonly name = 'DatabaseGone';
}

/** What a browser calls its errors (https://webidl.spec.whatwg.org/#idl-DOMException-error-names, https://www.w3.org/TR/IndexedDB/#exceptions). */
const byName: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  NotReadableError: 'damaged',
  DatabaseGone: 'damaged',
  IndexedDbBusy: 'busy',
  TimeoutError: 'busy',
  InvalidStateError: 'busy',
  NoIndexedDb: 'not-writable',
  NotAllowedError: 'not-writable',
  SecurityError: 'not-writable',
  ReadOnlyError: 'not-writable',
  NoModificationAllowedError: 'not-writable',
  UnknownError: 'disc',
  AbortError: 'disc',
};

/** What an error of IndexedDB means to the person; null for one that is a fault of ours. */
export function troubleOfIndexed(error: unknown): StoreTrouble | null {
  if (error instanceof NewerFile) return 'newer';
  return byName[nameOf(error)] ?? null;
}

/** The name of an error; empty where it has none. */
export function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
