import { lookupKey } from '../../core/journal/derive.ts';
import { firmParts } from '../../core/journal/name-keys.ts';
import type { Account } from '../context.ts';
import type { KeyRead } from '../ports/store.ts';

type Found =
  /** `fuller` where the given name has the legal form that the noted one lacks. */
  | { readonly is: 'one'; readonly id: string; readonly fuller: boolean }
  | { readonly is: 'several'; readonly ids: readonly string[]; readonly names: readonly string[] }
  /** `keyRead` is what was looked for: by it, the firm must still be missing when it is noted. */
  | { readonly is: 'none'; readonly keyRead: KeyRead };

/**
 * The noted firm of this name (K7). Two legal forms are two firms; a name without one may be short for the only firm that has one, and
 * is asked about where several do.
 */
export async function findFirm(account: Account, name: string): Promise<Found> {
  const key = lookupKey.firm(name);
  const scopes = [...new Set((await account.store.lookup([key])).map((each) => each.scope))];
  const firms = (await account.store.load(scopes)).flatMap(({ state }) =>
    state?.kind === 'firm' ? [{ id: state.id, name: state.name, form: firmParts(state.name).form }] : [],
  );
  const { form } = firmParts(name);
  const same = firms.filter((each) => each.form === form);
  const fitting = same.length > 0 ? same : firms.filter((each) => form === '' || each.form === '');
  const [only] = fitting;
  if (only === undefined) return { is: 'none', keyRead: { key, scopes } };
  // Two notes of one name are one firm that was noted twice: the first stays.
  if (fitting.length === 1 || same.length > 0)
    return { is: 'one', id: only.id, fuller: form !== '' && only.form === '' };
  return { is: 'several', ids: fitting.map((each) => each.id), names: fitting.map((each) => each.name) };
}

/** Of these names the ones that may be the same firm as `name`. */
export function firmsAlike(name: string, others: readonly string[]): string[] {
  const wanted = firmParts(name);
  return others.filter((each) => {
    const parts = firmParts(each);
    return parts.bare === wanted.bare && (parts.form === wanted.form || parts.form === '' || wanted.form === '');
  });
}
