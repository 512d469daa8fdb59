import type { Operation } from './operation.ts';

/**
 * The largest files that the page and the command line promise to take: a whole export of LinkedIn, a saved page, an address book with
 * pictures; a backup of years. A folder may hold as much together.
 */
export const mostBytes = { file: 10_000_000, backup: 290_000_000 } as const;

/** Characters of the largest file in base64 (RFC 4648, section 4). */
export const LARGEST_FILE_CHARACTERS = Math.ceil(mostBytes.file / 3) * 4;

/** Bytes of a whole request: a form is small; a file is a third more in base64, with what is said of it. */
const largestRequest = { form: 1_000_000, file: 15_000_000, backup: 400_000_000 } as const;

/** A backup that is named on a command line needs no request. */
const LARGEST_NAMED_BACKUP_BYTES = 1_000_000_000;

/** How many bytes a request for this operation may have. */
export function largestRequestOf({ takes }: Pick<Operation, 'takes'>): number {
  return largestRequest[takes ?? 'form'];
}

/** How many bytes a file may have that is named for this operation on a command line. */
export function largestNamedFor({ takes }: Pick<Operation, 'takes'>): number {
  return takes === 'backup' ? LARGEST_NAMED_BACKUP_BYTES : mostBytes.file;
}
