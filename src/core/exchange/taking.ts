import type { Sought } from '../journal/find-person.ts';
import { firstWritten } from './entries.ts';
import { cutting, erasureAsErased, isErasedRow } from './erasing.ts';
import { furtherErasure, soughtIn } from './further.ts';
import type {
  DeviceName,
  Erased,
  Item,
  Letter,
  LetterTakenBack,
  LetterTold,
  MailboxHeld,
  RowVersion,
  TravellingEntry,
} from './items.ts';
import { mergeVersions } from './rows.ts';

/** What travels, as far as a device holds it: entries by their ids, the versions of a row by its name. */
export interface Held {
  readonly entries: ReadonlyMap<string, TravellingEntry>;
  readonly rows: ReadonlyMap<string, readonly RowVersion[]>;
  readonly erasures: readonly Erased[];
}

/** What has to be held to take items in. */
export interface Wanted {
  readonly entries: readonly string[];
  readonly rows: readonly Pick<RowVersion, 'kind' | 'key'>[];
  /** True where somebody is erased who was not before: then all entries and all rows are looked through. */
  readonly isAll: boolean;
}

/** What the devices say to each other besides entries, rows and erasures. */
export type Said =
  | { readonly kind: 'mailbox'; readonly body: MailboxHeld }
  | { readonly kind: 'letter'; readonly body: Letter }
  | { readonly kind: 'takenBack'; readonly body: LetterTakenBack }
  | { readonly kind: 'told'; readonly body: LetterTold }
  | { readonly kind: 'name'; readonly body: DeviceName };

/** All versions of a row by now; none where it went with somebody. */
export interface TakenRow {
  readonly kind: string;
  readonly key: string;
  readonly versions: readonly RowVersion[];
}

/** What changes on a device that takes items in. */
export interface Taken {
  /** Entries that are new, or other than they were. */
  readonly entries: readonly TravellingEntry[];
  readonly rows: readonly TakenRow[];
  /** Erasures that are new, or other than they were. */
  readonly erasures: readonly Erased[];
  readonly said: readonly Said[];
  /** What this device says besides, since it still knew who was erased. */
  readonly further: readonly Erased[];
  /** Who is erased by now and was not before, and by what they were known. */
  readonly gone: readonly { readonly personId: string; readonly sought: Sought }[];
}

/** Stands for who is erased where words alone are. */
export const NOBODY = 'nobody';

/** By what a row is known among all. */
export const rowName = ({ kind, key }: Pick<RowVersion, 'kind' | 'key'>): string => JSON.stringify([kind, key]);

export function wantedFor(items: readonly Item[], erasures: readonly Erased[]): Wanted {
  const known = new Set(erasures.map(({ id }) => id));
  return {
    entries: items.flatMap((item) => ('entry' in item ? [item.entry.id] : [])),
    rows: items.flatMap((item) => ('row' in item ? [{ kind: item.row.kind, key: item.row.key }] : [])),
    isAll: items.some((item) => 'erasure' in item && !known.has(item.erasure.id)),
  };
}

/**
 * Takes items in, in any order and any number of times: of entries with one id the one that was written down first stays, versions of rows that
 * know each other give way to the later, and who was erased is in none of them. Pure.
 */
export function takeIn(held: Held, items: readonly Item[]): Taken {
  const taking = new Taking(held);
  for (const item of items) taking.take(item);
  return taking.taken();
}

