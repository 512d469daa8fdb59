import { type Standing, scopesAround, standingEntry } from '../../core/journal/standing.ts';
import type { Account } from '../context.ts';

/** More entries than any one scope has. */
const MOST_ENTRIES = 100_000;

/** An entry as it reads now, by its id; null where there is none or it counts no more. */
export async function loadStanding(account: Account, id: string): Promise<Standing | null> {
  const noted = await account.store.entry(id);
  const scope = noted?.scopes[0];
  if (scope === undefined) return null;
  return standingEntry(await account.store.entries({ scope, after: 0, limit: MOST_ENTRIES }), id);
}

/** Every scope that hears of it when an entry is taken back: its own, and those that corrections brought in. */
export async function scopesToTell(account: Account, id: string): Promise<string[]> {
  const noted = await account.store.entry(id);
  const scope = noted?.scopes[0];
  if (noted === null || scope === undefined) return [];
  return [
    ...new Set([
      ...noted.scopes,
      ...scopesAround(await account.store.entries({ scope, after: 0, limit: MOST_ENTRIES }), id),
    ]),
  ];
}
