import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry } from '../journal/entry.ts';
import { readStamp } from '../journal/stamp.ts';
import { fields, type Infer, id, instant, integer, list, record, type Shape, text } from '../parse/shape.ts';
import { isIdText } from './bytes.ts';
import { cut } from './keys.ts';

const deviceId: Shape<string> = (value): value is string => isIdText(value);
const hash: Shape<string> = (value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** The last year in which a clock is believed: behind a later stamp nothing could be noted any more. In milliseconds since 1970. */
const LAST_STAMP_AT = 7_258_118_400_000;
const stamp: Shape<string> = (value): value is string => {
  const read = readStamp(value);
  return read !== null && read.at < LAST_STAMP_AT;
};
const anything = (value: unknown): value is unknown => value !== undefined;
const most = 1_000_000;
const key = text(500);

/** An entry as it travels: without its place on the device that it left. */
const entry = fields({
  id,
  kind: id,
  version: integer,
  happenedAt: instant,
  recordedAt: instant,
  stamp,
  operationId: text(200),
  scopes: list(id, 1000),
  payload: anything,
});
export type TravellingEntry = Omit<Entry, 'position'>;

/** How many times each device wrote a row: which of two versions knew the other. */
const versions = record(integer, 1000);
export type Versions = Readonly<Record<string, number>>;

/** One version of a working row; a body of null says that it was removed. */
const row = fields({ kind: id, key, body: anything, versions, stamp });

/** What remains of an entry of a kind. */
const remains = fields({ entryId: id, kind: id, payload: anything, version: integer, scopes: list(id, 1000) });

/** That a person was erased: what remains of the entries that held them, made with those erasures in mind that it includes. */
const erasure = fields({
  id,
  personId: id,
  includes: list(id, most),
  remains: list(remains, most),
  stamp,
  /** Working rows that were removed with it. */
  rows: list(fields({ kind: id, key }), most),
});

/** A batch that nobody is to keep any more: what is left of it stands in a later one. */
const withdrawn = fields({ device: deviceId, from: integer, to: integer, hash });

/** A letter that the candidate approved: the digest of its exact bytes, and the one device that may send it. */
const letter = fields({ sendId: id, draftId: id, digest: hash, sender: deviceId, by: deviceId, stamp, body: anything });
const takenBack = fields({ sendId: id, by: deviceId, stamp });
/**
 * What the sender says of a letter; `begun` before it hands it over, so that it never begins twice. `claim` is the id of that beginning, by which
 * the same running program may say that it was not handed over after all; else it is empty.
 */
const told = fields({ sendId: id, by: deviceId, stamp, word: text(20), claim: text(40) });
/** Which device holds the mailbox, from which stamp on. */
const mailbox = fields({ device: deviceId, stamp });
/**
 * What a device is called, and the digest of what it shows a relay, so that any device can let all of them in again where a relay lost its file;
 * empty where it uses none.
 */
const name = fields({ device: deviceId, text: text(80), token: text(64), stamp });

const shapes = { entry, row, erasure, withdrawn, letter, takenBack, told, mailbox, name } as const;
type Shapes = typeof shapes;
export type ItemKind = keyof Shapes;

export type RowVersion = Omit<Infer<typeof row>, 'versions'> & { readonly versions: Versions };
export type Erased = Infer<typeof erasure>;
export type Remains = Infer<typeof remains>;
export type Withdrawn = Infer<typeof withdrawn>;
export type Letter = Infer<typeof letter>;
export type LetterTakenBack = Infer<typeof takenBack>;
export type LetterTold = Infer<typeof told>;
export type MailboxHeld = Infer<typeof mailbox>;
export type DeviceName = Infer<typeof name>;

/** One thing that travels, under its kind. Each may come twice and in any order. */
export type Item =
  | { readonly entry: TravellingEntry }
  | { readonly row: RowVersion }
  | { readonly erasure: Erased }
  | { readonly withdrawn: Withdrawn }
  | { readonly letter: Letter }
  | { readonly takenBack: LetterTakenBack }
  | { readonly told: LetterTold }
  | { readonly mailbox: MailboxHeld }
  | { readonly name: DeviceName };

/** How far a device has read the sequence of each device. */
export type Seen = Infer<typeof cut>;

/** What is sealed in a batch. */
export interface Body {
  /** When it was sealed by the clock of its device, for people to read: milliseconds since 1970. */
  readonly at: number;
  readonly seen: readonly Seen[];
  readonly items: readonly Item[];
}

const frame = fields({ at: integer, seen: list(cut, 1000), items: list(anything, most) });

/** The body as bytes: the same body gives the same bytes. */
export function writeBody({ at, seen, items }: Body): Uint8Array {
  const inOrder = seen.toSorted((one, other) => (one.device < other.device ? -1 : 1));
  return utf8ToBytes(
    JSON.stringify({
      at,
      seen: inOrder.map(({ device, to, hash }) => ({ device, to, hash })),
      items: items.map((item) => ('entry' in item ? { entry: travelling(item.entry) } : item)),
    }),
  );
}

/** An entry without its place, its fields in their order. */
export function travelling(given: TravellingEntry): TravellingEntry {
  const { id, kind, version, happenedAt, recordedAt, stamp, operationId, scopes, payload } = given;
  return { id, kind, version, happenedAt, recordedAt, stamp, operationId, scopes, payload };
}

/**
 * What was sealed; null for what has not this shape. Kinds of items that a newer program writes are left out; the batch that holds them
 * says by its schema that there are some.
 */
export function readBody(bytes: Uint8Array): Body | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!frame(read)) return null;
    const items: Item[] = [];
    for (const each of read.items) {
      const kind = itemKindOf(each);
      if (kind === null) continue;
      if (!shapes[kind]((each as Record<string, unknown>)[kind])) return null;
      items.push(each as Item);
    }
    return { at: read.at, seen: read.seen, items };
  } catch {
    return null;
  }
}

/** True for an item that other devices can read: what is damaged here stays here, and holds up nothing. */
export function isSound(item: Item): boolean {
  const kind = itemKindOf(item);
  return kind !== null && shapes[kind]((item as Record<string, unknown>)[kind]);
}

const itemKinds = Object.keys(shapes) as ItemKind[];

function itemKindOf(item: unknown): ItemKind | null {
  if (typeof item !== 'object' || item === null) return null;
  return itemKinds.find((kind) => kind in item) ?? null;
}