class Taking {
  readonly #entries: Map<string, TravellingEntry>;
  readonly #rows: Map<string, readonly RowVersion[]>;
  readonly #erasures: Map<string, Erased>;
  readonly #changed = {
    entries: new Set<string>(),
    rows: new Map<string, Pick<RowVersion, 'kind' | 'key'>>(),
    erasures: new Set<string>(),
  };
  readonly #said: Said[] = [];
  readonly #further: Erased[] = [];
  readonly #gone: { personId: string; sought: Sought }[] = [];
  #cut: ReturnType<typeof cutting>;

  constructor({ entries, rows, erasures }: Held) {
    this.#entries = new Map(entries);
    this.#rows = new Map(rows);
    this.#erasures = new Map(erasures.map((each) => [each.id, each]));
    this.#cut = cutting(erasures);
  }

  take(item: Item): void {
    if ('entry' in item) this.#takeEntry(item.entry);
    else if ('row' in item) this.#takeRow(item.row);
    else if ('erasure' in item) this.#takeErasure(item.erasure);
    else if ('letter' in item) this.#said.push({ kind: 'letter', body: item.letter });
    else if ('takenBack' in item) this.#said.push({ kind: 'takenBack', body: item.takenBack });
    else if ('told' in item) this.#said.push({ kind: 'told', body: item.told });
    else if ('mailbox' in item) this.#said.push({ kind: 'mailbox', body: item.mailbox });
    else if ('name' in item) this.#said.push({ kind: 'name', body: item.name });
  }

  taken(): Taken {
    return {
      entries: [...this.#changed.entries].flatMap((id) => this.#entries.get(id) ?? []),
      rows: [...this.#changed.rows].map(([name, { kind, key }]) => ({
        kind,
        key,
        versions: this.#rows.get(name) ?? [],
      })),
      erasures: [...this.#changed.erasures].flatMap((id) => this.#erasures.get(id) ?? []),
      said: this.#said,
      further: this.#further,
      gone: this.#gone,
    };
  }

  #takeEntry(come: TravellingEntry): void {
    const known = this.#entries.get(come.id);
    this.#putEntry(this.#cut(known === undefined ? come : firstWritten(known, come)));
  }

  #putEntry(entry: TravellingEntry): void {
    const known = this.#entries.get(entry.id);
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(entry)) return;
    this.#entries.set(entry.id, entry);
    this.#changed.entries.add(entry.id);
  }

  #takeRow(come: RowVersion): void {
    if (isErasedRow(come, [...this.#erasures.values()])) return;
    this.#putRow(come, mergeVersions(this.#rows.get(rowName(come)) ?? [], come));
  }

  #putRow({ kind, key }: Pick<RowVersion, 'kind' | 'key'>, versions: readonly RowVersion[]): void {
    const name = rowName({ kind, key });
    if (JSON.stringify(this.#rows.get(name) ?? []) === JSON.stringify(versions)) return;
    if (versions.length === 0) this.#rows.delete(name);
    else this.#rows.set(name, versions);
    this.#changed.rows.set(name, { kind, key });
  }

  #putErasure(erasure: Erased): void {
    if (JSON.stringify(this.#erasures.get(erasure.id)) === JSON.stringify(erasure)) return;
    this.#erasures.set(erasure.id, erasure);
    this.#changed.erasures.add(erasure.id);
  }

  #takeErasure(come: Erased): void {
    if (this.#erasures.has(come.id)) return;
    const before = [...this.#erasures.values()];
    const entries = [...this.#entries.values()];
    const further = furtherErasure(entries, [...this.#rows.values()].flat(), before, come);
    if (come.personId !== NOBODY && !before.some(({ personId }) => personId === come.personId))
      this.#gone.push({ personId: come.personId, sought: soughtIn(entries, come.personId, before) });
    for (const erasure of further === null ? [come] : [come, further]) this.#putErasure(erasure);
    if (further !== null) this.#further.push(further);
    const all = [...this.#erasures.values()];
    this.#cut = cutting(all);
    for (const erasure of all) this.#putErasure(erasureAsErased(erasure, all));
    for (const entry of entries) this.#putEntry(this.#cut(entry));
    for (const versions of [...this.#rows.values()]) {
      const [row] = versions;
      const left = versions.filter((each) => !isErasedRow(each, all));
      if (row !== undefined && left.length < versions.length) this.#putRow(row, left);
    }
  }
}
