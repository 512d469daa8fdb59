import type { App } from '../../app/context.ts';
import { refusal } from '../../contract/errors.ts';
import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { OperationName } from '../../contract/registry.ts';
import { reasonOf } from './given-files.ts';

/** How an account is wanted: made where there is none, only where there is one, or what can be read of a damaged one. */
export type Opening = 'make' | 'find' | 'rescue';
export type Open = (home: string | undefined, as: Opening) => Promise<App>;

/** Thrown where an account is to be found and there is none; nothing was made. */
export class NoAccount extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`There are no notes in ${folder}.`);
    this.folder = folder;
  }
}

/** Commands that say how it is with the notes: of a folder without any they must not say that all is well. */
const finding: ReadonlySet<OperationName> = new Set(['doctor', 'export', 'forget']);

/** A folder that may not be written, a disc that is full, a file that is no account: told in words, nothing touched. */
export async function openOrRefuse(
  open: Open,
  home: string | undefined,
  name: OperationName,
): Promise<App | { refusal: Refusal }> {
  try {
    return await open(home, finding.has(name) ? 'find' : 'make');
  } catch (error) {
    if (error instanceof NoAccount)
      return {
        refusal: refusal(
          'not-found',
          error.message,
          'Name the folder that holds them with --home.',
          'Nothing was made.',
        ),
      };
    if (isDamage(error) && name === 'doctor') return await open(home, 'rescue');
    return refusalOfOpening(error);
  }
}

/** Why notes cannot be opened, and what to do. */
export function refusalOfOpening(error: unknown): { refusal: Refusal } {
  const damaged = isDamage(error);
  const { errcode = 0 } = error as { errcode?: number };
  const why = damaged
    ? 'the file there is damaged or is no Persevere account'
    : (ofDisc[errcode & 0xff] ?? reasonOf(error));
  const todo = damaged
    ? '`persevere doctor` says what can be saved, and how; or restore a backup into another folder.'
    : 'Check the folder, choose another with --home, or restore a backup into another one.';
  return { refusal: refusal('unreadable', `Your notes cannot be opened (${why}).`, todo) };
}

function isDamage(error: unknown): boolean {
  return /not a database|malformed|corrupt/i.test(error instanceof Error ? error.message : '');
}

/** What SQLite says of the disc, by its primary result codes. */
const ofDisc: Readonly<Record<number, string>> = {
  5: 'another program holds them',
  8: 'they may not be written there',
  10: 'the disc does not read or write as it should',
  13: 'the disc is full',
  14: 'the file cannot be opened or made there',
};
