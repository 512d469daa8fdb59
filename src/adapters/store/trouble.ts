import type { StoreTrouble } from '../../app/ports/store.ts';

/** Thrown inside a write transaction that finds the file to be a newer program's by now. */
export class NewerFile extends Error {}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the higher bits of a code only say more. */
const byCode: Readonly<Record<number, StoreTrouble>> = {
  5: 'busy',
  8: 'not-writable',
  10: 'disc',
  11: 'damaged',
  13: 'full',
  14: 'not-writable',
  26: 'damaged',
};

/** What an error of the file or the disc means to the person; null for one that is a fault of ours. */
export function troubleOf(error: unknown): StoreTrouble | null {
  if (error instanceof NewerFile) return 'newer';
  const errcode = codeOf(error);
  if (errcode !== null) return byCode[errcode & 0xff] ?? null;
  // A browser's own refusal, before SQLite was asked for anything.
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'not-writable';
  return code === 'EIO' ? 'disc' : null;
}

/** The code that SQLite gave an error; null for another's. */
export function codeOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
