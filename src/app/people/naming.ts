import type { Output } from '../../contract/registry.ts';
import type { Payload } from '../../core/journal/kinds/registry.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import { knownName, personView } from '../wording/views.ts';
import type { Roster } from './roster.ts';

/** People as they will be called once the decision is written. */
export async function nameThem(
  app: AccountWith<'machine'>,
  roster: Pick<Roster, 'entries'>,
  ids: readonly string[],
): Promise<Output<'add-interview'>['people']> {
  const { book } = await loadBook(app, [], ids);
  return ids.map((id) => {
    const noted = roster.entries
      .filter((each) => each.kind === 'person-noted')
      .map((each) => each.payload as Payload<'person-noted'>)
      .filter((each) => each.personId === id);
    const stored = personView(book, id);
    const fresh = noted.reduce(
      (view, part) => ({
        ...view,
        ...(part.name ? { name: part.name } : {}),
        ...(part.email ? { email: part.email } : {}),
        ...(part.phone ? { phone: part.phone } : {}),
      }),
      stored,
    );
    const isNamed = knownName(book, id) !== null || fresh.name !== stored.name;
    return isNamed ? fresh : { ...fresh, name: fresh.phone ?? fresh.email ?? fresh.name };
  });
}

/** Somebody noted already, or a new person with the name, address or number as typed. */
export async function findOrNote(
  account: Account,
  roster: Roster,
  typed: string,
  firmId: string | null,
  among: readonly string[],
): Promise<string> {
  if (typed.startsWith('per_')) {
    const [loaded] = await account.store.load([typed]);
    if (loaded?.state?.kind === 'person') return typed;
  }
  const isNumber = /^[+(]?[\d\s()./-]{5,}$/.test(typed);
  const box = /^([^<>]*)<([^<>]+)>$/.exec(typed.trim());
  const alone = typed.includes('@') ? { email: typed } : isNumber ? { phone: typed.trim() } : { name: typed };
  const named = box === null ? alone : { name: box[1]?.trim() || null, email: box[2] ?? null };
  return roster.person(named, firmId, among);
}
