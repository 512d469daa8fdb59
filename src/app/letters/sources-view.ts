import type { Output } from '../../contract/registry.ts';
import type { Source } from '../../core/write/render-letter.ts';
import type { Account } from '../context.ts';
import type { DraftRow } from './draft-row.ts';

type View = Pick<Output<'draft'>, 'sources' | 'facts'>;

/** The very words of the notes at these places, each once; what was erased since has none. */
export async function noteWords(account: Account, places: readonly Source[]): Promise<(place: Source) => string[]> {
  const ids = [...new Set(places.map((each) => each.entryId))];
  const payloads = new Map(
    await Promise.all(ids.map(async (id) => [id, (await account.store.entry(id))?.payload ?? null] as const)),
  );
  return ({ entryId, field }) => {
    const words = at(payloads.get(entryId), field.split('/').map(asNamedToday));
    return typeof words === 'string' && words !== '' ? [words] : [];
  };
}

/** Every sentence with the very words of the notes that it stands on (WR1), and each place in the journal behind it. */
export async function sourcesView(account: Account, row: Pick<DraftRow, 'sources'>): Promise<View> {
  const wordsAt = await noteWords(
    account,
    row.sources.flatMap((each) => each.from ?? []),
  );
  return {
    sources: row.sources.map(({ start, end, entryIds, from = [] }) => ({
      start,
      end,
      entryIds: [...entryIds],
      notes: [...new Set(from.flatMap(wordsAt))],
    })),
    facts: row.sources.flatMap(({ start, end, from = [] }) =>
      from.map(({ entryId, field }) => ({ start, end, entryId, field })),
    ),
  };
}

/** Letters of earlier editions name a remark as it was kept then. */
function asNamedToday(part: string): string {
  return part === 'remarks' || part === 'callback' ? 'remark' : part;
}

/** The value at a path in a payload; a list is asked by place, or by the id of one of its items. Undefined where there is none. */
function at(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && !/^\d+$/.test(name))
    return at(
      value.find((each) => isCalled(each, name)),
      rest,
    );
  return at(new Map<string, unknown>(Object.entries(value)).get(name), rest);
}

function isCalled(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && Object.values(item).includes(id);
}
